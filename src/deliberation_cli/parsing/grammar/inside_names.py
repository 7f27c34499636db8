"""What stands inside a name: the comma of « ROY, Max ; … », a date of a side column, the link of « LOPEZ Y PAZ »."""

from __future__ import annotations

from collections.abc import Sequence

from deliberation_cli.parsing.grammar.lexer import Kind, Token
from deliberation_cli.parsing.grammar.turns import is_given
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow

_HABIT = 3
"""So many commas inside names are the list's habit."""


def without_inner_commas(flow: Flow, tokens: Sequence[Token]) -> Sequence[Token]:
    """« ROY, Max ; BRUN, Zoé ; … »: semicolons part the people, a comma the family name from the given one."""
    signs = [flow.text[t.start] if t.kind is Kind.SEPARATOR else "" for t in tokens]
    if signs.count(";") < _HABIT or signs.count(",") < _HABIT:
        return tokens
    inner = {
        i
        for i in range(1, len(tokens) - 2)
        if signs[i] == "," and tokens[i - 1].kind is Kind.UPPER and is_given(flow, tokens[i + 1])
        if tokens[i + 1].kind is Kind.TITLE and tokens[i + 2].kind is not Kind.UPPER
    }
    whole = len(inner) >= _HABIT and len(inner) >= signs.count(";")
    return [token for i, token in enumerate(tokens) if i not in inner] if whole else tokens


def figure_in_a_name(flow: Flow, at: int) -> bool:
    """« Monsieur Luc 14 Votants LEROY »: a side column read into a name; no known label owns its figure."""
    return _FIGURE_INSIDE.match(flow.text, max(at - 2, 0)) is not None


_FIGURE_INSIDE = late(r"[a-zà-ÿ] \d{1,3} [A-ZÉ][a-zé]{5,9} [A-ZÀ-Þ]{3}")


def without_qualities(flow: Flow, tokens: Sequence[Token]) -> Sequence[Token]:
    """« Mme Ida BRUN, Belval / M. Luc ROY, UDAF »: a civility opens each line, a comma ends the name."""
    lines = _lines(tokens)
    if len(lines) < _FEWEST_LINES:
        return tokens
    heads = [line for line in lines if _BODY.match(flow.fold, line[0].start)]
    lines = [line for line in lines if line not in heads]
    opened = [line for line in lines if line[0].kind is Kind.CIVILITY]
    if len(opened) < _FEWEST_LINES or len(opened) < _MOST_LINES * len(lines):
        return tokens
    if any(sum(token.kind is Kind.CIVILITY for token in line) > 1 for line in opened):
        return tokens
    behind = {i for line in opened for i in map(id, _behind_comma(flow, line))}
    behind |= {id(token) for line in heads for token in line if token.kind not in (Kind.OPEN, Kind.CLOSE)}
    return [token for token in tokens if id(token) not in behind]


_BODY = late(r"(?:communaute|communes?|syndicat|ville|metropole|departement|region|agglomeration)s? (?:d|l|[a-z])")
"""« Communauté de communes Entre Hers et Vixiège (3 voix) »: over its delegates."""


def without_codes(flow: Flow, tokens: Sequence[Token]) -> Sequence[Token]:
    """« Mme Ida BRUN UV M. Luc ROY », row after row: between two people the code of a group, no part of a name."""
    codes = {
        i
        for i in range(2, len(tokens) - 1)
        if tokens[i].kind is Kind.UPPER
        and tokens[i].end - tokens[i].start <= _CODE
        and [tokens[i - 2].kind, tokens[i - 1].kind, tokens[i + 1].kind] == [Kind.TITLE, Kind.UPPER, Kind.CIVILITY]
        and "\n" not in flow.text[tokens[i - 2].start : tokens[i + 1].start]
    }
    return [token for i, token in enumerate(tokens) if i not in codes] if len(codes) > 1 else tokens


_CODE = 3
"""Letters of the longest code."""


def _lines(tokens: Sequence[Token]) -> list[list[Token]]:
    lines: list[list[Token]] = [[]]
    for token in tokens:
        if token.kind is Kind.NEWLINE:
            lines.append([])
        elif token.kind is not Kind.END:
            lines[-1].append(token)
    return [line for line in lines if line]


def _behind_comma(flow: Flow, line: Sequence[Token]) -> Sequence[Token]:
    """The words behind the first comma of a line, up to a colon, none where they tell a relation between people."""
    comma = next((i for i, t in enumerate(line) if t.kind is Kind.SEPARATOR and flow.text[t.start] == ","), len(line))
    rest = line[comma:]
    names = all(token.kind in (Kind.SEPARATOR, Kind.UPPER, Kind.TITLE, Kind.PARTICLE) for token in rest)
    return rest if names else ()


_FEWEST_LINES, _MOST_LINES = 4, 0.8


def without_dates(flow: Flow, tokens: Sequence[Token]) -> list[Token]:
    """« …, ROY / 15 juin 2010 Max, … »: a side column's date stands before the given name that the margin parted."""
    kept: list[Token] = []
    over = -1
    for i, token in enumerate(tokens):
        if token.start < over:
            continue
        before = [t.kind for t in tokens[max(i - 2, 0) : i] if t.kind is not Kind.NEWLINE]
        parted = token.kind is Kind.NUMBER and before[-1:] == [Kind.UPPER]
        date = _DATE.match(flow.text, token.start) if parted else None
        if date:
            over = date.end()
        else:
            kept.append(token)
    return kept


_DATE = late(r"(?:\d{1,2}(?:er)? [a-zéû]{3,9} \d{4}|\d\d?/\d\d?/\d{2,4}) (?=[A-ZÀ-Þ][a-zà-ÿ]+[,;. -])")


def linked(flow: Flow, tokens: Sequence[Token]) -> list[Token]:
    """« Ana LOPEZ Y PAZ », « Josep PONS i ROCA »: a lone letter that links two family names, no initial of either.

    « Secrétaire : ROY Max I - Travaux »: behind a whole name the rank of an item is none either.
    """
    return [_read_anew(flow, tokens, i) if t.end - t.start <= _WITH_STOP else t for i, t in enumerate(tokens)]


_WITH_STOP = 2


def _read_anew(flow: Flow, tokens: Sequence[Token], i: int) -> Token:
    token = tokens[i]
    if token.end - token.start == 1 and _links(flow, tokens, i):
        return Token(Kind.PARTICLE, token.start, token.end)
    whole = [t.kind for t in tokens[max(i - 2, 0) : i]] == [Kind.UPPER, Kind.TITLE]
    ranks = token.kind is Kind.INITIAL and flow.text[token.start] in "IVX" and _titled(flow, tokens[i + 1 : i + 2])
    return Token(Kind.STOP, token.start, token.end) if whole and ranks else token


def _titled(flow: Flow, behind: Sequence[Token]) -> bool:
    """« I - Travaux », « I. Travaux »; a comma goes on with the list: « LE GALL Jean V., … »."""
    return any(t.kind is Kind.TITLE or flow.text[t.start : t.end] in "-–—" for t in behind)


def _links(flow: Flow, tokens: Sequence[Token], i: int) -> bool:
    letter = flow.text[tokens[i].start]
    if letter not in "Yyi" or not 0 < i < len(tokens) - 1:
        return False
    before, behind, last = tokens[i - 1].kind, tokens[i + 1].kind, tokens[i + 2 : i + 3]
    initials = letter == "Y" and last and last[0].kind is Kind.INITIAL  # « BRUN Y PETIT J »
    return before is behind and behind in _FAMILIES and not initials


_FAMILIES = (Kind.UPPER, Kind.TITLE)
