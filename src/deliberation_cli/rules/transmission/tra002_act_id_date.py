"""La date de l'identifiant est celle de la séance.

## Ce que la règle vérifie
La date AAAAMMJJ de l'identifiant, qui est celle de la décision, est comparée à la date de la séance.

## Pourquoi
Un acte transmis sous une autre date ne prouve pas la transmission de celui-ci.

## Conforme
    date: 2023-05-15
    transmission: {date: 2023-05-15}

## Non conforme
    date: 2023-05-15
    transmission: {date: 2023-05-16}

## Texte
@CTES, identifiant de l'acte ; cohérence interne de l'acte.

## Options
Aucune.

---
The date in the identifier is the session's.

## What it checks
The date YYYYMMDD in the identifier, which is that of the decision, is compared with the date of the session.

## Why it matters
An act sent under another date does not prove that this one was sent.

## Text
@CTES, identifier of an act; internal consistency of the act.

## Options
None.
"""

from collections.abc import Iterator

from deliberation_cli.models import Text
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.transmission.stamp import Stamp, doubtful, each

RULE = Rule(
    code="TRA002",
    name="act-id-date",
    severity="warning",
    family="transmission",
    title=Text("la date de l'identifiant est celle de la séance", "the date in the identifier is the session's"),
    messages={
        "pass": Text("identifiant et séance : {found}", "identifier and session: {found}"),
        "fail": Text(
            "l'identifiant porte le {found}, la séance est du {expected}",
            "the identifier bears {found}, the session is of {expected}",
        ),
        "unknown": Text("il manque : {missing}", "missing: {missing}"),
        "not-applicable": Text("pas de date dans l'identifiant", "no date in the identifier"),
    },
)


def check(context: Context) -> Iterator[Answer]:
    """One answer a stamp."""
    return each(context, RULE, _answer)


def _answer(context: Context, stamp: Stamp) -> Answer:
    where = (f"{stamp.at}/date", f"{stamp.at_session}/date")
    written, session = stamp.transmission.date, stamp.session.date
    if written is None:
        return RULE.not_applicable(stamp.at)
    if session is None:
        return RULE.unknown("session.date", pointers=where[:1])
    if written == session:
        return RULE.passes(*where, expected=str(session), found=str(written))
    if doubtful(context, *where, f"{stamp.at}/act_id"):
        return RULE.unknown("transmission.date", pointers=where)
    return RULE.fails(*where, expected=str(session), found=str(written))
