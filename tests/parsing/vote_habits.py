"""More rows of the specification of votes (see `vote_rows`): habits of small towns, spoken votes, tables, ballots.

Each row is (words, what is read, why the row exists). Names and towns are invented.
"""

from typing import Any

Row = tuple[str, dict[str, Any], str]

SIDES: list[Row] = [
    ("Le Conseil approuve par 22 voix contre 4.", {"pour": 22, "contre": 4, "issue": "adopted"}, "voices against voices"),
    ("La motion est REJETÉE PAR 9 VOIX CONTRE 7", {"pour": 7, "contre": 9, "issue": "rejected"}, "the losing side is for"),
    ("Le conseil municipal rejette la proposition par sept voix contre cinq.",
     {"pour": 5, "contre": 7, "issue": "rejected"}, "in words, the verb before"),
    ("Par 11 contre 3, le projet est adopté.", {"pour": 11, "contre": 3, "issue": "adopted"}, "without « voix »"),
    ("Le conseil, par six voix contre six, la voix du président étant prépondérante, décide de maintenir la gratuité.",
     {"pour": 6, "contre": 6, "issue": "adopted"}, "a tie and the casting vote"),
    ("adopté par 12 voix contre 2 et 3 abstentions",
     {"pour": 12, "contre": 2, "abst": 3}, "what follows the two sides is labelled"),
    ("par 12 voix pour, 2 voix contre 1 abstention", {"pour": 12, "contre": 2, "abst": 1}, "« contre 1 » is no side here"),
    ("Le devis est retenu par onze voix et une abstention.", {"pour": 11, "abst": 1}, "voices without a side are for"),
    ("Il en est ainsi décidé par neuf voix, M. Luc VERTANCE s'étant abstenu.",
     {"pour": 9, "n_abst": ["Luc VERTANCE"]}, "and one abstains"),
    ("Le comité émet un avis favorable par 5 voix et 1 abstention (Mme ESTOUBLON).",
     {"pour": 5, "abst": 1, "n_abst": ["ESTOUBLON"], "issue": "favourable_opinion"}, "an opinion by voices"),
    ("Adopté (12 voix).", {"pour": 12}, "in brackets"),
    ("Approuvé à la majorité de 14 voix", {"pour": 14, "issue": "adopted"}, "a majority of so many"),
    ("Élus par 8 voix.", {}, "a candidate's voices are no votes for an item"),
    ("M. Borrel est désigné délégué par 10 voix.", {}, "nor a delegate's"),
    ("Rejeté par 9 voix.", {"contre": 9, "issue": "rejected"}, "voices that reject"),
    ("Le conseil d'école a voté ces horaires par 11 voix contre 2.", {}, "the school's council is another body"),
    ("Les deux offres recueillent 3 voix chacune. La présidente fait jouer sa voix prépondérante.",
     {"pour": 3, "contre": 3}, "as many for either, settled by the casting vote"),
    ("12 oui, 3 non.", {"pour": 12, "contre": 3}, "yes and no"),
    ("Le conseil fixe à trois le nombre des adjoints : quinze oui, zéro non.",
     {"pour": 15, "contre": 0, "issue": "adopted"}, "in words"),
]  # fmt: skip

SPOKEN: list[Row] = [
    ("Mme la Maire. – Qui est contre ? 3. Qui s'abstient ? Personne. C'est adopté.",
     {"contre": 3, "issue": "adopted"}, "« Personne » is no number"),
    ("Qui est contre ? Deux. Qui s'abstient ? Une : Mme Rabiot. Qui est pour ? Treize.",
     {"contre": 2, "abst": 1, "pour": 13, "n_abst": ["Rabiot"]}, "numbers in words, and a name"),
    ("Qui est contre ? Monsieur LUNEL, avec le pouvoir de Monsieur TARDY, ce qui fait deux. Qui s'abstient ? Personne.",
     {"contre": 2, "n_contre": ["LUNEL", "TARDY"]}, "the proxy counts, as the words say"),
    ("Qui est contre ? 3. Qui s'abstient ? 0. Les autres sont pour, cela fait 16.",
     {"contre": 3, "abst": 0, "pour": 16}, "the others"),
    ("Qui vote contre ? Personne. Qui s'abstient ? Mme CARREL, parce que vous n'étiez pas là. Le procès-verbal est adopté.",
     {"n_abst": ["CARREL"], "issue": "adopted"}, "the reason holds no voter"),
    ("Contre ? Abstentions ? Unanimité, merci.", {"unan": True}, "nobody answers"),
    ("Y a-t-il des oppositions ? 2. Des abstentions ? 1.", {"contre": 2, "abst": 1}, "in the plural"),
    ("Mme Duval. – Qui est contre une pause dans les travaux ? Moi, je suis pour.", {}, "a debate is no vote"),
    ("M. ARDILLON. – Mes enfants y sont inscrits, je ne prendrai pas part au vote.\nMme la Maire. – Noté.\n"
     "Le conseil adopte par 12 voix pour.",
     {"pour": 12, "n_nppv": ["ARDILLON"], "issue": "adopted"}, "who speaks takes no part"),
    ("Vote : ok pour tous.", {"unan": True}, "as a small council says it"),
    ("Vote : tout le monde est pour.", {"unan": True}, "everybody"),
    ("D'accord à l'unanimité.", {"unan": True}, "agreed"),
]  # fmt: skip

