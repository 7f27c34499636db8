"""Communes that head their delegates (« BELVAL M. Luc Leroy, Mme Anne Petit / BRESSOY M. … »): taken out of the list.

A list that opens with a commune goes on so: what stands bare right before a civility is the next commune, whatever its
case and whatever small sign stands between the two. Only where everybody bears his own civility can this be seen.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from itertools import pairwise

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.civility import SINGULAR
from deliberation_cli.parsing.grammar.lexer import NAME_KINDS, Kind, Token
from deliberation_cli.parsing.grammar.places import SAINTS, SMALL_WORDS
from deliberation_cli.parsing.grammar.turns import is_given
from deliberation_cli.parsing.text.flow import Flow

_FEWEST = 2
"""So many communes, each with a delegate behind it, show the habit."""
_MOSTLY = 0.8
_COLUMN = 3
"""A column of so many communes may stand before the column of their delegates."""
_WRAPPED = 2
"""So many signs a line, or more, part the people; the line's end parts nobody."""
_GLUE = frozenset((Kind.NEWLINE, Kind.OPEN))
_SIGNS = frozenset("-–—>•*·▪.…")
"""Signs that may stand between a commune and its first delegate."""
_PARTS = frozenset((Kind.SEPARATOR, Kind.NEWLINE, Kind.END, Kind.CLOSE, Kind.COLON))


def without_towns_first(flow: Flow, tokens: Sequence[Token]) -> list[Token]:
    """The tokens, each commune that heads its delegates made one separator."""
    civil = [i for i, token in enumerate(tokens) if token.kind is Kind.CIVILITY]
    opens = _behind_address(flow, tokens, civil)
    civil = [i for i in civil if i >= opens]
    first = _before(flow, tokens, civil[0], opens) if civil else None
    if (
        first
        and (len(civil) == 1 or _linked(flow, tokens, civil))
        and (any(tokens[i].kind is Kind.STOP for i in first) or _leads(flow, tokens, first))
    ):
        return _without(tokens, [first])  # « VAL MÉTROPOLE Mme Zoé Brun », « BELVAL ........ M. Luc Leroy »
    if len(civil) < _FEWEST:
        return list(tokens)
    if not first or not _is_town(flow, [tokens[i] for i in first]):
        return list(tokens)
    if any(not _of_one(flow, tokens[i]) for i in civil):
        return list(tokens)
    if behind := _behind_capitals(flow, tokens, civil, first):
        return _without(tokens, [first, *behind])
    wrapped = sum(t.kind is Kind.SEPARATOR for t in tokens) > _WRAPPED * sum(t.kind is Kind.NEWLINE for t in tokens)
    towns = [first]
    bare = 0
    for one, other in pairwise(civil):
        town = _before(flow, tokens, other, one + 1, wrapped=wrapped)
        town = town or _run_in(flow, tokens, (one, other, civil[-1]), towns[0])
        towns += [town] if town else []
        bare += sum(1 for _ in _bare(tokens, range(one + 1, town.start if town else other), wrapped=wrapped))
    column = len(towns) == 1 and not bare and len(first) > _COLUMN and len(civil) >= _COLUMN
    if _in_lines(tokens, first) and 2 * (len(towns) - 1 + bare) <= len(civil):
        column, towns = True, [first]
    if not column and (len(towns) < _FEWEST or len(towns) < _MOSTLY * (len(towns) + bare)):
        return list(tokens)
    return _without(tokens, towns)


def without_capitals_run_on(flow: Flow, tokens: Sequence[Token]) -> list[Token]:
    """« BELVAL M. ROY / VAL sur ARLE MM. PETIT et BRET … »: before any sign is looked at, for none of them tells."""
    civil = [i for i, token in enumerate(tokens) if token.kind is Kind.CIVILITY]
    opens = _behind_address(flow, tokens, civil)
    first = _before(flow, tokens, civil[0], opens) if len(civil) >= _RUN_ON and civil[0] >= opens else None
    if not first or not _is_town(flow, [tokens[i] for i in first]):
        return list(tokens)
    run_on = _all_run_on(flow, tokens, civil, first)
    return _without(tokens, [first, *run_on]) if run_on else list(tokens)


def _linked(flow: Flow, tokens: Sequence[Token], civil: Sequence[int]) -> bool:
    """« BELVAL – M. Luc Leroy à Mme Zoé Brun »: one giver and his holder."""
    between = tokens[civil[0] : civil[-1]]
    return len(civil) == _PAIR and flow.fold[between[-1].start : between[-1].end] == "a"


