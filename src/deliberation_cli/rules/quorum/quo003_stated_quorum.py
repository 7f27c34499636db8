"""Le quorum que l'acte annonce est celui de la loi.

## Ce que la règle vérifie
« Quorum : 30 » est comparé au nombre que la loi demandait ce jour-là, pour cet organe et ce nombre de membres.
Pendant une dérogation, le nombre de droit commun est admis aussi.

## Pourquoi
« La moitié plus un » n'est pas la règle : pour 57 membres, plus de la moitié, c'est 29. Un quorum mal compté peut
faire ouvrir une séance qui ne devait pas l'être.

## Conforme
    stated_quorum: 4

## Non conforme
    stated_quorum: 5

## Texte
CGCT L2121-17, et les textes de QUO001 pour les autres organes.

## Options
Celles de QUO001.

---
The quorum that the act states is the law's.

## What it checks
“Quorum : 30” is held against the number that the law asked for on that day, for that body and number of members.
During a derogation, the number of common law is accepted too.

## Why it matters
“Half plus one” is not the rule: of 57 members, more than half is 29. A quorum counted wrong can open a session that
should not have been.

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

RULE = Rule(
    code="QUO003",
    name="stated-quorum",
    severity="warning",
    family="quorum",
    title=Text("le quorum annoncé est celui de la loi", "the stated quorum is the law's"),
    messages={
        "pass": Text(
            "quorum annoncé de {found} pour {members} membres en exercice, comme la loi",
            "stated quorum of {found} for {members} members in office, as the law",
        ),
        "fail": Text(
            "l'acte annonce un quorum de {found} ; pour {members} membres en exercice, la loi demande {expected}",
            "the act states a quorum of {found}; for {members} members in office the law asks for {expected}",
        ),
        "unknown": Text("quorum annoncé non vérifié, il manque : {missing}", "stated quorum not checked: {missing}"),
        "not-applicable": Text("l'acte n'annonce pas de quorum", "the act states no quorum"),
    },
    law=LawRef(citation="CGCT L2121-17"),
    parameters=("quorum",),
)


def check(context: Context) -> Iterator[Answer]:
    """One answer a session."""
    for at, session in context.sessions():
        if session.stated_quorum is None:
            yield RULE.not_applicable(at)
        else:
            yield _judge(context, at, session, session.stated_quorum)


def _judge(context: Context, at: str, session: Session, stated: int) -> Answer:
    base, office = ground(context, session), in_office(at, session, context.config)
    pointer = f"{at}/stated_quorum"
    common = base.law.quorum if base.law else None
    if base.law is None or common is None or common.value is None or office is None:
        silent = ["law.quorum"] if base.law and (common is None or common.value is None) else []
        missing = [*base.missing, *silent, *([] if office else ["attendance.members_in_office"])]
        return RULE.unknown(*missing, pointers=[pointer, *at_body(at)], law=common.ref() if common else None)
    eased = [found.derogation.quorum for found in base.law.derogations if found.derogation.quorum]
    allowed = sorted({quorum.required(office.value) for quorum in (common.value, *eased)})
    outcome = RULE.passes if stated in allowed else RULE.fails
    return outcome(
        pointer,
        *office.pointers,
        *at_body(at),
        expected=" / ".join(str(number) for number in allowed),
        found=str(stated),
        law=common.ref(),
        members=office.value,
    )
