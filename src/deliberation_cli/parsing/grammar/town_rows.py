"""Rows of a name and a commune: « Luc Leroy – BELVAL ; Zoé Brun – BRESSOY », « BELVAL -> Luc Leroy, Anne Petit. … ».

Whatever ends a row and whatever sign stands in it, one side of it holds given names, initials or civilities row by row,
and the other never does: that side is the communes.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from deliberation_cli.parsing.grammar.lexer import NAME_KINDS, Kind, Token
from deliberation_cli.parsing.grammar.places import SAINTS, SMALL_WORDS
from deliberation_cli.parsing.grammar.towns_between import unwrapped
from deliberation_cli.parsing.grammar.turns import is_given
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow

_FEWEST = 3
"""So many rows show the habit."""
_MOSTLY = 0.85
_STANDS_FOR = 3
_STRONG = (";", "•", "·", "▪", "/", "|")
_BETWEEN = frozenset("-–—,>.…_")
"""Signs that may part a name from its commune, dots that lead among them."""

Row = tuple[int, int]
"""The tokens of a row: start inclusive, end exclusive."""


def without_town_column(flow: Flow, tokens: Sequence[Token]) -> list[Token]:
    """The tokens, each commune of such rows made one separator."""
    signs = _signs(flow, tokens)
    for rows in _ways(tokens, signs):
        columns = _first_column, _last_column, towns_before_civilities, _before_words_of_giving
        for towns in (column(flow, tokens, rows) for column in columns):
            if towns:
                drop = {i for town in towns for i in town}
                return [Token(Kind.SEPARATOR, t.start, t.end) if i in drop else t for i, t in enumerate(tokens)]
    if not any(dash in signs for dash in _DASHES):
        return list(tokens)
    flat = unwrapped(tokens)
    if towns := _behind_dashes(flow, flat):
        drop = {i for town in towns for i in town}
        return [Token(Kind.SEPARATOR, t.start, t.end) if i in drop else t for i, t in enumerate(flat)]
    return list(tokens)


def _behind_dashes(flow: Flow, tokens: Sequence[Token]) -> list[range]:
    """« Luc Leroy – Belval Zoé Brun – Bressoy (à distance) », « Luc Leroy – Belval, Zoé Brun – Bressoy »."""
    dashes = [i for i, sign in enumerate(_signs(flow, tokens)) if sign in _DASHES]
    towns: list[range] = []
    start = 0
    for i in dashes if len(dashes) >= _TWO else ():
        end = _town_end(flow, tokens, i + 1)
        town = _parted_behind(flow, tokens, end) and _is_town(flow, tokens[i + 1 : end])
        if town and _is_named(flow, tokens[start:i]):
            towns.append(range(i, end))
        start = end
    people = sum(token.kind in NAME_KINDS and is_given(flow, token) for token in tokens) if towns else 0
    if len(towns) == len(dashes) == _TWO:
        return towns if people <= _FEWEST else []  # « Luc Leroy – Belval, pouvoir à Guy Bret, Zoé Brun – Bressoy »
    return _settled(towns, len(dashes) - len(towns)) if people <= 2 * len(towns) else []


_TWO = 2
_DASHES = ("-", "–", "—")
_AFTER_TOWN = frozenset((Kind.SEPARATOR, Kind.NEWLINE, Kind.END, Kind.OPEN, Kind.CIVILITY))


def _parted_behind(flow: Flow, tokens: Sequence[Token], end: int) -> bool:
    """Whether a sign, a civility, or a given and a family name stand here; in « – ROY Luc – » a given name alone."""
    if end >= len(tokens) or tokens[end].kind in _AFTER_TOWN:
        return True
    family = tokens[end + 1] if end + 1 < len(tokens) else None
    if _opens_family_first(flow, tokens, end):
        return True
    return bool(is_given(flow, tokens[end]) and family and family.kind in NAME_KINDS and not is_given(flow, family))


def _opens_family_first(flow: Flow, tokens: Sequence[Token], at: int) -> bool:
    """« – Belval | LE GALL Zoé – »: a family name in capitals behind a commune in small letters, then a given name."""
    end = at
    while end < len(tokens) and tokens[end].kind is Kind.UPPER:
        end += 1
    small = tokens[at - 1].kind is Kind.TITLE
    return small and at < end < len(tokens) and tokens[end].kind is Kind.TITLE


def _town_end(flow: Flow, tokens: Sequence[Token], start: int) -> int:
    """Where a commune's words end: before a sign, or before the given name of whom comes next."""
    end = start
    while end < len(tokens) and _may_be_town(flow, tokens[end]) and tokens[end].kind is not Kind.SEPARATOR:
        saint = end > start and flow.fold[tokens[end - 1].start : tokens[end - 1].end] in SAINTS
        if end > start and not saint and is_given(flow, tokens[end]):
            break
        if end > start and tokens[end].kind is Kind.UPPER and tokens[end - 1].kind is Kind.TITLE:
            break  # « ROY Luc – Belval | BRUN Zoé – Bressoy »
        end += 1
    return end


