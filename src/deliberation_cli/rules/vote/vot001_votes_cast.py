"""Les suffrages exprimés sont la somme des pour et des contre.

## Ce que la règle vérifie
« Suffrages exprimés : 51 » est comparé à pour + contre. Abstentions, blancs, nuls et refus de vote n'en sont pas.

## Pourquoi
La majorité absolue se calcule sur les suffrages exprimés : s'ils sont faux, elle l'est aussi.

## Conforme
    vote: {cast: 51, in_favour: 50, against: 1}

## Non conforme
    vote: {cast: 51, in_favour: 50, against: 0}

## Texte
CGCT L2121-20 ; QE n° 10690 (JO AN 14/03/1994) : abstentions et bulletins blancs ne sont pas des suffrages exprimés.

## Options
Aucune.

---
The votes cast are the sum of those in favour and against.

## What it checks
“Suffrages exprimés : 51” is compared with in favour + against. Abstentions, blank and spoilt ballots, and members who
take no part are not votes cast.

## Why it matters
The absolute majority is counted on the votes cast: if they are wrong, so is the majority.

## Text
CGCT L2121-20; QE no. 10690 (JO AN 14/03/1994): abstentions and blank ballots are not votes cast.

## Options
None.
"""

from collections.abc import Iterator
from typing import Any

from deliberation_cli.models import Text
from deliberation_cli.rules import tally
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context

RULE = Rule(
    code="VOT001",
    name="votes-cast",
    severity="warning",
    family="vote",
    title=Text("les suffrages exprimés égalent pour + contre", "votes cast equal in favour + against"),
    messages={
        "pass": Text("{found} exprimés = {sum}", "{found} cast = {sum}"),
        "fail": Text(
            "{found} suffrages exprimés annoncés, mais pour + contre = {sum} = {expected}",
            "{found} votes cast stated, but in favour + against = {sum} = {expected}",
        ),
        "abstentions": Text(
            "{found} suffrages exprimés annoncés, mais pour + contre = {sum} = {expected} ; "
            "les {abstentions} abstentions y sont comptées, elles ne sont pas des suffrages exprimés",
            "{found} votes cast stated, but in favour + against = {sum} = {expected}; "
            "the {abstentions} abstentions are counted in, they are not votes cast",
        ),
        "unknown": Text(
            "{found} suffrages exprimés, mais il manque : {missing}", "{found} votes cast, but missing: {missing}"
        ),
        "not-applicable": Text("l'acte n'annonce pas de suffrages exprimés", "the act states no votes cast"),
    },
)


def check(context: Context) -> Iterator[Answer]:
    """One answer a vote."""
    for place in tally.votes(context):
        yield _answer(place)


def _answer(place: tally.Place) -> Answer:
    vote = place.vote
    where = tally.pointers(place.at, vote, "cast", "in_favour", "against", "abstentions")
    if vote.cast is None:
        return RULE.not_applicable(place.at)
    against = 0 if vote.against is None and vote.unanimous and not vote.names_against else vote.against
    if vote.in_favour is None or against is None:
        absent = tally.missing(vote, "in_favour", "against")
        return RULE.unknown(*absent, pointers=where, found=vote.cast)
    total = vote.in_favour + against
    sides: dict[str, Any] = {"sum": f"{vote.in_favour} + {against}"}
    if total == vote.cast:
        return RULE.passes(*where, expected=str(total), found=str(vote.cast), **sides)
    inside = vote.abstentions and total + vote.abstentions == vote.cast
    return RULE.fails(
        *where,
        expected=str(total),
        found=str(vote.cast),
        message="abstentions" if inside else "",
        abstentions=vote.abstentions,
        **sides,
    )
