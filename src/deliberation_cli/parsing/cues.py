"""Drafting habits as data: phrases that open a section, formulas, civilities, functions (`cues/*.yaml`).

A cue file maps a cue's name to a list of habits; each habit has a `pattern` (a regular expression over folded text:
lower case, no accents, plain dashes and apostrophes), an `example` (words of a real act, which the pattern must
match: a test holds it) and optionally a `value` (what the words mean, where a cue translates words to a value).
A new habit is a new line there, with its fixture. `{civility}` in a pattern stands for words that many share (`words`).
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.words import with_words
from deliberation_cli.yaml_files import content_of, names_in


class Habit(NamedTuple):
    """One way of writing a thing."""

    pattern: str
    example: str
    value: str | None = None


@cache
def habits(file: str) -> dict[str, tuple[Habit, ...]]:
    """All cues of `cues/{file}.yaml`."""
    tree: dict[str, list[dict[str, str]]] = content_of(f"{_FOLDER}/{file}.yaml")
    return {name: tuple(_habit(row) for row in rows) for name, rows in tree.items()}


def _habit(row: dict[str, str]) -> Habit:
    return Habit(with_words(row["pattern"]), row["example"], row.get("value"))


_FOLDER = "parsing/cues"


@cache
def cue(file: str, name: str) -> re.Pattern[str]:
    """All habits of one cue as one pattern; a space in a habit stands for any white space."""
    return late(spaced(joined([habit.pattern for habit in habits(file)[name]])))


_STARTS = (r"(?<=\x20)", "(?<![a-z])")
"""What habits ask of the character before them."""


def joined(patterns: Sequence[str]) -> str:
    """Patterns as alternatives of one; what all ask of the character before them is asked once at each place."""
    start = next((s for s in _STARTS if all(p.startswith(s) and not _has_alternatives(p) for p in patterns)), "")
    alternatives = "|".join(f"(?:{pattern[len(start) :]})" for pattern in patterns)
    return f"{start}(?:{alternatives})" if start else alternatives


def _has_alternatives(pattern: str) -> bool:
    """Whether a stroke stands outside all groups: what begins the pattern begins its first alternative alone."""
    depth = 0
    for sign in re.findall(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]", pattern):
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and depth == 0:
            return True
    return False


@cache
def value_cues(file: str, name: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Each habit of a cue that carries a value: (pattern, value), in the order of the file."""
    return tuple((late(spaced(habit.pattern)), habit.value) for habit in habits(file)[name] if habit.value is not None)


def declare() -> None:
    """Name every cue's patterns once, so that `late.every` holds them too."""
    for stem in names_in(_FOLDER):
        for name in habits(stem):
            cue(stem, name)
            value_cues(stem, name)


def spaced(pattern: str) -> str:
    """A space in a habit stands for any white space, ` ?` for white space that may be missing."""
    return pattern.replace(" ?", r"\s*").replace(" ", r"\s+")
