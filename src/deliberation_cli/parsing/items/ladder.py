"""Numbers that count one by one: where a title of a family is missing between two others, the text is asked again.

« 1. … 2. … 4. … »: the third stands somewhere between, behind a line that seemed to run on, or with its text on its
own line. What a title must show elsewhere is asked of it only in part: its number speaks for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from deliberation_cli.parsing.grammar.numbers import roman
from deliberation_cli.parsing.items.head import Head
from deliberation_cli.parsing.items.numbered import head_of_style
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow
from deliberation_cli.parsing.text.layout import TextLine

_COUNTS = late(r"(?P<prefix>(?:.*[^a-z0-9])?(?:[a-z](?=\d))?)(?P<count>\d+|[ivxl]+|[a-z])")
_ROMANS = frozenset(("rank2", "rank3", "rank13"))
_WIDEST = 4
"""Numbers missing in a row, at most."""


def complete(
    flow: Flow, lines: Sequence[TextLine], family: Sequence[Head], start: int, end: int, taken: Sequence[Head] = ()
) -> list[Head]:
    """`family`, titles of one form in order, and those that were missing between the lines `start` and `end`."""
    out: list[Head] = []
    busy = {i for head in taken for i in range(head.first, head.last + 1)}
    bounds = [None, *(head for head in family if place(head)), None]
    for one, other in pairwise(bounds):
        if one:
            out.append(one)
        first = one.last + 1 if one else start
        last = other.first if other else end
        out += _between(flow, lines, one, other, first, last, busy)
    doubled = [head for head in family if not place(head)]
    doubled += _doubled(flow, lines, out, end, {head.first for head in doubled})
    return sorted([*out, *doubled], key=lambda head: head.first)


def with_other_signs(family: list[Head], heads: Sequence[Head]) -> list[Head]:
    """« I - Procès-verbal / II. Compte administratif / III. … »: one has another sign, and counts with the rest."""
    kept = list(family)
    group = _GROUP.match(family[0].style) if family else None
    for head in heads if group else ():
        other = _GROUP.match(head.style) if head.kind == "rank" and head.style != family[0].style else None
        own = place(head) if group and other and other[0] == group[0] else None
        if own is None:
            continue
        above = next((place(h) for h in reversed(family) if h.first < head.first), (own[0], 0))
        below = next((place(h) for h in family if h.first > head.first), None)
        if above == (own[0], own[1] - 1) and below == (own[0], own[1] + 1):
            kept.append(head)
    return sorted(kept, key=lambda head: head.first)


_GROUP = late(r"rank\d+")


def without_inner_lists(lines: Sequence[TextLine], family: Sequence[Head]) -> list[Head]:
    """« 4. Déchets : 1. trier ; / 2. Composter / 5. Tarifs »: the second of a list under the fourth is no title."""
    kept: list[Head] = []
    for head in family:
        told, found = (place(kept[-1]), place(head)) if kept else (None, None)
        falls = told and found and told[0] == found[0] and 1 < found[1] <= told[1]
        if falls and found and _listed(lines, range(kept[-1].last + 1, head.first), found[1] - 1):
            continue
        kept.append(head)
    return kept


def _listed(lines: Sequence[TextLine], between: range, number: int) -> bool:
    """Whether a line between two titles opens with `number`: their list began there."""
    entries = (_ENTRY.match(lines[i].fold) for i in between)
    return any(entry is not None and int(entry["count"]) == number for entry in entries)


_ENTRY = late(r"(?P<count>\d{1,2})\s?(?:[.)/°]|[-–]\s)")


def _doubled(
    flow: Flow, lines: Sequence[TextLine], family: Sequence[Head], end: int, taken: set[int]
) -> Iterator[Head]:
    """« 10 ter – … »: an item put in between the tenth and the eleventh, whose text may share its line."""
    for one, other in zip(family, [*family, None][1:], strict=True):
        for i in range(one.last + 1, other.first if other else end):
            rank = _DOUBLED.match(lines[i].fold)
            own = rank and one.number and rank["count"] == one.number.value and i not in taken
            head = head_of_style(flow, lines, i, end, one.style) if own else None
            if head:
                yield head


_DOUBLED = late(r"(?P<count>\d{1,2})\s?(?:bis|ter)\b")


def _between(
    flow: Flow, lines: Sequence[TextLine], one: Head | None, other: Head | None, first: int, last: int, busy: set[int]
) -> Iterator[Head]:
    """The titles that should stand between two of one form: each bears the next number."""
    wanted = _wanted(one, other) or _of_part(one, other)
    model = one or other
    if model is None:
        return
    i = first
    while wanted and i < last:
        head = None if i in busy else head_of_style(flow, lines, i, last, model.style)
        found = place(head) if head else None
        if head and found in wanted:
            yield head
            wanted = wanted[wanted.index(found) + 1 :]
            i = head.last
        i += 1


def _wanted(one: Head | None, other: Head | None) -> list[tuple[str, int]]:
    """The numbers missing between two titles; before the first they start at one, behind the last nothing says more."""
    before, after = place(one) if one else None, place(other) if other else None
    if before and after:
        if before[0] != after[0] or not 1 < after[1] - before[1] <= _WIDEST:
            return []
        return [(before[0], n) for n in range(before[1] + 1, after[1])]
    if after:
        return [(after[0], n) for n in range(1, after[1])] if after[1] <= _WIDEST else []
    return []


def _of_part(one: Head | None, other: Head | None) -> list[tuple[str, int]]:
    """« II.2 … III.1 »: the second part may go on, its own sign tells its titles from others'."""
    before, after = place(one) if one else None, place(other) if other else None
    if before is None or not before[0] or (after and after[0] == before[0]):
        return []
    return [(before[0], before[1] + n) for n in range(1, _WIDEST)]


