"""Headings and people glued to the word before them: « … M. Guy BRETAbsents : … », « … BelvalSecrétaire : … »."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from deliberation_cli.parsing.late import late

_HEADINGS = (
    r"(?:Absente?s?|Pr[ée]sents?|Pouvoirs|Procurations|Excus[ée]e?s?|Secr[ée]taires?|[ÉE]tai(?:en)?t|Ont donné|Votants"
    r"|ABSENTS?|PR[ÉE]SENTS?|POUVOIRS|PROCURATIONS|EXCUS[ÉE]S?|SECR[ÉE]TAIRE|[ÉE]TAIENT)(?![^\W\d_])"
)
_OPENINGS = r"(?:Nombre de|Communes? (?:non )?représentées?|L['’](?:ordre du jour|an (?:deux|mil)))(?![^\W\d_])"
_PEOPLE = r"(?:Monsieur|Madame|Mademoiselle|Messieurs|Mesdames|M(?:me|lle|M?\.))(?= ?[A-ZÀ-Þ][\w'’-])"
_CIVILITIES = r"(?:Monsieur|Madame|Mademoiselle|Messieurs|Mesdames)(?= ?[A-ZÀ-Þ][\w'’-])"
_SENTENCES = (
    r"(?:Le|La|Les|Monsieur le|Madame la) "
    r"(?:[Cc]onseil|[Cc]omité|[Bb]ureau|[Pp]résidente?|[Mm]aire|procès[- ]verbal|compte[- ]rendu)\b"
)
_LABELS = r"(?:ABSENTS|PR[ÉE]SENTS|POUVOIRS|PROCURATIONS|EXCUS[ÉE]E?S)(?= ?:)"
_GLUED = late(
    rf"(?<=[a-zà-ÿ)])(?=[APESVOÉ]){_HEADINGS}|(?<=[A-ZÀ-Þ]{{2}})(?=[APESVOÉ][a-zé]){_HEADINGS}"
    rf"|(?<=[A-ZÀ-Þ]{{3}})[ÉE]TAIENT(?= (?:ABSENT|PR[ÉE]SENT|EXCUS|REPR))"
    rf"|(?<=[a-zà-ÿ)]){_PEOPLE}"
    rf"|(?<=[A-ZÀ-Þ]{{3}})M(?:me|lle|\.)(?= [A-ZÀ-Þ][a-zà-ÿ-]+ [A-ZÀ-Þ]{{2}})"
    rf"|(?<=[A-ZÀ-Þ]{{3}})(?:{_CIVILITIES}|{_LABELS})|(?<=[a-zà-ÿ)A-ZÀ-Þ]{{2}}){_OPENINGS}"
    rf"|(?<=[A-ZÀ-Þ]{{3}}){_SENTENCES}|(?<=(?:19|20)\d\d)(?:{_SENTENCES}|{_CIVILITIES})"
)
"""A capital inside a word, behind a small letter, or a small letter behind capitals, shows that a space is lost.

« …, Maire AdjointMadame Zoé BRUN », « Mme Zoé BRUNL'ordre du jour »: so do a civility and the words that go on.
"""


def lost_spaces(text: str) -> list[int]:
    """Where a heading stands glued to the word before it; its first letters are quicker to seek than the pattern."""
    places = [
        at for word in _OPENS for at in _all(text, word) if at and (text[at - 1].isalnum() or text[at - 1] == ")")
    ]
    names = {match.end("given") for match in _NAME.finditer(text)} | {match.end() for match in _OPENING.finditer(text)}
    bullets = {match.start() for match in _BULLET.finditer(text)}
    given = [match.end() for match in _GIVEN.finditer(text)]
    names.update(given if len(given) >= _HABIT else ())
    return sorted(names | bullets | {at for at in places if _GLUED.match(text, at)})


_GIVEN, _HABIT = (
    late(r"(?<=[A-ZÀ-Þ]{2} )[A-ZÀ-Þ][a-zà-ÿ]{2,}(?:-[A-ZÀ-Þ][a-zà-ÿ]{2,})?(?<!Saint)(?=[A-ZÀ-Þ]{3})"),
    5,
)
"""« LEROY JeanBRUN ZoéCOLAS Ida »: so many given names glued to the next family name show that spaces are lost.

« JeanLEROY, ZoéBRUN » stays as it is printed: the comma parts the people.
"""
_BULLET = late(r"(?<=[\w:.)])[•▪●■►](?=\s?[A-ZÀ-Þ])")
"""« Étaient présents :• Guy BRET• Zoé BRUN »: the bullet opens an entry, glued to the one before it."""


_OPENING = late(
    r"^[^\w\n]{0,6}(?:Président|Présent|Excusé|Absent|Pouvoir|Procuration)e?s?(?: excusée?s?)?(?=[A-ZÀ-Þ][a-zà-ÿ.])"
    r"|^[^\w\n]{0,6}Secrétaires?(?: de(?: la)? séance)?(?=[A-ZÀ-Þ][a-zà-ÿ.])"
    r"|^[^\w\n]{0,6}Date de(?: la)? (?:convocation|séance)(?=\d)",
    re.MULTILINE,
)
"""« • ExcuséPierre BRET », « Date de la convocation14 juin 2012 »: a label at the head of a line, and what it opens."""

_NAME = late(
    r"M(?<!\w.)(?:\.|r|me|lle)\s(?P<given>[A-ZÀ-Þ][a-zà-ÿ]{2,}(?:-[A-ZÀ-Þ][a-zà-ÿ]{2,})?)(?<!Saint)(?<!Mac)"
    r"(?=[A-ZÀ-Þ]{3})"
)
"""« M. JacquesLEROY »: a given and a family name."""


_OPENS = (
    "Absent Présent Present Pouvoirs Procurations Excus Secr Étai Etai Ont Votants ABSENT PRÉSENT PRESENT POUVOIRS"
    " PROCURATIONS EXCUS SECR ÉTAIENT ETAIENT Monsieur Madame Mademoiselle Mme Mlle M. MM. Messieurs Mesdames Nombre"
    " Commune L'ordre L’ordre L'an L’an Le La Les"
).split()


def _all(text: str, word: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)


def parted(text: str, places: Sequence[int]) -> str:
    """The text, a space put in at each place."""
    edges = [0, *places, len(text)]
    return " ".join(text[start:end] for start, end in pairwise(edges))


def moved(offset: int, places: Sequence[int]) -> int:
    """Where a place of the text stands once the spaces are put in."""
    return offset + bisect_right(places, offset)
