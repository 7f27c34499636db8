"""Reading order: words with boxes become lines and blocks; a sentence never runs from one column into another.

Bands (rows of runs that face each other) are joined into regions along a common white gutter. A region whose two
sides do not stand line by line beside each other is read as columns, left one first (a box of counts at the right
before the text that it stands beside); a table's rows stay rows.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from deliberation_cli.models import BBox
from deliberation_cli.reading import margin
from deliberation_cli.reading.cells import TableRun, take_tables
from deliberation_cli.reading.columns import FOOT, NAMED, OF_PEOPLE, SCANNED_FOOT, are_columns, counts_beside, is_prose
from deliberation_cli.reading.hanging import labels_before_values
from deliberation_cli.reading.page import Line, Table, Word
from deliberation_cli.reading.rows import left_edge, rows_of
from deliberation_cli.reading.runs import Run, overlaid, runs_of
from deliberation_cli.reading.spacing import rejoin
from deliberation_cli.reading.vote_boxes import interleaved

_SHRINK = 0.18
"""Share of a line's height taken off above and below before asking whether two lines face each other."""
_GUTTER = 6.0
"""Points: a narrower white strip is no gutter."""
_INDENT = 14.0
"""Points: a line that starts further right than this in a column does not go on the column under its neighbour."""
_MOST_CUTS = 40
"""Nested columns deeper than this are a drawing, not a text."""


@dataclass(slots=True)
class Band:
    """Runs that face each other, directly or through others; `gaps` are the white strips between them."""

    runs: list[Run]
    top: float
    bottom: float
    gaps: list[tuple[float, float]]


@dataclass(slots=True)
class Region:
    """Bands `first` to `last` (included) that share the white strip from `left` to `right`."""

    first: int
    last: int
    left: float
    right: float

    def weight(self, bands: list[Band]) -> float:
        """Height of its bands with text on both sides of the gutter."""
        return sum(b.bottom - b.top for b in bands[self.first : self.last + 1] if _two_sided(b, self.left, self.right))


def arrange(words: list[Word], width: float, height: float) -> list[Line]:
    """Lines of a page without ruled tables in reading order, each with its block number; the page's size in points."""
    return lay_out(words, width, [])[0]


def lay_out(
    words: list[Word], width: float, grids: list[list[BBox]], *, scanned: bool = False
) -> tuple[list[Line], list[Table]]:
    """Lines of the page in reading order with their block numbers, and its ruled tables.

    `width` is the page's, in points; `grids` are the cells of its tables. Stamps laid over the text come last; on a
    scan lines that overlap are only bent, and rows meet less exactly.
    """
    tables: list[TableRun] = []
    if grids:
        words, tables = take_tables(words, grids, lambda inner: lay_out(inner, width, [], scanned=scanned)[0])
    runs = runs_of(words)
    aside = [run for run in runs if not run.upright]
    runs = [run for run in runs if run.upright]
    runs, stamps = (runs, []) if scanned else overlaid(runs)
    foot = SCANNED_FOOT if scanned else FOOT
    blocks: list[list[Run]] = []
    for group in ([*runs, *tables], stamps):
        if group:
            _cut(group, width, blocks, 0, foot)
    lines = labels_before_values(_numbered(blocks))
    last = lines[-1].block + 1 if lines else 0
    return lines + [Line(run.words, last) for run in aside], [run.table for run in tables]


def _numbered(blocks: list[list[Run]]) -> list[Line]:
    """The lines of each block; a table's own blocks stand between the lines before and after it."""
    lines: list[Line] = []
    number = -1
    for block in blocks:
        number += 1
        for row in rows_of(block):
            inner = [run for run in row if isinstance(run, TableRun)]
            outer = [run for run in row if not isinstance(run, TableRun)] if inner else row
            if outer:
                lines.append(Line(_line(outer), number))
            for table in inner:
                for part in table.blocks:
                    number += 1
                    lines += [Line(line.words, number) for line in part]
                number += 1
    return lines


def _line(row: list[Run]) -> list[Word]:
    words = row[0].words if len(row) == 1 else [word for run in sorted(row, key=left_edge) for word in run.words]
    return rejoin(words) if sum([len(word.text) == 1 for word in words]) > 1 else words


