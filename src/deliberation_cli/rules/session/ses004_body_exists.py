"""L'organe existait le jour de la séance.

## Ce que la règle vérifie
La date de la séance est comparée aux dates d'existence de ce genre d'organe : les conseils de territoire de la
métropole d'Aix-Marseille-Provence du 1er janvier 2016 au 30 juin 2022, les établissements publics territoriaux du
Grand Paris depuis 2016, la métropole de Lyon depuis 2015, les assemblées de Guyane et de Martinique depuis décembre
2015.

## Pourquoi
Un organe supprimé, ou qui n'existe pas encore, ne délibère pas. Le plus souvent, c'est la date de l'acte qui est
fausse.

## Conforme
    body: {kind: territory_council}
    department: "13"
    date: 2022-06-30

## Non conforme
    body: {kind: territory_council}
    department: "13"
    date: 2022-07-01

## Texte
CGCT L5218-5 et loi 2022-217 ; L5219-2 ; L3611-1 ; L7122-14 ; L7222-15.

## Options
`delib.toml` : `department`, qui distingue les deux sortes de conseils de territoire.

---
The body existed on the day of the session.

## What it checks
The date of the session is held against the dates of existence of that kind of body: the territory councils of the
métropole d'Aix-Marseille-Provence from 1 January 2016 to 30 June 2022, the territories of the Grand Paris since 2016,
the métropole de Lyon since 2015, the assemblies of French Guiana and Martinique since December 2015.

## Why it matters
A body that was abolished, or does not exist yet, does not deliberate. Most often it is the act's date that is wrong.

## Text
CGCT L5218-5 and loi 2022-217; L5219-2; L3611-1; L7122-14; L7222-15.

## Options
`delib.toml`: `department`, which tells the two kinds of territory councils apart.
"""

import datetime as dt
from collections.abc import Iterator

from deliberation_cli.models import LawRef, Text
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.ground import at_body, ground

RULE = Rule(
    code="SES004",
    name="body-exists",
    severity="error",
    family="session",
    title=Text("l'organe existait ce jour-là", "the body existed on that day"),
    messages={
        "pass": Text("{label} : existait le {found}", "{label}: existed on {found}"),
        "fail": Text(
            "{label} : n'existait pas le {found} (existence : {span}){assumed}",
            "{label}: did not exist on {found} (existence: {span}){assumed}",
        ),
        "unknown": Text(
            "existence de l'organe non vérifiée, il manque : {missing}", "existence not checked: {missing}"
        ),
        "not-applicable": Text("{label} : de tout temps, pour ce qui nous occupe", "{label}: at any time that matters"),
    },
    law=LawRef(citation="CGCT L5218-5", confidence="S"),
)


def check(context: Context) -> Iterator[Answer]:
    """One answer a session."""
    for at, session in context.sessions():
        base = ground(context, session)
        if base.law is None:
            yield RULE.unknown(*base.missing, pointers=at_body(at))
            continue
        lived = base.law.existence
        if lived is None:
            yield RULE.not_applicable(*at_body(at), label=base.law.label)
            continue
        span = _span(lived.valid_from, lived.valid_to)
        doubtful = base.assumed is not None or lived.confidence == "M"
        outcome = RULE.passes(*at_body(at)) if lived.value else RULE.fails(*at_body(at))
        yield Answer(
            outcome.status,
            at_body(at),
            {"label": base.law.label, "span": span, "assumed": base.aside},
            expected=span.fr,
            found=base.law.on.strftime("%d/%m/%Y"),
            severity="warning" if doubtful and not lived.value else None,
            law=lived.ref(),
        )


def _span(since: dt.date, until: dt.date | None) -> Text:
    first = since.strftime("%d/%m/%Y")
    if until is None:
        return Text(f"depuis le {first}", f"since {first}")
    last = until.strftime("%d/%m/%Y")
    return Text(f"du {first} au {last}", f"from {first} to {last}")
