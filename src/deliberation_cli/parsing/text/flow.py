"""The text of a document as one string, whose every character still knows its page, box and confidence.

Grammars match on `Flow.fold` (lower case, no accents, one kind of dash and apostrophe) and slice `Flow.text`
(as written): the two have the same length, so that one offset serves both.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache, wraps
from itertools import accumulate, pairwise, zip_longest
from statistics import median
from typing import Any, Generic, NamedTuple, TypeVar, cast

from deliberation_cli.models import BBox, Evidence
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.anchors import find_iter
from deliberation_cli.parsing.text.broken_words import BrokenWords
from deliberation_cli.parsing.text.elisions import with_elisions
from deliberation_cli.parsing.text.glued import lost_spaces, moved, parted
from deliberation_cli.parsing.text.misspelt import with_meant
from deliberation_cli.parsing.text.whole_words import false_signs, joined, moved_back
from deliberation_cli.reading.page import Line, Page, Word

T = TypeVar("T")

QUOTE_LENGTH = 300
"""A quote longer than this is cut in the evidence: it proves a value, it does not reprint the act."""

_DASHES = "‐‑‒–—―−"
_APOSTROPHES = "’‘ʼ`´′"
_ARROWS = "➔➙➛➜➝➞➡⇒⟶⇨⮕"
_SOFT_HYPHENS = "\u00ad\u0002\ufffe\u2010"
_HYPHENS = f"-{_SOFT_HYPHENS}"
_TO_FOLD = late(r"([^\x00-_a-z|~\x7f]+)")
"""All but ASCII, the grave accent, which typists use as an apostrophe, and the braces."""


class Span(NamedTuple):
    """A stretch of a flow: start inclusive, end exclusive."""

    start: int
    end: int


_CROSSING = 3
"""Matches before a stretch that are looked at: they may reach into it."""


class Found(NamedTuple, Generic[T]):
    """A value that a grammar read, and where."""

    value: T
    span: Span
    confidence: float = 1.0
    """Doubt of the grammar itself; the words' own confidence is added from the page."""


@cache
def _fold_char(char: str) -> str:
    if char in _DASHES:
        return "-"
    if char in _APOSTROPHES:
        return "'"
    if char in "\u00a0\u202f\u2009":
        return " "
    if char == "{":
        return "a"  # « { l'unanimité »: some fonts' text layers give a brace for « à »
    if char == "£":
        return "e"  # « £TAIENT PRÉSENTS »: so scans read a capital É
    if char in _ARROWS:
        return "→"
    if char == "}":
        return ")"  # « (pouvoir à M. ROY} »: a page's reader took it so
    plain = unicodedata.normalize("NFKD", char).encode("ascii", "ignore").decode().lower()
    return plain if len(plain) == 1 else (plain[:1] or {"œ": "o", "Œ": "o", "æ": "a", "Æ": "a"}.get(char, char))


@lru_cache(maxsize=1 << 12)
def _fold_letters(letters: str) -> str:
    """What is no ASCII, between two letters that are: mostly one accent, the same few again and again."""
    return "".join(map(_fold_char, letters))


def fold(text: str) -> str:
    """Lower case without accents, typographic dashes and apostrophes made plain; same length as `text`."""
    if text.isascii():
        return text.lower().replace("{", "a").replace("}", ")")
    pieces = _TO_FOLD.split(text)
    pieces[::2] = map(str.lower, pieces[::2])
    pieces[1::2] = map(_fold_letters, pieces[1::2])
    return "".join(pieces)


class Grid(NamedTuple):
    """A table (tableau): rows of cells, each the stretch of its words.

    A stretch without length is an empty cell; None stands where a wider cell covers the column.
    """

    rows: tuple[tuple[Span | None, ...], ...]
    span: Span
    ruled: bool = True
    """False where white strips alone part its columns."""


