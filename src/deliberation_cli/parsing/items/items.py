"""Where each item of the minutes, register or list starts and ends, with its title and number.

An item is a title followed by a decision. Titles are found by their own words (« Délibération n° », « Objet : », a
rank), by the agenda that announced them, or by their place: a line without a full stop right before the words that open
a body of text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.grammar.ids import clean_number
from deliberation_cli.parsing.items.agenda import find_agenda, first_above, items_end, roll_call_end
from deliberation_cli.parsing.items.bulleted import with_bulleted_items
from deliberation_cli.parsing.items.head import ANNOUNCED, NOTED, Head
from deliberation_cli.parsing.items.heads import find_heads
from deliberation_cli.parsing.items.item import Item
from deliberation_cli.parsing.items.labels import behind_labels
from deliberation_cli.parsing.items.members import SHORTEST, Member
from deliberation_cli.parsing.items.minutes import untitled
from deliberation_cli.parsing.items.numbered import outcome_beside
from deliberation_cli.parsing.items.parts import with_parts_below
from deliberation_cli.parsing.items.recap import recapped
from deliberation_cli.parsing.items.reported import delegates_decide, told_of_delegates, without_reported
from deliberation_cli.parsing.items.series import find_series, marking
from deliberation_cli.parsing.items.settle import settle, without_contents, without_groups
from deliberation_cli.parsing.items.title_ends import before_vote, own_title, row
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.tables.lists import DeliberationList, find_lists
from deliberation_cli.parsing.text.flow import Flow, Found, Span, remembered
from deliberation_cli.parsing.text.layout import TextLine, text_lines
from deliberation_cli.parsing.votes.once import before_said, told_of_several, told_of_these
from deliberation_cli.parsing.votes.outcome import find_decisions, read_unanimous
from deliberation_cli.parsing.votes.votes import decides, has_vote


@remembered
def find_items(flow: Flow, span: Span) -> list[Item]:
    """The items of a document of many deliberations, in order."""
    lines = [line for line in text_lines(flow, span) if not line.furniture and not _BETWEEN.fullmatch(line.fold)]
    opening = roll_call_end(flow, lines)
    start, agenda = find_agenda(flow, lines)
    start = max(first_above(lines, start), opening)
    lines_end = items_end(flow, lines)
    series = marking(flow, span, lambda part: decides(flow, part))
    series = series or marking(flow, span, lambda part: _told_on_line(flow, part))
    heads = find_heads(flow, lines, start, lines_end, agenda, series)
    heads = without_contents(flow, without_groups(flow, heads))
    heads = without_reported(flow, settle(flow, lines, heads, start, lines_end, agenda))
    heads = with_parts_below(flow, lines, with_bulleted_items(flow, lines, heads, lines_end), lines_end)
    items = _unlabelled(flow, _numbered(flow, span, _items(flow, lines, heads, lines_end)))
    items = _with_lists(flow, span, items[1:] if items and _titles_document(flow, span, items[0]) else items)
    return _with_letters(flow, items)


def _told_on_line(flow: Flow, body: Span) -> bool:
    """« 2022/57 Convention de mise à disposition Unanimité »: a row of a list whose rulings are lost."""
    line = flow.text.find("\n", *body)
    return cue("items", "row_outcome").search(flow.fold, body.start, line if line > 0 else body.end) is not None


_BETWEEN = late(
    r"(?:- ?)?pages? ?(?:n ?° ?)?\d{1,3}(?: ?(?:/|sur|of) ?\d{1,3})?(?: ?[-:.])?"
    r"|(?:departs?|arrivees?|sorties?|retours?)(?: (?:momentane|definiti|anticipe)[a-z]+)? (?:de |d')[^.;:]{3,50}"
    r"(?:\(|,? a )\d{1,2} ?(?:h|heures)(?: ?\d{2})?\)?\s?\.?"
)
"""« Page 2 », « Départ de M. ROY à 22 h », on a line of its own, between a title and its text."""


def _with_letters(flow: Flow, items: list[Item]) -> list[Item]:
    """« CA 2023-07 », « CP 2006/01 »: letters that stand before most numbers of a sitting are part of them."""
    led = {i: lead for i, item in enumerate(items) if (lead := _letters(flow, item)) is not None}
    same = [i for i, lead in led.items() if lead["letters"] == next(iter(led.values()))["letters"]]
    if len(same) < SHORTEST or len(same) < _MOST_ITEMS * sum(item.number is not None for item in items):
        return items
    shown = [_lettered(flow, item, led[i].start("letters")) if i in same else item for i, item in enumerate(items)]
    starts = [*(item.span.start for item in shown[1:]), items[-1].span.end]
    return [
        item._replace(span=Span(item.span.start, min(item.span.end, start)))
        for item, start in zip(shown, starts, strict=True)
    ]


def _lettered(flow: Flow, item: Item, start: int) -> Item:
    """The item with the letters that start there in its number, and not in its title before them."""
    if item.number is None:
        return item
    place = Span(start, item.number.span.end)
    title = item.title
    if title and title.start < start <= title.end:
        title = Span(title.start, title.start + len(flow.text[title.start : start].rstrip()))
    body = Span(min(start, item.span.start), item.span.end)
    return item._replace(span=body, title=title, number=Found(clean_number(flow.slice(place)), place))


def _letters(flow: Flow, item: Item) -> re.Match[str] | None:
    if item.number is None or item.rank or not flow.text[item.number.span.start].isdigit():
        return None
    return _LETTERS.search(flow.text, max(item.number.span.start - _LETTERS_REACH, 0), item.number.span.start)


_LETTERS, _LETTERS_REACH = (
    late(r"(?<![\w.-])(?!D|PAGE|POINT|OBJET|N |NO |VOTE|ACTE)(?P<letters>[A-Z]{1,6})[ \n_-]\Z"),
    9,
)


def _unlabelled(flow: Flow, items: list[Item]) -> list[Item]:
    """« Affaire 3/ Tarifs de la cantine »: the label that titles share gives their rank, and is no part of them."""
    labelled = behind_labels(flow, [item.title for item in items])
    shown = list(items)
    for index, (title, rank) in labelled.items():
        ranked = items[index].number is None and rank.end > rank.start
        number = Found(flow.slice(rank), rank) if ranked else items[index].number
        shown[index] = items[index]._replace(title=title, number=number, rank=items[index].rank or ranked)
    return shown


def _titles_document(flow: Flow, span: Span, item: Item) -> bool:
    """« Compte rendu – Conseil du 17 septembre – Approuvé le 22 octobre », over everything: when it was approved."""
    if item.number or item.title is None or flow.text[span.start : item.title.start].strip(" \n#*•–-"):
        return False
    return cue("items", "minutes_title").search(flow.fold[item.title.start : item.title.end]) is not None


def _with_lists(flow: Flow, span: Span, items: list[Item]) -> list[Item]:
    """A table of deliberations is the items where no others are voted; else it repeats them."""
    lists = find_lists(flow, span)
    if not lists:
        return items
    outside = [item for item in items if not any(_overlap(item.span, table.span) for table in lists)]
    own = [item for item in outside if voted(flow, item.span) or item.number]
    rows = [row for table in lists for row in table.rows]
    if recap := recapped(outside, rows):
        return recap
    if len(own) > len(rows) // _FEW_OUTSIDE:
        return [item for item in items if item in outside or not _inside(item.span, lists)]
    listed = [Item(row.span, row.title, row.number, row=row) for row in rows]
    return sorted([*listed, *own], key=lambda item: item.span)


_FEW_OUTSIDE = 3
"""A list of so many deliberations may stand beside one that is told in words."""


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _inside(span: Span, lists: Sequence[DeliberationList]) -> bool:
    return any(table.span.start <= span.start < table.span.end for table in lists)


def _items(flow: Flow, lines: Sequence[TextLine], heads: list[Head], end: int) -> list[Item]:
    items: list[Item] = []
    if not lines:
        return items
    stop = lines[end].span.start if end < len(lines) else lines[-1].span.end
    opening = next((head for head in heads if head.kind != "section"), heads[0] if heads else None)
    first = lines[opening.first].span.start if opening else stop
    items += [
        Item(body, title, inline=True)
        for body, title in untitled(flow, before_said(flow, Span(lines[0].span.start, first)))
    ]
    for index, head in enumerate(heads):
        head = head._replace(title=own_title(flow, head))
        start = lines[head.first].span.start
        following = lines[heads[index + 1].first].span.start if index + 1 < len(heads) else stop
        body = Span(head.title.end, following)
        listed = row(flow, head) if head.kind != "section" else None
        if listed:
            items.append(Item(Span(start, following), listed, head.number, head.kind == "rank"))
            continue
        if head.kind == "section" and not (head.style == NOTED and _noted(flow, body)):
            continue
        if _reported(flow, head.title) and not _body_named(flow, body):
            continue
        if told_of_delegates(flow, head) and delegates_decide(flow, body) and not _noted(flow, body):
            continue
        added = _ADDED.search(flow.fold, max(start - _ADDED_REACH, 0), start)
        if added and head.style != ANNOUNCED and flow.fold[head.title.start : head.title.end] not in added[0]:
            continue
        session = Span(lines[0].span.start, stop)
        together = told_of_several(flow, session, head.number.value if head.number else None)
        together = together or _with_next(flow, lines, heads[index:], stop)
        if not together and not decides(flow, _until_closing(flow, body)) and not _told_above(flow, head):
            title = before_vote(flow, head.title)
            if title is None and not _an_act(flow, head, items) and not _cut_off(flow, heads, index, following, stop):
                continue
            head = head._replace(title=title or head.title)
        items.append(_own_number(flow, Item(Span(start, following), head.title, head.number, head.kind == "rank")))
    return items


def _with_next(flow: Flow, lines: Sequence[TextLine], heads: Sequence[Head], stop: int) -> bool:
    """« 5 – Voirie / 6 – Forêt / Ces deux délibérations sont adoptées »: whether the first head is one of them."""
    for said, count in told_of_these(flow, Span(0, len(flow.text))):
        ends = [lines[head.first].span.start for head in heads[1 : count + 1]]
        ends += [stop] if len(ends) < count else []
        if heads[0].title.end <= said.start < ends[-1]:
            return True
    return False


def _an_act(flow: Flow, head: Head, before: Sequence[Item]) -> bool:
    """« Délibération n° 2018-05-05 Jurys d'assises », behind other acts, and no vote below: its number makes it one."""
    if head.kind != "act" or head.number is None or not before or before[-1].rank or _same(head, before[-1]):
        return False
    return _LABELLED.search(flow.fold, max(head.number.span.start - _LABEL, 0), head.number.span.start) is not None


