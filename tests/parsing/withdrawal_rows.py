"""Rows of the specification of votes (see `vote_rows`): who goes out because the matter touches them. Names are invented.

Each row is (words, what is read, why the row exists). Who merely goes out, or goes home, is not told to keep out of it.
"""

from typing import Any

Row = tuple[str, dict[str, Any], str]
UNAN: dict[str, Any] = {"unan": True, "issue": "adopted"}

WITHDRAWALS: list[Row] = [
    ("Luc PETIT, intéressé à l'affaire, sort de la salle. Le Bureau approuve la cession à l'unanimité.",
     {**UNAN, "n_nppv": ["Luc PETIT"]}, "interested in the matter"),
    ("M. ROY, qui siège au conseil de l'association, quitte la salle.\nAdopté à l'unanimité.",
     {**UNAN, "n_nppv": ["ROY"]}, "a clause tells the tie"),
    ("MM. ROY Max, SIMON Jean-Guy et Mme COLAS Ida, administrateurs de la SEM, quittent la salle, M. PETIT présidant. Adopté à l'unanimité.",
     {**UNAN, "n_nppv": ["ROY Max", "SIMON Jean-Guy", "COLAS Ida"]}, "several under one civility"),
    ("Mme Ida COLAS et M. Max ROY, administrateurs, quittent l'hémicycle. Vote : pour : 25 ; contre : 5",
     {"pour": 25, "contre": 5, "n_nppv": ["Ida COLAS", "Max ROY"]}, "the room of a département"),
    ("Mme Ida COLAS, propriétaire mitoyenne, s'est retirée.\nVOTE : 21 pour, 4 contre",
     {"pour": 21, "contre": 4, "n_nppv": ["Ida COLAS"]}, "the past tense"),
    ("Mme COLAS-BRUN, dont l'époux est associé, a quitté la salle avant la discussion. Adopté à l'unanimité.",
     {**UNAN, "n_nppv": ["COLAS-BRUN"]}, "« dont l'époux »"),
    ("M. Max ROY, qui exploite dans le périmètre, déclare se déporter et sort. Adopté à l'unanimité.",
     {**UNAN, "n_nppv": ["Max ROY"]}, "he declares it"),
    ("Max ROY quitte la salle, son fils étant salarié de l'entreprise. Adopté à l'unanimité.",
     {**UNAN, "n_nppv": ["Max ROY"]}, "the tie behind the verb"),
    ("M. ROY, vice-président de l'amicale, se déporte et ne prend pas part au vote.\nAdopté à l'unanimité.",
     {**UNAN, "n_nppv": ["ROY"]}, "two verbs"),
    ("Mr TROCHU membre de la société ne prend pas part au vote\nAdopté à l'unanimité",
     {**UNAN, "n_nppv": ["TROCHU"]}, "no comma around the office"),
    ("Cantine 350 € Loto 100 € Mme Ida COLAS, présidente du Club, ne prend pas part au vote. Adopté à l'unanimité.",
     {**UNAN, "n_nppv": ["Ida COLAS"]}, "behind a sum, no stop between"),
    ("Ne prennent pas part au vote (avec procuration le cas échéant) : Max ROY,Ida COLAS.\nAdopté à la majorité. Pour : 26 voix",
     {"pour": 26, "issue": "adopted", "n_nppv": ["Max ROY", "Ida COLAS"]}, "a bracket before the colon"),
    ("Les élus suivants ne prennent pas part au vote, en raison de leurs fonctions : Mme COLAS, M. ROY.\nAdopté à l'unanimité.",
     {**UNAN, "n_nppv": ["COLAS", "ROY"]}, "the reason before the colon"),
    ("Mme COLAS, Présidente du Comité des Fêtes, se retire et ne prend pas part au vote.\nAdopté à l'unanimité.",
     {**UNAN, "n_nppv": ["COLAS"]}, "the committee's name is nobody's"),
    ("Le Maire quitte la salle. Sous la présidence de M. ROY, le compte est adopté à l'unanimité.", UNAN,
     "the accounts: the office alone"),
    ("M. ROY, président du syndicat, quitte la salle. Le compte est adopté à l'unanimité.", UNAN,
     "the accounts: the president of the body itself"),
    ("M. ROY quitte la séance à 20 h 15. Adopté à l'unanimité.", UNAN, "he goes home"),
    ("M. ROY quitte la salle. Adopté à l'unanimité.", UNAN, "nothing tells why"),
    ("Mme COLAS, membre du bureau, sort un instant. Adopté à l'unanimité.", UNAN, "she comes back"),
    ("Les élus membres d'un club – M. ROY (Voile), Mme COLAS (Judo) – ne prennent pas part au vote.\nAdopté à l'unanimité.",
     {**UNAN, "n_nppv": ["ROY", "COLAS"]}, "between dashes"),
    ("Pour : 10 Contre : 0 Abstention : 3\nSe sont abstenus : M. ROY (et son pouvoir M. SIMON), Mme COLAS.",
     {"pour": 10, "contre": 0, "abst": 3, "n_abst": ["ROY", "SIMON", "COLAS"]}, "the proxy in brackets"),
    ("Adoptée – Pour 9 – Contre 1 – Abstention 1", {"pour": 9, "contre": 1, "abst": 1, "issue": "adopted"},
     "a dash before each side says no figure"),
    ("Accord de l'assemblée.", {"issue": "adopted"}, "« accord » of a body with an elision"),
    ("ARTICLE 1 : ÉMET un avis défavorable.\nARTICLE 2 : DEMANDE un arrêt.\nVote à l'unanimité.",
     {"unan": True, "issue": "unfavourable_opinion"}, "the opinion is in the article, how it was voted below"),
    ("Le Comité émet, par 9 voix pour et 3 abstentions, un avis favorable avec deux réserves.",
     {"pour": 9, "abst": 3, "issue": "favourable_opinion"}, "the figures between the verb and the opinion"),
    ("Résultat du vote :\nGroupe Val Demain : pour\nGroupe Agir : contre\nAdopté à la majorité\n\nContre : 9\nAbstentions : 6",
     {"contre": 9, "abst": 6, "issue": "adopted"}, "how a group votes is no title"),
    ("Le conseil, à l'unanimité, ACCEPTE le retrait de la commune.", UNAN, "the retreat of a member is agreed to"),
    ("Le conseil accepte le retrait de l'ordre du jour.", {"issue": "postponed"}, "the retreat of the item is"),
]  # fmt: skip
