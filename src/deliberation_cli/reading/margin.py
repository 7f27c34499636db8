"""Heads in a narrow margin at the left, each read before the text that it stands beside.

« 2 – Convention avec le SDIS », broken over the lines of a margin, faces the first line of its item; the next head
faces the next item. Read as two columns, all heads would come first and every item lose its own.
"""

from __future__ import annotations

import re
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
    if numbers := _numbers(left, begins):
        return _told_last(_parted(left, right, numbers), left)
    if alone := _numbers_alone(left, text, slack):
        return _parted(left, right, alone)
    heads = _heads(margin, step_of(text), begins, slack)
    level = [head for head in heads if any(abs(head - begin) <= slack for begin in begins)]
    prose = is_prose(right, width)
    if len(level) < (_FEWEST if prose else _FEWEST_LABELS) or len(level) < _FACING * len(heads):
        return None
    return _parted(left, right, level if prose else sorted({*level, *_after_labels(left, text, slack)}))


def _numbers(left: list[Run], begins: list[float]) -> list[float]:
    """« N° 2022.06.01 / POUR : 24 », in smaller letters, not level with its title: a number opens each head."""
    rows = _rows(left)
    heads = [row[0].bottom for row in rows if _NUMBER.match(min(row, key=lambda run: run.x0).text)]
    near = [head for head in heads if any(abs(head - begin) <= _BESIDE * left[0].height for begin in begins)]
    alone = len(heads) == len(rows)
    return heads if len(heads) >= _FEWEST_LABELS and len(near) == len(heads) and not alone else []


def _numbers_alone(left: list[Run], text: list[float], slack: float) -> list[float]:
    """« 2024-31 » and nothing else in the margin, each level with the title of its act, whatever white is above it."""
    rows = _rows(left)
    feet = [row[0].bottom for row in rows]
    numbered = all(len(row) == 1 and _ACT_NUMBER.fullmatch(row[0].text.strip()) for row in rows)
    level = all(any(abs(foot - line) <= slack for line in text) for foot in feet)
    return feet if len(feet) >= _FEWEST_LABELS and numbered and level else []


_ACT_NUMBER = re.compile(r"(?:[A-Z]{1,6}[ _./-]?)?(?:n\s?°\s?)?\d{2,4}[ _./-]\d{1,4}(?:[ _./-]\d{1,3})?", re.I)


def _told_last(parts: list[list[Run]], left: list[Run]) -> list[list[Run]]:
    """The vote that stands under a number in the margin, behind the text beside it."""
    margin = set(map(id, left))
    out: list[list[Run]] = []
    waiting: list[Run] = []
    for part in [*parts, []]:
        beside = not part or id(part[0]) in margin
        if beside and waiting:
            out.append(waiting)
            waiting = []
        rows = _rows(part) if beside else []
        rest = [run for row in rows[1:] for run in row]
        if rest and _TOLD.search(" ".join(run.text for run in rest)):
            part, waiting = rows[0], rest
        out += [part] if part else []
    return out


_TOLD = re.compile(
    r"(?i)unanimit|majorit|\b(?:pour|contre|abstentions?) ?:|prend acte|(?:adopt|approuv|rejet|report|retir|ajourn)[ée]"
)
_NUMBER = re.compile(r"(?i)(?:d[ée]lib[ée]ration )?n[°o] ?(?:[a-z]{1,6}[ ._-]?)?\d{2,4}[ ._/-]\d")
_BESIDE = 0.9
"""Heights between the feet of an act's number and of the title beside it, at most."""


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
