"""Le jour de la semaine est celui de la date.

## Ce que la règle vérifie
« mardi 20/10/2022 » : le jour nommé est comparé à celui du calendrier, pour la date de la séance et pour toute autre
date écrite avec son jour.

## Pourquoi
Ce jour-là était un jeudi : l'une des deux mentions est fausse, et la date de la séance est ce dont tout dépend.

## Conforme
    date_text: lundi 15 mai 2023

## Non conforme
    date_text: mardi 15 mai 2023

## Texte
Cohérence interne de l'acte.

## Options
Aucune.

---
The weekday is that of the date.

## What it checks
“mardi 20/10/2022”: the named day is held against the calendar's, for the date of the session and for any other date
written with its weekday.

## Why it matters
That day was a Thursday: one of the two is wrong, and everything depends on the date of the session.

## Text
Internal consistency of the act.

## Options
None.
"""

import datetime as dt
from collections.abc import Iterator

from deliberation_cli.models import Text
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.session.dates import WEEKDAYS, WEEKDAYS_EN, weekday

RULE = Rule(
    code="SES006",
    name="weekday",
    severity="warning",
    family="session",
    title=Text("le jour de la semaine est celui de la date", "the weekday is that of the date"),
    messages={
        "pass": Text("le {day} était bien un {name}", "{day} was indeed a {name}"),
        "fail": Text("« {found} » : le {day} était un {name}", "“{found}”: {day} was a {name}"),
        "unknown": Text("jour non vérifié, il manque : {missing}", "weekday not checked, missing: {missing}"),
        "not-applicable": Text("l'acte ne nomme pas le jour de la semaine", "the act does not name the weekday"),
    },
)


def check(context: Context) -> Iterator[Answer]:
    """One answer a session, then one for each other date written with its weekday."""
    for at, session in context.sessions():
        yield _judge((f"{at}/date_text", f"{at}/date"), session.date_text, session.date)
    for index, written in enumerate(context.document.weekday_dates):
        yield _judge((f"/weekday_dates/{index}",), written.text, written.date)


def _judge(pointers: tuple[str, ...], text: str | None, date: dt.date | None) -> Answer:
    named = weekday(text or "")
    if named is None:
        return RULE.not_applicable(*pointers)
    if date is None:
        return RULE.unknown("session.date", pointers=pointers[:1])
    true = date.weekday()
    outcome = RULE.passes if true == named else RULE.fails
    return outcome(
        *pointers,
        expected=WEEKDAYS[true],
        found=text,
        day=date.strftime("%d/%m/%Y"),
        name=Text(WEEKDAYS[true], WEEKDAYS_EN[true]),
    )
