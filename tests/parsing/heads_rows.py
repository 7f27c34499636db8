"""Attendance heads of communes: (why, words of the header, what is seen). All invented."""

from typing import Any

Want = dict[str, Any]
COUNCIL = "COMMUNE DE VALMARIN\nConseil municipal du 12 mai 2022\n"
TAIL = "\nSecrétaire de séance : Mme PETIT Anne\n1. Tarifs de l'eau\n"
FOUR = "Présents : BRET Guy, BRUN Zoé, LEROY Luc, PETIT Anne"
THERE = ["BRET Guy", "BRUN Zoé", "LEROY Luc", "PETIT Anne"]
ROWS: list[tuple[str, str, Want]] = [
    ("« de » leads to each giver, and « d' » is none of his name",
     COUNCIL + FOUR + "\nProcurations : d'ESTEVE Max à BRET Guy, de COLAS Ida à BRUN Zoé" + TAIL,
     {"present": THERE, "proxies": [("ESTEVE Max", "BRET Guy"), ("COLAS Ida", "BRUN Zoé")]}),
    ("where nothing leads to the other giver, « d' » is of the name",
     COUNCIL + FOUR + "\nProcurations : d'ESTEVE Max à BRET Guy, COLAS Ida à BRUN Zoé" + TAIL,
     {"present": THERE, "proxies": [("d'ESTEVE Max", "BRET Guy"), ("COLAS Ida", "BRUN Zoé")]}),
    ("movements told beside the names without brackets",
     COUNCIL + "Présents :\nM. BRET Guy présent jusqu'à la délibération n° 7 puis procuration à Mme BRUN Zoé\nMme BRUN Zoé\n"
     "M. LEROY Luc arrivé à 19h15\nMme PETIT Anne" + TAIL,
     {"present": THERE, "proxies": [("BRET Guy", "BRUN Zoé")],
      "movements": [("BRET Guy", "departure"), ("LEROY Luc", "arrival")]}),
    ("a movement between commas of a list on one line",
     COUNCIL + "Présents : BRET Guy, BRUN Zoé, présente à partir de 20 h, LEROY Luc, PETIT Anne" + TAIL,
     {"present": THERE, "movements": [("BRUN Zoé", "arrival")]}),
    ("a proxy given to an office, told in a sentence",
     COUNCIL + FOUR + "\nSecrétaire de séance : Mme PETIT Anne\nM. COLAS Max avait donné pouvoir à M. le Maire.\n1. Tarifs\n",
     {"present": THERE, "proxies": [("COLAS Max", None)]}),
    ("abbreviated headings",
     COUNCIL + FOUR + ". Abs. exc. : M. COLAS (proc. à M. BRET). Abs. : MM. ROUX et SIMON." + TAIL,
     {"present": THERE, "proxies": [("COLAS", "BRET")], "absent": ["ROUX", "SIMON"]}),
    ("a heading that counts in words those under it",
     COUNCIL + "Étaient présents, quatre conseillers : BRET Guy, BRUN Zoé, LEROY Luc, PETIT Anne. "
     "Avaient donné procuration, deux conseillers : COLAS Ida à BRET Guy, ROUX Max à BRUN Zoé." + TAIL,
     {"present": THERE, "present_count": 4, "proxies": [("COLAS Ida", "BRET Guy"), ("ROUX Max", "BRUN Zoé")],
      "proxies_count": 2}),
    ("functions label those who are there, and no heading says it",
     COUNCIL + "Maire : Guy BRET\n1er adjoint : Zoé BRUN\n2ème adjoint : Luc LEROY\n"
     "Conseillers : Anne PETIT, Ida ROUX, Max VIDAL, Eva SIMON, Paul COLAS\nExcusée : Léa MOREL"
     "\nSecrétaire de séance : Anne PETIT\n1. Tarifs de l'eau\n",
     {"present": ["Guy BRET", "Zoé BRUN", "Luc LEROY", "Anne PETIT", "Ida ROUX", "Max VIDAL", "Eva SIMON", "Paul COLAS"],
      "absent": ["Léa MOREL"], "secretary": "Anne PETIT"}),
    ("a side column's date parts a family name from the given one",
     COUNCIL + "Date de convocation : Présents : MM. et Mmes BRET Guy, BRUN\n5 mai 2022 Zoé, LEROY Luc, PETIT\nAnne, ROUX Ida." + TAIL,
     {"present": [*THERE, "ROUX Ida"]}),
    ("a cell of a side column stands before the family name of who presides",
     COUNCIL + "Présents : 4 réuni en mairie, sous la présidence de M. Guy\nVotants : 5 BRET, Maire\nÉtaient présents : "
     "BRET Guy, BRUN Zoé, LEROY Luc, PETIT Anne" + TAIL,
     {"present": THERE, "president": "Guy BRET", "present_count": 4, "voters_count": 5}),
    ("who leaves gives a proxy, told in brackets behind the hour",
     COUNCIL + FOUR + "\nAbsent : COLAS Max\nDépart de M. LEROY Luc à 20h05 après le vote de la délibération n° 10 "
     "(procuration à Mme BRUN Zoé)" + TAIL,
     {"present": THERE, "absent": ["COLAS Max"], "proxies": [("LEROY Luc", "BRUN Zoé")],
      "movements": [("LEROY Luc", "departure")]}),
    ("as many holders as there are absent stand under a heading of their own",
     COUNCIL + FOUR + " Absents excusés : COLAS Max, ROUX Ida Ont donné respectivement pouvoir à : BRET Guy, BRUN Zoé" + TAIL,
     {"present": THERE, "proxies": [("COLAS Max", "BRET Guy"), ("ROUX Ida", "BRUN Zoé")]}),
    ("more absent than holders: nobody can say who gave",
     COUNCIL + FOUR + " Absents excusés : COLAS Max, ROUX Ida, SIMON Eva Ont donné pouvoir à : BRET Guy, BRUN Zoé" + TAIL,
     {"present": THERE, "absent": ["COLAS Max", "ROUX Ida", "SIMON Eva"]}),
    ("« pour » between a member who is not there and one who is: the first gives",
     COUNCIL + FOUR + "\nPouvoirs : COLAS Max pour BRET Guy, ROUX Ida pour BRUN Zoé" + TAIL,
     {"present": THERE, "proxies": [("COLAS Max", "BRET Guy"), ("ROUX Ida", "BRUN Zoé")]}),
    ("« pour » between a member who is there and one who is not: the first holds",
     COUNCIL + FOUR + "\nPouvoirs : BRET Guy pour COLAS Max, BRUN Zoé pour ROUX Ida" + TAIL,
     {"present": THERE, "proxies": [("COLAS Max", "BRET Guy"), ("ROUX Ida", "BRUN Zoé")]}),
    ("« A » for « à » between two whole names",
     COUNCIL + FOUR + "\n\nPROCURATIONS\nCOLAS Max A BRET Guy\nROUX Ida A BRUN Zoé\n" + TAIL,
     {"present": THERE, "proxies": [("COLAS Max", "BRET Guy"), ("ROUX Ida", "BRUN Zoé")]}),
    ("inclusive headings with hyphens, and proxies for a part of the session",
     COUNCIL + "Présent-es : BRET Guy, BRUN Zoé, LEROY Luc, PETIT Anne Absent-es ayant donné pouvoir sur toute la séance : "
     "COLAS Max à BRET Guy Absent-es ayant donné pouvoir sur une partie de la séance : ROUX Ida à BRUN Zoé Absent-es : SIMON Eva" + TAIL,
     {"present": THERE, "proxies": [("COLAS Max", "BRET Guy"), ("ROUX Ida", "BRUN Zoé")], "absent": ["SIMON Eva"]}),
    ("a comma between family and given name, semicolons between people",
     COUNCIL + "Présents : BRET, Guy ; BRUN, Zoé ; LEROY, Luc ; PETIT, Anne ; ROUX, Ida. Absent : COLAS Max." + TAIL,
     {"present": [*THERE, "ROUX Ida"], "absent": ["COLAS Max"]}),
    ("the hour's minutes behind a label of a side column are no count",
     COUNCIL + "L'an deux mille vingt-deux et le douze mai à dix-huit heures\nen exercice trente le conseil municipal s'est réuni\n"
     + FOUR + TAIL,
     {"present": THERE}),
    ("the number of an item before « Procurations » is no count",
     COUNCIL + FOUR + "\n** départ à 20h30, après le vote de la délibération n° 12\nProcurations : COLAS Max à BRET Guy" + TAIL,
     {"present": THERE, "proxies": [("COLAS Max", "BRET Guy")]}),
    ("members still in office, told behind those elected",
     COUNCIL + "Nombre de membres élus : 27, dont 26 sont encore en fonction à ce jour.\n" + FOUR + TAIL,
     {"present": THERE, "members_in_office": 26}),
    ("the proxies counted among the excused, then who presides: he gives nothing",
     COUNCIL + "Conseillers : 6 - présents : 4 - excusés : 2 (dont 1 pouvoir) - Présidence : M. BRET, Maire - Présents : "
     "BRET Guy, BRUN Zoé, LEROY Luc, PETIT Anne - Excusés : COLAS Max (pouvoir à BRUN Zoé), ROUX Ida" + TAIL,
     {"present": THERE, "president": "BRET", "proxies": [("COLAS Max", "BRUN Zoé")], "absent": ["ROUX Ida"],
      "members_in_office": 6, "present_count": 4, "absent_count": 2, "proxies_count": 1}),
]  # fmt: skip