def _cut(runs: list[Run], width: float, blocks: list[list[Run]], depth: int, foot: float) -> None:
    """Append the blocks of `runs` in reading order."""
    bands = _bands(runs)
    region = _columns(bands, width, foot) if depth < _MOST_CUTS else None
    if region is None:
        blocks.append(runs)
        return
    above = [run for band in bands[: region.first] for run in band.runs]
    inside = [run for band in bands[region.first : region.last + 1] for run in band.runs]
    below = [run for band in bands[region.last + 1 :] for run in band.runs]
    middle = (region.left + region.right) / 2
    sides = ([run for run in inside if run.x0 < middle], [run for run in inside if run.x0 >= middle])
    sliced = _beside(*sides, width) if len(inside) <= _MOST_BESIDE else None
    for part in (above, *(sliced or (reversed(sides) if counts_beside(sides[1], width) else sides)), below):
        if part:
            _cut(part, width, blocks, depth + 1, foot)


def _beside(left: list[Run], right: list[Run], width: float) -> list[list[Run]] | None:
    """Heads in a margin with the text beside each, or a text with its boxes of votes; None for two columns."""
    return margin.slices(left, right, width) or interleaved(left, right, width, prose=is_prose(left, width))


_MOST_BESIDE = 2_000
"""Runs: a page with more is a drawing, in which nothing stands beside its text."""


def _bands(runs: list[Run]) -> list[Band]:
    bands: list[Band] = []
    group: list[Run] = []
    end = float("-inf")
    for run in sorted(runs, key=lambda run: run.top):
        shrink = _SHRINK * (run.bottom - run.top)
        if run.top + shrink >= end and group:
            bands.append(_band(group))
            group, end = [], float("-inf")
        group.append(run)
        end = max(end, run.bottom - shrink)
    if group:
        bands.append(_band(group))
    return bands


def _band(runs: list[Run]) -> Band:
    if len(runs) == 1:
        return Band(runs, runs[0].top, runs[0].bottom, [])
    gaps = []
    spans = sorted((run.x0, run.x1) for run in runs)
    end = spans[0][1]
    for x0, x1 in spans:
        if x0 - end >= _GUTTER:
            gaps.append((end, x0))
        end = max(end, x1)
    return Band(runs, min(run.top for run in runs), max(run.bottom for run in runs), gaps)


def _columns(bands: list[Band], width: float, foot: float) -> Region | None:
    """The tallest region that is read as columns."""
    if all(not band.gaps for band in bands):
        return None
    regions = [part for region in _regions(bands) for part in _between_heads(region, bands, width)]
    regions.sort(key=lambda region: -region.weight(bands))
    for region in regions:
        part = [run for band in bands[region.first : region.last + 1] for run in band.runs]
        left = [run for run in part if run.x1 <= region.left + 1]
        right = [run for run in part if run.x0 >= region.right - 1]
        if any(isinstance(run, TableRun) for run in part):
            return _of_tables(region, bands)
        if are_columns(left, right, width, foot):
            return region
    return None


def _of_tables(region: Region, bands: list[Band]) -> Region:
    """Without the lines above and below two tables side by side: a legend of two halves is one line."""
    held = [at for at in range(region.first, region.last + 1) if _tables_in(bands[at]) > 1]
    return Region(held[0], held[-1], region.left, region.right) if held else region


def _tables_in(band: Band) -> int:
    return sum(isinstance(run, TableRun) for run in band.runs)


def _regions(bands: list[Band]) -> list[Region]:
    regions: list[Region] = []
    for i, band in enumerate(bands):
        for gap in band.gaps:
            if not any(r.first <= i <= r.last and r.left < gap[1] and gap[0] < r.right for r in regions):
                regions.append(_trim(_grow(bands, i, gap), bands))
    return regions


def _grow(bands: list[Band], seed: int, gap: tuple[float, float]) -> Region:
    """The region around a band's gap, as far up and down as the white strip goes on."""
    region = Region(seed, seed, *gap)
    for step in (-1, 1):
        at = seed + step
        while 0 <= at < len(bands):
            strip = _white(bands[at], region.left, region.right)
            if strip is None:
                break
            region.left, region.right = strip
            if step < 0:
                region.first = at
            else:
                region.last = at
            at += step
    return region


def _white(band: Band, left: float, right: float) -> tuple[float, float] | None:
    """What the band leaves white of the strip, where that is still a gutter."""
    for run in band.runs:
        if run.x1 <= left or run.x0 >= right:
            continue
        if run.x0 - left >= right - run.x1:
            right = run.x0
        else:
            left = run.x1
        if right - left < _GUTTER:
            return None
    return (left, right)


