"""Acts beside the series of a sitting's numbers: a second act of one number, the acts of another register.

« 2019-073-01 … 2019-073-02 … 2019-074-01 »: the last part counts inside the one before. « 2000-5701 … 2000-5714 …
10-2000-31 … 10-2000-32 »: an arrondissement gives opinions on the town's acts, and takes its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from deliberation_cli.parsing.items.head import SERIES, Head

_SERVICED = "act-number9"
"""« 2017 DVD 45 », « 2017 DAC 212 »: the year, the service and its rank, whatever stands between two of them."""
_FEWEST = 2
_DIGITS = 6
"""Figures of a number that is no rank and no year."""


def beside_series(acts: Sequence[Head], deciding: Sequence[Head]) -> list[Head]:
    """Of the `acts`, those out of the series that have its form, or that are a run of their own before or behind it."""
    forms = {_form(head) for head in deciding if head.style == SERIES} - {""}
    places = [head.first for head in acts if head.style == SERIES]
    known = {head.number.value for head in acts if head.style == SERIES and head.number}
    others = [h for h in deciding if h.style != SERIES and _form(h) and h.number and h.number.value not in known]
    alike = [head for head in others if _form(head) in forms]
    if not places:
        return []
    if sum(head.style == _SERVICED for head in deciding) >= _FEWEST:
        alike += [head for head in acts if head.style == _SERVICED and head not in alike]
    before = [head for head in others if head.first < places[0]]
    behind = [head for head in others if head.first > places[-1]]
    runs = [run for run in (before, behind) if len(run) >= _FEWEST and len({_form(head) for head in run}) == 1]
    return [*alike, *(head for run in runs for head in run if head not in alike)]


def _form(head: Head) -> str:
    """« 2019-073-02 » is « 9999-999-99 »; nothing of a number of few figures."""
    number = head.number.value if head.number else ""
    return re.sub(r"\d", "9", number) if sum(c.isdigit() for c in number) >= _DIGITS else ""
