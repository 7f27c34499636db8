"""Lists of deliberations as tables, and the tables that must not become items."""

from typing import Any

import pytest

from deliberation_cli.models import Document
from tests.parsing.tables.forms import FORMS, parsed
from tests.parsing.tables.list_rows import ROWS, Item

HEAD = """COMMUNE DE VALMARIN
CONSEIL MUNICIPAL
Séance du 12 mai 2023
LISTE DES DÉLIBÉRATIONS EXAMINÉES"""
MINUTES = """COMMUNE DE VALMARIN
PROCÈS-VERBAL DU CONSEIL MUNICIPAL
Séance du 12 mai 2023
Présents : M. Paul DURAND, Mme Anne PETIT, M. Luc LEROY, Mme Zoé MOREL
Secrétaire de séance : Mme Anne PETIT
Délibération n° 2023-01 : Tarifs de la cantine
Le conseil municipal, à l'unanimité, approuve les tarifs.
Délibération n° 2023-02 : Travaux de l'école
Le conseil municipal, par 3 voix pour et 1 contre, approuve les travaux.
Délibération n° 2023-03 : Vente d'un terrain
Le conseil municipal, à l'unanimité, approuve la vente."""


def items(document: Document) -> list[Item]:
    (session,) = document.sessions
    told = []
    for deliberation in session.deliberations:
        vote = deliberation.vote.model_dump() if deliberation.vote else {}
        told.append(
            (
                deliberation.number,
                deliberation.subject or "",
                {k: _plain(v) for k, v in vote.items() if v not in (None, [])},
            )
        )
    return told


def _plain(value: Any) -> Any:
    return [person["name"] for person in value] if isinstance(value, list) else value


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("table", "want"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_list(form: str, table: str, want: list[Item]) -> None:
    assert items(parsed(form, HEAD, table, "Affiché le 15 mai 2023")) == want


@pytest.mark.parametrize("form", FORMS)
def test_a_recapitulation_repeats_the_items(form: str) -> None:
    table = """N° | Objet | Vote
        2023-01 | Tarifs de la cantine | Unanimité
        2023-02 | Travaux de l'école | Majorité
        2023-03 | Vente d'un terrain | Unanimité"""
    document = parsed(form, MINUTES, table, "La séance est levée à 20 h.")
    assert [item[:2] for item in items(document)] == [
        ("2023-01", "Tarifs de la cantine"),
        ("2023-02", "Travaux de l'école"),
        ("2023-03", "Vente d'un terrain"),
    ]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    "table",
    [
        "N° | Objet | Montant\n2023-11 | Achat de chaises | 1 200 €\n2023-12 | Entretien du stade | 800 €",
        "Association | Montant\nLes Amis du lac | 300 €\nClub de judo | 500 €",
        "Titulaires | Suppléants\nPaul DURAND | Luc LEROY\nAnne PETIT | Zoé MOREL",
    ],
    ids=["decisions of the mayor", "grants", "members of a committee"],
)
def test_other_tables_are_no_items_and_nobodys_attendance(form: str, table: str) -> None:
    document = parsed(form, MINUTES, table, "La séance est levée à 20 h.")
    assert [item[0] for item in items(document)] == ["2023-01", "2023-02", "2023-03"]
    assert len(document.sessions[0].attendance.present) == 4
