"""Headers whose words belong together though they stand apart, or apart though they stand together: (why, words, what is seen). All invented."""

from tests.parsing.late_rows import Want

TOWN = "COMMUNE DE VALMARIN Séance du 12 mai 2022 "
THERE = "Présents : M. Petit, Mme Brun, Mme Roy, M. Simon. "
NAMES = ["Petit", "Brun", "Roy", "Simon"]
LEADER = ". " * 60
ROLL = [
    ("Mme Zoé BRUN", "Présente"), ("M. Luc PETIT", "Présent"), ("M. Max SIMON", "Pouvoir à A. ROY"),
    ("Mme Ana ROY", "Présente"), ("Mme Ida COLAS", "Absente"), ("M. Guy MOREL", "Arrivé à 19 h 10"), ("M. Jean VIDAL", "Excusé"),
]  # fmt: skip
ROWS: list[tuple[str, str, Want]] = [
    ("a proxy told behind its holder: « procuration pour »",
     TOWN + "Présents : Zoé BRUN (procuration pour Ida COLAS) ; Ana ROY ; Luc PETIT (procuration pour Guy MOREL) ; Max SIMON. ABSENTS EXCUSES : Ida COLAS ; Guy MOREL ; Jean VIDAL Secrétaire : Ana ROY",
     {"present": ["Zoé BRUN", "Ana ROY", "Luc PETIT", "Max SIMON"], "proxies": [("Ida COLAS", "Zoé BRUN"), ("Guy MOREL", "Luc PETIT")], "absent": ["Jean VIDAL"]}),
    ("who is away holds nothing, whatever the word between",
     TOWN + "Présents : Zoé BRUN ; Ana ROY ; Luc PETIT ; Max SIMON. ABSENTS : Ida COLAS (pouvoir pour Zoé BRUN) ; Guy MOREL (pouvoir de Luc PETIT) ; Jean VIDAL Secrétaire : Ana ROY",
     {"present": ["Zoé BRUN", "Ana ROY", "Luc PETIT", "Max SIMON"], "proxies": [("Ida COLAS", "Zoé BRUN"), ("Guy MOREL", "Luc PETIT")], "absent": ["Jean VIDAL"]}),
    ("the holders first, then as many givers",
     TOWN + THERE + "Absents excusés : Mme Colas, M. Morel, M. Vidal. Dépôts de pouvoirs : M. Petit, Mme Brun ont déposé un pouvoir pour voter au nom de Mme Colas, M. Morel. Secrétaire : M. Simon",
     {"present": NAMES, "proxies": [("Colas", "Petit"), ("Morel", "Brun")], "absent": ["Vidal"]}),
    ("family names that hyphens part, one of them at a lost line end",
     TOWN + "Présents : Mesdames et Messieurs BRUN-PETIT-SIMON-LEROY-MOREL-FABRE- COLAS. Absent : M. VIDAL-ROY",
     {"present": ["BRUN", "PETIT", "SIMON", "LEROY", "MOREL", "FABRE", "COLAS"], "absent": ["VIDAL-ROY"]}),
    ("hyphens inside names of two and three halves",
     TOWN + "Présents : Mmes BRUN-PETIT, SIMON-LEROY-MOREL, M. FABRE. Absent : M. VIDAL",
     {"present": ["BRUN-PETIT", "SIMON-LEROY-MOREL", "FABRE"], "absent": ["VIDAL"]}),
    ("a text cut off inside its last name",
     TOWN + "Présents : M. Luc PETIT, Mme Zoé BRUN, M. Max SIMON, M. Guy MOREL, M. Jean",
     {"present": ["Luc PETIT", "Zoé BRUN", "Max SIMON", "Guy MOREL"]}),
    ("a civility, and behind a blank line its person",
     "COMMUNE DE VALMARIN\n\nSéance du 12 mai 2022\n\nPrésents : M. Petit, Mme Brun, Mme Roy, M. Simon, M. Leroy, M.\n\nMorel Conseillers Municipaux, formant la majorité des membres en exercice.\n\nAbsent : M. Vidal",
     {"present": ["Petit", "Brun", "Roy", "Simon", "Leroy", "Morel"], "absent": ["Vidal"]}),
    ("the guests who are there",
     TOWN + THERE + "Étaient invités et présents : Mme Ida COLAS, Directrice générale des services, M. Guy MOREL (Services administratifs). Secrétaire : M. Simon",
     {"present": NAMES}),
    ("« la présente » is an act, and the number behind it an item's",
     TOWN + THERE + "Le conseil accepte la répartition telle qu'annexée à la présente. 037/22 : TARIFS DE LA SALLE POLYVALENTE",
     {"present": NAMES, "present_count": None}),
    ("« réunion » in capitals is nobody's name",
     TOWN + THERE + "La séance est ouverte par Mme la Présidente. I – APPROBATION DU PROCES-VERBAL DE LA REUNION DU 24 JANVIER 2022",
     {"present": NAMES, "president": None}),
    ("the minutes of another day, spoken of",
     "PROCES VERBAL " + THERE + "SECRETAIRE DE SEANCE : M. Simon DU 11 OCTOBRE 2007 (EXTRAIT DES DEBATS) Mme Brun procède à l'appel. Concernant le Conseil municipal du 5 juillet 2007, Mme Roy demande un ajout.",
     {"present": NAMES, "date": "2007-10-11"}),
    ("a title of minutes in capitals behind a letterhead",
     "Mairie de VALMARIN Place du Marché 26000 VALMARIN Téléphone 04 75 00 00 00 DEPARTEMENT DE LA DROME ARRONDISSEMENT DE DIE CANTON DE CREST COMMUNE DE VALMARIN EXTRAIT DU REGISTRE DES DELIBERATIONS DU CONSEIL MUNICIPAL Nombre de membres dont le Conseil doit être composé : 11 Nombre de Conseillers en exercice : 11 Nombre de Conseillers qui assistent à la séance : 4 COMPTE-RENDU DE LA SEANCE DU CONSEIL MUNICIPAL DU 12 MAI 2022 " + THERE + "Objet : Réparation du lavoir Après en avoir délibéré, le conseil approuve le devis à l'unanimité.",
     {"present": NAMES, "kind": "minutes"}),
    ("dots that lead to what is said of each, over long lines",
     "COMMUNE DE VALMARIN\nSéance du 12 mai 2022\n" + "\n".join(f"{name} {LEADER} {said}" for name, said in ROLL) + "\nNombre de membres en exercice : 7",
     {"present": ["Zoé BRUN", "Luc PETIT", "Ana ROY", "Guy MOREL"], "proxies": [("Max SIMON", "A. ROY")], "absent": ["Ida COLAS", "Jean VIDAL"], "members_in_office": 7}),
    ("a postal code and its town, behind a count",
     "Délégués en exercice : 5 Délégués présents : 4 Pouvoirs : 1 Maison de l'eau – 46110 VALMARIN Suffrages : 5 Comité syndical du 12 mai 2022 " + THERE + "Pouvoir : M. Morel à Mme Roy.",
     {"present": NAMES, "proxies": [("Morel", "Roy")], "members_in_office": 5, "present_count": 4, "proxies_count": 1}),
    ("« EXTRAIT », letter by letter, above « du procès-verbal »",
     "E X T R A I T\ndu procès-verbal des délibérations du Conseil municipal\nSéance du 12 mai 2022\n" + THERE + "\nObjet : Lavoir\nLe conseil approuve le devis à l'unanimité.\n",
     {"present": NAMES, "kind": "act"}),
]  # fmt: skip
