"""The legend of a table of everybody: what each of its codes says of the person beside it."""

from __future__ import annotations

from typing import cast

from deliberation_cli.parsing.attendance.headings import ListKind
from deliberation_cli.parsing.attendance.section import LONGEST_ROLL
from deliberation_cli.parsing.cues import value_cues
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span

_ENTRY = late(r"(?P<code>[A-Z](?<!\w.)[A-Za-z]{0,3})\s?(?:[=:–-]\s?(?=[a-zé])|\((?=[a-zé]+\)))")
"""« P = présent », « P (présent) »; « ROY Max E (pouvoir à Zoé BRUN) » is a row."""
_CODE_BEHIND = late(
    r"(?<![^\W\d_])(?P<word>(?i:présent|absent|excusé|représenté)e?s?)\s?\((?P<code>[A-Z][A-Za-z]{0,2})\)"
)
"""« Étaient présents (P), excusés (Ex), absents (A) : »: each code in brackets behind its word."""
_CODED = late(r"\([A-Z][A-Za-z]{0,2}\)")
_NEAR = 45
"""The entries of a legend stand so near to each other."""
Legend = tuple[dict[str, ListKind], Span]


def read_legend(flow: Flow, span: Span) -> Legend:
    """What each code says, and where the legend stands."""
    said: dict[str, ListKind] = {}
    place = Span(span.start, span.start)
    for entry in _ENTRY.finditer(flow.text, span.start, min(span.end, span.start + LONGEST_ROLL)):
        word, kind = _meaning(flow, entry.end())
        if kind and (not said or entry.start() - place.end < _NEAR):
            said[entry["code"]] = kind
            place = Span(place.start if len(said) > 1 else entry.start(), word)
    return (said, place) if len(said) > 1 else _behind_words(flow, span) or (said, place)


def _behind_words(flow: Flow, span: Span) -> Legend | None:
    """« Étaient présents (P), excusés (Ex), absents (A) : »; the rows may write « EX »."""
    said: dict[str, ListKind] = {}
    place = Span(span.start, span.start)
    zone = span.start, min(span.end, span.start + LONGEST_ROLL)
    for entry in _CODE_BEHIND.finditer(flow.text, *zone) if _CODED.search(flow.text, *zone) else ():
        kind = _meaning(flow, entry.start("word"))[1]
        if kind and (not said or entry.start() - place.end < _APART):
            said |= {entry["code"]: kind, entry["code"].upper(): kind}
            place = Span(place.start if place.end > span.start else entry.start(), entry.end())
    return (said, place) if len(set(said.values())) > 1 else None


_APART = 6


def _meaning(flow: Flow, start: int) -> tuple[int, ListKind | None]:
    """Where the word of a legend that stands at `start` ends, and what it says."""
    for pattern, kind in value_cues("attendance", "code"):
        if word := pattern.match(flow.fold, start):
            return word.end(), cast("ListKind", kind)
    return start, None
