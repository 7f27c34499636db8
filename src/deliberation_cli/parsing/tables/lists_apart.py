"""Two lists of people side by side, which a reader took line by line across: each is put behind the other.

« Présents : … Excusés : … » head the lists on one line; as long as the white strip between them stays open, what stands
left of it is the first list, what stands right the second.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.tables.columns import role_of
from deliberation_cli.parsing.text.bands import Band, Placed, bands_of, cells_of, narrowed, side_by_side
from deliberation_cli.parsing.text.flow import fold
from deliberation_cli.reading.page import Line, Page

_LISTS = frozenset(("present", "absent", "excused", "represented", "proxy", "giver"))
_FEWEST_ROWS = 3
_STEP = 1.5
"""A line that stands lower than so many steps is in none of the lists."""
_WORD = late(r"(?<![\w'’-])[a-zà-ÿ]{4,}")
_PAGES = 3
"""Lists of people stand on the first pages."""


def part_lists(pages: Sequence[Page]) -> list[Page]:
    """The pages with the lines of such lists put in order; the words are the same."""
    return [_parted(page) if i < _PAGES else page for i, page in enumerate(pages)]


def _parted(page: Page) -> Page:
    written = [word for line in page.lines for word in line.words]
    if not any(word.box for word in written):
        return page
    texts = [word.text for word in written]
    folded = fold("\n".join(texts))
    heads = {folded.count("\n", 0, head.start()) for head in _HEADS.finditer(folded)}
    if len(heads) < 2:
        return page
    words = [Placed(i, word.box) for i, word in enumerate(written) if word.box]
    if not side_by_side([word.box for word in words if word.index in heads]):
        return page
    bands = bands_of(words)
    for at, band in enumerate(bands):
        if sum(word.index in heads for word in band) < 2:
            continue
        found = _columns(bands, at, texts)
        if found:
            return _reordered(page, *found)
    return page


_HEADS = late(r"(?m)^[^\w\n]?(?:present|absent|excus|pouvoir|procuration|represent)")


def _columns(bands: Sequence[Band], at: int, texts: Sequence[str]) -> tuple[list[Band], float] | None:
    """The lines of two lists whose heads stand in the band `at`, and the place of the strip between them."""
    heads = cells_of(bands[at])
    roles = [role_of(_HOW.sub("", fold(" ".join(texts[word.index] for word in cell)))) for cell in heads]
    if len(heads) != 2 or not all(role in _LISTS for role in roles) or roles[0] == roles[1]:
        return None
    strips = [(heads[0][-1].box[2], heads[1][0].box[0])]
    rows, above, step = [bands[at]], bands[at], 0.0
    for band in bands[at + 1 :]:
        down = band[0].box[1] - above[0].box[1]
        step = down if len(rows) == 1 else step
        open_strips = narrowed(strips, band)
        if open_strips is None or down > _STEP * step:
            break
        left_only = band[-1].box[2] <= open_strips[0][0] + 1 and band[-1].box[2] < heads[1][0].box[0]
        if left_only and _no_name(" ".join(texts[word.index] for word in band)):
            break
        strips = open_strips
        rows.append(band)
        above = band
    edge = sum(strips[0]) / 2
    both = sum(row[0].box[0] < edge < row[-1].box[0] for row in rows[1:])
    return (rows, edge) if len(rows) > _FEWEST_ROWS and both > 1 else None


_HOW = late(r"\s*\([^()]*\)$")
"""« Absents (→ donne pouvoir à) »: how the list is to be read."""


def _no_name(text: str) -> bool:
    """Whether a line is none of a list: « Secrétaire : … », a sentence."""
    return cue("attendance", "closes").search(fold(text)) is not None or len(_WORD.findall(text)) > 2


def _reordered(page: Page, rows: Sequence[Band], edge: float) -> Page:
    words = [word for line in page.lines for word in line.words]
    inside = {word.index for row in rows for word in row}
    block = max((line.block for line in page.lines), default=0)
    lists: list[Line] = []
    for side in (0, 1):
        block += 1
        for row in rows:
            mine = [words[w.index] for w in row if ((w.box[0] + w.box[2]) / 2 > edge) == bool(side)]
            lists += [Line(mine, block)] if mine else []
    lines: list[Line] = []
    position, placed = 0, False
    for line in page.lines:
        indexes = range(position, position + len(line.words))
        position += len(line.words)
        kept = [words[i] for i in indexes if i not in inside]
        if len(kept) < len(line.words) and not placed:
            lines += lists
            placed = True
        if kept:
            lines.append(line if len(kept) == len(line.words) else Line(kept, line.block))
    return replace(page, lines=lines)
