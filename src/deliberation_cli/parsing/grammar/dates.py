"""Dates as clerks write them: figures, words, a weekday before, a year missing. A date is never repaired."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from deliberation_cli.parsing.grammar import date_words as words
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.patterns import compiled


class WrittenDate(NamedTuple):
    """A date as it is written: the year and the weekday may be missing."""

    day: int
    month: int
    year: int | None = None
    weekday: int | None = None
    """0 is Monday; as written, even where it is not that date's."""
    formula: bool = False
    """Told by an opening formula, the year first: « L'an deux mille vingt et un, le six avril »."""

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


_WHOLE = r"(?<![\d°.,/-])(?<!\b[il|])"
"""Before a figure: « 12,50 », « n°12 », and « l2 » whose first figure a scan has spoilt, hold none."""
_YEAR_WORDS = (
    rf"(?:(?:(?:deux|{words.THOUSAND})[\s-]*{words.THOUSAND}|{words.THOUSAND}[\s-]+neuf[\s-]+cents?)"
    rf"(?:[\s-]*(?:et[\s-]+)?{words.NUMBER})?)"
)
_YEAR_FIGURES = r"(?:1[789]|20)\d\d"
_REPEATED = r"(?:\s?\(\d{1,4}\))?"
"""« le six (6) avril »: the words are read, the figures repeat them."""
_HOUR = r"(?:a\s[^,;.\n]{1,30}\bh(?:eures?)?\b[^,;.\n]{0,20},\s)"


@cache
def _pattern() -> re.Pattern[str]:
    weekday = rf"(?P<{{}}>{words.WEEKDAY}),?\s*"
    lead = rf"[il](?:e\s|\s?er|(?:'\s?|\s)?an(?:nee)?[\s:,])|premier|{words.WEEKDAY}|{words.OPENING}"
    opening = rf"(?=\d|(?<![a-z])(?:{lead}))"
    written = rf"(?:{_formula()})?(?:{weekday.format('weekday')})?(?:[il1]e\s)?{_day_and_month()}{_year()}"
    figures = rf"(?:{weekday.format('weekday2')})?{_in_figures()}"
    iso = rf"(?P<y3>(?<![\d/.-]){_YEAR_FIGURES})-(?P<m3>\d\d)-(?P<d3>\d\d)(?!\d|-\d)"
    apart = r"(?<=[dl][ue]\s)(?P<d4>\d\d)\s(?P<m4>\d\d)\s(?P<y4>20\d\d)(?!\d)"
    return compiled(rf"{opening}(?:{written}|{figures}|{iso}|{apart})")


def _formula() -> str:
    """The year before the day: « L'an deux mille vingt et un, et le », and where a scan has lost « L'an »."""
    an = rf"[il](?:'\s?|\s)?an(?:nee)?(?:\sde\sgrace)?[\s:,]+(?P<year1>{_YEAR_WORDS}|{_YEAR_FIGURES}){_REPEATED}"
    bare = rf"(?<![a-z]\s)(?<![a-z])(?P<year2>{_YEAR_WORDS}),?\s(?:et\s)?le\s"
    return rf"{an}[\s,.;:-]*{_HOUR}?(?:et\s)?(?:a\s)?(?:[il1]e\s(?::\s)?)?|{bare}"


def _day_and_month() -> str:
    figure = rf"(?:{_WHOLE}\d{{1,2}}|(?<=\ble\s)[12]\s\d(?=\s[a-z]))(?:\s?(?:er|°|eme|e'?|%|\*)(?![a-z]))?"
    first = r"premier|(?<![a-z\d])[il1]\s?er(?![a-z])"
    day = rf"(?P<day>{figure}|{first}|(?<![a-z]){words.NUMBER}(?![a-z])){_REPEATED}"
    return rf"{day}(?:[\s,-]+|(?<=\d))(?:du\smois\s(?:de\s|d'))?(?:de\s|d')?(?P<month>{words.MONTH})(?![a-z])\.?"


