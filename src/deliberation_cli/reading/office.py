"""Word processors' files: .docx through python-docx, .odt through lxml; a zip is measured before it is opened."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from deliberation_cli.models import Problem
from deliberation_cli.reading.limits import problem
from deliberation_cli.reading.page import Page
from deliberation_cli.reading.sheet import MOST_COLUMNS, Sheet, spread

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ODT = "application/vnd.oasis.opendocument.text"

_MOST_XML = 50_000_000
"""Bytes that one XML part may unfold to: a 2,000-page act needs a fifth of it."""
_MOST_RATIO = 400
"""Times that a whole package may grow when unfolded."""
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_T = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_MC_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"


def package_type(data: bytes) -> str | None:
    """Media type of a word processor's package; None for another zip, or none."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            names = set(package.namelist())
            if "word/document.xml" in names:
                return DOCX
            if "content.xml" in names and "mimetype" in names:
                with package.open("mimetype") as stream:
                    return ODT if stream.read(200).decode("ascii", "replace").strip().startswith(ODT) else None
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError):
        pass
    return None


def office_page(data: bytes, kind: str, max_bytes: int) -> Page | Problem:
    """The text of a .docx or .odt as one page numbered 0, or why it cannot be had."""
    from lxml import etree

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            sizes = {item.filename: item.file_size for item in package.infolist()}
            if any(item.flag_bits & 1 for item in package.infolist()):
                return problem("encrypted")
        largest = max((size for name, size in sizes.items() if name.endswith((".xml", ".rels"))), default=0)
        if sum(sizes.values()) > max(max_bytes, 0) or sum(sizes.values()) > _MOST_RATIO * len(data) + 10_000_000:
            return problem("too-large", f"{sum(sizes.values())} o / bytes")
        if largest > _MOST_XML:
            return problem("too-large", f"{largest} o / bytes, XML")
        return _docx(data) if kind == DOCX else _odt(data)
    except (zipfile.BadZipFile, etree.XMLSyntaxError, KeyError, ValueError, OSError, EOFError) as error:
        return problem("truncated", str(error))
    except (NotImplementedError, RuntimeError) as error:
        return problem("encrypted", str(error))


def _docx(data: bytes) -> Page:
    import docx

    document = docx.Document(io.BytesIO(data))
    sheet = Sheet()
    bands = [(section.header, section.footer) for section in document.sections]
    for part in _unlike(header for header, _ in bands):
        _docx_blocks(part._element, sheet)
    _docx_blocks(document.element.body, sheet)
    for part in _unlike(footer for _, footer in bands):
        _docx_blocks(part._element, sheet)
    return sheet.page()


def _unlike(parts: Iterator[Any]) -> Iterator[Any]:
    """Running headers or footers, each once, though many sections repeat them."""
    seen = set()
    for part in parts:
        text = "\n".join(_docx_text(node) for node in part._element.iter(f"{_W}p"))
        if text.strip() and text not in seen:
            seen.add(text)
            yield part


def _docx_blocks(parent: Any, sheet: Sheet) -> None:
    """Paragraphs and tables in order, through the wrappers that Word puts around them."""
    for node in parent:
        if node.tag == f"{_W}p":
            sheet.add(_docx_text(node))
            for box in node.iter(f"{_W}txbxContent"):
                if not any(up.tag == _MC_FALLBACK for up in box.iterancestors()):
                    _docx_blocks(box, sheet)
        elif node.tag == f"{_W}tbl":
            sheet.table([_docx_row(row) for row in node.iterchildren(f"{_W}tr")])
        elif node.tag in (f"{_W}sdt", f"{_W}sdtContent", f"{_W}ins", f"{_W}smartTag"):
            _docx_blocks(node, sheet)


def _docx_row(row: Any) -> list[str | None]:
    """Texts of a row's cells; None under a cell that spans several columns."""
    texts: list[str | None] = []
    for cell in row.iterchildren(f"{_W}tc"):
        spans = cell.find(f"{_W}tcPr/{_W}gridSpan")
        width = spans.get(f"{_W}val", "1") if spans is not None else "1"
        texts += spread(_docx_cell(cell), width)
    return texts


def _docx_cell(cell: Any) -> str:
    return "\n".join(_docx_text(node) for node in cell.iter(f"{_W}p"))


def _docx_text(paragraph: Any) -> str:
    """Text of one paragraph; that of text boxes anchored in it, and deleted text, left out."""
    parts: list[str] = []
    for node in paragraph.iter(f"{_W}t", f"{_W}tab", f"{_W}br", f"{_W}cr", f"{_W}noBreakHyphen"):
        if next(node.iterancestors(f"{_W}p"), None) is not paragraph or node.getparent().tag == f"{_W}tabs":
            continue
        name = node.tag.removeprefix(_W)
        parts.append({"t": node.text or "", "tab": "\t", "noBreakHyphen": "-"}.get(name, "\n"))
    return "".join(parts)


def _odt(data: bytes) -> Page:
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    sheet = Sheet()
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {
            n: etree.fromstring(package.read(n), parser)
            for n in ("styles.xml", "content.xml")
            if n in package.namelist()
        }
    bands = parts.get("styles.xml")
    for name, root in (("header", bands), ("", parts["content.xml"]), ("footer", bands)):
        if root is None:
            continue
        style = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
        tops = (
            root.iter(f"{style}{name}") if name else root.iter("{urn:oasis:names:tc:opendocument:xmlns:office:1.0}text")
        )
        for top in tops:
            _odt_blocks(top, sheet)
    return sheet.page()


def _odt_blocks(parent: Any, sheet: Sheet) -> None:
    for node in parent:
        if node.tag in (f"{_T}p", f"{_T}h"):
            sheet.add(_odt_text(node))
        elif node.tag == f"{_TABLE}table":
            sheet.table([_odt_row(row) for row in node.iter(f"{_TABLE}table-row")])
        elif node.tag not in (f"{_T}tracked-changes", f"{_T}sequence-decls", f"{_T}table-of-content"):
            _odt_blocks(node, sheet)


def _odt_row(row: Any) -> list[str | None]:
    """Texts of a row's cells; None where a wider cell covers the column."""
    texts: list[str | None] = []
    for cell in row.iterchildren(f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
        if cell.tag == f"{_TABLE}covered-table-cell":
            texts.append(None)
            continue
        text = "\n".join(_odt_text(p) for p in cell.iter(f"{_T}p", f"{_T}h"))
        again = cell.get(f"{_TABLE}number-columns-repeated", "1")
        texts += [text] * min(int(again), MOST_COLUMNS) if again.isdigit() else [text]
    return texts


def _odt_text(node: Any) -> str:
    """Text of a paragraph with its tabs, line ends and runs of spaces; notes and comments left out."""
    parts = [node.text or ""]
    for child in node:
        name = child.tag.removeprefix(_T) if isinstance(child.tag, str) else ""
        if name in ("s", "tab"):
            parts.append("  " if name == "s" and child.get(f"{_T}c") else " ")
        elif name == "line-break":
            parts.append("\n")
        elif name != "note" and "annotation" not in name and name:
            parts.append(_odt_text(child))
        parts.append(child.tail or "")
    return "".join(parts)
