"""What stands above an act's report: its number, its subject; and which texts are one act, several, or minutes."""

import pytest

from deliberation_cli.parsing.acts.act_number import find_number
from deliberation_cli.parsing.acts.deliberations import read_deliberations
from deliberation_cli.parsing.acts.subject import find_subject, tidy
from deliberation_cli.parsing.assemble import parse
from deliberation_cli.reading.detect import plain_page
from tests.parsing.typeset import typeset, typeset_page, whole

NUMBERS = [
    ("DÉLIBÉRATION N° 2023-045", "2023-045", "word and sign"),
    ("EXTRAIT DU REGISTRE\nn° 2014 / 131\nSéance publique", "2014 / 131", "a stroke between spaces, as printed"),
    ("Texte\n2022_CT2_010\nsuite", "2022_CT2_010", "alone on its line"),
    ("Texte\n5_DELIB_2301201\nsuite", "5_DELIB_2301201", "a word inside"),
    ("Numéro de délibération : 2023_12_04", "2023_12_04", "a label"),
    ("Vu la délibération n° 2020-11 du 3 mars,\nle conseil décide", None, "a cited act"),
    ("Séance du\n12/03/2021\nsuite", None, "a date is no number"),
    ("CONSEIL MUNICIPAL DU 12/03/2021 A 19H\nPrésents : M. BRET", None, "nor with the capitals before it"),
    ("CP-2021-0417\nAIDE AUX COMMUNES", "CP-2021-0417", "capitals before the year"),
    ("CONSEIL\nDCM2020-031 – Repos dominical des commerces", "DCM2020-031", "before its title, on one line"),
    ("SYNDICAT\n2019/05/14-02\nDélégués : 20", "2019/05/14-02", "the day of the session and a rank"),
    ("DÉLIBÉRATION D.2018.11.06", "D.2018.11.06", "points between the parts"),
    ("N° 2011 / 10 / 03\nObjet : Emprunt", "2011 / 10 / 03", "three parts between spaced strokes"),
    ("Délibération n° DEL 2020-014", "DEL 2020-014", "a space behind the letters"),
    ("DÉLIBÉRATION N° CA 2019-33\nObjet : Règlement", "CA 2019-33", "the body's initials, and a space"),
    ("Délibération 2020-06-18_n°9", "2020-06-18_n°9", "a sign inside"),
    ("Délibération n° 08/11/04 du 7 novembre 2008", "08/11/04", "behind the sign, what could be a day is a number"),
    ("Délibération N° : 16.DL.0198", "16.DL.0198", "letters between two points"),
    ("Délibération 14-03-11-B", "14-03-11-B", "a letter at the end"),
    ("20230918_04\nL'an deux mille vingt-trois", "20230918_04", "figures and a rank"),
    (
        "Présents : Luc ROY (DEL2023_001 à _002, _007 à _011), Zoé BRUN. Affaire n° DEL2023_011 Objet : Aide au théâtre",
        "DEL2023_011",
        "for which acts somebody was there, in a bracket",
    ),
    ("N° d'ordre : 22\nSéance du 4 mai 2015", "22", "rank of the year"),
    (
        "CONSEIL MUNICIPAL\nSecrétaire : Luc PERRIN\n021   OBJET : BAIL DU MOULIN\nRapporteur : Luc PERRIN",
        "021",
        "three figures before the label of the subject",
    ),
    ("CONSEIL MUNICIPAL\nVotants : 21\n21 Objet : Bail", None, "two figures there may count the voters"),
    ("Acte n° 9\nTitre : Bail rural", "9", "the number of the act in its session"),
    ("Question n° 5\nRéf. : DCM_21_1104_05\nObjet : Charte", "DCM_21_1104_05", "the reference, not the question"),
    ("Dossier n° 3\nDélibération n° 2021-77", "2021-77", "the act's number, not the file's"),
    ("VILLE D'AUBRAC-SUR-LIRE - DÉLIBÉRATION 2009-27 - Objet : Voirie", "2009-27", "inside a line"),
    ("MAIRIE DE VALBRUNE n° 7 / 2012 EXTRAIT DU REGISTRE", "7 / 2012", "inside a header on one line"),
    ("CONSEIL DU 4 MAI 2022 CM2022-019 – Tarifs de la cantine Vu le code,", "CM2022-019", "header on one line"),
    (
        "Absents : M. Luc PERRIN\n2018-10-19 / C / 6\nMise à disposition de la halle",
        "2018-10-19 / C / 6",
        "a letter between",
    ),
    ("N° 23-001 COMPOSITION DES COMMISSIONS\nL'an deux mille", "23-001", "before its title, no sign between"),
    ("BUREAU Séance du 12 mai 2023 Décision D20230512 Page 1 sur 2", "D20230512", "a decision of the bureau"),
    ("Secrétaire : Luc PERRIN Zones d'accélération N°36/2023 La loi n° 2023-175 vise", "36/2023", "behind its title"),
    ("Réf : D/2021/034\nLe 10 mai 2021", "D/2021/034", "a stroke behind the letter"),
    ("DCM n° 22.04.08-03\nVote des subventions", "22.04.08-03", "« DCM n° » before any form"),
    ("COMMUNE DE VAL-LA-TOUR 2021/019 Compte de gestion Vu le code", "2021/019", "behind the words of a town's name"),
    ("MAIRIE DE LORMIÈRE N° D2021-022 : VOTE DES TAUX Vu le code", "D2021-022", "no article of a code"),
    ("DEL-CA-2023-019 - Finances - Avance\nLe conseil", "DEL-CA-2023-019", "two groups of letters"),
    ("DÉLIBÉRATION N° 2020-55 bis\nOBJET : Annule la délibération n° 2020-55", "2020-55 bis", "bis"),
    ("Séance du 14 février 2019 Délib. n° 1/2019\nL'an deux mil dix-neuf", "1/2019", "shortened, at the right"),
    ("VILLE DE MONTFERMY 2015-III-12\nCONSEIL MUNICIPAL", "2015-III-12", "the session in Roman figures, at the right"),
    (
        "2022/05/03\nVILLE DE LORMIÈRE\nConseil municipal du 19 mai 2022",
        "2022/05/03",
        "year, month and rank: another day is told",
    ),
    ("2022-05-19\nVILLE DE LORMIÈRE\nConseil municipal du 19 mai 2022", None, "the day of the session"),
    (
        "Extrait n° 2023-06-29-05 du registre\ndes délibérations\nSéance du 29 juin 2023",
        "2023-06-29-05",
        "an extract's number",
    ),
    ("DELIBERATION N 5\nMise en valeur du port", "5", "the text layer lost its « ° »"),
    ("Objet de la délibération N 2013/47 AVIS SUR LE PROJET", "2013/47", "behind the label of the subject"),
    ("DELIBERATION CPR N° 15.06.27.45\nOBJET : Festivals", "15.06.27.45", "the body's initials before the sign"),
    ("Création d'une halle 2020/07\nL'an deux mille vingt", "2020/07", "no season: the years do not follow each other"),
    ("Délibération N° 2015 06 04 du 25 juin 2015", "2015 06 04", "year, month and rank with spaces between"),
    (
        "N° 2019.10.02/01\nMonsieur le Maire rend compte :\n- Décision n° 2019-12 du 4 juillet 2019 : voirie",
        "2019.10.02/01",
        "the decisions that the act lists have numbers too",
    ),
    ("Registre n° 2 – Feuillet 87\nCOMMUNE DE LORMIÈRE", None, "register and sheet"),
    ("Feuillet n° 2018/40\nSuivent les signatures", None, "a sheet's number"),
    ("Budget général : décision modificative\nn° 2\nLe maire expose", None, "a thing's own number"),
    ("Année scolaire\n2021-2022\nLe maire propose", None, "a school year"),
    ("Vu la loi n° 84-53 du 26 janvier 1984,\ndécide", None, "a law's number"),
    (
        "Reçu\n013-200054807-20220303-2022_CT2_010-DE\nle 4 mars",
        None,
        "the stamp's identifier is not written by the body",
    ),
    ("Mairie - Tél. 05 61 20 30 40 - Séance du 3 mars", None, "a telephone number"),
    (
        "Hôtel du Département\nDélibération CP-2023-11-24 – page 1/2\nDÉLIBÉRATION N° CP-2023-11-24\nVoirie",
        "CP-2023-11-24",
        "told by the foot of the page too",
    ),
    (
        "Reçu le 24 novembre 2020\nN° 288-228800998-20201120-CP20_11_214-DE\nRapport n° 214\nConvention",
        "214",
        "a stamp's identifier behind « N° » is no number",
    ),
    (
        "C-2020-17\nReprend C-2020-09\n013-200054807-20220303-C_2020_09-DE",
        "C-2020-09",
        "the one that the stamp repeats",
    ),
    (
        "ID : 974-219741303-20211029-AFF2021_112-DE\nAFFAIRE N° 2021-112 Garantie d'emprunt\n"
        "Arrivée : ROY Max à l'affaire n° 2021-109 – COLAS Ida à l'affaire n° 2021-110.",
        "2021-112",
        "the one that the stamp repeats behind a prefix, not an item at which somebody comes",
    ),
    ("DCM2020-21\nObjet : Bail rural", "DCM2020-21", "a year and a rank behind letters, and no season"),
    ("DEL 2021-22\nObjet : Bail rural", "DEL 2021-22", "the same behind a blank"),
    ("FEDER 2021-2027\nObjet : Bail rural", None, "the years of a programme"),
]


