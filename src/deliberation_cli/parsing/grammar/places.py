"""Places that stand among the people of a list (« BELVAL / M. Luc LEROY »), and the run of words that may hold one."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from deliberation_cli.parsing.grammar.civility import SINGULAR
from deliberation_cli.parsing.grammar.lexer import NAME_KINDS, Kind, Token
from deliberation_cli.parsing.grammar.turns import Style, is_given, list_style
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow
from deliberation_cli.parsing.words import ITEM


@dataclass(slots=True)
class Run:
    """Name words that nothing parts, with the civility before and the function beside them."""

    tokens: list[Token] = field(default_factory=list)
    civility: Token | None = None
    role: Token | None = None


SAYS = late("pouvoir|procuration|mandat|donne|represent|absent|excus|present|a$")
"""What is said of a person: the words before it are his name."""


def without_postal_towns(flow: Flow, tokens: Sequence[Token]) -> list[Token]:
    """« Maison de l'eau – 46110 BELVAL »: the words behind a postal code (code postal) are its town.

    Those before it, with small words among them, are the address.
    """
    gone: set[int] = set()
    for code in (i for i, token in enumerate(tokens) if _is_code(flow, token)):
        town = itertools.takewhile(lambda i: _is_word(flow, tokens[i]), range(code + 1, len(tokens)))
        address = list(itertools.takewhile(lambda i: tokens[i].kind in _ADDRESS, range(code - 1, -1, -1)))
        small = any(tokens[i].kind is Kind.LOWER for i in address)
        gone |= {*town, *(i for i in address if small and tokens[i].kind in NAME_KINDS)}
    return [Token(Kind.SEPARATOR, t.start, t.end) if i in gone else t for i, t in enumerate(tokens)]


def _is_code(flow: Flow, token: Token) -> bool:
    return token.kind is Kind.NUMBER and _POSTAL.fullmatch(flow.text, token.start, token.end) is not None


def _is_word(flow: Flow, token: Token) -> bool:
    return token.kind in NAME_KINDS and not is_given(flow, token)


_ADDRESS = NAME_KINDS | {Kind.LOWER, Kind.SEPARATOR}
_POSTAL = late(r"(?:0[1-9]|[1-8]\d|9[0-578])\d{3}")


def without_places(flow: Flow, parts: list[tuple[Run, list[Token]]]) -> list[tuple[Run, list[Token]]]:
    """« Hommes Hubert HARDY », in a list that puts everybody's commune first: the name starts at the given name."""
    behind = [_place_words(flow, tokens) for _, tokens in parts]
    if sum(count > 0 for count in behind) < _PLACES:
        behind = [count if _held_there(flow, part) else 0 for count, (_, part) in zip(behind, parts, strict=True)]
    elif _PLACES * sum(map(_in_small_letters, parts)) < 2 * len(parts):
        behind = [len(row[1]) if _in_small_letters(row) else n for row, n in zip(parts, behind, strict=True)]
    return [(run, tokens[count:]) for (run, tokens), count in zip(parts, behind, strict=True) if count < len(tokens)]


_PLACES = 5


def _in_small_letters(row: tuple[Run, list[Token]]) -> bool:
    """« La Chapelle », of « La Chapelle sur Arle Luc LEROY »: no family name, where the others have theirs."""
    return row[0].civility is None and all(token.kind in (Kind.TITLE, Kind.PARTICLE) for token in row[1])


def _held_there(flow: Flow, part: Sequence[Token]) -> bool:
    """« Adjoint au maire de Belval Luc LEROY »: a small « de » behind an office opens the place before the name."""
    small = flow.text[part[0].start : part[0].end] in OF
    return small and _OFFICE_OF.search(flow.fold, max(part[0].start - 20, 0), part[0].start) is not None


