"""The words of a document as hOCR (the open standard for the output of OCR), and as plain text.

Boxes are in points from the top left corner of the page; `x_wconf` is the confidence in per cent.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from deliberation_cli._version import __version__
from deliberation_cli.models import BBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deliberation_cli.reading.page import Line, Page, Word

HEAD = f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" lang="fr">
<head>
<title></title>
<meta http-equiv="Content-Type" content="text/html;charset=utf-8"/>
<meta name="ocr-system" content="deliberation-cli {__version__}"/>
<meta name="ocr-capabilities" content="ocr_page ocr_line ocrx_word"/>
</head>
<body>"""


def plain(pages: Sequence[Page]) -> str:
    """The lines in reading order, a form feed between pages."""
    return "\f".join("".join(f"{line.text}\n" for line in page.lines) for page in pages)


def hocr(pages: Sequence[Page]) -> str:
    """An hOCR 1.2 document."""
    return "\n".join([HEAD, *(_page(page) for page in pages), "</body>", "</html>", ""])


def _page(page: Page) -> str:
    title = f"bbox 0 0 {page.width:.0f} {page.height:.0f}; ppageno {page.number - 1}"
    lines = "\n".join(_line(line) for line in page.lines if line.words)
    return f'<div class="ocr_page" id="page_{page.number}" title="{title}">\n{lines}\n</div>'


def _line(line: Line) -> str:
    boxes = [word.box for word in line.words if word.box]
    title = f' title="{_bbox(_around(boxes))}"' if boxes else ""
    return f'<span class="ocr_line"{title}>{" ".join(_word(word) for word in line.words)}</span>'


def _word(word: Word) -> str:
    place = f"{_bbox(word.box)}; " if word.box else ""
    text = escape("".join(sign for sign in word.text if sign.isprintable()))
    return f'<span class="ocrx_word" title="{place}x_wconf {100 * word.confidence:.0f}">{text}</span>'


def _around(boxes: Sequence[BBox]) -> BBox:
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _bbox(box: BBox) -> str:
    return "bbox " + " ".join(f"{value:.0f}" for value in box)
