"""Tables in plain text: columns parted by tabs, or by white strips that stay open from line to line."""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from deliberation_cli.reading.page import Cell, Table

_RUN = re.compile(r"\S+(?: \S+)*")
"""Words with one space between them are of one cell."""
_FEWEST = 4
"""So few lines, the heads included, are a table."""
_MOST = 200
_STRIP = 2
"""Characters: a narrower strip parts no columns."""
Strip = tuple[int, int]


def aligned(lines: Sequence[str]) -> list[Table]:
    """The tables of a text, in order."""
    tables: list[Table] = []
    i = 0
    while i < len(lines):
        rows, taken = _tabbed(lines, i), 0
        if not rows:
            rows, taken = _spaced(lines, i)
        if len(rows) >= _FEWEST:
            tables.append(Table([[Cell(text) for text in row] for row in rows], ruled=False))
        i += max(taken, len(rows)) if len(rows) >= _FEWEST else 1
    return tables


def _tabbed(lines: Sequence[str], first: int) -> list[list[str]]:
    """Lines from `first` on with as many tabs each."""
    tabs = lines[first].count("\t")
    rows: list[list[str]] = []
    while tabs and first + len(rows) < len(lines) and lines[first + len(rows)].count("\t") == tabs:
        rows.append([" ".join(cell.split()) for cell in lines[first + len(rows)].split("\t")])
    return rows


def _spaced(lines: Sequence[str], first: int) -> tuple[list[list[str]], int]:
    """Lines from `first` on that leave open the strips between its cells, and how many lines they are with rules."""
    if "  " not in lines[first].strip() and "\t" not in lines[first].strip():
        return [], 0
    heads = [match.span() for match in _RUN.finditer(lines[first].expandtabs())]
    strips: list[Strip] = [(left[1], right[0]) for left, right in pairwise(heads)]
    if not strips:
        return [], 0
    kept = [lines[first].expandtabs()]
    taken, over = 1, 0
    for line in lines[first + 1 : first + _MOST]:
        text = line.expandtabs().rstrip()
        if _RULE.fullmatch(text):
            taken += 1
            continue
        left_open = [_open(text, strip) for strip in strips] if text else []
        narrowed = [strip for strip in left_open if strip]
        if text and len(narrowed) == len(strips) - 1 and left_open[0] and over < len(kept) // _FEW_OVER:
            over += 1  # « Excusé, remplacé par son suppléant »: one cell runs on into the next column
        elif not narrowed or len(narrowed) < len(strips):
            break
        else:
            strips = narrowed
        kept.append(text)
        taken += 1
    while kept and not kept[-1][strips[0][1] :].strip():
        kept.pop()  # a line of the first column alone goes on below the table
    edges = sorted([*(strip[1] for strip in strips), *_close_heads(kept, strips)])
    return [_cells(text, edges, edges) for text in kept[:1]] + [_cells(text, edges) for text in kept[1:]], taken


_RULE = re.compile(r"\s*[-=_─━|+]{3}[-=_─━|+\s]*")
_FEW_OVER = 5
"""Of so many rows one may run over a strip."""


def _close_heads(kept: Sequence[str], strips: Sequence[Strip]) -> list[int]:
    """« Présent Procuration », one space between the heads: where the lines below part them wide enough."""
    rows = [text for text in kept[1:] if text.strip()]
    if len(rows) < _FEWEST:
        return []
    edges: list[int] = []
    for gap in (match.start() for match in re.finditer(r"(?<=\S) (?=\S)", kept[0])):
        if any(start <= gap < end for start, end in strips):
            continue
        left = max(_white_from(text, gap) for text in rows)
        right = min(_white_to(text, gap) for text in rows)
        before, after = _beside(strips, gap)
        there = any(text[before:left].strip() for text in rows) and any(text[right:after].strip() for text in rows)
        if right - left > _STRIP and there:
            edges.append(min(right, gap + 1))
    return edges


def _white_from(text: str, at: int) -> int:
    """Where the white that a line leaves around a place starts; behind the place where it leaves none."""
    return len(text[: at + 1].rstrip()) if not text[at : at + 1].strip() else at + 1


def _white_to(text: str, at: int) -> int:
    """Where the white that a line leaves around a place ends."""
    behind = text[at:]
    return at + len(behind) - len(behind.lstrip()) if behind.strip() else sys.maxsize


def _beside(strips: Sequence[Strip], at: int) -> Strip:
    """Where the column between two strips starts and ends."""
    ends = [end for _, end in strips if end <= at]
    starts = [start for start, _ in strips if start > at]
    return max(ends, default=0), min(starts, default=sys.maxsize)


def _cells(text: str, edges: Sequence[int], parted: Sequence[int] = ()) -> list[str]:
    """The words of a line by columns: words with one space between them stand in the column where they start.

    `parted`: edges at which even such words part, in the line of the heads.
    """
    cells: list[list[str]] = [[] for _ in range(len(edges) + 1)]
    for run in _RUN.finditer(text):
        cuts = [run.start(), *(edge for edge in parted if run.start() < edge < run.end()), run.end()]
        for start, end in pairwise(cuts):
            cells[bisect_right(edges, start)].append(text[start:end].strip())
    return [" ".join(cell) for cell in cells]


def _open(text: str, strip: Strip) -> Strip | None:
    """The widest part of a strip that a line leaves white; None where it is too narrow."""
    part = text[strip[0] : strip[1]].ljust(strip[1] - strip[0])
    widest = max(re.finditer(r" +", part), key=lambda match: match.end() - match.start(), default=None)
    if widest is None or widest.end() - widest.start() < _STRIP:
        return None
    return strip[0] + widest.start(), strip[0] + widest.end()