_OFFICE_OF = late(r"(?:maire|municipale?|conseillere?|delegue|communautaire)\s$")
_TOLD_OF = late(
    r"[\s,(:-]*(?:a\s|ont\s|ayant\s|qui\s)?(?:donne|pouvoir|procuration|mandat|represente|excuse|absent|par\s)"
)
"""« Brun, procuration à M. Valois »: what follows is said of a person."""


def without_towns_among_initials(flow: Flow, parts: list[tuple[Run, list[Token]]]) -> list[tuple[Run, list[Token]]]:
    """« Val le Haut : Z. BRUN, L. PETIT, Cœur d'Arle : M. SIMON »: an initial and capitals make a name of that list."""
    habit = sum(part[0].kind is Kind.INITIAL and part[-1].kind is Kind.UPPER for _, part in parts)
    if habit < _CIVIL or _MOST_INITIALS * habit < len(parts):
        return parts
    labels = [row for row in parts if row[0].civility is None and _is_bare_town(flow, row[1])]
    shown = sum(_LABELS.match(flow.fold, part[-1].end) is not None for _, part in labels)
    return [row for row in parts if row not in labels] if 2 * shown >= len(labels) else parts


def without_towns_in_turn(flow: Flow, parts: list[tuple[Run, list[Token]]]) -> list[tuple[Run, list[Token]]]:
    """« Zoé BRUN, Belval, Luc LEROY, Val le Haut, … »: whole names, and small letters behind each, in turn."""
    bare = [run.civility is None and _is_bare_town(flow, part) for run, part in parts]
    turns = sum(one != other for one, other in itertools.pairwise(bare))
    whole = sum(_whole_name(flow, part) for _, part in parts)
    habit = sum(bare) >= _PLACES <= whole and turns >= _IN_TURN * (len(parts) - 1) and not bare[0]
    return [row for row, town in zip(parts, bare, strict=True) if not town] if habit else parts


_IN_TURN = 0.85
_LABELS = late(r"[^,;:.\n]{0,30}:|[^,;:.\n]{0,30}\n")
"""« Cœur d'Arle : », or a line of its own: what labels a group."""


def _is_bare_town(flow: Flow, part: Sequence[Token]) -> bool:
    """Words in small letters, of which the first is no given name."""
    small = all(token.kind in (Kind.TITLE, Kind.PARTICLE) for token in part)
    return small and not is_given(flow, next((t for t in part if t.kind is Kind.TITLE), part[0]))


_MOST_INITIALS = 1.8
"""One name in so many, or more, has an initial and capitals: the others are communes, or halves of them."""


def without_bare_places(
    flow: Flow, tokens: Sequence[Token], parts: list[tuple[Run, list[Token]]]
) -> list[tuple[Run, list[Token]]]:
    """« BELVAL / M. Luc LEROY », « M. LEROY pour BELVAL »: where all bear a civility, a bare name alone is a place."""
    parts = _without_places_of(flow, parts)
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
    after = {token.start: following for token, following in itertools.pairwise(tokens)}
    if civil >= _CIVIL:
        named = _under_plural(flow, tokens)
        parts = [
            (run, part)
            for run, part in parts
            if run.civility is not None
            or _whole_name(flow, part)
            or part[0].start in named
            or not _opens_group(flow, before.get(part[0].start))
            or not _before_civility(part, after)
        ]
    parts = [
        (run, part)
        for run, part in parts
        if run.civility is not None or not (_on_a_river(flow, part, after) or _joined_by_hyphens(flow, part))
    ]
    if not plural and list_style(tokens) != "plain":
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
        or _TOLD_OF.match(flow.fold, part[-1].end, tokens[-1].end)
        or _whole_name(flow, part)
        or not _stands_as_place(flow, before.get(run.tokens[0].start), civil=civil > 0, plural=plural)
    ]


