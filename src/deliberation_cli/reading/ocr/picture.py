"""The picture of a page: the image that a scanner put there, where it is all there is to see; else the page rendered.

An image that fills its page is decoded and not drawn: no resampling, and no time for it. Whatever could make the page
look otherwise than the image (a turn, a mask, a layer switched off, another object) has the page rendered.
"""

from __future__ import annotations

import math
import re
from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

POINTS_PER_INCH = 72
RESOLUTION = 200
"""Dots per inch at which pages are rendered: more does not read better."""
MOST_PIXELS = 16_000_000
"""A page of more pixels at that resolution (a plan, a poster) is rendered smaller."""
NEAR = 0.02
"""Share by which the image's own resolution may differ from the one wanted, and be taken as it is."""
EDGE = 1.0
"""Points that may lie between the edges of the image and those of its page."""
VEILED = re.compile(rb"/(?:S?Mask|OC)[\s/\[]")
"""An image with a mask, or in a layer that may be hidden: a stream's dictionary is never compressed."""


class Pictures:
    """The pictures of the pages of an open pypdfium2 document, whose bytes are `data`."""

    def __init__(self, document: Any, data: bytes) -> None:
        self.document, self._data = document, data

    @cached_property
    def _veiled(self) -> bool:
        return VEILED.search(self._data) is not None

    def of(self, pdf_page: Any) -> NDArray[np.uint8]:
        """The picture of one of its pages: grey levels, height × width, or blue-green-red, height × width × 3."""
        width, height = pdf_page.get_size()
        scale = RESOLUTION / POINTS_PER_INCH
        scale = min(scale, math.sqrt(MOST_PIXELS / max(1.0, width * height)))
        image = _lone_image(pdf_page)
        if image is None or self._veiled:
            return render(pdf_page, scale)
        decoded = _decoded(image, (width * scale, height * scale))
        return render(pdf_page, scale) if decoded is None else decoded


def render(pdf_page: Any, scale: float) -> NDArray[np.uint8]:
    """A page drawn, blue-green-red, height × width × 3; `scale` is in pixels a point."""
    picture: NDArray[np.uint8] = pdf_page.render(scale=scale, draw_annots=True).to_numpy()
    return picture


def largest_image(pdf_page: Any) -> int:
    """Pixels of the largest image drawn on a page, known without decoding it."""
    import pypdfium2.raw as pdfium

    sizes = [item.get_px_size() for item in pdf_page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3)]
    return max((width * height for width, height in sizes), default=0)


def _lone_image(pdf_page: Any) -> Any:
    """The upright opaque image that fills a page and is alone on it, None where there is none."""
    import pypdfium2.raw as pdfium

    if pdfium.FPDFPage_CountObjects(pdf_page) != 1 or pdfium.FPDFPage_GetAnnotCount(pdf_page):
        return None
    (image,) = pdf_page.get_objects(max_depth=1)
    if image.type != pdfium.FPDF_PAGEOBJ_IMAGE or pdf_page.get_rotation() or not _fills(image, pdf_page):
        return None
    clips = pdfium.FPDFClipPath_CountPaths(pdfium.FPDFPageObj_GetClipPath(image))
    veiled = clips > 0 or pdfium.FPDFPageObj_HasTransparency(image) or pdfium.FPDFPageObj_CountMarks(image)
    return None if veiled else image


def _fills(image: Any, pdf_page: Any) -> bool:
    """Whether the image lies upright, its edges on those of the page."""
    a, b, c, d, e, f = image.get_matrix().get()
    left, bottom, right, top = pdf_page.get_bbox()
    apart = (e - left, f - bottom, e + a - right, f + d - top)
    return bool(a > 0 and d > 0 and b == c == 0 and max(map(abs, apart)) <= EDGE)


def _decoded(image: Any, wanted: tuple[float, float]) -> NDArray[np.uint8] | None:
    """The image's own pixels, made fewer where it has more than `wanted` (across, down); None where it is not plain."""
    import cv2
    import numpy as np
    import pypdfium2.raw as pdfium

    spaces = {8: (pdfium.FPDF_COLORSPACE_DEVICEGRAY,), 24: (pdfium.FPDF_COLORSPACE_DEVICERGB,)}
    known = image.get_metadata()
    across, down = image.get_px_size()
    finer = (across / wanted[0], down / wanted[1])
    if known.colorspace not in spaces.get(known.bits_per_pixel, ()) or min(finer) < 1 - NEAR:
        return None
    pixels: NDArray[np.uint8] = image.get_bitmap().to_numpy()
    if max(finer) > 1 + NEAR:
        size = (round(wanted[0]), round(wanted[1]))
        pixels = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)
    return pixels
