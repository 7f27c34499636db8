"""A table below the items that recalls their votes (tableau récapitulatif des votes): each row beside its item."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from deliberation_cli.parsing.items.item import Item
from deliberation_cli.parsing.tables.lists import ListRow

_FEWEST = 2
"""Items of the text whose numbers the rows repeat, from which the table is theirs."""


def recapped(items: Sequence[Item], rows: Sequence[ListRow]) -> list[Item]:
    """The items, each with its row, and the rows that the text does not tell, in order; none where it is no recap."""
    by_number = {item.number.value: item for item in items if item.number}
    matched = [row for row in rows if _number(row) in by_number]
    if len(matched) < _FEWEST or not all(row.number and row.figures for row in matched):
        return []
    theirs = {_number(row) for row in matched}
    told = sum(item.number is not None and item.number.value in theirs for item in items)
    if not len(theirs) == len(matched) == told:
        return []  # ranks that start again in each part: nobody can say whose row it is
    shown = [item for item in items if not (item.number and item.number.value in theirs)]
    after: Item | None = None
    for row in rows:
        item = by_number.get(_number(row))
        place = shown.index(after) + 1 if after else _before(shown, rows, by_number)
        after = item._replace(recap=row) if item else Item(row.span, row.title, row.number, row=row)
        shown.insert(place, after)
    return shown


def _number(row: ListRow) -> str:
    return row.number.value if row.number else ""


def _before(shown: Sequence[Item], rows: Sequence[ListRow], by_number: Mapping[str, Item]) -> int:
    """Where the first row goes: behind the items of the text that stand before the first of theirs."""
    first = min(by_number[_number(row)].span for row in rows if _number(row) in by_number)
    return sum(item.span < first for item in shown)
