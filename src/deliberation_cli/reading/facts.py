"""What a cheap first look at a page tells: enough to decide whether its embedded text can be trusted."""

from __future__ import annotations

from dataclasses import dataclass

_WORDS = "le la les de des du un une et à au aux en pour par sur dans que qui est ce cette ses sa son il elle ne pas"
FUNCTION_WORDS = frozenset(_WORDS.split())
"""French stop words (mots-outils): a page of French prose has one in four or five words, a garbled one none."""


@dataclass(frozen=True, slots=True)
class PageFacts:
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


def control_share(text: str) -> float:
    """Share of characters that no reader could have meant."""
    if text.isascii() and text.isprintable():
        return 0.0
    bad = sum(1 for c in text if (c not in "\r\n\t\x02\ufffe\u00ad" and not c.isprintable()) or c == "\ufffd")
    return bad / len(text)


def function_share(words: list[str]) -> float:
    """Share of French function words."""
    if not words:
        return 0.0
    return sum(1 for word in words if word.lower() in FUNCTION_WORDS) / len(words)
