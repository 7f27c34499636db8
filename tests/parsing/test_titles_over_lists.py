"""A part of the minutes has a title, and under it the first list its own heading: the title heads nobody."""

import pytest

from deliberation_cli import parse
from deliberation_cli.reading.detect import plain_page

HEAD = (
    "COMMUNE DE VALMARIN\nPROCES-VERBAL DU CONSEIL MUNICIPAL DU 4 MAI 2023\nL'an deux mille vingt-trois, le 4 mai à 19 "
    "heures, le conseil municipal s'est réuni sous la présidence de M. Luc PETIT.\n\n"
)
TAIL = (
    "\n\nABSENT EXCUSE\nM. Guy SIMON\n\nPROCURATION\nMme Ana VIDAL à M. Tom ROY\n\nSecrétaire de séance : Mme Ida COLAS\n\n"
    "1. Tarifs\nLe conseil, à l'unanimité, décide d'augmenter les tarifs.\n"
)
TITLES = (
    "ETAT DES PRESENCES", "Etat des présences", "PRESENCES", "Présences :", "QUORUM", "COMPOSITION DU CONSEIL",
    "PRESENCES ET POUVOIRS", "I. APPEL NOMINAL", "1 – Appel des conseillers", "FEUILLE DE PRESENCE", "ETAT DE PRESENCE",
    "CONSEILLERS MUNICIPAUX", "ETAT DES PRESENCES ET DES POUVOIRS", "Présence des élus", "PRESENTS, EXCUSES, ABSENTS",
    "Présents / Absents",
)  # fmt: skip
HEADINGS = (
    "PRESENTS",
    "Présents :",
    "Étaient présents :",
    "ÉTAIENT PRÉSENTS",
    "Conseillers présents :",
    "Présents (4)",
)
PEOPLE = (("M.", "Luc PETIT"), ("M.", "Tom ROY"), ("Mme", "Ida COLAS"), ("M.", "Hugo BRUN"))
LISTS = {
    "one line": ", ".join(name for _, name in PEOPLE),
    "a line each": "\n".join(f"{civility} {name}" for civility, name in PEOPLE),
}


@pytest.mark.parametrize("people", LISTS)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("heading", HEADINGS)
@pytest.mark.parametrize("title", TITLES)
def test_titles_over_lists(title: str, heading: str, gap: str, people: str) -> None:
    text = f"{HEAD}{title}{gap}{heading}\n{LISTS[people]}{TAIL}"
    attendance = parse([plain_page(text)]).sessions[0].attendance
    assert [person.name for person in attendance.present] == [name for _, name in PEOPLE]
    assert [person.name for person in attendance.absent] == ["Guy SIMON"]
    assert [proxy.giver.name for proxy in attendance.proxies] == ["Ana VIDAL"]
