"""From the picture of a page to a `Page`: prepared, read, confirmed, put in order, in the page's own points."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING, Literal

from deliberation_cli.models import BBox
from deliberation_cli.models.document import PageOrigin
from deliberation_cli.reading.ocr import careful, engine, inks, prepare
from deliberation_cli.reading.ocr.engine import ASIDE, extent
from deliberation_cli.reading.ocr.orphans import loose, orphans, overlooked
from deliberation_cli.reading.ocr.rulings import ink_of, parted, rulings, separators
from deliberation_cli.reading.ocr.spread import leaves
from deliberation_cli.reading.order import lay_out
from deliberation_cli.reading.page import Cell, Line, Page, ReadOptions, Table, Word
from deliberation_cli.reading.tables import grids

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

    from deliberation_cli.reading.ocr.engine import Engine, Picture, Turn
    from deliberation_cli.reading.ocr.prepare import Prepared, Sheet

LONG_SIDE = 842.0
"""Points of the long side of A4: reading order is found at this size, whatever the picture's."""
STAMP_SURE, STAMP_LETTERS = 0.9, 4
"""Mean probability and letters from which a line of a stamp is worth telling."""
LOGO, LOGO_LETTERS = 2.2, 2
"""Times the usual height of a line, and letters, of what is a drawing rather than a line."""
UPRIGHT_ENOUGH = 0.85
"""A page read with a lower mean probability may stand the wrong way up: then its orientation is looked for."""


def read_scan(
    picture: NDArray[np.uint8], number: int, size: tuple[float, float], reason: str, options: ReadOptions
) -> Page:
    """Read a page from its picture (height × width, grey or blue-green-red); `size` is the page's, in points.

    Raises `engine.MissingEngineError` where no reader is installed.
    """
    width, height = size
    inked = inks.layers(picture)
    sheet = prepare.clean(inked.print)
    if prepare.is_blank(sheet):
        origin = PageOrigin(page=number, method="none", reason="blank-page")
        return Page(number, [], width, height, origin)
    first = engine.best(options.engine)
    grey = sheet.picture
    scale = width / grey.shape[1], height / grey.shape[0]
    placed: list[Line] = []
    tables: list[Table] = []
    for left, leaf in leaves(grey):
        block = 1 + max((line.block for line in placed), default=-1)
        stamps = None if inked.stamps is None else inked.stamps[:, left : left + leaf.shape[1]]
        half = sheet if leaf is grey else prepare.Sheet.of(leaf)
        lines, ruled = _read_leaf(first, half, stamps, left, scale, options, block)
        placed += lines
        tables += ruled
    sure = round(mean(placed), 4) if placed else None
    method: Literal["ocr", "none"] = "ocr" if placed else "none"
    origin = PageOrigin(page=number, method=method, reason=reason, engine=first.name, confidence=sure)
    return Page(number, placed, width, height, origin, tables)


def in_order(lines: list[Line], rules: list[BBox], shape: tuple[int, ...]) -> tuple[list[Line], list[Table]]:
    """The lines as they are read, and the ruled tables, on the straightened sheet: boxes stay in its pixels."""
    height, width = shape
    scale = LONG_SIDE / max(height, width)
    level = [line for line in lines if line.block != ASIDE]
    words = [_at(word, lambda box: scaled(box, scale)) for line in level for word in line.words if word.box]
    cells = grids([scaled(box, scale) for box in rules])
    ordered, tables = lay_out(words, width * scale, cells, scanned=True)
    for line in ordered:
        for word in line.words:
            word.box = _scaled(word.box, 1 / scale)
    last = 1 + max((line.block for line in ordered), default=-1)
    aside = [line for line in lines if line.block == ASIDE]
    ordered += [Line(line.words, last + i) for i, line in enumerate(aside)]
    return ordered, [moved(table, lambda box: scaled(box, 1 / scale)) for table in tables]


