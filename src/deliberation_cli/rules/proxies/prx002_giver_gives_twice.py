"""Un membre ne donne qu'un pouvoir.

## Ce que la règle vérifie
Un même mandant ne figure pas deux fois dans la liste des pouvoirs.

## Pourquoi
Deux pouvoirs d'une même personne font deux voix pour un siège.

## Conforme
    attendance: {proxies: [FABRE Lise -> BLANC Hugo]}

## Non conforme
    attendance: {proxies: [FABRE Lise -> BLANC Hugo, Lise FABRE -> DAVID Marc]}

## Texte
CGCT L2121-20 : « pouvoir écrit de voter en son nom » à un collègue de son choix.

## Options
Aucune.

---
A member gives one proxy only.

## What it checks
No giver stands twice in the list of proxies.

## Why it matters
Two proxies of one person make two votes for one seat.

## Text
CGCT L2121-20: a written power to vote in one's name, to one colleague of one's choice.

## Options
None.
"""

from collections.abc import Iterator

from deliberation_cli.models import LawRef, Text
from deliberation_cli.models.names import same
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context

RULE = Rule(
    code="PRX002",
    name="giver-gives-twice",
    severity="warning",
    family="proxies",
    title=Text("un mandant donne un seul pouvoir", "a giver gives one proxy"),
    messages={
        "pass": Text("{count} pouvoirs, {count} mandants différents", "{count} proxies, {count} different givers"),
        "fail": Text(
            "{giver} donne deux pouvoirs : à {one} et à {other}", "{giver} gives two proxies: to {one} and to {other}"
        ),
        "unknown": Text("{count} pouvoirs annoncés, aucun mandant lu", "{count} proxies stated, no giver was read"),
        "not-applicable": Text("aucun pouvoir", "no proxy"),
    },
    law=LawRef(citation="CGCT L2121-20 al. 1"),
    parameters=("proxy",),
)

NOBODY = Text("personne de nommé", "nobody named")


def check(context: Context) -> Iterator[Answer]:
    """One answer a giver at fault, else one a session."""
    for at, session in context.sessions():
        attendance, pointer = session.attendance, f"{at}/attendance/proxies"
        if not attendance.proxies:
            stated = attendance.proxies_count
            if stated:
                yield RULE.unknown("attendance.proxies", pointers=[f"{pointer}_count"], count=stated)
            else:
                yield RULE.not_applicable(f"{at}/attendance")
            continue
        twice = [
            (i, j)
            for j, later in enumerate(attendance.proxies)
            for i, earlier in enumerate(attendance.proxies[:j])
            if same(earlier.giver.name, later.giver.name)
        ]
        for i, j in twice:
            one, other = attendance.proxies[i], attendance.proxies[j]
            yield RULE.fails(
                f"{pointer}/{i}",
                f"{pointer}/{j}",
                giver=one.giver.name,
                one=one.holder.name if one.holder else NOBODY,
                other=other.holder.name if other.holder else NOBODY,
            )
        if not twice:
            yield RULE.passes(pointer, count=len(attendance.proxies))
