"""Words that stand before a heading of a list and are none of its own: a title over it, the end of the list before.

« ÉTAT DES PRÉSENCES ⏎ PRÉSENTS », « CONSEIL MUNICIPAL ⏎ Étaient présents : », « …, M. Luc ROY, 3e vice-président
Assistaient : … »: read as one heading, they would say another thing of the people below.
"""

from __future__ import annotations

import re

from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span


def words_over(flow: Flow, words: Span, core: Span) -> re.Match[str] | None:
    """What of `words` stands over the heading; `core` runs from its core word to the end of what was matched."""
    start, verb = words.start, core.start + _VERB
    return (
        _TITLE_LINE.match(flow.fold, start, core.start)
        or _closed(flow, words, core.start)
        or _MEANWHILE.match(flow.fold, start, core.start)
        or _OFFICE_LINE.match(flow.fold, start, core.start)
        or _OFFICE_BEFORE.match(flow.fold, start, verb)
        or _IN_CAPITALS.match(flow.text, start, verb)
        or _PART_TITLE.match(flow.fold, start, core.end)
    )


def _closed(flow: Flow, words: Span, core: int) -> re.Match[str] | None:
    """« (deux pouvoirs par élu) Présents : »: words inside brackets that were opened before them."""
    found = _CLOSED.match(flow.fold, *words)
    return found if found and found.end() > core else None


_VERB = 8
"""So many characters of the verb tell it."""
_IN_CAPITALS = late(r"[^\n:;,]*?[a-zà-ÿ]{3,} (?=(?:[A-ZÀ-Ý]{2,} ){0,2}(?:ABSENT|EXCUS|POUVOIR|PROCUR|REPR[EÉ]SENT))")
"""« Mme BRUN, Vice-présidente Paris ABSENTS EXCUSÉS »: small letters are of the list before."""
_MEANWHILE = late(r"(?<=[^\n] )pour (?:l[ea] |les )[^\n:]{3,60}\n")
"""« Excusée : Mme Zoé BRUN pour le début de la séance ⏎ Représenté : … »: words on her, over the next heading."""
_CLOSED = late(r"[^():]+(?<=[a-z]{3})\)\s+(?=[a-z])")
_TITLE_LINE = late(r"(?:conseil|comite|bureau|commission|assemblee)(?: [a-z']+){0,3}\n")
"""« CONSEIL MUNICIPAL » alone on its line is the title over the heading."""
_STATES = r"(?:(?:present|absent|excuse|represente)e?s?|pouvoirs?|procurations?|elus|membres|conseillers)"
_PART_TITLE = late(
    r"\s*(?:(?:et )?(?:des? |du )?(?:presences?|pouvoirs?|procurations?)"
    rf"(?:(?:,| et)?(?: des?| du)? {_STATES}){{0,3}}"
    r"|(?:l'|de l'|de )?(?:appel (?:nominal|des [a-z]+)|emargement)"
    rf"|du (?:conseil|comite|bureau)(?: [a-z]+)?|{_STATES}(?:(?: ?[,/-] ?| et | ou ){_STATES}){{1,3}})"
    r"(?:\s?:)?\s+(?=(?:etai(?:en)?t |sont |(?:membres|conseillers|elus|delegues) )?presents?(?![a-z]))"
)
"""« ÉTAT DES PRÉSENCES ET DES POUVOIRS », « Présents / Absents », over « PRÉSENTS »: a part's title."""
_OFFICE_LINE = late(r"(?:membre|(?:(?:deleguee?|membre) )?(?:titulaire|suppleante?)|(?:vice-)?presidente?|deleguee?)\n")
"""« …, Mme Zoé BRUN – Membre / Membres excusés »: the function that ends the line before."""
_OFFICE_BEFORE = late(
    r"(?:(?:vice-)?presidente?|membre|conseill(?:er|ere)|administrat(?:eur|rice)) (?=etai|assist|sont)"
    r"|(?:(?:des?|du|et) )?"
    r"(?:(?:college|commission|canton|commune|communaute|departement|metropole|region|territoire|conseil)s?"
    r"|(?:departement|region|municip|syndic|territori)aux)[ \n](?:[a-z'-]+[ \n]){0,6}?(?=etai(?:en)?t )"
)
"""« …, M. Luc ROY, 3e vice-président Assistaient : … »: the function of whom the list before ends with.

« Collège des conseils départementaux Était présente Mme BRUN », « … et communautés de communes Étaient présents »:
so do titles.
"""
