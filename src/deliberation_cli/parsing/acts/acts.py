"""A single act (extrait du registre): its number, subject and day of signature; and the acts of a register apart."""

from __future__ import annotations

from collections.abc import Sequence

from deliberation_cli.models import Deliberation
from deliberation_cli.parsing.acts.act_number import find_number
from deliberation_cli.parsing.acts.decision import fill, settle_outcome, take_transmission
from deliberation_cli.parsing.acts.subject import find_subject, tidy, without_number_behind
from deliberation_cli.parsing.acts.transmission import STAMP_TOP, find_day
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.ids import find_act_ids
from deliberation_cli.parsing.items.series import find_series, opens
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span, remembered
from deliberation_cli.parsing.text.proof import Proven

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
        told = tidy(flow.slice(place))
        subject = Found(without_number_behind(told, number.value) if number else told, place)
        out.value.subject = subject.value or None
        out.prove("/subject", subject)
    fill(flow, out, span, skip, vote_span=_told_span(flow, span))
    settle_outcome(flow, out)
    signed = next(flow.scan(cue("dispositif", "signed"), span), None)
    if signed and (day := find_day(flow, _signing(flow, signed.end(), span.end))):
        out.value.signed_on = day.value
        out.prove("/signed_on", day)
    take_transmission(flow, out, span)
    return out


def _signing(flow: Flow, start: int, limit: int) -> Span:
    """« Fait à Marsac, le … »: the day stands there, or is left blank before the stamp, whose days are others."""
    stamp = _STAMP.search(flow.fold, start, min(limit, start + _SIGNING_REACH))
    return Span(start, stamp.start() if stamp else min(limit, start + _SIGNING_REACH))


_SIGNING_REACH = 40
_STAMP = late(r"(?:envoye|recu|depose|transmis|publie|affiche)e? (?:en|le|au|a)\b")


def _told_span(flow: Flow, span: Span) -> Span:
    """The act without what is annexed behind its end; a little is kept: some print the vote under the signature."""
    end = next(flow.scan(cue("dispositif", "act_end"), span), None)
    return Span(span.start, min(span.end, end.end() + _BEHIND_SIGNATURE)) if end else span


@remembered
def register_acts(flow: Flow, span: Span) -> list[Span]:
    """The acts of a register, each under its own header; none where fewer than two stand.

    A header is « Extrait du registre… », a page with another identifier in its stamp, or the formula that opens a
    session, repeated under another number.
    """
    if extracts := _by_extracts(flow, span):
        return extracts
    stamped, titled = _by_stamps(flow, span), _by_titles(flow, span)
    return max(stamped, titled, key=len) or _by_headers(flow, span) or _by_letterheads(flow, span)


def _by_extracts(flow: Flow, span: Span) -> list[Span]:
    return _headed(flow, span, [match.start() for match in flow.scan(cue("items", "extract"), span)])


def _by_titles(flow: Flow, span: Span) -> list[Span]:
    """« DÉLIBÉRATION DU CONSEIL MUNICIPAL … L'an 2020, le 3 mars … » again and again: pages with their formula each."""
    headers = [m.start() for m in flow.scan(cue("items", "act_title"), span) if flow.slice(Span(*m.span())).isupper()]
    ends = [*headers[1:], span.end]
    formulas = [flow.first(cue("items", "formula"), Span(*pair)) for pair in zip(headers, ends, strict=False)]
    return _headed(flow, span, headers) if all(formulas) else []


def _headed(flow: Flow, span: Span, headers: list[int]) -> list[Span]:
    """The acts under their headers; one that repeats the number before it is the next page of the same act."""
    starts: list[tuple[int, str | None]] = []
    if len(headers) < _FEWEST:
        return []
    headers = _with_stamps_above(flow, span, _with_numbers_above(flow, span, headers))
    for header, following in zip(headers, [*headers[1:], span.end][: len(headers)], strict=True):
        number = find_number(flow, Span(header, following))
        if not starts or (number and number.value != starts[-1][1]):
            floor = starts[-1][0] if starts else span.start - 1
            starts.append((_page_top(flow, header, floor), number.value if number else None))
    return _parted(span, starts)


_FEWEST = 2


