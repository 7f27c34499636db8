"""HTML pages: visible text only, by lxml's forgiving parser, without network, scripts or entities of the document."""

from __future__ import annotations

import re
from typing import Any

from deliberation_cli.reading.page import Page
from deliberation_cli.reading.plain import decode
from deliberation_cli.reading.sheet import Sheet, spread

_CHARSET = re.compile(rb"""charset\s*=\s*["']?([\w.:\-]{2,20})""", re.I)
_UNSEEN = frozenset(
    ["script", "style", "head", "template", "noscript", "svg", "object", "iframe", "select", "textarea"]
)
_INLINE = frozenset(
    ["a", "abbr", "b", "bdi", "cite", "code", "em", "font", "i", "ins", "label", "mark", "q", "s", "small", "span"]
) | frozenset(
    ["strong", "sub", "sup", "time", "u", "img", "wbr", "acronym", "big", "tt", "del", "dfn", "kbd", "var", "strike"]
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_SPACE = re.compile(r"\s+")


def looks_like_html(data: bytes) -> bool:
    """Whether a file says in its first lines that it is HTML."""
    return re.search(rb"<!doctype\s+html|<html[\s>]", data[:2048].replace(b"\0", b""), re.I) is not None


def html_page(data: bytes) -> Page | None:
    """The visible text as one page numbered 0; None where nothing can be parsed."""
    from lxml import etree, html

    text = _text(data)
    if text is None or not text.strip():
        return None
    parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None
    sheet = Sheet()
    _walk(root, sheet)
    return sheet.page()


def _text(data: bytes) -> str | None:
    named = _CHARSET.search(data[:2048])
    if named:
        try:
            return data.decode(named.group(1).decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            pass
    return decode(data)


def _walk(root: Any, sheet: Sheet) -> None:
    """Add the text of every visible block in document order; rows of data tables as rows."""
    piece: list[str] = []

    def flush() -> None:
        sheet.add("\n".join(_SPACE.sub(" ", part) for part in "".join(piece).split("\x0b")))
        piece.clear()

    stack: list[tuple[Any, bool]] = [(root, False)]
    while stack:
        node, leaving = stack.pop()
        block = node.tag not in _INLINE
        if leaving:
            if block:
                flush()
            piece.append(node.tail or "")
            continue
        if _unseen(node):
            piece.append(node.tail or "")
            continue
        if node.tag == "table" and not node.xpath(".//table"):
            flush()
            sheet.table([_row(row) for row in node.iter("tr")])
            piece.append(node.tail or "")
            continue
        if node.tag == "br":
            piece.append("\x0b" + (node.tail or ""))
            continue
        if block:
            flush()
        piece.append(node.text or "")
        stack.append((node, True))
        stack += [(child, False) for child in reversed(node)]
    flush()


def _unseen(node: Any) -> bool:
    if not isinstance(node.tag, str) or node.tag in _UNSEEN or node.get("hidden") is not None:
        return True
    style = node.get("style")
    return bool(style and _HIDDEN.search(style))


def _row(row: Any) -> list[str | None]:
    """Texts of a row's cells; None under a cell that spans several columns."""
    texts: list[str | None] = []
    for cell in row.xpath("./td|./th"):
        texts += spread(_cell(cell), cell.get("colspan", "1"))
    return texts


def _cell(cell: Any) -> str:
    """A cell's text, a line for each of its blocks."""
    parts: list[str] = []
    for node in cell.iter():
        if _unseen(node):
            continue
        if node is not cell and (node.tag == "br" or node.tag not in _INLINE):
            parts.append("\n")
        parts.append(_SPACE.sub(" ", node.text or ""))
        if node is not cell:
            parts.append(_SPACE.sub(" ", node.tail or ""))
    return "".join(parts)
