"""Communes that the list of the present sets apart, taken off the names of the shorter lists behind it.

« Présents : Luc LEROY BELVAL Zoé BRUN BRESSOY … Excusés : Guy BRET BRESSOY »: two or three names show no habit of their
own; where the long list has shown it, and has the word for a commune, it is none of the name. So it is of a commune
before the name: « Présents : BELVAL LEROY Luc, BRUN Zoé BRESSOY … Excusés : BRESSOY BRET Guy ».
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from deliberation_cli.models import Person
from deliberation_cli.parsing.attendance.entries import Entry
from deliberation_cli.parsing.attendance.section import Section
from deliberation_cli.parsing.grammar.lexer import Kind, Token, lex
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span

_FEWEST = 3
"""So many communes show the habit."""


def without_known_places(flow: Flow, sections: Sequence[Section]) -> None:
    """Cut the names of the other lists where a commune of the list of the present stands behind them."""
    others = [s for s in sections if s.heading.kind != "present"]
    if not any(_may_hold_place(name) for section in others for name in _names(section)):
        return
    towns = {town for s in sections if s.heading.kind == "present" for town in _towns(flow, s)}
    if len(towns) < _FEWEST:
        return
    for section in others:
        section.roster.people = [e for e in section.roster.people if not (_name(e) in towns and _noted(flow, e))]
        for entry in section.roster.people:
            entry.person = _cut(flow, entry.person, towns)
        section.roster.proxies = [
            replace(p, giver=_cut(flow, p.giver, towns), holder=p.holder and _cut(flow, p.holder, towns))
            for p in section.roster.proxies
        ]


def _names(section: Section) -> Iterable[str]:
    yield from (entry.person.value.name for entry in section.roster.people)
    yield from (proxy.giver.value.name for proxy in section.roster.proxies)


def _may_hold_place(name: str) -> bool:
    """« Guy BRET BRESSOY », « BRESSOY BRET Guy »: two words or more in capitals; « BRESSOY » alone may be one."""
    words = name.split()
    return len(words) == 1 or sum(word.isupper() for word in words) > 1


def _name(entry: Entry) -> str:
    return entry.person.value.name


def _noted(flow: Flow, entry: Entry) -> bool:
    """« Guy BRET (pouvoir à Zoé BRUN) BRESSOY – … »: right behind the note on a member."""
    return flow.text[max(entry.person.span.start - 3, 0) : entry.person.span.start].rstrip()[-1:] == ")"


def _towns(flow: Flow, section: Section) -> Iterable[str]:
    """Words in capitals in a row, which are no name of the list."""
    people = [entry.person.span for entry in section.roster.people]
    tokens = [t for t in lex(flow, section.span) if not any(a <= t.start < b for a, b in people)]

    def behind(token: Token) -> tuple[bool, int]:
        return token.kind in (Kind.UPPER, Kind.PARTICLE), sum(end <= token.start for _, end in people)

    for (capitals, _), run in groupby(tokens, behind):
        row = list(run) if capitals else []
        if any(token.kind is Kind.UPPER for token in row):
            yield flow.slice(Span(row[0].start, row[-1].end))


_CAPITALS = late(r"[A-ZÀ-Þ][A-ZÀ-Þ'’-]+")
"""« LOISEL M. Claire »: an initial opens a given name."""


def _cut(flow: Flow, found: Found[Person], towns: set[str]) -> Found[Person]:
    words = found.value.name.split()
    for size in range(1, len(words) - 1):
        town, name = " ".join(words[:size]), " ".join(words[size:])
        if town in towns and _CAPITALS.fullmatch(words[size]) and not words[-1].isupper():
            span = Span(found.span.end - len(name), found.span.end)
            if flow.slice(span) == name:
                return Found(found.value.model_copy(update={"name": name}), span, found.confidence)
    for size in range(len(words) - 2, 0, -1):
        town, name = " ".join(words[-size:]), " ".join(words[:-size])
        if town in towns and name.endswith((" de", " du")) and (whole := _behind_family(flow, found, name[:-3])):
            return whole
        if town in towns and not words[0].isupper() and words[-size - 1].isupper():
            span = Span(found.span.start, found.span.start + len(name))
            if flow.slice(span) == name:
                return Found(found.value.model_copy(update={"name": name}), span, found.confidence)
    return found


def _behind_family(flow: Flow, found: Found[Person], given: str) -> Found[Person] | None:
    """« M. ROY Max de BELVAL »: the family stands in capitals before the given name, « de » tells a place."""
    start = found.span.start
    family = _FAMILY.search(flow.text, max(start - _LONGEST_FAMILY, 0), start)
    if family is None or given.split()[0].isupper():
        return None
    span = Span(family.start("name"), start + len(given))
    return Found(found.value.model_copy(update={"name": flow.slice(span)}), span, found.confidence)


_LONGEST_FAMILY = 40
_FAMILY = late(r"(?:MM?\.|Mmes?|Mlle|[Mm]onsieur|[Mm]adame)\s(?P<name>[A-ZÀ-Þ][A-ZÀ-Þ'’ -]+)\s\Z")
