"""Two family names run together where a line ended: « … – BRUN – LEROY | PETIT – ROUX – … » lost the dash between.

A clerk who parts family names with dashes puts none at the end of a line; once the lines are joined, the last name of
one and the first of the next look like the two halves of one. The rest of the text tells them apart: « M. PETIT ».
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace
from itertools import pairwise

from deliberation_cli.parsing.attendance.entries import Entry
from deliberation_cli.parsing.attendance.section import Section
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span, fold
from deliberation_cli.parsing.text.proof import DOUBT
from deliberation_cli.parsing.words import CIVILITY

_LIST, _TOLD = 12, 2
"""Names of a list that shows its habit; pairs that the text itself must tell apart before the others are parted."""
_ALONE = 0.6
"""Share of its names that are one word."""
_SPOKEN_OF = late(rf"(?<![a-z]){CIVILITY}\s(?P<name>[a-z][a-z'-]*)(?![a-z'-])(?:\s(?P<next>[a-z][a-z'-]*))?")
_GAP = late(r"\s+")


def with_lost_dashes(flow: Flow, sections: list[Section]) -> list[Section]:
    """The sections, people whom a lost dash ran together each for himself."""
    for section in sections:
        people = section.roster.people
        pairs = [e for e in people if _two_in_capitals(e.person.value.name)] if _dashed(flow, people) else []
        if len(pairs) < _TOLD:
            continue
        outside = flow.fold[: section.span.start] + "\n" + flow.fold[section.span.end :]
        spoken_of = {(match["name"], match["next"] or "") for match in _SPOKEN_OF.finditer(outside)}
        pairs = [e for e in pairs if not _together(outside, e)]
        told = [e for e in pairs if _apart(spoken_of, e)]
        broken = [e for e in pairs if "\n" in flow.text[slice(*e.person.span)]]
        if len(told) < _TOLD or 2 * len(told) < len(pairs):
            if len(broken) < _TOLD or not any(e in told for e in broken):
                continue
            pairs = broken  # the lines still end there, and the text tells one of the pairs apart
        parted = {id(e): _parted(flow, e, sure=e in told or e in broken) for e in pairs}
        section.roster.people = [one for e in people for one in parted.get(id(e), [e])]
    return sections


def _two_in_capitals(name: str) -> bool:
    return name.isupper() and name.count(" ") == 1


def _dashed(flow: Flow, people: Sequence[Entry]) -> bool:
    """Whether dashes part the people of a list, and most of them are a family name alone."""
    if len(people) < _LIST:
        return False
    between = [flow.fold[a.person.span.end : b.person.span.start].strip() for a, b in pairwise(people)]
    alone = sum(len(e.person.value.name.split()) == 1 for e in people)
    return 2 * sum(sign == "-" for sign in between) > len(between) and alone >= _ALONE * len(people)


def _together(outside: str, entry: Entry) -> bool:
    """Whether the two words stand side by side elsewhere too: then they are one name."""
    name = fold(entry.person.value.name)
    return name in outside or name.replace(" ", "-") in outside


def _apart(spoken_of: Set[tuple[str, str]], entry: Entry) -> bool:
    """Whether the text speaks of « M. PETIT » without the other half."""
    first, second = fold(entry.person.value.name).split()
    halves = [(first, second), (second, first)]
    return any(name == half and after != other for name, after in spoken_of for half, other in halves)


def _parted(flow: Flow, entry: Entry, *, sure: bool) -> list[Entry]:
    found = entry.person
    gap = _GAP.search(flow.text, found.span.start, found.span.end)
    if gap is None:
        return [entry]
    confidence = found.confidence if sure else min(found.confidence, DOUBT)
    parts = [Span(found.span.start, gap.start()), Span(gap.end(), found.span.end)]
    people = [Found(found.value.model_copy(update={"name": flow.slice(part)}), part, confidence) for part in parts]
    return [replace(entry, person=people[0], after=""), replace(entry, person=people[1], before="")]
