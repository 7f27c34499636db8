"""Les colonnes qui vont ensemble sont remplies ensemble.

## Ce que la règle vérifie
Les cinq colonnes VOTE_ sont toutes remplies ou toutes vides ; de même BUDGET_ANNEE et BUDGET_NOM.

## Pourquoi
Un vote à moitié donné ne se vérifie pas.

## Conforme
    VOTE_EFFECTIF=43, VOTE_REEL=40, VOTE_POUR=25, VOTE_CONTRE=10, VOTE_ABSTENTION=5

## Non conforme
    VOTE_EFFECTIF=43, VOTE_POUR=25

## Texte
Schéma SCDL « délibérations » 2.1 (OpenDataFrance).

## Options
Aucune.

---
Columns that go together are filled together.

## What it checks
The five VOTE_ columns are all filled or all empty; so are BUDGET_ANNEE and BUDGET_NOM.

## Why it matters
A vote given by half cannot be checked.

## Text
SCDL schema “délibérations” 2.1 (OpenDataFrance).

## Options
None.
"""

from collections.abc import Iterable

from deliberation_cli.models import Text
from deliberation_cli.rules.base import Rule
from deliberation_cli.rules.data.row import SCHEMA, VOTES, Fault, Row

RULE = Rule(
    code="SCD005",
    name="scdl-together",
    severity="warning",
    family="data",
    law=SCHEMA,
    title=Text("colonnes remplies ensemble", "columns filled together"),
    messages={
        "votes": Text("vote donné à moitié", "vote given by half"),
        "budget": Text("BUDGET_ANNEE et BUDGET_NOM vont ensemble", "BUDGET_ANNEE and BUDGET_NOM go together"),
    },
)

_BUDGET = ("BUDGET_ANNEE", "BUDGET_NOM")


def faults(row: Row) -> Iterable[Fault]:
    """One fault a group of columns."""
    if None not in row.numbers and all(row.cells.get(name) for name in _BUDGET):
        return ()
    found = []
    for key, group in (("votes", VOTES), ("budget", _BUDGET)):
        empty = [name for name in group if not row.cells.get(name)]
        if empty and len(empty) < len(group):
            found.append(Fault(tuple(empty), key, ", ".join(empty)))
    return found
