"""Marks of one member that stand bare behind the name: « -M. Luc ROY -Mme Ida COLAS Excusée -M. Max PETIT Absent ».

A roll that names everybody, under « Délégués des communes : », says so of those who are away. Read as headings, these
words would send all who follow to the absent. They are marks where no list of the present stands before them.
"""

from __future__ import annotations

import re

from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span, remembered

_FEWEST = 2
"""Members so marked: one word alone may head the last name of a list."""
_MARK = late(
    r"(?P<name>(?:(?:M|Mme|Mlle|MM)\.? )?[A-ZÀ-Ý][\w’'-]+(?: [A-ZÀ-Ý][\w’'-]+){1,3})"
    r"(?: \((?:[^()\n]{2,40})\))?,? (?P<mark>(?i:excusée?|absente?|exc|abs)\b\.?)"
    r"(?=\s*(?:[-–•;,]|\.\s|\n|$|(?:M\.|Mme|Mlle|Monsieur|Madame)\s|[A-ZÀ-Ý][a-zà-ÿ-]+ [A-ZÀ-Ý]{2}|[A-ZÀ-Ý]{2}))"
)
_THERE = late(
    r"(?<![a-z])presente?(?:\(e\))?s? ?(?:\([^()\n]{1,30}\) ?)?:(?! ?\d)"
    r"|(?<![a-z])(?:etai(?:en)?t|sont) presente?s?(?![a-z]| ?(?:/|ou|et|,) ?(?:absent|excus))|(?<![a-z])presente?s\s*\n"
)
_NAMED = late(r"[A-ZÀ-Ý][\w’'-]+ [A-ZÀ-Ý]{2}")
_BEFORE, _BETWEEN = 3, 1500
"""Names before the first mark at least; characters from one mark to the next at most."""


def marks_one(flow: Flow, at: int) -> bool:
    """Whether the word that starts at `at` says of the member named before it that he is away."""
    return at in _marks(flow, flow.sitting(at))


@remembered
def _marks(flow: Flow, sitting: Span) -> frozenset[int]:
    """Where such marks stand in a sitting; none where a heading of the present comes first."""
    found: list[re.Match[str]] = []
    for match in _MARK.finditer(flow.text, sitting.start, min(sitting.end, sitting.start + _ROLL)):
        if found and match.start() - found[-1].end() > _BETWEEN:
            break
        found.append(match)
    if len(found) < _FEWEST or _THERE.search(flow.fold, sitting.start, found[0].start()):
        return frozenset()
    first = found[0].start()
    named = _NAMED.findall(flow.text, max(first - _BETWEEN, sitting.start), first)
    return frozenset(m.start("mark") for m in found) if len(named) >= _BEFORE or len(found) > _BEFORE else frozenset()


_ROLL = 12_000
"""Characters in which the lists of people stand."""
