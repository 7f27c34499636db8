"""Finds out what a file is by its content, and hands it to the reader of its kind.

Bad files come back as problems, not as exceptions, and no more than `max_bytes` of a file is ever loaded.
"""

from __future__ import annotations

import hashlib
import io
import sys
import zipfile
from pathlib import Path

from deliberation_cli.models import Problem, Source
from deliberation_cli.models.document import PageOrigin
from deliberation_cli.reading.image_types import media_type
from deliberation_cli.reading.limits import problem
from deliberation_cli.reading.page import Page, Reading, ReadOptions
from deliberation_cli.reading.plain import decode, is_marked, markdown_page, plain_page

_MARKDOWN = (".md", ".markdown")
_REFUSED = {
    b"\xd0\xcf\x11\xe0": ".doc / .xls (Office 97)",
    b"{\\rtf": ".rtf",
    b"Rar!": ".rar",
    b"7z\xbc\xaf": ".7z",
    b"\x1f\x8b": ".gz",
    b"\x7fELF": "ELF",
    b"<?xml": ".xml",
}
"""First bytes of files that are recognised and not read."""


def read(path: str | Path, options: ReadOptions | None = None) -> Reading:
    """Read a file into pages; `-` is standard input. Never raises for a bad file: see `Reading.problems`."""
    options = options or ReadOptions()
    source = Source(path=str(path))
    data = load(path, options.max_bytes)
    if isinstance(data, Problem):
        return Reading(source, problems=[data])
    source.sha256 = hashlib.sha256(data).hexdigest()
    return read_bytes(data, source, options)


def load(path: str | Path, max_bytes: int) -> bytes | Problem:
    """The bytes of a file or of standard input (`-`), or why they cannot be had."""
    if str(path) == "-":
        data = sys.stdin.buffer.read(max_bytes + 1)
    else:
        try:
            place = Path(path)
            if place.is_dir():
                return problem("directory")
            with place.open("rb") as stream:
                data = stream.read(max_bytes + 1)
        except (OSError, ValueError) as error:
            return problem("missing", getattr(error, "strerror", None) or str(error))
    if len(data) > max_bytes:
        return problem("too-large", f"> {max_bytes} o / bytes")
    if not data:
        return problem("empty", "0 o / bytes")
    return data


def read_bytes(data: bytes, source: Source, options: ReadOptions) -> Reading:
    """Read a file's content; `source.path` only helps where content alone cannot tell (Markdown)."""
    if b"%PDF-" in data[:1024]:
        from deliberation_cli.reading.pdf import read_pdf

        return read_pdf(data, source, options)
    if media_type(data):
        from deliberation_cli.reading.image import read_image

        return read_image(data, source, options)
    if data.startswith(b"PK\x03\x04"):
        return _read_package(data, source, options)
    refused = next((name for mark, name in _REFUSED.items() if data.startswith(mark)), None)
    if refused:
        return Reading(source, problems=[problem("unknown-type", refused)])
    return _read_text(data, source)


def _read_package(data: bytes, source: Source, options: ReadOptions) -> Reading:
    from deliberation_cli.reading.office import office_page, package_type

    kind = package_type(data)
    if kind is None:
        whole = zipfile.is_zipfile(io.BytesIO(data))
        return Reading(source, problems=[problem("unknown-type", "zip") if whole else problem("truncated", "zip")])
    source.media_type = kind
    page = office_page(data, kind, options.max_bytes)
    if isinstance(page, Problem):
        return Reading(source, problems=[page])
    return _read_page(page, source)


def _read_page(page: Page, source: Source) -> Reading:
    if not page.lines:
        return Reading(source, problems=[problem("empty", "aucun mot / no word")])
    return Reading(source, [plain_origin(page, source)])


def _read_text(data: bytes, source: Source) -> Reading:
    from deliberation_cli.reading.html import html_page, looks_like_html

    if looks_like_html(data):
        source.media_type = "text/html"
        return _read_page(html_page(data) or Page(0, []), source)
    text = decode(data)
    if text is None:
        return Reading(source, problems=[problem("noise", f"{len(data)} o / bytes")])
    markdown = source.path.lower().endswith(_MARKDOWN) or is_marked(text)
    source.media_type = "text/markdown" if markdown else "text/plain"
    return _read_page(markdown_page(text) if markdown else plain_page(text), source)


def plain_origin(page: Page, source: Source) -> Page:
    """Note that the page was text from the start."""
    source.text = "plain"
    page.origin = PageOrigin(page=page.number, method="plain", reason="plain-text")
    source.origins.append(page.origin)
    return page
