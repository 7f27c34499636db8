"""What lies on a scanned sheet beside its lines of type: stamps, dashes and lone figures, ruled tables, notes askew."""

import cv2
import numpy as np
import pytest
from reportlab.pdfgen.canvas import Canvas

from deliberation_cli.models import Source
from deliberation_cli.reading.ocr import inks
from deliberation_cli.reading.ocr.baseline import measured
from deliberation_cli.reading.ocr.careful import doubted
from deliberation_cli.reading.ocr.engine import start
from deliberation_cli.reading.ocr.orphans import loose, overlooked
from deliberation_cli.reading.ocr.prepare import clean
from deliberation_cli.reading.ocr.rulings import UNDERSCORES, ink_of, rulings
from deliberation_cli.reading.order import lay_out
from deliberation_cli.reading.page import Page, ReadOptions, Word
from deliberation_cli.reading.pdf import read_pdf

from .drawing import ACT, drawn, picture, scanned

BLUE = (170, 60, 40)


def read(sheet: np.ndarray) -> Page:
    return read_pdf(scanned(sheet), Source(path="scan.pdf"), ReadOptions(careful=False)).pages[0]


def stamp(sheet: np.ndarray, centre: tuple[int, int]) -> np.ndarray:
    """A ring and two words in blue, transparent as ink is."""
    ink = np.full_like(sheet, 255)
    cv2.circle(ink, centre, 150, BLUE, 5)
    cv2.circle(ink, centre, 110, BLUE, 4)
    cv2.putText(ink, "MAIRIE", (centre[0] - 70, centre[1]), cv2.FONT_HERSHEY_DUPLEX, 1.1, BLUE, 3)
    return (sheet.astype(np.uint16) * ink // 255).astype(np.uint8)


def test_a_stamp_over_the_print_leaves_the_print_as_it_was() -> None:
    sheet = stamp(picture(ACT), (600, 480))
    lines = [line.text for line in read(sheet).lines]
    assert lines[: len(ACT)] == ACT
    assert lines[len(ACT) :] in (["MAIRIE"], [])


def test_inks_are_parted_only_where_one_runs_over_the_other() -> None:
    sheet = picture(ACT)
    beside = stamp(sheet, (1300, 1800))
    assert inks.layers(sheet).stamps is None
    assert inks.layers(beside).stamps is None, "a stamp in an empty corner stays where it is"
    lifted = inks.layers(stamp(sheet, (600, 480)))
    assert lifted.stamps is not None
    plain = cv2.cvtColor(sheet, cv2.COLOR_BGR2GRAY)
    assert np.abs(lifted.print.astype(int) - plain).mean() < 0.5
    assert (lifted.stamps < 200).mean() > 0.001


def test_print_in_blue_is_print() -> None:
    sheet = picture(ACT)
    blue = sheet.copy()
    blue[: sheet.shape[0] // 4] = np.where(sheet[: sheet.shape[0] // 4] < 128, np.uint8((150, 50, 30)), 255)
    assert inks.layers(blue).stamps is None
    assert [line.text for line in read(blue).lines] == ACT


def test_a_dash_before_an_item_and_a_lone_figure_are_read() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Times-Roman", 11)
        for row, (sign, text) in enumerate(
            [("-", "M. Loïc Prévôt à Mme Hélène Vasseur"), ("•", "Mme Zoé Guérinet à M. Rémi Lhostis"), ("", "")]
        ):
            canvas.drawString(60, 700 - 20 * row, sign)
            canvas.drawString(85, 700 - 20 * row, text)
        for row, (label, votes) in enumerate([("Votants", "12"), ("Pour", "11"), ("Contre", "1"), ("Abstention", "0")]):
            canvas.drawString(60, 600 - 20 * row, label)
            canvas.drawString(150, 600 - 20 * row, votes)

    lines = [line.text for line in read(drawn(draw)).lines]
    assert lines[:2] == ["- M. Loïc Prévôt à Mme Hélène Vasseur", "• Mme Zoé Guérinet à M. Rémi Lhostis"]
    assert [line.split() for line in lines[2:]] == [
        ["Votants", "12"],
        ["Pour", "11"],
        ["Contre", "1"],
        ["Abstention", "0"],
    ]


def test_a_ruled_table_on_a_scan_is_a_table() -> None:
    cells = [("Nom", "Vote"), ("Hélène Vasseur", "Pour"), ("Rémi Lhostis", "Contre")]

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 11)
        canvas.grid([60, 260, 400], [700, 670, 640, 610])
        for row, (left, right) in enumerate(cells):
            canvas.drawString(70, 680 - 30 * row, left)
            canvas.drawString(270, 680 - 30 * row, right)

    page = read(drawn(draw))
    assert [[cell.text if cell else None for cell in row] for row in page.tables[0].rows] == [
        list(row) for row in cells
    ]
    box = page.tables[0].box
    assert box is not None
    assert box == pytest.approx((60, 142, 400, 232), abs=2)
    assert [line.text for line in page.lines] == [" ".join(row) for row in cells]


@pytest.mark.parametrize("angle", [-0.4, 0.0, 0.5])
def test_rules_are_told_from_letters(angle: float) -> None:
    sheet = cv2.cvtColor(picture(ACT), cv2.COLOR_BGR2GRAY)
    cv2.line(sheet, (150, 900), (1400, 900), 0, 3)
    cv2.line(sheet, (150, 900), (150, 1300), 0, 3)
    height, width = sheet.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1)
    turned = cv2.warpAffine(sheet, matrix, (width, height), borderValue=255)
    found = rulings(ink_of(turned))
    assert len(found) == 2
    (across,) = [rule for rule in found if rule[1] == rule[3]]
    assert across[2] - across[0] > 1200


