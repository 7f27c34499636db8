"""Lists as dumps and habits of towns leave them, woven, noted and counted: (why, words, what is seen). All invented."""

from typing import Any

Want = dict[str, Any]
TOWN = "COMMUNE DE VALMARIN\nConseil municipal\nSéance du 12 mai 2022\n"
UNION = "Communauté de communes du Belval\nConseil communautaire du 12 mai 2022\n"
THERE = "Présents : Luc PETIT, Zoé BRUN, Max SIMON.\n"
NAMES = ["Luc PETIT", "Zoé BRUN", "Max SIMON"]
ROWS: list[tuple[str, str, Want]] = [
    ("delegates of the communes « suivantes », bodies between blank lines, a name's hyphen",
     UNION + "Étaient présents les représentants des communautés et des communes suivantes :\n\nCommunauté du Haut Val\n\nM. Luc PETIT – Mme Zoé BRUN\n\nBelval Agglomération\n\nM. Max SIMON – Mme Ida COLAS-CANTON\n\nMembres excusés : M. Guy MOREL",
     {"present": [*NAMES, "Ida COLAS-CANTON"], "absent": ["Guy MOREL"]}),
    ("a row gives to a row, respectively; one of them had given none",
     TOWN + THERE + "DÉLÉGATIONS DE VOTE\nMme COLAS, adjointe, M. MOREL, Mme ROY, conseillers municipaux, qui n’assistaient pas à la séance, ont donné tous pouvoirs pour voter en leur nom, respectivement à M. PETIT, Mme BRUN, M. SIMON.\nMme VIDAL, absente, n’avait pas donné pouvoir.",
     {"present": NAMES, "proxies": [("COLAS", "PETIT"), ("MOREL", "BRUN"), ("ROY", "SIMON")]}),
    ("« Excusé » in a column of holders stands for one who gave none",
     TOWN + THERE + "Absents\nCOLAS Ida\nMOREL Guy\nVIDAL Jean\nROY Ana\nPouvoir à Luc PETIT\nPouvoir à Zoé BRUN\nExcusé\nPouvoir à Max SIMON\n1\nLa séance est ouverte à 19 heures.",
     {"present": NAMES, "proxies": [("COLAS Ida", "Luc PETIT"), ("MOREL Guy", "Zoé BRUN"), ("ROY Ana", "Max SIMON")], "absent": ["VIDAL Jean"]}),
    ("labels behind whole names, where the dump lost the communes",
     UNION + "Étaient présents : Belval : : Haut Bel : PETIT Luc BRUN Zoé SIMON Max : les Bois : MOREL Guy COLAS Ida Castel : ROY Jean Absents excusés : M. VIDAL Paul",
     {"present": ["PETIT Luc", "BRUN Zoé", "SIMON Max", "MOREL Guy", "COLAS Ida", "ROY Jean"], "absent": ["VIDAL Paul"]}),
    ("dots behind the count of a heading, a comma before its colon",
     TOWN + "Présents , : mesdames Zoé Brun, Ida Colas et messieurs Luc Petit et Max Simon. Excusés (1) ... : monsieur Guy Morel.",
     {"present": ["Zoé Brun", "Ida Colas", "Luc Petit", "Max Simon"], "absent": ["Guy Morel"]}),
    ("« Mme » as a scanner misreads it",
     TOWN + "Présents : M. PETIT, Mine BRUN, Mtne COLAS, M. SIMON. Excusé : M. MOREL représenté par Mine BRUN.",
     {"present": ["PETIT", "BRUN", "COLAS", "SIMON"], "proxies": [("MOREL", "BRUN")]}),
    ("« M. & Mme » addresses a whole list",
     TOWN + "Présents : M. & Mme PETIT, BRUN, SIMON, COLAS", {"present": ["PETIT", "BRUN", "SIMON", "COLAS"]}),
    ("beside others with a civility they are two",
     TOWN + "Présents : M. et Mme PETIT, M. SIMON, Mme COLAS", {"present": ["PETIT", "PETIT", "SIMON", "COLAS"]}),
    ("a name glued behind its civility",
     TOWN + "Présents : M. LucPETIT, Mme Zoé BRUN, M. MaxSIMON", {"present": NAMES}),
    ("the count of titulars is not that of all who sit",
     UNION + "Présents titulaires : 3\nPETIT Luc, BRUN Zoé, SIMON Max.\nSuppléants remplaçant de droit titulaires absents : 1\nCOLAS Ida (pour MOREL Guy)\n",
     {"present": ["PETIT Luc", "BRUN Zoé", "SIMON Max", "COLAS Ida"], "present_count": None}),
    ("a starred note parts the sitting: the giver was there before",
     TOWN + "Présents : Mesdames Zoé BRUN*, Ida COLAS, Messieurs Luc PETIT, Max SIMON.\nAbsent : Monsieur Guy MOREL.\n* Madame Zoé BRUN, jusqu’à la délibération n° 4 (procuration à Madame Ida COLAS) ;\n",
     {"present": ["Zoé BRUN", "Ida COLAS", "Luc PETIT", "Max SIMON"], "proxies": [("Zoé BRUN", "Ida COLAS")], "absent": ["Guy MOREL"], "movements": [("Zoé BRUN", "departure")]}),
    ("counts at the moment of the vote, where an act ends",
     "DÉCISIONS\nDU CONSEIL DÉPARTEMENTAL\nDU 22 MAI 2017\nNombre de membres en exercice : 5\nÉtaient présents : Luc PETIT, Zoé BRUN, Max SIMON.\nAprès en avoir délibéré, le Conseil approuve.\nAu moment du vote, 3 Conseillers départementaux étaient présents.\nNombre de procurations : 1\nAbsents sans procuration : 1",
     {"present": NAMES, "present_count": 3, "proxies_count": 1, "absent_count": 1, "date": "2017-05-22", "body": "departmental_council"}),
    ("codes over columns of crosses, the holders' own behind them, and a row of totals",
     TOWN + "CONSEILLERS          P     A     POUVOIR A            P     A\nLuc PETIT            X\nZoé BRUN             X\nIda COLAS                  X     Luc PETIT            X\nMax SIMON            X\nGuy MOREL                  X\nTOTAL 5              3     2     1\nQuorum : 03   oui\n",
     {"present": ["Luc PETIT", "Zoé BRUN", "Max SIMON"], "proxies": [("Ida COLAS", "Luc PETIT")], "absent": ["Guy MOREL"], "present_count": 3}),
    ("heads of columns one space apart",
     TOWN + "MEMBRES PARTICIPANTS   Présent Procuration  Absent/\n                                            Excusé\nLuc PETIT              X\nZoé BRUN               X\nIda COLAS                      X\nMax SIMON              X\nGuy MOREL                                   X\nProcurations données à :\nIda COLAS à Luc PETIT\n",
     {"present": NAMES, "proxies": [("Ida COLAS", "Luc PETIT")], "absent": ["Guy MOREL"]}),
    ("« Excusé, procuration à » over the column of the holders",
     TOWN + "Nom Prénom          Présent   Excusé, procuration à   Absent\nLuc PETIT              X\nZoé BRUN               X\nIda COLAS                        Luc PETIT               X\nMax SIMON              X\nGuy MOREL                                                X\n",
     {"present": NAMES, "proxies": [("Ida COLAS", "Luc PETIT")], "absent": ["Guy MOREL"]}),
]  # fmt: skip
COUNTS = [
    ("Présents sur 17 : 13 Votants : 16", (17, 13, None, None, 16), "present of those in office, before the colon"),
    ("PETIT Luc Présent\n\n1\n\nMme BRUN est secrétaire.", (None, None, None, None, None), "the number of a page behind the last row"),
    ("Absent(s) non excusé(s) : M. LAVAL M. 19 Procuration(s) : Mme HELLER A. en faveur de Mme JANIN C.", (None, None, None, None, None), "a figure of a side column before a heading"),
]  # fmt: skip
