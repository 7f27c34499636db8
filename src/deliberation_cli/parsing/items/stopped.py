"""Titles that a full stop ends, with their text behind it: « Choix de l'assureur. Trois compagnies ont répondu. »

One short sentence without a verb says nothing. Where several open with a word that titles open with, and most of what
stands between them is decided, they are the clerk's titles, on lines of their own or in a text whose lines are lost.
"""

from __future__ import annotations

import re
from itertools import pairwise

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.items.titles import looks_like_title
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span, remembered

_STOPPED = late(
    r"(?P<title>[A-ZÀ-ÝŒ](?:(?<=[a-zà-ÿ\d%€)»][.!?][ \n].)|(?<=[A-ZÀ-Ý]{3}\.[ \n].)|(?<=\n.)|(?<=^.))(?<!\bM\.\s.)"
    r"[^\n.:;!?|│]{6,80}[^\n.:;!?|│A-Z ])\.(?= [A-ZÀ-ÝŒ«])"
)
_FEWEST, _MOST_UNDECIDED = 3, 0.4
_WORDS, _COMMAS = 12, 1
_LAST = 700
"""Characters in which the text of the last title decides."""
_NO_TITLE = ("determiner", "adverb", "header", "roll_call", "no_item", "row_vote", "act_head", "objet", "opener")


@remembered
def stopped_titles(flow: Flow, span: Span) -> list[Span]:
    """The titles, without their full stops, where such titles are the document's habit."""
    found = [match for match in _STOPPED.finditer(flow.text, *span) if _is_title(flow, match)]
    if len(found) < _FEWEST:
        return []
    bodies = [Span(a.end(), b.start()) for a, b in pairwise(found)]
    bodies.append(Span(found[-1].end(), min(span.end, found[-1].end() + _LAST)))
    decided = sum(cue("breaks", "decided").search(flow.fold, *body) is not None for body in bodies)
    habit = decided >= _FEWEST and len(found) - decided <= _MOST_UNDECIDED * len(found)
    return [Span(*match.span("title")) for match in found] if habit else []


def _is_title(flow: Flow, match: re.Match[str]) -> bool:
    place = Span(*match.span("title"))
    words = flow.fold[place.start : place.end]
    if not cue("items", "subject").match(words) or any(cue("items", name).match(words) for name in _NO_TITLE):
        return False
    if cue("items", "sentence").search(words) or cue("breaks", "decided").search(words):
        return False
    few = len(words.split()) <= _WORDS and words.count(",") <= _COMMAS
    return few and looks_like_title(words) and not match["title"].isupper()
