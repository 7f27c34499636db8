"""Habits of whole sittings, met in real minutes and written anew: (text, items, why). All invented."""

import pytest

from tests.parsing.test_item_turns import ALL, HEAD, UNANIMOUS
from tests.parsing.told_items import Item, items_of

ROWS: list[tuple[str, list[Item], str]] = [
    (
        f"{HEAD}Ordre du jour :\n\n- Nom de la rue du lavoir\n\nLe maire demande l'accord du conseil afin d'ajouter à l'ordre "
        "du jour les points suivants :\n\n- Achat d'une tondeuse\n\n~~~~~~~~~~\n\nAchat d'une tondeuse\n\n"
        f"Monsieur le Maire présente le devis.\n\n{ALL}\n2) Nom de la rue du lavoir\n\n"
        "Monsieur le Maire rappelle la pétition.\n\nAprès en avoir délibéré, le conseil décide par 11 voix pour et 2 contre "
        "de la nommer rue du Pré.\n",
        [
            (None, "Achat d'une tondeuse", UNANIMOUS),
            ("2", "Nom de la rue du lavoir", {"pour": 11, "contre": 2, "issue": "adopted"}),
        ],
        "a point that was added and then stands as a title; one rank alone, announced",
    ),
    (
        f"{HEAD}Ordre du jour :\n\nVoirie communale\n\nTarifs de la halle\n\nDE- 2018/14 – Délégation du Maire\n\n"
        "Il est rendu compte des décisions prises.\n\nLe conseil municipal prend acte de ces décisions.\n\n"
        f"DE- 2018/15 – Voirie communale\n\nM. ROY expose le projet.\n\n{ALL}\nDE- 2018/16 – Tarifs de la halle\n\n"
        f"M. ROY expose les tarifs.\n\n{ALL}",
        [
            ("DE- 2018/14", "Délégation du Maire", {"issue": "noted"}),
            ("DE- 2018/15", "Voirie communale", UNANIMOUS),
            ("DE- 2018/16", "Tarifs de la halle", UNANIMOUS),
        ],
        "a numbered act that was not announced ends the agenda; « DE- 2018/14 »",
    ),
    (
        f"{HEAD}Budgets 2005\nMonsieur le Maire présente les budgets et demande au conseil de les approuver.\n"
        "Budget M14/2005 :\nPOUR : 10\nCONTRE : 4\nBudget M49/2005 :\nPOUR : 14\nBudget C.C.A.S/2005 :\nPOUR : 11\n"
        "CONTRE : 3\nSubvention pour la fête de la musique.\nMonsieur le Maire propose 300 euros.\n"
        "Le conseil, à l'unanimité, attribue cette subvention.\nTarifs de la halle.\nMonsieur le Maire lit les tarifs.\n"
        "Le conseil les approuve à l'unanimité.\nSubvention à l'école de dessin.\nMonsieur le Maire propose 50 euros.\n"
        "Le conseil accepte à l'unanimité.\nRepas des anciens.\nMonsieur le Maire présente le devis du traiteur.\n"
        "Le conseil le retient à l'unanimité.\n",
        [
            (None, "Budget M14/2005", {"pour": 10, "contre": 4}),
            (None, "Budget M49/2005", {"pour": 14}),
            (None, "Budget C.C.A.S/2005", {"pour": 11, "contre": 3}),
            (None, "Subvention pour la fête de la musique", UNANIMOUS),
            (None, "Tarifs de la halle", UNANIMOUS),
            (None, "Subvention à l'école de dessin", UNANIMOUS),
            (None, "Repas des anciens", UNANIMOUS),
        ],
        "short names of budgets over their votes; titles that end on a full stop, set off by nothing",
    ),
    (
        f"{HEAD}Le compte-rendu de la séance du 24 novembre 2020, envoyé à chacun, a été approuvé à l'unanimité.\n\n"
        f"DCM n°2020-31 - Achat d'un pré rue du lavoir\n\nM. ROY expose le projet.\n\n{ALL}\n"
        f"DCM n°2020-32 - Tarifs de la halle\n\nM. ROY expose les tarifs.\n\n{ALL}",
        [
            (None, "Le compte-rendu de la séance du 24 novembre 2020, envoyé à chacun", UNANIMOUS),
            ("2020-31", "Achat d'un pré rue du lavoir", UNANIMOUS),
            ("2020-32", "Tarifs de la halle", UNANIMOUS),
        ],
        "« DCM n° » is an act's number",
    ),
    (
        f"{HEAD}Le précédent compte rendu est lu, approuvé et signé.\n\n"
        "Le maire demande d'ajouter un point à l'ordre du jour.\nAccord unanime\n\nMonsieur ROY rappelle le calendrier.\n",
        [(None, "Le précédent compte rendu", {"issue": "adopted"})],
        "minutes read, approved and signed; « Accord unanime » is no title",
    ),
    (
        f"{HEAD}Approbation à l'unanimité de la proposition du compte rendu du conseil du 4 mars 2020.\n\n"
        "Décisions prises par le Maire : N° 2020/18 : achat d'un four, 2 725 € N° 2020/19 : achat d'un banc, 467 € "
        "N° 2020/20 : achat de sable, 90 € N° 2020/21 : achat d'un arbre, 15 €\n",
        [(None, "du compte rendu du conseil du 4 mars 2020", {"unan": True})],
        "decisions of the mayor, the last of them cut off, are no items",
    ),
    (
        f"{HEAD}Ordre du jour :\n\nÉlection du maire\n\nÉlection des adjoints\n\nÉlection du maire\n\n"
        "M. ROY, doyen d'âge, prend la présidence de la séance.\n\nnombre de présents : 12\n\n"
        "Nombre de suffrages exprimés : 15\n\nPour : 15 voix\n\nÀ l'unanimité, Mme BRUN est élue maire.\n\n"
        "Elle souhaite ajouter à l'ordre du jour les points suivants :\n\nchoix des délégués\n\n"
        "Élection des adjoints\n\nMme BRUN invite à voter.\n\nÀ l'unanimité, M. PETIT est élu premier adjoint.\n",
        [
            (None, "Élection du maire", {"pour": 15, "expr": 15, "unan": True}),
            (None, "Élection des adjoints", {"unan": True}),
        ],
        "the counts of a ballot are no roll call; a title that was announced is none of those added",
    ),
    (
        f"{HEAD}FINANCES\n\nTarifs de la halle\n\nLe prix du mètre de banc passerait de deux à trois euros, "
        "et celui de la caution resterait le même.\n\n"
        "Vote favorable à l'unanimité.\n\nVoir le tableau.\n\nBudget principal - Décision modificative\n\n"
        "Monsieur PETIT lit la somme à corriger.\n\nVote favorable à l'unanimité.\n\n"
        "Vente de bois\n\nMonsieur ROY présente les offres.\n\nVote favorable à l'unanimité.\n\n"
        "5. Attribution de compensation\n\nM. PETIT lit le montant de chaque part.\n\nVote favorable à l'unanimité.\n",
        [
            (None, "Tarifs de la halle", {"unan": True}),
            (None, "Budget principal - Décision modificative", {"unan": True}),
            (None, "Vente de bois", {"unan": True}),
            ("5", "Attribution de compensation", {"unan": True}),
        ],
        "a matter over the first title; one title with a number among bare ones",
    ),
    (
        f"{HEAD}1. Pouvoirs délégués au bureau : compte rendu\n\n"
        "Le Président énumère ce qui fut décidé.\n\nN° DB 2021-11 - Gymnase - Avenant\n\n"
        "Le bureau communautaire, après en avoir délibéré à l'unanimité, accepte l'avenant.\n\n"
        "Avis sur le plan de la forêt\n\nLe bureau communautaire, à l'unanimité, émet un avis défavorable.\n\n"
        f"2. Budget des déchets\n\nM. ROY présente le budget, qui permettra de :\n\n1. peser les bacs ;\n\n"
        f"2. Pesée des camions\n\nUne bascule serait posée à l'entrée.\n\n{ALL}\n"
        f"3. Tarifs de la piscine\n\nM. ROY présente les tarifs.\n\n{ALL}",
        [("2", "Budget des déchets", UNANIMOUS), ("3", "Tarifs de la piscine", UNANIMOUS)],
        "what the bureau decided by delegation, and a list inside an item, are no items",
    ),
    (
        f"{HEAD}2017-02-15 Finances / Débat d'orientation. Le conseil prend acte de la tenue du débat sur les grandes lignes.\n"
        "2017-02-16 Finances / Abattements. Adopté : 29 pour, 2 contre.\n"
        "2017-02-17 Urbanisme / Droit de préemption : délégation au maire. Adopté à l'unanimité.\n"
        "2017-02-18 Personnel / Règlement intérieur. Renvoyé après avis du comité technique.\n",
        [
            ("2017-02-15", "Finances / Débat d'orientation", {"issue": "noted"}),
            ("2017-02-16", "Finances / Abattements", {"pour": 29, "contre": 2, "issue": "adopted"}),
            ("2017-02-17", "Urbanisme / Droit de préemption : délégation au maire", UNANIMOUS),
            ("2017-02-18", "Personnel / Règlement intérieur", {"issue": "postponed"}),
        ],
        "titles that a full stop parts from what was decided",
    ),
    (
        "COMMUNE DE BELVAL\nCompte-rendu de la réunion du conseil municipal du 16 septembre 2019\nOrdre du jour :\n"
        "- Approbation du compte-rendu du 1er juillet\n- Transfert de l'eau\n. Délibération n° 2019-06 : retrait\n"
        ". Délibération n° 2019-07 : reformulation\n- Divers\nPrésents : Zoé BRUN, Luc ROY, Max PETIT\n"
        "Secrétaire de séance : Zoé BRUN\n\nLe compte-rendu de la réunion du 1er juillet 2019, après lecture faite,\n"
        "est approuvé à l'unanimité\n\nTransfert de l'eau\n\nMonsieur le Maire expose le projet.\n"
        "Le conseil, à l'unanimité, accepte le transfert.\n",
        [
            (None, "Le compte-rendu de la réunion du 1er juillet 2019, après lecture faite", UNANIMOUS),
            (None, "Transfert de l'eau", UNANIMOUS),
        ],
        "an agenda over the roll call",
    ),
    (
        f"{HEAD}Marché couvert - Règlement intérieur\n\nLe maire présente le projet.\n\n{ALL}\n"
        "Marché couvert - Contrats de location des emplacements du samedi et des bancs réservés aux producteurs de la "
        "vallée, avec la coopérative des Trois Rivières.\n\nAprès ce rappel, Mme BRUN "
        f"détaille les loyers.\n\n{ALL}\nMarché couvert - Demande d'aides\n\nLe maire présente la demande.\n\n{ALL}\n"
        "Marie LE BRUN et Jean COLAS\n\nLe maire les remercie de leur travail, qui a été long.\n\n"
        f"Achat d'une serre\n\nLe maire présente le devis.\n\n{ALL}",
        [
            (None, "Marché couvert - Règlement intérieur", UNANIMOUS),
            (
                None,
                "Marché couvert - Contrats de location des emplacements du samedi et des bancs réservés aux producteurs "
                "de la vallée, avec la coopérative des Trois Rivières",
                UNANIMOUS,
            ),
            (None, "Marché couvert - Demande d'aides", UNANIMOUS),
            (None, "Achat d'une serre", UNANIMOUS),
        ],
        "a long title that opens as its siblings do; two names are no title",
    ),
    (
        f"{HEAD}- Columbarium, choix du maçon (Délibération 2018-004-001).\n\nM. ROY lit les trois devis. Le conseil retient "
        "celui de la maison Petit par 7 voix pour.\n\n- Achat d'un copieur (Délibération 2018-004-002).\n\n"
        "Devis accepté à l'unanimité : 2 190 € TTC.\n\n- Loyer du presbytère (Délibération 2018-004-003).\n\n"
        f"Le bail finit en mai.\n{ALL}",
        [
            ("2018-004-001", "Columbarium, choix du maçon", {"pour": 7, "issue": "adopted"}),
            ("2018-004-002", "Achat d'un copieur", UNANIMOUS),
            ("2018-004-003", "Loyer du presbytère", UNANIMOUS),
        ],
        "a bullet, a title, its number in brackets and a full stop, each a paragraph",
    ),
    (
        f"{HEAD}1. Compétences déléguées au bureau : modification\n\nM. ROY présente la liste.\n\n{ALL}\n"
        f"2. Compte rendu des décisions prises par le maire\n\nM. ROY les lit.\n\n{ALL}",
        [
            ("1", "Compétences déléguées au bureau : modification", UNANIMOUS),
            ("2", "Compte rendu des décisions prises par le maire", UNANIMOUS),
        ],
        "what the assembly itself votes under such a title is its own",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_items(text: str, expected: list[Item], why: str) -> None:
    assert items_of(text) == expected, why
