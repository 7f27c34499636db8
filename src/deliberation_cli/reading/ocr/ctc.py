"""From the columns of a line recogniser to words: what is printed, where, how surely, and what else it could be.

A recogniser of this kind (connectionist temporal classification) gives, for each narrow column of the picture, the
probability of every character; equal neighbours are one character, and a blank parts two.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from deliberation_cli.reading.page import Word

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BLANK = 0
VARIANTS = ("'’‘´`", '"“”', "•●·", "°º", "-–—")
"""Signs that stand for one another in print: choosing between them is no doubt about the word."""
FAINT_SPACE = 0.06
"""Probability from which an outvoted space is one all the same: inside words it stays under 0.05."""
SECOND_CHOICE = 0.02
"""A character's second reading is kept from this probability on."""


@dataclass(slots=True)
class Char:
    """One character, its column, and its second reading where it has one."""

    text: str
    column: float
    sure: float
    second: str = ""
    second_sure: float = 0.0


def decode(columns: NDArray[np.float32], alphabet: tuple[str, ...]) -> list[Char]:
    """The characters of a line, left to right; `columns` is (width, alphabet) of probabilities."""
    best = columns.argmax(axis=1).tolist()
    peaks = columns.max(axis=1).tolist()
    runs: list[tuple[int, int, int]] = []
    """Index of the character, its first column and its surest one."""
    starts: list[float] = []
    start = 0
    for end in range(1, len(best) + 1):
        if end < len(best) and best[end] == best[start]:
            continue
        if best[start] != BLANK:
            peak = start if end == start + 1 else max(range(start, end), key=peaks.__getitem__)
            runs.append((best[start], start, peak))
            starts.append(start + (end - start - 1) / 2)
        start = end
    chars = _chars(columns[[peak for _, _, peak in runs]], [index for index, _, _ in runs], starts, alphabet)
    return _spaced(chars, columns[:, alphabet.index(" ")].tolist())


def _spaced(chars: list[Char], spaces: list[float]) -> list[Char]:
    """A space put back where the recogniser half saw one: it loses them under a stamp and in tight lines."""
    spaced: list[Char] = []
    for char in chars:
        if spaced and not spaced[-1].text.isspace() and not char.text.isspace():
            seen = max(spaces[int(spaced[-1].column) + 1 : int(char.column) + 1], default=0.0)
            if seen >= FAINT_SPACE or (spaced[-1].text in ",;" and char.text.isalpha()):
                spaced.append(Char(" ", (spaced[-1].column + char.column) / 2, seen))
        spaced.append(char)
    return spaced


def _chars(rows: NDArray[np.float32], indexes: list[int], places: list[float], alphabet: tuple[str, ...]) -> list[Char]:
    """The characters of the surest columns; the rows are used up."""
    chars: list[Char] = []
    for row, index, place in zip(rows, indexes, places, strict=True):
        alike = [index, *_alike(alphabet[index], alphabet)]
        chars.append(Char(alphabet[index], place, float(row[alike].sum()) if len(alike) > 1 else float(row[index])))
        row[alike] = 0
    if not chars:
        return chars
    rows[:, BLANK] = 0
    others = rows.argmax(axis=1).tolist()
    for char, other, sure in zip(chars, others, rows.max(axis=1).tolist(), strict=True):
        if sure >= SECOND_CHOICE:
            char.second, char.second_sure = alphabet[other], sure
    return chars


@cache
def _alike(sign: str, alphabet: tuple[str, ...]) -> list[int]:
    group = next((group for group in VARIANTS if sign in group), "")
    return [i for i, other in enumerate(alphabet) if other and other in group and other != sign]


def words(chars: list[Char], column_width: float, line_width: float) -> list[Word]:
    """Words parted at the spaces; boxes run from 0 to `line_width` across, 0 to 1 down."""
    parts: list[list[Char]] = [[]]
    for char in chars:
        if char.text.isspace():
            parts.append([])
        else:
            parts[-1].append(char)
    return [_word(part, column_width, line_width) for part in parts if part]


def _word(part: list[Char], column_width: float, line_width: float) -> Word:
    text = "".join(char.text for char in part)
    advance = (part[-1].column - part[0].column) / (len(part) - 1) if len(part) > 1 else 2.0
    left = (part[0].column + 0.5 - advance / 2) * column_width
    right = (part[-1].column + 0.5 + advance / 2) * column_width
    box = (max(0.0, left), 0.0, min(line_width, right), 1.0)
    doubtful = min(part, key=lambda char: char.sure)
    alternatives: tuple[str, ...] = ()
    if doubtful.second.strip():
        place = part.index(doubtful)
        alternatives = (text[:place] + doubtful.second + text[place + 1 :],)
    return Word(text, box, doubtful.sure, alternatives)
