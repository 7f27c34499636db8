"""Celui que l'acte nomme dans le vote n'est pas parmi les absents.

## Ce que la règle vérifie
Chaque membre nommé contre ou abstentionniste est cherché sur l'appel, tel qu'il est à cette affaire : qui est parti
n'y vote plus, qui n'est pas arrivé n'y vote pas encore. La règle n'accuse que si l'acte le dit sûrement absent ; un
mouvement qu'il ne situe pas, ou un nom que deux membres portent, laisse la réponse ouverte.

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
Each member named as voting against or abstaining is looked for on the roll call as it stands at that item: whoever has
left does not vote any more, whoever has not come does not vote yet. The rule accuses only where the act says that they
were surely absent; a movement that it does not place, or a name that two members bear, leaves the answer open.

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
from deliberation_cli.rules.roll_call import State

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
        "away": Text(
            "l'acte fait voter {found}, qu'il dit parti ou pas encore arrivé à cette affaire",
            "the act has {found} vote, and says they had left or not yet come at this item",
        ),
        "unknown": Text(
            "{found} n'est pas sur les listes lues ({missing})", "{found} is in none of the lists read ({missing})"
        ),
        "unsettled": Text(
            "{found} : l'acte ne dit pas si ce membre était là à cette affaire ({missing})",
            "{found}: the act does not say whether that member was there at this item ({missing})",
        ),
        "not-applicable": Text("l'acte ne nomme ni opposant ni abstentionniste", "the act names no dissenter"),
    },
)

VOTES: frozenset[State] = frozenset({"present", "represented"})


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
    members, name = place.roll.fitting(person.name), person.name
    where = [pointer, *(at for member in members for at in member.pointers)]
    states = {state for member in members for state in place.roll.states(member, place.moment)}
    if not states or not place.session.attendance.present:
        return RULE.unknown("attendance.present", pointers=where, found=name)
    if states <= VOTES:
        return RULE.passes(*where, found=name)
    if states & VOTES:
        return RULE.unknown("attendance.movements", pointers=where, found=name, message="unsettled")
    moved = any(member.moves for member in members)
    return RULE.fails(*where, found=name, message="away" if moved else "")
