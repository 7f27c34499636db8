"""A text whose lines all end at the margin: its clerk's own line ends are lost, and those that it has mean nothing.

A dump on one line, or the paragraphs of a web page, wrapped at so many columns: titles, lists and votes start anywhere
in a line. Such lines are put back on one, where the rooms for flat text find what they hold.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace
from itertools import pairwise

from deliberation_cli.parsing.text.drawn import is_drawn
from deliberation_cli.parsing.text.flow import Flow, Span

_FEWEST = 8
"""Lines: in fewer, some of any clerk's may happen to be long."""
_NARROWEST = 40
"""Characters: in a narrower column, lists and titles fill their lines too."""
_FULL = 0.8
"""Share of the longest lines' length from which a line is full."""
_WRAPPED = 0.72
"""Share of full lines: a clerk who breaks his own lines fills about a third of them, and never two thirds."""


def unwrapped(flow: Flow) -> Flow:
    """The same flow with a space for each line end that the margin made; the flow itself where a clerk made them."""
    lines = list(flow.lines())
    if len(lines) < _FEWEST:
        return flow
    lengths = sorted(line.end - line.start for line in lines)
    edge = lengths[int(0.9 * (len(lengths) - 1))]
    full = [_is_full(flow, line, following, edge) for line, following in pairwise(lines)]
    if edge < _NARROWEST or sum(full) < _WRAPPED * len(lines):
        return flow
    ends = {a.end for (a, b), reaches in zip(pairwise(lines), full, strict=True) if reaches and b.start == a.end + 1}
    return without_ends(flow, ends)


def without_ends(flow: Flow, ends: Set[int]) -> Flow:
    """The same flow with a space for each line end at `ends`."""
    text, fold = (_spaced(letters, ends) for letters in (flow.text, flow.fold))
    starts = [start for start in flow.line_starts if start - 1 not in ends]
    return replace(flow, text=text, fold=fold, line_starts=starts, memo={})


def _spaced(letters: str, ends: Set[int]) -> str:
    """Letters with a space at each of `ends`."""
    places = sorted(ends)
    starts = [0, *(at + 1 for at in places)]
    return " ".join(letters[start:end] for start, end in zip(starts, [*places, len(letters)], strict=True))


def _is_full(flow: Flow, line: Span, following: Span, edge: int) -> bool:
    """Whether a line reaches the margin, or ends where the next word would have passed it."""
    if is_drawn(flow, line):
        return False
    length = line.end - line.start
    word = flow.text[following.start : following.end].partition(" ")[0]
    return length >= _FULL * edge or length + 1 + len(word) > edge
