"""« Contre : MM. A et B », on the lines below a table of the vote: who stands behind its figures.

Such a line has no figure of its own. It belongs to the table where it names as many people as the figure of its side.
"""

from __future__ import annotations

from collections.abc import Sequence

from deliberation_cli.parsing.grammar.names import read_names
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span
from deliberation_cli.parsing.votes.figures import Tally

_NEXT_SIDE = r"\s?[.;,–—-]\s?(?:pour|contre|abst(?:entions?)?) ?:"
_LINE = late(
    r"(?:\s*\n\s*|\s?[.;,–—-]\s?)"
    r"(?:(?:ont )?vot(?:es?|ent|ant) )?(?P<side>contre|abst)(?:entions?)?(?: de)? ?: ?"
    rf"(?P<one>[a-z](?:(?!{_NEXT_SIDE})[^\n:\d]){{2,200}}(?=\n|$|{_NEXT_SIDE}))"
    r"(?P<two>\n(?![^\n]*[\d:])[^\n]{3,100}(?=\n|$))?"
)
"""« Contre : M. A, M. B – Abstention : Mme C »: several sides on a line too."""
_ROLES = {"contre": "against", "abst": "abstentions"}
_SURENESS = 0.8


def with_named_lines(flow: Flow, tallies: Sequence[Tally], position: int) -> list[Tally]:
    """The tallies of a table that ends at `position`, with the names that the lines below it tell."""
    out = list(tallies)
    while line := _LINE.match(flow.fold, position):
        position = line.end()
        for i, tally in enumerate(out):
            if tally.label.role != _ROLES[line["side"]] or tally.names is not None or not tally.number:
                continue
            ends = [line.end(part) for part in ("one", "two") if line[part] is not None]
            places = (_as_many(flow, Span(line.start("one"), end), tally.number.value) for end in ends)
            if place := next(filter(None, places), None):
                out[i] = Tally(tally.label, tally.number, tally.span, names=place, confidence=_SURENESS)
    return out


def _as_many(flow: Flow, span: Span, count: int | None) -> Span | None:
    """Where the names of `span` stand, if they are so many."""
    people = read_names(flow, span)
    return Span(span.start, people[-1].span.end) if people and len(people) == count else None
