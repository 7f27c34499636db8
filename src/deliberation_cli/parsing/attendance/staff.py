"""Officers of the administration listed behind the members, with their posts: they have no vote."""

from __future__ import annotations

from collections.abc import Sequence

from deliberation_cli.parsing.attendance.entries import Entry
from deliberation_cli.parsing.late import late

_BEHIND = r"[\s,(–-]{1,4}"
_HEADS = late(
    _BEHIND + r"(?:d\.?g\.?[sa]\.?(?![a-z])|(?:directeur|directrice)\s(?:general|generale)\b"
    r"|secretaires?\s(?:de mairie|general))"
)
_UNDER = late(
    _BEHIND
    + r"(?:(?:directeur|directrice|responsable|chef|cheffe|chargee?|assistante?)s?\s(?:de|du|des|d')|attachee?\b)"
)


def members(people: Sequence[Entry]) -> list[Entry]:
    """« …, Mme Ida VALADE, directrice générale des services, M. Max BRUN, responsable des finances »: without these.

    « responsable de … » may be the quality of a member of a board; beside the head of the services it is a post.
    """
    heads = [entry for entry in people if _HEADS.match(entry.after)]
    if not heads:
        return list(people)
    return [entry for entry in people if not (_HEADS.match(entry.after) or _UNDER.match(entry.after))]
