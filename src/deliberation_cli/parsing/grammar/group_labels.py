"""Names of groups and bodies over their members, before a colon: « Groupe Radical, Citoyen et Divers : Mme … ».

« Communauté de communes Terres d'Arle : M. … »: their words look like names, and name nobody.
"""

from __future__ import annotations

from collections.abc import Sequence

from deliberation_cli.parsing.grammar.lexer import NAME_KINDS, Kind, Token
from deliberation_cli.parsing.grammar.places import SAYS
from deliberation_cli.parsing.grammar.turns import is_given
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow

GROUPS = frozenset("groupe groupes liste college".split())
_WORDS = (Kind.LOWER, Kind.STOP)
_NAME_WORDS = frozenset({Kind.UPPER, Kind.TITLE, Kind.PARTICLE, Kind.LOWER, Kind.INITIAL, Kind.STOP})


def group_before(flow: Flow, tokens: Sequence[Token], colon: int) -> int | None:
    """« Groupe Radical, Citoyen et Divers : Mme … »: where a group's name starts that holds commas, and nobody."""
    commas = 0
    for i in range(colon - 1, max(colon - _LONGEST_GROUP, -1), -1):
        token = tokens[i]
        word = flow.fold[token.start : token.end]
        if token.kind is Kind.STOP and word in GROUPS:
            return i if commas else None
        comma = token.kind is Kind.SEPARATOR and word == ","
        commas += comma
        named = token.kind is Kind.UPPER or (token.kind is Kind.TITLE and is_given(flow, token))
        words = token.kind in NAME_KINDS or (token.kind in _WORDS and not SAYS.match(flow.fold, token.start, token.end))
        if named or not (comma or words or token.kind is Kind.NEWLINE):
            return None
    return None


_LONGEST_GROUP = 14


def body_before(flow: Flow, tokens: Sequence[Token], colon: int) -> int | None:
    """« Communauté de communes Terres d'Arle : M. BRET », opening a line: where the name starts."""
    start = colon
    while start and tokens[start - 1].kind in _NAME_WORDS:
        start -= 1
    opens = start < colon and (start == 0 or tokens[start - 1].kind in (Kind.NEWLINE, Kind.END))
    return start if opens and _NAMED_BODY.match(flow.text, tokens[start].start) else None


_NAMED_BODY = late(
    r"(?:Communauté (?:[Dd]e [Cc]ommunes|[Dd][’'][Aa]gglom[ée]ration|[Uu]rbaine)|Métropole|Syndicat|Ville d[eu’']"
    r"|Communes? d(?:es?|u|[’'])|Département d|Conseil (?:[Dd]épartemental|[Rr]égional|[Gg]énéral))"
)


def without_shouted_bodies(flow: Flow, tokens: Sequence[Token]) -> list[Token]:
    """« COMMUNAUTÉ DE COMMUNES DU VAL D'ARLE MM. ROY, BRUN, … »: a body in capitals right before its delegates."""
    drop: set[int] = set()
    for i, token in enumerate(tokens):
        if token.kind is not Kind.CIVILITY or not i:
            continue
        start = i
        while start and tokens[start - 1].kind in _NAME_WORDS and _shouted(flow, tokens[start - 1]):
            start -= 1
        opens = start < i and (start == 0 or tokens[start - 1].kind in _BEFORE_BODY)
        if opens and _SHOUTED_BODY.match(flow.fold, tokens[start].start, token.start):
            drop.update(range(start, i))
    return (
        [Token(Kind.SEPARATOR, t.start, t.end) if k in drop else t for k, t in enumerate(tokens)] if drop else [*tokens]
    )


def without_group_lines(flow: Flow, tokens: Sequence[Token]) -> list[Token]:
    """« Groupe Centre et indépendants / BRUN Zoé / Non-inscrits / … »: a group on a line of its own."""
    drop: set[int] = set()
    for i, token in enumerate(tokens):
        if i and tokens[i - 1].kind is not Kind.NEWLINE:
            continue
        line = GROUP_LINE.match(flow.fold, token.start)
        if line:
            drop.update(k for k in range(i, min(i + _LONGEST_GROUP, len(tokens))) if tokens[k].end <= line.end())
    return (
        [Token(Kind.SEPARATOR, t.start, t.end) if k in drop else t for k, t in enumerate(tokens)] if drop else [*tokens]
    )


GROUP_LINE = late(
    r"(?:(?:pour le )?groupe (?=[a-z\"«])[^\n:;,(]{3,60}|(?:conseillers? |elus? )?non[ -]inscrits?) ?(?=\n)"
)
"""« Groupe Majorité régionale », « Non-inscrits », from the start of a line to its end."""


def without_towns_before_strokes(flow: Flow, tokens: Sequence[Token]) -> list[Token]:
    """« BELVAL / Luc ROY, Zoé BRUN - LE VAL / Max PETIT »: communes in capitals, a stroke between them and people."""
    towns = [town for i, token in enumerate(tokens) if (town := _before_stroke(flow, tokens, i, token))]
    if len(towns) < _FEWEST_STROKES:
        towns = [town for town in towns if _ARTICLE.match(flow.text, tokens[town.start].start)]
    drop = {i for town in towns for i in town}
    return [Token(Kind.SEPARATOR, t.start, t.end) if i in drop else t for i, t in enumerate(tokens)]


def _before_stroke(flow: Flow, tokens: Sequence[Token], i: int, stroke: Token) -> range | None:
    if stroke.kind is not Kind.SEPARATOR or flow.text[stroke.start] != "/":
        return None
    behind = [token.kind for token in tokens[i + 1 : i + 3]]
    if behind[:1] != [Kind.CIVILITY] and behind != [Kind.TITLE, Kind.UPPER]:
        return None
    start = i
    while start and tokens[start - 1].kind in _NAME_WORDS and _shouted(flow, tokens[start - 1]):
        start -= 1
    opens = start < i and (start == 0 or tokens[start - 1].kind in _BEFORE_BODY)
    return range(start, i) if opens else None


_FEWEST_STROKES, _ARTICLE = 3, late(r"(?:L[AE]S?|SAINTE?|STE?)[ -][A-ZÀ-Ý]")


def _shouted(flow: Flow, token: Token) -> bool:
    return flow.text[token.start : token.end].isupper()


_BEFORE_BODY = (Kind.SEPARATOR, Kind.NEWLINE, Kind.END, Kind.COLON)
_SHOUTED_BODY = late(
    r"(?:communaute (?:de |d['’] ?|urbaine)|metropole |syndicat |conseil (?:departemental|regional|general|municipal)"
    r"|communes? (?:de |d['’]|du |des )|ville de |departement (?:de |d['’]|du |des )|region )"
)


def is_acronym(flow: Flow, token: Token) -> bool:
    """Whether a word is a body in short: « CC du Val », « CCAS »."""
    return flow.text[token.start : token.end] in _ACRONYMS


_ACRONYMS = frozenset("CC CA CU CDC CCAS EPCI EPT PETR SIVOM SIVU".split())
"""Bodies that send delegates, in short."""
