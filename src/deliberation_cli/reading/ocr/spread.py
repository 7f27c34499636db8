"""Two pages scanned side by side (a register laid open) are read one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from deliberation_cli.reading.ocr.engine import Picture

WIDE = 1.2
"""Width over height from which a picture may show two pages."""
SIDE = 1000
BAND = (0.42, 0.58)
"""Part of the width in which the gutter is looked for."""
NARROWEST = 0.025
FREE_OF_INK, SHADOW = 0.003, 0.5
"""Share of ink under which a column is empty, and over which it is the shadow of the fold."""
WRITTEN = 0.002
"""Share of ink that makes a leaf a written one."""


def leaves(grey: Picture) -> list[tuple[int, Picture]]:
    """The leaves of a picture from left to right, each with the column where it begins; one leaf for a single page."""
    fold = gutter(grey)
    if fold is None:
        return [(0, grey)]
    return [(0, grey[:, :fold]), (fold, grey[:, fold:])]


def gutter(grey: Picture) -> int | None:
    """The column of the fold between two upright written pages, None where there is none."""
    import cv2
    import numpy as np

    height, width = grey.shape
    if width < WIDE * height:
        return None
    small = cv2.resize(grey, (SIDE, max(1, round(height * SIDE / width))), interpolation=cv2.INTER_AREA)
    _, ink = cv2.threshold(small, 0, 1, cv2.THRESH_BINARY_INV + cv2.THRESH_OTSU)
    across = ink.mean(axis=0)
    empty = (across < FREE_OF_INK) | (across > SHADOW)
    start, stop = (int(part * SIDE) for part in BAND)
    fold = _widest(empty[start:stop])
    if fold is None:
        return None
    middle = start + fold
    if min(ink[:, :middle].mean(), ink[:, middle:].mean()) < WRITTEN or not _upright(np.asarray(ink, np.float64)):
        return None
    return int(middle * width / SIDE)


def _widest(empty: NDArray[np.bool_]) -> int | None:
    """The middle of the widest run of empty columns, None where it is too narrow."""
    best: tuple[int, int] = (0, 0)
    run = 0
    for i, free in enumerate([*empty.tolist(), False]):
        if free:
            run += 1
            continue
        best = max(best, (run, i - run))
        run = 0
    length, first = best
    return first + length // 2 if length >= NARROWEST * SIDE else None


def _upright(ink: NDArray[np.float64]) -> bool:
    """Whether the lines of text lie level: rows differ from their neighbours more than columns do."""
    import numpy as np

    lit = ink[:, ink.mean(axis=0) <= SHADOW]
    rows, columns = lit.mean(axis=1), lit.mean(axis=0)
    return float(np.square(np.diff(rows)).mean()) > float(np.square(np.diff(columns)).mean())
