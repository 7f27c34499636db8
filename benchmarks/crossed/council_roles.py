"""Functions of the members, as they stand beside a name or over a group; notes on who comes late or leaves early."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from benchmarks.crossed.council_lists import Layout, listed, no_role
from benchmarks.crossed.council_people import Person, Style
from benchmarks.crossed.draw import Draw


@dataclass(frozen=True)
class Council:
    """A body: what it is called, and what its members are."""

    title: str
    noun: str
    members: str
    chief: tuple[str, str]
    deputy: tuple[str, str]
    member: tuple[str, str]
    groups: tuple[str, str, str]


TOWN = Council(
    "CONSEIL MUNICIPAL", "conseil municipal", "conseillers municipaux", ("Maire", "Maire"),
    ("adjoint", "adjointe"), ("conseiller municipal", "conseillère municipale"),
    ("Maire", "Adjoints", "Conseillers municipaux"),
)  # fmt: skip
COUNCILS = {
    "town": TOWN, "town too": TOWN, "town again": TOWN,
    "district": Council(
        "CONSEIL DU 3E ARRONDISSEMENT", "conseil d'arrondissement", "conseillers d'arrondissement",
        ("Maire d'arrondissement",) * 2, ("adjoint", "adjointe"), ("conseiller", "conseillère"),
        ("Maire d'arrondissement", "Adjoints", "Conseillers d'arrondissement"),
    ),
    "department": Council(
        "CONSEIL DÉPARTEMENTAL", "conseil départemental", "conseillers départementaux", ("Président", "Présidente"),
        ("vice-président", "vice-présidente"), ("conseiller départemental", "conseillère départementale"),
        ("Président", "Vice-Présidents", "Conseillers départementaux"),
    ),
    "permanent": Council(
        "COMMISSION PERMANENTE DU CONSEIL DÉPARTEMENTAL", "conseil départemental", "membres de la commission permanente",
        ("Président", "Présidente"), ("vice-président", "vice-présidente"), ("membre", "membre"),
        ("Président", "Vice-Présidents", "Membres"),
    ),
    "region": Council(
        "CONSEIL RÉGIONAL", "conseil régional", "conseillers régionaux", ("Président", "Présidente"),
        ("vice-président", "vice-présidente"), ("conseiller régional", "conseillère régionale"),
        ("Président", "Vice-Présidents", "Conseillers régionaux"),
    ),
    "board": Council(
        "CONSEIL D'ADMINISTRATION DU CCAS", "conseil d'administration", "administrateurs", ("Président", "Présidente"),
        ("vice-président", "vice-présidente"), ("membre élu", "membre nommée"),
        ("Président", "Membres élus", "Membres nommés"),
    ),
}  # fmt: skip

CHIEF = {
    "none": "", "none too": "", "comma": ", {chief}", "brackets": " ({chief})", "bare": " {chief}",
    "comma small": ", {small}", "two": ", {chief}, Président de séance", "dash": " - {chief}", "le": ", le {small}",
}  # fmt: skip
EACH = {
    "comma": ", {role}", "brackets": " ({role})", "dash": " - {role}", "rank": ", {rank}",
    "rank brackets": " ({rank})",
    "bare rank": " {rank}",
}  # fmt: skip
RANKS = (
    ("1er adjoint", "1ère adjointe"),
    ("2ème adjoint", "2e adjointe"),
    ("3e Adjoint au Maire", "3ème Adjointe au Maire"),
)
VICE = (("1er vice-président", "1ère vice-présidente"), ("2ème vice-président", "2e Vice-Présidente"))
NOTES = (
    " (arrivé à 19h15)", " (arrivée au point 3)", " (à partir du point n° 4)", " (départ à 21h00)",
    " (arrivée à 20 h 10, point 2)",
    " (jusqu'au point 7)", " (arrivé à 18h45 avant le vote du point 2)", ", arrivé à 19h15",
    " arrivée en cours de séance",
    " (parti à 20h30)", " (à partir de la délibération n° 2022-14)", " (en visioconférence)", ", en visioconférence",
    " (retard)", " (sauf pour le point 5)", ", arrivée à la question n° 2", " (entrée en séance à 18 h 50)",
)  # fmt: skip
Role = Callable[[Person], str]


def draw_roles(draw: Draw, council: Council, present: Sequence[Person], layout: Layout) -> Role:
    """What stands behind each name of the present."""
    mode = draw.words("functions", ("none", "chief", "chief only", "deputies", "all"))
    chief = draw.one("chief", CHIEF) if mode != "none" else ""
    each = draw.one("function", EACH) if mode in ("deputies", "all") else ""
    if layout.between in (" - ", " – ", "\n- "):
        chief, each = chief.replace(" - ", ", "), each.replace(" - ", ", ")
    ranks = VICE if "vice" in council.deputy[0] else RANKS
    late = draw.random.choice(NOTES) if draw.chance("comes or goes", 0.25) else ""
    if late:
        draw.chosen["note"] = late
    place = {who: i for i, who in enumerate(present)}

    def role(who: Person) -> str:
        i = place.get(who, -1)
        if i == 0:
            title = council.chief[who.woman]
            return chief.format(chief=title, small=title.lower())
        if late and i == len(present) // 2:
            return late
        if 0 < i <= len(ranks):
            return each.format(role=council.deputy[who.woman], rank=ranks[i - 1][who.woman])
        if i > 0 and mode == "all" and "rank" not in each:
            return each.format(role=council.member[who.woman], rank="")
        return ""

    return role


def by_quality(draw: Draw, council: Council, people: Sequence[Person], style: Style, layout: Layout) -> str:
    """The present under the qualities they sit in: « Maire : … Adjoints : … »."""
    cut = max(2, len(people) // 3)
    parts = [people[:1], people[1 : 1 + cut], people[1 + cut :]]
    shape = draw.words("qualities", ("label first", "label lines", "label behind", "label in capitals"))
    heads = council.groups
    if shape == "label behind":
        between = (", ", " ; ")[layout.between == "; "]
        inline = Layout(" ", between, layout.final, "", layout.collective)
        rows = [listed(part, style, inline, no_role).strip() for part in parts]
        return " " + " ; ".join(f"{row}, {head}" for row, head in zip(rows, heads, strict=True)) + "."
    if shape == "label in capitals":
        heads = (heads[0].upper(), heads[1].upper(), heads[2].upper())
    rows = [f"{head} :{listed(part, style, layout, no_role)}" for head, part in zip(heads, parts, strict=True)]
    return "\n" + ("\n" if shape != "label first" else " ; " if not layout.end else " ").join(rows)
