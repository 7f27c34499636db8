"""Ranks and numbers as clerks write them, and tallies that stand apart: (text, items, why). All invented."""

import pytest

from tests.parsing.test_item_turns import ALL, UNANIMOUS
from tests.parsing.test_told_counts import LINES, OPEN, VOICES
from tests.parsing.told_items import Item, items_of

ROWS: list[tuple[str, list[Item], str]] = [
    (
        f"{LINES}2020-01 – Taxe de séjour\nPrésents : 16 Procurations : 3 Votants : 19\n\n16 POUR – 3 CONTRE (M. ROY, Mme BRUN, M. "
        f"PETIT)\n\n2020-02 – Voirie\n{ALL}\n\n2020-03 – Tarifs\n{ALL}\n",
        [
            (
                "2020-01",
                "Taxe de séjour",
                {"votants": 19, "pour": 16, "contre": 3, "n_contre": ["ROY", "BRUN", "PETIT"]},
            ),
            ("2020-02", "Voirie", UNANIMOUS),
            ("2020-03", "Tarifs", UNANIMOUS),
        ],
        "figures behind their colons, and on the next line before their labels",
    ),
    (
        f"{LINES}1. Travaux de voirie\nDélibération : 21 votants : 17 pour, 2 contre, 2 abstentions\n\n2. Cantine\n{ALL}\n",
        [
            ("1", "Travaux de voirie", {"votants": 21, "pour": 17, "contre": 2, "abst": 2}),
            ("2", "Cantine", UNANIMOUS),
        ],
        "the voters' figure before its label, a colon behind",
    ),
    (
        f"{OPEN}1. COMPTE DE GESTION Le conseil l'adopte à l'unanimité. 2. TAXES LOCALES 2020 M. le maire propose de maintenir les taux. "
        "Vote : 12 voix pour 3. SUBVENTIONS 2020 Le conseil les attribue. Vote : 11 pour, 1 abstention (ROY Luc, président du club)",
        [
            ("1", "COMPTE DE GESTION", UNANIMOUS),
            ("2", "TAXES LOCALES 2020", {"pour": 12}),
            ("3", "SUBVENTIONS 2020", {"pour": 11, "abst": 1, "issue": "adopted", "n_abst": ["ROY Luc"]}),
        ],
        "a rank behind « voix pour » stays with its title",
    ),
    (
        f"{OPEN}1. – Secrétaire de séance M. ROY est désigné secrétaire de séance. 2. – Procès-verbal Il est adopté à l'unanimité. 3. – Tarifs de l'eau Le conseil municipal, par 14 voix pour et 2 abstentions, décide. 4. – Crédits d'investissement Le "
        f"conseil municipal, à l'unanimité, décide. 5. – Rapport sur le service Le conseil municipal prend acte.",
        [
            ("2", "Procès-verbal", UNANIMOUS),
            ("3", "Tarifs de l'eau", VOICES),
            ("4", "Crédits d'investissement", UNANIMOUS),
            ("5", "Rapport sur le service", {"issue": "noted"}),
        ],
        "a stop and a dash behind the rank",
    ),
    (
        f"{OPEN}2020/03/16 – 01 – Comptes de gestion Le conseil municipal, à l'unanimité, les approuve. 2020/03/16 – 02 – Comptes "
        f"administratifs Le conseil municipal, par 14 voix pour et 2 abstentions, les approuve. 2020/03/16 – 03 – Vente d'un bâtiment Le "
        f"conseil municipal, à l'unanimité, décide de le vendre.",
        [
            ("2020/03/16 – 01", "Comptes de gestion", UNANIMOUS),
            ("2020/03/16 – 02", "Comptes administratifs", VOICES),
            ("2020/03/16 – 03", "Vente d'un bâtiment", UNANIMOUS),
        ],
        "the day of the sitting before the rank",
    ),
    (
        f"{OPEN}OBJET 2019 06 31 Octroi de subventions Après en avoir délibéré, à l'unanimité, - DECIDE. OBJET 2019 06 32 Tarif des "
        f"ordures Après en avoir délibéré, par 14 voix pour et 2 abstentions, - FIXE le tarif. OBJET 2019 06 33 Création d'un emploi "
        f"Après en avoir délibéré, à l'unanimité, - CREE un emploi.",
        [
            ("2019 06 31", "Octroi de subventions", UNANIMOUS),
            ("2019 06 32", "Tarif des ordures", VOICES),
            ("2019 06 33", "Création d'un emploi", UNANIMOUS),
        ],
        "the year, the month and the count behind « OBJET »",
    ),
    (
        f"{LINES}1) – Procès-verbal de février\nIl est adopté à l'unanimité.\n\n2)- Décisions municipales\nLes décisions n°2019-081, "
        f"n°2019-082, n°2019-083 et n°2019-084 sont communiquées, exposées et commentées.\n\n3)- Voirie\n{ALL}\n",
        [("1", "Procès-verbal de février", UNANIMOUS), ("3", "Voirie", UNANIMOUS)],
        "numbers one after the other in a sentence title nothing",
    ),
    (
        f"{LINES}F. SIMON déclare ouverte, à 20h34, la séance du conseil municipal.\nLe conseil nomme à l'unanimité P. BRUN "
        f"secrétaire.\n\n1) Voirie rurale\n{ALL}\n\n2) Tarifs de la salle\nPar 14 voix pour et 2 abstentions, le conseil les adopte.\n",
        [("1", "Voirie rurale", UNANIMOUS), ("2", "Tarifs de la salle", VOICES)],
        "who speaks, under an initial, is no rank with its title",
    ),
    (
        f"{LINES}DELIBERATION 1- PROCES-VERBAL DU 3 FEVRIER\n\nIl n'y a pas de remarques\nLe Maire passe au vote\nVoté à "
        f"l'unanimité\n\nDELIBERATION 2- TARIFS\n\n{ALL}\n",
        [("1", "PROCES-VERBAL DU 3 FEVRIER", UNANIMOUS), ("2", "TARIFS", UNANIMOUS)],
        "a sentence without a full stop is no title",
    ),
    (
        f"{LINES}A.1. Tarifs de l'eau\n{ALL}\n\nA.2. Tarifs de la piscine\n{ALL}\n\nB.1. Voirie\nPar 14 voix pour et 2 abstentions, le "
        "conseil l'adopte.\n",
        [
            ("A.1", "Tarifs de l'eau", UNANIMOUS),
            ("A.2", "Tarifs de la piscine", UNANIMOUS),
            ("B.1", "Voirie", VOICES),
        ],
        "ranks of a letter and a figure",
    ),
    (
        f"{LINES}DELIBERATION N° 1-(30512) Tarifs de l'eau\n{ALL}\n\nDELIBERATION N° 2-(30513) Voirie\n{ALL}\n\nDELIBERATION N° 3-(30514) Emploi\nPar 14 voix pour et 2 abstentions, le "
        "conseil le crée.\n",
        [
            ("1-(30512)", "Tarifs de l'eau", UNANIMOUS),
            ("2-(30513)", "Voirie", UNANIMOUS),
            ("3-(30514)", "Emploi", VOICES),
        ],
        "the number of the act in brackets behind its rank",
    ),
    (
        f"{OPEN}N° 59 - Élection des délégués Le conseil municipal les élit à l'unanimité. N° 60 - Convention avec la Région M. PETIT sort "
        f"de séance. Vote : 14 pour - 2 abstentions N° 61 - Budget de l'eau Vote à l'unanimité",
        [
            ("59", "Élection des délégués", UNANIMOUS),
            ("60", "Convention avec la Région", {"pour": 14, "abst": 2}),
            ("61", "Budget de l'eau", UNANIMOUS),
        ],
        "numbers that count the year's acts do not start at one",
    ),
    (
        f"{LINES}1. Motion pour la gare\n{ALL}\n\n2. Carrière\nLe conseil s'oppose au projet par 14 voix pour et 2 abstentions.\n",
        [("1", "Motion pour la gare", UNANIMOUS), ("2", "Carrière", VOICES)],
        "who opposes something else has adopted a motion",
    ),
    (
        f"{LINES}1. Modification du plan\nIl est procédé au vote : 14 oui, 1 non, 1 abstention.\n\n2. Emploi\n{ALL}\n",
        [
            ("1", "Modification du plan", {"pour": 14, "contre": 1, "abst": 1}),
            ("2", "Emploi", UNANIMOUS),
        ],
        "yes and no",
    ),
    (
        f"{LINES}1. Amendes de police\nLe rapport est adopté.\nPour : 13 – Abstentions : 3\nAbstentions : Groupe « Gauche et écologie » "
        f"(Zoé BRUN, Ida COLAS, Luc ROY)\n\n2. Voirie\n{ALL}\n",
        [
            (
                "1",
                "Amendes de police",
                {"pour": 13, "abst": 3, "issue": "adopted", "n_abst": ["Zoé BRUN", "Ida COLAS", "Luc ROY"]},
            ),
            ("2", "Voirie", UNANIMOUS),
        ],
        "the members of a group in the bracket behind its name",
    ),
    (
        f"{LINES}IV- Commission d'appel d'offres\n{ALL}\n\nV- Délégués au SDE 35\n{ALL}\n",
        [("IV", "Commission d'appel d'offres", UNANIMOUS), ("V", "Délégués au SDE 35", UNANIMOUS)],
        "a title that ends with a figure is nobody with his voices",
    ),
    (
        f"{LINES}Délibération n° 12 Durée des amortissements\n{ALL}\n\nDélibération n° 13 Voirie\n{ALL}\n",
        [("12", "Durée des amortissements", UNANIMOUS), ("13", "Voirie", UNANIMOUS)],
        "« Durée » opens a title, « du » tells the day of an act",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_items(text: str, expected: list[Item], why: str) -> None:
    assert items_of(text) == expected, why