_PAIR = 2
_LEADERS = frozenset(".…_–—-")


def _leads(flow: Flow, tokens: Sequence[Token], town: range) -> bool:
    """Whether dots fill the line between a commune in capitals and its delegate, or a dash stands there."""
    last = tokens[town.stop - 1]
    sign = last.kind is Kind.SEPARATOR and set(flow.text[last.start : last.end]) <= _LEADERS
    alone = town.stop < len(tokens) and _of_one(flow, tokens[town.stop])
    opens = town.start == 0 or tokens[town.start - 1].kind is Kind.NEWLINE
    return sign and alone and opens and all(tokens[i].kind is not Kind.TITLE for i in town)


def _without(tokens: Sequence[Token], towns: Sequence[range]) -> list[Token]:
    """The tokens, each commune made one separator."""
    drop = {i for town in towns for i in town}
    return [Token(Kind.SEPARATOR, t.start, t.end) if i in drop else t for i, t in enumerate(tokens)]


_RUN_ON = 3


def _all_run_on(flow: Flow, tokens: Sequence[Token], civil: Sequence[int], first: range) -> list[range]:
    """« BELVAL M. ROY M. LEROY VAL LE HAUT MM. PETIT et BRET / BRESSOY M. … »: rows of a table with little between.

    All in capitals, and a family name each: what stands behind the first word is the next commune.
    """
    words = tokens[first.start : civil[-1] + 2]
    signs = {flow.text[t.start : t.end] for t in words if t.kind is Kind.SEPARATOR}
    if len(civil) < _RUN_ON or {t.kind for t in words} & _LAID_OUT or signs - {"/"}:
        return []
    ends = [*civil[1:], len(tokens)]
    towns = [town for one, other in zip(civil, ends, strict=True) if (town := _behind_family(flow, tokens, one, other))]
    return towns if len(towns) >= _FEWEST else []


_LAID_OUT = frozenset((Kind.NEWLINE, Kind.TITLE, Kind.INITIAL, Kind.COLON, Kind.OPEN))


def _behind_family(flow: Flow, tokens: Sequence[Token], civility: int, end: int) -> range | None:
    start = _family_end(flow, tokens, civility + 1, end)
    while start < end and flow.fold[tokens[start].start : tokens[start].end] == "et":
        start = _family_end(flow, tokens, start + 1, end)
    while start < end and flow.text[tokens[start].start : tokens[start].end] == "/":
        start += 1
    town = range(start, end)
    return town if town and all(_of_town(flow, tokens[i]) for i in town) else None


def _family_end(flow: Flow, tokens: Sequence[Token], start: int, end: int) -> int:
    while start < end and cue("names", "particle").fullmatch(flow.fold, tokens[start].start, tokens[start].end):
        start += 1
    return start + 1


def _behind_capitals(flow: Flow, tokens: Sequence[Token], civil: Sequence[int], first: range) -> list[range]:
    """« BELVAL M. Luc LEROY, Mme Zoé BRUN VAL LE HAUT Mme Anne PETIT »: all in capitals but the given names.

    Commas part the delegates of one commune, and a family name before them is one word: what else stands before a
    civility that no comma parts from a name is the next commune.
    """
    if any(tokens[i].kind is Kind.TITLE for i in first):
        return []
    towns: list[range] = []
    alone = parted = long = 0
    for one, other in pairwise(civil):
        start = other
        while start > one + 1 and _of_town(flow, tokens[start - 1]) and tokens[start - 1].kind is not Kind.TITLE:
            start -= 1
        if start == other:
            end = next((i for i in range(one + 1, other) if tokens[i].kind not in NAME_KINDS), other)
            parted += tokens[end].kind is Kind.SEPARATOR
            long += tokens[end].kind is Kind.SEPARATOR and _last_capitals(flow, tokens, one + 1, end) < end
            continue
        given = tokens[start - 1].kind in (Kind.TITLE, Kind.INITIAL, Kind.CIVILITY)
        town = range(_family_end(flow, tokens, start, other) if given else start, other)
        alone += not town
        towns += [town] if town else []
    told = len(towns) >= _FEWEST and len(towns) >= _MOSTLY * (len(towns) + alone)
    return towns if told and parted - long >= _MOSTLY * parted else []


