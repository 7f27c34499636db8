"""Rows of a name and a commune: « Luc Leroy – BELVAL ; Zoé Brun – BRESSOY », « BELVAL -> Luc Leroy, Anne Petit. BRESSOY … ».

Whatever ends a row and whatever sign stands in it, one side of it holds given names, initials or civilities row by row,
and the other never does: that side is the communes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from deliberation_cli.parsing.flow import Flow
from deliberation_cli.parsing.grammar.lexer import Kind, Token
from deliberation_cli.parsing.grammar.places import SMALL_WORDS
from deliberation_cli.parsing.grammar.turns import is_given

_FEWEST = 3
"""So many rows show the habit."""
_MOSTLY = 0.85
_STRONG = (";", "•", "·", "▪", "/", "|")
_BETWEEN = frozenset("-–—,>")
"""Signs that may part a name from its commune."""

Row = tuple[int, int]
"""The tokens of a row: start inclusive, end exclusive."""


def without_town_column(flow: Flow, tokens: Sequence[Token]) -> list[Token]:
    """The tokens, each commune of such rows made one separator."""
    for rows in _ways(flow, tokens):
        for towns in (_first_column(flow, tokens, rows), _last_column(flow, tokens, rows)):
            if towns:
                drop = {i for town in towns for i in town}
                return [Token(Kind.SEPARATOR, t.start, t.end) if i in drop else t for i, t in enumerate(tokens)]
    return list(tokens)


def _ways(flow: Flow, tokens: Sequence[Token]) -> Iterator[list[Row]]:
    """The list cut into rows, by each sign that may end one."""
    signs = [_sign(flow, token) for token in tokens]
    for end in (*_STRONG, "\n", "."):
        if signs.count(end) >= _FEWEST - 1:
            yield list(_rows(tokens, [i for i, sign in enumerate(signs) if sign == end]))


def _sign(flow: Flow, token: Token) -> str:
    if token.kind is Kind.NEWLINE:
        return "\n"
    if token.kind is Kind.END:
        return "."
    return flow.text[token.start : token.end] if token.kind is Kind.SEPARATOR else ""


def _rows(tokens: Sequence[Token], ends: Sequence[int]) -> Iterator[Row]:
    start = 0
    for end in [*ends, len(tokens)]:
        first, last = start, end
        while first < last and tokens[first].kind in _LOOSE:
            first += 1
        while last > first and tokens[last - 1].kind in _LOOSE:
            last -= 1
        if first < last:
            yield first, last
        start = end + 1


_LOOSE = frozenset((Kind.SEPARATOR, Kind.NEWLINE, Kind.END, Kind.NUMBER))


def _first_column(flow: Flow, tokens: Sequence[Token], rows: Sequence[Row]) -> list[range]:
    """The communes that open the rows, with the sign behind each."""
    towns: list[range] = []
    others = 0
    for start, end in rows:
        at = next((i for i in range(start, end) if _is_between(flow, tokens[i])), end)
        behind = at
        while behind < end and _is_between(flow, tokens[behind]):
            behind += 1
        if at < behind < end and _is_town(flow, tokens[start:at]) and _is_named(flow, tokens[behind:end]):
            towns.append(range(start, behind))
        elif _is_named(flow, tokens[start:end]):
            others += 1  # a commune that sent nobody is no row that speaks against the habit
    signs = {flow.text[tokens[town.stop - 1].start : tokens[town.stop - 1].end] for town in towns}
    return _settled(flow, tokens, towns, others) if len(signs) == 1 and "," not in signs else []


def _last_column(flow: Flow, tokens: Sequence[Token], rows: Sequence[Row]) -> list[range]:
    """The communes that end the rows, with the sign before each."""
    towns: list[range] = []
    others = 0
    for start, end in rows:
        at = next((i for i in range(end - 1, start, -1) if _is_between(flow, tokens[i])), start)
        if start < at and _is_town(flow, tokens[at + 1 : end]) and _is_named(flow, tokens[start:at]):
            towns.append(range(at, end))
        elif _is_named(flow, tokens[start:end]):
            others += 1
    signs = {flow.text[tokens[town.start].start : tokens[town.start].end] for town in towns}
    return _settled(flow, tokens, towns, others) if len(signs) == 1 else []


def _settled(flow: Flow, tokens: Sequence[Token], towns: list[range], others: int) -> list[range]:
    return towns if len(towns) >= _FEWEST and len(towns) >= _MOSTLY * (len(towns) + others) else []


def _is_between(flow: Flow, token: Token) -> bool:
    return token.kind is Kind.SEPARATOR and set(flow.text[token.start : token.end]) <= _BETWEEN


def _is_town(flow: Flow, words: Sequence[Token]) -> bool:
    """Whether words may be a commune's name: of one case, small words apart, and no given name first."""
    named = [token for token in words if token.kind in (Kind.UPPER, Kind.TITLE)]
    if not named or is_given(flow, named[0]) or len({token.kind for token in named}) > 1:
        return False
    return all(
        token.kind in (Kind.UPPER, Kind.TITLE, Kind.PARTICLE)
        or flow.fold[token.start : token.end] in SMALL_WORDS
        or flow.fold[token.start : token.end] == "/"
        for token in words
    )


def _is_named(flow: Flow, words: Sequence[Token]) -> bool:
    """Whether words name somebody: a civility, an initial, or a given name."""
    return any(
        token.kind in (Kind.CIVILITY, Kind.INITIAL)
        or (token.kind in (Kind.TITLE, Kind.UPPER) and is_given(flow, token))
        for token in words
    )
