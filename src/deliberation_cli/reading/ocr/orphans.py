"""Small signs that a detector of lines overlooks: the dash or bullet before an item, a lone figure in a cell, a colon.

They matter: a dash parts two names of a list, and « 1 » is a vote. They are looked for in the ink that no line covers,
on the rows of the lines that were found. Dashes and bullets are told by their shape, other signs are read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from statistics import median
from typing import TYPE_CHECKING

from deliberation_cli.models import BBox
from deliberation_cli.reading.ocr.baseline import ABOVE, BELOW
from deliberation_cli.reading.ocr.engine import ASIDE, extent
from deliberation_cli.reading.ocr.rulings import inked_rows
from deliberation_cli.reading.page import Line, Word

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from deliberation_cli.reading.ocr.engine import Engine, Picture

RULE = 4
MARGIN = 0.12
"""Pixels around a ruling line, and part of the type size around a line, where ink is theirs."""
LEFT, RIGHT = 6.0, 30.0
"""Type sizes before and after a line within which a sign is on its row."""
SPECK, LARGEST = 0.1, 1.15
"""Smallest and largest side of a sign, for a type size of 1."""
APART = 0.45
"""Type sizes of white that part two signs."""
MOST = 400
"""A page with more specks than this is dirty: nothing is sought on it."""
MOST_READ = 40
TOUCHING = 0.3
"""Type sizes between a sign and a word that it is part of."""
SURE = 0.9
MOST_LINES, FEWEST_LETTERS, LINE_SURE = 12, 8, 0.85
"""How many lost lines are sought on a page, and what makes one: letters, and how surely they read."""
SIGN = re.compile(r"\d{1,4}[.°)]?|[IVX]{1,4}[.)]?|[a-zA-Z][.)]|[:X/]")
"""What a lone sign may be: a figure, a number of an item, a colon, a cross."""
SHAPE_SURE = 0.95


@dataclass(frozen=True, slots=True)
class _Row:
    """A line that signs may stand beside."""

    line: Line
    box: BBox
    size: float
    foot: float


@dataclass(frozen=True, slots=True)
class Loose:
    """The ink outside lines and rules, its connected pieces numbered, and their boxes (x, y, width, height, area).

    Most rows of a page hold none: `labels` has those of `rows` only.
    """

    labels: NDArray[np.int32]
    boxes: NDArray[np.int32]
    rows: NDArray[np.intp]


def loose(ink: NDArray[np.uint8], rules: list[BBox], lines: list[Line]) -> Loose:
    """What of the ink no line covers and no rule explains."""
    import cv2
    import numpy as np

    free = _uncovered(ink, rules, lines)
    lit = inked_rows(free)
    lit[1:] |= lit[:-1]  # a white row after each inked one keeps apart what stands apart
    lit[0] = True
    rows = np.flatnonzero(lit)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(free[rows], connectivity=8)
    stats[1:, cv2.CC_STAT_TOP] = rows[stats[1:, cv2.CC_STAT_TOP]]
    return Loose(np.asarray(labels, np.int32), np.asarray(stats, np.int32), rows)


def orphans(ink: Loose, lines: list[Line], reader: Engine, picture: Picture) -> list[Line]:
    """One line for each sign; those told by their shape are `SHAPE_SURE`, the others as sure as the reader is."""
    rows = [_row(line) for line in lines if line.words and line.block != ASIDE]
    found: list[Line] = []
    read = 0
    for row, box in _signs(ink.boxes, rows):
        text = _shape(box, row) if box[2] <= row.box[0] else ""
        if text:
            found.append(Line([Word(text, _on_row(box, row), SHAPE_SURE)]))
        elif read < MOST_READ and box[3] - box[1] > 0.3 * row.size:
            read += 1
            found += _completed(reader, picture, box, row) or _read(reader, picture, box, row)
    return found


def overlooked(ink: Loose, lines: list[Line], reader: Engine, picture: Picture) -> list[Line]:
    """Whole lines that no line covers though letters stand there: a detector loses what a stamp or a pen crosses."""
    rows = [_row(line) for line in lines if line.words and line.block != ASIDE]
    if not rows:
        return []
    size = median(row.size for row in rows)
    places = _rows_of_letters(ink, size)
    read = (reader.read_box(picture, Line([Word("", place)])) for place in places[:MOST_LINES])
    return [line for line in read if len(line.text) >= FEWEST_LETTERS and _sureness(line) >= LINE_SURE]


def _rows_of_letters(ink: Loose, size: float) -> list[BBox]:
    """Boxes around pieces of ink as large as letters that stand in a row, the longest first."""
    import cv2
    import numpy as np

    width, height = ink.boxes[:, cv2.CC_STAT_WIDTH], ink.boxes[:, cv2.CC_STAT_HEIGHT]
    letter = (height > 0.3 * size) & (height < LARGEST * size) & (width < 2 * LARGEST * size)
    letter[0] = False
    if not FEWEST_LETTERS <= letter.sum() <= 10 * MOST:
        return []
    beside = round(0.6 * size)
    pieces = ink.boxes[letter]
    left, top = max(0, int(pieces[:, 0].min()) - beside), int(pieces[:, 1].min())
    right, bottom = int((pieces[:, 0] + pieces[:, 2]).max()) + beside, int((pieces[:, 1] + pieces[:, 3]).max())
    first, end = np.searchsorted(ink.rows, (top, bottom))
    letters = np.zeros((bottom - top, max(0, min(right, ink.labels.shape[1]) - left)), np.uint8)
    letters[ink.rows[first:end] - top] = letter[ink.labels[first:end, left:right]]
    rows = cv2.dilate(letters, np.ones((1, 2 * beside + 1), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(rows)
    stats[:, :2] += (left, top)
    boxes = [
        (float(x), float(y) - 0.3 * size, float(x + w), float(y + h) + 0.2 * size)
        for x, y, w, h, _ in stats[1:count].tolist()
        if w > 6 * size and 0.4 * size < h < 1.8 * size
    ]
    return sorted(boxes, key=lambda box: box[0] - box[2])


def _sureness(line: Line) -> float:
    return sum(word.confidence for word in line.words) / max(1, len(line.words))


def _row(line: Line) -> _Row:
    box = extent(line)
    size = (box[3] - box[1]) / (ABOVE + BELOW)
    return _Row(line, box, size, box[3] - BELOW * size)


def _uncovered(ink: NDArray[np.uint8], rules: list[BBox], lines: list[Line]) -> NDArray[np.uint8]:
    """The ink outside lines and rules."""
    free = ink.copy()
    for x0, top, x1, bottom in rules:
        free[max(0, int(top) - RULE) : int(bottom) + RULE, max(0, int(x0) - RULE) : int(x1) + RULE] = 0
    for line in lines:
        if line.words:
            x0, top, x1, bottom = extent(line)
            more = MARGIN * (bottom - top)
            free[max(0, int(top)) : int(bottom) + 1, max(0, int(x0 - more)) : int(x1 + more) + 1] = 0
    return free


def _signs(pieces: NDArray[np.int32], rows: list[_Row]) -> list[tuple[_Row, BBox]]:
    """Signs on the rows, each with its row; neighbours are one sign."""
    if not rows or len(pieces) > MOST * 10:
        return []
    parts: dict[int, list[BBox]] = {}
    for x, y, w, h, _ in sorted(pieces[1:].tolist()):
        box = (float(x), float(y), float(x + w), float(y + h))
        at = _row_of(box, rows)
        if at is not None:
            parts.setdefault(at, []).append(box)
    if sum(map(len, parts.values())) > MOST:
        return []
    return [(rows[at], box) for at, boxes in parts.items() for box in _joined(boxes, rows[at].size)]


def _row_of(box: BBox, rows: list[_Row]) -> int | None:
    """The nearest row on which a box of a fitting size stands."""
    best, least = None, float("inf")
    middle = (box[1] + box[3]) / 2
    large = max(box[2] - box[0], box[3] - box[1])
    for i, row in enumerate(rows):
        if not (row.box[1] < middle < row.foot + 0.1 * row.size and SPECK * row.size <= large <= LARGEST * row.size):
            continue
        before, after = row.box[0] - box[2], box[0] - row.box[2]
        if before > LEFT * row.size or after > RIGHT * row.size:
            continue
        gap = max(before, after)
        if gap < least:
            best, least = i, gap
    return best


def _joined(boxes: list[BBox], size: float) -> list[BBox]:
    out: list[BBox] = []
    for box in boxes:
        if out and box[0] - out[-1][2] < APART * size:
            last = out[-1]
            out[-1] = (last[0], min(last[1], box[1]), max(last[2], box[2]), max(last[3], box[3]))
        else:
            out.append(box)
    return out


def _shape(box: BBox, row: _Row) -> str:
    """A dash or a bullet by its proportions and its height over the foot of the row it begins; else nothing."""
    width, height = (box[2] - box[0]) / row.size, (box[3] - box[1]) / row.size
    rise = (row.foot - (box[1] + box[3]) / 2) / row.size
    if not 0.12 <= rise <= 0.55:
        return ""
    if height <= 0.2 and 0.17 <= width <= 1.1 and width >= 1.8 * height:
        return "-"
    if 0.18 <= height <= 0.55 and 0.6 <= width / height <= 1.6:
        return "•"
    return ""


def _on_row(box: BBox, row: _Row) -> BBox:
    """The sign's own width, and the height of its row."""
    return (box[0], row.box[1], box[2], row.box[3])


