"""What stands before a decision: visas (« Vu … »), recitals (« Considérant … ») and who reports (rapporteur)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from deliberation_cli.models import Person
from deliberation_cli.parsing.cues import cue, value_cues
from deliberation_cli.parsing.flow import Flow, Found, Span
from deliberation_cli.parsing.grammar.names import read_names

_LONGEST = 900


def read_visas(flow: Flow, span: Span) -> list[Found[str]]:
    """Each « Vu … », one a legal text where the act gives each its own line."""
    return list(_paragraphs(flow, span, "visa"))


def read_recitals(flow: Flow, span: Span) -> list[Found[str]]:
    """Each « Considérant … »."""
    return list(_paragraphs(flow, span, "recital"))


def _paragraphs(flow: Flow, span: Span, name: Literal["visa", "recital"]) -> Iterator[Found[str]]:
    opens, visa, recital, stop = (cue("dispositif", n) for n in (name, "visa", "recital", "preamble_end"))
    start: int | None = None
    end = span.start
    for line in flow.lines(span):
        head = flow.fold[line.start : line.end].lstrip()
        fresh = bool(visa.match(head) or recital.match(head))
        if start is not None and (fresh or stop.match(head) or end - start > _LONGEST):
            yield Found(flow.slice(Span(start, end)), Span(start, end))
            start = None
        if opens.match(head):
            start = line.start
        end = line.end
    if start is not None:
        yield Found(flow.slice(Span(start, end)), Span(start, end))


def read_rapporteur(flow: Flow, span: Span) -> Found[Person] | None:
    """Who reports on the item, where a name stands beside the word."""
    for pattern, side in value_cues("dispositif", "rapporteur"):
        match = next(flow.scan(pattern, span), None)
        if match is None:
            continue
        if side == "after":
            line_end = flow.text.find("\n", match.end(), span.end)
            stretch = Span(match.end(), min(line_end if line_end > 0 else span.end, match.end() + 70))
        else:
            line_start = flow.text.rfind("\n", span.start, match.start()) + 1
            stretch = Span(max(line_start, span.start), match.start())
        people = read_names(flow, stretch) if stretch.end - stretch.start < 90 else []
        if len(people) == 1:
            return people[0]
    return None
