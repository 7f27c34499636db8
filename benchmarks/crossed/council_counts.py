"""Counts of a header in every layout: beside a label, in a sentence, in a small table, in a side column, in words."""

from __future__ import annotations

import re

from benchmarks.crossed.draw import Draw

UNITS = """zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit
dix-neuf""".split()
TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante"}
FIELDS = {
    "n": "members_in_office", "p": "present_count", "r": "proxies_count", "a": "absent_count", "v": "voters_count",
}  # fmt: skip

BEFORE = (
    "Nombre de conseillers en exercice : {n}\nNombre de présents : {p}\nNombre de votants : {v}",
    "En exercice : {n} Présents : {p} Votants : {v}",
    "En exercice {n}\nPrésents {p}\nVotants {v}",
    "Nombre de membres : - en exercice : {n} - présents : {p} - votants : {v}",
    "Nombre de conseillers :\nen exercice : {n}\nprésents : {p}\nvotants : {v}",
    "Nombre de membres\nen exercice : {n}\nprésents : {p}\nayant pris part au vote : {v}",
    "Membres en exercice : {n} - Membres présents : {p} - Pouvoirs : {r} - Votants : {v}",
    "NOMBRE DE CONSEILLERS EN EXERCICE : {n} - PRÉSENTS : {p} - PROCURATIONS : {r} - VOTANTS : {v}",
    "Nombre de membres\nafférents au conseil municipal : {n0}\nen exercice : {n}\nqui ont pris part à la délibération : {v}",
    "NOMBRE DE MEMBRES\nAfférents au Conseil Municipal En exercice Qui ont pris part à la délibération\n{n0} {n} {v}",
    "Afférents au Conseil municipal\n{n0}\nEn exercice\n{n}\nQui ont pris part au vote\n{v}",
    "Nombre de conseillers\nEn exercice Présents Votants\n{n} {p} {v}",
    "En exercice Présents Pouvoirs Votants\n{n} {p} {r} {v}",
    "Membres en exercice | Présents | Procurations | Absents | Votants\n{n} | {p} | {r} | {a} | {v}",
    "Nombre de conseillers municipaux en exercice : {n}\nQuorum : {q}\nNombre de présents : {p}\nNombre de pouvoirs : {r}",
    "Quorum : {q}\nPrésents : {p}\nPouvoirs : {r}\nVotants : {v}",
    "Effectif légal : {n0} - En exercice : {n} - Présents : {p} - Représentés : {r} - Absents : {a}",
    "Nombre de conseillers en exercice : {n} ; présents : {p} ; représentés : {r} ; absents : {a} ; votants : {v}",
    "Membres en exercice : {n}\nMembres présents : {p}\nMembres représentés : {r}\nMembres absents : {a}",
    "Conseillers en exercice : {n}\nConseillers présents : {p}\nConseillers votants : {v}\nDont {r} pouvoirs",
    "Nombre de conseillers municipaux en exercice : {n}\nOnt pris part au vote : {v}",
    "Le nombre de conseillers municipaux en exercice est de {n}.",
    "Nombre de conseillers en exercice au jour de la séance : {n}\nNombre de conseillers présents à la séance : {p}",
    "Membres élus : {n0}\nMembres en fonction : {n}\nMembres présents : {p}",
    "Nombre de membres en exercice : {n} Nombre de membres présents : {p} Nombre de membres ayant donné procuration : {r}",
    "Nb de membres en exercice : {n}\nNb de présents : {p}\nNb de procurations : {r}\nNb de votants : {v}",
    "Nbre de conseillers en exercice : {n}\nNbre de présents : {p}\nNbre de pouvoirs : {r}",
    "CONSEILLERS EN EXERCICE : {n}\nPRESENTS : {p}\nPOUVOIRS : {r}\nABSENTS : {a}\nVOTANTS : {v}",
    "Présents : {p}\nVotants : {v}\nEn exercice : {n}",
    "En exercice : {n}, présents : {p}, pouvoirs : {r}, votants : {v}, absents : {a}",
    "Conseillers en exercice ....... {n}\nConseillers présents ....... {p}\nVotants ....... {v}",
    "Nombre de conseillers en exercice : {n} Présents : {p} dont en visioconférence : 2 Pouvoirs : {r}",
    "Nombre de membres composant le conseil : {n0}\nNombre de membres en exercice : {n}\nNombre de membres présents : {p}",
    "Nombre de conseillers : {n}\nPrésents : {p} (points 1 à 3) puis {p1} (à partir du point 4)\nPouvoirs : {r}",
    "Membres en exercice : {n}\nPrésents : {p} (de la délibération n° 1 à la délibération n° 5)\nVotants : {v}",
    "Conseillers en exercice : {n} | Quorum : {q} | Présents : {p} | Pouvoirs : {r} | Votants : {v} | Absents : {a}",
    "Membres : {n}\nPrésents : {p}\nProcurations : {r}\nAbsents : {a}",
    "en exercice\n{n}\nprésents\n{p}\nvotants\n{v}",
    "Nombre de conseillers\n- En exercice\n: {n}\n- Présents\n: {p}\n- Votants\n: {v}",
    "Nombre\nd'élus en\nexercice : {n}\nNombre de\nprésents : {p}\nNombre de\npouvoirs : {r}",
    "Date de convocation : 5 mai 2022\nDate d'affichage : 5 mai 2022\nNombre de conseillers en exercice : {n}\nPrésents : {p}\nVotants : {v}",
    "Date de la convocation\n05/05/2022\nNombre de conseillers\nEn exercice {n}\nPrésents {p}\nVotants {v}\nDate d'affichage\n16/05/2022",
    "Nombre de suffrages exprimés : {v0}\nMembres en exercice : {n}\nPrésents : {p}\nPour : {v0} Contre : 0 Abstentions : 0",
    "Conseillers en exercice : {n} - Présents : {p} - Excusés avec pouvoir : {r} - Votants : {v}",
    "Nombre de présents : {p}/{n}",
    "Présents : {p} sur {n}",
    "Étaient présents {p} conseillers sur {n} en exercice.",
    "{p} présents, {r} pouvoirs, {v} votants",
    "{n} membres en exercice – {p} présents – {r} procurations – {v} votants",
    "{n} conseillers en exercice, {p} présents, {a} absents dont {r} représentés.",
    "Nombre de conseillers : En exercice ({n}) Présents ({p}) Votants ({v})",
    "Nombre de Conseillers Municipaux en exercice : {n}      Présents : {p}      Votants : {v}",
)  # fmt: skip
AFTER = (
    "Nombre de présents : {p}\nNombre de votants : {v}",
    "Soit {p} présents et {v} votants.",
    "Présents : {p} - Pouvoirs : {r} - Votants : {v}",
    "Le quorum étant atteint ({p} présents), le conseil peut valablement délibérer.",
    "{p} conseillers étant présents sur {n} en exercice, le quorum est atteint.",
    "Monsieur le Maire constate que le quorum est atteint avec {p} présents et {r} pouvoirs.",
    "Nombre de membres présents : {p}\nNombre de pouvoirs : {r}\nNombre de suffrages exprimés : {v0}",
    "Nombre de conseillers en exercice : {n}. Nombre de présents : {p}. Nombre de votants : {v}.",
    "Conseillers en exercice : {n} - Présents : {p} - Votants : {v}",
    "Membres en exercice : {n}\nMembres présents : {p}\nNombre de procurations : {r}\nNombre de votants : {v}",
    "Le Maire, constatant que le quorum fixé à {q} est atteint, déclare la séance ouverte.",
)  # fmt: skip


