"""The annexed convention read as a document of its own.

`find_conventions` says where each one starts and ends, so that the act's own grammars skip it; `read_convention`
reads one into the contract's `Convention`.
"""

from __future__ import annotations

from deliberation_cli.models import Convention
from deliberation_cli.parsing.conventions.articles import article_spans, read_articles
from deliberation_cli.parsing.conventions.laid_out import laid_out
from deliberation_cli.parsing.conventions.lines import matches, paragraphs, prose, words_in
from deliberation_cli.parsing.conventions.money import read_amounts
from deliberation_cli.parsing.conventions.parties import read_parties
from deliberation_cli.parsing.conventions.references import annex_title, around, read_references
from deliberation_cli.parsing.conventions.segment import Frame, find_conventions, frames, unframed_convention
from deliberation_cli.parsing.conventions.signatories import read_signatures
from deliberation_cli.parsing.conventions.terms import bearer, read_duties, read_roles, read_terms
from deliberation_cli.parsing.conventions.time_limits import dated, read_deadlines, read_duration
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.proof import Proven

__all__ = ["find_conventions", "laid_out", "read_convention", "unframed_convention"]


def read_convention(flow: Flow, span: Span, *, whole: bool = True) -> Proven[Convention]:
    """Read the convention that `find_conventions` found at `span`. What it does not state stays empty.

    `whole`: False where its lines were lost, and the annexes to which it refers may be so too.
    """
    proven = Proven(Convention())
    proven.prove("", Found(proven.value, span))
    frame = next(iter(frames(flow, span)), None)
    if frame is None:
        return proven
    _read_opening(flow, frame, proven)
    _read_body(flow, frame, proven, whole=whole)
    if frame.signature:
        _read_end(flow, frame.signature, proven)
    return proven


def _read_opening(flow: Flow, frame: Frame, proven: Proven[Convention]) -> None:
    """Title, parties, preamble."""
    value = proven.value
    if frame.title:
        value.title = flow.slice(frame.title)
        proven.prove("/title", Found(value.title, frame.title))
    parties = read_parties(flow, frame.parties)
    value.parties = parties.value
    proven.take("/parties", parties)
    for part in paragraphs(flow, frame.preamble):
        if matches(flow, "preamble_head", part) or (words_in(flow, part) < 12 and _is_agreement(flow, part)):
            continue
        proven.prove(f"/recitals/{len(value.recitals)}", Found(None, part))
        value.recitals.append(prose(flow, part))


def _is_agreement(flow: Flow, part: Span) -> bool:
    return matches(flow, "agreement", part, whole=False)


def _read_body(flow: Flow, frame: Frame, proven: Proven[Convention], *, whole: bool) -> None:
    """Articles, and what stands in them."""
    value, heads = proven.value, frame.heads
    spans = article_spans(heads, frame.body_end)
    articles = read_articles(flow, heads, frame.body_end)
    value.articles = articles.value
    proven.take("/articles", articles)
    aliases = [party.alias for party in value.parties if party.alias]
    terms = read_terms(flow, Span(frame.parties.start, frame.body_end), frame.parties, heads, aliases)
    value.defined_terms = terms.value
    proven.take("/defined_terms", terms)
    duration = read_duration(flow, heads, spans)
    if duration:
        value.duration = dated(duration[0], terms.value)
        proven.prove("/duration", Found(value.duration, duration[1]))
    deadlines = read_deadlines(flow, heads, spans, duration[1] if duration else None, terms.value)
    value.deadlines = deadlines.value
    proven.take("/deadlines", deadlines)
    roles = read_roles(flow, heads, spans)
    value.role_terms = roles.value
    proven.take("/role_terms", roles)
    amounts = read_amounts(flow, heads, spans)
    value.amounts = amounts.value
    proven.take("/amounts", amounts)
    duties = read_duties(flow, heads, spans)
    for duty in duties.value:
        duty.by_party = bearer(duty.subject, value.parties, terms.value)
    value.duties = duties.value
    proven.take("/duties", duties)
    for line in frame.annexes:
        proven.prove(f"/annexes/{len(value.annexes)}", Found(None, line))
        value.annexes.append(annex_title(flow, line, frame.span.end))
    if not whole:
        return
    areas: list[tuple[str | None, Span]] = [(None, Span(frame.span.start, frame.preamble.end))]
    areas += [(head.number, Span(head.body_start, span.end)) for head, span in zip(heads, spans, strict=True)]
    references = read_references(flow, areas, around(heads, value.annexes, value.title))
    value.references = references.value
    proven.take("/references", references)


def _read_end(flow: Flow, block: Span, proven: Proven[Convention]) -> None:
    """The signature block."""
    value = proven.value
    signed = read_signatures(flow, block, [party.alias for party in value.parties if party.alias])
    value.signature_block = flow.slice(block)
    proven.prove("/signature_block", Found(value.signature_block, block))
    value.signatories = signed.signatories.value
    proven.take("/signatories", signed.signatories)
    if signed.place:
        value.signed_at = signed.place.value
        proven.prove("/signed_at", signed.place)
    if signed.date:
        value.signed_on = signed.date.value
        proven.prove("/signed_on", signed.date)
