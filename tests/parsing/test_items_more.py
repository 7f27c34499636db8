"""More whole documents (see `test_items`): titles known by the agenda, by their habit, by their numbers; parts and wishes."""

from typing import Any

import pytest

from deliberation_cli.parsing.acts.deliberations import read_deliberations
from tests.parsing.test_items import DOCUMENTS
from tests.parsing.test_votes import told
from tests.parsing.typeset import typeset, whole

Item = tuple[str | None, str, dict[str, Any]]
"""Number, first words of the subject, vote in the short keys of `vote_rows`."""

FILES: list[tuple[str, list[Item], str]] = [
    (
        "agenda_flat",
        [
            (None, "Approbation du procès-verbal du 2 mars", {"unan": True}),
            (None, "Compte administratif 2022", {"pour": 3}),
            (None, "Affectation des résultats", {"unan": True}),
            (None, "Convention avec l'agence de l'eau", {"pour": 3, "contre": 1, "n_contre": ["Cros"]}),
        ],
        "titles of an agenda that come back in a flat text",
    ),
    (
        "hashes",
        [
            ("1", "Désignation d'un correspondant défense", {"unan": True}),
            ("2", "Travaux de l'église", {"unan": True}),
            ("3", "Cimetière", {"issue": "postponed"}),
            ("4", "Subvention au comité des fêtes", {"pour": 3, "abst": 1, "n_abst": ["Louis COSTE"]}),
        ],
        "headings of Markdown with ranks",
    ),
    (
        "run_in",
        [
            (None, "Voirie", {"unan": True}),
            (None, "Ecole", {"pour": 4, "contre": 1}),
            (None, "Eau potable", {"issue": "noted"}),
            (None, "Personnel communal", {"unan": True}),
        ],
        "titles that run into their text; a meeting to come decides nothing",
    ),
    (
        "election_first",
        [
            (
                "2020-09-01",
                "ELECTION DES MEMBRES",
                {"pour": 4, "nuls": 1, "expr": 4, "maj": 3, "votants": 5, "ballot": "secret"},
            ),
            ("2020-09-02", "FONDS DE CONCOURS", {"pour": 4, "contre": 0, "abst": 0, "n_nppv": ["CARLE"]}),
            ("2020-09-03", "PACTE DE GOUVERNANCE", {"pour": 4, "abst": 1, "n_abst": ["DRU"]}),
            ("2020-09-04", "VENTE D'UN TERRAIN", {"pour": 3, "contre": 2, "n_contre": ["EUDE", "DRU"]}),
        ],
        "an election before the other acts; an amendment before its text",
    ),
    (
        "point_n",
        [
            ("1", "Finances", {"unan": True}),
            ("2", "Urbanisme", {"pour": 3, "abst": 1, "n_abst": ["L. HUET"]}),
            ("3", "Personnel", {"issue": "postponed"}),
            ("4", "Vœu", {"unan": True}),
        ],
        "points with a word and a number",
    ),
]

