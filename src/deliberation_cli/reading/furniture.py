"""Page furniture: numbers, running headers and footers, stamps printed on every page.

They would cut a list or a sentence that goes on over the page, so they are moved to `Page.furniture`. What they carry
is kept: the first occurrence stays in the lines (a footer's before the page's text, where it cuts nothing), and an
opening that may belong to a new act stays unless it stands in the middle of a sentence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from deliberation_cli.reading.page import Line, Page

_TOP, _BOTTOM = 0.13, 0.88
"""Shares of the page's height above and below which a header or a footer may stand."""
_SHIFT = 6.0
"""Points by which furniture may move from page to page."""
_MOST_HEADERS = 3
"""More repeated lines than this at the top are the letterhead of a new act."""
_NUMBER = re.compile(r"^\W*(?:(?:page|p\.|folio|feuillet)\W*)?(\d{1,4})(?:\s*(?:/|sur|de)\s*(\d{1,4}))?\W*$", re.I)
_NUMBERED = re.compile(r"(?:page|p\.|folio|feuillet)\s*(?:n°)?\s*\d+(?:\s*(?:/|sur|de)\s*\d+)?", re.I)
_STAMP = re.compile(r"pr[ée]fecture|t[ée]l[ée]transmi|^(?:affich|publi|envoy|re[çc]u)\w*\s+(?:en|le)\b|^id\s*:", re.I)
_ACT_ID = re.compile(r"\b\d{3}[A-Z]?-\d{9}-\d{8}-\S+")
_OPENING = re.compile(r"extrait|registre|r[ée]publique|d[ée]partement|d[ée]lib[ée]ration|s[ée]ance|conseil", re.I)
_CLOSED = (".", ":", ";", "!", "?", "»")


@dataclass(slots=True)
class _Seen:
    """What the pages before printed in their margins: text → feet of the lines, and the act ids of the last stamp."""

    margins: dict[str, list[float]] = field(default_factory=dict)
    stamps: set[str] = field(default_factory=set)
    ids: frozenset[str] = frozenset()
    last: str = ""


def set_aside(pages: list[Page]) -> None:
    """Move the furniture of a file's pages out of their lines."""
    if len(pages) < 2:
        return
    repeated = _repeated(pages)
    seen = _Seen()
    for page in pages:
        gone = {id(line) for line in _furniture(page, len(pages), seen)}
        first = [line for line in page.lines if id(line) not in gone and _foot_key(line, page) in repeated]
        first = [line for line in first if not _near(line, seen.margins.get(_key(line), []))]
        _remember(page, seen)
        if gone or first:
            page.furniture += [line for line in page.lines if id(line) in gone]
            moved = {id(line) for line in first}
            page.lines = first + [line for line in page.lines if id(line) not in gone and id(line) not in moved]
            _own_block(page, len(first))
        seen.last = page.lines[-1].text if page.lines else ""


def _key(line: Line) -> str:
    """The line's text with its page number made one sign."""
    text = line.text
    return "#" if _NUMBER.match(text) else _NUMBERED.sub("#", text).casefold()


def _foot_key(line: Line, page: Page) -> str | None:
    return _key(line) if _top(line) >= _BOTTOM * page.height and not _STAMP.search(line.text) else None


def _top(line: Line) -> float:
    box = line.words[0].box if line.words else None
    return box[1] if box else -1.0


def _near(line: Line, tops: list[float]) -> bool:
    return any(abs(_top(line) - top) <= _SHIFT for top in tops)


def _repeated(pages: list[Page]) -> set[str]:
    """Footers that stand at the same height on two pages or more."""
    places: dict[str, list[float]] = {}
    repeated = set()
    for page in pages:
        for line in page.lines:
            key = _foot_key(line, page)
            if key is None:
                continue
            if _near(line, places.get(key, [])):
                repeated.add(key)
            else:
                places.setdefault(key, []).append(_top(line))
    return repeated


def _remember(page: Page, seen: _Seen) -> None:
    for line in page.lines:
        top = _top(line)
        if top >= 0 and (top < _TOP * page.height or top >= _BOTTOM * page.height):
            tops = seen.margins.setdefault(_key(line), [])
            if not _near(line, tops):
                tops.append(top)
        if _STAMP.search(line.text) or _ACT_ID.search(line.text):
            seen.stamps.add(line.text)
    seen.ids = _ids(page) or seen.ids


def _ids(page: Page) -> frozenset[str]:
    return frozenset(found for line in page.lines for found in _ACT_ID.findall(line.text))


def _furniture(page: Page, count: int, seen: _Seen) -> list[Line]:
    """The page's lines that repeat what an earlier page printed, and its number."""
    same_act = bool(seen.ids) and _ids(page) == seen.ids
    out: list[Line] = []
    heads: list[Line] = []
    for line in page.lines:
        top, text = _top(line), line.text
        if top < 0:
            continue
        head, foot = top < _TOP * page.height, top >= _BOTTOM * page.height
        if (head or foot) and _is_number(text, page.number, count):
            out.append(line)
        elif _STAMP.search(text) or _ACT_ID.search(text):
            if same_act and text in seen.stamps:
                out.append(line)
        elif (head or foot) and _near(line, seen.margins.get(_key(line), [])):
            (heads if head else out).append(line)
    if len(heads) <= _MOST_HEADERS:
        opening = any(_OPENING.search(line.text) for line in heads)
        if not opening or _mid_sentence(page, seen.last, {id(line) for line in (*heads, *out)}):
            out += heads
    return out


def _is_number(text: str, page: int, count: int) -> bool:
    found = _NUMBER.match(text)
    if not found:
        return False
    return int(found.group(1)) == page or (found.group(2) is not None and int(found.group(2)) == count)


def _mid_sentence(page: Page, last: str, furniture: set[int]) -> bool:
    """Whether the page's own text goes on a sentence of the page before."""
    first = next((line.text for line in page.lines if id(line) not in furniture), "")
    return bool(last) and not last.endswith(_CLOSED) and (first[:1].islower() or last.endswith((",", "-")))


def _own_block(page: Page, count: int) -> None:
    """Give the moved footers a block of their own, before the others."""
    for line in page.lines[:count]:
        line.block = -1
    if count:
        for line in page.lines:
            line.block += 1