def without_places_stood_for(flow: Flow, tokens: Sequence[Token]) -> list[Token]:
    """« LEROY Luc, BRUN Zoé pour BELVAL ; PETIT Anne pour BRESSOY »: in a list of the present, places all of them."""
    places = [
        place
        for i, token in enumerate(tokens)
        if token.kind in (Kind.LOWER, Kind.STOP) and flow.fold[token.start : token.end] == "pour"
        if (place := _place_behind(flow, tokens, i))
    ]
    if len(places) < _STANDS_FOR:
        return list(tokens)
    drop = {i for place in places for i in place}
    return [Token(Kind.SEPARATOR, t.start, t.end) if i in drop else t for i, t in enumerate(tokens)]


def _place_behind(flow: Flow, tokens: Sequence[Token], i: int) -> range | None:
    """« pour BELVAL » up to a sign or a civility; none where the words are a whole name or head a group (« : »)."""
    end = i + 1
    while end < len(tokens) and _may_be_town(flow, tokens[end]) and not _opens_name(flow, tokens, i + 1, end):
        end += 1
    colon = end < len(tokens) and tokens[end].kind is Kind.COLON
    return range(i, end) if not colon and _is_town(flow, tokens[i + 1 : end]) else None


def _opens_name(flow: Flow, tokens: Sequence[Token], town: int, at: int) -> bool:
    """« pour BELVAL | Luc LEROY », « pour Belval | LEROY L. »: whether a name starts `at`, no sign before it.

    A given name before capitals tells it, or capitals behind a commune in small letters.
    """
    named = [token for token in tokens[town:at] if token.kind in (Kind.UPPER, Kind.TITLE)]
    if not named or at + 1 >= len(tokens):
        return False
    first, behind = tokens[at : at + 2]
    if first.kind is Kind.TITLE:
        saint = flow.fold[named[-1].start : named[-1].end] in SAINTS
        return is_given(flow, first) and behind.kind in (Kind.UPPER, Kind.PARTICLE) and not saint
    small = all(token.kind is Kind.TITLE for token in named)
    return first.kind is Kind.UPPER and small and behind.kind in (Kind.TITLE, Kind.INITIAL, Kind.UPPER)


def _may_be_town(flow: Flow, token: Token) -> bool:
    return (
        token.kind in (Kind.UPPER, Kind.TITLE, Kind.PARTICLE)
        or flow.fold[token.start : token.end] in SMALL_WORDS
        or flow.fold[token.start : token.end] == "/"
    )


def _ways(tokens: Sequence[Token], signs: Sequence[str]) -> Iterator[list[Row]]:
    """The list cut into rows, by each sign that may end one."""
    for end in (*_STRONG, "\n", "."):
        if signs.count(end) >= _FEWEST - 1:
            yield list(_rows(tokens, [i for i, sign in enumerate(signs) if sign == end]))


def _signs(flow: Flow, tokens: Sequence[Token]) -> list[str]:
    """The sign that each token is; none for words."""
    signs = {Kind.NEWLINE: "\n", Kind.END: "."}
    return [
        flow.text[token.start : token.end] if token.kind is Kind.SEPARATOR else signs.get(token.kind, "")
        for token in tokens
    ]


def _rows(tokens: Sequence[Token], ends: Sequence[int]) -> Iterator[Row]:
    start = 0
    for end in [*ends, len(tokens)]:
        first, last = start, end
        while first < last and tokens[first].kind in _LOOSE:
            first += 1
        while last > first and tokens[last - 1].kind in _LOOSE:
            last -= 1
        if first < last:
            yield first, last
        start = end + 1


_LOOSE = frozenset((Kind.SEPARATOR, Kind.NEWLINE, Kind.END, Kind.NUMBER))


