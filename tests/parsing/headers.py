"""Writes headers of sessions in any clerk's style: the generator behind the property tests and `benchmarks/crossed/headers.py`.

A header is drawn from independent habits (headings, separators, order of names, civilities, functions, how a proxy is
told, counts, layout); `Header` keeps what a careful reader sees.
"""

from __future__ import annotations

import random
import textwrap
from dataclasses import dataclass, field

GIVEN = """Anne Bernard Chantal Denis Élodie Fabrice Gaëlle Hervé Inès Jean-Pierre Karine Loïc Marie-Claude Nicolas
Odile Patrick Quentin Régine Sébastien Thérèse Ursule Valérie William Xavier Yvette Zoé François Marie-Thérèse Éric
Jean-Luc Béatrice Guy Monique Rémi Sylvie Gilles Nadège Olivier Josiane""".split()
FAMILY = """Aubert Baratte Carton Delmas Esnault Fournel Gimard Hardouin Ingrand Jolivet Kerdraon Lambert Mercier
Nogaret Ozanne Pellerin Quenot Rouvière Savary Tessier Urvoy Vasseur Weiss Ygnard Zeller Bonnefoy Chauvet Dubreuil
Le|Goff De|Lagarde Martin-Vidal Saint-Aubin El|Haouari Da|Silva Du|Souchet Bellanger Collin Thibaud Lenoir Prunier""".split()

