"""Items of minutes as a typesetter lays them out, and what is no title among them: (text, items, why). All invented."""

import pytest

from deliberation_cli.parsing.acts.deliberations import read_deliberations
from tests.parsing.test_item_turns import UNANIMOUS
from tests.parsing.test_votes import told
from tests.parsing.told_items import Item
from tests.parsing.typeset import typeset, whole

HEAD = "PROCÈS-VERBAL DU CONSEIL MUNICIPAL\nSéance du 3 mars 2020\n\n"
REPORT = "Le rapporteur présente le projet en séance et répond aux questions de l'assemblée réunie ce soir.\n"
BODY = f"{REPORT}Le conseil municipal, à l'unanimité, approuve la proposition du maire et l'autorise à signer.\n"
LONG = REPORT * 4
WRAPPED = (
    "Les travaux commenceront au printemps, dès que la subvention du Département sera acquise, et\n"
    "seront conduits par les agents de la commune, avec l'aide de l'entreprise qui a remis l'offre\n"
    "la moins chère ; ils dureront trois semaines, pendant lesquelles la circulation sera déviée\n"
    "par la rue du Moulin, et le stationnement interdit des deux côtés de la place de la Mairie\n"
    "jusqu'à la fin du chantier.\n"
)
VOICES = {"pour": 13, "contre": 2, "issue": "adopted"}

