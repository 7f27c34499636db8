"""Heads of boards, commissions and committees of many communities: (why, words, what is seen). All invented."""

from tests.parsing.bodies_rows import COMMITTEE, TAIL, Want

BOARD = "PROCÈS-VERBAL DU CONSEIL D'ADMINISTRATION DE L'UNIVERSITÉ Réunion du 26 février 2016 "
ROWS: list[tuple[str, str, Want]] = [
    ("no word says who was there: the quality of each stands over him, community after community",
     COMMITTEE + "COMMUNAUTE DE L'AGGLOMERATION D'ORNEVAL\nTitulaires : Joseph VAUTRON, Serge MAZUREL\nSuppléants : René SERVANT\nProcurations :\nAbsents excusés : Michel LOISEL, Jean COUTEL\nCOMMUNAUTE DE COMMUNES BRENNE ET WOIRE\nTitulaires :, Henri LEBOUX, Sylvie BORIE\nSuppléants : /\nProcurations : Olivier LACOSTE à Sylvie BORIE\nAbsents excusés : Olivier LACOSTE, Guy PRADIN\nCOMMUNAUTE DE COMMUNES DE LA RIVE GAUCHE DU LAC\nTitulaires : Antoine de MORVAL\nSuppléants : Claude TESTARD\n" + TAIL,
     {"present": ["Joseph VAUTRON", "Serge MAZUREL", "René SERVANT", "Henri LEBOUX", "Sylvie BORIE", "Antoine de MORVAL", "Claude TESTARD"],
      "proxies": [("Olivier LACOSTE", "Sylvie BORIE")], "absent": ["Michel LOISEL", "Jean COUTEL", "Guy PRADIN"]}),
    ("the same on one line",
     COMMITTEE + "CC DU HAUT VAL Titulaires : Joseph VAUTRON, Serge MAZUREL Suppléants : René SERVANT Absents excusés : Michel LOISEL CC DE LA WOIRE Titulaires : Henri LEBOUX, Sylvie BORIE Suppléants : Absents excusés : Guy PRADIN" + TAIL,
     {"present": ["Joseph VAUTRON", "Serge MAZUREL", "René SERVANT", "Henri LEBOUX", "Sylvie BORIE"], "absent": ["Michel LOISEL", "Guy PRADIN"]}),
    ("lists behind all the members but some",
     COMMITTEE + "Etaient présents tous les membres (voir liste ci-après) à l'exception de : MM. VAUTRON – MAZUREL – LOISEL. Étaient excusés : M. SERVANT André M. COUTEL Hubert. Etaient porteurs d'un pouvoir : Mme BORIE pour M. PRADIN M. LACOSTE pour M. TESTARD Guy" + TAIL,
     {"present": [], "absent": ["VAUTRON", "MAZUREL", "LOISEL", "SERVANT André", "COUTEL Hubert"], "proxies": [("PRADIN", "BORIE"), ("TESTARD Guy", "LACOSTE")]}),
    ("« membres de la commission permanente » is what they are, not the assembly that speaks",
     "COMMISSION PERMANENTE DU CONSEIL RÉGIONAL\nSéance du 12 mai 2022\nSont présents :\nMonsieur Gilles VAUTRON, Madame Isabelle MAZUREL, Vice-présidents\nSont excusés :\nMonsieur Jean LOISEL (pouvoir à M. VAUTRON), Madame Anne SERVANT (pouvoir à Mme MAZUREL), membres de la Commission permanente\nMonsieur Jacques COUTEL, Président de commission\nMonsieur Olivier BORIE, Conseiller régional délégué\n1. Tarifs\n",
     {"present": ["Gilles VAUTRON", "Isabelle MAZUREL"], "proxies": [("Jean LOISEL", "VAUTRON"), ("Anne SERVANT", "MAZUREL")], "absent": ["Jacques COUTEL", "Olivier BORIE"]}),
    ("the place of one behind an elided « de »",
     COMMITTEE + "Absents excusés : M. TAVERNE de CHARVEL - M. NOUVEAU de VERCREUX - Mme PERRAUDE de VAUMART SUR ARLE - M. BOURGET d’ORNAY" + TAIL,
     {"absent": ["TAVERNE", "NOUVEAU", "PERRAUDE", "BOURGET"]}),
    ("colleges of a board, one of them empty, and those who are there by right",
     BOARD + "Membres présents : Collège « professeurs » : Léon VAUTRON, René MAZUREL Collège « BIATOSS » : Emma LOISEL Collège « étudiants » : Néant Personnalités extérieures : Jocelyne SERVANT, Marc COUTEL Membres représentés : Dominique BORIE a donné pouvoir à René MAZUREL. Membres de droit : -Gilles PRADIN, Président -Irène TESTARD, Agent comptable Invités de droit : -Mme la Rectrice représentée par M. Michel LACOSTE - Mme Diane LEBOUX, Directrice générale",
     {"body": "other", "present": ["Léon VAUTRON", "René MAZUREL", "Emma LOISEL", "Jocelyne SERVANT", "Marc COUTEL"], "proxies": [("Dominique BORIE", "René MAZUREL")], "absent": []}),
    ("the State is represented, and gives no proxy",
     "CONSEIL D'ADMINISTRATION DE LA SEANCE DU 31 AOUT 2021\nETAIENT PRESENTS :\nVincent VAUTRON, Administrateur, Michel MAZUREL, Administrateur Christine LOISEL, Administratrice\nL'Etat étant représenté par Monsieur Gérard SERVANT\nETAIENT ABSENTS EXCUSES :\nNicole COUTEL, Administratrice qui a donné pouvoir à M. VAUTRON\n1. Loyers\n",
     {"present": ["Vincent VAUTRON", "Michel MAZUREL", "Christine LOISEL"], "proxies": [("Nicole COUTEL", "VAUTRON")], "absent": []}),
    ("a board's title, and the bodies that its members come from",
     "Conseil d’administration séance du 24 juin 2014\n\n14h00 salle Brennac\n\nPRESENTS\n\n" + "Représentants des membres fondateurs, des personnels et des étudiants de l'établissement\n" * 5 + "Collectivités territoriales\n\nConseil Régional du Val : Mathieu VAUTRON\nConseil Général : Anne MAZUREL\n",
     {"body": "other"}),
]  # fmt: skip