@pytest.mark.parametrize(("text", "number", "why"), NUMBERS)
def test_number(text: str, number: str | None, why: str) -> None:
    flow = typeset(text)
    found = find_number(flow, whole(flow))
    assert (found.value if found else None) == number, why


KINDS = [
    ("VILLE DE LORMIÈRE\n2018.124 - Concession de la gare -\nCompte rendu annuel à la collectivité\nSéance du 24 mai 2018\n"
     "Le conseil municipal, par 9 voix pour, approuve le compte rendu.", "act", "a report of a concession is no minutes"),
    ("SYNDICAT DES EAUX\nEXTRAIT DU PROCÈS-VERBAL DES DÉLIBÉRATIONS\nDU COMITÉ SYNDICAL\nRéunion du 4 mai 2021\nPrésents : "
     "M. Guy ROUX, Mme Ida NOEL\nObjet : Tarif de l'eau\nLe comité, à l'unanimité, fixe le tarif à 2 €.", "act",
     "an extract of the minutes"),
    ("Conseil municipal du 4 mai 2021\nActe n° 3\nTitre : Bail rural\nLe conseil municipal, par 9 voix pour, décide :\n"
     "Article 1 : le bail est conclu.\nArticle 2 : le maire signe.", "act", "a heading that minutes share"),
    ("COMMUNE DE LORMIÈRE\nSéance du 4 mai 2021\nDélibération n° 2021-08\nVu le procès-verbal de la commission du 2 avril,\n"
     "Le conseil municipal, à l'unanimité, décide de conclure le bail.", "act", "minutes that a visa cites"),
    ("COMPTE RENDU DU CONSEIL MUNICIPAL\nSéance du 4 mai 2021\nTarifs de la cantine\nLe conseil municipal, à "
     "l'unanimité, fixe le tarif à 3 €.", "minutes", "minutes of one item"),
    ("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS\nCommune de Lormière\nSéance du 4 mai 2021\nDélibération n° 2021-08\n"
     "Objet : Bail\nLe conseil municipal, à l'unanimité, décide.\fEXTRAIT DU REGISTRE DES DÉLIBÉRATIONS\nCommune de "
     "Lormière\nSéance du 4 mai 2021\nDélibération n° 2021-09\nObjet : Bois\nLe conseil municipal, à l'unanimité, "
     "décide.", "register", "several extracts, one behind the other"),
    ("REGISTRE DES DÉLIBÉRATIONS – COMMUNE DE LORMIÈRE\nSéance du 4 mai 2021\nDélibération n° 2021-08 : Bail\n"
     "Le conseil municipal, à l'unanimité, accepte.\nDélibération n° 2021-09 : Bois\nLe conseil municipal, par 8 voix "
     "pour, accepte.", "register", "the register by its title"),
    ("Registre des délibérations du conseil municipal\nSéance du 4 mai 2021\nDélibération n° 2021-08\nObjet : Bail\n"
     "Le conseil municipal, à l'unanimité, accepte.", "act", "one page of the register, one act"),
    ("COMMUNE DE LORMIÈRE\nSéance du 4 mai 2021\nCOMPTE RENDU DES DÉCISIONS PRISES PAR DÉLÉGATION\nN° 2021-08\nPrésents : M. "
     "Guy ROUX\nMonsieur le Maire rend compte.\nLe conseil municipal prend acte.", "act", "an act that tells the decisions"),
    ("DÉLIBÉRATION\nCOMMUNE DE LORMIÈRE\nSéance du 4 mai 2021\nPrésents : M. Guy ROUX, Mme Ida NOEL, M. Luc PETIT\nMonsieur le "
     "Maire présente le rapport sur le prix de l'eau.", "act", "a deliberation by its title, whatever it tells"),
    ("SYNDICAT DES EAUX\nRéunion du 4 mai 2021\nPrésents : M. Guy ROUX, Mme Ida NOEL\nLe Président constate le quorum et "
     "ouvre la séance.\n05-08 : ADHÉSION AU GROUPEMENT\nLe comité, à l'unanimité, adhère.", "act",
     "a numbered act may say that the session was opened"),
    ("COMMUNE DE LORMIÈRE\nSéance du 4 mai 2021\nAffichage de la liste des délibérations : 5 mai 2021\nDélibération n° "
     "2021-08\nObjet : Bail\nPrésents : M. Guy ROUX\nLe conseil municipal, à l'unanimité, accepte.", "act",
     "the list that is posted names no minutes"),
    ("COMMUNE DE LORMIÈRE\nNOTA : le maire certifie que le compte rendu de cette délibération a été affiché le 5 mai 2021\n"
     "Séance du 4 mai 2021\nDélibération n° 2021-08\nObjet : Bail\nPrésents : M. Guy ROUX\nLe conseil municipal, à "
     "l'unanimité, accepte.", "act", "a certificate of posting"),
    ("CONSEIL MUNICIPAL\nPROCÈS-VERBAL DE DÉLIBÉRATION\nSéance du 4 mai 2021\nDélibération 2021-08\nBAIL DE LA FERME\n"
     "Présents : M. Guy ROUX\nLe conseil municipal, à l'unanimité, accepte.", "act", "the minutes of one deliberation"),
    ("3, rue du Pont - BP 12 Tél : 03 20 00 00 00 PROCÈS-VERBAL - :- :- :- RÉUNION DU CONSEIL COMMUNAUTAIRE 4 mai 2021 "
     "ÉTAIENT PRÉSENTS : M. Guy ROUX, Mme Ida NOEL Secrétaire de séance : Mme Ida NOEL", "minutes",
     "a title in capitals, whatever follows it"),
    ("SÉANCE DU 4 MAI 2021 L'an deux mille vingt et un, le quatre mai, le Conseil Municipal s'est réuni sous la présidence "
     "de M. Guy ROUX, Maire. Étaient présents : M. Guy ROUX, Mme Ida NOEL Secrétaire de séance : Mme Ida NOEL SYNDICAT DES "
     "EAUX : DÉSIGNATION D'UN DÉLÉGUÉ Le Conseil, à l'unanimité, désigne Mme NOEL.", "minutes",
     "nothing shows an act apart: no number, no « Objet », no text cited"),
    ("SÉANCE DU 4 MAI 2021 Le Conseil Municipal s'est réuni sous la présidence de M. Guy ROUX, Maire. Étaient présents : M. "
     "Guy ROUX, Mme Ida NOEL Secrétaire de séance : Mme Ida NOEL Objet : Délégué Le Conseil, à l'unanimité, désigne Mme "
     "NOEL.", "act", "its subject stands behind a label"),
    ("PV 04/05/2021\n\nRéunion du conseil municipal du 04/05/2021\nPrésents : M. Guy ROUX, Mme Ida NOEL\nAPPROBATION DU "
     "COMPTE RENDU DE LA RÉUNION DU 02/03/2021\nLe compte rendu est approuvé à l'unanimité.", "minutes",
     "« PV » and a day are no number"),
    ("DÉLIBÉRATION DU CONSEIL MUNICIPAL\nSÉANCE DU 27 JUIN 2024\nAFFAIRE N° 14-20240627\nOBJET : CONTRAT DE VILLE\n"
     "Le Maire certifie que :\n- la convocation a été faite le 20 juin 2024\n- le compte rendu de la présente délibération "
     "a été affiché le 1er\njuillet 2024\nPrésents : M. ROY Max, Mme BRUN Zoé, M. PETIT Luc\nAPRÈS EN AVOIR DÉLIBÉRÉ, "
     "à l'unanimité\nARTICLE 1 : approuve la programmation.\n", "act", "what was posted is the report of one act"),
    ("Procès-verbal des délibérations du Conseil\nMunicipal\n(extrait)\nSÉANCE DU 16 JANVIER 2025\nMembres présents : "
     "Mmes Zoé BRUN, Ida COLAS, M. Luc PETIT\nPOINT 5 : LOCATION DE LA CHASSE\nN° 2025-05\nVu le Code de "
     "l'environnement ;\nLe Conseil Municipal, par 11 voix pour, AGRÉE le permissionnaire.\nPour extrait conforme,\n",
     "act", "an extract, told in brackets below the title"),
    ("ID : 044-244400404-20240405-2024_46DEL-DE\nDélibération\nConseil métropolitain du 5 avril 2024\n18 – Soutien aux jardins\n"
     "Délibération : 2024-46\nPrésents : 2\nM. Luc PETIT, Mme Zoé BRUN\nExposé\nLe conseil a voté un plan.\nDébat\nMme BRUN regrette le "
     "délai.\nLe conseil délibère et, par 22 voix pour, 0 contre et 4 abstentions\n1. approuve la convention,\n2. attribue l'aide.\n"
     "Conseil métropolitain du 5 avril 2024\nAbstentions : M. PETIT\n", "act", "one stamp, and its number in the head"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "why"), KINDS)
