"""Names that run together in one list, parted by the names that the other lists hold.

« Pouvoirs : ROY ..... à LEROY BRUN ..... à PETIT »: where LEROY is listed as present and BRUN as absent, « LEROY BRUN »
is two people. The first must be somebody of another list, whole or by the family name; the second too, or be a given
and a family name, or stand where the list tells pairs one behind the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from deliberation_cli.models import Person
from deliberation_cli.models.names import family, words
from deliberation_cli.parsing.grammar.lexer import NAME_KINDS, Kind, Token
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span


@dataclass(frozen=True, slots=True)
class Known:
    """The names of the other lists: by their words without order, accents or case, or by the family name alone."""

    names: frozenset[tuple[str, ...]] = frozenset()
    chained: bool = False
    """The list tells pairs one behind the other, each holder run into the next giver, whom no other list may name."""

    def __contains__(self, name: str) -> bool:
        """Whether another list has somebody of this name."""
        return words(name) in self.names


NOBODY = Known()


def known(names: Sequence[str], *, chained: bool) -> Known:
    """The names of other lists, whole and short."""
    families = (family(name) for name in names)
    return Known(frozenset(map(words, [*names, *filter(None, families)])), chained)


def apart(
    flow: Flow, people: Sequence[Found[Person]], tokens: Sequence[Token], names: Known
) -> Iterator[Found[Person]]:
    """The people of a list; where words that nothing parts are the names of two, these two."""
    if not names.names:
        yield from people
        return
    for group in _side_by_side(flow, people):
        span = Span(group[0].span.start, group[-1].span.end)
        inside = [t for t in tokens if span.start <= t.start and t.end <= span.end and t.kind in NAME_KINDS]
        cuts = () if group[0].value.name in names else pairwise(inside)
        cut = next((cut for cut in cuts if _two(flow, span, *cut, names)), None)
        if cut is None:
            yield from (_without_place(flow, found, names) for found in group)
            continue
        one, other = Span(span.start, cut[0].end), Span(cut[1].start, span.end)
        first = flow.slice(Span(inside[0].start, one.end))
        yield Found(group[0].value.model_copy(update={"name": first, "role": None}), one, group[0].confidence)
        yield Found(Person(name=flow.slice(other)), other, group[-1].confidence)


def _without_place(flow: Flow, found: Found[Person], names: Known) -> Found[Person]:
    """« M. LEROY de BELVAL », where another list has LEROY: the place he sits for is no part of his name."""
    of = _OF_PLACE.search(found.value.name)
    end = flow.text.find(of[0], *found.span) if of and found.value.name not in names else -1
    if of is None or end < 0 or found.value.name[: of.start()] not in names:
        return found
    name = found.value.name[: of.start()]
    return Found(found.value.model_copy(update={"name": name}), Span(found.span.start, end), found.confidence)


_OF_PLACE = late(r" (?:de |du |des |d['’])")
"""In small letters, as the clerk writes it."""


def _side_by_side(flow: Flow, people: Sequence[Found[Person]]) -> Iterator[list[Found[Person]]]:
    """People in groups between which something stands."""
    group: list[Found[Person]] = []
    for found in people:
        if group and flow.text[group[-1].span.end : found.span.start].strip():
            yield group
            group = []
        group.append(found)
    if group:
        yield group


def _two(flow: Flow, span: Span, left: Token, right: Token, names: Known) -> bool:
    """Whether what stands on either side of a gap is somebody's name: « LEROY BRUN », « LEROY Zoé BRUN »."""
    one, other = flow.text[span.start : left.end], flow.text[right.start : span.end]
    return one in names and (names.chained or other in names or (right.kind is Kind.TITLE and bool(family(other))))
