"""Le lieu et la date de signature sont remplis.

## Ce que la règle vérifie
Le bloc de signature porte un lieu et une date.

## Pourquoi
Sans date, on ne sait pas d'où courent les délais comptés de la signature. Un projet soumis au vote est souvent en
blanc : c'est une information, à vérifier sur l'exemplaire signé.

## Conforme
    conventions: [{signature_block: "Fait à Marsac, le 12 mars 2024", signed_at: Marsac, signed_on: 2024-03-12}]

## Non conforme
    conventions: [{signature_block: "Fait à Marsac, le …", signed_at: Marsac}]

## Texte
Cohérence interne de la convention.

## Options
Aucune.

---
Place and date of signature are filled in.

## What it checks
The signature block bears a place and a date.

## Why it matters
Without a date nobody knows from when the delays counted from the signature run. A draft put to the vote is often blank:
this is an information, to be checked on the signed copy.

## Text
Internal consistency of the convention.

## Options
None.
"""

from collections.abc import Iterator

from deliberation_cli.models import Text
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.convention.clauses import Clause, day, each

RULE = Rule(
    code="CNV008",
    name="signature-blank",
    severity="info",
    family="convention",
    title=Text("le lieu et la date de signature sont remplis", "place and date of signature are filled in"),
    messages={
        "pass": Text("signée à {place}, le {date}", "signed at {place}, on {date}"),
        "fail": Text("en blanc dans le bloc de signature : {blank}", "left blank in the signature block: {blank}"),
        "unknown": Text("le bloc de signature n'a pas été lu", "the signature block was not read"),
        "not-applicable": Text("le document ne porte pas de convention", "the document bears no convention"),
    },
)


BLANKS = {
    "signed_at": Text("le lieu", "the place"),
    "signed_on": Text("la date", "the date"),
    "both": Text("le lieu et la date", "the place and the date"),
}


def check(context: Context) -> Iterator[Answer]:
    """One answer a convention."""
    return each(context, RULE, _answers)


def _answers(clause: Clause) -> Iterator[Answer]:
    convention, block = clause.convention, f"{clause.at}/signature_block"
    blanks = [field for field in ("signed_at", "signed_on") if getattr(convention, field) is None]
    if convention.signature_block is None:
        yield RULE.unknown("conventions.signature_block", pointers=[clause.at])
    elif blanks:
        words = BLANKS["both" if len(blanks) == 2 else blanks[0]]
        yield RULE.fails(block, blank=words)
    else:
        yield RULE.passes(block, place=convention.signed_at, date=day(convention.signed_on))
