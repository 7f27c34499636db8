"""« À l'unanimité » veut dire sans vote contre.

## Ce que la règle vérifie
Un acte adopté « à l'unanimité » n'a pas de vote contre. Avec des abstentions, les mots justes sont « à l'unanimité des
suffrages exprimés ». « À l'unanimité moins une voix » dit lui-même qu'il y en a une : la règle ne s'y applique pas.

## Pourquoi
Les deux phrases se contredisent : le lecteur ne sait pas laquelle dit le vote.

## Conforme
    vote: {unanimous: true, in_favour: 10, against: 0, abstentions: 0}

## Non conforme
    vote: {unanimous: true, in_favour: 10, against: 1, abstentions: 0}

## Texte
Cohérence interne de l'acte ; CGCT L2121-20 : les abstentions ne sont pas des suffrages exprimés.

## Options
Aucune.

---
“À l'unanimité” means that nobody voted against.

## What it checks
An act adopted “à l'unanimité” has no vote against. With abstentions, the right words are “à l'unanimité des suffrages
exprimés”. “À l'unanimité moins une voix” says itself that there is one: the rule does not apply to it.

## Why it matters
The two sentences contradict each other: a reader cannot tell which one says how the vote went.

## Text
Internal consistency of the act; CGCT L2121-20: abstentions are not votes cast.

## Options
None.
"""

from collections.abc import Iterator

from deliberation_cli.models import Text
from deliberation_cli.rules import tally
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.wording import plain

RULE = Rule(
    code="VOT006",
    name="unanimity",
    severity="warning",
    family="vote",
    title=Text("« à l'unanimité » : sans vote contre", "“à l'unanimité”: no vote against"),
    messages={
        "pass": Text("à l'unanimité, sans vote contre ni abstention", "unanimous, nobody against or abstaining"),
        "expressed": Text(
            "à l'unanimité des suffrages exprimés, {found} abstention(s)",
            "unanimous among the votes cast, {found} abstaining",
        ),
        "fail": Text("« à l'unanimité », mais {found} vote(s) contre", "“à l'unanimité”, but {found} vote(s) against"),
        "abstentions": Text(
            "« à l'unanimité » avec {found} abstention(s) : écrire « à l'unanimité des suffrages exprimés »",
            "“à l'unanimité” with {found} abstaining: write “à l'unanimité des suffrages exprimés”",
        ),
        "unknown": Text(
            "« à l'unanimité », sans autre chiffre : {missing}", "“à l'unanimité”, with no other figure: {missing}"
        ),
        "not-applicable": Text("l'acte ne dit pas « à l'unanimité »", "the act does not say “à l'unanimité”"),
    },
)


def check(context: Context) -> Iterator[Answer]:
    """One answer a vote."""
    for place in tally.votes(context):
        if place.vote.unanimous and not _but_for(place, context):
            yield _answer(place, context)
        else:
            yield RULE.not_applicable(place.at)


def _answer(place: tally.Place, context: Context) -> Answer:
    vote, said = place.vote, f"{place.at}/unanimous"
    against = tally.number(vote.against, len(vote.names_against))
    abstaining = tally.number(vote.abstentions, len(vote.names_abstaining))
    opposed = (said, *tally.pointers(place.at, vote, "against", "names_against"))
    abstained = (said, *tally.pointers(place.at, vote, "abstentions", "names_abstaining"))
    if against and vote.in_favour is None and _apart(context, *opposed):
        return RULE.unknown("vote.in_favour", pointers=opposed)
    if against:
        return RULE.fails(*opposed, expected="0", found=str(against))
    if abstaining and "exprime" in plain(context.where(said).quote or ""):
        return RULE.passes(*abstained, found=str(abstaining), message="expressed")
    if abstaining:
        return RULE.fails(*abstained, expected="0", found=str(abstaining), severity="info", message="abstentions")
    if against is None and abstaining is None:
        return RULE.unknown("vote.against", "vote.abstentions", pointers=[said])
    return RULE.passes(*opposed, *abstained[1:], expected="0", found="0")


def _but_for(place: tally.Place, context: Context) -> bool:
    """« à l'unanimité moins une voix »."""
    said = plain(context.where(f"{place.at}/unanimous").quote or "").split()
    return any(word in said for word in ("moins", "sauf", "excepte"))


def _apart(context: Context, *pointers: str) -> bool:
    """Whether the words stand on several pages: a lone « contre » far from the decision may tell of another body."""
    pages = {context.where(pointer).page for pointer in pointers} - {None}
    return len(pages) > 1
