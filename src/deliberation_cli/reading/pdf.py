"""Born-digital PDFs: words with boxes from pypdfium2, put in reading order.

The text of a page comes in one call, then the loose box of each word's first and last character: three times faster
than a box for every character, and exact for words that run in one direction.
"""

from __future__ import annotations

import ctypes
import re
from typing import Any

from deliberation_cli.collector import with_collector_paused
from deliberation_cli.models import Source
from deliberation_cli.models.document import PageOrigin
from deliberation_cli.reading.drawn import Place, drawn
from deliberation_cli.reading.facts import PageFacts, control_share, function_share
from deliberation_cli.reading.furniture import set_aside
from deliberation_cli.reading.limits import left_unread, problem
from deliberation_cli.reading.needs_ocr import decide, unread
from deliberation_cli.reading.ocr.pages import reread
from deliberation_cli.reading.ocr.picture import Pictures
from deliberation_cli.reading.order import lay_out
from deliberation_cli.reading.page import Page, Reading, ReadOptions, Word
from deliberation_cli.reading.row_rules import row_ruled, with_heads
from deliberation_cli.reading.spacing import TYPESET_HYPHEN, breaks_softly, clean, is_clean
from deliberation_cli.reading.tables import grids

_WORD = re.compile(r"[^\s\x02\ufffe]+[\x02\ufffe]?|[\x02\ufffe]")
"""Characters without white space; pdfium's line-end hyphen ends a word, for its second half stands on the next line."""
WHOLE = ("ocr-missing", "picture-too-large", "no-words-seen")
"""Problems of a page that leave the file unread when no page of it could be read."""


def read_pdf(data: bytes, source: Source, options: ReadOptions | None = None) -> Reading:
    """Read the embedded text of each page, and find out which pages need OCR.

    Problems: encrypted, truncated, no-pages, too-many-pages; never raises for a bad file.
    """
    import pypdfium2

    options = options or ReadOptions()
    source.media_type = "application/pdf"
    try:
        document = pypdfium2.PdfDocument(data)
        count = len(document)
    except pypdfium2.PdfiumError as error:
        return Reading(source, problems=[_refusal(data, error)])
    source.pages = count
    if not count:
        return Reading(source, problems=[problem("no-pages")])
    if count > options.max_pages:
        return Reading(source, problems=[problem("too-many-pages", f"{count} > {options.max_pages}")])
    reading = Reading(source)
    pictures = Pictures(document, data)
    left: dict[str, list[int]] = {}
    if b"%%EOF" not in data[-2048:]:
        reading.problems.append(problem("truncated", f"{count} p.", fatal=False))
    for index in with_collector_paused(range(count)):
        try:
            page, facts = read_page(document, index)
        except (pypdfium2.PdfiumError, ValueError) as error:
            reading.problems.append(problem("page-unreadable", str(error), index + 1, fatal=False))
            page, facts = Page(index + 1, []), None
        page.origin = origin = origin_of(page, facts)
        decision = decide(facts, options.ocr) if facts else None
        if decision and decision.needs_picture:
            page, trouble = reread(pictures, index, page, decision, options)
            reading.problems += [trouble] if trouble else []
        elif facts and decision and (code := unread(facts, decision)):
            left.setdefault(code, []).append(page.number)
            page.origin = PageOrigin(page=page.number, method=origin.method, reason=decision.reason)
        reading.pages.append(page)
    reading.problems += [left_unread(pages, count, code) for code, pages in left.items()]
    document.close()
    set_aside(reading.pages)
    return concluded(reading)


def concluded(reading: Reading) -> Reading:
    """The origins noted in the source, and a file of which no page could be read said to be unreadable."""
    source = reading.source
    source.origins = [page.origin for page in reading.pages if page.origin]
    methods = {origin.method for origin in source.origins} - {"none"}
    source.text = "mixed" if len(methods) > 1 or "mixed" in methods else "ocr" if methods == {"ocr"} else "embedded"
    if not methods:
        for trouble in reading.problems:
            trouble.fatal = trouble.fatal or trouble.code in WHOLE
    return reading


_PASSWORD = 4
"""FPDF_ERR_PASSWORD."""


def _refusal(data: bytes, error: Exception) -> Any:
    """Why pdfium opened nothing; its error may be left over from another file, so the bytes have their say."""
    code = getattr(error, "err_code", None)
    if b"/Encrypt" in data and (code == _PASSWORD or "password" in str(error).lower()):
        return problem("encrypted")
    if b"%%EOF" in data[-2048:] and b"/Count 0" in data:
        return problem("no-pages")
    return problem("truncated", f"{len(data)} o / bytes")


def origin_of(page: Page, facts: PageFacts | None) -> PageOrigin:
    """How the page was read, and why."""
    if facts is None:
        return PageOrigin(page=page.number, method="none", reason="page-unreadable")
    if not facts.characters:
        return PageOrigin(page=page.number, method="none", reason="no-text")
    return PageOrigin(page=page.number, method="embedded", reason="text-layer", confidence=1.0)