def _same(head: Head, item: Item) -> bool:
    """« Délibération n° 2019-034 » again, over the act's second page."""
    return head.number is not None and item.number is not None and head.number.value == item.number.value


_LABELLED, _LABEL = late(r"(?:^|\n)[ #*]*(?:deliberation|delib\.|dcm)\s?(?:n\s?°\s?)?$"), 24


_ADDED, _ADDED_REACH = (
    late(
        r"(?:r?ajouter|inscrire)[^.;]{0,120} suivante?s? ?:\s*(?:\n\s*(?![^\n]*(?:accord|accept|approuv))"
        r"[^\n.;]{3,90}[,;.]?\s*){0,3}\n\s*\Z"
    ),
    400,
)
"""« … propose d'ajouter les points suivants : Voirie, Sentiers »: the agenda takes them in, none is decided there."""


def _reported(flow: Flow, title: Span) -> bool:
    """« 3. Compte rendu de la commission des travaux »: what is accepted there is the commission's own choice."""
    return _REPORT.match(flow.fold, *title) is not None


_REPORT = late(
    r"comptes?[ -]rendus? (?:de |des |d')(?:la |les |l')?(?:derniere |differentes )?(?:commission|reunion)s?(?![a-z])"
)


def _body_named(flow: Flow, body: Span) -> bool:
    """Whether a vote is told, or the body itself speaks."""
    return voted(flow, body) or flow.first(cue("votes", "body"), body) is not None


