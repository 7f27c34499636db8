"""Compiled patterns kept between runs: the same matches, kept as bytecode is, never believed when another's."""

import marshal
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from deliberation_cli import parse, patterns, yaml_files
from deliberation_cli.archive import first_run
from deliberation_cli.parsing import cues
from deliberation_cli.parsing.text import anchors

FIXTURES = Path(__file__).parent.parent / "fixtures"
ROWS = [
    (r"(?P<day>\d+) (?P<month>mai|juin)", re.IGNORECASE, "12 MAI, 3 juin"),
    (r"^présents?\b(?! :)", re.MULTILINE, "présents\nprésent : 3"),
    (r"(?<!\S)(a)?(?P<b>b)?(?(1)c|d)", 0, "ac d abc bd"),
    (r"(?s:.{2}\Z)", 0, "fin\n."),
    (r"\d+[a-zà-ÿ](?# x )", re.ASCII, "12a é 3é"),
]


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A place for the codes that is this test's own."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    file = tmp_path / "cache" / "patterns.codes"
    monkeypatch.setattr(patterns, "_place", lambda: file)
    patterns._kept.cache_clear()
    yield file
    patterns._kept.cache_clear()


def matches(pattern: re.Pattern[str], text: str) -> list[tuple[object, ...]]:
    return [(m.span(), m.groups(), m.groupdict(), m.lastgroup) for m in pattern.finditer(text)]


@pytest.mark.parametrize(("pattern", "flags", "text"), ROWS)
def test_kept_is_what_compile_gives(place: Path, pattern: str, flags: int, text: str) -> None:
    wanted = re.compile(pattern, flags)
    assert patterns.keep([(pattern, flags)]) == place
    patterns._kept.cache_clear()
    assert (pattern, flags) in patterns._kept()
    found = patterns.compiled(pattern, flags)
    assert matches(found, text) == matches(wanted, text) != []
    assert (found.pattern, found.flags, found.groups) == (wanted.pattern, wanted.flags, wanted.groups)
    assert dict(found.groupindex) == dict(wanted.groupindex)


def test_what_is_not_kept_is_compiled(place: Path) -> None:
    assert not patterns.are_kept()
    assert patterns.compiled(r"\d+").fullmatch("12")
    assert not place.exists()


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "an empty file"),
        (b"noise" * 20, "noise"),
        (marshal.dumps((("0", "another Python", 1), {(r"\d+", 0): (32, b"", 0, {}, (None,))})), "another Python's"),
        (marshal.dumps(("version",)), "a file of another shape"),
    ],
)
def test_what_is_not_ours_is_not_believed(place: Path, data: bytes, why: str) -> None:
    place.parent.mkdir()
    place.write_bytes(data)
    assert not patterns._kept(), why
    assert not patterns.are_kept(), why
    assert patterns.compiled(r"\d+").fullmatch("12"), why


def test_a_damaged_code_is_refused_and_the_pattern_compiled(place: Path) -> None:
    place.parent.mkdir()
    codes = {(r"\d+", 0): (32, b"\xff\xff\xff\x7f" * 4, 0, {}, (None,)), (r"[a-z]", 0): ("no", "code")}
    place.write_bytes(marshal.dumps((patterns._version(), codes)))
    assert len(patterns._kept()) == 2
    assert patterns.compiled(r"\d+").fullmatch("12")
    assert patterns.compiled(r"[a-z]").fullmatch("a")


