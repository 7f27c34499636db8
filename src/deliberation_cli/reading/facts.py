"""What a cheap first look at a page tells: enough to decide whether its embedded text can be trusted."""

from __future__ import annotations

import re
from typing import NamedTuple

_WORDS = "le la les de des du un une et à au aux en pour par sur dans que qui est ce cette ses sa son il elle ne pas"
FUNCTION_WORDS = frozenset(_WORDS.split())
"""French stop words (mots-outils): a page of French prose has one in four or five words, a garbled one none."""


class PageFacts(NamedTuple):
    """Measured on one page of a PDF, without rendering it."""

    number: int
    width: float
    height: float
    characters: int
    """Printed characters of the embedded text, white space left out."""
    words: int
    image_cover: float
    """Share of the page's area under its images, 0 to 1 (overlaps counted once per image, capped)."""
    hidden_share: float
    """Share of the text objects drawn in render mode 3 (invisible) or 7 (clip only)."""
    control_share: float
    """Share of control, private-use and replacement characters among the characters."""
    function_share: float
    """Share of French function words among the words."""
    text_area: float = 0.0
    """Share of the page's height between the first and the last line of embedded text: a stamp alone has little."""
    shapes: int = 0
    """Strokes and filled shapes: letters drawn as outlines are hundreds, a blank page's frame a few."""


_MEANINGLESS = re.compile("[\x00\x01\x03-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff\ufffd]")


def control_share(text: str) -> float:
    """Share of control, private-use and replacement characters: what no writer meant."""
    return len(_MEANINGLESS.findall(text)) / len(text) if text else 0.0


def function_share(words: list[str]) -> float:
    """Share of French function words."""
    return sum(map(FUNCTION_WORDS.__contains__, map(str.lower, words))) / len(words) if words else 0.0
