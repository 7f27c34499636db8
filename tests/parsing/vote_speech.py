"""Votes among what is said, and what somebody votes on: rows of `vote_rows`. All invented."""

from typing import Any

Row = tuple[str, dict[str, Any], str]

SPEECH: list[Row] = [
    ("M. SIMON : « L'entrée augmente de 4 %, nous on votera contre. » Mme le Maire : « On passe au vote. » Vote : 9 pour – 4 contre",
     {"pour": 9, "contre": 4}, "what somebody says he will vote is no figure"),
    ("M. ROY vote contre le projet. Adopté par 12 voix pour et 2 contre.",
     {"pour": 12, "contre": 2, "issue": "adopted", "n_contre": ["ROY"]}, "what one does, and then the figures"),
    ("Ont voté contre le projet : M. ROY, Mme BRUN. Adopté par 12 voix pour et 2 contre.",
     {"pour": 12, "contre": 2, "issue": "adopted", "n_contre": ["ROY", "BRUN"]}, "what they voted on, before their names"),
    ("S'abstiennent sur ce point : M. ROY, Mme BRUN. Adopté à l'unanimité des suffrages exprimés.",
     {"unan": True, "issue": "adopted", "n_abst": ["ROY", "BRUN"]}, "« sur ce point » before the names"),
    ("Les élus membres d'un bureau ne prennent pas part au vote des subventions les concernant : M. ROY (Amicale), Mme BRUN (Tennis). "
     "À l'unanimité des votants, le Conseil attribue les subventions.",
     {"unan": True, "issue": "adopted", "n_nppv": ["ROY", "BRUN"]}, "what they do not vote on, and each one's association"),
    ("Le conseil, à l'unanimité des seize votants, décide d'emprunter.",
     {"unan": True, "votants": 16, "issue": "adopted"}, "the voters in words"),
    ("Le Conseil charge M. ROY de demander un devis et décide de reporter ce point à la prochaine réunion.",
     {"issue": "postponed"}, "what is asked of one of them until the item comes back"),
    ("Après en avoir délibéré, par 23 voix pour\nÉMET\nArticle 1er : Un avis défavorable au projet.\nArticle 2 : Le conseil demande une réunion.",
     {"pour": 23, "issue": "unfavourable_opinion"}, "the verb on its line, and the opinion in the first article"),
    ("Après en avoir délibéré, le conseil, à l'unanimité,\nÉMET\n- un avis favorable au projet.",
     {"unan": True, "issue": "favourable_opinion"}, "the opinion behind a dash"),
    ("Mme BELLE estime que le projet profite au bourg. Après débat, le Conseil repousse la demande (9 voix pour, 13 contre, 2 abstentions).",
     {"pour": 9, "contre": 13, "abst": 2, "issue": "rejected"}, "a request that is turned down is not put off"),
    ("Après débat, le Conseil repousse la demande à l'unanimité.", {"unan": True, "issue": "rejected"}, "turned down by all"),
    ("Adopté par 9 voix pour et 2 contre. La délibération n'est pas adoptée à l'unanimité.",
     {"pour": 9, "contre": 2, "issue": "adopted"}, "what was not by all"),
    ("Mme BRUN annonce que sa liste votera contre.\nDélibération n° 15/02 adoptée à la majorité : 18 pour, 4 contre",
     {"pour": 18, "contre": 4, "issue": "adopted"}, "what a group will do, and then figures before their labels"),
    ("Mme BRUN vote contre. Adoptée : 18 pour, 4 contre",
     {"pour": 18, "contre": 4, "issue": "adopted", "n_contre": ["BRUN"]}, "one sentence, and the next"),
    ("Vote Groupes Voix\nPour Union du Val ; Les Centristes ; Agir pour nos territoires 44\nContre Alliance citoyenne 9\nAbstention Groupe des "
     "indépendants 10\nAdopté", {"pour": 44, "contre": 9, "abst": 10, "issue": "adopted"}, "each group's row, its figure at the end"),
    ("Rejetée (unanimité requise)", {"issue": "rejected"}, "what the law asks for"),
    ("Le vote doit être acquis à l'unanimité. Pour : 29 Contre : 6", {"pour": 29, "contre": 6}, "what the law asks for, in a sentence"),
    ("Le dossier doit être complété.\n– Report à la réunion du 21 mai 2012 –", {"issue": "postponed"}, "put off, between dashes"),
    ("Nombre de bulletins : 13\nSuffrages exprimés : 12\nMajorité absolue : 7\nA obtenu : Mme Zoé BRUN : 12 (douze) voix",
     {"votants": 13, "expr": 12, "maj": 7, "pour": 12}, "all the votes cast are for the only candidate"),
    ("Nombre de bulletins : 13\nSuffrages exprimés : 12\nMajorité absolue : 7\nOnt obtenu : Mme Zoé BRUN : 8 voix, M. Luc ROY : 4 voix",
     {"votants": 13, "expr": 12, "maj": 7}, "of two candidates, what each obtained is no vote in favour"),
    ("Le Conseil, après en avoir délibéré,\nDÉCIDE\n- de prendre acte de la fin du contrat ;\n- d'approuver la convention ;\n- d'autoriser le Président à signer.",
     {"issue": "adopted"}, "what is noted, and then what is approved, in one list"),
    ("Après en avoir délibéré, les membres décident à la majorité :\n- d'approuver les tarifs.\nNombre de délégués en exercice : 54 Nombre de présents : 29 "
     "Nombre de votants : 32 Abstention : 3 Opposition : 2 Approbation : 27",
     {"votants": 32, "abst": 3, "contre": 2, "pour": 27, "issue": "adopted"}, "a roll call behind the decision, whose sides make up the voters"),
    ("Les propositions sont adoptées à l'unanimité. Total des suffrages exprimés : 39 Majorité des suffrages exprimés : 20 Pour : 39 Contre : 0",
     {"unan": True, "expr": 39, "maj": 20, "pour": 39, "contre": 0, "issue": "adopted"}, "all who voted are in favour, and their majority is told"),
    ("Le rapport est adopté à la majorité : 61 élus ont voté POUR. 7 membres du groupe Terres – Rives du Val ont voté CONTRE. 9 conseillers du "
     "groupe Rural, Solidaire et Indépendant se sont ABSTENUS.", {"pour": 61, "contre": 7, "abst": 9, "issue": "adopted"}, "figures before groups, whose names are nobody's"),
    ("(Les groupes Terres et Rivages, Demain et Ruraux refusent et votent contre ; le groupe Ville et Campagne s'abstient)", {},
     "groups, and no figure"),
    ("M. Luc ROY, du groupe Agir, et Mme Zoé BRUN votent contre.", {"n_contre": ["Luc ROY", "Zoé BRUN"]}, "a person's group"),
    ("Après discussion, le conseil ne donne pas son accord pour ce terrain (3 pour, 6 contre, 1 abstention) mais cherche une autre place.",
     {"pour": 3, "contre": 6, "abst": 1, "issue": "rejected"}, "an agreement that is not given"),
]  # fmt: skip
