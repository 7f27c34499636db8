"""Whether a long stretch holds names and hardly a word between them: the list of a large assembly goes on."""

from __future__ import annotations

from deliberation_cli.parsing.grammar.lexer import Kind, lex
from deliberation_cli.parsing.grammar.names import outside_brackets
from deliberation_cli.parsing.text.flow import Flow, Span


def names_alone(flow: Flow, span: Span) -> bool:
    """Whether hardly a small word stands in `span`: the list of a large assembly goes on, whoever reads it or not."""
    tokens = outside_brackets(lex(flow, span))
    words = [t for t in tokens if flow.fold[t.start : t.end] not in _BETWEEN_NAMES]
    small = sum(token.kind in (Kind.LOWER, Kind.STOP, Kind.ROLE) for token in words)
    named = sum(token.kind in (Kind.UPPER, Kind.TITLE) for token in tokens)
    return named >= _SEVERAL and small <= _SMALL * named


_SEVERAL, _SMALL = 12, 0.2
_BETWEEN_NAMES = frozenset(("et", "pour"))
