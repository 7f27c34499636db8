"""Un numéro ne sert qu'à un acte.

## Ce que la règle vérifie
Deux actes d'un même organe ne portent pas le même numéro. L'extrait et le procès-verbal d'un même acte (même séance,
même objet) n'en font qu'un ; un numéro court (« 7 ») recommence à chaque séance.

## Pourquoi
Un numéro pour deux actes ne prouve la transmission ni de l'un ni de l'autre.

## Conforme
    documents: [{number: "2023_011", subject: Voirie}, {number: "2023_012", subject: Cantine}]

## Non conforme
    documents: [{number: "2023_011", subject: Voirie}, {number: "2023_011", subject: Cantine}]

## Texte
@CTES : le numéro interne est unique pour une collectivité.

## Options
Aucune.

---
A number serves one act only.

## What it checks
Two acts of one body do not bear the same number. The extract and the minutes of one act (same session, same subject)
are one; a short number (“7”) starts anew at each session.

## Why it matters
One number for two acts proves the transmission of neither.

## Text
@CTES: the internal number is unique for an authority.

## Options
None.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from deliberation_cli.models import Text
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.register.acts import Act, acts, lasting
from deliberation_cli.rules.wording import plain

RULE = Rule(
    code="REG002",
    name="number-twice",
    severity="warning",
    family="register",
    title=Text("un numéro ne sert qu'à un acte", "a number serves one act"),
    messages={
        "pass": Text("{found} numéros, chacun pour un acte", "{found} numbers, each for one act"),
        "fail": Text(
            "le numéro {found} sert à deux actes : « {one} » ({day}) et « {other} » ({other_day})",
            "number {found} serves two acts: “{one}” ({day}) and “{other}” ({other_day})",
        ),
        "unknown": Text(
            "le numéro {found} revient, sans objet qui dise si c'est le même acte",
            "number {found} comes back, with no subject to tell whether it is the same act",
        ),
        "undated": Text(
            "le numéro {found} revient pour le même objet, sans date de séance qui dise si c'est le même acte",
            "number {found} comes back for the same subject, with no session date to tell whether it is the same act",
        ),
        "not-applicable": Text("moins de deux actes numérotés", "fewer than two numbered acts"),
    },
)

_SAME = 60
"""Likeness (0 to 100) of two subjects from which they are one."""


def check_many(contexts: Sequence[Context]) -> Iterator[tuple[int, Answer]]:
    """One answer a number that comes back, else one for all."""
    groups: dict[tuple[str, str, object], list[Act]] = defaultdict(list)
    for act in acts(contexts):
        number = act.deliberation.number
        if number is not None:
            session = None if lasting(number) else act.day
            groups[act.body, plain(number), session].append(act)
    count = sum(map(len, groups.values()))
    if count < 2:
        if contexts:
            yield 0, RULE.not_applicable("/sessions")
        return
    twins = [answer for group in groups.values() for answer in _twins(group)]
    yield from twins
    if not twins:
        yield 0, RULE.passes("/sessions", found=str(len(groups)))


def _twins(group: list[Act]) -> Iterator[tuple[int, Answer]]:
    first = group[0]
    for act in group[1:]:
        undated, alike = first.day is None or act.day is None, _alike(first, act)
        if alike and not undated and first.day == act.day:
            continue
        if act.place == first.place and not lasting(act.deliberation.number or ""):
            continue  # a rank that starts anew under each chapter
        where, found = f"{act.at}/number", act.deliberation.number
        if not first.deliberation.subject or not act.deliberation.subject:
            answer = RULE.unknown("subject", pointers=[where], found=found)
        elif alike and undated:
            answer = RULE.unknown("session.date", pointers=[where], message="undated", found=found)
        else:
            answer = RULE.fails(
                where,
                f"{act.at}/subject",
                found=found,
                one=first.deliberation.subject,
                other=act.deliberation.subject,
                day=first.day or "?",
                other_day=act.day or "?",
            )
        yield act.place, replace(answer, elsewhere=[(first.place, f"{first.at}/number")])


def _alike(one: Act, other: Act) -> bool:
    mine, theirs = one.deliberation.subject, other.deliberation.subject
    return bool(mine and theirs) and fuzz.token_set_ratio(plain(mine or ""), plain(theirs or "")) >= _SAME
