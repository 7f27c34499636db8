"""Lists of those who sit, commune by commune, by quality or by body: one function a layout."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from benchmarks.crossed.communes_people import Commune, Member, Pen
from benchmarks.crossed.draw import Draw

SEATS = {
    "Y (suppléant de X)": "{y} (suppléant{e} de {x})",
    "Y, suppléant de X": "{y}, suppléant{e} de {x}",
    "Y suppléant de X": "{y} suppléant{e} de {x}",
    "Y (remplace X)": "{y} (remplace {x})",
    "Y (remplaçant X)": "{y} (remplaçant {x})",
    "Y (en remplacement de X)": "{y} (en remplacement de {x})",
    "X remplacé par son suppléant Y": "{x} remplacé{w} par son suppléant {y}",
    "X, remplacé par Y": "{x}, remplacé{w} par {y}",
    "X (remplacé par Y)": "{x} (remplacé{w} par {y})",
    "X, suppléé par Y": "{x}, suppléé{w} par {y}",
    "X représenté par son suppléant Y": "{x} représenté{w} par son suppléant {y}",
    "X (représenté par Y, suppléant)": "{x} (représenté{w} par {y}, suppléant{e})",
    "X (représenté par sa suppléante Y)": "{x} (représenté{w} par sa suppléante {y})",
    "Y (suppléant)": "{y} (suppléant{e})",
    "Y, suppléant": "{y}, suppléant{e}",
    "Y, délégué suppléant": "{y}, délégué{e} suppléant{e}",
}


def seat(pen: Pen, who: Member, told: str) -> str:
    """How the list tells of one who sits."""
    if who.state != "replaced" or who.other is None:
        return pen.full(who)
    sits = who.other
    return SEATS[told].format(x=pen.full(who), y=pen.full(sits), e="e" * sits.woman, w="e" * who.woman)


Group = tuple[str, list[str]]
"""A commune as written, and the phrases of those who sit for it."""


def groups_of(draw: Draw, pen: Pen, communes: Sequence[Commune]) -> list[Group]:
    """The communes with those who sit for them; those with nobody are there too."""
    told = draw.words("substitute", list(SEATS))
    sits = ("present", "replaced")
    return [(pen.town(c.name), [seat(pen, who, told) for who in c.members if who.state in sits]) for c in communes]


def _between(draw: Draw, pen: Pen, options: Sequence[str]) -> str:
    """What parts two names; a line end alone does where the names themselves show their ends."""
    comma = draw.words("between", options)
    return "\n- " if comma == "\n" and pen.name == "Given Family" else comma


def _joined(names: Sequence[str], comma: str, last: str) -> str:
    return comma.join(names[:-1]) + (last if len(names) > 1 else "") + (names[-1] if names else "")


def labelled(draw: Draw, pen: Pen, groups: Sequence[Group]) -> str:
    """« Belval : M. A, Mme B ; Bressoy : M. C »."""
    label = draw.words(
        "label", ["{c} :", "{c}:", "{c} –", "Commune de {c} :", "Pour {c} :", "Pour la commune de {c} :", "{c} ({n}) :",
                  "- {c} :", "• {c} :", "Délégués de {c} :", "{c} ({n} délégués) :", "{c} ->", "Commune : {c} -"],
    )  # fmt: skip
    comma = draw.words("between delegates", [", ", " - ", " – ", " et ", "; ", " / "])
    last = draw.one("last delegate", {"as the others": comma, "et": " et "})
    if ("–" in label and "–" in comma) or (label.endswith("-") and "-" in comma):
        comma = last = ", "
    end = draw.one(
        "between communes", {"lines": "\n", "; and line": " ;\n", ". and line": ".\n", "; ": " ; ", ". ": ". "}
    )
    if "." in end and pen.name.endswith("G."):
        end = " ;\n"
    if end.startswith("\n") and label.startswith("{c}") and not pen.parts_itself:
        end = " ;\n"  # on one line, nobody could tell the last name from the commune behind it
    nobody = draw.words("nobody", ["", "néant", "absent", "excusé", "left out", "/", "aucun", "-"])
    nobody = nobody or ("néant" if "." in end else "")
    rows = []
    for name, names in groups:
        if not names and nobody == "left out":
            continue
        said = _joined(names, comma, last) if names else nobody
        rows.append(f"{label.format(c=name, n=len(names))} {said}".rstrip())
    return end.join(rows)


def stroked(draw: Draw, pen: Pen, groups: Sequence[Group]) -> str:
    """« BELVAL M. A, Mme B / BRESSOY M. C »."""
    comma = draw.words("between delegates", [", ", " - ", " "])
    stroke = draw.words("between communes", ["\n", " / ", " ; ", " – ", "\n- "])
    return stroke.join(f"{name} {comma.join(names)}" for name, names in groups if names)


def alone(draw: Draw, pen: Pen, groups: Sequence[Group]) -> str:
    """The commune on a line of its own."""
    comma = draw.words("between delegates", ["\n", "\n- ", "\n• ", ",\n"])
    left = draw.chance("communes with nobody are listed", 0.4)
    opens = comma.lstrip(",\n")
    rows = [f"{name}\n{opens}{comma.join(names)}" if names else name for name, names in groups if names or left]
    return draw.words("blank lines", ["\n", "\n\n"]).join(rows)


def bracketed(draw: Draw, pen: Pen, groups: Sequence[Group]) -> str:
    """« M. A (Belval), Mme B (Belval) »."""
    note = draw.words(
        "note", ["({c})", "(commune de {c})", "(délégué de {c})", "[{c}]", "({c} - titulaire)", "(maire de {c})", "– {c}",
                 ", délégué de {c}", "délégué de {c}", ", maire de {c}", "(titulaire {c})", ", {c}"],
    )  # fmt: skip
    comma = _between(draw, pen, [", ", " ; ", "\n", " ;\n", "\n- ", "\n• "])
    if note == "– {c}" or note == ", {c}":
        comma = " ;\n" if comma == ", " else comma
    return comma.join(f"{who} {note.format(c=name)}".replace(" ,", ",") for name, names in groups for who in names)


def behind(draw: Draw, pen: Pen, groups: Sequence[Group]) -> str:
    """« M. A et Mme B pour Belval », « A et B (titulaires Belval) »."""
    note = draw.words(
        "note", ["pour {c}", "({c})", "(titulaires {c})", "(commune de {c})", "(délégués de {c})", "[{c}]"]
    )
    end = draw.words("between communes", ["\n", " ; ", ", ", ";\n", " • ", ".\n"])
    return end.join(f"{_joined(names, ', ', ' et ')} {note.format(c=name)}" for name, names in groups if names)


def bodies(draw: Draw, pen: Pen, groups: Sequence[Group]) -> str:
    """Groups of bodies, the commune of each in brackets: « CC du Val : A (Belval), B (Bressoy). CC du Mont : … »."""
    kind = draw.words("bodies", ["CC {n} :", "Communauté de communes {n} :", "CC{i} :", "Pour la CC {n} :", "Territoire {n} :",
                                 "Collège {n} :", "COMMUNAUTÉ DE COMMUNES {n} :", "Secteur {n} :", "Canton de {i} :"])  # fmt: skip
    names = ["du Val d'Arle", "des Hautes Terres", "du Pays de Vire"]
    short = ["Valmont", "Terrebasse", "Vireval"] if "{i} :" in kind and "Canton" in kind else ["VA", "HT", "PV"]
    end = draw.words("between communes", ["\n", ". ", " ; ", ".\n"])
    third = max(len(groups) // 3, 1)
    told = draw.chance("communes told", 0.6)
    rows = []
    for i, (name, letters) in enumerate(zip(names, short, strict=True)):
        part = groups[i * third :] if i == len(names) - 1 else groups[i * third : (i + 1) * third]
        people = [f"{who} ({place})" if told else who for place, whos in part for who in whos]
        if people:
            written = name.upper() if kind.isupper() else name
            rows.append(f"{kind.format(n=written, i=letters)} {', '.join(people)}")
    return end.join(rows)


def qualities(draw: Draw, pen: Pen, groups: Sequence[Group]) -> str:
    """« Président : M. A. Vice-présidents : … Conseillers communautaires : … »."""
    people = [who for _, whos in groups for who in whos]
    form = draw.words("qualities", ["label", "label, lines", "behind", "brackets", "capitals"])
    comma = _between(draw, pen, [", ", " ; ", "\n", " - "])
    others = draw.words("others", ["Conseillers communautaires", "Membres", "Conseillers délégués", "Délégués titulaires",
                                   "Les conseillers communautaires", "Délégués communautaires", "Autres membres"])  # fmt: skip
    if form in ("behind", "brackets"):
        noted = [f"{people[0]}, Président", *(f"{who}, {i + 1}e Vice-Président" for i, who in enumerate(people[1:3]))]
        if form == "brackets":
            noted = [f"{people[0]} (Président)", *(f"{who} (Vice-président)" for who in people[1:3])]
        comma = " ; " if comma == ", " and form == "behind" else comma
        return comma.join([*noted, *people[3:]])
    heads = ["Président", "Vice-présidents", others]
    heads = [head.upper() for head in heads] if form == "capitals" else heads
    parts = [people[:1], people[1:3], people[3:]]
    end = "\n" if form == "label, lines" or comma == "\n" else draw.words("between communes", [". ", "\n", " ; "])
    gap = "\n" if form == "label, lines" else " "
    return end.join(f"{head} :{gap}{comma.join(part)}" for head, part in zip(heads, parts, strict=True) if part)


def elected(draw: Draw, pen: Pen, groups: Sequence[Group]) -> str:
    """The two colleges of a social action board."""
    people = [who for _, whos in groups for who in whos]
    heads = draw.one(
        "colleges",
        {
            "élus, nommés": ("Membres élus :", "Membres nommés :"),
            "représentants": ("Représentants du conseil municipal :", "Représentants des associations :"),
            "collège": ("Collège des élus :", "Collège des membres nommés :"),
            "administrateurs": ("Administrateurs élus :", "Administrateurs nommés :"),
            "titulaires": ("Titulaires :", "Suppléants avec voix délibérative :"),
            "délégués": ("Délégués titulaires :", "Délégués suppléants :"),
            "communes": ("Délégués des communes :", "Délégués des communautés de communes :"),
            "au titre": ("Au titre des communes :", "Au titre du Département :"),
        },
    )
    comma = _between(draw, pen, [", ", " ; ", "\n", "\n- ", " - "])
    half = len(people) // 2 + 1
    end = "\n" if "\n" in comma else draw.words("between communes", [". ", "\n"])
    opens = comma.lstrip("\n") if "\n" in comma else " "
    return end.join(f"{head}{opens if opens.strip() else ' '}{comma.join(part)}"
                    for head, part in zip(heads, (people[:half], people[half:]), strict=True) if part)  # fmt: skip


def plain(draw: Draw, pen: Pen, groups: Sequence[Group]) -> str:
    """Names alone."""
    comma = _between(draw, pen, [", ", " ; ", "\n", "\n- ", " - ", " – "])
    people = [who for _, whos in groups for who in whos]
    return _joined(
        people, comma, comma if "-" in comma or "\n" in comma else draw.words("last delegate", [comma, " et "])
    )


def towns_first(draw: Draw, pen: Pen, groups: Sequence[Group]) -> str:
    """A column of communes, then a column of their delegates, as a dump of a table leaves them."""
    comma = _between(draw, pen, ["\n", "\n- "])
    several = draw.chance("commune again for each", 0.5)
    towns = [name for name, names in groups if names for _ in (names if several else names[:1])]
    return "\n".join(towns) + comma + comma.join(who for _, names in groups for who in names)


LAYOUTS: dict[str, Callable[[Draw, Pen, Sequence[Group]], str]] = {
    "labelled": labelled, "stroked": stroked, "alone": alone, "bracketed": bracketed, "behind": behind, "bodies": bodies,
    "qualities": qualities, "elected": elected, "plain": plain, "towns first": towns_first,
}  # fmt: skip
CIVIL_ONLY = ("stroked", "alone", "towns first")
"""Layouts in which nothing but the clerk's hand parts a commune from a name."""