def test_kind(text: str, kind: str, why: str) -> None:
    document = parse([typeset_page(number, page) for number, page in enumerate(text.split("\f"), 1)])
    assert document.kind == kind, why


ENDED = [
    ("LORMIÈRE, le 4 mai 2021 COMMISSION PERMANENTE DU CONSEIL DÉPARTEMENTAL DU VAL Réunion du 4 mai 2021 RELEVÉ DES DÉCISIONS "
     "La Commission permanente s'est réunie sous la présidence de Guy ROUX. ÉTAIENT PRÉSENTS : Guy ROUX, Ida NOEL",
     "the name of the assembly is no subject"),
    ("CONSEIL MUNICIPAL DU 4 MAI 2021 Date de convocation : 26 avril 2021 en exercice : 11 Présents : 2 Votants : 2 Étaient "
     "présents : M. Guy ROUX, Mme Ida NOEL", "counts and a roll call are no act"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "why"), ENDED)
def test_minutes_cut_off_behind_the_roll_call_decide_nothing(text: str, why: str) -> None:
    document = parse([plain_page(text)])
    assert [session.deliberations for session in document.sessions] == [[]], why


SUBJECTS = [
    (
        "Délibération n° 2019-09-114\n\nDirection générale des services\nSecrétariat des assemblées\n\nVille de Voirans\n\nEXTRAIT DU REGISTRE "
        "DES DÉLIBÉRATIONS\nSéance du 26 septembre 2019\nDélibération n° 2019-09-114 — Finances : Garantie d'emprunt\nLe conseil s'est réuni.",
        "Finances : Garantie d'emprunt",
        "the number alone over the services, and once more before the title",
    ),
    (
        "Conseil métropolitain du 5 avril 2024\n\n18 – Soutien aux jardins – Subventions\n\nDate de la convocation : 29 mars 2024\nPrésident : "
        "M. Luc PETIT\n\nDélibération : 2024-46\nCommission : Transition écologique\nRapporteure : Mme Ida NOEL\nPrésents : 2\nM. Luc PETIT, Mme Ida NOEL\nAbsents : 2\nM. Max ROY, Mme Zoé "
        "BRUN\nExposé\nLe conseil a voté un plan en 2021.\nIl est proposé une aide.\n",
        "Soutien aux jardins – Subventions",
        "the rank of the item in its sitting, a block of its own",
    ),
    (
        "Délibération n° 24CP-0418\nCommission permanente du 24 mai 2024\n\nSoutien aux librairies indépendantes\n\n"
        "La Commission permanente s'est réunie le 24 mai 2024.\nVu le code,\nAprès en avoir délibéré, décide :\n"
        "- d'attribuer les subventions :\n\nObjet Montant\nRayonnages 12 400 €\nExtension 21 800 €\n",
        "Soutien aux librairies indépendantes",
        "the heads of a table are no label and its title",
    ),
    (
        "SDIS – CASDIS du 29 juin 2016 – Délibération n° 16-052\n\nSDIS de la Haute-Brenne\n"
        "Avenue des Chasseurs – 36990 VALMARIN\n\nCASDIS\n29 juin 2016\n\nDélibération\nn° 16-052\n\n"
        "DÉLIBÉRATION DU CONSEIL D'ADMINISTRATION\nConstruction du centre de secours : avant-projet\n\n"
        "Le conseil d'administration s'est réuni le 29 juin 2016.\nVu le code,\nLe conseil approuve.",
        "Construction du centre de secours : avant-projet",
        "no address and no day under the number at the top",
    ),
    ("OBJET : Budget primitif\n\nMonsieur le Maire expose", "Budget primitif", "label"),
    ("OBJET\nBudget primitif\n\nMonsieur le Maire expose", "Budget primitif", "label alone on its line"),
    ("Objet : Adoption du règlement\nde la cantine\n\nVu le code", "Adoption du règlement de la cantine", "two lines"),
    ("Absents :\n\nCréation d'un poste\n\nPaul MARTIN rapporte :\nIl convient", "Création d'un poste",
     "above the report"),
    ("Objet/ Bail rural\nM. Luc PERRIN, rapporteur", "Bail rural", "a stroke behind the label"),
    ("Intitulé : Tarifs du portage\nMatière : 7.1 Décisions budgétaires\nVu le code", "Tarifs du portage",
     "another label; the classification is not of it"),
    ("3.1 Acquisitions\nTitre : Achat d'un pré\nLe nombre de conseillers est de 11", "Achat d'un pré", "« Titre »"),
    ("CANTON DE VALBRUNE\nN° 2013-19\nRÉPUBLIQUE FRANÇAISE\nCOMMUNE DE LORMIÈRE\nEXTRAIT DU REGISTRE DES DÉLIBÉRATIONS\nSéance du 11 avril 2013\nPrésents : M. Luc PERRIN, Mme Ida NOEL, "
     "M. Léo BRUN\nSecrétaire : M. Léo BRUN\n2013-19 : Compte administratif du budget général\nLe conseil municipal, réuni sous "
     "la présidence de M. Luc PERRIN, délibérant sur le compte, l'adopte.", "Compte administratif du budget général",
     "behind the number told a second time"),
    ("N° 2024-09-71 – Objet :\nPassage à la redevance incitative\nVu le code", "Passage à la redevance incitative",
     "the label ends its line"),
    ("Thème : Culture\nObjet : Aide aux librairies\nVu le code", "Aide aux librairies", "a theme is no subject"),
    ("Thème : Aide aux librairies\nVu le code", "Aide aux librairies", "but where no other label stands"),
    ("Objet : Convention avec la\ncommune de Lormière\nVu le code", "Convention avec la commune de Lormière",
     "a small letter carries the title on, though headers start with the word"),
    ("OBJET DE LA DÉLIBÉRATION\nFrais de l'école\nDélibération 14-03-11-B\nL'an deux mille quatorze",
     "Frais de l'école", "between label and number"),
    ("DCM2020-031 – Repos dominical des commerces\nPrésidence : Mme Ines ROCH, maire",
     "Repos dominical des commerces", "behind the number"),
    ("Délibération D-2019-08\nCommission des impôts : proposition de noms\nDate d'envoi : 3 mars 2019",
     "Commission des impôts : proposition de noms", "below the number, over the header"),
    ("B-2022-017\n1.1 Marchés publics\nATTRIBUTION DU MARCHÉ DU VERRE\nPrésents : Mme Ida NOEL, M. Léo BRUN",
     "ATTRIBUTION DU MARCHÉ DU VERRE", "the classification stands between"),
    ("CONSEIL\nSecrétaire : M. Luc PERRIN\nCRÉATION D'UN EMPLACEMENT RÉSERVÉ\nPLACE DU MARCHÉ\nM. le Maire rappelle le plan",
     "CRÉATION D'UN EMPLACEMENT RÉSERVÉ PLACE DU MARCHÉ", "capitals between roll call and report, two lines"),
    ("CP-2021-0417\n\nAIDE AUX COMMUNES RURALES\n\nPrésident : M. Guy ROUX\nVU la délibération donnant délégation\nà la "
     "commission,\nVU le rapport", "AIDE AUX COMMUNES RURALES", "no title among the visas"),
    ("DÉLIBÉRATION N° 2022.1314.SP\nSÉANCE PLÉNIÈRE\n\nFEUILLE DE ROUTE DE L'HYDROGÈNE\n\nSynthèse\nElle fixe\n\nDÉLIBÉRATION\n\n"
     "Vu le code,", "FEUILLE DE ROUTE DE L'HYDROGÈNE", "a heading of a part is no subject"),
    ("Tarifs du préau\nN° 2021-14\nL'an deux mille vingt et un", "Tarifs du préau", "above the number"),
    ("N° 23-001 COMPOSITION DES COMMISSIONS\nL'an deux mille", "COMPOSITION DES COMMISSIONS", "behind the number"),
    ("Présents : Ida NOEL,\nLuc PERRIN (arrivé à 19 h)\nRAPPORTEUR : M. Guy ROUX", None, "the roll call runs on"),
    ("Délibération n° 045-2022\nNomenclature : 4.1.1\nPERSONNEL COMMUNAL :\ncréation d'un emploi\nDate de convocation : 7 "
     "avril 2022", "PERSONNEL COMMUNAL : création d'un emploi", "a colon inside, at the end of a line"),
    ("DÉLIBÉRATION N° 14\nCession d'un délaissé\nEXTRAIT DU REGISTRE DES DÉLIBÉRATIONS\nEffectif légal : 27",
     "Cession d'un délaissé", "number and title above the heading of the extract"),
    ("Objet : Budget\nMesdames, Messieurs,\nLe budget", "Budget", "the report's address ends it"),
    ("DÉLIBÉRATION N° 14-612\nLycée du bois - Reconstruction de l'internat\nLe conseil, convoqué le 3 mars, s'est réuni",
     "Lycée du bois - Reconstruction de l'internat", "right below the number, no white space, no word of titles"),
    ("Délibération n° 2022-09\nCONSEIL DU 15 JUIN 2022\nAide alimentaire : règlement d'attribution\nLe quinze juin deux "
     "mille vingt-deux, le conseil s'est réuni", "Aide alimentaire : règlement d'attribution",
     "the body's name stands between; the date in words ends it"),
    ("Délibération n° 2021-74\nEn exercice : 19\nVotants : 16\nPour : 13 Contre : 1\nRapport de la chambre des comptes\n"
     "Le conseil municipal légalement convoqué s'est réuni", "Rapport de la chambre des comptes",
     "below the box of figures, above the opening"),
    ("COMPTE RENDU DES DÉCISIONS PRISES PAR DÉLÉGATION\nN° 2021-14\nL'an deux mille vingt et un",
     "COMPTE RENDU DES DÉCISIONS PRISES PAR DÉLÉGATION", "above the number; no title of minutes"),
    ("Délibération n° D2020-27\nPrésents : Ida NOEL\nMembre absent : Tom BRES\nDésignation des délégués\nLe maire a indiqué que",
     "Désignation des délégués", "the roll call of one member is no title"),
    ("COMMUNE DE LORMIÈRE\nEXTRAIT DU REGISTRE\nSéance du 3 mars 2020\nVu le code,", None, "nothing tells it"),
    ("N° 2021-14\nCOMMUNE DE LORMIÈRE\nSéance du 3 mars 2021\nVu le code,", None, "a place is no subject"),
    ("N° 2021-14\nEXTRAIT DU REGISTRE DES DÉLIBÉRATIONS\nDU CONSEIL DE LORMIÈRE\n\nTRAVAUX DU LAVOIR ET DU PRÉAU\n\nVu le code,",
     "TRAVAUX DU LAVOIR ET DU PRÉAU", "whose register it is, below the number, is no title"),
    ("N° 2021_014\nSAINTE-ORSE-LE-HAUT\nDÉLIBÉRATION DU CONSEIL MUNICIPAL\n\nTaxe d'aménagement du bourg\n\nVu le code,",
     "Taxe d'aménagement du bourg", "nor is the town, however many words its name has"),
    ("COMMUNE DE LORMIÈRE\n\nColis des aînés\nD2021/014\n\nVu le code,\nVu le plan,\nVu la loi,\nVu le rapport,\nle conseil décide", "Colis des aînés", "a block of its own, closed by the number"),
    ("COMMUNE DE LORMIÈRE\n\nVAL MARIN\nD2021/014\n\nVu le code,\nVu le plan,\nVu la loi,\nVu le rapport,\nle conseil décide", "VAL MARIN", "capitals set off above the number, as before"),
    ("COMMUNE DE LORMIÈRE\n\nVilleneuve sur Lire\nD2021/014\n\nVu le code,\nVu le plan,\nVu la loi,\nVu le rapport,\nle conseil décide", None, "three words may be a town, where each bears a capital"),
    ("DÉLIBÉRATION DU CONSEIL\nN° 2021/014\nBibliothèque municipale\n(Pour : 9, Contre : 1)\nEn exercice : 11 Présents : 10\nVu le plan,",
     "Bibliothèque municipale", "below the number, above a vote in brackets, which is no title"),
    ("DELIBERATION N° 21.11.26\n\nCONTRAT DE PRÊT DE 472 000 € AUPRÈS DE LA CAISSE\n\nVu le code,",
     "CONTRAT DE PRÊT DE 472 000 € AUPRÈS DE LA CAISSE", "an amount inside a title"),
    ("Extrait du registre des délibérations du conseil\n\nFORÊT COMMUNALE : ÉTAT DES COUPES\n\nNombre de membres en exercice : 11\n"
     "Présents : 9\nVotants : 9\nL'an 2015, le 15 mars, le conseil s'est réuni\nAbsent : M. Luc PERRIN", "FORÊT COMMUNALE : ÉTAT DES COUPES", "above the counts that stand above the opening"),
    ("OFFICE DE L'HABITAT\nDélibération\nn° 18-10-04\n\nCONSEIL D'ADMINISTRATION DU 18 OCTOBRE 2018\n\n4. POLITIQUE DES LOYERS :\n"
     "AUGMENTATION ANNUELLE AU 1er JANVIER 2019\n\nLe conseil d'administration, convoqué le 4 octobre 2018, s'est réuni",
     "POLITIQUE DES LOYERS : AUGMENTATION ANNUELLE AU 1er JANVIER 2019", "a colon ends a line of capitals, capitals go on below"),
    ("Délibération n° M2019-412\n\nEXTRAIT DU REGISTRE\nSéance du mercredi 25 septembre 2019\nPrésents :\nM. Luc PERRIN, Mme Ida NOEL\n\n"
     "Valorisation des déchets – Délégation de service public pour\nl'exploitation de l'usine – Avenant n° 7 –\nAutorisation de signature\n"
     "M2019-412\n\nMonsieur Guy ROUX, Vice-Président, rapporte :\nPar contrat du 30 décembre 2014,",
     "Valorisation des déchets – Délégation de service public pour l'exploitation de l'usine – Avenant n° 7 – Autorisation de signature",
     "above the number told again under the roll call"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "subject", "why"), SUBJECTS)
