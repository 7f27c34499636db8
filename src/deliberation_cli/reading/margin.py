"""Heads in a narrow margin at the left, each read before the text that it stands beside.

« 2 – Convention avec le SDIS », broken over the lines of a margin, faces the first line of its item; the next head
faces the next item. Read as two columns, all heads would come first and every item lose its own.
"""

from __future__ import annotations

from itertools import pairwise

from deliberation_cli.reading.columns import are_lists, is_prose
from deliberation_cli.reading.parts import NARROW, is_apart, part_starts, step_of
from deliberation_cli.reading.runs import Run

_LEVEL = 0.35
"""Heights by which the feet of a head and of the first line beside it may differ."""
_FACING = 0.8
"""Share of the heads that must face the beginning of a part of the text."""
_MOST = 1.0
"""Lines of a margin for each line of the text, at most."""
_FEWEST, _FEWEST_LABELS = 2, 3
"""Heads beside running text, and beside lists and lines that are no sentences."""


def slices(left: list[Run], right: list[Run], width: float) -> list[list[Run]] | None:
    """The runs of both sides as they are read: a head, the text beside it, the next head; None for other columns.

    `width` is the page's, in points.
    """
    if not left or not right or max(run.x1 for run in left) - min(run.x0 for run in left) > NARROW * width:
        return None
    text, margin = _feet(right), _feet(left)
    if len(margin) > _MOST * len(text) or are_lists(left, right):
        return None
    slack = _LEVEL * left[0].height
    begins = text[:1] + part_starts(text)
    heads = _heads(margin, step_of(text), begins, slack)
    level = [head for head in heads if any(abs(head - begin) <= slack for begin in begins)]
    prose = is_prose(right, width)
    if len(level) < (_FEWEST if prose else _FEWEST_LABELS) or len(level) < _FACING * len(heads):
        return None
    return _parted(left, right, level if prose else sorted({*level, *_after_labels(left, text, slack)}))


def _rows(runs: list[Run]) -> list[list[Run]]:
    """The lines that the runs stand on, from top to bottom."""
    rows: list[list[Run]] = []
    for run in sorted(runs, key=lambda run: run.bottom):
        if rows and run.bottom - rows[-1][-1].bottom <= 0.5 * run.height:
            rows[-1].append(run)
        else:
            rows.append([run])
    return rows


def _feet(runs: list[Run]) -> list[float]:
    """The feet of the lines that the runs stand on, from top to bottom."""
    return [row[0].bottom for row in _rows(runs)]


def _heads(feet: list[float], step: float, begins: list[float], slack: float) -> list[float]:
    """The first lines of the heads: after a gap, or level with the beginning of a part of the text."""
    heads = feet[:1]
    for above, foot in pairwise(feet):
        if is_apart(above, foot, step) or any(abs(foot - begin) <= slack for begin in begins):
            heads.append(foot)
    return heads


def _after_labels(left: list[Run], text: list[float], slack: float) -> list[float]:
    """« Membres présents : » is told to its colon: the next line, level with one of the text, opens a head."""
    after = [
        below[0].bottom
        for above, below in pairwise(_rows(left))
        if max(above, key=lambda run: run.x1).text.endswith(":")
    ]
    return [foot for foot in after if any(abs(foot - line) <= slack for line in text)]


def _parted(left: list[Run], right: list[Run], heads: list[float]) -> list[list[Run]]:
    """Before the first head, then each head and its text."""
    parts: list[list[Run]] = []
    for first, end in pairwise([float("-inf"), *heads, float("inf")]):
        for side in (left, right):
            slack = 0.5 * side[0].height
            part = [run for run in side if first - slack <= run.bottom < end - slack]
            if part:
                parts.append(part)
    return parts