@dataclass(slots=True)
class Flow:
    """Words in reading order as one text: a space between words, a newline between lines, two around white space."""

    text: str
    fold: str
    starts: list[int]
    """Offset of each word of `words` in `text`."""
    words: list[Word]
    pages: list[int | None]
    """Page of each word; None where the source has no pages."""
    line_starts: list[int] = field(default_factory=list)
    page_starts: list[tuple[int, int]] = field(default_factory=list)
    """(offset, page number) of the first character of each page."""
    grids: tuple[Grid, ...] = ()
    """The tables that the text holds, in order."""
    sittings: tuple[Span, ...] = ()
    """The sessions (séances) that the text tells, in order; empty until they were told apart."""
    memo: dict[Any, Any] = field(default_factory=dict, repr=False, compare=False)
    """What was already found in this text: several readers ask for the same stretches."""

    def sitting(self, at: int) -> Span:
        """The session that holds an offset; the whole text where no session does."""
        return next((span for span in self.sittings if span.start <= at < span.end), Span(0, len(self.text)))

    def find_all(self, pattern: re.Pattern[str], span: Span) -> list[re.Match[str]]:
        """Matches of `pattern` over `fold` that lie inside `span`: one pass over the text serves every caller."""
        return [match for match, _ in self._inside(pattern.pattern, ((pattern, None),), span)]

    def find_valued(self, cues: tuple[tuple[re.Pattern[str], T], ...], span: Span) -> list[tuple[re.Match[str], T]]:
        """Matches of each pattern with its value, by their start, that lie inside `span`; `cues` outlive the flow."""
        return self._inside(id(cues), cues, span)

    def _inside(
        self, key: str | int, cues: tuple[tuple[re.Pattern[str], T], ...], span: Span
    ) -> list[tuple[re.Match[str], T]]:
        """`key` stands for the patterns, which are slow to hash."""
        known = self.memo.get(key)
        if known is None:
            found = [(match, value) for pattern, value in cues for match in find_iter(pattern, self.fold)]
            found.sort(key=lambda pair: pair[0].start())
            known = self.memo[key] = (found, [match.start() for match, _ in found])
        found, starts = cast("tuple[list[tuple[re.Match[str], T]], list[int]]", known)
        if not found:
            return []
        first = bisect_left(starts, span.start)
        inside = found[first : bisect_left(starts, span.end)]
        for match, value in found[max(first - _CROSSING, 0) : first]:
            again = (
                match.re.search(self.fold, span.start, min(match.end(), span.end)) if match.end() > span.start else None
            )
            if again:  # what starts before the stretch and ends inside it may hide one that lies inside
                inside = [(again, value), *inside]
        if all(match.end() <= span.end for match, _ in inside):
            return inside
        shortened = ((match.re.match(self.fold, match.start(), span.end), value) for match, value in inside)
        return [(match, value) for match, value in shortened if match]

    def scan(self, pattern: re.Pattern[str], span: Span) -> Iterator[re.Match[str]]:
        """Matches of `pattern` over `fold` inside `span`, for patterns of rare words and spans asked for once."""
        return find_iter(pattern, self.fold, span.start, span.end)

    def first(self, pattern: re.Pattern[str], span: Span) -> re.Match[str] | None:
        """What `pattern.search` finds over `fold` inside `span`."""
        return next(self.scan(pattern, span), None)

    def slice(self, span: Span) -> str:
        """The words of `span` as written, line ends made spaces."""
        return " ".join(self.text[span.start : span.end].split())

    def word_range(self, span: Span) -> range:
        """Indexes of the words that `span` touches."""
        first = max(bisect_right(self.starts, span.start) - 1, 0)
        last = bisect_right(self.starts, max(span.end - 1, span.start))
        return range(first, max(last, first))

    def page_of(self, offset: int) -> int | None:
        """Page on which the character at `offset` stands."""
        if not self.starts:
            return None
        return self.pages[max(bisect_right(self.starts, offset) - 1, 0)]

    def confidence(self, span: Span) -> float:
        """The least sure word of `span`."""
        return min((self.words[i].confidence for i in self.word_range(span)), default=1.0)

    def box(self, span: Span) -> BBox | None:
        """Box around the words of `span` that stand on its first page."""
        return self._box(self.word_range(span))

    def _box(self, indexes: range) -> BBox | None:
        if not indexes:
            return None
        first, last = indexes.start, indexes.stop - 1
        page = self.pages[first]
        if page != self.pages[last]:
            last = bisect_right(self.pages, page or 0, first, last, key=lambda number: number or 0) - 1
        boxes = [word.box for word in self.words[first : last + 1] if word.box is not None]
        if not boxes:
            return None
        x0, top, x1, bottom = boxes[0] if len(boxes) == 1 else _around(boxes)
        return (round(x0, 1), round(top, 1), round(x1, 1), round(bottom, 1))

    def evidence(self, found: Found[object]) -> Evidence:
        """The proof of a value: page, box, quote, confidence and other readings."""
        span = found.span
        indexes = self.word_range(span)
        words = self.words[indexes.start : indexes.stop]
        alternatives = [other for word in words if word.alternatives for other in word.alternatives]
        sure = min([word.confidence for word in words], default=1.0)
        return Evidence(
            page=self.pages[indexes.start] if self.pages else None,
            bbox=self._box(indexes),
            quote=self.slice(span)[:QUOTE_LENGTH],
            confidence=round(min(sure, found.confidence), 4),
            alternatives=list(dict.fromkeys(alternatives)),
        )

    def lines(self, span: Span | None = None) -> Iterator[Span]:
        """Spans of the lines inside `span` (the whole flow by default)."""
        known: tuple[list[Span], list[int], list[int]] | None = self.memo.get("lines")
        if known is None:
            spans = [Span(*match.span()) for match in _LINE.finditer(self.text)]
            known = self.memo["lines"] = (spans, [line.start for line in spans], [line.end for line in spans])
        lines, starts, ends = known
        start, end = span or (0, len(self.text))
        inside = lines[bisect_right(ends, start) : bisect_left(starts, end)] if start < end else ()
        for line in inside:
            whole = start <= line.start and line.end <= end
            yield line if whole else Span(max(line.start, start), min(line.end, end))


