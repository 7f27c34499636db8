"""Wishes and motions (vœux, motions): what a body settles between or behind its numbered acts, without a number."""

from __future__ import annotations

from collections.abc import Sequence

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.ids import clean_number
from deliberation_cli.parsing.items.head import Head
from deliberation_cli.parsing.items.titles import stands_apart
from deliberation_cli.parsing.items.wholes import Bodies
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.layout import TextLine
from deliberation_cli.parsing.votes.votes import decides


def with_numbers(flow: Flow, heads: list[Head]) -> list[Head]:
    """« V21-2023-003 Vœu relatif à … »: a wish may bear a number of a series of its own."""
    return [_numbered(flow, head) if head.kind == "plain" and head.number is None else head for head in heads]


def _numbered(flow: Flow, head: Head) -> Head:
    led = _LED.match(flow.fold, *head.title)
    if led is None:
        return head
    place = Span(*led.span("number"))
    number = Found(clean_number(flow.slice(place)), place)
    return head._replace(number=number, title=Span(led.end(), head.title.end))


_LED = late(r"(?P<number>[vm] ?\d[\w./-]*\d)\s?(?:[-–:]\s?)?(?=voe?u|motion)")


def find_wishes(flow: Flow, lines: Sequence[TextLine], heads: list[Head], end: int) -> list[Head]:
    """Wishes and motions that stand apart between numbered acts and are settled under their own titles.

    « Motion proposée par M. A » right below « 12-07 : MOTION POUR LA POSTE » says who proposed that one.
    """
    wishes = [h for h in heads if h.kind == "plain" and cue("items", "wish").match(flow.fold, h.title.start)]
    bodies = Bodies(lines, [h for h in heads if h.kind in {"act", "section"} or h in wishes], end)
    titles = {h.last for h in heads if h.kind == "act" and cue("items", "wish_title").match(flow.fold, h.title.start)}
    apart = (h for h in wishes if stands_apart(lines, h.first) or lines[h.first].cut or _counted_wish(lines, h.first))
    return [h for h in apart if h.first - 1 not in titles and decides(flow, bodies.of(h))]


def _counted_wish(lines: Sequence[TextLine], i: int) -> bool:
    """« Vœu n° 2 du groupe … », or the first line under « VŒUX »: set off by its number or its heading alone."""
    return _WISH.match(lines[i].fold) is not None or (i > 0 and _WISHES.fullmatch(lines[i - 1].fold) is not None)


_WISH, _WISHES = (
    late(r"(?:voe?u|motion) n ?° ?\d"),
    late(r"(?:[ivx\d]{1,4} ?[.–-] ?)?(?:voe?ux?|motions?)(?: et motions?)? ?:?"),
)
