"""Lists of deliberations as tables: (why, table, (number, subject, what the vote tells) of each). All invented."""

from typing import Any

Item = tuple[str | None, str, dict[str, Any]]
BUDGET, ROAD, REPORT, SALE = (
    "Budget primitif 2023",
    "Réfection de la voirie",
    "Rapport annuel sur l'eau",
    "Vente d'un terrain",
)
ASIDE = "Prix : 96 000 €. Mme Zoé BRUN, intéressée, n'a pas pris part au vote"
ROWS: list[tuple[str, str, list[Item]]] = [
    (
        "number, subject, outcome",
        f"""N° de la délibération | Objet | Décision
        2023-01 | {BUDGET} | Adoptée à l'unanimité
        2023-02 | {ROAD} | Adoptée
        2023-03 | {REPORT} | Prise d'acte
        2023-04 | {SALE} | Rejetée
        2023-05 | Création d'un emploi | Ajournée""",
        [
            ("2023-01", BUDGET, {"unanimous": True, "outcome": "adopted"}),
            ("2023-02", ROAD, {"outcome": "adopted"}),
            ("2023-03", REPORT, {"outcome": "noted"}),
            ("2023-04", SALE, {"outcome": "rejected"}),
            ("2023-05", "Création d'un emploi", {"outcome": "postponed"}),
        ],
    ),
    (
        "who took no part, told beside the subject",
        f"""N° | Objet | Décision
        2023-01 | {BUDGET} | Adopté à l'unanimité
        2023-02 | {SALE}. {ASIDE}. | Adopté Pour : 14
        2023-03 | {REPORT} | Dont acte""",
        [
            ("2023-01", BUDGET, {"unanimous": True, "outcome": "adopted"}),
            ("2023-02", f"{SALE}. {ASIDE}", {"in_favour": 14, "outcome": "adopted", "names_not_voting": ["Zoé BRUN"]}),
            ("2023-03", REPORT, {"outcome": "noted"}),
        ],
    ),
    (
        "figures in columns",
        f"""N° | Objet | Pour | Contre | Abst.
        D23-01 | {BUDGET} | 12 | 3 | 0
        D23-02 | {ROAD} | 15 | 0 | 0
        D23-03 | {SALE} | 14 | | 1""",
        [
            ("D23-01", BUDGET, {"in_favour": 12, "against": 3, "abstentions": 0}),
            ("D23-02", ROAD, {"in_favour": 15, "against": 0, "abstentions": 0}),
            ("D23-03", SALE, {"in_favour": 14, "abstentions": 1}),
        ],
    ),
    (
        "the sides by their first letters, and the outcome behind them",
        f"""N° | Intitulé | Rapporteur | P | C | A | Sens de la décision
        D23-01 | {BUDGET} | L. ROY | 12 | 3 | 0 | Adoptée
        D23-02 | {ROAD} | Z. BRUN | 15 | 0 | 0 | Avis favorable
        D23-03 | {SALE} | L. ROY | 4 | 10 | 1 | Rejetée""",
        [
            ("D23-01", BUDGET, {"in_favour": 12, "against": 3, "abstentions": 0, "outcome": "adopted"}),
            ("D23-02", ROAD, {"in_favour": 15, "against": 0, "abstentions": 0, "outcome": "favourable_opinion"}),
            ("D23-03", SALE, {"in_favour": 4, "against": 10, "abstentions": 1, "outcome": "rejected"}),
        ],
    ),
    (
        "figures in words of one cell",
        f"""Numéro | Intitulé | Vote
        2023-01 | {BUDGET} | Pour : 12, contre : 3
        2023-02 | {ROAD} | Unanimité
        2023-03 | {SALE} | Majorité (2 abstentions)""",
        [
            ("2023-01", BUDGET, {"in_favour": 12, "against": 3}),
            ("2023-02", ROAD, {"unanimous": True, "outcome": "adopted"}),
            ("2023-03", SALE, {"abstentions": 2, "outcome": "adopted"}),
        ],
    ),
    (
        "titles of themes between the rows",
        f"""N° acte | Objet | Sens du vote
        FINANCES | < | <
        2023/01 | {BUDGET} | Adopté
        2023/02 | Décision modificative | Adopté
        TRAVAUX | < | <
        2023/03 | {ROAD} | Retiré""",
        [
            ("2023/01", BUDGET, {"outcome": "adopted"}),
            ("2023/02", "Décision modificative", {"outcome": "adopted"}),
            ("2023/03", ROAD, {"outcome": "postponed"}),
        ],
    ),
    (
        "no number, a reporter between",
        f"""Objet de la délibération | Rapporteur | Résultat du vote
        {BUDGET} | M. Luc LEROY | Adopté à l'unanimité
        {ROAD} | Mme Zoé MOREL | Adopté à la majorité
        {REPORT} | M. Luc LEROY | Le conseil prend acte""",
        [
            (None, BUDGET, {"unanimous": True, "outcome": "adopted"}),
            (None, ROAD, {"outcome": "adopted"}),
            (None, REPORT, {"outcome": "noted"}),
        ],
    ),
    (
        "an opinion on another's project",
        f"""Réf. | Libellé | Avis
        A-1 | Plan local d'urbanisme | Avis favorable
        A-2 | Extension d'un élevage | Avis défavorable
        A-3 | {ROAD} | Approuvé""",
        [
            ("A-1", "Plan local d'urbanisme", {"outcome": "favourable_opinion"}),
            ("A-2", "Extension d'un élevage", {"outcome": "unfavourable_opinion"}),
            ("A-3", ROAD, {"outcome": "adopted"}),
        ],
    ),
    (
        "a list that tells no vote, under its title",
        f"""N° | Objet
        2023-01 | {BUDGET}
        2023-02 | {ROAD}
        2023-03 | {SALE}""",
        [("2023-01", BUDGET, {}), ("2023-02", ROAD, {}), ("2023-03", SALE, {})],
    ),
    (
        "a subject on two lines and a wide cell, drawn by hand",
        """Réf. | Intitulé | Pour | Ctre | Abs.
        CA 24-18 | Indemnité des volontaires : | | |
         | revalorisation | 13 | 0 | 0
        CA 24-19 | Bilan social | Dont acte | < | <
        CA 24-20 | Tarifs | 9 | 2 | 2""",
        [
            (
                "CA 24-18",
                "Indemnité des volontaires : revalorisation",
                {"in_favour": 13, "against": 0, "abstentions": 0},
            ),
            ("CA 24-19", "Bilan social", {"outcome": "noted"}),
            ("CA 24-20", "Tarifs", {"in_favour": 9, "against": 2, "abstentions": 2}),
        ],
    ),
    (
        "one side told alone, and who stood aside",
        f"""N° | Intitulé | Rapporteur | Vote
        B23/01 | {BUDGET} | Z. MOREL | Unanimité
        B23/02 | {ROAD} | G. SIMON | 11 pour (M. LEROY ne prend pas part au vote)
        B23/03 | {SALE} | Z. MOREL | 9 pour, 1 contre, 1 abstention""",
        [
            ("B23/01", BUDGET, {"unanimous": True, "outcome": "adopted"}),
            ("B23/02", ROAD, {"in_favour": 11, "names_not_voting": ["LEROY"]}),
            ("B23/03", SALE, {"in_favour": 9, "against": 1, "abstentions": 1}),
        ],
    ),
    (
        "remarks that tell the figures and who stood aside",
        f"""Numéro | Objet | Vote | Observations
        B23/01 | {BUDGET} | ADOPTÉ À L'UNANIMITÉ | M. Luc LEROY ne prend pas part au vote
        B23/02 | {ROAD} | ADOPTÉ À LA MAJORITÉ | 8 pour, 1 contre (Mme Zoé MOREL)
        B23/03 | {SALE} | ADOPTÉ À L'UNANIMITÉ | Présenté en commission""",
        [
            ("B23/01", BUDGET, {"unanimous": True, "outcome": "adopted", "names_not_voting": ["Luc LEROY"]}),
            ("B23/02", ROAD, {"in_favour": 8, "against": 1, "outcome": "adopted", "names_against": ["Zoé MOREL"]}),
            ("B23/03", SALE, {"unanimous": True, "outcome": "adopted"}),
        ],
    ),
]