def test_after_the_first_run_reading_compiles_nothing(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first_run.keep_patterns()
    patterns._kept.cache_clear()
    assert patterns.are_kept()
    beside = place.with_name("beside")
    beside.touch()
    assert place.stat().st_mode == beside.stat().st_mode, "whoever may read new files here may read it"
    patterns.asked.clear()
    parse(FIXTURES / "valmorin-2023-04-11.md")
    assert patterns.asked <= set(patterns._kept())


def test_another_python_compiles_all_itself(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    patterns.keep([(r"\d+", 0)])
    patterns._kept.cache_clear()
    monkeypatch.setattr(patterns, "_private", lambda module: object())
    assert not patterns._kept()
    assert patterns.compiled(r"\d+").fullmatch("12")
    assert patterns.keep([(r"\d+", 0)]) is None


def test_what_is_kept_is_read_where_nothing_may_be_written(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    patterns.keep([(r"\d+", 0)])
    patterns._kept.cache_clear()
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert (r"\d+", 0) in patterns._kept()
    assert patterns.are_kept()
    assert patterns.keep([(r"[a-z]", 0)]) is None


@pytest.mark.parametrize("seconds", [-60, 60], ids=["older sources put back", "newer sources"])
def test_sources_changed_since_are_kept_anew(place: Path, monkeypatch: pytest.MonkeyPatch, seconds: int) -> None:
    patterns.keep([(r"\d+", 0)])
    assert patterns.are_kept()
    then = patterns._changed()
    monkeypatch.setattr(patterns, "_changed", lambda: then + seconds)
    assert not patterns.are_kept()


def test_what_rooms_know_is_kept_with_the_patterns(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    anchored, heard = "le (?:bureau|comite)(?: syndical)?", cues.habits("votes")
    every = {path: yaml_files.content_of(path) for path in ("law/kinds.yaml", "law/bodies/municipal_council.yaml")}
    patterns.keep([(anchored, 0)], {anchors.ROOM: anchors.notes_on([anchored]), **yaml_files.notes_on_all()})
    for known in (patterns._kept, anchors._notes, cues.habits, yaml_files.content_of):
        known.cache_clear()
    monkeypatch.setattr(anchors, "part_of", lambda pattern: pytest.fail(f"{pattern} is known"))
    assert {anchor.word for anchor in anchors.anchors_of.__wrapped__(anchored)} == {"bureau", "comite"}
    assert anchors._opens_of(anchored) == {"l"}
    monkeypatch.setattr(yaml_files, "_read", lambda path: pytest.fail(f"{path} is known"))
    assert cues.habits("votes") == heard
    assert {path: yaml_files.content_of(path) for path in every} == every, "with the days of the law"
    monkeypatch.undo()
    for known in (anchors._notes, cues.habits, yaml_files.content_of):
        known.cache_clear()


@pytest.mark.parametrize("of", [12.0, -1.0], ids=["of another day", "of a source that nobody can date"])
def test_what_an_older_room_knew_is_not_believed(place: Path, of: float) -> None:
    patterns.keep([(r"\d+", 0)], {"room": (of, {"a": 1})})
    patterns._kept.cache_clear()
    assert patterns.noted("room", 13.0) == {}
    assert patterns.noted("other", of) == {}
    assert dict(patterns.noted("room", 12.0)) == ({"a": 1} if of == 12.0 else {})


def test_notes_of_another_shape_are_not_believed(place: Path) -> None:
    place.parent.mkdir()
    place.write_bytes(marshal.dumps((patterns._version(), {patterns._NOTES: (1, 2, 3)})))
    patterns._kept.cache_clear()
    assert patterns.noted("room", 1.0) == {}


def run(*told: str, **environment: str) -> None:
    """A whole process of the command on a fixture, which may write bytecode only where it is told."""
    plain = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-m", "deliberation_cli", *told, str(FIXTURES / "valmorin-2023-04-11.md"), "--no-cache"]
    subprocess.run(command, env=plain | environment, capture_output=True, check=False)


def test_a_run_keeps_them_where_python_keeps_bytecode(tmp_path: Path) -> None:
    run("parse", PYTHONPYCACHEPREFIX=str(tmp_path))
    assert len(list(tmp_path.rglob("patterns.*.codes"))) == 1


def test_a_run_that_may_write_no_bytecode_keeps_nothing(tmp_path: Path) -> None:
    run("parse", PYTHONPYCACHEPREFIX=str(tmp_path), PYTHONDONTWRITEBYTECODE="1")
    assert not list(tmp_path.rglob("patterns.*.codes"))
