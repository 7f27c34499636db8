"""Rows of `vote_rows` for turns of single sittings: (text, expected in short keys, why). All invented."""

from typing import Any

Row = tuple[str, dict[str, Any], str]

TURNS: list[Row] = [
    ("Dit que les crédits sont inscrits au budget.\nPour   Contre   Abstention\n16   2   1",
     {"pour": 16, "contre": 2, "abst": 1}, "credits put in the budget are no registered voters"),
    ("Inscrits : 19 Pour : 16", {"inscrits": 19, "pour": 16}, "the label of those registered"),
    ("Résultat du vote : rejeté (5 pour, 14 contre)", {"pour": 5, "contre": 14, "issue": "rejected"}, "lost, behind the label"),
    ("Vote : contre à l'unanimité.", {"unan": True, "issue": "rejected"}, "all against"),
    ("Décision : ajournée.", {"issue": "postponed"}, "put off, behind the label"),
    ("Accord à l'unanimité des membres présents pour émettre un avis favorable à l'adhésion.",
     {"unan": True, "issue": "favourable_opinion"}, "an agreement to an opinion"),
    ("La commission permanente a émis un avis favorable au projet.\n– Adopté à la majorité (1 voix contre : Luc ROY) –",
     {"contre": 1, "issue": "favourable_opinion", "n_contre": ["Luc ROY"]}, "the report is adopted, the opinion is the decision"),
    ("Avis favorable du comité technique.\nAdopté à l'unanimité.", {"unan": True, "issue": "adopted"}, "another body's opinion"),
    ("Le conseil municipal accepte, à l'unanimité, de reporter ce point.", {"unan": True, "issue": "postponed"},
     "accepts to put off"),
    ("Le conseil accepte de reporter les crédits non consommés.", {"issue": "adopted"}, "money carried forward"),
    ("6 pour, 1 contre Serge BRUN, 1 abstention Zoé ROY.",
     {"pour": 6, "contre": 1, "abst": 1, "n_contre": ["Serge BRUN"], "n_abst": ["Zoé ROY"]}, "names between the figures"),
    ("8 pour, 1 abstention Tarifs communaux", {"pour": 8, "abst": 1}, "the next title behind the figure names nobody"),
    ("Abstentions : M. ROY Luc, Mme BRUN Zoé 1-2 Amortissement des biens", {"n_abst": ["ROY Luc", "BRUN Zoé"]},
     "the rank of the next title ends a list"),
    ("Le Bureau,\nVu la délégation consentie,\nVu le rapport d'analyse,\nDÉCIDE À L'UNANIMITÉ\nd'attribuer le marché", {"unan": True},
     "under its visas the body speaks, though nobody names it"),
    ("Vu l'avis de la commission des finances rendu à l'unanimité,", {}, "an unanimity that a visa cites"),
    ("Un tarif de 280 € est proposé. Accord du conseil.", {"issue": "adopted"}, "an agreement without a verb"),
]  # fmt: skip
