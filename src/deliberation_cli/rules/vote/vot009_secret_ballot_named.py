"""Un scrutin secret ne nomme pas les votants.

## Ce que la règle vérifie
Un acte qui dit le scrutin secret ne donne pas les noms de ceux qui ont voté contre ou se sont abstenus. Ceux qui ne
prennent pas part au vote peuvent l'être : ils ne votent pas.

## Pourquoi
Si l'on sait qui a voté quoi, le scrutin n'était pas secret ; s'il devait l'être, le vote est nul.

## Conforme
    vote: {ballot: secret, in_favour: 5, against: 1}

## Non conforme
    vote: {ballot: secret, in_favour: 5, against: 1, names_against: [CARON Inès]}

## Texte
CGCT L2121-21.

## Options
Aucune.

---
A secret ballot does not name the voters.

## What it checks
An act that says the ballot was secret does not name those who voted against or abstained. Those who take no part may
be named: they do not vote.

## Why it matters
If one knows who voted what, the ballot was not secret; if it had to be, the vote is void.

## Text
CGCT L2121-21.

## Options
None.
"""

from collections.abc import Iterator

from deliberation_cli.models import Text
from deliberation_cli.rules import tally
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context

RULE = Rule(
    code="VOT009",
    name="secret-ballot-named",
    severity="warning",
    family="vote",
    title=Text("un scrutin secret ne nomme personne", "a secret ballot names nobody"),
    messages={
        "pass": Text("scrutin secret, sans nom", "secret ballot, no names"),
        "fail": Text("scrutin secret, mais l'acte nomme : {found}", "secret ballot, but the act names: {found}"),
        "unknown": Text(
            "l'acte nomme {found}, sans dire le mode de scrutin", "the act names {found}, and not the form of ballot"
        ),
        "not-applicable": Text("pas de scrutin secret", "no secret ballot"),
    },
    parameters=("secret_ballot",),
)


def check(context: Context) -> Iterator[Answer]:
    """One answer a vote."""
    for place in tally.votes(context):
        vote = place.vote
        names = ", ".join(person.name for person in (*vote.names_against, *vote.names_abstaining))
        where = tally.pointers(place.at, vote, "ballot", "names_against", "names_abstaining")
        if vote.ballot is None and names:
            yield RULE.unknown("vote.ballot", pointers=where, found=names)
        elif vote.ballot != "secret":
            yield RULE.not_applicable(place.at)
        elif names:
            yield RULE.fails(*where, found=names)
        else:
            yield RULE.passes(*where)
