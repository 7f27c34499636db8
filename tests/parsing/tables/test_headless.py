"""Ruled tables over whose columns nothing known stands: what fills them tells who was there."""

import pytest

from tests.parsing.tables.forms import lists, parsed
from tests.parsing.tables.roster_rows import HEAD, TAIL

LEGEND = "P : présent A : absent E : excusé R : représenté\n"
CODED = """Conseillers départementaux |
    DURAND Paul | P
    PETIT Anne | P
    ROY Max | R
    LEROY Luc | A
    COLAS Ida | E
    BRUN Zoé | P"""
SUMS = """Conseillers départementaux |
    DURAND Paul | 120
    PETIT Anne | 80
    ROY Max | 45
    LEROY Luc | 12
    COLAS Ida | 7"""


ROWS = [
    (
        CODED,
        f"{LEGEND}Délégation de vote : M. ROY à Mme BRUN.\n",
        (["DURAND Paul", "PETIT Anne", "BRUN Zoé"], [("ROY Max", "BRUN")], ["COLAS Ida", "LEROY Luc"]),
        "codes that the page explains; the giver in full from the table, his holder from the sentence below",
    ),
    (CODED, "", ([], [], []), "codes that nothing explains"),
    (SUMS, LEGEND, ([], [], []), "a column of sums"),
]


@pytest.mark.parametrize(("table", "behind", "want", "why"), ROWS, ids=[row[3] for row in ROWS])
def test_what_fills_the_columns(table: str, behind: str, want: object, why: str) -> None:
    assert lists(parsed("pdf", HEAD, table, behind + TAIL)) == want, why
