"""QUO001 on bodies whose members hold several votes: read from a page, for the words around the names tell it."""

import pytest

from deliberation_cli import check
from deliberation_cli.parsing.assemble import parse
from deliberation_cli.reading.detect import plain_page

HEAD = "SYNDICAT MIXTE DU VAL Comité syndical du 14 mars 2023 Délégués en exercice : 12 Présents : 5 "
TAIL = " Secrétaire de séance : M. Guy BRET 1. Tarifs : adoptés à l'unanimité."
ROWS = [
    ("Présents : M. Luc LEROY, Mme Zoé BRUN, M. Guy BRET, Mme Ida COLAS, M. Max ROY", "fail", "heads are counted"),
    (
        "Présents : M. Luc LEROY (5 voix), Mme Zoé BRUN (5 voix), M. Guy BRET (3 voix), Mme Ida COLAS, M. Max ROY",
        "unknown",
        "votes may be",
    ),
    (
        "COLLÈGE A (8 voix chacun) Présents : M. Luc LEROY, Mme Zoé BRUN COLLÈGE B (2 voix chacun)"
        " Présents : M. Guy BRET, Mme Ida COLAS, M. Max ROY",
        "unknown",
        "by colleges",
    ),
]


@pytest.mark.parametrize(("people", "status", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_quorum_of_those_who_weigh(people: str, status: str, why: str) -> None:
    verdicts = check(parse([plain_page(HEAD + people + TAIL)]), select=["QUO001"])
    assert [verdict.status for verdict in verdicts] == [status], why
