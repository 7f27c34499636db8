"""Officers of the administration listed behind the members, with their posts: they have no vote."""

from __future__ import annotations

import re
from collections.abc import Sequence

from deliberation_cli.parsing.attendance.entries import WITHOUT_VOTE, Entry
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow

_BEHIND = r"[\s,(–-]{1,4}"
_HEADS = late(
    _BEHIND + r"(?:d\.?g\.?[sa]\.?(?![a-z])|(?:directeur|directrice)\s(?:general|generale)\b"
    r"|secretaires?\s(?:de mairie|general))"
)
_UNDER = late(
    _BEHIND
    + r"(?:(?:directeur|directrice|responsable|chef|cheffe|chargee?|assistante?)s?\s(?:de|du|des|d')|attachee?\b)"
)


def members(flow: Flow, people: Sequence[Entry]) -> list[Entry]:
    """« …, Mme Ida VALADE, directrice générale des services, M. Max BRUN, responsable des finances »: without these.

    « responsable de … » may be the quality of a member of a board; beside the head of the services it is a post.
    """
    people = [entry for entry in people if not WITHOUT_VOTE.match(entry.after)]
    heads = [entry for entry in people if _is_told(flow, entry, _HEADS)]
    if not heads:
        return people
    return [entry for entry in people if not (_is_told(flow, entry, _HEADS) or _is_told(flow, entry, _UNDER))]


def _is_told(flow: Flow, entry: Entry, post: re.Pattern[str]) -> bool:
    """Whether a post stands behind the name, or behind the notes on it; the last name may stand at the list's end."""
    return bool(post.match(entry.after) or post.match(flow.fold, entry.person.span.end))


def of_guests(flow: Flow, mark: int) -> bool:
    """« … BRUN Zoé Présente Était également présent : M. Luc ROY, DGS »: the roll of the members has ended."""
    return _ALSO.search(flow.fold, mark - _REACH, mark) is not None


_ALSO, _REACH = late(r"(?:egalement|aussi)\s$"), 10
