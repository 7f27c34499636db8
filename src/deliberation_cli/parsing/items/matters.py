"""Parts of a sitting whose titles stand over those of their items: « III. SERVICE GÉNÉRAL », « PERSONNEL »."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.items.head import ANNOUNCED, Head
from deliberation_cli.parsing.items.titles import behind_bullet
from deliberation_cli.parsing.items.wholes import Bodies
from deliberation_cli.parsing.text.flow import Flow
from deliberation_cli.parsing.text.layout import TextLine
from deliberation_cli.parsing.votes.votes import decides

_FEWEST = 2
"""So many titles over others show the habit."""


def with_sections(flow: Flow, lines: Sequence[TextLine], heads: list[Head], end: int) -> list[Head]:
    """« III. SERVICE GÉNÉRAL », and right below « Règlement intérieur »: a rank over a title is a part of the sitting.

    One line may be a title in two; where several ranks stand so over a title that decides, and one of them over more
    titles than one, they are parts.
    """
    bodies = Bodies(lines, heads, end)
    over = [
        one
        for one, below in pairwise(heads)
        if one.kind == "rank" and below.kind == "plain" and _right_under(lines, one, below)
        if flow.text[one.title.start : one.title.end].isupper() and _one_decides(flow, heads, bodies, below)
        if not flow.text[below.title.start : below.title.end].isupper()
    ]
    triples = zip(heads, heads[1:], heads[2:], strict=False)
    several = any(one in over and two.kind == three.kind == "plain" for one, two, three in triples)
    if len(over) < _FEWEST or not several:
        return heads
    return [h._replace(kind="section", number=None) if h in over else h for h in heads]


def with_matters(flow: Flow, lines: Sequence[TextLine], heads: list[Head]) -> list[Head]:
    """« PERSONNEL », « Rapporteur : Mme Zoé BRUN », « ► Recours à l'apprentissage »: matters over marked titles."""
    over = [
        one
        for one, below in pairwise(heads)
        if one.kind == below.kind == "plain" and below.first - one.last <= _BESIDE
        if flow.text[one.title.start : one.title.end].isupper() and behind_bullet(lines[below.first].fold)
        if all(cue("items", "beside_number").fullmatch(line.fold) for line in lines[one.last + 1 : below.first])
    ]
    return [h._replace(kind="section") if h in over else h for h in heads] if len(over) >= _FEWEST else heads


_BESIDE = 2


def _right_under(lines: Sequence[TextLine], one: Head, below: Head) -> bool:
    """Whether nothing, or the number of a page alone, stands between two titles."""
    return below.first - one.last <= 2 and all(line.text.isdigit() for line in lines[one.last + 1 : below.first])


def _one_decides(flow: Flow, heads: list[Head], bodies: Bodies, first: Head) -> bool:
    """Whether the first title of a part decides; or, of those that the agenda announced, one that follows it."""
    below = takewhile(lambda h: h.style == first.style == ANNOUNCED, heads[heads.index(first) + 1 :])
    return any(decides(flow, bodies.of(h)) for h in (first, *below))


def without_questions_over(heads: list[Head]) -> list[Head]:
    """« QUESTION N° 1 – Finances / 1.1 – Tarifs / 1.2 – Budget / QUESTION N° 2 – Voirie / 2.1 – … »: chapters.

    A question that holds none is itself an item, and stands among the ranks.
    """
    pairs = ((h, below) for h, below in pairwise(heads) if h.kind == "act" and below.kind == "rank")
    over = {h: below for h, below in pairs if _first_of(h, below)}
    if len(over) < _FEWEST:
        return heads
    style = next(iter(over.values())).style
    return [
        h._replace(kind="section", number=None)
        if h in over
        else h._replace(kind="rank", style=style)
        if h.kind == "act"
        else h
        for h in heads
    ]


def _first_of(head: Head, below: Head) -> bool:
    """Whether the rank counts the first under the question: « 2.1 » under « 2 »."""
    if head.number is None or below.number is None:
        return False
    return below.number.value in (f"{head.number.value}.1", f"{head.number.value}-1")
