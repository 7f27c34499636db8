"""Runs: the words that a content stream prints in one go on one line, the atoms of reading order."""

from __future__ import annotations

from itertools import pairwise

from deliberation_cli.models import BBox
from deliberation_cli.reading.page import Word
from deliberation_cli.reading.spacing import join

_WIDE = 0.9
"""A gap of so many line heights may be a gutter between columns or cells: it ends a run."""
_OVERLAP = 0.5
"""Share of the lower of two boxes that must face the other for both to stand on one line."""
_PAINTED = 2.0
"""Points: two runs whose edges differ by less were printed one over the other."""
_RAISED = 0.85
"""A word lower than this share of its line may be a raised ending."""
_ENDINGS = frozenset(["er", "ère", "re", "e", "ème", "eme", "ième", "nd", "nde", "me", "mes", "lle", "r", "o", "°"])
_TALL = 2.5
"""A word of several letters that is so many times taller than wide is printed upwards, in a margin."""


class Run:
    """Words on one line without a wide gap: x0, top, x1, bottom in points; `index` is its place in the stream."""

    __slots__ = ("bottom", "index", "top", "upright", "words", "x0", "x1")

    def __init__(self, word: Word, box: BBox, index: int) -> None:
        self.x0, self.top, self.x1, self.bottom = box
        self.words = [word]
        self.index = index
        self.upright = len(word.text) < 3 or (box[3] - box[1]) < _TALL * (box[2] - box[0])

    @property
    def height(self) -> float:
        """Height in points."""
        return self.bottom - self.top

    @property
    def width(self) -> float:
        """Width in points."""
        return self.x1 - self.x0

    @property
    def text(self) -> str:
        """The words with one space between them."""
        return " ".join([word.text for word in self.words])


def runs_of(words: list[Word]) -> list[Run]:
    """Runs in the order of the content stream; a word printed twice at the same place (false bold) counts once."""
    runs: list[Run] = []
    run: Run | None = None
    seen: set[tuple[str, float, float]] = set()
    for word in words:
        box = word.box
        if box is None:
            continue
        x0, top, x1, bottom = box
        key = (word.text, x0 // 2, top // 2)
        if key in seen:
            continue
        seen.add(key)
        if run is not None and run.upright:
            low, high = run.bottom, run.top
            tall = low - high
            height = bottom - top
            lower = height if height < tall else tall
            facing = (bottom if bottom < low else low) - (top if top > high else high)
            if facing >= _OVERLAP * lower and -0.3 * lower <= x0 - run.x1 <= _WIDE * tall:
                if height < _RAISED * tall and _goes_on(run.words[-1], word):
                    run.words[-1] = join(run.words[-1], word)
                else:
                    run.words.append(word)
                if x1 > run.x1:
                    run.x1 = x1
                if top < high:
                    run.top = top
                if bottom > low:
                    run.bottom = bottom
                continue
        run = Run(word, box, len(runs))
        runs.append(run)
    return runs


def _goes_on(word: Word, raised: Word) -> bool:
    """Whether a raised ending belongs to the word before it: `1` and `er`, `M` and `me`."""
    if raised.text.rstrip(".,;:)") not in _ENDINGS or word.box is None or raised.box is None:
        return False
    near = raised.box[0] - word.box[2] < 0.12 * (word.box[3] - word.box[1])
    return near and (word.text[-1].isdigit() or word.text in ("M", "n", "N") or word.text.strip("IVX") == "")


def overlaid(runs: list[Run]) -> tuple[list[Run], list[Run]]:
    """The runs that a reader sees in the text, and those of stamps laid over it.

    Of two runs printed at the very same place the later one is seen, the earlier one was painted over and is dropped;
    of two groups of the stream that cover each other otherwise, the shorter one is the stamp.
    """
    clashes = _clashes(runs)
    if not clashes:
        return runs, []
    hidden = {min(i, j) for i, j in clashes if _same_place(runs[i], runs[j])}
    groups = _groups(runs)
    letters = [0] * (groups[-1] + 1)
    for run, group in zip(runs, groups, strict=True):
        letters[group] += sum(len(word.text) for word in run.words)
    over: set[int] = set()
    for i, j in clashes:
        first, second = groups[i], groups[j]
        if hidden.isdisjoint((i, j)) and first != second and first not in over and second not in over:
            over.add(first if letters[first] < letters[second] else second)
    seen = [i for i in range(len(runs)) if i not in hidden]
    return [runs[i] for i in seen if groups[i] not in over], [runs[i] for i in seen if groups[i] in over]


def _same_place(a: Run, b: Run) -> bool:
    return max(abs(a.x0 - b.x0), abs(a.top - b.top), abs(a.x1 - b.x1), abs(a.bottom - b.bottom)) < _PAINTED


def _clashes(runs: list[Run]) -> list[tuple[int, int]]:
    """Pairs of runs whose letters lie on one another."""
    order = sorted(range(len(runs)), key=lambda i: runs[i].top)
    clashes = []
    active: list[int] = []
    for i in order:
        run = runs[i]
        active = [j for j in active if runs[j].bottom - run.top > 0.3 * min(run.height, runs[j].height)]
        for j in active:
            other = runs[j]
            across = min(run.x1, other.x1) - max(run.x0, other.x0)
            if across > 0.6 * min(run.height, other.height):
                clashes.append((j, i))
        active.append(i)
    return clashes


def _groups(runs: list[Run]) -> list[int]:
    """Number of the group of each run: a group goes on while the stream prints to the right or just below."""
    numbers = [0]
    for previous, run in pairwise(runs):
        height = max(run.height, previous.height)
        beside = run.x0 >= previous.x1 - height and abs(run.bottom - previous.bottom) < 0.5 * height
        below = -0.5 * height < run.top - previous.bottom < 1.5 * height and run.x0 < previous.x1 + height
        alike = 0.75 < run.height / (previous.height or 1.0) < 1.34
        numbers.append(numbers[-1] + (0 if (beside or below) and alike else 1))
    return numbers
