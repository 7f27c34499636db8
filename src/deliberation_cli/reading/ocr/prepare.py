"""Before reading: the right way up, straight, black on white, without the scanner's black borders.

What was measured to hurt is not done: no upscaling, no binarisation, no denoising. Every step can be undone on boxes:
`Prepared.to_source` leads from the prepared picture back to the one that came in.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from deliberation_cli.models import BBox

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from deliberation_cli.reading.ocr.engine import Picture, Turn

PROFILE_SIDE = 1000
"""Longest side, in pixels, of the copy on which the skew is measured."""
WIDEST_SKEW, COARSE, FINE = 5.0, 0.5, 0.1
"""Degrees: how far a sheet may lie askew, and the two steps of the search."""
STRIP = 8
"""Columns of that copy in a strip."""
STRAIGHT = 0.15
SHARPER = 1.02
"""By how much rows of ink must gain in sharpness for a page to be turned: less is chance."""
BORDER_DARKNESS = 100
WHITE = 255
PAPER_SIDE, PAPER, PAPER_BLUR = 300, 5, 7
"""Longest side of the copy on which the paper's lightness is measured, and the windows, wider than a letter there."""
WHITE_ENOUGH, PAPER_WHITE, DARKEST_PAPER = 225, 245, 60
"""Grey levels: paper that needs no evening, paper once evened, and the darkest that paper can be."""
INVERTED = 90
"""Median grey under which a page is taken for white on black."""
BLANK_CONTRAST = 40
BLANK_INK = 0.00015
"""Share of ink pixels under which a page is blank: a dozen letters on A4."""


@dataclass(slots=True)
class Prepared:
    """A picture ready to be read, and the way back to the picture it came from."""

    picture: Picture
    back: NDArray[np.float64]
    """2 × 3 matrix from prepared pixels to source pixels."""
    skew: float = 0.0
    turned: Turn = 0

    def to_source(self, box: BBox) -> BBox:
        """A box of the prepared picture, as the upright box around it in the source picture."""
        x0, top, x1, bottom = box
        corners = [self._point(x, y) for x in (x0, x1) for y in (top, bottom)]
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        return (min(xs), min(ys), max(xs), max(ys))

    def _point(self, x: float, y: float) -> tuple[float, float]:
        (a, b, c), (d, e, f) = self.back.tolist()
        return a * x + b * y + c, d * x + e * y + f


@dataclass(frozen=True, slots=True)
class Sheet:
    """A picture with its small copy, made once: on it the border, blankness and the skew are told."""

    picture: Picture
    small: Picture

    @staticmethod
    def of(grey: Picture) -> Sheet:
        """The sheet of a picture."""
        return Sheet(grey, _small(grey, PROFILE_SIDE))


def clean(grey: Picture) -> Sheet:
    """Grey levels with white on black put right, black borders whitened, grey paper and shadows evened out."""
    if _median(grey) < INVERTED:
        grey = WHITE - grey
    return _evened(_without_border(Sheet.of(grey)))


def _evened(sheet: Sheet) -> Sheet:
    """Paper as white as ink is dark on it: a shadow along the fold, grey paper. A second reader needs it."""
    import cv2
    import numpy as np

    grey = sheet.picture
    tiny = _small(sheet.small, PAPER_SIDE)
    paper = cv2.medianBlur(cv2.dilate(tiny, np.ones((PAPER, PAPER), np.uint8)), PAPER_BLUR)
    if float(np.percentile(paper, 5)) >= WHITE_ENOUGH:
        return sheet
    light = np.maximum(cv2.resize(paper, grey.shape[::-1], interpolation=cv2.INTER_LINEAR), DARKEST_PAPER)
    return Sheet.of(_as_picture(cv2.divide(grey, light, scale=PAPER_WHITE)))


def turn(grey: Picture, degrees: Turn) -> Prepared:
    """Turn a picture clockwise by quarter turns."""
    import cv2
    import numpy as np

    height, width = grey.shape
    back = {
        0: [[1, 0, 0], [0, 1, 0]],
        90: [[0, 1, 0], [-1, 0, height]],
        180: [[-1, 0, width], [0, -1, height]],
        270: [[0, -1, width], [1, 0, 0]],
    }[degrees]
    codes = {90: cv2.ROTATE_90_CLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_COUNTERCLOCKWISE}
    picture = np.ascontiguousarray(cv2.rotate(grey, codes[degrees])) if degrees else grey
    return Prepared(picture, np.array(back, float), turned=degrees)


def straighten(prepared: Prepared, small: Picture | None = None, *, softly: bool = False) -> Prepared:
    """Turn a picture by its skew, so that lines of text lie level; `small` is its small copy, where there is one.

    `softly`: pixels between two are their mean, which tesseract reads better; the other reader wants edges kept sharp.
    """
    angle = skew(_small(prepared.picture, PROFILE_SIDE) if small is None else small)
    return prepared if abs(angle) < STRAIGHT else _level(prepared, angle, softly=softly)


