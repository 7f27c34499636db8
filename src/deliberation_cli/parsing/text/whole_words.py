"""Words that a page's text layer, or a scan, broke in two, and specks that stand between words: « repré sentés ».

Only words that acts are told by are made whole, and only where the two halves stand side by side on a line: what is no
such word may be two of them. Specks of the paper, which a scan takes for signs, are left out: « pour ‘ le maire ».
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from deliberation_cli.parsing.late import late

_WHOLE = """
absence absent absente absentes absents abstention abstentions abstenu abstient abstiennent
adopte adoptee adoptees adoptent adoptes approuve approuvee approuvent approuver
arrete autorise autorisent autoriser communal communale communautaire compte conseil conseiller conseillere conseilleres
conseillers convocation convoque deliberation deliberations delibere deliberer departement departemental
designation designe designee effectif election elections excuse excusee excusees excuses exercice exprimes favorable
majorite mandataire mandataires mandat mandats membre membres monsieur madame messieurs mesdames municipal municipale
municipaux nombre ordinaire pouvoir pouvoirs presence presences presente presentes presents presidence president
presidente procuration procurations quorum rapporteur registre represente representee representees representes
seance secretaire secretaires suffrages suppleant suppleante suppleants suppleantes syndical titulaire titulaires
unanimite urbanisme votants votent
""".split()
_LEAST, _HALF = 6, 2
_WORDS = frozenset(word for word in _WHOLE if len(word) >= _LEAST)
_HALVES = frozenset(word[:cut] for word in _WORDS for cut in range(_HALF, len(word) - _HALF + 1)) - {"de"}
"""« de libération » are two words."""
_SIGNS = ".,;:!?()»…"


def false_signs(folded: str) -> list[int]:
    """Offset of each sign that is none: specks and their spaces, and spaces inside a word; the text as it is folded."""
    specks = _SPECK.finditer(folded) if any(speck in folded for speck in _SPECKS) else ()
    return sorted([*_false_spaces(folded), *(at for speck in specks for at in range(*speck.span()))])


_SPECKS = (" ‘ ", " ' ", " ° ", " _ ", " . ")
_SPECK = late(
    r"(?:(?<=n° )|(?<=[.)] )(?=° n°))° "
    r"|(?<=[a-z\d,;:).] )(?:[‘']|_(?! _)|(?<!\bn )°|(?<!\bm )(?<! [a-z] )(?<!\d )\.) (?=[a-z\d]|: )"
)
"""« pour ‘ le maire », « vu . l'avis », « n° ° 3 »."""


def _false_spaces(folded: str) -> list[int]:
    places: list[int] = []
    at = 0
    for written, other in pairwise(folded.split(" ")):
        at += len(written)
        half = written.rsplit("\n")[-1].rsplit("'")[-1].lstrip("(«")
        if half in _HALVES:
            rest = other.split("\n")[0].rstrip(_SIGNS)
            if len(rest) >= _HALF and half + rest in _WORDS:
                places.append(at)
        at += 1
    return places


def joined(text: str, places: Sequence[int]) -> str:
    """The text without the signs at these places."""
    edges = [-1, *places, len(text)]
    return "".join(text[start + 1 : end] for start, end in pairwise(edges))


def moved_back(offset: int, places: Sequence[int]) -> int:
    """Where a place of the text stands once those signs are gone."""
    return offset - bisect_left(places, offset)
