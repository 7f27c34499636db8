"""Whole sittings as single clerks write them: (text, items, why), with line ends or on one line. All invented."""

import pytest

from tests.parsing.test_item_turns import ALL, HEAD, UNANIMOUS
from tests.parsing.told_items import Item, items_of

OPEN = "COMPTE RENDU DU CONSEIL MUNICIPAL DU 3 MARS 2020 Présents : M. Luc ROY, Mme Zoé BRUN. Secrétaire : Mme BRUN. "
VOICES = {"pour": 14, "abst": 2, "issue": "adopted"}

ROWS: list[tuple[str, list[Item], str]] = [
    (
        f"{OPEN}Approbation du procès-verbal de la séance du 3 février 2020 M. ROY demande que son propos sur la cantine soit complété. "
        "La correction sera faite. Le procès-verbal est adopté à l'unanimité. Sol du gymnase, choix de l'entreprise. Dossier n° 10.02.61 "
        "Monsieur ROY expose que le sol est usé. Adopté à l'unanimité. Subvention de 800 € à la fanfare. Dossier n° 10.02.62 Monsieur "
        "ROY présente la demande. Adopté à l'unanimité. Vitesse limitée rue du Moulin. Dossier n° 10.02.63 Monsieur ROY en donne le plan. "
        "Adopté à l'unanimité. La séance est levée à 20 h.",
        [
            (None, "Approbation du procès-verbal de la séance du 3 février 2020", UNANIMOUS),
            ("10.02.61", "Sol du gymnase, choix de l'entreprise", UNANIMOUS),
            ("10.02.62", "Subvention de 800 € à la fanfare", UNANIMOUS),
            ("10.02.63", "Vitesse limitée rue du Moulin", UNANIMOUS),
        ],
        "the minutes named three sentences before; titles with the file's number, like a day's, behind them",
    ),
    (
        f"{OPEN}Approbation du procès verbal de la précédente séance. M. ROY en convient. Le conseil municipal adopte à l'unanimité le "
        "procès verbal. Mouillages du port – redevance 2020. Mme BRUN expose le tarif. Après débat, le conseil municipal, par 14 voix pour "
        "et 2 abstentions, fixe les tarifs. Camping municipal – ligne de trésorerie. Vu l'offre de la banque, le conseil municipal, à "
        "l'unanimité, autorise le maire à signer. Dénomination de la rue neuve. Trois noms ont été avancés. Le conseil municipal, à "
        "l'unanimité, choisit le dernier. La séance est levée à midi.",
        [
            (None, "Approbation du procès verbal de la précédente séance", UNANIMOUS),
            (None, "Mouillages du port – redevance 2020", VOICES),
            (None, "Camping municipal – ligne de trésorerie", UNANIMOUS),
            (None, "Dénomination de la rue neuve", UNANIMOUS),
        ],
        "titles of any words that stand behind a decision, where others open as titles do",
    ),
    (
        f"{OPEN}17-01-02 Tarifs de la halle. Mme BRUN expose le tarif. Le conseil, à l'unanimité, l'adopte. 17-01-03 Charte de la commune. "
        "M. ROY la lit. Le conseil, à l'unanimité, l'adopte. 17-01-04 Vente d'un chemin. M. ROY situe la parcelle. Le conseil, à "
        "l'unanimité, approuve la vente. La séance est levée.",
        [
            ("17-01-02", "Tarifs de la halle", UNANIMOUS),
            ("17-01-03", "Charte de la commune", UNANIMOUS),
            ("17-01-04", "Vente d'un chemin", UNANIMOUS),
        ],
        "numbers that read like days, the first of which was not told",
    ),
    (
        "COMPTE RENDU DU CONSEIL MUNICIPAL DU 3 MARS 2020\nPrésents : M. Luc ROY, Mme Zoé BRUN.\nSecrétaire : Mme BRUN.\n\n"
        "Approbation du compte rendu de la réunion du 3 février 2020 puis signature :\n\n(Compte rendu joint à la convocation)"
        "\n\nLe compte rendu de la dernière réunion est approuvé à l'unanimité.\n\n1°) Lavoir :\n\nLe conseil accepte le devis "
        "à l'unanimité.\n",
        [
            (None, "Approbation du compte rendu de la réunion du 3 février 2020 puis signature", UNANIMOUS),
            ("1", "Lavoir", UNANIMOUS),
        ],
        "the title, a note in brackets, and the sentence that approves",
    ),
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
    (
        f"{HEAD}I. SERVICES\nRèglement de la halle\nM. ROY présente le règlement. {ALL}Bail du moulin\nM. ROY propose 300 €. {ALL}"
        f"II. TOURISME\nAchat d'une barque\nLe prix est de 900 €. {ALL}III. QUESTIONS DIVERSES\nMme BRUN demande un banc.\n",
        [
            (None, "Règlement de la halle", UNANIMOUS),
            (None, "Bail du moulin", UNANIMOUS),
            (None, "Achat d'une barque", UNANIMOUS),
        ],
        "ranks in capitals over titles are parts of the sitting",
    ),
    (
        f"{HEAD}I. TARIFS\nLe maire propose 3 €. {ALL}II. BAIL DU MOULIN\nM. ROY propose 300 €. {ALL}III. FORÊT\nCoupe de bois\n{ALL}",
        [("I", "TARIFS", UNANIMOUS), ("II", "BAIL DU MOULIN", UNANIMOUS), ("III", "FORÊT", UNANIMOUS)],
        "one rank over a title is no habit",
    ),
    (
        f"{HEAD}I Tarifs de l'eau\n{ALL}II Personnel\nII-1 Régime indemnitaire\n{ALL}II-2 Création d'un poste\n{ALL}"
        f"III Travaux\nIII-1 Conduite du moulin\n{ALL}",
        [
            ("I", "Tarifs de l'eau", UNANIMOUS),
            ("II-1", "Régime indemnitaire", UNANIMOUS),
            ("II-2", "Création d'un poste", UNANIMOUS),
            ("III-1", "Conduite du moulin", UNANIMOUS),
        ],
        "a lone part right below its whole",
    ),
    (
        f"{OPEN}1. Élection du maire 1.1. Présidence Le doyen préside. 1.2. Résultats du premier tour Votants 15 Exprimés 13 Majorité "
        "absolue 7 M. Luc ROY est proclamé maire. 2. Élection des adjoints 2.1. Nombre d'adjoints Le conseil, à l'unanimité, fixe "
        "à deux le nombre d'adjoints. 2.2. Élection du premier adjoint Il est procédé au vote. Votants 15 Exprimés 14 Majorité absolue 8 Mme BRUN est "
        "proclamée première adjointe. 2.3. Élection du second adjoint Il est procédé au vote. Votants 15 Exprimés 12 Majorité absolue 7 M. LUC est "
        "proclamé second adjoint. 3. Indemnités Le conseil, à l'unanimité, approuve les taux.",
        [
            ("1", "Élection du maire", {"votants": 15, "expr": 13, "maj": 7}),
            ("2.1", "Nombre d'adjoints", UNANIMOUS),
            ("2.2", "Élection du premier adjoint", {"votants": 15, "expr": 14, "maj": 8}),
            ("2.3", "Élection du second adjoint", {"votants": 15, "expr": 12, "maj": 7}),
            ("3", "Indemnités", UNANIMOUS),
        ],
        "steps of one election, and beside them elections that are items",
    ),
    (
        f"{OPEN}Approbation du compte rendu du 4 février 2020 : M. ROY demande que le montant de l'emprunt soit corrigé. Sous réserve "
        "de cette correction, le compte rendu est approuvé à l'unanimité. 1. Tarifs Le conseil, à l'unanimité, approuve les "
        "tarifs. 2. Bail Le conseil, à l'unanimité, approuve le bail.",
        [
            (None, "Approbation du compte rendu du 4 février 2020", UNANIMOUS),
            ("1", "Tarifs", UNANIMOUS),
            ("2", "Bail", UNANIMOUS),
        ],
        "the last minutes, their title before a colon and what was asked of them behind it",
    ),
    (
        f"{OPEN}Approbation du comité syndical du 4 février 2020, adopté à l'unanimité. 1. Tarifs Le comité, à l'unanimité, approuve "
        "les tarifs. 2. Bail Le comité, à l'unanimité, approuve le bail.",
        [
            (None, "Approbation du comité syndical du 4 février 2020", UNANIMOUS),
            ("1", "Tarifs", UNANIMOUS),
            ("2", "Bail", UNANIMOUS),
        ],
        "« comité du 4 février », for its minutes",
    ),
    (
        f"{HEAD}Délibération n° 2020-01 : DÉSIGNATION DU SECRÉTAIRE DE SÉANCE\nLe conseil désigne à l'unanimité Luc ROY comme secrétaire "
        f"de séance.\nDélibération n° 2020-02 : ADOPTION DU PROCÈS-VERBAL DE LA SÉANCE DU CONSEIL MUNICIPAL DU\n29 JANVIER 2020\n"
        "Le conseil,\nConsidérant qu'aucune remarque n'a été émise, décide à l'unanimité d'adopter le procès-verbal.\n"
        f"Délibération n° 2020-03 : BAIL\n{ALL}",
        [
            ("2020-01", "DÉSIGNATION DU SECRÉTAIRE DE SÉANCE", UNANIMOUS),
            (
                "2020-02",
                "ADOPTION DU PROCÈS-VERBAL DE LA SÉANCE DU CONSEIL MUNICIPAL DU 29 JANVIER 2020",
                {"unan": True},
            ),
            ("2020-03", "BAIL", UNANIMOUS),
        ],
        "who keeps the minutes as an item; a day that is no rank; a decision behind a recital",
    ),
    (
        "COMPTE RENDU DU COMITÉ DU 3 MARS 2020 Présents : MALDON A. - PUECH J. - CROS B. - LANNET M. Suppléants avec voix : LUCAS-DIOP "
        "Lise, KYND Annie. 1) Tarifs Le comité, à l'unanimité, approuve les tarifs. 2) Bail Le comité, à l'unanimité, approuve.",
        [("1", "Tarifs", UNANIMOUS), ("2", "Bail", UNANIMOUS)],
        "initials behind family names are no ranks, a family name before a given one is no title",
    ),
    (
        f"{OPEN}I - FINANCES 1 - Vote des taux Le conseil, à l'unanimité, fixe les taux. 2 - Emprunt Le conseil, à l'unanimité, "
        "approuve l'emprunt. II - TRAVAUX 1 - Toit de la halle Le conseil, à l'unanimité, approuve le devis. 2 - Lavoir Le conseil, "
        "à l'unanimité, approuve le devis. III - PERSONNEL 1 - Tableau des effectifs Le conseil, à l'unanimité, approuve le tableau.",
        [
            ("1", "Vote des taux", UNANIMOUS),
            ("2", "Emprunt", UNANIMOUS),
            ("1", "Toit de la halle", UNANIMOUS),
            ("2", "Lavoir", UNANIMOUS),
            ("1", "Tableau des effectifs", UNANIMOUS),
        ],
        "the only item of a part, where the others count from one",
    ),
    (
        f"{OPEN}TARIFS DE L'EAU : Le maire propose 3 €. Adopté à l'unanimité. COMMUNICATIONS DE MONSIEUR LE MAIRE : La fête aura lieu le "
        "18 mai. Le classement est confirmé. BAIL DU MOULIN : Le loyer est de 300 €. Adopté à l'unanimité. COUPE DE BOIS : Le devis "
        "est lu. Adopté à l'unanimité.",
        [
            (None, "TARIFS DE L'EAU", UNANIMOUS),
            (None, "BAIL DU MOULIN", UNANIMOUS),
            (None, "COUPE DE BOIS", UNANIMOUS),
        ],
        "« COMMUNICATIONS DE MONSIEUR LE MAIRE : » is no item",
    ),
    (
        f"{HEAD}1. FORÊT\nM. ROY présente le programme.\nLE CONSEIL MUNICIPAL, après en avoir délibéré,\nAPPROUVE le programme ;\n"
        f"DÉLÈGUE le Maire pour signer les devis dans la limite des crédits votés.\nAdopté à l'unanimité.\n2. BAIL\n{ALL}"
        f"3. DÉLÉGUÉ AU SYNDICAT\n{ALL}",
        [("1", "FORÊT", UNANIMOUS), ("2", "BAIL", UNANIMOUS), ("3", "DÉLÉGUÉ AU SYNDICAT", UNANIMOUS)],
        "« DÉLÈGUE le Maire » decides, « DÉLÉGUÉ AU SYNDICAT » is a title",
    ),
    (
        "LISTE DES DÉLIBÉRATIONS DU 3 MARS 2020 Secrétaire : Mme BRUN 2020-01 Avis sur le parc de la Lande Avis défavorable (13 voix "
        "contre le projet, 2 abstentions) 2020-02 Tarifs de la halle Approuvée à l'unanimité 2020-03 Bail Approuvée à l'unanimité",
        [
            (
                "2020-01",
                "Avis sur le parc de la Lande",
                {"contre": 13, "abst": 2, "issue": "unfavourable_opinion"},
            ),
            ("2020-02", "Tarifs de la halle", UNANIMOUS),
            ("2020-03", "Bail", UNANIMOUS),
        ],
        "an opinion behind a title, on one line",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_items(text: str, expected: list[Item], why: str) -> None:
    assert items_of(text) == expected, why
