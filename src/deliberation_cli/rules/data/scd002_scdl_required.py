"""Les valeurs obligatoires sont données.

## Ce que la règle vérifie
Collectivité, SIRET, identifiant, date, matière (code et nom) et objet ne sont pas vides.

## Pourquoi
Une ligne sans identifiant ni date ne désigne aucun acte.

## Conforme
    COLL_NOM=Saint-Loup, DELIB_ID=2023_012, …

## Non conforme
    DELIB_ID vide

## Texte
Schéma SCDL « délibérations » 2.1 (OpenDataFrance).

## Options
Aucune.

---
The required values are given.

## What it checks
Authority, SIRET, identifier, date, matter (code and name) and subject are not empty.

## Why it matters
A row with neither identifier nor date points at no act.

## Text
SCDL schema “délibérations” 2.1 (OpenDataFrance).

## Options
None.
"""

from collections.abc import Iterable
from operator import itemgetter

from deliberation_cli.models import Text
from deliberation_cli.rules.base import Rule
from deliberation_cli.rules.data.row import REQUIRED, SCHEMA, Fault, Row

RULE = Rule(
    code="SCD002",
    name="scdl-required",
    severity="warning",
    family="data",
    law=SCHEMA,
    title=Text("valeurs obligatoires", "required values"),
    messages={"empty": Text("valeur obligatoire vide", "required value empty")},
)


_required = itemgetter(*REQUIRED)


def faults(row: Row) -> Iterable[Fault]:
    """One fault an empty column; a column that the header lacks is SCD001's."""
    cells = row.cells
    try:
        if all(_required(cells)):
            return ()
    except KeyError:
        pass
    return [Fault((name,), "empty", "") for name in REQUIRED if cells.get(name) == ""]
