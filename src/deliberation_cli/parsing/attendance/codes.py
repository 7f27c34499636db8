"""A table of everybody that a dump flattened: rows of a name, a commune perhaps, and what is said of each.

Said by codes whose legend the page gives (« P = présent, Pv = pouvoir : BRUN Zoé P, BRET Guy Pv à BRUN Zoé »), or by
words under heads of columns (« COMMUNE DÉLÉGUÉ PRÉSENCE BELVAL M. Luc Leroy Présent … »). Each mark has one name before
it; a table in which one has none, or several, is not read.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple, cast

from deliberation_cli.models import Person
from deliberation_cli.models.names import short, words
from deliberation_cli.parsing.attendance.entries import bare_entry
from deliberation_cli.parsing.attendance.headings import ListKind
from deliberation_cli.parsing.attendance.legend import read_legend
from deliberation_cli.parsing.attendance.relations import ProxyFound, Roster
from deliberation_cli.parsing.attendance.row_towns import towns_apart, without_towns
from deliberation_cli.parsing.attendance.run_on_holders import parted
from deliberation_cli.parsing.attendance.staff import of_guests
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.lexer import Kind, Token, lex
from deliberation_cli.parsing.grammar.names import people
from deliberation_cli.parsing.grammar.pieces import whole
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span
from deliberation_cli.parsing.text.proof import DOUBT
from deliberation_cli.parsing.words import CIVILITY

_NEAR = 45
"""The heads of the columns stand so near behind a legend."""
_ROW = 180
"""A row of the table, and a page's end within it, are no longer than so many characters."""
CODES = 5
"""So many marks, a name before each, are a table."""
_REACH = 6000
_LONGEST = 12_000


class Mark(NamedTuple):
    """What is said of somebody, and where."""

    start: int
    end: int
    kind: ListKind


def read_codes(flow: Flow, span: Span) -> list[tuple[ListKind, Span, Roster]] | None:
    """The lists that a flattened table tells, and where they stand; none where there is no table.

    None where its rows cannot be told apart: then nothing else may be read from its words.
    """
    legend, place = read_legend(flow, span)
    if len(legend) > 1 and "present" in legend.values():
        head = _head(flow, Span(place.end, min(span.end, place.end + _NEAR)))
        first = head.end if head else place.end  # « NOM Prénom Fonction » names nobody
        codes = "|".join(map(re.escape, sorted(legend, key=len, reverse=True)))
        if again := re.compile(_HEADS_AGAIN.format(codes=codes)).match(flow.text, first, span.end):
            first = again.end()
        behind, before = Span(first, min(span.end, first + _LONGEST)), Span(span.start, place.start)
        hour = r"(?:\d{1,2}h(?:\d\d)?)?"  # « P18h15 »: who came late
        pattern = re.compile(rf"(?<![\w'’./-])(?P<code>{codes}){hour}(?:\s(?:à|par))?(?![\w'’.=/-]|\s?[=:])")
        for zone in (behind, before):
            coded = [Mark(m.start(), m.end(), legend[m["code"]]) for m in pattern.finditer(flow.text, *zone)]
            first = coded[0].start if coded else zone.end  # « Pouvoir à » heads a column, before the first row
            given = [mark for mark in _words(flow, zone) if mark.kind == "proxies" and mark.start > first]
            marks = sorted([*coded, *given])
            lists = _read(flow, zone, marks, _heads(flow, span) or flow.fold[zone.start : first])
            if lists and zone is behind:  # the legend heads no list
                return [(kind, Span(place.start, stretch.end), roster) for kind, stretch, roster in lists]
            if lists:
                return lists
        return None if _SIDE_BY_SIDE.search(_heads(flow, span)) else []
    head = _head(flow, span)
    if head is None:
        return []
    words = flow.fold[head.start : head.end]
    zone = Span(head.end, min(span.end, head.end + _LONGEST))
    repeated = _again(flow, zone, words)
    marks = [mark for mark in _words(flow, zone) if not any(a.start <= mark.start < a.end for a in repeated)]
    ended = _OVER.search(flow.fold, marks[CODES].start, zone.end) if len(marks) > CODES else None
    marks = [mark for mark in marks if ended is None or mark.start < ended.start()]
    lists = _read(flow, zone, marks, words)
    if lists and all(kind != "present" or not roster.people for kind, _, roster in lists):
        return []  # « Présents | Procurations | Absents / 27 | 3 | 2 », over counts, and a list of proxies below
    if lists and _ROW_OPENS.fullmatch(flow.fold, head.end, lists[0][1].start):
        lists = [(kind, Span(head.start, place.end), roster) for kind, place, roster in lists]  # its heads name nobody
    apart = _side(words) and len(_run(flow, zone, marks)) >= CODES
    return lists or (None if apart or _SIDE_BY_SIDE.search(words) else [])


