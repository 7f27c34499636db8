"""Les nombres et les dates sont dans l'ordre.

## Ce que la règle vérifie
VOTE_EFFECTIF ≥ VOTE_REEL ; VOTE_REEL ≥ VOTE_POUR, VOTE_CONTRE et VOTE_ABSTENTION ; PREF_DATE ≥ DELIB_DATE.

## Pourquoi
Un acte reçu avant d'être pris, ou plus de voix que de votants, est une ligne fausse.

## Conforme
    DELIB_DATE=2023-05-15, PREF_DATE=2023-05-17

## Non conforme
    DELIB_DATE=2023-05-15, PREF_DATE=2023-05-12

## Texte
Schéma SCDL « délibérations » 2.1 (OpenDataFrance).

## Options
Aucune.

---
Numbers and dates are in order.

## What it checks
VOTE_EFFECTIF ≥ VOTE_REEL; VOTE_REEL ≥ VOTE_POUR, VOTE_CONTRE and VOTE_ABSTENTION; PREF_DATE ≥ DELIB_DATE.

## Why it matters
An act received before it was taken, or more votes than voters, is a wrong row.

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
    code="SCD006",
    name="scdl-order",
    severity="warning",
    family="data",
    law=SCHEMA,
    title=Text("nombres et dates dans l'ordre", "numbers and dates in order"),
    messages={
        "office": Text("plus de votants que de membres en exercice", "more voters than members in office"),
        "voters": Text("plus de voix que de votants", "more votes than voters"),
        "dates": Text("reçu en préfecture avant la séance", "received by the préfecture before the session"),
    },
)


def faults(row: Row) -> Iterable[Fault]:
    """One fault a comparison."""
    found: list[Fault] = []
    office, voters, *sides = row.numbers
    if voters is not None:
        if office is not None and office < voters:
            found.append(Fault(VOTES[:2], "office", f"{office} < {voters}"))
        for name, votes in zip(VOTES[2:], sides, strict=True):
            if votes is not None and votes > voters:
                found.append(Fault((VOTES[1], name), "voters", f"{voters} < {votes}"))
    decided, received = row.dates
    if decided is not None and received is not None and received < decided:
        found.append(Fault(("PREF_DATE", "DELIB_DATE"), "dates", f"{received} < {decided}"))
    return found
