"""Where the vote read of an item may be another's: what is told of it contradicts itself, or stands in two places.

Titles that were missed leave the votes of several items in one. The values stay as they were read, and their evidence
says the doubt: whatever is judged with them asks for a look, and accuses nobody.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence

from deliberation_cli.models import Vote
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.proof import DOUBT, Proven
from deliberation_cli.parsing.text.sentences import apart
from deliberation_cli.parsing.votes.figures import Tally
from deliberation_cli.parsing.votes.outcome import find_unanimous
from deliberation_cli.parsing.words import CIVILITIES

_APART = 110
"""Figures of one vote stand nearer to each other than that, or in one sentence."""
_MANY = 3
"""An item is not settled unanimously so many times."""
_SIDES = ("/in_favour", "/against", "/unanimous")
_COUNTED = frozenset(("in_favour", "against", "abstentions", "cast"))
_LOST = frozenset(("rejected", "unfavourable_opinion", "postponed"))
_WON = frozenset(("adopted", "favourable_opinion"))


def doubt_vote(flow: Flow, span: Span, out: Proven[Vote], groups: Sequence[Sequence[Tally]]) -> None:
    """Lower the confidence of a vote, or of its outcome, that may be another's."""
    if _in_two_places(flow, out) or _two_votes(flow, span, out, groups) or _two_ballots(flow, out):
        _doubt(out, (at for at in out.proofs if at not in ("/outcome", "/voters")))
    if _cast_alone(flow, out):
        _doubt(out, ("/cast",))
    if _one_figure_twice(out.value):
        _doubt(out, (at for at in ("/cast", "/absolute_majority") if at in out.proofs))
    if _contradicted(flow, span, out):
        _doubt(out, ("/outcome",))
    _doubt(out, _named_in_part(flow, out))


def _named_in_part(flow: Flow, out: Proven[Vote]) -> list[str]:
    """« 9 contre (dont MM. BRET et ROY) »: the names of some of them only."""
    first = [at for at in out.proofs if at.startswith("/names_") and at.endswith("/0/name")]
    starts = {at.removesuffix("0/name"): out.proofs[at].span.start for at in first}
    some = [side for side, start in starts.items() if _SOME.search(flow.fold, max(start - _LEAD, 0), start)]
    return [at for at in out.proofs if any(at.startswith(side) for side in some)]


_SOME, _LEAD = late(rf"\bdont (?:{CIVILITIES} ?)?$"), 18


def doubt_ballot(flow: Flow, out: Proven[Vote]) -> None:
    """Lower the confidence of a secret ballot that may be another vote's than the one whose voters are named."""
    if _secret_elsewhere(flow, out):
        _doubt(out, ("/ballot",))


def carried(out: Proven[Vote]) -> Span | None:
    """The figure, or the unanimity, by which an item was carried, where these say that it was."""
    vote, found = out.value, out.proofs.get("/in_favour")
    if found is None and vote.unanimous:
        return out.proofs["/unanimous"].span
    won = vote.in_favour is not None and vote.in_favour > (vote.against or 0)
    return found.span if found and won else None


def beaten(out: Proven[Vote]) -> Span | None:
    """The figure by which an item was lost, where its figures say that it was."""
    vote, found = out.value, out.proofs.get("/against")
    lost = vote.in_favour is not None and vote.against is not None and vote.against > vote.in_favour
    return found.span if found and lost else None


def _doubt(out: Proven[Vote], pointers: Iterable[str]) -> None:
    for at in list(pointers):
        found = out.proofs[at]
        out.prove(at, Found(found.value, found.span, min(found.confidence, DOUBT)))


def _in_two_places(flow: Flow, out: Proven[Vote]) -> bool:
    """Whether figures stand far from each other; a ballot told in full, down to the votes cast, is one vote."""
    vote = out.value
    if _told_in_full(vote):
        return False
    left_out = {"/outcome", "/voters"} if vote.against or vote.names_against else {"/outcome", "/voters", "/unanimous"}
    told = [found.span for at, found in out.proofs.items() if at not in left_out]
    return any(b.start - a.end > _APART and apart(flow, a, b) for a, b in itertools.pairwise(sorted(told)))