CODES: list[Row] = [
    ("16 P – 1 C – 1 A", {"pour": 16, "contre": 1, "abst": 1}, "letters, number first"),
    ("14 P – 4 A", {"pour": 14, "abst": 4}, "two letters confirm each other"),
    ("TARIFS : 18 P\nP = POUR C = CONTRE A = ABSTENTION", {"pour": 18}, "one letter, which the document explains"),
    ("Parcelle 18 P", {}, "a letter that nothing explains"),
    ("Pour Ctre Abst\n12 0 1", {"pour": 12, "contre": 0, "abst": 1}, "shortened heads"),
    ("POUR : 38 – CONTRE : 3 – ABST : 0", {"pour": 38, "contre": 3, "abst": 0}, "ABST before a colon"),
    ("Pour : 11 Contre : 0 Abs. : 2", {"pour": 11, "contre": 0, "abst": 2}, "Abs."),
    ("Pour Contre Abst. Total\n8 2 0 10", {"pour": 8, "contre": 2, "abst": 0, "votants": 10}, "the total counts the voters"),
    ("Pour   Contre   Abstention\n12               3", {"pour": 12, "abst": 3}, "an empty cell, told by the place"),
    ("Pour   Contre   Abstention\n         4", {"contre": 4}, "one figure, told by its place"),
    ("POUR CONTRE ABSTENTION NPPV\n19 2 1 0\nMme ROUX M. TISSOT M. VIAL\n",
     {"pour": 19, "contre": 2, "abst": 1, "nppv": 0, "n_contre": ["ROUX", "TISSOT"], "n_abst": ["VIAL"]},
     "the row of names under the figures"),
    ("Nombre de voix : 13\nPour : 10 Contre : 1 Abstentions : 2",
     {"votants": 13, "pour": 10, "contre": 1, "abst": 2}, "« nombre de voix » counts the voters"),
    ("Vote : 11\nPour : 9 Contre : 2 Abstentions : 0",
     {"votants": 11, "pour": 9, "contre": 2, "abst": 0}, "« Vote : » too, before its parts"),
    ("POUR le projet de carrière : 3 (MM. AUBIN, BRET, Mme CROZE)\nCONTRE le projet de carrière : 12\n"
     "Le Conseil émet donc un avis défavorable.",
     {"pour": 3, "contre": 12, "issue": "unfavourable_opinion"}, "the project between label and figure"),
    ("Pour ............................................ 15\nContre .......................................... 3",
     {"pour": 15, "contre": 3}, "long dotted leaders"),
]  # fmt: skip

