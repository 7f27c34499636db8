"""What surrounds the lists of a header: openings, notices of the town hall, staff, press, secretaries, the first item."""

from __future__ import annotations

OPENINGS = (
    "L'an deux mille vingt-deux, le douze mai à vingt heures, le {noun}, dûment convoqué le 5 mai 2022, s'est réuni à la mairie"
    " sous la présidence de {chief}, {title}.",
    "L’an deux mil vingt deux et le douze mai à 18 heures 30, le {noun} régulièrement convoqué, s’est réuni au nombre prescrit par"
    " la loi, dans le lieu habituel de ses séances, sous la présidence de {chief}.",
    "Le 12 mai 2022 à 20h00, le {noun} s'est réuni en session ordinaire, sous la présidence de {chief}, {title}.\n"
    "Date de convocation : 5 mai 2022",
    "{caps}\nSéance du jeudi 12 mai 2022",
    "COMPTE RENDU - {caps} DU 12 MAI 2022\nSous la présidence de {chief}",
    "PROCÈS-VERBAL DE LA SÉANCE DU 12 MAI 2022\n{caps}\nPrésident de séance : {chief}",
    "EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS\n{caps}\nSéance du 12 mai 2022\nL'an deux mille vingt-deux le douze mai, les membres du"
    " {noun} se sont réunis sur la convocation qui leur a été adressée par {the}.",
    "{caps}\nRéunion du 12/05/2022 à 20 h 30\nConvocation du 05/05/2022",
)  # fmt: skip
BEFORE = (
    "", "", "RÉPUBLIQUE FRANÇAISE\nLiberté - Égalité - Fraternité",
    "DÉPARTEMENT DE LA HAUTE-VEZONNE\nARRONDISSEMENT DE MIRVAL\nCANTON"
    " DE SAINT-AUVRE", "Département de la Vezonne\nCommune de VALMARIN",
    "MAIRIE DE VALMARIN\n12 place de l'Église\nTél. : 05 55 00"
    " 00 12\nmairie@valmarin.example",
    "Envoyé en préfecture le 16/05/2022\nReçu en préfecture le 16/05/2022\nAffiché le 17/05/2022",
    "Accusé de réception en préfecture\n087-218700123-20220512-DEL2022-14-DE\nDate de réception préfecture : 16/05/2022",
    "Ordre du jour :\n1. Approbation du procès-verbal\n2. Tarifs de la cantine\n3. Questions diverses", "N° 2022-14",
)  # fmt: skip
BETWEEN = (
    "", "", "", "", "Le quorum étant atteint, la séance est ouverte.", "PV du conseil du 12/05/2022 - Page 1/6",
    "Date de convocation : 5 mai 2022", "formant la majorité des membres en exercice.",
    "Lesquels forment la majorité des membres en"
    " exercice.", "Commune de Valmarin - séance du 12 mai 2022 - page 2", "Conseil municipal du 12 mai 2022 – 2/7",
)  # fmt: skip
STAFF = (
    "", "", "",
    "Assistaient également à la réunion : M. Rodolphe FERRAND, directeur général des services, Mme Ève CASTAING, secrétaire"
    " de mairie", "Assistait également à la séance : Mme Ève CASTAING (secrétaire de mairie)",
    "Participait également : Rodolphe"
    " FERRAND, DGS, sans voix délibérative", "En présence de : Mme Ève CASTAING, DGS",
    "Personnel communal présent : Mme Ève CASTAING",
    "Étaient également présents : M. Rodolphe FERRAND, directeur général des services ; Mme Ève CASTAING, directrice de cabinet",
    "Presse : M. Rodolphe FERRAND (Le Courrier de la Vezonne)", "Invitée : Mme Ève CASTAING, trésorière",
    "Secrétaire auxiliaire : Mme Ève CASTAING", "Public : 4 personnes",
)  # fmt: skip
CLOSINGS = (
    "Secrétaire de séance : {s}",
    "Le quorum étant atteint, la séance est ouverte. {s} est désigné secrétaire de séance.",
    "{s} a été élu secrétaire de séance.", "A été nommé secrétaire : {s}", "Secrétaire : {s}",
    "{s} a été désignée secrétaire de séance, conformément à l'article L. 2121-15 du CGCT.",
    "Le {noun} a choisi pour secrétaire {s}.", "Secrétaire de séance :\n{s}", "SECRÉTAIRE DE SÉANCE : {s}",
    "Il a été procédé, conformément à l'article L. 2121-15 du Code général des collectivités territoriales, à l'élection d'un"
    " secrétaire pris dans le sein du conseil : {s}, ayant obtenu la majorité des suffrages, a été désigné pour remplir ces fonctions.",
)  # fmt: skip
BODIES = (
    "Approbation du procès-verbal\nLe procès-verbal de la séance précédente est approuvé à l'unanimité.\n1. Fixation des tarifs\n"
    "{the} expose au conseil que les tarifs n'ont pas changé depuis trois ans.\nAprès en avoir délibéré, le {noun}, à l'unanimité,"
    " décide de fixer les tarifs.",
    "Objet : Tarifs de la cantine\nVu le code général des collectivités territoriales,\nConsidérant que les tarifs n'ont pas changé,\n"
    "Le {noun}, après en avoir délibéré, à l'unanimité,\nDÉCIDE\nArticle 1 : de fixer les tarifs.",
    "DÉLIBÉRATION N° 2022-14 : TARIFS DE LA CANTINE\nRapporteur : {s}\n{s} rappelle que les tarifs n'ont pas changé.\nAdopté à"
    " l'unanimité.",
    "I - AFFAIRES GÉNÉRALES\n1 - Tarifs de la cantine\n{the} présente le dossier.\nVote : adopté à l'unanimité.",
    "{the} ouvre la séance à 20h05.\nOrdre du jour :\n- Tarifs de la cantine\n- Questions diverses\nTarifs de la cantine\nLe {noun}"
    " approuve les tarifs à l'unanimité.",
)  # fmt: skip
