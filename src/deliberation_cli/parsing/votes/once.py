"""A vote told once for many items: « Toutes les délibérations ci-après ont été adoptées à l'unanimité »."""

from __future__ import annotations

from typing import NamedTuple

from deliberation_cli.models import Deliberation, Vote
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span, remembered
from deliberation_cli.parsing.text.proof import Proven


class Once(NamedTuple):
    """The words that tell the vote, and the stretch of the items that they speak of."""

    said: Span
    scope: Span
    voices: int | None

    def tells(self, span: Span) -> bool:
        """Whether the item that starts with `span` is one of those."""
        return self.scope.start <= span.start < self.scope.end


def told_once(flow: Flow) -> Once | None:
    """Where the text says of all its items, or of those before or behind, that they were adopted unanimously."""
    return _told_once(flow, Span(0, len(flow.text)))


@remembered
def _told_once(flow: Flow, whole: Span) -> Once | None:
    match = next(flow.scan(cue("votes", "told_once"), whole), None)
    if match is None:
        return None
    said = Span(*match.span())
    counted = VOICES.match(flow.fold, said.end, whole.end)
    voices = int(counted["n"]) if counted else None
    if match["after"]:
        return Once(said, Span(said.end, whole.end), voices)
    return Once(said, Span(0, said.start) if match["before"] else whole, voices)


VOICES = late(r"[^.;:\n()]{0,60}\(\s?(?P<n>\d{1,3}) (?:voix|votes?)(?: pour)?\s?\)")
"""« à l'unanimité des membres présents et représentés (9 voix) »."""


def take_told_once(flow: Flow, out: Proven[Deliberation], span: Span) -> None:
    """Give the item of `span` the vote that is told of all, where it tells no way of its own."""
    once = told_once(flow)
    if once is None or not once.tells(span):
        return
    vote = out.value.vote or Vote()
    if vote.unanimous or any(getattr(vote, side) for side in _WAYS) or vote.outcome not in (None, "adopted"):
        return
    told = {"unanimous": True, "outcome": "adopted"} | ({"in_favour": once.voices} if once.voices else {})
    out.value.vote = vote.model_copy(update=told)
    for name in told:
        out.prove(f"/vote/{name}", Found(getattr(out.value.vote, name), once.said, _SAID))


def before_said(flow: Flow, span: Span) -> Span:
    """`span` without the words that tell the vote of others than its item."""
    once = told_once(flow)
    return Span(span.start, once.said.start) if once and span.start <= once.said.start < span.end else span


_WAYS = ("in_favour", "against", "abstentions", "names_against", "names_abstaining")
_SAID = 0.8
"""It is said, though not of this item alone."""
