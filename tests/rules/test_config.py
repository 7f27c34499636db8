"""`delib.toml` and `[tool.delib]`: read, found, and refused with the key and the file."""

import datetime as dt
from pathlib import Path

import pytest

from deliberation_cli.rules.config import Config, ConfigError, find, load

WHOLE = """
department = "25"
population = 812
confidence_floor = 0.8

[[members]]
from = 2020-07-05
until = 2026-03-15
count = 11

[[members]]
from = 2026-03-16
names = ["AUBERT Léa", "BLANC Hugo"]

[[ignore]]
rule = "PRX005"
path = "2019/*.pdf"
reason = "registre papier"
until = 2026-12-31
"""


def written(folder: Path, text: str, name: str = "delib.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_whole(tmp_path: Path) -> None:
    config = load(written(tmp_path, WHOLE))
    assert (config.department, config.population, config.confidence_floor) == ("25", 812, 0.8)
    assert config.ignore[0].until == dt.date(2026, 12, 31)
    assert config.origin == str(tmp_path / "delib.toml")


@pytest.mark.parametrize(
    ("day", "count"),
    [
        (dt.date(2020, 7, 4), None),
        (dt.date(2020, 7, 5), 11),
        (dt.date(2026, 3, 15), 11),
        (dt.date(2026, 3, 16), 2),
        (None, None),
    ],
)
def test_members_by_period(tmp_path: Path, day: dt.date | None, count: int | None) -> None:
    council = load(written(tmp_path, WHOLE)).council(day)
    assert (council.count if council else None) == count


def test_found_above(tmp_path: Path) -> None:
    written(tmp_path, "[tool.delib]\npopulation = 5\n", "pyproject.toml")
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    path = find(inner)
    assert path is not None
    assert load(path).population == 5


def test_own_file_first(tmp_path: Path) -> None:
    written(tmp_path, "[tool.delib]\npopulation = 5\n", "pyproject.toml")
    assert find(tmp_path) == tmp_path / "pyproject.toml"
    assert find(written(tmp_path, "population = 6\n").parent) == tmp_path / "delib.toml"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("population = ", "delib.toml"),
        ("inhabitants = 5", "inhabitants"),
        ("population = -1", "population"),
        ("[[members]]\nfrom = 2020-01-01", "members"),
        ('[[ignore]]\nrule = "A"', "reason"),
        ('[[ignore]]\nrule = "A"\nreason = " "', "reason"),
        ('[[ignore]]\nrule = "A"\nreason = "b"\nuntil = "demain"', "until"),
    ],
)
def test_refused(tmp_path: Path, text: str, named: str) -> None:
    with pytest.raises(ConfigError, match=named):
        load(written(tmp_path, text))


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="none"):
        load(tmp_path / "none.toml")


def test_nothing_is_known_by_default() -> None:
    assert Config().council(dt.date(2024, 1, 1)) is None


def test_every_fault_is_named_with_its_key(tmp_path: Path) -> None:
    path = written(tmp_path, "population = -1\n[[members]]\nfrom = 2020-01-01")
    with pytest.raises(ConfigError) as refused:
        load(path)
    words = str(refused.value)
    assert words.startswith(f"{path}: population: ")
    assert "; members.0: " in words
    assert "give count, names or both" in words


def test_a_file_of_another_tool_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, "[tool.other]\na = 1", "pyproject.toml")
    with pytest.raises(ConfigError) as refused:
        load(path)
    assert str(refused.value) == f"{path}: pas de table [tool.delib] / no [tool.delib] table"


def test_a_file_that_is_no_toml_is_refused_with_its_path(tmp_path: Path) -> None:
    path = written(tmp_path, "population = ")
    with pytest.raises(ConfigError) as refused:
        load(path)
    assert str(refused.value).startswith(f"{path}: ")
    assert "Invalid value" in str(refused.value)
