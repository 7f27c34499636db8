"""Every deliberation of the documents given together, each with its number, session and place."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from deliberation_cli.models import Deliberation, Session
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.wording import plain


class Act(NamedTuple):
    """A deliberation among others: the document it is in (by index), and where."""

    place: int
    at_session: str
    session: Session
    at: str
    deliberation: Deliberation

    @property
    def body(self) -> str:
        """The body, comparable from act to act: its kind, and its SIREN where the stamp gives it."""
        transmission = self.deliberation.transmission
        siren = self.session.body.siren or (transmission.siren if transmission else None)
        return f"{self.session.body.kind} {siren or plain(self.session.body.name or '')}"

    @property
    def day(self) -> dt.date | None:
        """The session's day."""
        return self.session.date


_GENERIC = frozenset(
    "conseil municipal communautaire communaute de du des la le les d l bureau comite syndical assemblee metropole "
    "metropolitain departemental regional general permanente commission communes commune ville".split()
)


def same_assembly(one: Act, other: Act) -> bool:
    """Whether two acts of one day are of one assembly: the same SIREN, a proper name in common, or the same members.

    « Conseil municipal » alone names no assembly: thousands meet on the same evening.
    """
    if one.place == other.place:
        return True
    mine, theirs = _proper(one), _proper(other)
    if mine and theirs:
        return mine == theirs
    here, there = _members(one), _members(other)
    return bool(here and there) and 2 * len(here & there) >= min(len(here), len(there))


def _proper(act: Act) -> frozenset[str]:
    """What names the assembly and no other: its SIREN, or the words of its name that are not generic."""
    transmission = act.deliberation.transmission
    siren = act.session.body.siren or (transmission.siren if transmission else None)
    return frozenset([siren]) if siren else frozenset(plain(act.session.body.name or "").split()) - _GENERIC


def _members(act: Act) -> set[str]:
    return {" ".join(sorted(plain(person.name).split())) for person in act.session.attendance.present}


class Series(NamedTuple):
    """A number taken apart: what comes before its last run of digits, that run, what comes after."""

    before: str
    serial: int
    width: int
    after: str


_LAST = re.compile(r"^(.*?)(\d+)(\D*)$", re.DOTALL)


def acts(contexts: Sequence[Context]) -> Iterator[Act]:
    """Every deliberation, in the order of the documents."""
    for index, context in enumerate(contexts):
        for at_session, session, at, deliberation in context.deliberations():
            yield Act(index, at_session, session, at, deliberation)


def series(number: str) -> Series | None:
    """A number as a serial in a series: « 2023_012 » is 12 in « 2023_ »; None for one without digits."""
    found = _LAST.match(number.strip())
    if found is None or len(found[2]) > 6:
        return None
    return Series(found[1].casefold(), int(found[2]), len(found[2]), found[3].casefold())


def lasting(number: str) -> bool:
    """Whether a number is one for life: it bears a year or four digits; « 7 » starts anew at each session."""
    return len(re.findall(r"\d", number)) >= 4