ALONE: list[Row] = [
    ("6 pour.", {"pour": 6}, "a sentence of two words"),
    ("5 voix pour.", {"pour": 5}, "and of three"),
    ("La convention est approuvée. Pour : 12.", {"pour": 12, "issue": "adopted"}, "behind a full stop"),
    ("Majorité (2 contre)", {"contre": 2}, "in brackets behind the word"),
    ("Le Conseil, à la majorité (2 contre : M. QUILLAN et M. NOVERT), adopte les statuts.",
     {"contre": 2, "n_contre": ["QUILLAN", "NOVERT"], "issue": "adopted"}, "with their names"),
    ("à la majorité (11 POUR, 1 CONTRE : Ugo FAUTREL), RETIENT l'offre",
     {"pour": 11, "contre": 1, "n_contre": ["Ugo FAUTREL"], "issue": "adopted"}, "the bracket closes the names"),
    ("Zonage : avis favorable, 7 pour – 1 contre.", {"pour": 7, "contre": 1, "issue": "favourable_opinion"}, "inline"),
    ("10 pour, 2 contre : Mmes GUILLOU et PLESSIS, 1 blanc.",
     {"pour": 10, "contre": 2, "nuls": 1, "n_contre": ["GUILLOU", "PLESSIS"]}, "one blank paper"),
    ("Par 8 voix pour, 3 voix contre et 1 bulletin blanc, le conseil retient ce nom.",
     {"pour": 8, "contre": 3, "nuls": 1, "issue": "adopted"}, "a blank paper in a sentence"),
    ("neuf voix pour, deux contre", {"pour": 9, "contre": 2}, "words, and a bare « contre »"),
    ("par 14 voix pour et une abstention", {"pour": 14, "abst": 1}, "a figure in words last"),
    ("à l'unanimité (9 votants)", {"unan": True, "votants": 9}, "how many voted"),
    ("Adopté à l'unanimité - 13 votants", {"unan": True, "votants": 13, "issue": "adopted"}, "behind a dash"),
    ("à l'unanimité moins une abstention (M. FERNAND)",
     {"unan": True, "abst": 1, "n_abst": ["FERNAND"]}, "read as written"),
    ("à l'unanimité moins une voix contre (M. Gaspard NERVAL)",
     {"unan": True, "contre": 1, "n_contre": ["Gaspard NERVAL"]}, "read as written, and doubtful"),
    ("à l'unanimité et une abstention", {"unan": True, "abst": 1}, "both"),
    ("à la majorité avec une abstention (Mme SORIN)", {"abst": 1, "n_abst": ["SORIN"], "issue": "adopted"}, "avec"),
    ("Adopté à Punanimité", {"unan": True, "issue": "adopted"}, "OCR of « l' »"),
    ("Adoptée Unanimité", {"unan": True, "issue": "adopted"}, "cells of a row"),
    ("Avis favorable Unanimité", {"unan": True, "issue": "favourable_opinion"}, "cells of a row"),
    ("Le conseil décide à l'unanimité de ne pas procéder au scrutin secret.\nM. Orain est élu.",
     {"ballot": "show_of_hands", "issue": "adopted"}, "how to vote is not the item"),
]  # fmt: skip

VOTERS: list[Row] = [
    ("Mmes FOURRIER et PLANTADE, administratrices de l'office, ne participent ni au débat ni au vote.\nPOUR : 40",
     {"pour": 40, "n_nppv": ["FOURRIER", "PLANTADE"]}, "their quality between name and verb"),
    ("Mmes et Mrs PINARD, membres du bureau du comité des fêtes, ne votent pas.\n6 pour.",
     {"pour": 6, "n_nppv": ["PINARD"]}, "two of one name"),
    ("Le Conseil, Mme Léa CASTEL ne prenant pas part au vote, affecte à l'unanimité le résultat.",
     {"unan": True, "n_nppv": ["Léa CASTEL"], "issue": "adopted"}, "inside the sentence that decides"),
    ("> Le Conseil, à la majorité, Madame Anne CASTEL-BRUN ne prenant pas part au vote.",
     {"n_nppv": ["Anne CASTEL-BRUN"], "issue": "adopted"}, "behind « à la majorité »"),
    ("Mesdames Paule RIVET, Jeanne\nCAMPAN et Monsieur Marc GUILLEM ne prenant pas part au vote,\npar 18 voix, Approuve",
     {"pour": 18, "n_nppv": ["Paule RIVET", "Jeanne CAMPAN", "Marc GUILLEM"]}, "over a line end"),
    ("Mme VALETTE-JOUX, intéressée, quitte la salle et ne prend pas part au vote. Le conseil, à l'unanimité, décide",
     {"unan": True, "n_nppv": ["VALETTE-JOUX"], "issue": "adopted"}, "leaves, and takes no part"),
    ("Yvan RASCOL, propriétaire foncier, ne participe ni aux débats ni au vote et quitte la salle.\nPour : 4 Contre : 8",
     {"pour": 4, "contre": 8, "n_nppv": ["Yvan RASCOL"]}, "without civility"),
    ("M. DORVAL ne souhaite pas participer au vote. Pour : 9.", {"pour": 9, "n_nppv": ["DORVAL"]}, "does not wish"),
    ("Approuvée à l'unanimité (M. Ravel n'a pas participé)",
     {"unan": True, "n_nppv": ["Ravel"], "issue": "adopted"}, "in brackets, without « au vote »"),
    ("à la majorité (non participations au vote de Nadia PULCI, Jean-Paul ORSET et Guy SINARD), adopte",
     {"n_nppv": ["Nadia PULCI", "Jean-Paul ORSET", "Guy SINARD"], "issue": "adopted"}, "the noun, then « de »"),
    ("NPPV : 2 (S. KERVAN et son pouvoir) Pour : 38", {"nppv": 2, "pour": 38, "n_nppv": ["S. KERVAN"]}, "and a proxy"),
    ("CONTRE : 7\n(ETAVE, LASSAR, PARET, RICORD avec procurations).",
     {"contre": 7, "n_contre": ["ETAVE", "LASSAR", "PARET", "RICORD"]}, "« avec procurations » names nobody"),
    ("27 voix pour et 2 contre (Mme Anne RÉQUIS ayant le pouvoir de M. Cyril VALENS), M. Jean SPITAL-GUÉ s'abstenant",
     {"pour": 27, "contre": 2, "n_contre": ["Anne RÉQUIS"], "n_abst": ["Jean SPITAL-GUÉ"]}, "the giver is not said to vote"),
    ("Vote Contre : Groupe « Écologie », M. Youri LANGLET (non inscrit)\nAbstention : Groupe « Rassemblés »",
     {"n_contre": ["Youri LANGLET"]}, "a group is no person"),
    ("Pour : 12\nA voté contre : B. TRESSAN\nSe sont abstenus : C. MAUVOIS, D. TROUILLET",
     {"pour": 12, "n_contre": ["B. TRESSAN"], "n_abst": ["C. MAUVOIS", "D. TROUILLET"]}, "initials"),
    ("Pas d'opposition ? Il en est pris acte.", {"issue": "noted"}, "« Pas » is no person"),
]  # fmt: skip

