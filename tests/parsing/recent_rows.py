"""Recent heads of communes and of the bodies they form: (why, words, what is seen). All invented."""

from typing import Any

Want = dict[str, Any]
TOWN = "COMMUNE DE VALMARIN Conseil municipal Séance du 12 mai 2022 "
UNION = "Communauté de communes du Belval Conseil communautaire du 12 mai 2022 "
THERE = "Présents : Luc PETIT, Zoé BRUN, Max SIMON. "
NAMES = ["Luc PETIT", "Zoé BRUN", "Max SIMON"]
ROWS: list[tuple[str, str, Want]] = [
    ("the civilities of both sexes, a hyphen between them",
     TOWN + "Présents : Mmes-MM. Luc PETIT, Zoé BRUN, Max SIMON. Absents : MM-Mmes Guy MOREL, Ida COLAS",
     {"present": NAMES, "absent": ["Guy MOREL", "Ida COLAS"]}),
    ("the last of a list came late: « arrivé à » an hour is a note on him, and no sentence",
     TOWN + THERE + "Absents : Ana ROY qui a donné pouvoir à Zoé BRUN, Ida COLAS arrivée à 19h45 et Guy MOREL arrivé à 20h15. Zoé BRUN est secrétaire de séance.",
     {"present": NAMES, "proxies": [("Ana ROY", "Zoé BRUN")], "absent": ["Ida COLAS", "Guy MOREL"],
      "movements": [("Ida COLAS", "arrival"), ("Guy MOREL", "arrival")]}),
    ("the only one of a list came late",
     TOWN + THERE + "Absent : Guy MOREL arrivé à 20 h 15.", {"present": NAMES, "absent": ["Guy MOREL"]}),
    ("the same in the present tense is a sentence behind the list",
     TOWN + THERE + "Absente : Ida COLAS. Zoé BRUN arrive à 20 h 15.", {"present": NAMES, "absent": ["Ida COLAS"]}),
    ("the count of those present is right with the substitutes of those excused",
     UNION + "Membres présents : 5 " + THERE + "Excusés : COLAS Ida, suppléée par VIDAL Jean ROY Ana, pouvoir à PETIT Luc MOREL Guy, suppléé par FABRE Léa Absent : BLANC Eric",
     {"present": [*NAMES, "VIDAL Jean", "FABRE Léa"], "proxies": [("ROY Ana", "PETIT Luc")],
      "absent": ["COLAS Ida", "MOREL Guy", "BLANC Eric"]}),
    ("the count of those present is right without them",
     UNION + "Membres présents : 3 " + THERE + "Excusée : COLAS Ida, suppléée par VIDAL Jean",
     {"present": NAMES, "absent": ["COLAS Ida"]}),
    ("a holder told by office: he whom the list of the present calls so",
     TOWN + "sous la présidence de M. PETIT, maire. Présents : M. Luc PETIT, maire, Mme Zoé BRUN, M. Max SIMON. "
     "Pouvoirs : Mme Ida COLAS donne pouvoir à M. le Maire, M. Guy MOREL donne pouvoir à Mme Zoé BRUN",
     {"present": NAMES, "proxies": [("Ida COLAS", "Luc PETIT"), ("Guy MOREL", "Zoé BRUN")]}),
    ("he who presides with that office, and is listed",
     TOWN + "sous la présidence de M. Luc PETIT, maire. " + THERE
     + "Absents : M. Guy MOREL qui a donné pouvoir à M. le Maire et Mme Ida COLAS qui a donné pouvoir à Mme Zoé BRUN",
     {"present": NAMES, "proxies": [("Guy MOREL", "Luc PETIT"), ("Ida COLAS", "Zoé BRUN")], "absent": []}),
    ("the office in brackets behind each giver, the last of the list too",
     TOWN + "sous la présidence de M. Luc PETIT, maire. " + THERE
     + "Absents : Guy MOREL, Ida COLAS (pouvoir à M. le Maire), Jean VIDAL, Ana ROY (pouvoir au maire).",
     {"present": NAMES, "proxies": [("Ida COLAS", "Luc PETIT"), ("Ana ROY", "Luc PETIT")], "absent": ["Guy MOREL", "Jean VIDAL"]}),
    ("another presides: the act does not say who the mayor is",
     TOWN + "sous la présidence de M. Luc PETIT, premier adjoint. " + THERE + "Pouvoir : Ida COLAS à M. le Maire",
     {"present": NAMES, "proxies": [("Ida COLAS", None)]}),
    ("a mayor of a commune is not the president of their community",
     UNION + "Présents : Luc PETIT, maire, Zoé BRUN, Max SIMON. Pouvoir : Ida COLAS à M. le Président",
     {"present": NAMES, "proxies": [("Ida COLAS", None)]}),
    ("counts in both genders",
     TOWN + "Nombre de membres : 55 Présent·e·s : 31 Absent·e(s) : 2 Pouvoir(s) : 22 Votant(s) : 53 " + THERE,
     {"present": NAMES, "members_in_office": 55, "present_count": 31, "absent_count": 2, "proxies_count": 22, "voters_count": 53}),
    ("so many of so many",
     UNION + "Étaient présents (36 sur 72) : Luc PETIT, Zoé BRUN, Max SIMON",
     {"present": NAMES, "members_in_office": 72, "present_count": 36}),
    ("minutes that name themselves right before the counts",
     TOWN + "PROCÈS-VERBAL Nombre de membres en exercice : 15 " + THERE + "Ana ROY est désignée secrétaire de séance.",
     {"kind": "minutes", "present": NAMES, "members_in_office": 15}),
    ("who « is secretary » behind the absent is none of them",
     TOWN + THERE + "Absents : Ida COLAS, Guy MOREL. Zoé BRUN est secrétaire.",
     {"present": NAMES, "absent": ["Ida COLAS", "Guy MOREL"], "secretary": "Zoé BRUN"}),
    ("codes in brackets behind their words; who stands in the column of substitutes without one was not called",
     "Syndicat des eaux du Valmarin Comité syndical du 12 mai 2022 Étaient présents (P), excusés (Ex), absents (A) : N° secteur DÉLÉGUÉS TITULAIRES "
     "SUPPLÉANTS 1 Luc PETIT P Léo FAURE 1 Eva BLANC EX Guy MOREL P 1 Ida COLAS A Jean VIDAL 2 Zoé BRUN P Léa NOEL 2 Max SIMON P 2 Ana ROY EX Marc AUBRY Le quorum étant atteint",
     {"present": ["Luc PETIT", "Guy MOREL", "Zoé BRUN", "Max SIMON"], "absent": ["Eva BLANC", "Ida COLAS", "Ana ROY"]}),
    ("an hour of arrival heads a list: it says nothing of the one before it",
     TOWN + "Présents : M. Luc PETIT, Mme Zoé BRUN, M. Max SIMON. Absent : M. Guy MOREL. Arrivé à 20 h : M. Jean VIDAL. Secrétaire : Zoé BRUN",
     {"present": NAMES, "absent": ["Guy MOREL"], "movements": [("Jean VIDAL", "arrival")]}),
    ("those who came late, in a list of their own behind the absent",
     TOWN + THERE + "Absent : Guy MOREL. Arrivés en retard : Mme Ida COLAS, M. Jean VIDAL. Secrétaire : Zoé BRUN",
     {"present": NAMES, "absent": ["Guy MOREL"], "movements": [("Ida COLAS", "arrival"), ("Jean VIDAL", "arrival")]}),
    ("given names that a text layer broke in two",
     TOWN + "Présents : PETIT Luc k, BRUN Zoé, SIMON Patric k, M. P hilippe ROY. Absent : COLAS J ean.",
     {"present": ["PETIT Luc", "BRUN Zoé", "SIMON Patrick", "Philippe ROY"], "absent": ["COLAS Jean"]}),
    ("small words behind a given name are no half of it",
     TOWN + "Présents : BRUN Ève, PETIT Luc, SIMON Max. Absente : M. ROY Paul a donné pouvoir à BRUN Ève",
     {"present": ["BRUN Ève", "PETIT Luc", "SIMON Max"], "proxies": [("ROY Paul", "BRUN Ève")]}),
]  # fmt: skip
