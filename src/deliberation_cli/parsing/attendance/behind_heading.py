"""What stands behind a heading: names, or a giver and his holder, that make it one."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from deliberation_cli.parsing.grammar.group_labels import GROUP_LINE
from deliberation_cli.parsing.grammar.lexer import Kind, Token, lex
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span

_LONGEST_PAIR = 90
_LEADER = late(r"[.…_ ]{5,200}")
"""« Max ROY ............ à Luc LEROY »: dots that fill a line."""


def pair_follows(flow: Flow, rest: Span) -> bool:
    """« POUVOIRS Max ROY à Luc LEROY »: a name, a small word, a name; no colon announces them."""
    end = rest.start + _LONGEST_PAIR
    leader = _LEADER.search(flow.fold, rest.start, min(end, rest.end))
    span = Span(rest.start, min(leader.end() + _LONGEST_PAIR if leader else end, rest.end))
    kinds = [token.kind for token in lex(flow, span) if token.kind not in _BESIDE_A_PAIR]
    kinds = [kind for kind in kinds[:2] if kind is not Kind.END] + kinds[2:]  # « PROCURATIONM. Max ROY à … »
    giver = list(itertools.takewhile(lambda kind: kind in OPENS_NAME, kinds))
    behind = kinds[len(giver) :]
    linked = list(itertools.takewhile(lambda kind: kind is Kind.LOWER, behind))
    holder = behind[len(linked) :]
    return bool(giver and linked and holder) and len(linked) <= _LINKS and holder[0] in OPENS_NAME


_BESIDE_A_PAIR = (Kind.PARTICLE, Kind.ROLE, Kind.NEWLINE, Kind.OPEN, Kind.SEPARATOR)
_LINKS = 5
"""« donne pouvoir à », « a donné procuration à »: small words between two names of a pair."""


def names_follow(flow: Flow, span: Span) -> bool:
    """Whether the next words are a civility or capitalised names."""
    line = _LINE_END.match(flow.fold, *span)
    group = GROUP_LINE.match(flow.fold, line.end()) if line else None
    span = Span(group.end(), group.end() + _REACH) if group else span  # « PRÉSENTS / Groupe Avenir / BRUN Zoé »
    tokens = [token for token in lex(flow, span) if token.kind not in _SKIPPED]
    if not tokens or tokens[0].kind not in OPENS_NAME:
        return False
    return not (tokens[0].kind is Kind.CIVILITY and len(tokens) > 1 and _is_office(flow, tokens[1:3]))


_LINE_END, _REACH = late(r"\s*\n\s*"), 60
_SKIPPED = (Kind.SEPARATOR, Kind.NEWLINE, Kind.ROLE, Kind.NUMBER, Kind.CLOSE, Kind.END)
OPENS_NAME = (Kind.CIVILITY, Kind.UPPER, Kind.TITLE, Kind.INITIAL)


def _is_office(flow: Flow, tokens: Sequence[Token]) -> bool:
    """« Monsieur le maire »: an office speaks, no list opens."""
    return tokens[0].kind is Kind.PARTICLE and flow.text[tokens[0].start].islower() and len(tokens) < 2
