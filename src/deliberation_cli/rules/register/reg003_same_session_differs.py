"""Les actes d'une séance disent la même séance.

## Ce que la règle vérifie
Les actes d'un même organe et d'un même jour, donnés ensemble, s'accordent sur la date de convocation, le secrétaire
et les présents. Un membre présent dans les premiers actes et absent des suivants (ou l'inverse) est parti ou arrivé :
ce n'est qu'une information ; présent, absent, puis présent est un désaccord, de même qu'une arrivée que l'acte
raconte n'en est pas un.

## Pourquoi
Deux extraits d'une même séance qui se contredisent se privent l'un l'autre de leur preuve.

## Conforme
    documents: [{number: "2023_011"}, {number: "2023_012"}]

## Non conforme
    documents: [{number: "2023_011"}, {number: "2023_012", secretary: BLANC Hugo}]

## Texte
Cohérence interne du registre.

## Options
Aucune.

---
The acts of one session tell of the same session.

## What it checks
The acts of one body and one day, given together, agree on the convocation, the secretary and the members present. A
member present in the first acts and absent from the next (or the reverse) left or arrived: that is only information;
present, absent, then present is a disagreement; an arrival that the act tells is none.

## Why it matters
Two extracts of one session that contradict each other take away each other's proof.

## Text
Internal consistency of the register.

## Options
None.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from deliberation_cli.models import Person, Severity, Text, names
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.people import may_be_same, moved
from deliberation_cli.rules.register.acts import Act, acts, same_assembly, series

RULE = Rule(
    code="REG003",
    name="same-session-differs",
    severity="warning",
    family="register",
    title=Text("les actes d'une séance s'accordent", "the acts of one session agree"),
    messages={
        "pass": Text("{found} actes de la séance du {day} s'accordent", "{found} acts of the session of {day} agree"),
        "fail": Text("les actes de la séance se contredisent", "the acts of the session disagree"),
        "convened_on": Text(
            "convocation du {one} dans un acte, du {other} dans un autre de la même séance",
            "convened on {one} in one act, on {other} in another of the same session",
        ),
        "secretary": Text(
            "secrétaire {one} dans un acte, {other} dans un autre de la même séance",
            "secretary {one} in one act, {other} in another of the same session",
        ),
        "present": Text(
            "{one} est présent dans {here} acte(s) de la séance et manque dans {away}, "
            "sans arrivée ni départ qui l'explique",
            "{one} is present in {here} act(s) of the session and missing in {away}, "
            "and no arrival or departure explains it",
        ),
        "moved": Text(
            "{one} est présent dans {here} acte(s) de la séance et manque dans {away} : "
            "arrivé ou parti en cours de séance ?",
            "{one} is present in {here} act(s) of the session and missing in {away}: came or left during the session?",
        ),
        "unknown": Text("acte sans date de séance", "an act without session date"),
        "not-applicable": Text("un seul acte de cette séance", "one act only of this session"),
    },
)


def check_many(contexts: Sequence[Context]) -> Iterator[tuple[int, Answer]]:
    """One answer a disagreement, else one a session."""
    groups: dict[object, list[Act]] = defaultdict(list)
    seen: set[tuple[int, str]] = set()
    for act in acts(contexts):
        if (act.place, act.at_session) in seen:
            continue
        seen.add((act.place, act.at_session))
        groups[(act.session.body.kind, act.day) if act.day else None].append(act)
    for act in groups.pop(None, []):
        yield act.place, RULE.unknown("session.date", pointers=[act.at_session])
    for day in groups.values():
        for group in _assemblies(day):
            group.sort(key=_order)
            yield from _session(group)


def _assemblies(acts_of_a_day: list[Act]) -> list[list[Act]]:
    """The acts of one day, one list for each assembly that met."""
    assemblies: list[list[Act]] = []
    for act in acts_of_a_day:
        home = next((group for group in assemblies if any(same_assembly(act, other) for other in group)), None)
        if home is None:
            assemblies.append([act])
        else:
            home.append(act)
    return assemblies


def _order(act: Act) -> tuple[str, int]:
    split = series(act.deliberation.number or "")
    return (split.before, split.serial) if split else ("", 0)


def _session(group: list[Act]) -> Iterator[tuple[int, Answer]]:
    first = group[0]
    if len(group) == 1:
        yield first.place, RULE.not_applicable(first.at_session)
        return
    found = [*_convened(group), *_secretary(group), *_present(group)]
    yield from found
    if not found:
        yield first.place, RULE.passes(first.at_session, found=str(len(group)), day=first.day)


def _differ(one: Act, other: Act, field: str, mine: object, theirs: object) -> tuple[int, Answer]:
    answer = RULE.fails(
        f"{other.at_session}/{field}", expected=str(mine), found=str(theirs), message=field, one=mine, other=theirs
    )
    return other.place, replace(answer, elsewhere=[(one.place, f"{one.at_session}/{field}")])


def _convened(group: list[Act]) -> Iterator[tuple[int, Answer]]:
    told = [act for act in group if act.session.convened_on]
    for act in told[1:]:
        if act.session.convened_on != told[0].session.convened_on:
            yield _differ(told[0], act, "convened_on", told[0].session.convened_on, act.session.convened_on)


def _secretary(group: list[Act]) -> Iterator[tuple[int, Answer]]:
    told = [(act, act.session.secretary) for act in group if act.session.secretary]
    for act, person in told[1:]:
        first = told[0][1]
        if person and first and not may_be_same(person, first):
            yield _differ(told[0][0], act, "secretary", first.name, person.name)


def _present(group: list[Act]) -> Iterator[tuple[int, Answer]]:
    """Members present in some of the acts whose list was read, and not in others."""
    told = [act for act in group if act.session.attendance.present]
    people: dict[tuple[str, ...], Person] = {}
    for act in told:
        for person in act.session.attendance.present:
            people.setdefault(names.words(person.name), person)
    for person in people.values():
        there = [any(may_be_same(person, other) for other in act.session.attendance.present) for act in told]
        if all(there) or any(moved(person, act.session) for act in told):
            continue
        changes = sum(one != other for one, other in pairwise(there))
        severity: Severity | None = "info" if changes == 1 else None
        without = told[there.index(False)]
        answer = RULE.fails(
            f"{without.at_session}/attendance/present",
            found=person.name,
            severity=severity,
            message="moved" if severity else "present",
            one=person.name,
            here=sum(there),
            away=len(there) - sum(there),
        )
        within = told[there.index(True)]
        yield without.place, replace(answer, elsewhere=[(within.place, f"{within.at_session}/attendance/present")])
