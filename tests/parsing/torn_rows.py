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
    ("the same list, its lines kept",
     TOWN + f"\nPRÉSENTS : {DASHED.replace('FABRE -', 'FABRE' + chr(10) + '-').replace('AUBRY ', 'AUBRY' + chr(10)).replace('VIDAL ', 'VIDAL' + chr(10))}\nPOUVOIRS : M. FABRE à M. Roy jusqu'à 19 h - Mme THOMAS à Mme Leroy\nABSENTS : M. PERRIN",
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
    ("a table read down its columns: givers, as many words of giving, as many holders",
     TOWN + "\nPrésents : Luc PETIT, Zoé BRUN, Max SIMON, Léa NOEL\nABSENTS EXCUSÉS :\nMme ROY\nqui a donné\nM. MOREL\nqui a donné\nM. VIDAL\nqui a donné\n"
     "Mme COLAS\nqui a donné\npouvoir\npouvoir\npouvoir\npouvoir\nà\nà\nà\nà\nM. SIMON\nMme BRUN\nMme NOEL\nM. PETIT\n"
     "Lesquels membres présents forment la majorité.",
     {"present": [*NAMES, "Léa NOEL"], "proxies": [("ROY", "SIMON"), ("MOREL", "BRUN"), ("VIDAL", "NOEL"), ("COLAS", "PETIT")]}),
    ("a side column's counts between people whom figures count",
     TOWN + "Étaient présents : 1 - M Luc PETIT, Maire Nombre de conseillers 2 - Mme Zoé BRUN, Maire adjoint En exercice : 8 3 - M Max SIMON, Maire "
     "adjoint Présents : 5 4 - Mme Ana ROY, Conseillère municipale Représentés : 1 5 - M Guy MOREL, Conseiller municipal Votants : 6 "
     "Absents représentés : Mme Ida COLAS pouvoir à M Luc PETIT",
     {"present": [*NAMES, "Ana ROY", "Guy MOREL"], "proxies": [("Ida COLAS", "Luc PETIT")]}),
    ("figures that go on through the list of the absent",
     TOWN + "Étaient présents : 1. Luc PETIT 2. Zoé BRUN 3. Max SIMON 4. Ana ROY 5. Guy MOREL Étaient absents : 6. Ida COLAS 7. Jean VIDAL",
     {"present": [*NAMES, "Ana ROY", "Guy MOREL"], "absent": ["Ida COLAS", "Jean VIDAL"]}),
    ("who leaves and comes back is told in the list, without brackets",
     TOWN + "Présents : Luc PETIT, Zoé BRUN quitte la séance à 18h51 et rentre à 18h55, Max SIMON, Ana ROY quitte la séance à 18h51 et rentre à 18h55. Absent : Guy MOREL",
     {"present": [*NAMES, "Ana ROY"], "absent": ["Guy MOREL"]}),
    ("what the proxy is for, in full, behind each holder; the counts below the minutes that are approved",
     TOWN + "\n" + THERE + "\nProcurations :\n• Ana ROY a donné procuration à Luc PETIT pour voter en ses lieux et place les différents points de l'ordre du jour\n"
     "• Guy MOREL a donné procuration à Zoé BRUN pour voter en ses lieux et place les différents points de l'ordre du jour\n"
     "Max SIMON a été élu secrétaire.\nLe procès-verbal du 3 mars 2022 a été approuvé.\n\nEN EXERCICE : 7 PRÉSENTS : 3 VOTANTS : 5\n\nPOINT 1\n",
     {"present": NAMES, "proxies": [("Ana ROY", "Luc PETIT"), ("Guy MOREL", "Zoé BRUN")], "members_in_office": 7, "voters_count": 5}),
    ("whom the mayor names behind the absent is none of them",
     TOWN + "\n" + THERE + "\nAbsents : Ana ROY, Guy MOREL\nLe Maire nomme Zoé BRUN secrétaire de séance.",
     {"present": NAMES, "absent": ["Ana ROY", "Guy MOREL"], "secretary": "Zoé BRUN"}),
    ("the office presides, the list names who bears it",
     TOWN + "s'est réuni sous la présidence de Monsieur le Maire. PRÉSENTS : M. Luc PETIT, Maire, Mme Zoé BRUN, M. Max SIMON.",
     {"present": NAMES, "president": "Luc PETIT"}),
    ("a name and its office, and what he does at the opening",
     "Communauté de communes du Val Conseil communautaire du 12 mai 2022 " + THERE + "Assistait à la réunion : M. Jean VIDAL, directeur. M. Luc PETIT, "
     "Président de la communauté de communes, vérifie que le quorum est réuni.",
     {"present": NAMES, "president": "Luc PETIT"}),
    ("a month is a family name, an initial before it",
     TOWN + "Présents : L. Petit, Z. Brun, R. Décembre, A. Simon. Secrétaire : Z. Brun",
     {"present": ["L. Petit", "Z. Brun", "R. Décembre", "A. Simon"]}),
    ("everybody stands under « présents », those too who give: the count says who was there",
     TOWN + "Présents : 3 Étaient présents : Luc PETIT, Zoé BRUN, Max SIMON, Ana ROY, Guy MOREL Absents représentés : Ana ROY pouvoir à Luc PETIT, "
     "Guy MOREL pouvoir à Zoé BRUN", {"present": NAMES, "proxies": [("Ana ROY", "Luc PETIT"), ("Guy MOREL", "Zoé BRUN")]}),
    ("the office stands in the list of the present for who bears it, and presides",
     TOWN + "sous la présidence de M. Luc PETIT, maire. Présents : M. le Maire, Mme Zoé BRUN, M. Max SIMON. Absent : Guy MOREL",
     {"present": ["Luc PETIT", "Zoé BRUN", "Max SIMON"], "absent": ["Guy MOREL"]}),
    ("another presides: the office in the list is not he",
     TOWN + "sous la présidence de Mme Zoé BRUN, première adjointe. Présents : M. le Maire, Mme Zoé BRUN, M. Max SIMON.",
     {"present": ["Zoé BRUN", "Max SIMON"]}),
    ("who gives a proxy for a part of the sitting is in the list of the present",
     TOWN + "Présents : Luc PETIT, Zoé BRUN avec pouvoir à Luc PETIT (à partir du projet n° 8), Max SIMON. Absent : Guy MOREL",
     {"present": NAMES, "proxies": [("Zoé BRUN", "Luc PETIT")], "absent": ["Guy MOREL"]}),
    ("a margin between the mayor and the others",
     "COMMUNE DE VALMARIN Conseil municipal Séance du 12 mai 2022\nÉTAIENT PRÉSENTS :\nMonsieur Luc PETIT, Maire.\nONT ÉTÉ\nAFFICHÉES\nLES\nDÉLIBÉRATIONS\n"
     "N° 1 à 24\nen Mairie,\nle\nLe Maire,\nLuc PETIT\nMme Zoé BRUN, M. Max SIMON, Mme Ana ROY, M. Guy MOREL,\nMme Ida COLAS, Adjoints.\n"
     "ÉTAIENT EXCUSÉS :\nM. Jean VIDAL, ayant donné pouvoir à Mme Ana ROY.\n",
     {"present": [*NAMES, "Ana ROY", "Guy MOREL", "Ida COLAS"], "proxies": [("Jean VIDAL", "Ana ROY")]}),
    ("the count in the heading of those present, the mayor included",
     TOWN + "Étaient présents, dont le maire (3) : Luc PETIT – Zoé BRUN – Max SIMON. Absent(s) (1) : Guy MOREL",
     {"present": NAMES, "absent": ["Guy MOREL"], "present_count": 3}),
    ("the office over the first name, and the deputies' without a sign",
     TOWN + "\nPRÉSENTS :\n\nMaire-Président : Luc PETIT\n\nAdjoints Zoé BRUN, Max SIMON\n\nConseillers municipaux : Ana ROY\n\nABSENTS :\n\nGuy MOREL\n",
     {"present": [*NAMES, "Ana ROY"], "absent": ["Guy MOREL"], "president": "Luc PETIT"}),
    ("givers in a list, holders in the next, one for each",
     TOWN + "\nPrésents : MM. les membres du conseil\nAbsents représentés :\nMadame ROY Ana\nMonsieur MOREL Guy\nMandataires :\nMonsieur PETIT Luc\nMadame BRUN Zoé\n",
     {"proxies": [("ROY Ana", "PETIT Luc"), ("MOREL Guy", "BRUN Zoé")]}),
    ("« A » before an hour is no initial; half a name is an office",
     TOWN + "Présents : Luc PETIT, Zoé BRUN, Aline MAIRE-ANDRÉ. Absente : Ida COLAS A 18 h 35, le quorum étant atteint, la séance est ouverte.",
     {"present": ["Luc PETIT", "Zoé BRUN", "Aline MAIRE-ANDRÉ"], "absent": ["Ida COLAS"]}),
    ("a stroke inside the double names of a list that commas part",
     TOWN + "Présents : Mmes BRUN, ROY, COLAS/MOREL, PETIT, NOEL, M. SIMON. Absente : Mme LEROY/BLANC (pouvoir à Mme COLAS/MOREL)",
     {"present": ["BRUN", "ROY", "COLAS/MOREL", "PETIT", "NOEL", "SIMON"], "proxies": [("LEROY/BLANC", "COLAS/MOREL")]}),
    ("two secretaries: the first named",
     TOWN + "\n" + THERE + "\nM. Max SIMON est désigné comme secrétaire de séance.\nSecrétaire : Mme Ana ROY\n",
     {"present": NAMES, "secretary": "Max SIMON"}),
    ("the day on which the convocation was sent opens the text",
     "Le douze septembre deux mille dix-huit, CONVOCATION DU CONSEIL MUNICIPAL adressée à chaque conseiller pour la séance du dix-neuf septembre deux mille "
     "dix-huit. SÉANCE DU 19 SEPTEMBRE 2018 L'an deux mil dix-huit, le dix-neuf septembre, le conseil municipal s'est réuni. " + THERE,
     {"present": NAMES, "date": "2018-09-19"}),
    ("initials behind the family names, a giver a line, « MC » at the end of one",
     TOWN + "\nPrésents :\nPETIT L - BRUN Z - SIMON MC - ROY A\nAbsents :\nMOREL F procuration à PETIT L\nVIDAL H procuration à SIMON MC\n"
     "FABRE S procuration à BRUN Z\nCOLAS K\n",
     {"present": ["PETIT L", "BRUN Z", "SIMON MC", "ROY A"], "absent": ["COLAS K"],
      "proxies": [("MOREL F", "PETIT L"), ("VIDAL H", "SIMON MC"), ("FABRE S", "BRUN Z")]}),
    ("brackets tell for which acts one was away, or gave a proxy; a date of convocation behind the last holder",
     TOWN + "Membres présents : PETIT Luc (absent de la délibération n° 1 à la délibération n° 3), BRUN Zoé (procuration donnée à SIMON Max de la "
     "délibération n° 1 à la délibération n° 9), SIMON Max. Absents excusés : ROY Ana donne procuration à SIMON Max Convoqué le : 6 mai 2022",
     {"present": ["PETIT Luc", "BRUN Zoé", "SIMON Max"], "proxies": [("BRUN Zoé", "SIMON Max"), ("ROY Ana", "SIMON Max")]}),
    ("a part of the absent told again",
     TOWN + THERE + "ABSENTS OU EXCUSÉS : 3 Mme Ana ROY - M. Guy MOREL - Mme Ida COLAS. DONT ABSENTS AVEC POUVOIR : 1 M. Guy MOREL (pouvoir Luc PETIT). "
     "DONT ABSENTS SANS POUVOIR : 2 Mme Ana ROY - Mme Ida COLAS. VÉRIFICATION DU QUORUM : atteint.",
     {"present": NAMES, "proxies": [("Guy MOREL", "Luc PETIT")], "absent": ["Ana ROY", "Ida COLAS"]}),
    ("a scan's small l for a capital one",
     TOWN + "Présents : M. BONDEAU - M. RENAUlT - Mme VAlLOT - Mme lABEE - M. SIMON", {"present": ["BONDEAU", "RENAUlT", "VAlLOT", "lABEE", "SIMON"]}),
    ("a hyphen at a list's end, a blank line, and the next group's label",
     TOWN + "\nLes Présents :\n\nPour l'opposition: Mme PETIT – Mr BRUN - Mr SIMON-\n\nPour la Majorité: Mme ROY - Mr MOREL\n\nLes Absents: Mme COLAS",
     {"present": ["PETIT", "BRUN", "SIMON", "ROY", "MOREL"], "absent": ["COLAS"]}),
    ("the State is represented, and is no member",
     TOWN + "\n" + THERE + "\nAbsente donnant procuration :\nMme Ana ROY donne procuration à M. Luc PETIT.\nL'Etat était représenté par :\nM. Guy MOREL, "
     "commissaire délégué.\n", {"present": NAMES, "proxies": [("Ana ROY", "Luc PETIT")]}),
    ("a month in small letters where family names stand alone",
     TOWN + "Présents : Messieurs Petit, Brun, Simon. Excusés : Messieurs Vivet, Avril, Benoit",
     {"present": ["Petit", "Brun", "Simon"], "absent": ["Vivet", "Avril", "Benoit"]}),
    ("the permanent commission of a council, on one line with what the council is told of",
     "COMMISSION PERMANENTE DU CONSEIL GÉNÉRAL DU VAL Réunion du 12 mai 2012 mise en ligne sur le site internet du Conseil général La Commission permanente "
     "s'est réunie sous la présidence de Luc PETIT, Président du Conseil général. " + THERE,
     {"present": NAMES, "body": "permanent_commission"}),
    ("« de » before each giver, initials behind the family names",
     TOWN + "PRÉSENTS : PETIT L., BRUN Z., SIMON M. ABSENTS : ROY A., MOREL G., excusées. POUVOIRS : De ROY A. à BRUN Z. ; de MOREL G. à SIMON M. Monsieur Luc "
     "PETIT a été désigné secrétaire.",
     {"present": ["PETIT L.", "BRUN Z.", "SIMON M."], "proxies": [("ROY A.", "BRUN Z."), ("MOREL G.", "SIMON M.")]}),
    ("a day told in a title behind the roll call is not the sitting's",
     "\nÉtaient présents : Luc PETIT, Zoé BRUN, Max SIMON.\n\nZoé BRUN est nommée secrétaire.\n\nLe maire propose d'ajouter une question. "
     "Ce sont des informations qui nous sont arrivées les deux derniers jours, et qui touchent à la sécurité du village et à ses recettes. Pas d'objection.\n\n"
     "N° 51 : MARCHÉ BIO DU 14 JUIN 2008\nLe conseil municipal, à l'unanimité, autorise le marché.\n",
     {"present": NAMES, "date": None}),
]  # fmt: skip
