"""A heading of a header and the list under it."""

from __future__ import annotations

from dataclasses import dataclass

from deliberation_cli.parsing.attendance.headings import Heading
from deliberation_cli.parsing.attendance.relations import Roster
from deliberation_cli.parsing.text.flow import Span

HEADER_REACH = 2500
"""A list whose heading stands further than so many characters behind the last one belongs to something else."""

LONGEST_ROLL = 20_000
"""Characters of the roll call, or the table, of a hundred and fifty people."""

ROLL_CALL = "appel"
"""The words of the heading that a roll call does without."""


@dataclass(slots=True)
class Section:
    """A heading and the list under it."""

    heading: Heading
    span: Span
    roster: Roster


FEW = 8
"""So few names may be a sentence that mentions people, not the list of a council."""