def _with_numbers_above(flow: Flow, span: Span, headers: list[int]) -> list[int]:
    """« N° 12 Extrait du registre … N° 13 Extrait … »: the acts start at their numbers, where all stand so."""
    starts: list[int] = []
    for header in headers:
        floor = max(span.start, header - _ABOVE, *starts[-1:])
        above = find_number(flow, Span(floor, header))
        if above is None or _ENDS.search(flow.text, above.span.end, header):
            return headers
        lead = cue("breaks", "lead").search(flow.fold, max(floor, above.span.start - _LEAD), above.span.start)
        starts.append(lead.start("lead") if lead else above.span.start)
    return starts


def _with_stamps_above(flow: Flow, span: Span, headers: list[int]) -> list[int]:
    """« Envoyé en préfecture le … ID : … DÉLIBÉRATION … », one act behind the other: each starts at its own stamp."""
    starts: list[int] = []
    for header in headers:
        floor = max(span.start, header - _STAMP_ABOVE, *starts[-1:])
        ids = [found.span.start for found in find_act_ids(flow, Span(floor, header))]
        if not ids:
            return headers
        stamp = STAMP_TOP.search(flow.fold, max(floor, ids[-1] - _STAMP_LENGTH), ids[-1])
        starts.append(stamp.start() if stamp else ids[-1])
    return starts


_STAMP_ABOVE, _STAMP_LENGTH = 400, 160
_ABOVE, _LEAD = 160, 40
"""Characters above the header in which the number stands, and of the words before it."""
_ENDS = late(r"[.;!?](?:\s|$)")


def _by_stamps(flow: Flow, span: Span) -> list[Span]:
    """Pages whose stamps bear one identifier are one act; a page without a stamp goes with the one before."""
    tops = [offset for offset, _ in flow.page_starts if span.start <= offset < span.end]
    if len(tops) < 2:
        return []
    starts: list[tuple[int, str | None]] = []
    for top, following in zip(tops, [*tops[1:], span.end], strict=True):
        ids = [found.value.text for found in find_act_ids(flow, Span(top, following))]
        if len(set(ids)) > _STACKED:
            return []
        if ids and (not starts or ids[-1] != starts[-1][1]):
            starts.append((top, ids[-1]))
    return _parted(span, starts) if len({text for _, text in starts}) == len(starts) else []


_STACKED = 2
"""Identifiers on one page: the stamp of another act may lie under the act's own."""


def _by_headers(flow: Flow, span: Span) -> list[Span]:
    """« N° 23-001 … L'an deux mille …, N° 23-002 … »: numbers that each open a header of their own."""
    for chain in find_series(flow, span):
        opening = [member.span.start for member in chain if opens(flow, member.span.start)]
        ends = [*opening[1:], span.end][: len(opening)]
        headed = [flow.first(cue("items", "formula"), Span(at, end)) for at, end in zip(opening, ends, strict=True)]
        if len(opening) > 1 and all(headed):
            floors = [span.start - 1, *opening]
            return _parted(span, [(_page_top(flow, *pair), str(pair)) for pair in zip(opening, floors, strict=False)])
    return []


def _by_letterheads(flow: Flow, span: Span) -> list[Span]:
    """« RÉPUBLIQUE FRANÇAISE Commune de … Votants : 9 Pour : 9 … L'an 2022, … », act after act, and no page ends.

    The vote of such an act may stand among the counts of its own head, above its title.
    """
    headers = [match.start("head") for match in _LETTERHEAD.finditer(flow.fold, *span)]
    ends = [*headers[1:], span.end][: len(headers)]
    formulas = [flow.first(cue("items", "formula"), Span(at, end)) for at, end in zip(headers, ends, strict=True)]
    return _headed(flow, span, headers) if headers and all(formulas) else []


_LETTERHEAD = late(r"(?:^|\n) ?(?P<head>republique francaise)(?= ?\n)")


def _parted(span: Span, starts: list[tuple[int, str | None]]) -> list[Span]:
    """The stretches that `starts` open, where two of them at least bear a number of their own."""
    if len({number for _, number in starts if number}) < _FEWEST:
        return []
    later = [start for start, _ in starts[1:]]
    return [Span(a, b) for a, b in zip([span.start, *later], [*later, span.end], strict=True)]


def _page_top(flow: Flow, header: int, floor: int) -> int:
    """Where the act's first page starts: stamps stand above its header; not where the act before ends on that page."""
    tops = [offset for offset, _ in flow.page_starts if floor < offset <= header]
    if not tops or header - tops[-1] >= _HEADER_REACH:
        return header
    return header if flow.first(cue("dispositif", "act_end"), Span(tops[-1], header)) else tops[-1]
