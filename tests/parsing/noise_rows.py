"""Headers of damaged text layers: colons lost, feet of pages between lines, lines broken anew: (why, words, what is seen). All invented."""

from typing import Any

Want = dict[str, Any]
HEAD = "COMMUNE DE VALMARIN\nSéance du 12 mai 2022\n"
TAIL = "\nSecrétaire de séance : Mme PETIT Anne\n1. Tarifs de la cantine\n"
FOOT = "\nMairie de Belval – 2 place de la République – 99230 BELVAL – Tél. 01 99 00 12 00 – Page {}/31\n"
ROWS: list[tuple[str, str, Want]] = [
    ("pairs behind dots that fill the line, under a heading without colon",
     f"COMMUNE DE VALMARIN Séance du 12 mai 2022 Présents Anne PETIT, Luc LEROY, Zoé MOREL Excusés Max ROY, Ida COLAS Pouvoirs Max ROY {'.' * 90} à Luc LEROY Ida COLAS {'.' * 90} à Zoé MOREL Secrétaire auxiliaire Guy SIMON Tarifs de la cantine",
     {"present": ["Anne PETIT", "Luc LEROY", "Zoé MOREL"], "proxies": [("Max ROY", "Luc LEROY"), ("Ida COLAS", "Zoé MOREL")]}),
    ("PROCURATION(S) without colon, in one line with the list before",
     "COMMUNE DE VALMARIN Séance du 12 mai 2022 PRÉSENTS PETIT Anne, LEROY Luc, MOREL Zoé. PROCURATION(S) ROY Max à LEROY Luc, COLAS Ida à MOREL Zoé. ABSENT(S) SECRÉTAIRE DE SÉANCE PETIT Anne",
     {"present": ["PETIT Anne", "LEROY Luc", "MOREL Zoé"], "proxies": [("ROY Max", "LEROY Luc"), ("COLAS Ida", "MOREL Zoé")]}),
    ("a rapporteur without colon closes the list",
     "COMMUNE DE VALMARIN Séance du 12 mai 2022 Étaient présents Mme Anne PETIT, M. Luc LEROY, Mme Zoé MOREL. Rapporteur Luc LEROY Monsieur LEROY rappelle que la commune loue la salle.",
     {"present": ["Anne PETIT", "Luc LEROY", "Zoé MOREL"]}),
    ("the president of the sitting, without colon, is no absent",
     HEAD + "Présents PETIT Anne, LEROY Luc, MOREL Zoé\nAbsents ROY Max ; COLAS Ida\nPrésident de séance LEROY Luc\nSecrétaire de séance MOREL Zoé\n1. Tarifs\n",
     {"present": ["PETIT Anne", "LEROY Luc", "MOREL Zoé"], "absent": ["ROY Max", "COLAS Ida"]}),
    ("one is absent, without colon",
     HEAD + "Sont présent·es Anne PETIT, Luc LEROY, Zoé MOREL.\nSont excusé·es Max ROY, Ida COLAS.\nEst absente Éva BRUN." + TAIL,
     {"present": ["Anne PETIT", "Luc LEROY", "Zoé MOREL"], "absent": ["Max ROY", "Ida COLAS", "Éva BRUN"]}),
    ("a substitute with a vote, without colon",
     HEAD + "Présents : PETIT Anne, LEROY Luc, MOREL Zoé\nExcusé : ROY Max\nSuppléant présent avec voix délibérative SIMON Guy" + TAIL,
     {"present": ["PETIT Anne", "LEROY Luc", "MOREL Zoé", "SIMON Guy"], "absent": ["ROY Max"]}),
    ("heads of two columns in one line, the columns read across",
     "COMMUNE DE VALMARIN Séance du 12 mai 2022 Titulaires présents Pouvoirs M. LEROY Luc M. ROY Max à M. LEROY Luc Mme PETIT Anne Mme COLAS Ida à Mme PETIT Anne M. SIMON Guy Absents M. BRUN Éric",
     {"present": ["LEROY Luc", "PETIT Anne", "SIMON Guy"], "proxies": [("ROY Max", "LEROY Luc"), ("COLAS Ida", "PETIT Anne")], "absent": ["BRUN Éric"]}),
    ("who presides, told before a list without a heading, is not its first",
     "CENTRE INTERCOMMUNAL D'ACTION SOCIALE Conseil d'administration du 3 juin 2024 Sous la présidence de Mme Ève BLANC, présidente du centre, se sont réunis à 14 heures à la résidence Les Tilleuls, sur convocation du 27 mai 2024 Collège des élus M. Luc LEROY, Mme Anne PETIT, M. Guy SIMON, Mme Zoé MOREL, M. Paul DURAND Collège des personnes qualifiées Mme Ida COLAS (retraités), M. Max ROY (secours), Mme Éva BRUN (familles), M. Jean NOIR (parents)",
     {"present": ["Luc LEROY", "Anne PETIT", "Guy SIMON", "Zoé MOREL", "Paul DURAND", "Ida COLAS", "Max ROY", "Éva BRUN", "Jean NOIR"]}),
    ("the foot of a page inside a name, and one inside the next list",
     HEAD + "Présents : Mme Anne PETIT, M. Luc" + FOOT.format(1) + "LEROY, Mme Zoé MOREL\nAbsents : M. Max" + FOOT.format(2) + "ROY, Mme Ida COLAS" + TAIL,
     {"present": ["Anne PETIT", "Luc LEROY", "Zoé MOREL"], "absent": ["Max ROY", "Ida COLAS"]}),
    ("one foot, known by its address, telephone and page number",
     HEAD + "Présents : Mme Anne PETIT, M. Luc LEROY\nSecrétaire de séance :" + FOOT.format(1) + "Mme Anne PETIT\n1. Tarifs\n",
     {"present": ["Anne PETIT", "Luc LEROY"], "secretary": "Anne PETIT"}),
    ("a foot without an address comes back with another number",
     HEAD + "Présents : Mme Anne PETIT, M. Luc\nCommune de Valmarin – Page 1/2\nLEROY, Mme Zoé MOREL\nAbsents : M. Max\nCommune de Valmarin – Page 2/2\nROY, Mme Ida COLAS" + TAIL,
     {"present": ["Anne PETIT", "Luc LEROY", "Zoé MOREL"], "absent": ["Max ROY", "Ida COLAS"]}),
    ("pairs that nothing parts, a line that ends inside a name",
     "COMMUNE DE VALMARIN\n\nSéance du 12 mai 2022\n\nPrésents : Anne PETIT, Luc LEROY, Zoé MOREL\n\nAbsents ayant donné pouvoir : Max ROY à Anne PETIT Ida COLAS à Luc LEROY Guy\nSIMON à Zoé MOREL Éva BRUN à Anne PETIT\n\nAbsent : Paul DURAND\n",
     {"present": ["Anne PETIT", "Luc LEROY", "Zoé MOREL"], "absent": ["Paul DURAND"],
      "proxies": [("Max ROY", "Anne PETIT"), ("Ida COLAS", "Luc LEROY"), ("Guy SIMON", "Zoé MOREL"), ("Éva BRUN", "Anne PETIT")]}),
]  # fmt: skip
