"""La matière est celle de la nomenclature des actes.

## Ce que la règle vérifie
DELIB_MATIERE_NOM s'écrit « niveau 1/niveau 2 », sans espace autour de la barre ; son premier niveau est l'un des
neuf de la nomenclature @CTES, et celui du code.

## Pourquoi
Une matière hors nomenclature ne se compare pas d'une collectivité à l'autre.

## Conforme
    DELIB_MATIERE_CODE=7.5, DELIB_MATIERE_NOM=Finances locales/Subventions

## Non conforme
    DELIB_MATIERE_NOM=Subventions

## Texte
Schéma SCDL « délibérations » 2.1 (OpenDataFrance).

## Options
Aucune.

---
The matter is one of the nomenclature of acts.

## What it checks
DELIB_MATIERE_NOM is written “level 1/level 2”, without space round the slash; its first level is one of the nine of
the @CTES nomenclature, and that of the code.

## Why it matters
A matter outside the nomenclature cannot be compared from one authority to another.

## Text
SCDL schema “délibérations” 2.1 (OpenDataFrance).

## Options
None.
"""

from collections.abc import Iterable
from functools import lru_cache

from deliberation_cli.law import actes
from deliberation_cli.models import Text
from deliberation_cli.rules.base import Rule
from deliberation_cli.rules.data.row import SCHEMA, Fault, Row
from deliberation_cli.rules.wording import plain

RULE = Rule(
    code="SCD008",
    name="scdl-matter",
    severity="warning",
    family="data",
    law=SCHEMA,
    title=Text("matière de la nomenclature", "matter of the nomenclature"),
    messages={
        "level": Text("un seul niveau : écrire « niveau 1/niveau 2 »", "one level only: write “level 1/level 2”"),
        "space": Text("espace autour de la barre", "space round the slash"),
        "unknown": Text("premier niveau hors de la nomenclature @CTES", "first level not in the @CTES nomenclature"),
        "code": Text("le nom et le code disent deux matières", "name and code say two matters"),
    },
)

_NAME = ("DELIB_MATIERE_NOM",)
_CODE = ("DELIB_MATIERE_CODE",)


@lru_cache(maxsize=1)
def levels() -> dict[str, str]:
    """First levels by their plain name."""
    return {plain(label): code for code, label in actes.matters().items() if "." not in code}


@lru_cache(maxsize=4096)
def fault(name: str, code: str) -> Fault | None:
    """What is wrong with a matter."""
    first, slash, second = name.partition("/")
    known = levels().get(plain(first))
    shown = name[:60]
    if known is None:
        return Fault(_NAME, "unknown", shown)
    if not slash or not second.strip():
        return Fault(_NAME, "level", shown)
    if first != first.strip() or second != second.strip():
        return Fault(_NAME, "space", shown)
    if "." in code and code.partition(".")[0] != known:
        return Fault(_NAME + _CODE, "code", f"{code} {shown}")
    return None


def faults(row: Row) -> Iterable[Fault]:
    """One fault a row; an empty matter is SCD002's."""
    name = row.cells.get("DELIB_MATIERE_NOM", "")
    found = fault(name, row.cells.get("DELIB_MATIERE_CODE", "")) if name else None
    return () if found is None else [found]
