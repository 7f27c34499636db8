"""Words that a line end breaks: whether a hyphen there is the word's own, or the line's.

« DUPONT- / MOREL » is a compound name, « MO- / REL » one name in a justified text. A document that breaks words in
small letters (« munici- / pal ») may break names too: a first part of three letters at most is a syllable there, a
longer one leaves a doubt.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from itertools import pairwise

from deliberation_cli.parsing.late import late
from deliberation_cli.reading.page import Page

_AROUND = ".,;:()«»"
_SYLLABLE = 3
"""Letters of the longest first part that is no name of its own, in a document that breaks its words."""
_OWN = late(
    r"(?i)(?:vice|compte|proc[èe]s|ci|apr[èe]s|demi|sous|rez|non|mi|peut|l[àa]|contre|avant|mieux|co|ex|auto|dix|vingt|trente"
    r"|quarante|cinquante|soixante|quatre|cent|lui|elle|celui|celle|ceux|au|par|grand|petit|haut|bas|saint|sainte|est|il"
    r"|[^-]*['’-].*)-$"
)
"""What keeps its own hyphen at the end of a line: « vice- / président », « sous- / préfet »."""


class BrokenWords:
    """The words of a document, asked at its line ends."""

    def __init__(self, pages: Iterable[Page]) -> None:
        self._pages = list(pages)

    @cached_property
    def known(self) -> set[str]:
        """Each word of the document, without the signs around it."""
        return {word.text.strip(_AROUND) for page in self._pages for line in page.lines for word in line.words}

    @cached_property
    def hyphenates(self) -> bool:
        """Whether the document breaks words in small letters at its line ends."""
        return any(
            above.words and below.words and _broken(above.words[-1].text, below.words[0].text)
            for page in self._pages
            for above, below in pairwise(page.lines)
        )

    def hyphen_of_line(self, first: str, second: str) -> bool | None:
        """Whether the hyphen behind `first`, in capitals, is the line's; None where either may be."""
        half = first[:-1].lstrip(_AROUND)
        if half + second.rstrip(_AROUND) in self.known:
            return True
        if not self.hyphenates or not second.rstrip(_AROUND).isupper():
            return False
        return True if len(half) <= _SYLLABLE else None


def _broken(first: str, second: str) -> bool:
    return bool(
        re.fullmatch(r"[A-ZÀ-Ý]?[a-zà-ÿ]+-", first) and re.match(r"[a-zà-ÿ]{2}", second) and not _OWN.fullmatch(first)
    )
