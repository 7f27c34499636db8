"""VOTE_REEL est la somme des voix et des abstentions.

## Ce que la règle vérifie
VOTE_REEL = VOTE_POUR + VOTE_CONTRE + VOTE_ABSTENTION. Quand tout le fichier s'en écarte dans le même sens, sans
dépasser VOTE_EFFECTIF, un seul constat en dit la cause probable : VOTE_REEL compte les seuls présents, et les voix
comptent les pouvoirs.

## Pourquoi
Des votants qui ne font pas la somme des voix laissent des voix sans compte ; le schéma n'a pas de place pour les
bulletins blancs ni pour ceux qui ne prennent pas part au vote.

## Conforme
    VOTE_REEL=40, VOTE_POUR=25, VOTE_CONTRE=10, VOTE_ABSTENTION=5

## Non conforme
    VOTE_REEL=41, VOTE_POUR=25, VOTE_CONTRE=10, VOTE_ABSTENTION=5

## Texte
Schéma SCDL « délibérations » 2.1 (OpenDataFrance).

## Options
Aucune.

---
VOTE_REEL is the sum of the votes and abstentions.

## What it checks
VOTE_REEL = VOTE_POUR + VOTE_CONTRE + VOTE_ABSTENTION. Where the whole file departs from it one way, without going
over VOTE_EFFECTIF, one finding says the likely cause: VOTE_REEL counts those present only, and the votes count the
proxies.

## Why it matters
Voters that are not the sum of the votes leave votes unaccounted for; the schema has no place for blank ballots nor
for members who take no part.

## Text
SCDL schema “délibérations” 2.1 (OpenDataFrance).

## Options
None.
"""

from collections.abc import Iterable

from deliberation_cli.models import Text
from deliberation_cli.rules.base import Rule
from deliberation_cli.rules.data.row import SCHEMA, VOTES, Fault, Row

RULE = Rule(
    code="SCD007",
    name="scdl-sum",
    severity="warning",
    family="data",
    law=SCHEMA,
    title=Text("VOTE_REEL est la somme des voix", "VOTE_REEL is the sum of the votes"),
    messages={
        "over": Text(
            "VOTE_POUR + VOTE_CONTRE + VOTE_ABSTENTION dépassent VOTE_REEL",
            "VOTE_POUR + VOTE_CONTRE + VOTE_ABSTENTION are over VOTE_REEL",
        ),
        "under": Text(
            "VOTE_POUR + VOTE_CONTRE + VOTE_ABSTENTION n'atteignent pas VOTE_REEL "
            "(bulletins blancs, ou membres qui ne prennent pas part au vote ?)",
            "VOTE_POUR + VOTE_CONTRE + VOTE_ABSTENTION are under VOTE_REEL "
            "(blank ballots, or members who take no part?)",
        ),
        "cause": Text(
            "VOTE_POUR + VOTE_CONTRE + VOTE_ABSTENTION dépassent VOTE_REEL dans tout le fichier, "
            "jamais VOTE_EFFECTIF : VOTE_REEL compte sans doute les seuls présents, "
            "quand les voix comptent aussi les pouvoirs ; y mettre les présents et représentés",
            "VOTE_POUR + VOTE_CONTRE + VOTE_ABSTENTION are over VOTE_REEL in the whole file, never over VOTE_EFFECTIF: "
            "VOTE_REEL most likely counts those present only, while the votes also count the proxies; "
            "let it count the present and the represented",
        ),
    },
)


def faults(row: Row) -> Iterable[Fault]:
    """One fault a row."""
    _, voters, in_favour, against, abstaining = row.numbers
    if voters is None or in_favour is None or against is None or abstaining is None:
        return ()
    total = in_favour + against + abstaining
    if total == voters:
        return ()
    key = "under" if total < voters else "over"
    return [Fault(VOTES[1:], key, f"{in_favour} + {against} + {abstaining} = {total}, VOTE_REEL {voters}")]