def test_subject(text: str, subject: str | None, why: str) -> None:
    flow = typeset(text)
    place = find_subject(flow, whole(flow))
    assert (tidy(flow.slice(place)) if place else None) == subject, why


BESIDE_TITLE = [
    "Délégués en exercice : 35 – Présents : 26 dont 4 suppléants – Votants : 28",
    "Conseillers en exercice : 15 Présents : 12 Votants : 13",
    "Effectif du conseil municipal : 29",
    "Communes déléguées de Plessis, Morand et Valmarin",
    "Communes membres : Plessis, Morand, Valmarin",
    "Sur convocation de la Présidente en date du 3 mai, le Conseil s'est réuni au foyer le",
    "Convoqué le 17 septembre 2021",
    "Maire : Luc PERRIN",
    "Salle des fêtes de Lormière",
    "Salle du conseil – Hôtel de ville",
    "A la mairie, salle du conseil municipal",
    "Liberté – Égalité – Fraternité",
    "Finances locales",
    "Commission des finances",
    "Programme : Voirie départementale",
    "Votes : pour 12, contre 0, abstention 0",
    "Code postal : 36990",
    "Visa de la préfecture",
    "Cadre réservé à la préfecture",
    "Copie pour impression",
    "Pièces jointes : néant",
    "Annexe : 1",
    "Rapporteur : M. ROUX",
    "Jeudi 12 mai 2021",
    "4ème commission",
]
"""What a head says under the act's number, which is no title: each makes the title be looked for below the roll call."""


