"""How many could vote, and what the ballots add up to: the arithmetic that several rules share.

Every figure here is a bound that the act supports; where the act does not say enough, the answer is None.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from deliberation_cli.models import Deliberation, Session, Vote
from deliberation_cli.rules.context import Context


class Place(NamedTuple):
    """A vote and where it stands."""

    at_session: str
    session: Session
    at: str
    """Pointer of the vote."""
    vote: Vote
    deliberation: Deliberation


class Bound(NamedTuple):
    """The most who can have voted, and the values that say so."""

    most: int
    present: int
    represented: int
    pointers: tuple[str, ...]


def votes(context: Context) -> Iterator[Place]:
    """Every vote of the document."""
    for at_session, session, at, deliberation in context.deliberations():
        if deliberation.vote is not None:
            yield Place(at_session, session, f"{at}/vote", deliberation.vote, deliberation)


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
    """Whether the act says how many are represented: it lists or counts them, or it lists who is away without."""
    attendance = session.attendance
    return bool(attendance.proxies or attendance.absent) or attendance.proxies_count is not None


def present_most(session: Session) -> int | None:
    """The most who can have been there: listed or counted, with those who came later."""
    attendance = session.attendance
    count = number(attendance.present_count, len(attendance.present))
    if count is None:
        return None
    late = {move.person.name for move in attendance.movements if move.kind == "arrival"}
    return count + len(late - {person.name for person in attendance.present})


def voters_most(at_session: str, session: Session) -> Bound | None:
    """The most who can have voted at a session: present at any moment, or represented. None where it is not known."""
    attendance = session.attendance
    present = present_most(session)
    if present is None or not proxies_known(session):
        return None
    represented = number(attendance.proxies_count, len(attendance.proxies)) or 0
    used = pointers(
        f"{at_session}/attendance", attendance, "present_count", "present", "proxies_count", "proxies", "absent"
    )
    return Bound(present + represented, present, represented, used)


def lists_doubtful(session: Session) -> bool:
    """Whether two of the three stated numbers disagree with their lists: more likely a misreading."""
    attendance = session.attendance
    listed = (len(attendance.present), len(attendance.proxies), len(attendance.absent))
    stated = (attendance.present_count, attendance.proxies_count, attendance.absent_count)
    away = listed[1] + listed[2]
    wrong = [
        count is not None and names and count != names and not (index == 2 and count == away)
        for index, (names, count) in enumerate(zip(listed, stated, strict=True))
    ]
    return sum(bool(each) for each in wrong) > 1


SUBSTITUTED = ("community_council", "syndicate_committee", "other", None)
"""Bodies in which a substitute (suppléant) may sit for a member."""