def _at_its_place(line: Line, lines: list[Line]) -> Line:
    """A letter or two much taller than the page's lines are a coat of arms or a logo: set aside."""
    if len(line.text) > LOGO_LETTERS or not line.words:
        return line
    heights = [box[3] - box[1] for box in map(extent, (other for other in lines if other.words))]
    box = extent(line)
    return Line(line.words, ASIDE) if box[3] - box[1] > LOGO * median(heights) else line


def moved(table: Table, place: Callable[[BBox], BBox]) -> Table:
    """A table whose boxes stand elsewhere."""
    rows = [[Cell(cell.text, place(cell.box)) if cell and cell.box else cell for cell in row] for row in table.rows]
    return Table(rows, place(table.box) if table.box else None)


def _at(word: Word, place: Callable[[BBox], BBox]) -> Word:
    """A word whose box stands elsewhere."""
    return Word(word.text, place(word.box), word.confidence, word.alternatives) if word.box else word


def scaled(box: BBox, scale: float) -> BBox:
    """A box in larger or smaller units."""
    return (box[0] * scale, box[1] * scale, box[2] * scale, box[3] * scale)


def _scaled(box: BBox | None, scale: float) -> BBox | None:
    return scaled(box, scale) if box else None


def _read_leaf(
    first: Engine,
    leaf: Sheet,
    stamps: Picture | None,
    left: int,
    scale: tuple[float, float],
    options: ReadOptions,
    block: int,
) -> tuple[list[Line], list[Table]]:
    """Lines in reading order and tables of one leaf, in the points of the page; blocks are numbered from `block` on."""
    second = second_reader(first, options)
    prepared, lines = upright(first, leaf, softly=second is None and first.name == "tesseract")
    ink = ink_of(prepared.picture)
    rules = rulings(ink)
    lines = parted(lines, rules, first, prepared.picture)
    free = loose(ink, rules, lines)
    lost = overlooked(free, lines, first, prepared.picture)
    small = orphans(loose(ink, rules, lines + lost) if lost else free, lines + lost, first, prepared.picture)
    lost = careful.doubted(careful.confirm(lost, prepared.picture, second))
    lines = (
        careful.confirm(lines, prepared.picture, second) + lost + careful.confirm_signs(small, prepared.picture, second)
    )
    lines = [_at_its_place(line, lines) for line in lines] + separators(rules, lines, ink.shape[1])
    if stamps is not None:
        lines += stamped(first, prepare.likewise(stamps, prepared).picture)
    ordered, tables = in_order(lines, rules, prepared.picture.shape)

    def place(box: BBox) -> BBox:
        x0, top, x1, bottom = prepared.to_source(box)
        return ((left + x0) * scale[0], top * scale[1], (left + x1) * scale[0], bottom * scale[1])

    placed = [Line([_at(word, place) for word in line.words], block + line.block) for line in ordered]
    return placed, [moved(table, place) for table in tables]


def stamped(reader: Engine, picture: Picture) -> list[Line]:
    """The lines of stamps lifted off the print: only those that read well, set aside."""
    lines = [Line(line.words, ASIDE) for line in reader.read(picture) if mean([line]) >= STAMP_SURE]
    return careful.confirm([line for line in lines if len(line.text) >= STAMP_LETTERS], picture, None)


def upright(reader: Engine, sheet: Sheet, *, softly: bool = False) -> tuple[Prepared, list[Line]]:
    """The picture the right way up and straight, and its lines; a page that reads well is taken to be upright."""
    grey = sheet.picture
    prepared = prepare.straighten(prepare.turn(grey, 0), sheet.small, softly=softly)
    lines = reader.read(prepared.picture)
    if mean(lines) >= UPRIGHT_ENOUGH:
        return prepared, lines
    degrees: Turn = reader.turn(grey)
    if not degrees:
        return prepared, lines
    turned = prepare.straighten(prepare.turn(grey, degrees), softly=softly)
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