def _first_column(flow: Flow, tokens: Sequence[Token], rows: Sequence[Row]) -> list[range]:
    """The communes that open the rows, with the sign behind each."""
    towns: list[range] = []
    silent: list[range] = []
    others = 0
    for row, (start, end) in enumerate(rows):
        at = next((i for i in range(start, end) if _is_between(flow, tokens[i])), end)
        start = _behind_words(flow, tokens, start, at, headed=row == 0)
        behind = at
        while behind < end and _is_between(flow, tokens[behind]):
            behind += 1
        town = _is_town(flow, tokens[start:at])
        if at < behind < end and town and _is_named(flow, tokens[behind:end]):
            towns.append(range(start, behind))
        elif town and all(token.kind in (Kind.LOWER, Kind.STOP) for token in tokens[behind:end]):
            silent.append(range(start, end))  # « BRESSOY - excusé »: a commune that sent nobody
        elif _is_named(flow, tokens[start:end]):
            others += 1
    signs = {flow.text[tokens[town.stop - 1].start] for town in towns}
    settled = _settled(towns, others) if len(signs) == 1 and "," not in signs else []
    return [*settled, *silent] if settled else []


def towns_before_civilities(
    flow: Flow, tokens: Sequence[Token], rows: Sequence[Row], fewest: int = _FEWEST
) -> list[range]:
    """« BELVAL M. LEROY et Mme BRUN ; BRESSOY MM. PETIT, BRET ; M. ROY »: bare words that open a row of people."""
    towns: list[range] = []
    for start, end in rows:
        civility = next((i for i in range(start, end) if tokens[i].kind is Kind.CIVILITY), end)
        if civility == start:
            continue
        named = tokens[civility + 1 : civility + 2]
        if not named or named[0].kind not in NAME_KINDS or not _is_town(flow, tokens[start:civility]):
            return []
        towns.append(range(start, civility))
    return towns if len(towns) >= fewest else []


def heads_rows(flow: Flow, tokens: Sequence[Token]) -> bool:
    """Whether communes open the rows of the list, each before a civility."""
    return any(towns_before_civilities(flow, tokens, rows) for rows in _ways(tokens, _signs(flow, tokens)))


def without_heads(flow: Flow, tokens: Sequence[Token]) -> list[Token]:
    """« BELVAL M. LEROY »: the tokens without the commune, in a list too short to show that habit, if others do."""
    rows = list(_rows(tokens, [i for i, sign in enumerate(_signs(flow, tokens)) if sign == ";"]))
    drop = {i for town in towns_before_civilities(flow, tokens, rows, 1) for i in town}
    return [Token(Kind.SEPARATOR, t.start, t.end) if i in drop else t for i, t in enumerate(tokens)]


def _behind_words(flow: Flow, tokens: Sequence[Token], start: int, end: int, *, headed: bool) -> int:
    """« Commune : BELVAL – », « Mesdames et Messieurs les délégués BELVAL – »: where the commune's own words start."""
    kinds = (Kind.STOP, Kind.COLON) if not headed else (Kind.STOP, Kind.COLON, Kind.ROLE, Kind.CIVILITY)
    words = [i for i in range(start, end) if tokens[i].kind in kinds]
    return words[-1] + 1 if words and _is_town(flow, tokens[words[-1] + 1 : end]) else start


def _last_column(flow: Flow, tokens: Sequence[Token], rows: Sequence[Row]) -> list[range]:
    """The communes that end the rows, with the sign before each."""
    towns: list[range] = []
    others = 0
    for start, end in rows:
        at = next((i for i in range(end - 1, start, -1) if _is_between(flow, tokens[i])), start)
        if start < at and _is_town(flow, tokens[at + 1 : end]) and _is_named(flow, tokens[start:at]):
            if _parts_people(flow, tokens[start : at + 1], flow.fold[tokens[at].start]):
                return []  # « …, LUCAS, MOREL-TESSIER, / JOUBERT, … »: lines of a running list
            towns.append(range(at, end))
        elif _is_named(flow, tokens[start:end]):
            others += 1
    signs = {flow.fold[tokens[town.start].start : tokens[town.start].end] for town in towns}  # a long dash is a dash
    return _settled(towns, others) if len(signs) == 1 else []


def _before_words_of_giving(flow: Flow, tokens: Sequence[Token], rows: Sequence[Row]) -> list[range]:
    """« Luc ROY – BELVAL donne pouvoir à Zoé BRUN ; Guy BRET – ORVAL donne pouvoir à … »: between him and the words."""
    towns: list[range] = []
    others = 0
    signs = _signs(flow, tokens)
    for start, end in rows:
        at = next((i for i in range(start + 1, end) if signs[i] in _DASHES), end)
        gives = next((i for i in range(at, end) if _GIVES.fullmatch(flow.fold, tokens[i].start, tokens[i].end)), end)
        told = at + 1 < gives < end and _is_town(flow, tokens[at + 1 : gives])
        if told and _is_named(flow, tokens[start:at]):
            towns.append(range(at, gives))
        else:
            others += 1
    return _settled(towns, others)


