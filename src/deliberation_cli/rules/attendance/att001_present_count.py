"""Le nombre de présents annoncé est celui des noms listés.

## Ce que la règle vérifie
« Présents : 18 » est comparé au nombre de personnes de la liste des présents. Trois usages sont admis : le président,
nommé à part, est compté ; les arrivées en cours de séance sont dans la liste ou n'y sont pas. Un écart trop grand pour
une étourderie invite à relire la liste (information).

## Pourquoi
Le quorum se calcule sur les présents : un nombre qui ne correspond pas à la liste prive l'acte de sa preuve.

## Conforme
    attendance: {present_count: 2, present: [AUBERT Léa, BLANC Hugo]}

## Non conforme
    attendance: {present_count: 3, present: [AUBERT Léa, BLANC Hugo]}

## Texte
Cohérence interne de l'acte ; CGCT L2121-17 pour l'usage du nombre.

## Options
Aucune.

---
The stated number of present members equals the names listed.

## What it checks
“Présents : 18” is compared with the number of people in the list of the present. Three habits are accepted: the
president, named apart, is counted; those who arrive later are in the list, or are not. A gap too wide for a slip
asks to read the list again (information).

## Why it matters
The quorum is counted on the present: a number that does not match the list leaves the act without proof.

## Text
Internal consistency of the act; CGCT L2121-17 for what the number serves.

## Options
None.
"""

from collections.abc import Iterator
from typing import Any

from deliberation_cli.models import Session, Text
from deliberation_cli.rules import tally
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.people import among

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
        "president": Text(
            "{found} présents annoncés : {expected} noms listés, et le président nommé à part",
            "{found} present stated: {expected} names listed, and the president named apart",
        ),
        "movements": Text(
            "{found} présents annoncés, {expected} noms listés : les arrivées et départs font la différence",
            "{found} present stated, {expected} names listed: arrivals and departures make the difference",
        ),
        "fail": Text(
            "l'acte annonce {found} présents et en nomme {expected}",
            "the act states {found} present and names {expected}",
        ),
        "doubtful": Text(
            "{found} présents annoncés, {expected} lus ; une autre liste aussi s'écarte de son nombre : à relire",
            "{found} present stated, {expected} read; another list departs from its number too: check the reading",
        ),
        "part": Text(
            "{found} présents annoncés, {expected} lus : la liste a pu être mal lue, à relire",
            "{found} present stated, {expected} read: the list may have been misread, to be read again",
        ),
        "unknown": Text("liste des présents non lue", "the list of the present was not read"),
        "not-applicable": Text("l'acte n'annonce pas de nombre de présents", "the act states no number of present"),
    },
)


def check(context: Context) -> Iterator[Answer]:
    """One answer a session."""
    for at, session in context.sessions():
        if session.attendance.present_count is None:
            yield RULE.not_applicable(at)
        elif not session.attendance.present:
            yield RULE.unknown("attendance.present", pointers=[f"{at}/attendance/present_count"])
        else:
            yield _answer(at, session, session.attendance.present_count)


def _answer(at: str, session: Session, stated: int) -> Answer:
    attendance = session.attendance
    where = (f"{at}/attendance/present_count", f"{at}/attendance/present")
    listed = len(attendance.present)
    sides: dict[str, Any] = {"expected": str(listed), "found": str(stated)}
    if stated == listed:
        return RULE.passes(*where, **sides)
    president = session.president
    if president is not None and stated == listed + 1 and not among(president, attendance.present):
        return RULE.passes(*where, f"{at}/president", message="president", **sides)
    if abs(stated - listed) <= len(attendance.movements):
        return RULE.passes(*where, f"{at}/attendance/movements", message="movements", **sides)
    if tally.lists_doubtful(session):
        return RULE.fails(*where, severity="info", message="doubtful", **sides)
    if tally.in_part(stated, listed) or tally.in_part(listed, stated):
        return RULE.fails(*where, severity="info", message="part", **sides)
    return RULE.fails(*where, **sides)
