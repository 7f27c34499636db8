"""Finds out what a file is, and hands it to the reader of its kind.

Bad files come back as problems, not as exceptions.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

from deliberation_cli.models import Problem, Source
from deliberation_cli.reading.page import Line, Page, Reading, ReadOptions, Word


def read(path: str | Path, options: ReadOptions | None = None) -> Reading:
    """Read a file into pages; `-` is standard input."""
    name = str(path)
    try:
        data = sys.stdin.buffer.read() if name == "-" else Path(path).read_bytes()
    except OSError as error:
        return Reading(Source(path=name), problems=[Problem(code="missing", detail=str(error.strerror))])
    source = Source(path=name, sha256=hashlib.sha256(data).hexdigest())
    if data[:5] == b"%PDF-":
        from deliberation_cli.reading.pdf import read_pdf

        return read_pdf(data, source)
    source.media_type, source.text = "text/plain", "plain"
    return Reading(source, [plain_page(data.decode("utf-8", "replace"))])


def plain_page(text: str) -> Page:
    """Text without pages, as one page numbered 0."""
    return Page(0, [Line([Word(w) for w in line.split()]) for line in text.splitlines() if line.strip()])