ROWS: list[tuple[str, list[Item], str]] = [
    (
        f"{HEAD}Réfection du lavoir\n\n{REPORT}Le conseil accepte le devis.\n\nDélibération n° 17-2020 votée à l'unanimité.\n\n"
        f"Achat d'une serre\n\n{REPORT}Le conseil retient l'offre.\n\nDélibération n° 18-2020 votée par 13 voix pour et 2 contre.\n\n"
        f"Bail du moulin\n\n{REPORT}Le conseil consent le bail.\n\nDélibération n° 19-2020 votée à l'unanimité.\n",
        [
            ("17-2020", "Réfection du lavoir", UNANIMOUS),
            ("18-2020", "Achat d'une serre", VOICES),
            ("19-2020", "Bail du moulin", UNANIMOUS),
        ],
        "the number in the sentence that closes each item",
    ),
    (
        f"{HEAD}I COMPTES DE L'EXERCICE\n\n{REPORT}\na) Commune (délibération n° 26-2020)\n\nRecettes : 12 000 €\n\nVote : 11 pour\n\n"
        f"b) Service de l'eau (délibération n° 27-2020)\n\nRecettes : 4 000 €\n\nVote : 13 pour\n\nII ACHAT D'UN BROYEUR\n\n{REPORT}"
        "Le conseil choisit le premier modèle. (délibération n° 28-2020)\nVote : unanimité\n",
        [
            ("26-2020", "Commune", {"pour": 11}),
            ("27-2020", "Service de l'eau", {"pour": 13}),
            ("28-2020", "ACHAT D'UN BROYEUR", UNANIMOUS),
        ],
        "numbers in brackets behind small titles, and one in the text of a part that is an act itself",
    ),
    (
        f"{HEAD}FINANCES\nRapporteur : Mme Zoé BRUN\n\n► Tarifs de l'eau\n{BODY}\n► Taxe de séjour\n{BODY}\nPERSONNEL\n"
        f"Rapporteur : M. Luc ROY\n\n► Recours à l'apprentissage\n{BODY}\n► Prime de fin d'année\n{BODY}",
        [
            (None, "Tarifs de l'eau", UNANIMOUS),
            (None, "Taxe de séjour", UNANIMOUS),
            (None, "Recours à l'apprentissage", UNANIMOUS),
            (None, "Prime de fin d'année", UNANIMOUS),
        ],
        "matters, and who reports on them, over marked titles",
    ),
    (
        f"{HEAD}Ordre du jour :\nI. LAVOIR\nII. DÉCHETS\n- Avenant au marché de collecte\n- Tarif du composteur\nIII. PERSONNEL\n"
        f"- Ouverture d'un poste\n- Prime de fin d'année\n\nI. LAVOIR\n{BODY}\nII. DÉCHETS\n- Avenant au marché de collecte\n{BODY}\n"
        f"- Tarif du composteur\n{BODY}\nIII. PERSONNEL\n4\n- Ouverture d'un poste\n{BODY}\n- Prime de fin d'année\n{BODY}",
        [
            ("I", "LAVOIR", UNANIMOUS),
            (None, "Avenant au marché de collecte", UNANIMOUS),
            (None, "Tarif du composteur", UNANIMOUS),
            (None, "Ouverture d'un poste", UNANIMOUS),
            (None, "Prime de fin d'année", UNANIMOUS),
        ],
        "parts with dashed titles under them; a page's number between the two",
    ),
    (
        f"{HEAD}N° CC-2020-118 Rapporteur Mme Zoé BRUN\nObjet Réfection du lavoir\nDécision Le conseil approuve le devis.\nVote Unanimité\n\n"
        "N° CC-2020-119 Rapporteur M. Luc ROY\nObjet Achat d'une serre\nDécision Le conseil retient l'offre.\nVote Unanimité\n\n"
        "N° CC-2020-120 Rapporteur M. Guy BRET\nObjet Bail du moulin\nDécision Le conseil approuve le bail.\nVote Unanimité\n",
        [
            ("CC-2020-118", "Réfection du lavoir", UNANIMOUS),
            ("CC-2020-119", "Achat d'une serre", UNANIMOUS),
            ("CC-2020-120", "Bail du moulin", UNANIMOUS),
        ],
        "a form: number and who reports, and below them the object",
    ),
    (
        f"{HEAD}CP 20-03/1.03\n\nRéfection du lavoir\n{BODY}\nCP 20-03/2.01\n\nAchat d'une serre\n{BODY}\nCP 20-03/4.02\n\n"
        f"Bail du moulin\n{BODY}",
        [
            ("CP 20-03/1.03", "Réfection du lavoir", UNANIMOUS),
            ("CP 20-03/2.01", "Achat d'une serre", UNANIMOUS),
            ("CP 20-03/4.02", "Bail du moulin", UNANIMOUS),
        ],
        "codes of the parts of a sitting, of which some are told",
    ),
    (
        f"{HEAD}1 – Délibération\n2020-11\nRéfection du\nlavoir\n\n{BODY}\n2 – Délibération\n2020-12\nAchat d'une\nserre\n\n"
        f"{BODY}\n3 – Délibération\n2020-13\nTarifs de la cantine\n\n{BODY}\n",
        [
            ("2020-11", "Réfection du lavoir", UNANIMOUS),
            ("2020-12", "Achat d'une serre", UNANIMOUS),
            ("2020-13", "Tarifs de la cantine", UNANIMOUS),
        ],
        "rank and word of the number over the number, the title below, in the lines of a margin",
    ),
    (
        f"{HEAD}TRAVAUX DU LAVOIR\n\n{WRAPPED}{BODY}\nTARIFS DE L'EAU\n\nPart fixe : 40 euros. Le mètre cube : 1 euro. A l'unanimité,\n"
        f"le conseil les reconduit.\n\nSUBVENTIONS COMMUNALES\n\nComité des fêtes 300 €, chasse 80 €\n"
        f"Voté par 13 voix pour et 2 contre\n\nVENTE DU MOULIN\n\n{BODY}\nINFORMATIONS DIVERSES\n\nLe banc est réparé.\n\n"
        "Le four aussi.\n\nLa fête est remise.\n\nSéance levée à 23 h.",
        [
            (None, "TRAVAUX DU LAVOIR", UNANIMOUS),
            (None, "TARIFS DE L'EAU", UNANIMOUS),
            (None, "SUBVENTIONS COMMUNALES", VOICES),
            (None, "VENTE DU MOULIN", UNANIMOUS),
        ],
        "most paragraphs are a line long: the usual step is the one between paragraphs, not inside them",
    ),
    (
        f"{HEAD}I – TRAVAUX DU LAVOIR\n{BODY}II – TAXE D'AMÉNAGEMENT ET PARTICIPATION POUR LES VOIES ET RÉSEAUX DU HAMEAU DU LAC, EN 2020\n"
        f"Instituée sur la totalité du territoire : 15 voix sur 15.\nIII – VENTE DU MOULIN\n{BODY}",
        [
            ("I", "TRAVAUX DU LAVOIR", UNANIMOUS),
            ("II", "TAXE D'AMÉNAGEMENT", {"pour": 15}),
            ("III", "VENTE DU MOULIN", UNANIMOUS),
        ],
        "a title in capitals fills its line: small letters below are no more of it",
    ),
    (
        f"{HEAD}2020-03-001\nI – Réfection du lavoir :\n{BODY}{LONG}\f2020-03-002\nII – Achat d'une serre :\n{BODY}{LONG}\n"
        f"2020-03-003\nIII – Tarifs de la cantine :\n{BODY}{LONG}\f2020-03-004\nIV – Vente d'un chemin :\n{BODY}{LONG}\n"
        f"2020-03-005\nV – Bail du moulin :\n{BODY}",
        [
            ("2020-03-001", "Réfection du lavoir", UNANIMOUS),
            ("2020-03-002", "Achat d'une serre", UNANIMOUS),
            ("2020-03-003", "Tarifs de la cantine", UNANIMOUS),
            ("2020-03-004", "Vente d'un chemin", UNANIMOUS),
            ("2020-03-005", "Bail du moulin", UNANIMOUS),
        ],
        "acts' numbers at the tops of pages and inside them: no running header",
    ),
    (
        f"{HEAD}1° - Réfection du lavoir\n{BODY}2° - Achat d'une serre\n{BODY}3° - Tarifs de la cantine\n{BODY}",
        [("1", "Réfection du lavoir", UNANIMOUS), ("2", "Achat d'une serre", UNANIMOUS), ("3", "Tarifs", UNANIMOUS)],
        "« 1° - » before a title",
    ),
    (
        f"{HEAD}1. ADMINISTRATION\n\nRÈGLEMENT INTÉRIEUR (DE_2020_01)\n{BODY}\n2. FINANCES\n\n"
        f"TARIFS DE LA CANTINE (DE_2020_02)\n{BODY}\nVENTE DU MOULIN (DE_2020_03)\n{BODY}\n3. PERSONNEL\n"
        f"CRÉATION D'UN EMPLOI (DE_2020_04)\n{BODY}",
        [
            ("DE_2020_01", "RÈGLEMENT INTÉRIEUR", UNANIMOUS),
            ("DE_2020_02", "TARIFS DE LA CANTINE", UNANIMOUS),
            ("DE_2020_03", "VENTE DU MOULIN", UNANIMOUS),
            ("DE_2020_04", "CRÉATION D'UN EMPLOI", UNANIMOUS),
        ],
        "the matter with its rank over a title that its own number closes",
    ),
    (
        f"{HEAD}ORDRE DU JOUR\nI. GRAND SITE\n- Intervention d'une stagiaire\n- Convention d'occupation des locaux\n"
        "II. SERVICE GÉNÉRAL\n- Règlement des aides\n- Dossier de la maison de santé\n\n"
        f"I. GRAND SITE\n- Intervention d'une stagiaire\n{REPORT}- Convention d'occupation des locaux\n{BODY}\n"
        f"II. SERVICE GÉNÉRAL\n- Règlement des aides\n{BODY}- Dossier de la maison de santé\n{BODY}",
        [
            (None, "Convention d'occupation des locaux", UNANIMOUS),
            (None, "Règlement des aides", UNANIMOUS),
            (None, "Dossier de la maison de santé", UNANIMOUS),
        ],
        "ranked parts in capitals over announced titles, of which the first decides nothing",
    ),
    (
        f"{HEAD}COMPTES ADMINISTRATIFS 2019 :\nCommune :\nLe compte de la commune se résume ainsi :\n"
        "Section de fonctionnement :\nDépenses 12 000,00\nSection d'investissement :\nDépenses 7 000,00\n"
        "Adopté à l'unanimité.\nService des eaux :\nExcédent 450,00\nAdopté à l'unanimité.\nCamping municipal :\n"
        "M. ROY demande un bilan.\nLe compte est adopté par 13 voix pour et 2 contre.\n\n"
        f"TARIFS DU PORT :\n{BODY}",
        [
            (None, "COMPTES ADMINISTRATIFS 2019 : Commune", UNANIMOUS),
            (None, "Service des eaux", UNANIMOUS),
            (None, "Camping municipal", VOICES),
            (None, "TARIFS DU PORT", UNANIMOUS),
        ],
        "titles under one title, each with its vote; the sections of an account are none",
    ),
    (
        f"{HEAD}1. Réfection du lavoir\n{BODY}\n2. Décisions modificatives\n\nDM n° 3 – Budget commune\n"
        "6411 personnel 150.00\nApprouvée à l'unanimité.\n\nDM n° 1 – Budget lotissement\n7015 vente 640.00\n"
        f"Approuvée à l'unanimité.\n\n3. Bail du moulin\n{BODY}",
        [
            ("1", "Réfection du lavoir", UNANIMOUS),
            ("2", "Décisions modificatives", UNANIMOUS),
            (None, "DM n° 1 – Budget lotissement", UNANIMOUS),
            ("3", "Bail du moulin", UNANIMOUS),
        ],
        "titles without a rank, set off under a ranked one",
    ),
    (
        f"{HEAD}1. Réfection du lavoir\n{REPORT}Le conseil, à l'unanimité, approuve le projet.\nPlan de financement :\n"
        "Subvention 1 200,00\nLe conseil, à l'unanimité, approuve le plan.\n\n"
        f"2. Bail du moulin\n{BODY}\n3. Tarifs du port\n{BODY}",
        [("1", "Réfection", UNANIMOUS), ("2", "Bail du moulin", UNANIMOUS), ("3", "Tarifs du port", UNANIMOUS)],
        "guard: a plan behind a vote is part of its item",
    ),
]


@pytest.mark.parametrize(("text", "items", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_items(text: str, items: list[Item], why: str) -> None:
    flow = typeset(text)
    found = [
        (item.number, item.subject or "", told(item.vote))
        for item in read_deliberations(flow, whole(flow), "minutes").value
    ]
    assert [number for number, _, _ in found] == [number for number, _, _ in items], (why, found)
    for (_, subject, vote), (_, title, expected) in zip(found, items, strict=True):
        assert subject.startswith(title), (why, subject)
        assert vote == expected, (why, subject, vote)
