"""Communes run in between their delegates: « BELVAL Luc LEROY Zoé BRUN VAL LE HAUT Anne PETIT ».

No sign stands between a family name and the next commune, both in capitals. Where the list opens with a commune, a
family name is one word, and what follows it is the next commune. Where nearly every name has more than one word in
capitals behind its given name (« Luc LEROY BELVAL Zoé BRUN VAL LE HAUT »), the commune stands behind each. Where all of
them stand before the first name (« BELVAL VAL LE HAUT BRESSOY Luc LEROY Zoé BRUN »), they are a column of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import dropwhile, pairwise

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.lexer import Kind, Token
from deliberation_cli.parsing.grammar.places import SAINTS, SMALL_WORDS
from deliberation_cli.parsing.grammar.turns import is_given, last_family
from deliberation_cli.parsing.text.flow import Flow

_FEWEST = 4
"""So many people, and half as many communes behind the first, show the habit."""
_SIGNS = frozenset("-–—•*")
_ELSEWHERE = frozenset((Kind.COLON, Kind.OPEN, Kind.CLOSE, Kind.END, Kind.LOWER, Kind.STOP, Kind.ROLE))
"""What a list so run together does not hold."""
_NOTES, _NOTED = frozenset((Kind.LOWER, Kind.STOP, Kind.ROLE)), 4
"""Words of a note on somebody, and how many people there are to each."""


def without_towns_between(flow: Flow, tokens: Sequence[Token]) -> list[Token]:
    """The tokens, each commune of such a list made one separator; line ends that only wrap it are left out then."""
    flat = unwrapped(tokens)
    kept = _without(flow, flat)
    return kept if any(a is not b for a, b in zip(kept, flat, strict=True)) else list(tokens)


def unwrapped(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without their line ends, where several people stand on a line."""
    inside = dropwhile(lambda t: t.kind is Kind.NEWLINE, reversed(tokens))
    lines = sum(token.kind is Kind.NEWLINE for token in inside)
    if not lines:
        return list(tokens)
    words = [token for token in tokens if token.kind is not Kind.NEWLINE]
    people = sum({a.kind, b.kind} == {Kind.TITLE, Kind.UPPER} for a, b in pairwise(words)) // 2
    civil = sum(token.kind is Kind.CIVILITY for token in words)
    opened = sum(a.kind is Kind.NEWLINE and b.kind is Kind.CIVILITY for a, b in pairwise(tokens))
    wrapped = _A_LINE * lines <= people or (2 * civil > people >= lines > 2 * opened)
    return words if wrapped else list(tokens)


_A_LINE = 1.5


def _without(flow: Flow, tokens: list[Token]) -> list[Token]:
    """The tokens, each commune of such a list made one separator."""
    start = _behind_label(tokens)
    if towns := _before_families(flow, tokens, start) or _before_each(flow, tokens, start):
        return _apart(tokens, towns)
    last = _run_together(flow, tokens[start:])
    if last is Kind.TITLE and (column := _column_first(flow, tokens, start)):
        return _apart(tokens, [column])
    if last is not Kind.UPPER:
        return tokens
    opens = tokens[start].kind is Kind.UPPER
    if opens and _is_somebody(flow, tokens[start]):
        return tokens
    first = range(start, _town_end(flow, tokens, start) if opens else start)
    people, towns = _behind_families(flow, tokens, first.stop)
    if opens and 2 * len(towns) >= _FEWEST <= people:
        drop = [first, *towns, *_behind_signs(flow, tokens, first.stop)]
    elif opens and people >= _FEWEST and _column(flow, tokens, first):
        drop = [first]
    elif not opens and people >= _ALL and len(towns) >= _MOSTLY * people and _told(flow, tokens, towns):
        drop = towns
    else:
        return tokens
    return _apart(tokens, drop)


def _apart(tokens: Sequence[Token], towns: Sequence[range]) -> list[Token]:
    gone = {i for town in towns for i in town}
    return [Token(Kind.SEPARATOR, t.start, t.end) if i in gone else t for i, t in enumerate(tokens)]


def _before_families(flow: Flow, tokens: Sequence[Token], start: int) -> list[range]:
    """« BELVAL LEROY Luc, BRUN Zoé VAL LE HAUT PETIT Anne »: commas part the delegates of one commune.

    Behind a comma a family name is one word; behind a given name, and first of all, the words before it are a commune.
    """
    if start == len(tokens) or tokens[start].kind not in _FAMILY:
        return []
    towns: list[range] = []
    heads = bare = parted = long = 0
    for capitals in _capitals(flow, tokens, start):
        family = _last_family(flow, tokens, capitals)
        before = _before(tokens, start, capitals.start)
        if before and before.kind is Kind.SEPARATOR and flow.text[before.start : before.end] in _COMMAS:
            parted += 1
            long += family > capitals.start
        else:
            heads += 1
            bare += family == capitals.start
            towns += [range(capitals.start, family)] if family > capitals.start else []
    opens = bool(towns) and towns[0].start == start
    habit = opens and len(towns) >= _FEWEST <= parted and heads - bare >= _MOSTLY * heads
    return towns if habit and parted - long >= _MOSTLY * parted else []


