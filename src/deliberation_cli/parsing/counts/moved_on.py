"""A side column of labels and figures that a dump wove into the list beside it: each figure below its own label.

« Conseillers … 15 Présents Mme Zoé BRUN, M. Luc 13 Votants ROY, … »: read alone, « 15 Présents » is a count; thirteen
people are named, and the label before the 15 says whose it is.
"""

from __future__ import annotations

from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.proof import DOUBT

_BACK = 90
_OFFICE = late(r"(?<![a-z])(?:conseillers|membres|delegues|exercice)(?![a-z])[^\d]*$")


def moved_on(flow: Flow, counts: dict[str, Found[int]], named: int) -> None:
    """Give each figure to the label before it, where the list of the present names as many as the next one says."""
    there = counts.get("present_count")
    voters = counts.get("voters_count") or (_voters(flow, there.span.end) if there else None)
    if there is None or voters is None or not named or "members_in_office" in counts:
        return
    first = all(flow.fold[found.span.start : found.span.start + 1].isdigit() for found in (there, voters))
    if not first or not voters.value == named < there.value or there.span.start > voters.span.start:
        return
    if _OFFICE.search(flow.fold, max(there.span.start - _BACK, 0), there.span.start):
        counts["members_in_office"] = _figure(there)
        counts["present_count"] = _figure(voters)
        counts.pop("voters_count", None)


def _voters(flow: Flow, start: int) -> Found[int] | None:
    """« … 13 Votants », among the names: a figure that the vote may have taken."""
    told = _VOTERS.search(flow.fold, start, start + _REACH)
    return Found(int(told[1]), Span(*told.span())) if told else None


_VOTERS, _REACH = late(r"(?<![\d/.,:])(\d{1,3})\s+votants(?![a-z])"), 160


def _figure(found: Found[int]) -> Found[int]:
    """The figure without the label behind it."""
    return Found(found.value, Span(found.span.start, found.span.start + len(str(found.value))), DOUBT)