_OF_YEAR = r"[il]'an(?:nee)?\s(?![a-z\d\s-]{4,40}?,?\s(?:et\s)?le\s)"
"""« le 6 avril de l'an 2021 »; « affiché le 6 avril L'an 2021, le 12 avril » opens another date."""


def _year() -> str:
    """The year behind the month; none may be written, but one that a scan has spoilt leaves the date unread."""
    spoilt = r"[\s,]*(?:(?=[a-z]*\d)[\dilosz]{4,5}(?![a-z\d])|20\s\d\d(?!\s?[h:\d]))"
    year = rf"(?:[\s,]*(?:de\s)?(?:{_OF_YEAR})?|-)(?P<year>{_YEAR_FIGURES}(?!\d)|{_YEAR_WORDS}){_REPEATED}"
    return rf"(?:{year}|-(?P<short>\d\d)(?![\d-])|(?!{spoilt}))"


def _in_figures() -> str:
    """« 06/04/2021 », « 6.4.21 »; not « 06/04/20 21 », whose year is cut in two, nor « 21/04/06-12 », a number."""
    cut = r"(?!\s\d\d(?!\s?[h:\d]))"
    year = rf"(?:(?:19|20)\d\d|20{cut}(?![.-]\d)|(?!20)\d\d(?![.-]\d))(?![\d/])"
    return rf"(?P<d2>{_WHOLE}\d{{1,2}})\s?[/.-]\s?(?P<m2>\d{{1,2}})\s?[/.-]\s?(?P<y2>{year})"


def find_dates(flow: Flow, span: Span) -> Iterator[Found[WrittenDate]]:
    """Dates in `span`, in order."""
    for match in flow.find_all(_pattern(), span):
        if match.end() == span.end and match[0][-1].isdigit() and flow.fold[span.end : span.end + 1].isdigit():
            continue  # the span ends inside a year
        value = _told(flow, match)
        if value is not None:
            yield Found(value, Span(*match.span()))


def _told(flow: Flow, match: re.Match[str]) -> WrittenDate | None:
    """What a match says, read once: several readers ask for the dates of the same stretch."""
    known: dict[tuple[int, int], WrittenDate | None] = flow.memo.setdefault("dates", {})
    if match.span() not in known:
        known[match.span()] = _value(match)
    return known[match.span()]


def _value(match: re.Match[str]) -> WrittenDate | None:
    """What the match says; None where there is no such day."""
    named = match.groupdict()
    weekday = named["weekday"] or named["weekday2"]
    stated = named["year"] or named["year1"] or named["year2"] or named["short"]
    if named["month"]:
        day, month, year = _day(named["day"]), words.month(named["month"]), _year_value(stated) if stated else None
        if stated and year is None:
            return None
    else:
        figures = next(tuple(named[part + n] for part in "dmy") for n in "234" if named["d" + n])
        day, month, year = int(figures[0]), int(figures[1]), _year_value(figures[2])
    if not day or not _calendar(year or 2000, month, day):
        return None
    formula = bool(named["year1"] or named["year2"])
    return WrittenDate(day, month, year, words.weekday(weekday) if weekday else None, formula)


def _day(written: str) -> int | None:
    figures = _FIGURES.match(written)
    if figures:
        return int("".join(figures[0].split()))
    return 1 if written.endswith("er") else words.number(written)


_FIGURES = late(r"[12]\s\d(?!\d)|\d{1,2}")
"""« le 2 3 MARS »: a date stamp whose figures stand apart."""


def _year_value(written: str) -> int | None:
    if written.isdecimal():
        year = int(written)
        return year if year > 99 else 2000 + year if year < 70 else 1900 + year
    base, rest = 1900, re.sub(rf"^{words.THOUSAND}[\s-]+neuf[\s-]+cents?", "", written)
    if rest == written:
        base, rest = 2000, re.sub(rf"^(?:deux|{words.THOUSAND})[\s-]*{words.THOUSAND}", "", written)
    tail = words.number(rest)
    return None if tail is None or tail > 99 else base + tail
