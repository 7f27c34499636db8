"""Words by the line they stand in, the cells that wide gaps part, and the white strips that part columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import inf

from deliberation_cli.models import BBox

_CELL_GAP = 0.9
"""Heads stand apart by more than so much of a line's height; the words of one head do not."""
_LOWER = 0.4
"""A word whose middle stands lower than so much of a line's height is in the next line."""
_STRIP = 4.0
"""Points: a white strip that is narrower parts no columns."""


@dataclass(slots=True)
class Placed:
    """A word of the page: its index in the flow and its place."""

    index: int
    box: BBox


Band = list[Placed]


def bands_of(words: Sequence[Placed]) -> list[Band]:
    """Words by the line they stand in, from top to bottom, each from left to right."""
    bands: list[Band] = []
    above, below = inf, -inf
    for word in sorted(words, key=lambda w: w.box[1] + w.box[3]):
        _, top, _, bottom = word.box
        middle = (top + bottom) / 2
        if above <= middle <= below and middle - (above + below) / 2 < _LOWER * (below - above):
            bands[-1].append(word)
        else:
            bands.append([word])
            above, below = top, bottom
    return [sorted(band, key=lambda w: w.box[0]) for band in bands]


def side_by_side(boxes: Sequence[BBox]) -> bool:
    """Whether two words may stand on one line: quick to ask before a whole page is laid out in lines."""
    middles = sorted((top + bottom) / 2 for _, top, _, bottom in boxes)
    height = max((bottom - top for _, top, _, bottom in boxes), default=0.0)
    return any(lower - upper < height for upper, lower in pairwise(middles))


def cells_of(band: Band) -> list[Band]:
    """The words of a line parted by wide gaps."""
    cells = [[band[0]]]
    for word in band[1:]:
        last = cells[-1][-1].box
        if word.box[0] - last[2] > _CELL_GAP * (last[3] - last[1]):
            cells.append([word])
        else:
            cells[-1].append(word)
    return cells


def narrowed(strips: Sequence[tuple[float, float]], band: Band) -> list[tuple[float, float]] | None:
    """The strips that a line of words leaves open; None where it crosses one."""
    out = []
    for left, right in strips:
        parts, start = [], left
        for word in band:
            if word.box[2] <= left or word.box[0] >= right:
                continue
            parts.append((start, min(word.box[0], right)))
            start = max(start, word.box[2])
        parts.append((start, right))
        widest = max(parts, key=lambda part: part[1] - part[0])
        if widest[1] - widest[0] < _STRIP:
            return None
        out.append(widest)
    return out
