"""Every habit in `parsing/cues/*.yaml` matches its own example, which shows what it is for."""

import re
from importlib.resources import files

import pytest

from deliberation_cli.parsing.cues import Habit, habits, spaced
from deliberation_cli.parsing.flow import fold

FILES = sorted(
    p.name.removesuffix(".yaml")
    for p in files("deliberation_cli.parsing").joinpath("cues").iterdir()
    if p.name.endswith(".yaml")
)
ROWS = [(file, name, habit) for file in FILES for name, rows in habits(file).items() for habit in rows]


@pytest.mark.parametrize(("file", "name", "habit"), ROWS, ids=lambda part: getattr(part, "example", part)[:40])
def test_habit_matches_its_example(file: str, name: str, habit: Habit) -> None:
    folded = fold(habit.example)
    assert re.search(spaced(habit.pattern), folded), f"{file}.yaml, {name}: {habit.pattern!r}"