def _again(flow: Flow, zone: Span, words: str) -> list[Span]:
    """The heads of the columns, printed again on the next page."""
    pattern = re.compile(r"\s+".join(map(re.escape, words.split())))
    return [Span(*match.span()) for match in pattern.finditer(flow.fold, *zone)]


_ROW_OPENS = late(rf"\s*(?:{CIVILITY}\s?)?")
_HEADS_AGAIN = (
    r"(?:\s*(?:(?:{codes})(?:/(?:{codes}))+|(?i:noms?|pr[ée]noms?)(?!\w)|(?:{codes})(?:\s+(?:{codes}))+(?!\w)))+"
)
"""« P/E/A P/A/E NOM Prénom NOM Prénom Pvr Pvr »: the heads of columns side by side, the codes among them."""
_SIDE_BY_SIDE = late(
    r"(?<![a-z])(?P<head>[a-z]{3,} [a-z ]*(?:pouvoir|procuration|presen|absent|excus)[a-z ]*) (?P=head)"
)
"""« Titulaire Pouvoir à Titulaire Pouvoir à »: the same heads again, over rows that stood side by side."""


def _heads(flow: Flow, span: Span) -> str:
    """The words that head the columns."""
    head = _head(flow, span)
    return flow.fold[head.start : head.end] if head else ""


def _side(words: str) -> str:
    """On which side of the names the communes stand, where the heads of the columns say it."""
    town = _TOWN.search(words)
    line = words.rfind("\n", 0, town.start()) + 1 if town else 0  # « Délégués / Commune Titulaires Suppléants »
    named = _NAMED.search(words, line) or _NAMED.search(words)
    return "" if town is None or named is None else "first" if town.start() < named.start() else "last"


_OVER = late(r"(?<![a-z])(?:secretaires?(?: de (?:la )?seance)?\s?:|objet\s?:|vu (?:le|la)\s)")
"""What stands behind a table: « La présente délibération » marks nobody."""
_TOWN = late("commune|ville|collectivite")
_NAMED = late(r"\bnom|delegue|titulaire|elus")


def _head(flow: Flow, span: Span) -> Span | None:
    """The heads of the columns."""
    for match in flow.scan(cue("attendance", "column_heads"), Span(span.start, min(span.end, span.start + _REACH))):
        if _TELLS.search(match[0]) or _SUBSTITUTES.search(match[0]):
            return Span(*match.span())
    return None


_TELLS = late("presen|absent|excus|pouvoir|procur|emarg|signat|situation")


def _words(flow: Flow, zone: Span) -> Iterator[Mark]:
    for match in cue("attendance", "roll_mark").finditer(flow.fold, *zone):
        if of_guests(flow, match.start()):
            return
        said = match[0]
        gives = said.endswith((" a", " par")) or said.startswith("repr")
        kind = "present" if said.startswith("present") else "proxies" if gives else "absent"
        yield Mark(match.start(), match.end(), cast("ListKind", kind))


def _read(flow: Flow, zone: Span, marks: Sequence[Mark], head: str = "") -> list[tuple[ListKind, Span, Roster]]:
    """The lists of a run of marks; none where somebody has no mark, or a mark nobody.

    `head`: the heads of the columns, which put a commune before or behind each name.
    """
    towns = _side(head)
    run = _run(flow, zone, marks)
    if len(run) < CODES:
        return []
    column = _HOLDERS.search(head) is not None
    last = run[-1].end + (_ROW if run[-1].kind == "proxies" or (column and run[-1].kind == "absent") else 1)
    place = Span(max(zone.start, run[0].start - _ROW), min(zone.end, last))
    tokens = whole(flow, list(_parted(_without_votes(flow, lex(flow, place), head), run)))
    ends = {mark.start for mark in run}
    apart = {"first": towns_apart, "last": without_towns}.get(towns)
    kept = apart(flow, tokens, ends) if apart else tokens
    guessed = not kept and towns == "first"
    named = people(flow, towns_apart(flow, tokens, ends, guessed=True) if guessed else kept)
    if guessed:
        named = [found._replace(confidence=DOUBT) for found in named]
    if towns and _SUBSTITUTES.search(head) and (civil := _civil_in_each(people(flow, tokens), place, run)):
        named, towns = civil, ""
    if column:
        run = _with_holders(run, named)
    giving = [Span(m.end, n.start) for m, n in itertools.pairwise(run) if m.kind in _NAMES_ANOTHER]
    named = parted(flow, named, giving)
    substitutes = _SUBSTITUTES.search(head) is not None
    ranks = _ranks(flow, place, run)
    rows: list[Found[Person]] = []
    holders: dict[int, Found[Person] | None] = {}
    position, gives, unheld = place.start, False, False
    for i, mark in enumerate(run):
        row = [found for found in named if position <= found.span.start < mark.start]
        rank = next((at for at in reversed(ranks) if position <= at < mark.start), None)
        if gives and row and (len(row) > 1 if rank is None else row[0].span.start < rank):
            holders[i - 1] = row.pop(0)
        unheld = unheld or (gives and i - 1 not in holders)
        row = _member_of(flow, row, rank, towns, headed=not i)
        # of a hundred people several have one family name: those who vote behind the table are few
        again = row and len(run) - i <= CODES and any(short(row[-1].value.name, known.value.name) for known in rows)
        if i >= CODES and (not row or again):
            run = run[:i]  # « TOTAL P 14 A 1 », « M. ROY présente le rapport »: the table is over
            break
        if substitutes and len(row) == _WITH_SUBSTITUTE:
            row = row[1:]  # « … P Zoé Brun Luc Leroy EX »: she is the substitute of the row above, and was not called
        if not row or (len(row) > 1 and i):
            return []
        rows.append(row[-1])
        position, gives = mark.end, mark.kind in _NAMES_ANOTHER
    if gives and len(run) - 1 not in holders:
        holders[len(run) - 1] = next((found for found in named if found.span.start >= position), None)
    if unheld and not all(" " in person.value.name for person in rows):
        return []
    return list(_lists(flow, rows, run, holders))


