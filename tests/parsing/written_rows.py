"""People written in another manner than the layout's own clerk: capitals, family names alone, initials, no civility. All invented."""

from tests.parsing.lists_rows import Want

TOP = "COMMUNE DE VALMARIN\nSéance du 12 mai 2022\n"
END = "\nSecrétaire de séance : Mme PETIT Anne\n1. Tarifs de la cantine\n"
FLAT_END = " Secrétaire de séance : Mme PETIT Anne 1- TARIFS Le conseil adopte à l'unanimité."
ROWS: list[tuple[str, str, Want]] = [
    ("dotted leaders, family names alone: each holder runs into the next giver",
     "CONSEIL MUNICIPAL du 12 mai 2022 Présents : DURAND, PETIT, LEROY, MOREL, Excusés : ROY, COLAS, Pouvoirs : ROY ............... à LEROY COLAS .......... à PETIT" + FLAT_END,
     {"present": ["DURAND", "PETIT", "LEROY", "MOREL"], "proxies": [("ROY", "LEROY"), ("COLAS", "PETIT")]}),
    ("pairs one behind the other, whose givers no other list names",
     "CONSEIL MUNICIPAL du 12 mai 2022 Présents : DURAND, PETIT, LEROY-BRUN, MOREL Ont donné pouvoir : Yves ROY, procuration à LEROY-BRUN COLAS, procuration à PETIT SIMON, procuration à MOREL Absents : M. VALOT." + FLAT_END,
     {"present": ["DURAND", "PETIT", "LEROY-BRUN", "MOREL"], "proxies": [("Yves ROY", "LEROY-BRUN"), ("COLAS", "PETIT"), ("SIMON", "MOREL")], "absent": ["VALOT"]}),
    ("holders by their family name, givers by their whole name, nothing between",
     "CONSEIL MUNICIPAL du 12 mai 2022 Présents : Paul DURAND, Maire, Anne PETIT, Luc LEROY, Zoé MOREL Absents ayant donné pouvoir : Max ROY pouvoir à DURAND Ida COLAS pouvoir à PETIT Guy SIMON pouvoir à MOREL Absents : Tom VALOT." + FLAT_END,
     {"present": ["Paul DURAND", "Anne PETIT", "Luc LEROY", "Zoé MOREL"], "proxies": [("Max ROY", "DURAND"), ("Ida COLAS", "PETIT"), ("Guy SIMON", "MOREL")], "absent": ["Tom VALOT"]}),
    ("the holder in brackets, all in capitals",
     TOP + "Présents (4) : PAUL DURAND, ANNE PETIT, LUC LEROY, ZOE MOREL\nReprésentés (3) : MAX ROY (donne pouvoir à PAUL DURAND), IDA COLAS (ANNE PETIT), GUY SIMON (ZOE MOREL)\nAbsents (1) : TOM VALOT" + END,
     {"present": ["PAUL DURAND", "ANNE PETIT", "LUC LEROY", "ZOE MOREL"], "proxies": [("MAX ROY", "PAUL DURAND"), ("IDA COLAS", "ANNE PETIT"), ("GUY SIMON", "ZOE MOREL")], "absent": ["TOM VALOT"], "present_count": 4, "proxies_count": 3, "absent_count": 1}),
    ("the holder's family name in brackets",
     TOP + "Présents : Paul DURAND, Anne PETIT, Luc LEROY\nExcusés (pouvoir) : Max ROY (DURAND), Ida COLAS (PETIT)\nAbsents : Tom VALOT" + END,
     {"present": ["Paul DURAND", "Anne PETIT", "Luc LEROY"], "proxies": [("Max ROY", "DURAND"), ("Ida COLAS", "PETIT")], "absent": ["Tom VALOT"]}),
    ("a place in brackets names nobody of the other lists",
     TOP + "Présents : Paul DURAND, Anne PETIT, Luc LEROY\nPouvoirs : Max ROY (BELVAL) à Luc LEROY" + END,
     {"present": ["Paul DURAND", "Anne PETIT", "Luc LEROY"], "proxies": [("Max ROY", "Luc LEROY")]}),
    ("Mesdames with initials, a full stop, Messieurs, and a pouvoir among them",
     TOP + "Etaient présents : Mesdames A. PETIT, Z. MOREL, I. COLAS. Messieurs P. DURAND, L. LEROY (pouvoir de M. ROY), G. SIMON, formant la majorité des membres en exercice." + END,
     {"present": ["A. PETIT", "Z. MOREL", "I. COLAS", "P. DURAND", "L. LEROY", "G. SIMON"], "proxies": [("ROY", "L. LEROY")]}),
    ("no heading: communes, a civility of many, family names alone",
     TOP + "Convocation du 5 mai 2022. Présents : 8. Votants : 9.\nBelval : MM. DURAND, LEROY, SIMON, Mmes PETIT, MOREL\nLa Combe : M. ROY (maire délégué), Mmes COLAS, VALOT\nAbsents : M. BRUN" + END,
     {"present": ["DURAND", "LEROY", "SIMON", "PETIT", "MOREL", "ROY", "COLAS", "VALOT"], "absent": ["BRUN"], "present_count": 8, "voters_count": 9}),
    ("the place behind a function is nobody",
     TOP + "Présents : M. DURAND, Maire ; Mme PETIT, maire déléguée de Belval-le-Haut ; M. LEROY, maire délégué de Combes ; Mme MOREL, adjointe" + END,
     {"present": ["DURAND", "PETIT", "LEROY", "MOREL"]}),
    ("family names of two letters",
     TOP + "Présents : Mesdames et Messieurs DURAND, PETIT, LY, LEROY, BA, MOREL\nAbsents : Mesdames et Messieurs ROY, SY, COLAS" + END,
     {"present": ["DURAND", "PETIT", "LY", "LEROY", "BA", "MOREL"], "absent": ["ROY", "SY", "COLAS"]}),
    ("LE PAGE is a family",
     TOP + "Présents : D. PETIT, C. LE PAGE, A. ROY\nAbsents : LE PAGE Guy, VALOT Tom" + END,
     {"present": ["D. PETIT", "C. LE PAGE", "A. ROY"], "absent": ["LE PAGE Guy", "VALOT Tom"]}),
    ("a blank line between two columns of names, each with its body in brackets",
     "SYNDICAT DU VAL\nComité syndical du 12 mai 2022\nDélégués titulaires ou suppléants présents\n\nPaul DURAND (CC du Val)\nAnne PETIT (CA de Combes)\nLuc LEROY (CC du Val)\n\nDany MOREL (CA de Combes)\nZélie SIMON (CC du Val)\n\nExcusés : Max ROY et Ida COLAS" + END,
     {"present": ["Paul DURAND", "Anne PETIT", "Luc LEROY", "Dany MOREL", "Zélie SIMON"], "absent": ["Max ROY", "Ida COLAS"]}),
    ("the first title right below a list, in capitals",
     TOP + "Présents : M. Paul DURAND, Mme Anne PETIT\nAbsents : M. Tom VALOT\n1- TARIFS\nAdopté à l'unanimité.\n",
     {"present": ["Paul DURAND", "Anne PETIT"], "absent": ["Tom VALOT"]}),
]  # fmt: skip
