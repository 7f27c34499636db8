"""Places that stand among the people of a list (« BELVAL / M. Luc LEROY »), and the run of words that may hold one."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from deliberation_cli.parsing.flow import Flow
from deliberation_cli.parsing.grammar.lexer import Kind, Token
from deliberation_cli.parsing.grammar.pieces import SINGULAR
from deliberation_cli.parsing.grammar.turns import is_given, list_style


@dataclass(slots=True)
class Run:
    """Name words that nothing parts, with the civility before and the function beside them."""

    tokens: list[Token] = field(default_factory=list)
    civility: Token | None = None
    role: Token | None = None


SAYS = re.compile("pouvoir|procuration|mandat|donne|represent|absent|excus|present|a$")
"""What is said of a person: the words before it are his name."""


def without_places(flow: Flow, parts: list[tuple[Run, list[Token]]]) -> list[tuple[Run, list[Token]]]:
    """« Hommes Hubert HARDY », in a list that puts everybody's commune first: the name starts at the given name."""
    behind = [_place_words(flow, tokens) for _, tokens in parts]
    if sum(count > 0 for count in behind) < 5:
        return parts
    return [(run, tokens[count:]) for (run, tokens), count in zip(parts, behind, strict=True)]


_TOLD_OF = re.compile(
    r"[\s,(:-]*(?:a\s|ont\s|ayant\s|qui\s)?(?:donne|pouvoir|procuration|mandat|represente|excuse|absent|par\s)"
)
"""« Brun, procuration à M. Valois »: what follows is said of a person."""


def without_bare_places(
    flow: Flow, tokens: Sequence[Token], parts: list[tuple[Run, list[Token]]]
) -> list[tuple[Run, list[Token]]]:
    """« BELVAL / M. Luc LEROY », « M. LEROY pour BELVAL »: where all bear a civility, a bare name alone is a place."""
    civil = sum(run.civility is not None for run, _ in parts)
    bare = [run for run, _ in parts if run.civility is None]
    before = {token.start: previous for previous, token in itertools.pairwise(tokens)}
    plural = any(
        token.kind is Kind.CIVILITY and flow.fold[token.start : token.end].rstrip(".") not in SINGULAR
        for token in tokens
    )
    plural = plural or civil < _CIVIL or len(bare) > civil
    if not plural and list_style(tokens) == "family_first":
        parts = _without_trailing_places(parts)
    if not plural and list_style(tokens) != "plain":
        after = {token.start: following for token, following in itertools.pairwise(tokens)}
        first = {id(run): id(part) for run, part in reversed(parts)}
        parts = [
            (run, part)
            for run, part in parts
            if (run.civility is not None and first[id(run)] == id(part)) or not _heads_civility(part, after)
        ]
    if sum(token.kind is Kind.COLON for token in tokens) > 1 and list_style(tokens) != "plain":
        parts = [row for row in parts if row[0].civility is not None or not _unlabelled(row[1])]
    return [
        (run, part)
        for run, part in parts
        if run.civility is not None
        or _TOLD_OF.match(flow.fold, part[-1].end)
        or not _stands_as_place(flow, before.get(run.tokens[0].start), civil=civil > 0, plural=plural)
    ]


def _heads_civility(part: Sequence[Token], after: Mapping[int, Token]) -> bool:
    """« M. Luc LEROY Belval Mme Zoé BRUN »: one case, right before a civility, where all have two names: a place."""
    following = after.get(part[-1].start)
    kinds = {token.kind for token in part} & {Kind.UPPER, Kind.TITLE}
    return following is not None and following.kind is Kind.CIVILITY and len(kinds) == 1


def _unlabelled(part: Sequence[Token]) -> bool:
    """« BELVAL ; M. LEROY Luc » for « BELVAL : »: capitals alone, in a list of labelled groups and given names."""
    return all(token.kind in (Kind.UPPER, Kind.PARTICLE) for token in part)


def _without_trailing_places(parts: list[tuple[Run, list[Token]]]) -> list[tuple[Run, list[Token]]]:
    """« Mme CRÉPY Sabrina BELVAL M. LEROY Luc »: capitals alone behind a whole name, where each bears a civility."""
    kept: list[tuple[Run, list[Token]]] = []
    for run, part in parts:
        follows = bool(kept) and kept[-1][0] is run
        if follows and all(token.kind in (Kind.UPPER, Kind.PARTICLE) for token in part):
            continue
        kept.append((run, part))
    return kept


_WORD = 5
"""Shorter words (« et », « dont ») may stand before a name."""
_CIVIL = 3
"""So many people with a civility show that the list gives everybody one."""


def _stands_as_place(flow: Flow, before: Token | None, *, civil: bool, plural: bool) -> bool:
    """A bare name behind « pour », or at the start of a line of a list in which everybody bears his own civility."""
    if before is not None and before.kind in (Kind.LOWER, Kind.STOP, Kind.NUMBER):
        told = SAYS.match(flow.fold, before.start) or before.end - before.start < _WORD
        furniture = civil and not plural and (before.kind is not Kind.LOWER or not told)  # « 2 Place du Port Tél. »
        return furniture or (civil and flow.fold[before.start : before.end] == "pour")
    opens = before is None or before.kind is Kind.NEWLINE
    return opens and not plural


def _place_words(flow: Flow, tokens: Sequence[Token]) -> int:
    """How many words stand before the given name of a person written given name first."""
    upper = next((i for i, t in enumerate(tokens) if t.kind is Kind.UPPER), 0)
    given = next((i for i, t in enumerate(tokens[:upper]) if is_given(flow, t)), 0)
    return given if tokens and not is_given(flow, tokens[0]) else 0
