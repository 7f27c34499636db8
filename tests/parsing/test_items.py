"""Whole documents, drafted in as many ways as there are secretaries: what is an item, and what is none.

Each text of `documents` is invented; the table says which items it holds, with number, subject, vote (the short keys of
`vote_rows`) and articles.
"""

from pathlib import Path
from typing import Any

import pytest

from deliberation_cli.parsing.acts.deliberations import count_items, read_deliberations
from deliberation_cli.parsing.text.flow import build_flow
from deliberation_cli.reading.plain import plain_page
from tests.parsing.test_votes import told
from tests.parsing.typeset import typeset, whole

DOCUMENTS = Path(__file__).parent / "documents"

Item = tuple[str | None, str | None, dict[str, Any], list[str]]

ROWS: list[tuple[str, str, list[Item]]] = [
    (
        "act",
        "a single act with its stamp",
        [
            (
                "DE_2023_041",
                "Adoption du règlement intérieur de la cantine scolaire et de la garderie",
                {"pour": 11, "contre": 0, "abst": 2, "issue": "adopted"},
                ["1", "2"],
            ),
        ],
    ),
    (
        "arrow",
        "arrows as bullets before titles",
        [
            (None, "Modification du tableau des emplois", {"unan": True}, []),
            (
                None,
                "Convention avec le centre de gestion",
                {"pour": 4, "abst": 1, "issue": "adopted", "n_abst": ["Fabre"]},
                [],
            ),
            (None, "Vente de la parcelle AB 112", {"pour": 4, "n_nppv": ["Durand"]}, []),
            (None, "Dénomination de la rue des Acacias", {"issue": "postponed"}, []),
        ],
    ),
    (
        "big_pv",
        "numbers without a word before, decisions of the mayor, a recapitulation",
        [
            (None, "Le procès-verbal de la séance du 2 février 2023", {"unan": True, "issue": "adopted"}, []),
            (
                "2023-03-01",
                "BUDGET PRINCIPAL – COMPTE DE GESTION 2022",
                {"pour": 6, "contre": 0, "abst": 1, "issue": "adopted", "n_abst": ["IMBERT"]},
                [],
            ),
            ("2023-03-02", "BUDGET PRINCIPAL – COMPTE ADMINISTRATIF 2022", {"unan": True, "issue": "adopted"}, []),
            (
                "2023-03-03",
                "AFFECTATION DU RÉSULTAT",
                {"pour": 6, "contre": 1, "issue": "adopted", "n_contre": ["JOLY"]},
                [],
            ),
            ("2023-03-04", "VŒU POUR LE MAINTIEN DE LA TRÉSORERIE", {"pour": 2, "contre": 5, "issue": "rejected"}, []),
        ],
    ),
    (
        "cp",
        "articles on lines of their own, names by political group, an id with a hyphen inside",
        [
            (
                "CP-2023-06-117",
                "Aide aux communes – programme d'équipement rural",
                {
                    "pour": 24,
                    "contre": 0,
                    "abst": 4,
                    "issue": "adopted",
                    "n_abst": ["DELVAL", "EVRARD", "FINOT", "GALAND"],
                    "n_nppv": ["HERVE"],
                },
                ["1", "2", "3"],
            ),
        ],
    ),
    (
        "dash",
        "titles without number, set off by blank lines",
        [
            (None, "Approbation du compte-rendu de la précédente réunion", {"unan": True, "issue": "adopted"}, []),
            (None, "Vote des taxes locales", {"pour": 4, "contre": 1, "issue": "adopted"}, []),
            (None, "Budget primitif 2016", {"unan": True}, []),
            (None, "Achat d'un tracteur", {"issue": "postponed"}, []),
            (None, "Pylône de téléphonie", {"unan": True, "issue": "unfavourable_opinion"}, []),
        ],
    ),
    (
        "delib_no",
        "« Délibération n° » before capitals, a rapporteur, an item withdrawn",
        [
            (
                "2022-12-01",
                "FINANCES – DÉCISION MODIFICATIVE N° 2 DU BUDGET PRINCIPAL",
                {"unan": True, "issue": "adopted"},
                ["1", "2"],
            ),
            ("2022-12-02", "ENVIRONNEMENT – RAPPORT ANNUEL SUR LE SERVICE DES DÉCHETS", {"issue": "noted"}, []),
            (
                "2022-12-03",
                "TOURISME – TARIFS DE LA TAXE DE SÉJOUR",
                {
                    "pour": 28,
                    "contre": 2,
                    "abst": 1,
                    "issue": "adopted",
                    "n_contre": ["ROY", "PICARD"],
                    "n_abst": ["GUERIN"],
                },
                [],
            ),
            ("2022-12-04", "PERSONNEL – CRÉATION D'UN POSTE D'ATTACHÉ", {"issue": "postponed"}, []),
        ],
    ),
    (
        "ep",
        "three numbers before the title",
        [
            (
                "48/2026",
                "Garantie d'emprunt à l'office public de l'habitat",
                {"pour": 93, "contre": 0, "abst": 1, "issue": "adopted"},
                [],
            ),
            (
                "49/2026",
                "Cession d'un terrain rue des Forges",
                {"pour": 70, "contre": 20, "abst": 4, "issue": "adopted"},
                [],
            ),
            ("50/2026", "Règlement du marché", {"unan": True, "issue": "adopted"}, []),
        ],
    ),
    (
        "extract_side",
        "the vote in the header beside the roll call",
        [
            (
                "07/2020",
                "FIXATION DES TARIFS DU CIMETIÈRE",
                {"pour": 15, "contre": 1, "abst": 1, "issue": "adopted"},
                [],
            ),
        ],
    ),
    (
        "flat_act",
        "an act whose line ends are lost",
        [
            ("2021/12", "Vente d'un véhicule communal", {"pour": 9, "abst": 1, "issue": "adopted"}, []),
        ],
    ),
    (
        "list",
        "the list of deliberations that has stood for minutes since 2022",
        [
            ("2022-12-09/01", "Décision modificative n° 2", {"issue": "adopted"}, []),
            ("2022-12-09/02", "Tarifs communaux 2023", {"issue": "adopted"}, []),
            ("2022-12-09/03", "Vente du chemin rural", {"issue": "rejected"}, []),
            ("2022-12-09/04", "Convention avec le SDIS", {"issue": "postponed"}, []),
        ],
    ),
    (
        "numbered",
        "ranks, an agenda that repeats them, an amendment inside an item",
        [
            (
                "1",
                "Approbation du procès-verbal de la séance du 7 février 2023",
                {"unan": True, "issue": "adopted"},
                [],
            ),
            (
                "2",
                "Compte administratif 2022",
                {"pour": 3, "contre": 0, "abst": 1, "issue": "adopted", "n_abst": ["DELMAS"]},
                [],
            ),
            (
                "3",
                "Subventions aux associations",
                {"pour": 4, "contre": 1, "issue": "adopted", "n_contre": ["DELMAS"]},
                [],
            ),
            (
                "4",
                "Motion relative à la fermeture du bureau de poste",
                {"pour": 2, "contre": 3, "issue": "rejected"},
                [],
            ),
        ],
    ),
    (
        "objet",
        "number on one line, « Objet : » on the next, an election in two rounds",
        [
            ("2020-001", "Vote des taux d'imposition", {"unan": True, "issue": "adopted"}, []),
            ("2020-002", "Travaux de voirie – choix de l'entreprise", {"pour": 4, "abst": 1, "issue": "adopted"}, []),
            (
                "2020-003",
                "Élection d'un délégué au syndicat des eaux",
                {"nuls": 0, "expr": 5, "maj": 3, "votants": 5, "ballot": "secret"},
                [],
            ),
        ],
    ),
    (
        "objet_upper",
        "number and « OBJET » in capitals",
        [
            ("2022-10-01", "ADMISSION EN NON-VALEUR", {"unan": True, "issue": "adopted"}, []),
            ("2022-10-02", "AVENANT N° 1 AU MARCHÉ DE TRAVAUX – LOT N° 3", {"pour": 3}, []),
            (
                "2022-10-03",
                "DÉSIGNATION D'UN DÉLÉGUÉ AU CNAS",
                {"nuls": 0, "expr": 3, "votants": 3, "ballot": "secret"},
                [],
            ),
        ],
    ),
    (
        "point",
        "« Point n° », a debate with false friends",
        [
            ("2", "APPROBATION DU PROCÈS-VERBAL DU 6 AVRIL 2023", {"pour": 24, "abst": 1, "issue": "adopted"}, []),
            (
                "3",
                "COMPOSITION DU BUREAU",
                {"pour": 15, "contre": 8, "abst": 2, "expr": 23, "votants": 25, "nppv": 0, "issue": "adopted"},
                [],
            ),
            ("4", "RAPPORT D'ACTIVITÉS DE L'OFFICE DE TOURISME", {"issue": "noted"}, []),
            (
                "5",
                "SUBVENTION AU FESTIVAL",
                {"issue": "adopted", "n_contre": ["ROUX", "TIXIER"], "n_abst": ["VIAL"]},
                [],
            ),
        ],
    ),
    (
        "pv_dash",
        "sub-items, an item without a vote",
        [
            ("1", "INDEMNITE DE CONSEIL DU RECEVEUR", {"unan": True, "issue": "adopted"}, []),
            ("2.1", "Salle des fêtes", {"unan": True, "issue": "adopted"}, []),
            ("2.2", "Garderie", {"pour": 4, "abst": 1, "issue": "adopted"}, []),
            ("4", "DETR 2019", {"unan": True, "issue": "adopted"}, []),
        ],
    ),
    (
        "register",
        "acts under each other, each with its header",
        [
            ("2023-07", "Tarifs de la salle des fêtes", {"unan": True, "issue": "adopted"}, []),
            ("2023-08", "Acquisition d'une parcelle", {"pour": 1, "abst": 1, "issue": "adopted"}, []),
        ],
    ),
    (
        "roman",
        "sections in Roman figures, items under them",
        [
            ("I.1", "Approbation du compte rendu du 3 mai 2021", {"unan": True, "issue": "adopted"}, []),
            (
                "I.2",
                "Délégations du comité au président",
                {"abst": 2, "unan": True, "issue": "adopted", "n_abst": ["CHAUVET", "BRUN"]},
                [],
            ),
            ("II.1", "Décision modificative n° 1", {"pour": 3, "contre": 0, "abst": 0, "issue": "adopted"}, []),
            ("II.2", "Admission en non-valeur", {"pour": 3, "issue": "adopted", "ballot": "show_of_hands"}, []),
        ],
    ),
    (
        "dialog",
        "what was said, word by word: a committee, an amount « contre », a report withdrawn",
        [
            ("1", "Débat d'orientation budgétaire 2017", {"issue": "noted"}, []),
            (
                "2",
                "Subvention exceptionnelle au club d'aviron",
                {"abst": 1, "issue": "adopted", "n_abst": ["BAUD"]},
                [],
            ),
            ("3", "Cession de l'ancienne école", {"issue": "postponed"}, []),
            ("4", "Tableau des effectifs", {"pour": 4, "contre": 1, "n_contre": ["EHRET"]}, []),
        ],
    ),
    (
        "extract_two_page",
        "an act over two pages, each with its header; the vote on the second",
        [
            (
                "2019-034",
                "Approbation du procès-verbal de la séance du 28 février 2019 et convention de mutualisation",
                {"pour": 23, "contre": 0, "abst": 2, "issue": "adopted", "n_abst": ["SARRADE", "TOUZET"]},
                [],
            ),
        ],
    ),
    (
        "bureau",
        "decisions of a bureau, numbered as such",
        [
            ("B2023-41", "Demande de subvention auprès de la Région", {"unan": True, "issue": "adopted"}, []),
            (
                "B2023-42",
                "Attribution du marché de fournitures",
                {"pour": 2, "abst": 1, "issue": "adopted", "n_abst": ["CHARLES"]},
                [],
            ),
            ("B2023-43", "Remise gracieuse", {"unan": True, "issue": "rejected"}, []),
        ],
    ),
    (
        "plain_bold",
        "first names, titles set off, a loose tally",
        [
            (None, "Délibération pour le vote des subventions", {"pour": 5, "abst": 1, "issue": "adopted"}, []),
            (None, "Achat de matériel", {"unan": True}, []),
            (None, "Eclairage public", {"pour": 3, "contre": 2, "abst": 1, "issue": "adopted"}, []),
        ],
    ),
    (
        "numbers_like_dates",
        "acts' numbers that read like dates",
        [
            ("2023-07-01", "Approbation du compte rendu du 5 juin", {"unan": True, "issue": "adopted"}, []),
            (
                "2023-07-02",
                "Fonds de concours commune de Belval",
                {
                    "pour": 32,
                    "contre": 2,
                    "abst": 1,
                    "issue": "adopted",
                    "n_contre": ["ROY", "COLAS"],
                    "n_abst": ["BRUN"],
                },
                [],
            ),
            ("2023-07-03", "Tarifs des déchets 2024", {"unan": True, "issue": "adopted"}, []),
        ],
    ),
    (
        "roman_after_names",
        "Roman ranks, the first right behind a name of the roll",
        [
            (
                "I",
                "Approbation du procès-verbal de la réunion du 3 mars 2022",
                {"unan": True, "issue": "adopted"},
                [],
            ),
            ("II", "Compte de gestion 2021", {"unan": True, "issue": "adopted"}, []),
            ("III", "Compte administratif 2021", {"unan": True, "issue": "adopted"}, []),
        ],
    ),
]


