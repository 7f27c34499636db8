"""Le porteur d'un pouvoir est présent quand on vote.

## Ce que la règle vérifie
Chaque porteur de pouvoir est cherché parmi les présents, à l'ouverture et à chaque affaire, départs compris. Un nom
écrit autrement (initiale, nom de famille seul, faute de frappe) est reconnu s'il ne peut désigner qu'une personne. Un
porteur qui n'est sur aucune liste n'est reproché que si les listes sont complètes.

## Pourquoi
Un pouvoir s'exerce par un collègue qui vote. Celui d'un absent ne vote pas : la voix est irrégulière, et l'acte tombe
si elle a fait le résultat.

## Conforme
    attendance: {proxies: [FABRE Lise -> Hugo BLANC]}

## Non conforme
    attendance: {proxies: [FABRE Lise -> GIRAUD Paul]}

## Texte
CGCT L2121-20, L3121-16, L4132-15, R1424-16 ; CASF R123-16. Une voix irrégulière n'annule que si elle a pesé : CE
2/12/1991, La Chaussée-Tirancourt, n° 109724.

## Options
Aucune.

---
The holder of a proxy is present when the vote is taken.

## What it checks
Each holder is looked for among the present, at the opening and at each item, departures included. A name written
otherwise (an initial, the family name alone, a slip) is recognised where it can mean one person only. A holder who is
in no list is held against the act only where the lists are whole.

## Why it matters
A proxy is used by a colleague who votes. That of someone who is away does not vote: the vote is irregular, and the
act falls if that vote made the result.

## Text
CGCT L2121-20, L3121-16, L4132-15, R1424-16; CASF R123-16. An irregular vote annuls only if it weighed: CE 2/12/1991,
La Chaussée-Tirancourt, n° 109724.

## Options
None.
"""

from collections.abc import Iterator
from typing import Any

from deliberation_cli.models import LawRef, Proxy, Session, Text
from deliberation_cli.models.names import part_of
from deliberation_cli.rules import tally
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.flip import flip
from deliberation_cli.rules.ground import at_body, ground
from deliberation_cli.rules.mandates import absent, at_vote, redo
from deliberation_cli.rules.roll_call import OPENING, RollCall

RULE = Rule(
    code="PRX001",
    name="holder-not-present",
    severity="error",
    family="proxies",
    title=Text("le porteur d'un pouvoir est présent", "the holder of a proxy is present"),
    messages={
        "pass": Text("chaque porteur de pouvoir est présent ({count})", "each proxy holder is present ({count})"),
        "fail": Text(
            "{holder} porte le pouvoir de {giver} sans être parmi les présents ; {flip}",
            "{holder} holds the proxy of {giver} without being among the present; {flip}",
        ),
        "left": Text(
            "{holder} porte le pouvoir de {giver} mais n'est plus là à l'affaire {item} ; {flip}",
            "{holder} holds the proxy of {giver} but is away at item {item}; {flip}",
        ),
        "unknown": Text(
            "présence des porteurs non vérifiée, il manque : {missing}",
            "holders' presence not checked, missing: {missing}",
        ),
        "unlisted": Text(
            "{holder}, porteur du pouvoir de {giver}, n'est sur aucune liste lue ; rien ne dit qu'elles sont complètes",
            "{holder}, who holds the proxy of {giver}, is in no list that was read; nothing says that they are whole",
        ),
        "moving": Text(
            "{holder}, porteur du pouvoir de {giver}, arrive ou part sans que l'acte dise à quelle affaire",
            "{holder}, who holds the proxy of {giver}, comes or goes and the act does not say at which item",
        ),
        "not-applicable": Text("aucun pouvoir dont le porteur soit nommé", "no proxy with a named holder"),
    },
    law=LawRef(citation="CGCT L2121-20 al. 1"),
    parameters=("proxy", "proxies_per_holder"),
)


