"""A board whose colleges head its lists, below a row of counts; two columns over one list. Names are invented."""

import pytest

from deliberation_cli import parse
from deliberation_cli.models import Attendance
from deliberation_cli.reading.detect import plain_page

HEAD = (
    "C.C.A.S. DE VALMARIN\nConseil d'Administration\nSéance du lundi 9 mai 2022 à 18 h\n\nConvocation du 02/05/2022\n"
)
TAIL = (
    "\n\nExcusée : Mme LEROUX Eva\n\nSecrétaire de séance : M. PETIT\n\n"
    "CA-2022-03 Colis de Noël : tarif\nLe tarif est fixé à l'unanimité.\n"
)
ELECTED = "Mme COLAS Ida, Présidente\nM. ROY Tom, Vice-Président\nM. BRUN Hugo – pouvoir à M. ROY"
NAMED = "Mme VIDAL Ana (Secours populaire)\nM. PETIT Luc (UDAF)\nMme MOREL Zoé\nM. SIMON Guy"
COUNTS = (
    "Nombre d'administrateurs : 9 – quorum 5\nPrésents : 6          Pouvoirs : 1          Absents ou excusés : 1\n\n",
    "Présents : 6 - Pouvoirs : 1 - Absents : 1\n\n",
    "Présents : 6\nPouvoirs : 1\nExcusés : 1\n\n",
    "",
)
COLLEGES = (
    ("Membres élus", "Membres nommés"),
    ("Membres élus :", "Membres nommés :"),
    ("Élus :", "Nommés :"),
    ("Collège des élus", "Collège des usagers"),
    ("ELUS", "NOMMES"),
    ("Au titre des élus :", "Au titre des personnes nommées :"),
)


def attendance_of(text: str) -> Attendance:
    return parse([plain_page(text)]).sessions[0].attendance


@pytest.mark.parametrize("colleges", COLLEGES, ids=lambda colleges: colleges[0])
@pytest.mark.parametrize("counts", COUNTS, ids=["two rows", "dashes", "lines", "no counts"])
def test_colleges(counts: str, colleges: tuple[str, str]) -> None:
    attendance = attendance_of(f"{HEAD}{counts}{colleges[0]}\n{ELECTED}\n\n{colleges[1]}\n{NAMED}{TAIL}")
    there = ["COLAS Ida", "ROY Tom", "VIDAL Ana", "PETIT Luc", "MOREL Zoé", "SIMON Guy"]
    assert [person.name for person in attendance.present] == there
    assert [proxy.giver.name for proxy in attendance.proxies] == ["BRUN Hugo"]
    assert [person.name for person in attendance.absent] == ["LEROUX Eva"]


@pytest.mark.parametrize("between", ["\nMmes, Mrs                   ", "               ", "\nMmes et MM.            "])
def test_a_column_of_holders_beside_those_who_are_there(between: str) -> None:
    attendance = attendance_of(
        "COMMUNE DE VALMARIN\nSéance du 14 MARS 2019\n\nLe Conseil Municipal s'est réuni sous la présidence de M. Luc PETIT\n\n"
        f"Etaient présents{between}Pouvoirs à\nPETIT Luc\nCOLAS Ida\nROY Tom\nBRUN Hugo\n\n"
        "Absents excusés                Pouvoirs à\nLEROY Éric                  BRUN Hugo\n"
        "FABRE Martine                 COLAS Ida\n\nAbsents\nBLANC Sonia – NOIR Max\n\n"
        "Objet : SUBVENTION\nLe conseil, à l'unanimité, décide de l'accorder.\n"
    )
    assert [person.name for person in attendance.present] == ["PETIT Luc", "COLAS Ida", "ROY Tom", "BRUN Hugo"]
    assert [proxy.giver.name for proxy in attendance.proxies] == ["LEROY Éric", "FABRE Martine"]
    assert [person.name for person in attendance.absent] == ["BLANC Sonia", "NOIR Max"]
