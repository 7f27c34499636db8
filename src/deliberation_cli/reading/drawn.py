"""What is drawn on a page beside its text: images, invisible text, ruling lines; asked of pdfium in one walk."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from deliberation_cli.models import BBox

Place = Callable[[float, float, float, float], BBox]
"""From PDF user space (left, bottom, right, top) to the page as a reader sees it (x0, top, x1, bottom)."""

_HIDDEN_MODES = (3, 7)
_MOST_OBJECTS = 20_000
"""A page of more drawn objects is judged by its first ones."""
_MOST_PATHS = 3_000
"""A page of more paths is a map or a chart: its lines rule no table."""
_MOST_SEGMENTS = 400
_THIN = 3.0
"""Points: a filled shape no thicker than this is a ruling line."""
_SHORT = 6.0
"""Points: a shorter line rules nothing."""


@dataclass(slots=True)
class Drawn:
    """One page's drawings."""

    image_cover: float = 0.0
    """Share of the page's area under images, 0 to 1."""
    hidden_share: float = 0.0
    """Share of its text objects that are invisible."""
    shapes: int = 0
    """What is neither text nor image: strokes, filled shapes, shadings."""
    rulings: list[BBox] = field(default_factory=list)
    """Horizontal and vertical lines: either x0 == x1 or top == bottom."""
    bands: list[BBox] = field(default_factory=list)
    """Filled shapes, wider than a word is and no higher than a few lines: behind a row of a table, it may be."""


def drawn(pdf_page: Any, place: Place, area: float) -> Drawn:
    """Walk over the page's objects once."""
    import pypdfium2.raw as pdfium

    found = Drawn()
    images, texts, hidden = 0.0, 0, 0
    paths: list[tuple[Any, Any]] = []
    is_text, is_path, is_image = pdfium.FPDF_PAGEOBJ_TEXT, pdfium.FPDF_PAGEOBJ_PATH, pdfium.FPDF_PAGEOBJ_IMAGE
    mode_of = pdfium.FPDFTextObj_GetTextRenderMode
    for item, kind, form in _objects(pdf_page):
        if kind == is_text:
            texts += 1
            hidden += mode_of(item) in _HIDDEN_MODES
            continue
        found.shapes += kind != is_image
        if kind == is_path:
            paths.append((item, form))
        elif kind == is_image and (box := _bounds(item, form)):
            images += (box[2] - box[0]) * (box[3] - box[1])
    found.image_cover = min(images / area, 1.0) if area else 0.0
    found.hidden_share = hidden / texts if texts else 0.0
    if 2 < len(paths) <= _MOST_PATHS or any(_segments(item) > 5 for item, _ in paths[:3]):
        found.rulings = [ruling for item, form in paths for ruling in _rulings(item, form, place)]
        found.bands = [band for item, form in paths for band in _bands(item, form, place)]
    return found


def _objects(pdf_page: Any) -> Iterator[tuple[Any, int, Any]]:
    """Drawn objects of the page and of the forms placed on it (one level deep): object, kind, the form's matrix."""
    import pypdfium2.raw as pdfium

    kind_of, item_of, page = pdfium.FPDFPageObj_GetType, pdfium.FPDFPage_GetObject, pdf_page.raw
    for i in range(min(pdfium.FPDFPage_CountObjects(page), _MOST_OBJECTS)):
        item = item_of(page, i)
        kind = kind_of(item)
        if kind != pdfium.FPDF_PAGEOBJ_FORM:
            yield item, kind, None
            continue
        matrix = pdfium.FS_MATRIX()
        pdfium.FPDFPageObj_GetMatrix(item, ctypes.byref(matrix))
        for j in range(min(pdfium.FPDFFormObj_CountObjects(item), _MOST_OBJECTS)):
            inner = pdfium.FPDFFormObj_GetObject(item, j)
            yield inner, kind_of(inner), matrix


def _bounds(item: Any, form: Any) -> BBox | None:
    """Left, bottom, right, top of an object in user space."""
    import pypdfium2.raw as pdfium

    a, b, c, d = ctypes.c_float(), ctypes.c_float(), ctypes.c_float(), ctypes.c_float()
    ref = ctypes.byref
    if not pdfium.FPDFPageObj_GetBounds(item, ref(a), ref(b), ref(c), ref(d)):
        return None
    left, bottom, right, top = a.value, b.value, c.value, d.value
    if form is None:
        return left, bottom, right, top
    xs, ys = zip(_apply(form, left, bottom), _apply(form, right, top), strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def _apply(matrix: Any, x: float, y: float) -> tuple[float, float]:
    return matrix.a * x + matrix.c * y + matrix.e, matrix.b * x + matrix.d * y + matrix.f


def _segments(item: Any) -> int:
    import pypdfium2.raw as pdfium

    return int(pdfium.FPDFPath_CountSegments(item))


def _rulings(item: Any, form: Any, place: Place) -> Iterator[BBox]:
    """Ruling lines that a path draws: a thin shape is one, the frame of a stroked one is four."""
    bounds = _bounds(item, form)
    if bounds is None:
        return
    x0, top, x1, bottom = box = place(*bounds)
    if min(x1 - x0, bottom - top) <= _THIN:
        yield from _thin(box)
    elif _stroked(item):
        count = _segments(item)
        if count <= 5:
            yield from ((x0, top, x1, top), (x0, bottom, x1, bottom), (x0, top, x0, bottom), (x1, top, x1, bottom))
        elif count <= _MOST_SEGMENTS:
            for line in _lines(item, form, count):
                yield from _thin(place(*line))


def _bands(item: Any, form: Any, place: Place) -> Iterator[BBox]:
    """The shape itself, where it is filled and lies flat."""
    if (bounds := _bounds(item, form)) is None or _segments(item) > _RECTANGLE:
        return
    x0, top, x1, bottom = place(*bounds)
    if x1 - x0 >= _WORD and _THIN < bottom - top <= _LINES:
        yield x0, top, x1, bottom


_RECTANGLE, _WORD, _LINES = 6, 30.0, 60.0


def _thin(box: BBox) -> Iterator[BBox]:
    x0, top, x1, bottom = box
    if x1 - x0 >= max(_SHORT, bottom - top) and bottom - top <= _THIN:
        middle = (top + bottom) / 2
        yield x0, middle, x1, middle
    elif bottom - top >= _SHORT and x1 - x0 <= _THIN:
        middle = (x0 + x1) / 2
        yield middle, top, middle, bottom


def _stroked(item: Any) -> bool:
    import pypdfium2.raw as pdfium

    fill, stroke = ctypes.c_int(), ctypes.c_int()
    return bool(pdfium.FPDFPath_GetDrawMode(item, ctypes.byref(fill), ctypes.byref(stroke)) and stroke.value)


def _lines(item: Any, form: Any, count: int) -> Iterator[BBox]:
    """Straight lines of a path: left, bottom, right, top in user space."""
    import pypdfium2.raw as pdfium

    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(item, ctypes.byref(matrix))
    x, y = ctypes.c_float(), ctypes.c_float()
    last: tuple[float, float] | None = None
    for i in range(count):
        segment = pdfium.FPDFPath_GetPathSegment(item, i)
        pdfium.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y))
        point = _apply(matrix, x.value, y.value)
        if form is not None:
            point = _apply(form, *point)
        if last is not None and pdfium.FPDFPathSegment_GetType(segment) == pdfium.FPDF_SEGMENT_LINETO:
            xs, ys = sorted((last[0], point[0])), sorted((last[1], point[1]))
            yield xs[0], ys[0], xs[1], ys[1]
        last = point