def _ranks(flow: Flow, place: Span, run: Sequence[Mark]) -> list[int]:
    """« 1 ROY Max CC du Val T P 2 BRUN Zoé CC du Val T E … »: where each row's number stands, if all have one."""
    found: list[int] = []
    for match in _RANK.finditer(flow.text, *place):
        if int(match[0]) == len(found) + 1:
            found.append(match.start())
    return found if len(found) >= len(run) else []


_RANK = late(r"(?<![\w.,/-])\d{1,3}(?=\s[A-ZÀ-Ý])")
_HOLDERS = late(r"(?:pouvoirs?|procurations?)(?: a)?$|mandataires?$|representee? par$")
"""The last column holds the names of those who vote for others."""


def _with_holders(run: Sequence[Mark], named: Sequence[Found[Person]]) -> list[Mark]:
    """« ROY Max Excusé BRUN Zoé Belval PETIT Anne Présente »: who is away, and right behind his mark another member."""
    starts = [0, *(mark.end for mark in run)]
    rows = [[f for f in named if a <= f.span.start < b] for a, b in itertools.pairwise(starts)]
    members = {row[-1].value.name for row in rows if row}

    def gives(mark: Mark, row: Sequence[Found[Person]], *, last: bool) -> bool:
        if mark.kind != "absent" or len(row) < (1 if last else 2) or row[0].span.start - mark.end > _BESIDE:
            return False
        return any(f"{row[0].value.name} ".startswith(f"{name} ") for name in members)

    behind = [*rows[1:], [f for f in named if f.span.start >= starts[-1]]]
    told = zip(run, behind, strict=True)
    return [m._replace(kind="proxies") if gives(m, row, last=m is run[-1]) else m for m, row in told]


_BESIDE = 2


def _civil_in_each(named: Sequence[Found[Person]], place: Span, run: Sequence[Mark]) -> list[Found[Person]]:
    """Those with a civility, where each row has one: what has none is a commune, whatever rows it stands in."""
    civil = [found for found in named if found.value.civility]
    starts = [place.start, *(mark.end for mark in run)]
    rows = itertools.pairwise(starts)
    return civil if all(any(a <= f.span.start < b for f in civil) for a, b in rows) else []


def _member_of(
    flow: Flow, row: list[Found[Person]], rank: int | None, towns: str, *, headed: bool
) -> list[Found[Person]]:
    """The row without the words of other columns before the member's name, or behind it; `rank`: where it is numbered.

    `towns`: the side of the communes; `headed`: the first row, which stands behind the heads of the columns.
    """
    if rank is not None:
        row = [found for found in row if found.span.start > rank][:_WITH_TOWN]
        row = row[-1:] if towns == "first" else row[:1]
    else:
        row = _civil_alone(row)
        if len(row) == _WITH_TOWN and towns and not headed:
            row = row[1:] if towns == "first" else row[:1]
    return row[-1:] if _only_towns(flow, row[:-1]) and _GIVEN.search(row[-1].value.name) else row


def _only_towns(flow: Flow, named: Sequence[Found[Person]]) -> bool:
    """« BEAUVAL les 2 Vallons Luc PETIT P »: what stands in capitals before a whole name is no second member."""
    told = [flow.text[found.span.start : found.span.end] for found in named]
    return bool(told) and told[0].isupper() and all(name.isupper() or name.isalpha() for name in told)


