"""Counts of a session's header as clerks state them: (words, in office, present, proxies, absent, voters, why the row exists). All invented."""

Counts = tuple[int | None, int | None, int | None, int | None, int | None]
ROWS: list[tuple[str, Counts, str]] = [
    ("Nombre de conseillers en exercice : 15 Nombre de conseillers présents : 12 Nombre de conseillers votants : 14 Nombre de pouvoirs : 2", (15, 12, 2, None, 14), "each label with its figure"),
    ("NOMBRE DE MEMBRES AFFÉRENTS au Conseil Municipal 19 En exercice 18 Qui ont pris part à la délibération 16", (18, None, None, None, 16), "the figure of a label is not that of the heading behind it"),
    ("Membres en exercice : 45 titulaires 45 suppléants Présents : 38 dont 2 suppléants Votants : 41 (dont 3 pouvoirs)", (45, 38, 3, None, 41), "notes on the figures"),
    ("Effectif légal du conseil : 23 ; en exercice : 22 ; présents à la séance : 17 ; représentés : 3 ; absents : 2", (22, 17, 3, 2, None), "the legal number is not that in office"),
    ("Membres : 27 Présents : 20 Excusés : 5 Absents : 2 Procurations : 4", (27, 20, 4, 2, None), "the absent, not the excused, where both are told"),
    ("Élus : 19 - Présents : 16 - Excusés : 3 - Pouvoirs : 3", (None, 16, 3, 3, None), "the excused, where no absent are told"),
    ("Quinze conseillers sont en exercice, onze sont présents, deux ont donné pouvoir.", (15, 11, 2, None, None), "in a sentence, in words"),
    ("Membres élus En exercice Présents Procurations Votants 19 19 14 3 17", (19, 14, 3, None, 17), "a row of labels of which the first is two"),
    ("En exercice : 19 | Présents : 14 | Représentés : 3 | Votants : 17 | Excusés : 2", (19, 14, 3, 2, 17), "strokes"),
    ("Nombre de délégués titulaires en exercice : 30 Nombre de présents : 19 (17 titulaires et 2 suppléants) Nombre de pouvoirs : 1", (30, 19, 1, None, None), "titulars and substitutes"),
    ("Conseillers : en exercice 33, présents 25, ayant donné pouvoir 6, absents 2, votants 31.", (33, 25, 6, 2, 31), "commas"),
    ("Nombre de Conseillers Municipaux en service : 23", (23, None, None, None, None), "in service"),
    ("Le nombre de conseillers municipaux en exercice est de 35. Présents : 29, représentés : 4, absents : 2.", (35, 29, 4, 2, None), "a sentence, then labels"),
    ("Nbre de Conseillers : En exercice : 23 Présents : 19 Votants : 22 Ont voté pour : 22 contre : 0 abstention : 0", (23, 19, None, None, 22), "the figures of the vote beside them"),
    ("NOMBRE DE MEMBRES - en exercice 15 - présents 13 - qui ont pris part au vote 14 - procuration 1", (15, 13, 1, None, 14), "dashes"),
    ("Conseillers municipaux en exercice : vingt-trois Présents : dix-huit Pouvoirs : quatre Votants : vingt-deux", (23, 18, 4, None, 22), "in words"),
    ("Étaient présents 14 conseillers sur 19 en exercice. Pouvoirs (3)", (19, 14, 3, None, None), "so many of so many"),
    ("Nombre de membres en exercice du Bureau : 15 Nombre de suffrages exprimés : 12", (15, None, None, None, None), "votes cast are no voters"),
    ("Nombre de conseillers : . En exercice ........... 27 . Présents .............. 21 . Votants ............... 25", (27, 21, None, None, 25), "dotted leaders"),
    ("Nombre de membres dont le Conseil doit être composé : 15 Nombre de Conseillers en exercice : 14 Nombre de Conseillers qui assistent à la séance : 11", (14, 11, None, None, None), "who attend"),
    ("19 présents 3 pouvoirs 22 votants.", (None, 19, 3, None, 22), "figures before their labels, nothing between: the sum tells which"),
    ("Présents 19 Pouvoirs 3 Votants 22", (None, 19, 3, None, 22), "figures behind their labels, nothing between"),
    ("Présents ou représentés : 21", (None, None, None, None, None), "two together are neither"),
]  # fmt: skip