def likewise(grey: Picture, prepared: Prepared) -> Prepared:
    """Another picture of the same sheet, turned and straightened as that one was."""
    turned = turn(grey, prepared.turned)
    return _level(turned, prepared.skew) if prepared.skew else turned


def _level(prepared: Prepared, angle: float, *, softly: bool = False) -> Prepared:
    import cv2
    import numpy as np

    height, width = prepared.picture.shape
    forth = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
    flags = cv2.INTER_LINEAR if softly else cv2.INTER_CUBIC
    level = cv2.warpAffine(prepared.picture, forth, (width, height), flags=flags, borderValue=WHITE)
    undo = np.vstack([cv2.invertAffineTransform(forth), [0, 0, 1]])
    return Prepared(level, prepared.back @ undo, angle, prepared.turned)


def skew(small: Picture) -> float:
    """Degrees to turn (counterclockwise) so that the rows of ink stand apart most sharply; 0 where nothing tells.

    Columns are told by strips, each a sum of `STRIP` columns: small turns only move them up and down.
    """
    import cv2
    import numpy as np

    ink = _ink(small)
    if not ink.any():
        return 0.0
    height, width = ink.shape
    count = max(1, width // STRIP)
    strips = cv2.resize(WHITE * ink, (count, height), interpolation=cv2.INTER_AREA)

    def sharpness(angle: float) -> float:
        rise = np.tan(np.radians(angle)) * width / count
        matrix = np.array([[1, 0, 0], [-rise, 1, rise * (count - 1) / 2]])
        moved = cv2.warpAffine(strips, matrix, (count, height), flags=cv2.INTER_NEAREST)
        rows = cv2.reduce(moved, 1, cv2.REDUCE_SUM, dtype=cv2.CV_32S)[:, 0].astype(np.float64)
        return float(np.square(np.diff(rows)).sum())

    coarse = max(np.arange(-WIDEST_SKEW, WIDEST_SKEW + COARSE / 2, COARSE), key=sharpness)
    fine = max(np.arange(coarse - COARSE, coarse + COARSE + FINE / 2, FINE), key=sharpness)
    return float(fine) if sharpness(float(fine)) > SHARPER * sharpness(0.0) else 0.0


def is_blank(sheet: Sheet) -> bool:
    """Whether a page bears no ink worth reading."""
    small = sheet.small
    if int(small.max()) - int(small.min()) < BLANK_CONTRAST:
        return True
    dark = small < _median(small) - BLANK_CONTRAST
    return float(dark.mean()) < BLANK_INK


def _without_border(sheet: Sheet) -> Sheet:
    """Whiten the dark bands that a scanner's lid leaves along the edges, and they alone."""
    import cv2
    import numpy as np

    grey = sheet.picture
    dark = (sheet.small < BORDER_DARKNESS).astype(np.uint8)
    edges = np.concatenate([dark[0], dark[-1], dark[:, 0], dark[:, -1]])
    if edges.mean() < 0.05:
        return sheet
    _, labels, stats, _ = cv2.connectedComponentsWithStats(dark, connectivity=4)
    height, width = dark.shape
    mask = np.zeros_like(dark)
    for label in range(1, len(stats)):
        x, y, w, h, area = (int(v) for v in stats[label])
        at_edge = x == 0 or y == 0 or x + w == width or y + h == height
        if at_edge and area > 0.25 * w * h and max(w, h) > 0.1 * max(width, height):
            mask[labels == label] = 1
    if not mask.any():
        return sheet
    mask = cv2.dilate(mask, np.ones((3, 3), np.uint8))
    mask = cv2.resize(mask, grey.shape[::-1], interpolation=cv2.INTER_NEAREST)
    return Sheet.of(_as_picture(np.where(mask == 1, WHITE, grey).astype(np.uint8)))


def _small(grey: Picture, side: int) -> Picture:
    import cv2

    while max(grey.shape) >= 2 * side:  # halving is twenty times quicker than any other step
        grey = _as_picture(cv2.resize(grey, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA))
    scale = side / max(grey.shape)
    if scale >= 1:
        return grey
    size = (max(1, round(grey.shape[1] * scale)), max(1, round(grey.shape[0] * scale)))
    return _as_picture(cv2.resize(grey, size, interpolation=cv2.INTER_AREA))


def _ink(grey: Picture) -> NDArray[np.uint8]:
    import cv2

    _, ink = cv2.threshold(grey, 0, 1, cv2.THRESH_BINARY_INV + cv2.THRESH_OTSU)
    return _as_picture(ink)


def _median(grey: Picture) -> float:
    import numpy as np

    return float(np.median(grey[::8, ::8]))


def _as_picture(value: Any) -> Picture:
    picture: Picture = value
    return picture
