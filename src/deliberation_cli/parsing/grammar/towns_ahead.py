"""Communes right before a whole name, the given name first: « BELVAL Zoé BRUN, déléguée ORVAL Luc PETIT, délégué … ».

No sign stands between the commune and the given name. Where the given name stands before the family name in every row,
capitals before it are nobody's name: the commune of the row.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.lexer import NAME_KINDS, Kind, Token
from deliberation_cli.parsing.grammar.turns import is_given
from deliberation_cli.parsing.text.flow import Flow

_FEWEST = 3
"""So many rows with a commune show the habit, where others have none or no function behind the name."""
_ROLE_BEHIND = [Kind.SEPARATOR, Kind.ROLE]
"""« BELVAL Zoé BRUN, déléguée titulaire »: where all rows have both, one shows it."""
_TURNED = {Kind.UPPER: "u", Kind.TITLE: "t", Kind.INITIAL: "t"}


def without_towns_ahead(flow: Flow, tokens: Sequence[Token]) -> list[Token]:
    """The tokens, each commune before a given and a family name made one separator."""
    return _in_capitals(flow, _in_small_letters(flow, tokens))


def _in_small_letters(flow: Flow, tokens: Sequence[Token]) -> list[Token]:
    """« – Morestin Luc Petit – Val d'Arle Zoé Brun – Max Roy – »: where the others open with a known given name."""
    runs = list(_runs(tokens))
    plain = [[t for t in tokens[run.start : run.stop] if not _is_particle(flow, t)] for run in runs]
    if any(t.kind is not Kind.TITLE for words in plain for t in words):
        return list(tokens)
    givens = [_givens(flow, words) for words in plain]
    opened = sum(known[:1] == [True] for known in givens)
    turned = sum(len(known) == _WHOLE and known == [False, True] for known in givens)
    ahead = [run for run, known in zip(runs, givens, strict=True) if _names_behind(known)]
    if min(opened, len(ahead)) < _FEWEST or turned or opened + len(ahead) < _MOSTLY * len(runs):
        return list(tokens)
    gone = {i for run in ahead for i in range(run.start, _first_given(flow, tokens, run))}
    return [Token(Kind.SEPARATOR, t.start, t.end) if i in gone else t for i, t in enumerate(tokens)]


def _names_behind(known: Sequence[bool]) -> bool:
    """Whether a given name stands inside a run, behind words that are none and before its family name."""
    return known[:1] == [False] and True in known[1:-1]


def _givens(flow: Flow, words: Sequence[Token]) -> list[bool]:
    """Which words are known given names; « Saint Romain de Val » is a town."""
    return [is_given(flow, t) and not flow.fold.endswith(_SAINTS, 0, t.start) for t in words]


_SAINTS = ("saint ", "sainte ", "saint-", "sainte-", " st ", " ste ")


def _first_given(flow: Flow, tokens: Sequence[Token], run: range) -> int:
    plain = [i for i in run if not _is_particle(flow, tokens[i])]
    return plain[_givens(flow, [tokens[i] for i in plain]).index(True)]


_WHOLE, _MOSTLY = 2, 0.8
"""Words of a whole name; the share of the runs that show the habit."""


def _in_capitals(flow: Flow, tokens: Sequence[Token]) -> list[Token]:
    towns: list[range] = []
    noted, bare = True, False
    for run in _runs(tokens):
        shape = _shape(flow, tokens, run)
        if shape == "utu":
            given = next(i for i in run if tokens[i].kind is not Kind.UPPER and not _is_particle(flow, tokens[i]))
            if tokens[given].kind is Kind.TITLE and not is_given(flow, tokens[given]):
                return list(tokens)
            towns.append(range(run.start, given))
            noted = noted and [token.kind for token in tokens[run.stop : run.stop + 2]] == _ROLE_BEHIND
        elif shape != "tu":
            return list(tokens)
        bare = bare or shape == "tu"
    if len(towns) < (1 if noted and not bare else _FEWEST):
        return list(tokens)
    gone = {i for town in towns for i in town}
    return [Token(Kind.SEPARATOR, t.start, t.end) if i in gone else t for i, t in enumerate(tokens)]


def _runs(tokens: Sequence[Token]) -> Iterator[range]:
    """The stretches of words of names."""
    start = 0
    for i in range(len(tokens) + 1):
        if i == len(tokens) or tokens[i].kind not in NAME_KINDS:
            if i > start:
                yield range(start, i)
            start = i + 1


def _shape(flow: Flow, tokens: Sequence[Token], run: range) -> str:
    """The turns of case in a run, small words apart: « tu » for a given and a family name."""
    turns = ""
    for i in run:
        sign = "" if _is_particle(flow, tokens[i]) else _TURNED.get(tokens[i].kind, "")
        if sign and turns[-1:] != sign:
            turns += sign
    return turns


def _is_particle(flow: Flow, token: Token) -> bool:
    """« LE », « de »: of the word behind it, whatever its case."""
    return cue("names", "particle").fullmatch(flow.fold, token.start, token.end) is not None
