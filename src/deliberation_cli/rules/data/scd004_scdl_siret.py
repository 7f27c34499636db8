"""Le SIRET est un vrai numéro.

## Ce que la règle vérifie
Les quatorze chiffres du SIRET répondent à leur clé, et ne sont pas tous des zéros.

## Pourquoi
Un SIRET faux rattache la délibération à un autre établissement, ou à aucun.

## Conforme
    COLL_SIRET=21250056500016

## Non conforme
    COLL_SIRET=21250056500017

## Texte
Schéma SCDL « délibérations » 2.1 (OpenDataFrance). INSEE, répertoire SIRENE.

## Options
Aucune.

---
The SIRET is a real number.

## What it checks
The fourteen digits of the SIRET agree with their check digit, and are not all zeros.

## Why it matters
A wrong SIRET ties the deliberation to another establishment, or to none.

## Text
SCDL schema “délibérations” 2.1 (OpenDataFrance). INSEE, SIRENE register.

## Options
None.
"""

from collections.abc import Iterable
from functools import lru_cache

from stdnum.fr import siret

from deliberation_cli.models import Text
from deliberation_cli.rules.base import Rule
from deliberation_cli.rules.data.row import SCHEMA, Fault, Row

RULE = Rule(
    code="SCD004",
    name="scdl-siret",
    severity="warning",
    family="data",
    law=SCHEMA,
    title=Text("clé du SIRET", "check digit of the SIRET"),
    messages={"key": Text("SIRET nul, ou dont la clé est fausse", "SIRET that is zero, or fails its check digit")},
)


@lru_cache(maxsize=4096)
def valid(number: str) -> bool:
    """Whether the check digit is right, and some digit is not 0; a number of another form is SCD003's."""
    if len(number) != 14 or not number.isdigit():
        return True
    return bool(number.strip("0")) and bool(siret.is_valid(number))


def faults(row: Row) -> Iterable[Fault]:
    """One fault a row."""
    number = row.cells.get("COLL_SIRET", "")
    return () if valid(number) else [Fault(("COLL_SIRET",), "key", number)]
