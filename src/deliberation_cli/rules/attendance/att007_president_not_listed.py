"""Le président de séance est parmi les présents.

## Ce que la règle vérifie
Le nom du président de séance est cherché sur la liste des présents. Beaucoup d'actes le nomment à part : la règle ne
donne qu'une information.

## Pourquoi
S'il n'est pas compté parmi les présents, le quorum est donné à une voix près.

## Conforme
    president: AUBERT Léa
    attendance: {present: [AUBERT Léa, BLANC Hugo]}

## Non conforme
    president: AUBERT Léa
    attendance: {present: [BLANC Hugo, CARON Inès]}

## Texte
Cohérence interne de l'acte.

## Options
Aucune.

---
The session's president is among the present.

## What it checks
The name of the president is looked for in the list of the present. Many acts name the president apart: the rule only
informs.

## Why it matters
If the president is not counted among the present, the quorum is one vote out.

## Text
Internal consistency of the act.

## Options
None.
"""

from collections.abc import Iterator

from deliberation_cli.models import Text
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.people import resembles

RULE = Rule(
    code="ATT007",
    name="president-not-listed",
    severity="info",
    family="attendance",
    title=Text("le président est parmi les présents", "the president is among the present"),
    messages={
        "pass": Text("{found} est parmi les présents", "{found} is among the present"),
        "fail": Text(
            "{found} préside et n'est pas sur la liste des présents",
            "{found} presides and is not on the list of the present",
        ),
        "unknown": Text("liste des présents non lue", "the list of the present was not read"),
        "not-applicable": Text("l'acte ne nomme pas le président de séance", "the act names no president"),
    },
)


def check(context: Context) -> Iterator[Answer]:
    """One answer a session."""
    for at, session in context.sessions():
        president, present = session.president, session.attendance.present
        if president is None:
            yield RULE.not_applicable(at)
            continue
        where = (f"{at}/president", f"{at}/attendance/present")
        if not present:
            yield RULE.unknown("attendance.present", pointers=where[:1])
        elif any(resembles(president, person) for person in present):
            yield RULE.passes(*where, found=president.name)
        else:
            yield RULE.fails(*where, found=president.name)
