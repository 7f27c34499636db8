"""Page furniture: numbers, running headers and footers, stamps printed on every page.

They would cut a list or a sentence that goes on over the page, so they are moved to `Page.furniture`. What they carry
is kept: the first occurrence stays in the lines (a footer's before the page's text, where it cuts nothing), and where
several pages open an act, an opening that may be the next one's stays unless it stands in the middle of a sentence.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice, pairwise
from typing import NamedTuple

from deliberation_cli.reading.page import Line, Page

_TOP, _BOTTOM = 0.13, 0.88
"""Shares of the page's height above and below which a header or a footer may stand."""
_SHIFT = 6.0
"""Points by which furniture may move from page to page."""
_MOST_HEADERS = 3
"""More repeated lines than this at the top are the letterhead of a new act."""
_NUMBER = re.compile(r"^\W*(?:(?:page|p\.|folio|feuillet)\W*)?(\d{1,4})(?:\s*(?:/|sur|de)\s*(\d{1,4}))?\W*$", re.I)
_NUMBERED = re.compile(r"(?:page|p\.|folio|feuillet)\s*(?:n°)?\s*\d+(?:\s*(?:/|sur|de)\s*\d+)?", re.I)
_STAMP = re.compile(
    r"\b\d{3}[A-Z]?-\d{9}-\d{8}-|pr[ée]fecture|t[ée]l[ée]transmi|^(?:affich|publi|envoy|re[çc]u)\w*\s+(?:en|le)\b|^id\s*:",
    re.I,
)
_HINTS = ("fecture", "FECTURE", "transmis", "ffich", "nvoy", "eçu", "ecu", "ubli", "-20", "ID")
"""Every line that `_STAMP` matches holds one of these: a quick look before the slow one."""
_ACT_ID = re.compile(r"\b\d{3}[A-Z]?-\d{9}-\d{8}-\S+")
_OPENING = re.compile(r"extrait|registre|r[ée]publique|d[ée]partement|d[ée]lib[ée]ration|s[ée]ance|conseil", re.I)
_CLOSED = (".", ":", ";", "!", "?", "»")


@dataclass(slots=True)
class _Seen:
    """What the pages before printed in their margins: text → heights of the lines, and the last stamp."""

    pages: list[Page]
    margins: dict[str, list[float]] = field(default_factory=dict)
    stamps: set[str] = field(default_factory=set)
    ids: frozenset[str] = frozenset()
    last: str = ""
    _acts: bool | None = None

    def acts(self) -> bool:
        """Whether several pages open an act: then a heading in the margin may be that of the next one."""
        if self._acts is None:
            self._acts = len(list(islice(filter(_opens_act, self.pages), 2))) > 1
        return self._acts


class _Mark(NamedTuple):
    """A line that may be furniture."""

    line: Line
    text: str
    top: float
    head: bool
    foot: bool
    stamp: bool

    @property
    def key(self) -> str:
        """The text with its page number made one sign."""
        return "#" if _NUMBER.match(self.text) else _NUMBERED.sub("#", self.text).casefold()

    def near(self, tops: Iterable[float]) -> bool:
        """Whether it stands at one of the heights."""
        return any(abs(self.top - top) <= _SHIFT for top in tops)


def set_aside(pages: list[Page]) -> None:
    """Move the furniture of a file's pages out of their lines."""
    if len(pages) < 2:
        return
    marks = [_marks(page) for page in pages]
    repeated = _repeated(marks)
    seen = _Seen(pages)
    for page, candidates in zip(pages, marks, strict=True):
        gone = {id(mark.line) for mark in _furniture(page, candidates, len(pages), seen)}
        feet = [m for m in candidates if m.foot and not m.stamp and m.key in repeated and id(m.line) not in gone]
        first = [mark.line for mark in feet if not mark.near(seen.margins.get(mark.key, ()))]
        _remember(candidates, seen)
        if gone or first:
            page.furniture += [line for line in page.lines if id(line) in gone]
            moved = gone | set(map(id, first))
            page.lines = first + [line for line in page.lines if id(line) not in moved]
            _own_block(page, len(first))
        seen.last = page.lines[-1].text if page.lines else ""


def _marks(page: Page) -> list[_Mark]:
    """The lines of the margins, and those of stamps wherever they stand."""
    high, low = _TOP * page.height, _BOTTOM * page.height
    marks = []
    for line in page.lines:
        box = line.words[0].box if line.words else None
        if box is None:
            continue
        head, foot, text = box[1] < high, box[1] >= low, line.text
        stamp = any(map(text.__contains__, _HINTS)) and _STAMP.search(text) is not None
        if head or foot or stamp:
            marks.append(_Mark(line, text, box[1], head, foot, stamp))
    return marks


def _repeated(marks: list[list[_Mark]]) -> set[str]:
    """Footers that stand at the same height on two pages or more."""
    places: dict[str, list[float]] = {}
    repeated = set()
    for mark in (mark for page in marks for mark in page if mark.foot and not mark.stamp):
        tops = places.setdefault(mark.key, [])
        if mark.near(tops):
            repeated.add(mark.key)
        else:
            tops.append(mark.top)
    return repeated


def _remember(marks: list[_Mark], seen: _Seen) -> None:
    for mark in marks:
        if mark.stamp:
            seen.stamps.add(mark.text)
        else:
            tops = seen.margins.setdefault(mark.key, [])
            if not mark.near(tops):
                tops.append(mark.top)
    seen.ids = _ids(marks) or seen.ids


