"""Whole sittings as single clerks write them: (text, items, why), with line ends or on one line. All invented."""

import pytest

from deliberation_cli.parsing.acts.deliberations import read_deliberations
from deliberation_cli.parsing.text.flow import build_flow
from deliberation_cli.reading.detect import plain_page
from tests.parsing.test_item_turns import ALL, HEAD, UNANIMOUS, Item
from tests.parsing.test_votes import told
from tests.parsing.typeset import whole

OPEN = "COMPTE RENDU DU CONSEIL MUNICIPAL DU 3 MARS 2020 Présents : M. Luc ROY, Mme Zoé BRUN. Secrétaire : Mme BRUN. "
VOICES = {"pour": 14, "abst": 2, "issue": "adopted"}

ROWS: list[tuple[str, list[Item], str]] = [
    (
        "LISTE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL DU 3 MARS 2020 Secrétaire de séance : Mme Zoé BRUN Acte n° 41 Tarifs de la "
        "halle Rapporteur : M. ROY Adopté à l'unanimité Acte n° 42 Vente d'un chemin Rapporteur : M. ROY Retiré Acte n° 43 "
        "Rapport sur l'eau Rapporteur : M. ROY Dont acte Acte n° 44 Achat d'une serre Rapporteur : Mme BRUN Adopté (14 voix "
        "pour, 2 abstentions) Acte n° 45 Bail du moulin Rapporteur : Mme BRUN Rejeté : 3 voix pour, 13 voix contre",
        [
            ("41", "Tarifs de la halle", UNANIMOUS),
            ("42", "Vente d'un chemin", {"issue": "postponed"}),
            ("43", "Rapport sur l'eau", {"issue": "noted"}),
            ("44", "Achat d'une serre", VOICES),
            ("45", "Bail du moulin", {"pour": 3, "contre": 13, "issue": "rejected"}),
        ],
        "« Acte n° 41 » and the rows behind it on one line, whatever the first number",
    ),
    (
        f"{OPEN}1er objet : Coupe de bois Le maire lit le devis de l'office. Unanimité. 2ème objet : Loyer du presbytère Le maire "
        "propose 300 €. Le conseil accepte par 14 voix pour, 2 abstentions. 3ème objet : Achat d'une serre Le conseil, à "
        "l'unanimité, approuve l'achat. Informations – Repas des anciens : le 20 juin.",
        [
            ("1", "Coupe de bois", {"unan": True}),
            ("2", "Loyer du presbytère", VOICES),
            ("3", "Achat d'une serre", UNANIMOUS),
        ],
        "« 2ème objet : » is a rank, no act's number",
    ),
    (
        f"RELEVÉ DE DÉCISIONS\n{HEAD}Délibération B_2020_07 : Vente d'un terrain\n{ALL}Délibération B_2020_08 : Aide au lavoir\n"
        f"{ALL}Relevé de décisions du conseil – 3 mars 2020\nDélibération B_2020_09 : Achat d'une serre\n{ALL}",
        [
            ("B_2020_07", "Vente d'un terrain", UNANIMOUS),
            ("B_2020_08", "Aide au lavoir", UNANIMOUS),
            ("B_2020_09", "Achat d'une serre", UNANIMOUS),
        ],
        "the document's title at the foot of a page recapitulates nothing",
    ),
    (
        f"{HEAD}Délibération B_2020_07 : Vente d'un terrain\n{ALL}Délibération B_2020_08 : Aide au lavoir\n{ALL}"
        "Récapitulatif des délibérations\nDélibération B_2020_07 : Vente d'un terrain\nDélibération B_2020_08 : Aide au lavoir\n",
        [("B_2020_07", "Vente d'un terrain", UNANIMOUS), ("B_2020_08", "Aide au lavoir", UNANIMOUS)],
        "a recapitulation ends the items",
    ),
    (
        "RELEVÉ DES DÉLIBÉRATIONS DU 3 MARS 2020 Présents : M. ROY, Mme BRUN. COMMISSION DES ROUTES Rapport n° A0101 PLAN DES "
        "CHEMINS Adopté à l'unanimité Rapport n° A0102 PONT DU MOULIN Renvoyé en commission COMMISSION DU BUDGET Rapport n° "
        "A0201 DÉCISION MODIFICATIVE N° 2 POUR 2020 Adopté à l'unanimité MOTIONS Motion de soutien à la filière bois Adoptée "
        "(14 pour, 2 abstentions) La séance est levée à 17 h.",
        [
            ("A0101", "PLAN DES CHEMINS", UNANIMOUS),
            ("A0102", "PONT DU MOULIN", {"issue": "postponed"}),
            ("A0201", "DÉCISION MODIFICATIVE N° 2 POUR 2020", UNANIMOUS),
            (None, "Motion de soutien à la filière bois", VOICES),
        ],
        "reports by commission, motions behind them, « POUR 2020 » in a title",
    ),
    (
        f"{HEAD}2020-08 – Décision modificative n° 2 du budget annexe de la Caisse des écoles\nEn l'absence du rapport, le conseil décide, "
        f"à l'unanimité, de surseoir à statuer.\n2020-09 – Voirie\n{ALL}2020-10 – Bail\n{ALL}",
        [
            (
                "2020-08",
                "Décision modificative n° 2 du budget annexe de la Caisse des écoles",
                {"unan": True, "issue": "postponed"},
            ),
            ("2020-09", "Voirie", UNANIMOUS),
            ("2020-10", "Bail", UNANIMOUS),
        ],
        "a title that fills its line, above the sentence that decides",
    ),
    (
        f"{OPEN}Ordre du jour : 1. Virement de crédits 2. Fondation du Patrimoine 3. Vente de bois Le maire ouvre la séance. "
        "2020/41 OBJET : VIREMENT DE CRÉDITS N° 3 – BUDGET DE L'EAU Le maire expose. Le conseil, à l'unanimité, approuve. "
        "2020/42 OBJET : CONVENTION AVEC LA FONDATION DU PATRIMOINE – CHAPELLE Le maire lit. Le conseil, à l'unanimité, approuve. "
        "2020/43 OBJET : VENTE DE BOIS Le maire propose. Le conseil, à l'unanimité, approuve.",
        [
            ("2020/41", "VIREMENT DE CRÉDITS N° 3 – BUDGET DE L'EAU", UNANIMOUS),
            ("2020/42", "CONVENTION AVEC LA FONDATION DU PATRIMOINE – CHAPELLE", UNANIMOUS),
            ("2020/43", "VENTE DE BOIS", UNANIMOUS),
        ],
        "titles in capitals that hold what the agenda announced in fewer words",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_items(text: str, expected: list[Item], why: str) -> None:
    flow = build_flow([plain_page(text)])
    found = [(d.number, d.subject, told(d.vote)) for d in read_deliberations(flow, whole(flow), "minutes").value]
    assert found == expected, why
