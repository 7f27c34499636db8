"""Boxes of votes at the right of a text: « Pour : 16 / Contre : 2 », each read behind the lines that it faces."""

from __future__ import annotations

import re

from deliberation_cli.reading.cells import TableRun
from deliberation_cli.reading.parts import NARROW, part_starts
from deliberation_cli.reading.runs import Run

_APART = 9.0
"""Points of white between two boxes, at least."""
_TOLD = 0.75
"""Share of the boxes that tell a vote, at least."""
_OVER = 0.5
"""Heights by which a box may reach over the next part of the text."""
_SIDES = re.compile(
    r"(?is)(?<![a-zà-ÿ])pour(?![a-zà-ÿ]).*(?<![a-zà-ÿ])contre(?![a-zà-ÿ])|unanimit|prend acte|sans vote"
)


def vote_boxes(runs: list[Run]) -> list[list[Run]]:
    """The boxes of a column, from top to bottom; none where most of them tell no vote."""
    boxes: list[list[Run]] = []
    bottom = float("-inf")
    for run in sorted(runs, key=lambda run: run.top):
        if run.top - bottom > _APART:
            boxes.append([])
        boxes[-1].append(run)
        bottom = max(bottom, run.bottom)
    told = sum(_tells(box) for box in boxes)
    return boxes if told >= _TOLD * len(boxes) else []


def _tells(box: list[Run]) -> bool:
    """Whether a box tells a vote: in a ruled one, or in several lines; one word stands beside its row."""
    tall = isinstance(box[0], TableRun) or len(box) >= _LINES
    return tall and _SIDES.search(" ".join(map(_text, box))) is not None


_LINES = 3


def _text(run: Run) -> str:
    if isinstance(run, TableRun):
        return " ".join(line.text for block in run.blocks for line in block)
    return run.text


def interleaved(left: list[Run], right: list[Run], width: float, *, prose: bool) -> list[list[Run]] | None:
    """The text at the left, each box behind the part that it faces; None where the right side holds other things.

    `width` is the page's, in points; `prose`: the left side is running text; beside anything else only ruled boxes are
    told apart.
    """
    if not right or max(run.x1 for run in right) - min(run.x0 for run in right) > NARROW * width:
        return None  # a column of text, in which votes are told
    boxes = vote_boxes(right)
    ruled = sum(isinstance(box[0], TableRun) for box in boxes)
    if not boxes or not left or not (prose or ruled >= _TOLD * len(boxes)):
        return None
    begins = part_starts(sorted(run.top for run in left))
    parts: list[list[Run]] = []
    above = float("-inf")
    for box in boxes:
        bottom = max(run.bottom for run in box) - _OVER * left[0].height
        end = next((top for top in begins if top >= max(bottom, above)), float("inf"))
        parts += [[run for run in left if above <= run.top < end], box]
        above = end
    return [part for part in [*parts, [run for run in left if run.top >= above]] if part]
