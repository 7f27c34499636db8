"""Counts of a ballot (scrutin) held in the sitting, which are none of its head."""

from __future__ import annotations

from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span


def of_a_ballot(flow: Flow, written: Span) -> bool:
    """« inscrits 17, votants 17, blancs 1 »: the voters of a ballot, not those that the head counts."""
    before = flow.fold[max(written.start - _BEFORE, 0) : written.start]
    return bool(_REGISTERED.search(before) and _BALLOTS.match(flow.fold, written.end))


_BEFORE = 40
_REGISTERED = late(r"(?<!membres )(?<!conseillers )inscrits\s?:?\s?\d{1,4}[\s,;/|-]*$")
_BALLOTS = late(r"[\s,;/|-]*(?:bulletins\s)?(?:blancs?|nuls?|exprimes)")
