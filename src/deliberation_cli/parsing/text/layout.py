"""Lines as they stand on the page: length, gap above, repeated furniture. What a reader's eye uses to find titles.

Sources without boxes (text, Markdown) give the same answers from the lengths of the lines.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from itertools import groupby
from statistics import median
from typing import NamedTuple

from deliberation_cli.models import BBox
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.counting import counting_lines
from deliberation_cli.parsing.text.flow import Flow, Span, remembered
from deliberation_cli.parsing.text.margins import page_of_lines
from deliberation_cli.parsing.text.running import running_headers

_WIDE_GAP = 1.45
"""A gap above a line, in usual line steps, that parts two paragraphs."""
_PAGE_NUMBER = late(r"(?:page\s*)?[-–]?\s*\d{1,4}\s*(?:(?:/|sur)\s*\d{1,4})?\s*[-–]?")


_DIGITS = late(r"\d+")


class TextLine(NamedTuple):
    """A line of the flow and how it stands on its page."""

    span: Span
    fold: str
    text: str
    page: int | None
    full: bool
    """It reaches the right edge: its sentence may run on."""
    gap: bool
    """A wide gap, or a new page, stands above it."""
    furniture: bool
    """A running header or footer, or a page number."""
    cut: bool = False
    """It starts where a flat text was cut, not where the page starts a line."""


@remembered
def text_lines(flow: Flow, span: Span) -> list[TextLine]:
    """The lines of `span`."""
    spans = [s for s in flow.lines(span) if any(map(str.isalnum, flow.text[s.start : s.end]))]
    boxes = [flow.box(s) for s in spans]
    pages = [flow.page_of(s.start) for s in spans]
    full = _full(flow, spans, boxes, pages)
    step = _step(flow, spans, boxes, pages, full)
    first, behind = bisect_left(flow.line_starts, span.start), bisect_right(flow.line_starts, span.end + 2)
    starts = set(flow.line_starts[first:behind])
    furniture = _furniture(flow, spans, pages, starts) | _running(flow, spans)
    ends = {start - 1 for start in starts}
    lines: list[TextLine] = []
    above: TextLine | None = None
    for i, (s, box, page) in enumerate(zip(spans, boxes, pages, strict=True)):
        before = boxes[i - 1] if i and pages[i - 1] == page else None
        blank = flow.text[max(s.start - 2, 0) : s.start] == "\n\n"
        topmost = box is not None and above is not None and above.page != page and _ends_paragraph(above)
        lines.append(
            TextLine(
                span=s,
                fold=flow.fold[s.start : s.end].strip(),
                text=flow.text[s.start : s.end].strip(),
                page=page,
                full=full[i] and _ends_itself(flow, s, ends),
                gap=bool(before and box and step and box[1] - before[1] > _WIDE_GAP * step)
                or (box is None and blank)
                or (topmost and i not in furniture),
                furniture=i in furniture,
                cut=s.start not in starts and flow.text[s.start - 1 : s.start] == "\n",
            )
        )
        above = above if lines[-1].furniture else lines[-1]
    return lines


def _ends_paragraph(line: TextLine) -> bool:
    """Whether the last line of a page ends a paragraph: the first of the next page stands apart then."""
    return not line.full or line.text.endswith((".", "!", "?", ".»", ". »"))


def _step(
    flow: Flow,
    spans: Sequence[Span],
    boxes: Sequence[BBox | None],
    pages: Sequence[int | None],
    full: Sequence[bool],
) -> float:
    """From a line to the next of its paragraph, where a sentence goes on behind a full line; 0 without boxes.

    Where most paragraphs are a line long, the usual step is the one from paragraph to paragraph.
    """
    steps: list[float] = []
    inside: list[float] = []
    for i, (a, b, page) in enumerate(zip(boxes, boxes[1:], pages, strict=False)):
        if a and b and page == pages[i + 1] and b[1] > a[1]:
            steps.append(b[1] - a[1])
            if full[i] and flow.text[spans[i].end - 1] not in _STOPS:
                inside.append(steps[-1])
    usual = median(steps) if steps else 0.0
    return min(usual, median(inside)) if len(inside) >= _SEVERAL else usual


_STOPS = ".:;!?»"
_SEVERAL = 4
"""So many lines that go on tell how far apart the lines of a paragraph are."""


def _ends_itself(flow: Flow, span: Span, ends: set[int]) -> bool:
    """Whether the page ends the line: where a flat text was cut, no width says that the sentence runs on."""
    return flow.text[span.end : span.end + 1] != "\n" or span.end in ends or span.end + 1 in ends


def _full(flow: Flow, spans: list[Span], boxes: Sequence[BBox | None], pages: list[int | None]) -> list[bool]:
    """Whether each line reaches the right edge of the text around it; a page of few lines has that of the others."""
    laid = [list(rows) for _, rows in groupby(range(len(spans)), key=pages.__getitem__)]
    sheets = [page_of_lines(flow, spans[at[0] : at[-1] + 1], boxes[at[0] : at[-1] + 1]) for at in laid]
    widest = max((sheet.edge for sheet in sheets if len(sheet.boxes) >= _FEW_LINES), default=0.0)
    return [full for sheet in sheets for full in sheet.full(widest if len(sheet.boxes) < _FEW_LINES else 0.0)]


_FEW_LINES = 20
"""Fewer lines may all be short: they do not tell where the page's text ends."""