_LINE = late(r"[^\n]+")


def _around(boxes: Sequence[BBox]) -> BBox:
    x0, top, x1, bottom = zip(*boxes, strict=True)
    return min(x0), min(top), max(x1), max(bottom)


_UNREAD: Any = object()


def remembered(read: Callable[[Flow, Span], T]) -> Callable[[Flow, Span], T]:
    """A reader of a stretch that reads each stretch of a flow once; what it gives must not be changed by its caller."""

    @wraps(read)
    def once(flow: Flow, span: Span) -> T:
        key = (read, span)
        known: T = flow.memo.get(key, _UNREAD)
        if known is _UNREAD:
            known = flow.memo[key] = read(flow, span)
        return known

    return once


_BLANK, _WIDER = 1.1, 1.25
"""A white gap higher than so many lines parts two paragraphs; so much wider than in one, on a page set wide."""
FULL, _SEVERAL = 0.86, 3
"""A line that reaches so far towards the right edge of the text runs on into the next; so many tell the usual white."""


def _gap(line: Line, following: Line) -> float:
    """White between two lines, in heights of the less high one; none without boxes."""
    above, below = (line.words[0].box if line.words else None), (following.words[0].box if following.words else None)
    if above is None or below is None:
        return 0.0
    return (below[1] - above[3]) / (min(above[3] - above[1], below[3] - below[1]) or 1.0)


def _least_gap(lines: Sequence[Line], gaps: Sequence[float]) -> float:
    """White that parts paragraphs on a page, in heights of a line: more where a double space parts all its lines.

    Behind lines that reach the right edge a paragraph goes on: what stands there is the usual white.
    """
    wide = [(line, gap) for line, gap in zip(lines, gaps, strict=False) if gap > _BLANK]
    if len(wide) < len(lines) / 2:
        return _BLANK
    edge = max((line.words[-1].box[2] for line in lines if line.words and line.words[-1].box), default=0.0)
    inside = [gap for line, gap in wide if (box := line.words[-1].box) and box[2] >= FULL * edge]
    return max(_BLANK, _WIDER * median(inside)) if len(inside) >= _SEVERAL else _BLANK


def _joins(word: Word, following: Line) -> bool:
    """Whether a word broken at the line end goes on in the next line; « -FINANCES- » is framed, not broken."""
    framed = word.text[:1] in _HYPHENS
    if framed or len(word.text) < 2 or word.text[-1] not in _HYPHENS or not word.text[-2].isalpha():
        return False
    return bool(following.words) and following.words[0].text[:1].isalpha()


