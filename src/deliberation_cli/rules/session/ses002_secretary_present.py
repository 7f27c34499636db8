"""Le secrétaire de séance est l'un des membres présents.

## Ce que la règle vérifie
Le secrétaire nommé est cherché parmi les présents, y compris ceux qui arrivent en cours de séance. Qui n'est sur aucune
liste peut être un agent, ce que le droit local permet dans trois départements : tant que `department` n'est pas donné,
c'est une simple information.

## Pourquoi
L'assemblée nomme un ou plusieurs de ses membres pour tenir la plume ; un absent n'a pas pu le faire.

## Conforme
    secretary: Inès CARON

## Non conforme
    secretary: GIRAUD Paul

## Texte
CGCT L2121-15 (écarté dans le Bas-Rhin, le Haut-Rhin et la Moselle par L2541-1). Des auxiliaires pris hors de
l'assemblée peuvent aider le secrétaire ; ils ne le remplacent pas.

## Options
`delib.toml` : `department`.

---
The secretary of the session is one of the members present.

## What it checks
The named secretary is looked for among the present, including those who arrive during the session. Someone on no list
may be staff, which local law allows in three departments: as long as `department` is not given, this is an information.

## Why it matters
The assembly names one or more of its members to take the minutes; someone who was away could not have.

## Text
CGCT L2121-15 (set aside in the Bas-Rhin, the Haut-Rhin and the Moselle by L2541-1). Auxiliaries from outside the
assembly may help the secretary; they do not replace him.

## Options
`delib.toml`: `department`.
"""

from collections.abc import Iterator
from typing import Any

from deliberation_cli.models import LawRef, Person, Session, Text
from deliberation_cli.models.names import words
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.ground import at_body, department, ground
from deliberation_cli.rules.roll_call import RollCall

RULE = Rule(
    code="SES002",
    name="secretary-present",
    severity="warning",
    family="session",
    title=Text("le secrétaire est présent", "the secretary is present"),
    messages={
        "pass": Text("{secretary}, secrétaire, est parmi les présents", "{secretary}, secretary, is among the present"),
        "fail": Text(
            "{secretary}, secrétaire de séance, n'est pas parmi les présents",
            "{secretary}, secretary of the session, is not among the present",
        ),
        "outsider": Text(
            "{secretary}, secrétaire de séance, n'est sur aucune liste : un agent ne peut que l'aider, sauf dans le "
            "Bas-Rhin, le Haut-Rhin et la Moselle",
            "{secretary}, secretary of the session, is on no list: staff may only assist, except in the Bas-Rhin, the "
            "Haut-Rhin and the Moselle",
        ),
        "unlisted": Text(
            "{secretary}, secrétaire, n'est sur aucune liste lue ; rien ne dit qu'elles sont complètes",
            "{secretary}, secretary, is in no list that was read; nothing says that they are whole",
        ),
        "namesake": Text(
            "{secretary}, secrétaire, n'est pas parmi les présents, où figure un nom voisin",
            "{secretary}, secretary, is not among the present, where a like name stands",
        ),
        "unknown": Text("secrétaire non vérifié, il manque : {missing}", "secretary not checked, missing: {missing}"),
        "not-applicable": Text(
            "la loi n'exige pas un secrétaire pris parmi les présents ({label})",
            "the law does not ask for a secretary among the present ({label})",
        ),
    },
    law=LawRef(citation="CGCT L2121-15"),
    parameters=("secretary",),
)


def check(context: Context) -> Iterator[Answer]:
    """One answer a session."""
    for at, session in context.sessions():
        base = ground(context, session)
        asked = base.law.secretary if base.law else None
        if base.law is not None and (asked is None or asked.value is None or not asked.value.member):
            yield RULE.not_applicable(*at_body(at), label=base.law.label)
            continue
        missing = [*base.missing]
        missing += ["session.secretary"] if session.secretary is None else []
        missing += ["attendance.present"] if not session.attendance.present else []
        if missing or session.secretary is None or asked is None:
            yield RULE.unknown(*missing, pointers=[f"{at}/secretary"])
        else:
            yield _judge(at, session, session.secretary, asked.ref(), placed=department(context, session) is not None)


def _judge(at: str, session: Session, secretary: Person, law: LawRef, *, placed: bool) -> Answer:
    roll, pointer = RollCall(at, session), f"{at}/secretary"
    names: dict[str, Any] = {"secretary": secretary.name}
    match = roll.find(secretary.name)
    if match.ambiguous:
        return RULE.unknown("session.secretary", pointers=[pointer], law=law, message="unlisted", **names)
    if match.index is None:
        if roll.consistent() and not _namesake(roll, secretary.name):
            told: dict[str, Any] = {} if placed else {"severity": "info", "message": "outsider"}
            return RULE.fails(pointer, *roll.pointers(), law=law, **told, **names)
        return RULE.unknown("attendance.present", pointers=[pointer], law=law, message="unlisted", **names)
    member = roll.members[match.index]
    there = "present" in member.listed or any(movement.kind == "arrival" for _, movement in member.moves)
    if not there and _namesake(roll, secretary.name):
        return RULE.unknown("session.secretary", pointers=[pointer], law=law, message="namesake", **names)
    outcome = RULE.passes if there else RULE.fails
    return outcome(pointer, *member.pointers, law=law, **names)


def _namesake(roll: RollCall, name: str) -> bool:
    """Whether someone present shares a word of the name: one of the two may have been misread or miswritten."""
    mine = {word for word in words(name) if len(word) > 1}
    return any("present" in member.listed and mine & set(words(member.name)) for member in roll.members)
