"""Titles with brackets, votes told without their noun, ranks and feet of real minutes: (text, items, why). All invented."""

import pytest

from tests.parsing.test_item_turns import ALL, UNANIMOUS
from tests.parsing.test_told_counts import LINES, VOICES
from tests.parsing.told_items import Item, items_of

ROWS: list[tuple[str, list[Item], str]] = [
    (
        f"{LINES}CHEMIN DES ROSEAUX (Servitude de passage) : une entreprise de bois souhaite que ses camions empruntent le "
        f"sentier.\nPar 14 voix pour et 2 abstentions, le conseil accepte.\nSUBVENTION À LA CHORALE : la saison est "
        f"repoussée. {ALL}\n",
        [("CHEMIN DES ROSEAUX (Servitude de passage)", VOICES), ("SUBVENTION À LA CHORALE", UNANIMOUS)],
        "a bracket in small letters between a title in capitals and its colon",
    ),
    (
        f"{LINES}1) Lot n° 7\nMme BRUN, parente des acquéreurs, ne participe pas au vote.\nAdopté avec 25 pour.\n\n2) Voirie\n{ALL}\n",
        [("Lot n° 7", {"pour": 25, "issue": "adopted", "n_nppv": ["BRUN"]}), ("Voirie", UNANIMOUS)],
        "« avec 25 pour », and no other figure",
    ),
    (
        f"{LINES}1) Élection d'un vice-président\nNombre de votants (bulletins déposés) 25\nBulletins blancs ou nuls 2\nSuffrages exprimés "
        f"23\n\n2) Voirie\n{ALL}\n",
        [("Élection d'un vice-président", {"votants": 25, "nuls": 2, "expr": 23}), ("Voirie", UNANIMOUS)],
        "what the voters are, in a bracket before their figure",
    ),
    (
        f"{LINES}1) Voirie\nAdopté à Funanimité.\n\n2) Cantine\nAdopté à l* unanimité.\n",
        [("Voirie", {"unan": True, "issue": "adopted"}), ("Cantine", {"unan": True, "issue": "adopted"})],
        "a scan reads other letters for « l' »",
    ),
    (
        f"{LINES}1) Voirie\nPar 14 (quatorze) voix pour et 2 (deux) abstentions, le conseil accepte.\n\n2) Cantine\n{ALL}\n",
        [("Voirie", VOICES), ("Cantine", UNANIMOUS)],
        "a figure, and the same in words in a bracket",
    ),
    (
        f"{LINES}4. Agence postale\n{ALL}\n5. Sécurité routière\n{ALL}\n6.1/ Syndicat : statuts\n{ALL}\n6.2/ Syndicat : programme\n"
        f"Par 14 voix pour et 2 abstentions, le conseil accepte.\n7. Mairie\n{ALL}\n8. Personnel\n{ALL}\n",
        [
            ("Agence postale", UNANIMOUS),
            ("Sécurité routière", UNANIMOUS),
            ("Syndicat : statuts", UNANIMOUS),
            ("Syndicat : programme", VOICES),
            ("Mairie", UNANIMOUS),
            ("Personnel", UNANIMOUS),
        ],
        "a rank that stands there in its parts alone",
    ),
    (
        "SYNDICAT DU VAL\nSÉANCE DU 15 SEPTEMBRE 2015\nL'ordre du jour étant le suivant :\n• Choix du logiciel\n• Création de la commission\n"
        "• Prorogation de l'agenda\n• Convention de transport\nPrésents : M. Luc ROY, Mme Zoé BRUN.\n\nChoix du logiciel\n\nD 2015-51\n\n"
        f"Monsieur le Président rappelle les offres. {ALL}\n\nCréation de la commission\nSont candidats : M. ROY et Mme BRUN.\n\nD 2015-52\n\n"
        f"{ALL}\nProrogation de l'agenda D 2015-53\nLe diagnostic sera achevé en décembre. {ALL}\nConvention de transport D 2015-54\n{ALL}\n",
        [
            ("Choix du logiciel", UNANIMOUS),
            ("Création de la commission", UNANIMOUS),
            ("Prorogation de l'agenda", UNANIMOUS),
            ("Convention de transport", UNANIMOUS),
        ],
        "numbers in a box beside titles that the agenda announced, or below them",
    ),
    (
        f"{LINES}Le Président soumet à l'approbation du comité le procès-verbal de la\nréunion du 23 juillet 2019. Celui-ci est approuvé à "
        f"l'unanimité.\n\nDélibération n° 2020-17 : Tarifs\n{ALL}\n\nDélibération n° 2020-18 : Voirie\n{ALL}\n",
        [
            ("le procès-verbal de la réunion du 23 juillet 2019", UNANIMOUS),
            ("Tarifs", UNANIMOUS),
            ("Voirie", UNANIMOUS),
        ],
        "minutes that the next sentence approves",
    ),
    (
        f"{LINES}ÉCOLE - CLASSE DE DÉCOUVERTE\nParticipation de 450 francs par élève pour le séjour.\n{ALL}\n\nTOITURE DU LAVOIR\nLe devis est "
        f"lu.\n{ALL}\n\nDÉNEIGEMENT\nLe tarif est reconduit.\n{ALL}\n",
        [("ÉCOLE - CLASSE DE DÉCOUVERTE", UNANIMOUS), ("TOITURE DU LAVOIR", UNANIMOUS), ("DÉNEIGEMENT", UNANIMOUS)],
        "a sentence without a verb, right under a title in capitals",
    ),
    (
        f"{LINES}01 / Compte de gestion\n{ALL}\n\n02 / Compte administratif\nZ. BRUN : On voudrait voir la masse salariale.\nL. ROY : Elle est "
        f"en annexe.\n{ALL}\n\n03 / Voirie\n{ALL}\n",
        [("Compte de gestion", UNANIMOUS), ("Compte administratif", UNANIMOUS), ("Voirie", UNANIMOUS)],
        "who speaks, by an initial and a family name, is no lettered title",
    ),
    (
        f"{LINES}AFFAIRE N° 11-2019 : Voirie\n{ALL}\n\nAFFAIRE N° 12-2019 (affaire supplémentaire)\nProtection d'un adjoint\n{ALL}\n\n"
        f"AFFAIRE N° 13-2019 : Cantine\n{ALL}\n",
        [("Voirie", UNANIMOUS), ("Protection d'un adjoint", UNANIMOUS), ("Cantine", UNANIMOUS)],
        "what the item is, in a bracket behind its number; its title below",
    ),
    (
        f"{LINES}1. Fusion\nVote à bulletin secret :\nVotants : 24\nOui : 10\nNon : 12\nBlancs : 2\n\n2. Compte financier\nPOUR CONTRE "
        "ABSTENTION NE PREND PAS PART\n19 3 0 2\n\nContre : Mme BRUN (+ pouvoir de M. COLAS), M. PETIT. Ne prend pas part : M.\nROY (+ pouvoir de "
        f"Mme GALL).\n\n3. Cantine\n{ALL}\n",
        [
            ("Fusion", {"votants": 24, "pour": 10, "contre": 12, "nuls": 2, "issue": "rejected", "ballot": "secret"}),
            (
                "Compte financier",
                {
                    "pour": 19,
                    "contre": 3,
                    "abst": 0,
                    "nppv": 2,
                    "n_contre": ["BRUN", "COLAS", "PETIT"],
                    "n_nppv": ["ROY", "GALL"],
                },
            ),
            ("Cantine", UNANIMOUS),
        ],
        "figures behind « oui » on lines of their own; a column of those who take no part, without « au vote »",
    ),
    (
        "REGISTRE DES DÉLIBÉRATIONS SÉANCE DU 5 MARS 2004 Le Conseil Municipal s'est réuni. PRÉSENTS : MM. Luc ROY, Max PETIT, Mme Zoé BRUN. "
        "Secrétaire : Mme Zoé BRUN. n° 1 Restauration de l'ancienne école Le Maire rend compte. Le Conseil retient par 14 voix pour et 2 "
        "abstentions le cabinet. n° 2 Coupe de bois L'ONF propose la vente. Accord du Conseil à l'unanimité. n° 3 Adhésion au syndicat Le "
        "Conseil Municipal, à l'unanimité, décide d'adhérer.",
        [
            ("Restauration de l'ancienne école", {"pour": 14, "abst": 2, "issue": "adopted"}),
            ("Coupe de bois", UNANIMOUS),
            ("Adhésion au syndicat", UNANIMOUS),
        ],
        "small signs of number behind full stops, in a text on one line",
    ),
    (
        f"{LINES}1 Attribution du marché de la voirie\n\nTrois offres sont reçues.\n{ALL}\n\n2 Validation du zonage\n\nLe maire rappelle "
        f"l'enquête.\n{ALL}\n",
        [("Attribution du marché de la voirie", UNANIMOUS), ("Validation du zonage", UNANIMOUS)],
        "two bare figures before titles that blank lines set off",
    ),
    (
        f"{LINES}I – Adoption du procès-verbal du 18 juin :\n\nQui approuve ce procès-verbal ?\n\nJe n'en vois pas.\n\n{ALL}\n\nII – Voirie\n\n"
        f"{ALL}\n\nIII – Cantine\n\n{ALL}\n",
        [("Adoption du procès-verbal du 18 juin", UNANIMOUS), ("Voirie", UNANIMOUS), ("Cantine", UNANIMOUS)],
        "what the chair says on a line of its own is no title",
    ),
    (
        f"{LINES}DEL2025_061 ADOPTÉE\nCompte financier unique 2024 – budget principal\nVotants : 33. Pour :\n30 / Abstentions : 3.\n\nDEL2025_062 "
        "ADOPTÉE à l'unanimité\nAffectation des résultats\nVotants : 35. Pour : 35.\n\nDEL2025_063 REJETÉE\nTransfert de l'assainissement\nVotants : "
        "35. Pour : 15 / Contre : 19 / Abstention : 1.\n\nDEL2025_064 RETIRÉE\nCréation d'un multi-accueil de 20 places\n\nDEL2025_065 PREND ACTE\n"
        "Rapport d'activité de l'office de tourisme\n",
        [
            (
                "Compte financier unique 2024 – budget principal",
                {"votants": 33, "pour": 30, "abst": 3, "issue": "adopted"},
            ),
            ("Affectation des résultats", {"votants": 35, "pour": 35, "unan": True, "issue": "adopted"}),
            (
                "Transfert de l'assainissement",
                {"votants": 35, "pour": 15, "contre": 19, "abst": 1, "issue": "rejected"},
            ),
            ("Création d'un multi-accueil de 20 places", {"issue": "postponed"}),
            ("Rapport d'activité de l'office de tourisme", {"issue": "noted"}),
        ],
        "the outcome stands between the number and the title on the next line",
    ),
    (
        f"{LINES}1. Coupe de bois\nLe maire propose la vente de la parcelle 3. Accord à l'unanimité des 12 votants.\n\n2. Voirie\n{ALL}\n",
        [("Coupe de bois", {"votants": 12, "unan": True, "issue": "adopted"}), ("Voirie", UNANIMOUS)],
        "« accord à l'unanimité », and no verb",
    ),
    (
        "LISTE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL DU 14 MARS 2023 2023-02 Compte administratif 2022 Majorité 2023-03 Affectation du résultat "
        "Unanimité 2023-04 Vote des taux Unanimité 2023-05 Subventions Majorité",
        [
            ("Compte administratif 2022", {}),
            ("Affectation du résultat", {"unan": True}),
            ("Vote des taux", {"unan": True}),
            ("Subventions", {}),
        ],
        "rows that end on a bare « Majorité », in a text on one line: whose, for or against, it does not say",
    ),
    (
        "LISTE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL DU 14 MARS 2023 2023/045 Vente du lot 2 Pour : 15 Contre : 0 Abstention : 0 ADOPTEE 2023/046 "
        "Vente du lot 3 Pour : 12 Contre : 2 Abstention : 1 ADOPTEE 2023/047 Vente du lot 4 Pour : 3 Contre : 12 Abstention : 0 REJETEE",
        [
            ("Vente du lot 2", {"pour": 15, "contre": 0, "abst": 0, "issue": "adopted"}),
            ("Vente du lot 3", {"pour": 12, "contre": 2, "abst": 1, "issue": "adopted"}),
            ("Vente du lot 4", {"pour": 3, "contre": 12, "abst": 0, "issue": "rejected"}),
        ],
        "figures with their colons behind a title, and the outcome in capitals behind them",
    ),
    (
        f"{LINES}-I- Tarifs\n{ALL}\n\n-II- Voirie\n{ALL}\n\n-III- Cantine\nPar 14 voix pour et 2 abstentions, le conseil accepte.\n",
        [("Tarifs", UNANIMOUS), ("Voirie", UNANIMOUS), ("Cantine", VOICES)],
        "roman ranks between two dashes",
    ),
    (
        "COMPTE RENDU DU CONSEIL MUNICIPAL DU 5 MARS 2004 Le Conseil Municipal s'est réuni. PRÉSENTS : MM. Luc ROY, Max PETIT, Mme Zoé BRUN. "
        "Secrétaire : Mme Zoé BRUN -I- TARIFS COMMUNAUX Le Conseil, à l'unanimité, approuve les tarifs. -II- COUPE DE BOIS Le Conseil approuve la "
        "coupe par 14 voix pour et 2 abstentions. -III- ADHÉSION AU SYNDICAT Le Conseil, à l'unanimité, décide d'adhérer.",
        [
            ("TARIFS COMMUNAUX", UNANIMOUS),
            ("COUPE DE BOIS", VOICES),
            ("ADHÉSION AU SYNDICAT", UNANIMOUS),
        ],
        "the same in a text on one line",
    ),
    (
        "CONSEIL MUNICIPAL DU 4 MAI 2021\n\nSecrétaire : Mme BRUN\n\nPrésents : M. ROY, Mme BRUN\n\nLa secrétaire lit les décisions du Conseil "
        "Municipal du 6 avril 2021, que nul ne conteste.\n\nTARIFS DU LAVOIR\n\nLe tarif de 3 € est adopté après discussion.\n",
        [("TARIFS DU LAVOIR", {"issue": "adopted"})],
        "one title in short minutes that no word calls an act",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_items(text: str, expected: list[tuple[str, object]], why: str) -> None:
    read: list[Item] = items_of(text)
    assert [(title, vote) for _, title, vote in read] == expected, why
