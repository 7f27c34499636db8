"""Celui qui ne prend pas part au vote n'y est pas compté, ni par le pouvoir qu'il porte.

## Ce que la règle vérifie
Présents + représentés, moins ceux qui ne prennent pas part au vote, bornent le nombre des votes. S'il y en a plus, un
membre intéressé a été compté ; s'il y en a juste assez pour le pouvoir qu'il porte, ce pouvoir a voté.

## Pourquoi
La participation d'un membre intéressé, même comme mandataire, peut faire annuler l'acte.

## Conforme
    attendance: {present_count: 5, proxies_count: 1}
    vote: {in_favour: 5, not_voting: 1, names_not_voting: [DAVID Marc]}

## Non conforme
    attendance: {present_count: 5, proxies_count: 1}
    vote: {in_favour: 6, not_voting: 1, names_not_voting: [DAVID Marc]}

## Texte
CGCT L2131-11.

## Options
Aucune.

---
Someone who takes no part in the vote is not counted in it, nor is the proxy they hold.

## What it checks
Present + represented, less those who take no part, bound the number of votes. Where there are more, an interested
member was counted; where there are just enough for the proxy that he holds, that proxy voted.

## Why it matters
An interested member who takes part, be it as a proxy holder, may have the act annulled.

## Text
CGCT L2131-11.

## Options
None.
"""

from collections.abc import Iterator
from typing import Any

from deliberation_cli.models import Person, Text
from deliberation_cli.rules import tally
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.people import among, held_by

RULE = Rule(
    code="VOT010",
    name="interested-member",
    severity="warning",
    family="vote",
    title=Text("qui ne prend pas part au vote n'y est pas compté", "whoever takes no part in the vote is not counted"),
    messages={
        "pass": Text(
            "{found} votes pour {most} présents et représentés, moins {aside} qui ne votent pas",
            "{found} votes for {most} present and represented, less {aside} not voting",
        ),
        "fail": Text(
            "{found} votes, mais {most} présents et représentés moins {aside} qui ne votent pas = {expected}",
            "{found} votes, but {most} present and represented less {aside} taking no part = {expected}",
        ),
        "proxy": Text(
            "{found} votes : le pouvoir porté par {names}, qui ne prend pas part au vote, a été compté "
            "({most} − {aside} − {carried} = {expected})",
            "{found} votes: the proxy held by {names}, who takes no part, was counted "
            "({most} − {aside} − {carried} = {expected})",
        ),
        "unknown": Text(
            "{aside} ne prennent pas part au vote, mais il manque : {missing}",
            "{aside} take no part in the vote, but missing: {missing}",
        ),
        "not-applicable": Text("tous prennent part au vote", "everybody takes part in the vote"),
    },
)


def check(context: Context) -> Iterator[Answer]:
    """One answer a vote."""
    for place in tally.votes(context):
        aside = tally.number(place.vote.not_voting, len(place.vote.names_not_voting))
        yield _answer(place, aside, context) if aside else RULE.not_applicable(place.at)


def _answer(place: tally.Place, aside: int, context: Context) -> Answer:
    session, vote = place.session, place.vote
    fields = ("not_voting", "names_not_voting", "in_favour", "against", "abstentions", "blank_or_null")
    where = tally.pointers(place.at, vote, *fields)
    bound = place.voters()
    if bound is None or vote.in_favour is None:
        missing = ["vote.in_favour"] if vote.in_favour is None else ["attendance.present", "attendance.proxies"]
        return RULE.unknown(*missing, pointers=where, aside=aside)
    where = (*where, *bound.pointers, *tally.unsure(context, place.at_session))
    total = tally.stated_votes(vote)
    gone = sum(_gone(place, person) for person in vote.names_not_voting)
    sides: dict[str, Any] = {"most": bound.most, "aside": aside}
    if total > bound.most or _may_be_away(place, aside):
        # More votes than members is VOT003's finding; a member listed away was never among `most`.
        return RULE.unknown("attendance.present", pointers=where, aside=aside)
    left = bound.most - max(aside - gone, 0)
    if total > left:
        return RULE.fails(*where, expected=str(left), found=str(total), **sides)
    people = vote.names_not_voting
    aside -= gone
    carried = sum(len(held_by(person, session)) for person in people)
    if carried and aside == len(people) - gone and total > left - carried:
        names = ", ".join(person.name for person in people)
        expected = str(left - carried)
        return RULE.fails(
            *where, expected=expected, found=str(total), message="proxy", names=names, carried=carried, **sides
        )
    return RULE.passes(*where, expected=str(left), found=str(total), **sides)


def _gone(place: tally.Place, person: Person) -> bool:
    """Whether whoever takes no part has left the room for the item: then nobody counted him."""
    match = place.roll.find(person.name)
    if match.index is None:
        return False
    return place.roll.states(place.roll.members[match.index], place.moment) == {"absent"}


def _may_be_away(place: tally.Place, aside: int) -> bool:
    """Whether those not voting may be members who were not there: the act counts or names the absent among them."""
    attendance, people = place.session.attendance, place.vote.names_not_voting
    if not people:
        away = tally.number(attendance.absent_count, len(attendance.absent))
        return bool(away) and aside >= (away or 0)
    return any(not among(person, attendance.present) for person in people) if attendance.present else False
