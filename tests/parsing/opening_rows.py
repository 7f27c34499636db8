"""How a session opens, where habits cross: (why, words, what a careful reader sees). All invented."""

from typing import Any

Want = dict[str, Any]
HEAD = "COMMUNE DE VALMARIN\nSéance du 12 mai 2022\n"
LISTED = HEAD + "Présents : M. Paul DURAND, Mme Anne PETIT, M. Luc LEROY\nPouvoirs : M. Max NIVERT à M. Luc LEROY"
ITEMS = "\n1. Tarifs de la cantine\n"
ROWS: list[tuple[str, str, Want]] = [
    ("the head constates behind a list without a full stop", LISTED + "\nLe Maire constate que le quorum est atteint." + ITEMS, {"president": None}),
    ("the head opens behind the staff", LISTED + "\nAssistait : Mme Ida VALADE, DGS Le Maire ouvre la séance." + ITEMS, {"president": None}),
    ("in the head's place", LISTED + "\nM. Luc LEROY, 1er adjoint, remplaçant Monsieur le Maire empêché, préside la séance." + ITEMS, {"president": "Luc LEROY"}),
    ("the chair is assured by another", LISTED + "\nEn raison de l'absence de M. Guy BRET, Maire, la présidence est assurée par Mme Anne PETIT, 1ère adjointe." + ITEMS, {"president": "Anne PETIT"}),
    ("the eldest takes the chair", LISTED + "\nM. Luc LEROY, doyen d'âge de l'assemblée, prend la présidence de la séance." + ITEMS, {"president": "Luc LEROY"}),
    ("he who leaves the chair had it", LISTED + "\nM. Paul DURAND quitte la présidence. Mme Anne PETIT prend la présidence de la séance." + ITEMS, {"president": "Paul DURAND"}),
    ("an office before the one that presides", HEAD + "Présents :\n- M. Luc LEROY, conseiller général, président\n- Mme Anne PETIT, conseillère générale\n" + ITEMS, {"president": "Luc LEROY"}),
    ("the first deputy who is elected presides nothing", LISTED + "\n4) Élections Premier vice-président : M. Luc LEROY, seul candidat." + ITEMS, {"president": None}),
    ("a first item in capitals behind the lists", HEAD + "Présents : Mme Anne PETIT\nAbsente : ROY Ida, pouvoir à PETIT Anne\n\n1. INSTALLATION DES CONSEILLERS MUNICIPAUX\nLe doyen lit la liste.\n", {"absent": []}),
    ("the groups are explained behind the lists", HEAD + "Présents : Mme Anne PETIT\nExcusé : M. Guy SIMON\n\nGroupes politiques : UDC (Union du centre), PSV (Printemps)\n" + ITEMS, {"absent": ["Guy SIMON"]}),
    ("the verb first", LISTED + "\nPrésidait la séance : M. Paul DURAND, Maire." + ITEMS, {"president": "Paul DURAND"}),
    ("president or presidente", HEAD + "Président(e) de séance : Mme Anne PETIT\nPrésents : M. Paul DURAND, Mme Anne PETIT" + ITEMS, {"president": "Anne PETIT"}),
    ("a label behind other words", "COMMUNE DE VALMARIN Séance du 12 mai 2022 Affiché le 14 mai 2022 Présidence de M. Paul DURAND, Maire Présents : M. Paul DURAND, Mme Anne PETIT" + ITEMS, {"president": "Paul DURAND"}),
    ("far from the verb", LISTED + "\nM. Paul DURAND, Maire de la commune, après avoir procédé à l'appel nominal, ouvre la séance." + ITEMS, {"president": "Paul DURAND"}),
    ("signed by both", LISTED + ITEMS + "Le président de séance, Le secrétaire de séance,\nM. Paul DURAND\nMme Anne PETIT\n", {"president": "Paul DURAND"}),
    ("an initial is no end of a sentence", HEAD + "Présents : P. DURAND, Maire, Président de séance, A. PETIT, L. LEROY" + ITEMS, {"president": "P. DURAND"}),
    ("functions filled", LISTED + "\nLes fonctions de secrétaire sont remplies par Mme Anne PETIT." + ITEMS, {"secretary": "Anne PETIT"}),
    ("in charge of the secretariat", LISTED + "\nMme Anne PETIT est chargée du secrétariat de séance." + ITEMS, {"secretary": "Anne PETIT"}),
    ("a volunteer", LISTED + "\nMme Anne PETIT s'est portée volontaire pour être secrétaire de séance." + ITEMS, {"secretary": "Anne PETIT"}),
    ("to fill the functions", LISTED + "\nPour remplir les fonctions de secrétaire, Mme Anne PETIT est désignée." + ITEMS, {"secretary": "Anne PETIT"}),
    ("by the article of law", LISTED + "\nSecrétaire de séance : conformément à l'article L.2121-15 du CGCT, Anne PETIT est nommée.\nPrésidait la séance : Paul DURAND, maire." + ITEMS, {"secretary": "Anne PETIT"}),
    ("by the article, whom the council appoints", LISTED + "\nSecrétaire de séance : conformément à l'article L.2121-15 du CGCT, le conseil nomme Anne PETIT." + ITEMS, {"secretary": "Anne PETIT"}),
    ("one or several", LISTED + "\nSecrétaire(s) de séance : Mme Anne PETIT" + ITEMS, {"secretary": "Anne PETIT"}),
    ("two secretaries: the first", LISTED + "\nMme Anne PETIT et M. Paul DURAND sont désignés secrétaires de séance." + ITEMS, {"secretary": "Anne PETIT"}),
    ("a name in capitals ends the sentence before", LISTED + "\nAssistait : Mme Ida VALADE. Anne PETIT est désignée secrétaire de séance." + ITEMS, {"secretary": "Anne PETIT"}),
    ("named behind the active verb", LISTED + "\nLe conseil nomme secrétaire de séance Mme Anne PETIT." + ITEMS, {"secretary": "Anne PETIT"}),
    ("a number is no initial", HEAD + "Secrétaire de séance : Mme PETIT N° 2022-12 Tarifs\nPrésents : M. DURAND, Mme PETIT" + ITEMS, {"secretary": "PETIT"}),
    ("a label without sign", "COMMUNE DE VALMARIN Séance du 12 mai 2022 Objet Voirie Présidence Mme Anne PETIT, première adjointe Présents M. Paul DURAND, Mme Anne PETIT" + ITEMS, {"president": "Anne PETIT"}),
    ("a label is no name", "COMMUNE DE VALMARIN Séance du 12 mai 2022 Secrétaire : Mme Petit Présidence : M. Durand Présents : M. Durand, Mme Petit" + ITEMS, {"secretary": "Petit", "president": "Durand"}),
    ("convened to a session of a kind", "COMMUNE DE VALMARIN\nL'an deux mille vingt-deux, le douze mai, le conseil municipal, convoqué en séance ordinaire le 5 mai 2022, s'est réuni." + ITEMS, {"date": "2022-05-12", "convened": "2022-05-05"}),
    ("articles between convened and its day", "COMMUNE DE VALMARIN\nL'an deux mille vingt-deux, le douze mai, le conseil municipal, dûment convoqué conformément aux articles L.2121-10 et L.2121-12 du CGCT le 5 mai 2022, s'est réuni." + ITEMS, {"convened": "2022-05-05"}),
    ("convocation of the session", HEAD + "Date de convocation de la séance : 5 mai 2022" + ITEMS, {"convened": "2022-05-05", "date": "2022-05-12"}),
    ("two labels, two days without a year", HEAD + "Date de convocation Date d'affichage\n5 mai 6 mai" + ITEMS, {"convened": "2022-05-05"}),
    ("a year of the next formula", "COMMUNE DE VALMARIN\nDate d'affichage\nsix mai\nL'an deux mille vingt-deux, le 12 mai, le conseil municipal s'est réuni." + ITEMS, {"date": "2022-05-12"}),
    ("posted, then the day in the same line", "COMMUNE DE VALMARIN Affiché le 6 mai 2022 Le 12 mai 2022 à 20h, les membres du conseil municipal se sont réunis. Présents : M. Paul DURAND, Mme Anne PETIT", {"date": "2022-05-12"}),
    ("the schools' fund is no school", "VILLE DE VALMARIN\nCAISSE DES ÉCOLES\nSéance du comité de la caisse des écoles du 12 mai 2022\nPrésents : M. Paul DURAND, Mme Anne PETIT" + ITEMS, {"date": "2022-05-12", "body": "other"}),
    ("a bureau that meets", "COMMUNAUTÉ DE COMMUNES DU VAL\nL'an 2022, le 12 mai, le Bureau, dûment convoqué, s'est réuni.\nPrésents : M. Paul DURAND, Mme Anne PETIT" + ITEMS, {"body": "community_bureau"}),
    ("an arrondissement by its number", "MAIRIE DU 4E ARRONDISSEMENT\nSéance du Conseil du 4e arrondissement du 12 mai 2022\nPrésents : M. Paul DURAND, Mme Anne PETIT" + ITEMS, {"body": "district_council"}),
    ("one deliberation, though a session was opened", "DÉLIBÉRATION DU CONSEIL MUNICIPAL\n" + LISTED + "\nMonsieur le Maire ouvre la séance.\nOBJET : Tarifs de la cantine\nAprès en avoir délibéré, à l'unanimité, le conseil fixe les tarifs.\n", {"kind": "act"}),
]  # fmt: skip
