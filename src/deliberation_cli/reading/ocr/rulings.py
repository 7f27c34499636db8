"""The ruling lines of a page's picture: frames, table rules, the line between two columns.

Found on a straightened page by what survives when everything shorter than a rule is worn away. A rule may be broken by
the scan, a little slanted, and touched by letters; letters, however tall, are not rules.
"""

from __future__ import annotations

from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, Any

from deliberation_cli.models import BBox
from deliberation_cli.reading.ocr.engine import extent
from deliberation_cli.reading.page import Line, Word

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from deliberation_cli.reading.ocr.engine import Engine, Picture

WINDOW = 41
CONTRAST = 28
"""Pixels around a place, and grey levels by which ink is darker than their mean."""
BLOCK = 8
"""Pixels that are looked at as one."""
BROKEN = 3
JOINED = 9
"""Pixels of white inside a rule that do not end it: among what may be a letter, and among pieces of rule."""
LONG, TALL = 0.05, 0.018
"""Shortest rule across and down, as a share of the picture's longer side: longer than a dash, taller than a letter."""
THICK = 0.0035
SLANT = 0.012
SHORT = 0.45
"""Share of the page's width over which a lone rule is a frame's, not a separator's."""
UNDER, OVER = 0.1, 0.3
"""Line heights above and below a line within which a rule is part of it."""
PASSAGES = 3
"""Lines from which a page has passages to part: a photograph has none."""
MOST_APART = 8
"""More short lone rules on a page are the torn hairlines of a table, and part nothing."""
UNDERSCORES = "________"
"""Thickness of a rule (share of the longer side), and how far it may rise for its length."""


def ink_of(grey: Picture) -> NDArray[np.uint8]:
    """1 where there is ink, judged against the paper around: shadows and grey paper are none."""
    import cv2

    mean: Any = cv2.boxFilter(grey, cv2.CV_8U, (WINDOW, WINDOW))
    lit: Any = cv2.threshold(cv2.subtract(mean, grey), CONTRAST, 1, cv2.THRESH_BINARY)[1]
    ink: NDArray[np.uint8] = lit
    return ink


def rulings(ink: NDArray[np.uint8]) -> list[BBox]:
    """Lines across (top == bottom) and down (x0 == x1), in pixels."""
    import cv2
    import numpy as np

    side = max(ink.shape)
    gap = np.ones((1, BROKEN), np.uint8)
    found: list[BBox] = []
    least = max(12, round(LONG * side))
    closed: Any = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, gap)
    for first, end in _strips(_blocks_across(closed), least):
        lines = _lines(closed[first:end], least, side)
        found += [(x0, first + middle, x1, first + middle) for x0, x1, middle in lines]
    least = max(12, round(TALL * side))
    closed = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, gap.T)
    for first, end in _strips(_blocks_down(closed), least):
        lines = _lines(cv2.transpose(closed[:, first:end]), least, side)
        found += [(first + middle, y0, first + middle, y1) for y0, y1, middle in lines]
    return found


