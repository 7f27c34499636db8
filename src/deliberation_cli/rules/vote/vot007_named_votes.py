"""Les noms des opposants, des abstentionnistes et de ceux qui ne votent pas sont au nombre annoncé.

## Ce que la règle vérifie
« Contre : 2 (M. A, Mme B) » : deux voix, deux noms. Un membre nommé peut porter aussi la voix de son
mandant. Un nombre sans nom n'est pas une faute : l'acte ne doit les noms que dans un scrutin public. Plus de cinq
noms de trop sont ceux d'une autre colonne : la réponse reste ouverte. Un délégué de syndicat peut avoir plusieurs voix.

## Pourquoi
Un nom de trop ou de moins fait voter quelqu'un autrement qu'il ne l'a fait.

## Conforme
    vote: {in_favour: 4, against: 2, names_against: [CARON Inès, DAVID Marc]}

## Non conforme
    vote: {in_favour: 3, against: 3, names_against: [CARON Inès, DAVID Marc]}

## Texte
Cohérence interne de l'acte.

## Options
Aucune.

---
The names of those against, abstaining and not voting are as many as stated.

## What it checks
“Contre : 2 (M. A, Mme B)”: two votes, two names. A member named may also carry the vote of a colleague whose proxy he
holds. A number without names is no fault: an act owes the names only in a public ballot. More than five names too many
are another column's: the answer stays open. A delegate of a syndicate may have several votes.

## Why it matters
One name too many or too few makes someone vote otherwise than they did.

## Text
Internal consistency of the act.

## Options
None.
"""

from collections.abc import Iterator

from deliberation_cli.models import Person, Text
from deliberation_cli.rules import tally
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.people import held_by

SIDES = {
    "against": ("names_against", Text("contre", "against")),
    "abstentions": ("names_abstaining", Text("abstention", "abstaining")),
    "not_voting": ("names_not_voting", Text("ne prend pas part au vote", "not voting")),
}

RULE = Rule(
    code="VOT007",
    name="named-votes",
    severity="warning",
    family="vote",
    title=Text("autant de noms que de voix annoncées", "as many names as votes stated"),
    messages={
        "pass": Text("{side} : {found}, {expected} nom(s)", "{side}: {found}, {expected} name(s)"),
        "proxies": Text(
            "{side} : {found}, {expected} nom(s) et les pouvoirs qu'ils portent",
            "{side}: {found}, {expected} name(s) and the proxies they hold",
        ),
        "fail": Text(
            "{side} : l'acte annonce {found} et nomme {expected} membre(s)",
            "{side}: the act states {found} and names {expected} member(s)",
        ),
        "unknown": Text(
            "{side} : {expected} nom(s), mais il manque : {missing}",
            "{side}: {expected} name(s), but missing: {missing}",
        ),
        "not-applicable": Text("l'acte ne nomme pas ces membres", "the act does not name these members"),
    },
)


def check(context: Context) -> Iterator[Answer]:
    """One answer for each side of each vote."""
    for place in tally.votes(context):
        named = [side for side, (names, _) in SIDES.items() if getattr(place.vote, names)]
        if not named:
            yield RULE.not_applicable(place.at)
        for side in named:
            yield _answer(place, side)


def _answer(place: tally.Place, side: str) -> Answer:
    field, words = SIDES[side]
    people: list[Person] = getattr(place.vote, field)
    stated: int | None = getattr(place.vote, side)
    where = tally.pointers(place.at, place.vote, side, field)
    if stated is None:
        return RULE.unknown(f"vote.{side}", pointers=where, expected=len(people), side=words)
    count, found = str(len(people)), str(stated)
    if stated == len(people):
        return RULE.passes(*where, expected=count, found=found, side=words)
    carried = sum(len(held_by(person, place.session)) for person in people)
    if len(people) < stated <= len(people) + carried:
        return RULE.passes(*where, expected=count, found=found, side=words, message="proxies")
    if stated > len(people) and place.session.body.kind == "syndicate_committee":
        return RULE.unknown("vote.weights", pointers=where, expected=len(people), side=words)
    if len(people) > stated + _SLIP:
        return RULE.unknown(f"vote.{field}", pointers=where, expected=len(people), side=words)
    return RULE.fails(*where, expected=count, found=found, side=words)


_SLIP = 5
"""More names than this over the number stated are another column's: no clerk's slip."""
