"""Two inks on one sheet: black print, and the coloured stamps, seals and signatures that lie over it.

Coloured ink is told stroke by stroke. What is coloured and meets no print stays where it is (a heading in blue, a
stamp in an empty corner); strokes that run over print, and what belongs to them, are lifted off into a picture of
their own, which is read apart: print is then read as if nothing had been stamped, and nothing is lost.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from deliberation_cli.reading.ocr.engine import Picture

WHITE = 255
COLOURED = 40
"""Spread between the channels, over that of the paper, that makes an ink coloured."""
DARK = 105
"""Lightest channel of black print."""
HARDLY_ANY, STEP, MOST_PATCHES = 0.0002, 6, 40
"""Share of the page under which its coloured ink is not looked at; one row in so many tells it, for what is asked is
many rows tall; parts of the page with coloured ink beyond which they are taken for one."""
TALL = 0.022
"""A stroke so tall (share of the page's longer side) is no letter: a ring, a frame, a flourish of the pen."""
SOLID = 11
"""Pixels: an area of colour so wide in both directions is a background, not a stroke."""
MEETS = 12
"""Pixels of print that a stroke must run over to lie on it."""
BLENDED = 0.4
"""Part of a coloured ink beside black beyond which both are one ink: navy print, not a stamp over black print."""
REACH = 7
"""Pixels between the strokes of one stamp."""
BESIDE = 4 * SOLID
"""Pixels around the coloured ink within which all that is asked of it lies."""
LARGEST = 0.12
"""Part of the page that a stamp or a signature may fill; a larger frame belongs to the page."""
FRINGE = 1
FAINTLY = 16
"""Spread from which a pixel is a stamp's where one was found: the edges of its strokes."""
BLACK = 0.45
"""Part of the lightness of an ink under which what it covers is print, at full strength."""
STAMP = 140
"""Grey level of the strokes of a stamp that is read alone, at the lightest."""
PALER = 0.8
"""Part of the lightness of an ink from which on it is paper: the ink is uneven."""


@dataclass(frozen=True, slots=True)
class Layers:
    """A page's grey levels without what was stamped over the print, and the stamps alone (None: there are none)."""

    print: Picture
    stamps: Picture | None


def layers(picture: NDArray[np.uint8]) -> Layers:
    """Part the inks of a picture (height × width, grey or blue-green-red)."""
    import cv2
    import numpy as np

    if picture.ndim == 2:
        return Layers(picture, None)
    if picture.shape[2] == 1:
        return Layers(picture[:, :, 0], None)
    colour = picture if picture.shape[2] == 3 else np.ascontiguousarray(picture[:, :, :3])
    grey: Any = cv2.cvtColor(colour, cv2.COLOR_BGR2GRAY)
    white = _white(colour)
    inked = cv2.threshold(_spread(colour[::STEP], white)[1], COLOURED, 1, cv2.THRESH_BINARY)[1]
    if inked.mean() < HARDLY_ANY:
        return Layers(grey, None)
    paper = float(np.median(grey[::8, ::8]))
    alone: Any = None
    for part in _patches(inked):
        most, spread = _spread(colour[part], white)
        stamps = _stamps(spread, most, grey.shape)
        if stamps is None:
            continue
        strokes = (spread > FAINTLY) & (stamps > 0)
        alone = np.full_like(grey, WHITE) if alone is None else alone
        alone[part] = np.where(strokes, np.minimum(grey[part], STAMP), WHITE)
        grey[part] = _lifted(grey[part], most, strokes, stamps, paper)
    return Layers(grey, alone)


def _patches(inked: NDArray[np.uint8]) -> list[tuple[slice, slice]]:
    """Parts of a page that hold its coloured ink, told from one row in `STEP`, with room around; none meets another."""
    import cv2
    import numpy as np

    small = cv2.resize(WHITE * inked, (-(-inked.shape[1] // STEP), len(inked)), interpolation=cv2.INTER_AREA)
    reach = 2 * -(-BESIDE // STEP) + 1
    near = cv2.dilate((small > 0).astype(np.uint8), np.ones((reach, reach), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(near, connectivity=8)
    boxes = [(x, y, x + w, y + h) for x, y, w, h, _ in stats[1:].tolist()]
    if count > MOST_PATCHES:
        boxes = [_around(boxes)]
    apart: list[tuple[int, int, int, int]] = []
    for box in boxes:
        while meeting := [other for other in apart if _meet(box, other)]:
            apart = [other for other in apart if other not in meeting]
            box = _around([box, *meeting])
        apart.append(box)
    return [np.s_[STEP * y0 : STEP * y1, STEP * x0 : STEP * x1] for x0, y0, x1, y1 in apart]


def _meet(box: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> bool:
    return max(box[0], other[0]) < min(box[2], other[2]) and max(box[1], other[1]) < min(box[3], other[3])


def _around(boxes: list[tuple[int, int, int, int]]) -> tuple[int, int, int, int]:
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _lifted(grey: Picture, most: Any, strokes: NDArray[np.bool_], stamps: NDArray[np.int32], paper: float) -> Picture:
    """The grey levels with the strokes as light as paper, and the print under them as dark as it was."""
    import cv2
    import numpy as np

    near = cv2.dilate(strokes.astype(np.uint8), np.ones((2 * FRINGE + 1,) * 2, np.uint8)) > 0
    inks = np.full(int(stamps.max()) + 1, float(WHITE), np.float32)
    for stamp in np.unique(stamps[strokes]).tolist():
        inks[stamp] = PALER * float(np.median(most[strokes & (stamps == stamp)]))
    ink = inks[stamps]
    black = BLACK * ink
    under = np.clip((most - black) * (paper / (ink - black)), 0, paper).astype(np.uint8)
    lifted: Picture = np.where(near & (stamps > 0), np.maximum(under, grey), grey)
    return lifted


def _white(colour: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """For each level of each channel, the level that it would be on white paper."""
    import numpy as np

    sample = np.ascontiguousarray(colour[::8, ::8].reshape(-1, 3).T)
    tint = np.array([np.median(channel) for channel in sample])
    levels = np.arange(WHITE + 1, dtype=np.float32)[:, None] * (WHITE / np.maximum(tint, 120.0)).astype(np.float32)
    white: NDArray[np.uint8] = np.clip(levels, 0, WHITE).astype(np.uint8)[:, None, :]
    return white


def _spread(colour: NDArray[np.uint8], white: NDArray[np.uint8]) -> tuple[Any, Any]:
    """The lightest channel, and how far the channels lie apart, the paper taken for white."""
    import cv2

    blue, green, red = cv2.split(cv2.LUT(colour, white))
    most, least = cv2.max(cv2.max(blue, green), red), cv2.min(cv2.min(blue, green), red)
    return most, cv2.subtract(most, least)


def _stamps(spread: Any, most: Any, page: tuple[int, ...]) -> NDArray[np.int32] | None:
    """The number of the stamp that runs over print at each place of a part of the page, 0 elsewhere; None: none does.

    `page` is the height and width of the whole.
    """
    import cv2
    import numpy as np

    inked = cv2.threshold(spread, COLOURED, 1, cv2.THRESH_BINARY)[1]
    black = cv2.subtract(cv2.threshold(most, DARK - 1, 1, cv2.THRESH_BINARY_INV)[1], inked)
    solid = cv2.morphologyEx(inked, cv2.MORPH_OPEN, np.ones((SOLID, SOLID), np.uint8))
    solid = cv2.dilate(solid, np.ones((SOLID, SOLID), np.uint8))
    thin = cv2.morphologyEx(inked & (1 - solid), cv2.MORPH_OPEN, np.ones((2, 2), np.uint8))
    grown = cv2.dilate(thin, np.ones((2 * REACH + 1,) * 2, np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(grown, connectivity=8)
    ink = np.bincount(labels[thin > 0], minlength=count)
    touched = (cv2.dilate(black, np.ones((5, 5), np.uint8)) & thin) > 0
    met = np.bincount(labels[touched], minlength=count)
    x, y, w, h = stats[:, :4].T
    small = w * h < LARGEST * page[0] * page[1]
    one_ink = met <= BLENDED * ink
    over = (h > TALL * max(page) + 2 * REACH) & small & (met >= MEETS) & one_ink
    over[0] = False
    number = np.where(over, np.arange(count), 0).astype(np.int32)
    for i in np.flatnonzero(over).tolist():
        inside = (x >= x[i]) & (y >= y[i]) & (x + w <= x[i] + w[i]) & (y + h <= y[i] + h[i])
        number[inside & one_ink & (number == 0)] = i
    number[0] = 0
    return np.where(solid == 0, number[labels], 0) if over.any() else None
