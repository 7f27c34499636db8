"""A second thing voted in one item: « … approuve le projet à l'unanimité. Il fixe par ailleurs le prix, par 14 voix ».

The item's vote is the one told first. Where nothing was told before, the words « par ailleurs » say nothing.
"""

from __future__ import annotations

from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span
from deliberation_cli.parsing.text.sentences import apart, sentence_end, sentence_start
from deliberation_cli.parsing.votes.figures import Tally
from deliberation_cli.parsing.votes.outcome import find_unanimous

_TAKES = (
    r"(?:fixe|decide|approuve|adopte|vote|accepte|autorise|attribue|accorde|designe|retient|refuse|rejette|emet)(?:nt)?"
)
_BODY = r"(?:il|elle|le conseil(?: [a-z]+)?|le bureau(?: [a-z]+)?|le comite(?: [a-z]+)?|l'assemblee)"
_ALSO = r"(?:par ailleurs|en outre|d'autre part|egalement)"
_BESIDE = late(rf"\s*(?:{_BODY},? {_TAKES},? {_ALSO}(?![a-z])|{_ALSO},? {_BODY},? (?:[^.;:]{{3,60}},? )?{_TAKES}[ ,])")
_SIDES = frozenset(("in_favour", "against"))


def without_beside(flow: Flow, span: Span, groups: list[list[Tally]]) -> list[list[Tally]]:
    """The groups of tallies without those of a second vote, behind an unanimity or figures told before it."""
    return [group for index, group in enumerate(groups) if not _second(flow, span, groups[:index], group)]


def _second(flow: Flow, span: Span, before: list[list[Tally]], group: list[Tally]) -> bool:
    start = sentence_start(flow, span, group[0].span.start)
    opens = _BESIDE.match(flow.fold, start, sentence_end(flow, span, group[0].span.start))
    if opens is None:
        return False
    here = Span(start, opens.end())
    told = [found.span for found in find_unanimous(flow, Span(span.start, start))]
    told += [t.span for other in before for t in other if t.number and t.sure and t.label.role in _SIDES]
    return any(one.end <= start and apart(flow, one, here) for one in told)
