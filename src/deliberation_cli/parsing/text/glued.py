"""Headings glued to the word before them: « … M. Guy BRETAbsents : … », « … de BelvalSecrétaire de séance : … »."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from deliberation_cli.parsing.late import late

_HEADINGS = (
    r"(?:Absente?s?|Pr[ée]sents?|Pouvoirs|Procurations|Excus[ée]e?s?|Secr[ée]taires?|[ÉE]tai(?:en)?t|Ont donné|Votants"
    r"|ABSENTS?|PR[ÉE]SENTS?|POUVOIRS|PROCURATIONS|EXCUS[ÉE]S?|SECR[ÉE]TAIRE|[ÉE]TAIENT)(?![^\W\d_])"
)
_GLUED = late(rf"(?<=[a-zà-ÿ)])(?=[APESVOÉ]){_HEADINGS}|(?<=[A-ZÀ-Þ]{{2}})(?=[APESVOÉ][a-zé]){_HEADINGS}")
"""A capital inside a word, behind a small letter, or a small letter behind capitals, shows that a space is lost."""


def lost_spaces(text: str) -> list[int]:
    """Where a heading stands glued to the word before it; its first letters are quicker to seek than the pattern."""
    places = [
        at for word in _OPENS for at in _all(text, word) if at and (text[at - 1].isalpha() or text[at - 1] == ")")
    ]
    return sorted(at for at in places if _GLUED.match(text, at))


_OPENS = (
    "Absent Présent Present Pouvoirs Procurations Excus Secr Étai Etai Ont Votants ABSENT PRÉSENT PRESENT POUVOIRS"
    " PROCURATIONS EXCUS SECR ÉTAIENT ETAIENT"
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
