"""A scanned page comes out as its words, in their places, or as a value that says why not."""

import io
import struct

import cv2
import numpy as np
import pikepdf
import pytest
from PIL import Image

from deliberation_cli.models import Source
from deliberation_cli.models.text import Text
from deliberation_cli.reading.ocr import engine
from deliberation_cli.reading.page import Reading, ReadOptions
from deliberation_cli.reading.pdf import read_pdf

from .drawing import ACT, picture, scanned, typeset

QUICK = ReadOptions(careful=False)


def read(data: bytes, options: ReadOptions = QUICK) -> Reading:
    return read_pdf(data, Source(path="scan.pdf"), options)


def text(reading: Reading) -> list[str]:
    return [line.text for page in reading.pages for line in page.lines]


def test_a_scan_reads_as_its_typeset_page_does() -> None:
    reading = read(scanned(picture(ACT)))
    assert text(reading) == ACT
    assert reading.source.text == "ocr"
    assert [(o.method, o.reason, o.engine) for o in reading.source.origins] == [("ocr", "scan", "rapid")]


def test_boxes_of_a_scan_are_those_of_the_typeset_page() -> None:
    typed = read(typeset(ACT)).pages[0]
    seen = read(scanned(picture(ACT))).pages[0]
    for a, b in zip(typed.lines, seen.lines, strict=True):
        for one, other in zip(a.words, b.words, strict=True):
            assert one.box is not None
            assert other.box is not None
            assert np.allclose(one.box, other.box, atol=6), one.text


@pytest.mark.parametrize(
    ("degrees", "code"), [(90, cv2.ROTATE_90_CLOCKWISE), (180, cv2.ROTATE_180), (270, cv2.ROTATE_90_COUNTERCLOCKWISE)]
)
def test_a_sheet_fed_the_wrong_way_reads_the_same(degrees: int, code: int) -> None:
    turned = read(scanned(cv2.rotate(picture(ACT), code)))
    assert ["".join(line.split()) for line in text(turned)] == ["".join(line.split()) for line in ACT]


def test_a_blank_page_gives_no_text() -> None:
    reading = read(scanned(np.full((2339, 1654), 251, np.uint8)))
    assert text(reading) == []
    assert reading.source.origins[0].reason == "blank-page"
    assert reading.problems == []


def test_noise_gives_no_text_and_says_so() -> None:
    noise = np.random.default_rng(1).integers(0, 256, (1200, 900), np.uint8)
    reading = read(scanned(noise))
    assert text(reading) == []
    assert [p.code for p in reading.problems] == ["no-words-seen"]


def test_without_a_reader_a_scan_is_a_problem_with_its_mend(monkeypatch: pytest.MonkeyPatch) -> None:
    def none(asked: object) -> None:
        raise engine.MissingEngineError(Text("pip install 'deliberation-cli[ocr]'", "…"))

    monkeypatch.setattr(engine, "best", none)
    reading = read(scanned(picture(ACT)))
    assert [(p.code, p.page, p.fatal) for p in reading.problems] == [("ocr-missing", 1, True)]
    assert "deliberation-cli[ocr]" in reading.problems[0].detail


def test_without_ocr_a_scan_is_said_to_be_unread() -> None:
    reading = read(scanned(picture(ACT)), ReadOptions(ocr="never"))
    assert text(reading) == []
    assert [(p.code, p.detail, p.fatal) for p in reading.problems] == [("ocr-off", "1/1 (1)", False)]
    assert [(o.method, o.reason) for o in reading.source.origins] == [("none", "scan-ocr-off")]


def test_two_pages_side_by_side_are_read_one_after_the_other() -> None:
    left, right = picture(ACT), picture(ACT[::-1])
    fold = left.shape[1]
    spread = np.concatenate([left, right], axis=1)
    spread[:, fold - 4 : fold + 4] = 90
    reading = read(scanned(spread))
    assert ["".join(line.split()) for line in text(reading)] == ["".join(line.split()) for line in ACT + ACT[::-1]]
    blocks = [line.block for line in reading.pages[0].lines]
    assert set(blocks[: len(ACT)]).isdisjoint(blocks[len(ACT) :])
    box = reading.pages[0].lines[len(ACT)].words[0].box
    assert box is not None
    assert box[0] == pytest.approx(595 + 60, abs=6)


def test_a_photograph_gives_no_text() -> None:
    """Hills, a sun, a field: smooth shades with edges, and no letter."""
    y, x = np.mgrid[0:1200, 0:900].astype(np.float32)
    sky = 210 - 60 * y / 1200
    hills = y > 600 + 90 * np.sin(x / 130) + 40 * np.sin(x / 47)
    shade = np.where(hills, 90 + 30 * np.sin(x / 9) * np.sin(y / 11), sky)
    sun = (x - 650) ** 2 + (y - 220) ** 2 < 80**2
    reading = read(scanned(np.where(sun, 250, shade).astype(np.uint8)))
    assert text(reading) == []


def test_scribbles_are_never_sure_words() -> None:
    """A hand that is none of ours: what is made of it is nothing, or doubted."""
    sheet = np.full((1200, 900), 250, np.uint8)
    draw = np.random.default_rng(4)
    for row in range(8):
        xs = np.linspace(80, 820, 160)
        ys = 140 + 120 * row + 26 * np.sin(xs / draw.uniform(6, 11)) * np.sin(xs / draw.uniform(20, 60))
        points = np.stack([xs, ys], axis=1).astype(np.int32)
        cv2.polylines(sheet, [points], isClosed=False, color=30, thickness=3)
    words = [word for page in read(scanned(sheet)).pages for line in page.lines for word in line.words]
    assert all(word.confidence < 0.99 for word in words if any(map(str.isalpha, word.text)))


def test_a_page_in_another_language_is_read_as_it_stands() -> None:
    lines = ["The council met on Monday and agreed", "to repair the bridge before winter."]
    assert text(read(scanned(picture(lines)))) == lines


def jbig2(sheet: Image.Image) -> bytes:
    """A PDF whose page is one JBIG2 image: a region coded as a fax is (T.88, generic region, MMR)."""
    width, height = sheet.size
    tiff = io.BytesIO()
    sheet.save(tiff, "TIFF", compression="group4", tiffinfo={278: height})
    tags = Image.open(tiff).tag_v2
    coded = tiff.getvalue()[tags[273][0] :][: tags[279][0]]
    page = struct.pack(">IIIIBH", width, height, 0, 0, 0, 0)
    region = struct.pack(">IIIIBB", width, height, 0, 0, 0, 1) + coded
    segments = [(0, 48, page), (1, 38, region)]
    data = b"".join(struct.pack(">IBBBI", number, kind, 0, 1, len(part)) + part for number, kind, part in segments)
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(595, 842))
    name = pikepdf.Name
    image = pikepdf.Stream(
        pdf,
        data,
        Type=name.XObject,
        Subtype=name.Image,
        Width=width,
        Height=height,
        ColorSpace=name.DeviceGray,
        BitsPerComponent=1,
        Filter=name.JBIG2Decode,
    )
    pdf.pages[0].Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(I=image))
    pdf.pages[0].Contents = pikepdf.Stream(pdf, b"595 0 0 842 0 0 cm /I Do")
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


def test_a_page_coded_as_jbig2_is_read() -> None:
    sheet = Image.fromarray(picture(ACT)).convert("L").point(lambda level: 255 if level > 128 else 0).convert("1")
    assert ["".join(line.split()) for line in text(read(jbig2(sheet)))] == ["".join(line.split()) for line in ACT]
