"""Aucune échéance de la convention n'est déjà passée le jour du vote.

## Ce que la règle vérifie
Chaque échéance datée, ou délai dont la convention date le point de départ, est comparée au jour de la séance.

## Pourquoi
Une obligation déjà échue au jour du vote ne peut plus être tenue : le texte soumis n'a pas été mis à jour.

## Conforme
    session: {date: 2024-03-11}
    conventions:
      - deadlines: [{text: au plus tard le 30 juin 2024, date: 2024-06-30}]

## Non conforme
    session: {date: 2024-03-11}
    conventions:
      - deadlines: [{text: au plus tard le 31 janvier 2024, date: 2024-01-31}]

## Texte
Cohérence interne de la convention.

## Options
Aucune.

---
No deadline of the convention has passed on the day of the vote.

## What it checks
Each dated deadline, or delay whose start the convention dates, is compared with the day of the session.

## Why it matters
An obligation already due on the day of the vote can no longer be kept: the text submitted was not brought up to date.

## Text
Internal consistency of the convention.

## Options
None.
"""

from collections.abc import Iterator

from deliberation_cli.models import Text
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.convention.clauses import Clause, day, due, each

RULE = Rule(
    code="CNV005",
    name="deadline-passed",
    severity="warning",
    family="convention",
    title=Text("les échéances sont à venir", "deadlines are still to come"),
    messages={
        "pass": Text(
            "« {text} » : {found}, après le vote du {expected}", "“{text}”: {found}, after the vote of {expected}"
        ),
        "fail": Text(
            "« {text} » : échéance au {found}, déjà passée le jour du vote, le {expected}",
            "“{text}”: due on {found}, already past on the day of the vote, {expected}",
        ),
        "unknown": Text("« {text} » : il manque {missing}", "“{text}”: missing {missing}"),
        "not-applicable": Text("la convention ne fixe pas d'échéance datée", "the convention sets no dated deadline"),
    },
)


def check(context: Context) -> Iterator[Answer]:
    """One answer for each deadline that has a date."""
    return each(context, RULE, _answers)


def _answers(clause: Clause) -> Iterator[Answer]:
    dated = [(i, limit, until) for i, limit in enumerate(clause.convention.deadlines) if (until := due(limit))]
    if not dated:
        yield RULE.not_applicable(clause.at)
    voted = clause.session.date if clause.session else None
    for index, limit, until in dated:
        where = [f"{clause.at}/deadlines/{index}", *([f"{clause.session_at}/date"] if clause.session_at else [])]
        if voted is None:
            yield RULE.unknown("session.date", pointers=where[:1], text=limit.text)
        else:
            answer = RULE.fails if until < voted else RULE.passes
            yield answer(*where, expected=day(voted), found=day(until), text=limit.text)
