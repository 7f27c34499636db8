"""Tables of delegates whose cells a dump left on one line, or one a line: the state of each in words or letters."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.crossed.communes_people import Commune, Member, Pen
from benchmarks.crossed.draw import Draw

HEADS = {
    "commune first": ["Communes Délégués Présence", "COMMUNE DÉLÉGUÉ PRÉSENT ABSENT POUVOIR", "Commune Nom du délégué Présent / Absent / Pouvoir à",
                      "Communes Délégués titulaires Présence Pouvoir à"],
    "commune last": ["Nom Prénom Commune Présence", "DÉLÉGUÉS COMMUNES PRÉSENTS EXCUSÉS POUVOIRS"],
    "no commune": ["Nom et prénom Présence", "Délégués Présent Absent Excusé Pouvoir à", "NOMS PRÉSENT ABSENT PROCURATION"],
}  # fmt: skip
STATES = {
    "words": ("Présent{e}", "Absent{e}", "Pouvoir à {y}"),
    "small words": ("présent{e}", "excusé{e}", "pouvoir à {y}"),
    "capitals": ("PRÉSENT{E}", "ABSENT{E}", "POUVOIR À {y}"),
    "excused, gives": ("Présent{e}", "Excusé{e}", "Excusé{e}, donne pouvoir à {y}"),
    "P A R": ("P", "A", "R par {y}"),
    "P E Pv": ("P", "E", "Pv à {y}"),
    "P Abs": ("P", "Abs", "Pr à {y}"),
}
LEGENDS = {
    "P A R": "P : présent – A : absent – R : représenté", "P E Pv": "P = présent, E = excusé, Pv = pouvoir",
    "P Abs": "P = présent ; Abs = absent ; Pr = procuration",
}  # fmt: skip


def table(draw: Draw, pen: Pen, communes: Sequence[Commune]) -> str:
    """One table that says of everybody where he was."""
    order = draw.words("columns", [name for name in HEADS if pen.parts_itself or name == "no commune"])
    head = draw.words("table head", HEADS[order])
    cell = draw.words("cells", [" ", "\n", "\t"])
    letters = "G." not in pen.name  # « AUBERT B. P »: no reader tells the initial from the code
    state = draw.words("states", [name for name in STATES if letters or name not in LEGENDS])
    once = draw.chance("commune told once", 0.5)
    rows = []
    for commune in communes:
        for i, who in enumerate(commune.members):
            town = [] if i and once and order == "commune first" else [pen.town(commune.name)]
            cells = [pen.full(who), _said(pen, who, STATES[state])]
            at = {"commune first": 0, "commune last": 1, "no commune": 0}[order]
            rows.append(cell.join(cells if order == "no commune" else [*cells[:at], *town, *cells[at:]]))
    legend = LEGENDS.get(state, "")
    first = draw.chance("legend first", 0.7)
    text = f"{head}\n" + "\n".join(rows) + "\n"
    return f"{legend}\n{text}" if legend and first else f"{text}{legend}\n" if legend else text


def _said(pen: Pen, who: Member, states: tuple[str, str, str]) -> str:
    there, away, gives = states
    form = {"present": there, "absent": away, "proxy": gives}[who.state]
    holder = pen.full(who.other) if who.other else ""
    return form.format(e="e" * who.woman, E="E" * who.woman, y=holder)
