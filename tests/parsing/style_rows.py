"""Headers in the habits of the style catalogue, dumped on one line: (why, words, what is seen). All invented."""

from typing import Any

Want = dict[str, Any]
HEAD = "COMMUNE DE VALMARIN Séance du 12 mai 2022 "
TAIL = " Secrétaire de séance : Mme PETIT Anne OBJET : Tarifs de la cantine"
_FOUR = ["Anne PETIT", "Luc LEROY", "Zoé MOREL", "Guy SIMON"]
_STAMP = "Envoyé en préfecture le 16/05/2022 Reçu en préfecture le 16/05/2022 Affiché le ID : 001-210100012-20220512-TARIFS-DE"
_AR = "Accusé de réception en préfecture 001-210100012-20220512-2022_31BIS-DE Date de télétransmission : 16/05/2022 Date de réception préfecture : 16/05/2022"
ROWS: list[tuple[str, str, Want]] = [
    ("names in capitals, and an « A » that has lost its accent",
     HEAD + "PRESENTS : PETIT ANNE, LEROY LUC, MOREL ZOÉ POUVOIRS : ROY MAX A PETIT ANNE COLAS IDA A LEROY LUC ABSENT : SIMON GUY SECRETAIRE : MOREL ZOÉ Le budget est présenté par le maire.",
     {"present": ["PETIT ANNE", "LEROY LUC", "MOREL ZOÉ"], "proxies": [("ROY MAX", "PETIT ANNE"), ("COLAS IDA", "LEROY LUC")], "absent": ["SIMON GUY"]}),
    ("a flattened table: town, title, name, mark, vote",
     "CONSEIL DE TERRITOIRE du 12 mai 2022 Ville Titre NOM Prénom Présent A donné pouvoir à Vote Aubry-le-Vieux Mme PETIT Anne Présente P Aubry-le-Vieux M. LEROY Luc Présent P Belval M. ROY Max Repr. Mme PETIT P Belval Mme MOREL Zoé Présente C Cerny M. SIMON Guy Absent NI - Cerny M. DURAND Paul Présent A Dormans Mme COLAS Ida Repr. M. LEROY P Secrétaire de séance : Mme MOREL Zoé",
     {"present": ["PETIT Anne", "LEROY Luc", "MOREL Zoé", "DURAND Paul"], "proxies": [("ROY Max", "PETIT"), ("COLAS Ida", "LEROY")], "absent": ["SIMON Guy"]}),
    ("a flattened table: a commune before each bare name",
     "CC DU VAL Conseil communautaire du 12 mai 2022 Commune Nom Prénom Présence Pouvoir Aubry-le-Vieux PETIT Anne Présente Aubry-le-Vieux LEROY Luc Présent Belval ROY Max Excusé Pouvoir à Mme Anne PETIT Belval MOREL Zoé Présente Cerny DE LA TOUR Guy Absent Cerny DURAND Paul Présent Secrétaire de séance : Zoé MOREL",
     {"present": ["PETIT Anne", "LEROY Luc", "MOREL Zoé", "DURAND Paul"], "proxies": [("ROY Max", "Anne PETIT")], "absent": ["DE LA TOUR Guy"]}),
    ("a flattened table: communes in capitals, told by the rows that repeat them",
     "CC DU VAL Conseil communautaire du 12 mai 2022 Commune Nom Prénom Présence AUBRY PETIT Anne Présente AUBRY LEROY Luc Présent VAL CERNY ROY Max Absent VAL CERNY MOREL Zoé Présente DORMANS SIMON Guy Présent DORMANS DURAND Paul Présent Secrétaire de séance : Zoé MOREL",
     {"present": ["PETIT Anne", "LEROY Luc", "MOREL Zoé", "SIMON Guy", "DURAND Paul"], "absent": ["ROY Max"]}),
    ("codes with colons in their legend, and a holder in brackets",
     HEAD + "État des présences (P : présent, A : absent, E : excusé) PETIT Anne P LEROY Luc P ROY Max E (pouvoir à PETIT Anne) MOREL Zoé P SIMON Guy A DURAND Paul P" + TAIL,
     {"present": ["PETIT Anne", "LEROY Luc", "MOREL Zoé", "DURAND Paul"], "proxies": [("ROY Max", "PETIT Anne")], "absent": ["SIMON Guy"]}),
    ("a numbered roll: the number behind a mark is the next row's",
     HEAD + "N° Nom Prénom Qualité Présence 1 PETIT Anne Maire Présent 2 LEROY Luc Adjoint Présent 3 ROY Max Conseiller Absent excusé 4 MOREL Zoé Conseiller Présent 5 SIMON Guy Conseiller Présent" + TAIL,
     {"present": ["PETIT Anne", "LEROY Luc", "MOREL Zoé", "SIMON Guy"], "absent": ["ROY Max"], "present_count": None, "absent_count": None}),
    *((f"a stamp between two names: {why}", HEAD + f"Présents : Anne PETIT, Luc LEROY, {stamp} Zoé MOREL, Guy SIMON Absents : Max ROY, Ida COLAS" + TAIL, {"present": _FOUR, "absent": ["Max ROY", "Ida COLAS"]})
      for why, stamp in (("envoyé, reçu, affiché", _STAMP), ("accusé de réception", _AR), ("ministère", "Accusé de réception - Ministère de l'Intérieur 001-210100012-20220512-2022-31-DE Accusé certifié exécutoire Réception par le préfet : 16/05/2022"))),
    ("the head of the next page between two names",
     HEAD + "Le conseil municipal de la commune, dûment convoqué par le maire, s'est réuni en session ordinaire à la salle des fêtes, lieu habituel de ses séances, à dix-neuf heures trente, dans les conditions fixées par le code général. Présents : Anne PETIT, Luc LEROY, VILLE DE VALMARIN Conseil municipal Extrait du registre des délibérations - Séance du 12 mai - Délibération n° 4 Zoé MOREL, Guy SIMON Absents : Max ROY" + TAIL,
     {"present": _FOUR, "absent": ["Max ROY"]}),
    ("an address between two names",
     HEAD + "Le conseil municipal de la commune, dûment convoqué par le maire, s'est réuni en session ordinaire à la salle des fêtes, lieu habituel de ses séances, à dix-neuf heures trente, dans les conditions fixées par le code général. Présents : PETIT Anne - LEROY Luc - Siège administratif : 12 rue des Écoles - 45123 Valmarin Tél. 02 38 00 11 22 - contact@valmarin.example MOREL Zoé - SIMON Guy Absents : ROY Max" + TAIL,
     {"present": ["PETIT Anne", "LEROY Luc", "MOREL Zoé", "SIMON Guy"], "absent": ["ROY Max"]}),
    ("a stamp behind the list",
     HEAD + f"Absents : Max ROY Présents : Anne PETIT, Luc LEROY, Zoé MOREL, Guy SIMON {_STAMP} Le quorum étant atteint, le maire ouvre la séance.",
     {"present": _FOUR, "absent": ["Max ROY"]}),
]  # fmt: skip
COUNTS: list[tuple[str, tuple[int | None, int | None, int | None, int | None, int | None], str]] = [
    ("16 présents + 4 pouvoirs = 20 votants Présents : M. ROY Luc", (None, 16, 4, None, 20), "a sum that is written out"),
    ("Nombre de conseillers en exercice : 29 - 20 présents + 4 pouvoirs = 24 votants", (29, 20, 4, None, 24), "a label first, then figures first"),
    ("Le nombre de conseillers en exercice est de 33 Présents : M. ROY Luc", (33, None, None, None, None), "the figure is its sentence's, not the heading's"),
    ("Présidence de Mme Zoé BRUN. 27 puis 28 conseillers communautaires étaient présents : M. ROY Luc", (None, 27, None, None, None), "a sentence that opens the list, and who came later"),
    ("Séance du trente mai deux mille dix-sept\nMembres en exercice : vingt-six\nMembres présents : dix-neuf\nPouvoirs : deux\nVotants : vingt et un\n", (26, 19, 2, None, 21), "a year's last word before labels with colons"),
    ("En exercice : 23 PRÉSENTS : 1O VOTANTS : 2l", (23, 10, None, None, 21), "letters that a page's reader took for figures"),
    ("Nombre de présents participant au vote : 32", (None, 32, None, None, None), "present, and voting"),
    ("Conseillers en exercice, au jour de la séance : 50", (50, None, None, None, None), "on the day"),
]  # fmt: skip
