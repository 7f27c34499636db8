"""Titles, numbers and results of whole minutes, as towns set them: (text, [number, subject, vote], why). All invented."""

from typing import Any

import pytest

from deliberation_cli import parse
from deliberation_cli.reading.detect import plain_page
from tests.parsing.test_votes import told

Item = tuple[str | None, str, dict[str, Any]]
HEAD = "PROCÈS-VERBAL\nConseil municipal du 6 avril 2018\nPrésents : M. Luc PETIT, Mme Zoé BRUN, M. Max SIMON\nSecrétaire : Mme Zoé BRUN\n"
BODY = "Le conseil municipal, à l'unanimité, approuve.\n"
UNAN = {"unan": True, "issue": "adopted"}

ROWS: list[tuple[str, list[Item], str]] = [
    (
        "COMMUNE DE VALMARIN EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS SÉANCE DU 6 AVRIL 2018 Délibération n° 2018-047 RAPPORT N° 4.07 SOUTIEN AUX ARTS DE LA RUE Le conseil municipal s'est réuni sous la présidence de M. Luc PETIT. Étaient présents : M. Luc PETIT, Mme Zoé BRUN. Le conseil municipal, à l'unanimité, décide d'attribuer la subvention.",
        [("2018-047", "SOUTIEN AUX ARTS DE LA RUE", UNAN)],
        "the number of the report between that of the act and its title",
    ),
    (
        "VILLE DE VALMARIN EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS SÉANCE DU 6 AVRIL 2018 Affaire n° 2018-04-07 NOTA. Le Maire certifie l'affichage. Le conseil municipal s'est réuni sous la présidence de M. Luc PETIT. Présents : PETIT Luc – BRUN Zoé. Mme BRUN Zoé est désignée. Affaire n° 2018-04-07 : Réhabilitation du marché Le Maire informe l'assemblée que les toits sont usés. Le conseil municipal, à l'unanimité, approuve le plan.",
        [("2018-04-07", "Réhabilitation du marché", UNAN)],
        "a number told twice, its title behind the second",
    ),
    (
        f"{HEAD}Délibération N°2018-05-03 TARIFS DU CAMPING\n{BODY}\nDélibération N°2018-05-04 JURÉS D’ASSISES\nIl est procédé au tirage au sort de trois noms.\n\n"
        f"Délibération N°2018-05-05 MOTION\n{BODY}",
        [("2018-05-03", "TARIFS DU CAMPING", UNAN), ("2018-05-04", "JURÉS D’ASSISES", {}), ("2018-05-05", "MOTION", UNAN)],
        "a numbered act without a vote",
    ),
    (
        f"CONSEIL DU 10e ARRONDISSEMENT\nSéance du 6 avril 2018\nPrésents : M. Luc PETIT, Mme Zoé BRUN\n\nPROJETS SOUMIS POUR AVIS\n\n2018-5701 - Travaux - Aménagement du parc\n(Avis favorable à l'unanimité.)\n\n"
        f"2018-5714 - Sports - Subvention à la Boule\n(Avis favorable à l'unanimité.)\n\nAFFAIRES PROPRES À L'ARRONDISSEMENT\n\n10-2018-31 - Désignation d'un représentant\n{BODY}\n10-2018-32 - Horaires du bureau de poste\n{BODY}",
        [
            ("2018-5701", "Travaux - Aménagement du parc", {"unan": True, "issue": "favourable_opinion"}),
            ("2018-5714", "Sports - Subvention à la Boule", {"unan": True, "issue": "favourable_opinion"}),
            ("10-2018-31", "Désignation d'un représentant", UNAN),
            ("10-2018-32", "Horaires du bureau de poste", UNAN),
        ],
        "two registers of numbers, one behind the other",
    ),
    (
        f"{HEAD}2018-071-01 – ACQUISITION D'UNE PARCELLE\n{BODY}\n2018-072-01 – RESTAURANT SCOLAIRE\n{BODY}\n2018-072-02 – RAPPORT D'ACTIVITÉ\n{BODY}\n2018-073-01 – PERSONNEL\n{BODY}",
        [
            ("2018-071-01", "ACQUISITION D'UNE PARCELLE", UNAN),
            ("2018-072-01", "RESTAURANT SCOLAIRE", UNAN),
            ("2018-072-02", "RAPPORT D'ACTIVITÉ", UNAN),
            ("2018-073-01", "PERSONNEL", UNAN),
        ],
        "a second act of one number",
    ),
    (
        f"{HEAD}- Une animatrice a expliqué le compostage partagé ; une aire sera installée.\n- Chemins ruraux : le conseil décide à l'unanimité de lancer l'enquête.\n- Centre aéré : convention approuvée à l'unanimité.\n"
        "- Achat d'un broyeur en commun avec trois communes : 6 pour, 2 contre. Adopté.\n- Éclairage public : l'extinction est votée par 5 voix pour et 2 contre.\n",
        [
            (None, "Chemins ruraux", UNAN),
            (None, "Centre aéré", UNAN),
            (None, "Achat d'un broyeur en commun avec trois communes", {"pour": 6, "contre": 2, "issue": "adopted"}),
            (None, "Éclairage public", {"pour": 5, "contre": 2, "issue": "adopted"}),
        ],
        "a title of many words behind the mark of the others",
    ),
    (
        "CONSEIL MUNICIPAL DU 6 AVRIL 2018 Présents : M. Luc PETIT, Mme Zoé BRUN. Secrétaire : Mme Zoé BRUN 1 - Désignation d’un représentant Il est procédé au vote. Votants : 16 - Blancs : 1 - Suffrages exprimés : 15 - Majorité absolue : 8 - Mme BRUN : 15 voix. Mme BRUN est désignée. "
        "2 - Tarifs de séjour Le Conseil Municipal APPROUVE les tarifs, à l’unanimité. 3 - Vente d’un terrain Le Conseil Municipal DECIDE, par 12 voix pour et 3 contre, de le vendre.",
        [
            ("1", "Désignation d’un représentant", {"votants": 16, "nuls": 1, "expr": 15, "maj": 8}),
            ("2", "Tarifs de séjour", UNAN),
            ("3", "Vente d’un terrain", {"pour": 12, "contre": 3, "issue": "adopted"}),
        ],
        "a figure of the ballot before a dash is no rank",
    ),
    (
        "COMMUNE DE VALMARIN\nLISTE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL DU 6 AVRIL 2023\n\n"
        "N° de la            Objet                                            Décision du Conseil\n"
        "délibération\n"
        "2023-001            Approbation du procès-verbal de la séance du     Approuvée à l’unanimité\n"
        "                    12 décembre 2022\n"
        "2023-002            Tarifs de la saison culturelle                   Approuvée à la majorité\n"
        "                                                                     12 pour – 4 contre – 1 abstention\n"
        "2023-003            Protocole avec la société du lavoir              Ajournée\n",
        [
            ("2023-001", "Approbation du procès-verbal de la séance du 12 décembre 2022", UNAN),
            ("2023-002", "Tarifs de la saison culturelle", {"pour": 12, "contre": 4, "abst": 1, "issue": "adopted"}),
            ("2023-003", "Protocole avec la société du lavoir", {"issue": "postponed"}),
        ],
        "a head of a table goes on in the line below",
    ),
    (
        "COMMUNE DE VALMARIN\nDÉLIBÉRATION n° 2018/27 du 6 avril 2018\nrelative à l’attribution de bourses\n\n"
        "LE CONSEIL MUNICIPAL DE LA COMMUNE DE VALMARIN\nÉTAIENT PRÉSENTS : M. Luc PETIT, Mme Zoé BRUN\nADOPTE LES DISPOSITIONS SUIVANTES :\nArticle 1 : Une bourse est attribuée.\n",
        [("2018/27", "relative à l’attribution de bourses", {"issue": "adopted"})],
        "what the act does stands behind its number and its day",
    ),
    (
        "COMMUNE DE VALMARIN DÉLIBÉRATION n° 2018/27 du 6 avril 2018 fixant les tarifs de la halle LE CONSEIL MUNICIPAL DE LA COMMUNE DE VALMARIN ÉTAIENT PRÉSENTS : M. Luc PETIT, Mme Zoé BRUN ADOPTE LES DISPOSITIONS SUIVANTES : Article 1 : Le tarif est de 4 €.",
        [("2018/27", "fixant les tarifs de la halle", {"issue": "adopted"})],
        "the same, its line ends lost",
    ),
    (
        "COMPTE RENDU DU CONSEIL MUNICIPAL DU 6 AVRIL 2018 Présents : MM. PETIT, SIMON, Mme BRUN. Secrétaire : Mme BRUN. "
        "° ÉCLAIRAGE DU HAMEAU : Quatre foyers sont proposés. Le Conseil Municipal accepte la proposition par 8 voix contre 2. "
        "° GARDIENNAGE DE L'ÉGLISE : Le Conseil fixe l'indemnité à 70 €. Accord unanime. "
        "° CHEMIN DU LAVOIR : Le Conseil, à l'unanimité, approuve l'échange. La séance est levée à 23 heures.",
        [
            (None, "ÉCLAIRAGE DU HAMEAU", {"pour": 8, "contre": 2, "issue": "adopted"}),
            (None, "GARDIENNAGE DE L'ÉGLISE", UNAN),
            (None, "CHEMIN DU LAVOIR", UNAN),
        ],
        "a degree sign before each title",
    ),
    (
        f"{HEAD}Le procès-verbal de la séance du 3 mars 2018 est arrêté sans observation.\n\n1. Tarifs du lavoir\n{BODY}",
        [(None, "Le procès-verbal de la séance du 3 mars 2018", {"issue": "adopted"}), ("1", "Tarifs du lavoir", UNAN)],
        "minutes are « arrêtés » since 2022",
    ),
    (
        f"{HEAD}QUESTION N°1 – Finances, Personnel\n1.1. – Décision modificative n° 3 :\n{BODY}1.2. – Indemnité du receveur :\n"
        "Le conseil municipal, par 12 voix pour et 3 contre, décide d'attribuer l'indemnité.\n"
        f"QUESTION N°2 – Voirie\n2.1. – Rue du Lavoir :\n{BODY}",
        [("1.1", "Décision modificative n° 3", UNAN), ("1.2", "Indemnité du receveur", {"pour": 12, "contre": 3, "issue": "adopted"}), ("2.1", "Rue du Lavoir", UNAN)],
        "questions over ranks are chapters",
    ),
    (
        f"{HEAD}1 - 13/2018/01 Compte administratif\n{BODY}2 - 13/2018/02 État des subventions\n{BODY}3 - 2018 DAC 41 Vente du lavoir\n{BODY}",
        [("13/2018/01", "Compte administratif", UNAN), ("13/2018/02", "État des subventions", UNAN), ("2018 DAC 41", "Vente du lavoir", UNAN)],
        "a rank before an act's composite number",
    ),
    (
        f"{HEAD}I - Procès-verbal de la séance précédente\n{BODY}II. Compte administratif\n{BODY}III. Prix de l'eau\n{BODY}",
        [("I", "Procès-verbal de la séance précédente", UNAN), ("II", "Compte administratif", UNAN), ("III", "Prix de l'eau", UNAN)],
        "one rank has another sign, and counts with the rest",
    ),
    (
        f"{HEAD}FINANCES\n\nCOMMUNE / COMPTE ADMINISTRATIF 2017\nMonsieur le Maire commente les chapitres du compte.\n{BODY}\n"
        f"PORT / COMPTE ADMINISTRATIF 2017\n{BODY}\nCOMMUNE / TAUX D’IMPOSITION 2018\n{BODY}",
        [(None, "COMMUNE / COMPTE ADMINISTRATIF 2017", UNAN), (None, "PORT / COMPTE ADMINISTRATIF 2017", UNAN), (None, "COMMUNE / TAUX D’IMPOSITION 2018", UNAN)],
        "a budget before the stroke; « COMMUNE » alone opens a head of paper",
    ),
    (
        f"{HEAD}\nTaux d'imposition 2018\n\n{BODY}\nAcquisition d’un terrain au lieu-dit Combe Noire\n\n"
        f"-   La parcelle est nécessaire à l’élargissement du virage.\n\n-   Les frais d’acte seront supportés par la commune.\n\n{BODY}\n"
        f"Participation au voyage scolaire\n\n{BODY}",
        [(None, "Taux d'imposition 2018", UNAN), (None, "Acquisition d’un terrain au lieu-dit Combe Noire", UNAN), (None, "Participation au voyage scolaire", UNAN)],
        "sentences in a list below a title",
    ),
    (
        f"{HEAD}\nRedevance d'occupation : 2018-72\n\n{BODY}\nSection de Bellevue - vente d'une parcelle : 2018-73\n\n"
        f"Monsieur Luc PETIT, intéressé, quitte la salle.\n\nLe conseil municipal, par 10 voix pour et 2 abstentions, décide de consulter les électeurs.\n\nTarifs du lavoir : 2018-74\n\n{BODY}",
        [("2018-72", "Redevance d'occupation", UNAN), ("2018-73", "Section de Bellevue - vente d'une parcelle", {"pour": 10, "abst": 2, "issue": "adopted", "n_nppv": ["Luc PETIT"]}), ("2018-74", "Tarifs du lavoir", UNAN)],
        "a section of the commune, and no section of the budget",
    ),
    (
        f"{HEAD}Le Conseil municipal a :\n1 - Budget principal\n  approuvé la décision modificative (35 voix pour, 5 abstentions).\n2 - Marché de travaux\n- autorisé la passation d'un avenant ;\n",
        [("1", "Budget principal", {"pour": 35, "abst": 5, "issue": "adopted"}), ("2", "Marché de travaux", {"issue": "adopted"})],
        "one sentence for all: what it « a approuvé »",
    ),
    (
        f"{HEAD}1/ Taxe des inondations\nLe Président propose de reporter la question à une séance ultérieure, ce que le Conseil accepte.\n2/ Tarifs\n{BODY}",
        [("1", "Taxe des inondations", {"issue": "postponed"}), ("2", "Tarifs", UNAN)],
        "putting off that is agreed to",
    ),
    (
        f"{HEAD}1- Procès-verbal\nMise aux voix cette délibération est adoptée ainsi qu'il suit : - POUR : 33\n\n"
        "2- Garantie d'emprunt\nMise aux voix cette délibération est adoptée ainsi qu'il suit : - POUR : 30 - SANS PARTICIPATION : 2 M. Luc PETIT, Mme Zoé BRUN\n\n"
        "3- Tarifs\nMax SIMON étant président de l'association, il ne participe pas au vote.\nLe conseil, à l'unanimité, fixe les tarifs.\n",
        [
            ("1", "Procès-verbal", {"pour": 33, "issue": "adopted"}),
            ("2", "Garantie d'emprunt", {"pour": 30, "nppv": 2, "issue": "adopted", "n_nppv": ["Luc PETIT", "Zoé BRUN"]}),
            ("3", "Tarifs", {**UNAN, "n_nppv": ["Max SIMON"]}),
        ],
        "a lone side behind « ainsi qu'il suit », who takes no part, a pronoun",
    ),
    (
        "CONSEIL COMMUNAUTAIRE\nEXTRAIT DU REGISTRE DES DÉLIBÉRATIONS\n2016-06-14\nL’an deux mil seize, le 29 septembre, le Conseil communautaire s’est réuni.\n"
        f"Objet : Tarifs des déchets\n{BODY}",
        [("2016-06-14", "Tarifs des déchets", UNAN)],
        "the year, the sitting and the rank: a number, and no day",
    ),
    (
        "CONSEIL COMMUNAUTAIRE\nEXTRAIT DU REGISTRE DES DÉLIBÉRATIONS\nDate de convocation :\n2016-05-12\nL’an deux mil seize, le 9 juin, le Conseil communautaire s’est réuni.\n"
        f"Objet : Tarifs des déchets\n{BODY}",
        [(None, "Tarifs des déchets", UNAN)],
        "below the label of a date, a day and no number",
    ),
    (
        "COMMUNAUTÉ DU VAL\nLe 18 septembre 2018, le conseil communautaire s'est réuni.\nOBJET 2018 09 41 Règlement d’aide aux commerces du centre\nLe conseil communautaire, à l'unanimité :\n- adopte le règlement joint,\n",
        [("2018 09 41", "Règlement d’aide aux commerces du centre", UNAN)],
        "a number behind OBJET",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "items", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_titles_and_votes(text: str, items: list[Item], why: str) -> None:
    (session,) = parse([plain_page(text)]).sessions
    assert [(d.number, d.subject, told(d.vote)) for d in session.deliberations] == items, why
