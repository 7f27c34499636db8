"""Sittings whose line ends are lost, whatever numbers their items: (text on one line, items, why). All invented."""

from typing import Any

import pytest

from deliberation_cli import parse
from deliberation_cli.parsing.acts.deliberations import read_deliberations
from deliberation_cli.parsing.text.flow import build_flow
from deliberation_cli.reading.detect import plain_page
from tests.parsing.test_votes import told
from tests.parsing.typeset import whole

Item = tuple[str | None, str, dict[str, Any]]
"""Number, subject, vote in the short keys of `vote_rows`."""
HEAD = "VALMORIN PROCÈS-VERBAL DE LA SÉANCE DU 3 MARS 2020 Le 3 mars 2020, le Conseil municipal s'est réuni. "
REPORT = (
    "Le contrat conclu avec la société Médiatel prend fin le 31 décembre et trois offres ont été reçues en mairie. "
)
ALL = "Le Conseil municipal, après en avoir délibéré, à l'unanimité, DÉCIDE de retenir l'offre la mieux disante. "
UNANIMOUS = {"unan": True, "issue": "adopted"}
THREE = [("Voirie rurale", "École du bourg", "Achat d'un tracteur")]


def sitting(form: str, behind: str = "", agenda: str = "") -> str:
    """Three items under numbers of one form."""
    titles = THREE[0]
    heads = (f"{form.format(i)}{title}{behind.format(i)} " for i, title in enumerate(titles, 1))
    return HEAD + agenda + "".join(f"{head}{REPORT}{ALL}" for head in heads)


def items(form: str | None) -> list[Item]:
    """What is read of `sitting`, with the numbers that `form` gives."""
    return [(form.format(i) if form else None, title, UNANIMOUS) for i, title in enumerate(THREE[0], 1)]