def check(context: Context) -> Iterator[Answer]:
    """One answer a proxy at fault, else one a session."""
    for at, session in context.sessions():
        held = [(i, proxy) for i, proxy in enumerate(session.attendance.proxies) if proxy.holder is not None]
        if not held:
            yield RULE.not_applicable(f"{at}/attendance")
        elif not session.attendance.present:
            yield RULE.unknown("attendance.present", pointers=[f"{at}/attendance/proxies"])
        else:
            roll = context.roll_call(at, session)
            found = [answer for i, proxy in held for answer in _proxy(context, at, session, roll, i, proxy)]
            yield from found or [RULE.passes(f"{at}/attendance/proxies", f"{at}/attendance/present", count=len(held))]


def _proxy(context: Context, at: str, session: Session, roll: RollCall, index: int, proxy: Proxy) -> Iterator[Answer]:
    holder = proxy.holder.name if proxy.holder else ""
    match = roll.find(holder)
    names: dict[str, Any] = {"holder": holder, "giver": proxy.giver.name}
    pointer = f"{at}/attendance/proxies/{index}"
    if match.ambiguous:
        return
    if match.index is None:
        if roll.consistent() and not any(part_of(holder, person.name) for person in session.attendance.present):
            yield _fault(context, at, session, names, (pointer, *roll.pointers()))
        else:
            yield RULE.unknown("attendance.present", pointers=[pointer], message="unlisted", **names)
        return
    member = roll.members[match.index]
    if member.listed == {"represented"} and not member.moves:
        return  # PRX004 speaks of it
    if absent(roll, holder, OPENING):
        yield _fault(context, at, session, names, (pointer, *member.pointers))
        return
    yield from _items(context, at, session, roll, holder, names, (pointer, *member.pointers))


def _fault(context: Context, at: str, session: Session, names: dict[str, Any], pointers: tuple[str, ...]) -> Answer:
    law = ground(context, session).law
    if law is None:
        return RULE.fails(*pointers, severity="warning", flip=Text("résultat non rejugé", "result not redone"), **names)
    item, done = redo(session, 1, law)
    limit = law.proxies_per_holder
    return RULE.fails(
        *pointers,
        *at_vote(at, item),
        *at_body(at),
        severity="error" if done.decisive and limit and limit.confidence != "M" else "warning",
        law=limit.ref() if limit else None,
        flip=done.text,
        **names,
    )


def _items(
    context: Context,
    at: str,
    session: Session,
    roll: RollCall,
    holder: str,
    names: dict[str, Any],
    pointers: tuple[str, ...],
) -> Iterator[Answer]:
    """The items that a holder misses, once present at the opening."""
    law, doubt = ground(context, session).law, False
    if _left_out(session, roll, holder):
        return
    for index, item in enumerate(session.deliberations):
        if item.vote is None or not roll.members[roll.find(holder).index or 0].moves:
            continue
        if not absent(roll, holder, index):
            doubt = doubt or roll.surely(holder, "present", index) is None
            continue
        done = flip(item.vote, 1, law) if law else None
        yield RULE.fails(
            *pointers,
            *at_vote(at, index),
            severity="error" if done and done.decisive else "warning",
            message="left",
            flip=done.text if done else Text("résultat non rejugé", "result not redone"),
            item=item.number or item.subject or str(index + 1),
            **names,
        )
    if doubt:
        yield RULE.unknown("attendance.movements", pointers=pointers, message="moving", **names)


def _left_out(session: Session, roll: RollCall, holder: str) -> bool:
    """Whether the figures of an item that the holder misses show that the proxy fell with his leaving."""
    missed = [
        (index, item.vote)
        for index, item in enumerate(session.deliberations)
        if item.vote and item.vote.in_favour is not None and absent(roll, holder, index)
    ]
    held = sum(part_of(proxy.holder.name, holder) for proxy in session.attendance.proxies if proxy.holder)
    fits = [tally.stated_votes(vote) <= roll.voting(index).high - held for index, vote in missed]
    return bool(fits) and all(fits)
