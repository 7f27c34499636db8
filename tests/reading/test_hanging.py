"""Labels that hang beside their values: each comes before the whole of its value; other rows stay as they are."""

import pytest

from deliberation_cli.reading.hanging import labels_before_values
from deliberation_cli.reading.page import Line, Word

LABELS, VALUES = 60.0, 186.0


def row(y: float, label: str, value: str, block: int = 0) -> Line:
    words: list[Word] = []
    for at, text in ((LABELS, label), (VALUES, value)):
        for word in text.split():
            words.append(Word(word, (at, y, at + 5.0 * len(word), y + 10)))
            at += 5.0 * len(word) + 3
    return Line(words, block)


ROWS = [
    (
        [("Etaient", "M. Luc ROY, Mme Zoé"), ("présents :", "BRUN"), ("Absent :", "M. Guy SIMON")],
        ["Etaient présents : M. Luc ROY, Mme Zoé", "BRUN", "Absent : M. Guy SIMON"],
        "a label of two lines",
    ),
    (
        [("", ": M. Luc ROY, Mme Zoé"), ("Présents", "BRUN, M. Max PETIT,"), ("", "Mme Ida COLAS")],
        ["Présents : M. Luc ROY, Mme Zoé", "BRUN, M. Max PETIT,", "Mme Ida COLAS"],
        "a label at half the height of its value",
    ),
    (
        [("", ": M. Luc ROY,"), ("", "Mme Zoé BRUN,"), ("Présents", "M. Max PETIT")],
        ["Présents : M. Luc ROY,", "Mme Zoé BRUN,", "M. Max PETIT"],
        "two lines above it",
    ),
    (
        [("Présents :", "M. Luc ROY,"), ("", "Mme Zoé BRUN"), ("Absents :", "M. Max PETIT")],
        ["Présents : M. Luc ROY,", "Mme Zoé BRUN", "Absents : M. Max PETIT"],
        "labels on the first line of their values",
    ),
    (
        [("Date de", "12 mai 2022"), ("Votants :", "15")],
        ["Date de 12 mai 2022", "Votants : 15"],
        "a second label that begins with a capital is no half of the first",
    ),
    ([("", ": M. Luc ROY"), ("Le conseil décide.", "")], [": M. Luc ROY", "Le conseil décide."], "no label below"),
]


@pytest.mark.parametrize(("rows", "expected", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_labels(rows: list[tuple[str, str]], expected: list[str], why: str) -> None:
    lines = [row(20.0 * i, label, value) for i, (label, value) in enumerate(rows)]
    assert [line.text for line in labels_before_values(lines)] == expected, why


def test_a_label_of_another_block_is_no_half() -> None:
    lines = [row(0, "Etaient", "M. Luc ROY"), row(20, "présents :", "Mme Zoé BRUN", block=1)]
    assert labels_before_values(lines) == lines
