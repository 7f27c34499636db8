"""Labels that hang beside their values, put before them: in a table without ruling lines a row is not always a line.

« Etaient │ M. Luc ROY, … / présents : │ Mme Zoé BRUN »: a label of two lines. « │ : M. Luc ROY, … / Présents │ Mme Zoé
BRUN »: one at half the height of its value, whose colon stands with the first line. Read across, both would part the
names from their label.
"""

from __future__ import annotations

from collections.abc import Sequence

from deliberation_cli.reading.page import Line, Word

_STRIP = 20.0
"""Points: so much white parts a label from its value."""
_STRAIGHT = 2.5
"""Points by which the left edges of one column differ at most."""
_LONGEST = 6
"""Words of the longest label."""
_HIGHEST = 3
"""Lines of a value that may stand above its label."""


def labels_before_values(lines: Sequence[Line]) -> list[Line]:
    """The lines of a page, each label before the whole of its value."""
    out: list[Line] = []
    i = 0
    while i < len(lines):
        mended = _in_two_lines(lines, i) or _at_half_height(lines, i)
        if mended:
            out += mended
            i += len(mended)
        else:
            out.append(lines[i])
            i += 1
    return out


def _in_two_lines(lines: Sequence[Line], i: int) -> list[Line]:
    """« Etaient │ M. ROY » and « présents : │ Mme BRUN »: the two halves of the label, then both values."""
    first, second = (_split(line) for line in lines[i : i + 2]) if _go_on(lines, i, 2) else (None, None)
    if first is None or second is None:
        return []
    above, below = first[0][-1].text, second[0][0].text
    halves = not above.endswith((":", ".", ",")) and below[:1].islower() and second[0][-1].text.endswith(":")
    if not halves or not (_under(first[0][0], second[0][0]) and _under(first[1][0], second[1][0])):
        return []
    block = lines[i].block
    return [Line([*first[0], *second[0], *first[1]], block), Line(second[1], block)]


def _at_half_height(lines: Sequence[Line], i: int) -> list[Line]:
    """« : M. ROY, … » and below it « Présents │ Mme BRUN »: the label, then its value from the colon on."""
    opens = lines[i].words
    if not opens or not opens[0].text.startswith(":"):
        return []
    for last in range(1, _HIGHEST + 1):
        if not _go_on(lines, i, last + 1):
            return []
        row = lines[i + last]
        labelled = _split(row)
        if labelled and _under(labelled[1][0], opens[0]) and not labelled[1][0].text.startswith(":"):
            between = lines[i + 1 : i + last]
            return [Line([*labelled[0], *opens], row.block), *between, Line(labelled[1], row.block)]
        if not row.words or not _under(row.words[0], opens[0]):
            return []
    return []


def _go_on(lines: Sequence[Line], i: int, count: int) -> bool:
    """Whether so many lines from `i` on stand in one block."""
    rows = lines[i : i + count]
    return len(rows) == count and len({row.block for row in rows}) == 1


def _split(line: Line) -> tuple[list[Word], list[Word]] | None:
    """The label and the value of a row, where a wide white strip parts them."""
    words = line.words
    for at in range(1, min(len(words), _LONGEST + 1)):
        left, right = words[at - 1].box, words[at].box
        if left is None or right is None:
            return None
        if right[0] - left[2] >= _STRIP:
            return words[:at], words[at:]
    return None


def _under(one: Word, other: Word) -> bool:
    """Whether two words open a column."""
    return one.box is not None and other.box is not None and abs(one.box[0] - other.box[0]) <= _STRAIGHT