def _before_each(flow: Flow, tokens: Sequence[Token], start: int) -> list[range]:
    """« BELVAL LEROY Luc BRESSOY BRUN Zoé BELVAL PETIT Anne »: a commune before each family name, and no sign tells it.

    A few people bear two family names, but not nearly all of a list. Where three words stand before a given name, the
    commune is the one that another row tells, or all but the last.
    """
    rows = list(_capitals(flow, tokens, start))
    whole = [row for row in rows if tokens[row.stop].kind is Kind.TITLE and is_given(flow, tokens[row.stop])]
    families = [_last_family(flow, tokens, row) for row in rows]
    towns = [range(row.start, end) for row, end in zip(rows, families, strict=True) if end > row.start]
    if len(rows) < _ALL or len(towns) < _MOSTLY * len(rows) or len(whole) < _HALF * len(rows):
        return []
    if any(token.kind in _PARTING for token in tokens[start:]) or not start == rows[0].start == towns[0].start:
        return []
    known = {flow.text[tokens[t.start].start : tokens[t.start].end] for t in towns if len(t) == 1}
    return [t[:1] if flow.text[tokens[t.start].start : tokens[t.start].end] in known else t for t in towns]


_HALF = 0.5
_PARTING = frozenset((Kind.SEPARATOR, Kind.COLON, Kind.CIVILITY))
_COMMAS = (",", ";")


def _before(tokens: Sequence[Token], start: int, at: int) -> Token | None:
    """The sign before a name, of the line above where one wraps: « LEROY Luc, / BRUN Zoé »."""
    before = tokens[start:at]
    return next((token for token in reversed(before) if token.kind is not Kind.NEWLINE), None)


def _capitals(flow: Flow, tokens: Sequence[Token], start: int) -> Iterator[range]:
    """The words in capitals before each given name."""
    first = start
    depth = 0
    for i in range(start, len(tokens)):
        depth += (tokens[i].kind is Kind.OPEN) - (tokens[i].kind is Kind.CLOSE)
        if depth > 0:  # « BELVAL LEROY Luc (suppléant de BRUN Zoé) »
            first = i + 1
            continue
        if tokens[i].kind in _FAMILY or (i > first and _inside_town(flow, tokens, i)):
            continue
        if tokens[i].kind in _GIVEN and i > first:
            yield range(first, i)
        first = i + 1


