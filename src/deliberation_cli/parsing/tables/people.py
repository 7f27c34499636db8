"""The person that a row of a table is about: a column proves where a name starts and ends, whatever its spelling."""

from __future__ import annotations

import re

from deliberation_cli.models import Person
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.names import read_names
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.tables.columns import Head, Row, is_mark, words
from deliberation_cli.parsing.text.drawn import BAR
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.words import CIVILITY

_WORDS = late(
    r"(?:(?P<civility>m\.|mr\.?|mme\.?|mlle\.?|monsieur|madame|mademoiselle|m)(?:\s+|(?<=\.)))?"
    r"(?P<name>[^\W\d_][\w'’ ./-]*)"
)
_SMALL = late(r"[a-z]{1,2}/")
"""« K/BIDI »: a name abbreviated with a stroke."""
_STROKE = late(r"(?<![a-z])[a-z]{1,2}/(?=[a-z])")
_MOST_WORDS = 6
_SEVERAL = late(r"[,;/&+]|\bet\b")


def person_of(flow: Flow, row: Row, head: Head, column: int) -> Found[Person] | None:
    """The one person named in a row's name column, with the first name of the column beside it; else None."""
    cell = row[column]
    if cell is None or cell.end <= cell.start or cue("tables", "total_row").fullmatch(words(flow, cell)):
        return None
    beside = _beside(row, head, column)
    whole = Span(min(cell.start, beside.start), max(cell.end, beside.end)) if beside else cell
    civility = _civility(flow, row, head, column)
    found = one_person(flow, whole, proven=beside is not None)
    if beside and BAR.search(flow.text, *whole):
        parts = [flow.slice(part) for part in sorted((cell, beside))]
        found = Found(Person(name=" ".join(parts)), whole)
    if found and civility and not found.value.civility:
        return Found(found.value.model_copy(update={"civility": civility}), found.span, found.confidence)
    return found


def one_person(flow: Flow, cell: Span, *, proven: bool = False) -> Found[Person] | None:
    """The one person that a cell names.

    Where it holds no sign of a second one, all its words are the name; `proven`: the columns show that it is one.
    """
    text = words(flow, cell)
    if not re.search(r"[a-z]{2}", text) or any(map(is_mark, text.split())):
        return None
    people = read_names(flow, cell)
    if len(people) == 1 and not proven:
        return _with_particles(flow, cell, people[0])
    if len(people) == 1 and len(people[0].value.name.split()) >= len(text.split()) - bool(people[0].value.civility):
        return people[0]
    plain = _WORDS.fullmatch(text)
    if plain is None or len(plain["name"].split()) > _MOST_WORDS or _SEVERAL.search(_STROKE.sub("", text)):
        return people[0] if len(people) == 1 else None
    span = _stretch(flow, cell, len(text) - len(plain["name"]))
    return Found(Person(name=flow.slice(span), civility=_written(flow, cell, plain["civility"])), span)


def _with_particles(flow: Flow, cell: Span, found: Found[Person]) -> Found[Person]:
    """« van der HEYDEN Pieter »: nobody stands before him in the cell, so that small words before a name are his."""
    before = flow.fold[cell.start : found.span.start]
    words_before = before.split()
    if not words_before or not all(_SMALL.fullmatch(w) or cue("names", "particle").fullmatch(w) for w in words_before):
        return found
    name = flow.slice(Span(cell.start, found.span.start)) + before[len(before.rstrip()) :] + found.value.name
    return Found(found.value.model_copy(update={"name": name}), Span(cell.start, found.span.end), found.confidence)


def _stretch(flow: Flow, cell: Span, skipped: int) -> Span:
    """The cell without its civility: `skipped` characters of its words."""
    offset, seen = cell.start, 0
    while seen < skipped:
        seen += 1
        offset += 1
    while flow.text[offset : offset + 1].isspace():
        offset += 1
    return Span(offset, cell.end)


def _written(flow: Flow, cell: Span, civility: str | None) -> str | None:
    return flow.text[cell.start : cell.start + len(civility)] if civility else None


def _beside(row: Row, head: Head, column: int) -> Span | None:
    """The cell of the first name, right beside the family name."""
    for index in (column + 1, column - 1):
        if 0 <= index < len(row) and head.roles[index] == "first_name":
            cell = row[index]
            return cell if cell and cell.end > cell.start else None
    return None


def _civility(flow: Flow, row: Row, head: Head, column: int) -> str | None:
    """« Mme » in a column of its own before the name."""
    for index in range(max(column - 2, 0), column):
        cell = row[index]
        if head.roles[index] == "civility" and cell and re.fullmatch(CIVILITY, words(flow, cell)):
            return flow.slice(cell)
    return None
