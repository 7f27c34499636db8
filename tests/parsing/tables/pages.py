"""Words at places on pages, drawn as a PDF: no ruling lines, as a typist sets columns."""

from __future__ import annotations

import io
from collections.abc import Sequence

from deliberation_cli.models import Document, Source
from deliberation_cli.parsing.assemble import parse
from deliberation_cli.reading.detect import read_bytes
from deliberation_cli.reading.page import ReadOptions

Row = tuple[str, ...]


def set_columns(before: Sequence[str], places: Sequence[float], rows: Sequence[Row], after: Sequence[str]) -> Document:
    """One page: lines of text, then rows whose cells start at `places` from the left edge, then lines of text."""
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4)
    canvas.setFont("Helvetica", 10)
    y = 780.0
    for line in before:
        canvas.drawString(60, y, line)
        y -= 14
    y -= 10
    for row in rows:
        for x, cell in zip(places, row, strict=False):
            canvas.drawString(x, y, cell)
        y -= 14
    y -= 10
    for line in after:
        canvas.drawString(60, y, line)
        y -= 14
    canvas.save()
    return parse(read_bytes(stream.getvalue(), Source(path="a.pdf"), ReadOptions(ocr="never")))