def _inside_town(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    """« BELVAL / BRESSOY ROY Max », « VAL AU BOIS ROY Max »: a stroke or a small word in capitals between capitals."""
    word = flow.text[tokens[i].start : tokens[i].end]
    joins = word == "/" or (word.isupper() and word.lower() in SMALL_WORDS)
    beside = (tokens[i - 1], tokens[i + 1]) if 0 < i < len(tokens) - 1 else ()
    return joins and bool(beside) and all(token.kind in _FAMILY for token in beside)


def _last_family(flow: Flow, tokens: Sequence[Token], capitals: range) -> int:
    """Where the last family name of these words starts, with the « LE » or « de la » before it."""
    family = capitals.stop - 1
    while family > capitals.start and _is_small(flow, tokens[family - 1]) and not _hangs(flow, tokens[family - 1]):
        family -= 1
    return family


def _hangs(flow: Flow, token: Token) -> bool:
    """« ARLE D' LEROY Luc »: a space behind « D' », whose word is lost."""
    return flow.text[token.end - 1] in "'’" and flow.text[token.end : token.end + 1] == " "


def _told(flow: Flow, tokens: Sequence[Token], towns: Sequence[range]) -> bool:
    """Whether the same words stand behind two people, or no dash parts them: « – Luc LEROY VIDAL – Zoé BRUN BLANC »."""
    if not any(t.kind is Kind.SEPARATOR for t in tokens):
        return True
    words = [flow.fold[tokens[town.start].start : tokens[town.stop - 1].end] for town in towns]
    return len(set(words)) < len(words)


_ALL, _MOSTLY = 5, 0.85
"""So many people, and nearly every one with a commune behind him: two family names each would be as rare."""
_LONGEST_COLUMN = 3
"""More words in capitals than these, before the first given name, are no one commune."""


def _column(flow: Flow, tokens: Sequence[Token], first: range) -> bool:
    """« BELVAL BRESSOY VAL LE HAUT ORCEL | Luc LEROY »: more words than one commune has."""
    words = [i for i in first if tokens[i].kind is Kind.UPPER and not _is_small(flow, tokens[i])]
    return len(words) > _LONGEST_COLUMN


def _column_first(flow: Flow, tokens: Sequence[Token], start: int) -> range | None:
    """« BELVAL BRESSOY VAL LE HAUT ORCEL | LEROY Luc BRUN Zoé »: the last word of the column is a family name."""
    given = next((i for i in range(start, len(tokens)) if tokens[i].kind is not Kind.UPPER), start)
    people = sum(a.kind is Kind.UPPER and b.kind is Kind.TITLE for a, b in pairwise(tokens[start:]))
    column = range(start, start + last_family(flow, tokens[start : given + 1]))
    return column if people >= _FEWEST and _column(flow, tokens, column) else None


def _is_small(flow: Flow, token: Token) -> bool:
    return cue("names", "particle").fullmatch(flow.fold, token.start, token.end) is not None


def _is_somebody(flow: Flow, token: Token) -> bool:
    return is_given(flow, token) and flow.fold[token.start : token.end] not in SAINTS


def _behind_families(flow: Flow, tokens: Sequence[Token], start: int) -> tuple[int, list[range]]:
    """How many people the list names behind `start`, and the words in capitals behind the family names of some."""
    people, towns = 0, []
    depth = 0
    for i in range(start, len(tokens)):
        depth += (tokens[i].kind is Kind.OPEN) - (tokens[i].kind is Kind.CLOSE)
        if depth or tokens[i].kind is not Kind.UPPER or not i or tokens[i - 1].kind not in _GIVEN:
            continue
        people += 1
        family = _family_end(flow, tokens, i)
        end = _town_end(flow, tokens, family)
        towns += [range(family, end)] if end > family else []
    return people, towns


def _behind_signs(flow: Flow, tokens: Sequence[Token], start: int) -> list[range]:
    """« … – BELVAL Luc ROY », « … (excusée) BELVAL Luc ROY »: communes that no family name stands before."""
    towns: list[range] = []
    for i in range(start + 1, len(tokens)):
        if tokens[i].kind is Kind.UPPER and tokens[i - 1].kind in _SIGNS_BEFORE:
            end = _town_end(flow, tokens, i)
            named = tokens[end : end + 2]
            if [t.kind for t in named] == [Kind.TITLE, Kind.UPPER] and is_given(flow, named[0]):
                towns.append(range(i, end))
    return towns


_SIGNS_BEFORE = frozenset((Kind.SEPARATOR, Kind.OPEN, Kind.CLOSE, Kind.LOWER, Kind.STOP))
_GIVEN = (Kind.TITLE, Kind.INITIAL)
_FAMILY = (Kind.UPPER, Kind.PARTICLE)
_LONGEST_LABEL = 5
_HEADS = (Kind.STOP, Kind.ROLE)
"""« COMMUNES CONSEILLERS BELVAL Luc ROY … »: the heads of the columns."""


def _behind_label(tokens: Sequence[Token]) -> int:
    """« Délégués des communes : BELVAL … »: where the first commune may stand."""
    start = next((i + 1 for i, t in enumerate(tokens[:_LONGEST_LABEL]) if t.kind is Kind.COLON), 0)
    while start < len(tokens) and tokens[start].kind in (Kind.NEWLINE, *_HEADS):
        start += 1
    return start


def _run_together(flow: Flow, tokens: Sequence[Token]) -> Kind | None:
    """The kind of the last word, where no sign but dashes stands between the names; None elsewhere.

    What stands in brackets is a note on one of them; so are few words: « … Zoé BRUN avec pouvoir de Luc ROY BELVAL … ».
    """
    bare = outside(tokens)
    last = next((t.kind for t in reversed(bare) if t.kind not in (Kind.NEWLINE, *_NOTES)), None)
    parted = any(t.kind is Kind.SEPARATOR and flow.text[t.start : t.end] not in _SIGNS for t in bare)
    others = sum(t.kind in _ELSEWHERE and flow.fold[t.start : t.end] not in SMALL_WORDS for t in bare)
    named = sum(a.kind is Kind.TITLE and b.kind is Kind.UPPER for a, b in pairwise(bare)) if others else 0
    noted = _NOTED * others <= named and all(t.kind in _NOTES for t in bare if t.kind in _ELSEWHERE)
    return None if parted or (others and not noted) else last


def outside(tokens: Sequence[Token]) -> list[Token]:
    """The tokens outside brackets, and not the brackets."""
    depth, kept = 0, []
    for token in tokens:
        depth += token.kind is Kind.OPEN
        if not depth:
            kept.append(token)
        depth = max(depth - (token.kind is Kind.CLOSE), 0)
    return kept


def _family_end(flow: Flow, tokens: Sequence[Token], start: int) -> int:
    """Behind a family name in capitals, with the « LE » or « DE LA » before it."""
    while start < len(tokens) - 1 and cue("names", "particle").fullmatch(
        flow.fold, tokens[start].start, tokens[start].end
    ):
        start += 1
    end = start + 1
    while end + 1 < len(tokens) and flow.fold[tokens[end].start : tokens[end].end] in _OF:
        end = _family_end(flow, tokens, end)  # « Luc ROY DE BELVAL »: no commune's name opens so
    return end


_OF = frozenset(("de", "du", "d'"))


def _town_end(flow: Flow, tokens: Sequence[Token], start: int) -> int:
    """Behind the words of a commune: capitals, and small words between them."""
    end = start
    while end < len(tokens) and (
        tokens[end].kind in (Kind.UPPER, Kind.PARTICLE) or flow.fold[tokens[end].start : tokens[end].end] in SMALL_WORDS
    ):
        end += 1
    return end
