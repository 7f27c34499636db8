"""Roll calls by group, crosses whose column is lost, stars below a list: (why, words, what is seen). All invented."""

from tests.parsing.late_rows import HEAD, TAIL, Want

CROSSES = (
    "1 ARNAL Jean X 2 BRUN Zoé X 3 COLAS Ida X 4 DENIS Anne X BRUN Zoé 5 ESTEVE Max X 6 FABRE Léa X 7 GUY Paul X "
    "8 HUGON Luc X ARNAL Jean "
)
THERE = ["ARNAL Jean", "BRUN Zoé", "COLAS Ida", "ESTEVE Max", "FABRE Léa"]
GIVEN = [("DENIS Anne", "BRUN Zoé"), ("HUGON Luc", "ARNAL Jean")]

ROWS: list[tuple[str, str, Want]] = [
    ("those who are there, said so",
     "COMMUNE DE VALMARIN Séance du 12 mai 2022 Sont là : Anne PETIT maire, Luc LEROY 1er adjoint, Zoé MOREL, Guy SIMON. Absent : Max ROY. Le quorum étant atteint, la séance est ouverte.",
     {"present": ["Anne PETIT", "Luc LEROY", "Zoé MOREL", "Guy SIMON"], "absent": ["Max ROY"]}),
    ("the present and the absent of each village, parted by a semicolon",
     "COMMUNE DE VALMARIN Séance du 12 mai 2022 sous la présidence de Anne PETIT, maire. Au titre de BELVAL : présents Anne PETIT, Luc LEROY ; excusée Zoé MOREL, pouvoir à Luc LEROY. Au titre de BRESSOY : présents Guy SIMON, Paul DURAND ; absent Max ROY. Nombre de conseillers : 6 en exercice, 4 présents, 1 pouvoir.",
     {"present": ["Anne PETIT", "Luc LEROY", "Guy SIMON", "Paul DURAND"], "proxies": [("Zoé MOREL", "Luc LEROY")], "absent": ["Max ROY"]}),
    ("crosses on one line, who was absent and how many came told below",
     f"COMMUNE DE VALMARIN Séance du 12 mai 2022 N° NOM Prénom Présent Absent Procuration donnée à {CROSSES}Absents sans procuration : GUY Paul. Totaux : 5 présents 2 procurations 1 absent",
     {"present": THERE, "proxies": GIVEN, "absent": ["GUY Paul"]}),
    ("a count that does not agree: the crosses tell nothing",
     f"COMMUNE DE VALMARIN Séance du 12 mai 2022 N° NOM Prénom Présent Absent Procuration donnée à {CROSSES}Absents sans procuration : GUY Paul. Totaux : 6 présents 2 procurations 1 absent",
     {"present": [], "absent": ["GUY Paul"]}),
    ("stars behind names, explained below the list",
     HEAD + "Présents :\nAnne PETIT\nLuc LEROY *\nZoé MOREL\nGuy SIMON **\nPaul DURAND\n* absent excusé\n** ayant donné pouvoir : Guy SIMON à Zoé MOREL" + TAIL,
     {"present": ["Anne PETIT", "Zoé MOREL", "Paul DURAND"], "absent": ["Luc LEROY"], "proxies": [("Guy SIMON", "Zoé MOREL")]}),
    ("how the list is to be read, in its heading",
     HEAD + "Présents\nM. Luc LEROY, maire\nMme Anne PETIT\nM. Guy SIMON\n\nAbsents (→ donne pouvoir à)\nMme Zoé MOREL → M. Guy SIMON\nM. Max ROY (excusé)\nM. Paul DURAND\n" + TAIL,
     {"present": ["Luc LEROY", "Anne PETIT", "Guy SIMON"], "proxies": [("Zoé MOREL", "Guy SIMON")], "absent": ["Max ROY", "Paul DURAND"]}),
    ("guests under a label of their own",
     HEAD + "Délégués présents\nMme Anne PETIT\nM. Luc LEROY\nM. Guy SIMON\n\nDélégués excusés\nM. Max ROY\n\nAutres participants\nMme Ida COLAS, directrice ; M. Tom BRET, du bureau d'études\n" + TAIL,
     {"present": ["Anne PETIT", "Luc LEROY", "Guy SIMON"], "absent": ["Max ROY"]}),
    ("a civility in brackets before the name",
     HEAD + "Présents : BERNARD (Dr), LAGOUTTE (M.), (M.) MORLEVAT, PERRODET (Mme)\nAbsent : ROUX (M.)" + TAIL,
     {"present": ["BERNARD", "LAGOUTTE", "MORLEVAT", "PERRODET"], "absent": ["ROUX"]}),
    ("substitutes who have no vote",
     HEAD + "Titulaires présents (3) : Anne PETIT, Luc LEROY, Guy SIMON.\nSuppléants présents non votants : Ida COLAS.\nSocioprofessionnels titulaires présents (2) : Zoé MOREL, Paul DURAND.\nExcusé : Max ROY." + TAIL,
     {"present": ["Anne PETIT", "Luc LEROY", "Guy SIMON", "Zoé MOREL", "Paul DURAND"], "absent": ["Max ROY"]}),
    ("the law in the sentence before the heading",
     "COMMUNE DE VALMARIN SEANCE DU 12 MAI 2022 La convocation a été affichée à la porte de la Mairie conformément à la Loi. ETAIENT PRESENTS : M. LEROY L., MME PETIT A., M. SIMON G. ABSENT EXCUSE : M. ROY M. SECRETAIRE DE SEANCE : MME PETIT A.",
     {"present": ["LEROY L.", "PETIT A.", "SIMON G."], "absent": ["ROY M."]}),
    ("who assists is no secretary",
     "CONSEIL DE COMMUNAUTE\nSéance du 12 mai 2022\nEtaient présents : PETIT A. – LEROY L. – SIMON G. – MOREL I.\nSecrétaire de séance : MOREL I.\nAssistaient également : Mme COLAS, directrice ; M. BRET, comptable.\n",
     {"present": ["PETIT A.", "LEROY L.", "SIMON G.", "MOREL I."], "secretary": "MOREL I."}),
    ("counts in a block, and behind them the names of another list",
     "CONSEIL COMMUNAUTAIRE\nSéance du 12 mai 2022\nPrésents : 9\nPouvoirs : 1\nSuffrages : 10\nAMBREY\nF. LAUTRET\nC. VILLEDAR\nBELVAL\nM. PEYROCHE\nORVAL\nG. DESMOULIN\nV. ARNAUD\n(exc.) : excusé — (pv …) : absent, pouvoir donné à\n",
     {"proxies": []}),
    ("the vice-president presides, and the president is excused",
     "CCAS DE VALMARIN Séance du 12 mai 2022, Mme Zoé MOREL, Vice-Présidente, assurant la présidence en l'absence de M. Max ROY, Maire et Président, excusé. PRÉSENTS : Mme MOREL Zoé, M. LEROY Luc, Mme PETIT Anne EXCUSÉS : M. ROY Max (pouvoir à Mme MOREL) Secrétaire de séance : M. LEROY",
     {"present": ["MOREL Zoé", "LEROY Luc", "PETIT Anne"], "proxies": [("ROY Max", "MOREL")], "president": "Zoé MOREL"}),
    ("a title behind the sentence on who presides is nobody",
     HEAD + "Présents : Anne PETIT, Luc LEROY, Guy SIMON\nLa séance est présidée par le premier adjoint.\n• Mise à jour du tableau des voies\nAdopté à l'unanimité.\n",
     {"present": ["Anne PETIT", "Luc LEROY", "Guy SIMON"], "president": None}),
]  # fmt: skip
