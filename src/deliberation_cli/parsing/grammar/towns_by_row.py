"""Communes at the head of the rows of a list, a member a row: « BELVAL   Monsieur ROY / ORVAL-LE-HAUT   Madame BRUN ».

White space that parted the columns is lost in the text. The rows themselves show them: the commune stands before the
civility, before the same sign, or before the given name, in nearly all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from deliberation_cli.parsing.grammar.lexer import NAME_KINDS, Kind, Token
from deliberation_cli.parsing.grammar.turns import is_given
from deliberation_cli.parsing.text.flow import Flow

_FEWEST, _MOSTLY = 4, 0.8
"""Rows with a commune that show the habit, and their share, with those of another member of the same commune."""
_SIGNS = frozenset("–—-|│:")


def without_towns_by_row(flow: Flow, tokens: Sequence[Token]) -> list[Token]:
    """The tokens, the commune that opens each row made a stop."""
    rows = _rows(tokens)
    if len(rows) < _FEWEST:
        return list(tokens)
    for tail in (_behind_civility, _behind_sign, _behind_towns):
        starts = _tails(flow, tokens, rows, tail)
        if starts:
            gone = {i for row, start in starts for i in range(row.start, start)}
            return [Token(Kind.END, t.start, t.start) if i in gone else t for i, t in enumerate(tokens)]
    return list(tokens)


Tail = Callable[..., "int | None"]
"""Where the member stands in a row: 0 where nothing stands before him, None where the row is of another kind.

Asked with `known=False`, a row is taken by its form alone, whatever its given name.
"""


def _tails(flow: Flow, tokens: Sequence[Token], rows: Sequence[range], tail: Tail) -> list[tuple[range, int]]:
    told = [tail(flow, tokens[row.start : row.stop], known=True) for row in rows]
    alike = sum(start is not None for start in told)
    led = sum(bool(start) for start in told)
    if led < _FEWEST or alike < _MOSTLY * len(rows) or 2 * led < alike:
        return []
    formed = [
        start or tail(flow, tokens[row.start : row.stop], known=False) for row, start in zip(rows, told, strict=True)
    ]
    return [(row, row.start + start) for row, start in zip(rows, formed, strict=True) if start]


def _behind_civility(flow: Flow, row: Sequence[Token], *, known: bool) -> int | None:
    """« BELVAL Monsieur ROY »: one civility, and words of a commune alone before it."""
    del flow, known
    civil = [i for i, token in enumerate(row) if token.kind is Kind.CIVILITY]
    if len(civil) != 1 or not _named(row[civil[0] + 1 :]) or not _closed(row):
        return None
    lead = row[: civil[0]]
    return civil[0] if all(_of_place(token) for token in lead) else None


def _behind_sign(flow: Flow, row: Sequence[Token], *, known: bool) -> int | None:
    """« BELVAL – Luc ROY », « Belval | ROY Luc »: a sign, and a given name behind it alone."""
    at = next((i for i, token in enumerate(row) if flow.text[token.start : token.end].strip() in _SIGNS), None)
    if not at or not _closed(row) or not _named(row[:at]) or not all(_of_place(token) for token in row[:at]):
        return None
    lead, behind = row[:at], row[at + 1 :]
    given = any(is_given(flow, token) for token in behind) and not any(is_given(flow, token) for token in lead)
    return at + 1 if given or not known else None


def _behind_towns(flow: Flow, row: Sequence[Token], *, known: bool) -> int | None:
    """« BELVAL Luc ROY », « Belval ROY Luc »: a whole name, whose turn of case the commune before it has not."""
    if not _closed(row) or any(token.kind is Kind.CIVILITY for token in row):
        return None
    titled = (i for i, token in enumerate(row) if token.kind is Kind.TITLE)
    given = next((i for i in titled if not known or is_given(flow, row[i])), None)
    kinds = [token.kind for token in row]
    family = next((i for i, kind in enumerate(kinds) if kind is Kind.UPPER), None)
    if given is None or family is None:
        return None
    if not all(kind in NAME_KINDS or kind is Kind.SEPARATOR for kind in kinds):
        return None
    if kinds[-1] is Kind.UPPER and (given < family or Kind.UPPER in kinds[given:]):
        return given
    return family if given == len(row) - 1 and all(kind is Kind.TITLE for kind in kinds[:family]) else None


def _rows(tokens: Sequence[Token]) -> list[range]:
    """The lines that name somebody."""
    rows: list[range] = []
    start = 0
    for i in range(len(tokens) + 1):
        if i == len(tokens) or tokens[i].kind is Kind.NEWLINE:
            if _named(tokens[start:i]):
                rows.append(range(start, i))
            start = i + 1
    return rows


def _named(row: Sequence[Token]) -> bool:
    return any(token.kind in NAME_KINDS for token in row)


def _closed(row: Sequence[Token]) -> bool:
    """Whether a row ends with its member: « …, M. ROY, » and « M. ROY et » go on in the next line."""
    return row[-1].kind is not Kind.SEPARATOR


def _of_place(token: Token) -> bool:
    return token.kind in (*NAME_KINDS, Kind.SEPARATOR, Kind.COLON, Kind.LOWER)
