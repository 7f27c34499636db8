"""Titles of items as single clerks write them: (text, items, why), with line ends or on one line. All invented."""

import pytest

from tests.parsing.told_items import Item, items_of

HEAD = "PROCÈS-VERBAL DU CONSEIL MUNICIPAL DU 3 MARS 2020\nPrésents : M. Luc ROY, Mme Zoé BRUN.\n"
UNANIMOUS = {"unan": True, "issue": "adopted"}
ALL = "Le conseil, à l'unanimité, approuve cette proposition.\n"

ROWS: list[tuple[str, list[Item], str]] = [
    (
        f"{HEAD}1/ DÉLIBÉRATION N° 2020-11 : Tarifs de l'eau\n{ALL}\n2/ DÉLIBÉRATION N° 2020-12 : Vente de bois\n{ALL}\n"
        "3/ Aides individuelles (examen à huis clos)\nTrois dossiers sont examinés. Les décisions sont prises à l'unanimité.\n"
        "\n4/ Informations\nLe goûter aura lieu le 20 mars.\n",
        [
            ("2020-11", "Tarifs de l'eau", UNANIMOUS),
            ("2020-12", "Vente de bois", UNANIMOUS),
            ("3", "Aides individuelles (examen à huis clos)", UNANIMOUS),
        ],
        "ranks lead the numbered acts, and go on over a decision that has no number",
    ),
    (
        f"{HEAD}EXPOSÉ N° 1\nVOTE DU BUDGET PRIMITIF 2020\n\nLe budget est voté par chapitre.\n\n"
        "     Exploitation : 1 502 000 €\n     Investissement : 1 944 700 €\n\n"
        "Madame BRUN demande si un emprunt est prévu.\nVote : pour : 12 - contre : 0 - abstentions : 2\n\n"
        f"EXPOSÉ N° 2\nADMISSION EN NON VALEUR\n\n{ALL}",
        [
            ("1", "VOTE DU BUDGET PRIMITIF 2020", {"pour": 12, "contre": 0, "abst": 2, "issue": "adopted"}),
            ("2", "ADMISSION EN NON VALEUR", UNANIMOUS),
        ],
        "a label and its amount are no title; an « exposé » has its number",
    ),
    (
        "COMMUNAUTÉ DU VAL BUREAU DE LA COMMUNAUTÉ RÉUNION DU 3 MARS 2020 RELEVÉ DES DÉLIBÉRATIONS Le Bureau, convoqué par "
        "lettre du 24 février 2020, s'est réuni au siège, place du Marché, le mardi 3 mars 2020 à 17 h 30. ETAIENT PRESENTS : "
        "M. Luc ROY, Président, Mme Zoé BRUN, M. Max PETIT, vice-présidents. ETAIT ABSENT : M. Guy COLAS. Le Président ouvre "
        "la séance. Le procès-verbal de la réunion du 4 février 2020 est adopté à l'unanimité. N° B20-07 DÉCHETS : Achat "
        "d'une benne LE BUREAU, à l'unanimité, DECIDE d'acheter la benne. N° B20-08 HABITAT : Bail du dépôt LE BUREAU, à "
        "l'unanimité, DECIDE de conclure le bail. N° B20-09 VOIRIE : Échange de terrains LE BUREAU, à l'unanimité, APPROUVE.",
        [
            (None, "Le procès-verbal de la réunion du 4 février 2020", UNANIMOUS),
            ("B20-07", "Achat d'une benne", UNANIMOUS),
            ("B20-08", "Bail du dépôt", UNANIMOUS),
            ("B20-09", "Échange de terrains", UNANIMOUS),
        ],
        "the head of a text on one line is no title of the minutes approved below the roll call",
    ),
    (
        f"{HEAD}PROJET DE FUSION - AVIS SUR LE PÉRIMÈTRE DE LA\nCOMMUNAUTÉ DE COMMUNES\nN° 20200303-01\nDISCUSSION\n"
        f"L. ROY demande si les statuts sont connus.\nDELIBERATION\n{ALL}\nVENTE DE BOIS - PARCELLE 12\nN° 20200303-02\n"
        f"DELIBERATION\nM. ROY expose la demande.\n{ALL}\nTARIFS DU CAMPING\nN° 20200303-03\nDISCUSSION\n"
        f"Deux tarifs sont proposés.\nDELIBERATION\n{ALL}",
        [
            ("20200303-01", "PROJET DE FUSION - AVIS SUR LE PÉRIMÈTRE DE LA COMMUNAUTÉ DE COMMUNES", UNANIMOUS),
            ("20200303-02", "VENTE DE BOIS - PARCELLE 12", UNANIMOUS),
            ("20200303-03", "TARIFS DU CAMPING", UNANIMOUS),
        ],
        "« DISCUSSION » and « DELIBERATION » below the number open the text of the title above",
    ),
    (
        f"{HEAD}I Tarifs de l'eau\n{ALL}\nII DM n° 4\n{ALL}\nIII Personnel\n\na) Contrat de groupe\n{ALL}\n"
        f"b) Création d'un poste\n{ALL}\nIV Travaux\n\na) Choix du maître d'œuvre\n{ALL}\nb) Réservoir du Pré\n{ALL}\n"
        "V Divers\nMme BRUN demande un banc.\n",
        [
            ("I", "Tarifs de l'eau", UNANIMOUS),
            ("II", "DM n° 4", UNANIMOUS),
            ("a", "Contrat de groupe", UNANIMOUS),
            ("b", "Création d'un poste", UNANIMOUS),
            ("a", "Choix du maître d'œuvre", UNANIMOUS),
            ("b", "Réservoir du Pré", UNANIMOUS),
        ],
        "letters under two of the Roman figures, the others are items themselves",
    ),
    (
        "PROCÈS-VERBAL du conseil du 3 mars 2020 Présents : M. Luc ROY, Mme Zoé BRUN. 1-Approbation du procès-verbal du 3 février 2020 "
        f"{ALL.strip()} 2-Jeunesse : 2-1-Présentation du relais : M. ROY présente le relais. 2-2-Tarifs du camp : Mme BRUN expose. "
        f"{ALL.strip()} 3-Finances : 3-1-Décision modificative : M. ROY expose. {ALL.strip()} 3-2-Indemnité du trésorier : Le taux "
        f"est de 50 %. {ALL.strip()} 4-Voirie : groupement de commandes Huit communes sont intéressées. {ALL.strip()} "
        "5-Questions diverses : Mme BRUN demande un banc. La séance est levée à 22 h.",
        [
            ("1", "Approbation du procès-verbal du 3 février 2020", UNANIMOUS),
            ("2-2", "Tarifs du camp", UNANIMOUS),
            ("3-1", "Décision modificative", UNANIMOUS),
            ("3-2", "Indemnité du trésorier", UNANIMOUS),
            ("4", "Voirie : groupement de commandes", UNANIMOUS),
        ],
        "parts of a rank without a space, the first behind the title of its part; « Huit communes » opens a sentence",
    ),
    (
        "COMPTE RENDU du conseil municipal du 3 mars 2020 Présents : M. Luc ROY, Mme Zoé BRUN. Approbation du budget Le maire expose. "
        f"{ALL.strip()} Subvention à la Société de Musique La Société de Musique fête ses cent ans. {ALL.strip()} Vente de bois "
        f"M. ROY expose la demande. {ALL.strip()}",
        [
            (None, "Approbation du budget", UNANIMOUS),
            (None, "Subvention à la Société de Musique", UNANIMOUS),
            (None, "Vente de bois", UNANIMOUS),
        ],
        "the name in the title, again, opens its text",
    ),
    (
        "PROCÈS-VERBAL du conseil du 3 mars 2020 Présents : M. Luc ROY, Mme Zoé BRUN. ORDRE DU JOUR 03. 20. I - Approbation du budget "
        "03.20. II- Vente de bois 03.20. III Tarifs du camping 03.20. IV Questions diverses 03. 20. I - Approbation du budget "
        f"M. ROY expose. {ALL.strip()} 03.20. II- Vente de bois M. ROY expose. {ALL.strip()} 03.20. III Tarifs du camping "
        f"Mme BRUN expose. {ALL.strip()} 03.20. IV Questions diverses Mme BRUN demande un banc. La séance est levée à 22 h.",
        [
            ("03. 20. I", "Approbation du budget", UNANIMOUS),
            ("03.20. II", "Vente de bois", UNANIMOUS),
            ("03.20. III", "Tarifs du camping", UNANIMOUS),
        ],
        "the same on one line",
    ),
    (
        f"{HEAD}03.20. I - Approbation du budget\n{ALL}\n03.20. II- Vente de bois\n{ALL}\n03.20. III Tarifs du camping\n"
        f"{ALL}\n03. 20. IV - Questions diverses\nMme BRUN demande un banc.\n",
        [
            ("03.20. I", "Approbation du budget", UNANIMOUS),
            ("03.20. II", "Vente de bois", UNANIMOUS),
            ("03.20. III", "Tarifs du camping", UNANIMOUS),
        ],
        "the month, the year and a rank in Roman figures",
    ),
    (
        f"{HEAD}1/ Échange de parcelles : le Maire expose la demande. {ALL}2/ Éclairage du clocher : le devis est de 900 €. {ALL}"
        "3/ Questions diverses : Mme BRUN demande un banc.\n",
        [("1", "Échange de parcelles", UNANIMOUS), ("2", "Éclairage du clocher", UNANIMOUS)],
        "a rank, a title, and its text behind a colon",
    ),
    (
        f"{HEAD}DÉLIBÉRATION N° DE_2020_01 : ACHAT D'UN TRACTEUR\n{ALL}2. FINANCES\n"
        f"DÉLIBÉRATION N° DE_2020_02 : AUTORISATION D'ENGAGER LES DÉPENSES D'INVESTISSEMENT AVANT LE VOTE DU BUDGET\n{ALL}"
        f"DÉLIBÉRATION N° DE_2020_03 : TARIFS\n{ALL}",
        [
            ("DE_2020_01", "ACHAT D'UN TRACTEUR", UNANIMOUS),
            ("DE_2020_02", "AUTORISATION D'ENGAGER LES DÉPENSES D'INVESTISSEMENT AVANT LE VOTE DU BUDGET", UNANIMOUS),
            ("DE_2020_03", "TARIFS", UNANIMOUS),
        ],
        "« vote » in a title decides nothing; a part's title takes no act's number",
    ),
    (
        f"{HEAD}Délibération n° 1 du 3 MARS 2020\n1° Objet : TARIFS DE L'EAU\n{ALL}"
        f"Délibération n° 2 du 3 MARS 2020\n2° Objet : VENTE DE BOIS\n{ALL}",
        [("1", "TARIFS DE L'EAU", UNANIMOUS), ("2", "VENTE DE BOIS", UNANIMOUS)],
        "« Objet : » behind a rank",
    ),
    (
        f"{HEAD}Zone d'activités du Pré\nDeux offres ont été reçues.\nAppelé à se prononcer, le conseil donne son accord.\n\n"
        f"Office de tourisme\nAppelé à se prononcer, le conseil, à l'unanimité, vote la subvention.\n",
        [(None, "Zone d'activités du Pré", {"issue": "adopted"}), (None, "Office de tourisme", UNANIMOUS)],
        "« Appelé à se prononcer » is no title",
    ),
    (
        "LISTE DES DÉLIBÉRATIONS\nDEL2020-01   Tarifs de l'eau   Approuvée à l'unanimité\n"
        "DEL2020-02   Taxe de séjour   Approuvée par 19 voix pour et 4 contre\n"
        "DEL2020-03   Vente de bois   Approuvée par 21 voix pour, 2 abstentions\n",
        [
            ("DEL2020-01", "Tarifs de l'eau", UNANIMOUS),
            ("DEL2020-02", "Taxe de séjour", {"pour": 19, "contre": 4, "issue": "adopted"}),
            ("DEL2020-03", "Vente de bois", {"pour": 21, "abst": 2, "issue": "adopted"}),
        ],
        "figures in the last cell of a row",
    ),
    (
        "COMPTE RENDU Présents : M. Luc ROY. Ordre du jour 1. Voirie rurale 2. Isolation de la cantine 3. Vente de bois "
        "- Voirie rurale (Délibération 2020-002-001). Le conseil approuve le devis. - Isolation de la cantine "
        "(Délibération 2020-002-002). Deux entreprises ont répondu. Les élus acceptent à l'unanimité. - Vente de bois "
        "(Délibération 2020-002-003). Le conseil approuve la vente.",
        [
            ("2020-002-001", "Voirie rurale", {"issue": "adopted"}),
            ("2020-002-002", "Isolation de la cantine", UNANIMOUS),
            ("2020-002-003", "Vente de bois", {"issue": "adopted"}),
        ],
        "on one line, numbers in brackets behind titles that the agenda announced",
    ),
    (
        "COMPTE RENDU Secrétaire de séance : Zoé BRUN Travaux de voirie (DE_2020_1) Vu le code, le conseil, à l'unanimité, "
        "approuve. Taxe d'aménagement (DE_2020_2) Le conseil, à l'unanimité, approuve. Vente de bois (DE_2020_3) Le conseil, "
        "à l'unanimité, approuve.",
        [
            ("DE_2020_1", "Travaux de voirie", UNANIMOUS),
            ("DE_2020_2", "Taxe d'aménagement", UNANIMOUS),
            ("DE_2020_3", "Vente de bois", UNANIMOUS),
        ],
        "on one line, the first title stands behind the last name of the header",
    ),
    (
        "LISTE DES DÉLIBÉRATIONS\nNuméro   Intitulé de la délibération   Vote\nD2020-01   Compte de gestion   Unanimité\n"
        "D2020-02   Tarifs de la garderie   Majorité (1 contre)\nD2020-03   Vente de la parcelle D 214   12 pour, 1 contre\n",
        [
            ("D2020-01", "Compte de gestion", {"unan": True}),
            ("D2020-02", "Tarifs de la garderie", {"contre": 1}),
            ("D2020-03", "Vente de la parcelle D 214", {"pour": 12, "contre": 1}),
        ],
        "cells without signs between them; the row of heads is none",
    ),
    (
        f"{HEAD}Adoption du dernier procès-verbal : à l'unanimité\nN° 2020/11\nIMPÔTS DIRECTS\n{ALL}"
        f"N° 2020/12\nPRÉEMPTION\n{ALL}N° 2020/13\nLOCATION\n{ALL}",
        [
            (None, "Adoption du dernier procès-verbal", UNANIMOUS),
            ("2020/11", "IMPÔTS DIRECTS", UNANIMOUS),
            ("2020/12", "PRÉEMPTION", UNANIMOUS),
            ("2020/13", "LOCATION", UNANIMOUS),
        ],
        "the minutes approved behind a colon",
    ),
    (
        f"{HEAD}1. CULTURE :\n1-A : ANIMATION AUTOUR DES LAVOIRS\n{ALL}1-B : FÊTE DES ÉPIS\n{ALL}2. FINANCES\n{ALL}",
        [
            ("1-A", "ANIMATION AUTOUR DES LAVOIRS", UNANIMOUS),
            ("1-B", "FÊTE DES ÉPIS", UNANIMOUS),
            ("2", "FINANCES", UNANIMOUS),
        ],
        "parts with a figure and a letter",
    ),
    (
        f"{HEAD}Affouages\n\nLe prix passe à 7 €. Pour : 5, contre : 1.\n\nIndemnités du maire\n\nMaintien des taux, à l'unanimité.\n\n"
        f"Église du bourg\n\n{ALL}",
        [
            (None, "Affouages", {"pour": 5, "contre": 1}),
            (None, "Indemnités du maire", {"unan": True}),
            (None, "Église du bourg", UNANIMOUS),
        ],
        "a short text that settles stands under a title set off",
    ),
    (
        "PROCÈS-VERBAL D'INSTALLATION\n2020-08 ÉLECTION DU MAIRE\nNombre de votants : 15\nSuffrages exprimés : 13\n"
        f"Majorité absolue : 7\nM. Luc ROY est proclamé maire.\n2020-09 NOMBRE D'ADJOINTS\n{ALL}2020-10 INDEMNITÉS\n{ALL}",
        [
            ("2020-08", "ÉLECTION DU MAIRE", {"votants": 15, "expr": 13, "maj": 7}),
            ("2020-09", "NOMBRE D'ADJOINTS", UNANIMOUS),
            ("2020-10", "INDEMNITÉS", UNANIMOUS),
        ],
        "what a ballot counts is no roll call",
    ),
    (
        "COMPTE RENDU DU 3 MARS 2020 Le quorum est atteint. Parc du Prieuré Sur invitation de la maire, l'architecte présente son projet. "
        "Appelé à se prononcer, le conseil donne son accord. Cyber-centre Appelé à se prononcer, le conseil, à l'unanimité, "
        "achète six postes. Office de tourisme Madame BRUN quitte la salle. Le conseil, par 22 voix pour et 3 abstentions, "
        "vote une subvention. Maison du lac Sont désignés à l'unanimité : M. ROY, Mme BRUN. La séance est levée.",
        [
            (None, "Parc du Prieuré", {"issue": "adopted"}),
            (None, "Cyber-centre", {"unan": True}),
            (None, "Office de tourisme", {"pour": 22, "abst": 3, "issue": "adopted"}),
            (None, "Maison du lac", {"unan": True}),
        ],
        "on one line, titles of any words where a decision stands under most of them",
    ),
    (
        f"{HEAD}TARIFS DE L'EAU\nN° de délibération : 2024-001\n{ALL}VENTE DE BOIS\nN° de délibération : 2024-002\n{ALL}"
        f"BAIL DE LA GENDARMERIE\nN° de délibération : 2024-003\n{ALL}",
        [
            ("2024-001", "TARIFS DE L'EAU", UNANIMOUS),
            ("2024-002", "VENTE DE BOIS", UNANIMOUS),
            ("2024-003", "BAIL DE LA GENDARMERIE", UNANIMOUS),
        ],
        "a number behind its label, below its title",
    ),
    (
        "COMMISSION PERMANENTE PROCÈS-VERBAL 22-02-01 ROUTES - Acquisitions La Commission permanente, après en avoir délibéré, "
        "décide d'acquérir les parcelles. ADOPTE A L'UNANIMITE 22-02-02 CULTURE - Aide au patrimoine La Commission permanente "
        "attribue les aides. ADOPTE A LA MAJORITE (2 voix contre : MM. ROY et BRUN) 22-02-03 SPORTS - Clubs La Commission "
        "permanente approuve le règlement. ADOPTE A L'UNANIMITE",
        [
            ("22-02-01", "ROUTES - Acquisitions", UNANIMOUS),
            (
                "22-02-02",
                "CULTURE - Aide au patrimoine",
                {"contre": 2, "issue": "adopted", "n_contre": ["ROY", "BRUN"]},
            ),
            ("22-02-03", "SPORTS - Clubs", UNANIMOUS),
        ],
        "on one line, a vote in capitals is no title",
    ),
    (
        f"{HEAD}A 18 heures, monsieur le maire ouvre la séance.\n\nMme BRUN est élue à l'unanimité secrétaire de séance.\n\n"
        "VOIRIE – Travaux du lavoir – Marché\n\nM. ROY présente les trois offres reçues.\n\n"
        "Vote favorable à l'unanimité des membres présents\n\nrÉseaux – EAU – Protection du forage\n\n"
        f"Monsieur Luc ROY présente le projet.\n\n{ALL}\nPERSONNEL COMMUNAL – Avenant au contrat de groupe\n\n"
        "M. ROY présente l'avenant.\n\nVote favorable à l'unanimité des membres présents\n\nRetour de M. Max PETIT.\n",
        [
            (None, "VOIRIE – Travaux du lavoir – Marché", {"unan": True}),
            (None, "rÉseaux – EAU – Protection du forage", UNANIMOUS),
            (None, "PERSONNEL COMMUNAL – Avenant au contrat de groupe", {"unan": True}),
        ],
        "a sentence that opens the sitting and a favourable vote are no titles; a first letter may be a small capital",
    ),
    (
        f"{HEAD}Ordre du jour\n\nMonsieur le Maire donne lecture de l'ordre du jour et propose d'y ajouter les points suivants :\n\n"
        "Commerce : Avenants,\n\nSentiers : Demande de subvention.\n\nLe Conseil municipal donne son accord.\n\n"
        f"2007/26 – Vote du budget\n\nM. ROY le présente.\n\n{ALL}\n2007/27 – Vente de bois\n\nM. ROY l'expose.\n\n{ALL}",
        [("2007/26", "Vote du budget", UNANIMOUS), ("2007/27", "Vente de bois", UNANIMOUS)],
        "a subject that the agenda takes in is not decided there",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_items(text: str, expected: list[Item], why: str) -> None:
    assert items_of(text) == expected, why
