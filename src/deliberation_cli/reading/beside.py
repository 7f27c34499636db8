"""Counts and dates in a narrow column beside the text, in a plain text that keeps its spaces: read before that text.

« NOMBRE DE CONSEILLERS      M. ROY, Mmes BRUN, / EN EXERCICE : 23      Mme LE TELLIER, … »: read line by line, the
labels would part the list. Hanging heads of lists (« Présents :      M. ROY … ») are rows, and stay so.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

_GAP = 2
"""Characters: a narrower white gap parts no columns."""
_WIDEST = 34
"""Characters of the widest label."""
_FEWEST, _BOTH = 3, 2
"""So many labels, and so many lines that hold both sides, make a column."""
_BLANK_LINES = 3
_LONGEST = 60
"""Lines that a column may take."""
_TOLD = re.compile(
    r"exercice|presents|votants|convocation|affichage|pouvoirs?|procurations?|absents?|excuses|representes|afferents"
    r"|nombre d|effectif|vote|pour|contre|abst\w*"
)
_SURE = re.compile(r"en exercice|votants|convocation")
_VALUE = re.compile(r"\W*(?:\d{1,3}|\d{1,2}(?:er)? [a-z]+ \d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})\W*")
"""A figure or a day on a line of its own, below its label."""
_HEAD = re.compile(
    r"(?:etaient |membres )?(?:presente?s?|absente?s?|excusee?s?|pouvoirs?|procurations?|secretaire(?: de seance)?)\W*"
)
"""A label without a figure: the head of a list that hangs beside it."""


class _Row(NamedTuple):
    left: str
    right: str


def labels_first(lines: Sequence[str]) -> list[str]:
    """The lines of a text, each column of labels on lines of its own over the text that it stands beside."""
    near = _near_sure(lines)
    out: list[str] = []
    i = 0
    while i < len(lines):
        found = _column_at(lines, i) if i in near else None
        if found is None:
            out.append(lines[i])
            i += 1
            continue
        labels, text, taken = found
        out += [*labels, "", *text]
        i += taken
    return out


def _near_sure(lines: Sequence[str]) -> set[int]:
    """The lines over which a column may begin: those not far above a word that each column holds."""
    told = (i for i, line in enumerate(lines) if _SURE_WORD.search(line))
    return {at for i in told for at in range(max(i - _LONGEST, 0), i + 1)}


_SURE_WORD = re.compile(r"(?i)exercice|votants|convocation")


def _column_at(lines: Sequence[str], first: int) -> tuple[list[str], list[str], int] | None:
    """The labels of a column that begins on this line, the lines of the text beside it, and how many lines it takes."""
    line = lines[first].expandtabs()
    for gap in re.finditer(rf"(?<=\S) {{{_GAP},}}(?=\S)", line):
        rows = _rows(lines, first, gap.end())
        for side in ("left", "right"):
            column = _upto_last_value([row if side == "left" else _Row(row.right, row.left) for row in rows])
            labels = [row.left.strip() for row in column if row.left.strip()]
            both = sum(bool(row.left.strip() and row.right.strip()) for row in column)
            if both >= _BOTH and _is_column(labels) and _is_text([row.right for row in column]):
                text = [row.right for row in column if row.right.strip() or not row.left.strip()]
                return labels, text, len(column)
    return None


def _upto_last_value(rows: Sequence[_Row]) -> list[_Row]:
    """The rows as far as labels of counts and days go; what stands in the margin below them are titles."""
    told = [i for i, row in enumerate(rows) if _tells(_plain(row.left.strip()))]
    return list(rows[: told[-1] + 1]) if told else []


def _tells(label: str) -> bool:
    return bool(_VALUE.fullmatch(label) or (_TOLD.search(label) and label[-1:].isdigit()))


def _rows(lines: Sequence[str], first: int, edge: int) -> list[_Row]:
    """The lines from `first` on, cut at `edge`, as long as they leave the gap before it open."""
    rows: list[_Row] = []
    for line in lines[first : first + _LONGEST]:
        written = line.expandtabs()
        if written[edge - _GAP : edge].strip():
            break
        rows.append(_Row(written[:edge], written[edge:]))
        if not any(row.left.strip() or row.right.strip() for row in rows[-_BLANK_LINES:]):
            break
    return rows


def _is_column(labels: Sequence[str]) -> bool:
    """Whether these are mostly counts and dates with their labels."""
    if len(labels) < _FEWEST or max(map(len, labels)) > _WIDEST:
        return False
    plain = [_plain(label) for label in labels]
    if sum(bool(_TOLD.search(label) or _VALUE.fullmatch(label)) for label in plain) * 2 < len(plain):
        return False
    whole = " ".join(plain)
    headed = any(_HEAD.fullmatch(one) and not after[:1].isdigit() for one, after in pairwise(plain))
    return not headed and len(set(_TOLD.findall(whole))) >= _BOTH and bool(_SURE.search(whole))


def _is_text(beside: Sequence[str]) -> bool:
    """Whether what stands beside is running text: most of its lines are longer than a label."""
    written = [text.strip() for text in beside if text.strip()]
    return sum(len(text) > _WIDEST for text in written) * 2 >= len(written)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
