"""Headers of single acts (extraits): (why the row exists, words, what a careful reader sees). All invented."""

from typing import Any

Want = dict[str, Any]
HEAD = "COMMUNE DE VALMARIN Conseil municipal du 12 mai 2022 "
LISTS = "Présents : M. Luc PETIT, Mme Zoé BRUN, M. Max SIMON, Mme Ana ROY. Absent excusé : M. Guy MOREL. "
TAIL = "Secrétaire de séance : M. Luc PETIT. Objet : Voirie Le conseil approuve."
THERE = ["Luc PETIT", "Zoé BRUN", "Max SIMON", "Ana ROY"]
ROWS: list[tuple[str, str, Want]] = [
    ("a formula that tells when the members were convened, and for which day",
     "COMMUNE DE VALMARIN\nL'an deux mille seize, le vingt-cinq novembre, Nous, Luc PETIT, certifions avoir convoqué dans les délais légaux les membres du conseil municipal pour le deux décembre deux mille seize à vingt heures.\nRÉUNION DU 2 DÉCEMBRE 2016\nPrésents : M. Luc PETIT, Mme Zoé BRUN, Mme Ana ROY\nSecrétaire : Mme Ana ROY\n",
     {"date": "2016-12-02", "convened": "2016-11-25", "present": ["Luc PETIT", "Zoé BRUN", "Ana ROY"], "secretary": "Ana ROY"}),
    ("a formula of the meeting that tells of the convocation too",
     "COMMUNE DE VALMARIN\nL'an deux mille seize, le deux décembre, le conseil municipal, que le maire a convoqué le 25 novembre 2016, s'est réuni en mairie pour le vote du budget.\nPrésents : M. Luc PETIT, Mme Zoé BRUN, Mme Ana ROY\nSecrétaire : Mme Ana ROY\n",
     {"date": "2016-12-02", "convened": "2016-11-25", "present": ["Luc PETIT", "Zoé BRUN", "Ana ROY"]}),
    ("a formula that says that the members were convened, and not for which day",
     "COMMUNE DE VALMARIN\nL'an deux mille seize, le deux décembre, le conseil municipal a été convoqué pour la séance.\nPrésents : M. Luc PETIT, Mme Zoé BRUN, Mme Ana ROY\n",
     {"date": "2016-12-02", "convened": None, "present": ["Luc PETIT", "Zoé BRUN", "Ana ROY"]}),
    ("a formula of the meeting that tells when and for which day the body was convened",
     "COMMUNE DE VALMARIN\nL'an deux mille seize, le 2 décembre, à 20 heures, le conseil municipal, qui a été convoqué le 25 novembre pour la séance du 2 décembre, s'est réuni en mairie.\nPrésents : M. Luc PETIT, Mme Zoé BRUN, Mme Ana ROY\nSecrétaire : Mme Ana ROY\n",
     {"date": "2016-12-02", "convened": "2016-11-25", "present": ["Luc PETIT", "Zoé BRUN", "Ana ROY"]}),
    ("a formula of the meeting that tells only for which day",
     "COMMUNE DE VALMARIN\nL'an deux mille seize, le 2 décembre, à 20 heures, les membres du conseil municipal que le maire a convoqué par écrit pour le 2 décembre se sont réunis en mairie.\nPrésents : M. Luc PETIT, Mme Zoé BRUN, Mme Ana ROY\nSecrétaire : Mme Ana ROY\n",
     {"date": "2016-12-02", "convened": None, "present": ["Luc PETIT", "Zoé BRUN", "Ana ROY"]}),
    ("a labelled day of sending goes before the formula's",
     "COMMUNE DE VALMARIN\nDate de convocation : 24 novembre 2016\nL'an deux mille seize, le 25 novembre, Nous, Luc PETIT, certifions avoir convoqué les membres du conseil municipal pour le 2 décembre 2016.\nRÉUNION DU 2 DÉCEMBRE 2016\nPrésents : M. Luc PETIT, Mme Zoé BRUN, Mme Ana ROY\nSecrétaire : Mme Ana ROY\n",
     {"date": "2016-12-02", "convened": "2016-11-24", "present": ["Luc PETIT", "Zoé BRUN", "Ana ROY"]}),
    ("who writes stands before what it writes about",
     "DE_2016_034 République française COMMUNE DE VALMARIN MAIRIE 48100 VALMARIN Séance du vendredi 25 novembre 2016 Membres en exercice : 5 L'an deux mille seize et le vingt-cinq novembre l'assemblée régulièrement convoquée, s'est réunie sous la présidence de Luc PETIT Présents : Luc PETIT, Zoé BRUN, Max SIMON, Ana ROY Excusés : Guy MOREL Secrétaire de séance : Zoé BRUN Objet : Opposition au transfert de la compétence à la communauté de communes - DE_2016_034 Le maire expose.",
     {"body": "municipal_council", "present": THERE, "absent": ["Guy MOREL"]}),
    ("guests who are there, under a heading of their own",
     HEAD + LISTS + "Étaient invités et présents : Ida COLAS, directrice générale des services, Jean VIDAL (services). " + TAIL,
     {"present": THERE, "absent": ["Guy MOREL"]}),
    ("guests who are excused",
     HEAD + LISTS + "Invités excusés : Ida COLAS, Jean VIDAL. " + TAIL, {"present": THERE, "absent": ["Guy MOREL"]}),
    ("persons who are invited and there",
     HEAD + LISTS + "Personnes invitées présentes : Ida COLAS, Jean VIDAL. " + TAIL, {"present": THERE, "absent": ["Guy MOREL"]}),
    ("guests of every sitting",
     HEAD + LISTS + "INVITÉS PERMANENTS : Ida COLAS, Jean VIDAL " + TAIL, {"present": THERE, "absent": ["Guy MOREL"]}),
    ("away when one item is voted, and there at the opening",
     HEAD + LISTS + "ABSENTE AU MOMENT DU VOTE : Mme Zoé BRUN. " + TAIL, {"present": THERE, "absent": ["Guy MOREL"]}),
    ("away at the vote, in fewer words",
     HEAD + LISTS + "Absente au vote : Mme Zoé BRUN. " + TAIL, {"present": THERE, "absent": ["Guy MOREL"]}),
    ("away when one item is voted, and listed nowhere else",
     HEAD + LISTS + "ABSENT AU MOMENT DU VOTE : M. Jean VIDAL. " + TAIL, {"present": THERE, "absent": ["Guy MOREL", "Jean VIDAL"]}),
    ("who leaves the room for the vote opens no list",
     HEAD + LISTS + "Sortis au moment du vote : Mme Zoé BRUN. " + TAIL, {"present": THERE, "absent": ["Guy MOREL"]}),
    ("a stamp of the day of signature, and the number of a page, inside a name",
     "MÉTROPOLE DU VALMARIN Conseil de la métropole du 12 mai 2022 Étaient présents Mesdames et Messieurs : Luc PETIT - Zoé BRUN - Max Signé le 12 Mai 2022 Reçu au Contrôle de légalité le 20 Mai 2022 1/4 SIMON - Ana ROY. Étaient absents et excusés : Guy MOREL. Secrétaire de séance : Luc PETIT",
     {"present": THERE, "absent": ["Guy MOREL"]}),
    ("the same between two names",
     "MÉTROPOLE DU VALMARIN Conseil de la métropole du 12 mai 2022 Étaient présents Mesdames et Messieurs : Luc PETIT - Zoé BRUN - Signé le 12 Mai 2022 Reçu au Contrôle de légalité le 20 Mai 2022 Max SIMON - Ana ROY. Étaient absents et excusés : Guy MOREL. Secrétaire de séance : Luc PETIT",
     {"present": THERE, "absent": ["Guy MOREL"]}),
]  # fmt: skip