AGENDA = "Ordre du jour : • Voirie rurale • École du bourg • Achat d'un tracteur "
ROWS: list[tuple[str, list[Item], str]] = [
    (sitting("Question {} : "), items("{}"), "a word and a rank, no sign"),
    (sitting("POINT N° {} – "), items("{}"), "a word in capitals"),
    (sitting("{} : "), items("{}"), "a rank before a colon"),
    (sitting("Point n°{} de l'ordre du jour : ", agenda=AGENDA), items("{}"), "the words « of the agenda » behind it"),
    (sitting("2020-01{} – 7.1 – ", agenda=AGENDA), items("2020-01{}"), "the code of the matter behind the number"),
    (sitting("Point n° {0} : délibération 2020-01{0} – ", agenda=AGENDA), items("2020-01{}"), "a rank and a number"),
    (sitting("", " : 2020-1{}"), items("2020-1{}"), "the act's number behind the title"),
    (sitting("", " (délibération n° 2020-1{})", AGENDA), items("2020-1{}"), "in brackets, under an agenda"),
    (sitting("{}) ", " – DEL 2020-1{}"), items("2020-1{}"), "behind a title with a rank"),
    (sitting("N° 2020-1{} OBJET : ", agenda=AGENDA), items("2020-1{}"), "a label behind the number"),
    (sitting("", agenda=AGENDA), items(None), "titles that only the agenda shows; its last entry ends with nothing"),
    (sitting("", agenda=AGENDA.replace("•", "-").replace("École", "Travaux – lot 2 – école")).replace(
        "École", "Travaux – lot 2 – école"), [
            (None, "Voirie rurale", UNANIMOUS), (None, "Travaux – lot 2 – école du bourg", UNANIMOUS),
            (None, "Achat d'un tracteur", UNANIMOUS)], "an agenda parted by one dash, titles by another"),
    (sitting("", agenda=AGENDA + "Le procès-verbal du 2 février est approuvé à l'unanimité. "), [
        (None, "Le procès-verbal du 2 février", UNANIMOUS), *items(None)], "the minutes approved behind the agenda"),
    (HEAD + "LISTE DES DÉLIBÉRATIONS 2020/37 : Taxe d'aménagement : approuvée à l'unanimité 2020/38 : Colis des aînés : approuvée à "
     "l'unanimité 2020/39 : Assurance statutaire 2020-2023 : approuvée à l'unanimité Affichée le 17 mars 2020", [
        ("2020/37", "Taxe d'aménagement", UNANIMOUS), ("2020/38", "Colis des aînés", UNANIMOUS),
        ("2020/39", "Assurance statutaire 2020-2023", UNANIMOUS)], "rows of a list, each with its vote; what stands below it"),
    (HEAD + "LISTE DES DÉLIBÉRATIONS DEL_2020_027 : VENTE D'UN TRACTEUR : 12 POUR – 1 CONTRE – 0 ABSTENTION DEL_2020_028 : LOYER DE "
     "L'ANCIENNE ÉCOLE : 10 POUR – 3 CONTRE – 0 ABSTENTION DEL_2020_029 : ASSURANCES : 13 POUR – 0 CONTRE – 0 ABSTENTION", [
        ("DEL_2020_027", "VENTE D'UN TRACTEUR", {"pour": 12, "contre": 1, "abst": 0}),
        ("DEL_2020_028", "LOYER DE L'ANCIENNE ÉCOLE", {"pour": 10, "contre": 3, "abst": 0}),
        ("DEL_2020_029", "ASSURANCES", {"pour": 13, "contre": 0, "abst": 0})], "a vote in capitals behind a title in capitals"),
    (HEAD + f"1 - Voirie rurale {REPORT}{ALL}2 – École du bourg {REPORT}{ALL}3 - Achat d'un tracteur {REPORT}{ALL}", items("{}"),
     "a text processor made one of the dashes long"),
    (HEAD + f"1-approbation du compte-rendu du 2 février Il est adopté à l'unanimité. 2-Voirie rurale Nomenclature : 8.3 {REPORT}{ALL}"
     f"3-École du bourg Nomenclature : 8.1 {REPORT}{ALL}", [
        (None, "approbation du compte-rendu du 2 février", UNANIMOUS), ("2", "Voirie rurale", UNANIMOUS), ("3", "École du bourg", UNANIMOUS)],
     "no space behind the sign, the first item in small letters, the préfecture's class behind the title"),
    (HEAD + "".join(f"{i} RÉPUBLIQUE FRANÇAISE N° séance 7 COMMUNE DE VALMORIN Nomenclature « ACTES » {code} {title} {REPORT}{ALL}" for i, code, title in (
        (2, "8.3 Voirie", "TRAVAUX DE VOIRIE RURALE"), (3, "8.1 Enseignement", "ÉCOLE DU BOURG"), (4, "1.1 Marchés publics", "ACHAT D'UN TRACTEUR"))), [
        (None, "TRAVAUX DE VOIRIE RURALE", UNANIMOUS), (None, "ÉCOLE DU BOURG", UNANIMOUS), (None, "ACHAT D'UN TRACTEUR", UNANIMOUS)],
     "the class of each act before its title is no rank"),
    (HEAD + f"1) Voirie rurale {REPORT}{ALL}p. 2/14 Procès-verbal du conseil municipal du 03/03/2020 2) École du bourg {REPORT}{ALL}"
     f"p. 3/14 Procès-verbal du conseil municipal du 03/03/2020 3) Achat d'un tracteur {REPORT}{ALL}"
     "p. 4/14 Procès-verbal du conseil municipal du 03/03/2020", items("{}"), "the pages, of so many, count no items"),
    (HEAD + f"VOIRIE I – TRAVAUX DE VOIRIE RURALE {REPORT}{ALL}ENSEIGNEMENT II – ÉCOLE DU BOURG {REPORT}{ALL}MATÉRIEL III – ACHAT D'UN TRACTEUR "
     f"{REPORT}{ALL}", [
        ("I", "TRAVAUX DE VOIRIE RURALE", UNANIMOUS), ("II", "ÉCOLE DU BOURG", UNANIMOUS), ("III", "ACHAT D'UN TRACTEUR", UNANIMOUS)],
     "the name of the matter in capitals before the rank"),
    (HEAD + f"1. Voirie rurale {REPORT}{ALL}2. École du bourg L'avis des Domaines manque : M. le Maire propose de retirer ce point. "
     "3. Achat d'un tracteur L'examen de ce dossier, qui nécessite des précisions, est reporté à une séance ultérieure. "
     f"4. Bail du moulin Le Président consent à reporter ce point. 5. Colis des aînés {REPORT}{ALL}", [
        ("1", "Voirie rurale", UNANIMOUS), ("2", "École du bourg", {"issue": "postponed"}), ("3", "Achat d'un tracteur", {"issue": "postponed"}),
        ("4", "Bail du moulin", {"issue": "postponed"}), ("5", "Colis des aînés", UNANIMOUS)], "points that the chair puts off"),
    (HEAD + f"1 – VOIRIE RURALE {REPORT}{ALL}2 – AUTORISATION DE DÉPENSES Chapitre 20 : 18 250,00 € - Chapitre 21 : 96 500,00 €. {ALL}", [
        ("1", "VOIRIE RURALE", UNANIMOUS), ("2", "AUTORISATION DE DÉPENSES", UNANIMOUS)], "a row of sums behind a title in capitals"),
    (sitting("Bordereau n° {} : "), items("{}"), "the words of the west for an item"),
    (sitting("BORDEREAU N° {} (3ème Commission) "), items("{}"), "the commission that prepared it stands before the title"),
    (HEAD + f"Rapport n° 20.03.06.01 : Voirie rurale {REPORT}{ALL}Rapport n° 20.03.06.02 : École du bourg {REPORT}{ALL}"
     f"Rapport n° 20.03.21.03 : Achat d'un tracteur {REPORT}{ALL}", [
        ("20.03.06.01", "Voirie rurale", UNANIMOUS), ("20.03.06.02", "École du bourg", UNANIMOUS),
        ("20.03.21.03", "Achat d'un tracteur", UNANIMOUS)], "one label, numbers of one shape, which do not rise by one"),
    (HEAD + f"2020-11 1) VOIRIE RURALE {REPORT}{ALL}2) BAIL DU MOULIN {REPORT}{ALL}2020-12 3) ÉCOLE DU BOURG {REPORT}{ALL}4) COLIS DES AÎNÉS {REPORT}{ALL}"
     f"2020-13 5) ACHAT D'UN TRACTEUR {REPORT}{ALL}", [
        ("2020-11", "VOIRIE RURALE", UNANIMOUS), ("2", "BAIL DU MOULIN", UNANIMOUS), ("2020-12", "ÉCOLE DU BOURG", UNANIMOUS),
        ("4", "COLIS DES AÎNÉS", UNANIMOUS), ("2020-13", "ACHAT D'UN TRACTEUR", UNANIMOUS)], "some of the ranks have an act's number before them"),
    (HEAD + f"1 – VOIRIE RURALE {REPORT}{ALL}2 – BUDGETS PRIMITIFS 2-1 Budget principal Fonctionnement 412 300,00 € Investissement 206 118,00 € Pour : 9 Contre : 0 "
     "2-2 Budget annexe des zones Fonctionnement 640 000,00 € Investissement 588 450,00 € Pour : 8 Contre : 1 2-3 Budget annexe de l'eau Fonctionnement "
     f"12 500,00 € Investissement 6 000,00 € Pour : 7 Contre : 2 3 – ÉCOLE DU BOURG {REPORT}{ALL}", [
        ("1", "VOIRIE RURALE", UNANIMOUS), ("2-1", "Budget principal", {"pour": 9, "contre": 0}),
        ("2-2", "Budget annexe des zones", {"pour": 8, "contre": 1}), ("2-3", "Budget annexe de l'eau", {"pour": 7, "contre": 2}),
        ("3", "ÉCOLE DU BOURG", UNANIMOUS)], "the sums behind the title of a budget"),
    (HEAD + f"A) Voirie rurale et chemins {REPORT}Pour : 9 Contre : 2 Abstention : 0 B) École du bourg neuf {REPORT}POUR : 9 / CONTRE : 0 / "
     f"ABST. : 2 C) Achat d'un tracteur {REPORT}Pour : 11 Contre : 0 Abstention : 0", [
        ("A", "Voirie rurale et chemins", {"pour": 9, "contre": 2, "abst": 0}),
        ("B", "École du bourg neuf", {"pour": 9, "contre": 0, "abst": 2}),
        ("C", "Achat d'un tracteur", {"pour": 11, "contre": 0, "abst": 0})], "letters behind the figure of a vote"),
    (HEAD + f"Ordre du jour : - Voirie rurale - École du bourg - Achat d'un tracteur A – Voirie rurale {REPORT}{ALL}1/9 B – École du bourg "
     f"Point ajourné. 2/9 C – Achat d'un tracteur {REPORT}{ALL}", [
        ("A", "Voirie rurale", UNANIMOUS), ("B", "École du bourg", {"issue": "postponed"}), ("C", "Achat d'un tracteur", UNANIMOUS)],
     "letters behind the number of a page, before announced titles; a point put off ends a title"),
    (HEAD + f"■ VOIRIE RURALE ET CHEMINS Compte tenu de l'usure, {REPORT}{ALL}■ ÉCOLE DU BOURG NEUF Sur rapport de Mme BRUN, {REPORT}{ALL}"
     f"Mairie de Valmorin – Tél. 05 55 00 00 00 ■ ACHAT D'UN TRACTEUR Présentation : M. ROY {REPORT}{ALL}", [
        (None, "VOIRIE RURALE ET CHEMINS", UNANIMOUS), (None, "ÉCOLE DU BOURG NEUF", UNANIMOUS),
        (None, "ACHAT D'UN TRACTEUR", UNANIMOUS)], "capitals behind a mark; behind a telephone number; who presents"),
    (sitting("", " (délibération n° 2020-1{})", AGENDA).replace("Voirie rurale", "Voirie – lot 1 Menuiseries"), [
        ("2020-11", "Voirie – lot 1 Menuiseries", UNANIMOUS), *items("2020-1{}")[1:]], "the number of a lot before a closed title's last word"),
    (HEAD + f"2020-11 : Voirie rurale {REPORT}Adopté par 9 voix contre 2. 2020-12 : École du bourg {REPORT}Adopté par 10 voix contre 1. "
     f"2020-13 : Achat d'un tracteur {REPORT}{ALL}", [
        ("2020-11", "Voirie rurale", {"pour": 9, "contre": 2, "issue": "adopted"}),
        ("2020-12", "École du bourg", {"pour": 10, "contre": 1, "issue": "adopted"}),
        ("2020-13", "Achat d'un tracteur", UNANIMOUS)], "the figure of a vote before an act's number is no rank"),
    (HEAD + f"A. Voirie rurale et chemins {REPORT}{ALL}B. École du bourg neuf {REPORT}Adopté à l'unanimité. Page 1 "
     f"C. Achat d'un tracteur {REPORT}Dont acte.", [
        ("A", "Voirie rurale et chemins", UNANIMOUS), ("B", "École du bourg neuf", UNANIMOUS),
        ("C", "Achat d'un tracteur", {"issue": "noted"})], "letters; a decision of two words"),
    (HEAD + f"I – VOIRIE RURALE {REPORT}{ALL}Page 1 sur 9 II – ÉCOLE DU BOURG {REPORT}Pour : 9 Contre : 2 Abstention : 0 "
     f"III – ACHAT D'UN TRACTEUR {REPORT}Retiré de l'ordre du jour. Page 2 sur 9 IV – QUESTIONS DIVERSES Le maire informe.", [
        ("I", "VOIRIE RURALE", UNANIMOUS), ("II", "ÉCOLE DU BOURG", {"pour": 9, "contre": 2, "abst": 0}),
        ("III", "ACHAT D'UN TRACTEUR", {"issue": "postponed"})], "ranks behind a figure"),
    (HEAD + f"1. Voirie rurale {REPORT}Considérant l'intérêt du projet, Délibération adoptée à l'unanimité. 2. Contrat de prêt "
     f"de 90 000 € auprès de la caisse {REPORT}{ALL}3. Élection d'un délégué Il est procédé au vote à bulletin secret. "
     "Nombre de votants : 9 Bulletins blancs ou nuls : 1 Suffrages exprimés : 8 Majorité absolue : 5 M. ROY : 8 voix", [
        ("1", "Voirie rurale", UNANIMOUS), ("2", "Contrat de prêt de 90 000 € auprès de la caisse", UNANIMOUS),
        ("3", "Élection d'un délégué", {"votants": 9, "nuls": 1, "expr": 8, "maj": 5, "ballot": "secret"})],
     "a recital before the decision; an amount in a title; a count of voters that opens no roll call"),
    (HEAD + f"Délibération n° 26 : Voirie rurale Il est rappelé que la délibération n° 2019-90 du 4 mai 2019 s'applique. {ALL}"
     f"- Décision n° 2019-91 du 5 mai 2019 : achat d'un banc. Délibération n° 27 : École du bourg {REPORT}{ALL}", [
        ("26", "Voirie rurale", UNANIMOUS), ("27", "École du bourg", UNANIMOUS)], "numbers of which the text speaks"),
    (HEAD + f"2020-11 Voirie rurale {REPORT}Adopté par 9 voix contre 1. 2020-12 École du bourg {REPORT}La séance reprend à 20 h 35. "
     f"{ALL}2020-13 Achat d'un tracteur {REPORT}Abstention : 0 Pour : 9", [
        ("2020-11", "Voirie rurale", {"pour": 9, "contre": 1, "issue": "adopted"}), ("2020-12", "École du bourg", UNANIMOUS),
        ("2020-13", "Achat d'un tracteur", {"pour": 9, "abst": 0})], "« 1. » behind a vote is no rank"),
    ("VALMORIN LISTE DES DÉLIBÉRATIONS EXAMINÉES 2020-11 – Voirie rurale – 9 POUR – 1 CONTRE – 0 ABSTENTION 2020-12 – École du "
     "bourg (Pour : 8, Contre : 2, Abst. : 0) 2020-13 – Achat d'un tracteur – Unanimité 2020-14 – Lotissement « Les Prés » – "
     "Voix pour : 7, voix contre : 3, abstentions : 0 Affichée le 4 mars 2020", [
        ("2020-11", "Voirie rurale", {"pour": 9, "contre": 1, "abst": 0}),
        ("2020-12", "École du bourg", {"pour": 8, "contre": 2, "abst": 0}),
        ("2020-13", "Achat d'un tracteur", {"unan": True}),
        ("2020-14", "Lotissement « Les Prés »", {"pour": 7, "contre": 3, "abst": 0})], "rows of a list, votes of every form"),
    (HEAD + "Le quorum est atteint. Tarifs communaux pour 2021 Sur proposition du bureau, le Conseil municipal, par 9 voix pour "
     f"et 2 abstentions, fixe les tarifs. Acquisition d'un terrain au Clos Mme la maire expose le projet. {ALL}Subvention au "
     f"club Le Conseil municipal, à l'unanimité, alloue 500 €. Questions diverses Mme Petit parle du lavoir.", [
        (None, "Tarifs communaux pour 2021", {"pour": 9, "abst": 2, "issue": "adopted"}),
        (None, "Acquisition d'un terrain au Clos", UNANIMOUS), (None, "Subvention au club", UNANIMOUS)],
     "small letters, no number: a sentence opens behind words that no full stop ends"),
    (HEAD + f"- Budget annexe : décision modificative Le maire propose un virement. {ALL}- Personnel : création d'un poste Le "
     f"secrétariat est surchargé. {ALL}- Voirie : programme 2021 M. Roy présente les devis. {ALL}", [
        (None, "Budget annexe : décision modificative", UNANIMOUS), (None, "Personnel : création d'un poste", UNANIMOUS),
        (None, "Voirie : programme 2021", UNANIMOUS)], "the same behind dashes"),
    (HEAD + "".join(f"{title} Réf : 2020D10{i} {REPORT}{ALL}" for i, title in enumerate(THREE[0], 1)), items("2020D10{}"),
     "a reference behind the title, a letter between the year and the rank"),
    (HEAD + f"1 – FINANCES 1.1 – Décision modificative – Budget principal M. Luc ROY explique les écarts. {ALL}1.2 – Demande d'aide "
     f"à la Région M. Luc ROY présente le plan. {ALL}2 – FONCIER 2.1 – Échange au Clos Un échange est proposé. {ALL}", [
        ("1.1", "Décision modificative – Budget principal", UNANIMOUS), ("1.2", "Demande d'aide à la Région", UNANIMOUS),
        ("2.1", "Échange au Clos", UNANIMOUS)], "ranks inside ranks; a title reaches to who speaks"),
    (HEAD + f"1- PERSONNEL COMMUNAL : TABLEAU DES EMPLOIS Il est proposé de créer un poste. {ALL}2- C.C.A.S. : DON D'UN "
     f"PARTICULIER Il est fait don d'une armoire. {ALL}3- DÉLIBÉRATION Vente d'un tracteur Le tracteur est vieux. {ALL}", [
        ("1", "PERSONNEL COMMUNAL : TABLEAU DES EMPLOIS", UNANIMOUS), ("2", "C.C.A.S. : DON D'UN PARTICULIER", UNANIMOUS),
        ("3", "Vente d'un tracteur", UNANIMOUS)], "a colon inside capitals; a label before the title"),
    (HEAD + f"D.2020-03-03/0045 : VOIRIE RURALE {REPORT}{ALL}Vu le plan n°1. D.2020-03-03/0046 : ÉCOLE DU BOURG {REPORT}{ALL}"
     f"D.2020-03-03/0047 : ACHAT D'UN TRACTEUR {REPORT}{ALL}", [
        (f"D.2020-03-03/004{i}", title.upper(), UNANIMOUS) for i, title in enumerate(THREE[0], 5)],
     "« n°1. » before a number is no rank of it"),
    ("VALMORIN PROCÈS-VERBAL DE LA SÉANCE DU 3 MARS 2020 Présents : ROY BELLOT Patricia, PETIT Luc. Approbation du compte rendu "
     "du 2 février. Le compte rendu est approuvé à l'unanimité. 1) Voirie rurale Il est proposé un devis. "
     f"{ALL}2) École du bourg Il est proposé un devis. {ALL}", [
        (None, "Approbation du compte rendu du 2 février", UNANIMOUS), ("1", "Voirie rurale", UNANIMOUS),
        ("2", "École du bourg", UNANIMOUS)], "names in capitals behind « Présents : » are no title; a title that a stop ends"),
    (HEAD + "".join(f"{i}. {part} " + "".join(f"{i}.{j}. {title} {REPORT}{ALL}" for j, title in enumerate(titles, 1))
                    for i, (part, titles) in enumerate((("Finances", ("Tarifs de l'eau", "Compte de gestion")),
                                                        ("Bois", ("Coupe de l'année",))), 1)), [
        ("1.1", "Tarifs de l'eau", UNANIMOUS), ("1.2", "Compte de gestion", UNANIMOUS), ("2.1", "Coupe de l'année", UNANIMOUS)],
     "a full stop behind a rank ends no sentence"),
    (HEAD + f"1) FINANCES : VOIRIE RURALE {REPORT}VOTE : UNANIMITÉ 2) FINANCES : ÉCOLE DU BOURG {REPORT}VOTE : UNANIMITÉ "
     f"3) BOIS : ACHAT D'UN TRACTEUR {REPORT}VOTE : UNANIMITÉ", [
        ("1", "FINANCES : VOIRIE RURALE", {"unan": True}), ("2", "FINANCES : ÉCOLE DU BOURG", {"unan": True}),
        ("3", "BOIS : ACHAT D'UN TRACTEUR", {"unan": True})], "capitals of a vote before the rank of the next title"),
    (HEAD + "".join(f"Rapport n°{i} : {title} {REPORT}Délibération n°{i} : {ALL}" for i, title in enumerate(THREE[0], 1)),
     items("{}"), "a report and its decision bear one number"),
    (HEAD + f"Page 2 I Tarifs de la cantine {REPORT}Adopté à l'unanimité. II Emprunt pour la halle {REPORT}Adopté à l'unanimité. "
     f"III - Motion de soutien aux écoles {REPORT}Adopté à l'unanimité. Vente présentée par le groupe Avenir Luc ROY donne "
     "lecture du projet. Adopté à l'unanimité.", [
        ("I", "Tarifs de la cantine", UNANIMOUS), ("II", "Emprunt pour la halle", UNANIMOUS),
        ("III", "Motion de soutien aux écoles", UNANIMOUS), (None, "Vente présentée par le groupe Avenir", UNANIMOUS)],
     "Roman numbers, a sign behind them or not; who speaks has no civility"),
    (HEAD + f"1er POINT : VOIRIE RURALE {REPORT}ADOPTE A L'UNANIMITE. 2ème POINT : ÉCOLE DU BOURG {REPORT}VOTE : POUR : 9 "
     f"CONTRE : 2 ABSTENTION : 0. ADOPTE A LA MAJORITE. 3ème POINT : ACHAT D'UN TRACTEUR {REPORT}ADOPTE A L'UNANIMITE.", [
        ("1", "VOIRIE RURALE", UNANIMOUS), ("2", "ÉCOLE DU BOURG", {"pour": 9, "contre": 2, "abst": 0, "issue": "adopted"}),
        ("3", "ACHAT D'UN TRACTEUR", UNANIMOUS)], "points counted in words, verdicts in capitals"),
    (HEAD + "".join(f"RAPPORT N° {i} – DÉLIBÉRATION N° 2020-0{i}/CCVM Relative à l'achat n° {i} de livres {REPORT}{ALL}" for i in (1, 2, 3)), [
        (f"2020-0{i}/CCVM", f"Relative à l'achat n° {i} de livres", UNANIMOUS) for i in (1, 2, 3)],
     "an act's number with the letters of the authority behind it"),
    (HEAD + f"1 - RAPPORT 20/345/VOIE - VOIRIE RURALE {REPORT}{ALL}2 - RAPPORT 20/349/ECOL - ÉCOLE DU BOURG {REPORT}{ALL}"
     f"2 bis - RAPPORT 20/352/ACHA - ACHAT D'UN TRACTEUR {REPORT}{ALL}3 - VOEU SUR LA POSTE {REPORT}{ALL}", [
        ("20/345/VOIE", "VOIRIE RURALE", UNANIMOUS), ("20/349/ECOL", "ÉCOLE DU BOURG", UNANIMOUS),
        ("20/352/ACHA", "ACHAT D'UN TRACTEUR", UNANIMOUS), ("3", "VOEU SUR LA POSTE", UNANIMOUS)],
     "a report put in behind the second; the report's own number behind the rank"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_items(text: str, expected: list[Item], why: str) -> None:
    flow = build_flow([plain_page(text)])
    found = [(d.number, d.subject, told(d.vote)) for d in read_deliberations(flow, whole(flow)).value]
    assert found == expected, why


def test_communes_over_their_delegates_are_no_titles() -> None:
    """« Étaient présents : BELVAL : M. … » in capitals, before minutes that are approved without a title."""
    towns = (
        "ALLONS-LE-VIEUX : Mme Colette BRUN. VAL-SUR-ARSE : M. Luc ROY, Mme Ida COLAS. MORIEZ-LE-HAUT : M. Guy SIMON. "
    )
    approved = (
        "Le procès-verbal de la séance du 2 février 2020 est soumis à l'assemblée : il est adopté à l'unanimité. "
    )
    acts = "".join(f"Délibération n° 2020-0{i} Objet : {title} {REPORT}{ALL}" for i, title in enumerate(THREE[0], 1))
    flow = build_flow([plain_page(f"{HEAD}Étaient présents : {towns}{approved}{acts}")])
    found = [(d.number, d.subject) for d in read_deliberations(flow, whole(flow)).value]
    assert found == [
        (None, "Le procès-verbal de la séance du 2 février 2020"),
        *((f"2020-0{i}", title) for i, title in enumerate(THREE[0], 1)),
    ]


LINED: list[tuple[str, list[Item], str]] = [
    (f"{HEAD}\n\n" + "\n\n".join(f"{title}\n(N° 2020_1{i})\n{REPORT}\n{ALL}" for i, title in enumerate(THREE[0], 1)),
     items("2020_1{}"), "the number on the line below its title"),
    (f"{HEAD}\n\n" + "\n\n".join(f"Point n° {i} : délibération 2020-1{i} – {title}\n{REPORT}\n{ALL}" for i, title in enumerate(THREE[0], 1)),
     items("2020-1{}"), "a rank with a word before the act's number"),
    (f"{HEAD}\n\nDossier n° 1 : Budget de l'eau, décision modificative n° 2\nCette question est reportée.\n\n"
     f"Dossier n° 2 : Projet de parc\nCe point est retiré de l'ordre du jour.\n\nDossier n° 3 : Voirie\n{ALL}", [
         ("1", "Budget de l'eau, décision modificative n° 2", {"issue": "postponed"}),
         ("2", "Projet de parc", {"issue": "postponed"}), ("3", "Voirie", UNANIMOUS)],
     "words of a title that the decision below repeats"),
    (f"{HEAD}\n\nOrdre du jour :\n- Voirie : programme 2021\n- École : achat d'un tableau\n- Le Pré : vente\n\n"
     + "\n\n".join(f"{title}\nIl est proposé un devis.\n{ALL}" for title in (
        "Voirie : programme 2021", "École : achat d'un tableau", "Le Pré : vente")), [
         (None, "Voirie : programme 2021", UNANIMOUS), (None, "École : achat d'un tableau", UNANIMOUS),
         (None, "Le Pré : vente", UNANIMOUS)],
     "a colon parts no title that the agenda announced"),
    (f"{HEAD}\n\n" + "\n".join(f"{i}.\n{title} - rapporteur\nLuc ROY\nLa convention arrive à échéance.\n{ALL}"
                               for i, title in enumerate(THREE[0], 1)), items("{}"),
     "a rank on a line of its own above, who reports on the line below"),
    (f"{HEAD}\n\nVote des taux\n( DE_2020_01)\nLe Conseil municipal vote les taux : pour 5, contre 0, abstention 0.\n\n"
     f"École du bourg ( DE_2020_02)\n{REPORT}\n{ALL}\n\nAchat d'un tracteur ( DE_2020_03)\n{REPORT}\n{ALL}", [
         ("DE_2020_01", "Vote des taux", {"pour": 5, "contre": 0, "abst": 0, "issue": "adopted"}),
         ("DE_2020_02", "École du bourg", UNANIMOUS), ("DE_2020_03", "Achat d'un tracteur", UNANIMOUS)],
     "« 0. » at the end of a vote is no rank of the next title"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "why"), LINED, ids=[row[2] for row in LINED])
def test_items_of_lines(text: str, expected: list[Item], why: str) -> None:
    test_items(text, expected, why)


REGISTER = (
    "N° 2020-1{0} Extrait du registre des délibérations du Conseil municipal L'an 2020, le 3 mars, le Conseil municipal, "
    "légalement convoqué, s'est réuni sous la présidence de Mme Odile PETIT. Présents : Mme Odile PETIT, M. Luc ROY. "
    "OBJET – {1} Vu le code, Le Conseil municipal, à l'unanimité, approuve le projet. Fait et délibéré. "
)


def test_acts_of_a_register_start_at_the_number_above_their_header() -> None:
    flow = build_flow([plain_page("".join(REGISTER.format(i, title) for i, title in enumerate(THREE[0], 1)))])
    found = [(d.number, d.subject) for d in read_deliberations(flow, whole(flow)).value]
    assert found == [(f"2020-1{i}", title) for i, title in enumerate(THREE[0], 1)]


def test_the_last_name_of_a_list_is_no_title() -> None:
    document = parse(
        [
            plain_page(
                "PROCÈS-VERBAL DE LA SÉANCE DU CONSEIL MUNICIPAL DU 3 MARS 2020\nPrésents :\nPETIT L - BRUN Z - SIMON M\nAbsents :\n"
                "MOREL F procuration à PETIT L\nVIDAL H procuration à SIMON M\nCOLAS K\n\nLe procès-verbal de la séance du 5 février 2020 "
                "est adopté à l'unanimité.\n"
            )
        ]
    )
    (decision,) = document.sessions[0].deliberations
    assert decision.subject is not None
    assert "procès-verbal" in decision.subject


def test_minutes_approved_and_one_decision_are_a_sitting() -> None:
    document = parse(
        [
            plain_page(
                "Conseil municipal du 3 mars 2020\nPrésents : Luc PETIT, Zoé BRUN, Max SIMON.\n\nLe précédent compte rendu est lu, approuvé et "
                "signé par tous.\n\nDon : Après en avoir délibéré, le conseil municipal décide de donner 800 €.\n\nCréation d'un poste : Après en "
                "avoir délibéré, à l'unanimité, le conseil municipal décide :\n\n1) De créer ce poste.\n"
            )
        ]
    )
    assert [act.subject for act in document.sessions[0].deliberations] == [
        "Le précédent compte rendu",
        "Don",
        "Création d'un poste",
    ]
