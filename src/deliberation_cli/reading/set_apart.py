"""Words that a dump set apart because of their type, put back into their lines.

« Etaient présents : Zoé / BRUN / , Luc / PETIT / , … »: family names in small capitals or in bold stand on lines of
their own, and the sign behind them opens the next line. No clerk begins a line with a comma: where several lines do so
behind a word in capitals, the dump did, and the words go on with their lines.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from deliberation_cli.reading.facts import FUNCTION_WORDS

_FEWEST = 4
"""So many lines open with a comma behind a word in capitals, where it is a habit of the dump."""
_LONGEST = 3
_SIGNS = (",", ";", ".", ")")


def rejoined(rows: Sequence[list[str]]) -> list[list[str]]:
    """The rows of a text, words set apart back in the row before, and what follows them behind."""
    written = [row for row in rows if row]
    if sum(_apart(a) and b[0][0] in _SIGNS[:2] for a, b in pairwise(written)) < _FEWEST:
        return list(rows)
    out: list[list[str]] = []
    last: list[str] = []
    inside = False
    for row in rows:
        if row and last and _goes_on(last, row, inside=inside):
            while not out[-1]:
                out.pop()
            out[-1] = _joined(out[-1], row)
            last, inside = row, True
        else:
            out.append(row)
            last, inside = (row, False) if row else (last, inside)
    return out


def _apart(row: Sequence[str]) -> bool:
    """Whether a row holds but a word or two in capitals, or the hyphen between two."""
    return row == ["-"] or (len(row) <= _LONGEST and "".join(row).isupper() and not row[0][0].isdigit())


def _goes_on(before: Sequence[str], row: Sequence[str], *, inside: bool) -> bool:
    """Whether a row goes on with the one before: behind a name set apart `inside` a line, or behind a given name."""
    if inside and _apart(before):
        return row[0][0] in _SIGNS or row[0][0].islower() or row == ["-"] or before == ["-"]
    last = before[-1]
    given = last[-1].isalpha() and last[0].isupper() and not last.isupper()
    return _apart(row) and (given or last.lower() in FUNCTION_WORDS or last in ("M.", "MM."))


def _joined(before: list[str], row: list[str]) -> list[str]:
    """The two rows as one: no space before a sign, nor around a hyphen."""
    if row[0][0] in _SIGNS or row == ["-"] or before[-1][-1] == "-":
        return [*before[:-1], before[-1] + row[0], *row[1:]]
    return [*before, *row]
