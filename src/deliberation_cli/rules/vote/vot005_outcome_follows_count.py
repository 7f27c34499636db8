"""L'issue du vote suit le compte des voix.

## Ce que la règle vérifie
Adopté : plus de la moitié des suffrages exprimés est pour. Rejeté : elle ne l'est pas. À égalité, la voix du
président l'emporte, sauf au scrutin secret. Les élections et désignations se jugent autrement, et un texte qui
demande une majorité renforcée laisse la réponse ouverte ; de même un refus que l'organe dit lui-même (« refuse »,
« s'oppose ») : ceux qui sont pour peuvent l'être pour le refus ; de même une égalité dont le scrutin est dit secret, si
l'acte nomme ceux qui étaient contre ou se sont abstenus : le secret était peut-être celui d'un autre vote.

## Pourquoi
Un texte adopté sans majorité n'est pas adopté.

## Conforme
    vote: {in_favour: 4, against: 2, outcome: adopted}

## Non conforme
    vote: {in_favour: 2, against: 4, outcome: adopted}

## Texte
CGCT L2121-20 al. 2 et 3, L3121-14 al. 3, L3121-15, L4132-13, L4132-14, R1424-16 ; CASF R123-18.

## Options
Aucune.

---
The outcome of the vote follows the count.

## What it checks
Adopted: more than half of the votes cast are in favour. Rejected: they are not. In a tie the president's vote
prevails, except in a secret ballot. Elections and appointments are judged otherwise, and a text that asks for a
larger majority leaves the answer open; so does a refusal that the body itself words (« refuse », « s'oppose »): those
in favour may be in favour of the refusal; so does a tie in a ballot told secret, where the act names who was against or
abstained: the secrecy may have been another vote's.

## Why it matters
A motion adopted without a majority is not adopted.

## Text
CGCT L2121-20 al. 2 and 3, L3121-14 al. 3, L3121-15, L4132-13, L4132-14, R1424-16; CASF R123-18.

## Options
None.
"""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from deliberation_cli.law import Law
from deliberation_cli.models import Deliberation, LawRef, Severity, Text, Vote
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.flip import FOR
from deliberation_cli.rules.ground import at_body, ground
from deliberation_cli.rules.habits import asks_special_majority, elects, says

RULE = Rule(
    code="VOT005",
    name="outcome-follows-count",
    severity="error",
    family="vote",
    title=Text("l'issue suit le compte des voix", "the outcome follows the count"),
    messages={
        "pass": Text(
            "{outcome} : {found} pour, {against} contre, majorité {expected} sur {cast} exprimés",
            "{outcome}: {found} for, {against} against, majority {expected} of {cast} cast",
        ),
        "unanimous": Text("{outcome} à l'unanimité, aucune voix contre", "{outcome} unanimously, no vote against"),
        "casting": Text(
            "{outcome} à égalité ({found} pour, {against} contre) : la voix du président l'emporte",
            "{outcome} in a tie ({found} for, {against} against): the president's vote prevails",
        ),
        "fail": Text(
            "{outcome}, avec {found} pour et {against} contre : la majorité est de {expected} sur {cast} exprimés",
            "{outcome}, with {found} for and {against} against: the majority is {expected} of {cast} cast",
        ),
        "secret": Text(
            "{outcome} à égalité ({found} pour, {against} contre) au scrutin secret, qui ne laisse pas de voix "
            "prépondérante au président",
            "{outcome} in a tie ({found} for, {against} against) in a secret ballot, which has no casting vote",
        ),
        "unknown": Text("issue non vérifiée, il manque : {missing}", "outcome not checked, missing: {missing}"),
        "special": Text(
            "{outcome}, {found} pour, {against} contre ; mais l'acte cite une autre majorité que celle des exprimés",
            "{outcome}, {found} for, {against} against; but the act cites another majority than that of the votes cast",
        ),
        "named": Text(
            "{outcome} à égalité ({found} pour, {against} contre) ; scrutin dit secret, mais l'acte nomme les voix",
            "{outcome} in a tie ({found} for, {against} against); a ballot told secret, but the act names votes",
        ),
        "sense": Text(
            "{outcome}, {found} pour, {against} contre ; mais le vote peut porter sur le refus lui-même",
            "{outcome}, {found} for, {against} against; but the vote may be on the refusal itself",
        ),
        "not-applicable": Text(
            "ni adoption ni rejet à vérifier (élection, désignation, prise d'acte, report)",
            "neither adoption nor rejection to check (election, appointment, taking note, postponement)",
        ),
    },
    law=LawRef(citation="CGCT L2121-20 al. 2"),
    parameters=("majority", "tie"),
)