@pytest.mark.parametrize(("name", "why", "items"), ROWS, ids=[row[0] for row in ROWS])
def test_items(name: str, why: str, items: list[Item]) -> None:
    flow = typeset((DOCUMENTS / f"{name}.txt").read_text(encoding="utf-8"))
    found = [
        (d.number, d.subject, told(d.vote), [a.number for a in d.articles])
        for d in read_deliberations(flow, whole(flow)).value
    ]
    assert found == items, why


@pytest.mark.parametrize(("name", "why", "items"), ROWS, ids=[row[0] for row in ROWS])
def test_items_of_a_text_without_boxes(name: str, why: str, items: list[Item]) -> None:
    flow = build_flow([plain_page((DOCUMENTS / f"{name}.txt").read_text(encoding="utf-8"))])
    found = [(d.number, d.subject, told(d.vote)) for d in read_deliberations(flow, whole(flow)).value]
    assert found == [item[:3] for item in items], why


@pytest.mark.parametrize(("name", "why", "items"), ROWS, ids=[row[0] for row in ROWS])
def test_every_value_is_proved_by_words_of_the_document(name: str, why: str, items: list[Item]) -> None:
    flow = typeset((DOCUMENTS / f"{name}.txt").read_text(encoding="utf-8"))
    proven = read_deliberations(flow, whole(flow))
    for index, deliberation in enumerate(proven.value):
        for field in ("number", "subject"):
            if getattr(deliberation, field):
                span = proven.proofs[f"/{index}/{field}"].span
                assert getattr(deliberation, field)[:20] in flow.slice(span)
        for field, value in deliberation.vote or ():
            if isinstance(value, (int, str)):
                assert flow.slice(proven.proofs[f"/{index}/vote/{field}"].span)


def test_every_document_is_in_the_table() -> None:
    assert sorted(path.stem for path in DOCUMENTS.glob("*.txt")) == sorted(row[0] for row in ROWS)


def test_items_are_counted_without_reading_them() -> None:
    flow = typeset((DOCUMENTS / "numbered.txt").read_text(encoding="utf-8"))
    assert count_items(flow, whole(flow)) == 4
