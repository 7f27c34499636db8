"""What a line of an act's head is: a title (objet), a name, a label, or where the body starts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.items.titles import says
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.layout import TextLine


def may_be_title(line: TextLine) -> bool:
    """Whether a line has the form of a title: it ends no sentence, opens no part, decides nothing, and lists nobody."""
    if re.search(r"[:;]$", line.text) or line.text.endswith(".") or len(line.fold) < 3:
        return False
    if cue("acts", "part_title").fullmatch(line.fold) or not (line.text[0].isalnum() or line.text[0] in '«"“-•*'):
        return False
    if opens_body(line) or cue("items", "roll_call").match(line.fold) or says(line.fold) or line.text.count(",") > 3:
        return False
    return sum(c.isalpha() for c in line.fold) > 3


def opens_body(line: TextLine) -> bool:
    """Whether the body of the act, or the roll call, starts on a line."""
    return bool(cue("items", "opener").match(line.fold) or cue("items", "header").match(line.fold))


def may_stand_above(lines: Sequence[TextLine], i: int) -> bool:
    """Whether a line above the report may be of a title: no name, no label of the header."""
    line = lines[i]
    return may_be_title(line) and not (
        _names(lines, i) or _LABEL_LINE.match(line.fold) or _NAMES_ACT.fullmatch(line.fold)
    )


_LABEL_LINE = late(r"(?:deliberation|acte|dcm|numero|commission|direction|service)s?[^a-z]{0,4}:")
"""« Délibération : 2024-46 », « Commission : Finances »: what the header says of the act beside its title."""
_NAMES_ACT = late(
    r"deliberation(?: n ?[°o])?[\w ./-]*\d|(?:extrait du )?(?:registre )?(?:des )?(?:deliberations )?"
    r"(?:du |de la )?(?:conseil|comite|bureau|commission)(?: [a-z]+)?"
)
"""« Délibération n° 2021-27 », « du conseil municipal »: no title, though the one who reports stands below."""


def _names(lines: Sequence[TextLine], i: int) -> bool:
    """Whether line `i` names people: the list above runs on into it, or a heading of the roll call opens it."""
    above = lines[i - 1] if i else None
    if above and above.text.endswith(",") and not lines[i].gap:
        return True
    if len(_CIVILITY.findall(lines[i].text)) > 1:
        return True
    if above is None or not above.text.endswith(":") or not cue("items", "roll_call").match(above.fold):
        return False
    line = lines[i]
    return not line.gap and not cue("items", "subject").match(line.fold) and bool(_PERSON.fullmatch(line.text))


_CIVILITY = late(r"\b(?:MM?|Mmes?|Mlle)\b")
_PERSON = late(r"(?:(?:M|MM|Mme|Mmes)\.?\s+)?(?:[A-ZÀ-Ý][\w'’-]*|de|du|des|la|le|,|et|\s)+")


def in_capitals(text: str) -> bool:
    """Whether a line is several words in capitals."""
    return text.isupper() and len(_WORDS_OF.findall(text)) >= _WORDS


def several_words(text: str) -> bool:
    """Whether a line is more than the name of a place may be."""
    town = _TOWN.fullmatch(text) is not None and not text.isupper()
    return (len(_WORDS_OF.findall(text)) >= _WORDS and not town) or _COMMON.match(text) is not None


_WORDS = 3
_WORDS_OF = late(r"(?<![\w'’-])[^\W\d_][\w'’-]+")
_TOWN = late(r"(?:(?:[A-ZÀ-Ý][\w’'-]*|sur|sous|les?|la|lès|en|des?|du|aux?|et|[ld]['’][A-ZÀ-Ý][\w-]*)(?:\s|$)){2,}")
"""« Villeneuve sur Arle »: capitals, and particles between them."""
_COMMON = late(r"[A-ZÀ-Ý][a-zà-ÿ]{2,} (?!sur |sous |les? |la |lès |en |de |du )(?:[a-zà-ÿ]{3,}|20\d\d$)")
"""« Éclairage public », « Voirie 2020 »: a common noun, no place; « Villeneuve sur Arle » is one."""
