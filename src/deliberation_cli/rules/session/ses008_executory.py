"""Le jour où l'acte devient exécutoire est connu.

## Ce que la règle vérifie
Un acte transmis est exécutoire au plus tard de sa publication et de sa réception en préfecture : les deux dates sont
cherchées sur le cachet.

## Pourquoi
Sans date de publication, nul ne peut dire depuis quand l'acte s'applique, ni jusqu'à quand on peut le contester.

## Conforme
    transmission: {received_on: 2023-05-17, published_on: 2023-05-18}

## Non conforme
    transmission: {received_on: 2023-05-17, published_on: null}

## Texte
CGCT L2131-1, L3131-1, L4141-1.

## Options
Aucune. Un acte sans cachet de transmission n'est pas concerné.

---
The day on which the act becomes executory is known.

## What it checks
An act sent to the préfet is executory at the later of its publication and its receipt: both dates are looked for on
the stamp.

## Why it matters
Without a date of publication nobody can say since when the act applies, nor until when it can be challenged.

## Text
CGCT L2131-1, L3131-1, L4141-1.

## Options
None. An act without a stamp of transmission is not concerned.
"""

from collections.abc import Iterator

from deliberation_cli.models import LawRef, Text
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.ground import ground

RULE = Rule(
    code="SES008",
    name="executory",
    severity="info",
    family="session",
    title=Text("on sait quand l'acte devient exécutoire", "it is known when the act becomes executory"),
    messages={
        "pass": Text("exécutoire le {found}", "executory on {found}"),
        "fail": Text(
            "pas de date de publication : exécutoire au plus tôt le {found}, jour de la réception en préfecture",
            "no date of publication: executory on {found} at the earliest, day of receipt by the préfet",
        ),
        "neither": Text(
            "pas de date de publication ni de réception : on ne sait pas quand l'acte est devenu exécutoire",
            "no date of publication nor of receipt: it is not known when the act became executory",
        ),
        "unknown": Text(
            "publié le {found}, mais la date de réception en préfecture n'a pas été lue",
            "published on {found}, but the date of receipt by the préfet was not read",
        ),
        "not-applicable": Text("pas de cachet de transmission", "no stamp of transmission"),
    },
    law=LawRef(citation="CGCT L2131-1"),
    parameters=("executory", "publicity"),
)


def check(context: Context) -> Iterator[Answer]:
    """One answer an act."""
    for _, session, at, item in context.deliberations():
        stamp = item.transmission
        if stamp is None:
            yield RULE.not_applicable(at)
            continue
        base = ground(context, session)
        executory = base.law.dated("executory") if base.law else None
        law = executory.ref() if executory else None
        pointers = (f"{at}/transmission/published_on", f"{at}/transmission/received_on")
        if stamp.published_on and stamp.received_on:
            day = max(stamp.published_on, stamp.received_on)
            yield RULE.passes(*pointers, found=day.strftime("%d/%m/%Y"), law=law)
        elif stamp.received_on:
            yield RULE.fails(pointers[1], found=stamp.received_on.strftime("%d/%m/%Y"), law=law)
        elif stamp.published_on:
            day = stamp.published_on
            yield Answer(
                "unknown", pointers[:1], found=day.strftime("%d/%m/%Y"), missing=["transmission.received_on"], law=law
            )
        else:
            yield RULE.fails(at, law=law, message="neither")
