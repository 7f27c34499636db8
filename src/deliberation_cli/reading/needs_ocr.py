"""Which pages are pictures of text, and why so: decided from the cheap facts of a page, before anything is rendered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from deliberation_cli.reading.facts import PageFacts

Method = Literal["embedded", "ocr", "mixed", "check", "none"]
"""`mixed`: the picture is read, the few typed words kept; `check`: a hidden layer to compare with the picture."""

PICTURE = 0.6
"""Share of the page under images from which the page may be a scan."""
SOME_PICTURE = 0.2
LONG_TEXT = 800
"""Characters that no stamp, banner or signature has: such a page was typed."""
GARBLED_CONTROL = 0.05
GARBLED_FUNCTION = 0.04
ENOUGH_WORDS = 40
"""Words from which their share of French function words tells something."""
MOSTLY_HIDDEN = 0.5
FEW_SHAPES = 3
"""Shapes that a page without a word may have and say nothing: a frame, a rule."""
OFF = "-ocr-off"
"""End of the reason of a page that OCR would have read, had it been asked for."""


class Decision(NamedTuple):
    """How to read a page, and the reason, a kebab-case word for `Page.origin`."""

    method: Method
    reason: str

    @property
    def needs_picture(self) -> bool:
        """Whether the page must be rendered and read by OCR."""
        return self.method in ("ocr", "mixed", "check")


def decide(facts: PageFacts, ocr: Literal["auto", "always", "never"] = "auto") -> Decision:
    """How a page should be read."""
    if ocr == "always":
        return Decision("ocr", "ocr-asked")
    found = _found(facts)
    if ocr == "never" and found.needs_picture:
        return Decision("embedded" if facts.characters else "none", f"{found.reason}{OFF}")
    return found


def unread(facts: PageFacts, decision: Decision) -> str | None:
    """The problem of a page that bears something and was not read, whole or nearly, because OCR is off; None elsewhere.

    A layer that is only hidden was read, unverified; a page without text, image and shapes is blank.
    """
    if not decision.reason.endswith(OFF) or decision.reason.startswith("text-layer-hidden"):
        return None
    if decision.reason.startswith("text-layer-garbled"):
        return "garbled-ocr-off"
    return "ocr-off" if facts.characters or facts.image_cover > 0 or facts.shapes > FEW_SHAPES else None


def _found(facts: PageFacts) -> Decision:
    if not facts.characters:
        return Decision("ocr", "scan" if facts.image_cover > 0 else "drawn-without-text")
    if _garbled(facts):
        return Decision("ocr", "text-layer-garbled")
    if facts.hidden_share > MOSTLY_HIDDEN:
        return Decision("check", "text-layer-hidden")
    if facts.image_cover >= PICTURE and facts.characters < LONG_TEXT:
        return Decision("mixed", "scan-with-little-text")
    return Decision("embedded", "text-layer")


def _garbled(facts: PageFacts) -> bool:
    """A layer whose letters are not those on the page: no French words, or signs that no one prints."""
    if facts.control_share > GARBLED_CONTROL:
        return True
    foreign = facts.words >= ENOUGH_WORDS and facts.function_share < GARBLED_FUNCTION
    return foreign and facts.image_cover >= SOME_PICTURE