@pytest.mark.parametrize(
    "title", ["Convention avec l'association des amis du moulin", "Prise en charge des frais de cantine"]
)
@pytest.mark.parametrize("line", BESIDE_TITLE)
def test_what_stands_beside_the_number_is_no_subject(line: str, title: str) -> None:
    listed = "Présents : Luc PERRIN, Ida NOEL, Guy ROUX\nSecrétaire : Ida NOEL\n"
    body = "Monsieur le Maire rappelle que le moulin doit ouvrir.\nVu le code,\nDÉCIDE de signer."
    text = f"EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL\nDélibération n° 2021-27\n{line}\n\n{listed}\n{title}\n\n{body}"
    flow = typeset(text)
    place = find_subject(flow, whole(flow))
    assert (tidy(flow.slice(place)) if place else None) == title


FLAT = (
    "Commune de Lormière Séance du 3 mars 2020 {} Vu le code général, le conseil municipal décide " + "du marché " * 30
)
FLAT_SUBJECTS = [
    ("Objet : Vente de bois de chauffage Le nombre de conseillers est de 11", "Vente de bois de chauffage",
     "the title stops before a header"),
    ("Objet : Convention avec la Commune de Braize pour le Centre de loisirs M. Luc PERRIN rapporte",
     "Convention avec la Commune de Braize pour le Centre de loisirs", "capitals behind an article carry it on"),
    ("OBJET DE LA DÉLIBÉRATION Frais de l'école de Braize Délibération 14-03-11-B L'an deux mille",
     "Frais de l'école de Braize", "no colon; the number ends it"),
    ("Titre : Achat d'un pré Présents : 11 Votants : 11", "Achat d'un pré", "another label"),
    ("Intitulé : Tarifs du portage Matière : 7.1 Décisions budgétaires", "Tarifs du portage", "the classification ends it"),
    ("CP-2021-0417 AIDE AUX COMMUNES RURALES – 3e RÉPARTITION Président : M. Guy ROUX",
     "AIDE AUX COMMUNES RURALES – 3e RÉPARTITION", "behind the number, capitals"),
    ("CM2022-019 – Tarifs de la cantine pour 2023 Présidence : Mme Ines ROCH", "Tarifs de la cantine pour 2023",
     "behind number and dash"),
    ("20230918_04 L'an deux mille vingt-trois Votants : 23 MISE À DISPOSITION DU GYMNASE COMMUNAL",
     "MISE À DISPOSITION DU GYMNASE COMMUNAL", "capitals far from the number"),
    ("2019/05/14-02 Secrétaire : M. Luc PERRIN DÉLÉGATION DE POUVOIRS AU PRÉSIDENT Sous la présidence de M. Guy ROUX",
     "DÉLÉGATION DE POUVOIRS AU PRÉSIDENT", "a name in capitals stands before"),
    ("Vu le code, Objet Maîtrise d'œuvre du centre aquatique L'Ondine – attribution Le jury a classé les offres",
     "Maîtrise d'œuvre du centre aquatique L'Ondine – attribution", "no colon; a sentence ends it"),
    ("Objet : Subvention exceptionnelle à l'association Les amis du livre Présents : 11",
     "Subvention exceptionnelle à l'association Les amis du livre", "a name starts as a sentence does"),
    ("Article 1 : Objet La commune met le gymnase à disposition. Article 2 : Horaires Présents : 11", None,
     "an annexed convention's article"),
    ("OBJET : DÉBAT D'ORIENTATION BUDGÉTAIRE Madame la Présidente présente le rapport",
     "DÉBAT D'ORIENTATION BUDGÉTAIRE", "who presents stands behind the title"),
    ("M. Luc PERRIN, Mme Ida NOEL BUDGET PRIMITIF 2016 Monsieur le Maire présente", "BUDGET PRIMITIF 2016",
     "two words in capitals"),
    ("Délibération n° 2024-0057 Commission : solidarités Objet : Motion de soutien Monsieur le Maire",
     "Motion de soutien", "a commission stands between"),
    ("Objet de la délibération N 2013/47 AVIS SUR LE SCHÉMA DES EAUX Monsieur le Maire présente", "AVIS SUR LE SCHÉMA DES EAUX",
     "behind the number of the label"),
    ("2020-17 L'an deux mille vingt, le conseil s'est réuni", None, "a number without a title"),
    ("Délibération n° 2015-77 du conseil municipal Séance du 9 novembre 2015 Avis sur le schéma de coopération Vu l'article 33",
     "Avis sur le schéma de coopération", "behind the day of the sitting"),
    ("N° 15.02.05.11 : Dérogation au repos dominical Le conseil municipal, par 21 voix", "Dérogation au repos dominical",
     "behind a number of year, month, day and rank"),
    ("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL DE BRAIZE Transfert de l'assainissement DCM n° 2019-046 Membres en "
     "exercice : 11", "Transfert de l'assainissement", "between the head and the words of the number"),
    ("DÉLIBÉRATION DU CONSEIL MUNICIPAL Tarif du préau D2019/046 L'an 2019, le 3 mars, le conseil s'est réuni", "Tarif du préau",
     "between the head and a bare number"),
    ("DÉLIBÉRATION DU CONSEIL MUNICIPAL SAINT MARTIN Membres en exercice : 11 N° 2019-046", None, "a town behind the head"),
    ("Absent : Mme O. NOEL. Secrétaire de séance : M. J. BRUN. Voirie rurale DELIBERATION N° 19.11.16 M. J. BRUN demande si",
     "Voirie rurale", "behind who keeps the minutes, closed by the number"),
    ("N° 2019-046 VALBRUNE DÉLIBÉRATION DU CONSEIL MUNICIPAL Secrétaire de séance : Mme O. NOEL. Subventions aux associations Vu le code,",
     "Subventions aux associations", "the head of the page behind its number; then behind who keeps the minutes"),
    ("N° 2019-046 Secrétaire de séance : Mme O. NOEL. La séance est ouverte à 20 h. Vu le plan,", None, "a sentence behind who keeps the minutes"),
    ("N° 2019-046 Secrétaire de séance : Mme O. NOEL. Vu le plan,", None, "nothing stands between"),
    ("Délibération N°2017-057 : ÉVOLUTION DES COMPÉTENCES ET NOUVEAUX STATUTS Rapport présenté par Luc PERRIN, Maire Les communautés ont fusionné.",
     "ÉVOLUTION DES COMPÉTENCES ET NOUVEAUX STATUTS", "a report that somebody presents stands behind the title"),
    ("Délibération N°2017-057 : COMMUNAUTÉ DE COMMUNES DU VAL : NOUVEAUX STATUTS Vu le code", "COMMUNAUTÉ DE COMMUNES DU VAL : NOUVEAUX STATUTS",
     "what the title is about, behind the colon of the number"),
    ("DÉLIBÉRATION N° 37/2019 DU 25 JUILLET 2019 autorisant le Maire à signer la convention du lavoir Le Conseil municipal, convoqué",
     "autorisant le Maire à signer la convention du lavoir", "what the act does, behind a day in capitals"),
    ("Délibération n° 2019-3412 commune (s) : objet : Plan climat - Prime air bois Rapporteur : Mme Ida NOEL",
     "Plan climat - Prime air bois", "a small label behind another one that is empty"),
    ("Absente : Mme Ida NOEL. 5°) Construction de la salle polyvalente - Avenant n° 2 Le Maire rappelle", "Construction de la salle "
     "polyvalente - Avenant n° 2", "the rank of the item in its sitting"),
    ("Délibération CC_2022_184 Absent : M. Luc PERRIN Commission n° 4 - RESSOURCES HUMAINES Modification du tableau des effectifs Rapporteur : "
     "M. Guy ROUX", "RESSOURCES HUMAINES Modification du tableau des effectifs", "the matter in capitals before the title"),
    ("SECRÉTAIRE : Mme BRUN EXPOSÉ N°4 : ASSAINISSEMENT COLLECTIF – RÉTROCESSION DU RÉSEAU « LES HAUTS » Délibération n° 2021-22 Monsieur le "
     "Président rappelle", "ASSAINISSEMENT COLLECTIF – RÉTROCESSION DU RÉSEAU « LES HAUTS »", "an exposé with a number is a heading"),
    ("Délibération n° 7 : ‘ Forêt communale - Coupes de 2008 Le Maire présente les coupes", "Forêt communale - Coupes de 2008",
     "a speck of the paper before the title"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "subject", "why"), FLAT_SUBJECTS)