def _ids(marks: list[_Mark]) -> frozenset[str]:
    return frozenset(found for mark in marks if mark.stamp for found in _ACT_ID.findall(mark.text))


def _furniture(page: Page, marks: list[_Mark], count: int, seen: _Seen) -> list[_Mark]:
    """The page's lines that repeat what an earlier page printed, and its number."""
    same_act = bool(seen.ids) and _ids(marks) == seen.ids
    out: list[_Mark] = []
    heads: list[_Mark] = []
    for mark in marks:
        if mark.stamp:
            if same_act and mark.text in seen.stamps:
                out.append(mark)
        elif _is_number(mark.text, page.number, count):
            out.append(mark)
        elif mark.near(seen.margins.get(mark.key, ())):
            (heads if mark.head else out).append(mark)
    if len(heads) <= _MOST_HEADERS:
        opening = any(_OPENING.search(mark.text) for mark in heads) and seen.acts()
        if not opening or _mid_sentence(page, seen.last, {id(mark.line) for mark in (*heads, *out)}):
            out += heads
    return out


def _opens_act(page: Page) -> bool:
    """Whether a page calls a roll or tells a subject, as the first page of an act does."""
    return any(_ACT.search(line.text) for line in page.lines)


_ACT = re.compile(
    r"l['’]an (?:deux|mil|\d)|(?:s['’]est|se sont) (?:r[ée]uni|assembl)|extrait du registre|d[ée]lib[ée]ration n"
    r"|nombre d(?:e |['’])(?:membre|conseiller|d[ée]l[ée]gu|[ée]lu)"
    r"|^\W*(?:[ée]taient )?pr[ée]sent[es()·.-]*\s*:|^\W*objet\b",
    re.I,
)


def _is_number(text: str, page: int, count: int) -> bool:
    found = _NUMBER.match(text)
    if not found:
        return False
    return int(found.group(1)) == page or (found.group(2) is not None and int(found.group(2)) == count)


def _mid_sentence(page: Page, last: str, furniture: set[int]) -> bool:
    """Whether the page's own text goes on a sentence of the page before."""
    first = next((line.text for line in page.lines if id(line) not in furniture), "")
    return bool(last) and not last.endswith(_CLOSED) and (first[:1].islower() or last.endswith((",", "-")))


_POSTED = re.compile(r"(?<!\d)\d{5}\s\w")
_CALLED = re.compile(r"\b(?:t[ée]l(?:[ée]phone)?\b|fax\b|www\.)", re.I)
_PAGED = re.compile(r"(?<=\w.{8})\b(?:page|folio)\s\d{1,4}\s?(?:/|sur)\s?\d{1,4}$", re.I)
"""What a page ends with where its margins are lost: an address and a telephone, « … – Page 2/31 »."""
_CALL_HINTS = ("Tél", "TÉL", "tél", "Tel", "TEL", "ax", "AX", "www")
_LONGEST_FOOT = 200


def without_feet(rows: list[list[str]]) -> tuple[list[list[str]], list[list[str]]]:
    """The rows of a text without pages, those of its feet apart.

    They stand alike on several pages, number aside; an address, a telephone and a page number are one by themselves.
    """
    feet: dict[int, tuple[str, bool]] = {i: foot for i, row in enumerate(rows) if (foot := _foot(" ".join(row)))}
    counts = Counter(key for key, _ in feet.values())
    gone = {i for i, (key, letterhead) in feet.items() if counts[key] > 1 or ("#" in key and letterhead)}
    gone |= _beside_numbers(rows)
    if not gone:
        return rows, []
    return [row for i, row in enumerate(rows) if i not in gone], [row for i, row in enumerate(rows) if i in gone]


def _beside_numbers(rows: list[list[str]]) -> set[int]:
    """« 2 / PROCÈS-VERBAL DU CONSEIL … 5 février 2015 »: lone page numbers that rise, the same title beside each."""
    told = [i for i, row in enumerate(rows) if row]
    beside: dict[str, list[tuple[int, int]]] = {}
    for one, other in pairwise(told):
        for number, title in ((one, other), (other, one)):
            words = " ".join(rows[title])
            if len(rows[number]) == 1 and rows[number][0].isdecimal() and _PAPERS.match(words):
                beside.setdefault(words, []).append((number, title))
    gone: set[int] = set()
    for found in beside.values():
        counted = [int(rows[number][0]) for number, _ in found]
        if len(found) > 1 and all(b - a == 1 for a, b in pairwise(counted)):
            gone.update(i for pair in found for i in pair)
    return gone


_PAPERS = re.compile(r"(?:extrait du )?(?:proc[eè]s[- ]verbal|compte[- ]rendu|registre|pv|cr)\b.{6,120}", re.I)
"""What the papers are, and no sitting's own title: several may stand under such a number."""


def _foot(text: str) -> tuple[str, bool] | None:
    """A line that may be a foot, its page number made one sign; whether it is an address and a telephone."""
    if len(text) > _LONGEST_FOOT:
        return None
    ended = text[-1:].isdigit()
    called = ended and any(map(text.__contains__, _CALL_HINTS)) and _POSTED.search(text) and _CALLED.search(text)
    paged = ended and _PAGED.search(text) and not _OPENING.search(text)
    return (_NUMBERED.sub("#", text).casefold(), bool(called)) if called or paged else None


def _own_block(page: Page, count: int) -> None:
    """Give the moved footers a block of their own, before the others."""
    for line in page.lines[:count]:
        line.block = -1
    if count:
        for line in page.lines:
            line.block += 1
