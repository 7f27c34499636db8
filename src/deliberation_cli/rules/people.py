"""Who is who among the lists of a session: the questions that rules ask of `models/names.py`."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz

from deliberation_cli.models import Person, Session, names

_CLOSE = 75
"""Likeness (0 to 100) from which two words can be one word misread."""


def surely_same(one: Person, other: Person) -> bool:
    """Whether two entries are one person, homonyms apart: given and family name in full, alike, civilities agreeing.

    « MARTIN » twice may be two members; « M. MARTIN » and « Mme MARTIN » are; « J. MARTIN » may be Jean or Jeanne.
    """
    spelt = names.words(one.name)
    full = len(spelt) > 1 and all(len(word) > 1 for word in spelt)
    return full and names.same(one.name, other.name) and not names.apart(one.civility, other.civility)


def may_be_same(one: Person, other: Person) -> bool:
    """Whether two entries can be one person: family name alone, an initial, a slip of spelling are allowed."""
    return names.may_be_same(one.name, other.name)


def resembles(one: Person, other: Person) -> bool:
    """Whether two entries share a word, misread or run together: enough to accuse nobody of being a stranger."""
    pairs = ((a, b) for a in names.words(one.name) for b in names.words(other.name))
    alike = may_be_same(one, other) or names.part_of(one.name, other.name)
    return alike or any(min(len(a), len(b)) > 2 and fuzz.ratio(a, b) >= _CLOSE for a, b in pairs)


def among(person: Person, people: Sequence[Person]) -> list[int]:
    """Indexes of those of `people` who can be `person`, by the surest way that finds any."""
    return names.fitting(person.name, [other.name for other in people])[1]


def held_by(person: Person, session: Session) -> list[int]:
    """Indexes of the proxies that `person` holds."""
    proxies = session.attendance.proxies
    return [i for i, proxy in enumerate(proxies) if proxy.holder is not None and may_be_same(person, proxy.holder)]


def moved(person: Person, session: Session) -> bool:
    """Whether the act has `person` come or go, or speaks of that where another does (« jusqu'à l'arrivée de … »)."""
    moves = session.attendance.movements
    return any(may_be_same(person, move.person) or person.name in (move.note or "") for move in moves)


def roll(session: Session, at: str) -> list[tuple[str, Person]]:
    """Everyone on the roll call with the pointer: present, represented, absent."""
    attendance, inside = session.attendance, f"{at}/attendance"
    return [
        *((f"{inside}/present/{i}", person) for i, person in enumerate(attendance.present)),
        *((f"{inside}/proxies/{i}/giver", proxy.giver) for i, proxy in enumerate(attendance.proxies)),
        *((f"{inside}/absent/{i}", person) for i, person in enumerate(attendance.absent)),
    ]
