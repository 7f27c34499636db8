"""Small tables of counts under a head that counts seats or members elected, in the ways that they come out of a page."""

import pytest

from deliberation_cli import parse
from deliberation_cli.reading.detect import plain_page

HEAD = (
    "COMMUNE DE VALMARIN\nL'an deux mille dix-neuf et le lundi deux septembre à dix-sept heures, le conseil municipal de la\n"
    "commune de Valmarin s'est réuni en session ordinaire, sous la présidence de M. Max ROY, maire.\n"
)
LISTS = (
    "PRÉSENTS :\nM. Max ROY, Mme Ida COLAS, M. Guy SIMON, Mme Zoé BRUN\nABSENTS :\nM. Luc PETIT\n"
    "Mme Zoé BRUN a été élue secrétaire.\nLE CONSEIL MUNICIPAL,\nAprès en avoir délibéré, à l'unanimité,\nDÉCIDE :\n"
    "Article 1er : Les tarifs sont fixés.\n"
)
FIRST = (
    "Membres composant le conseil",
    "Nombre de conseillers élus",
    "Effectif légal du conseil",
    "Sièges",
    "Membres élus",
)
COLUMNS = (
    (("Présents", 12), ("Votants", 14)),
    (("Présents", 12), ("Procurations", 2), ("Absents", 5), ("Votants", 14)),
    (("Présents", 12), ("Mandats", 2), ("Votants", 14)),
    (("Présents", 12), ("Représentés", 2), ("Qui ont pris part au vote", 14)),
)
FIELDS = {"Présents": "present_count", "Procurations": "proxies_count", "Mandats": "proxies_count",
          "Représentés": "proxies_count", "Absents": "absent_count", "Votants": "voters_count",
          "Qui ont pris part au vote": "voters_count"}  # fmt: skip


def table(form: str, cells: list[tuple[str, int]]) -> str:
    labels, values = [label for label, _ in cells], [f"{value:02}" for _, value in cells]
    return {
        "row": f"{' '.join(labels)}\n{' '.join(values)}\n",
        "bars": f"| {' | '.join(labels)} |\n| {' | '.join(values)} |\n",
        "stacked": "\n".join([*labels, *values]) + "\n",
        "turns": "\n".join(f"{label}\n{value}" for label, value in zip(labels, values, strict=True)) + "\n",
        "one line": " ".join(f"{label} {value}" for label, value in zip(labels, values, strict=True)) + "\n",
    }[form]


@pytest.mark.parametrize("form", ["row", "bars", "stacked", "turns", "one line"])
@pytest.mark.parametrize("columns", COLUMNS, ids=lambda columns: columns[1][0])
@pytest.mark.parametrize("first", FIRST)
@pytest.mark.parametrize("top", [False, True], ids=["below the opening", "at the top"])
def test_counts_beside_the_seats(first: str, columns: tuple[tuple[str, int], ...], form: str, top: bool) -> None:
    counts = table(form, [(first, 19), ("En exercice", 19), *columns])
    document = parse([plain_page(counts + HEAD + LISTS if top else HEAD + counts + LISTS)])
    read = document.sessions[0].attendance.model_dump()
    expected = {"members_in_office": 19} | {FIELDS[label]: value for label, value in columns}
    assert {field: read[field] for field in expected} == expected


OTHERS = (
    ("Membres élus : 20\nNombre d'absents excusés : 2\nNombre d'absents non excusés : 1\n", "absent_count", None),
    ("Absent non excusé : 1. GAUTIER Alain\n", "absent_count", None),
    ("Absent : 1\n", "absent_count", 1),
    ("Membres en exercice : 19 titulaires – 7 suppléants Présents ce jour : 12\n", "present_count", 12),
    (
        "Afférents Qui ont pris\nau Conseil En exercice part à la\nMunicipal délibération\nVendredi 28 avril 2023 23 19 14\n",
        "voters_count",
        14,
    ),
)


@pytest.mark.parametrize(("told", "field", "value"), OTHERS)
def test_what_a_figure_counts(told: str, field: str, value: int | None) -> None:
    attendance = parse([plain_page(HEAD + told + LISTS)]).sessions[0].attendance
    assert getattr(attendance, field) == value
