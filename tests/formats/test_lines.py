"""The line of a quote in a text file."""

import pytest

from deliberation_cli.formats.lines import line_of

ACT = "# Acte\n\nPrésents : Mme ARNOULT,\n  M. BÉDARD\n\nPour : **4**\nn° 2023\\_17\nContre : 1\n"


@pytest.mark.parametrize(
    ("quote", "line"),
    [
        ("Pour : 4", 6),
        ("Mme ARNOULT, M. BÉDARD", 3),
        ("M. BÉDARD", 4),
        ("# Acte … Contre : 1", 1),
        ("n° 2023_17", 7),
        ("Pour : 5", None),
        ("", None),
    ],
)
def test_line_of_the_first_word(tmp_path, quote, line):
    act = tmp_path / "acte.md"
    act.write_text(ACT, "utf-8")
    assert line_of(str(act), quote) == line


def test_no_line_where_there_is_no_text(tmp_path):
    pdf = tmp_path / "acte.pdf"
    pdf.write_text(ACT, "utf-8")
    assert line_of(str(pdf), "Pour : 4") is None
    assert line_of(str(tmp_path / "absent.txt"), "Pour : 4") is None
    assert line_of("nul\0.txt", "Pour : 4") is None
