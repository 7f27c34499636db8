"""Tables of votes that a reader flattened: a row of labels, then the figures under them.

As many figures as labels are paired in order. Where some cells are empty, the figures' place on the page tells their
column; where the page has no places, nothing is sure and no figure is read.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from deliberation_cli.parsing.cues import cue, value_cues
from deliberation_cli.parsing.grammar.names import read_names
from deliberation_cli.parsing.grammar.numbers import NIL, NUMBER
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span
from deliberation_cli.parsing.votes.figures import NUMBER_OR_NIL, UNIT, Label, Number, Tally, to_number
from deliberation_cli.parsing.votes.named_lines import with_named_lines

GAP_WORDS = late(r"(?<![\w'’])[a-zà-ÿ]{2,}")
GAP_KNOWN = frozenset(
    "et de du la le les des avec par dont voix vote votes suffrage suffrages procuration procurations pouvoir "
    "pouvoirs sur ont se sont ayant membres membre conseillers voté votants total nombre van von el qui bulletins "
    "reste pour déduire dans trouvés urne blancs nuls ou au".split()
)
"""Small words that may stand between two labels of one vote."""
_NEXT = late(rf"[\s:|│;,]*(?=(?:{NIL}|{NUMBER}))")
_UNIT_AFTER = late(rf"\s+{UNIT}(?!\w)")
_TOTAL = late(r"[\s|│:]*total(?:\s+des\s+(?:voix|votes))?(?![a-z])")
_TOTAL_ROW = late(r"\n[\s|│]*totaux?(?![a-z])|\n[\s|│]*total(?![a-z])")
"""Under the rows of the groups, the row that counts them all."""
_ROWS = 800
_BRACKET = late(r"\s*\([^()\d]{3,200}\)")
_NAMED = frozenset(("against", "abstentions", "not_voting"))
_LINE_BREAK = 0.5
"""Figures stand under their labels where they start lower than so much of a line."""
_PAGE_END = late(r"\s*\n[^\n]{3,100}\bpage \d{1,3}(?: ?(?:sur|/) ?\d{1,3})?\s*\n")
"""The foot of a page between the heads of the columns and their figures."""
_NAMES_LINE = late(r"\s*\n(?P<line>[^\n\d:]+)(?=\n|$)")


def read_columns(flow: Flow, labels: Sequence[Label], span: Span) -> list[Tally] | None:
    """A table flattened into its labels, then its figures. None where the labels do not stand side by side."""
    if len(labels) < 2 or not _side_by_side(flow, labels):
        return None
    labels = [*labels, *_total(flow, labels[-1], span)]
    numbers = _numbers_behind(flow, Span(labels[-1].span.end, span.end), len(labels))
    if not numbers and (
        total := _TOTAL_ROW.search(flow.fold, labels[-1].span.end, min(span.end, labels[-1].span.end + _ROWS))
    ):
        numbers = _numbers_behind(flow, Span(total.end(), span.end), len(labels))
        numbers = numbers if len(numbers) == len(labels) else []
    if not numbers or (len(numbers) == 1 and "\n" not in flow.text[labels[-1].span.end : numbers[0].span.start]):
        return None
    if len(numbers) == len(labels):
        tallies = [Tally(label, number, number.span) for label, number in zip(labels, numbers, strict=True)]
        return with_named_lines(flow, _with_names(flow, tallies, span), tallies[-1].span.end)
    return _by_place(flow, labels, numbers) or [Tally(label, None, label.span) for label in labels]


def last_columns(flow: Flow, labels: Sequence[Label], span: Span) -> list[Tally]:
    """« PRÉSENTS MM. ROY … », and further down « Présents Votants Pour Contre », as many figures on the line below."""
    end = labels[-1].span.end
    line = flow.text.rfind("\n", span.start, labels[-1].span.start)
    row = [label for label in labels if label.span.start > line]
    if len(row) == len(labels) or len(row) < _FEWEST_LABELS or not _LINE_ENDS.match(flow.text, end, span.end):
        return []
    figures = _numbers_behind(flow, Span(end, span.end), len(row))
    return (read_columns(flow, row, span) or []) if len(figures) == len(row) else []


def unpaired_row(flow: Flow, labels: Sequence[Label], span: Span) -> list[Tally] | None:
    """« En exercice Présents Absents Votants Pour Contre Abst. », and below them more figures than labels are known.

    The last ones are paired from the end where those for, against and abstaining make up the voters; else none is. None
    where no such row stands there.
    """
    line = flow.text.rfind("\n", span.start, labels[-1].span.start)
    row = [label for label in labels if label.span.start > line]
    if len(row) < _FEWEST_LABELS or not _ROW_BELOW.match(flow.fold, labels[-1].span.end, span.end):
        return None
    figures = _numbers_behind(flow, Span(labels[-1].span.end, span.end), len(row))
    last = dict(zip((label.role for label in reversed(row)), reversed(figures), strict=False))
    sides = [last[role].value for role in _SIDES if role in last]
    voters = last["voters"].value if "voters" in last else None
    if len(sides) < len(_SIDES) or voters is None or sum(value or 0 for value in sides) != voters:
        return [Tally(label, None, label.span) for label in row]
    told = [label for label in row if label.role in (*_SIDES, "voters")]
    return [Tally(label, last[label.role], last[label.role].span) for label in told]


def read_group_rows(flow: Flow, labels: Sequence[Label], span: Span) -> list[Tally]:
    """« Pour | Union du Val ; Les Centristes | 44 / Contre | Alliance | 9 / Abstention | Les Verts | 10 »: each a row.

    The label opens its line, who votes so stands beside it, and the figure ends the row.
    """
    found: list[Tally] = []
    for tally in filter(None, (_group_row(flow, label, span) for label in labels)):
        if found and flow.text[found[-1].span.end : tally.span.start].strip(" |\n"):
            if len(found) >= _FEWEST_ROWS:
                break
            found = []
        found.append(tally)
    roles = {tally.label.role for tally in found}
    if len(found) < _FEWEST_ROWS or len(roles) < len(found) or not roles & {"against", "abstentions"}:
        return []
    return found if "in_favour" in roles else [*_row_in_favour(flow, found[0], span), *found]


def _group_row(flow: Flow, label: Label, span: Span) -> Tally | None:
    """The tally of a label that opens its line, and of the figure that ends the row."""
    opens = flow.text[flow.text.rfind("\n", 0, label.span.start) + 1 : label.span.start].strip(" |•-–") == ""
    row = _GROUP_ROW.match(flow.text, label.span.end, span.end) if opens else None
    if row is None:
        return None
    place = Span(*row.span("figure"))
    return Tally(label, Number(int(row["figure"]), place), Span(label.span.start, place.end))


def _row_in_favour(flow: Flow, below: Tally, span: Span) -> list[Tally]:
    """The row of those in favour, right above the others: « Pour » before names is a label nowhere else."""
    for word in _FOR.finditer(flow.fold, max(span.start, below.span.start - _LONGEST_ROW), below.span.start):
        row = _group_row(flow, Label("in_favour", Span(*word.span())), Span(word.start(), below.span.start))
        if row and not flow.text[row.span.end : below.span.start].strip(" |\n"):
            return [row]
    return []


_FOR, _LONGEST_ROW = late(r"(?<=\n)pour(?=[ |])"), 320
_GROUP_ROW = late(
    r"[ |]+(?!:)(?=[^\d\n]*[^\W\d_]{4})[^\d\n:]{4,140}(?:\n(?=[a-zà-ÿ;])[^\d\n:]{0,140})?"
    r"[ |]+(?P<figure>\d{1,3})[ |]*(?=\n|\Z)"
)
_FEWEST_ROWS = 2
_SIDES = ("in_favour", "against", "abstentions")
_ROW_BELOW = late(r"[ |│]*\n[ |│]*\d{1,3}(?:[ |│]+\d{1,3}){2,}[ |│]*(?:\n|\Z)")
_FEWEST_LABELS = 3
"""Labels of the shortest row that other labels may stand before."""
_LINE_ENDS = re.compile(r"\s*\n")


def _side_by_side(flow: Flow, labels: Sequence[Label]) -> bool:
    for one, other in itertools.pairwise(labels):
        between = flow.text[one.span.end : other.span.start]
        if re.search(r"\d", between) or any(word not in GAP_KNOWN for word in GAP_WORDS.findall(between)):
            return False
    return True


def _total(flow: Flow, last: Label, span: Span) -> list[Label]:
    """« Pour Contre Abst. Total »: the last column counts the voters."""
    match = _TOTAL.match(flow.fold, last.span.end, span.end)
    return [Label("voters", Span(match.end() - 5, match.end()))] if match else []


def _numbers_behind(flow: Flow, span: Span, wanted: int) -> list[Number]:
    """The figures that follow; names in brackets may stand between two of them."""
    numbers: list[Number] = []
    page = _PAGE_END.match(flow.fold, *span)
    position = page.end() - 1 if page else span.start
    while match := _NEXT.match(flow.fold, position, span.end):
        number = NUMBER_OR_NIL.match(flow.fold, match.end(), span.end)
        if number is None:
            break
        numbers.append(to_number(number))
        position = number.end()
        unit = _UNIT_AFTER.match(flow.fold, position, span.end)
        position = unit.end() if unit else position
        names = _BRACKET.match(flow.fold, position, span.end) if len(numbers) < wanted else None
        position = names.end() if names else position
    return numbers


def _by_place(flow: Flow, labels: Sequence[Label], numbers: Sequence[Number]) -> list[Tally] | None:
    """Each figure under the label it stands below on the page; None where that is not clear."""
    heads = [flow.box(label.span) for label in labels]
    cells = [flow.box(number.span) for number in numbers]
    if len(numbers) > len(labels):
        return None
    centers = [(box[0] + box[2]) / 2 for box in heads if box]
    if len(centers) != len(labels) or any(b - a <= 0 for a, b in itertools.pairwise(centers)):
        return None
    found: dict[int, Number] = {}
    for number, cell in zip(numbers, cells, strict=True):
        if cell is None or cell[1] < max(box[1] for box in heads if box) + _LINE_BREAK:
            return None
        middle = (cell[0] + cell[2]) / 2
        nearest = min(range(len(centers)), key=lambda i: abs(centers[i] - middle))
        others = [abs(centers[i] - middle) for i in range(len(centers)) if i != nearest]
        if nearest in found or 2 * abs(centers[nearest] - middle) > min(others):
            return None
        found[nearest] = number
    return [
        Tally(label, found.get(i), found[i].span if i in found else label.span, confidence=_PLACED)
        for i, label in enumerate(labels)
    ]


_PLACED = 0.8


def _with_names(flow: Flow, tallies: list[Tally], span: Span) -> list[Tally]:
    """The voters named on the row under the figures, as many a column as its figure says."""
    line = _NAMES_LINE.match(flow.text, tallies[-1].span.end, span.end)
    wanted = sum(t.number.value or 0 for t in tallies if t.label.role in _NAMED and t.number)
    people = read_names(flow, Span(*line.span("line"))) if line and wanted else []
    if not people or len(people) != wanted:
        return tallies
    out, position = [], 0
    for tally in tallies:
        count = (tally.number.value or 0) if tally.label.role in _NAMED and tally.number else 0
        if count:
            mine = people[position : position + count]
            place = Span(mine[0].span.start, mine[-1].span.end)
            tally = Tally(tally.label, tally.number, tally.span, names=place, confidence=_PLACED)
            position += count
        out.append(tally)
    return out


_ROW = late(rf"[\s|│]*(?:(?:\d{{1,3}}|{NIL})[^\S\n]*[\s|│]*)+?(?=\n|$|[|│]\s*\n)")
_CELL = late(rf"(?<![\w.,/-])(?:(?P<number>\d{{1,3}})(?![\w.,/-])|(?P<nil>{NIL}))")
_HEADER_REACH = 6000


def read_row(flow: Flow, span: Span) -> list[Tally]:
    """The figures of an item in a table of items, whose header row stands above: « │ 12 │ 0 │ 1 │ »."""
    start = span.start + (flow.fold[span.start : span.start + 1] == "\n")  # the title may end with its line
    line = flow.fold[start : min(span.end, _line_end(flow, start))]
    if len(_CELL.findall(line)) < 2 or re.sub(r"[\s|│]", "", _CELL.sub("", line)):
        return []
    cells = [to_number(match) for match in _CELL.finditer(flow.fold, start, start + len(line))]
    for labels in reversed(_headers(flow, span.start)):
        if len(labels) == len(cells):
            return [
                Tally(label, cell, cell.span, confidence=_PLACED) for label, cell in zip(labels, cells, strict=True)
            ]
    return []


def _line_end(flow: Flow, start: int) -> int:
    end = flow.fold.find("\n", start)
    return len(flow.fold) if end < 0 else end


def _headers(flow: Flow, before: int) -> list[list[Label]]:
    """Rows of labels without a figure above an item: « N° │ Objet │ Pour │ Contre │ Abst. »."""
    headers = []
    for match in cue("votes", "header_row").finditer(flow.fold, max(0, before - _HEADER_REACH), before):
        labels = [
            (found.start(), role, found.span())
            for pattern, role in value_cues("votes", "header_cells")
            for found in pattern.finditer(flow.fold, match.start(), match.end())
        ]
        headers.append([Label(role, Span(*place)) for _, role, place in sorted(labels)])
    return headers