def read_page(document: Any, index: int) -> tuple[Page, PageFacts]:
    """One page of an open pypdfium2 document: its lines in reading order, and the facts that OCR is decided on."""
    pdf_page = document[index]
    try:
        width, height = pdf_page.get_size()
        place = _placing(pdf_page)
        text_page = pdf_page.get_textpage()
        try:
            words, text = words_of(text_page, place, _corner(pdf_page))
        finally:
            text_page.close()
        drawings = drawn(pdf_page, place, width * height)
    finally:
        pdf_page.close()
    texts = [word.text for word in words]
    tops = [word.box[1] for word in words if word.box]
    facts = PageFacts(
        number=index + 1,
        width=width,
        height=height,
        characters=sum(map(len, texts)),
        words=len(words),
        image_cover=drawings.image_cover,
        hidden_share=drawings.hidden_share,
        control_share=control_share(text),
        function_share=function_share(texts),
        text_area=(max(tops) - min(tops)) / height if tops and height else 0.0,
        shapes=drawings.shapes,
    )
    ruled = with_heads(grids(drawings.rulings), words)
    ruled += row_ruled(drawings.rulings, drawings.bands, words, ruled)
    lines, tables = lay_out(words, width, ruled)
    return Page(index + 1, lines, width, height, tables=tables), facts


def words_of(text_page: Any, place: Place, corner: tuple[float, float] | None) -> tuple[list[Word], str]:
    """Words in the order of the content stream, with boxes from the top left corner of the page as shown.

    `corner` is that corner in user space, where the page is not turned; else `place` does the sum.
    """
    import pypdfium2.raw as pdfium

    raw = text_page.raw
    count = pdfium.FPDFText_CountChars(raw)
    if count <= 0:
        return [], ""
    buffer = (ctypes.c_ushort * (count + 1))()
    written = pdfium.FPDFText_GetText(raw, 0, count, buffer) - 1
    text = bytes(buffer)[: 2 * written].decode("utf-16-le", "replace")
    if paired := len(text) != written:
        text = "".join(map(chr, buffer[:written]))
    spoilt = paired or not is_clean(text)
    soft = spoilt and breaks_softly(text)
    shift = written != count
    rect = pdfium.FS_RECTF()
    ref = ctypes.byref(rect)
    loose = pdfium.FPDFText_GetLooseCharBox
    x, y = corner or (0.0, 0.0)
    words: list[Word] = []
    for match in _WORD.finditer(text):
        first, end = match.span()
        word, last = text[first:end], end - 1
        if shift:
            first = pdfium.FPDFText_GetCharIndexFromTextIndex(raw, first)
            last = pdfium.FPDFText_GetCharIndexFromTextIndex(raw, last)
        loose(raw, first, ref)
        left, bottom, right, top = rect.left, rect.bottom, rect.right, rect.top
        if last != first:
            loose(raw, last, ref)
            x0, y0, x1, y1 = rect.left, rect.bottom, rect.right, rect.top
            left = x0 if x0 < left else left
            right = x1 if x1 > right else right
            bottom = y0 if y0 < bottom else bottom
            top = y1 if y1 > top else top
        if spoilt and not (word.isascii() and word.isprintable()) and not (word := _mended(word, soft=soft)):
            continue
        if corner is None:
            words.append(Word(word, place(left, bottom, right, top)))
        else:
            words.append(Word(word, (left - x, y - top, right - x, y - bottom)))
    return words, text


def _mended(word: str, *, soft: bool = False) -> str:
    """A word without strange signs, and its surrogate halves joined (an emoji is two units of pdfium's text).

    `soft`: the hyphen that a typesetter put at a line end stays what it is, and the word is made whole without it.
    """
    if soft and word[-1] == TYPESET_HYPHEN:
        return clean(word[:-1]) + TYPESET_HYPHEN
    if any("\ud800" <= char < "\ue000" for char in word):
        word = word.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return clean(word)


def _corner(pdf_page: Any) -> tuple[float, float] | None:
    """The top left corner of a page that is shown upright, in user space."""
    left, _, _, top = pdf_page.get_bbox()
    return None if pdf_page.get_rotation() else (left, top)


def _placing(pdf_page: Any) -> Place:
    """A function from PDF user space to the page as a reader sees it (crop box, rotation)."""
    left, bottom, right, top = pdf_page.get_bbox()
    rotation = pdf_page.get_rotation()
    if rotation == 90:
        return lambda x0, y0, x1, y1: (y0 - bottom, x0 - left, y1 - bottom, x1 - left)
    if rotation == 180:
        return lambda x0, y0, x1, y1: (right - x1, y0 - bottom, right - x0, y1 - bottom)
    if rotation == 270:
        return lambda x0, y0, x1, y1: (top - y1, right - x1, top - y0, right - x0)
    return lambda x0, y0, x1, y1: (x0 - left, top - y1, x1 - left, top - y0)
