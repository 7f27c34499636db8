"""What the columns of a table are: the words over each, and the codes that stand in their cells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from deliberation_cli.parsing.cues import cue, value_cues
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Grid, Span

Row = tuple[Span | None, ...]
_HEAD_ROWS = 4
_MOSTLY = 0.6
"""Share of the filled cells of a row that are known heads, for the row to be the head of the table."""
_LEGEND_REACH = 700
STATES = frozenset(("present", "absent", "excused", "represented"))
"""What a column of marks says of those it marks."""
FIGURES = frozenset(
    (
        "in_favour",
        "against",
        "abstentions",
        "not_voting",
        "voters",
        "cast",
        "registered",
        "blank_or_null",
        "absolute_majority",
    )
)


class Head(NamedTuple):
    """The roles of a table's columns (None: not known), and the first row under them."""

    roles: tuple[str | None, ...]
    first: int
    span: Span

    def columns(self, *roles: str) -> list[int]:
        """Indexes of the columns of these roles."""
        return [i for i, role in enumerate(self.roles) if role in roles]


def words(flow: Flow, cell: Span | None) -> str:
    """The folded words of a cell, one space between them."""
    return " ".join(flow.fold[cell.start : cell.end].split()) if cell else ""


def filled(row: Row) -> list[Span]:
    """The cells of a row that are not empty."""
    return [cell for cell in row if cell and cell.end > cell.start]


def role_of(text: str) -> str | None:
    """What the words over a column say; None where they are not known. « Contr | e »: a narrow one breaks them."""
    words = _WERE.sub("", text.strip(" :*.-–|/"))
    return _role(words) or (_role("".join(words.split())) if " " in words else None)


_WERE = late(r"^(?:etai(?:en)?t|sont|est|etant) (?=present|absent|excus|represent)")
"""« ÉTAIENT PRÉSENTS | PROCURATIONS | ABSENTS »: a heading of a list, over a cell."""


@cache
def _role(text: str) -> str | None:
    if not text:
        return None
    return next((value for pattern, value in value_cues("tables", "heading") if pattern.fullmatch(text)), None)


def read_head(flow: Flow, grid: Grid) -> Head | None:
    """The head of a table: the first row of known heads, joined with a second row of heads under it."""
    for index, row in enumerate(grid.rows[:_HEAD_ROWS]):
        heads = _wrapped_heads(flow, grid.rows[index : index + _HEAD_LINES])
        roles = _with_codes(flow, row, [role_of(head) for head in _joined(flow, heads)])
        roles = _with_sides(flow, row, roles)
        known = sum(role is not None for role in roles)
        if known < 2 or known < _MOSTLY * len(filled(row)):
            continue
        last = index + len(heads) - 1
        for below in grid.rows[last + 1 : last + 2]:
            carried = _carried(row, roles)
            if under := _under(flow, below, carried):
                roles = [
                    "deputy" if (low, wide) == ("name", "deputy") else low or high
                    for low, high, wide in zip(under, roles, carried, strict=True)
                ]
                last += 1
        if "in_favour" in roles or "against" in roles:
            roles = ["abstentions" if role == "absent" else role for role in roles]  # « Pour | Ctre | Abs. »
        cells = [cell for r in grid.rows[index : last + 1] for cell in filled(r)]
        return Head(tuple(roles), last + 1, Span(cells[0].start, max(cell.end for cell in cells)))
    return None


def _wrapped_heads(flow: Flow, rows: Sequence[Row]) -> Sequence[Row]:
    """The lines of a head whose words go on in the lines below: « N° de la | Objet » over « délibération | »."""
    for lines in range(len(rows), 1, -1):
        heads = _joined(flow, rows[:lines])
        goes_on = [i for i in range(len(heads)) if any(words(flow, row[i]) for row in rows[1:lines])]
        if goes_on and all(words(flow, rows[0][i]) and role_of(heads[i]) for i in goes_on):
            return rows[:lines]
    return rows[:1]


def _joined(flow: Flow, rows: Sequence[Row]) -> list[str]:
    """The words over each column, from several lines."""
    return [" ".join(filter(None, (words(flow, cell) for cell in cells))) for cells in zip(*rows, strict=True)]


_HEAD_LINES = 3


def _with_codes(flow: Flow, row: Row, roles: list[str | None]) -> list[str | None]:
    """« Membres | P | A | Pouvoir à | P | A »: codes over columns of crosses; the second ones are of the holders."""
    texts = [words(flow, cell) for cell in row]
    roles = [None if text == "a" and "p" in texts else role for text, role in zip(texts, roles, strict=True)]
    codes = [code_of(text) if role is None else None for text, role in zip(texts, roles, strict=True)]
    if "name" not in roles or "present" not in codes or len(set(codes) - {None}) < _STATES_TOLD:
        return roles
    behind = next((i for i, role in enumerate(roles) if role in ("holder", "proxy")), len(roles))
    of_holders = "present" in codes[:behind] and "name" not in roles[behind:]
    return [role or (None if of_holders and i > behind else codes[i]) for i, role in enumerate(roles)]


