"""Communes run in between their delegates: « BELVAL Luc LEROY Zoé BRUN VAL LE HAUT Anne PETIT ».

No sign stands between a family name and the next commune, both in capitals. Where the list opens with a commune, a
family name is one word, and what follows it is the next commune.
"""

from __future__ import annotations

from collections.abc import Sequence

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.lexer import Kind, Token
from deliberation_cli.parsing.grammar.places import SAINTS, SMALL_WORDS
from deliberation_cli.parsing.grammar.turns import is_given
from deliberation_cli.parsing.text.flow import Flow

_FEWEST = 4
"""So many people, and half as many communes behind the first, show the habit."""
_SIGNS = frozenset("-–—•*")
_ELSEWHERE = frozenset((Kind.COLON, Kind.OPEN, Kind.CLOSE, Kind.END, Kind.LOWER, Kind.STOP, Kind.ROLE))
"""What a list so run together does not hold."""


def without_towns_between(flow: Flow, tokens: Sequence[Token]) -> list[Token]:
    """The tokens, each commune of such a list made one separator."""
    start = _behind_label(tokens)
    if start >= len(tokens) or tokens[start].kind is not Kind.UPPER or not _run_together(flow, tokens[start:]):
        return list(tokens)
    first = _town_end(flow, tokens, start)
    saint = flow.fold[tokens[start].start : tokens[start].end] in SAINTS
    if is_given(flow, tokens[start]) and not saint:
        return list(tokens)
    towns, people = [range(start, first)], 0
    for i in range(first, len(tokens)):
        if tokens[i].kind is Kind.UPPER and i and tokens[i - 1].kind in (Kind.TITLE, Kind.INITIAL):
            people += 1
            family = _family_end(flow, tokens, i)
            end = _town_end(flow, tokens, family)
            towns += [range(family, end)] if end > family else []
    if people < _FEWEST or 2 * (len(towns) - 1) < _FEWEST:
        return list(tokens)
    drop = {i for town in towns for i in town}
    return [Token(Kind.SEPARATOR, t.start, t.end) if i in drop else t for i, t in enumerate(tokens)]


_LONGEST_LABEL = 5


def _behind_label(tokens: Sequence[Token]) -> int:
    """« Délégués des communes : BELVAL … »: where the first commune may stand."""
    start = next((i + 1 for i, t in enumerate(tokens[:_LONGEST_LABEL]) if t.kind is Kind.COLON), 0)
    while start < len(tokens) and tokens[start].kind is Kind.NEWLINE:
        start += 1
    return start


def _run_together(flow: Flow, tokens: Sequence[Token]) -> bool:
    """Whether no sign but dashes stands between the names, and the last of them ends on its family name."""
    last = next((t.kind for t in reversed(tokens) if t.kind is not Kind.NEWLINE), None)
    return last is Kind.UPPER and not any(
        (t.kind is Kind.SEPARATOR and flow.text[t.start : t.end] not in _SIGNS)
        or (t.kind in _ELSEWHERE and flow.fold[t.start : t.end] not in SMALL_WORDS)
        for t in tokens
    )


def _family_end(flow: Flow, tokens: Sequence[Token], start: int) -> int:
    """Behind a family name in capitals, with the « LE » or « DE LA » before it."""
    while start < len(tokens) - 1 and cue("names", "particle").fullmatch(
        flow.fold, tokens[start].start, tokens[start].end
    ):
        start += 1
    return start + 1


def _town_end(flow: Flow, tokens: Sequence[Token], start: int) -> int:
    """Behind the words of a commune: capitals, and small words between them."""
    end = start
    while end < len(tokens) and (
        tokens[end].kind in (Kind.UPPER, Kind.PARTICLE) or flow.fold[tokens[end].start : tokens[end].end] in SMALL_WORDS
    ):
        end += 1
    return end
