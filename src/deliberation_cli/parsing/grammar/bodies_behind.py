"""Bodies that stand behind the family names of their delegates: « M. BRET Paris Mme BRUN SITOM92 M. ROY Paris … ».

Nothing parts the name from the body; a civility opens each person. Words that end many of them and are no given names
are such bodies; where they are the habit, what stands behind a family name in capitals is one, whatever its words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import takewhile

from deliberation_cli.parsing.grammar.group_labels import is_acronym
from deliberation_cli.parsing.grammar.lexer import NAME_KINDS, Kind, Token
from deliberation_cli.parsing.grammar.turns import is_given
from deliberation_cli.parsing.text.flow import Flow

_FEWEST, _OFTEN = 6, 3
"""So many people, and so often the same word behind a name, show the habit."""
_FAMILY = (Kind.UPPER, Kind.PARTICLE)


def without_bodies_behind(flow: Flow, tokens: Sequence[Token]) -> list[Token]:
    """The tokens, each body behind a family name made a separator."""
    starts = [i for i, token in enumerate(tokens) if token.kind is Kind.CIVILITY]
    signs = sum(token.kind is Kind.SEPARATOR for token in tokens)
    if len(starts) < _FEWEST or _OFTEN * signs > len(starts):
        return list(tokens)
    ends = [_note(tokens, start, end) for start, end in zip(starts, [*starts[1:], len(tokens)], strict=True)]
    people = [range(start + 1, end) for start, end in zip(starts, ends, strict=True)]
    last = [_last_word(flow, tokens, person) for person in people]
    often = {word for word, times in Counter(last).items() if word and times >= _OFTEN}
    if 2 * sum(word in often for word in last) < len(people):
        return list(tokens)
    gone = {i for person in people for i in _body(flow, tokens, person, often)}
    return [Token(Kind.SEPARATOR, t.start, t.end) if i in gone else t for i, t in enumerate(tokens)]


def without_bodies_in_short(flow: Flow, tokens: Sequence[Token]) -> list[Token]:
    """« Monsieur Luc LEROY, CC Val et Lacs / Madame Zoé BRUN, CA du Haut Val »: to the end of each body's name."""
    heads = [i for i, t in enumerate(tokens) if i and tokens[i - 1].kind is Kind.SEPARATOR and is_acronym(flow, t)]
    if len(heads) < _OFTEN or sum(token.kind is Kind.CIVILITY for token in tokens) < len(heads):
        return list(tokens)
    gone = {i for head in heads for i in takewhile(lambda i: tokens[i].kind not in _PARTS, range(head, len(tokens)))}
    return [Token(Kind.SEPARATOR, t.start, t.end) if i in gone else t for i, t in enumerate(tokens)]


_PARTS = frozenset((Kind.SEPARATOR, Kind.NEWLINE, Kind.CIVILITY, Kind.END, Kind.COLON, Kind.OPEN, Kind.ROLE))


def _note(tokens: Sequence[Token], start: int, end: int) -> int:
    """« Mme BRUN Zoé (maire de Belval) Mme … », « Mme BRUN Zoé détient le pouvoir de M. … »: a note on her."""
    return next((i for i in range(start, end) if tokens[i].kind in (Kind.OPEN, Kind.LOWER)), end)


def _last_word(flow: Flow, tokens: Sequence[Token], person: range) -> str:
    """The last word of a person's stretch, behind a family name; none where that is a given name, or all there is.

    Of a hundred people many have the same initial.
    """
    named = [i for i in person if tokens[i].kind in NAME_KINDS]
    alone = len(named) < 2 or tokens[named[0]].kind not in _FAMILY
    if alone or tokens[named[-1]].kind is Kind.INITIAL or is_given(flow, tokens[named[-1]]):
        return ""
    return flow.fold[tokens[named[-1]].start : tokens[named[-1]].end]


def _body(flow: Flow, tokens: Sequence[Token], person: range, often: set[str]) -> list[int]:
    """What of a person's stretch is the body: all behind the capitals that open it, or the last of these too."""
    family = next((i for i in person if tokens[i].kind not in _FAMILY), person.stop)
    if family == person.start:
        return []
    last = tokens[family - 1]
    if family - person.start > 1 and (flow.fold[last.start : last.end] in often or is_acronym(flow, last)):
        family -= 1  # « M. ROY SYDELOM », « Mme BRUN EPT du Val »
    while family < person.stop and tokens[family].kind is Kind.TITLE and is_given(flow, tokens[family]):
        family += 1  # « M. ROY Max de VAL SUR ARLE »: his own name
    return [i for i in range(family, person.stop) if tokens[i].kind in NAME_KINDS]
