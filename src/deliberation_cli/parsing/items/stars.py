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
        if mark:
            marked[mark["mark"]].append((i, mark.end()))
    found: dict[int, Head] = {}
    for places in marked.values():
        kept = places if _each_over_a_decision(flow, lines, places, end) else [p for p in places if _apart(lines, p[0])]
        for i, behind in kept if len(kept) >= _FEWEST else ():
            if _is_title(lines[i].fold[behind:]):
                title = Span(lines[i].span.start + behind, lines[i].span.end)
                found[i] = Head(i, i, "plain", title, style="plain")
    return found


def _apart(lines: Sequence[TextLine], i: int) -> bool:
    """Whether a marked line stands behind a blank line, with lines of its own under it."""
    return lines[i].gap and not lines[i + 1].gap and not _MARK.match(lines[i + 1].fold)


def _each_over_a_decision(flow: Flow, lines: Sequence[TextLine], places: Sequence[tuple[int, int]], end: int) -> bool:
    """« - Tarifs », lines that open with a capital and say what was decided, « - Voirie »: blank lines or none."""
    ends = [*(i for i, _ in places[1:]), end]
    told = 0
    for (i, behind), following in zip(places, ends, strict=True):
        ended = lines[i].gap or lines[i - 1].text.endswith((".", "!", "?")) if i else True
        if following - i < _WITH_BODY or not ended or not _is_title(lines[i].fold[behind:]):
            return False
        if not lines[i + 1].text[:1].isupper():
            return False
        told += cue("breaks", "decided").search(flow.fold, lines[i].span.end, lines[following - 1].span.end) is not None
    return told >= _MOST * len(places)


_WITH_BODY, _MOST = 2, 0.75


def _is_title(words: str) -> bool:
    said = cue("items", "sentence").search(words) or any(cue("items", name).match(words) for name in _NO_TITLE)
    return not said and len(words) <= _LONGEST and words[-1] not in ".;," and looks_like_title(words, _LETTERS)
