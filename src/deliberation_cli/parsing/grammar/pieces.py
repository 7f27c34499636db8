"""Pieces of one name that print, brackets or a dash set apart, and words that are names only beside others."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.civility import civility_of
from deliberation_cli.parsing.grammar.inside_names import linked
from deliberation_cli.parsing.grammar.lexer import NAME_KINDS, Kind, Token
from deliberation_cli.parsing.grammar.revived import is_dash, revive_names
from deliberation_cli.parsing.grammar.turns import is_given, list_style
from deliberation_cli.parsing.text.flow import Flow


def whole(flow: Flow, tokens: Sequence[Token]) -> list[Token]:
    """The tokens with each name in one piece."""
    return revive_names(flow, _broken_hyphens(flow, _unwrapped(flow, linked(flow, tokens))))


def _unwrapped(flow: Flow, tokens: Sequence[Token]) -> list[Token]:
    """« ROCHEGUDE (de) Brune »: brackets that hold a part of the name."""
    drop: set[int] = set()
    for i, token in enumerate(tokens[:-2]):
        if token.kind is not Kind.OPEN or tokens[i + 2].kind is not Kind.CLOSE:
            continue
        inside = tokens[i + 1]
        particle = cue("names", "particle").fullmatch(flow.fold, inside.start, inside.end)
        if particle and inside.end - inside.start > 1:  # « BRUN Zoé (E) »: excused
            drop |= {i, i + 2}
    return [token for i, token in enumerate(tokens) if i not in drop]


def _broken_hyphens(flow: Flow, tokens: Sequence[Token]) -> list[Token]:
    """« GAUCHE- CAZALIS », « Marie - Thérèse »: one name, in a list that parts people with commas."""
    signs = [flow.fold[t.start : t.end] for t in tokens if t.kind is Kind.SEPARATOR]
    commas, dashes = sum(sign[0] == "," for sign in signs), signs.count("-")
    joins = _joins_halves if commas >= _MANY_COMMAS else _glued
    lone = dashes == 1 or 3 * dashes <= len(signs) - dashes
    wrapped = _wrapped_hyphens(flow, tokens)
    kept: list[Token] = []
    for i, token in enumerate(tokens):
        if token.kind is Kind.SEPARATOR and (
            i in wrapped
            or joins(flow, tokens, i)
            or _initial_joined(flow, tokens, i)
            or _double_name(flow, tokens, i, listed=commas >= _MANY_COMMAS)
            or (commas >= _MANY_COMMAS and _cut_given(flow, tokens, i))
        ):
            continue
        if token.kind is Kind.SEPARATOR and _misplaced(flow, tokens, i):
            continue
        if lone and token.kind is Kind.SEPARATOR and _parts_a_half(flow, tokens, i):
            continue
        if token.kind is Kind.LOWER and _cut_word(flow, tokens, i):
            token = Token(Kind.TITLE, token.start, token.end)
            kept.pop()
        elif token.kind is Kind.LOWER and _small_given(flow, tokens, i):
            token = Token(Kind.TITLE, token.start, token.end)
        elif token.kind is Kind.LOWER and _called(flow, tokens, i):
            token = Token(Kind.PARTICLE, token.start, token.end)
        kept.append(token)
    return kept


_MANY_COMMAS = 4


def _wrapped_hyphens(flow: Flow, tokens: Sequence[Token]) -> set[int]:
    """« Jean- Hyacinthe BRET ; … », « Zoé BRUN- LEROY – … »: the few hyphens that a lost line end parted from a half.

    Other signs part the people; a name's half of one case stands on each side.
    """
    signs = [i for i, token in enumerate(tokens) if token.kind is Kind.SEPARATOR]
    halves = {i for i in signs if 0 < i < len(tokens) - 1 and _hangs(flow, tokens, i)}
    whole = {i for i in halves if _behind_civility(flow, tokens, i)}
    if _RARE * len(halves) > len(signs) - len(halves):
        return whole
    return whole | {i for i in halves if _of_one_name(flow, tokens[i - 1], tokens[i + 1])}


def _behind_civility(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« Madame BRUN- LEROY. », « Mme Zoé BRUN- LEROY M. … »: two family names in capitals behind one civility.

    Nothing of another name stands there.
    """
    given = sum(1 for _ in itertools.takewhile(lambda t: t.kind is Kind.TITLE, reversed(tokens[: i - 1])))
    if i < _PAIR + given or civility_of(flow, tokens[i - _PAIR - given]) is None:
        return False
    alone = i + 2 == len(tokens) or tokens[i + 2].kind not in NAME_KINDS
    return tokens[i - 1].kind is tokens[i + 1].kind is Kind.UPPER and alone


