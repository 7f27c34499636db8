"""What stands around the lists of an intercommunal header: titles, addresses, counts, agenda, guests, page ends."""

from __future__ import annotations

from benchmarks.crossed.draw import Draw

BODIES = {
    "CC": ("Communauté de communes du Val d'Arle", "conseil communautaire", "CCVA"),
    "CA": ("Communauté d'agglomération des Deux Vires", "conseil d'agglomération", "CADV"),
    "métropole": ("Vireval Métropole", "conseil métropolitain", "VM"),
    "syndicat": ("Syndicat intercommunal des eaux de la Haute Arle", "comité syndical", "SIEHA"),
    "mixte": ("Syndicat mixte du bassin de l'Arle", "comité syndical", "SMBA"),
    "PETR": ("Pôle d'équilibre territorial et rural du Pays de Vire", "conseil syndical", "PETR"),
    "CCAS": ("Centre intercommunal d'action sociale du Val d'Arle", "conseil d'administration", "CIAS"),
    "communauté": ("Communauté de communes des Hautes Terres", "conseil de communauté", "CCHT"),
}
ABOVE = [
    "",
    "RÉPUBLIQUE FRANÇAISE\nDÉPARTEMENT DE LA HAUTE-VIRE\nARRONDISSEMENT DE BRÉCOURT\n",
    "Département de la Haute-Vire\nCanton de Valmont\n",
    "3 place du Marché – 99120 VALMONT\nTél. 05 99 00 11 22 – contact@valmont.example\n",
    "République Française - Liberté Égalité Fraternité\nExtrait du registre des délibérations\n",
    "Siège : 12 bis, rue du Docteur Maurel 99450 BRÉCOURT Tél : 02.99.00.12.34\nN° SIRET 200 000 000 00017\n",
]
TITLES = [
    "{B}\nPROCÈS-VERBAL DU {O}\nSéance du jeudi 12 mai 2022\n",
    "{b}\nCompte rendu du {o} du 12 mai 2022\n",
    "{b}\nRéunion du {o}\nJeudi 12 mai 2022 à 18 h 30\nSalle polyvalente de Valmont\n",
    "EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU {O}\n{B}\nSéance du 12 mai 2022\n",
]
OPENINGS = [
    "",
    "L'an deux mille vingt-deux, le douze mai à dix-huit heures trente, le {o}, dûment convoqué, s'est réuni en séance ordinaire à "
    "Valmont, sous la présidence de Monsieur Luc PRADEL, Président.\n",
    "Le 12 mai 2022 à 18 h 30, les membres du {o} se sont réunis au siège, sur convocation du 5 mai 2022, sous la présidence de "
    "Mme Léa MOREL.\n",
    "L'an 2022, le 12 mai, le {o} légalement convoqué le 5 mai s'est réuni à la salle des fêtes, sous la présidence de M. Luc PRADEL.\n"
    "Date de convocation : 5 mai 2022\n",
    "Date de la convocation : 05/05/2022\nDate d'affichage : 13/05/2022\n",
]
AGENDA = [
    "",
    "ORDRE DU JOUR :\n1. Approbation du procès-verbal\n2. Tarifs des déchets\n3. Questions diverses\n",
    "Ordre du jour :\n- Budget annexe de l'eau\n- Plan local d'urbanisme\n- Informations du Président\n",
]
COUNTS: dict[str, tuple[str, str]] = {
    "none": ("", ""),
    "lines": ("Nombre de délégués en exercice : {n}\nPrésents : {p}\nPouvoirs : {r}\nVotants : {v}\n", "nprv"),
    "one row": ("En exercice : {n} - Présents : {p} - Pouvoirs : {r} - Votants : {v}\n", "nprv"),
    "no colon": ("En exercice {n} Présents {p} Pouvoirs {r} Votants {v}\n", "nprv"),
    "communautaires": ("Nombre de conseillers communautaires en exercice : {n}\nNombre de présents : {p}\nNombre de votants : {v}\n", "npv"),
    "quorum": ("Membres en exercice : {n}\nQuorum : {q}\nMembres présents : {p}\nProcurations : {r}\nSuffrages exprimés : {v}\n", "npr"),
    "brackets": ("Nombre de membres en exercice : ({n})\nNombre de présents : ({p})\nNombre de pouvoirs : ({r})\nNombre de votants : ({v})\n", "nprv"),
    "of them": ("Délégués en exercice : {n} – Délégués présents : {p} (dont {s} suppléants) – Pouvoirs : {r} – Votants : {v}\n", "nprv"),
    "heads and figures": ("NOMBRE DE MEMBRES\nEn exercice Présents Votants\n{n} {p} {v}\n", "npv"),
    "absent told": ("Conseillers en exercice : {n} / Présents : {p} / Représentés : {r} / Absents : {a} / Votants : {v}\n", "nprav"),
    "voters with": ("Nombre de conseillers titulaires en exercice : {n}\nPrésents : {p}\nVotants : {v} dont {r} pouvoirs\n", "nprv"),
    "capitals": ("NOMBRE DE DÉLÉGUÉS : EN EXERCICE : {n} PRÉSENTS : {p} VOTANTS : {v}\n", "npv"),
    "points": ("Nombre de délégués en exercice ......... {n}\nNombre de délégués présents ......... {p}\nNombre de votants ......... {v}\n", "npv"),
    "sentence": ("Sur {n} délégués en exercice, {p} étaient présents.\n", "np"),
}  # fmt: skip
GUESTS = [
    "",
    "Assistaient également : Mme Fanny DUVIVIER, directrice générale des services, M. Hugo LAURIER, comptable.\n",
    "Était également présent : M. Hugo LAURIER, DGS\n",
    "Participaient sans voix délibérative : Mme Fanny DUVIVIER (DGS), M. Hugo LAURIER (technicien)\n",
    "Étaient également présents : M. BLANDIN (trésorier), Mme Fanny DUVIVIER, secrétaire générale\n",
    "Services : Fanny DUVIVIER (DGS), Hugo LAURIER (eau et assainissement)\n",
    "Assistait à la séance : Mme Fanny DUVIVIER, DGS\n",
    "Invités : M. Hugo LAURIER, bureau d'études\n",
    "Pour la presse : M. Hugo LAURIER\n",
]
CLOSINGS = [
    "Secrétaire de séance : {s}\n",
    "Le quorum étant atteint, le Président ouvre la séance. {s} est désigné secrétaire de séance.\n",
    "{s} a été élu secrétaire de séance.\n",
    "Secrétaire : {s}\n",
    "Formant la majorité des membres en exercice.\n",
    "Le quorum étant atteint, l'assemblée peut valablement délibérer.\n",
    "",
]
BODY = (
    "\n1. Tarifs des déchets\nMonsieur le Président expose que les tarifs n'ont pas changé depuis trois ans.\n"
    "Après en avoir délibéré, le {o}, à l'unanimité, décide de fixer les tarifs.\n"
)
PRESENT = [
    "Étaient présents :", "Présents :", "PRÉSENTS :", "Étaient présents les délégués :", "Délégués présents :",
    "Conseillers communautaires présents :", "ETAIENT PRESENTS :", "Présents ({p}) :", "ÉTAIENT PRÉSENTS ({p}) :",
    "Titulaires présents :", "Délégués titulaires présents :", "Membres présents :", "Sont présents :",
    "Étaient présents les délégués des communes suivantes :", "Étaient présents, pour les communes de :",
    "Etaient présents : Mesdames et Messieurs les délégués", "Présents à l'ouverture de la séance :", "Présent(e)s :",
    "Étaient présents les conseillers communautaires suivants :", "Étaient présents :\nTitulaires :", "Élus présents :",
    "Membres titulaires présents :", "Conseillers présents :", "Étaient présents ou représentés :", "Liste des présents :",
    "Nombre de présents : {p}\nÉtaient présents :", "Présents : {p}\n",
]  # fmt: skip
PROXIES = [
    "Pouvoirs :", "Procurations :", "Ont donné pouvoir :", "Absents ayant donné pouvoir :", "Excusés ayant donné procuration :",
    "Absents représentés :", "Étaient absents avec pouvoir :", "Pouvoirs ({r}) :", "Délégués ayant donné pouvoir :",
    "Conseillers communautaires représentés par pouvoir :", "Délégués représentés par pouvoir :", "ABSENTS EXCUSÉS AYANT DONNÉ POUVOIR :",
    "Excusés avec pouvoir :", "Absents excusés ayant donné procuration :", "Avaient donné procuration :", "Mandats :",
    "Procuration(s) :", "Titulaires absents ayant donné pouvoir :", "Pouvoirs de vote :", "Représentés :",
]  # fmt: skip
RELATIONS = [
    "{x} à {y}", "{x} donne pouvoir à {y}", "{x} a donné pouvoir à {y}", "{x} (pouvoir à {y})", "{x}, pouvoir à {y}",
    "{x} ayant donné procuration à {y}", "{x} : pouvoir à {y}", "{x} représenté{w} par {y}", "{x} -> {y}", "{x} (donne procuration à {y})",
    "{x} pouvoir à {y}", "{x} a donné procuration à {y}", "{x} - pouvoir donné à {y}", "{x} par {y}", "de {x} à {y}", "{y} pour {x}!",
]  # fmt: skip
ABSENT = [
    "Absents :", "Absents excusés :", "Excusés :", "Étaient excusés :", "Étaient absents excusés :", "ABSENTS EXCUSÉS :", "Absents ({a}) :",
    "Délégués absents excusés :", "Absents non représentés :", "Étaient absents :", "Titulaires excusés :", "Excusé(e)s :",
    "Délégués absents :", "Absents non excusés :", "Conseillers absents :", "Excusés sans pouvoir :", "Délégués titulaires absents :",
    "Absent(s) excusé(s) :", "Membres excusés :",
]  # fmt: skip
FEET = [
    "\nPage 1 sur 12\n", "\n1/12\n", "\n{b} – Procès-verbal du {o} du 12 mai 2022 – Page 2\n", "\n{i} – PV du 12/05/2022 2 / 14\n",
    "\n2\n{B}\n",
]  # fmt: skip


def around(draw: Draw) -> dict[str, str]:
    """The body and its words: the names that the templates of this module hold."""
    name, organ, letters = draw.one("body", BODIES)
    return {"b": name, "B": name.upper(), "o": organ, "O": organ.upper(), "i": letters}
