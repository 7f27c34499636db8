"""Lists of deliberations as tables, and the tables that must not become items."""

from typing import Any

import pytest

from deliberation_cli.models import Document
from deliberation_cli.parsing.assemble import parse
from deliberation_cli.reading.detect import plain_page
from tests.parsing.tables.forms import FORMS, parsed, parsed_both
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
def test_a_recapitulation_tells_the_figures_that_the_items_do_not(form: str) -> None:
    table = """N° | Objet | Pour | Contre | Abstentions
        2023-01 | Tarifs de la cantine | 4 | 0 | 0
        2023-02 | Travaux de l'école | 3 | 1 | 0
        2023-03 | Vente d'un terrain | 3 | 0 | 1"""
    quiet = MINUTES.replace("à l'unanimité, ", "").replace("par 3 voix pour et 1 contre, ", "")
    told = [
        (number, vote.get("in_favour"), vote.get("against"))
        for number, _, vote in items(parsed(form, quiet, table, ""))
    ]
    assert told == [("2023-01", 4, 0), ("2023-02", 3, 1), ("2023-03", 3, 0)]


@pytest.mark.parametrize("form", FORMS)
def test_a_recapitulation_of_ranks_that_start_again_drops_no_item(form: str) -> None:
    table = (
        "N° | Objet | Pour | Contre\n1 | Tarifs | 4 | 0\n2 | Voirie | 3 | 1\n1 | Emploi | 4 | 0\n2 | Marchés | 3 | 1"
    )
    parts = "\n".join(
        f"{part}\n"
        + "\n".join(f"{i}. {title}\nLe conseil municipal, à l'unanimité, approuve." for i, title in enumerate(two, 1))
        for part, two in (("FINANCES", ("Tarifs", "Voirie")), ("PERSONNEL", ("Emploi", "Marchés")))
    )
    head = MINUTES.partition("\nDélibération")[0]
    assert {"Tarifs", "Voirie", "Emploi", "Marchés"} <= {
        subject for _, subject, _ in items(parsed(form, f"{head}\n{parts}", table, ""))
    }


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


ALIGNED = """N° de délibération   Objet                                      Décision du conseil
2023-05-12/01        Approbation du procès-verbal du             Approuvée à l'unanimité
                     3 mars 2023
2023-05-12/02        Admission en non-valeur                     Approuvée à la majorité
                                                                 (1 contre : M. SIMON)
2023-05-12/03        Parc de panneaux au lieu-dit                Rejetée
                     « Les Landes » : avis du conseil            (4 pour, 8 contre,
                                                                 2 abstentions)
2023-05-12/04        Mise à disposition d'un agent auprès du     Ajournée
                     SIVOS
2023-05-12/05        Tarifs de la cantine                        Approuvée à l'unanimité"""


def test_cells_of_aligned_columns_go_on_in_the_next_line() -> None:
    voted = {"in_favour": 4, "against": 8, "abstentions": 2, "outcome": "rejected"}
    assert items(parse([plain_page(f"{HEAD}\n\n{ALIGNED}\n")])) == [
        (
            "2023-05-12/01",
            "Approbation du procès-verbal du 3 mars 2023",
            {"unanimous": True, "outcome": "adopted"},
        ),
        (
            "2023-05-12/02",
            "Admission en non-valeur",
            {"against": 1, "outcome": "adopted", "names_against": ["SIMON"]},
        ),
        ("2023-05-12/03", "Parc de panneaux au lieu-dit « Les Landes » : avis du conseil", voted),
        ("2023-05-12/04", "Mise à disposition d'un agent auprès du SIVOS", {"outcome": "postponed"}),
        ("2023-05-12/05", "Tarifs de la cantine", {"unanimous": True, "outcome": "adopted"}),
    ]


def whole_text(text: str) -> Document:
    return parse([plain_page(text)])


def test_columns_of_white_space_without_heads() -> None:
    rows = """2023-05_101    Approbation du procès-verbal du 3 mars 2023         Unanimité
2023-05_102    Plan d'urbanisme - arrêt du bilan de la             9 Pour
               concertation                                        2 Contre
2023-05_103    Rapport annuel sur l'eau                            Prend acte
2023-05_104    Tarifs de la cantine                                Retiré"""
    assert items(whole_text(f"{HEAD}\n\n{rows}\n\nAffiché le 15 mai 2023")) == [
        ("2023-05_101", "Approbation du procès-verbal du 3 mars 2023", {"unanimous": True, "outcome": "adopted"}),
        ("2023-05_102", "Plan d'urbanisme - arrêt du bilan de la concertation", {"in_favour": 9, "against": 2}),
        ("2023-05_103", "Rapport annuel sur l'eau", {"outcome": "noted"}),
        ("2023-05_104", "Tarifs de la cantine", {"outcome": "postponed"}),
    ]


def test_prices_in_columns_are_no_list() -> None:
    rows = "\n".join(
        f"2023-05_10{i}    Fourniture de chaises pour la salle des fêtes      {i} 200 euros" for i in range(5)
    )
    assert not items(whole_text(f"{HEAD}\n\n{rows}\n\nAffiché le 15 mai 2023"))


@pytest.mark.parametrize("begun", ["", "Acquisition amiable"])
def test_a_row_that_the_end_of_a_page_cuts_is_one(begun: str) -> None:
    first = f"""N° | Objet | Vote
        2023-00 | Travaux de l'école | Adoptée à l'unanimité
        2023-01 | Tarifs de la cantine | Adoptée à l'unanimité
        2023-02 | {begun} | Prend acte"""
    second = """N° | Objet | Vote
         | de la parcelle AB 12 |
        2023-03 | Bail du presbytère | Adoptée à l'unanimité"""
    document = parsed_both("markdown", HEAD, first, "Mairie de Valmarin", second, "")
    want = [
        ("2023-00", "Travaux de l'école", {"unanimous": True, "outcome": "adopted"}),
        ("2023-01", "Tarifs de la cantine", {"unanimous": True, "outcome": "adopted"}),
        ("2023-02", f"{begun} de la parcelle AB 12".strip(), {"outcome": "noted"}),
        ("2023-03", "Bail du presbytère", {"unanimous": True, "outcome": "adopted"}),
    ]
    assert items(document) == want