def in_words(number: int) -> str:
    """A number below sixty in words."""
    if number < len(UNITS):
        return UNITS[number]
    ten = number // 10 * 10
    rest = number - ten
    return TENS[ten] + ("" if not rest else " et un" if rest == 1 else f"-{UNITS[rest]}")


_SPELLED = 60
"""A number from which on nobody here writes it in words."""


def write_number(style: str, number: int) -> str:
    """A number as this clerk writes it."""
    if number >= _SPELLED:
        style = "figures"
    spelled = in_words(min(number, _SPELLED - 1))
    return {
        "figures": str(number), "two figures": f"{number:02}", "words": spelled, "words (figures)": f"{spelled} ({number})",
        "figures (words)": f"{number} ({spelled})",
    }[style]  # fmt: skip


def write_counts(
    draw: Draw, question: str, layouts: tuple[str, ...], numbers: dict[str, int]
) -> tuple[str, dict[str, int]]:
    """One layout with its figures, and what it states."""
    layout = draw.words(question, layouts)
    style = draw.words("figures", ("figures",) * 4 + ("two figures", "words", "words (figures)", "figures (words)"))
    if re.search(r"\} ?[|/]? ?\{|\(\{|sur \{|Membres : \{", layout) and style not in ("figures", "two figures"):
        style = draw.chosen["figures"] = "figures"
    asked = set(re.findall(r"\{(\w+)\}", layout))
    stated = {FIELDS[key]: numbers[key] for key in FIELDS if key in asked}
    if "absents dont" in layout:
        stated["absent_count"] = numbers["a"] + numbers["r"]
    written = {key: write_number(style, number) for key, number in numbers.items()}
    if "absents dont" in layout:
        written["a"] = write_number(style, numbers["a"] + numbers["r"])
    return layout.format(**written), stated