def test_a_line_across_the_page_comes_last() -> None:
    sheet = picture(ACT)
    note = np.full((90, 900, 3), 255, np.uint8)
    cv2.putText(note, "Recu le 14 avril 2016", (20, 60), cv2.FONT_HERSHEY_DUPLEX, 1.2, (0, 0, 0), 2)
    matrix = cv2.getRotationMatrix2D((450, 45), 12, 1)
    matrix[:, 2] += (250, 1300)
    over = cv2.warpAffine(note, matrix, sheet.shape[1::-1], borderValue=(255, 255, 255))
    page = read(np.minimum(sheet, over))
    assert [line.text for line in page.lines[: len(ACT)]] == ACT
    assert len({line.block for line in page.lines}) > 1


def test_feet_and_sizes_are_measured_on_the_ink() -> None:
    page = read(picture(ACT))
    boxes = [word.box for line in page.lines for word in line.words if word.box]
    heights = sorted(box[3] - box[1] for box in boxes)
    assert heights[-1] - heights[0] < 0.15 * heights[0]
    words = [Word("rien", (10.0, 0.0, 60.0, 1.0))]
    assert measured(words, np.full((40, 200), 255, np.uint8)) == words, "no ink, no measure"


def test_a_short_rule_between_two_passages_is_a_line_of_underscores_and_underlining_is_none() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Times-Roman", 11)
        for row, line in enumerate(ACT[:6]):
            canvas.drawString(60, 760 - 18 * row - 40 * (row > 2), line)
        canvas.line(240, 695, 330, 695)
        canvas.line(60, 758, 190, 758)

    lines = [line.text for line in read(drawn(draw)).lines]
    assert lines == [*ACT[:3], UNDERSCORES, *ACT[3:6]]


def test_a_shadow_over_the_page_is_evened_out() -> None:
    grey = cv2.cvtColor(picture(ACT), cv2.COLOR_BGR2GRAY)
    shadow = np.linspace(0.5, 0.8, grey.shape[1], dtype=np.float32)
    dark = (grey * shadow).astype(np.uint8)
    even = clean(dark).picture
    assert np.median(even[:, :200]) == pytest.approx(np.median(even[:, -200:]), abs=6)
    assert np.array_equal(clean(grey).picture, grey), "white paper is left as it is"


def test_lines_that_a_pen_crosses_are_read_and_doubted() -> None:
    picture_of = cv2.cvtColor(picture(ACT), cv2.COLOR_BGR2GRAY)
    reader = start("rapid")
    lines = reader.read(picture_of)
    kept = [line for line in lines if "Présents" not in line.text]
    assert len(kept) == len(lines) - 1 == len(ACT) - 1
    lost = overlooked(loose(ink_of(picture_of), [], kept), kept, reader, picture_of)
    assert [line.text for line in lost] == [ACT[3]]
    assert max(word.confidence for line in doubted(lost) for word in line.words) <= 0.8


def test_bent_lines_that_overlap_are_no_stamps() -> None:
    words = [
        Word(f"mot{i}{j}", (60.0 + 40 * j, 100.0 + 9 * i + 0.9 * j, 95.0 + 40 * j, 112.0 + 9 * i + 0.9 * j))
        for i in range(4)
        for j in range(6)
    ]
    lines, _ = lay_out(words, 595.0, [], scanned=True)
    assert {word.text for word in lines[0].words} == {f"mot0{j}" for j in range(6)}
    assert len({line.block for line in lines}) == 1