def _told_in_full(vote: Vote) -> bool:
    return vote.cast is not None or vote.absolute_majority is not None


def _two_votes(flow: Flow, span: Span, out: Proven[Vote], groups: Sequence[Sequence[Tally]]) -> bool:
    """Whether a unanimity and votes against stand in two sentences, or tallies disagree."""
    unanimous = [found.span for found in find_unanimous(flow, span)]
    against = [found.span for at, found in out.proofs.items() if at == "/against" or at.startswith("/names_against")]
    opposed = against if (out.value.against or out.value.names_against) and not _told_in_full(out.value) else []
    if unanimous and opposed and all(_far(flow, one, other) for one in unanimous for other in opposed):
        return True
    return len(unanimous) >= _MANY or _disagree(groups)


def _far(flow: Flow, one: Span, other: Span) -> bool:
    """Whether two stretches stand in two sentences, or so far apart that no one sentence tells both."""
    return _gap(one, other) > _FAR or apart(flow, one, other)


_FAR = 150
"""Characters: no one sentence about a vote runs so far."""


def _two_ballots(flow: Flow, out: Proven[Vote]) -> bool:
    """« Suffrages exprimés : 21 » of a ballot, and far from it the « Pour 26 » of a show of hands."""
    vote, cast, side = out.value, out.proofs.get("/cast"), out.proofs.get("/in_favour")
    if cast is None or side is None or vote.cast == (vote.in_favour or 0) + (vote.against or 0):
        return False
    first, last = sorted((cast.span, side.span))
    return last.start - first.end > _APART and apart(flow, first, last)


def _secret_elsewhere(flow: Flow, out: Proven[Vote]) -> bool:
    """« … par un vote à bulletin secret. », and far from it « Contre : 7 (MM. A et B) »: the secrecy was another's."""
    ballot = out.proofs.get("/ballot")
    named = [found.span for at, found in out.proofs.items() if at.startswith(("/names_against", "/names_abstaining"))]
    if ballot is None or not named or out.value.ballot != "secret":
        return False
    return all(_gap(ballot.span, one) > _FAR and apart(flow, ballot.span, one) for one in named)


def _gap(one: Span, other: Span) -> int:
    return max(one.start, other.start) - min(one.end, other.end)


_FEW = 4
"""Of so few votes the majority may well be all but one."""


def _one_figure_twice(vote: Vote) -> bool:
    """« Suffrages exprimés Majorité absolue 27 14 »: one figure behind two labels is the majority of nothing."""
    return vote.cast is not None and vote.cast > _FEW and vote.absolute_majority == vote.cast


def _disagree(groups: Sequence[Sequence[Tally]]) -> bool:
    told: dict[str, int] = {}
    for tally in itertools.chain.from_iterable(groups):
        value = tally.number.value if tally.sure and tally.number and tally.label.role in _COUNTED else None
        if value is not None and told.setdefault(tally.label.role, value) != value:
            return True
    return False


def _cast_alone(flow: Flow, out: Proven[Vote]) -> bool:
    """« Nombre de suffrages exprimés : 12 » among the counts of a header, where they are as often the voters."""
    vote, cast, unanimous = out.value, out.proofs.get("/cast"), out.proofs.get("/unanimous")
    if cast is None or unanimous is None or vote.in_favour is not None or vote.absolute_majority is not None:
        return False
    return apart(flow, cast.span, unanimous.span)


def _contradicted(flow: Flow, span: Span, out: Proven[Vote]) -> bool:
    """Whether the outcome, in a sentence of its own, is not what figures or a unanimity say."""
    vote, outcome = out.value, out.proofs.get("/outcome")
    told = [out.proofs[at].span for at in _SIDES if at in out.proofs] or [f.span for f in find_unanimous(flow, span)]
    if outcome is None or not told or not all(apart(flow, outcome.span, one) for one in told):
        return False
    if vote.in_favour is None or vote.against is None:
        return vote.outcome in _LOST and not vote.against
    return vote.outcome in (_LOST if vote.in_favour > vote.against else _WON if vote.against > vote.in_favour else ())
