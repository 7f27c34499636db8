"""Faute de quorum, la seconde réunion est convoquée à nouveau, et assez tard.

## Ce que la règle vérifie
Quand l'acte dit que le quorum manquait à une première réunion, la date de celle-ci, la seconde convocation et la
seconde réunion sont comparées : trois jours au moins d'intervalle pour un conseil municipal ou un EPCI ; trois jours
plus tard, de plein droit, pour un département ou une région ; sans intervalle en Alsace-Moselle.

## Pourquoi
La seconde réunion se passe de quorum : c'est l'intervalle et la nouvelle convocation qui protègent les absents.

## Conforme
    second_convocation: true
    first_meeting_on: 2023-05-10
    convened_on: 2023-05-11

## Non conforme
    second_convocation: true
    first_meeting_on: 2023-05-13
    convened_on: 2023-05-13

## Texte
CGCT L2121-17 al. 2, L2541-4, L3121-14 al. 2, L4132-13 ; CASF R123-17. À trois jours pile, la règle avertit seulement
: « trois jours d'intervalle » se compte de deux façons.

## Options
`delib.toml` : `department`.

---
For want of a quorum, the second meeting is convened anew, and late enough.

## What it checks
Where the act says that a first meeting lacked the quorum, its date, the second convocation and the second meeting are
compared: three days at least between them for a municipal council or an EPCI; three days later, by right, for a
department or a region; no interval in Alsace-Moselle.

## Why it matters
The second meeting does without a quorum: the interval and the new convocation are what protects those who were away.

## Text
CGCT L2121-17 al. 2, L2541-4, L3121-14 al. 2, L4132-13; CASF R123-17. At exactly three days the rule only warns:
"three days between" is counted in two ways.

## Options
`delib.toml`: `department`.
"""

import datetime as dt
from collections.abc import Iterator

from deliberation_cli.law import Dated
from deliberation_cli.law.values import SecondMeeting
from deliberation_cli.models import LawRef, Session, Severity, Text
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.ground import at_body, ground

RULE = Rule(
    code="QUO004",
    name="second-convocation",
    severity="error",
    family="quorum",
    title=Text("la seconde réunion est convoquée dans les formes", "the second meeting is duly convened"),
    messages={
        "pass": Text(
            "seconde réunion {found} jours après la première ; la loi demande : {asked}",
            "second meeting {found} days after the first; the law asks: {asked}",
        ),
        "fail": Text(
            "seconde réunion {found} jours après la première ; la loi demande : {asked}{assumed}",
            "second meeting {found} days after the first; the law asks: {asked}{assumed}",
        ),
        "stale": Text(
            "la convocation citée ({convened}) précède la réunion sans quorum ({first}) : il en fallait une nouvelle",
            "the convocation cited ({convened}) comes before the meeting without quorum ({first}): a new one is needed",
        ),
        "unknown": Text(
            "seconde convocation non vérifiée, il manque : {missing}", "second convocation not checked: {missing}"
        ),
        "not-applicable": Text("l'acte ne parle pas de seconde convocation", "the act speaks of no second convocation"),
    },
    law=LawRef(citation="CGCT L2121-17 al. 2"),
    parameters=("second_convocation",),
)


def check(context: Context) -> Iterator[Answer]:
    """One answer a session."""
    for at, session in context.sessions():
        if not session.second_convocation:
            yield RULE.not_applicable(at)
        else:
            yield _judge(context, at, session)


def _judge(context: Context, at: str, session: Session) -> Answer:
    base = ground(context, session)
    asked = base.law.second_convocation if base.law else None
    pointers = (f"{at}/second_convocation", f"{at}/first_meeting_on", f"{at}/convened_on", f"{at}/date")
    first = session.first_meeting_on
    if asked is None or asked.value is None or first is None or session.date is None:
        missing = [*base.missing, *(["session.first_meeting_on"] if first is None else [])]
        if base.law is not None and (asked is None or asked.value is None):
            missing.append("law.second_convocation")
        return RULE.unknown(*missing, pointers=[*pointers, *at_body(at)], law=asked.ref() if asked else None)
    if asked.value.mention:
        return RULE.unknown("session.second_convocation_words", pointers=pointers, law=asked.ref())
    if session.convened_on is not None and session.convened_on < first:
        days = {"convened": _day(session.convened_on), "first": _day(first)}
        return RULE.fails(*pointers, law=asked.ref(), severity="warning", message="stale", **days)
    interval = (session.date - first).days
    broken, severity = _broken(asked, interval)
    outcome = RULE.fails(*pointers, severity=severity) if broken else RULE.passes(*pointers)
    values = {"asked": asked.value.text(), "assumed": base.aside}
    return Answer(
        outcome.status,
        pointers,
        values,
        expected=str(asked.value.days),
        found=str(interval),
        severity=severity,
        law=asked.ref(),
    )


def _broken(asked: Dated[SecondMeeting], interval: int) -> tuple[bool, Severity | None]:
    """Whether the interval is too short, and how surely."""
    value = asked.value
    days = value.days if value and value.days is not None else 0
    if interval < days:
        return True, "warning" if asked.confidence == "M" else "error"
    if value and value.exact:
        return interval != days, "warning"
    return interval == days, "warning"


def _day(day: dt.date) -> str:
    return day.strftime("%d/%m/%Y")
