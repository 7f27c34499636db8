"""The vote on the whole of an item, behind those on its parts, and what of these belongs to it."""

from __future__ import annotations

from collections.abc import Iterator

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span
from deliberation_cli.parsing.text.sentences import sentence_start, told_before
from deliberation_cli.parsing.votes.figures import Tally
from deliberation_cli.parsing.votes.outcome import find_unanimous
from deliberation_cli.parsing.votes.voters import NAMED, voters_of


def on_the_whole(flow: Flow, span: Span, groups: list[list[Tally]]) -> list[list[Tally]]:
    """« Article 1 : 15 pour, 3 contre. Ensemble : 14 pour »: behind votes on parts, that on the whole stands alone."""
    for index in range(len(groups) - 1, 0, -1):
        here = groups[index][0].span.start
        start = sentence_start(flow, Span(max(groups[index - 1][-1].span.end, span.start), span.end), here)
        if cue("votes", "whole").search(flow.fold, start, here):
            return [*_said_before(flow, span, groups[:index], groups[index]), *groups[index:]]
    return groups


def whole_unanimous(flow: Flow, span: Span, groups: list[list[Tally]]) -> bool:
    """« Article 14 : pour 10, contre 7. Sur l'ensemble : pour à l'unanimité. »: the whole has no figures."""
    opposed = [t.span for group in groups for t in group if t.label.role == "against" and t.number and t.number.value]
    last = max(opposed, key=lambda one: one.end, default=None)
    for told in find_unanimous(flow, span) if last else []:
        start = sentence_start(flow, span, told.span.start)
        if last and _WHOLE.search(flow.fold, start, told.span.end) and told_before(flow, last, told.span):
            return True
    return False


_WHOLE = late(
    r"(?<![a-z])l'ensemble"
    r"(?:\s(?:de la|du|de l')\s?(?:deliberation|texte|projet|budget|rapport|reglement|motion|document))?"
    r"(?=\s?[:,]|\s(?:est|a ete|vote|adopte|approuve)|\s(?:pour\s)?a l'unanimite)"
)
"""« Pour l'ensemble des biens », « l'ensemble des membres »: no whole text."""


def _said_before(flow: Flow, span: Span, before: list[list[Tally]], whole: list[Tally]) -> Iterator[list[Tally]]:
    """What stands before the vote on the whole and belongs to it: who keeps out, its questions, its own figures."""
    told = {t.label.role: t.number.value for t in whole if t.number and t.sure}
    votes = [group for group in before if any(t.label.role != "not_voting" for t in group)]
    for group in before:
        figures = {t.label.role: t.number.value for t in group if t.number and t.sure}
        again = len(votes) == 1 and "in_favour" in figures and told.keys() <= figures.keys()
        if group not in votes or (again and all(figures[role] == n for role, n in told.items())):
            yield group
    yield from _asked(flow, span, before[-1], whole)


def _asked(flow: Flow, span: Span, spoken: list[Tally], whole: list[Tally]) -> list[list[Tally]]:
    """« Qui est contre ? Mme A. … La délibération est adoptée par 9 voix, 1 contre »: one vote, asked and told."""
    told = {t.label.role: t.number.value or 0 for t in whole if t.number}
    names = {t.label.role: len(voters_of(flow, span, t)) for t in spoken if t.names and not t.number}
    named = any(names.values()) and len(names) == len(spoken)
    if named and all(n <= told.get(role, 0) for role, n in names.items()):
        return [spoken]
    return [spoken] if _announced(flow, span, spoken, told) else []


def _announced(flow: Flow, span: Span, spoken: list[Tally], told: dict[str, int]) -> bool:
    """« MM. A et B s'abstiennent. La proposition est adoptée par 6 voix et 2 abstentions »: as many as are counted."""
    sides = [t for t in spoken if t.label.role in NAMED and not t.number]
    return len(sides) == len(spoken) and all(told.get(t.label.role) == len(voters_of(flow, span, t)) for t in sides)