def _whole_name(flow: Flow, part: Sequence[Token]) -> bool:
    """« Zoé BRUN », « BRUN Zoé » among « M. LEROY » and « Mme PETIT »: a given name, and a family name in capitals."""
    given, other = (part[0], part[-1]) if part[0].kind is Kind.TITLE else (part[-1], part[0])
    return given.kind is Kind.TITLE and is_given(flow, given) and other.kind is Kind.UPPER


def _heads_civility(part: Sequence[Token], after: Mapping[int, Token]) -> bool:
    """« M. Luc LEROY Belval Mme Zoé BRUN »: one case, right before a civility, where all have two names: a place."""
    kinds = {token.kind for token in part} & {Kind.UPPER, Kind.TITLE}
    return _before_civility(part, after) and len(kinds) == 1


def _on_a_river(flow: Flow, part: Sequence[Token], after: Mapping[int, Token]) -> bool:
    """« BRESSOY » of « BRESSOY sur ARLE »: capitals alone, and what they stand on or under."""
    following = after.get(part[-1].start)
    capitals = all(token.kind in (Kind.UPPER, Kind.PARTICLE) for token in part)
    river = following is not None and flow.fold[following.start : following.end] in _ON
    return capitals and following is not None and river and not _ON_AN_ITEM.match(flow.fold, following.end)


_ON_AN_ITEM = late(rf" (?:la |le |les |l')?(?:{ITEM}|n ?[°o]|vote|\d)")
"""« LEROY pouvoir à BRUN sur la n° 34 »: a proxy for one item."""


def _joined_by_hyphens(flow: Flow, part: Sequence[Token]) -> bool:
    """« Saint-Aubin-des-Bois », « Orcé-en-Val »: small words between hyphens, and no given name first."""
    small = _SMALL_INSIDE.search(flow.fold, part[0].start, part[-1].end)
    return small is not None and not is_given(flow, part[0])


_SMALL_INSIDE = late(r"-(?:sur|sous|les|lez|des|de|du|la|le|en|aux|et|l|d)-")
_ON = frozenset("sur sous lez s/".split())


def _before_civility(part: Sequence[Token], after: Mapping[int, Token]) -> bool:
    following = after.get(part[-1].start)
    return following is not None and following.kind is Kind.CIVILITY


def _opens_group(flow: Flow, before: Token | None) -> bool:
    """Whether a stroke, a bracket, a line end or nothing stands before a bare name: « / BRESSOY Mme BRUN »."""
    return (
        before is None
        or before.kind in (Kind.NEWLINE, Kind.CLOSE, Kind.COLON)
        or flow.fold[before.start : before.end] == "/"
    )


def _under_plural(flow: Flow, tokens: Sequence[Token]) -> set[int]:
    """Where the words stand that a civility of many people heads: « MM. LEROY, PETIT Mme BRUN »."""
    headed: set[int] = set()
    many = False
    for token in tokens:
        if token.kind is Kind.CIVILITY:
            many = flow.fold[token.start : token.end].rstrip(".") not in SINGULAR
        elif flow.fold[token.start : token.end] == "/":
            many = False
        elif many:
            headed.add(token.start)
    return headed


_OF_PLACES = 3
"""So many family names with « de » and a place behind them are the habit of a list; a noble name is one man's."""


def _without_places_of(flow: Flow, parts: list[tuple[Run, list[Token]]]) -> list[tuple[Run, list[Token]]]:
    """« M. LEROY de BELVAL - Mme BRUN de VALMER - M. ROY du PONT »: family names alone, and the place of each."""
    ends = [_family_end(flow, part) for run, part in parts]
    civil = sum(run.civility is not None for run, _ in parts)
    of_places = sum(end < len(part) for (_, part), end in zip(parts, ends, strict=True))
    if of_places < _OF_PLACES or 2 * of_places < len(parts) or civil < len(parts) // 2:
        return parts
    return [(run, part[:end]) for (run, part), end in zip(parts, ends, strict=True)]


