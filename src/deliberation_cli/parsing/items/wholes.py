"""Ranks inside ranks: which of « 2 » and « 2.1 », « IV » and « a) » are the items, and the text under each title."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from deliberation_cli.parsing.items.head import Head
from deliberation_cli.parsing.items.ladder import place
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span
from deliberation_cli.parsing.text.layout import TextLine
from deliberation_cli.parsing.votes.votes import decides

_FEWEST_PARTS = 2


class Bodies:
    """The text under each title: it reaches to the next of the titles that end it."""

    def __init__(self, lines: Sequence[TextLine], ending: Iterable[Head], end: int) -> None:
        self.lines, self.end = lines, end
        self.firsts = sorted(head.first for head in ending)

    def of(self, head: Head) -> Span:
        """The text under one title."""
        behind = bisect_right(self.firsts, head.last)
        following = self.firsts[behind] if behind < len(self.firsts) else self.end
        last = self.lines[following].span.start if following < len(self.lines) else self.lines[-1].span.end
        start = head.title.end
        return Span(start, max(start, last))


def steps(head: Head) -> tuple[str, ...]:
    """« 2-1 », « 02.1 »: the numbers that a rank is made of."""
    return tuple(re.findall(r"(?!0+\d)\d+|[a-z]+", head.number.value.lower())) if head.number else ()


def leaves(flow: Flow, lines: Sequence[TextLine], heads: list[Head], family: list[Head], end: int) -> list[Head]:
    """« 1 – Approbation … 2 – Finances 2.1 – … »: outer titles that decide, where the others hold the inner ones."""
    wholes = {steps(head)[:-1] for head in family if len(steps(head)) > 1}
    styles = {h.style for h in heads if h.kind == "rank" and steps(h) in wholes} - {h.style for h in family}
    outer = [h for h in heads if h.style in styles]
    if not outer and (lettered_under := _over_letters(heads, family)):
        outer, wholes = lettered_under
    bodies = Bodies(lines, [*outer, *family, *(h for h in heads if h.kind == "section")], end)
    return [h for h in outer if steps(h) not in wholes and decides(flow, bodies.of(h))]


def _over_letters(heads: Sequence[Head], family: Sequence[Head]) -> tuple[list[Head], set[tuple[str, ...]]] | None:
    """« I Tarifs … II Emprunt … III Personnel a) … b) … IV Travaux a) … »: the outer titles, and which hold letters.

    Letters that stand under one title alone may be the choices of one item: two must hold some.
    """
    openers = sum(steps(h) == ("a",) for h in family)
    if openers < _FEWEST_PARTS:
        return None
    for style in dict.fromkeys(h.style for h in heads if h.kind == "rank" and h not in family):
        outer = [h for h in heads if h.style == style]
        ranks = [found[1] if (found := place(h)) else 0 for h in outer]
        above = [bisect_right([o.first for o in outer], h.first) - 1 for h in family]
        if ranks == list(range(1, len(outer) + 1)) and min(above) >= 0 and len(set(above)) == openers:
            return outer, {steps(outer[i]) for i in above}
    return None


def with_parts(flow: Flow, lines: Sequence[TextLine], heads: list[Head], family: list[Head], end: int) -> list[Head]:
    """« II – Comptes administratifs : a) Commune, b) Lotissement »: parts that each decide stand for their whole.

    Where two of one whole do, « 3-1 » and « 3-2 », so do « 2-1 » and « 2-2 » under another, though one only informs.
    """
    wholes = list(zip(family, [*family, None][1:], strict=True))
    told = {head: _parts_told(flow, lines, heads, family, head, following, end) for head, following in wholes}
    habit = any(len(parts) >= _FEWEST_PARTS and all(parts.values()) and _of(parts, h) for h, parts in told.items())
    kept: list[Head] = []
    for head in family:
        parts = told[head]
        few = len(parts) < _FEWEST_PARTS and not _of(parts, head)  # « VII Travaux », and right below « VII-1 – … »
        below = min((part.first for part in parts), default=-1) == head.last + 1
        some = habit and below and _of(parts, head) and any(parts.values()) and not _insteps(flow, parts)
        kept += [head] if not parts or few or not (all(parts.values()) or some) else parts
    return kept


def _parts_told(
    flow: Flow,
    lines: Sequence[TextLine],
    heads: list[Head],
    family: list[Head],
    head: Head,
    following: Head | None,
    end: int,
) -> dict[Head, bool]:
    """The parts under one title, and whether each decides; none where something is decided before the first."""
    stop = following.first if following else end
    parts = [h for h in heads if h.kind == "rank" and h not in family and head.first < h.first < stop]
    parts = [h for h in parts if h.style == parts[0].style]
    if not parts or decides(flow, Span(lines[head.last].span.end, lines[parts[0].first].span.start)):
        return {}
    bodies = Bodies(lines, [*parts, *([following] if following else [])], end)
    return {part: decides(flow, bodies.of(part)) for part in parts}


def _of(parts: Iterable[Head], whole: Head) -> bool:
    """Whether the parts bear the number of their whole, « 2-1 » that of « 2 »."""
    return all(steps(part)[:-1] == steps(whole) for part in parts)


def _insteps(flow: Flow, parts: Iterable[Head]) -> bool:
    """« 2.1 Présidence … 2.3 Résultats », « 3.3 Vote »: the steps of one item."""
    return any(_STEP.match(flow.fold, part.title.start) for part in parts)


_STEP = late(
    r"(?:votes?|presidence|constitution du bureau|deroulement|resultats?|proclamation|deliberation|decision|conclusion"
    r"|scrutin|(?:premier|deuxieme|second) tour|election)(?! modificative)(?![a-z])"
)
