"""Heads whose words the page, or its copy, has torn: letters apart, dashes lost at line ends. All invented."""

from typing import Any

Want = dict[str, Any]
TOWN = "COMMUNE DE VALMARIN Conseil municipal Séance du 12 mai 2022 "
THERE = "Présents : Luc PETIT, Zoé BRUN, Max SIMON. "
NAMES = ["Luc PETIT", "Zoé BRUN", "Max SIMON"]
DASHED = "ROY – BRUN - SIMON – PETIT - COLAS – VIDAL FABRE - MOREL – NOEL - BLANC – AUBRY LEROY - GIRARD – LUCAS - MARTY RENARD - DURAND"
APART = "ROY BRUN SIMON PETIT COLAS VIDAL FABRE MOREL NOEL BLANC AUBRY LEROY GIRARD LUCAS MARTY RENARD DURAND".split()
ROWS: list[tuple[str, str, Want]] = [
    ("the dash is lost where a line ended: the text speaks of two of the halves alone, so the others are parted too",
     TOWN + f"PRÉSENTS : Mesdames, Messieurs {DASHED} POUVOIRS : M. FABRE à M. Roy jusqu'à 19 h - Mme THOMAS à Mme Leroy ABSENTS : M. PERRIN",
     {"present": APART, "proxies": [("FABRE", "Roy"), ("THOMAS", "Leroy")], "absent": ["PERRIN"]}),
    ("the same list, where nothing tells the halves apart: they stay one",
     TOWN + f"PRÉSENTS : Mesdames, Messieurs {DASHED} ABSENTS : M. PERRIN",
     {"present": [*APART[:5], "VIDAL FABRE", *APART[7:10], "AUBRY LEROY", *APART[12:14], "MARTY RENARD", "DURAND"],
      "absent": ["PERRIN"]}),
    ("a senator who is mayor holds as mayor",
     TOWN + "sous la présidence de M. Luc PETIT, Sénateur-Maire. " + THERE + "Pouvoir : Mme Ana ROY à M. le Maire",
     {"present": NAMES, "proxies": [("Ana ROY", "Luc PETIT")]}),
    ("a family name alone, and who came late: her given name opens the sentence",
     TOWN + THERE + "Absents M. MOREL Zoé BRUN est arrivée à 19h20 ; Max SIMON est arrivé à 19h30. Luc PETIT est nommé secrétaire.",
     {"present": NAMES, "absent": ["MOREL"]}),
    ("notes below the lists give the proxies of a part of the sitting",
     TOWN + "\nPrésents : Luc PETIT, Zoé BRUN*, Max SIMON**, Ana ROY.\nAbsent : Guy MOREL.\n* Mme Zoé BRUN, à partir du point 4 (procuration à "
     "Mme Ana ROY) ;\n** M. Max SIMON, jusqu'au point 2 (procuration à M. Luc PETIT).\n",
     {"present": [*NAMES, "Ana ROY"], "proxies": [("Zoé BRUN", "Ana ROY"), ("Max SIMON", "Luc PETIT")], "absent": ["Guy MOREL"]}),
    ("the two columns of proxies have clumsy heads, and « A » between the names",
     TOWN + THERE + "NOMS DES MANDATS A NOMS DES MANDATAIRES Ana ROY A Zoé BRUN Guy MOREL A Max SIMON Avec 3 présents, le quorum est atteint.",
     {"present": NAMES, "proxies": [("Ana ROY", "Zoé BRUN"), ("Guy MOREL", "Max SIMON")]}),
    ("substitutes in the heading of the proxies",
     TOWN + THERE + "Ont donné procuration – Suppléant(e)s Ana ROY à Zoé BRUN, Guy MOREL à Max SIMON. Absente excusée Ida COLAS",
     {"present": NAMES, "proxies": [("Ana ROY", "Zoé BRUN"), ("Guy MOREL", "Max SIMON")], "absent": ["Ida COLAS"]}),
    ("the mayor's delegations are no proxies",
     TOWN + THERE + "Après le rapport du maire sur ses délégations de pouvoir : • Décision du 2 mai : ACHAT DE MOBILIER – M. GUY VERDIER, "
     "• Décision du 3 mai : CONCESSION – MME ODETTE MALLET.",
     {"present": NAMES, "proxies": []}),
    ("the family name is a councillor's, her initial behind it",
     TOWN + "Présents : M. PETIT, MME LE MAIRE N. , M. SIMON, Mme BRUN. Pouvoir : M. ROY à MME LE MAIRE N.",
     {"present": ["PETIT", "LE MAIRE N.", "SIMON", "BRUN"], "proxies": [("ROY", "LE MAIRE N.")]}),
    ("« Outre le maire » names nobody",
     TOWN + "Présents : Outre le Maire, Luc PETIT, Zoé BRUN, Max SIMON. Absente : Ida COLAS",
     {"present": NAMES, "absent": ["Ida COLAS"]}),
    ("the president sits in another council too",
     "COMPTE-RENDU DE LA SÉANCE DU 12 MAI 2022 Sous la présidence de M. Luc PETIT, Maire, Vice-Président du Conseil Général du Val "
     "Présents : Zoé BRUN, Max SIMON. Le prochain conseil municipal aura lieu le 16 juin 2022.",
     {"kind": "minutes", "body": "municipal_council", "present": NAMES[1:]}),
]  # fmt: skip
