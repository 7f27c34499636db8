"""Le fichier a les colonnes du schéma.

## Ce que la règle vérifie
Les dix-sept colonnes du schéma sont dans l'en-tête. Une colonne que le schéma ne connaît pas, ou une fin de fichier
illisible, est signalée.

## Pourquoi
Une colonne absente rend invérifiable tout ce qu'elle dirait.

## Conforme
    COLL_NOM,COLL_SIRET,DELIB_ID,…,DELIB_URL

## Non conforme
    COLL_NOM,DELIB_ID

## Texte
Schéma SCDL « délibérations » 2.1 (OpenDataFrance).

## Options
Aucune.

---
The file has the columns of the schema.

## What it checks
The seventeen columns of the schema are in the header. A column that the schema does not know, or a file that cannot
be read to its end, is pointed out.

## Why it matters
A column that is missing makes all that it would say impossible to check.

## Text
SCDL schema “délibérations” 2.1 (OpenDataFrance).

## Options
None.
"""

from collections.abc import Iterator, Sequence

from deliberation_cli.models import Text
from deliberation_cli.rules.base import Rule
from deliberation_cli.rules.data.row import COLUMNS, REQUIRED, SCHEMA, Fault

RULE = Rule(
    code="SCD001",
    name="scdl-columns",
    severity="warning",
    family="data",
    law=SCHEMA,
    title=Text("colonnes du schéma", "columns of the schema"),
    messages={
        "missing": Text("colonnes obligatoires absentes", "required columns missing"),
        "optional": Text("colonnes facultatives absentes", "optional columns missing"),
        "foreign": Text("colonnes que le schéma ne connaît pas", "columns that the schema does not know"),
        "broken": Text("la lecture s'arrête ici", "reading stops here"),
        "width": Text("autant de valeurs que de colonnes", "as many values as columns"),
    },
)


def header_faults(header: Sequence[str]) -> Iterator[Fault]:
    """What the header lacks or has in excess."""
    missing = [name for name in REQUIRED if name not in header]
    if missing:
        yield Fault(tuple(missing), "missing", ", ".join(missing))
    optional = [name for name in COLUMNS if name not in header and name not in missing]
    if optional:
        yield Fault(tuple(optional), "optional", ", ".join(optional))
    foreign = [name for name in header if name not in COLUMNS]
    if foreign:
        yield Fault((), "foreign", ", ".join(name[:60] or "∅" for name in foreign[:9]))
