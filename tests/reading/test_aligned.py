"""Tables in plain text, by tabs or by white strips: (text, rows of cells, why the row exists)."""

import pytest

from deliberation_cli.reading.aligned import aligned

ROWS = [
    ("Nom     Présent  Absent\nBRUN       X\nROY                X\nPETIT      X", [["Nom", "Présent", "Absent"], ["BRUN", "X", ""],
     ["ROY", "", "X"], ["PETIT", "X", ""]], "empty cells keep their place"),
    ("Nom\tVote\nBRUN Zoé\tP\nROY Max\tC\nPETIT Anne\t", [["Nom", "Vote"], ["BRUN Zoé", "P"], ["ROY Max", "C"], ["PETIT Anne", ""]],
     "tabs"),
    ("Le conseil  approuve\nles tarifs de la cantine\net les travaux de l'école\nà l'unanimité des présents", None, "a sentence with a wide gap"),
    ("Nom     Présent\nBRUN       X\nROY        X", None, "too few lines"),
    ("", None, "no text"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rows", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_aligned(text: str, rows: list[list[str]] | None, why: str) -> None:
    found = [
        [[cell.text if cell else None for cell in row] for row in table.rows] for table in aligned(text.splitlines())
    ]
    assert found == ([rows] if rows else []), why
