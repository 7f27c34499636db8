"""The deliberations of a session: one for an act, one an item for minutes, registers and lists."""

from __future__ import annotations

import re
from collections.abc import Sequence

from deliberation_cli.models import Deliberation
from deliberation_cli.parsing.articles import read_approved_convention, read_articles
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.drafts import find_drafts, read_draft
from deliberation_cli.parsing.flow import Flow, Found, Span
from deliberation_cli.parsing.grammar.ids import clean_number, find_act_ids
from deliberation_cli.parsing.items import Item, find_items
from deliberation_cli.parsing.outcome import read_unanimous
from deliberation_cli.parsing.preamble import read_rapporteur, read_recitals, read_visas
from deliberation_cli.parsing.proof import Proven
from deliberation_cli.parsing.relining import relined
from deliberation_cli.parsing.subject import find_subject
from deliberation_cli.parsing.transmission import find_day, read_transmission
from deliberation_cli.parsing.votes import has_vote, read_vote

__all__ = ["count_items", "read_deliberations", "read_transmission"]

_MANY = ("minutes", "agenda")
_BEHIND_SIGNATURE = 1200
"""Characters behind the end of an act in which its vote may still stand."""
_CITATION_REACH = 14
_CITES = re.compile(r"(?<![a-z])(?:vu|par|de la|cette|notre|a la|la|une|sa|des|ladite)(?![a-z])")
"""« Vu la délibération n° 12 » is another act's number."""
_HEADER_REACH = 900
"""A register's page shows its header within so many characters of its top."""
_HEAD = 1500
"""A document says what it is in its first characters."""


def read_deliberations(
    flow: Flow, span: Span, kind_hint: str | None = None, skip: Sequence[Span] = ()
) -> Proven[list[Deliberation]]:
    """Every deliberation of the session that `span` holds, in order.

    `kind_hint` is the kind of the document where the caller knows it; `skip` the annexed conventions.
    """
    out: Proven[list[Deliberation]] = Proven([])
    flow = relined(flow)
    single = kind_hint == "act" or (kind_hint not in _MANY and looks_like_act(flow, span))
    acts = [] if single else register_acts(flow, span)
    if single or len(acts) > 1:
        parts = [_read_act(flow, act, skip) for act in acts or [span]]
    else:
        parts = _read_items(flow, span, skip)
    for index, part in enumerate(parts):
        out.value.append(part.value)
        out.take(f"/{index}", part)
    return out


def count_items(flow: Flow, span: Span) -> int:
    """How many items `span` seems to decide on: 0 or 1 for an act, more for minutes and registers."""
    return max(len(register_acts(flow, span)), len(find_items(flow, span)))


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
        return []
    later = [start for start, _ in starts[1:]]
    return [Span(a, b) for a, b in zip([span.start, *later], [*later, span.end], strict=True)]


def _page_top(flow: Flow, header: int, floor: int) -> int:
    """Where the act's first page starts: stamps stand above its header."""
    tops = [offset for offset, _ in flow.page_starts if floor < offset <= header]
    return tops[-1] if tops and header - tops[-1] < _HEADER_REACH else header


def looks_like_act(flow: Flow, span: Span) -> bool:
    """Whether `span` holds one act rather than the minutes of a session."""
    if cue("items", "minutes_title").search(flow.fold, span.start, min(span.end, span.start + _HEAD)):
        return False
    if _titled_minutes(flow, span):
        return False
    if len(cue("items", "extract").findall(flow.fold, span.start, span.end)) > 1:
        return count_items(flow, span) <= 1
    items = find_items(flow, span)
    acts = {item.number.value for item in items if item.number and not item.rank}
    return len(acts) <= 1 and sum(_voted(flow, item.span) for item in items) <= 1


def _voted(flow: Flow, span: Span) -> bool:
    """Whether a vote of its own is told in `span`: the numbered decisions of one act share theirs."""
    return has_vote(flow, span) or read_unanimous(flow, span) is not None


def _titled_minutes(flow: Flow, span: Span) -> bool:
    """« … COMPTE RENDU DE LA RÉUNION DU CONSEIL … » in the first words of a text whose line ends are lost."""
    title = cue("kinds", "title_sign").search(flow.fold, span.start, min(span.end, span.start + _TITLE_REACH))
    extract = cue("items", "extract").search(flow.fold, span.start, min(span.end, span.start + _HEADER_REACH))
    return title is not None and extract is None and len(find_items(flow, span)) > 1


_TITLE_REACH = 300


def _read_items(flow: Flow, span: Span, skip: Sequence[Span]) -> list[Proven[Deliberation]]:
    items = find_items(flow, span)
    stamps = {found.value.text for found in find_act_ids(flow, span)}
    return [_read_item(flow, item, skip, stamped=len(stamps) > 1 or len(items) == 1) for item in items]


