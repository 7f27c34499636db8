"""How many could vote, and what the ballots add up to: the arithmetic that several rules share.

Every figure here is a bound that the act supports; where the act does not say enough, the answer is None.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from deliberation_cli.models import Attendance, Session, Vote
from deliberation_cli.rules.context import Context
from deliberation_cli.rules.roll_call import RollCall


class Place(NamedTuple):
    """A vote, where it stands, and who was there."""

    at_session: str
    session: Session
    at: str
    """Pointer of the vote."""
    vote: Vote
    roll: RollCall
    moment: int
    """Index of the item in its session."""

    def voters(self) -> Bound | None:
        """How many can have voted at this item."""
        return voters(self.roll, self.moment)


class Bound(NamedTuple):
    """How many can have voted, and the values that say so."""

    least: int
    """Those who surely could: fewer than `most` where a movement has no sure place."""
    most: int
    present: int
    represented: int
    pointers: tuple[str, ...]


def votes(context: Context) -> Iterator[Place]:
    """Every vote of the document."""
    for at_session, session in context.sessions():
        roll = context.roll_call(at_session, session)
        for moment, item in enumerate(session.deliberations):
            if item.vote is not None:
                at = f"{at_session}/deliberations/{moment}/vote"
                yield Place(at_session, session, at, item.vote, roll, moment)


def pointers(at: str, model: object, *names: str) -> tuple[str, ...]:
    """Pointers of those fields of `model` that the act states."""
    return tuple(f"{at}/{name}" for name in names if getattr(model, name) not in (None, []))


def missing(vote: Vote, *names: str) -> list[str]:
    """Names, as in the contract, of the figures of the vote that the act does not state."""
    return [f"vote.{name}" for name in names if getattr(vote, name) is None]


def number(stated: int | None, names: int) -> int | None:
    """A figure that the act states, or the length of its list of names; the greater where it gives both."""
    if stated is None:
        return names or None
    return max(stated, names)


def cast(vote: Vote) -> int | None:
    """Votes cast (suffrages exprimés): in favour and against, both stated."""
    if vote.in_favour is None or vote.against is None:
        return None
    return vote.in_favour + vote.against


def stated_votes(vote: Vote) -> int:
    """In favour, against, abstaining, blank: all that the act states or names; nothing for what it does not."""
    against = number(vote.against, len(vote.names_against))
    abstaining = number(vote.abstentions, len(vote.names_abstaining))
    return sum(figure or 0 for figure in (vote.in_favour, against, abstaining, vote.blank_or_null))


def proxies_known(session: Session) -> bool:
    """Whether the act says how many are represented: it lists or counts them, or it lists who is away without.

    That list says nothing where it leaves members of whom nothing was read: some of them may be represented.
    """
    attendance = session.attendance
    if attendance.proxies or attendance.proxies_count is not None:
        return True
    there = max(attendance.present_count or 0, len(attendance.present))
    whole = attendance.members_in_office is None or there + len(attendance.absent) >= attendance.members_in_office
    return bool(attendance.absent) and whole


def voters(roll: RollCall, moment: int | None = None) -> Bound | None:
    """How many can have voted at an item (None: at any moment). None where the act does not say enough."""
    attendance = roll.session.attendance
    if not (attendance.present or attendance.present_count is not None) or not proxies_known(roll.session):
        return None
    voting = roll.voting(moment)
    stated = 0 if attendance.proxies_count is None else attendance.proxies_count - len(attendance.proxies)
    sets = [roll.states(member, moment) for member in roll.members]
    represented = sum("represented" in found and "present" not in found for found in sets) + max(0, stated)
    fields = ("present_count", "present", "proxies_count", "proxies", "absent", "movements")
    used = pointers(roll.at, attendance, *fields)
    return Bound(voting.low, voting.high, voting.high - represented, represented, used)


def lists_doubtful(session: Session) -> bool:
    """Whether two of the three stated numbers disagree with their lists: more likely a misreading.

    So is a list that falls short of a number which, with the others, makes the members in office.
    """
    attendance = session.attendance
    if _whole_but_for_names(attendance):
        return True
    listed = (len(attendance.present), len(attendance.proxies), len(attendance.absent))
    stated = (attendance.present_count, attendance.proxies_count, attendance.absent_count)
    away = listed[1] + listed[2]
    wrong = [
        count is not None and names and count != names and not (index == 2 and count == away)
        for index, (names, count) in enumerate(zip(listed, stated, strict=True))
    ]
    return sum(bool(each) for each in wrong) > 1


def _whole_but_for_names(attendance: Attendance) -> bool:
    """« En exercice : 28, présents : 20 », two represented, six absent, and eighteen names read of the present."""
    stated, named = attendance.present_count, len(attendance.present)
    away = len(attendance.proxies) + len(attendance.absent)
    return stated is not None and 0 < named < stated and stated + away == attendance.members_in_office


def unsure(context: Context, at_session: str) -> tuple[str, ...]:
    """Pointers of the lists that were read with a doubt, be they empty: what is counted with them is a doubt too."""
    proofs, floor = context.document.evidence, context.config.confidence_floor
    lists = (f"{at_session}/attendance/{name}" for name in ("present", "proxies", "absent"))
    return tuple(at for at in lists if at in proofs and proofs[at].confidence < floor)


def in_part(wanted: int, told: int) -> bool:
    """Whether the lists fall so short that they name some of the members, or were read in part: no clerk's slip."""
    return wanted > told + 5 and 2 * wanted > 3 * told


MAY_WEIGH = ("syndicate_committee", "other", None)
"""Bodies whose statutes may give several votes to one member."""
SUBSTITUTED = ("community_council", "syndicate_committee", "other", None)
"""Bodies in which a substitute (suppléant) may sit for a member."""
