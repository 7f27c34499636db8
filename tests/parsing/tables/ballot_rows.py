"""Tables of one vote as clerks lay them out: (why, table, what is seen). All invented."""

from typing import Any

ROWS: list[tuple[str, str, dict[str, Any]]] = [
    (
        "labels over their figures",
        """Votants | Pour | Contre | Abstention
        14 | 12 | 0 | 2""",
        {"voters": 14, "in_favour": 12, "against": 0, "abstentions": 2},
    ),
    (
        "an empty cell is no zero",
        """Votants | Pour | Contre | Abstention
        14 | 13 | | 1""",
        {"voters": 14, "in_favour": 13, "abstentions": 1},
    ),
    (
        "voters named in the cell",
        """Pour | Contre | Abstentions
        11 | 2 (N. MOREL, G. SIMON) | 1 : I. COLAS""",
        {
            "in_favour": 11,
            "against": 2,
            "abstentions": 1,
            "names_against": ["N. MOREL", "G. SIMON"],
            "names_abstaining": ["I. COLAS"],
        },
    ),
    (
        "voters named on the row below",
        """POUR | CONTRE | ABSTENTION | Ne prennent pas part au vote
        19 | 2 | 1 | 1
        | T. MOREL, B. SIMON | G. COLAS | J. NOËL""",
        {
            "in_favour": 19,
            "against": 2,
            "abstentions": 1,
            "not_voting": 1,
            "names_against": ["T. MOREL", "B. SIMON"],
            "names_abstaining": ["G. COLAS"],
            "names_not_voting": ["J. NOËL"],
        },
    ),
    (
        "labels down the side",
        """Pour | 12
        Contre | 1
        Abstentions | 2""",
        {"in_favour": 12, "against": 1, "abstentions": 2},
    ),
    (
        "groups and their total",
        """Groupe | Pour | Contre | Abstention
        Ensemble pour Valmarin | 11 | 0 | 0
        Alternance | 0 | 3 | 1
        TOTAL | 11 | 3 | 1""",
        {"in_favour": 11, "against": 3, "abstentions": 1},
    ),
    (
        "groups without a total are not added up",
        """Groupe | Pour | Contre | Abstention
        Ensemble pour Valmarin | 11 | 0 | 0
        Alternance | 0 | 3 | 1
        Valmarin écologie | 2 | 0 | 0""",
        {},
    ),
    (
        "a cross for each voter",
        """Conseillers | Pour | Contre | Abstention | NPPV
        DURAND Paul | X | | |
        PETIT Anne | X | | |
        LEROY Luc | | X | |
        MOREL Zoé | | | X |
        SIMON Guy | | | | X""",
        {"names_against": ["LEROY Luc"], "names_abstaining": ["MOREL Zoé"], "names_not_voting": ["SIMON Guy"]},
    ),
    (
        "a letter for each voter",
        """NOM | Prénom | Vote
        DURAND | Paul | P
        PETIT | Anne | P
        LEROY | Luc | C
        MOREL | Zoé | A""",
        {"names_against": ["LEROY Luc"], "names_abstaining": ["MOREL Zoé"]},
    ),
    (
        "a voter with two crosses: nobody is told",
        """Conseillers | Pour | Contre | Abstention
        DURAND Paul | X | X |
        PETIT Anne | X | |
        LEROY Luc | | X |
        MOREL Zoé | | | X""",
        {},
    ),
    (
        "figures in the heads, voters under them",
        """Pour : 3 | Contre : 2 | Abstention : 1
        M. DURAND, Mme PETIT, M. LEROY | Mme MOREL, M. SIMON | Mme COLAS""",
        {
            "in_favour": 3,
            "against": 2,
            "abstentions": 1,
            "names_against": ["MOREL", "SIMON"],
            "names_abstaining": ["COLAS"],
        },
    ),
    (
        "labels down the side, voters in the last column",
        """POUR | 21 | Durand, Petit
        CONTRE | 2 | Morel, Simon
        NON-VOTANTS | 1 | Colas
        SUFFRAGES EXPRIMÉS | 23 | """,
        {
            "in_favour": 21,
            "against": 2,
            "not_voting": 1,
            "cast": 23,
            "names_against": ["Morel", "Simon"],
            "names_not_voting": ["Colas"],
        },
    ),
    (
        "all labels of a ballot",
        """Nombre de votants | 13
        Abstentions | 0
        Suffrages exprimés | 13
        Majorité absolue | 7
        Pour | 12
        Contre | 1""",
        {"voters": 13, "abstentions": 0, "cast": 13, "absolute_majority": 7, "in_favour": 12, "against": 1},
    ),
    (
        "one label that only the words tell",
        """Votants | 13
        Bulletins trouvés dans l'urne | 13
        Suffrages exprimés | 13
        Majorité absolue | 7
        Pour | 12
        Contre | 1""",
        {"voters": 13, "cast": 13, "absolute_majority": 7, "in_favour": 12, "against": 1},
    ),
]
