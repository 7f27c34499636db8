"""Les numéros des actes se suivent.

## Ce que la règle vérifie
Dans les actes donnés ensemble, les numéros d'une même série (« 2023_011 », « 2023_012 »…) sont rangés ; un numéro
sauté est signalé. La règle ne parle que si la plupart de la série est là : quelques actes choisis ne font pas un
registre. Les rangs d'un ordre du jour (« 1.1 », « 1.3 ») ne sont pas les numéros d'un registre.

## Pourquoi
Un numéro qui manque est un acte oublié, ou retiré.

## Conforme
    documents: [{number: "2023_011"}, {number: "2023_012"}, {number: "2023_013"}]

## Non conforme
    documents: [{number: "2023_011"}, {number: "2023_012"}, {number: "2023_014"}]

## Texte
CGCT R2121-9 : le registre des délibérations.

## Options
Aucune.

---
The numbers of the acts follow each other.

## What it checks
Among the acts given together, the numbers of one series (“2023_011”, “2023_012”…) are put in order; a number that was
skipped is pointed out. The rule speaks only where most of the series is there: a few chosen acts are no register.
The ranks of an agenda (“1.1”, “1.3”) are no numbers of a register.

## Why it matters
A missing number is an act forgotten, or withdrawn.

## Text
CGCT R2121-9: the register of deliberations.

## Options
None.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from deliberation_cli.models import Text
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.register.acts import Act, acts, series

RULE = Rule(
    code="REG001",
    name="number-gap",
    severity="info",
    family="register",
    title=Text("les numéros se suivent", "the numbers follow each other"),
    messages={
        "pass": Text("{found} numéros qui se suivent", "{found} numbers that follow each other"),
        "fail": Text(
            "de {before} à {after}, il manque {count} numéro(s)", "from {before} to {after}, {count} number(s) missing"
        ),
        "unknown": Text("acte sans numéro", "an act without number"),
        "not-applicable": Text("pas assez d'actes d'une même série", "not enough acts of one series"),
    },
)

_LEAST = 3
"""Acts from which a series can be told to have a gap."""


def check_many(contexts: Sequence[Context]) -> Iterator[tuple[int, Answer]]:
    """One answer a gap, one a series without gap, one an act without number among others."""
    groups: dict[tuple[str, str, str], dict[int, Act]] = defaultdict(dict)
    parts: dict[str, set[int]] = defaultdict(set)
    found = list(acts(contexts))
    for act in found:
        number = act.deliberation.number
        if number is None:
            if len(found) > 1:
                yield act.place, RULE.unknown("number", pointers=[act.at])
            continue
        if part := _PART.fullmatch(number.strip()):
            parts[act.body].add(int(part[1]))
        split = None if _RANK.fullmatch(number.strip()) else series(number)
        if split is not None:
            groups[act.body, split.before, split.after].setdefault(split.serial, act)
    for (body, before, after), group in groups.items():
        yield from _gaps(group, frozenset() if before or after else frozenset(parts[body]))


_PART = re.compile(r"(\d{1,3})[.-]\d{1,2}")
"""« 5-1 », « 5-2 » between « 4 » and « 6 »: the parts stand for their whole."""
_RANK = re.compile(r"[1-9]\.\d{1,2}")
"""« 1.3 », the third matter under the first heading of a sitting: 1.2 may have been mere information."""


def _gaps(group: dict[int, Act], parts: frozenset[int]) -> Iterator[tuple[int, Answer]]:
    serials = sorted(group)
    first = group[serials[0]]
    if len(serials) < _LEAST or 2 * len(serials) < serials[-1] - serials[0] + 1:
        yield first.place, RULE.not_applicable(f"{first.at}/number")
        return
    gaps = [(one, other) for one, other in pairwise(serials) if not parts.issuperset(range(one + 1, other))]
    for one, other in gaps:
        before, after = group[one], group[other]
        answer = RULE.fails(
            f"{after.at}/number",
            found=str(other),
            expected=str(one + 1),
            before=before.deliberation.number,
            after=after.deliberation.number,
            count=other - one - 1,
        )
        yield after.place, replace(answer, elsewhere=[(before.place, f"{before.at}/number")])
    if not gaps:
        yield first.place, RULE.passes(f"{first.at}/number", found=str(len(serials)))
