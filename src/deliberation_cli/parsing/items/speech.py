"""What is said aloud in a sitting, and who says it: lines that look like titles, and are none."""

from __future__ import annotations

import re

from deliberation_cli.parsing.grammar.given_names import given_names
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, fold
from deliberation_cli.parsing.text.layout import TextLine


def opens_speech(words: str) -> bool:
    """Whether folded words open as speech does."""
    return _SPEECH.match(words) is not None


def spoken(words: str) -> bool:
    """« Merci de votre présence. Nous allons passer à »: whether folded words are those of a speaker."""
    return _SPOKEN.search(words) is not None


_SPEECH = late(
    r"(?:je|j'|nous|vous|qui|merci|y[ -]a|s'il|n'y a|avez-vous|est-ce"
    r"|voir (?:l[ae]s? |l')?(?:document|annexe|tableau|note)s?)(?![a-z])"
)
"""« Je n'en vois pas. », a line of its own: what the chair says; « Voir document joint. », what the clerk does."""
_SPOKEN = late(
    r"(?<![a-z])(?:nous (?:allons|avons|sommes|passons|devons|pouvons)"
    r"|je (?:vous|fais|propose|remercie|rappelle|suis)|j'ai)(?![a-z])"
)


def speaks(flow: Flow, line: TextLine) -> bool:
    """« S. MEURANT : On voudrait savoir … », « G. Brun présente … »: somebody of the lists, and no lettered title."""
    said = _SPEAKER.match(line.text)
    if said is None:
        return False
    family = re.escape(said["family"] or said["small"])
    named = re.compile(rf"(?<!\w){said['letter']}(?:[a-zà-ÿ][\w-]*\s{family}(?!\w)|\.(?:-?[A-Z]\.)?\s{family}[,;])")
    return named.search(flow.text, 0, min(_LISTS, line.span.start)) is not None


_SPEAKER = late(
    r"(?P<letter>[A-ZÀ-Ý])\.(?:-?[A-Z]\.)?\s?"
    r"(?:(?P<family>[A-ZÀ-Ý][A-ZÀ-Ý’'-]+(?:\s[A-ZÀ-Ý][A-ZÀ-Ý’'-]+)?)\s?:|(?P<small>[A-ZÀ-Ý][\w’'-]+)\s[a-zà-ÿ])"
)
_LISTS = 6_000
"""Characters in which the lists of those who were there stand."""


def names_people(words: str) -> bool:
    """« Marie LE BRUN et Jean COLAS », « ROY Luc    BRUN Zoé »: who speaks, or who was there, and no title."""
    words = _SCORES_BEHIND.sub("", words.strip())
    if _MARKED_ROW.fullmatch(words):
        return True
    people = _PEOPLE.fullmatch(words) or _ROW_OF_PEOPLE.fullmatch(words)
    return people is not None and fold(people["given"]).partition("-")[0] in given_names()


_MARKED_ROW = late(r"(?:[A-ZÀ-Ý][A-ZÀ-Ý'’-]+\s){1,6}(?:M\.|Mr|Mme)\s[A-ZÀ-Ý][^\d:;.]{3,50}\s[PEAX]")
"""« VALMARIN M. Luc ROY P »: a row of the roll, with its commune and its mark."""
_SCORES_BEHIND = late(r"(?:[\s|│]+(?:\d{1,3}|[–-]|retirée?))+$")
"""« Guy SIMON 4 retiré »: what a candidate obtained in each round, in a table."""
_FULL_NAME = r"[A-ZÀ-Ý][a-zà-ÿ]+(?:-[A-ZÀ-Ý][a-zà-ÿ]+)?(?:\s[A-ZÀ-Ý][A-ZÀ-Ý'’-]+){1,3}"
_PEOPLE = late(
    rf"(?:(?:M\.|Mme|MM\.|Mmes)\s)?(?P<given>[A-ZÀ-Ý][a-zà-ÿ-]+)(?:\s[A-ZÀ-Ý][A-ZÀ-Ý'’-]+){{1,3}}"
    rf"(?:(?:,|\set)\s(?:(?:M\.|Mme)\s)?{_FULL_NAME}){{0,6}}"
)
_ROW_OF_PEOPLE = late(
    r"(?:[A-ZÀ-Ý][A-ZÀ-Ý'’-]+\s){1,3}(?P<given>[A-ZÀ-Ý][a-zà-ÿ]+(?:-[A-ZÀ-Ý][a-zà-ÿ]+)?)"
    r"(?:\s(?:à\s)?(?:[A-ZÀ-Ý][A-ZÀ-Ý'’-]+\s){1,3}[A-ZÀ-Ý][a-zà-ÿ]+(?:-[A-ZÀ-Ý][a-zà-ÿ]+)?){1,7}"
)
