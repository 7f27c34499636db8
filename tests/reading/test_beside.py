"""Counts and dates in a column beside the text: read before it; what only looks like one stays as it stands."""

import pytest

from deliberation_cli import parse
from deliberation_cli.models import Source
from deliberation_cli.reading import beside as beside_room
from deliberation_cli.reading.beside import labels_first
from deliberation_cli.reading.detect import read_bytes
from deliberation_cli.reading.page import ReadOptions

TEXT = [
    "L'an deux mille trois, le vingt-quatre juin à vingt heures,",
    "le conseil municipal s'est réuni sous la présidence de M. BRET.",
    "",
    "Étaient présents : M. BRET, Mmes BRUN, COLAS, M. DUPIN,",
    "Mme LE GOFF, MM. ROY, MOREL, adjoints, Mmes PETIT, ROUX et",
    "M. VIDAL, formant la majorité des membres en exercice.",
]
LABELS = [
    "DATE DE CONVOCATION",
    "17 juin 2003",
    "NOMBRE DE MEMBRES",
    "en exercice : 11",
    "présents : 10",
    "votants : 10",
]


def beside(left: list[str], right: list[str], width: int) -> list[str]:
    return [f"{a:<{width}}{b}".rstrip() for a, b in zip(left, right, strict=True)]


def test_a_column_at_the_left() -> None:
    read = labels_first(["VILLE DE VALMARIN", *beside(LABELS, TEXT, 28), "", "OBJET : tarifs"])
    assert [line.strip() for line in read if line] == [
        "VILLE DE VALMARIN",
        *LABELS,
        *(line for line in TEXT if line),
        "OBJET : tarifs",
    ]


def test_a_column_at_the_right() -> None:
    read = labels_first(beside(TEXT, LABELS, 70))
    assert [line.strip() for line in read if line] == [*LABELS, *(line for line in TEXT if line)]


def test_the_list_beside_is_whole() -> None:
    act = "\n".join(beside(LABELS, TEXT, 28)).encode()
    session = parse(read_bytes(act, Source(path="-"), ReadOptions())).sessions[0]
    names = [person.name for person in session.attendance.present]
    assert names == ["BRET", "BRUN", "COLAS", "DUPIN", "LE GOFF", "ROY", "MOREL", "PETIT", "ROUX", "VIDAL"]
    assert session.attendance.present_count == 10


ROWS = [
    (
        beside(["Présents :", "", "Absents :", "En exercice : 11"], [TEXT[3], TEXT[4], "M. NEYRAT", ""], 28),
        "heads that hang beside their lists",
    ),
    (
        beside(["2003-11", "Tarifs", "2003-12", "Voirie", "En exercice"], [*TEXT[:2], *TEXT[3:]], 28),
        "titles in the margin",
    ),
    (beside(["Votants : 10", "En exercice : 11"], TEXT[:2], 28), "two labels alone"),
    (beside(["En exercice", "Présents", "Votants"], ["11", "10", "10"], 28), "labels and their figures in two columns"),
    (TEXT, "no column"),
]


@pytest.mark.parametrize(("lines", "why"), ROWS, ids=[why for _, why in ROWS])
def test_what_stays(lines: list[str], why: str) -> None:
    assert labels_first(lines) == lines, why


def test_a_long_table_is_not_looked_through_for_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(beside_room, "_rows", lambda *_: pytest.fail("no line of the table can begin a column"))
    table = [f"Poste {i:5d}     Libellé     {i * 3:8d}     {i * 7:8d}" for i in range(500)]
    assert labels_first(["Votants : 10", *table]) == ["Votants : 10", *table]
