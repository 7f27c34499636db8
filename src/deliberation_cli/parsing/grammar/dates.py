"""Dates as clerks write them: figures, words, a weekday before, a year missing. A date is never repaired."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from deliberation_cli.parsing.flow import Flow, Found, Span
from deliberation_cli.parsing.grammar import numbers

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("janvier", "janv"), ("fevrier", "fevr", "fev"), ("mars",), ("avril", "avr"), ("mai",), ("juin",),
            ("juillet", "juil"), ("aout",), ("septembre", "sept"), ("octobre", "oct"), ("novembre", "nov"),
            ("decembre", "dec"),
        ),
        1,
    )
    for name in names
}  # fmt: skip
WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date as it is written: the year and the weekday may be missing."""

    day: int
    month: int
    year: int | None = None
    weekday: int | None = None
    """0 is Monday; as written, even where it is not that date's."""

    def date(self) -> dt.date | None:
        """The calendar date; None where the year is missing or no such day exists."""
        return None if self.year is None else _calendar(self.year, self.month, self.day)

    def near(self, other: dt.date) -> dt.date | None:
        """The date in the year of `other`, or in the year before where it would come after it (a convocation)."""
        if self.year is not None:
            return self.date()
        same = _calendar(other.year, self.month, self.day)
        return same if same and same <= other else _calendar(other.year - 1, self.month, self.day)


def _calendar(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


@cache
def _pattern() -> re.Pattern[str]:
    weekday = rf"(?:(?P<weekday>{'|'.join(WEEKDAYS)}),?\s)"
    month = rf"(?P<month>{'|'.join(sorted(MONTHS, key=len, reverse=True))})(?![a-z])\.?"
    words = numbers.LOOSE_WORDS
    year_words = (
        rf"(?:deux|mil)[\s-]+mil(?:le)?s?(?:[\s-]+(?:et[\s-]+)?{words})?"
        rf"|mil(?:le)?[\s-]+neuf[\s-]+cents?(?:[\s-]+{words})?"
    )
    year = rf"(?P<year>(?:19|20)\d\d(?!\d)|{year_words})"
    figure = r"(?<![\d°.,/-])\d{1,2}(?:\s?(?:er|°|eme|e|%|\*)(?![a-z]))?"
    day = rf"(?P<day>{figure}|premier|1\s?er|(?<![a-z]){words}(?![a-z]))"
    lan = (
        rf"(?P<lan>l['\s]?an[\s:,]+(?P<lanyear>{year_words}|(?:19|20)\d\d)"
        r"[\s,.;:-]*(?:et\s)?(?:a\s)?(?:le\s)?)"
    )
    figures = r"(?P<d2>(?<![\d.,/-])\d{1,2})\s?[/.-]\s?(?P<m2>\d{1,2})\s?[/.-]\s?(?P<y2>(?:19|20)\d\d|\d\d)(?![\d/])"
    iso = r"(?P<y3>(?<!\d)(?:19|20)\d\d)-(?P<m3>\d\d)-(?P<d3>\d\d)(?!\d)"
    written = (
        rf"(?:{lan})?{weekday}?(?:le\s)?{day}(?:[\s,-]+|(?<=\d))(?:du\smois\s(?:de\s|d'))?(?:de\s|d')?{month}"
        rf"(?:[\s,]*(?:de\sl'an\s|de\sl'annee\s)?{year})?"
    )
    opening = rf"(?=\d|l(?:e\s|['\s]?an[\s:,])|premier|{'|'.join(WEEKDAYS)}|{numbers.OPENING})"
    return re.compile(rf"{opening}(?:{written}|{weekday.replace('weekday', 'weekday2')}?{figures}|{iso})")


def find_dates(flow: Flow, span: Span) -> Iterator[Found[WrittenDate]]:
    """Dates in `span`, in order."""
    for match in _pattern().finditer(flow.fold, span.start, span.end):
        value = _value(match)
        if value is not None:
            yield Found(value, Span(*match.span()))


def _value(match: re.Match[str]) -> WrittenDate | None:
    named = match.groupdict()
    weekday = named["weekday"] or named["weekday2"]
    if named["d2"]:
        day, month, year = int(named["d2"]), int(named["m2"]), int(named["y2"])
        year = year if year > 99 else 2000 + year if year < 70 else 1900 + year
    elif named["d3"]:
        day, month, year = int(named["d3"]), int(named["m3"]), int(named["y3"])
    else:
        day_value = _day(named["day"])
        if day_value is None:
            return None
        day, month = day_value, MONTHS[named["month"]]
        stated = named["year"] or named["lanyear"]
        written = WrittenDate(day, month, _year(stated) if stated else None, _weekday(weekday))
        return written if _calendar(written.year or 2000, month, day) else None
    return WrittenDate(day, month, year, _weekday(weekday)) if _calendar(year, month, day) else None


def _weekday(name: str | None) -> int | None:
    return WEEKDAYS.index(name) if name else None


def _day(words: str) -> int | None:
    figures = re.match(r"\d{1,2}", words)
    value = int(figures[0]) if figures else 1 if words == "premier" else numbers.words_value(words)
    return value if value is not None and 1 <= value <= 31 else None


def _year(words: str) -> int | None:
    if words.isdecimal():
        return int(words)
    rest = re.sub(r"^(?:deux|mil)[\s-]+mil(?:le)?s?[\s-]*(?:et[\s-]+)?", "", words)
    base = 2000
    if rest == words:
        rest = re.sub(r"^mil(?:le)?[\s-]+neuf[\s-]+cents?[\s-]*", "", words)
        base = 1900
    tail = numbers.words_value(rest) if rest else 0
    return None if tail is None or tail > 99 else base + tail
