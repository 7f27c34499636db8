"""The first two signs of whatever a pattern may match, told from the pattern itself: what no guard may keep out."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterable
from typing import Any

_PARSER: Any = importlib.import_module("re._parser")
_SIGNS = [chr(code) for code in range(32, 127) if not chr(code).isupper()] + [*"\n°²·•–—«»€…"]
_MOST = 2


def beginnings(pattern: str) -> set[str]:
    """Pairs of signs, in folded text; one sign alone where a match may be that short."""
    return _of_all(_PARSER.parse(pattern))


def kept_out(pattern: str, guard: str) -> list[str]:
    """The beginnings of a pattern that its guard would not let through."""
    return sorted(begin for begin in beginnings(pattern) if not re.match(guard, begin))


def _of_all(pieces: Iterable[tuple[Any, Any]]) -> set[str]:
    """Pieces one after the other."""
    begun = {""}
    for piece, told in pieces:
        begun = _behind(begun, _READERS[str(piece)](told))
    return begun


def _behind(begun: set[str], more: set[str]) -> set[str]:
    return {(begin + end)[:_MOST] for begin in begun for end in more}


def _of_set(parts: list[tuple[Any, Any]]) -> set[str]:
    signs: set[str] = set()
    for piece, told in parts:
        if str(piece) == "LITERAL":
            signs.add(chr(told))
        elif str(piece) == "RANGE":
            signs.update(sign for sign in _SIGNS if told[0] <= ord(sign) <= told[1])
        elif str(piece) == "CATEGORY":
            signs.update(sign for sign in _SIGNS if re.match(_CATEGORIES[str(told)], sign))
    return set(_SIGNS) - signs if str(parts[0][0]) == "NEGATE" else signs


def _of_repeat(told: tuple[int, int, Any]) -> set[str]:
    low, high, pieces = told
    once, begun = _of_all(pieces), {""}
    found = {""} if low == 0 else set()
    for turn in range(1, min(int(high), _MOST) + 1):
        begun = _behind(begun, once)
        found |= begun if turn >= min(low, _MOST) else set()
    return found


def _nothing(_: object) -> set[str]:
    return {""}


_CATEGORIES = {
    "CATEGORY_DIGIT": r"\d",
    "CATEGORY_NOT_DIGIT": r"\D",
    "CATEGORY_SPACE": r"\s",
    "CATEGORY_NOT_SPACE": r"\S",
    "CATEGORY_WORD": r"\w",
    "CATEGORY_NOT_WORD": r"\W",
}
_READERS: dict[str, Callable[[Any], set[str]]] = {
    "LITERAL": lambda told: {chr(told)},
    "NOT_LITERAL": lambda told: set(_SIGNS) - {chr(told)},
    "ANY": lambda _: set(_SIGNS),
    "IN": _of_set,
    "BRANCH": lambda told: set().union(*(_of_all(pieces) for pieces in told[1])),
    "SUBPATTERN": lambda told: _of_all(told[3]),
    "ATOMIC_GROUP": _of_all,
    "MAX_REPEAT": _of_repeat,
    "MIN_REPEAT": _of_repeat,
    "POSSESSIVE_REPEAT": _of_repeat,
    "ASSERT": _nothing,
    "ASSERT_NOT": _nothing,
    "AT": _nothing,
}
