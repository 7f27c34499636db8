"""The parts of a column: its lines stand a usual step apart, and what stands further down begins a part of its own."""

from __future__ import annotations

from itertools import pairwise
from statistics import median

NARROW = 0.36
"""Share of the page's width: a wider column at the side of a text holds a text of its own."""
_NEW = 1.35
"""Usual steps: a line further down than that begins a part."""
_ONE_LINE = 1.0
"""Points: places so near are of one line."""


def step_of(places: list[float]) -> float:
    """The usual step between lines, in points, from their places from top to bottom; infinite where there is none."""
    steps = [below - above for above, below in pairwise(places) if below - above > _ONE_LINE]
    return median(steps) if steps else float("inf")


def is_apart(above: float, below: float, step: float) -> bool:
    """Whether a line stands so far below the one above it that it begins a part."""
    return below - above > _NEW * step


def part_starts(places: list[float]) -> list[float]:
    """The places where a part begins, without that of the first line."""
    step = step_of(places)
    return [below for above, below in pairwise(places) if is_apart(above, below, step)]
