"""Numbers and marks that count items, and votes told beside another: (text, items, why). All invented."""

import pytest

from tests.parsing.test_item_turns import ALL, UNANIMOUS
from tests.parsing.told_items import Item, items_of

OPEN = "COMPTE RENDU DU CONSEIL MUNICIPAL DU 3 MARS 2020 Présents : M. Luc ROY, Mme Zoé BRUN. Secrétaire : Mme BRUN. "
LINES = "COMPTE RENDU DU CONSEIL MUNICIPAL DU 3 MARS 2020\nPrésents : M. Luc ROY, Mme Zoé BRUN.\n\n"
VOICES = {"pour": 14, "abst": 2, "issue": "adopted"}

ROWS: list[tuple[str, list[Item], str]] = [
    (
        f"{LINES}POINT N°1 : FINANCES : Taxe d'aménagement\nRapporteur : M. ROY\nEXTRAIT N°2020-131\n\nIl rappelle l'enjeu.\n{ALL}\n"
        f"POINT N°2 : VOIRIE : Travaux du lavoir\nRapporteur : M. ROY\nEXTRAIT N°2020-132\n\nIl les présente.\n{ALL}\n"
        f"POINT N°3 : EAU : Tarifs\nRapporteur : M. ROY\nEXTRAIT N°2020-133\n\nIl les propose.\n{ALL}\n",
        [
            ("2020-131", "FINANCES : Taxe d'aménagement", UNANIMOUS),
            ("2020-132", "VOIRIE : Travaux du lavoir", UNANIMOUS),
            ("2020-133", "EAU : Tarifs", UNANIMOUS),
        ],
        "the number of each extract stands alone, below the title and who reports",
    ),
    (
        f"{LINES}2020-02-005\n\nVI – Délégué au syndicat :\n\nM. ROY est candidat.\n\n{ALL}\n\n2020-02-006\n\nVII – Subvention au club :\n\n"
        f"M. ROY la présente.\n\n{ALL}\n\nVIII – Vente de la cure :\n\nLe géomètre n'est pas venu, ce point est ajourné.\n\n"
        f"2020-02-007\n\nIX – Convention pour l'abribus :\n\nM. ROY la présente.\n\n{ALL}\n",
        [
            ("2020-02-005", "Délégué au syndicat", UNANIMOUS),
            ("2020-02-006", "Subvention au club", UNANIMOUS),
            ("VIII", "Vente de la cure", {"issue": "postponed"}),
            ("2020-02-007", "Convention pour l'abribus", UNANIMOUS),
        ],
        "an item put off has its rank, and no number of an act",
    ),
    (
        f"{LINES}ORDRE DU JOUR\nI.\nACTES DU PRESIDENT\nII.\nFINANCES\n- Aide aux communes\n- Vote des taux\nIII.\nQUESTIONS DIVERSES\n\n"
        "M. ROY soumet au vote le compte rendu du 3 février. Mme BRUN dit avoir alors voté contre la nouvelle piscine. Le compte "
        "rendu est adopté à l'unanimité.\n\nI.\nACTES DU PRESIDENT\nM. ROY donne lecture des actes.\n\nII.\nFINANCES\n\n"
        "Aide aux communes\nLe barème fut voté à l'unanimité il y a six mois. Le conseil approuve le partage par 14 voix pour "
        f"et 2 abstentions.\n\nVote des taux 2020\n{ALL}\n\nIII.\nQUESTIONS DIVERSES\nAucune.\n",
        [
            (None, "Le compte rendu", UNANIMOUS),
            (None, "Aide aux communes", VOICES),
            (None, "Vote des taux 2020", UNANIMOUS),
        ],
        "figures of chapters alone on their lines; what was voted months ago; a title announced without its year",
    ),
    (
        f"{LINES}1. Agenda d'accessibilité programmée\n{ALL}\n2. Agenda\nLa foire se tient le 3 mai.\n\n3. Tarifs\n{ALL}\n",
        [("1", "Agenda d'accessibilité programmée", UNANIMOUS), ("3", "Tarifs", UNANIMOUS)],
        "an agenda of works is an item, one of feasts is not",
    ),
    (
        f"{LINES}PERSONNEL\n\n1⇨Délibération portant création d'un emploi. Rapporteur : Monsieur ROY\n\nIl est proposé un poste. {ALL}\n\n"
        f"2⇨Délibération relative au fonds de concours. Rapporteur : Mme BRUN\n\nAdopté par 14 voix pour et 2 abstentions.\n",
        [
            ("1", "Délibération portant création d'un emploi", UNANIMOUS),
            ("2", "Délibération relative au fonds de concours", VOICES),
        ],
        "an arrow behind the rank, and who reports behind the title",
    ),
    (
        f"{LINES}NOTE N° 1 : PROCÈS-VERBAL DU 3 FÉVRIER\n{ALL}\nNOTE N° 2 : AMENDES DE RETARD\nPar 14 voix pour et 2 abstentions, le "
        f"conseil accorde la remise.\nNOTE N° 3 : TRANSPORT SCOLAIRE\nDélibération n° 2020-42\nM. ROY rappelle le marché.\n{ALL}\n"
        f"NOTE N° 4 : TARIFS DE LA PISCINE\nDélibération n° 2020-43\n{ALL}\nNOTE N° 5 : PERSONNEL\nCette note est reportée.\n",
        [
            ("1", "PROCÈS-VERBAL DU 3 FÉVRIER", UNANIMOUS),
            ("2", "AMENDES DE RETARD", VOICES),
            ("2020-42", "TRANSPORT SCOLAIRE", UNANIMOUS),
            ("2020-43", "TARIFS DE LA PISCINE", UNANIMOUS),
            ("5", "PERSONNEL", {"issue": "postponed"}),
        ],
        "notes that count what is taken up, and below some of their titles the number of an act",
    ),
    (
        f"{OPEN}2019-058-01 – RAPPORT DE LA CHAMBRE RÉGIONALE M. ROY le présente. Le conseil municipal prend acte du débat. 2019-059-02 – "
        f"TABLEAU DES EFFECTIFS M. ROY propose un poste. A l'unanimité, le conseil municipal l'accepte. 2019-060-03 – CHOIX DU BUREAU DE "
        f"CONTRÔLE Trois offres. Le conseil municipal, par 14 voix pour et 2 abstentions, retient la première.",
        [
            ("2019-058-01", "RAPPORT DE LA CHAMBRE RÉGIONALE", {"issue": "noted"}),
            ("2019-059-02", "TABLEAU DES EFFECTIFS", UNANIMOUS),
            ("2019-060-03", "CHOIX DU BUREAU DE CONTRÔLE", VOICES),
        ],
        "the leaf of the register and the rank rise side by side",
    ),
    (
        f"{LINES}CP-2017-10-I-1 Garantie d'emprunt\n{ALL}\nCP-2017-10-I-2 Vente d'une gendarmerie\n{ALL}\nCP-2017-10-III-1 Traverse de "
        f"Bricourt\n{ALL}\nCP-2017-10-VI-1 Achat d'une tourbière\n{ALL}\n",
        [
            ("CP-2017-10-I-1", "Garantie d'emprunt", UNANIMOUS),
            ("CP-2017-10-I-2", "Vente d'une gendarmerie", UNANIMOUS),
            ("CP-2017-10-III-1", "Traverse de Bricourt", UNANIMOUS),
            ("CP-2017-10-VI-1", "Achat d'une tourbière", UNANIMOUS),
        ],
        "the commissions of a sitting in Roman figures inside the number",
    ),
    (
        f"{OPEN}1 - 2012 DAC 412 Conventions pour les salles. Rapporteur : Mme BRUN Le conseil l'adopte à l'unanimité. 2 - 2012 "
        "DDATC 88 Subvention au comité des fêtes. M. ROY la présente. Le conseil l'adopte à l'unanimité.",
        [
            ("2012 DAC 412", "Conventions pour les salles", UNANIMOUS),
            ("2012 DDATC 88", "Subvention au comité des fêtes", UNANIMOUS),
        ],
        "the year and the service in the number, a rank before it",
    ),
    (
        f"{OPEN}1 – Procès-verbal du 3 février 2020 Il est approuvé à l'unanimité. 2 – Contribution des membres pour 2020 – Délibération "
        f"n°2020-27 Le président propose 0,55 €. Adopté par 14 voix pour et 2 abstentions.",
        [
            ("1", "Procès-verbal du 3 février 2020", UNANIMOUS),
            ("2020-27", "Contribution des membres pour 2020", VOICES),
        ],
        "the only number of an act, behind its title",
    ),
    (
        f"{LINES}2023.104 Procès-verbal du conseil {'.' * 40} adopté à l'unanimité\n2023.105 Élection du vice-président {'.' * 50} scrutin "
        f"secret\nInscrits : 38 – Votants : 35 – Bulletins blancs ou nuls : 3 – Suffrages exprimés : 32\n2023.106 Tarifs de l'école "
        f"{'.' * 30} 14 pour, 2 abst.\n",
        [
            ("2023.104", "Procès-verbal du conseil", UNANIMOUS),
            (
                "2023.105",
                "Élection du vice-président",
                {"inscrits": 38, "votants": 35, "nuls": 3, "expr": 32, "ballot": "secret"},
            ),
            ("2023.106", "Tarifs de l'école", {"pour": 14, "abst": 2}),
        ],
        "dots lead from the title to what was decided",
    ),
    (
        f"{LINES}SUBVENTIONS AUX ASSOCIATIONS :\nLa liste établie par la commission des finances est adoptée à l'unanimité, Monsieur ROY, "
        "président du club de voile, ne prenant pas part au vote.\n",
        [(None, "SUBVENTIONS AUX ASSOCIATIONS", {**UNANIMOUS, "n_nppv": ["ROY"]})],
        "what a committee drew up, the body votes",
    ),
    (
        f"{LINES}1. Motion pour la poste\nMme BRUN souhaite qu'elle soit adressée au préfet : l'amendement oral est accepté.\nPour : 14 – "
        "Contre : 0 – Abstention : 2\n\n2. Viabilité hivernale\nLe président propose un amendement ; il est accepté.\nAdopté, ainsi "
        "amendé, par 14 voix pour et 2 abstentions.\n\n3. Nom de la salle\nM. ROY souhaite qu'on reporte le vote.\nVote sur le report : "
        "Pour 4 Contre 12. Vote sur la dénomination : Pour 14 Contre 2\n",
        [
            ("1", "Motion pour la poste", {"pour": 14, "contre": 0, "abst": 2}),
            ("2", "Viabilité hivernale", VOICES),
            ("3", "Nom de la salle", {"pour": 14, "contre": 2}),
        ],
        "an amendment taken in, and a vote aside, before that on the matter",
    ),
    (
        f"{LINES}01 – RAPPORT DU CONSEIL DU 7 AVRIL\nM. ROY : il a été noté ADOPTE par 24 voix « POUR » et 5 « ABSTENTIONS » alors qu'il "
        f"fallait noter : ADOPTE par 24 voix « POUR », 2 « ABSTENTIONS ». Le compte-rendu est adopté à l'unanimité.\n\n02 – TARIFS\n{ALL}\n",
        [("01", "RAPPORT DU CONSEIL DU 7 AVRIL", UNANIMOUS), ("02", "TARIFS", UNANIMOUS)],
        "the minutes of another day put right",
    ),
    (
        f"{LINES}1. Aire de jeux\nLe conseil municipal, PREND ACTE de l'exposé ; APPROUVE la réalisation de l'aire. Pour : 14 Contre : 0 "
        "Abstention : 2\n\n2. Schéma départemental\nLe conseil se prononce par 8 voix contre, 2 pour et 1 abstention : AVIS DEFAVORABLE.\n",
        [
            ("1", "Aire de jeux", {"pour": 14, "contre": 0, "abst": 2, "issue": "adopted"}),
            ("2", "Schéma départemental", {"contre": 8, "pour": 2, "abst": 1, "issue": "unfavourable_opinion"}),
        ],
        "it takes note, and decides too; what the opinion is names nobody",
    ),
    (
        f"{LINES}1. Taxe de séjour\nAdopté à la majorité (abstention d’Olivier COLAS)\n\n2. Salle des fêtes\nM. ROY, président du "
        "football-club, ainsi que Mme BRUN, trésorière de la chorale, ne prennent pas part au vote.\nVote : unanimité des votants.\n\n"
        "3. Lot de la zone\nMonsieur Luc ROY intéressé à l'affaire ne prend pas part au vote. Le conseil, par 14 voix pour et 2 "
        "abstentions, décide de céder le lot.\n\n4. Indemnités\nADOPTE (2 abstentions : M. K. PETIT (pouvoir de M. M. SIMON))\n",
        [
            ("1", "Taxe de séjour", {"issue": "adopted", "n_abst": ["Olivier COLAS"]}),
            ("2", "Salle des fêtes", {"unan": True, "n_nppv": ["ROY", "BRUN"]}),
            ("3", "Lot de la zone", {**VOICES, "n_nppv": ["Luc ROY"]}),
            ("4", "Indemnités", {"abst": 2, "issue": "adopted", "n_abst": ["K. PETIT", "M. SIMON"]}),
        ],
        "voters behind an elided « de », behind what another one is, without a comma, and givers with initials",
    ),
    (
        f"{LINES}POINT 3 - Élection du maire\nPremier tour de scrutin\n- nombre de bulletins trouvés dans l'urne : 15\n- à déduire, "
        "bulletins blancs ou ne contenant pas de désignation suffisante : 3\n- reste, pour le nombre de suffrages exprimés : 12\n\n"
        "POINT 4 - Élection des adjoints\nNombre de bulletins : 15\nÀ déduire : bulletins litigieux énumérés aux articles L.65 et "
        "L.66 du Code électoral : 2\nReste, pour le nombre de suffrages exprimés : 13\n",
        [
            ("3", "Élection du maire", {"votants": 15, "nuls": 3, "expr": 12}),
            ("4", "Élection des adjoints", {"votants": 15, "nuls": 2, "expr": 13}),
        ],
        "ballots that name nobody, as the electoral code words them",
    ),
    (
        f"{OPEN}N° 10-07-01 - COMPTE ADMINISTRATIF 2009Monsieur le Président quitte la salle. Le conseil, par 14 voix pour et 2 abstentions, "
        "l'approuve. N° 10-07-02 - BUDGET SUPPLÉMENTAIRE 2010Le Comité, à l'unanimité, l'approuve. N° 10-07-03 - AVENANT AU CONTRAT "
        "D'AFFERMAGELe Comité, à l'unanimité, autorise la signature.",
        [
            ("10-07-01", "COMPTE ADMINISTRATIF 2009", VOICES),
            ("10-07-02", "BUDGET SUPPLÉMENTAIRE 2010", UNANIMOUS),
            ("10-07-03", "AVENANT AU CONTRAT D'AFFERMAGE", UNANIMOUS),
        ],
        "titles glued to the sentence behind them, a year or a word in capitals at their end",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_items(text: str, expected: list[Item], why: str) -> None:
    assert items_of(text) == expected, why