def test_subject_of_a_text_without_line_ends(text: str, subject: str | None, why: str) -> None:
    flow = typeset(FLAT.format(text))
    place = find_subject(flow, whole(flow))
    assert (tidy(flow.slice(place)) if place else None) == subject, why


REGISTERS = [
    ("EXTRAIT DU REGISTRE\nN° 2021-08\nObjet : Bail\n{0}\fEXTRAIT DU REGISTRE\nN° 2021-08\nsuite\f"
     "EXTRAIT DU REGISTRE\nN° 2021-09\nObjet : Bois\n{0}", ["2021-08", "2021-09"], "extracts, one of two pages"),
    ("ID : 099-248800123-20230126-08-DE\nN° 2021-08\nObjet : Bail\n{0}\fsuite de l'acte\f"
     "ID : 099-248800123-20230126-09-DE\nN° 2021-09\nObjet : Bois\n{0}", ["2021-08", "2021-09"],
     "stamps part the pages; a page without one goes with the page before"),
    ("N° 2021-08\nObjet : Bail\nL'an deux mille vingt et un, le conseil s'est réuni.\n{0}\nPour extrait conforme\nN° 2021-09\nObjet : Bois\n"
     "L'an deux mille vingt et un, le conseil s'est réuni.\n{0}", ["2021-08", "2021-09"], "the opening formula again, behind the end of an act"),
    ("Délibération n° 55\nVALMORIN\nDÉLIBÉRATION DU CONSEIL MUNICIPAL\n\nBail\n\nL'an 2020, le 3 mars, le conseil s'est réuni.\n{0}\n"
     "Délibération n° 56\nVALMORIN\nDÉLIBÉRATION DU CONSEIL MUNICIPAL\n\nBois\n\nL'an 2020, le 3 mars, le conseil s'est réuni.\n{0}",
     ["55", "56"], "the title of the page again and again, each with its formula"),
    ("VALMORIN\nDÉLIBÉRATION DU CONSEIL MUNICIPAL\n\nBail\nDEL_2020_035\n\nL'an 2020, le 3 mars, le conseil s'est réuni.\n{0}\n"
     "VALMORIN\nDÉLIBÉRATION DU CONSEIL MUNICIPAL\n\nBois\nDEL_2020_036\n\nL'an 2020, le 3 mars, le conseil s'est réuni.\n{0}",
     ["DEL_2020_035", "DEL_2020_036"], "the number behind the title"),
    ("N° 2021-08\nObjet : Bail\nL'an deux mille vingt et un\n{0}\fSuite : l'an deux mille vingt est rappelé",
     ["2021-08"], "the formula again, no number"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "numbers", "why"), REGISTERS)
def test_the_acts_of_a_register(text: str, numbers: list[str], why: str) -> None:
    flow = typeset(text.format("Le conseil municipal, à l'unanimité, décide de conclure."))
    acts = read_deliberations(flow, whole(flow), "register" if len(numbers) > 1 else None).value
    assert [act.number for act in acts] == numbers, why
