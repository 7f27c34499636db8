"""Holders of proxies that a flattened table ran into what stands behind them: the next row's name, or its commune.

« … Pouvoir à M. LEROY BRUN Zoé Présente », « … pouvoir à M. LEROY BRESSOY Mme Zoé BRUN présente »: the names of the
other rows tell where the holder ends.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from deliberation_cli.models import Person
from deliberation_cli.models.names import family, words
from deliberation_cli.parsing.attendance.relations import Roster
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.proof import DOUBT

Names = frozenset[tuple[str, ...]]


def parted(flow: Flow, named: Sequence[Found[Person]], giving: Sequence[Span]) -> list[Found[Person]]:
    """The people of a table's rows; who stands alone in the row behind one who gives is holder and member in one.

    `giving`: from the end of each mark of a proxy to the next mark. A member found so tells where other holders end.
    """
    rows = [[found for found in named if row.start <= found.span.start < row.end] for row in giving]
    alone = {row[0].span for row in rows if len(row) == 1}
    before, parts = 0, list(named)
    while len(parts) > before:
        before = len(parts)
        known = _known([found.value.name for found in parts if found.span not in alone])
        parts = [part for found in parts for part in (_two(flow, found, known) if found.span in alone else (found,))]
    return parts


def without_communes_behind(flow: Flow, roster: Roster) -> None:
    """Cut each holder of a roll call where the name of a member of it ends, and capitals follow."""
    known = _known([e.person.value.name for e in roster.people])
    names = {words(e.person.value.name) for e in roster.people}
    roster.proxies = [
        replace(p, holder=_first(flow, p.holder, end))
        if p.holder and words(p.holder.value.name) not in names and (end := _end(flow, p.holder.span, known))
        else p
        for p in roster.proxies
    ]


def doubt_communes_before(roster: Roster) -> None:
    """« BELVAL ROY Max présent LEROY Luc présent BRESSOY BRUN Zoé … »: no word tells a commune from a family name."""
    rows = [entry.person for entry in roster.people] + [proxy.giver for proxy in roster.proxies]
    odd = {row.span for row in rows if _DOUBLE.match(row.value.name)}
    first = min((row.span for row in rows), default=None)
    if first not in odd or len(odd) < _SEVERAL or len(odd) == len(rows):
        return
    for entry in roster.people:
        if entry.person.span in odd:
            entry.person = entry.person._replace(confidence=DOUBT)
    roster.proxies = [replace(p, sure=p.sure and p.giver.span not in odd) for p in roster.proxies]


_SEVERAL = 2
_DOUBLE = late(
    r"(?!(?:DE|DU|DES|LE|LA|LES|EL|VAN|VON|BEN|AIT|DA|DOS|SAINT|ST)\s)[A-ZÀ-Þ'’-]{3,}(?:\s[A-ZÀ-Þ'’-]{2,})+\s[A-ZÀ-Þ][a-zà-ÿ]"
)


def _known(names: Sequence[str]) -> Names:
    """Whole names, and the family names that capitals mark in them."""
    return frozenset(map(words, [*names, *filter(None, map(family, names))])) - {()}


def _two(flow: Flow, found: Found[Person], known: Names) -> Iterator[Found[Person]]:
    end = _end(flow, found.span, known)
    if end:
        behind = _GAP.match(flow.text, end)
        rest = Span(behind.end() if behind else end, found.span.end)
        yield _first(flow, found, end)
        yield Found(Person(name=flow.slice(rest)), rest, found.confidence)
    else:
        yield found


def _end(flow: Flow, span: Span, known: Names) -> int | None:
    """Where the longest beginning that is a known name ends; None where it is the whole, or there is none."""
    gaps = [gap.start() for gap in _GAP.finditer(flow.text, span.start, span.end)]
    return next((end for end in reversed(gaps) if words(flow.text[span.start : end]) in known), None)


def _first(flow: Flow, found: Found[Person], end: int) -> Found[Person]:
    span = Span(found.span.start, end)
    return Found(found.value.model_copy(update={"name": flow.slice(span), "role": None}), span, found.confidence)


_GAP = late(r"\s+")
