"""A title that may open an item, and the styles of the titles that no number tells apart."""

from __future__ import annotations

from typing import Literal, NamedTuple

from deliberation_cli.parsing.text.flow import Found, Span

HeadKind = Literal["act", "rank", "plain", "section"]


class Head(NamedTuple):
    """A title that may open an item: lines `first` to `last`."""

    first: int
    last: int
    kind: HeadKind
    title: Span
    number: Found[str] | None = None
    style: str = ""
    """Form of its rank: the titles of one document share it."""
    closed: int = -1
    """The line at the end of its text on which its number stands, where it does not stand with the title."""


RUN_IN = "run-in"
"""Style of the titles that run into their text."""
NOTED = "noted"
"""Style of the titles that open an item only where the body takes note under them."""
SERIES = "act-series"
"""Style of the titles that a series of numbers marks."""
ANNOUNCED = "announced"
"""Style of the titles that the agenda announced."""
BEHIND = "behind"
"""Style of the titles that the decision above alone shows: where others have numbers, they are parts of an item."""
