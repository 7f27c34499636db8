"""The typeset act is read in order, whatever its layout."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from deliberation_cli import read
from deliberation_cli.reading.page import ReadOptions

FIXTURES = Path(__file__).parents[2] / "fixtures"
LAYOUTS = ["vallombreuse-plain.pdf", "vallombreuse-side-column.pdf", "vallombreuse-vote-table.pdf"]


def lines(name: str) -> list[str]:
    return [line.text for page in read(FIXTURES / name, ReadOptions(ocr="never")).pages for line in page.lines]


@pytest.mark.parametrize("name", LAYOUTS)
def test_the_roll_call_and_the_vote_are_whole(name: str) -> None:
    text = " ".join(lines(name))
    assert (
        "Mme Jeanne MOREL-DUPRÉ, M. Étienne FONTAINE, Mme Lucie VANNIER, M. Paul-Henri TESTARD, Mme Agathe ROUXEL."
        in text
    )
    assert (
        "M. Gilles PERRAULT a donné pouvoir à Mme Hélène VASSEUR, Mme Nadia HAMEL a donné pouvoir à M. Karim BENSAÏD."
        in text
    )
    assert "Le secrétaire de séance, Yann LE GOFF" in text
    assert "Le Maire, Hélène VASSEUR" in text


@pytest.mark.parametrize("name", LAYOUTS)
def test_each_count_of_the_vote_is_one_line(name: str) -> None:
    read_lines = [line.replace(" :", "") for line in lines(name)]
    for expected in (
        "Votants 13",
        "Abstentions 0",
        "Suffrages exprimés 13",
        "Majorité absolue 7",
        "Pour 12",
        "Contre 1",
    ):
        assert expected in read_lines


def test_the_side_column_is_a_block_of_its_own() -> None:
    page = read(FIXTURES / "vallombreuse-side-column.pdf").pages[0]
    side = next(line.block for line in page.lines if line.text == "En exercice 15")
    texts = [line.text for line in page.lines if line.block == side]
    assert texts[-3:] == ["En exercice 15", "Présents 11", "Votants 13"]
    assert not any("VASSEUR" in text for text in texts)


def test_boxes_and_origins_are_given() -> None:
    reading = read(FIXTURES / "vallombreuse-plain.pdf")
    assert [(origin.page, origin.method) for origin in reading.source.origins] == [(1, "embedded"), (2, "embedded")]
    for page in reading.pages:
        for word in (word for line in page.lines for word in line.words):
            assert word.box is not None
            x0, top, x1, bottom = word.box
            assert 0 <= x0 < x1 <= page.width
            assert 0 <= top < bottom <= page.height


def test_the_running_footer_does_not_cut_the_vote() -> None:
    text = "\n".join(lines("vallombreuse-plain.pdf"))
    assert "Abstentions : 0\nSuffrages exprimés : 13" in text
    assert text.count("Page 1 / 2") == 1
    assert "Page 2 / 2" not in text


def test_the_committed_pdfs_are_those_that_make_writes(tmp_path: Path) -> None:
    spec = importlib.util.spec_from_file_location("make", FIXTURES / "make.py")
    assert spec is not None
    assert spec.loader is not None
    make = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(make)
    for path in make.make(tmp_path):
        words = [line.text for page in read(path).pages for line in page.lines]
        assert words == lines(path.name)
