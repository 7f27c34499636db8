"""A name that a line end broke, or a cell of a side column: « présidence de M. Guy / Votants : 9 BRET »."""

from __future__ import annotations

import re

from deliberation_cli.models import Person
from deliberation_cli.parsing.grammar.given_names import given_names
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span, fold


def behind_cell(flow: Flow, start: int) -> int:
    """« sous la présidence de Votants : 63 M. Guy BRET »: a cell of a side column stands before the name."""
    cell = _CELL.match(flow.fold, start)
    return cell.end() if cell else start


_CELL = late(
    r"\s?(?:(?:(?:en )?exercice|presents|absents|excuses|pouvoirs?|procurations?|votants|quorum)\s?:\s?\d{1,3}"
    r"|date (?:de (?:la )?)?convocation\s?:\s?\d{1,2}[ /.-]\w{2,9}[ /.-]\d{4})\s"
)


def with_next_line(flow: Flow, found: Found[Person] | None, limit: int) -> Found[Person] | None:
    """« Secrétaire : Alexis / MACÉ »: a given name that ends its line, and a family name in capitals in the next.

    « … présidence de M. André / Votants : 17 LACOMBE, Maire »: a cell of a side column may open that line.
    """
    if found is None:
        return None
    if found.value.name.isupper() and found.value.civility:
        family = (
            _FAMILY.match(flow.text, found.span.end + 1, limit) if fold(found.value.name) in given_names() else None
        )
        if family and flow.text[found.span.end] == "\n":
            return _longer(found, family[1], family.end(1))
        given = _GIVEN_BELOW.match(flow.text, found.span.end, limit)
        return _longer(found, given[1], given.end(1)) if given and fold(given[1]) in given_names() else found
    if re.search("[A-ZÀ-Þ]{2}", found.value.name):
        return found
    line_end = found.span.end + flow.text.startswith(" ", found.span.end)
    below = line_end + flow.text.startswith("\n", line_end)
    behind = behind_cell(flow, below)
    family = _FAMILY.match(flow.text, behind, limit) if behind > line_end else None
    if family is None:
        return found
    return _longer(found, family[1], family.end(1))


def _longer(found: Found[Person], rest: str, end: int) -> Found[Person]:
    """The person with the rest of the name behind."""
    name = f"{found.value.name} {rest}"
    return Found(found.value.model_copy(update={"name": name}), Span(found.span.start, end), found.confidence)


_GIVEN_BELOW = late(r"[ ]?\n([A-ZÀ-Þ][a-zà-ÿ]+)(?=\s?[,;.(–-]|\n|$)")
"""« … présidence de Mme PETIT / Anne, Maire »."""
_FAMILY = late(r"((?:[A-ZÀ-Þ][A-ZÀ-Þ'’-]+)(?: [A-ZÀ-Þ][A-ZÀ-Þ'’-]+){0,2})(?=\s?[,;.(]|\n|$)")
