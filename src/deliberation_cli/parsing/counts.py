"""The counts that a session's header states: in office, present, proxies, absent, voters. Never derived."""

from __future__ import annotations

import re
from functools import cache

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.flow import Flow, Found, Span
from deliberation_cli.parsing.grammar import numbers

FIELDS = ("members_in_office", "present_count", "proxies_count", "absent_count", "voters_count")

_MONTH = "janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec"
_WORDS = numbers.LOOSE_WORDS
_FIGURE = (
    rf"(?P<n>{_WORDS}\s?\(\s?\d{{1,4}}\s?\)"
    rf"|\d{{1,3}}(?![\d.,/]\d|\s?h\b|\s?%|\s?(?:{_MONTH}))"
    rf"|(?<!\w){_WORDS}(?!\w))"
)


@cache
def _patterns(field: str) -> tuple[re.Pattern[str], ...]:
    label = cue("counts", field).pattern
    who = cue("counts", "who").pattern
    lead = rf"(?:nombre\s(?:total\s)?(?:de\s|d')?|nbr?e?\.?\s?(?:de\s|d')?|total\s(?:de\s)?)?(?:(?:{who})\s)*"
    glue = r"[\s:;.…=_\-–(\[*|»\"]{0,120}"
    label_first = rf"(?<![a-z]){lead}(?:{label})(?![a-z']){glue}{_FIGURE}"
    labelled = rf"(?:(?:{who})\s){{1,5}}(?:{label})(?![a-z])|(?:{label})(?![a-z])(?!\s?:)"
    number_first = rf"(?<![\w/.,°:-])(?<![:;.]\s){_FIGURE}(?:\spuis\s\d{{1,3}})?\s(?:{labelled})"
    before_names = rf"(?<=\bet\s){_FIGURE}\s(?:{label})(?=\s?:\s?[a-z])"
    return re.compile(label_first), re.compile(number_first), re.compile(before_names)


def read_counts(flow: Flow, span: Span) -> dict[str, Found[int]]:
    """Counts stated in `span`, by field of the contract; the first statement of each wins: it is the opening one."""
    counts: dict[str, Found[int]] = _table(flow, span)
    for field in FIELDS:
        found = None if field in counts else _first(flow, span, field)
        if found:
            counts[field] = found
    return counts


@cache
def _label_row() -> re.Pattern[str]:
    """Labels of a small table, one after the other, none with its number."""
    who = cue("counts", "who").pattern
    lead = rf"(?:nombre\s(?:de\s|d')?)?(?:(?:{who})\s)*"
    labels = "|".join(rf"(?P<{field}>{lead}(?:{cue('counts', field).pattern}))" for field in FIELDS)
    return re.compile(rf"(?<![a-z])(?:{labels})(?![a-z'])[\s:|/.-]*")


def _table(flow: Flow, span: Span) -> dict[str, Found[int]]:
    """« En exercice Présents Pouvoirs Votants 27 20 3 23 »: a row of labels, then as many numbers."""
    pattern = _label_row()
    position = span.start
    while first := pattern.search(flow.fold, position, span.end):
        row, end = [first], first.end()
        while following := pattern.match(flow.fold, end, span.end):
            row.append(following)
            end = following.end()
        figures = re.compile(r"(?:\d{1,3}(?![\d.,/h])[\s|/-]*){2,6}").match(flow.fold, end, span.end)
        values = list(re.finditer(r"\d+", figures[0])) if figures else []
        if figures and len(row) > 1 and len(values) == len(row):
            return {
                label.lastgroup or "": Found(
                    int(value[0]), Span(figures.start() + value.start(), figures.start() + value.end())
                )
                for label, value in zip(row, values, strict=True)
            }
        position = end
    return {}


def _first(flow: Flow, span: Span, field: str) -> Found[int] | None:
    """A number behind its label wins over one before it: « 6 Votants : 39 » states 39."""
    for pattern in _patterns(field):
        for match in pattern.finditer(flow.fold, span.start, span.end):
            value = numbers.value(match["n"])
            if value is not None and _is_count(flow, match, field):
                return Found(value, Span(*match.span()))
    return None


def _is_count(flow: Flow, match: re.Match[str], field: str) -> bool:
    """Refuse « un absent », quorum fractions and words of a sentence."""
    words = match["n"]
    before = flow.fold[max(match.start() - 30, 0) : match.start()]
    if field in ("absent_count", "proxies_count") and re.search(r"(absents?|excuses?|representes?) (et|ou) $", before):
        return False  # « Absents et procurations : 4 » states neither
    if words in ("un", "une") or re.search(r"(quorum|majorite|moitie|tiers|superieure? a|au moins)[\s:a-z']*$", before):
        return False
    return not (
        field == "proxies_count"
        and re.match(r"\s?(?:pouvoirs?|procurations?)\s(?:par|au plus)", flow.fold[match.end() :])
    )