def _last_capitals(flow: Flow, tokens: Sequence[Token], start: int, end: int) -> int:
    """Behind the family name of « Luc LEROY », one word in capitals with the small words before it."""
    capitals = next((i for i in range(start, end) if tokens[i].kind is Kind.UPPER), end)
    return _family_end(flow, tokens, capitals, end) if capitals < end else end


def _in_lines(tokens: Sequence[Token], town: range) -> bool:
    """Whether so many lines of capitals stand before the first civility that they are a column of their own."""
    lines = sum(tokens[i].kind is Kind.NEWLINE for i in town)
    return lines > 2 * _COLUMN and not any(tokens[i].kind is Kind.TITLE for i in town)


def _behind_address(flow: Flow, tokens: Sequence[Token], civil: Sequence[int]) -> int:
    """Where the list starts behind « MM. et Mmes les délégués », which names nobody."""
    if not civil or _of_one(flow, tokens[civil[0]]) or civil[0] + 1 >= len(tokens):
        return 0
    last = civil[0]
    if [t.kind for t in tokens[last + 1 : last + 3]] == [Kind.LOWER, Kind.CIVILITY] and len(tokens) > last + 3:
        last += 0 if _of_one(flow, tokens[last + 2]) else 2
    return 0 if tokens[last + 1].kind in (Kind.UPPER, Kind.TITLE, Kind.INITIAL) else last + 1


def _of_one(flow: Flow, token: Token) -> bool:
    return flow.fold[token.start : token.end].rstrip(".") in SINGULAR


def _before(flow: Flow, tokens: Sequence[Token], civility: int, floor: int, *, wrapped: bool = False) -> range | None:
    """The words right before a civility that a separator or a line end parts from the name before them."""
    end = civility
    while end > floor and (tokens[end - 1].kind in _GLUE or _is_sign(flow, tokens[end - 1])):
        end -= 1
    if wrapped and (headed := _behind_stroke(flow, tokens, floor, end)) is not None:
        return range(headed, civility)
    if floor < end < civility and tokens[end - 1].kind is Kind.NUMBER:
        end -= 1  # « Urcel 2 COMMUNAUTÉ DU VAL M. … »: a page ends between a commune and its delegate
    start = end
    while start > floor and _of_town(flow, tokens[start - 1]):
        start -= 1
    if start == end or not (start == floor == 0 or start > floor or _opened(tokens, floor)):
        return None
    headed = floor <= 1 and tokens[start - 1].kind in (Kind.ROLE, Kind.STOP, Kind.LOWER)  # « les délégués Belval M. … »
    if start > floor and tokens[start - 1].kind not in _PARTS and not headed:
        return None
    if _given_alone(flow, tokens, floor, start) or not any(
        t.kind in (Kind.UPPER, Kind.TITLE) for t in tokens[start:end]
    ):
        return None
    while (line := _line_before(flow, tokens, start, floor)) is not None:
        start = line
    return range(start, civility)


def _behind_stroke(flow: Flow, tokens: Sequence[Token], floor: int, end: int) -> int | None:
    """« ; Orvry en / Val M. ROY », « ; Orvry sur Arle, M. ROY »: a commune behind the sign of the groups."""
    start = end - 1 if end > floor and flow.text[tokens[end - 1].start] == "," else end
    while start > floor and (_of_town(flow, tokens[start - 1]) or tokens[start - 1].kind is Kind.NEWLINE):
        start -= 1
    while start < end and tokens[start].kind is Kind.NEWLINE:
        start += 1
    named = start < end and any(t.kind in (Kind.UPPER, Kind.TITLE) for t in tokens[start:end])
    return start if named and start > floor and flow.text[tokens[start - 1].start] == ";" else None


def _opened(tokens: Sequence[Token], floor: int) -> bool:
    """Whether nothing but the heading stands before: no civility whose name the words would be."""
    return floor == 0 or tokens[floor - 1].kind is not Kind.CIVILITY


def _line_before(flow: Flow, tokens: Sequence[Token], start: int, floor: int) -> int | None:
    """Where the line before starts, if it holds a commune and no more: one that sent nobody, or half a name."""
    at = start
    while at > floor and tokens[at - 1].kind is Kind.NEWLINE:
        at -= 1
    end = at
    while at > floor and _of_town(flow, tokens[at - 1]):
        at -= 1
    alone = at > floor and tokens[at - 1].kind is Kind.NEWLINE
    return at if end < start and at < end and (alone or (at == floor and _opened(tokens, floor))) else None