_GIVES = late(r"donne|ayant|a|qui|pouvoir|procuration")


def _parts_people(flow: Flow, words: Sequence[Token], sign: str) -> bool:
    """Whether the comma, or the dash, parts two names of the row: only one that stands before the commune does not."""
    return sign in (",", "-") and any(
        flow.fold[a.start : a.end] == sign and (b.kind in NAME_KINDS or b.kind is Kind.CIVILITY)
        for a, b in pairwise(words)
    )


def _settled(towns: list[range], others: int) -> list[range]:
    return towns if len(towns) >= _FEWEST and len(towns) >= _MOSTLY * (len(towns) + others) else []


def _is_between(flow: Flow, token: Token) -> bool:
    return token.kind is Kind.SEPARATOR and set(flow.text[token.start : token.end]) <= _BETWEEN


def _is_town(flow: Flow, words: Sequence[Token]) -> bool:
    """Whether words may be a commune's name: of one case, small words apart, and no given name first.

    « C.C Val d'Arle », « SYNDICAT DE L'ARLE »: what kind of body it is may stand before.
    """
    kind = _KIND.match(flow.fold, words[0].start, words[-1].end) if words else None
    words = [token for token in words if kind is None or token.start >= kind.end()]
    named = [token for token in words if token.kind in (Kind.UPPER, Kind.TITLE)]
    saint = bool(words) and flow.fold[words[0].start : words[0].end] in SAINTS
    if kind and words and all(token.kind is Kind.STOP for token in words):
        return True
    if not named or (is_given(flow, named[0]) and not saint) or len({token.kind for token in named}) > 1:
        return False
    return all(_may_be_town(flow, token) for token in words)


_KIND = late(r"(?:c\.\s?[cau]\.?|syndicat|communaute(?: de communes| d'agglomeration| urbaine)?|metropole)\s")


def _is_named(flow: Flow, words: Sequence[Token]) -> bool:
    """Whether words name somebody: a civility, an initial, or a given name."""
    return any(
        token.kind in (Kind.CIVILITY, Kind.INITIAL)
        or (token.kind in (Kind.TITLE, Kind.UPPER) and is_given(flow, token))
        for token in words
    )


def named_in_brackets(flow: Flow, tokens: Sequence[Token], brackets: Sequence[tuple[int, int]]) -> bool:
    """« BELVAL (Luc LEROY, Zoé BRUN) ; BRESSOY (M. PETIT) »: brackets hold the people, and communes stand outside."""
    if len(brackets) < _FEWEST:
        return False
    starts = [t.start for t in tokens]
    within = [(bisect_left(starts, start), bisect_right(starts, end)) for start, end in brackets]
    inside = [
        [t for t in tokens[first:last] if start < t.start < end]
        for (start, end), (first, last) in zip(brackets, within, strict=True)
    ]
    people = [words for words in inside if _names_alone(flow, words)]
    if len(people) < _MOSTLY * len(brackets):
        return False
    covered = {index for first, last in within for index in range(first, last)}
    outside = [t for index, t in enumerate(tokens) if index not in covered]
    others = sum(
        t.kind in (Kind.CIVILITY, Kind.INITIAL) or (is_given(flow, t) and not _names_already(flow, before))
        for before, t in pairwise([None, *outside])
        if t is not None
    )
    return _FEWEST * others <= len(people)


def _names_already(flow: Flow, before: Token | None) -> bool:
    """Whether a saint, or a civility that was counted, stands before a given name."""
    return before is not None and (before.kind is Kind.CIVILITY or flow.fold[before.start : before.end] in SAINTS)


def _names_alone(flow: Flow, words: Sequence[Token]) -> bool:
    """« Luc LEROY, Zoé BRUN », « M. PETIT ayant pouvoir de Guy BRET »; not « Luc » nor « pouvoir à Guy BRET »."""
    if not words or words[0].kind not in _OPENS_NAME:
        return False
    named = sum(token.kind in _IN_NAMES for token in words)
    return _is_named(flow, words) and len(words) > 1 and 2 * named >= len(words)


_OPENS_NAME = NAME_KINDS | {Kind.CIVILITY}
_IN_NAMES = NAME_KINDS | {Kind.CIVILITY, Kind.SEPARATOR, Kind.NEWLINE, Kind.ROLE}
