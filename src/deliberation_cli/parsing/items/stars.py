"""Titles behind a mark of their own: « *Budget 2005 », with a few words and the vote under each.

One line with a bullet may be an entry of a list. Where several stand apart, each with its own lines under it, the mark
is the clerk's sign of a title, whatever words follow.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.items.head import Head
from deliberation_cli.parsing.items.titles import looks_like_title
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span
from deliberation_cli.parsing.text.layout import TextLine

_MARK = late(r"(?P<mark>[*+>•●■□▪○◦➢➤►▶❖◆♦✓✔-])\s?(?=[^\W\d_])")
_FEWEST = 3
"""So often a clerk marks his titles."""
_LONGEST, _LETTERS = 80, 6
_NO_TITLE = ("adverb", "row_vote", "header", "roll_call", "table_head", "no_item")


def starred_titles(flow: Flow, lines: Sequence[TextLine], start: int, end: int) -> dict[int, Head]:
    """The titles between the lines `start` and `end` that one mark opens, by their lines."""
    marked: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for i in range(start, end - 1):
        mark = _MARK.match(lines[i].fold)
        if mark and lines[i].gap and not lines[i + 1].gap and not _MARK.match(lines[i + 1].fold):
            marked[mark["mark"]].append((i, mark.end()))
    return {
        i: Head(i, i, "plain", Span(lines[i].span.start + behind, lines[i].span.end), style="plain")
        for places in marked.values()
        for i, behind in places
        if len(places) >= _FEWEST and _is_title(lines[i].fold[behind:])
    }


def _is_title(words: str) -> bool:
    said = cue("items", "sentence").search(words) or any(cue("items", name).match(words) for name in _NO_TITLE)
    return not said and len(words) <= _LONGEST and words[-1] not in ".;," and looks_like_title(words, _LETTERS)
