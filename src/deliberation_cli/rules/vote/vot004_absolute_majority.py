"""La majorité absolue annoncée est celle des suffrages exprimés.

## Ce que la règle vérifie
« Majorité absolue : 26 » est comparé à la moitié des suffrages exprimés, arrondie au-dessous, plus un. Si l'acte
n'annonce pas les suffrages exprimés, pour + contre en tiennent lieu.

## Pourquoi
Comptée sur les votants ou sur les membres, la majorité demanderait plus de voix que la loi.

## Conforme
    vote: {cast: 53, absolute_majority: 27, in_favour: 53, against: 0, abstentions: 0, voters: 53}

## Non conforme
    vote: {cast: 53, absolute_majority: 26, in_favour: 53, against: 0, abstentions: 0, voters: 53}

## Texte
CGCT L2121-20 al. 2 : « les délibérations sont prises à la majorité absolue des suffrages exprimés ».

## Options
Aucune.

---
The absolute majority stated is that of the votes cast.

## What it checks
“Majorité absolue : 26” is compared with half of the votes cast, rounded down, plus one. Where the act does not state
the votes cast, in favour + against stand for them.

## Why it matters
Counted on voters or on members, the majority would ask for more votes than the law does.

## Text
CGCT L2121-20 al. 2: decisions are taken by an absolute majority of the votes cast.

## Options
None.
"""

from collections.abc import Iterator

from deliberation_cli.models import Text
from deliberation_cli.rules import tally
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context

RULE = Rule(
    code="VOT004",
    name="absolute-majority",
    severity="warning",
    family="vote",
    title=Text("la majorité absolue est celle des suffrages exprimés", "the absolute majority is of the votes cast"),
    messages={
        "pass": Text("majorité {found} = {cast} ÷ 2 + 1", "majority {found} = {cast} ÷ 2 + 1"),
        "fail": Text(
            "majorité absolue annoncée : {found} ; de {cast} suffrages exprimés, elle est de {expected}",
            "absolute majority stated: {found}; of {cast} votes cast it is {expected}",
        ),
        "base": Text(
            "majorité absolue annoncée : {found}, celle de {base} ({what}) ; "
            "de {cast} suffrages exprimés, elle est de {expected}",
            "absolute majority stated: {found}, that of {base} ({what}); of {cast} votes cast it is {expected}",
        ),
        "unknown": Text(
            "majorité absolue annoncée : {found}, mais il manque : {missing}",
            "absolute majority stated: {found}, but missing: {missing}",
        ),
        "not-applicable": Text("l'acte n'annonce pas de majorité absolue", "the act states no absolute majority"),
    },
    parameters=("majority",),
)

_BASES = {
    "voters": Text("votants", "voters"),
    "registered": Text("inscrits", "members registered"),
}


def majority(cast: int) -> int:
    """More than half."""
    return cast // 2 + 1


def check(context: Context) -> Iterator[Answer]:
    """One answer a vote."""
    for place in tally.votes(context):
        vote = place.vote
        if vote.absolute_majority is None:
            yield RULE.not_applicable(place.at)
            continue
        where = tally.pointers(place.at, vote, "absolute_majority", "cast", "in_favour", "against")
        cast = vote.cast if vote.cast is not None else tally.cast(vote)
        if cast is None:
            yield RULE.unknown("vote.cast", pointers=where, found=vote.absolute_majority)
            continue
        yield _answer(place, cast, where)


def _answer(place: tally.Place, cast: int, where: tuple[str, ...]) -> Answer:
    vote = place.vote
    expected, found = str(majority(cast)), str(vote.absolute_majority)
    sums = {cast, tally.cast(vote) or cast}
    if vote.absolute_majority in {majority(total) for total in sums}:
        return RULE.passes(*where, expected=expected, found=found, cast=cast)
    for name, what in _BASES.items():
        base = getattr(vote, name)
        if base is not None and majority(base) == vote.absolute_majority:
            return RULE.fails(
                *where,
                f"{place.at}/{name}",
                expected=expected,
                found=found,
                message="base",
                cast=cast,
                base=base,
                what=what,
            )
    return RULE.fails(*where, expected=expected, found=found, cast=cast)
