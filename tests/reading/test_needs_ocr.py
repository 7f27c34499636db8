"""Which pages are read from their picture: a table of page facts, the decision and why."""

from dataclasses import replace

import pytest

from deliberation_cli.reading.facts import PageFacts
from deliberation_cli.reading.needs_ocr import decide

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
    decision = decide(replace(TYPED, **facts))
    assert (decision.method, decision.reason) == (method, reason)


def test_always_and_never_are_obeyed() -> None:
    scan = replace(TYPED, characters=0, image_cover=1.0)
    assert decide(TYPED, "always").method == "ocr"
    assert (decide(scan, "never").method, decide(scan, "never").reason) == ("none", "scan-ocr-off")
