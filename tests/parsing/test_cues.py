"""Every habit in `parsing/cues/*.yaml` matches its own example, which shows what it is for."""

import re
from importlib.resources import files
from pathlib import Path

import pytest

import deliberation_cli
from deliberation_cli.parsing.cues import Habit, habits, spaced
from deliberation_cli.parsing.text.flow import fold

FILES = sorted(
    p.name.removesuffix(".yaml")
    for p in files("deliberation_cli.parsing").joinpath("cues").iterdir()
    if p.name.endswith(".yaml")
)
ROWS = [(file, name, habit) for file in FILES for name, rows in habits(file).items() for habit in rows]
SOURCE = "\n".join(path.read_text(encoding="utf-8") for path in Path(deliberation_cli.__file__).parent.rglob("*.py"))


@pytest.mark.parametrize(("file", "name", "habit"), ROWS, ids=lambda part: getattr(part, "example", part)[:40])
def test_habit_matches_its_example(file: str, name: str, habit: Habit) -> None:
    folded = fold(habit.example)
    assert re.search(spaced(habit.pattern), folded), f"{file}.yaml, {name}: {habit.pattern!r}"


@pytest.mark.parametrize(("file", "name"), sorted({(file, name) for file, name, _ in ROWS}))
def test_cue_is_read_by_the_parser(file: str, name: str) -> None:
    assert re.search(rf"[\"']{re.escape(name)}[\"']", SOURCE), f"{file}.yaml: nobody reads {name}"
