"""Who signs right behind the list of the absent was there: (words behind the list, why). All invented."""

import pytest

from deliberation_cli.parsing.attendance.attendance import read_attendance
from deliberation_cli.parsing.text.flow import build_flow
from deliberation_cli.reading.detect import plain_page
from tests.parsing.typeset import whole

HEAD = "Séance du 3 mars 2020\nPrésents : M. Guy BRET, Mme Zoé BRUN, M. Max PETIT\n"
BEHIND = [
    ("\n\nLe Président,\nGuy BRET\n", "an office alone on its line"),
    ("\nPour extrait conforme,\nLe Maire\nGuy BRET\n", "the same behind a formula"),
    (" Le Président, Guy BRET La séance est ouverte.", "on one line"),
    (" Le Maire Guy BRET Envoyé en préfecture le 5 mars 2020", "on one line, without a comma"),
    ("\n\nGuy BRET\nPrésident\n\nZoé BRUN\nSecrétaire de séance\n", "a name over its office"),
    ("\n\nSigné : Guy BRET, maire\n", "« Signé : »"),
]


@pytest.mark.parametrize(("behind", "why"), BEHIND, ids=[why for _, why in BEHIND])
def test_who_signs_was_there(behind: str, why: str) -> None:
    flow = build_flow([plain_page(f"{HEAD}Absents : M. Luc ROY, Mme Ida COLAS{behind}")])
    absent = read_attendance(flow, whole(flow)).attendance.value.absent
    assert [person.name for person in absent] == ["Luc ROY", "Ida COLAS"], why


def test_qualities_in_a_list_are_no_signature() -> None:
    words = "Absents :\nLuc ROY\nAdjoint\n\nIda COLAS\nMaire\n\nTom LEROY\nConseiller\n"
    flow = build_flow([plain_page(HEAD + words)])
    absent = read_attendance(flow, whole(flow)).attendance.value.absent
    assert [person.name for person in absent] == ["Luc ROY", "Ida COLAS", "Tom LEROY"]
