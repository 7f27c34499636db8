"""Communes in the rows of a flattened table of everybody, before each name or behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import dropwhile, takewhile

from deliberation_cli.parsing.grammar.lexer import NAME_KINDS, Kind, Token
from deliberation_cli.parsing.grammar.places import SMALL_WORDS
from deliberation_cli.parsing.grammar.turns import is_given
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow


def without_towns(flow: Flow, tokens: Sequence[Token], ends: AbstractSet[int]) -> list[Token]:
    """« Mme Roux Zoé SAINT JEAN Présente »: without the words of another case behind each name; [] where missing.

    `ends`: where the mark of each row starts.
    """
    kept: list[Token] = []
    for row in _rows(tokens, ends):
        if row[-1].start not in ends:
            return [*kept, *row]
        town = _town_behind(flow, row[:-1])
        if town is None:
            return []
        kept += [*row[:town], row[-1]]
    return kept


def towns_apart(flow: Flow, tokens: Sequence[Token], ends: AbstractSet[int], *, guessed: bool = False) -> list[Token]:
    """« Belval ROY Max Présent », « BELVAL ROY Max Présent BELVAL LEROY Luc Présent »: a stop behind each commune.

    A commune in capitals is told by the row beside it, which repeats it; [] where one cannot be told, unless it may be
    `guessed`: where many rows hold more capitals than one family name, the last word of those is the name.
    """
    rows = _holders_apart(flow, list(_rows(tokens, ends)))
    names = [_name_at_end(flow, row[:-1]) for row in rows]
    named = zip(rows, names, strict=True)
    words = [[flow.text[t.start : t.end] for t in row[name.start : name.stop]] for row, name in named]
    kept: list[Token] = []
    several = sum(not _of_one(flow, r[n.start : n.stop]) for r, n in zip(rows[:-1], names, strict=False))
    guessed = guessed and 3 * several > len(rows)
    for i, (row, name) in enumerate(zip(rows, names, strict=True)):
        town = name.start
        alone = not name.start or row[name.start - 1].kind not in (*NAME_KINDS, Kind.CIVILITY, Kind.LOWER)
        held = i > 0 and _GIVES.search(flow.fold, rows[i - 1][-1].start, rows[i - 1][-1].end)
        if row[-1].start in ends and (alone or held) and len(name) > 1:
            beside = [words[j] for j in (i - 1, i + 1) if 0 <= j < len(rows)]
            town += max(_shared(words[i], others) for others in beside)
            if town == name.start and not _of_one(flow, row[name.start : name.stop]):
                if alone and not guessed:
                    return []
                town = _last_family(flow, row, name) if guessed else town
        bare = len(name) and 0 < town < len(row) and row[town - 1].kind is not Kind.CIVILITY
        stop = [Token(Kind.END, row[town].start, row[town].start)] if bare else []
        kept += [*row[:town], *stop, *row[town:]]
    return kept


def _holders_apart(flow: Flow, rows: list[list[Token]]) -> list[list[Token]]:
    """« … Représentée G. Laurent Belval M. ROY Max Présent »: a stop between a holder and the next row's commune.

    The rows of those who were there show the communes; one that none of them names stands behind the holder's name.
    """
    known, parted = set[str](), list[list[Token]]()
    leads = [_lead(row) for row in rows]
    held = [False, *(_GIVES.search(flow.fold, row[-1].start, row[-1].end) is not None for row in rows[:-1])]
    for lead, gives in zip(leads, held, strict=True):
        if lead and not gives:
            known.add(flow.text[lead[0].start : lead[-1].end])
    for row, lead, gives in zip(rows, leads, held, strict=True):
        end = _holder_end(flow, lead, known) if gives and lead else 0
        stop = [Token(Kind.END, row[end].start, row[end].start)] if end else []
        parted.append([*row[:end], *stop, *row[end:]])
    return parted


def _lead(row: Sequence[Token]) -> Sequence[Token]:
    """What stands before the member's civility."""
    civil = [i for i, token in enumerate(row) if token.kind is Kind.CIVILITY]
    return row[: civil[-1]] if civil else ()


