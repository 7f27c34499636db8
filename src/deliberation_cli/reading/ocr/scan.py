"""From the picture of a page to a `Page`: prepared, read, confirmed, put in order, in the page's own points."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from deliberation_cli.models import BBox
from deliberation_cli.models.document import PageOrigin
from deliberation_cli.reading.ocr import careful, engine, prepare
from deliberation_cli.reading.ocr.spread import leaves
from deliberation_cli.reading.order import arrange
from deliberation_cli.reading.page import Line, Page, ReadOptions, Word

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from deliberation_cli.reading.ocr.engine import Engine, Picture, Turn
    from deliberation_cli.reading.ocr.prepare import Prepared

LONG_SIDE = 842.0
"""Points of the long side of A4: reading order is found at this size, whatever the picture's."""
UPRIGHT_ENOUGH = 0.85
"""A page read with a lower mean probability may stand the wrong way up: then its orientation is looked for."""


def read_scan(
    picture: NDArray[np.uint8], number: int, size: tuple[float, float], reason: str, options: ReadOptions
) -> Page:
    """Read a page from its picture (height × width, grey or blue-green-red); `size` is the page's, in points.

    Raises `engine.MissingEngineError` where no reader is installed.
    """
    width, height = size
    grey = prepare.clean(picture)
    if prepare.is_blank(grey):
        origin = PageOrigin(page=number, method="none", reason="blank-page")
        return Page(number, [], width, height, origin)
    first = engine.best(options.engine)
    scale = width / grey.shape[1], height / grey.shape[0]
    placed: list[Line] = []
    for left, leaf in leaves(grey):
        placed += _read_leaf(
            first, leaf, left, scale, options, block=1 + max((line.block for line in placed), default=-1)
        )
    sure = round(mean(placed), 4) if placed else None
    method: Literal["ocr", "none"] = "ocr" if placed else "none"
    origin = PageOrigin(page=number, method=method, reason=reason, engine=first.name, confidence=sure)
    return Page(number, placed, width, height, origin)


def in_order(lines: list[Line], prepared: Prepared) -> list[Line]:
    """The lines as they are read, on the upright and straightened sheet: boxes stay in its pixels."""
    height, width = prepared.picture.shape
    scale = LONG_SIDE / max(height, width)
    words = [replace(word, box=_scaled(word.box, scale)) for line in lines for word in line.words if word.box]
    ordered = arrange(words, width * scale, height * scale)
    for line in ordered:
        for word in line.words:
            word.box = _scaled(word.box, 1 / scale)
    return ordered


def _scaled(box: BBox | None, scale: float) -> BBox | None:
    return None if box is None else (box[0] * scale, box[1] * scale, box[2] * scale, box[3] * scale)


def _read_leaf(
    first: Engine, leaf: Picture, left: int, scale: tuple[float, float], options: ReadOptions, block: int
) -> list[Line]:
    """The lines of one leaf in reading order, in the points of the page; its blocks are numbered from `block` on."""
    prepared, lines = upright(first, leaf)
    lines = careful.confirm(lines, prepared.picture, second_reader(first, options))
    ordered = in_order(lines, prepared)
    return [
        Line([_on_page(word, prepared, left, scale) for word in line.words], block + line.block) for line in ordered
    ]


def upright(reader: Engine, grey: Picture) -> tuple[Prepared, list[Line]]:
    """The picture the right way up and straight, and its lines; a page that reads well is taken to be upright."""
    prepared = prepare.straighten(prepare.turn(grey, 0))
    lines = reader.read(prepared.picture)
    if mean(lines) >= UPRIGHT_ENOUGH:
        return prepared, lines
    degrees: Turn = reader.turn(grey)
    if not degrees:
        return prepared, lines
    turned = prepare.straighten(prepare.turn(grey, degrees))
    again = reader.read(turned.picture)
    return (turned, again) if mean(again) > mean(lines) else (prepared, lines)


def second_reader(first: Engine, options: ReadOptions) -> Engine | None:
    """The other engine, where the reader may be careful and it is installed."""
    if options.careful is False:
        return None
    other = next((name for name in engine.installed() if name != first.name), None)
    return engine.start(other) if other else None


def mean(lines: list[Line]) -> float:
    """Mean confidence of the letters of some lines; 0 where there are none."""
    words = [word for line in lines for word in line.words]
    letters = sum(len(word.text) for word in words)
    return sum(word.confidence * len(word.text) for word in words) / letters if letters else 0.0


def _on_page(word: Word, prepared: Prepared, left: int, scale: tuple[float, float]) -> Word:
    if word.box is None:
        return word
    x0, top, x1, bottom = prepared.to_source(word.box)
    box = ((left + x0) * scale[0], top * scale[1], (left + x1) * scale[0], bottom * scale[1])
    return replace(word, box=box)