def with_missing_parts(flow: Flow, lines: Sequence[TextLine], family: Sequence[Head], end: int) -> list[Head]:
    """« 5. … / 6.1/ Statuts / 6.2/ Programme / 7. … »: the sixth stands there in its parts alone."""
    out = list(family)
    for one, other in pairwise(family):
        before, after = place(one), place(other)
        if before and after and before[0] == after[0] == "" and after[1] - before[1] == _ONE_BETWEEN:
            parts = _parts(flow, lines, str(before[1] + 1), range(one.last + 1, other.first), end)
            out += parts if len(parts) > 1 else []
    return sorted(out, key=lambda head: head.first)


_ONE_BETWEEN = 2


def lettered(flow: Flow, lines: Sequence[TextLine], whole: Head, end: int) -> list[Head]:
    """The parts « 2 a – … », « 2 b – … » or « 2-1 … », « 2-2 … » under the title whose number is 2, in their order."""
    if whole.number is None:
        return []
    parts = _parts(flow, lines, whole.number.value.lower(), range(whole.last + 1, end), end)
    return [head._replace(kind="act") for head in parts]


def _parts(flow: Flow, lines: Sequence[TextLine], number: str, between: range, end: int) -> list[Head]:
    parts: list[Head] = []
    for i in between:
        part = _LETTERED.match(lines[i].fold) or _STEPPED.match(lines[i].fold)
        if part is None or part["number"] != number or _nth(part["part"]) != len(parts) + 1:
            continue
        head = head_of_style(flow, lines, i, end)
        if head:
            parts.append(head)
    return parts


def _nth(part: str) -> int:
    return int(part) if part.isdigit() else ord(part) - ord("a") + 1


_STEPPED = late(r"(?P<number>\d{1,2})[.-](?P<part>[1-9])(?:\s?[).:/–-])?\s+(?=[a-z])")
_LETTERED = late(r"(?P<number>\d{1,2})\s?\.?(?P<part>[a-h])\s*(?:\)|\s?[-–]|[:.])")


def place(head: Head) -> tuple[str, int] | None:
    """What stands before the part of a number that counts, and its value: « II.3 » is the third of « II. »."""
    if head.number is None:
        return None
    match = _COUNTS.fullmatch(head.number.value.lower())
    if match is None:
        return None
    count = match["count"]
    if count.isdigit():
        return match["prefix"], int(count)
    if any(head.style.startswith(group) for group in _ROMANS):
        return match["prefix"], roman(count)
    return (match["prefix"], ord(count) - ord("a") + 1) if len(count) == 1 else None
