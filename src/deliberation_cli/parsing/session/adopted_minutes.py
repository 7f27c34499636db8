"""Minutes annexed to the sitting that adopted them: their date is their own sitting's, not that of the adoption."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from deliberation_cli.parsing.grammar.dates import WrittenDate
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found

_APPROVES = late(
    r"(?:approbation|adoption) du (?:proces[- ]verbal|compte[- ]rendu|pv) (?:de la (?:seance|reunion) )?du $"
)
_MEETS = late(r"\s*(?:(?:proces[- ]verbal|compte[- ]rendu) de la )?(?:reunion|seance) du ")
_BACK = 80
"""Characters before a date that tell what it is of."""


def adopted_minutes(flow: Flow, dates: Sequence[Found[WrittenDate]]) -> Found[WrittenDate] | None:
    """« Réunion du 10 mars … Approbation du procès-verbal du 4 février / Réunion du 4 février … Présents : … »."""
    for adopted, own in pairwise(dates):
        same = own.value.date() is not None and own.value.date() == adopted.value.date()
        if not same or not _MEETS.fullmatch(flow.fold, adopted.span.end, own.span.start):
            continue
        if _APPROVES.search(flow.fold, max(adopted.span.start - _BACK, 0), adopted.span.start):
            return own
    return None