def _holder_end(flow: Flow, lead: Sequence[Token], known: AbstractSet[str]) -> int:
    """How many tokens of `lead` name the holder; 0 where no commune stands behind him."""
    first = next((i for i, token in enumerate(lead) if token.kind in (Kind.UPPER, Kind.TITLE)), len(lead))
    opened = any(token.kind in (Kind.INITIAL, Kind.CIVILITY) for token in lead[:first])
    if not opened or first + 1 >= len(lead):
        return 0
    ends = range(first + 1, len(lead))
    whole = first + 1 + is_given(flow, lead[first])
    told = next((end for end in ends if flow.text[lead[end].start : lead[-1].end] in known), whole)
    return told if told < len(lead) else 0


def _last_family(flow: Flow, row: Sequence[Token], name: range) -> int:
    """« VAL LE HAUT DE LA TOUR »: where the last word starts, with the small words before it."""
    start = name.stop - 1
    while start - 1 > name.start and flow.fold[row[start - 1].start : row[start - 1].end] in _SMALL:
        start -= 1
    return start


_GIVES = late(r"(?:\b(?:a|par)|repr\.|representee?)$")
"""« … Pouvoir à LEROY Luc BELVAL ROY Max Présent »: the holder stands before the next commune."""


def _rows(tokens: Sequence[Token], ends: AbstractSet[int]) -> Iterator[list[Token]]:
    """The tokens up to each mark."""
    row: list[Token] = []
    for token in tokens:
        row.append(token)
        if token.start in ends:
            yield row
            row = []
    if row:
        yield row


def _name_at_end(flow: Flow, row: Sequence[Token]) -> range:
    """Where the family name stands in the name that ends a row, or the whole name where the given one is first."""
    end = len(row)
    while end and row[end - 1].kind not in (Kind.UPPER, Kind.TITLE, Kind.INITIAL):
        end -= 1
    given = end - len(list(takewhile(lambda t: t.kind in (Kind.TITLE, Kind.INITIAL), reversed(row[:end]))))
    family = given - len(list(takewhile(lambda t: t.kind is Kind.UPPER, reversed(row[:given]))))
    if given == end:  # « Max ROY »: the given name stands first, before the family name
        first = list(takewhile(lambda t: t.kind is Kind.TITLE, reversed(row[:family])))
        named = list(takewhile(lambda t: is_given(flow, t), first)) or first[:1]
        return range(family - len(named), family)
    return range(family, given)


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words both begin with, a word left to each."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one[:-1], other[:-1], strict=False)))


def _of_one(flow: Flow, words: Sequence[Token]) -> bool:
    """« DE LA TOUR », « DUPONT »: one word of a family name, with its small words."""
    return sum(flow.fold[t.start : t.end] not in _SMALL for t in words) <= 1


_SMALL = frozenset("de du des la le les l' d' el van von da dos".split())


def _town_behind(flow: Flow, row: Sequence[Token]) -> int | None:
    """Where the last words of one case start, behind words of the other."""
    end = len(row)
    while end and row[end - 1].kind not in (Kind.UPPER, Kind.TITLE):
        end -= 1
    kind = row[end - 1].kind if end else None
    start = end
    while start and (row[start - 1].kind is kind or _is_small(flow, row[start - 1])):
        start -= 1
    named = start and row[start - 1].kind in NAME_KINDS
    before = list(dropwhile(lambda t: t.kind in (Kind.UPPER, Kind.PARTICLE), reversed(row[:start])))
    if kind is Kind.TITLE and not (before and before[0].kind is Kind.TITLE):
        while start < end and is_given(flow, row[start]):
            start += 1  # « ROUX Zoé Belval Présente »: the given name is none of the commune
    while start < end and row[start].kind is not kind and row[start].kind is not Kind.PARTICLE:
        start += 1
    return start if named else None


def _is_small(flow: Flow, token: Token) -> bool:
    return token.kind in (Kind.PARTICLE, Kind.NEWLINE) or flow.fold[token.start : token.end] in SMALL_WORDS
