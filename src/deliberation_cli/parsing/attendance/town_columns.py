"""A column of communes that a dump printed over that of their delegates: « BELVAL / ORVAL / M. LEROY / Mme BRUN ».

Where each delegate has his own civility, a line each, a run of lines in capitals that have none names places.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from deliberation_cli.parsing.attendance.entries import Entry
from deliberation_cli.parsing.attendance.section import Section
from deliberation_cli.parsing.grammar.given_names import given_names
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, fold
from deliberation_cli.parsing.text.proof import DOUBT

_FEWEST, _RUN = 8, 4
"""Delegates with a civility of their own, and lines in a row without one."""
_MANY_AT_ONCE = late(r"(?<!\w)(?:MM|Mmes|Messieurs|Mesdames|MESDAMES|MESSIEURS|MMES)(?!\w)")
"""« MM. LEROY, BRUN »: one civility for several, who have none of their own."""


def without_town_columns(flow: Flow, sections: Sequence[Section]) -> None:
    """Take the communes off such lists; who is left is told with a doubt, for the columns are torn apart."""
    for section in sections:
        people = section.roster.people
        civil = sum(entry.person.value.civility is not None for entry in people)
        if civil < _FEWEST or civil == len(people) or _MANY_AT_ONCE.search(flow.text, *section.span):
            continue
        runs = [list(run) for _, run in groupby(people, lambda entry: _may_be_place(flow, entry))]
        columns = [run for run in runs if len(run) >= _RUN and _may_be_place(flow, run[0])]
        gone = {entry.person.span for run in columns for entry in run}
        if not gone or any(_opens_with_given(entry) for run in columns for entry in run):
            continue
        section.roster.people = [entry for entry in people if entry.person.span not in gone]
        for entry in section.roster.people:
            entry.person = entry.person._replace(confidence=min(entry.person.confidence, DOUBT))


def _may_be_place(flow: Flow, entry: Entry) -> bool:
    """Words in capitals that no civility opens, on a line of their own or behind a stroke."""
    name, start = entry.person.value, entry.person.span.start
    opens = flow.text[max(start - 2, 0) : start].strip(" ")[-1:] in ("\n", "/", "")
    return name.civility is None and name.name.isupper() and opens


def _opens_with_given(entry: Entry) -> bool:
    """« JEAN LEROY »: somebody in capitals."""
    return fold(entry.person.value.name).split()[0] in given_names()
