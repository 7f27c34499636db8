"""A flattened table whose crosses all say who was there: « NOM Prénom Commune Présent ROY Max Val X BRUN Zoé Val ».

A row starts with a family name in capitals and a given name; a cross in it says present, « pouvoir à » and « suppléé
par » say who stands in, and a row with none of them is somebody's who was away. What is read so is a doubt.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from deliberation_cli.models import Person
from deliberation_cli.parsing.attendance.crosses import CROSS, CROSSES
from deliberation_cli.parsing.attendance.entries import bare_entry
from deliberation_cli.parsing.attendance.headings import ListKind
from deliberation_cli.parsing.attendance.relations import ProxyFound, Roster
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.lexer import Kind, Token, lex
from deliberation_cli.parsing.grammar.names import read_names
from deliberation_cli.parsing.grammar.turns import is_given
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.proof import DOUBT

Read = list[tuple[ListKind, Span, Roster]]


def read_one_column(flow: Flow, table: Span) -> Read:
    """The lists of the table; none where its heads have another column of crosses, or a row more than one cross."""
    first = CROSS.search(flow.text, *table)
    heads = list(cue("attendance", "column").finditer(flow.fold, table.start, first.start())) if first else []
    if not heads or not any(_PRESENT.match(head[0]) for head in heads) or any(_OTHER.match(head[0]) for head in heads):
        return []
    closing = next(flow.scan(cue("attendance", "closes"), Span(table.end - _ROW_END, len(flow.fold))), None)
    zone = Span(heads[-1].end(), min(closing.start() if closing else table.end, table.start + _LONGEST))
    rows = _rows(flow, zone)
    lists: dict[ListKind, Roster] = {"present": Roster(), "absent": Roster(), "proxies": Roster()}
    for name, following in pairwise([*rows, Span(zone.end, zone.end)]):
        row = Span(name.end, following.start)
        if len(CROSS.findall(flow.text, *row)) > 1:
            return []
        _place(flow, name, row, lists)
    if len(lists["present"].people) < CROSSES:
        return []
    for roster in lists.values():
        roster.end = zone.end
    return [(kind, Span(table.start, zone.end), roster) for kind, roster in lists.items()]


_ROW_END, _LONGEST = 140, 8_000
_PRESENT, _OTHER = late("presente?s?|emargement|signature"), late("absent|excus")


def _rows(flow: Flow, zone: Span) -> list[Span]:
    """The name that each row starts with."""
    tokens = lex(flow, zone)
    rows: list[Span] = []
    i = 0
    while i < len(tokens):
        end = _name_end(flow, tokens, i)
        if end:
            rows.append(Span(tokens[i].start, tokens[end - 1].end))
        i = end or i + 1
    return rows


def _name_end(flow: Flow, tokens: Sequence[Token], start: int) -> int:
    """Behind a family name in capitals and a given one; 0 where none stands here, or where « à », « par » lead to it.

    A given name that is rare is one behind a cross, or before the short word for a body.
    """
    at = start
    while at < len(tokens) and tokens[at].kind is Kind.UPPER and not _is_body(flow, tokens[at]):
        at += 1
    led = start >= _HEAD and flow.fold[tokens[start - 1].start : tokens[start - 1].end] in _LEADS
    if led or at == start or at >= len(tokens):
        return 0
    end = at + (tokens[at].kind is Kind.CIVILITY)  # « BRUN M. Claire »
    beside = (start and _is_cross(flow, tokens[start - 1])) or any(_is_body(flow, t) for t in tokens[end + 1 : end + 2])
    if end < len(tokens) and tokens[end].kind is Kind.TITLE and (beside or is_given(flow, tokens[end])):
        end += 1
        while end < len(tokens) and tokens[end].kind is Kind.TITLE and is_given(flow, tokens[end]):
            end += 1
        return end
    return 0


_HEAD = 4
"""So many first tokens may be left of the heads of the columns: « Pouvoir donné à | ROY Max »."""


def _is_cross(flow: Flow, token: Token) -> bool:
    return CROSS.fullmatch(flow.text, token.start, token.end) is not None


_LEADS = frozenset(("a", "par"))


def _is_body(flow: Flow, token: Token) -> bool:
    """« CC », « SIVOM », the cross itself."""
    return flow.text[token.start : token.end] in _BODIES or token.end - token.start < _SHORT


_BODIES = frozenset("CC CA CU CDC CCAS EPCI SIVOM SIVU SIAEP".split())
_SHORT = 2


def _place(flow: Flow, name: Span, row: Span, lists: dict[ListKind, Roster]) -> None:
    member = Found(Person(name=flow.slice(name)), name, DOUBT)
    note = _NOTE.search(flow.fold, *row)
    other = next(iter(read_names(flow, Span(note.end(), row.end))), None) if note else None
    if note and note["gives"]:
        lists["proxies"].proxies.append(ProxyFound(member, other, sure=False))
    elif CROSS.search(flow.text, *row) and not note:
        lists["present"].people.append(bare_entry(member))
    else:
        lists["absent"].people.append(bare_entry(member))
        if note and other:
            lists["present"].people.append(bare_entry(other._replace(confidence=DOUBT)))


_NOTE = late(
    r"(?<![a-z])(?:(?P<gives>(?:donne\s)?(?:pouvoir|procuration|mandat)(?:\sdonnee?)?\sa)|(?:supplee?|remplace)e?\spar)\s"
)