def _between_heads(region: Region, bands: list[Band], width: float) -> list[Region]:
    """« Présents : », two columns of names, « Excusés : », a line of its own, two columns again: two regions."""
    inside = [run for band in bands[region.first : region.last + 1] for run in band.runs]
    sides = [run for run in inside if run.x1 <= region.left + 1], [run for run in inside if run.x0 >= region.right - 1]
    if any(isinstance(run, TableRun) for run in inside) or any(is_prose(side, width) for side in sides):
        return [region]
    steps = [_distance(bands, at, 1) for at in range(region.first, region.last)]
    usual = median(steps) if steps else 0.0
    cuts = [at for at in range(region.first + 1, region.last + 1) if _heads(bands, at, region, usual)]
    cuts = [at for at in cuts if not _groups_on(bands, at, region)]
    edges = [region.first, *cuts, region.last + 1]
    parts = [Region(first, end - 1, region.left, region.right) for first, end in pairwise(edges)]
    return [part for part in parts if any(_two_sided(b, *_strip(part)) for b in bands[part.first : part.last + 1])]


def _of_names(bands: list[Band], middle: float) -> bool:
    """Whether most cells of both columns name somebody: a page of text in two columns has heads of people too."""
    cells = [run for band in bands for run in band.runs]
    sides = [run.text for run in cells if run.x0 < middle], [run.text for run in cells if run.x0 >= middle]
    return all(2 * sum(NAMED.match(cell) is not None for cell in side) >= len(side) for side in sides)


def _strip(region: Region) -> tuple[float, float]:
    return region.left, region.right


def _heads(bands: list[Band], at: int, region: Region, usual: float) -> bool:
    """Whether a band is a head alone on its line, at the left: a colon ends it, or it is set apart in capitals."""
    runs = bands[at].runs
    above = any(_two_sided(band, *_strip(region)) for band in bands[region.first : at])
    alone = len(runs) == 1 and runs[0].x1 <= region.left + 1
    if not alone or not above:
        return False
    words = runs[0].text
    if not _of_names(bands[region.first : at], region.left):  # labels and their values, over a list of people
        return OF_PEOPLE.match(words) is not None and _of_names(bands[at + 1 : region.last + 1], region.left)
    apart = len(words.split()) > 1 or _distance(bands, at, -1) > usual + _APART
    shouts = apart and words.isupper() and "(" not in words and sum(map(str.isalpha, words)) >= _HEAD
    return words.endswith(":") or shouts or OF_PEOPLE.match(words) is not None


def _groups_on(bands: list[Band], at: int, region: Region) -> bool:
    """« Présents | Absents », each over its column, and « Le Val : » far down in the longer one: a group of it."""
    heads = [run.text for run in bands[region.first].runs]
    headed = len(heads) > 1 and all(OF_PEOPLE.match(head) for head in heads)
    lone = not any(_two_sided(band, *_strip(region)) for band in bands[at + 1 : region.last + 1])
    return headed and lone and OF_PEOPLE.match(bands[at].runs[0].text) is None


_APART = 1.0
"""Points by which a head stands further below a list than the list's own lines do."""
_HEAD = 6
"""Letters of the shortest head without a colon."""


def _two_sided(band: Band, left: float, right: float) -> bool:
    return any(gap[0] <= left + 0.01 and gap[1] >= right - 0.01 for gap in band.gaps)


def _trim(region: Region, bands: list[Band]) -> Region:
    """Without the bands at either end that stand on one side and do not go on a column."""
    both = [i for i in range(region.first, region.last + 1) if _two_sided(bands[i], region.left, region.right)]
    region.first = _reach(bands, both[0], region.first, -1, region)
    region.last = _reach(bands, both[-1], region.last, 1, region)
    return region


def _reach(bands: list[Band], start: int, stop: int, step: int, region: Region) -> int:
    """The last band from `start` towards `stop` that goes on one of the region's columns."""
    inner = bands[start].runs
    edges = [min((run.x0 for run in inner if run.x1 <= region.left + 1), default=None)]
    edges.append(min((run.x0 for run in inner if run.x0 >= region.right - 1), default=None))
    at = start
    while at != stop:
        band = bands[at + step]
        edge = min(run.x0 for run in band.runs)
        far = _distance(bands, at, step) > 2.5 * band.runs[0].height
        if far or not any(e is not None and -3 <= edge - e <= _INDENT for e in edges):
            break
        at += step
    while at != start and _distance(bands, at, step) < _distance(bands, at - step, step) - 1:
        at -= step
    return at


def _distance(bands: list[Band], at: int, step: int) -> float:
    """White height between a band and the next one in the direction of `step`; endless at the page's end."""
    if not 0 <= at + step < len(bands):
        return float("inf")
    upper, lower = (at, at + step) if step > 0 else (at + step, at)
    return bands[lower].top - bands[upper].bottom
