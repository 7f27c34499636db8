"""Une personne n'est que sur une liste : présente, représentée ou absente.

## Ce que la règle vérifie
Chaque personne est cherchée sur les deux autres listes. Seuls des noms complets (nom et prénom) identiques, de civilité
compatible, sont rapprochés : deux MARTIN peuvent être deux membres. Qui arrive ou part en cours de séance est à part.
Plus de deux noms dans ce cas font plutôt penser à des listes lues l'une dans l'autre : une seule information le dit.

## Pourquoi
Un membre à la fois présent et excusé fausse le quorum et le nombre de votants.

## Conforme
    attendance: {present: [AUBERT Léa, BLANC Hugo], absent: [GIRAUD Paul]}

## Non conforme
    attendance: {present: [AUBERT Léa, BLANC Hugo], absent: [BLANC Hugo]}

## Texte
Cohérence interne de l'acte.

## Options
Aucune.

---
A person is on one list only: present, represented or absent.

## What it checks
Each person is looked for on the two other lists. Only full names (given and family) that are alike, with civilities
that agree, are taken for one person: two MARTINs may be two members. Whoever comes or goes is set apart. More than two
such names look rather like lists that were read into each other: one information says so.

## Why it matters
A member both present and excused falsifies the quorum and the number of voters.

## Text
Internal consistency of the act.

## Options
None.
"""

from collections.abc import Iterator, Sequence

from deliberation_cli.models import Person, Session, Text
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.people import moved, surely_same
from deliberation_cli.rules.wording import plain

LISTS = {
    "present": Text("présent", "present"),
    "proxies": Text("représenté", "represented"),
    "absent": Text("absent", "absent"),
}

RULE = Rule(
    code="ATT003",
    name="in-two-lists",
    severity="warning",
    family="attendance",
    title=Text("une personne n'est que sur une liste", "a person is on one list only"),
    messages={
        "pass": Text("{found} noms, chacun sur une liste", "{found} names, each on one list"),
        "fail": Text("{name} est à la fois {one} et {other}", "{name} is both {one} and {other}"),
        "many": Text(
            "{found} noms sont sur deux listes ({name}…) : elles ont pu être lues l'une dans l'autre, à relire",
            "{found} names are on two lists ({name}…): these may have been read into each other, to be read again",
        ),
        "none-absent": Text(
            "l'acte dit « {words} » et donne pourtant un pouvoir de {name}",
            "the act says “{words}”, and yet has a proxy given by {name}",
        ),
        "unknown": Text(
            "une seule liste a été lue ; il manque : {missing}", "only one list was read; missing: {missing}"
        ),
        "not-applicable": Text("aucune liste n'a été lue", "no list was read"),
    },
)

_NOBODY = ("neant", "aucun", "nul")


def check(context: Context) -> Iterator[Answer]:
    """One answer a person on two lists, else one a session."""
    for at, session in context.sessions():
        yield from _session(at, session, context)


def _lists(at: str, session: Session) -> dict[str, list[tuple[str, Person]]]:
    attendance, inside = session.attendance, f"{at}/attendance"
    givers = [proxy.giver for proxy in attendance.proxies]
    return {
        "present": [(f"{inside}/present/{i}", person) for i, person in enumerate(attendance.present)],
        "proxies": [(f"{inside}/proxies/{i}/giver", person) for i, person in enumerate(givers)],
        "absent": [(f"{inside}/absent/{i}", person) for i, person in enumerate(attendance.absent)],
    }


def _session(at: str, session: Session, context: Context) -> Iterator[Answer]:
    lists = {name: entries for name, entries in _lists(at, session).items() if entries}
    twice = list(_twice(lists, session))
    found = [*(twice if len(twice) <= SLIPS else _many(twice)), *_none_absent(at, session, context)]
    yield from found
    if found:
        return
    if not lists:
        yield RULE.not_applicable(at)
    elif len(lists) == 1:
        unread = [f"attendance.{name}" for name in LISTS if name not in lists]
        yield RULE.unknown(*unread, pointers=[f"{at}/attendance/{name}" for name in lists])
    else:
        count = sum(len(entries) for entries in lists.values())
        yield RULE.passes(*(f"{at}/attendance/{name}" for name in lists), found=str(count))


SLIPS = 2
"""A clerk lists one or two people twice; more of them tell that the lists were misread."""


def _many(twice: Sequence[Answer]) -> Iterator[Answer]:
    pointers = [where for answer in twice for where in answer.pointers]
    yield RULE.fails(*pointers, severity="info", message="many", found=str(len(twice)), name=twice[0].found or "")


def _twice(lists: dict[str, list[tuple[str, Person]]], session: Session) -> Iterator[Answer]:
    names = list(lists)
    for i, one in enumerate(names):
        for other in names[i + 1 :]:
            for (here, person), (there, _) in _pairs(lists[one], lists[other]):
                if not moved(person, session):
                    yield RULE.fails(
                        here, there, found=person.name, name=person.name, one=LISTS[one], other=LISTS[other]
                    )


def _pairs(
    one: Sequence[tuple[str, Person]], other: Sequence[tuple[str, Person]]
) -> Iterator[tuple[tuple[str, Person], tuple[str, Person]]]:
    return ((mine, theirs) for mine in one for theirs in other if surely_same(mine[1], theirs[1]))


def _none_absent(at: str, session: Session, context: Context) -> Iterator[Answer]:
    """« Absents : néant » beside a proxy: often meant as « absents sans pouvoir », so only worth a look."""
    proof = context.document.evidence.get(f"{at}/attendance/absent")
    if session.attendance.absent or not session.attendance.proxies or proof is None:
        return
    said = plain(proof.quote).split()
    if any(word in _NOBODY for word in said) and not {"pouvoir", "excuses", "excuse"} & set(said):
        yield RULE.fails(
            f"{at}/attendance/absent",
            f"{at}/attendance/proxies/0/giver",
            severity="info",
            message="none-absent",
            words=proof.quote,
            name=session.attendance.proxies[0].giver.name,
        )