def _completed(reader: Engine, picture: Picture, box: BBox, row: _Row) -> list[Line]:
    """The first word of a line read again with the letters cut off before it (« II » of « III »); nothing else."""
    word = row.line.words[0]
    if word.box is None or not word.box[0] - box[0] >= 0 or word.box[0] - box[2] > TOUCHING * row.size:
        return []
    whole = reader.read_box(picture, Line([Word("", (box[0], *row.box[1:2], word.box[2], row.box[3]))]))
    text = whole.text.replace(" ", "")
    if min((part.confidence for part in whole.words), default=0.0) < SURE or not text.endswith(word.text[1:]):
        return []
    row.line.words[0] = replace(word, text=text, box=(box[0], *word.box[1:]))
    return []


def _read(reader: Engine, picture: Picture, box: BBox, row: _Row) -> list[Line]:
    """The sign as it reads alone, where that is sure and what a lone sign may be."""
    more = 0.15 * row.size
    around = (box[0] - more, min(row.box[1], box[1]), box[2] + more, max(row.box[3], box[3]))
    line = reader.read_box(picture, Line([Word("", around)]))
    if len(line.words) != 1 or line.words[0].confidence < SURE or not SIGN.fullmatch(line.words[0].text):
        return []
    return [Line([Word(line.words[0].text, _on_row(box, row), line.words[0].confidence)])]
