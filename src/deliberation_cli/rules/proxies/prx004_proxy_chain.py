"""Le porteur d'un pouvoir n'est pas lui-même représenté.

## Ce que la règle vérifie
Aucun porteur de pouvoir ne figure parmi les mandants, sauf s'il arrive ou part en séance.

## Pourquoi
On ne transmet pas un pouvoir reçu : le représenté est absent, et ne vote pour personne.

## Conforme
    attendance: {proxies: [FABRE Lise -> BLANC Hugo, GIRAUD Paul -> DAVID Marc], absent: []}

## Non conforme
    attendance: {proxies: [FABRE Lise -> GIRAUD Paul, GIRAUD Paul -> DAVID Marc], absent: []}

## Texte
CGCT L2121-20, L3121-16, L4132-15 ; CE 2/12/1991, La Chaussée-Tirancourt, n° 109724.

## Options
Aucune.

---
The holder of a proxy is not represented himself.

## What it checks
No holder is among the givers, unless he comes or goes during the session.

## Why it matters
A proxy received is not passed on: whoever is represented is away, and votes for nobody.

## Text
CGCT L2121-20, L3121-16, L4132-15; CE 2/12/1991, La Chaussée-Tirancourt, n° 109724.

## Options
None.
"""

from collections.abc import Iterator

from deliberation_cli.models import LawRef, Session, Text
from deliberation_cli.models.names import same
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.ground import at_body, ground
from deliberation_cli.rules.mandates import at_vote, redo

RULE = Rule(
    code="PRX004",
    name="proxy-chain",
    severity="error",
    family="proxies",
    title=Text("le porteur n'est pas représenté", "the holder is not represented"),
    messages={
        "pass": Text("aucun porteur n'est lui-même représenté", "no holder is represented himself"),
        "fail": Text(
            "{holder} porte le pouvoir de {giver} et donne le sien à {next} ; {flip}",
            "{holder} holds the proxy of {giver} and gives his own to {next}; {flip}",
        ),
        "unknown": Text(
            "{holder} porte un pouvoir, en donne un, et arrive ou part en séance : l'acte ne dit pas lequel vaut quand",
            "{holder} holds a proxy, gives one, and comes or goes: the act does not say which holds when",
        ),
        "not-applicable": Text("aucun pouvoir dont le porteur soit nommé", "no proxy with a named holder"),
    },
    law=LawRef(citation="CGCT L2121-20 al. 1"),
    parameters=("proxy",),
)

NOBODY = Text("personne de nommé", "nobody named")


def check(context: Context) -> Iterator[Answer]:
    """One answer a chain, else one a session."""
    for at, session in context.sessions():
        proxies = session.attendance.proxies
        if not any(proxy.holder for proxy in proxies):
            yield RULE.not_applicable(f"{at}/attendance")
            continue
        chains = [
            (i, j)
            for i, proxy in enumerate(proxies)
            for j, onward in enumerate(proxies)
            if i != j and proxy.holder is not None and same(proxy.holder.name, onward.giver.name)
        ]
        for i, j in chains:
            yield _chain(context, at, session, i, j)
        if not chains:
            yield RULE.passes(f"{at}/attendance/proxies")


def _chain(context: Context, at: str, session: Session, first: int, onward: int) -> Answer:
    one, other = session.attendance.proxies[first], session.attendance.proxies[onward]
    holder = one.holder.name if one.holder else ""
    pointers = (f"{at}/attendance/proxies/{first}", f"{at}/attendance/proxies/{onward}")
    roll = context.roll_call(at, session)
    match = roll.find(holder)
    member = roll.members[match.index] if match.index is not None else None
    if member is None or member.moves or "present" in member.listed:
        return RULE.unknown("attendance.movements", pointers=pointers, holder=holder)
    law = ground(context, session).law
    item, done = redo(session, 1, law) if law else (None, None)
    limit = law.proxies_per_holder if law else None
    return RULE.fails(
        *pointers,
        *at_vote(at, item),
        *at_body(at),
        severity="error" if done and done.decisive and limit and limit.confidence != "M" else "warning",
        law=limit.ref() if limit else None,
        holder=holder,
        giver=one.giver.name,
        next=other.holder.name if other.holder else NOBODY,
        flip=done.text if done else Text("résultat non rejugé", "result not redone"),
    )