def _read_item(flow: Flow, item: Item, skip: Sequence[Span], stamped: bool) -> Proven[Deliberation]:
    out: Proven[Deliberation] = Proven(Deliberation())
    if item.title:
        subject = Found(tidy(flow.slice(item.title)), item.title)
        out.value.subject = subject.value or None
        out.prove("/subject", subject)
    if item.number:
        out.value.number = item.number.value
        out.prove("/number", item.number)
    after_title = item.title is not None and item.title.end < item.span.end and not item.inline
    body = Span(item.title.end, item.span.end) if item.title and after_title else item.span
    _fill(flow, out, body, skip, vote_span=body)
    if stamped:
        _take_transmission(flow, out, item.span)
    return out


def _read_act(flow: Flow, span: Span, skip: Sequence[Span]) -> Proven[Deliberation]:
    out: Proven[Deliberation] = Proven(Deliberation())
    if number := find_number(flow, span):
        out.value.number = number.value
        out.prove("/number", number)
    if place := find_subject(flow, span):
        subject = Found(tidy(flow.slice(place)), place)
        out.value.subject = subject.value or None
        out.prove("/subject", subject)
    _fill(flow, out, span, skip, vote_span=_told_span(flow, span))
    signed = cue("dispositif", "signed").search(flow.fold, span.start, span.end)
    if signed and (day := find_day(flow, Span(signed.end(), min(span.end, signed.end() + 40)))):
        out.value.signed_on = day.value
        out.prove("/signed_on", day)
    _take_transmission(flow, out, span)
    return out


def _told_span(flow: Flow, span: Span) -> Span:
    """The act without what is annexed behind its end; a little is kept: some print the vote under the signature."""
    end = cue("dispositif", "act_end").search(flow.fold, span.start, span.end)
    return Span(span.start, min(span.end, end.end() + _BEHIND_SIGNATURE)) if end else span


def tidy(text: str) -> str:
    """A title on one line, without the marks around it and the rapporteur behind it."""
    text = re.sub(r"\s*[–—(-]\s*[Rr](?:apporteur|APPORTEUR).*$", "", text)
    return re.sub(r"^[\s:–—•*>■-]+|[\s:;,.–—*-]+$", "", text)


def _fill(flow: Flow, out: Proven[Deliberation], span: Span, skip: Sequence[Span], vote_span: Span) -> None:
    drafts = find_drafts(flow, span, skip)
    outside = [*skip, *drafts]
    for name, founds in (("visas", read_visas(flow, span)), ("recitals", read_recitals(flow, span))):
        founds = [f for f in founds if not any(s.start <= f.span.start < s.end for s in outside)]
        setattr(out.value, name, [f.value for f in founds])
        for index, found in enumerate(founds):
            out.prove(f"/{name}/{index}", found)
    if rapporteur := read_rapporteur(flow, span):
        out.value.rapporteur = rapporteur.value
        out.prove("/rapporteur/name", Found(rapporteur.value.name, rapporteur.span, rapporteur.confidence))
    articles = read_articles(flow, span, outside)
    out.value.articles = articles.value
    out.take("/articles", articles)
    for index, draft in enumerate(drafts):
        nested = read_draft(flow, draft, skip)
        out.value.annexed_drafts.append(nested.value)
        out.take(f"/annexed_drafts/{index}", nested)
    _take_vote(flow, out, vote_span, outside)
    if convention := read_approved_convention(flow, span):
        out.value.approves_convention = convention.value
        out.prove("/approves_convention", convention)


def _take_vote(flow: Flow, out: Proven[Deliberation], span: Span, outside: Sequence[Span]) -> None:
    """The vote stands outside the annexed conventions and drafts: the last stretch that tells how it went holds it."""
    votes = [vote for part in reversed(_without(span, outside)) if (vote := read_vote(flow, part))]
    telling = [vote for vote in votes if set(vote.proofs) - {"/outcome", "/ballot"}]
    for vote in (telling or votes)[:1]:
        out.value.vote = vote.value
        out.take("/vote", vote)


def _without(span: Span, holes: Sequence[Span]) -> list[Span]:
    parts, start = [], span.start
    for hole in sorted(h for h in holes if span.start <= h.start < span.end):
        if hole.start > start:
            parts.append(Span(start, hole.start))
        start = max(start, hole.end)
    return [*parts, Span(start, span.end)] if start < span.end else parts


def _take_transmission(flow: Flow, out: Proven[Deliberation], span: Span) -> None:
    if stamp := read_transmission(flow, span):
        out.value.transmission = stamp.value
        out.take("/transmission", stamp)


def find_number(flow: Flow, span: Span) -> Found[str] | None:
    """The act's own number, wherever its header shows it; a number that a visa cites is another act's."""
    for match in cue("items", "act_number").finditer(flow.fold, span.start, span.end):
        before = flow.fold[max(span.start, match.start() - _CITATION_REACH) : match.start() + 1].rpartition("\n")[2]
        if _CITES.search(before):
            continue
        group = next(name for name, text in match.groupdict().items() if text)
        place = Span(match.start(group), match.end(group))
        text = clean_number(flow.slice(place))
        if any(c.isdigit() for c in text) and not re.fullmatch(r"\d{1,2}/\d{1,2}/\d{2,4}", text):
            return Found(text, place)
    return None
