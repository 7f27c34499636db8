"""A member a row, the commune before each: in each way to part them, and to write the member. Names are invented."""

import pytest

from deliberation_cli import parse
from deliberation_cli.reading.detect import plain_page

HEAD = (
    "CC DU VAL MARIN\nPROCES-VERBAL DU CONSEIL COMMUNAUTAIRE DU 4 MAI 2017\nL'an deux mille dix-sept, le 4 mai à 19 "
    "heures, le Conseil Communautaire s'est réuni à la salle des fêtes sous la présidence de M. Luc PETIT\n\n"
)
TAIL = (
    "\n\nAbsents excusés :\n- Guy MARTIN a donné pouvoir à Luc PETIT\n- Ana VIDAL a donné pouvoir à Tom ROY\n"
    "- Max NOIR a donné pouvoir à Ida COLAS\n- Léo BLANC\n\nSecrétaire de séance : Madame COLAS\n\n"
    "1- Tarifs\nLe conseil, à l'unanimité, fixe les tarifs.\n"
)
TOWNS = ("BELVAL", "ORVAL", "BRICOURT/MARIN", "BRICOURT/MARIN", "VALMONT", "SAINT-JEAN LE HAUT", "LE MESNIL")
PEOPLE = (
    ("Monsieur", "Luc", "PETIT"), ("Madame", "Ida", "COLAS"), ("Monsieur", "Tom", "ROY"), ("Monsieur", "Yusuf", "DENIZ"),
    ("Madame", "Eva", "VAN MOERE"), ("Monsieur", "Jean-Paul", "BRUN"), ("Madame", "Zoé", "LE GALL"),
)  # fmt: skip
WRITTEN = {
    "civility, family name": "{civility} {family}",
    "civility, whole name": "{civility} {given} {family}",
    "civility, small letters": "{civility} {given} {small}",
    "civility, family name first": "{civility} {family} {given}",
    "given name first": "{given} {family}",
}


CASES = [
    (style, between, capitals)
    for style in WRITTEN
    for between in ("    ", "\t", " ", " : ", " – ", " | ")
    for capitals in (True, False)
    # nothing parts « Bricourt/Marin Yusuf DENIZ », whose given name is not known
    if capitals or between.strip() or style != "given name first"
]


@pytest.mark.parametrize(("style", "between", "capitals"), CASES)
def test_the_commune_is_nobodys_name(style: str, between: str, capitals: bool) -> None:
    members = [
        WRITTEN[style].format(civility=civility, given=given, family=family, small=family.title())
        for civility, given, family in PEOPLE
    ]
    towns = TOWNS if capitals else [town.title() for town in TOWNS]
    rows = "\n".join(f"{town}{between}{member}" for town, member in zip(towns, members, strict=True))
    attendance = parse([plain_page(f"{HEAD}Étaient présents :\n{rows}{TAIL}")]).sessions[0].attendance
    names = [member.removeprefix("Monsieur ").removeprefix("Madame ") for member in members]
    assert [person.name for person in attendance.present] == names
    assert [proxy.giver.name for proxy in attendance.proxies] == ["Guy MARTIN", "Ana VIDAL", "Max NOIR"]
    assert [person.name for person in attendance.absent] == ["Léo BLANC"]
