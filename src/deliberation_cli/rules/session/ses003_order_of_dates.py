"""Les dates de l'acte se suivent : convocation, séance, signature, envoi, réception.

## Ce que la règle vérifie
Les dates que l'acte donne sont dans l'ordre ; chacune est comparée à la précédente connue.

## Pourquoi
Un acte signé avant la séance, ou reçu avant d'être envoyé, porte une date fausse ; son caractère exécutoire en
dépend.

## Conforme
    signed_on: 2023-05-16

## Non conforme
    signed_on: 2023-05-14

## Texte
Cohérence interne de l'acte ; CGCT L2131-1 pour l'usage des dates.

## Options
Aucune.

---
The dates of the act follow one another: convocation, session, signature, sending, receipt.

## What it checks
The dates that the act gives are in order; each is held against the last one known.

## Why it matters
An act signed before its session, or received before it was sent, bears a wrong date; its being executory depends on
it.

## Text
Internal consistency of the act; CGCT L2131-1 for what the dates serve.

## Options
None.
"""

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from deliberation_cli.models import Deliberation, Session, Text
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context

RULE = Rule(
    code="SES003",
    name="order-of-dates",
    severity="warning",
    family="session",
    title=Text("les dates se suivent", "the dates follow one another"),
    messages={
        "pass": Text(
            "{count} dates dans l'ordre, du {first} au {last}", "{count} dates in order, from {first} to {last}"
        ),
        "fail": Text(
            "{later} le {found}, avant {earlier} du {expected}", "{later} on {found}, before {earlier} of {expected}"
        ),
        "unknown": Text("moins de deux dates lues", "fewer than two dates were read"),
    },
)


class _Step(NamedTuple):
    """A date of the act's life: what happened, as the later and as the earlier of two."""

    pointer: str
    day: dt.date
    verb: Text
    noun: Text


def check(context: Context) -> Iterator[Answer]:
    """One answer an act; one a session without acts."""
    for at, session in context.sessions():
        said: set[tuple[str, ...]] = set()  # the days of the session stand in each act: they are judged once
        for index, item in enumerate(session.deliberations):
            for answer in _order([*_session(at, session), *_act(f"{at}/deliberations/{index}", item)], at):
                if answer.status != "fail" or tuple(answer.pointers) not in said:
                    yield answer
                said.add(tuple(answer.pointers))
        if not session.deliberations:
            yield from _order(_session(at, session), at)


def _order(steps: list[_Step], at: str) -> Iterator[Answer]:
    if len(steps) < 2:
        yield RULE.unknown("session.date", pointers=[step.pointer for step in steps] or [at])
        return
    broken = [(earlier, later) for earlier, later in pairwise(steps) if later.day < earlier.day]
    for earlier, later in broken:
        yield RULE.fails(
            later.pointer,
            earlier.pointer,
            expected=_day(earlier.day),
            found=_day(later.day),
            later=later.verb,
            earlier=earlier.noun,
        )
    if not broken:
        yield RULE.passes(
            *(step.pointer for step in steps), count=len(steps), first=_day(steps[0].day), last=_day(steps[-1].day)
        )


def _session(at: str, session: Session) -> list[_Step]:
    steps = (
        (f"{at}/convened_on", session.convened_on, Text("convoqué", "convened"), Text("la convocation", "convocation")),
        (f"{at}/date", session.date, Text("séance tenue", "session held"), Text("la séance", "the session")),
    )
    return [_Step(at_day, day, verb, noun) for at_day, day, verb, noun in steps if day]


def _act(at: str, item: Deliberation) -> list[_Step]:
    stamp = item.transmission
    steps = (
        (f"{at}/signed_on", item.signed_on, Text("signé", "signed"), Text("la signature", "the signature")),
        (
            f"{at}/transmission/sent_on",
            stamp.sent_on if stamp else None,
            Text("envoyé", "sent"),
            Text("l'envoi", "the sending"),
        ),
        (
            f"{at}/transmission/received_on",
            stamp.received_on if stamp else None,
            Text("reçu en préfecture", "received"),
            Text("la réception", "the receipt"),
        ),
    )
    return [_Step(at_day, day, verb, noun) for at_day, day, verb, noun in steps if day]


def _day(day: dt.date) -> str:
    return day.strftime("%d/%m/%Y")