def build_flow(pages: Iterable[Page]) -> Flow:
    """Join the pages' words into a `Flow`; a word broken by a hyphen at a line end is made whole.

    A soft hyphen is dropped; a plain one is kept where the second half starts with a capital (compound names) and
    dropped where it starts with a small letter, or where the document has the whole word (« BOUR- / DILLAT »).
    """
    pages = list(pages)
    broken = BrokenWords(pages)
    pieces: list[str] = []
    starts: list[int] = []
    words: list[Word] = []
    numbers: list[int | None] = []
    line_starts: list[int] = []
    page_starts: list[tuple[int, int]] = []
    offset = 0
    for page in pages:
        page_starts.append((offset, page.number))
        gaps = [_gap(*pair) for pair in pairwise(page.lines)]
        least = _least_gap(page.lines, gaps)
        for line, following, white in zip_longest(page.lines, page.lines[1:], gaps):
            line_starts.append(offset)
            apart = following is not None and (line.block != following.block or white > least)
            written, gap, sure = _written(line, following, broken, apart=apart)
            starts += accumulate((len(text) + 1 for text in written[:-1]), initial=offset) if written else ()
            words += line.words if sure else [*line.words[:-1], _doubted(line.words[-1])]
            numbers += [page.number or None] * len(written)
            pieces += (" ".join(written), gap)
            offset += sum(map(len, pieces[-2:]))
    text = "".join(pieces)
    if places := lost_spaces(text):
        text = parted(text, places)
        starts, line_starts = ([moved(at, places) for at in each] for each in (starts, line_starts))
        page_starts = [(moved(at, places), page) for at, page in page_starts]
    folded = fold(text)
    if places := false_signs(folded):
        text, folded = joined(text, places), joined(folded, places)
        starts, line_starts = ([moved_back(at, places) for at in each] for each in (starts, line_starts))
        page_starts = [(moved_back(at, places), page) for at, page in page_starts]
    folded = with_meant(text, with_elisions(text, folded))
    return Flow(text, folded, starts, words, numbers, line_starts, page_starts)


def _in_other_case(line: Line, following: Line) -> bool:
    """« … – M. EFFRANT- », a blank line, « Pour la majorité : »: capitals, and a word that a label opens."""
    return line.words[-1].text[:-1].isupper() and following.words[0].text[1:].islower()


def _doubted(word: Word) -> Word:
    return Word(word.text, word.box, min(word.confidence, _EITHER), word.alternatives)


_EITHER = 0.5
"""Confidence in a name whose hyphen, at the end of a line, may be the line's."""


def _written(line: Line, following: Line | None, broken: BrokenWords, *, apart: bool) -> tuple[list[str], str, bool]:
    """The words of a line, and what stands between the last and the next line: nothing where one word is parted.

    Last, whether it is sure to which of the two a hyphen between them belongs.
    """
    written = [word.text for word in line.words]
    if not written:
        return [], "", True
    gap, sure = "\n\n" if apart else "\n", True
    if following and _joins(line.words[-1], following) and not (apart and _in_other_case(line, following)):
        keep = written[-1][-1] not in _SOFT_HYPHENS and following.words[0].text[0].isupper()
        if keep and written[-1].isupper():
            of_line = broken.hyphen_of_line(written[-1], following.words[0].text)
            keep, sure = not of_line, of_line is not None
        written[-1], gap = (written[-1] if keep else written[-1][:-1]), ""
    elif following and not apart and _other_half(line, following):
        gap = ""
    return [text if text.isascii() and text.isprintable() else _clean(text) for text in written], gap, sure


def _other_half(line: Line, following: Line) -> bool:
    """« M. Luc VIEILLE », and « -BLANCHARD » alone below it, in a list that no dash marks: a name in a narrow cell."""
    alone = len(following.words) == 1 and _HALF.fullmatch(following.words[0].text) is not None
    named = len(line.words) > 1 and line.words[-1].text[-2:].isalpha() and line.words[-1].text.isupper()
    return alone and named and line.words[0].text[:1] not in _HYPHENS


_HALF = late(r"-[A-ZÀ-Þ]{3,}(?:-[A-ZÀ-Þ]{2,})*")


def _clean(text: str) -> str:
    if text.isprintable() and (text.isascii() or (unicodedata.is_normalized("NFC", text) and "\u2010" not in text)):
        return text
    text = unicodedata.normalize("NFC", text)
    return "".join("-" if c in _SOFT_HYPHENS else c for c in text if c.isprintable() or c in _SOFT_HYPHENS)
