"""Dates as French writes them in words: « l'an deux mille vingt-deux, le trois mars », « mardi »."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import NamedTuple

from deliberation_cli.patterns import compiled
from deliberation_cli.rules.wording import plain

WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
WEEKDAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = tuple("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre".split())
_UNITS = tuple("zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split())
_TENS = {2: "vingt", 3: "trente", 4: "quarante", 5: "cinquante", 6: "soixante"}


class Words(NamedTuple):
    """The parts of a date that words give; None for those they do not."""

    day: int | None
    month: int | None
    year: int | None

    def fits(self, date: dt.date) -> bool:
        """Whether every part given is the date's."""
        return all(part in (None, own) for part, own in zip(self, (date.day, date.month, date.year), strict=True))


def in_words(number: int) -> set[str]:
    """The ways to write a number from 0 to 99 in words, without hyphens or accents."""
    if number < len(_UNITS):
        return {_UNITS[number]}
    if number < 20:
        return {f"dix {_UNITS[number - 10]}"}
    if number < 70:
        tens, unit = _TENS[number // 10], number % 10
        if not unit:
            return {tens}
        return {f"{tens} {_UNITS[unit]}"} | ({f"{tens} et un"} if unit == 1 else set())
    if number < 80:
        return {f"soixante {joint}{rest}" for rest in in_words(number - 60) for joint in _and(number)}
    if number == 80:
        return {"quatre vingt", "quatre vingts"}
    return {f"{tens} {rest}" for rest in in_words(number - 80) for tens in ("quatre vingt", "quatre vingts")}


def _and(number: int) -> tuple[str, ...]:
    return ("", "et ") if number == 71 else ("",)


def read(text: str) -> Words:
    """The day, month and year that a text gives in words; the first of each."""
    words = plain(text)
    day = _days().search(words)
    year = _years().search(words)
    return Words(
        _number(day["day"]) if day else None,
        _MONTHS.index(day["month"]) + 1 if day else None,
        _year(year) if year else None,
    )


def weekday(text: str) -> int | None:
    """The weekday that a text names, from 0 for Monday; None where it names none, or two."""
    named = {word for word in plain(text).split() if word in WEEKDAYS}
    return WEEKDAYS.index(named.pop()) if len(named) == 1 else None


@cache
def _numbers() -> dict[str, int]:
    return {"premier": 1, "1er": 1} | {words: number for number in range(100) for words in in_words(number)}


def _number(words: str) -> int:
    return _numbers()[words]


def _any(numbers: range) -> str:
    ways = [words for words, number in _numbers().items() if number in numbers and words != "1er"]
    return "|".join(sorted(ways, key=len, reverse=True))


@cache
def _days() -> re.Pattern[str]:
    before = rf"(?:^|\b(?:le|du|ce jour|{'|'.join(WEEKDAYS)}) )"
    of_month = rf"(?:du mois )?(?:de |d )?(?P<month>{'|'.join(_MONTHS)})\b"
    return compiled(rf"{before}(?P<day>{_any(range(1, 32))}) {of_month}")


@cache
def _years() -> re.Pattern[str]:
    """A year whose words are read to their end: « vingt et deux » is not 2020 because « et deux » is written oddly."""
    rest = _any(range(1, 100))
    end = rf"(?= (?:et )?(?:le|a|au|du|en|les|{'|'.join(WEEKDAYS)})\b| \d|$)"
    return compiled(
        rf"\b(?:deux mil(?:le)?(?: (?:et )?(?P<since>{rest}))?|mil(?:le)? neuf cents? (?P<before>{rest}))\b{end}"
    )


def _year(found: re.Match[str]) -> int:
    if found["before"]:
        return 1900 + _number(found["before"])
    return 2000 + (_number(found["since"]) if found["since"] else 0)
