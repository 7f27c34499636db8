"""A row of an SCDL « délibérations » file (schema 2.1), and what a rule on rows answers.

The rules of this folder hold ``faults(row)``: a million rows pass through them, so a row is no pydantic model and a
fault is a small tuple, put into words once a file.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from deliberation_cli.models import LawRef

SCHEMA = LawRef(citation="SCDL « délibérations » 2.1")
"""Basis of the rules on rows."""

COLUMNS = (
    "COLL_NOM",
    "COLL_SIRET",
    "DELIB_ID",
    "DELIB_DATE",
    "DELIB_MATIERE_CODE",
    "DELIB_MATIERE_NOM",
    "DELIB_OBJET",
    "BUDGET_ANNEE",
    "BUDGET_NOM",
    "PREF_ID",
    "PREF_DATE",
    "VOTE_EFFECTIF",
    "VOTE_REEL",
    "VOTE_POUR",
    "VOTE_CONTRE",
    "VOTE_ABSTENTION",
    "DELIB_URL",
)
"""Columns of the schema, in its order."""

REQUIRED = COLUMNS[:7]
VOTES = COLUMNS[11:16]
DATES = ("DELIB_DATE", "PREF_DATE")


class Row:
    """A row: its line in the file (from 1, the header included) and its cells by column."""

    __slots__ = ("cells", "dates", "line", "numbers")

    def __init__(self, line: int, cells: Mapping[str, str]) -> None:
        self.line = line
        self.cells = cells
        get = cells.get
        self.numbers = [number(get(name, "")) for name in VOTES]
        """Members in office, voters, in favour, against, abstentions; None where empty or not a number."""
        self.dates = [date(get(name, "")) for name in DATES]


class Fault(NamedTuple):
    """What a rule says of a row: the columns, the key of its message, and the words of this row."""

    columns: tuple[str, ...]
    key: str
    words: str


@lru_cache(maxsize=4096)
def number(text: str) -> int | None:
    """A whole number without sign; None for anything else."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


@lru_cache(maxsize=65536)
def date(text: str) -> dt.date | None:
    """A day written YYYY-MM-DD; None for anything else."""
    if len(text) != 10 or text[4] != "-" or text[7] != "-":
        return None
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None
