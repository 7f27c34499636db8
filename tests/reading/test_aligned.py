"""Tables in plain text, by tabs or by white strips: (text, rows of cells, why the row exists)."""

import pytest

from deliberation_cli.reading.aligned import aligned

Rows = list[list[str]]
STRIPS = """Nom     Présent  Absent
BRUN       X
ROY                X
PETIT      X"""
TABS = "Nom\tVote\nBRUN Zoé\tP\nROY Max\tC\nPETIT Anne\t"
SENTENCE = """Le conseil  approuve
les tarifs de la cantine
et les travaux de l'école
à l'unanimité des présents"""
RULED = """Commune   Délégué       Présence     Pouvoir à
------------------------------------------------
BELVAL    ROY Max       Présent
          BRUN Zoé      Absente      ROY Max
CERNY     PETIT Anne    Présente
          COLAS Ida     Présente
AUBRY     LEROY Luc     Excusé, remplacé par SIMON Guy
          BRET Tom      Présent
Secrétaire : M. ROY Max"""
ROWS: list[tuple[str, Rows | None, str]] = [
    (
        RULED,
        [
            ["Commune", "Délégué", "Présence", "Pouvoir à"],
            ["BELVAL", "ROY Max", "Présent", ""],
            ["", "BRUN Zoé", "Absente", "ROY Max"],
            ["CERNY", "PETIT Anne", "Présente", ""],
            ["", "COLAS Ida", "Présente", ""],
            ["AUBRY", "LEROY Luc", "Excusé, remplacé par SIMON Guy", ""],
            ["", "BRET Tom", "Présent", ""],
        ],
        "a rule under the heads, a cell that runs on into the next column",
    ),
    (
        STRIPS,
        [["Nom", "Présent", "Absent"], ["BRUN", "X", ""], ["ROY", "", "X"], ["PETIT", "X", ""]],
        "empty cells keep their place",
    ),
    (TABS, [["Nom", "Vote"], ["BRUN Zoé", "P"], ["ROY Max", "C"], ["PETIT Anne", ""]], "tabs"),
    (SENTENCE, None, "a sentence with a wide gap"),
    ("Nom     Présent\nBRUN       X\nROY        X", None, "too few lines"),
    ("", None, "no text"),
]


@pytest.mark.parametrize(("text", "rows", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_aligned(text: str, rows: Rows | None, why: str) -> None:
    tables = aligned(text.splitlines())
    found = [[[cell.text if cell else None for cell in row] for row in table.rows] for table in tables]
    assert found == ([rows] if rows else []), why
