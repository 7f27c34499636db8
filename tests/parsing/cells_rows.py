"""Lists as cells, columns and side notes leave them: (why, words, what is seen). All invented."""

from typing import Any

Want = dict[str, Any]
BOARD = "CENTRE INTERCOMMUNAL D'ACTION SOCIALE DU BELVAL\nConseil d'administration du 12 mai 2022\n"
UNION = "SYNDICAT DES EAUX DU BELVAL\nRéunion du comité syndical du 12 mai 2022\n"
ROWS: list[tuple[str, str, Want]] = [
    ("whom each stands for behind a comma, a civility at the start of each line",
     BOARD + "PRÉSENTS\nM. Luc PETIT, président\nMme Zoé BRUN, Belval\nM. Max SIMON, UDAF\nMme Ida COLAS, France Renal\n\n"
     "EXCUSÉS - POUVOIRS\nMme Ana ROY, excusée, donne pouvoir à Mme\nZoé BRUN\nM. Guy MOREL, excusé\n\nSecrétaire : Mme Ida COLAS",
     {"present": ["Luc PETIT", "Zoé BRUN", "Max SIMON", "Ida COLAS"], "proxies": [("Ana ROY", "Zoé BRUN")],
      "absent": ["Guy MOREL"]}),
    ("the codes of groups between giver and holder",
     "COMMISSION PERMANENTE\nRéunion du 12 mai 2022\nPRÉSENTS\nM. Luc PETIT\nMme Zoé BRUN\nM. Max SIMON\n\n"
     "DÉLÉGATIONS DE VOTE\n\nDélégant Groupe Délégataire\nMme Ana ROY UV M. Luc PETIT\nM. Guy MOREL GE Mme Zoé BRUN\n\n"
     "EXCUSÉ\nM. Tom LEROY\n",
     {"present": ["Luc PETIT", "Zoé BRUN", "Max SIMON"],
      "proxies": [("Ana ROY", "Luc PETIT"), ("Guy MOREL", "Zoé BRUN")], "absent": ["Tom LEROY"]}),
    ("the communes over their delegates, the second column behind a gap",
     UNION + "Sont présents :\nCommunauté de communes Entre Aure et Belval (3 voix)\nM. Luc PETIT\nMme Zoé BRUN\n\n"
     "Valmarin (2 voix)\nM. Max SIMON\nBressac (1 voix)\nMme Ida COLAS\nA donné pouvoir : M. Guy MOREL à Mme Zoé BRUN\n"
     "Abscents excusés : M. Tom LEROY\nAbscente : Mme Ana ROY\n",
     {"present": ["Luc PETIT", "Zoé BRUN", "Max SIMON", "Ida COLAS"], "proxies": [("Guy MOREL", "Zoé BRUN")],
      "absent": ["Tom LEROY", "Ana ROY"]}),
    ("members and their substitutes side by side, each with what is said of them, or nothing",
     UNION + "Présence des délégués\nCollectivité Titulaire Suppléant\nCC du Val M. Luc PETIT présent M. Rémy FLEURY\n"
     "CC du Val Mme Zoé BRUN excusée Mme Eva CORMIER présente\nCC du Val M. Max SIMON présent M. Marc HUBERT\n"
     "CC du Val M. Guy MOREL excusé M. Yann ROCHE\nMétropole du Belval Mme Ida COLAS présente M. Luc AZZI\n"
     "Métropole du Belval Mme Ana ROY absente M. Alban DUVAL\nPouvoir : M. Guy MOREL donne pouvoir à M. Luc PETIT.\n",
     {"present": ["Luc PETIT", "Eva CORMIER", "Max SIMON", "Ida COLAS"], "proxies": [("Guy MOREL", "Luc PETIT")],
      "absent": ["Zoé BRUN", "Ana ROY"]}),
    ("a head over two others, the commune once over several rows, substitutes marked where they came",
     UNION + "Délégués\nCommune Titulaires Suppléants\nArrou-le-Petit Mme Zoé BRUN présente M. Guy RENARD\n"
     "M. Luc PETIT excusé Mme Eva TOUTAIN présente\nCourtemain Mme Ida COLAS présente M. Joël HAYE\n"
     "M. Max SIMON présent Mme Nelly BRULE\nLangey Mme Ana ROY excusée Mme Aude SEIGNEUR\n"
     "Pouvoir : Mme Ana ROY a donné pouvoir à M. Max SIMON.\nSecrétaire de séance : Mme Ida COLAS\n",
     {"present": ["Zoé BRUN", "Eva TOUTAIN", "Ida COLAS", "Max SIMON"], "proxies": [("Ana ROY", "Max SIMON")],
      "absent": ["Luc PETIT"], "secretary": "Ida COLAS"}),
    ("groups, each behind a label with quotes",
     "COMMUNE DU VAL\nConseil municipal du 12 mai 2022\nMembres présents à l'ouverture de la séance (6)\n"
     "Groupe « Ensemble pour le Val » : Mme Zoé BRUN, Maire, M. Luc PETIT, Mme\nIda COLAS.\n"
     "Groupe « Val Écologie » : M. Max SIMON, Mme Ana ROY.\nNon inscrit : M. Guy MOREL.\n"
     "Membres absents (1)\nM. Tom LEROY\n",
     {"present": ["Zoé BRUN", "Luc PETIT", "Ida COLAS", "Max SIMON", "Ana ROY", "Guy MOREL"], "absent": ["Tom LEROY"]}),
    ("a numbered part that lists who was there, groups over their members, arrows to the holders",
     "CONSEIL RÉGIONAL DU VAL\nSession du 12 mai 2022\nMembres en exercice : 9 – Présents : 5 – Délégations de vote : 2 –\n"
     "Absents : 1\nI. PRÉSENCES\nMajorité régionale – Territoires en commun :\nZoé BRUN\nLuc PETIT\nIda COLAS\n\n"
     "Écologistes et citoyens :\nMax SIMON\nAna ROY\n\nDélégations de vote :\nGuy MOREL ➝ Ida COLAS\n"
     "Eva TOUTAIN ➝ Max SIMON\nAbsent : Tom LEROY\nII. DÉLIBÉRATIONS\n",
     {"present": ["Zoé BRUN", "Luc PETIT", "Ida COLAS", "Max SIMON", "Ana ROY"],
      "proxies": [("Guy MOREL", "Ida COLAS"), ("Eva TOUTAIN", "Max SIMON")], "absent": ["Tom LEROY"]}),
    ("the community behind each name, and what another body's colleges said",
     BOARD + "Présents :\nMme Zoé BRUN CC du Val Dessous présente\nM. Luc PETIT CA du Grand Belval présent\n"
     "M. Max SIMON Maire de Noroy présent\nLe comité a émis un avis partagé (collège des représentants de\n"
     "l'administration : favorable ; collège du personnel : 3 pour).\nM. SIMON s'inquiète de la suite.\n",
     {"present": ["Zoé BRUN", "Luc PETIT", "Max SIMON"]}),
    ("numbered rows of a sheet on one line, the community and the quality before the code",
     "PETR DU PAYS DU VAL Comité syndical du 12 mai 2022 Feuille de présence (T = titulaire, S = suppléant siégeant avec voix "
     "délibérative ; P = présent, E = excusé, A = absent) N° NOM Prénom Collectivité Qualité Présence 1 BRUN Zoé CC du Haut-Val T P "
     "2 PETIT Luc CC du Haut-Val T A 3 DE MONTAN Ida CA Vallées et Lacs S P 4 SIMON Max CA Vallées et Lacs T E Pouvoir à BRUN Zoé "
     "5 ROY-MOREL Ana CC des Trois Forêts Unies T P 6 VAN HOVE Guy CC des Trois Forêts Unies T E Nombre de sièges : 6",
     {"present": ["BRUN Zoé", "DE MONTAN Ida", "ROY-MOREL Ana"], "proxies": [("SIMON Max", "BRUN Zoé")],
      "absent": ["PETIT Luc", "VAN HOVE Guy"]}),
    ("labels in capitals inside a list on one line",
     BOARD + "Etaient présents : LES VICE-PRESIDENTS M. Luc PETIT, Mme Zoé BRUN LES MEMBRES DU BUREAU M. Max SIMON, Mme Ida COLAS "
     "LES CONSEILLERS M. Guy MOREL. Absent : M. Tom LEROY",
     {"present": ["Luc PETIT", "Zoé BRUN", "Max SIMON", "Ida COLAS", "Guy MOREL"], "absent": ["Tom LEROY"]}),
    ("initials before the next head, and before staff",
     BOARD + "ETAIENT PRESENTS : PETIT L. – BRUN Z. – SIMON M. ETAIENT ABSENTS : COLAS I. – ROY A. Secrétaire : BRUN M. "
     "Assistaient également : Mme Cros, secrétaire générale",
     {"present": ["PETIT L.", "BRUN Z.", "SIMON M."], "absent": ["COLAS I.", "ROY A."], "secretary": "BRUN M."}),
    ("what somebody is called by",
     BOARD + "Présents : MM. PETIT Luc, ORSINI Antoine dit Tony, SIMON Max. Absents : M. LEROY Tom",
     {"present": ["PETIT Luc", "ORSINI Antoine", "SIMON Max"], "absent": ["LEROY Tom"]}),
    ("a titular away and his substitute, in the list of the present",
     UNION + "Présents : M. Luc PETIT (canton de Brûlon) ; M. Michel ROYAU, titulaire, excusé, représenté par M. Lionel BRIAND, "
     "suppléant ; LE QUELLEC Arnaud (Saint-Agnan), remplaçant le maire SICARD Gaston ; M. Max SIMON. Absents : M. Tom LEROY",
     {"present": ["Luc PETIT", "Lionel BRIAND", "LE QUELLEC Arnaud", "Max SIMON"], "proxies": [], "absent": ["Tom LEROY"]}),
    ("the label of the meeting's day behind the act's number",
     "Bureau communautaire – Communauté de communes du Val DÉCISION DU BUREAU n° B2022-018 Réunion du : 12 mai 2022, 14h, siège "
     "Convocation : 5 mai 2022 En présence de : PETIT Luc (Président) ; BRUN Zoé (1ère VP)",
     {"date": "2022-05-12", "convened": "2022-05-05", "present": ["PETIT Luc", "BRUN Zoé"]}),
    ("names without a head below a stack of counts",
     "COMMUNE D'ERNE\nSéance du 12 mai 2022\nMembres élus : 6\nEn fonction : 6\nPrésents : 4\nReprésenté : 1\nAbsent : 1\n"
     "PETIT Luc BRUN Zoé\nSIMON Max COLAS Ida\nReprésenté : ROY Ana par BRUN Zoé\nAbsent : LEROY Tom\n",
     {"present": ["PETIT Luc", "BRUN Zoé", "SIMON Max", "COLAS Ida"], "proxies": [("ROY Ana", "BRUN Zoé")],
      "absent": ["LEROY Tom"], "present_count": 4}),
    ("one name below a stack of counts is the absent one",
     "COMMUNE D'ERNE\nSéance du 12 mai 2022\nPrésents : M. Luc PETIT\nPrésents : 1\nAbsent : 1\nM. Tom LEROY\n",
     {"present": ["Luc PETIT"], "absent": ["Tom LEROY"]}),
    ("proxies handed in",
     UNION + "MEMBRES PRÉSENTS\nM. Luc PETIT\nMme Zoé BRUN\nDÉPÔTS DE POUVOIR\nM. Max SIMON\npouvoir à M. PETIT\n"
     "Mme Ana ROY\npouvoir à Mme BRUN\nEXCUSÉS\nM. Tom LEROY\n",
     {"present": ["Luc PETIT", "Zoé BRUN"], "proxies": [("Max SIMON", "PETIT"), ("Ana ROY", "BRUN")], "absent": ["Tom LEROY"]}),
    ("dots from a label to its value",
     "BUREAU DE LA MÉTROPOLE DU BELVAL\nRéunion du 12 mai 2022\nPrésents : M. Max SIMON, Mme Ida COLAS\n"
     "Président de séance ............ Luc PETIT\nSecrétaire ..................... Zoé BRUN\n",
     {"present": ["Max SIMON", "Ida COLAS"], "president": "Luc PETIT", "secretary": "Zoé BRUN"}),
    ("counts a line each, in a column behind the title",
     UNION + "Présents :\nPETIT Luc BRUN Zoé SIMON Max\n\nOBJET : Élection du président\n\nN° 2022-08\nConvocation :\n"
     "5 mai 2022\nDélégués inscrits : 5\nPrésents : 3\nPouvoir : 1\nVotants : 4\n\nM. SIMON Max préside.\n",
     {"present": ["PETIT Luc", "BRUN Zoé", "SIMON Max"], "present_count": 3, "proxies_count": 1, "voters_count": 4}),
    ("who does duty as secretary",
     BOARD + "Présents : M. Luc PETIT, Mme Zoé BRUN\nM. PETIT fait office de secrétaire.\n",
     {"present": ["Luc PETIT", "Zoé BRUN"], "secretary": "PETIT"}),
    ("« non présents » is no list of the present",
     BOARD + "Présents : M. Luc PETIT, Mme Zoé BRUN\nNon présents : M. Max SIMON, Mme Ida COLAS\n",
     {"present": ["Luc PETIT", "Zoé BRUN"], "absent": ["Max SIMON", "Ida COLAS"]}),
    ("single letters over the lists, a line each",
     BOARD + "Le conseil s'est réuni sous la présidence de M. Luc PETIT.\nP : M. Luc PETIT, Mme Zoé BRUN, M. Max SIMON\n"
     "E : Mme Ana ROY (p. à Mme Zoé BRUN), M. Guy MOREL\nA : M. Tom LEROY\nS : M. Max SIMON\n",
     {"present": ["Luc PETIT", "Zoé BRUN", "Max SIMON"], "proxies": [("Ana ROY", "Zoé BRUN")],
      "absent": ["Guy MOREL", "Tom LEROY"], "secretary": "Max SIMON"}),
    ("who comes later, where nobody is listed",
     UNION + "Présents 4 Procurations 1 Votants 5\nArrivée de Mme Zoé BRUN avant l'examen de la délibération 22-15\n",
     {"movements": [("Zoé BRUN", "arrival")]}),
    ("words behind their lists head none that follow",
     BOARD + "• M. Luc PETIT • Mme Zoé BRUN : présents • M. Max SIMON (à Mme BRUN) : pouvoirs • M. Tom LEROY : absent",
     {"absent": []}),
]  # fmt: skip
