"""Celui que l'acte nomme dans le vote n'est pas parmi les absents.

## Ce que la règle vérifie
Chaque membre nommé contre ou abstentionniste est cherché parmi les présents et les représentés. La règle n'accuse que
s'il est sur la liste des absents sans pouvoir, et si l'acte ne le fait pas arriver en cours de séance.

## Pourquoi
Un absent sans pouvoir ne vote pas : la liste ou le vote est faux.

## Conforme
    attendance: {absent: [GIRAUD Paul]}
    vote: {in_favour: 5, against: 1, names_against: [BLANC Hugo]}

## Non conforme
    attendance: {absent: [GIRAUD Paul]}
    vote: {in_favour: 5, against: 1, names_against: [GIRAUD Paul]}

## Texte
CGCT L2121-20.

## Options
Aucune.

---
Someone named in the vote is not among the absent.

## What it checks
Each member named as voting against or abstaining is looked for among the present and the represented. The rule accuses
only where that person is listed as absent without proxy, and the act does not have them arrive later.

## Why it matters
A member who is away without proxy does not vote: the list or the vote is wrong.

## Text
CGCT L2121-20.

## Options
None.
"""

from collections.abc import Iterator

from deliberation_cli.models import Person, Text
from deliberation_cli.rules import tally
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.people import among, moved

RULE = Rule(
    code="VOT008",
    name="named-but-absent",
    severity="warning",
    family="vote",
    title=Text("un votant nommé est présent ou représenté", "a named voter is present or represented"),
    messages={
        "pass": Text("{found} : présent ou représenté", "{found}: present or represented"),
        "fail": Text(
            "l'acte fait voter {found}, qu'il dit absent sans pouvoir",
            "the act has {found} vote, and says they were absent without proxy",
        ),
        "unknown": Text(
            "{found} n'est pas sur les listes lues ({missing})", "{found} is in none of the lists read ({missing})"
        ),
        "not-applicable": Text("l'acte ne nomme ni opposant ni abstentionniste", "the act names no dissenter"),
    },
)


def check(context: Context) -> Iterator[Answer]:
    """One answer for each member named in a vote."""
    for place in tally.votes(context):
        named = [
            (f"{place.at}/{field}/{index}", person)
            for field in ("names_against", "names_abstaining")
            for index, person in enumerate(getattr(place.vote, field))
        ]
        if not named:
            yield RULE.not_applicable(place.at)
        for pointer, person in named:
            yield _answer(place, pointer, person)


def _answer(place: tally.Place, pointer: str, person: Person) -> Answer:
    attendance, at = place.session.attendance, f"{place.at_session}/attendance"
    for index in among(person, attendance.present)[:1]:
        return RULE.passes(pointer, f"{at}/present/{index}", found=person.name)
    for index in among(person, [proxy.giver for proxy in attendance.proxies])[:1]:
        return RULE.passes(pointer, f"{at}/proxies/{index}/giver", found=person.name)
    for index in among(person, attendance.absent)[:1]:
        if not moved(person, place.session) and attendance.present:
            return RULE.fails(pointer, f"{at}/absent/{index}", found=person.name)
    return RULE.unknown("attendance.present", pointers=[pointer], found=person.name)
