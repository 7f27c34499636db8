"""Lists told in sentences, and sentences that end lists: (why, words, what is seen). All invented."""

from typing import Any

Want = dict[str, Any]
TOWN = "COMMUNE DE VALMARIN Conseil municipal Séance du 12 mai 2022 "
ROWS: list[tuple[str, str, Want]] = [
    (
        "those who are away and their holders, in two rows of one sentence",
        "Communauté de l'agglomération de Belval, 12 mai 2022, réunie dans la salle du Conseil municipal de Belval. Étaient présents : "
        "Luc ROY, Zoé BRUN, Max PETIT, Ida COLAS, Membres titulaires. Conformément à l'article L. 2121-20 du code, Guy BRET, Eva MOREL, "
        "Paul VIDAL excusés étaient respectivement représentés par Luc ROY, Zoé BRUN, Noé FABRE. Max PETIT a été désigné secrétaire.",
        {
            "present": ["Luc ROY", "Zoé BRUN", "Max PETIT", "Ida COLAS"], "body": "community_council", "secretary": "Max PETIT",
            "proxies": [("Guy BRET", "Luc ROY"), ("Eva MOREL", "Zoé BRUN"), ("Paul VIDAL", "Noé FABRE")],
        },
    ),
    (
        "who speaks on the line below the list of those away",
        TOWN + "\nAbsents excusés : Mesdames Ida COLAS (procuration à Monsieur Luc ROY), Zoé BRUN et Monsieur Max PETIT.\n\n"
        "Monsieur Guy BRET précise que la réunion prévue pour le marché de Noël était annoncée le 11 mai et non le 22.",
        {"proxies": [("Ida COLAS", "Luc ROY")], "absent": ["Zoé BRUN", "Max PETIT"]},
    ),
    (
        "a proxy given to the mayor, who presides and stands in no list",
        TOWN + "Sous la présidence de M. Guy BRET, Maire. Présents : M. Luc ROY, Mme Zoé BRUN. Ont donné procuration : M. Max PETIT à M. le "
        "Maire, Mme Ida COLAS à Mme Zoé BRUN.",
        {"present": ["Luc ROY", "Zoé BRUN"], "proxies": [("Max PETIT", "Guy BRET"), ("Ida COLAS", "Zoé BRUN")], "president": "Guy BRET"},
    ),
    (
        "a family name that is a participle, behind an initial",
        TOWN + "Présents : L. ROY, C. PARTIS, P. BRUN, Z. COLAS, M. PETIT.",
        {"present": ["L. ROY", "C. PARTIS", "P. BRUN", "Z. COLAS", "M. PETIT"]},
    ),
    (
        "the chair in the heading, and the members behind",
        TOWN + "Présents : sous la présidence de M. Guy BRET, maire, Mmes BRUN, COLAS, MM. ROY, PETIT. Absent : M. MOREL.",
        {"present": ["Guy BRET", "BRUN", "COLAS", "ROY", "PETIT"], "absent": ["MOREL"]},
    ),
    (
        "the secretary named inside the list",
        TOWN + "Présents : M. Luc ROY, Mme Zoé BRUN, secrétaire de séance, Mme Ida COLAS. Absent : M. Max PETIT.",
        {"present": ["Luc ROY", "Zoé BRUN", "Ida COLAS"], "absent": ["Max PETIT"]},
    ),
    (
        "vice-presidents, each under his label",
        "Communauté de communes du Val. Séance du 12 mai 2022. Présents : Président : M. Guy BRET 1er Vice-Président : M. Luc ROY 2e "
        "Vice-Président : Mme Zoé BRUN Délégués : Mme Ida COLAS. Absent : M. Max PETIT.",
        {"present": ["Guy BRET", "Luc ROY", "Zoé BRUN", "Ida COLAS"], "absent": ["Max PETIT"]},
    ),
    (
        "members elected by the council, under that label",
        "CCAS de Valmarin. Conseil d'administration, séance du 12 mai 2022. Présents : Membres élus par le Conseil Municipal : M. Luc ROY, "
        "Mme Zoé BRUN. Membres nommés : Mme Ida COLAS. Absent : M. Max PETIT.",
        {"present": ["Luc ROY", "Zoé BRUN", "Ida COLAS"], "absent": ["Max PETIT"]},
    ),
    (
        "a heading without a colon before the label of the first group",
        "Caisse des écoles de Valmarin. Séance du 12 mai 2022. Présents : 3 Absents : 1 PRÉSENTS Au titre du conseil municipal : Mme Zoé "
        "BRUN, M. Luc ROY Au titre des familles : Mme Ida COLAS ABSENTS M. Max PETIT Secrétaire de séance : M. Luc ROY",
        {"present": ["Zoé BRUN", "Luc ROY", "Ida COLAS"], "absent": ["Max PETIT"], "present_count": 3, "absent_count": 1},
    ),
    (
        "that heading, on a line of its own",
        "Syndicat du Val. Séance du 12 mai 2022.\nPrésents : 3 Absents : 1\nPRÉSENTS\nReprésentants du Département : Mme Zoé BRUN, M. Luc "
        "ROY\nReprésentants des communes : Mme Ida COLAS\nABSENTS\nM. Max PETIT\nLe quorum est atteint.",
        {"present": ["Zoé BRUN", "Luc ROY", "Ida COLAS"], "absent": ["Max PETIT"]},
    ),
    (
        "members by right, who vote as the elected do",
        "CCAS de Valmarin. Séance du 12 mai 2022.\nÉtaient présents :\nMembres de droit : M. Luc ROY\nMembres élus : Mme Zoé BRUN, Mme Ida "
        "COLAS\nAbsent : M. Max PETIT",
        {"present": ["Luc ROY", "Zoé BRUN", "Ida COLAS"], "absent": ["Max PETIT"]},
    ),
    (
        "substitutes under « Représentés », beside the proxies, and in no list of the present",
        "Syndicat du Val. Séance du 12 mai 2022. Présents : Luc ROY, Zoé BRUN, Ida COLAS. Représentés : Guy BRET représenté par Eva MOREL, "
        "Paul VIDAL représenté par Noé FABRE. Procuration : Max PETIT à Luc ROY. Excusé : Léo DUVAL.",
        {
            "present": ["Luc ROY", "Zoé BRUN", "Ida COLAS", "Eva MOREL", "Noé FABRE"],
            "absent": ["Léo DUVAL", "Guy BRET", "Paul VIDAL"],
            "proxies": [("Max PETIT", "Luc ROY")],
        },
    ),
    (
        "a substitute who sits, and his titular among the absent",
        "Syndicat du Val. Séance du 12 mai 2022.\nÉtaient présents :\nM. ROY Luc, Délégué titulaire de Belval\nMme BRUN Zoé, Déléguée "
        "suppléante d'Orval\nMme COLAS Ida, Déléguée titulaire d'Urcel\nÉtaient absents :\nM. PETIT Max, Délégué titulaire d'Urcel, donne "
        "procuration à Mme COLAS Ida\nM. BRET Guy, Délégué titulaire d'Orval, représenté par Mme BRUN Zoé\nSecrétaire : M. ROY Luc",
        {"present": ["ROY Luc", "BRUN Zoé", "COLAS Ida"], "absent": ["BRET Guy"], "proxies": [("PETIT Max", "COLAS Ida")]},
    ),
    (
        "the initial of the last name, on a line of its own",
        TOWN + "\nPrésents : MM. BRET M., ROY\nL., Mme BRUN Z.\n\nAbsents : M. PETIT M., Mme COLAS\nI.\n\nM. ROY L. est secrétaire.",
        {"present": ["BRET M.", "ROY L.", "BRUN Z."], "absent": ["PETIT M.", "COLAS I."]},
    ),
    (
        "a sister, by that title",
        "CCAS de Valmarin. Séance du 12 mai 2022. Présents : Mmes Ida COLAS, Sœur Marie-Odile BRUN, Eva MOREL ; MM. Luc ROY, Max PETIT.",
        {"present": ["Ida COLAS", "Marie-Odile BRUN", "Eva MOREL", "Luc ROY", "Max PETIT"]},
    ),
    (
        "two letters of a compound given name",
        TOWN + "Présents : YJ. ROY, Z. BRUN, JJ. PETIT, MO. COLAS, L. MOREL.",
        {"present": ["YJ. ROY", "Z. BRUN", "JJ. PETIT", "MO. COLAS", "L. MOREL"]},
    ),
    (
        "bullets glued to the names before them",
        TOWN + "Étaient présents :• Guy BRET• Zoé BRUN• Luc ROY• Ida COLAS\nÉtait absent :• Max PETIT\nSecrétaire : Luc ROY",
        {"present": ["Guy BRET", "Zoé BRUN", "Luc ROY", "Ida COLAS"], "absent": ["Max PETIT"]},
    ),
    (
        "names glued to one another",
        TOWN + "Étaient présents : ROY LucBRUN ZoéCOLAS IdaPETIT MaxMOREL EvaVIDAL Paul. Absent : BRET Guy.",
        {"present": ["ROY Luc", "BRUN Zoé", "COLAS Ida", "PETIT Max", "MOREL Eva", "VIDAL Paul"], "absent": ["BRET Guy"]},
    ),
    (
        "a given name before a family name that begins with « de »",
        TOWN + "Présents : M. ROY Luc, M. Marc de VAL, Mme BRUN Zoé, Mme COLAS Ida.",
        {"present": ["ROY Luc", "Marc de VAL", "BRUN Zoé", "COLAS Ida"]},
    ),
    (
        "a family name that is a verb",
        TOWN + "Présents : Roy Luc, Brun Zoé, Colas Ida. Procurations : Petit Max à Roy Luc, Émet Jean à Brun Zoé.",
        {"present": ["Roy Luc", "Brun Zoé", "Colas Ida"], "proxies": [("Petit Max", "Roy Luc"), ("Émet Jean", "Brun Zoé")]},
    ),
    (
        "communes of which nobody is there",
        "Syndicat du Val. Séance du 12 mai 2022.\nPrésents :\nBELVAL : M. Luc ROY, Mme Zoé BRUN\nORVAL :\nURCEL : Mme Ida COLAS\nAbsent : M. Max "
        "PETIT",
        {"present": ["Luc ROY", "Zoé BRUN", "Ida COLAS"], "absent": ["Max PETIT"]},
    ),
    (
        "those with a vote and those who advise, in brackets",
        "SDIS du Val. Conseil d'administration du 12 mai 2022. ÉTAIENT PRÉSENTS (AVEC VOIX DÉLIBÉRATIVE) Représentants du Département : M. Luc ROY, "
        "Mme Zoé BRUN. ÉTAIENT PRÉSENTS (AVEC VOIX CONSULTATIVE) Le colonel Guy BRET, directeur départemental ; M. Paul VIDAL. ÉTAIT EXCUSÉ M. Max PETIT.",
        {"present": ["Luc ROY", "Zoé BRUN"], "absent": ["Max PETIT"]},
    ),
    (
        "a numbered part of those who advise, behind the last who is away",
        "SDIS du Val. Conseil d'administration du 12 mai 2022. I – MEMBRES AVEC VOIX DÉLIBÉRATIVE Présents : M. Luc ROY, Mme Zoé BRUN. Excusés : "
        "Mme Ida COLAS, M. Max PETIT II – MEMBRES AVEC VOIX CONSULTATIVE Présents : Colonel Guy BRET, directeur. Deux (2) membres avec voix "
        "délibérative sur quatre (4) étant présents, le quorum est atteint.",
        {"present": ["Luc ROY", "Zoé BRUN"], "absent": ["Ida COLAS", "Max PETIT"]},
    ),
    (
        "voices in brackets behind the label of a group",
        "Syndicat du Val. Séance du 12 mai 2022. ETAIENT PRESENTS Collège de la Région (3 voix par délégué) : Mme Zoé BRUN, M. Luc ROY. Collège "
        "des communes (1 voix par délégué) : Mme Ida COLAS. ABSENT : M. Max PETIT.",
        {"present": ["Zoé BRUN", "Luc ROY", "Ida COLAS"], "absent": ["Max PETIT"]},
    ),
    (
        "givers, holders and the day of each proxy",
        TOWN + "Présents : M. ROY, Mme BRUN, M. MOREL. MANDANTS MANDATAIRES DATE DU MANDAT Mme COLAS M. ROY 10/05/2022 M. PETIT Mme BRUN "
        "11/05/2022 EXCUSÉ : M. BRET",
        {"present": ["ROY", "BRUN", "MOREL"], "proxies": [("COLAS", "ROY"), ("PETIT", "BRUN")], "absent": ["BRET"]},
    ),
    (
        "the assembly speaks behind the last who is away",
        "ASSEMBLÉE DE L'ÎLE-HAUTE. Séance du 12 mai 2022. ÉTAIENT PRÉSENTS : M. Luc ROY, Mme Zoé BRUN, Mme Ida COLAS. ÉTAIT ABSENT : M. Max PETIT "
        "L'ASSEMBLÉE DE L'ÎLE-HAUTE VU le code général des collectivités territoriales, APRÈS EN AVOIR DÉLIBÉRÉ",
        {"present": ["Luc ROY", "Zoé BRUN", "Ida COLAS"], "absent": ["Max PETIT"]},
    ),
    (
        "counts behind colons, under the labels of all",
        "Nombre de membres En exercice Présents Votants : 11 : 9 : 10 Extrait du registre. " + TOWN + "Présents : Mme BRUN, M. ROY, Mme COLAS.",
        {"members_in_office": 11, "present_count": 9, "voters_count": 10, "present": ["BRUN", "ROY", "COLAS"]},
    ),
    (
        "how many sit, in the sentence of the quorum",
        TOWN + "Les membres présents formant la majorité de ceux actuellement en exercice, lesquels sont au nombre de 32. Sont présents : Mme BRUN, "
        "M. ROY, Mme COLAS.",
        {"members_in_office": 32, "present": ["BRUN", "ROY", "COLAS"]},
    ),
    (
        "how many the board is made of",
        "CCAS de Valmarin. Séance du 12 mai 2022. Nombre de membres : Composant le Conseil d'Administration : 17 Présents : 11 Représentés : 3",
        {"members_in_office": 17, "present_count": 11, "proxies_count": 3},
    ),
    (
        "who presents the item that designates the secretary",
        TOWN + "Présents : Mme Zoé BRUN, M. Luc ROY, Mme Ida COLAS.\n\n2022-01 Désignation du secrétaire de séance\nMme Zoé BRUN, rapporteure.\nSur "
        "proposition de la maire, M. Luc ROY est désigné en qualité de secrétaire de séance.",
        {"secretary": "Luc ROY", "present": ["Zoé BRUN", "Luc ROY", "Ida COLAS"]},
    ),
]  # fmt: skip
