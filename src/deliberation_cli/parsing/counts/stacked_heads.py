"""Counts in a row under heads of several lines: « Nombre de conseillers | Présents / en exercice / 29 22 ».

Read line by line, such heads run into each other. On a page, white strips part them: the words between two strips are
one head, and the figure under them is its count.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from deliberation_cli.models import BBox
from deliberation_cli.parsing.counts.count_rows import FIELDS
from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Found, Span

_ROW = late(r"(?<![^\n])[ ]*\d{1,3}(?:[ ]+\d{1,3}){1,5}[ ]*(?![^\n])")
"""A line of figures alone."""
_FIGURE = late(r"\d+")
_HIGHEST = 5
"""Lines of the highest heads."""
_STRIP = 4.0
"""Points: a narrower white strip parts no heads."""
_FEWEST = 2


def stacked_counts(flow: Flow, span: Span) -> dict[str, Found[int]]:
    """The counts under heads of several lines, side by side; none without boxes, or where the heads are one line."""
    for row in _ROW.finditer(flow.text, *span):
        figures = [Span(*figure.span()) for figure in _FIGURE.finditer(flow.text, *row.span())]
        words = flow.word_range(Span(*row.span()))
        heads = _heads(flow, span, words) if len(words) == len(figures) else []
        fields = [_field(" ".join(head)) for head in heads]
        told = [name for name in fields if name]
        if len(told) >= _FEWEST and len(set(told)) == len(told):
            counts = zip(fields, figures, strict=True)
            return {name: Found(int(flow.text[at.start : at.end]), at) for name, at in counts if name}
    return {}


def _field(head: str) -> str | None:
    """What a head counts, where its words say one thing."""
    fields = [name for name in FIELDS if any(_whole(head, m) for m in cue("counts", name).finditer(head))]
    return fields[0] if len(fields) == 1 else None


def _whole(head: str, match: re.Match[str]) -> bool:
    """« représentés » holds « présents », and counts others."""
    return not head[: match.start()][-1:].isalpha()


def _heads(flow: Flow, span: Span, figures: range) -> list[list[str]]:
    """The words over each figure, as high as white strips part as many columns; none where one line holds them."""
    above = list(flow.lines(Span(span.start, flow.starts[figures.start])))[-_HIGHEST:]
    heads: list[list[str]] = []
    for high in range(2, len(above) + 1):
        words = range(flow.word_range(above[-high]).start, figures.start)
        columns = _columns(flow, words, figures)
        if columns is None:
            continue
        heads = columns
    return heads


def _columns(flow: Flow, words: range, figures: range) -> list[list[str]] | None:
    """The words by column, where white strips part as many of them as there are figures, one under each."""
    placed = [(i, box) for i in words if (box := flow.words[i].box) and flow.pages[i] == flow.pages[figures.start]]
    under = [box for i in figures if (box := flow.words[i].box)]
    if len(placed) < len(words) or len(under) < len(figures) or not placed:
        return None
    strips = _strips([box for _, box in placed])
    if len(strips) + 1 != len(figures) or not all(
        _between(box, side) for box, side in zip(under, _sides(strips), strict=True)
    ):
        return None
    columns: list[list[str]] = [[] for _ in figures]
    for i, box in placed:
        start = flow.starts[i]
        columns[sum(box[0] >= right for _, right in strips)].append(flow.fold[start : start + len(flow.words[i].text)])
    return columns


def _strips(boxes: Sequence[BBox]) -> list[tuple[float, float]]:
    """The white strips that no word crosses, from left to right."""
    strips: list[tuple[float, float]] = []
    end = min(box[2] for box in boxes)
    for x0, _, x1, _ in sorted(boxes):
        if x0 - end >= _STRIP:
            strips.append((end, x0))
        end = max(end, x1)
    return strips


def _sides(strips: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """What lies between the strips, the strips themselves included."""
    lefts = [float("-inf"), *(left for left, _ in strips)]
    rights = [*(right for _, right in strips), float("inf")]
    return list(zip(lefts, rights, strict=True))


def _between(box: BBox, side: tuple[float, float]) -> bool:
    middle = (box[0] + box[2]) / 2
    return side[0] < middle < side[1]
