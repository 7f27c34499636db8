"""A column of names and then a column of what is said of each: « BRUN Zoé LEROY Luc … Présente Absent … »."""

from __future__ import annotations

import re
from itertools import pairwise

from deliberation_cli.models import Person
from deliberation_cli.parsing.attendance.entries import Entry
from deliberation_cli.parsing.attendance.headings import ListKind
from deliberation_cli.parsing.attendance.relations import ProxyFound, Roster
from deliberation_cli.parsing.attendance.roster import read_roster
from deliberation_cli.parsing.attendance.section import LONGEST_ROLL
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.names import read_names
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span

MARKS = 6
"""So many marks in a row, nothing but holders between them, are a column."""
_NAME_LENGTH = 45


def read_mark_columns(flow: Flow, span: Span) -> list[tuple[ListKind, Span, Roster]]:
    """The lists told by a column of marks, and where they stand, if as many names stand right before it; else none."""
    marks = _column(flow, Span(span.start, min(span.end, span.start + LONGEST_ROLL)))
    if len(marks) < MARKS:
        return []
    start = marks[0].start()
    names = read_roster(flow, Span(max(span.start, start - _NAME_LENGTH * len(marks)), start)).people[-len(marks) :]
    if len(names) < len(marks) or not _one_run(flow, names, start):
        return []
    lists: dict[ListKind, Roster] = {"present": Roster(), "absent": Roster(), "proxies": Roster()}
    for entry, mark, end in zip(names, marks, [*(m.start() for m in marks[1:]), None], strict=True):
        holder = _holder(flow, mark, end if end is not None else min(mark.end() + 60, span.end))
        if mark[0].startswith("present"):
            lists["present"].people.append(entry)
        elif holder:
            lists["proxies"].proxies.append(ProxyFound(entry.person, holder))
        else:
            lists["absent"].people.append(entry)
    place = Span(names[0].person.span.start, marks[-1].end())
    return [(kind, place, roster) for kind, roster in lists.items()]


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


_TOLD = late(r"[\s,(]*(?:a donne |donne |avec )?(?:pouvoir|procuration|pvr)s? (?:a|de)\s")


def _follows(gap: str) -> bool:
    """Whether nothing, or the holder of a proxy, stands between two marks."""
    told = _TOLD.match(gap)
    holder = told is not None and re.fullmatch(r"[^,;:]{2,40}?[\s)]*", gap[told.end() :])
    return not gap.strip(" \n-–|/.;,") or bool(holder)


def _holder(flow: Flow, mark: re.Match[str], end: int) -> Found[Person] | None:
    told = _TOLD.match(flow.fold, mark.end(), end)
    people = read_names(flow, Span(told.end(), end)) if told else []
    return people[0] if people else None


def _one_run(flow: Flow, names: list[Entry], end: int) -> bool:
    """Whether the names stand one behind the other, and the marks right behind them."""
    spans = [entry.person.span for entry in names] + [Span(end, end)]
    return all(
        later.start - one.end <= 4 and not re.search(r"[a-z]{3}", flow.fold[one.end : later.start])
        for one, later in pairwise(spans)
    )
