"""Counts of a ballot (scrutin) held in the sitting, which are none of its head."""

from __future__ import annotations

from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span


def of_a_ballot(flow: Flow, written: Span) -> bool:
    """« inscrits 17, votants 17, blancs 1 », « … scrutin secret. Votants : 17. Blancs … »: not the head's."""
    before = flow.fold[max(written.start - _BEFORE, 0) : written.start]
    if not _BALLOTS.match(flow.fold, written.end):
        return False
    return bool(_REGISTERED.search(before) or _SECRET.search(flow.fold, max(written.start - _ROOM, 0), written.start))


_BEFORE, _ROOM = 40, 400
_SECRET = late(
    r"bulletins? secrets?|scrutin secret|scrutin uninominal|tour de scrutin|(?:appel|fait acte) (?:de|a|aux) candidat"
)
_REGISTERED = late(r"(?<!membres )(?<!conseillers )inscrits\s?:?\s?\d{1,4}[\s,;/|-]*$")
_BALLOTS = late(r"[\s,;/|-]*(?:bulletins\s)?(?:blancs?|nuls?|exprimes)")
