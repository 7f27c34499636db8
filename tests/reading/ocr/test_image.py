"""Picture files are documents: every mode and every frame, and a broken one is a value."""

import io

import pytest
from PIL import Image

from deliberation_cli.models import Source
from deliberation_cli.reading.detect import read_bytes
from deliberation_cli.reading.page import Reading, ReadOptions

from .drawing import ACT, picture

QUICK = ReadOptions(careful=False)
SHEET = Image.fromarray(picture(ACT)[:, :, ::-1])
NEGATIVE = Image.eval(SHEET.convert("L"), lambda v: 255 - v).convert("1")


def saved(image: Image.Image, kind: str, **more: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **more)
    return buffer.getvalue()


def read(data: bytes) -> Reading:
    return read_bytes(data, Source(path="scan"), QUICK)


def words(reading: Reading) -> str:
    return "".join(word.text for page in reading.pages for line in page.lines for word in line.words)


EXPECTED = "".join("".join(ACT).split())

TABLE = [
    ("grey PNG with a resolution", saved(SHEET.convert("L"), "PNG", dpi=(200, 200)), "image/png"),
    ("CMYK JPEG", saved(SHEET.convert("CMYK"), "JPEG", quality=80, dpi=(200, 200)), "image/jpeg"),
    (
        "one bit, white on black",
        saved(NEGATIVE, "TIFF"),
        "image/tiff",
    ),
    ("transparent paper", saved(SHEET.convert("RGBA"), "PNG"), "image/png"),
    ("JPEG 2000", saved(SHEET.convert("L"), "JPEG2000"), "image/jp2"),
]


@pytest.mark.parametrize(("why", "data", "kind"), TABLE, ids=[row[0] for row in TABLE])
def test_every_kind_of_picture_reads_the_same(why: str, data: bytes, kind: str) -> None:
    reading = read(data)
    assert reading.source.media_type == kind
    assert words(reading).replace("’", "'") == EXPECTED
    assert reading.pages[0].width == pytest.approx(595, abs=2)


def test_each_frame_of_a_tiff_is_a_page() -> None:
    second = Image.fromarray(picture(["Seconde page"])).convert("L")
    reading = read(saved(SHEET.convert("L"), "TIFF", save_all=True, append_images=[second]))
    assert [page.number for page in reading.pages] == [1, 2]
    assert reading.pages[1].lines[0].text == "Seconde page"


def test_a_cut_file_is_a_problem() -> None:
    reading = read(saved(SHEET, "PNG")[:2000])
    assert [p.code for p in reading.problems] == ["page-unreadable"]
    assert all(p.fatal for p in reading.problems)


def test_a_bomb_is_not_decoded() -> None:
    bomb = Image.new("1", (40_000, 40_000))
    reading = read(saved(bomb, "PNG"))
    assert [p.code for p in reading.problems] == ["picture-too-large"]


def test_without_ocr_a_picture_is_said_to_be_unread() -> None:
    reading = read_bytes(saved(SHEET, "PNG"), Source(path="scan"), ReadOptions(ocr="never"))
    assert [(p.code, p.detail, p.fatal) for p in reading.problems] == [("ocr-off", "1/1 (1)", False)]