def inked_rows(ink: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Which rows hold ink."""
    import numpy as np

    rest = ink[:, ink.shape[1] // BLOCK * BLOCK :].any(axis=1)
    rows: NDArray[np.bool_] = (np.bitwise_or.reduce(_blocks(ink), axis=1) != 0) | rest
    return rows


def _blocks(ink: NDArray[np.uint8]) -> NDArray[np.uint64]:
    """Each row's whole blocks of `BLOCK` pixels, eight bytes as one number."""
    import numpy as np

    return np.ascontiguousarray(ink[:, : ink.shape[1] // BLOCK * BLOCK]).view(np.uint64)


def _blocks_across(ink: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """For each row, which of its blocks are ink throughout."""
    import numpy as np

    full: NDArray[np.bool_] = _blocks(ink) == np.ones(BLOCK, np.uint8).view(np.uint64)[0]
    return full


def _blocks_down(ink: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """The same for each column."""
    import numpy as np

    height, width = ink.shape
    blocks = ink[: height // BLOCK * BLOCK].reshape(-1, BLOCK, width)
    full: NDArray[np.bool_] = np.bitwise_and.reduce(blocks, axis=1).T > 0
    return full


def _strips(blocks: NDArray[np.bool_], least: int) -> list[tuple[int, int]]:
    """Rows, and one more on each side, where as many blocks stand in a row as a line of `least` pixels must have."""
    import numpy as np

    wanted, joined = max(1, (least - BLOCK + 1) // BLOCK), 1
    while joined < wanted and blocks.shape[1]:
        step = min(joined, wanted - joined)
        blocks = blocks[:, :-step] & blocks[:, step:]
        joined += step
    lit = np.pad(blocks.any(axis=1), 1)
    return runs(lit[:-2] | lit[1:-1] | lit[2:])


def _lines(closed: Any, least: int, side: int) -> list[tuple[float, float, float]]:
    """Start, end and middle height of every line across, in ink without small gaps."""
    import cv2
    import numpy as np

    kept = cv2.morphologyEx(closed, cv2.MORPH_OPEN, np.ones((1, least), np.uint8))
    kept = cv2.dilate(kept, np.ones((3, JOINED), np.uint8))
    found = []
    for first, end in runs(kept.any(axis=1)):
        count, _, stats, _ = cv2.connectedComponentsWithStats(kept[first:end], connectivity=8)
        for x, y, width, height, area in stats[1:count].tolist():
            thick = area / width
            if thick <= THICK * side and height <= THICK * side + SLANT * width:
                found.append((float(x), float(x + width), first + y + height / 2))
    return found


def runs(lit: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Start and end of every run of true values."""
    import numpy as np

    edges = np.flatnonzero(np.diff(np.concatenate(([0], lit.astype(np.int8), [0]))))
    return list(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True))


def separators(rules: list[BBox], lines: list[Line], width: int) -> list[Line]:
    """Short rules that part two passages, as lines of underscores: no underlining, no part of a frame or table."""
    down = [rule for rule in rules if rule[0] == rule[2]]
    boxes = [extent(line) for line in lines if line.words]
    if len(boxes) < PASSAGES:
        return []
    found = []
    for rule in rules:
        if rule[1] != rule[3] or rule[2] - rule[0] > SHORT * width:
            continue
        if any(_crosses(rule, other) for other in down) or any(_underlines(rule, box) for box in boxes):
            continue
        found.append(Line([Word(UNDERSCORES, (rule[0], rule[1] - 2 * JOINED, rule[2], rule[1] + JOINED))]))
    return found if len(found) <= MOST_APART else []


def parted(lines: list[Line], rules: list[BBox], reader: Engine, picture: Picture) -> list[Line]:
    """The lines, those that run over a rule read again above it and below: two crosses in one column are two rows."""
    heights = [box[3] - box[1] for box in (extent(line) for line in lines if line.words)]
    usual = median(heights) if heights else 0.0
    out: list[Line] = []
    for line in lines:
        cuts = _cuts(extent(line), rules, usual) if line.words else []
        out += _pieces(extent(line), cuts, reader, picture) if cuts else [line]
    return out


def _cuts(box: BBox, rules: list[BBox], usual: float) -> list[float]:
    """Heights of the rules across that part a box taller than a line, none near its edges."""
    x0, top, x1, bottom = box
    if bottom - top < HIGHER * usual:
        return []
    near = NOT_NEAR * usual
    return sorted(
        rule[1]
        for rule in rules
        if rule[1] == rule[3] and rule[0] <= x0 and x1 <= rule[2] and top + near < rule[1] < bottom - near
    )


def _pieces(box: BBox, cuts: list[float], reader: Engine, picture: Picture) -> list[Line]:
    edges = [box[1], *cuts, box[3]]
    places = [(box[0], above, box[2], below) for above, below in pairwise(edges)]
    read = (reader.read_box(picture, Line([Word("", place)])) for place in places)
    return [line for line in read if line.words]


HIGHER, NOT_NEAR = 1.6, 0.4
"""Usual heights of a line: a box of several lines, and how far from its edges a rule parts it."""


def _crosses(across: BBox, down: BBox) -> bool:
    return across[0] - JOINED <= down[0] <= across[2] + JOINED and down[1] - JOINED <= across[1] <= down[3] + JOINED


def _underlines(rule: BBox, box: BBox) -> bool:
    """Whether a rule lies on a line's letters or right under them."""
    height = box[3] - box[1]
    shared = min(rule[2], box[2]) - max(rule[0], box[0])
    return shared > 0 and box[1] - UNDER * height < rule[1] < box[3] + OVER * height
