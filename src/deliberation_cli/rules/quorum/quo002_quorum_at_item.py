"""Les départs ne font pas perdre le quorum à l'une des affaires.

## Ce que la règle vérifie
Le quorum est vérifié à chaque affaire, d'après les arrivées et les départs que l'acte rapporte et leur place dans
l'ordre du jour. Un mouvement dont l'acte ne dit pas le moment laisse la réponse en suspens, s'il pourrait la changer.

## Pourquoi
Le quorum s'apprécie à l'ouverture de la séance et à la mise en discussion de chaque affaire, non une fois pour
toutes.

## Conforme
    attendance: {movements: ["- DAVID Marc 0"]}

## Non conforme
    attendance: {movements: ["- DAVID Marc 0", "- EVRARD Noé 0"]}

## Texte
CGCT L2121-17, et les textes de QUO001 pour les autres organes.

## Options
Celles de QUO001.

---
Departures do not cost an item its quorum.

## What it checks
Quorum is checked at each item, from the arrivals and departures that the act reports and their place on the agenda. A
movement whose moment the act does not tell leaves the answer open, where it could change it.

## Why it matters
Quorum is judged at the opening of the session and when each item comes up, not once for all.

## Text
CGCT L2121-17, and the texts of QUO001 for other bodies.

## Options
Those of QUO001.
"""

from collections.abc import Iterator

from deliberation_cli.models import LawRef, Session, Text
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.council import in_office
from deliberation_cli.rules.ground import at_body, ground
from deliberation_cli.rules.habits import elects_executive, elects_president
from deliberation_cli.rules.quorum.assess import MESSAGES, assess, unless_weighted
from deliberation_cli.rules.quorum.quo001_quorum_at_opening import answer
from deliberation_cli.rules.roll_call import OPENING

RULE = Rule(
    code="QUO002",
    name="quorum-at-item",
    severity="error",
    family="quorum",
    title=Text("le quorum est atteint à chaque affaire", "the quorum is met at each item"),
    messages={
        **{key: Text(f"affaire {{item}} : {text.fr}", f"item {{item}}: {text.en}") for key, text in MESSAGES.items()},
        "unknown": Text(
            "quorum de l'affaire non vérifié, il manque : {missing}", "item's quorum not checked: {missing}"
        ),
        "not-applicable": Text(
            "aucun mouvement en séance : le quorum de l'ouverture vaut pour toutes les affaires",
            "nobody comes or goes: the quorum at the opening holds for every item",
        ),
    },
    law=LawRef(citation="CGCT L2121-17"),
    parameters=("quorum",),
)


def check(context: Context) -> Iterator[Answer]:
    """One answer an item, where someone moves."""
    for at, session in context.sessions():
        if not session.attendance.movements or session.second_convocation:
            yield RULE.not_applicable(f"{at}/attendance")
        else:
            yield from _items(context, at, session)


def _items(context: Context, at: str, session: Session) -> Iterator[Answer]:
    base, office = ground(context, session), in_office(at, session, context.config)
    if base.law is None or office is None or not session.attendance.present:
        wanted = {"attendance.members_in_office": office, "attendance.present": session.attendance.present}
        missing = [*base.missing, *(name for name, value in wanted.items() if not value)]
        yield RULE.unknown(*missing, pointers=[f"{at}/attendance/movements"])
        return
    roll = context.roll_call(at, session)
    opening = assess(base.law, office.value, roll, OPENING)
    lost_before = opening is not None and opening.status == "fail"
    for index, item in enumerate(session.deliberations):
        elections = {"election": elects_executive(item), "president": elects_president(item)}
        found = assess(base.law, office.value, roll, index, **elections)
        if found is None or (found.status == "fail" and lost_before):
            continue
        if found.status == "fail" and found.message == "fail" and not roll.consistent():
            found = found._replace(status="unknown", message="between")
        found = unless_weighted(found, context, at)
        found.values["item"] = item.number or index + 1
        pointers = (*office.pointers, *roll.pointers(), f"{at}/deliberations/{index}", *at_body(at))
        yield answer(found, pointers)
