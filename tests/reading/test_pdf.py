"""Boxes of a PDF's words on pages that are cropped or turned, and the facts of a page."""

from __future__ import annotations

import io
from collections.abc import Callable

import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from deliberation_cli.models import Source
from deliberation_cli.reading.page import ReadOptions
from deliberation_cli.reading.pdf import read_page, read_pdf

NEVER = ReadOptions(ocr="never")


def typeset(draw: Callable[[Canvas], object]) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(400, 600), invariant=1)
    draw(canvas)
    canvas.save()
    return out.getvalue()


def at(canvas: Canvas, text: str = "voté", turned: int = 0, crop: tuple[int, int, int, int] | None = None) -> None:
    """`text` at 100 points from the left and 300 from the foot of the unturned page (600 × 400 on its side)."""
    if crop:
        canvas.setCropBox(crop)
    canvas.setPageRotation(turned)
    canvas.setFont("Helvetica", 10)
    canvas.drawString(100, 300, text)


@pytest.mark.parametrize(
    ("turned", "crop", "size", "corner"),
    [
        (0, None, (400, 600), (100, 292)),
        (0, (50, 100, 350, 580), (300, 480), (50, 272)),
        (90, None, (400, 600), (298, 100)),
        (180, None, (400, 600), (280, 298)),
        (270, None, (400, 600), (92, 480)),
    ],
)
def test_boxes_are_those_of_the_page_as_shown(
    turned: int, crop: tuple[int, int, int, int] | None, size: tuple[float, float], corner: tuple[float, float]
) -> None:
    page = read_pdf(typeset(lambda canvas: at(canvas, turned=turned, crop=crop)), Source(path="-"), NEVER).pages[0]
    box = page.lines[0].words[0].box
    assert box is not None
    assert (page.width, page.height) == size
    assert box[:2] == pytest.approx(corner, abs=3.5)


@pytest.mark.parametrize(
    ("draw", "fact", "low", "high"),
    [
        (lambda canvas: at(canvas, "le conseil de la ville"), "function_share", 0.5, 0.7),
        (lambda canvas: at(canvas, "le conseil"), "hidden_share", 0.0, 0.0),
        (lambda canvas: canvas.drawString(9, 9, "caché", mode=3), "hidden_share", 1.0, 1.0),
        (lambda canvas: at(canvas), "image_cover", 0.0, 0.0),
        (lambda canvas: canvas.drawInlineImage(picture(), 0, 0, 400, 300), "image_cover", 0.45, 0.55),
        (lambda canvas: canvas.drawImage(reader(), 0, 0, 400, 600), "image_cover", 0.99, 1.0),
        (lambda canvas: at(canvas, "abc"), "control_share", 0.0, 0.0),
    ],
)
def test_facts_tell_whether_a_page_needs_ocr(
    draw: Callable[[Canvas], object], fact: str, low: float, high: float
) -> None:
    document = pypdfium2.PdfDocument(typeset(draw))
    _, facts = read_page(document, 0)
    assert low <= getattr(facts, fact) <= high


def picture() -> object:
    from PIL import Image

    return Image.new("L", (40, 40), 200)


def reader() -> object:
    from reportlab.lib.utils import ImageReader

    return ImageReader(picture())
