"""Chaque valeur a la forme de sa colonne.

## Ce que la règle vérifie
SIRET de 14 chiffres, dates AAAA-MM-JJ, code de matière « 7.5 », années « 2023 » ou « 2023/2024 », nombres entiers,
adresse en http(s).

## Pourquoi
Une valeur d'une autre forme n'est lue par aucun outil, ou l'est de travers.

## Conforme
    DELIB_DATE=2023-05-15

## Non conforme
    DELIB_DATE=15/05/2023

## Texte
Schéma SCDL « délibérations » 2.1 (OpenDataFrance).

## Options
Aucune.

---
Each value has the form of its column.

## What it checks
SIRET of 14 digits, dates YYYY-MM-DD, matter code “7.5”, years “2023” or “2023/2024”, whole numbers, http(s)
address.

## Why it matters
A value of another form is read by no tool, or wrongly.

## Text
SCDL schema “délibérations” 2.1 (OpenDataFrance).

## Options
None.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from deliberation_cli.models import Text
from deliberation_cli.rules.base import Rule
from deliberation_cli.rules.data.row import DATES, SCHEMA, VOTES, Fault, Row

RULE = Rule(
    code="SCD003",
    name="scdl-format",
    severity="warning",
    family="data",
    law=SCHEMA,
    title=Text("forme des valeurs", "form of the values"),
    messages={
        "date": Text("date qui n'est pas AAAA-MM-JJ", "date not written YYYY-MM-DD"),
        "number": Text("nombre entier attendu", "whole number expected"),
        "pattern": Text("valeur d'une autre forme que la colonne", "value not of its column's form"),
        "years": Text("années en désordre", "years out of order"),
    },
)

PATTERNS = {
    "COLL_SIRET": re.compile(r"\d{14}", re.ASCII),
    "DELIB_MATIERE_CODE": re.compile(r"\d\.\d{1,2}", re.ASCII),
    "BUDGET_ANNEE": re.compile(r"(\d{4})(?:/(\d{4}))?", re.ASCII),
}
URL = re.compile(r"https?://\S+$", re.IGNORECASE)


@lru_cache(maxsize=65536)
def formed(name: str, text: str) -> bool:
    """Whether a value has its column's form; the same values come back from row to row."""
    return PATTERNS[name].fullmatch(text) is not None


def faults(row: Row) -> Iterable[Fault]:
    """One fault a value."""
    cells = row.cells
    found: list[Fault] = []
    if None in row.dates:
        empty = [name for name, day in zip(DATES, row.dates, strict=True) if day is None]
        found += [Fault((name,), "date", cells[name][:40]) for name in empty if cells.get(name)]
    if None in row.numbers:
        empty = [name for name, number in zip(VOTES, row.numbers, strict=True) if number is None]
        found += [Fault((name,), "number", cells[name][:40]) for name in empty if cells.get(name)]
    for name in PATTERNS:
        text = cells.get(name)
        if text and not formed(name, text):
            found.append(Fault((name,), "pattern", text[:40]))
    years = cells.get("BUDGET_ANNEE", "")
    if len(years) == 9 and years[:4] >= years[5:]:
        found.append(Fault(("BUDGET_ANNEE",), "years", years))
    url = cells.get("DELIB_URL")
    if url and not URL.match(url):
        found.append(Fault(("DELIB_URL",), "pattern", url[:40]))
    return found
