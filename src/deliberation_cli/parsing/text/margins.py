"""Where the lines of a page end: at the margin of their column, where the page has columns, or else at the page's.

A bulletin's left column ends at the gutter. Its lines that end there are as full as those that end at the page's
margin; and in so narrow a column a line is full where the next word would have passed the margin, wherever it ends.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from deliberation_cli.models import BBox
from deliberation_cli.parsing.text.flow import FULL, Flow, Span

_FEWEST = 5
"""Lines: in a shorter column the longest line says little of where it ends."""
_HALF = 0.55
"""A word that would not fit ends a line no sooner than here, by the width of the column."""
_SHARE = 0.9
"""The edge is where so large a share of the lines ends at most: a few stick out."""


class Column(NamedTuple):
    """Lines that stand one under the other, beside others; or all those of a page."""

    lines: Sequence[int]
    left: float
    right: float


class Page(NamedTuple):
    """The lines of a page in reading order; where it has no boxes, a character is as wide as a point."""

    flow: Flow
    lines: Sequence[Span]
    boxes: Sequence[BBox]

    @property
    def edge(self) -> float:
        """Where the text of the page ends at the right, outliers left out."""
        return _edge([box[2] for box in self.boxes])

    def full(self, floor: float = 0.0) -> list[bool]:
        """Whether each line reaches the margin, which lies no nearer than `floor`."""
        least = FULL * max(self.edge, floor)
        full = [box[2] >= least > 0 for box in self.boxes]
        for column in self._columns():
            for i in column.lines:
                full[i] = self._wrapped(i, column)
        return full

    def wrapped(self) -> list[bool]:
        """Whether each line ends where the next word would have passed the margin."""
        wrapped = [False] * len(self.boxes)
        if len(self.boxes) < _FEWEST:
            return wrapped
        whole = Column(range(len(self.boxes)), min(box[0] for box in self.boxes), _edge([box[2] for box in self.boxes]))
        for column in (whole, *self._columns()):
            for i in column.lines:
                wrapped[i] = self._wrapped(i, column)
        return wrapped

    def _wrapped(self, i: int, column: Column) -> bool:
        width = column.right - column.left
        reach = self.boxes[i][2] - column.left
        return reach >= _HALF * width and reach + self._first_word(i + 1, width) > width

    def _first_word(self, i: int, width: float) -> float:
        """Width of the first word of a line; behind the last line, that of the whole column."""
        if i >= len(self.lines):
            return width
        line = self.lines[i]
        word = self.flow.words[self.flow.word_range(Span(line.start, line.start + 1)).start]
        return word.box[2] - word.box[0] if word.box else 1.0 + len(word.text)

    def _columns(self) -> Iterator[Column]:
        """The columns that stand side by side: one opens higher than the line before it, and right of it."""
        changes = (i for i, (a, b) in enumerate(pairwise(self.boxes), 1) if b[1] < a[1] and b[0] > a[2])
        for change in changes:
            box = self.boxes[change]
            if self.boxes[change - 1][1] - box[1] <= _FEWEST / 2 * (box[3] - box[1]):
                continue  # the cell of a table, or a line on a bent page
            left = list(self._beside(range(change - 1, -1, -1), 0.0, box))
            right = list(self._beside(range(change, len(self.boxes)), box[0], box))
            for lines in (left, right):
                if len(lines) >= _FEWEST:
                    boxes = [self.boxes[i] for i in lines]
                    yield Column(lines, min(box[0] for box in boxes), _edge([box[2] for box in boxes]))

    def _beside(self, order: Sequence[int], start: float, opening: BBox) -> Iterator[int]:
        """The lines of the column that `opening` begins, or of the one that it stands beside."""
        end = float("inf") if start else opening[0]
        height = opening[3] - opening[1]
        for i in order:
            x0, top, x1, _ = self.boxes[i]
            if top < opening[1] - height or x1 > end or x0 < start - height:
                return
            yield i


def page_of_lines(flow: Flow, lines: Sequence[Span], boxes: Sequence[BBox | None]) -> Page:
    """The lines of one page, as they stand on it."""
    reaches = [box or (0.0, 0.0, float(s.end - s.start), 0.0) for s, box in zip(lines, boxes, strict=True)]
    return Page(flow, lines, reaches)


def _edge(reaches: list[float]) -> float:
    return sorted(reaches)[int(_SHARE * (len(reaches) - 1))]
