"""A single act (extrait du registre): its number, subject and day of signature; and the acts of a register apart."""

from __future__ import annotations

from collections.abc import Sequence

from deliberation_cli.models import Deliberation
from deliberation_cli.parsing.act_number import find_number
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.decision import fill, take_transmission
from deliberation_cli.parsing.flow import Flow, Found, Span
from deliberation_cli.parsing.proof import Proven
from deliberation_cli.parsing.series import find_series, opens
from deliberation_cli.parsing.subject import find_subject, tidy
from deliberation_cli.parsing.transmission import find_day

_BEHIND_SIGNATURE = 1200
"""Characters behind the end of an act in which its vote may still stand."""
_HEADER_REACH = 900
"""A register's page shows its header within so many characters of its top."""


def read_act(flow: Flow, span: Span, skip: Sequence[Span]) -> Proven[Deliberation]:
    """The deliberation that `span` holds; `skip` are the annexed conventions."""
    out: Proven[Deliberation] = Proven(Deliberation())
    if number := find_number(flow, span):
        out.value.number = number.value
        out.prove("/number", number)
    if place := find_subject(flow, span):
        subject = Found(tidy(flow.slice(place)), place)
        out.value.subject = subject.value or None
        out.prove("/subject", subject)
    fill(flow, out, span, skip, vote_span=_told_span(flow, span))
    signed = cue("dispositif", "signed").search(flow.fold, span.start, span.end)
    if signed and (day := find_day(flow, Span(signed.end(), min(span.end, signed.end() + 40)))):
        out.value.signed_on = day.value
        out.prove("/signed_on", day)
    take_transmission(flow, out, span)
    return out


def _told_span(flow: Flow, span: Span) -> Span:
    """The act without what is annexed behind its end; a little is kept: some print the vote under the signature."""
    end = cue("dispositif", "act_end").search(flow.fold, span.start, span.end)
    return Span(span.start, min(span.end, end.end() + _BEHIND_SIGNATURE)) if end else span


def register_acts(flow: Flow, span: Span) -> list[Span]:
    """The acts of a register, each under its own header (« Extrait du registre… »); none where fewer than two stand.

    A header that repeats the number before it is the next page of the same act.
    """
    starts: list[tuple[int, str | None]] = []
    headers = [match.start() for match in cue("items", "extract").finditer(flow.fold, span.start, span.end)]
    for header, following in zip(headers, [*headers[1:], span.end][: len(headers)], strict=True):
        number = find_number(flow, Span(header, following))
        if not starts or (number and number.value != starts[-1][1]):
            floor = starts[-1][0] if starts else span.start - 1
            starts.append((_page_top(flow, header, floor), number.value if number else None))
    if len({number for _, number in starts if number}) < 2:
        starts = [(_page_top(flow, start, span.start - 1), None) for start in _headed_series(flow, span)]
    if len(starts) < 2:
        return []
    later = [start for start, _ in starts[1:]]
    return [Span(a, b) for a, b in zip([span.start, *later], [*later, span.end], strict=True)]


def _headed_series(flow: Flow, span: Span) -> list[int]:
    """« N° 23-001 … L'an deux mille …, N° 23-002 … »: numbers that each open a header of their own."""
    for chain in find_series(flow, span):
        opening = [member.span.start for member in chain if opens(flow, member.span.start)]
        ends = [*opening[1:], span.end][: len(opening)]
        headed = [cue("items", "formula").search(flow.fold, at, end) for at, end in zip(opening, ends, strict=True)]
        if len(opening) > 1 and all(headed):
            return opening
    return []


def _page_top(flow: Flow, header: int, floor: int) -> int:
    """Where the act's first page starts: stamps stand above its header."""
    tops = [offset for offset, _ in flow.page_starts if floor < offset <= header]
    return tops[-1] if tops and header - tops[-1] < _HEADER_REACH else header