PRESENT = [
    "Présents :", "Etaient présents :", "ÉTAIENT PRÉSENTS :", "Étaient présents : MM.", "PRESENTS : Mmes, MM.",
    "Présents : Mesdames et Messieurs", "Membres présents :", "MEMBRES PRÉSENTS : {p}", "Conseillers présents :",
    "Sont présents :", "Étaient présents les conseillers municipaux suivants :", "Présent(e)s :", "Présent·e·s :",
    "PRÉSENTS ({p}) :", "Élus présents :", "Délégués présents :", "Présents à l'ouverture de la séance :",
    "Étaient présents Mesdames et Messieurs :", "Assistaient à la séance :", "Liste des présents :",
    "Etaient présents : Mmes et MM. les conseillers municipaux", "Etai(en)t présent(e)s :", "Présents:",
    "Conseillers municipaux présents :", "Étaient présents en séance :", "Nom des conseillers présents :",
    "Membres du conseil présents :",
]  # fmt: skip
ABSENT = [
    "Absents :", "Absent(s) :", "Absents excusés :", "Etaient absents excusés :", "Étaient absents :", "Excusés :",
    "ABSENTS EXCUSÉS :", "Absents non excusés :", "Excusé(e)s :", "Absents et excusés :", "Absents sans pouvoir :",
    "Membres absents :", "Conseillers absents :", "Absents non représentés :", "Absent·e·s :", "Étaient excusés :",
    "Absent(e)s excusé(e)s :", "ABSENTS ({a}) :", "Etai(en)t absent(s) :",
]  # fmt: skip
PROXIES = [
    "Pouvoirs :", "Procurations :", "Pouvoir(s) :", "Ont donné pouvoir :", "Ont donné procuration :",
    "Absents ayant donné pouvoir :", "Absents excusés ayant donné procuration :", "Absents représentés :",
    "Étaient représentés :", "Représentés :", "Excusés ayant donné pouvoir :", "Absents excusés et représentés :",
    "Pouvoirs donnés :", "Avaient donné pouvoir :", "Procuration(s) :", "Délégations de vote :",
    "Ayant donné procuration :", "Excusés avec pouvoir :", "Absents avec procuration :", "POUVOIRS ({r}) :",
    "Étaient absents mais avaient donné pouvoir :", "Membres ayant donné pouvoir :", "Absents ayant donné mandat :",
    "Conseillers ayant donné pouvoir :", "Ont donné pouvoir de voter en leur nom :", "Étaient absents représentés :",
]  # fmt: skip
RELATIONS = [
    "{x} à {y}", "{x} donne pouvoir à {y}", "{x} a donné pouvoir à {y}", "{x} (pouvoir à {y})",
    "{x} (procuration à {y})", "{x}, pouvoir à {y}", "{x} ayant donné pouvoir à {y}", "{x} qui a donné pouvoir à {y}",
    "{x} donne procuration à {y}", "{x} représenté par {y}", "{x} représentée par {y}", "{x} par {y}",
    "{x} (donne pouvoir à {y})", "{x} pouvoir donné à {y}", "{x} a donné procuration à {y}", "{x} avait donné pouvoir à {y}",
    "{x} ayant donné procuration à {y}", "{x} (à {y})", "{x} (représenté par {y})", "Pouvoir de {x} à {y}",
    "{x} pouvoir à {y}", "{x} (pouvoir donné à {y})", "{x} (par procuration à {y})", "{x}, procuration à {y}",
    "{x} -> {y}", "{x} ayant donné mandat à {y}", "Procuration de {x} à {y}", "{x} excusé, pouvoir à {y}",
    "{x}, excusée, donne pouvoir à {y}", "{x} (ayant donné pouvoir à {y})", "{x} : pouvoir à {y}", "{x} pour {y}!",
]  # fmt: skip
COUNTS = [
    "", "Nombre de conseillers en exercice : {n}\nNombre de présents : {p}\nNombre de votants : {v}\n",
    "En exercice : {n} Présents : {p} Votants : {v}\n", "En exercice {n}\nPrésents {p}\nVotants {v}\n",
    "Nombre de membres en exercice: {n}\nprésents: {p}\nvotants: {v}\n",
    "Nombre de conseillers :\nen exercice : {n}\nprésents : {p}\nvotants : {v}\n",
    "Membres en exercice : {n} - Membres présents : {p} - Pouvoirs : {r} - Votants : {v}\n",
    "NOMBRE DE CONSEILLERS EN EXERCICE : {n} - PRÉSENTS : {p} - PROCURATIONS : {r} - VOTANTS : {v}\n",
    "Nombre de membres\nafférents au conseil municipal : {n}\nen exercice : {n}\nqui ont pris part à la délibération : {v}\n",
]  # fmt: skip
OPENINGS = [
    "L'an deux mille vingt-deux, le douze mai à vingt heures, le conseil municipal, dûment convoqué le 5 mai 2022, s'est "
    "réuni à la mairie sous la présidence de Mme Léa MOREAU, maire.\n",
    "Le 12 mai 2022 à 20h00, le Conseil municipal s'est réuni en session ordinaire, sous la présidence de Monsieur Luc "
    "PRADEL, Maire.\nDate de convocation : 5 mai 2022\n",
    "CONSEIL MUNICIPAL\nSéance du jeudi 12 mai 2022\n",
    "COMPTE RENDU DU CONSEIL MUNICIPAL DU 12 MAI 2022\n",
]  # fmt: skip
CLOSINGS = [
    "Secrétaire de séance : {s}\n", "Le quorum étant atteint, la séance est ouverte. {s} est désigné secrétaire de séance.\n",
    "{s} a été élu secrétaire de séance.\n", "A été nommé secrétaire : {s}\n",
    "Formant la majorité des membres en exercice.\nSecrétaire : {s}\n",
]  # fmt: skip
BODY = (
    "\nApprobation du procès-verbal\nLe procès-verbal de la séance précédente est approuvé à l'unanimité.\n"
    "\n1. Fixation des tarifs\nMonsieur le Maire expose au conseil que les tarifs n'ont pas changé depuis trois ans.\n"
    "Après en avoir délibéré, le conseil municipal, à l'unanimité, décide de fixer les tarifs.\n"
)


@dataclass
class Header:
    """A header and what a careful reader sees in it."""

    text: str
    present: list[str]
    proxies: list[tuple[str, str]]
    absent: list[str]
    counts: dict[str, int] = field(default_factory=dict)
    style: dict[str, str] = field(default_factory=dict)


ORDERS = ("Given FAMILY", "FAMILY Given", "Given Family", "civ FAMILY", "civ Family", "G. FAMILY")


