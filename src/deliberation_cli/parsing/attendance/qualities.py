"""Headings that no word makes: the quality of the delegates, one community after the other."""

from __future__ import annotations

from deliberation_cli.parsing.attendance.heading import Heading
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span
from deliberation_cli.parsing.words import CIVILITIES

_QUALITY = late(
    r"(?<![a-z])(?:(?:communaute|c\.?[ac]\.?|metropole|agglomeration|syndicat|commune|ville|departement|region)"
    r" [^:;,]{2,70}\s)?(?:(?:membres?|delegues?) )?(?P<quality>titulaires?|suppleants?) ?:"
    r"|(?<![a-z])(?P<college>college (?:[a-z]{1,2}|\d|[a-z]{3,12}(?: [a-z]{3,12})?)"
    r"|personnalites (?:exterieures|qualifiees))"
    rf"[ \n](?={CIVILITIES})"
)
"""« Titulaires : Luc ROY », « Collège A Mme Zoé BRUN », where the absent of each follow."""
_COMMUNITIES = 2
_NEXT_COMMUNITY = 300


def by_quality(flow: Flow, span: Span, headings: list[Heading]) -> list[Heading]:
    """« CC DU VAL Titulaires : Luc LEROY Suppléants : … Absents excusés : … », one community after the other.

    No word says who was there: the quality stands over them.
    """
    away = [h for h in headings if h.kind == "absent" and ":" in flow.text[h.span.start : h.span.end]]
    if len(away) < _COMMUNITIES or any(h.kind == "present" and h.span.start < away[-1].span.start for h in headings):
        return headings  # « Présents : 25 » below them all is a count
    labels = list(_QUALITY.finditer(flow.fold, span.start, min(away[-1].span.end + _NEXT_COMMUNITY, span.end)))
    titulars = sum(bool(label["college"]) or label["quality"].startswith("titulaire") for label in labels)
    if titulars < _COMMUNITIES or labels[0].start() > away[0].span.start:
        return headings
    there = [Heading("present", Span(*label.span()), label["quality"] or label["college"]) for label in labels]
    return sorted([*headings, *there], key=lambda heading: heading.span.start)