def _told_above(flow: Flow, head: Head) -> bool:
    """« D-14 / Pour : 20 / Contre : 0 / Objet : Tarifs »: the vote stands between number and title."""
    if head.number is None or head.title.start < head.number.span.end:
        return False
    labelled = _LABEL_BEFORE.search(flow.fold, max(head.title.start - _LABEL_REACH, 0), head.title.start)
    between = Span(head.number.span.end, head.title.start)
    if outcome_beside(flow, Span(between.start, between.end - 1)):
        return True  # « DEL2025_068 RETIRÉE / Création d'un multi-accueil »
    told = _VOTE_ALONE.fullmatch(flow.fold, *between)
    return (labelled is not None or told is not None) and has_vote(flow, between)


_VOTE_ALONE = late(r"\s*(?:(?:votants|exprimes|pour|contre|abst)[^\n]{2,160}\s*){1,4}")
"""« 2023-12 / Pour : 10 – Contre : 3 (M. ROY, …) / Achat d'un pré »: lines of a vote, and nothing else."""
_LABEL_BEFORE, _LABEL_REACH = late(r"objets?\s?[:=]\s?$"), 12


def _cut_off(flow: Flow, heads: Sequence[Head], index: int, following: int, stop: int) -> bool:
    """Whether an act's number opens the last item: what the page cut off told how its vote went."""
    head = heads[index]
    words = flow.fold[head.title.start : head.title.end].strip()
    if cue("items", "no_item").match(words) or flow.first(_FOR_INFORMATION, Span(head.title.start, stop)):
        return False
    numbered = [h for h in heads if h.kind == "act" and h.style == head.style]
    if numbered and _BY_DELEGATION.search(flow.fold, max(numbered[0].title.start - _LIST_REACH, 0), head.title.start):
        return False
    return head.kind == "act" and head.number is not None and following == stop and len(numbered) >= SHORTEST


_FOR_INFORMATION = late(
    r"(?<![a-z])(?:pour (?:simple )?information|sans vote|ne donne pas lieu a (?:un )?vote)(?![a-z])"
)