_STATES_TOLD = 2


def _with_sides(flow: Flow, row: Row, roles: list[str | None]) -> list[str | None]:
    """« N° | Intitulé | P | C | A | Décision »: the sides of each vote, where each row is a deliberation."""
    texts = [words(flow, cell).strip(" .") for cell in row]
    at = next((i for i in range(len(texts)) if tuple(texts[i : i + len(_SIDES)]) in (_SIDES, _SIDES_SHORT)), None)
    if at is None or not {"subject", "number"} & set(roles):
        return roles
    return [*roles[:at], "in_favour", "against", "abstentions", *roles[at + len(_SIDES) :]]


_SIDES, _SIDES_SHORT = ("p", "c", "a"), ("p", "c", "abs")


def _carried(row: Row, roles: Sequence[str | None]) -> list[str | None]:
    """The role over each column, a wide head's over all that it covers."""
    over: list[str | None] = []
    for cell, role in zip(row, roles, strict=True):
        over.append(over[-1] if over and role is None and (cell is None or cell.end <= cell.start) else role)
    return over


def _under(flow: Flow, row: Row, over: Sequence[str | None]) -> list[str | None]:
    """The roles of a second row of heads (« P | A | E » under « Présence »), [] where the row is none."""
    roles: list[str | None] = []
    for cell, high in zip(row, over, strict=True):
        text = _ASIDE.sub("", words(flow, cell))
        pair = high in ("proxy", "giver", "holder")
        roles.append(role_of(text) if pair else code_of(text) or role_of(text))
    known = [role for role in roles if role]
    return roles if known and len(known) == len(filled(row)) and (len(known) > 1 or known[0] in STATES) else []


_ASIDE = re.compile(r"(?<=[a-z]) ?\([^()]*\)")
"""« Présent (remplace le titulaire) »."""


def code_of(text: str, codes: Sequence[tuple[str, str]] = (), name: str = "code") -> str | None:
    """What a code in a cell means: the legend's word first, then the usual one."""
    text = text.strip(" .:()[]*")
    for code, means in codes:
        if text.replace(".", "") == code:
            return means
    return next((value for pattern, value in value_cues("tables", name) if pattern.fullmatch(text)), None)


def is_mark(text: str) -> bool:
    """Whether a cell holds a cross or a tick and nothing else."""
    return bool(text) and cue("tables", "mark").fullmatch(text) is not None


def is_blank(text: str) -> bool:
    """Whether a cell is empty, or filled with a sign that says nothing."""
    return cue("tables", "blank").fullmatch(text) is not None


def lead(flow: Flow, name: str, cell: Span) -> int | None:
    """Where the words that open a cell end (« pouvoir à », « de »), None where it opens otherwise."""
    match = cue("tables", name).match(flow.fold[cell.start : cell.end])
    return cell.start + match.end() if match else None


def says(text: str) -> str | None:
    """What the words of a cell say of one."""
    return next((value for pattern, value in value_cues("tables", "says") if pattern.search(text)), None)


_MEANS = (
    (re.compile(r"supple|remplac"), "substituted"),
    (re.compile(r"pouvoir|procuration|represent"), "represented"),
    (re.compile(r"excus"), "excused"),
    (re.compile(r"absent"), "absent"),
    (re.compile(r"present"), "present"),
)
_VOTES = (
    (re.compile(r"pour"), "in_favour"),
    (re.compile(r"contre"), "against"),
    (re.compile(r"abst"), "abstentions"),
    (re.compile(r"ne prend"), "not_voting"),
)


def _first_of(flow: Flow, grid: Grid) -> int:
    """Where the first of the tables starts that `grid` goes on: on the next page, or in the other half of a page."""
    start = grid.span.start
    for earlier in sorted(flow.grids, key=lambda other: -other.span.start):
        if 0 <= start - earlier.span.end < BETWEEN_PAGES and len(earlier.rows[0]) == len(grid.rows[0]):
            start = earlier.span.start
    return start


BETWEEN_PAGES = 200
"""Characters of a foot and a head between two pages."""


def legend(flow: Flow, grid: Grid, *, votes: bool = False) -> tuple[tuple[str, str], ...]:
    """The codes that the document explains near a table: « P : présent, A : absent, E : excusé »."""
    start, end = max(_first_of(flow, grid) - _LEGEND_REACH, 0), grid.span.end + _LEGEND_REACH
    codes: dict[str, str] = {}
    for match in cue("tables", "legend").finditer(flow.fold, start, end):
        meanings = _VOTES if votes else _MEANS
        means = next((value for pattern, value in meanings if pattern.search(match["means"])), None)
        if means and len(match["code"]) <= len(match["means"]) - 2:
            codes[match["code"].replace(".", "")] = means
    return tuple(codes.items())