ENDINGS: list[Row] = [
    ("Le vote est remis à la séance de novembre.", {"issue": "postponed"}, "put off to a sitting"),
    ("Le conseil décide d'attendre le devis.", {"issue": "postponed"}, "waits"),
    ("Le conseil décide de se prononcer plus tard.", {"issue": "postponed"}, "later"),
    ("Ce point est inscrit à la prochaine séance.", {"issue": "postponed"}, "on the next agenda"),
    ("Pas de crédits cette année : point ajourné.", {"issue": "postponed"}, "two words behind a colon"),
    ("À revoir quand le devis sera complet.", {"issue": "postponed"}, "to be seen again"),
    ("│ Ajournée │", {"issue": "postponed"}, "a cell"),
    ("│ Dont acte │", {"issue": "noted"}, "a cell"),
    ("Prise d'acte –", {"issue": "noted"}, "a cell, and an empty one"),
    ("Par 9 voix contre 5, l'indemnité est refusée.", {"pour": 5, "contre": 9, "issue": "rejected"}, "refused"),
    ("5 pour, 6 contre : délibération non adoptée.", {"pour": 5, "contre": 6, "issue": "rejected"}, "non adoptée"),
    ("POUR : 7\nCONTRE : 7\nLe compte administratif n'est ni approuvé, ni rejeté.",
     {"pour": 7, "contre": 7}, "a tie that decides nothing"),
    ("La subvention est refusée par le département.", {}, "another body refuses"),
]  # fmt: skip

BALLOTS: list[Row] = [
    ("b. Nombre de votants (enveloppes déposées) 15\nc. Nombre de suffrages déclarés nuls par le bureau (art. L. 66) 1\n"
     "d. Nombre de suffrages blancs 0\ne. Nombre de suffrages exprimés [b – c – d] 14\nf. Majorité absolue 8",
     {"votants": 15, "nuls": 1, "expr": 14, "maj": 8}, "notes between label and figure"),
    ("Bulletins déposés .......... 22\nBulletins blancs ........... 1\nBulletins nuls ............. 0\n"
     "Suffrages valablement exprimés ... 21", {"votants": 22, "nuls": 1, "expr": 21}, "dotted leaders"),
    ("Bulletins trouvés dans l'urne 24\nBulletins blancs ou nuls 3\nSuffrages exprimés 21\nSite des Bruyères 12\n"
     "Site de l'ancienne gare 9\nLe site des Bruyères est retenu.",
     {"votants": 24, "nuls": 3, "expr": 21, "pour": 12}, "the site retained"),
    ("1ère proposition (maintien) : 5 voix\n2ème proposition (hausse) : 7 voix\nLa deuxième proposition est retenue.",
     {"pour": 7}, "the proposal retained, by its rank"),
    ("Pour : 4 Contre : 8 Blanc : 1", {"pour": 4, "contre": 8, "nuls": 1}, "a blank paper beside the two sides"),
    ("Le chemin du Mont Blanc sera fermé.", {}, "a mountain"),
    ("Mme CHALON : 8 voix.\nM. RICORD : 7 voix.\nMme CHALON est élue.", {}, "candidates"),
]  # fmt: skip

