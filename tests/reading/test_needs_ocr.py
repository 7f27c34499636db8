"""Which pages are read from their picture: a table of page facts, the decision and why."""

import pytest

from deliberation_cli.reading.facts import PageFacts
from deliberation_cli.reading.limits import left_unread
from deliberation_cli.reading.needs_ocr import decide, unread

TYPED = PageFacts(
    number=1, width=595, height=842, characters=2400, words=420, image_cover=0.02,
    hidden_share=0.0, control_share=0.0, function_share=0.3, text_area=0.8,
)  # fmt: skip

TABLE = [
    ("a typed page with a small logo", {}, "embedded", "text-layer"),
    ("a scan", {"characters": 0, "words": 0, "image_cover": 1.0}, "ocr", "scan"),
    ("letters drawn as curves", {"characters": 0, "words": 0, "image_cover": 0.0}, "ocr", "drawn-without-text"),
    (
        "a stamp typed over a scan",
        {"characters": 350, "words": 40, "image_cover": 1.0},
        "mixed",
        "scan-with-little-text",
    ),
    ("an old OCR's hidden layer", {"hidden_share": 1.0, "image_cover": 1.0}, "check", "text-layer-hidden"),
    ("a font without a map", {"control_share": 0.4}, "ocr", "text-layer-garbled"),
    ("no French word over a picture", {"function_share": 0.0, "image_cover": 1.0}, "ocr", "text-layer-garbled"),
    ("a table of figures, typed", {"function_share": 0.0}, "embedded", "text-layer"),
]


@pytest.mark.parametrize(("why", "facts", "method", "reason"), TABLE, ids=[row[0] for row in TABLE])
def test_decision(why: str, facts: dict[str, float], method: str, reason: str) -> None:
    decision = decide(TYPED._replace(**facts))
    assert (decision.method, decision.reason) == (method, reason)


def test_always_and_never_are_obeyed() -> None:
    scan = TYPED._replace(characters=0, image_cover=1.0)
    assert decide(TYPED, "always").method == "ocr"
    assert (decide(scan, "never").method, decide(scan, "never").reason) == ("none", "scan-ocr-off")


UNREAD = [
    # facts, the problem where OCR is off, why
    ({}, None, "typed"),
    ({"characters": 0, "words": 0, "image_cover": 1.0}, "ocr-off", "a scan"),
    ({"characters": 350, "words": 40, "image_cover": 1.0}, "ocr-off", "of a scan only the stamp was typed"),
    ({"characters": 0, "words": 0, "image_cover": 0.0}, None, "a blank page"),
    ({"characters": 0, "words": 0, "image_cover": 0.0, "shapes": 3}, None, "a blank page in a frame"),
    ({"characters": 0, "words": 0, "image_cover": 0.0, "shapes": 4}, "ocr-off", "letters drawn as outlines"),
    ({"control_share": 0.4}, "garbled-ocr-off", "a font without a map: its letters are not those on the page"),
    ({"hidden_share": 1.0, "image_cover": 1.0}, None, "the hidden layer was read, unverified"),
]


@pytest.mark.parametrize(("facts", "problem", "why"), UNREAD, ids=[row[2] for row in UNREAD])
def test_pages_left_unread_without_ocr(facts: dict[str, float], problem: str | None, why: str) -> None:
    page = TYPED._replace(**facts)
    assert unread(page, decide(page, "never")) == problem, why
    assert unread(page, decide(page)) is None, "OCR is on"


@pytest.mark.parametrize(
    ("pages", "count", "detail"), [([3], 3, "1/3 (3)"), ([1, 2, 3, 7], 9, "4/9 (1-3, 7)"), ([2, 4], 4, "2/4 (2, 4)")]
)
def test_unread_pages_are_counted_and_named(pages: list[int], count: int, detail: str) -> None:
    told = left_unread(pages, count)
    assert (told.code, told.detail, told.fatal) == ("ocr-off", detail, False)
