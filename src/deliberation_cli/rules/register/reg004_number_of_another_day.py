"""Un numéro qui porte une date porte celle de sa séance.

## Ce que la règle vérifie
Un numéro qui contient une date entière (« 2023-05-15-03 », « 20230515/3 », « 15052023-3 ») contient celle de la
séance ; un numéro qui commence par une année (« 2023-012 ») commence par celle de la séance. Ce qui peut être un
rang (« 2021-0118 », « 2023.05.01 ») n'est pas une date, sauf si un rang suit et si une seule partie diffère ; et
« 2023.05.02/17 » peut être la deuxième séance de mai.

## Pourquoi
L'acte serait classé à une autre séance, et introuvable à la sienne.

## Conforme
    date: 2023-05-15
    number: 2023-05-15-03

## Non conforme
    date: 2023-05-15
    number: 2023-05-16-03

## Texte
Cohérence interne de l'acte.

## Options
Aucune.

---
A number that bears a date bears its session's.

## What it checks
A number that holds a whole date (“2023-05-15-03”, “20230515/3”, “15052023-3”) holds that of the session; a number
that begins with a year (“2023-012”) begins with that of the session. What may be a rank (“2021-0118”, “2023.05.01”) is
not held for a date: a rank must follow, and one part only differ; and “2023.05.02/17” may be May's second sitting.

## Why it matters
The act would be filed under another session, and not be found under its own.

## Text
Internal consistency of the act.

## Options
None.
"""

import datetime as dt
import re
from collections.abc import Iterator

from deliberation_cli.models import Text
from deliberation_cli.rules.base import Answer, Rule
from deliberation_cli.rules.context import Context

RULE = Rule(
    code="REG004",
    name="number-of-another-day",
    severity="warning",
    family="register",
    title=Text("le numéro porte la date de sa séance", "the number bears its session's date"),
    messages={
        "pass": Text("le numéro {number} porte la date de la séance", "number {number} bears the session's date"),
        "fail": Text(
            "le numéro {number} porte {found}, la séance est du {expected}",
            "number {number} bears {found}, the session is of {expected}",
        ),
        "unknown": Text(
            "le numéro {number} porte une date, celle de la séance n'est pas connue",
            "number {number} bears a date, the session's is not known",
        ),
        "not-applicable": Text("pas de date dans le numéro", "no date in the number"),
    },
)

_YEAR_FIRST = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_./ ]?(0[1-9]|1[0-2])[-_./ ]?(0[1-9]|[12]\d|3[01])(?!\d)")
_DAY_FIRST = re.compile(r"(?<!\d)(0[1-9]|[12]\d|3[01])[-_./ ]?(0[1-9]|1[0-2])[-_./ ]?((?:19|20)\d\d)(?!\d)")
_YEAR = re.compile(r"^\D{0,6}((?:19|20)\d\d)[-_./ ]\D{0,6}\d{1,5}\D*$")


_RANK = re.compile(r"[-_./ ]+\D{0,4}\d{1,4}\b")


def embedded(number: str, day: dt.date | None) -> dt.date | int | None:
    """The date that a number holds, or the year that it begins with.

    « 2021-0118 » may be the 118th of the year and « 2023.05.01 » the first of the fifth session: what could be a rank
    is a date where it is that of the session, or where a rank follows and one part only differs, as a slip does.
    « 2023.05.02/17 », of the 31st of May, may count the sittings of the month.
    """
    for pattern, order in ((_YEAR_FIRST, (1, 2, 3)), (_DAY_FIRST, (3, 2, 1))):
        found = pattern.search(number)
        if found:
            try:
                held = dt.date(*(int(found[group]) for group in order))
            except ValueError:
                return None
            if day is None or held == day or (_RANK.match(number, found.end()) and _one_part_off(held, day)):
                return held
            break
    year = _YEAR.match(number)
    return int(year[1]) if year else None


def _one_part_off(held: dt.date, day: dt.date) -> bool:
    sitting = (held.year, held.month) == (day.year, day.month) and held.day <= _SITTINGS
    return not sitting and sum(a != b for a, b in zip(held.timetuple()[:3], day.timetuple()[:3], strict=True)) == 1


_SITTINGS = 4
"""No month has more sittings than so many."""


def check(context: Context) -> Iterator[Answer]:
    """One answer a deliberation."""
    for at_session, session, at, deliberation in context.deliberations():
        number = deliberation.number or ""
        held = embedded(number, session.date)
        where = (f"{at}/number", f"{at_session}/date")
        if held is None:
            yield RULE.not_applicable(at)
        elif session.date is None:
            yield RULE.unknown("session.date", pointers=where[:1], number=number)
        else:
            day = session.date if isinstance(held, dt.date) else session.date.year
            answer = RULE.passes if held == day else RULE.fails
            yield answer(*where, expected=str(session.date), found=str(held), number=number)
