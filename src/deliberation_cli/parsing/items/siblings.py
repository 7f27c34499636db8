"""Titles that look like the others of their document, where nothing else shows them.

« - Virement de crédits », a dash behind a blank line, as three titles before it: what follows opens like no body, and a
reader sees a title all the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence, Set

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.items.head import Head
from deliberation_cli.parsing.items.titles import after_bullet, looks_like_title, opens_body, title_end
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span
from deliberation_cli.parsing.text.layout import TextLine
from deliberation_cli.parsing.votes.votes import decides

_HABIT = 3
"""So many titles of one look before another is taken for one by its look alone."""
_SURE_HABIT = 5
"""So many before one may follow a title under which nothing is decided."""
_LONGEST, _LONGEST_BARE = 100, 60
_FEW_LETTERS = 4
_BARE = "bare"
"""The look of a short line without a mark, set off above."""
_APART = "apart"
"""The same, set off below too."""
_NO_TITLE = ("adverb", "row_vote", "header", "roll_call", "opener", "table_head", "no_item")


def with_siblings(flow: Flow, lines: Sequence[TextLine], heads: list[Head], start: int, end: int) -> list[Head]:
    """The titles without a number, with the lines between them that look as most of them do."""
    heads = _with_shared(flow, lines, _with_ended(flow, lines, heads, end), end)
    looks = Counter(
        look for h in heads if h.kind == "plain" and h.first == h.last and (look := _look(flow, lines, h.first))
    )
    habit, count = max(looks.items(), key=lambda pair: pair[1], default=("", 0))
    if count < _HABIT:
        return heads
    if habit in (_BARE, _APART):
        return _with_bare(flow, lines, heads, end, habit)
    taken = {i for head in heads for i in range(head.first, head.last + 1)}
    found = [
        Head(i, i, "plain", Span(after_bullet(flow, lines[i]), lines[i].span.end), style="plain")
        for i in range(max(start, heads[0].first), end)
        if i not in taken and _look(flow, lines, i) == habit and _title(flow, lines[i])
    ]
    return sorted([*heads, *found], key=lambda head: head.first)


def _with_ended(flow: Flow, lines: Sequence[TextLine], heads: list[Head], end: int) -> list[Head]:
    """« Repas des anciens. » over « Monsieur le Maire … », where other titles end on that sign, not set off."""
    ends = Counter(
        sign
        for h in heads
        if h.kind == "plain" and h.first == h.last and (sign := lines[h.last].text[-1:]) in _ENDS
        if h.last + 1 < end and not lines[h.last + 1].gap
    )
    habits = {sign for sign, count in ends.items() if count >= _HABIT}
    if not habits:
        return heads
    settled = max(ends.values()) < _SURE_HABIT
    return _between(flow, lines, heads, end, lambda i: _ended(flow, lines, i, end, habits), settled=settled)


def _with_shared(flow: Flow, lines: Sequence[TextLine], heads: list[Head], end: int) -> list[Head]:
    """« Marché couvert - Contrats de location … . », set off, where others open with « Marché couvert - »."""
    opened = (_OPENED.match(flow.text, *h.title) for h in heads if h.kind == "plain")
    shared = {words for words, count in Counter(m["words"] for m in opened if m).items() if count >= _FEWEST_SHARED}
    if not shared:
        return heads

    def is_title(i: int) -> bool:
        opens = _OPENED.match(flow.text, *lines[i].span) if lines[i].gap else None
        return opens is not None and opens["words"] in shared

    return _between(flow, lines, heads, end, is_title)


_OPENED = late(r"(?P<words>[A-ZÀ-ÝŒ][^\n.:;–—-]{5,60}?)\s[–—-]\s")
_FEWEST_SHARED = 2
_ENDS = frozenset(".:")


def _ended(flow: Flow, lines: Sequence[TextLine], i: int, end: int, habits: Set[str]) -> bool:
    """Whether line `i`, behind a sentence and over one, ends as those titles do."""
    line = lines[i]
    if line.full or line.text[-1:] not in habits or i + 1 >= end or len(line.text) > _LONGEST_BARE:
        return False
    if not opens_body(lines[i + 1]) or opens_body(line) or not lines[i - 1].text.endswith("."):
        return False
    return _title(flow, line._replace(span=Span(line.span.start, line.span.end - 1)))


def _with_bare(flow: Flow, lines: Sequence[TextLine], heads: list[Head], end: int, look: str) -> list[Head]:
    """The same for lines without a mark: what stands above must be settled, and what stands below settle something."""
    return _between(
        flow, lines, heads, end, lambda i: _look(flow, lines, i) == look and _title(flow, lines[i], _FEW_LETTERS)
    )


def _between(
    flow: Flow,
    lines: Sequence[TextLine],
    heads: list[Head],
    end: int,
    is_title: Callable[[int], bool],
    *,
    settled: bool = True,
) -> list[Head]:
    """The titles with those between them; `settled` where what stands above one must decide something."""
    kept: list[Head] = []
    for index, head in enumerate(heads):
        kept.append(head)
        stop = heads[index + 1].first if index + 1 < len(heads) else end
        last = lines[stop].span.start if stop < len(lines) else lines[-1].span.end
        for i in range(head.last + 1, stop):
            if not is_title(i):
                continue
            above = Span(kept[-1].title.end, lines[i].span.start)
            if (not settled or decides(flow, above)) and decides(flow, Span(lines[i].span.end, last)):
                last_line = title_end(lines, i, stop)
                title = Span(lines[i].span.start, lines[last_line].span.end)
                kept.append(Head(i, last_line, "plain", title, style="plain"))
    return kept


def _look(flow: Flow, lines: Sequence[TextLine], i: int) -> str:
    """The mark of a line set off above, with its text right below; nothing where it does not stand so."""
    line = lines[i]
    if not line.gap or i + 1 >= len(lines) or lines[i + 1].page != line.page:
        return ""
    mark = flow.text[line.span.start : after_bullet(flow, line)].strip()
    if mark:
        return "" if lines[i + 1].gap else mark
    bare = not (line.full or line.text.isupper() or len(line.text) > _LONGEST_BARE)
    return (_APART if lines[i + 1].gap else _BARE) if bare else ""


def _title(flow: Flow, line: TextLine, letters: int = 8) -> bool:
    start = after_bullet(flow, line)
    words = flow.fold[start : line.span.end].strip()
    if not flow.text[start : start + 1].isupper() or words[-1:] in {".", ",", ";", ":"} or len(words) > _LONGEST:
        return False
    if any(cue("items", name).match(words) for name in _NO_TITLE) or cue("items", "sentence").search(words):
        return False
    return looks_like_title(words, letters)