PARTS: list[Row] = [
    ("Club de tir 40 € (15 POUR)\nAmis du lac 90 € (14 POUR) (1 Abstention : LAURENT)\nChorale 60 € (15 POUR)\n"
     "Truite 80 € (12 POUR) (2 CONTRE : DRIANT)", {}, "votes on parts: none is the item's"),
    ("L'amendement (prime portée à 900 €) est accepté par 6 voix contre 5, puis l'ensemble est mis aux voix.\n\n"
     "Pour Contre Abst. Total\n7 1 3 11", {"pour": 7, "contre": 1, "abst": 3, "votants": 11}, "the whole, not the amendment"),
]  # fmt: skip

MORE: list[Row] = [
    ("Pour Contre Abst. Total\n8 2 0 10\n\nOnt voté contre : L. OSTRAL, B. TRESSAN",
     {"pour": 8, "contre": 2, "abst": 0, "votants": 10, "n_contre": ["L. OSTRAL", "B. TRESSAN"]},
     "the last figure of a row is not the next line's"),
    ("Votants Pour Contre Abstention\n\n14\n\n11\n\n3 (N. PRIGENT,\nG. ROLLAND, R.\nTANGUY)\n\n0",
     {"votants": 14, "pour": 11, "contre": 3, "abst": 0, "n_contre": ["N. PRIGENT", "G. ROLLAND", "R. TANGUY"]},
     "names inside a cell"),
    ("Votants : 20\nPour : 17\nContre : 1 (M. SAGET)\nAbstentions : 2 (Mme GRESSIN et son pouvoir)\n3. Voirie",
     {"votants": 20, "pour": 17, "contre": 1, "abst": 2, "n_contre": ["SAGET"], "n_abst": ["GRESSIN"]},
     "the rank of the next item counts no proxies"),
    ("Résultat du vote Pour Contre Abstention\nGroupe « Union » 11 0 0\nGroupe « Alternance » 0 3 1\nTOTAL 11 3 1",
     {"pour": 11, "contre": 3, "abst": 1}, "the row under those of the groups"),
    ("Vote POUR Groupes Radicaux, Indépendants (15)\nVote CONTRE Groupe « Fiers de nos vallées » (3)",
     {"pour": 15, "contre": 3}, "the figure behind the groups"),
    ("par 16 voix pour et 1 abstention (M. BAUMLIN, locataire sortant), décide",
     {"pour": 16, "abst": 1, "n_abst": ["BAUMLIN"]}, "what the person is"),
    ("accepté, deux conseillers (GODARD Ida, QUELLIN Armand) s'abstenant.",
     {"abst": 2, "n_abst": ["GODARD Ida", "QUELLIN Armand"]}, "named between figure and verb"),
    ("M. Jean SPITAL s'abstenant, M. Denis OLIVAR n'ayant pas pris part au vote, le conseil approuve",
     {"n_abst": ["Jean SPITAL"], "n_nppv": ["Denis OLIVAR"], "issue": "adopted"}, "each name before its verb"),
    ("8 voix pour, soit l'unanimité.", {"pour": 8, "unan": True}, "the figure, and what it makes"),
    ("Les crédits sont conservés. Vote : 9 pour.", {"pour": 9}, "« Vote : » behind a sentence"),
    ("Taxe votée : 9 voix sur 9.", {"pour": 9}, "so many of so many"),
    ("Le conseil, unanime, n'y donne pas de suite favorable.", {"unan": True, "issue": "rejected"}, "no follow-up"),
    ("Décision remise à la prochaine réunion.", {"issue": "postponed"}, "put off"),
    ("Le rapport est renvoyé.", {"issue": "postponed"}, "sent back"),
    ("Prise d'acte –\nCM 12", {"issue": "noted"}, "right behind a title"),
    ("Pour 8 voix, contre 4 voix, blanc 1.", {"pour": 8, "contre": 4, "nuls": 1}, "a blank paper behind voices"),
    ("7 pour, 11 contre : REJETÉ", {"pour": 7, "contre": 11, "issue": "rejected"}, "« REJETÉ » names nobody"),
    ("par 8 voix pour et 1 abs- tention", {"pour": 8, "abst": 1}, "a word broken in two"),
]  # fmt: skip

HABITS = [*SIDES, *SPOKEN, *CODES, *ALONE, *VOTERS, *ENDINGS, *BALLOTS, *PARTS, *MORE]
