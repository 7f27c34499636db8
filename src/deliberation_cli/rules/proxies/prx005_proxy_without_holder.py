"""Chaque pouvoir nomme celui qui le porte.

## Ce que la règle vérifie
Chaque pouvoir listé a un mandant et un porteur.

## Pourquoi
Sans le nom du porteur, on ne peut vérifier ni sa présence, ni le nombre de pouvoirs qu'il tient.

## Conforme
    attendance: {proxies: [FABRE Lise -> BLANC Hugo]}

## Non conforme
    attendance: {proxies: [FABRE Lise]}

## Texte
CGCT L2121-20 ; depuis le 1er juillet 2022, le procès-verbal nomme les représentés (L2121-15).

## Options
Aucune.

---
Each proxy names the one who holds it.

## What it checks
Each proxy of the list has a giver and a holder.

## Why it matters
Without the holder's name, neither his presence nor the number of proxies that he holds can be checked.

## Text
CGCT L2121-20; since 1 July 2022 the minutes name those who are represented (L2121-15).

## Options
None.
"""

from collections.abc import Iterator

from deliberation_cli.models import LawRef, Text
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context

RULE = Rule(
    code="PRX005",
    name="proxy-without-holder",
    severity="info",
    family="proxies",
    title=Text("chaque pouvoir nomme son porteur", "each proxy names its holder"),
    messages={
        "pass": Text("chaque pouvoir nomme son porteur ({count})", "each proxy names its holder ({count})"),
        "fail": Text("porteur non nommé pour le pouvoir de {givers}", "no holder named for the proxy of {givers}"),
        "unknown": Text("pouvoirs annoncés : {count}, aucun lu", "proxies stated: {count}, none was read"),
        "not-applicable": Text("aucun pouvoir", "no proxy"),
    },
    law=LawRef(citation="CGCT L2121-20 al. 1"),
)


def check(context: Context) -> Iterator[Answer]:
    """One answer a session."""
    for at, session in context.sessions():
        proxies, pointer = session.attendance.proxies, f"{at}/attendance/proxies"
        bare = [i for i, proxy in enumerate(proxies) if proxy.holder is None]
        if bare:
            names = ", ".join(proxies[i].giver.name for i in bare)
            yield RULE.fails(*(f"{pointer}/{i}" for i in bare), givers=names, found=str(len(bare)), expected="0")
        elif proxies:
            yield RULE.passes(pointer, count=len(proxies))
        elif session.attendance.proxies_count:
            count = session.attendance.proxies_count
            yield RULE.unknown("attendance.proxies", pointers=[f"{pointer}_count"], count=count)
        else:
            yield RULE.not_applicable(f"{at}/attendance")
