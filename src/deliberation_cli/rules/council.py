"""Members in office: what the act states, else what the user told of the council (`delib.toml`)."""

from __future__ import annotations

from typing import NamedTuple

from deliberation_cli.models import Session
from deliberation_cli.rules.config import Config


class Office(NamedTuple):
    """The members in office, and where the number comes from."""

    value: int
    pointers: tuple[str, ...]
    configured: bool = False
    """True where the number is the user's (`delib.toml`), not the act's."""


def in_office(at_session: str, session: Session, config: Config) -> Office | None:
    """The number of members in office: stated for the session, else in its votes where they agree, else configured."""
    stated = session.attendance.members_in_office
    if stated is not None:
        return Office(stated, (f"{at_session}/attendance/members_in_office",))
    registered = {
        deliberation.vote.registered: f"{at_session}/deliberations/{index}/vote/registered"
        for index, deliberation in enumerate(session.deliberations)
        if deliberation.vote and deliberation.vote.registered is not None
    }
    if len(registered) == 1:
        [(value, pointer)] = registered.items()
        return Office(value or 0, (pointer,))
    council = config.council(session.date)
    if council is not None and council.count is not None:
        return Office(council.count, (), configured=True)
    return None
