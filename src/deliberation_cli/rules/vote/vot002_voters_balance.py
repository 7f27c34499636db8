"""Le nombre de votants répond à l'une des trois façons de compter.

## Ce que la règle vérifie
Trois usages coexistent, et la règle dit lequel l'acte suit :
A, les abstentions sont des votants, ceux qui ne prennent pas part au vote n'en sont pas ;
B, tous les présents et représentés sont des votants ;
C, seuls les bulletins (exprimés, blancs et nuls) comptent des votants.
Il n'y a d'incohérence que si aucun ne convient.

## Pourquoi
Un nombre de votants qu'aucun usage n'explique laisse des voix sans compte.

## Conforme
    vote: {voters: 6, in_favour: 4, against: 1, abstentions: 1}

## Non conforme
    vote: {voters: 7, in_favour: 4, against: 1, abstentions: 1}

## Texte
Cohérence interne de l'acte ; usage A : schéma SCDL « délibérations », colonne VOTE_REEL.

## Options
Aucune.

---
The number of voters fits one of the three ways of counting.

## What it checks
Three habits live side by side, and the rule names the one in use: A, those abstaining are voters, those who take no
part are not; B, all present and represented are voters; C, only ballots (cast, blank, spoilt) make voters.
There is a fault only where none fits.

## Why it matters
A number of voters that no habit explains leaves votes unaccounted for.

## Text
Internal consistency of the act; habit A: SCDL schema “délibérations”, column VOTE_REEL.

## Options
None.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from deliberation_cli.models import Text, Vote
from deliberation_cli.rules import tally
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context

RULE = Rule(
    code="VOT002",
    name="voters-balance",
    severity="warning",
    family="vote",
    title=Text("le nombre de votants répond à une façon de compter", "the number of voters fits one way of counting"),
    messages={
        "pass": Text("{found} votants = {sum} (usage {convention})", "{found} voters = {sum} (habit {convention})"),
        "fail": Text(
            "{found} votants annoncés, qu'aucun usage n'explique : {tried}",
            "{found} voters stated, which no way of counting explains: {tried}",
        ),
        "attendance": Text(
            "{found} votants annoncés, mais {present} présents + {represented} représentés = {expected}",
            "{found} voters stated, but {present} present + {represented} represented = {expected}",
        ),
        "agrees": Text(
            "{found} votants pour {present} présents + {represented} représentés",
            "{found} voters for {present} present + {represented} represented",
        ),
        "unknown": Text(
            "{found} votants annoncés, mais il manque : {missing}", "{found} voters stated, but missing: {missing}"
        ),
        "not-applicable": Text("l'acte n'annonce pas de nombre de votants", "the act states no number of voters"),
    },
)


class Convention(NamedTuple):
    """A way of counting voters, and what it adds up."""

    letters: str
    parts: tuple[int, ...]

    def total(self) -> int:
        """Voters by this way of counting."""
        return sum(self.parts)

    def sum(self) -> str:
        """The arithmetic."""
        return " + ".join(str(part) for part in self.parts)


def check(context: Context) -> Iterator[Answer]:
    """One answer a vote, and one a session that states its voters beside its attendance."""
    for at, session in context.sessions():
        if session.attendance.voters_count is not None:
            yield _session(at, context)
    for place in tally.votes(context):
        yield _vote(place)


def _session(at: str, context: Context) -> Answer:
    session = dict(context.sessions())[at]
    attendance = session.attendance
    where = (
        f"{at}/attendance/voters_count",
        *tally.pointers(f"{at}/attendance", attendance, "present_count", "present", "proxies_count", "proxies"),
    )
    found = attendance.voters_count or 0
    bound = tally.voters(context.roll_call(at, session))
    listed = attendance.present_count is None or attendance.proxies_count is None
    part = listed and bound is not None and tally.in_part(found, bound.most)
    if bound is None or part or tally.lists_doubtful(session):
        return RULE.unknown("attendance.present", "attendance.proxies", pointers=where, found=found)
    sides: dict[str, Any] = {"present": bound.present, "represented": bound.represented}
    counted = attendance.present_count is not None and attendance.proxies_count is not None
    aside = any(
        d.vote and (d.vote.not_voting or d.vote.names_not_voting or d.vote.abstentions) for d in session.deliberations
    )
    if bound.least <= found <= bound.most:
        sides = {"present": bound.present - (bound.most - found), "represented": bound.represented}
        return RULE.passes(*where, expected=str(found), found=str(found), message="agrees", **sides)
    if found > bound.most or (counted and not aside and not attendance.movements):
        where = (*where, *tally.unsure(context, at))
        return RULE.fails(*where, expected=str(bound.most), found=str(found), message="attendance", **sides)
    return RULE.unknown("attendance.movements", "vote.not_voting", pointers=where, found=found)


def conventions(vote: Vote) -> list[Convention]:
    """The three ways of counting, with what the act states; the same sum is one entry."""
    expressed = (
        [vote.in_favour or 0, vote.against or 0] if tally.cast(vote) is not None or not vote.cast else [vote.cast]
    )
    blank, abstaining, aside = vote.blank_or_null or 0, vote.abstentions or 0, vote.not_voting or 0
    ways = {
        "A": (*expressed, abstaining, blank),
        "B": (*expressed, abstaining, blank, aside),
        "C": (*expressed, blank),
    }
    same: dict[int, Convention] = {}
    for letter, parts in ways.items():
        kept = tuple(part for part in parts if part) or (0,)
        known = same.get(sum(kept))
        same[sum(kept)] = Convention(known.letters + letter, known.parts) if known else Convention(letter, kept)
    return list(same.values())


def _vote(place: tally.Place) -> Answer:
    vote = place.vote
    fields = ("cast", "in_favour", "against", "abstentions", "blank_or_null", "not_voting")
    where = tally.pointers(place.at, vote, "voters", *fields)
    if vote.voters is None:
        return RULE.not_applicable(place.at)
    found = vote.voters
    ways = conventions(vote)
    fit = next((way for way in ways if way.total() == found), None)
    known = vote.cast is not None or vote.in_favour is not None
    if fit and known:
        letters = "/".join(fit.letters)
        return RULE.passes(*where, expected=str(found), found=str(found), sum=fit.sum(), convention=letters)
    least = min(way.total() for way in ways)
    whole = (vote.cast is not None or tally.cast(vote) is not None) and vote.abstentions is not None
    if known and (whole or least > found):
        tried = " ; ".join(f"{'/'.join(way.letters)} : {way.sum()} = {way.total()}" for way in ways)
        return RULE.fails(*where, expected=str(ways[0].total()), found=str(found), tried=tried)
    return RULE.unknown(*tally.missing(vote, *fields[1:]), pointers=where, found=found)
