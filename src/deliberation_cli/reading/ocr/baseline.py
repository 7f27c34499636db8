"""Where the letters of a line stand: its foot, its size and the ends of its words, measured on the ink.

A detector's box is a little wide and high, and jumps by pixels from one line to the next; columns and rows are told
apart by feet, heights and gaps. Ink is counted by crossings (how often a row of pixels enters a letter), so that the
rule under a heading, which is crossed once, weighs nothing.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from deliberation_cli.reading.ocr.rulings import runs

if TYPE_CHECKING:
    from deliberation_cli.reading.ocr.engine import Picture
    from deliberation_cli.reading.page import Word

CORE = 0.5
"""Rows that cross at least this share of the busiest row's letters lie between the foot and the height of an x."""
RISING = 0.05
"""Share from which rows above them belong to capitals and rising strokes."""
AGAIN = 1.5
"""Going up, so many times more crossings than just below are the feet of the line above."""
BREAK = 2
"""Rows: a smaller gap does not part the core."""
CAPITAL = 0.72
"""Height of capitals for a type size of 1."""
ABOVE, BELOW = 0.92, 0.24
"""How far a line reaches over and under its foot, for a type size of 1."""
LEAST, MOST = 0.45, 1.0
"""Share of the picture's height that a line of type may reach; else the measure is not believed."""
ASTRAY = 0.6
"""Type sizes by which the end of a word, told from the columns of the recogniser, may lie beside the ink."""


def measured(words: list[Word], crop: Picture) -> list[Word]:
    """Words of a line cut out of its page, their boxes (0 to the width, 0 to 1) drawn around their type."""
    _, ink = cv2.threshold(crop, 0, 1, cv2.THRESH_BINARY_INV + cv2.THRESH_OTSU)
    found = _type(ink)
    if found is None:
        return words
    first, foot = found
    size, height = (foot - first) / CAPITAL, len(ink)
    if not LEAST <= size / height <= MOST:
        return words
    inked = ink[max(0, first) : foot].any(axis=0)
    spans = _ends([(word.box[0], word.box[2]) for word in words if word.box], inked, ASTRAY * size)
    top, bottom = (foot - ABOVE * size) / height, (foot + BELOW * size) / height
    return [replace(word, box=(left, top, right, bottom)) for word, (left, right) in zip(words, spans, strict=True)]


def _type(ink: Any) -> tuple[int, int] | None:
    """The row where capitals begin, and the row under the foot; None where there is no ink."""
    crossings = ((ink[:, 1:] == 1) & (ink[:, :-1] == 0)).sum(axis=1).tolist()
    most = max(crossings, default=0)
    if not most:
        return None
    first, last = _core(crossings, CORE * most)
    fewest = float("inf")
    while first > 0 and crossings[first - 1] >= max(1.0, RISING * most):
        above = crossings[first - 1]
        if above > AGAIN * fewest + 1:
            break
        fewest = min(fewest, above)
        first -= 1
    return first, last + 1


def _core(crossings: list[int], least: float) -> tuple[int, int]:
    """First and last row of the run of busy rows that bears most letters."""
    runs: list[list[int]] = []
    for row, count in enumerate(crossings):
        if count >= least:
            if runs and row - runs[-1][1] <= BREAK:
                runs[-1][1] = row
            else:
                runs.append([row, row])
    first, last = max(runs, key=lambda run: sum(crossings[run[0] : run[1] + 1]))
    return first, last


def _ends(spans: list[tuple[float, float]], inked: Any, astray: float) -> list[tuple[float, float]]:
    """Left and right of words, moved to the white around them."""
    white = runs(~inked)
    if not white:
        return spans
    edges = [list(span) for span in spans]
    first, last = edges[0], edges[-1]
    if white[0][0] == 0:
        first[0] = min(float(white[0][1]), first[1] - 1)
    if white[-1][1] == len(inked):
        last[1] = max(float(white[-1][0]), last[0] + 1)
    starts, stops = np.array(white, float).T
    middles = np.array([(left[1] + right[0]) / 2 for left, right in pairwise(edges)])
    off = np.abs((starts + stops) / 2 - middles[:, None])
    nearest = (stops - starts - 2 * off).argmax(axis=1).tolist()
    for i, ((left, right), gap) in enumerate(zip(pairwise(edges), nearest, strict=True)):
        if off[i, gap] < astray:
            start, stop = white[gap]
            left[1], right[0] = max(float(start), left[0] + 1), min(float(stop), right[1] - 1)
    return [(left, right) for left, right in edges]
