"""When two writings of a name are one person: case, accents, hyphens, order of the words do not matter."""

from __future__ import annotations

import re

from deliberation_cli.parsing.flow import fold


def name_words(name: str) -> frozenset[str]:
    """The words of a name, folded."""
    return frozenset(re.split(r"[^a-z0-9]+", fold(name.replace("œ", "oe").replace("Œ", "OE")))) - {""}


def same_person(one: str, other: str) -> bool:
    """Whether two names may be one person's: the same words, or one's words within the other's."""
    a, b = name_words(one), name_words(other)
    return bool(a and b) and (a == b or ("".join(sorted(a)) == "".join(sorted(b))) or a <= b or b <= a)
