"""Bodies over their delegates, dots that lead, substitutes who sit, guests: (why, words, what is seen). All invented."""

from typing import Any

Want = dict[str, Any]
UNION = "Communauté de communes du Belval Conseil communautaire du 12 mai 2022 "
TOWN = "COMMUNE DE VALMARIN Conseil municipal Séance du 12 mai 2022 "
ROWS: list[tuple[str, str, Want]] = [
    (
        "the body that the secretary directs is not the secretary",
        "CENTRE COMMUNAL D'ACTION SOCIALE Séance du 12 mai 2022\nPrésents : Luc ROY, Zoé BRUN\n"
        "Assistait également à la séance : Mme Corinne PLOYER, directrice du CCAS, qui a assuré le secrétariat.",
        {"present": ["Luc ROY", "Zoé BRUN"], "secretary": "Corinne PLOYER"},
    ),
    (
        "a guest before the sentence of the quorum, in which the mayor opens the session",
        "Le conseil municipal de Valmarin s'est réuni le 25 août 2010. PRESENTS : MM : COLAS Jean Maire, ROY Luc 1° adjoint, "
        "BRUN Zoé ABSENTS : MOREL Guy Assistait : NOIR Jim Directeur des Services Techniques Le quorum étant atteint, le Maire "
        "ouvre la séance à 18 heures.",
        {"president": "COLAS Jean", "present": ["COLAS Jean", "ROY Luc", "BRUN Zoé"], "absent": ["MOREL Guy"]},
    ),
    (
        "labels led by dots, the space behind them lost with their bold letters",
        "CONSEIL MUNICIPAL DU 12 MAI 2022\n\n  • PrésidenteMme Ida COLAS, Maire\n\n  • PrésentsMme Zoé BRUN, M. Luc PETIT\n"
        "    Messieurs Max SIMON et Guy DE VILLARS\n\n  • ExcuséJim MOREL\n\n  • AbsenteLise ROY\n\n"
        "  • Procuration de M. Jim MOREL à Mme Zoé BRUN\n\n  • Secrétaire de séanceM. Max SIMON\n\n"
        "  • Date de la convocation5 mai 2022",
        {
            "president": "Ida COLAS",
            "present": ["Zoé BRUN", "Luc PETIT", "Max SIMON", "Guy DE VILLARS"],
            "proxies": [("Jim MOREL", "Zoé BRUN")],
            "absent": ["Lise ROY"],
            "secretary": "Max SIMON",
        },
    ),
    (
        "how many met, in the sentence of the meeting",
        "Les membres du conseil communautaire se sont réunis à la salle des fêtes, au nombre de 3, sous la présidence de Luc PETIT. "
        "Étaient présents : Luc PETIT ; Zoé BRUN ; Max SIMON.",
        {"present_count": 3, "president": "Luc PETIT", "present": ["Luc PETIT", "Zoé BRUN", "Max SIMON"]},
    ),
    (
        "the voters of a secret ballot are not those of the head",
        TOWN
        + "En exercice : 15. Présents : Luc PETIT, Zoé BRUN.\n\nÉLECTION DU MAIRE\nIl est procédé au vote à bulletins secrets.\n"
        "Nombre de votants : 12\nBulletins blancs ou nuls : 2\nSuffrages exprimés : 10",
        {"members_in_office": 15, "voters_count": None, "present": ["Luc PETIT", "Zoé BRUN"]},
    ),
    (
        "dots lead to an office on the board, which is no secretary's label",
        "BUREAU SYNDICAL DU 17 MAI 2013\n\nÉtaient présents :\nMonsieur Luc PETIT . . . . . . . . . . . . . . Président\n"
        "Monsieur Max SIMON . . . . . . . . . . . . . . Secrétaire\nMadame Zoé BRUN . . . . . . . . . . . . . . . . Membre\n"
        "Absent : Monsieur Guy MOREL.\nMonsieur Max SIMON est désigné en qualité de secrétaire de séance.",
        {"present": ["Luc PETIT", "Max SIMON", "Zoé BRUN"], "absent": ["Guy MOREL"], "secretary": "Max SIMON"},
    ),
    (
        "longer dots than a line, from a label to its figure or its name",
        "CONSEIL COMMUNAUTAIRE DU 5 MAI 2023\nNombre de délégués présents "
        + "." * 130
        + " 29\nNombre de pouvoirs "
        + "." * 130
        + " 6\nSecrétaire de séance "
        + "." * 110
        + " Zoé BRUN",
        {"present_count": 29, "proxies_count": 6, "secretary": "Zoé BRUN"},
    ),
    (
        "bodies of many words over their delegates, a full stop behind each list; a given name alone on the last line",
        UNION
        + "\nPRÉSENTS :\nCommunauté de communes Val-d'Arle : PETIT Luc, BRUN Zoé.\nCommunauté de communes du Pays de Mars : "
        "SIMON Max, COLAS Ida.\nCommunauté de communes Terres d'Orval landais : MOREL Guy.\nEXCUSÉS : FABRE Léa, VIDAL\nJean.\n",
        {
            "present": ["PETIT Luc", "BRUN Zoé", "SIMON Max", "COLAS Ida", "MOREL Guy"],
            "absent": ["FABRE Léa", "VIDAL Jean"],
        },
    ),
    (
        "bodies in capitals right before the civilities of their delegates",
        "SYNDICAT MIXTE DU LAC Séance du 5 mai 2010 ETAIENT PRESENTS : COMMUNAUTE D'AGGLOMERATION DE BELVAL Mmes & MM. PETIT, BRUN - "
        "COMMUNAUTE DE COMMUNES DE LA RIVE GAUCHE DU LAC DE BELVAL MM. SIMON, COLAS – COMMUNAUTE DE COMMUNES DU PAYS D'ORVAL MM. MOREL, "
        "FABRE - ETAIENT ABSENTS : MM. VIDAL",
        {"present": ["PETIT", "BRUN", "SIMON", "COLAS", "MOREL", "FABRE"], "absent": ["VIDAL"]},
    ),
    (
        "who represented the administration holds no proxy",
        "ASSEMBLÉE Séance du 1er mai 2017 Présents : Mme Zoé BRUN, M. Luc PETIT. Absent : M. Max SIMON. L'administration était "
        "représentée par : M. Guy MOREL, secrétaire général ; M. Jean VIDAL, directeur juridique.",
        {"present": ["Zoé BRUN", "Luc PETIT"], "absent": ["Max SIMON"], "proxies": []},
    ),
    (
        "a heading in capitals glued to the holder before it",
        TOWN
        + "ETAIENT PRESENTS : MM. Luc PETIT, Max SIMON. AVAIENT DONNE POUVOIR : M. Guy MOREL à M. Max SIMONETAIENT ABSENTS : M. Jean VIDAL.",
        {"present": ["Luc PETIT", "Max SIMON"], "proxies": [("Guy MOREL", "Max SIMON")], "absent": ["Jean VIDAL"]},
    ),
    (
        "a group without a vote takes nothing from the group before it",
        "Comité syndical Présents Délégués titulaires / communes : M. Luc PETIT (VAL), Délégués titulaires / communautés de communes : "
        "Mme Zoé BRUN (CC DU HAUT), M. Max SIMON (CC DU BAS), Délégués suppléants sans voix délibérative : M. Guy MOREL (VAL), "
        "Pouvoirs : M. Jean VIDAL (MONT) à M. Luc PETIT",
        {"present": ["Luc PETIT", "Zoé BRUN", "Max SIMON"], "proxies": [("Jean VIDAL", "Luc PETIT")]},
    ),
    (
        "« ép. » between two family names",
        TOWN + "ETAIENT PRESENTS : Luc PETIT, Zoé BRUN ép. SIMON, Ida COLAS Vve MOREL.",
        {"present": ["Luc PETIT", "Zoé BRUN ép. SIMON", "Ida COLAS Vve MOREL"]},
    ),
    (
        "what a member sits for, an article before it, and a seat in parliament",
        "COMPTE RENDU du bureau Membres présents : Monsieur Luc PETIT, Vice-Président, Représentant la Communauté de communes des 3 Monts, "
        "Maire de Val Monsieur Max SIMON, Sénateur Madame Zoé BRUN, Vice-Présidente, Représentant le terroir « Le Haut », Maire de Mont "
        "Membres excusés : Monsieur Guy MOREL",
        {"present": ["Luc PETIT", "Max SIMON", "Zoé BRUN"], "absent": ["Guy MOREL"]},
    ),
    (
        "who comes in the course of the sitting gives no proxy",
        TOWN
        + "Présents : Mme BRUN M. PETIT M. SIMON Ayant donné pouvoir : M. MOREL à M. PETIT. M. SIMON arrive lors de la mise en "
        "discussion du point 3.",
        {"present": ["BRUN", "PETIT", "SIMON"], "proxies": [("MOREL", "PETIT")]},
    ),
    (
        "the secretary behind the words of the law",
        TOWN
        + "Présents : Luc PETIT, Zoé BRUN. Désignation d'un secrétaire de séance : Conformément à l'article L.2121-15 du Code Général "
        "des Collectivités Locales, Mme Zoé BRUN est nommée secrétaire de séance.",
        {"present": ["Luc PETIT", "Zoé BRUN"], "secretary": "Zoé BRUN"},
    ),
    (
        "the day over the first of many acts, and another day cited below it",
        "Délibération n° 1 du 15 DECEMBRE 2008\n\n1° Objet : DELEGATIONS Dans le cadre des délégations consenties par le Conseil Municipal "
        "lors de la séance du 21 mars 2008, il est proposé de prendre acte. LE CONSEIL MUNICIPAL, PREND ACTE.",
        {"date": "2008-12-15"},
    ),
    (
        "a table whose head tells two states with a stroke",
        "COMITÉ SYNDICAL DU 14 MARS 2023\n\n| Titulaires | Présent | Excusé / pouvoir | Suppléants | Présent |\n|---|---|---|---|---|\n"
        "| Luc PETIT | X | | Ida ROY | |\n| Max SIMON | | excusé | Zoé BRUN | X |\n| Guy MOREL | | pouvoir à Luc PETIT | Léa FABRE | |\n",
        {"present": ["Luc PETIT", "Zoé BRUN"], "absent": ["Max SIMON"], "proxies": [("Guy MOREL", "Luc PETIT")]},
    ),
    (
        "families named like an office or a seat",
        TOWN
        + "Présents : Luc PETIT, Annie LE MAÎTRE, Marie-Claude DE LA VILLE, Paul DE LA VILLE, Max SIMON. Absent : Guy MOREL.",
        {
            "present": ["Luc PETIT", "Annie LE MAÎTRE", "Marie-Claude DE LA VILLE", "Paul DE LA VILLE", "Max SIMON"],
            "absent": ["Guy MOREL"],
        },
    ),
    (
        "a row of labels with a date first and two kinds of absent last",
        "COMMUNAUTÉ DE COMMUNES DU BELVAL\nDate de la convocation En exercice Présents Absents Pouvoirs Excusés Non Excusés\n\n"
        "05/09/19 38 30 8 2 5 3\n\nPrésents : M. PETIT L., Mme BRUN Z.",
        {
            "members_in_office": 38,
            "present": ["PETIT L.", "BRUN Z."],
            "present_count": 30,
            "absent_count": 8,
            "proxies_count": 2,
        },
    ),
    (
        "whole functions between the giver and the holder",
        TOWN
        + "Présents : Luc PETIT, Maire, Zoé BRUN, adjointe. Absents ayant donné pouvoir : Mme Ida COLAS, conseillère municipale, à M. "
        "Luc PETIT, maire ; M. Guy MOREL, conseiller municipal délégué, à Mme Zoé BRUN, adjointe.",
        {
            "present": ["Luc PETIT", "Zoé BRUN"],
            "proxies": [("Ida COLAS", "Luc PETIT"), ("Guy MOREL", "Zoé BRUN")],
        },
    ),
    (
        "a table of givers and holders",
        "CONSEIL MUNICIPAL DU 14 MARS 2023\nPrésents : Luc PETIT, Zoé BRUN.\n\n| Mandant | Mandataire |\n|---|---|\n| Ida COLAS | Luc PETIT "
        "|\n| Guy MOREL | Zoé BRUN |\n",
        {"present": ["Luc PETIT", "Zoé BRUN"], "proxies": [("Ida COLAS", "Luc PETIT"), ("Guy MOREL", "Zoé BRUN")]},
    ),
    (
        "offices in a column of their own tell nobody's proxies",
        TOWN
        + "ÉTAIENT PRÉSENTS PETIT Luc BRUN Zoé SIMON Max Président qui a REÇU POUVOIR de M. Guy MOREL 1er Vice-Président qui a REÇU POUVOIR "
        "de Mme Ida COLAS Maire de Mont ABSENT : M. Jean VIDAL",
        {"present": ["PETIT Luc", "BRUN Zoé", "SIMON Max"], "proxies": [], "absent": ["Jean VIDAL"]},
    ),
    (
        "the mayor opens without a name, and signs with it",
        "Procès-verbal du Conseil municipal du 11 juillet 2017\nPrésents : MM. PETIT, ROY, Mme BRUN.\nSecrétaire de séance : M. ROY.\n"
        "Monsieur le Maire ouvre la séance.\n1) Voirie\nAdopté à l'unanimité.\nLa séance est levée à 20h20.\n\nLe Secrétaire de séance,\n"
        "Max ROY\n\nLe Maire,\nLuc PETIT\n",
        {"president": "Luc PETIT", "secretary": "ROY", "present": ["PETIT", "ROY", "BRUN"]},
    ),
    (
        "how many sit on a permanent commission",
        "COMMISSION PERMANENTE DU CONSEIL DÉPARTEMENTAL du 8 juillet 2019\nNombre de membres de la Commission permanente : 23\n"
        "Présents : Luc PETIT – Zoé BRUN\n",
        {"members_in_office": 23, "present": ["Luc PETIT", "Zoé BRUN"]},
    ),
    (
        "the figures of a margin under their labels",
        "Conseillers\n15\nPrésents\n12\nVotants\n13\nCOMMUNE DE VALMARIN\nSéance du 12 mai 2022\nPrésents : Luc PETIT, Zoé BRUN.\n",
        {"members_in_office": 15, "present_count": 12, "voters_count": 13, "present": ["Luc PETIT", "Zoé BRUN"]},
    ),
    (
        "communes run into families first, which open the list and end no name",
        UNION
        + "Étaient présents : Othon PETIT Luc Val-sur-Arle BRUN Zoé Othon SIMON Max MOREL Guy Le Mesnil-Haut COLAS Ida Bressoy ROY-GALL Jean "
        "Saint-Marc VIDAL Anne Secrétaire : BRUN Zoé",
        {
            "present": ["PETIT Luc", "BRUN Zoé", "SIMON Max", "MOREL Guy", "COLAS Ida", "ROY-GALL Jean", "VIDAL Anne"],
            "secretary": "BRUN Zoé",
        },
    ),
    (
        "communes in capitals, a stroke before their delegates and a dash behind them",
        UNION
        + "PRÉSENTS : ALEX / Luc PETIT, Zoé BRUN - LA TOUR-DE-VAL / Max SIMON - LE VAL-MONT / Guy MOREL, Ida COLAS - BRESSOY / Jean ROY "
        "ONT DONNÉ POUVOIR : LES VAUX / Anne VIDAL donne pouvoir à Zoé BRUN",
        {
            "present": ["Luc PETIT", "Zoé BRUN", "Max SIMON", "Guy MOREL", "Ida COLAS", "Jean ROY"],
            "proxies": [("Anne VIDAL", "Zoé BRUN")],
        },
    ),
    (
        "communes in capitals that two columns wove between family names",
        UNION
        + "Étaient présents :\n\nBEAUVAL M. PETIT / BRESSOY sur ARLE MERVAL Mme BRUN / M. SIMON MM. MOREL et ROY LA TOUR aux CHATS MONVAL "
        "MM. VIDAL et COLAS Mme GALL / OTHON les BOIS M. LEROY\n\nAbsent : M. GARIN",
        {
            "present": ["PETIT", "BRUN", "SIMON", "MOREL", "ROY", "VIDAL", "COLAS", "GALL", "LEROY"],
            "absent": ["GARIN"],
        },
    ),
    (
        "a roll call whose last column names holders by their initials",
        "CONSEIL TERRITORIAL Mardi 2 février 2021 Ville Nom Présent A donné pouvoir à Mme BRUN Zoé Représentée G. Lefort Val-sur-Orne M. ROY "
        "Max Représenté R. Dell'orto Gentil M. SIMON Guy Présent Val-sur-Orne Mme COLAS Ida Représentée K. Bel-Hadj Othon M. MOREL Luc "
        "Présent Gentil Mme VIDAL Anne Présente Othon M. GALL Jean Présent",
        {
            "present": ["SIMON Guy", "MOREL Luc", "VIDAL Anne", "GALL Jean"],
            "proxies": [("BRUN Zoé", "G. Lefort"), ("ROY Max", "R. Dell'orto"), ("COLAS Ida", "K. Bel-Hadj")],
        },
    ),
    (
        "the foot of a page with an act's number, between two names",
        "CONSEIL DE TERRITOIRE du 3 février 2020 Étaient présents : M. Luc PETIT, Mme Zoé BRUN, EPT Rives du Val - Conseil de Territoire du 3 "
        "février 2020 - DC 2020-17 Page 1 sur 4 M. Max SIMON, M. Guy MOREL. Absente : Mme Ida COLAS.",
        {"present": ["Luc PETIT", "Zoé BRUN", "Max SIMON", "Guy MOREL"], "absent": ["Ida COLAS"]},
    ),
    (
        "a scan that reads figures in family names, commas behind M, and specks",
        TOWN
        + "ETAIENT PRESENTS : M. BRUNE1DER Luc, Mme Zoé H0ARAU, M, Max DELAM0NTAGNE, M. LEROY1 Guy. ABSENTS (2) : dont PROCURATIONS (1) _ : "
        "COLAS Ida à LEROY1 Guy ABSENTS : MOREL Jean",
        {
            "present": ["BRUNE1DER Luc", "Zoé H0ARAU", "Max DELAM0NTAGNE", "LEROY1 Guy"],
            "proxies": [("COLAS Ida", "LEROY1 Guy")],
            "absent": ["MOREL Jean"],
        },
    ),
    (
        "how many sit, behind those who form their majority, and the item that follows",
        TOWN
        + "Étaient présents : PETIT Luc, BRUN Zoé Étaient absents : COLAS Ida Les membres présents formant la majorité de ceux en exercice au "
        "nombre de 35, le Maire ouvre la séance. Affaire n° 22-114 : Demande de subvention au titre du FEDER 2021-2027 – Rénovation de l'école",
        {"members_in_office": 35, "present": ["PETIT Luc", "BRUN Zoé"], "absent": ["COLAS Ida"]},
    ),
    (
        "substitutes counted among the present, votes for the voters, words behind figures",
        UNION
        + "Délégués en exercice : 26 Présents ou suppléés : 20 (vingt) Votes : 22 Étaient présents : Luc PETIT, Zoé BRUN.",
        {"members_in_office": 26, "present_count": 20, "voters_count": 22, "present": ["Luc PETIT", "Zoé BRUN"]},
    ),
    (
        "who presides, behind a word that ends on « le »",
        UNION
        + "Rapporteur : Mme Rabatelle Président : Monsieur Luc PETIT Secrétaire : M. Max SIMON Présents : MM. PETIT, SIMON.",
        {"president": "Luc PETIT", "secretary": "Max SIMON", "present": ["PETIT", "SIMON"]},
    ),
    (
        "an error in the list of the sitting before is none of this one's proxies",
        TOWN
        + "Présents : M. Luc PETIT, Mme Zoé BRUN. Absent : M. Guy MOREL. Secrétaire : Mme BRUN.\n1. Approbation du procès-verbal\nLe maire "
        "signale une erreur dans la liste de la précédente séance : Mme Ida COLAS, absente, avait donné pouvoir à Zoé BRUN.\nAdopté.",
        {"present": ["Luc PETIT", "Zoé BRUN"], "absent": ["Guy MOREL"], "proxies": []},
    ),
    (
        "how many sit with a voice of their own",
        "CONSEIL D'ADMINISTRATION DU 12 DÉCEMBRE 2017\nNombre de membres du Conseil ayant voix délibérative : 17\nNombre de présents : 2\n"
        "Étaient présents : M. Luc PETIT, Mme Zoé BRUN.",
        {"members_in_office": 17, "present_count": 2, "present": ["Luc PETIT", "Zoé BRUN"]},
    ),
    (
        "excused and their holders in two columns read across, and those who gave to nobody",
        "CONSEIL D'ARRONDISSEMENT\nSÉANCE DU 21 JANVIER 2020\nPRESENTS :\nMme Zoé BRUN, M. Luc PETIT, M. Max SIMON.\n\nEXCUSES : POUVOIR A :\n\n"
        "M. Guy MOREL M. PETIT\n\nMme Ida COLAS Mme BRUN\n\nM. Jean ROY Mme Anne VIDAL M. Paul GALL\n\n1. Voirie",
        {
            "present": ["Zoé BRUN", "Luc PETIT", "Max SIMON"],
            "proxies": [("Guy MOREL", "PETIT"), ("Ida COLAS", "BRUN")],
            "absent": ["Jean ROY", "Anne VIDAL", "Paul GALL"],
        },
    ),
    (
        "who is told that she will keep the minutes",
        TOWN
        + "Présents : Luc PETIT, Zoé BRUN.\nM. LE MAIRE.- Nous avons le quorum.\nMadame BRUN, vous serez notre secrétaire de séance.\n1. Voirie",
        {"present": ["Luc PETIT", "Zoé BRUN"], "secretary": "BRUN"},
    ),
    (
        "the sitting that a blog announces above the minutes of another",
        "La prochaine fois, le conseil se réunira le mardi 7 juin 2011 à 20 heures.\n\n12/05/2011\n\n-- COMPTE RENDU --\n\n-- LUNDI 2 MAI 2011 – 20 HEURES --\n\nPrésents : Luc PETIT, Zoé BRUN.",
        {"date": "2011-05-02", "present": ["Luc PETIT", "Zoé BRUN"]},
    ),
    (
        "political groups on lines of their own, under the heading and between the members",
        "CONSEIL RÉGIONAL\nRéunion du vendredi 21 juin 2024\n\nPRÉSENTS\nGroupe Majorité régionale\nAUBERT Claire\nBRUN Zoé\nPETIT Luc\n"
        "Groupe Centre et indépendants\nCOLAS Ida\nROY Max\nNon-inscrits\nGALL Yann\nPOUVOIRS\nMOREL Guy à PETIT Luc\nEXCUSÉE\nSIMON Anne\n\n"
        "VU le code général des collectivités territoriales,",
        {
            "present": ["AUBERT Claire", "BRUN Zoé", "PETIT Luc", "COLAS Ida", "ROY Max", "GALL Yann"],
            "proxies": [("MOREL Guy", "PETIT Luc")],
            "absent": ["SIMON Anne"],
        },
    ),
    (
        "two bodies over their delegates, families first, in a text on one line",
        "COMITÉ SYNDICAL Séance du 13 octobre 2021 Délégués présents : Communauté de communes du Val d'Arle AUBERT Nicolas BRUN Odile PETIT Bruno "
        "COLAS Yves Communauté de communes Cœur de Morgonde ROY Sylvie GALL Hugues MOREL Véronique SIMON Benoît Délégués absents : VIDAL Rémi "
        "LEROY Xavier La Présidente rappelle que le contrat a été signé.",
        {
            "present": [
                "AUBERT Nicolas",
                "BRUN Odile",
                "PETIT Bruno",
                "COLAS Yves",
                "ROY Sylvie",
                "GALL Hugues",
                "MOREL Véronique",
                "SIMON Benoît",
            ],
            "absent": ["VIDAL Rémi", "LEROY Xavier"],
        },
    ),
    (
        "two absent in small letters behind « MM. », where those who are there stand in capitals",
        "Séance du 23 mars 2007. Le Conseil Municipal s'est réuni. Etaient présents : MM. ROY, Maire, LEROUX et PETIT, adjoints, CHAPUIS, VASSEUR, "
        "Mmes BRUN, COLAS, MOREL et Melle VIDAL. Absents excusés : M. Bertin (pouvoir à M. LEROUX). Absents : MM. Grison et Delattre. Melle Aurélie "
        "VIDAL a été élue secrétaire de séance.",
        {
            "present": ["ROY", "LEROUX", "PETIT", "CHAPUIS", "VASSEUR", "BRUN", "COLAS", "MOREL", "VIDAL"],
            "proxies": [("Bertin", "LEROUX")],
            "absent": ["Grison", "Delattre"],
        },
    ),
    (
        "of how many the body is composed, told in a sentence",
        "COMMISSION PERMANENTE\nSéance du 14 octobre 2016\n26 membres composent la Commission permanente.\nPrésents : Luc PETIT, Zoé BRUN.",
        {"members_in_office": 26, "present": ["Luc PETIT", "Zoé BRUN"]},
    ),
    (
        "« effectif » before the figures of the others",
        "CONSEIL RÉGIONAL\nSéance du 30 mai 2011\nEffectif : 51 Présents : 2 Procurations : 0 Absents : 49\nEtaient présents : Luc PETIT, Zoé BRUN.",
        {"members_in_office": 51, "present_count": 2, "absent_count": 49, "present": ["Luc PETIT", "Zoé BRUN"]},
    ),
    (
        "communes over those who are there, and behind « de » after those who are away",
        "CONSEIL DE LA COMMUNAUTÉ\nRéunion du 23 septembre 2008\nEtaient présents :\nAUBELLE\nM. ROY Guy\nM. LANGLOIS Claude\nBOISSEL\nMme BRUN Annie\n"
        "CHARTREUIL\nM. PETIT Lucien\nDAGNAC\nM. LEBLANC Roger\nLA HOUSSIÈRE\nM. COLAS Bernard\nDélégués absents excusés :\nM. HURAND Serge de "
        "DAGNAC\nMme MOREL Jeanne de BOISSEL\nM. GALL Raymond de LA HOUSSIÈRE\nSecrétaire de séance :\nMme BRUN Annie\n1. Voirie",
        {
            "present": ["ROY Guy", "LANGLOIS Claude", "BRUN Annie", "PETIT Lucien", "LEBLANC Roger", "COLAS Bernard"],
            "absent": ["HURAND Serge", "MOREL Jeanne", "GALL Raymond"],
        },
    ),
]
