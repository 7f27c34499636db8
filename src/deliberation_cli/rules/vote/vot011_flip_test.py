"""Le résultat tient sans les voix douteuses.

## Ce que la règle vérifie
Les pouvoirs dont le porteur est absent ou lui-même représenté, et ceux qui dépassent la limite, sont retirés des voix
de l'issue, affaire par affaire ; la majorité est refaite sur ce qui reste. C'est une erreur si le résultat change,
une information sinon. Le même calcul fait la gravité de PRX001, PRX003 et PRX004 : une erreur si les voix douteuses
ont pu changer le résultat, un avertissement sinon.

## Pourquoi
Le juge n'annule que si l'irrégularité a pu changer le résultat. Le calcul dit en une ligne ce qu'un recours aurait à
gagner.

## Conforme
    vote: {in_favour: 6, against: 0, outcome: adopted}

## Non conforme
    attendance: {proxies: [FABRE Lise -> GIRAUD Paul]}
    vote: {in_favour: 4, against: 3, outcome: adopted}

## Texte
CE 2/12/1991, La Chaussée-Tirancourt, n° 109724 : deux pouvoirs portés par le maire, acte maintenu ; CGCT L2121-20.

## Options
Aucune.

---
The result holds without the doubtful votes.

## What it checks
Proxies whose holder is away or represented himself, and those over the limit, are subtracted from the votes of the
winning side, item by item; the majority is redone on what is left. It is an error where the result changes, an
information otherwise. The same arithmetic sets the severity of PRX001, PRX003 and PRX004: an error where the doubtful
votes could have changed the result, a warning otherwise.

## Why it matters
The judge annuls only where the irregularity could change the result. The arithmetic says in one line what a challenge
would have to gain.

## Text
CE 2/12/1991, La Chaussée-Tirancourt, n° 109724: two proxies held by the mayor, act upheld; CGCT L2121-20.

## Options
None.
"""

from collections.abc import Iterator

from deliberation_cli.law import Law
from deliberation_cli.models import LawRef, Severity, Text, Vote
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.flip import flip
from deliberation_cli.rules.ground import at_body, ground
from deliberation_cli.rules.mandates import Doubt, doubtful

RULE = Rule(
    code="VOT011",
    name="flip-test",
    severity="info",
    family="vote",
    title=Text("le résultat tient sans les voix douteuses", "the result holds without the doubtful votes"),
    messages={
        "pass": Text("aucune voix douteuse parmi les pouvoirs", "no doubtful vote among the proxies"),
        "fail": Text("voix douteuses : {votes} ; {flip}", "doubtful votes: {votes}; {flip}"),
        "unknown": Text("voix douteuses : {votes}, mais {flip}", "doubtful votes: {votes}, but {flip}"),
        "no-law": Text("voix douteuses non comptées, il manque : {missing}", "doubtful votes not counted: {missing}"),
        "not-applicable": Text("ni pouvoir ni vote à rejuger", "no proxy, or no vote to redo"),
    },
    law=LawRef(citation="CE 2/12/1991, La Chaussée-Tirancourt, n° 109724", confidence="S"),
    parameters=("majority", "proxies_per_holder"),
)


def check(context: Context) -> Iterator[Answer]:
    """One answer a vote of a session with proxies."""
    for at, session in context.sessions():
        if not any(proxy.holder for proxy in session.attendance.proxies):
            yield RULE.not_applicable(f"{at}/attendance")
            continue
        base, roll = ground(context, session), context.roll_call(at, session)
        for index, item in enumerate(session.deliberations):
            if item.vote is None:
                yield RULE.not_applicable(f"{at}/deliberations/{index}")
            elif base.law is None:
                yield RULE.unknown(*base.missing, pointers=at_body(at), message="no-law")
            else:
                doubt = doubtful(session, roll, base.law, index)
                yield _judge(at, index, item.vote, base.law, doubt)


def _judge(at: str, index: int, vote: Vote, law: Law, doubt: Doubt) -> Answer:
    at_vote = f"{at}/deliberations/{index}/vote"
    figures = [f"{at_vote}/{name}" for name in ("in_favour", "against", "outcome") if getattr(vote, name) is not None]
    pointers = (*(f"{at}/attendance/proxies/{i}" for i in doubt.proxies), *(figures or [at_vote]))
    if not doubt.votes:
        return RULE.passes(f"{at}/attendance/proxies", *figures)
    done = flip(vote, doubt.votes, law)
    if done.decisive is None:
        return RULE.unknown("vote.in_favour", "vote.against", pointers=pointers, votes=doubt.votes, flip=done.text)
    return RULE.fails(*pointers, severity=_severity(law, doubt, done.decisive), votes=doubt.votes, flip=done.text)


def _severity(law: Law, doubt: Doubt, decisive: bool) -> Severity:
    if not decisive:
        return "info"
    limit = law.proxies_per_holder
    return "warning" if doubt.disputed or limit is None or limit.confidence == "M" else "error"
