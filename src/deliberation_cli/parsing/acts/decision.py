"""What every deliberation holds, be it an act or an item: preamble, dispositif, nested drafts, vote, stamp."""

from __future__ import annotations

from collections.abc import Sequence

from deliberation_cli.models import Deliberation
from deliberation_cli.parsing.acts.articles import read_approved_convention, read_articles
from deliberation_cli.parsing.acts.drafts import find_drafts, read_draft
from deliberation_cli.parsing.acts.preamble import read_rapporteur, read_recitals, read_visas
from deliberation_cli.parsing.acts.transmission import read_transmission
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.text.flow import Flow, Found, Span, fold
from deliberation_cli.parsing.text.proof import Proven
from deliberation_cli.parsing.votes.votes import read_vote


def fill(flow: Flow, out: Proven[Deliberation], span: Span, skip: Sequence[Span], vote_span: Span) -> None:
    """Read into `out` what `span` holds outside the conventions to `skip`; its vote stands in `vote_span`."""
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


def settle_outcome(flow: Flow, out: Proven[Deliberation]) -> None:
    """« Opposition au transfert … le conseil, à l'unanimité, s'oppose »: the body adopts the act that says no."""
    vote, proof = out.value.vote, out.proofs.get("/vote/outcome")
    if vote is None or proof is None or vote.outcome != "rejected":
        return
    title = cue("votes", "opposing_title").match(fold(out.value.subject or ""))
    if title and cue("votes", "refuses").fullmatch(flow.fold, *proof.span):
        vote.outcome = "adopted"


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


def take_transmission(flow: Flow, out: Proven[Deliberation], span: Span) -> None:
    """Read the stamp of `span` (tampon de télétransmission) into `out`."""
    if stamp := read_transmission(flow, span):
        out.value.transmission = stamp.value
        out.take("/transmission", stamp)