_PAIR = 2
_RARE = 4


def _hangs(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """Whether a hyphen is glued to the word before it, and one space stands behind; « BRUN-ROY- PETIT » are people."""
    if i > 1 and is_dash(flow, tokens[i - 2]) and tokens[i - 2].end == tokens[i - 1].start:
        return False
    return (
        flow.text[tokens[i].start : tokens[i].end] == "-"
        and tokens[i - 1].end == tokens[i].start
        and tokens[i + 1].start == tokens[i].end + 1
    )


def _of_one_name(flow: Flow, before: Token, after: Token) -> bool:
    if before.kind is after.kind is Kind.TITLE:
        return is_given(flow, before) or not is_given(flow, after)
    return before.kind is after.kind is Kind.UPPER


def _parts_a_half(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« MARCASTRE - RAVLANDAT Karine », « Rose DEL CAMPRO – FURIC »: half a family name, where dashes part nobody."""
    if not is_dash(flow, tokens[i]):
        return False
    left = list(itertools.takewhile(lambda t: t.kind in NAME_KINDS, reversed(tokens[:i])))
    right = list(itertools.takewhile(lambda t: t.kind in NAME_KINDS, tokens[i + 1 :]))
    if not (left and right and left[0].kind is Kind.UPPER and right[0].kind is Kind.UPPER):
        return False
    given = [any(t.kind is Kind.TITLE for t in side) for side in (left, right)]
    return given[0] != given[1]


def _double_name(flow: Flow, tokens: Sequence[Token], i: int, *, listed: bool) -> bool:
    """« MAXIMIN/CLÉRY Lilia », « Mme MAXIMIN/CLÉRY »: a stroke without spaces inside a family name.

    `listed`: commas part the people, so that a stroke parts nobody.
    """
    if not 0 < i < len(tokens) - 1 or flow.text[tokens[i].start : tokens[i].end] != "/":
        return False
    first, second = tokens[i - 1], tokens[i + 1]
    if not first.end == tokens[i].start == second.start - 1 or second.kind is not Kind.UPPER:
        return False
    if [token.kind for token in tokens[i + 2 : i + 3]] == [Kind.TITLE]:
        return first.kind is Kind.UPPER or first.end - first.start == 1  # « K/BIDI Lucrèce »
    civil = i > 1 and civility_of(flow, tokens[i - 2]) is not None
    return first.kind is Kind.UPPER and (listed or civil)


def _cut_word(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« Fa- bien ROLLOT »: a given name cut where a line of the original ended."""
    if not 1 < i < len(tokens) - 1 or flow.text[tokens[i - 1].start : tokens[i - 1].end] != "-":
        return False
    first = tokens[i - 2]
    near = first.end == tokens[i - 1].start and tokens[i].start - tokens[i - 1].end <= 1
    return near and first.kind is Kind.TITLE and tokens[i + 1].kind in (Kind.UPPER, Kind.SEPARATOR)


def _called(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« MALHERBIER dit LARTIGAU Dominique »: between two family names, what joins them."""
    if flow.text[tokens[i].start : tokens[i].end] not in ("dit", "dite") or not 0 < i < len(tokens) - 1:
        return False
    return tokens[i - 1].kind is tokens[i + 1].kind is Kind.UPPER


def _misplaced(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« ROY Max, LEROY, Luc MOREL Zoé »: where family names stand first, a comma that slipped before a given name."""
    if not 0 < i < len(tokens) - 3 or flow.text[tokens[i].start] != "," or tokens[i - 1].kind is not Kind.UPPER:
        return False
    alone = i > 1 and tokens[i - 2].kind in (Kind.SEPARATOR, Kind.COLON, Kind.NEWLINE)
    behind = [token.kind for token in tokens[i + 1 : i + 4]]
    if not alone or behind != [Kind.TITLE, Kind.UPPER, Kind.TITLE]:
        return False
    return all(is_given(flow, tokens[k]) for k in (i + 1, i + 3)) and list_style(tokens) == "family_first"


def _small_given(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« TRIVANO maria Christina »: a given name that lost its capital, between a family name and the next given one."""
    if not 0 < i < len(tokens) - 1 or not is_given(flow, tokens[i]):
        return False
    around = tokens[i - 1].kind, tokens[i + 1].kind
    alone = around[0] in (Kind.SEPARATOR, Kind.LOWER) and around[1] is Kind.UPPER  # « Zoé BRUN, didier ROY, … »
    return alone or around == (Kind.UPPER, Kind.TITLE)


def _glued(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« Jean- Claude »: the hyphen holds to a given name before it, and a given name follows."""
    if not 0 < i < len(tokens) - 1 or flow.text[tokens[i].start : tokens[i].end] != "-":
        return False
    before, after = tokens[i - 1], tokens[i + 1]
    if before.end != tokens[i].start or after.start != tokens[i].end + 1 or before.kind is not Kind.TITLE:
        return False
    if after.kind is Kind.UPPER:  # « Mme Marie- JANNOT »: the second half was lost
        opens = i > 1 and (tokens[i - 2].kind is Kind.CIVILITY or _other_sign(flow, tokens[i - 2]))
        return opens and is_given(flow, before)
    return after.kind is Kind.TITLE and is_given(flow, before) and is_given(flow, after)


def _other_sign(flow: Flow, token: Token) -> bool:
    """« Luc BRET – Marie- JANNOT – Guy ROY »: long dashes or commas part people, the hyphen parts nobody."""
    return token.kind is Kind.SEPARATOR and flow.text[token.start : token.end] != "-"


def _cut_given(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« Marie- BOUVET », « Marie- Chrisne BOUVET »: half a given name, lost or spoilt, behind a glued hyphen."""
    if not 0 < i < len(tokens) - 1 or flow.text[tokens[i].start : tokens[i].end] != "-":
        return False
    before, after = tokens[i - 1], tokens[i + 1]
    glued = before.end == tokens[i].start and after.start > tokens[i].end
    family = after.kind is Kind.UPPER or (
        after.kind is Kind.TITLE and tokens[i + 2 :][:1] and tokens[i + 2].kind is Kind.UPPER
    )
    return glued and before.kind is Kind.TITLE and bool(family) and is_given(flow, before)


def _joins_halves(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """Whether a hyphen with white space stands inside a name: between two given names, or before a given name."""
    if not 0 < i < len(tokens) - 1 or flow.text[tokens[i].start : tokens[i].end] != "-":
        return False
    before, after = tokens[i - 1], tokens[i + 1]
    if before.kind is after.kind is Kind.UPPER:
        glued = before.end == tokens[i].start and after.start == tokens[i].end + 1
        return glued or (i + 2 < len(tokens) and tokens[i + 2].kind is Kind.TITLE)
    return _glued(flow, tokens, i) or (
        before.kind is after.kind is Kind.TITLE and is_given(flow, before) and is_given(flow, after)
    )


def _initial_joined(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« BROCARD J.-Édouard »: half of a given name, and the other half behind a hyphen without white space."""
    if not 0 < i < len(tokens) - 1 or tokens[i - 1].kind is not Kind.INITIAL:
        return False
    before, sign, after = tokens[i - 1 : i + 2]
    tight = before.end == sign.start and sign.end == after.start and flow.text[sign.start : sign.end] == "-"
    return tight and after.kind is Kind.TITLE and is_given(flow, after)
