"""Rows of a name, a quality and what somebody sits for: « ROY Luc délégué titulaire Agglo du Val », no sign between.

What stands behind the quality, up to the end of the line, names a body or a commune, and nobody.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from deliberation_cli.parsing.grammar.lexer import NAME_KINDS, Kind, Token
from deliberation_cli.parsing.grammar.places import SMALL_WORDS
from deliberation_cli.parsing.grammar.turns import is_given
from deliberation_cli.parsing.text.flow import Flow

_FEWEST = 3
"""So many rows with a place behind the quality show the habit."""
_MOSTLY = 0.8


def without_places_behind_quality(flow: Flow, tokens: Sequence[Token]) -> list[Token]:
    """The tokens, each place behind a quality at the end of a line made one separator."""
    if sum(token.kind is Kind.ROLE for token in tokens) < _FEWEST:
        return list(tokens)
    lines = list(_lines(tokens))
    places = [place for line in lines if (place := _place(flow, tokens, line)) is not None]
    told = [place for place in places if place]
    if len(told) < _FEWEST or len(places) < _MOSTLY * len(lines):
        return list(tokens)
    drop = {i for place in told for i in place}
    return [Token(Kind.SEPARATOR, t.start, t.end) if i in drop else t for i, t in enumerate(tokens)]


def _lines(tokens: Sequence[Token]) -> Iterator[range]:
    """The lines that hold a token."""
    start = 0
    for i, token in enumerate(tokens):
        if token.kind is Kind.NEWLINE:
            if i > start:
                yield range(start, i)
            start = i + 1
    if start < len(tokens):
        yield range(start, len(tokens))


def _place(flow: Flow, tokens: Sequence[Token], line: range) -> range | None:
    """What stands behind « ROY Luc délégué »; None where the line is no such row."""
    role = next((i for i in line if tokens[i].kind is Kind.ROLE), None)
    if role is None or role == line.start or not all(tokens[i].kind in _NAMING for i in range(line.start, role)):
        return None
    place = range(role + 1, line.stop)
    of_place = all(_of_place(flow, tokens[i]) for i in place) and not _is_whole(flow, tokens[role + 1 : line.stop])
    return place if of_place and _is_whole(flow, tokens[line.start : role]) else None


_NAMING = NAME_KINDS | {Kind.CIVILITY}


def _is_whole(flow: Flow, tokens: Sequence[Token]) -> bool:
    """Whether somebody is named by his family name and his given one: « ROY Luc »."""
    named = [token for token in tokens if token.kind in NAME_KINDS]
    return len(named) > 1 and any(is_given(flow, token) or token.kind is Kind.INITIAL for token in named)


def _of_place(flow: Flow, token: Token) -> bool:
    words = flow.fold[token.start : token.end]
    return token.kind in NAME_KINDS or token.kind is Kind.STOP or words in SMALL_WORDS
