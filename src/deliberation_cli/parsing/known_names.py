"""Names that run together in one list, parted by the names that the other lists hold.

« Pouvoirs : ROY ..... à LEROY BRUN ..... à PETIT »: where LEROY is listed as present and BRUN as absent, « LEROY BRUN »
is two people. Nothing is parted but what reads whole, on both sides, elsewhere in the header.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from deliberation_cli.models import Person
from deliberation_cli.models.names import words
from deliberation_cli.parsing.flow import Flow, Found, Span
from deliberation_cli.parsing.grammar.lexer import NAME_KINDS, Token

Known = frozenset[tuple[str, ...]]
"""Names, each by its words without order, accents or case."""


def known(names: Sequence[str]) -> Known:
    """The names of other lists."""
    return frozenset(map(words, names))


def apart(flow: Flow, people: Sequence[Found[Person]], tokens: Sequence[Token], names: Known) -> Iterator[Found[Person]]:
    """The people of a list, two in the place of one whose words are the names of two."""
    for found in people:
        inside = [t for t in tokens if found.span.start <= t.start and t.end <= found.span.end and t.kind in NAME_KINDS]
        whole = words(found.value.name) in names
        cut = None if whole else next((a for a in zip(inside, inside[1:]) if _two(flow, found.span, *a, names)), None)
        if cut is None:
            yield found
            continue
        one, other = Span(found.span.start, cut[0].end), Span(cut[1].start, found.span.end)
        first = Span(inside[0].start, one.end)
        yield Found(found.value.model_copy(update={"name": flow.slice(first), "role": None}), one, found.confidence)
        yield Found(Person(name=flow.slice(other)), other, found.confidence)


def _two(flow: Flow, span: Span, left: Token, right: Token, names: Known) -> bool:
    """Whether what stands on either side of a gap is somebody's name."""
    one, other = flow.text[span.start : left.end], flow.text[right.start : span.end]
    return words(one) in names and words(other) in names