_BY_DELEGATION, _LIST_REACH = (
    late(
        r"decisions? (?:municipales? )?(?:prises? )?(?:par|du) "
        r"(?:delegation|l[ea] (?:maire|presidente?)|m\. le|monsieur le)"
    ),
    160,
)
"""« Décisions prises par le Maire : N° 2015/18 … N° 2015/22 … »: a list that is told, the last of it cut off."""


def _noted(flow: Flow, body: Span) -> bool:
    return any(found.value == "noted" for found in find_decisions(flow, _until_closing(flow, body)))


_RANK_DIGITS = 2


def _own_number(flow: Flow, item: Item) -> Item:
    """« Point 2 : délibération 2021-08 – Compte de gestion »: the act's own number opens the title behind the rank."""
    ranked = item.rank or (item.number is not None and len(item.number.value) <= _RANK_DIGITS)
    if not ranked or item.title is None:
        return item
    match = cue("items", "own_number").match(flow.fold, item.title.start, item.title.end)
    if match is None:
        behind = _OWN_BEHIND.search(flow.fold, *item.title) or _OWN_BELOW.match(
            flow.fold, *item.span._replace(start=item.title.end)
        )
        if behind is None:
            return item
        place = Span(*behind.span(behind.lastgroup or "own"))
        number = Found(clean_number(flow.slice(place)), place)
        return item._replace(
            title=Span(item.title.start, min(behind.start(), item.title.end)), number=number, rank=False
        )
    place = Span(*match.span("own" if match["own"] else "own2"))
    return item._replace(
        title=Span(match.end(), item.title.end), number=Found(clean_number(flow.slice(place)), place), rank=False
    )


_OWN = r"(?:deliberation|delib\.?)\s?n\s?°\s?(?P<own>[a-z]{0,4}[_.-]?\d[\w/.-]+\d)\s?\)?"
_IN_BRACKET = (
    r"\s?\(\s?(?:deliberation|delib\.?|del\.?|dcm|d\.?)\s?(?:n\s?°\s?)?(?P<bracket>(?:20)?\d\d[_./-]\d[\w/.-]*\d)\s?\)"
)
_OWN_BEHIND = late(rf"(?:(?:\s[-–—]\s|\s?\(\s?|,\s){_OWN}|{_IN_BRACKET})\s*$")
_OWN_BELOW = late(rf"\s?(?:[-–—(]\s?)?{_OWN}(?=\s)(?!\s(?:du|en date)\s)")
"""« 2 – Contribution des membres – Délibération n° 2015-27 », « 3 – Tarifs (DEL 2025-014) »: its own number."""


def voted(flow: Flow, span: Span) -> bool:
    """Whether a vote is told in `span`: figures, or unanimity."""
    return has_vote(flow, span) or read_unanimous(flow, span) is not None


_MOST_ITEMS = 0.6
"""Share of the ranked items that must hold one number of a series each, for the series to be theirs."""


def _numbered(flow: Flow, span: Span, items: list[Item]) -> list[Item]:
    """« 3. Tarifs … (délibération 2023-41) »: ranks in the titles, and the acts' own numbers inside the items."""
    ranked = [item for item in items if item.rank or item.number is None]
    if len(ranked) < SHORTEST or len(ranked) < len(items) - 1:
        return items
    for chain in find_series(flow, span):
        over = {item: member for item in items for member in chain if _right_over(flow, member, item)}
        if len(over) >= max(SHORTEST, _MOST_ITEMS * len(chain)):
            return [_with_number(flow, item, over[item]) if item in over else item for item in items]
        held = {item: [m for m in chain if item.span.start <= m.span.start < item.span.end] for item in ranked}
        sole = {item: members[0] for item, members in held.items() if len(members) == 1}
        if len(sole) >= max(SHORTEST, _MOST_ITEMS * len(ranked)):
            return [_with_number(flow, item, sole[item]) if item in sole else item for item in items]
    return items


def _right_over(flow: Flow, member: Member, item: Item) -> bool:
    """« RAPPORT N DA/2015/210 | OBJET : | Compte administratif »: whether only the title's label stands between."""
    return item.title is not None and bool(_LABEL_ALONE.fullmatch(flow.fold, member.span.end, item.title.start))


_LABEL_ALONE = late(r"\s*[:.–-]?\s*objet\s?:\s*")


def _with_number(flow: Flow, item: Item, member: Member) -> Item:
    return item._replace(number=Found(clean_number(flow.slice(member.span)), member.span), rank=False)


def _until_closing(flow: Flow, span: Span) -> Span:
    match = next(flow.scan(cue("items", "end"), span), None)
    return Span(span.start, match.start()) if match else span
