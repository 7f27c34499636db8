"""What the numbers of a series are made of: an identifier, its place and what it counts."""

from __future__ import annotations

from dataclasses import dataclass

from deliberation_cli.parsing.text.flow import Span

SHORTEST = 3
"""Members from which numbers that rise are a series."""
PAIR = 2
"""Two numbers are one, where they follow each other and are long or lettered: « DEL20200915-192, -193 »."""
MOST = 4000
"""Numbers looked at: a text with more holds tables, not acts."""


@dataclass(frozen=True, slots=True)
class Member:
    """An identifier of a series: its place, its words, and what it counts."""

    span: Span
    text: str
    count: int