def _furniture(flow: Flow, spans: list[Span], pages: list[int | None], starts: set[int]) -> set[int]:
    """Indexes of lines that come back on several pages with other digits only, and of page numbers.

    « 2023/37 », where a flat text was cut, is no page's number: no page ends there.
    """
    edge = _edge_lines(pages)
    count = len({*pages})
    words = [flow.fold[s.start : s.end].strip() for s in spans]
    keys = {i: (_DIGITS.sub("#", words[i]), side) for i, side in edge.items()}
    seen: dict[tuple[str, str], set[int | None]] = defaultdict(set)
    for i, key in keys.items():
        seen[key].add(pages[i])
    back = {i for i, key in keys.items() if len(key[0]) > 3 and len(seen[key]) > max(1, count // 2)}
    back -= _of_the_text(words, {i: keys[i][0] for i in back}, edge) if back else set()
    back -= counting_lines(words, {i: keys[i][0] for i in back})
    told = Counter(words[i] for i in back)
    back -= {i for i in back if told[words[i]] > 1 and _RANKED.match(words[i])}
    asked: Iterable[int] = range(len(spans)) if count > 1 else edge
    return back | {i for i in asked if _PAGE_NUMBER.fullmatch(words[i]) and (count > 1 or spans[i].start in starts)}


def _of_the_text(words: list[str], back: Mapping[int, str], edge: Container[int]) -> set[int]:
    """« AFFAIRE N° 03-2024 : » at the top of a page, and in the middle of others as well: no header."""
    at_edge = Counter(back.values())
    shapes = (_DIGITS.sub("#", word) for i, word in enumerate(words) if i not in edge)
    inside = Counter(shape for shape in shapes if shape in at_edge)
    return {i for i, shape in back.items() if 2 * inside[shape] >= at_edge[shape]}


_RANKED = late(r"\d{1,2}\s?[.)]\s?[a-z]")
"""« 7. Rapport d'activité » at the foot of the agenda's page, and again at the foot of its own: the same rank twice."""


def _running(flow: Flow, spans: list[Span]) -> set[int]:
    """Indexes of the lines that lie in a running header of a text without pages."""
    headers = running_headers(flow)
    return {i for i, span in enumerate(spans) if any(h.start <= span.start and span.end <= h.end + 1 for h in headers)}


def _edge_lines(pages: list[int | None], depth: int = 4) -> dict[int, str]:
    """Indexes of the first and last lines of each page, with the edge at which they stand."""
    positions: dict[int | None, list[int]] = defaultdict(list)
    for i, page in enumerate(pages):
        positions[page].append(i)
    bottom = {i: "bottom" for rows in positions.values() for i in rows[-depth:]}
    return bottom | {i: "top" for rows in positions.values() for i in rows[:depth]}
