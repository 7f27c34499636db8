"""Tables of people as clerks lay them out: (why, table, words behind it, what is seen). All invented."""

from typing import Any

Want = dict[str, Any]
ROWS: list[tuple[str, str, str, Want]] = [
    (
        "communes beside the lists of their delegates",
        """Commune | Délégués présents
        Orval-sur-Seille | DURAND Paul, PETIT Anne
        Belval | ROY Max
        La Roche-Belin | MOREL Eva, LEROY Luc (suppléant de BRUN Zoé)""",
        "",
        {"present": ["DURAND Paul", "PETIT Anne", "ROY Max", "MOREL Eva", "LEROY Luc"]},
    ),
    (
        "members and substitutes side by side, heads on two rows, crosses for who came",
        """Collectivité | Délégués titulaires | < | Délégués suppléants | <
         | Nom | Présent | Nom | Présent (remplace le titulaire)
        CC de la Seille | DURAND Paul | x | SIMON Guy |
        CC de la Seille | PETIT Anne | | MOREL Eva | x
        CC du Belin | ROY Max | | VIDAL Jean |
        CC du Belin | LEROY Luc | x | COLAS Ida |""",
        "Absent : M. ROY Max.",
        {"present": ["DURAND Paul", "MOREL Eva", "LEROY Luc"], "absent": ["ROY Max"]},
    ),
    (
        "a sheet typed as signed: who was replaced has an empty cell, and his substitute the next row",
        """Qualité | Nom et prénom | Signature
        Titulaire | DURAND Paul | signé
        Titulaire | PETIT Anne | signé
        Titulaire | ROY Max |
        Suppléant | MOREL Eva | signé
        Titulaire | LEROY Luc | excusé
        Titulaire | COLAS Ida | procuration à Mme PETIT""",
        "",
        {
            "present": ["DURAND Paul", "PETIT Anne", "MOREL Eva"],
            "proxies": [("COLAS Ida", "PETIT")],
            "absent": ["LEROY Luc"],
        },
    ),
    (
        "one for who came, nought for who did not; substitutes have a cell too",
        """Commune | Délégués titulaires | Présence | Délégués suppléants | Présence
        Belval | M. DURAND Paul | 1 | Mme MOREL Eva |
        Belval | Mme PETIT Anne | 1 | M. LEROY Luc |
        Bressoy | M. ROY Max | 0 | Mme COLAS Ida | 0
        Orval | Mme BRUN Zoé | 1 | M. VIDAL Jean |""",
        "",
        {"present": ["DURAND Paul", "PETIT Anne", "BRUN Zoé"], "absent": ["ROY Max"]},
    ),
    (
        "who was absent, and on the same line to whom he gave",
        """Présents | Absents | Pouvoirs donnés à
        M. DURAND Paul | Mme MOREL Eva | M. DURAND Paul
        Mme PETIT Anne | M. LEROY Luc | /
        M. ROY Max | Mme COLAS Ida | M. ROY Max""",
        "",
        {
            "present": ["DURAND Paul", "PETIT Anne", "ROY Max"],
            "proxies": [("MOREL Eva", "DURAND Paul"), ("COLAS Ida", "ROY Max")],
            "absent": ["LEROY Luc"],
        },
    ),
    (
        "those who vote, named so, letters over the crosses, and words beside them",
        """Voix délibérative | Qualité | P | E | Observations
        M. DURAND Paul | Président | x | |
        Mme PETIT Anne | Conseillère | x | |
        M. ROY Max | Conseiller | | x | pouvoir à M. DURAND Paul
        M. LEROY Luc | Conseiller | | | absent non excusé
        Mme COLAS Ida | Conseillère | x | |""",
        "",
        {
            "present": ["DURAND Paul", "PETIT Anne", "COLAS Ida"],
            "proxies": [("ROY Max", "DURAND Paul")],
            "absent": ["LEROY Luc"],
        },
    ),
    (
        "members and their substitutes side by side, each with a cell to sign in",
        """Représentants du Département - Titulaires | Émargement | Suppléant(e)s | Émargement
        M. DURAND Paul | X | Mme MOREL Eva |
        Mme PETIT Anne | X | M. LEROY Luc |
        M. ROY Max | Excusé | Mme COLAS Ida | X
        M. SIMON Guy | Pouvoir à Mme PETIT Anne | M. BRET Tom |
        Mme BRUN Zoé | X | M. VIDAL Jean |""",
        "",
        {
            "present": ["DURAND Paul", "PETIT Anne", "COLAS Ida", "BRUN Zoé"],
            "proxies": [("SIMON Guy", "PETIT Anne")],
            "absent": ["ROY Max"],
        },
    ),
    (
        "a word in the column of the holders",
        """Nom Prénom | Présent | Absent | Donne pouvoir à
        DURAND Paul | X | |
        PETIT Anne | X | |
        ROY Max | | X | PETIT Anne
        LEROY Luc | X | |
        COLAS Ida | | X | (excusé)""",
        "",
        {
            "present": ["DURAND Paul", "PETIT Anne", "LEROY Luc"],
            "proxies": [("ROY Max", "PETIT Anne")],
            "absent": ["COLAS Ida"],
        },
    ),
    (
        "a table of the absent alone, named under that word, with their holders",
        """Absents | Ni pouvoir | Suppléant | Pouvoir donné à…
        DURAND Paul | X | |
        PETIT Anne | | BRUN Zoé |
        ROY Max | | | LEROY Luc
        COLAS Ida | | | SIMON Guy""",
        "",
        {
            "present": [],
            "proxies": [("ROY Max", "LEROY Luc"), ("COLAS Ida", "SIMON Guy")],
            "absent": ["DURAND Paul", "PETIT Anne"],
        },
    ),
    (
        "a cross under each state, the holder in a column",
        """Nom et prénom | Présent | Excusé | Pouvoir à
        DURAND Paul | X | |
        PETIT Anne | X | |
        ROY Max | | X | PETIT Anne
        LEROY Luc | X | |
        COLAS Ida | | X |""",
        "",
        {
            "present": ["DURAND Paul", "PETIT Anne", "LEROY Luc"],
            "proxies": [("ROY Max", "PETIT Anne")],
            "absent": ["COLAS Ida"],
        },
    ),
    (
        "a column of proxies and of substitutes, under a head of its own",
        """Commune | Nom du délégué | Présent | Absent | Pouvoir / suppléance
        Aubry | DURAND Paul | X | |
        Belval | PETIT Anne | X | |
        Belval | ROY Max | | X | pouvoir à Mme PETIT Anne
        Cerny | LEROY Luc | | X | suppléé par Mme COLAS Ida (présente)
        Cerny | SIMON Guy | | X |""",
        "",
        {
            "present": ["DURAND Paul", "PETIT Anne", "COLAS Ida"],
            "proxies": [("ROY Max", "PETIT Anne")],
            "absent": ["SIMON Guy"],
        },
    ),
    (
        "a column for holders and substitutes, who came or did not",
        """Commune | Délégué(e) | Présent | Excusé | Pouvoir à / suppléant
        Aubry | M. Paul DURAND | X | |
        Belval | M. Max ROY | | X | Pouvoir à Mme Anne PETIT
        Belval | Mme Anne PETIT | X | |
        Cerny | M. Luc LEROY | | X | Suppléant : M. Guy MOREL (présent)
        Orval | M. Guy SIMON | | X | Suppléante : Mme Ida COLAS""",
        "",
        {
            "present": ["Paul DURAND", "Anne PETIT", "Guy MOREL"],
            "proxies": [("Max ROY", "Anne PETIT")],
            "absent": ["Luc LEROY", "Guy SIMON"],
        },
    ),
    (
        "a column whose head says nothing known, and whose cells tell proxies",
        """Nom du délégué | Présent | Absent | Précisions
        DURAND Paul | X | |
        PETIT Anne | X | |
        ROY Max | | X | pouvoir à Mme PETIT Anne
        LEROY Luc | | X | suppléé par COLAS Ida
        SIMON Guy | | X |""",
        "",
        {
            "present": ["DURAND Paul", "PETIT Anne", "COLAS Ida"],
            "proxies": [("ROY Max", "PETIT Anne")],
            "absent": ["SIMON Guy"],
        },
    ),
    (
        "town, office and coded words, the vote beside",
        """Ville | Titre | NOM Prénom | Présent | A donné pouvoir à | Vote
        Aubry | Maire | DURAND Paul | P | | P
        Aubry | Adjointe | PETIT Anne | P | | C
        Belval | Maire | ROY Max | Repr. | PETIT Anne | C
        Cerny | Conseiller | LEROY Luc | P | | A
        Cerny | Conseillère | COLAS Ida | Absent | | """,
        "",
        {
            "present": ["DURAND Paul", "PETIT Anne", "LEROY Luc"],
            "proxies": [("ROY Max", "PETIT Anne")],
            "absent": ["COLAS Ida"],
        },
    ),
    (
        "family and given name in two columns",
        """N° | NOM | Prénom | Présent | Absent | Procuration à
        1 | DE LA TOUR | Anne-Lise | X | |
        2 | LE GOFF | Yann | X | |
        3 | MARTIN | Paul | X | |
        4 | BEN SAÏD | Karim | | X | LE GOFF Yann
        5 | NOËL | Léa | | X | """,
        "",
        {
            "present": ["DE LA TOUR Anne-Lise", "LE GOFF Yann", "MARTIN Paul"],
            "proxies": [("BEN SAÏD Karim", "LE GOFF Yann")],
            "absent": ["NOËL Léa"],
        },
    ),
    (
        "civility in a column of its own, small letters",
        """Civ. | Nom | Prénom | Qualité | Présence
        M. | Durand | Paul | Maire | Présent
        Mme | Petit | Anne | 1re adjointe | Présente
        M. | Roy | Max | Conseiller | Absent excusé, pouvoir à Mme Petit
        Mme | Colas | Ida | Conseillère | Excusée
        M. | Leroy | Luc | Conseiller | Présent""",
        "",
        {
            "present": ["Durand Paul", "Petit Anne", "Leroy Luc"],
            "proxies": [("Roy Max", "Petit")],
            "absent": ["Colas Ida"],
        },
    ),
    (
        "codes that a legend explains",
        """Conseillers municipaux | Présence
        DURAND Paul | P
        PETIT Anne | P
        ROY Max | PO
        COLAS Ida | EX
        LEROY Luc | P""",
        "P : présent ; EX : excusé ; PO : a donné pouvoir",
        {
            "present": ["DURAND Paul", "PETIT Anne", "LEROY Luc"],
            "proxies": [("ROY Max", None)],
            "absent": ["COLAS Ida"],
        },
    ),
    (
        "heads on two rows, letters over the crosses",
        """Délégués | Présence | < | < | Pouvoir donné à
        | P | A | E |
        DURAND Paul | X | | |
        PETIT Anne | X | | |
        ROY Max | | | X | DURAND Paul
        COLAS Ida | | X | |
        LEROY Luc | X | | | """,
        "",
        {
            "present": ["DURAND Paul", "PETIT Anne", "LEROY Luc"],
            "proxies": [("ROY Max", "DURAND Paul")],
            "absent": ["COLAS Ida"],
        },
    ),
    (
        "who has no cross under the present was not there",
        """Membres | Présents | Pouvoir à
        Mme Anne PETIT | X |
        M. Paul DURAND | X |
        M. Max ROY | | M. Paul DURAND
        Mme Ida COLAS | |
        M. Luc LEROY | X | """,
        "",
        {
            "present": ["Anne PETIT", "Paul DURAND", "Luc LEROY"],
            "proxies": [("Max ROY", "Paul DURAND")],
            "absent": ["Ida COLAS"],
        },
    ),
    (
        "titles of communes between the rows, a total below",
        """Délégués titulaires | Présent | Absent | Pouvoir
        Commune d'Aubry | < | < | <
        DURAND Paul | X | |
        PETIT Anne | X | |
        Commune de Belval | < | < | <
        ROY Max | | X | M. DURAND
        LEROY Luc | X | |
        TOTAL | 3 | 1 | 1""",
        "",
        {"present": ["DURAND Paul", "PETIT Anne", "LEROY Luc"], "proxies": [("ROY Max", "DURAND")], "absent": []},
    ),
    (
        "letters over a column, what they say below the table",
        """N° | Collectivité | Délégué | P/E/A | Observation
        01 | BAZOCHES | M. Paul DURAND | P |
        02 | BLANDY | Mme Anne PETIT | P | suppléante de M. ROUSSET
        03 | COURTACON | Mme Ida COLAS | E |
        04 | DAMMARIE | M. Luc LEROY | A |
        05 | GRISY | M. Max ROY | E | pouvoir à M. Paul DURAND""",
        "P = présent ; E = excusé ; A = absent",
        {
            "present": ["Paul DURAND", "Anne PETIT"],
            "proxies": [("Max ROY", "Paul DURAND")],
            "absent": ["Ida COLAS", "Luc LEROY"],
        },
    ),
    (
        "a column is a list",
        """Présents | Excusés | Pouvoirs
        Paul DURAND, Anne PETIT, Luc LEROY | Ida COLAS | Max ROY à Paul DURAND""",
        "",
        {
            "present": ["Paul DURAND", "Anne PETIT", "Luc LEROY"],
            "proxies": [("Max ROY", "Paul DURAND")],
            "absent": ["Ida COLAS"],
        },
    ),
    (
        "a long roll in two halves side by side",
        """Nom | Présent | Absent | Nom | Présent | Absent
        DURAND Paul | X | | LEROY Luc | X |
        PETIT Anne | X | | MOREL Zoé | X |
        ROY Max | | X | COLAS Ida | | X""",
        "",
        {
            "present": ["DURAND Paul", "LEROY Luc", "PETIT Anne", "MOREL Zoé"],
            "proxies": [],
            "absent": ["ROY Max", "COLAS Ida"],
        },
    ),
    (
        "titular members and their deputies",
        """Commune | Titulaires | Présent | Excusé | Suppléants | Présent
        Aubry | DURAND Paul | X | | SIMON Guy |
        Belval | PETIT Anne | X | | BRUN Jean |
        Cerny | ROY Max | | X | MOREL Zoé | X
        Dion | LEROY Luc | X | | NOËL Léa | """,
        "",
        {"present": ["DURAND Paul", "PETIT Anne", "MOREL Zoé", "LEROY Luc"], "proxies": [], "absent": ["ROY Max"]},
    ),
    (
        "a last column, behind that of the deputies, of those to whom the members gave",
        """Commune | Délégué titulaire | Présence | Délégué suppléant | Présence | Observation
        Aubry | DURAND Paul | Présent | SIMON Guy | |
        Belval | PETIT Anne | Excusée | BRUN Jean | | Pouvoir à DURAND Paul
        Cerny | ROY Max | Excusé | MOREL Zoé | Présente |
        Dion | LEROY Luc | Présent | NOËL Léa | | """,
        "",
        {
            "present": ["DURAND Paul", "MOREL Zoé", "LEROY Luc"],
            "proxies": [("PETIT Anne", "DURAND Paul")],
            "absent": ["ROY Max"],
        },
    ),
    (
        "the holder's row tells who gave",
        """Élus | Présence | Reçoit pouvoir de
        Paul DURAND | présent | Max ROY
        Anne PETIT | présente |
        Luc LEROY | présent |
        Max ROY | excusé |
        Ida COLAS | absente | """,
        "",
        {
            "present": ["Paul DURAND", "Anne PETIT", "Luc LEROY"],
            "proxies": [("Max ROY", "Paul DURAND")],
            "absent": ["Ida COLAS"],
        },
    ),
    (
        "a proxy on a row of the present is one that was received",
        """Nom | Présent | Excusé | Pouvoir
        DURAND Paul | X | | de ROY Max
        PETIT Anne | X | |
        LEROY Luc | X | |
        ROY Max | | X | """,
        "",
        {"present": ["DURAND Paul", "PETIT Anne", "LEROY Luc"], "proxies": [("ROY Max", "DURAND Paul")], "absent": []},
    ),
    (
        "givers and holders alone, the present in the text",
        """Mandants | Mandataires
        ROY Max | DURAND Paul
        COLAS Ida | PETIT Anne
        SIMON Guy | LEROY Luc""",
        "",
        {"proxies": [("ROY Max", "DURAND Paul"), ("COLAS Ida", "PETIT Anne"), ("SIMON Guy", "LEROY Luc")]},
    ),
    (
        "replaced by a deputy who sits",
        """Délégué | Présent | Excusé | Remplacé par
        DURAND Paul | X | |
        PETIT Anne | X | |
        LEROY Luc | X | |
        ROY Max | | | SIMON Guy
        COLAS Ida | | X | """,
        "",
        {"present": ["DURAND Paul", "PETIT Anne", "LEROY Luc", "SIMON Guy"], "proxies": [], "absent": ["COLAS Ida"]},
    ),
    (
        "small words and a stroke before a name, all its words in one cell",
        """Nom | Présent | Absent
        van der MEER Pieter | X |
        K/BIDI-PAYET Nadine | X |
        DUPRÉ-SAINT-CYR Jean-Marie | X |
        LE BRAS Yann (maire) | X |
        martin paul | | X""",
        "",
        {
            "present": ["van der MEER Pieter", "K/BIDI-PAYET Nadine", "DUPRÉ-SAINT-CYR Jean-Marie", "LE BRAS Yann"],
            "proxies": [],
            "absent": ["martin paul"],
        },
    ),
    (
        "oui and non",
        """Administrateurs | Présent
        DURAND Paul | oui
        PETIT Anne | oui
        ROY Max | non
        LEROY Luc | oui""",
        "",
        {"present": ["DURAND Paul", "PETIT Anne", "LEROY Luc"], "proxies": [], "absent": ["ROY Max"]},
    ),
    (
        "by commune, who came and who did not in two columns",
        """COMMUNES | PRESENTS | ABSENTS / EXCUSES
        Belval | M. DURAND Paul |
        Bressoy | Mme PETIT Anne, M. ROY Max | M. MOREL Guy
        Orval | | M. LEROY Luc (pouvoir à M. DURAND)""",
        "",
        {
            "present": ["DURAND Paul", "PETIT Anne", "ROY Max"],
            "proxies": [("LEROY Luc", "DURAND")],
            "absent": ["MOREL Guy"],
        },
    ),
    (
        "the holder beside his giver in each row, and a row that counts the voters",
        """Présents | Absents/Excusés | ont donné procuration à | Votants
        M. DURAND Paul | | | 1
        Mme PETIT Anne | | | 1
        | M. ROY Max | Mme PETIT Anne | 1
        | Mme COLAS Ida | | 0
        M. LEROY Luc | | | 1
        | | TOTAL | 4""",
        "",
        {
            "present": ["DURAND Paul", "PETIT Anne", "LEROY Luc"],
            "proxies": [("ROY Max", "PETIT Anne")],
            "absent": ["COLAS Ida"],
        },
    ),
    (
        "codes and observations; the next table is of money",
        """Nom | Qualité | P / E / A | Observations
        M. DURAND Paul | Président | P |
        Mme PETIT Anne | Membre élu | P |
        M. ROY Max | Membre élu | E | pouvoir à Mme PETIT
        Mme COLAS Ida | Membre nommé | A |""",
        """P : présent – E : excusé – A : absent

Dossier | Objet | Montant | Décision
18-31 | Chauffage | 312,40 € | Accord
18-32 | Cantine | 146,80 € | Refus
18-33 | Lunettes | 120,00 € | Accord""",
        {
            "present": ["DURAND Paul", "PETIT Anne"],
            "proxies": [("ROY Max", "PETIT")],
            "absent": ["COLAS Ida"],
        },
    ),
]
HEAD = """COMMUNE DE VALMARIN
PROCÈS-VERBAL DU CONSEIL MUNICIPAL
Séance du 12 mai 2022
Le conseil municipal s'est réuni en mairie sous la présidence de M. Paul DURAND, maire."""
TAIL = """Secrétaire de séance : Mme Anne PETIT
1. Tarifs de la cantine
Le conseil municipal, à l'unanimité, approuve les tarifs.
2. Travaux de l'école
Le conseil municipal, à l'unanimité, approuve les travaux."""
