"""The number of an article as a place in an order: « 2-1 », « IV », « 3 bis »."""

import re

ROMAN = r"x{0,3}(?:ix|iv|v?i{0,3})"
"""A Roman number up to 39, in small letters; it may be empty."""

_DIGITS = {"i": 1, "v": 5, "x": 10}
_RANKS = {"bis": 2, "ter": 3, "quater": 4}


def number_value(number: str) -> tuple[int, ...] | None:
    """« 2-1 » as (2, 1), « IV » as (4,), « 1 bis » as (1, 2); None where it is no number (« unique »)."""
    folded, _, rank = number.lower().partition(" ")
    if re.fullmatch(rf"(?=[xvi]){ROMAN}", folded):
        values: tuple[int, ...] = (_roman(folded),)
    elif re.fullmatch(r"\d+(?:[.-]\d+)*", folded):
        values = tuple(int(part) for part in re.split(r"[.-]", folded))
    else:
        return None
    return (*values, _RANKS[rank]) if rank in _RANKS else values


def is_roman(number: str) -> bool:
    """Whether the number is written in Roman figures."""
    return number[:1].lower() in _DIGITS


def _roman(text: str) -> int:
    digits = [_DIGITS[char] for char in text]
    return sum(-d if any(d < later for later in digits[i + 1 :]) else d for i, d in enumerate(digits))
