"""A list of people that a page's end breaks: whatever stands there, the names are those of the whole list."""

import pytest

from deliberation_cli import parse
from deliberation_cli.reading.list_breaks import list_breaks
from deliberation_cli.reading.plain import plain_page

LISTED = (
    "Jean-Luc ARMAND, Sonia BRAULT, Guy CAMBON, Zoé DELORME, José NORMAND, Yves OLLIVIER, Lionel PALAU,\n"
    "Anne QUENTIN, Marc ROYER, Lise SIMON"
)
TEXT = (
    "CONSEIL DÉPARTEMENTAL\nPROCÈS-VERBAL\nRéunion du 12 mai 2021\nNombre de membres en exercice : 12\n\n"
    "Étaient présents : {}\n\nAbsents excusés : Luc VERDIER, Max WALTER\n\nSecrétaire : Lise SIMON\n\n"
    "1. Budget\nLe conseil adopte à l'unanimité.\n2. Voirie\nLe conseil adopte à l'unanimité.\n"
)
BREAKS = [
    ("\n2\n", "a page's number"),
    ("\n\n- 2 -\n\n", "between dashes"),
    ("\n\n2/14\n\n", "and how many pages there are"),
    ("\nPage 2 sur 14\n", "in words"),
    ("\n\n2021/45\n\n", "the leaf of a register"),
    ("\n\nFeuillet n° 45\n\n", "named so"),
    ("\n\nConseil départemental du 28 mai 2018          1/74\n\n", "a running foot"),
    (
        "\n\nDélibération n° 21_06      page 1/4\nConseil régional - Session des 16 et 17 décembre 2021\n\n",
        "a foot and a head",
    ),
    ("\n\n(1) Arrivée à 18 h 25, avant le vote\n(2) Partie à 19 h 40\n\nConseil du 28 mai 2018      1/74\n\n", "notes"),
    ("\n\n\n2\n\nCOMMUNE DE VALMARIN\n\n", "the letterhead of the next page"),
    ("\nValmarin – Conseil du 12/05/21\n2\x0cRépublique française\n", "both, and a form feed"),
    ("\n\nProcès-verbal du conseil municipal du 12 mai 2021 – 2\n\n", "the title again"),
    ("\nPV CM 12/05/2021\n2\n", "in letters"),
    ("\n\nEnvoyé en préfecture le 03/06/2022\nReçu en préfecture le 03/06/2022\n\n", "a stamp"),
    ("\n\n12 rue du Port 36990 VALMARIN - Tél. 02 54 00 00 00\n\n", "an address"),
    ("\n\nParaphe du maire :\n\n", "initials"),
]
PLACES = [
    ("José NORMAND", "José{}NORMAND", "inside a name"),
    ("Jean-Luc ARMAND, Sonia BRAULT, Guy", "Sonia BRAULT, Zoé BRULÉ, Jean-{}Luc ARMAND, Guy", "inside a given name"),
    ("Yves OLLIVIER, Lionel", "Yves OLLIVIER,{}Lionel", "behind a comma"),
    ("Yves OLLIVIER, ", "Yves OLLIVIER{}", "in place of a comma"),
]


@pytest.mark.parametrize(("whole", "broken", "place"), PLACES, ids=[place[2] for place in PLACES])
@pytest.mark.parametrize(("end", "why"), BREAKS, ids=[row[1] for row in BREAKS])
def test_a_list_goes_on_behind_the_end_of_a_page(end: str, why: str, whole: str, broken: str, place: str) -> None:
    listed = LISTED.replace(whole, broken.format(end))
    attendance = parse([plain_page(TEXT.format(listed))]).sessions[0].attendance
    read = {person.name for person in attendance.present}
    names = {" ".join(name.split()) for name in LISTED.split(",")} | ({"Zoé BRULÉ"} if "BRULÉ" in broken else set())
    assert (read, len(attendance.absent)) == (names, 2), f"{why}, {place}"


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        (
            ["Présents 12 - Votants 14", "", "Le PV du 12 mai 2021 est adopté.", "I - FINANCES"],
            "what is decided",
        ),
        (
            ["CONTRE 2 (M. ROY) – ABSTENTION 1", "Délibération n° 16/04/03", "CONTRAT – AVENANT"],
            "the next act",
        ),
        (
            ["Ont signé : Luc ROY, Zoé BRUN, Guy BRET", "Séance du 12 mai 2021", "Présents MM. ROY, BRUN"],
            "a session",
        ),
        (
            ["Luc ROY, Zoé BRUN, Guy BRET", "", "2", "", "Le Conseil Municipal, réuni,"],
            "the body speaks",
        ),
        (["Ont signé : Luc ROY, Zoé BRUN, Guy BRET", "Séance du 12 mai 2021", "Luc ROY, Zoé BRUN"], "the next sitting"),
        (["Luc ROY, Zoé BRUN, Guy BRET", "(1) arrivé à 19 h", "Max WALTER, Lise SIMON"], "a note, and no page"),
        (["de 12 €, 14 € et 15 € selon les lots, et", "2", "Marc, Luc et Jean les achètent"], "no names"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_breaks_no_list(rows: list[str], why: str) -> None:
    assert list_breaks([row.split() for row in rows]) == [], why
