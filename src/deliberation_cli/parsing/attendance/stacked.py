"""A list without a head of its own, below a stack of counts: it is that of the count which it fills.

« En fonction : 7 / Présents : 5 / Représenté : 1 / Absent : 1 / ROY Luc BRUN Zoé … »: five names are no absent one.
"""

from __future__ import annotations

from collections.abc import Sequence

from deliberation_cli.parsing.attendance.headings import Heading
from deliberation_cli.parsing.attendance.roster import read_roster
from deliberation_cli.parsing.attendance.section import Section
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span

_REACH = 220
_STACK = late(r"(?<![a-z])presente?s? ?: ?(?P<there>\d{1,3})\s*\n(?:[a-z][a-z'’ ()-]{3,40} ?: ?\d{1,3}\s*\n)*\s*$")
"""The count of the present, and those of others below it, a line each."""


def with_stacked(flow: Flow, sections: Sequence[Section]) -> list[Section]:
    """The sections, a list that fills the count of the present made theirs."""
    return [_that_fills(flow, section) or section for section in sections]


def _that_fills(flow: Flow, section: Section) -> Section | None:
    heading, listed = section.heading, section.roster.people
    if heading.kind == "present" or heading.count is None or section.roster.proxies:
        return None
    stack = _STACK.search(flow.fold, max(heading.span.start - _REACH, 0), heading.span.start)
    own = flow.fold[heading.count.start : heading.count.end]
    if stack is None or not own.isdigit() or int(own) == len(listed) or int(stack["there"]) != len(listed):
        return None
    start = section.span.start
    return Section(
        Heading("present", Span(start, start), "presents"), section.span, read_roster(flow, section.span, "present")
    )