def _family_end(flow: Flow, part: Sequence[Token]) -> int:
    """Where a small « de » stands behind a family name that no given name goes with."""
    if any(token.kind is Kind.TITLE for token in part) and any(token.kind is Kind.UPPER for token in part):
        return len(part)
    named = False
    for i, token in enumerate(part):
        if named and (flow.text[token.start : token.end] in OF or _ELIDED.match(flow.text, token.start, token.end)):
            return i
        named = named or token.kind in (Kind.UPPER, Kind.TITLE)
    return len(part)


OF = frozenset("de du des d'".split())
_ELIDED = late("d['’].")
"""« d'ORCEL », one word."""


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


_LINES = 2
"""So many lines of capitals alone are the places of a list, one is a name cut in two."""
SMALL_WORDS = frozenset("en sur sous au les lez la le de du des et aux saint st sainte ste d l s s/".split())
"""Small words of a place's name: « Saint-Jean-sur-Arle »."""
SAINTS = frozenset("saint st sainte ste".split())
"""What follows these is a place's name, though it be a given name elsewhere."""
_NAMING = (Kind.TITLE, Kind.INITIAL, Kind.CIVILITY)


def without_place_lines(flow: Flow, tokens: Sequence[Token], style: Style) -> Sequence[Token]:
    """« BELVAL », « Saint-Jean-le-Haut » on lines of their own, among lines of given and family names: communes."""
    rows = [list(row) for newline, row in itertools.groupby(tokens, _is_line_end) if not newline]
    named = sum(_names(row) for row in rows)
    if style == "plain" or named < _LINES:
        return tokens
    places: list[list[Token]] = []
    for i, row in enumerate(rows):
        before, after = (rows[i - 1] if i else []), (rows[i + 1] if i + 1 < len(rows) else [])
        cut = bool(before) and before[-1].kind in NAME_KINDS and not _names(before) and not _in_capitals(flow, before)
        goes_on = style == "family_first" and bool(after) and after[0].kind in (Kind.TITLE, Kind.INITIAL)
        capitals = _in_capitals(flow, row) and not cut and not goes_on
        amid = (not after or _names(after)) and (not before or _names(before))
        if capitals or (amid and _in_words(flow, row)):
            places.append(row)
    drop = {token.start for row in places for token in row} if len(places) >= _LINES else set()
    return [Token(Kind.SEPARATOR, t.start, t.end) if t.start in drop else t for t in tokens]


def _is_line_end(token: Token) -> bool:
    return token.kind is Kind.NEWLINE


def _names(row: Sequence[Token]) -> bool:
    """Whether a line holds a family name in capitals with a given name, an initial or a civility beside it."""
    return any(t.kind is Kind.UPPER for t in row) and any(t.kind in _NAMING for t in row)


def _in_capitals(flow: Flow, row: Sequence[Token]) -> bool:
    """Whether a line holds capitals alone, with the small words and strokes of a place."""
    return any(t.kind is Kind.UPPER for t in row) and all(
        t.kind in (Kind.UPPER, Kind.PARTICLE)
        or flow.fold[t.start : t.end] == "/"
        or flow.fold[t.start : t.end] in SMALL_WORDS
        for t in row
    )


def _in_words(flow: Flow, row: Sequence[Token]) -> bool:
    """Whether a line holds capitalised words alone, and no given name first: « Brécy-le-Grand »."""
    kinds = {t.kind for t in row}
    return kinds <= {Kind.TITLE, Kind.PARTICLE} and Kind.TITLE in kinds and not any(is_given(flow, t) for t in row[:1])


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
    saint = 2 if tokens and flow.fold[tokens[0].start : tokens[0].end] in SAINTS else 0  # « Saint Luc du Val Zoé BRUN »
    given = next((i for i, t in enumerate(tokens[:upper]) if i >= saint and is_given(flow, t)), 0)
    return given if tokens and (saint or not is_given(flow, tokens[0])) else 0
