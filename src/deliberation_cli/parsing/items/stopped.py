"""Titles that a full stop ends, with their text behind it: « Choix de l'assureur. Trois compagnies ont répondu. »

One short sentence without a verb says nothing. Where several open with a word that titles open with, and most of what
stands between them is decided, they are the clerk's titles, on lines of their own or in a text whose lines are lost.
"""

from __future__ import annotations

import re
from itertools import pairwise

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.items.series import find_series
from deliberation_cli.parsing.items.titles import looks_like_title
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span, remembered
from deliberation_cli.parsing.text.sentences import sentence_start
from deliberation_cli.parsing.words import CIVILITIES

_STOPPED = late(
    r"(?P<title>[A-ZÀ-ÝŒ](?:(?<=[a-zà-ÿ%€)»][.!?][ \n].)|(?<=[A-ZÀ-Ý]{3}\.[ \n].)|(?<=\n.)|(?<=^.))(?<!\bM\.\s.)"
    r"[^\n.:;!?|│]{6,80}[^\n.:;!?|│A-Z ])\.(?=[ \n][A-ZÀ-ÝŒ«])"
)
_FEWEST, _MOST_UNDECIDED = 3, 0.4
_WORDS, _COMMAS = 12, 1
_LAST = 700
"""Characters in which the text of the last title decides."""
_NO_TITLE = ("determiner", "adverb", "header", "roll_call", "no_item", "row_vote", "act_head", "objet", "opener")


_COLON = late(
    r"(?P<title>[A-ZÀ-ÝŒ](?:(?<=[a-zà-ÿ%€)»][.!?] .)|(?<=ontre \d\. .)|(?<=our \d\. .)"
    r"|(?<=qui suit : .)|(?<=suivante : .)|(?<=suivantes : .)|(?<=suivants : .))"
    r"[^\n.:;!?|│,–—]{4,60}?) ?:(?= [\w«(])"
)
_PERSON = late(
    r" (?:(?:M\.|MM\.|Mmes?|Mlle) |[A-ZÀ-Ý]\. ?)[A-ZÀ-Ý][\w’'-]*(?: [A-ZÀ-Ý][\w’'-]*)*"
    r"(?:[,.;(]| et | \(| (?:pour|contre)\b)"
)


@remembered
def stopped_titles(flow: Flow, span: Span) -> list[Span]:
    """The titles, without their full stops, where such titles are the document's habit."""
    found = [match for match in _STOPPED.finditer(flow.text, *span) if _is_title(flow, match)]
    named = [match for match in found if cue("items", "subject").match(flow.fold, match.start("title"))]
    sure = [match for match in found if match in named or _behind_decision(flow, span, match)]
    best = _habit(flow, span, named) or (_habit(flow, span, sure) if len(named) >= _NAMED else [])
    opening = _opening_paragraphs(flow, span)
    return opening if len(opening) > len(best) else best


def _opening_paragraphs(flow: Flow, span: Span) -> list[Span]:
    """« Voirie. Le programme est arrêté. », « Personnel. Un poste est créé (unanimité). »: one opens each paragraph."""
    found = [match for match in _PARAGRAPH.finditer(flow.text, *span) if _is_title(flow, match, _SHORT_WORD)]
    if len(found) < _MANY:
        return []
    return _habit(flow, span, found, undecided=_MOST_NEWS)


_PARAGRAPH = late(r"(?<=\n\n)(?P<title>[A-ZÀ-ÝŒ][^\n.:;!?|│]{4,80}[^\n.:;!?|│A-Z ])\.(?= [A-ZÀ-ÝŒ«\d])")
_MANY, _MOST_NEWS, _SHORT_WORD = 5, 0.6, 5
"""So many paragraphs that open so, and the share of them that may tell the news and decide nothing."""


@remembered
def colon_titles(flow: Flow, span: Span) -> list[Span]:
    """« … à l'unanimité. Vente de l'herbe : elle est attribuée … »: the same before a colon, in a long line."""
    found = [match for match in _COLON.finditer(flow.text, *span) if _before_text(flow, match)]
    return [] if find_series(flow, span) else _habit(flow, span, found)


_DASHED = late(r"(?<=\S )[-–•*] (?P<title>[A-ZÀ-ÝŒ][^\n.:;!?|│]{4,140}?) ?:(?= (?:[A-ZÀ-ÝŒ«(]|[o•–-] ))")
_STOP_BEFORE, _STOP_REACH = late(r"(?:[a-zà-ÿ\d]{2}[.!?)]|[)\d]\.|nanimit[ée]|ajorit[ée])\s\Z"), 12


