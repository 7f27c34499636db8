"""A column of names and then a column of what is said of each: « BRUN Zoé LEROY Luc … Présente Absent … »."""

from __future__ import annotations

import re
from itertools import pairwise

from deliberation_cli.models import Person
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.flow import Flow, Found, Span
from deliberation_cli.parsing.grammar.names import read_names
from deliberation_cli.parsing.headings import Heading
from deliberation_cli.parsing.roster import Entry, ProxyFound, Roster, read_roster

MARKS = 6
"""So many marks in a row, nothing but holders between them, are a column."""
_NAME_LENGTH = 45
_REACH = 6000

ColumnRead = tuple[Heading, Roster]


def read_mark_columns(flow: Flow, span: Span) -> list[ColumnRead]:
    """Headings and lists told by a column of marks, where as many names stand right before it; else nothing."""
    marks = _column(flow, Span(span.start, min(span.end, span.start + _REACH)))
    if len(marks) < MARKS:
        return []
    start = marks[0].start()
    names = read_roster(flow, Span(max(span.start, start - _NAME_LENGTH * len(marks)), start)).people[-len(marks) :]
    if len(names) < len(marks) or not _one_run(flow, names, start):
        return []
    present, absent, proxies = Roster(), Roster(), Roster()
    for entry, mark, end in zip(names, marks, [*(m.start() for m in marks[1:]), None], strict=True):
        holder = _holder(flow, mark, end if end is not None else min(mark.end() + 60, span.end))
        if mark[0].startswith("present"):
            present.people.append(entry)
        elif holder:
            proxies.proxies.append(ProxyFound(entry.person, holder))
        else:
            absent.people.append(entry)
    place = Span(names[0].person.span.start, names[0].person.span.start)
    said = [
        (Heading("present", place, "presents"), present),
        (Heading("absent", place, "absents"), absent),
        (Heading("proxies", place, "pouvoirs"), proxies),
    ]
    return [(heading, roster) for heading, roster in said if roster.people or roster.proxies]


def _column(flow: Flow, span: Span) -> list[re.Match[str]]:
    """The first run of marks with nothing between them but the holder of a proxy."""
    run: list[re.Match[str]] = []
    for mark in flow.scan(cue("attendance", "column_mark"), span):
        if run and not _follows(flow.fold[run[-1].end() : mark.start()]):
            if len(run) >= MARKS:
                break
            run = []
        run.append(mark)
    return run


_TOLD = re.compile(r"[\s,(]*(?:a donne |donne |avec )?(?:pouvoir|procuration|pvr)s? (?:a|de)\s[^,;:]{2,40}?[\s)]*")


def _follows(gap: str) -> bool:
    return not gap.strip(" \n-–|/.;,") or bool(_TOLD.fullmatch(gap))


def _holder(flow: Flow, mark: re.Match[str], end: int) -> Found[Person] | None:
    told = re.compile(r"[\s,(]*(?:a donne |donne |avec )?(?:pouvoir|procuration|pvr)s? a\s").match(
        flow.fold, mark.end(), end
    )
    people = read_names(flow, Span(told.end(), end)) if told else []
    return people[0] if people else None


def _one_run(flow: Flow, names: list[Entry], end: int) -> bool:
    """Whether the names stand one behind the other, and the marks right behind them."""
    spans = [entry.person.span for entry in names] + [Span(end, end)]
    return all(
        later.start - one.end <= 4 and not re.search(r"[a-z]{3}", flow.fold[one.end : later.start])
        for one, later in pairwise(spans)
    )
