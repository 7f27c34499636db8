"""Pages of a PDF that are pictures: rendered within bounds, read, and married with the few words that were typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deliberation_cli.models import BBox, Problem
from deliberation_cli.models.document import PageOrigin
from deliberation_cli.reading.limits import problem
from deliberation_cli.reading.ocr import engine
from deliberation_cli.reading.ocr.picture import Pictures, largest_image
from deliberation_cli.reading.order import arrange
from deliberation_cli.reading.page import Page, ReadOptions, Word

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from deliberation_cli.reading.needs_ocr import Decision

LARGEST_IMAGE = 150_000_000
"""Pixels of one embedded image beyond which it is not decoded: a hostile file, or a plan that no clerk typed."""
DOUBTFUL_PAGE = 0.75
SAME_LAYER = 0.9
"""Share of the picture's words that a hidden layer must also have to be kept."""


def reread(
    pictures: Pictures, index: int, page: Page, decision: Decision, options: ReadOptions
) -> tuple[Page, Problem | None]:
    """A page of an open document read from its picture; `page` is what its embedded text gave."""
    try:
        engine.best(options.engine)
    except engine.MissingEngineError as error:
        return _unread(page, decision), problem("ocr-missing", error.why.fr, page.number, fatal=False)
    pdf_page = pictures.document[index]
    try:
        pixels = largest_image(pdf_page)
        if pixels > LARGEST_IMAGE:
            detail = f"{pixels / 1e6:.0f} Mpx > {LARGEST_IMAGE / 1e6:.0f} Mpx"
            return _unread(page, decision), problem("picture-too-large", detail, page.number, fatal=False)
        picture = pictures.of(pdf_page)
    finally:
        pdf_page.close()
    return from_picture(picture, page, decision, options)


def from_picture(
    picture: NDArray[np.uint8], page: Page, decision: Decision, options: ReadOptions
) -> tuple[Page, Problem | None]:
    """The page read from its picture, and what was seen where that gave little or nothing."""
    from deliberation_cli.reading.ocr.scan import read_scan

    seen = read_scan(picture, page.number, (page.width, page.height), decision.reason, options)
    if decision.method == "check" and _same_words(seen, page):
        origin = PageOrigin(page=page.number, method="embedded", reason="text-layer-hidden-verified", confidence=0.99)
        page.origin = origin
        return page, None
    if decision.method == "mixed" and page.lines:
        seen = married(page, seen)
    return seen, _trouble(seen)


def married(typed: Page, seen: Page) -> Page:
    """Typed words where there are some, and everywhere else the words of the picture."""
    kept = [word for line in typed.lines for word in line.words]
    boxes = [word.box for word in kept if word.box]
    seen_words = [word for line in seen.lines for word in line.words if word.box]
    words = kept + [word for word in seen_words if not any(word.box and _over(word.box, box) for box in boxes)]
    page = Page(typed.number, arrange(words, typed.width, typed.height), typed.width, typed.height, seen.origin)
    if page.origin:
        page.origin = page.origin.model_copy(update={"method": "mixed"})
    return page


def _over(box: BBox, other: BBox) -> bool:
    """Whether at least half of `box` lies over `other`."""
    across = min(box[2], other[2]) - max(box[0], other[0])
    down = min(box[3], other[3]) - max(box[1], other[1])
    area = (box[2] - box[0]) * (box[3] - box[1])
    return across > 0 and down > 0 and across * down > 0.5 * area


def _same_words(seen: Page, typed: Page) -> bool:
    read = _bag(seen)
    return bool(read) and len(read & _bag(typed)) >= SAME_LAYER * len(read)


def _bag(page: Page) -> set[str]:
    words = [word for line in page.lines for word in line.words]
    return {word.text for word in words if len(word.text) > 2 and word.confidence > DOUBTFUL_PAGE}


def _unread(page: Page, decision: Decision) -> Page:
    """The page as its embedded text gave it, said to be what little of it could be read."""
    kept = page if decision.method == "mixed" else Page(page.number, [], page.width, page.height)
    method = "embedded" if kept.lines else "none"
    kept.origin = PageOrigin(page=page.number, method=method, reason=decision.reason)
    return kept


def _trouble(page: Page) -> Problem | None:
    """What a person should know about a page that gave no words, or doubtful ones."""
    origin = page.origin
    if origin is None or origin.reason == "blank-page":
        return None
    words: list[Word] = [word for line in page.lines for word in line.words]
    if not words:
        return problem("no-words-seen", "", page.number, fatal=False)
    if origin.confidence is not None and origin.confidence < DOUBTFUL_PAGE:
        return problem("doubtful-page", f"{origin.confidence:.0%}", page.number, fatal=False)
    return None
