"""Le nombre de présents annoncé est celui des noms listés.

## Ce que la règle vérifie
« Présents : 18 » est comparé au nombre de personnes de la liste des présents.

## Pourquoi
Le quorum se calcule sur les présents : un nombre qui ne correspond pas à la liste prive l'acte de sa preuve.

## Conforme
    attendance: {present_count: 2, present: [DUPONT Jean, MARTIN Zoé]}

## Non conforme
    attendance: {present_count: 3, present: [DUPONT Jean, MARTIN Zoé]}

## Texte
Cohérence interne de l'acte ; CGCT L2121-17 pour l'usage du nombre.

## Options
Aucune.

---
The stated number of present members equals the names listed.

## What it checks
“Présents : 18” is compared with the number of people in the list of the present.

## Why it matters
The quorum is counted on the present: a number that does not match the list leaves the act without proof.

## Text
Internal consistency of the act; CGCT L2121-17 for what the number serves.

## Options
None.
"""

from collections.abc import Iterator

from deliberation_cli.models import Text
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context

RULE = Rule(
    code="ATT001",
    name="present-count",
    severity="warning",
    family="attendance",
    title=Text("le nombre de présents égale la liste", "the number of present equals the list"),
    messages={
        "pass": Text(
            "{found} présents annoncés, {expected} noms listés", "{found} present stated, {expected} names listed"
        ),
        "fail": Text(
            "l'acte annonce {found} présents et en nomme {expected}",
            "the act states {found} present and names {expected}",
        ),
        "unknown": Text("liste des présents non lue", "the list of the present was not read"),
        "not-applicable": Text("l'acte n'annonce pas de nombre de présents", "the act states no number of present"),
    },
)


def check(context: Context) -> Iterator[Answer]:
    """One answer a session."""
    for at, session in context.sessions():
        attendance = session.attendance
        stated, listed = f"{at}/attendance/present_count", f"{at}/attendance/present"
        if attendance.present_count is None:
            yield RULE.not_applicable(at)
        elif not attendance.present:
            yield RULE.unknown("attendance.present", pointers=[stated])
        else:
            count = len(attendance.present)
            answer = RULE.passes if count == attendance.present_count else RULE.fails
            yield answer(stated, listed, expected=str(count), found=str(attendance.present_count))
