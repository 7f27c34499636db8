"""Titles that look like the others of their document, where nothing else shows them.

« - Virement de crédits », a dash behind a blank line, as three titles before it: what follows opens like no body, and a
reader sees a title all the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.items.head import Head
from deliberation_cli.parsing.items.titles import after_bullet, looks_like_title
from deliberation_cli.parsing.text.flow import Flow, Span
from deliberation_cli.parsing.text.layout import TextLine

_HABIT = 3
"""So many titles of one look before another is taken for one by its look alone."""
_LONGEST = 100
_NO_TITLE = ("adverb", "row_vote", "header", "roll_call", "opener", "table_head", "no_item")


def with_siblings(flow: Flow, lines: Sequence[TextLine], heads: list[Head], start: int, end: int) -> list[Head]:
    """The titles without a number, with the lines between them that look as most of them do."""
    looks = Counter(
        look for h in heads if h.kind == "plain" and h.first == h.last and (look := _look(flow, lines, h.first))
    )
    habit, count = max(looks.items(), key=lambda pair: pair[1], default=("", 0))
    if count < _HABIT:
        return heads
    taken = {i for head in heads for i in range(head.first, head.last + 1)}
    found = [
        Head(i, i, "plain", Span(after_bullet(flow, lines[i]), lines[i].span.end), style="plain")
        for i in range(max(start, heads[0].first), end)
        if i not in taken and _look(flow, lines, i) == habit and _title(flow, lines[i])
    ]
    return sorted([*heads, *found], key=lambda head: head.first)


def _look(flow: Flow, lines: Sequence[TextLine], i: int) -> str:
    """The mark of a line set off above, with its text right below; nothing where it does not stand so."""
    line = lines[i]
    if not line.gap or i + 1 >= len(lines) or lines[i + 1].gap or lines[i + 1].page != line.page:
        return ""
    return flow.text[line.span.start : after_bullet(flow, line)].strip()


def _title(flow: Flow, line: TextLine) -> bool:
    start = after_bullet(flow, line)
    words = flow.fold[start : line.span.end].strip()
    if not flow.text[start : start + 1].isupper() or words[-1:] in {".", ",", ";", ":"} or len(words) > _LONGEST:
        return False
    if any(cue("items", name).match(words) for name in _NO_TITLE) or cue("items", "sentence").search(words):
        return False
    return looks_like_title(words)