@remembered
def dashed_titles(flow: Flow, span: Span) -> list[Span]:
    """« … à l'unanimité. - Vente du lot n° 4 à la SARL Bois : M. Roy quitte la salle. … »: titles behind a dash."""
    if find_series(flow, span):
        return []
    found = [match for match in _DASHED.finditer(flow.text, *span) if _behind_dash(flow, match)]
    reach = (max(match.start() - _STOP_REACH, 0) for match in found)
    sure = [match for match, floor in zip(found, reach, strict=True) if _ends_before(flow, match, floor)]
    return [Span(*match.span("title")) for match in found] if _habit(flow, span, sure) else []


def _ends_before(flow: Flow, match: re.Match[str], floor: int) -> bool:
    """Whether a sentence ends before a dash; where that is the habit, the others may have lost their full stops."""
    return _STOP_BEFORE.search(flow.text, floor, match.start()) is not None


def _behind_dash(flow: Flow, match: re.Match[str]) -> bool:
    """Whether the words behind a dash may be a title: no side of a vote, no sentence, no one who speaks."""
    place = Span(*match.span("title"))
    words = flow.fold[place.start : place.end]
    if is_label(words) or any(cue("items", name).match(words) for name in _NO_TITLE):
        return False
    owner = cue("acts", "number_owner").search(flow.fold, max(match.start() - _STOP_REACH, 0), match.start())
    return owner is None and not cue("items", "sentence").search(words) and looks_like_title(words, _DASHED_LETTERS)


_DASHED_LETTERS = 8


def is_label(words: str) -> bool:
    """« Site : », « M. Roy propose ce qui suit : »; « Site de l'étang – travaux du gîte » is a title."""
    if not cue("breaks", "no_run_in").match(words) or cue("items", "subject").match(words):
        return False
    return len(words.split()) <= _LABEL_WORDS or _CIVILITY.match(words) is not None


_LABEL_WORDS, _CIVILITY = 4, late(rf"{CIVILITIES}|m\.")


def _before_text(flow: Flow, match: re.Match[str]) -> bool:
    words = flow.fold[match.start("title") : match.end("title")]
    if any(cue("items", name).match(words) for name in _NO_TITLE) or cue("breaks", "no_run_in").match(words):
        return False
    if _PERSON.match(flow.text, match.end()) and not cue("items", "subject").match(words):
        return False  # « Absent : M. ROY. »
    few = len(words.split()) <= _RUN_IN_WORDS
    return (
        few
        and not cue("items", "sentence").search(words)
        and looks_like_title(words, 5)
        and not match["title"].isupper()
    )


_RUN_IN_WORDS = 8


def _habit(flow: Flow, span: Span, found: list[re.Match[str]], undecided: float = _MOST_UNDECIDED) -> list[Span]:
    """The titles, if most of what stands between them is decided."""
    if len(found) < _FEWEST:
        return []
    bodies = [Span(a.end(), b.start()) for a, b in pairwise(found)]
    bodies.append(Span(found[-1].end(), min(span.end, found[-1].end() + _LAST)))
    decided = sum(cue("breaks", "decided").search(flow.fold, *body) is not None for body in bodies)
    habit = decided >= _FEWEST and len(found) - decided <= undecided * len(found)
    return [Span(*match.span("title")) for match in found] if habit else []


def _is_title(flow: Flow, match: re.Match[str], letters: int = 8) -> bool:
    place = Span(*match.span("title"))
    words = flow.fold[place.start : place.end]
    if any(cue("items", name).match(words) for name in _NO_TITLE):
        return False
    if cue("items", "sentence").search(words) or cue("breaks", "decided").search(words):
        return False
    few = len(words.split()) <= _WORDS and words.count(",") <= _COMMAS
    return few and looks_like_title(words, letters) and not match["title"].isupper()


def _behind_decision(flow: Flow, span: Span, match: re.Match[str]) -> bool:
    """« …, à l'unanimité, fixe le prix. Mouillages du port – redevance 2007. »: the sentence before it decides."""
    start = sentence_start(flow, span, match.start() - _BEFORE)
    return cue("breaks", "decided").search(flow.fold, start, match.start()) is not None


_BEFORE = 3
"""Characters back from a title, into the sentence before it."""
_NAMED = 2
"""So many titles of the habit open with a word that titles open with."""
