"""Les années du titre correspondent à la durée.

## Ce que la règle vérifie
« 2024-2026 » dans le titre (ou, à défaut, dans l'objet de l'acte qui approuve la convention) est comparé à la durée,
comptée de son point de départ quand la convention en donne la date.

## Pourquoi
Un titre plus long que la durée fait croire à un engagement qui n'existe pas.

## Conforme
    conventions:
      - title: Convention d'objectifs 2024-2026
        duration: {text: trois ans à compter du 1er janvier 2024, months: 36, start_on: 2024-01-01}

## Non conforme
    conventions:
      - title: Convention d'objectifs 2024-2026
        duration: {text: deux ans à compter du 1er janvier 2024, months: 24, start_on: 2024-01-01}

## Texte
Cohérence interne de la convention.

## Options
Aucune.

---
The years of the title fit the duration.

## What it checks
“2024-2026” in the title (or else in the subject of the act that approves the convention) is compared with the duration,
counted from its start where the convention dates it.

## Why it matters
A title longer than the duration makes believe in a commitment that does not exist.

## Text
Internal consistency of the convention.

## Options
None.
"""

import datetime as dt
import re
from collections.abc import Iterator

from deliberation_cli.models import Text, TimeLimit
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.convention.clauses import Clause, day, due, each, names

RULE = Rule(
    code="CNV004",
    name="duration-and-title",
    severity="warning",
    family="convention",
    title=Text("les années du titre suivent la durée", "the title's years follow the duration"),
    messages={
        "pass": Text("titre {found}, durée {expected}", "title {found}, duration {expected}"),
        "fail": Text(
            "le titre annonce {found}, la durée court du {start} au {end}",
            "the title says {found}, the duration runs from {start} to {end}",
        ),
        "length": Text(
            "le titre annonce {found}, la durée est de {expected} mois",
            "the title says {found}, the duration is {expected} months",
        ),
        "unknown": Text("il manque : {missing}", "missing: {missing}"),
        "not-applicable": Text("le titre n'annonce pas de période", "the title states no period"),
    },
)


_PERIOD = re.compile(r"(?<!\d)((?:19|20)\d\d)\s*(?:[/–—-]|à|au|a)\s*((?:19|20)\d\d)(?!\d)")


def check(context: Context) -> Iterator[Answer]:
    """One answer a convention whose title, or the subject of the act that approves it, states a period."""
    return each(context, RULE, _answers)


def _answers(clause: Clause) -> Iterator[Answer]:
    stated = _period(clause)
    if stated is None:
        yield RULE.not_applicable(clause.at)
        return
    first, last, written, pointer = stated
    limit = clause.convention.duration
    where = (pointer, f"{clause.at}/duration")
    if limit is None or (limit.months is None and limit.date is None):
        yield RULE.unknown("conventions.duration", pointers=where[:1])
    elif limit.start_on and (until := due(limit)):
        end = until if limit.date else until - dt.timedelta(days=1)
        answer = RULE.passes if _fits(first, last, limit, end) else RULE.fails
        shown = (day(limit.start_on), day(until))
        yield answer(*where, expected=f"{shown[0]} – {shown[1]}", found=written, start=shown[0], end=shown[1])
    elif limit.months is None:
        yield RULE.unknown("conventions.duration.start_on", pointers=where)
    elif (last - first - 1) * 12 < limit.months <= (last - first + 1) * 12:
        yield RULE.passes(*where, expected=str(limit.months), found=written)
    else:
        yield RULE.fails(*where, expected=str(limit.months), found=written, message="length")


def _period(clause: Clause) -> tuple[int, int, str, str] | None:
    """(first year, last year, words, pointer) of the title, else of the act's words on this convention."""
    places = [(clause.convention.title, f"{clause.at}/title")]
    if clause.deliberation and names(clause.deliberation, clause.convention):
        places.append((clause.deliberation.approves_convention, f"{clause.deliberation_at}/approves_convention"))
        places.append((clause.deliberation.subject, f"{clause.deliberation_at}/subject"))
    for text, pointer in places:
        match = _PERIOD.search(text or "")
        if match and int(match[1]) < int(match[2]):
            return int(match[1]), int(match[2]), match[0], pointer
    return None


def _fits(first: int, last: int, limit: TimeLimit, end: dt.date) -> bool:
    """From the first year to the last; a full count of years that starts late may run over into the next."""
    start = limit.start_on
    if start is None or start.year != first:
        return False
    return end.year == last or (end.year == last + 1 and limit.months == 12 * (last - first + 1))
