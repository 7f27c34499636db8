"""What an item is: the stretch of the minutes in which the body decides on one matter, with its title and number."""

from __future__ import annotations

from typing import NamedTuple

from deliberation_cli.parsing.tables.lists import ListRow
from deliberation_cli.parsing.text.flow import Found, Span


class Item(NamedTuple):
    """One item on which the body decides."""

    span: Span
    title: Span | None
    number: Found[str] | None = None
    rank: bool = False
    """True where the number is the rank on the agenda, not the act's own."""
    inline: bool = False
    """True where the title stands inside the sentence that decides."""
    row: ListRow | None = None
    """The row of a list of deliberations that is the whole item."""
    recap: ListRow | None = None
    """The row of a table below the items that tells how this one was voted."""