_GIVEN = late(r"[a-zà-ÿ]")


def _civil_alone(row: list[Found[Person]]) -> list[Found[Person]]:
    """« … P 2 / PAYS DE VALD / M. ROY Max P »: a title that pages repeat has no civility, and the member has one."""
    civil = [found for found in row if found.value.civility]
    return civil if len(row) > 1 and len(civil) == 1 and civil[0] is row[-1] else row


_NAMES_ANOTHER = ("proxies", "substituted")
"""Behind such a mark stands who votes for the member, or sits in his stead."""
_SUBSTITUTES, _WITH_SUBSTITUTE = late(r"titulaires?\W{1,3}(?:deleguee?s? )?suppleante?s?"), 2
"""A column of substitutes behind that of the members: only those who came have a mark of their own."""
_WITH_TOWN = 2
"""A commune on its own line, or behind a sign, looks like a second person of the row."""


def _lists(
    flow: Flow, rows: Sequence[Found[Person]], run: Sequence[Mark], holders: dict[int, Found[Person] | None]
) -> Iterator[tuple[ListKind, Span, Roster]]:
    lists: dict[ListKind, Roster] = {"present": Roster(), "absent": Roster(), "proxies": Roster()}
    for i, (person, mark) in enumerate(zip(rows, run, strict=True)):
        if mark.kind == "proxies":
            lists["proxies"].proxies.append(ProxyFound(person, _whole_holder(flow, holders.get(i), rows)))
        elif mark.kind == "substituted":
            lists["absent"].people.append(bare_entry(person))
            lists["present"].people += [bare_entry(sits)] if (sits := holders.get(i)) else []
        else:
            lists[mark.kind].people.append(bare_entry(person))
    last = holders.get(len(run) - 1)
    stretch = Span(rows[0].span.start, last.span.end if last else run[-1].end)
    for kind, roster in lists.items():
        roster.end = stretch.end
        yield kind, stretch, roster


def _whole_holder(flow: Flow, holder: Found[Person] | None, rows: Sequence[Found[Person]]) -> Found[Person] | None:
    """« Pouvoir à Mme Zoé Brun BELVAL M. … »: his own row tells where a holder's name ends."""
    if holder is None:
        return None
    start, end = holder.span
    names = [row.value.name for row in rows]
    stops = [end, *(m.start() for m in reversed(list(_GAP.finditer(flow.text, start, end))))]
    whole_names = (stop for stop in stops if any(words(flow.text[start:stop]) == words(other) for other in names))
    short_names = (stop for stop in stops if any(short(flow.text[start:stop], other) for other in names))
    stop = next(itertools.chain(whole_names, short_names), end)
    named = holder.value.model_copy(update={"name": flow.text[start:stop]})
    return holder if stop == end else Found(named, Span(start, stop), holder.confidence)


_GAP = late(r"\s+")


def _without_votes(flow: Flow, tokens: Sequence[Token], head: str) -> list[Token]:
    """« Repr. Mme BRUN P BELVAL M. Luc Leroy Présent C »: a column of votes is no part of the names beside it."""
    cast = _VOTE if "vote" in head else ()
    return [Token(Kind.END, t.start, t.end) if flow.text[t.start : t.end] in cast else t for t in tokens]


_VOTE = frozenset("P C A NI NPPV NPV ABS Pour Contre Abst Abstention POUR CONTRE ABSTENTION".split())
"""Pour, contre, abstention, « non inscrit au vote », « ne prend pas part au vote »."""


def _run(flow: Flow, zone: Span, marks: Sequence[Mark]) -> list[Mark]:
    """The first run of marks that stand no further apart than a row; what stands side by side is one mark."""
    runs: list[list[Mark]] = [[]]
    for mark in marks:
        last = runs[-1][-1] if runs[-1] else None
        if last and mark.start - last.end > _ROW:
            runs.append([])
        elif last and not re.search(r"\w", flow.text[last.end : mark.start]):
            mark = Mark(last.start, mark.end, mark.kind)
            runs[-1].pop()
        runs[-1].append(mark)
    return max(runs, key=len)


def _parted(tokens: Sequence[Token], marks: Sequence[Mark]) -> Iterator[Token]:
    """The tokens, each mark made the end of a row."""
    at = 0
    for token in tokens:
        while at < len(marks) and marks[at].end <= token.start:
            at += 1
        inside = at < len(marks) and marks[at].start <= token.start
        if not inside:
            yield token
        elif token.start == marks[at].start:
            yield Token(Kind.END, token.start, marks[at].end)