def write_name(rng: random.Random, who: tuple[str, str], order: str) -> str:
    """A name in one order of words and case."""
    given, family = who[0], who[1].replace("|", " ")
    initial = "-".join(part[0] + "." for part in given.split("-")).replace(".-", ".-")
    return {
        "Given FAMILY": f"{given} {family.upper()}",
        "FAMILY Given": f"{family.upper()} {given}",
        "Given Family": f"{given} {family}",
        "civ FAMILY": family.upper(),
        "civ Family": family,
        "G. FAMILY": f"{initial} {family.upper()}",
    }[order]


def make_header(seed: int) -> Header:
    """Draw a header; the same seed gives the same header."""
    rng = random.Random(seed)
    n = rng.randint(13, 27)
    r, a = rng.randint(0, 4), rng.randint(0, 3)
    p = n - r - a
    families, givens = rng.sample(FAMILY, n), rng.sample(GIVEN, n)
    people = list(zip(givens, families, strict=True))
    order = rng.choice(ORDERS)
    civil = "each" if order.startswith("civ ") else rng.choice(("each", "none", "none"))
    separator = rng.choice((", ", ", ", " - ", " – ", "; ", "\n", "\n- ", ",\n", " ; "))
    names = [write_name(rng, who, order) for who in people]
    civilities = [rng.choice(("M.", "Mme", "M", "Monsieur", "Madame")) if civil == "each" else "" for _ in names]
    shown = [f"{c} {name}".strip() for c, name in zip(civilities, names, strict=True)]
    present, givers, absent = list(range(p)), list(range(p, p + r)), list(range(p + r, n))
    holders = rng.sample(present, r)
    relation = rng.choice(RELATIONS)
    if relation.endswith("!"):
        relation = "{y} pour {x}"
    style = {"order": order, "civil": civil, "separator": repr(separator), "relation": relation}
    role = rng.choice(("", "", ", Maire", ", Maire, Président", " (Maire)"))
    listed = [shown[i] + (role if i == 0 else "") for i in present]
    if separator in (", ", "\n", " - ") and rng.random() < 0.25:
        listed[1:3] = [x + ", adjoint" + ("e" if i else "") for i, x in enumerate(listed[1:3])]
        style["roles"] = "adjoint"
    heads = {
        k: rng.choice(v).format(p=p, r=r, a=a)
        for k, v in (("present", PRESENT), ("proxies", PROXIES), ("absent", ABSENT))
    }
    style |= heads
    lead = "\n- " if separator == "\n- " else "\n" if separator in ("\n", ",\n") else " "
    parts = [heads["present"] + lead + separator.join(listed) + rng.choice(("", ".", ""))]
    rows = [relation.format(x=shown[g], y=shown[h]) for g, h in zip(givers, holders, strict=True)]
    row_separator = rng.choice((separator, ", ", "\n", "\n- "))
    told = parts + (
        [heads["proxies"] + ("\n- " if row_separator == "\n- " else " ") + row_separator.join(rows)] if rows else []
    )
    if absent:
        told.append(heads["absent"] + lead + separator.join(shown[i] for i in absent))
    counts = rng.choice(COUNTS)
    style["counts"] = counts
    opening, closing = rng.choice(OPENINGS), rng.choice(CLOSINGS).format(s="Mme Paule ROSIER")
    style["closing"], style["opening"] = closing, opening
    text = opening + counts.format(n=n, p=p, r=r, a=a, v=p + r) + "\n".join(told) + "\n" + closing + BODY
    layout = rng.choice(("lines", "flat", "wrapped"))
    if "\n" in (separator, row_separator) and order in ("Given Family", "G. FAMILY") and layout == "flat":
        layout = "lines"  # nothing at all would part two people: a reader could not tell either
    style["layout"] = layout
    if layout == "flat":
        text = " ".join(text.split())
    elif layout == "wrapped":
        text = "\n".join(textwrap.fill(line, 90) for line in text.splitlines())
    stated = {"members_in_office": n, "present_count": p, "voters_count": p + r, "proxies_count": r}
    fields = {"members_in_office": "{n}", "present_count": "{p}", "voters_count": "{v}", "proxies_count": "{r}"}
    kept = {k: v for k, v in stated.items() if fields[k] in counts}
    return Header(
        text, [names[i] for i in present], [(names[g], names[h]) for g, h in zip(givers, holders, strict=True)],
        [names[i] for i in absent], kept, style,
    )  # fmt: skip
