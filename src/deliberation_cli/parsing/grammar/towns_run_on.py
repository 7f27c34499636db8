"""Communes run into a flat list of families first: « Belval ROY Max Val-sur-Arle BRUN Zoé LE GALL Yann Othon … ».

No sign parts the people, none bears a civility. What stands in small letters between two families in capitals is the
given name of the one before, and the commune of the one behind; the list opens with a commune, and ends with a name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from deliberation_cli.parsing.grammar.lexer import Kind, Token
from deliberation_cli.parsing.grammar.places import SMALL_WORDS
from deliberation_cli.parsing.grammar.turns import is_given
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow

_FEWEST = 4
"""So many families in capitals."""
_MOSTLY = 0.6
"""The share of them that a commune stands before."""
_HEADS = 8
"""« COMMUNE DÉLÉGUÉS TITULAIRES DÉLÉGUÉS SUPPLÉANTS »: so many words head the columns."""
_NAMED = 0.85
"""The share of them that a given name stands behind."""
_A_LINE = 4
"""So many families a line, or more: the lines part nobody."""
_SIGNS = frozenset((Kind.SEPARATOR, Kind.CIVILITY, Kind.COLON, Kind.OPEN, Kind.CLOSE, Kind.ROLE, Kind.END, Kind.NUMBER))


def without_towns_run_on(flow: Flow, tokens: Sequence[Token]) -> list[Token]:
    """The tokens, each such commune made one separator."""
    heads = next((i + 1 for i in range(min(_HEADS, len(tokens)) - 1, -1, -1) if tokens[i].kind is Kind.ROLE), 0)
    if any(token.kind in _SIGNS for token in tokens[heads:]):
        return [*tokens]
    return [*tokens[:heads], *_apart(flow, tokens[heads:])]


def _apart(flow: Flow, tokens: Sequence[Token]) -> list[Token]:
    runs = list(_runs(flow, tokens))
    families = sum(capitals for capitals, _ in runs)
    lines = sum(token.kind is Kind.NEWLINE for token in tokens)
    if families < _FEWEST or runs[0][0] or runs[-1][0] or _A_LINE * lines > families:
        return [*tokens]
    small = [run for capitals, run in runs if not capitals]
    first, between = small[0], small[1:-1]
    named = sum(is_given(flow, tokens[run.start]) for run in small[1:])
    towns = [town for run in between if len(town := _behind_given(flow, tokens, run))]
    if is_given(flow, tokens[first.start]) or named < _NAMED * (len(small) - 1):
        return [*tokens]
    if len(towns) < _MOSTLY * len(between):
        towns = [body for body in (_from_body(flow, tokens, run) for run in between) if body]
        if not _from_body(flow, tokens, first):
            return [*tokens]
    drop = {i for town in (first, *towns) for i in town}
    return [Token(Kind.SEPARATOR, t.start, t.end) if i in drop else t for i, t in enumerate(tokens)]


def _runs(flow: Flow, tokens: Sequence[Token]) -> Iterator[tuple[bool, range]]:
    """The stretches in capitals and those that are not, in turn."""
    small = flow.fold

    def capitals(i: int) -> bool:
        token = tokens[i]
        return token.kind is Kind.UPPER or (
            token.kind is Kind.PARTICLE and flow.text[token.start : token.end].isupper() and small[token.start] != "a"
        )

    for shouted, group in groupby(range(len(tokens)), capitals):
        places = list(group)
        yield shouted, range(places[0], places[-1] + 1)


def _behind_given(flow: Flow, tokens: Sequence[Token], run: range) -> range:
    """The words behind the given names that a stretch opens with."""
    start = run.start + 1
    while start < run.stop - 1 and is_given(flow, tokens[start]) and not _small(flow, tokens[start + 1]):
        start += 1
    return range(start, run.stop)


def _from_body(flow: Flow, tokens: Sequence[Token], run: range) -> range | None:
    """« … Max Communauté de communes du Val d'Arle BRUN Zoé … »: the words from a body's own, over its delegates."""
    return next((range(i, run.stop) for i in run if _BODY.match(flow.text, tokens[i].start)), None)


_BODY = late(
    r"Communauté (?:de communes|d['’]agglomération|urbaine)|Communes? d(?:e|u|es) |Métropole |Syndicat "
    r"|Canton d(?:e|u|es) "
)


def _small(flow: Flow, token: Token) -> bool:
    return token.kind is Kind.PARTICLE or flow.fold[token.start : token.end] in SMALL_WORDS