OUTCOMES = {
    "adopted": Text("adopté", "adopted"),
    "rejected": Text("rejeté", "rejected"),
    "favourable_opinion": Text("avis favorable", "favourable opinion"),
    "unfavourable_opinion": Text("avis défavorable", "unfavourable opinion"),
}


class _Count(NamedTuple):
    """A vote ready to be judged."""

    in_favour: int
    against: int
    adopted: bool


_MISSING = {"named": ["vote.ballot"], "special": ["law.special_majority"], "sense": ["vote.sense"]}


def check(context: Context) -> Iterator[Answer]:
    """One answer a vote."""
    for at_session, session, at, item in context.deliberations():
        vote = item.vote
        if vote is None or elects(item) or vote.outcome in ("noted", "postponed"):
            yield RULE.not_applicable(f"{at}/vote")
        else:
            refuses = says("refuses", context.where(f"{at}/vote/outcome").quote)
            yield _judge(at_session, f"{at}/vote", ground(context, session).law, vote, item, refuses=refuses)


def _judge(at_session: str, at: str, law: Law | None, vote: Vote, item: Deliberation, *, refuses: bool) -> Answer:
    """`refuses`: the body itself says « refuse », « s'oppose »; those in favour may then be in favour of that."""
    pointers = [f"{at}/{name}" for name in ("outcome", "in_favour", "against") if getattr(vote, name) is not None]
    if vote.outcome in FOR and vote.outcome and vote.unanimous and vote.in_favour is None and not vote.against:
        return RULE.passes(f"{at}/outcome", f"{at}/unanimous", message="unanimous", outcome=OUTCOMES[vote.outcome])
    missing = [f"vote.{name}" for name in ("outcome", "in_favour", "against") if getattr(vote, name) is None]
    majority = law.majority if law else None
    if vote.outcome is None or vote.in_favour is None or vote.against is None:
        return RULE.unknown(*missing, pointers=pointers or [at])
    if law is None or majority is None or majority.value is None:
        return RULE.unknown("law.majority", pointers=[*pointers, *at_body(at_session)])
    count = _Count(vote.in_favour, vote.against, vote.outcome in FOR)
    cast = count.in_favour + count.against
    needed = majority.value.required(cast)
    status, message = _follows(count, needed, vote, law, special=asks_special_majority(item))
    if status == "fail" and refuses and count.in_favour >= needed:
        status, message = "unknown", "sense"
    severity: Severity | None = "warning" if status == "fail" and majority.confidence == "M" else None
    values = {"outcome": OUTCOMES[vote.outcome], "against": count.against, "cast": cast}
    return Answer(
        status,
        (*pointers, *at_body(at_session)),
        values,
        expected=str(needed),
        found=str(count.in_favour),
        missing=_MISSING.get(message, []),
        severity=severity,
        law=majority.ref(),
        message=message,
    )


def _follows(
    count: _Count, needed: int, vote: Vote, law: Law, *, special: bool
) -> tuple[Literal["pass", "fail", "unknown"], str]:
    """Whether the outcome follows, and by which words."""
    if count.in_favour == count.against:
        tie = law.tie.value if law.tie else None
        secret = vote.ballot == "secret" and (tie is None or tie.except_secret)
        if secret and count.adopted and (vote.names_against or vote.names_abstaining):
            return "unknown", "named"  # whoever is named voted openly: the secret ballot was another vote's
        return ("fail", "secret") if secret and count.adopted else ("pass", "casting")
    reached = count.in_favour >= needed
    if reached == count.adopted:
        return "pass", ""
    return ("unknown", "special") if special and reached else ("fail", "")
