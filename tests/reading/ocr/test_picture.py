"""A page that is one scanned image is taken as that image; whatever could make it look otherwise has it rendered."""

import io
from collections.abc import Callable
from typing import Any

import numpy as np
import pikepdf
import pypdfium2
import pytest

from deliberation_cli.models import BBox
from deliberation_cli.reading.ocr.picture import Pictures, render
from deliberation_cli.reading.ocr.rulings import MOST_APART, rulings, separators
from deliberation_cli.reading.page import Line, Word

from .drawing import ACT, picture, scanned

SCALE = 200 / 72


def pictures(data: bytes) -> tuple[np.ndarray, np.ndarray]:
    """The picture that is read, and the page as it is drawn."""
    document = pypdfium2.PdfDocument(data)
    return Pictures(document, data).of(document[0]), render(document[0], SCALE)


def with_change(change: Callable[[Any, Any], None]) -> bytes:
    """A scan whose page and image were changed."""
    with pikepdf.open(io.BytesIO(scanned(picture(ACT)))) as document:
        page = document.pages[0]
        change(document, page)
        out = io.BytesIO()
        document.save(out)
    return out.getvalue()


def image_of(page: Any) -> Any:
    return page.Resources.XObject[next(iter(page.Resources.XObject.keys()))]


def test_an_image_that_fills_its_page_is_read_pixel_for_pixel() -> None:
    sheet = picture(ACT)
    taken, drawn = pictures(scanned(sheet))
    assert taken.shape == sheet.shape
    assert np.abs(taken.astype(int) - sheet).mean() < 1
    assert drawn.shape != sheet.shape, "else nothing tells that it was not drawn"


def test_a_grey_image_stays_grey() -> None:
    grey = np.ascontiguousarray(picture(ACT)[:, :, 1])
    assert pictures(scanned(grey))[0].shape == grey.shape


def test_a_finer_image_is_made_smaller_a_coarser_one_drawn() -> None:
    assert pictures(scanned(picture(ACT, dpi=300), dpi=300))[0].shape[:2] == (2339, 1654)
    taken, drawn = pictures(scanned(picture(ACT, dpi=100), dpi=100))
    assert np.array_equal(taken, drawn)


def masked(document: Any, page: Any) -> None:
    image = image_of(page)
    mask = document.make_stream(bytes(image.Width * image.Height))
    mask.stream_dict = pikepdf.Dictionary(
        Type=pikepdf.Name.XObject,
        Subtype=pikepdf.Name.Image,
        Width=image.Width,
        Height=image.Height,
        ColorSpace=pikepdf.Name.DeviceGray,
        BitsPerComponent=8,
    )
    image.SMask = mask


def stencil(document: Any, page: Any) -> None:
    image = image_of(page)
    image.write(bytes(image.Width // 8 * image.Height + image.Height))
    del image.ColorSpace
    image.ImageMask, image.BitsPerComponent = True, 1


def turned(document: Any, page: Any) -> None:
    page.Rotate = 180


def mirrored(document: Any, page: Any) -> None:
    page.contents_add(f"-1 0 0 1 {float(page.mediabox[2])} 0 cm ".encode(), prepend=True)


def clipped(document: Any, page: Any) -> None:
    page.contents_add(b"0 0 300 300 re W n ", prepend=True)


def paler(document: Any, page: Any) -> None:
    page.Resources.ExtGState = pikepdf.Dictionary(Pale=pikepdf.Dictionary(ca=0.5))
    page.contents_add(b"/Pale gs ", prepend=True)


def written_over(document: Any, page: Any) -> None:
    page.contents_add(b"100 100 200 200 re f ")


def noted(document: Any, page: Any) -> None:
    square = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Square, Rect=[100, 100, 300, 300])
    page.Annots = document.make_indirect(pikepdf.Array([square]))


def cropped(document: Any, page: Any) -> None:
    page.CropBox = [0, 0, 300, 500]


@pytest.mark.parametrize(
    "change",
    [masked, stencil, turned, mirrored, clipped, paler, written_over, noted, cropped],
    ids=lambda f: f.__name__,
)
def test_what_does_not_look_as_its_image_is_drawn(change: Callable[[Any, Any], None]) -> None:
    taken, drawn = pictures(with_change(change))
    assert np.array_equal(taken, drawn)


def test_the_torn_hairlines_of_a_table_part_no_passages() -> None:
    lines = [Line([Word("Présents", (100.0, 40.0 * row, 400.0, 40.0 * row + 20))]) for row in range(4)]
    rules: list[BBox] = [(500.0, 40.0 * row + 30, 700.0, 40.0 * row + 30) for row in range(MOST_APART + 1)]
    assert len(separators(rules[1:], lines, 1600)) == MOST_APART
    assert separators(rules, lines, 1600) == []


def test_rules_are_found_in_the_last_columns_and_rows_too() -> None:
    ink = np.zeros((1605, 1203), np.uint8)
    ink[1600, 40:1203] = 1
    ink[20:1605, 1201] = 1
    across, down = rulings(ink)
    assert np.allclose(across, (36, 1600.5, 1203, 1600.5), atol=1)
    assert np.allclose(down, (1201.5, 16, 1201.5, 1605), atol=1)