def _given_alone(flow: Flow, tokens: Sequence[Token], floor: int, start: int) -> bool:
    """« M. Luc / LEROY / Mme … »: the name before has no family name yet, which the words may be."""
    named = [t for t in tokens[floor:start] if t.kind in NAME_KINDS]
    return bool(named) and all(t.kind is Kind.TITLE and is_given(flow, t) for t in named)


def _of_town(flow: Flow, token: Token) -> bool:
    words = flow.fold[token.start : token.end]
    named = token.kind in (Kind.UPPER, Kind.TITLE, Kind.PARTICLE) or words in SMALL_WORDS or words in ("s/", "/")
    return named or (token.kind is Kind.STOP and words in _BODIES)


_BODIES = frozenset("metropole communaute communes agglomeration urbaine agglo departement region".split())
"""« VAL MÉTROPOLE M. Luc Leroy », « COMMUNAUTÉ DE COMMUNES DU VAL Mme … »: a body that sends delegates."""


def _is_sign(flow: Flow, token: Token) -> bool:
    return token.kind is Kind.SEPARATOR and set(flow.text[token.start : token.end]) <= _SIGNS


def _is_town(flow: Flow, words: Sequence[Token]) -> bool:
    """Whether bare words are no whole name: « Zoé BRUN » is somebody whose civility is left out."""
    named = [token for token in words if token.kind in (Kind.UPPER, Kind.TITLE)]
    kinds = {token.kind for token in named}
    saint = bool(words) and flow.fold[words[0].start : words[0].end] in SAINTS
    return bool(named) and not (len(kinds) > 1 or (len(named) > 1 and is_given(flow, named[0]) and not saint))


def _run_in(flow: Flow, tokens: Sequence[Token], civil: tuple[int, int, int], first: range) -> range | None:
    """« M. Luc Leroy BRESSOY Mme … »: the words of another case behind a name, where the last name has none of them."""
    one, other, last = civil
    kind = next(t.kind for t in reversed([tokens[i] for i in first]) if t.kind in (Kind.UPPER, Kind.TITLE))
    ending = _name_end(tokens, last)
    end = other
    while end > one + 1 and (tokens[end - 1].kind in (Kind.NEWLINE, Kind.NUMBER) or _is_sign(flow, tokens[end - 1])):
        end -= 1
    start = end
    while start > one + 1 and _of_town(flow, tokens[start - 1]) and tokens[start - 1].kind not in (_OTHER[kind],):
        start -= 1
    while start < end and tokens[start].kind not in (kind, Kind.PARTICLE):
        start += 1
    while start < end and tokens[start - 1].kind is Kind.UPPER and _is_given_alone(flow, tokens[start]):
        start += 1  # « Mr LEROY Luc Val Métropole Mr … »: his given name tells him from another LEROY
    before = {t.kind for t in tokens[one + 1 : start]}
    whole = {t.kind for t in itertools.takewhile(lambda t: t.kind in NAME_KINDS, tokens[last + 1 :])}
    named = before >= whole & {Kind.UPPER, Kind.TITLE} | {_OTHER[kind]}  # « Mme Zoé BRUN »: BRUN is her name
    clear = named and ending is _OTHER[kind] and any(t.kind is kind for t in tokens[start:end])
    return range(start, other) if clear else None


def _is_given_alone(flow: Flow, token: Token) -> bool:
    saint = flow.fold[token.start : token.end] in SAINTS
    return token.kind is Kind.TITLE and is_given(flow, token) and not saint


_OTHER = {Kind.UPPER: Kind.TITLE, Kind.TITLE: Kind.UPPER}


def _name_end(tokens: Sequence[Token], civility: int) -> Kind | None:
    """The kind of the last word of the name behind a civility."""
    end = civility + 1
    while end < len(tokens) and tokens[end].kind in NAME_KINDS:
        end += 1
    return next((t.kind for t in reversed(tokens[civility + 1 : end]) if t.kind is not Kind.PARTICLE), None)


def _bare(tokens: Sequence[Token], place: range, *, wrapped: bool) -> Iterator[int]:
    """Where, behind the name of a civility, another name starts that has none."""
    depth = 0
    parting = (Kind.SEPARATOR,) if wrapped else (Kind.SEPARATOR, Kind.NEWLINE)
    for i in place:
        depth += (tokens[i].kind is Kind.OPEN) - (tokens[i].kind is Kind.CLOSE)
        parted = i > place.start and tokens[i - 1].kind in parting
        if depth <= 0 and parted and tokens[i].kind in (Kind.UPPER, Kind.TITLE):
            yield i
