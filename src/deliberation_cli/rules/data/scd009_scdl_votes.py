"""Il n'y a pas plus de voix que de membres, et la délibération a une majorité.

## Ce que la règle vérifie
VOTE_POUR + VOTE_CONTRE + VOTE_ABSTENTION ne dépassent pas VOTE_EFFECTIF (VOT003) ; une délibération publiée a plus
de voix pour que contre, ou un partage que la voix du président tranche (VOT005).

## Pourquoi
Un membre vote une fois. Une délibération rejetée n'est pas publiée comme adoptée.

## Conforme
    VOTE_EFFECTIF=43, VOTE_POUR=25, VOTE_CONTRE=10, VOTE_ABSTENTION=5

## Non conforme
    VOTE_EFFECTIF=43, VOTE_POUR=35, VOTE_CONTRE=10, VOTE_ABSTENTION=5

## Texte
CGCT L2121-20.

## Options
Aucune.

---
There are no more votes than members, and the deliberation has a majority.

## What it checks
VOTE_POUR + VOTE_CONTRE + VOTE_ABSTENTION are not over VOTE_EFFECTIF (VOT003); a published deliberation has more
votes in favour than against, or a tie that the president's vote settles (VOT005).

## Why it matters
A member votes once. A deliberation that was rejected is not published as adopted.

## Text
CGCT L2121-20.

## Options
None.
"""

from collections.abc import Iterable

from deliberation_cli.models import Text
from deliberation_cli.rules.base import Rule
from deliberation_cli.rules.data.row import SCHEMA, VOTES, Fault, Row

RULE = Rule(
    code="SCD009",
    name="scdl-votes",
    severity="warning",
    family="data",
    law=SCHEMA,
    title=Text("pas plus de voix que de membres", "no more votes than members"),
    messages={
        "members": Text("plus de voix que de membres en exercice", "more votes than members in office"),
        "majority": Text("plus de voix contre que pour : rejetée ?", "more votes against than in favour: rejected?"),
        "tie": Text("partage des voix", "tie"),
    },
)

INFOS = ("majority", "tie")
"""Answers worth a look only: a file may publish what was rejected."""


def faults(row: Row) -> Iterable[Fault]:
    """One fault a comparison."""
    office, _, in_favour, against, abstaining = row.numbers
    if in_favour is None or against is None:
        return ()
    total = in_favour + against + (abstaining or 0)
    if office is not None and total > office:
        columns = (VOTES[0], *VOTES[2:])
        return [Fault(columns, "members", f"{in_favour} + {against} + {abstaining or 0} = {total} > {office}")]
    if against and against >= in_favour:
        key = "tie" if against == in_favour else "majority"
        return [Fault(VOTES[2:4], key, f"{in_favour} / {against}")]
    return ()