HEAD = "PROCÈS-VERBAL DU CONSEIL MUNICIPAL\nSéance du 3 mars 2020\n\n"
REPORT = "Le rapporteur présente le projet en séance et répond aux questions de l'assemblée réunie ce soir.\n"
BODY = f"{REPORT}Le conseil municipal, à l'unanimité, approuve la proposition du maire et l'autorise à signer.\n\n"
UNANIMOUS = {"unan": True, "issue": "adopted"}
TEXTS: list[tuple[str, list[Item], str]] = [
    (
        f"{HEAD}Question n° 1 – Voirie\n{BODY}Question n° 2 – Comptes 2019\n2 a – Compte de gestion : il est constaté qu'il "
        "concorde.\nAdopté à l'unanimité.\n2 b – Compte administratif : Mme Roux préside.\nPour : 12\n\n"
        f"Question n° 3 – Cimetière\n{BODY}",
        [
            ("1", "Voirie", {"unan": True}),
            ("2 a", "Compte de gestion", {"unan": True}),
            ("2 b", "Compte administratif", {"pour": 12}),
            ("3", "Cimetière", {"unan": True}),
        ],
        "parts of a letter under their number",
    ),
    (
        f"{HEAD}Point 1 : délibération 2020-08 – compte de gestion\nPour : 9 Contre : 0\nPoint 2 : délibération 2020-09 – "
        "budget\nPour : 8 Contre : 1\nPoint 3 : tour de table\nLe maire remercie chacun.\n",
        [("2020-08", "compte de gestion", {"pour": 9, "contre": 0}), ("2020-09", "budget", {"pour": 8, "contre": 1})],
        "the act's own number behind the rank",
    ),
    (
        f"{HEAD}2020-041 Réfection du lavoir\n{BODY}2020-042 Achat de bancs\n{BODY}2020-043 Tarifs\n{BODY}"
        "Vœu n° 1 déposé par Mme Roux\n\nLe vœu, mis aux voix, recueille l'unanimité.\n",
        [
            ("2020-041", "Réfection du lavoir", {"unan": True}),
            ("2020-042", "Achat de bancs", {"unan": True}),
            ("2020-043", "Tarifs", {"unan": True}),
            (None, "Vœu n° 1", {"unan": True}),
        ],
        "a wish behind the numbered acts",
    ),
    (
        f"{HEAD}1. Voirie\n{BODY}2. Décisions du maire prises par délégation\nSix décisions. Le conseil en prend acte.\n\n"
        f"3. Cimetière\n{BODY}",
        [
            ("1", "Voirie", {"unan": True}),
            ("2", "Décisions du maire", {"issue": "noted"}),
            ("3", "Cimetière", {"unan": True}),
        ],
        "the mayor's decisions, of which the body takes note",
    ),
    (
        f"{HEAD}1. Voirie\n{BODY}2. Décisions du maire prises par délégation\nSix décisions sont lues.\n\n3. Cimetière\n{BODY}",
        [("1", "Voirie", {"unan": True}), ("3", "Cimetière", {"unan": True})],
        "the mayor's decisions, only read",
    ),
    (
        HEAD
        + "".join(
            f"PROJET N° {n} : {title}\n{REPORT}VOTE : UNANIMITÉ\n{number}"
            for n, title, number in (
                (1, "VOIRIE", "DÉLIBÉRATION 2020-03/01\n"),
                (2, "CIMETIÈRE", "DÉLIBÉRATION 2020-03/02\n"),
                (3, "ÉCOLE", "DÉLIBÉRATION 2020-03/03\nVille de Valmorin\n"),
                (4, "LAVOIR", "DÉLIBÉRATION 2020-03/04\n"),
                (5, "FIBRE", ""),
            )
        ),
        [
            ("2020-03/01", "VOIRIE", {"unan": True}),
            ("2020-03/02", "CIMETIÈRE", {"unan": True}),
            ("2020-03/03", "ÉCOLE", {"unan": True}),
            ("2020-03/04", "LAVOIR", {"unan": True}),
            ("5", "FIBRE", {"unan": True}),
        ],
        "numbers that close their acts",
    ),
    (
        f"{HEAD}Pont du Ravin - Le maire rend compte de la visite. Une limite de 3 t est votée à l'unanimité.\n"
        "Coupes de bois - Prix du stère : 6 €. Voté à l'unanimité.\n"
        "Antenne - L'opérateur propose 1 800 € par an pour une antenne.\nDiscussion vive. Vote : 5 pour, 4 contre.\n",
        [
            (None, "Pont du Ravin", {"unan": True}),
            (None, "Coupes de bois", {"unan": True}),
            (None, "Antenne", {"pour": 5, "contre": 4}),
        ],
        "titles that run into their text behind a plain dash, typed or read for a long one",
    ),
    (
        f"{HEAD}Service des eaux - Compte de gestion 2011\n{BODY}Service des eaux - Compte administratif 2011\n{BODY}"
        f"Camping - Compte de gestion 2011\n{BODY}",
        [
            (None, "Service des eaux - Compte de gestion 2011", {"unan": True}),
            (None, "Service des eaux - Compte administratif 2011", {"unan": True}),
            (None, "Camping - Compte de gestion 2011", {"unan": True}),
        ],
        "a dash inside titles that end with their line",
    ),
    (
        f"{HEAD}Service des eaux : Compte de gestion 2011\n{BODY}Service des eaux : Compte administratif 2011\n{BODY}"
        f"Service des eaux : Budget primitif 2012\n{BODY}",
        [
            (None, "Service des eaux : Compte de gestion 2011", {"unan": True}),
            (None, "Service des eaux : Compte administratif 2011", {"unan": True}),
            (None, "Service des eaux : Budget primitif 2012", {"unan": True}),
        ],
        "a colon inside titles that end with their line",
    ),
    (
        f"{HEAD}Le PV de la dernière réunion est lu et accepté sans remarque.\n\nRÉFECTION DU LAVOIR\n{BODY}",
        [(None, "Le PV de la dernière réunion", {"issue": "adopted"}), (None, "RÉFECTION DU LAVOIR", {"unan": True})],
        "the minutes read and accepted",
    ),
    (
        f"{HEAD}M. le Maire donne connaissance du procès-verbal de la séance du 2 avril 2019.\nADOPTÉ À L'UNANIMITÉ\n\n"
        f"RÉFECTION DU LAVOIR\n{BODY}",
        [
            (None, "procès-verbal de la séance du 2 avril 2019", {"unan": True}),
            (None, "RÉFECTION DU LAVOIR", {"unan": True}),
        ],
        "the minutes made known, and adopted",
    ),
    (
        f"{HEAD}1°) Voirie\n{BODY}2°) Cimetière\n{BODY}3°) École\n{BODY}",
        [("1", "Voirie", {"unan": True}), ("2", "Cimetière", {"unan": True}), ("3", "École", {"unan": True})],
        "ranks « 1°) »",
    ),
    (
        f"{HEAD}2023-41 Voirie\n{BODY}2023-42 Cimetière\n{BODY}2023-43 École\n{BODY}2023-44 Motion pour la gare\n"
        "Le maire lit le texte reçu de l'association.",
        [
            ("2023-41", "Voirie", {"unan": True}),
            ("2023-42", "Cimetière", {"unan": True}),
            ("2023-43", "École", {"unan": True}),
            ("2023-44", "Motion pour la gare", {}),
        ],
        "the last act of a series, whose vote is cut off",
    ),
    (
        f"{HEAD}Toutes les délibérations ci-après ont été adoptées à l'unanimité, sauf mention contraire.\n"
        "2023-41 : Voirie rue Haute\nTrois devis sont lus.\n2023-42 : Tarifs du bois\nAdopté par 3 voix pour et 1 contre.\n"
        "2023-43 : Location de la chasse\nLe bail court jusqu'en 2030.\n",
        [
            ("2023-41", "Voirie rue Haute", {"unan": True, "issue": "adopted"}),
            ("2023-42", "Tarifs du bois", {"pour": 3, "contre": 1, "issue": "adopted"}),
            ("2023-43", "Location de la chasse", {"unan": True, "issue": "adopted"}),
        ],
        "a vote told once for the items behind it",
    ),
    (
        f"{HEAD}Réfection du lavoir : 2019-11\n{BODY}Tarifs du bois : 2019-12\n{BODY}Convention avec la gare : 2019-13\n{BODY}",
        [
            ("2019-11", "Réfection du lavoir", {"unan": True}),
            ("2019-12", "Tarifs du bois", {"unan": True}),
            ("2019-13", "Convention avec la gare", {"unan": True}),
        ],
        "numbers behind their titles",
    ),
    (
        f"{HEAD}2011-04-001\nII – Délégué au syndicat\n{BODY}2011-04-002\nIII – Budget de l'eau\n{BODY}"
        f"2011-04-003\nIV – Don au club\n{BODY}",
        [
            ("2011-04-001", "Délégué au syndicat", {"unan": True}),
            ("2011-04-002", "Budget de l'eau", {"unan": True}),
            ("2011-04-003", "Don au club", {"unan": True}),
        ],
        "numbers above ranked titles",
    ),
    (
        f"{HEAD}DÉLIBÉRATION N°1 - DEL2020_61\nRapport sur l'eau\n{BODY}DÉLIBÉRATION N°2 - DEL2020_62\nPrime des agents\n{BODY}",
        [("DEL2020_61", "Rapport sur l'eau", {"unan": True}), ("DEL2020_62", "Prime des agents", {"unan": True})],
        "a rank before the act's own number",
    ),
    (
        f"{HEAD}2023-09-26_3103 Plan local d'urbanisme\nLe conseil, par 3 voix pour et 1 contre, arrête le bilan.\n"
        "2023-09-26_3106 Prime des agents\nLe conseil l'adopte à l'unanimité.\n",
        [
            ("2023-09-26_3103", "Plan local d'urbanisme", {"pour": 3, "contre": 1}),
            ("2023-09-26_3106", "Prime des agents", {"unan": True}),
        ],
        "a number that opens with the whole date, and does not end at its month",
    ),
    (
        f"{HEAD}1. Maison Roussel – Unanimité moins 2 abstentions\n2. Tarifs du camping – Unanimité\n"
        "3. Recrutement d'un agent : retiré de l'ordre du jour.\n4. Rapport sur l'eau : le conseil prend acte\n",
        [
            ("1", "Maison Roussel", {"abst": 2}),
            ("2", "Tarifs du camping", {"unan": True}),
            ("3", "Recrutement d'un agent", {"issue": "postponed"}),
            ("4", "Rapport sur l'eau", {"issue": "noted"}),
        ],
        "rows that end on their outcome",
    ),
    (
        f"{HEAD}1. Finances\n1.1 Décision modificative – délibération n°2022-31\nM. Bru parle.\nÀ l'unanimité, le conseil vote.\n"
        "1.2 Dotation des écoles – délibération n°2022-32\nM. Bru parle.\nÀ l'unanimité, le conseil la demande.\n"
        "2. Urbanisme\n2.1 Achat d'un pré – délibération n°2022-33\nPar 4 voix pour et 1 contre, le conseil décide d'acquérir.\n"
        "2.2 Point sur le plan\nL'enquête débutera.\n",
        [
            ("2022-31", "Décision modificative", {"unan": True}),
            ("2022-32", "Dotation des écoles", {"unan": True}),
            ("2022-33", "Achat d'un pré", {"pour": 4, "contre": 1}),
        ],
        "ranks in parts, and the acts' numbers at the end of their titles",
    ),
    (
        f"{HEAD}♦ Indemnité du percepteur : accordée (3 pour, 1 contre)\n♦ Convention de fourrière : renouvelée, unanimité\n"
        "♦ Schéma intercommunal : avis défavorable à l'unanimité\n♦ Cimetière : reprise adoptée (1 abstention)\n",
        [
            (None, "Indemnité du percepteur", {"pour": 3, "contre": 1}),
            (None, "Convention de fourrière", {"unan": True}),
            (None, "Schéma intercommunal", {"unan": True, "issue": "unfavourable_opinion"}),
            (None, "Cimetière", {"abst": 1}),
        ],
        "titles behind a sign that run into their text",
    ),
    (
        f"{HEAD}1) Voirie\nPour : 3 – Contre : 1\n\n"
        "Toutes les délibérations suivantes sont adoptées à l'unanimité :\n2) Bois\n3) Chasse\n",
        [
            ("1", "Voirie", {"pour": 3, "contre": 1}),
            ("2", "Bois", {"unan": True, "issue": "adopted"}),
            ("3", "Chasse", {"unan": True, "issue": "adopted"}),
        ],
        "a vote told once for the items behind it, not for the one before",
    ),
    (
        f"{HEAD}1 - Approbation du procès-verbal du 2 février\nIl n'appelle pas de remarque.\n"
        f"-Le procès-verbal est adopté à l'unanimité.\n\n2 - Finances\n\n2-1 - Tarifs\n{BODY}2-2 - Emprunt\n{BODY}",
        [("1", "Approbation du procès-verbal", UNANIMOUS), ("2-1", "Tarifs", UNANIMOUS), ("2-2", "Emprunt", UNANIMOUS)],
        "an outer rank that decides stands beside the inner ones of the others",
    ),
    (
        f"{HEAD}2. Approbation du procès-verbal du 2 février\n\nLe procès-verbal est adopté à l'unanimité.\n\n"
        f"3. Tarifs\nDélibération n° 2020-31\n{BODY}4. Emprunt\nDélibération n° 2020-32\n{BODY}",
        [
            ("2", "Approbation du procès-verbal du 2 février", UNANIMOUS),
            ("2020-31", "Tarifs", UNANIMOUS),
            ("2020-32", "Emprunt", UNANIMOUS),
        ],
        "the previous minutes under a rank, before acts with numbers",
    ),
    (
        f"{HEAD}Approbation du compte rendu de la dernière réunion :\nAprès avoir donné lecture du compte rendu, "
        f"Mme la maire propose de l'approuver.\nLe conseil municipal, à l'unanimité, l'approuve.\n\nVoirie communale\n{BODY}",
        [
            (None, "Approbation du compte rendu de la dernière réunion", UNANIMOUS),
            (None, "Voirie communale", UNANIMOUS),
        ],
        "a title in small letters may end with a colon",
    ),
    (
        f"{HEAD}Secrétariat de séance : M. Luc ROY.\n\nLe procès-verbal de la séance du 2 février est approuvé.\n\n"
        f"Voirie communale\n{BODY}École du bourg\n{BODY}",
        [
            (None, "Le procès-verbal de la séance du 2 février", {"issue": "adopted"}),
            (None, "Voirie communale", UNANIMOUS),
            (None, "École du bourg", UNANIMOUS),
        ],
        "who keeps the minutes is no title of what follows",
    ),
    (
        f"{HEAD}A l'unanimité, le PV de la séance du 2 février est approuvé.\n\nVoirie communale\n{BODY}École du bourg\n{BODY}",
        [
            (None, "le PV de la séance du 2 février", UNANIMOUS),
            (None, "Voirie communale", UNANIMOUS),
            (None, "École du bourg", UNANIMOUS),
        ],
        "the unanimity stands before the minutes that are approved",
    ),
    (
        f"{HEAD}Délégués au syndicat des eaux\n\nSont élus : M. Luc ROY, 11 voix, et Mme Zoé PETIT, 10 voix.\n\n"
        f"Élection d'un adjoint\n\nNombre de bulletins : 9\nSuffrages exprimés : 9\n\nA obtenu : Mme Zoé PETIT : 9 voix\n\nVoirie communale\n{BODY}",
        [
            (None, "Délégués au syndicat des eaux", {}),
            (None, "Élection d'un adjoint", {"votants": 9, "expr": 9, "pour": 9}),
            (None, "Voirie communale", UNANIMOUS),
        ],
        "« Sont élus » opens the text under a title; « A obtenu » is none",
    ),
    (
        f"{HEAD}- Tarifs de l'eau\nLe conseil approuve ces tarifs.\n\n- Toiture du four\nLe conseil accepte le devis.\n\n"
        "- Vente d'un terrain\nLe conseil accepte la vente.\n\n- Adhésion à l'agence\n7 pour, 2 contre.\n\n"
        "- Assurance du personnel\nContrat renouvelé. Adopté.\n",
        [
            (None, "Tarifs de l'eau", {"issue": "adopted"}),
            (None, "Toiture du four", {"issue": "adopted"}),
            (None, "Vente d'un terrain", {"issue": "adopted"}),
            (None, "Adhésion à l'agence", {"pour": 7, "contre": 2}),
            (None, "Assurance du personnel", {"issue": "adopted"}),
        ],
        "a dash behind a blank line, as before the other titles",
    ),
    (
        f"{HEAD}1°) : TARIFS DE L'EAU :\n{BODY}2°) : TOITURE DU FOUR :\n{BODY}",
        [("1", "TARIFS DE L'EAU", UNANIMOUS), ("2", "TOITURE DU FOUR", UNANIMOUS)],
        "a colon behind the bracket of a rank",
    ),
    (
        f"{HEAD}Approbation à l'unanimité du compte rendu du 2 février.\n\nTarifs de l'eau\n{BODY}",
        [(None, "compte rendu du 2 février", {"unan": True}), (None, "Tarifs de l'eau", UNANIMOUS)],
        "the minutes approved in a title",
    ),
    (
        f"{HEAD}ORDRE DU JOUR\n1 – tarifs des agents\n2 – convention avec la caf\n\n\n"
        f"1 – tarifs des agents\n{BODY}2 – convention avec la caf\n{BODY}",
        [("1", "tarifs des agents", UNANIMOUS), ("2", "convention avec la caf", UNANIMOUS)],
        "a rank before small letters, where the agenda announced the title",
    ),
    (
        f"{HEAD}Rapport de la CLECT\nLe rapport de la CLECT est approuvé à l'unanimité.\n\nVoirie communale\n{BODY}",
        [(None, "Rapport de la CLECT", UNANIMOUS), (None, "Voirie communale", UNANIMOUS)],
        "a commission's report, not the commission, is approved",
    ),
    (
        f"{HEAD}Puntu 1. Voirie communale\n{BODY}Puntu 2. Subvention au club\n400 €. Unanimità.\n\n"
        f"Puntu 3. Chemin du lavoir\nLa question est renvoyée à une séance ultérieure.\n",
        [
            ("1", "Voirie communale", UNANIMOUS),
            ("2", "Subvention au club", {"unan": True}),
            ("3", "Chemin du lavoir", {"issue": "postponed"}),
        ],
        "ranks of a bilingual clerk",
    ),
    (
        f"{HEAD}DCS 2012-01 : BUDGET\n{BODY}DCS 2012-02 : PRIX DE L'EAU\nMis\naux voix : 6 pour, 2 contre.\n\n"
        f"DCS 2012-03 : RESEAU\n{BODY}",
        [
            ("2012-01", "BUDGET", UNANIMOUS),
            ("2012-02", "PRIX DE L'EAU", {"pour": 6, "contre": 2}),
            ("2012-03", "RESEAU", UNANIMOUS),
        ],
        "a committee's letters before its numbers",
    ),
    (
        "REGISTRE DES DELIBERATIONS\nSéance du 3 mars 1996\n\nObjet : Élection à la commission\nMM. ROY et COLAS sont élus.\n\n"
        f"Objet : Achat d'un copieur\n{BODY}",
        [(None, "Élection à la commission", {}), (None, "Achat d'un copieur", UNANIMOUS)],
        "two « Objet : », one of them put to no vote, are no single act",
    ),
    (
        "COMMUNE DE VALMORIN\nRéunion du 3 mars 2020\n\n*Budget 2020\n Participation par enfant inchangée.\n vote : 5 pour 1 contre\n\n"
        "*Heures de ménage\n passage de 6h à 8h en juin : ok pour tous\n\n*Transport piscine\n le prix baisse un peu\n vote : unanimité\n\n*Cantine\n Pas de changement cette année\n",
        [
            (None, "Budget 2020", {"pour": 5, "contre": 1}),
            (None, "Heures de ménage", {"unan": True}),
            (None, "Transport piscine", {"unan": True}),
        ],
        "a star before each title, and a few words under it",
    ),
    (
        f"{HEAD}"
        + "\n\n".join(
            f"Délibération n° DEL-2020-0{i}\nObjet {title}\nRapporteur M. Luc ROY\nRésultat du vote À l'unanimité"
            for i, title in ((1, "Voirie communale"), (2, "École du bourg"), (3, "Dons"))
        ),
        [
            ("DEL-2020-01", "Voirie communale", {"unan": True}),
            ("DEL-2020-02", "École du bourg", {"unan": True}),
            ("DEL-2020-03", "Dons", {"unan": True}),
        ],
        "labels without their colons, as a form prints them",
    ),
    (
        "# Compte rendu – Conseil communautaire du 17 septembre 2020 – Approuvé le 22 octobre 2020 (71 voix)\n\n"
        "## 1. Budget 2020\n\nLe conseil, à l'unanimité, approuve.\n\n## 2. Voirie\n\nLe conseil, à l'unanimité, approuve.\n",
        [("1", "Budget 2020", UNANIMOUS), ("2", "Voirie", UNANIMOUS)],
        "a title of the minutes that says when they were approved, and how",
    ),
]


@pytest.mark.parametrize(("name", "items", "why"), FILES, ids=[row[0] for row in FILES])
def test_files(name: str, items: list[Item], why: str) -> None:
    check((DOCUMENTS / "more" / f"{name}.txt").read_text(encoding="utf-8"), items, why)


@pytest.mark.parametrize(("text", "items", "why"), TEXTS, ids=[row[2] for row in TEXTS])
def test_texts(text: str, items: list[Item], why: str) -> None:
    check(text, items, why)


def check(text: str, items: list[Item], why: str) -> None:
    flow = typeset(text)
    found = [
        (item.number, item.subject or "", told(item.vote))
        for item in read_deliberations(flow, whole(flow), "minutes").value
    ]
    assert [number for number, _, _ in found] == [number for number, _, _ in items], (why, found)
    for (_, subject, vote), (_, title, expected) in zip(found, items, strict=True):
        unsaid = {} if "issue" in expected else {"issue"}
        assert subject.removeprefix("du ").startswith(title), why
        assert {k: v for k, v in vote.items() if k not in unsaid} == expected, why
