"""Where the body meets (lieu de la séance), and the department (département) that the header names.

Both stand among other words of a formula that every clerk orders in their own way: what is cut off in the middle, as
where a column or a page ends, is taken back to its last whole word, or left unread.
"""

from __future__ import annotations

import re
from functools import cache

from deliberation_cli.parsing.cues import cue, spaced
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.words import CIVILITY
from deliberation_cli.patterns import compiled

_HOUR = (
    r"a \d{1,2} ?(?:h(?:eures?)?|:) ?(?:\d{1,2}(?! ?rue)|et demie|precises?)?(?: ?(?:minutes?|mn|min))?(?: precises?)?"
)
_BETWEEN = (
    r"(?:,? (?:en (?:session|seance|assemblee|reunion) (?:publique )?(?:extra)?ordinaire"
    r"|en (?:seance|session) publique"
    rf"|au nombre (?:prescrit|fixe|voulu) par la loi|{_HOUR}))*,? "
)
"""What a clerk tells between the meeting and its place: the kind of session, the number that the law asks, the hour."""
_OPENS = (
    r"(?!au nombre|au complet|a \d|a huis)"
    r"(?:au|aux|a la|a l'|dans|en mairie|en la|en l'|salle|au siege|a)(?![a-z])"
)
_STOPS = (
    rf",? sous (?:la|sa)(?![a-z])|,? presidence|, (?:presid(?:ee?|ente?)|la (?:seance|reunion))(?![a-z])"
    r"|,? sur (?:la )?convocation|,? suivant|,? en (?:seance|session)(?![a-z])"
    rf"|,? (?:le|ce) (?:\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jour)|\. |[;:(]|,? {_HOUR}|,? suite"
    r"|,? apres|,? en (?:raison|vertu|application|presence)|,? conformement|,? d'apres|,? au nombre|,? pour(?![a-z])"
    r"|,? convoque|,? (?:dument|legalement|regulierement)|,? (?:et|qui|ou) (?:a|ont|est|sont|s'est|se)(?![a-z])"
    r"|(?<!dans[ ]le),? lieu habituel|,? (?:etaient|etant|sont|les membres|presents?|absents?|excuses?)(?![a-z])"
    r"|,? (?:nombre|date)(?![a-z])"
    rf"|,? {CIVILITY}(?= l[ea] (?:maire|president))"
)
_LONGEST = 160


@cache
def _pattern() -> re.Pattern[str]:
    meets = r"(?:reunie?s?|assemblee?s?)(?:\((?:e|s|es)\))?"
    return compiled(spaced(rf"{meets}{_BETWEEN}({_OPENS}(?:(?!{_STOPS})(?!\n\n).){{0,{_LONGEST}}})"), re.DOTALL)


def read_place(flow: Flow, head: Span) -> Found[str] | None:
    """« s'est réuni à la salle des fêtes, sous la présidence de … »: the place, with the word that leads to it."""
    match = _pattern().search(flow.fold, head.start, head.end)
    if match is None:
        return None
    end = _line_end(flow, Span(*match.span(1)))
    words = flow.fold[match.start(1) : end]
    loose = _LOOSE.search(words)
    end = match.start(1) + (loose.start() if loose else len(words))
    if not _WHOLE.match(flow.fold, match.start(1), end):
        return None
    span = Span(match.start(1), end)
    return Found(flow.slice(span), span)


def _line_end(flow: Flow, span: Span) -> int:
    """The end of the line, or of the next where the place runs on: a small word leads over, or small letters follow."""
    end = span.start
    while (line := flow.text.find("\n", end, span.end)) >= 0:
        leads = _LOOSE.search(flow.fold[span.start : line])
        if not leads and not flow.text[line + 1 : line + 2].islower():
            return line
        end = line + 1
    return span.end


_LOOSE = late(
    r"(?:[\s,–-]+(?:a|au|aux|de|du|des|d'|la|le|les|l'|en|et|ou|sur|sous|ses|son|sa|salle|espace|rue|avenue|place|dite?))*"
    r"[\s,;–'-]*$"
)
"""Words that lead to what is not told any more: « à la salle des fêtes de | », « à la mairie, salle | »."""
_WHOLE = late(r"(?:(?:au|aux|a|la|l'|le|les|dans|en|de|du|des|ses|son|sa|une?)[\s']?\s*)*[a-z0-9][\w'’.-]{3,}")
"""More than the words that lead to a place: « à la », « à l' » tell none."""

_NO_DEPARTMENT = (
    r"(?i:arrondissement|canton|commune|communaute|metropole|ville|mairie|extrait|registre|republique|seance|conseil"
    r"|bureau|comite|nombre|syndicat|centre|service|commission|assemblee|deliberations?|proces|compte|liste|page|date"
    r"|agglomeration|annee)(?![a-z])"
)
"""What a header on one line names behind its department."""


def read_department(flow: Flow, head: Span) -> Found[str] | None:
    """« Département de la Haute-Vire »; where the act says it, and as it does."""
    start = max(head.start - 1, 0)
    name = r"[A-ZÉÈÀÂÎÔ][\w’'-]+"
    small = r"(?i:et|du|de|la|des|d’|d')"
    match = re.compile(
        rf"(?i:{cue('session', 'department').pattern})"
        rf"({name}(?:(?! ?[-–]? ?(?:{small} ){{0,2}}{_NO_DEPARTMENT})"
        rf"(?: ?[-–] ?{name}| (?:{small} ){{0,2}}(?!{small} ){name})){{0,4}})"
    ).search(flow.text[start : head.end].replace("é", "e").replace("É", "E"), head.start - start)
    if match is None:
        return None
    span = Span(*(start + offset for offset in match.span(match.lastindex or 1)))
    return Found(flow.slice(span), span)
