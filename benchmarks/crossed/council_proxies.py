"""Proxies in every form and direction, and those who are away without one."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.crossed.council_lists import Layout
from benchmarks.crossed.council_people import Person, Style
from benchmarks.crossed.draw import Draw

Pair = tuple[Person, Person]

HEADS = (
    "Pouvoirs :", "Procurations :", "Pouvoir(s) :", "Ont donné pouvoir :", "Ont donné procuration :",
    "Absents ayant donné pouvoir :",
    "Absents excusés ayant donné procuration :", "Absents représentés :", "Étaient représentés :", "Représentés :",
    "REPRÉSENTÉS",
    "Excusés ayant donné pouvoir :", "Absents excusés et représentés :", "Pouvoirs donnés :",
    "Avaient donné pouvoir :",
    "Délégations de vote :", "Ont donné délégation de vote :", "Excusés avec pouvoir :", "POUVOIRS ({r}) :",
    "PROCURATIONS :",
    "Absents avec procuration :", "Étaient absents mais avaient donné pouvoir :", "Membres représentés :",
    "Pouvoirs : {r}",
    "Conseillers ayant donné pouvoir :", "Conseillers absents ayant donné pouvoir ({r}) :",
    "Ont donné mandat de vote :",
    "Étaient absents et représentés :", "Absents excusés ayant donné pouvoir écrit de voter en leur nom :",
    "Avai(en)t donné pouvoir :", "Absent(e)(s) représenté(e)(s) :", "Mandats de vote :",
    "Étaient absents avec pouvoir :",
    "Nombre de pouvoirs : {r}", "{r} pouvoirs :", "Excusé(e)s et représenté(e)s :", "Ayant donné procuration :",
    "En application de l'article L. 2121-20 du CGCT, ont donné pouvoir :", "Absents ayant donné un pouvoir :",
    "Excusés représentés :", "Pouvoirs écrits :", "PROCURATION(S) :",
    "Étaient excusés et avaient donné procuration :",
)  # fmt: skip
NEUTRAL = (
    "Pouvoirs :",
    "Procurations :",
    "POUVOIRS ({r}) :",
    "Délégations de vote :",
    "Mandats de vote :",
    "Pouvoirs : {r}",
)
BARE = (
    "{x} à {y}", "{x} a {y}", "{x} -> {y}", "{x} → {y}", "{x} => {y}", "{x} par {y}", "{x} (à {y})",
    "de {x} à {y}", "{x} ({y})",
    "{x} donné à {y}", "{x} au profit de {y}", "{x} en faveur de {y}", "{x} : {y}", "{x} / {y}", "{x} à {y},",
)  # fmt: skip
GIVES = (
    "{x} donne pouvoir à {y}", "{x} a donné pouvoir à {y}", "{x} (pouvoir à {y})", "{x} (procuration à {y})",
    "{x}, pouvoir à {y}",
    "{x} ayant donné pouvoir à {y}", "{x} qui a donné pouvoir à {y}", "{x} donne procuration à {y}",
    "{x} représenté par {y}",
    "{x} représentée par {y}", "{x} (donne pouvoir à {y})", "{x} pouvoir donné à {y}",
    "{x} avait donné pouvoir à {y}",
    "{x} (représenté par {y})", "{x} pouvoir à {y}", "{x} (par procuration à {y})", "{x}, procuration à {y}",
    "{x} : pouvoir à {y}",
    "{x} ayant donné mandat à {y}", "{x} excusé, pouvoir à {y}", "{x}, excusée, donne pouvoir à {y}",
    "{x} (proc. à {y})",
    "{x} (pvr à {y})", "{x} (P. à {y})", "{x} (pouv. à {y})", "{x} (pouvoir {y})", "{x} proc. à {y}", "{x} Pvr à {y}",
    "{x} a donné procuration à {y} pour voter en son nom", "{x} qui donne pouvoir à {y}", "{x} - pouvoir à {y}",
    "{x} (absente, pouvoir à {y})", "{x} (excusé - pouvoir à {y})", "{x} (a donné procuration à {y})",
    "{x} mandat à {y}",
    "{x} donne délégation de vote à {y}", "{x} (délégation de vote à {y})", "{x}, ayant donné procuration à {y}",
    "{x} (Procuration : {y})", "{x} (mandataire : {y})", "{x} pouvoir : {y}", "{x} avec pouvoir à {y}",
    "{x} a remis pouvoir à {y}",
    "{x} (procuration donnée à {y})", "{x} est représenté par {y}", "{x} a donné son pouvoir à {y}",
    "{x} confie son pouvoir à {y}",
    "{x} (pouvoir à {y} jusqu'à son arrivée)", "{x} (pouvoir à {y} jusqu'à son arrivée à 19h20)",
    "{x} (ayant donné pouvoir à {y})",
    "{x} (pouvoir remis à {y})", "{x} (a donné pouvoir à {y})", "Pouvoir de {x} à {y}", "Procuration de {x} à {y}",
    "{x} donne pouvoir de voter en son nom à {y}", "{x}, excusé, représenté par {y}", "{x} [pouvoir à {y}]",
    "{x}, mandat à {y}",
    "{x} représenté(e) par {y}", "{x}, représentée par {y}", "{x} donne son pouvoir à {y}",
    "{x} transmet son pouvoir à {y}",
)  # fmt: skip
HOLDS = (
    "{y} pour {x}", "{y} a reçu pouvoir de {x}", "{y} a reçu procuration de {x}", "{y} (pouvoir de {x})",
    "{y} représente {x}",
    "{y} ayant reçu pouvoir de {x}", "{y} a pouvoir de {x}", "{y} détient le pouvoir de {x}", "{y} : pouvoir de {x}",
    "{y}, mandataire de {x}", "{y} porteur du pouvoir de {x}", "{y} (procuration de {x})", "{y} votera pour {x}",
    "{y} dispose du pouvoir de {x}", "{y} au nom de {x}",
)  # fmt: skip
INSIDE = (
    "{y} (pouvoir de {x})", "{y} (procuration de {x})", "{y} + pouvoir de {x}", "{y} (+ pouvoir {x})",
    "{y} ayant pouvoir de {x}",
    "{y} (mandataire de {x})", "{y} (a reçu pouvoir de {x})", "{y} (+ procuration de {x})",
    "{y} (porteur du pouvoir de {x})",
)  # fmt: skip
BLOCKS = ("respectively", "one holder", "table", "table too", "labelled", "gave")
REASONS = (
    " (raisons professionnelles)", " (excusée)", " (excusé)", " (congés)", " (maladie)", ", souffrant",
    " pour raisons de santé",
    " (absent non excusé)", " (sans pouvoir)", " - excusé", " (en déplacement)", ", excusé", " (motif familial)",
    " (non excusé)",
)  # fmt: skip
NOBODY = ("néant", "néant.", "Néant", "aucun", "aucun.", "/", "-", "0", "aucune", "NEANT")


def write_row(relation: str, pair: Pair, style: Style, *, civil: bool | None = None) -> str:
    """One proxy; a civility stands on both sides or on none."""
    return relation.format(x=style.one(pair[0], civil=civil), y=style.one(pair[1], civil=civil))


def block(draw: Draw, pairs: Sequence[Pair], style: Style) -> str:
    """Proxies told together: a sentence, a table of two columns."""
    shape = draw.words("block", BLOCKS)
    civil = style.civil != "none" or style.order in ("FAMILY", "Family")
    rows = [(style.one(x, civil=civil), style.one(y, civil=civil)) for x, y in pairs]
    givers, holders = _series([x for x, _ in rows]), _series([y for _, y in rows])
    parted = civil or style.capitals
    if shape == "respectively" and len(rows) > 1:
        verb = draw.words(
            "respectively",
            (
                "ont donné respectivement pouvoir à",
                "ont respectivement donné procuration à",
                "ayant donné pouvoir respectivement à",
            ),
        )
        return f"{givers} {verb} {holders}."
    if shape.startswith("table") and parted:
        head = draw.words("table head", (
            "Mandants Mandataires", "Mandant | Mandataire", "NOM DU MANDANT NOM DU MANDATAIRE", "A donné pouvoir A reçu pouvoir",
            "Membres absents Pouvoir donné à", "Mandant Mandataire",
        ))  # fmt: skip
        between = " | " if "|" in head else "  "
        return "\n".join([head, *(f"{x}{between}{y}" for x, y in rows)])
    if shape == "labelled":
        shape = draw.words(
            "labelled", ("Mandant : {x} Mandataire : {y}", "Pouvoir : {x} à {y}", "- Procuration de {x} à {y}")
        )
        return "\n".join(shape.format(x=x, y=y) for x, y in rows)
    verb = draw.words("gave", ("a donné pouvoir à", "donne procuration à", "avait donné pouvoir à"))
    return "\n".join(f"{x} {verb} {y.removesuffix('.')}." for x, y in rows)


def _series(names: Sequence[str]) -> str:
    """« A, B et C »."""
    return ", ".join(names[:-1]) + (" et " if len(names) > 1 else "") + names[-1]


def own_heading(draw: Draw, pairs: Sequence[Pair], style: Style, layout: Layout, stated: dict[str, int]) -> str:
    """The proxies under a heading of their own, which may state how many."""
    kind = draw.words("relations", ("bare", "gives", "gives too", "holds"))
    wording = draw.words("proxies", NEUTRAL if kind == "holds" else HEADS)
    head = wording.format(r=len(pairs))
    if head != wording:
        stated["proxies_count"] = len(pairs)
    relation = draw.words("relation", {"bare": BARE, "holds": HOLDS}.get(kind, GIVES))
    civil = (
        True
        if style.order in ("FAMILY", "Family")
        else None
        if style.civil != "collective"
        else draw.chance("civil rows", 0.5)
    )
    rows = [write_row(relation, pair, style, civil=civil).rstrip(",") for pair in pairs]
    between = draw.words("rows", (", ", " ; ", "\n", "\n- ", " - ", "same"))
    if between == "same" and layout.between != "|":
        lead, between = layout.lead, layout.between
    else:
        between = "\n" if between == "same" else between
        lead = between if "\n" in between else " "
    parted = civil or (civil is None and style.civil in ("each", "runs")) or style.capitals
    if (between in (" - ", " – ", " / ", ". ") and between.strip() in relation) or (between == "\n" and not parted):
        lead, between = " ", " ; "
    return head + Layout(lead, between, "", layout.end, "").join(rows)
