"""Rows of `vote_rows` for the votes of whole sittings: (text, expected in short keys, why). All invented."""

from typing import Any

Row = tuple[str, dict[str, Any], str]

SITTINGS: list[Row] = [
    ("Voix pour : 5 (M. ROY)\nVoix contre : 7\nLa création du service est rejetée. Le Conseil demande que l'étude soit poursuivie.",
     {"pour": 5, "contre": 7, "issue": "rejected"}, "what the body asks for, behind a lost vote, is another thing"),
    ("DÉCISION : rejetée (par 6 voix POUR, 9 voix CONTRE)\nLe bureau souhaite un budget. 3.2 Tarifs : point retiré par le président.",
     {"pour": 6, "contre": 9, "issue": "rejected"}, "a point withdrawn behind a lost vote"),
    ("Défavorable : 12 voix, favorable : 6 voix, 3 abst.", {"pour": 6, "contre": 12, "abst": 3}, "voices for an opinion and against"),
    ("Le règlement est adopté : Pour 12 – Abstention 2", {"pour": 12, "abst": 2, "issue": "adopted"}, "an outcome before its figures"),
    ("L'amendement est repoussé par 3 voix contre 9. Le règlement est adopté : Pour 10 – Abstention 2",
     {"pour": 10, "abst": 2, "issue": "adopted"}, "behind an amendment, the act itself"),
    ("Adopté à l'unanimité des votants (16 voix).", {"pour": 16, "unan": True, "issue": "adopted"}, "voices are no count of voters"),
    ("Nombre de bulletins : 16 A déduire, bulletins blancs : 3 Reste, pour le nombre de suffrages exprimés : 13 Majorité absolue : 7",
     {"votants": 16, "expr": 13, "maj": 7, "nuls": 3}, "papers counted, and « pour le nombre »"),
    ("Ce dossier, sur proposition du président, est ajourné à la réunion de mai.", {"issue": "postponed"}, "words between a file and its fate"),
    ("Pour\nContre\nAbstention\nProcès-verbal du 3 mars 2020 – Page 2 sur 5\n\n20\n0\n1\nAdoptée.",
     {"pour": 20, "contre": 0, "abst": 1, "issue": "adopted"}, "the foot of a page under the heads of the columns"),
    ("12 voix pour, 6 voix contre.\nOnt voté contre : Mme de BRESSY-ROY, M. BRUN (+ pouvoir M. OULD), M. LUC, Mme ZELLER, M. CHI",
     {"pour": 12, "contre": 6, "n_contre": ["de BRESSY-ROY", "BRUN", "OULD", "LUC", "ZELLER", "CHI"]},
     "a proxy in a bracket ends no list; it counts where the figure says so"),
    ("12 voix pour, 3 voix contre.\nOnt voté contre : M. ROY, M. BRUN (+ pouvoir de M. OULD), M. LUC",
     {"pour": 12, "contre": 3, "n_contre": ["ROY", "BRUN", "LUC"]}, "where the figure counts the voters alone, it does not"),
    ("13 Voix Pour, 02 Voix Contre (DE BRESSY Philippe, ROY Ange)", {"pour": 13, "contre": 2, "n_contre": ["DE BRESSY Philippe", "ROY Ange"]},
     "a particle in capitals opens the first name"),
    ("12 pour, 3 contre (dont M. ROY)", {"pour": 12, "contre": 3, "n_contre": ["ROY"]}, "« dont » opens none"),
    ("Pour : 28 Contre : 00 Ne participe pas au vote : 01 (HUET\nMarie-Annick)", {"pour": 28, "contre": 0, "nppv": 1, "n_nppv": ["HUET Marie-Annick"]},
     "a line ends before a double given name"),
    ("VOTE : Unanimité Madame BRUN, présidente de l'association, ne participe pas au vote.", {"unan": True, "n_nppv": ["BRUN"]},
     "who keeps out, behind a vote without a full stop"),
    ("Monsieur BRUN indique qu'il ne participera pas au vote. Pour : 8, contre : 9. Le vœu est rejeté.",
     {"pour": 8, "contre": 9, "issue": "rejected", "n_nppv": ["BRUN"]}, "who says that he keeps out"),
    ("Adoptée à l'unanimité, à huis clos", {"unan": True, "issue": "adopted"}, "behind closed doors is how, not what"),
    ("Le conseil décide le huis clos à l'unanimité.", {}, "to close the doors is no item"),
    ("VOTE POUR CONTRE ABSTENTION 24 00 01 Abstention : M. El-Anrif HALID Ainsi fait et délibéré",
     {"pour": 24, "contre": 0, "abst": 1, "n_abst": ["El-Anrif HALID"]}, "« Ainsi fait » ends a list"),
]  # fmt: skip
