"""Two readers doubt together: words that matter are read twice, and each word says how surely it was read.

Where two independent readers print the same word it is nearly always right; where they differ, each is right about as
often. So agreement, not a reader's own opinion, makes a word sure. The confidence shown is calibrated: of the words
said to be 0.99 sure or more, at least 99.5 in a hundred are right on degraded pages (`benchmarks/ocr.py` prints the
table).
"""

from __future__ import annotations

import re
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import groupby
from typing import TYPE_CHECKING, Literal

from rapidfuzz.distance import Levenshtein

from deliberation_cli.reading.page import Line, Word

if TYPE_CHECKING:
    from deliberation_cli.reading.ocr.engine import Engine, Picture

Verdict = Literal["agree", "differ", "once", "chosen"]

CALIBRATED: dict[Verdict, tuple[tuple[float, float], ...]] = {
    "agree": ((0.9, 0.999), (0.6, 0.995), (0.0, 0.97)),
    "once": ((0.99, 0.985), (0.95, 0.975), (0.9, 0.95), (0.8, 0.9), (0.6, 0.75), (0.0, 0.5)),
    "chosen": ((0.0, 0.9),),
    "differ": ((0.99, 0.9), (0.9, 0.7), (0.0, 0.4)),
}
"""For each verdict: from this probability of the reader's least sure character on, this confidence."""

MATTERS = re.compile(r"\d|(?<=\S )[A-ZÀ-Ý]|^[^a-zà-ÿ]*$")
"""Lines that carry numbers, names, or nothing but capitals."""
WORTH, SMALL_LETTER = re.compile(r"[\dA-ZÀ-Ý]"), re.compile(r"[a-zà-ÿ]")
AROUND, FEW = 1, 3
"""Words read again on both sides of one that matters; a stretch of fewer words between two of these goes along."""
DOUBTFUL = 0.9
ALIKE = str.maketrans("’‘´`“”–—…º", "''''\"\"--.°")
MALFORMED = re.compile(
    r"[a-zà-ÿ][A-ZÀ-Ý]|[a-zà-ÿ]{3}\d|[a-zà-ÿ]\d[a-zà-ÿ]|[\dI]['’][a-zà-ÿ]|^['’]\w|\d[ºª]r|^ll[a-zà-ÿ]"
)
"""What French does not print: « CAlLLE », « délibération12 », « Br0lés », « 1'organisation », « 'appels »."""
DOTLESS = str.maketrans("ïëüÿ", "ieuy")
"""A reader overlooks a diaeresis (tréma) and hardly ever invents one: once in 145 times that two differ so."""
ELIDED = re.compile(r"^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’](?=[aeiouyhà-ÿœ])", re.IGNORECASE)
"""An elision: the apostrophe that a reader overlooks (« quil »), and does not invent there."""
ALONE = frozenset("àayÀAY€")
SURE_PART = 0.8
UNSURE = 0.6
CROSSED = 0.8
"""The most that a word is sure of in a line that a stamp or a pen crosses."""
EDGES = " .,;:!?()[]«»\"'-•·|_*"


def matters(line: Line) -> bool:
    """Whether a line is worth a second reading: names, numbers, dates, identifiers, a doubtful or malformed word."""
    return bool(MATTERS.search(line.text)) or any(map(_doubtful, line.words))


def _doubtful(word: Word) -> bool:
    return word.confidence < DOUBTFUL or bool(MALFORMED.search(core(word.text)))


def _once(word: Word) -> Word:
    return judged(word, "once")


def confirm(lines: list[Line], picture: Picture, second: Engine | None) -> list[Line]:
    """The same lines, their confidences calibrated, read twice where it matters and a second reader is there."""
    checked = []
    for line in lines:
        if second and line.words and matters(line):
            checked.append(_read_again(line, picture, second))
        else:
            checked.append(Line([_once(word) for word in line.words], line.block))
    return checked


def _read_again(line: Line, picture: Picture, second: Engine) -> Line:
    """The line, its stretches that matter read by the second reader, whose time goes by the width it is shown."""
    words: list[Word] = []
    for first, end, matter in stretches(line):
        part = Line(line.words[first:end], line.block)
        words += compare(part, second.read_box(picture, part)).words if matter else map(_once, part.words)
    return Line(words, line.block)


def stretches(line: Line) -> list[tuple[int, int, bool]]:
    """First word, end, whether it matters: names, figures, doubts, and the words around; a small rest goes along."""
    words = line.words
    if not SMALL_LETTER.search(line.text):
        return [(0, len(words), True)]
    worth = [i for i, word in enumerate(words) if WORTH.search(word.text) or _doubtful(word)]
    near = {j for i in worth for j in range(i - AROUND, i + AROUND + 1)}
    flags = [i in near for i in range(len(words))]
    runs = [(matter, len(list(run))) for matter, run in groupby(flags)]
    out: list[tuple[int, int, bool]] = []
    for matter, length in runs:
        start = out[-1][1] if out else 0
        matter = matter or length < FEW
        if out and out[-1][2] == matter:
            out[-1] = (out[-1][0], start + length, matter)
        else:
            out.append((start, start + length, matter))
    return out


def confirm_signs(signs: list[Line], picture: Picture, second: Engine | None) -> list[Line]:
    """Lone signs, their figures and letters confirmed as words are; a dash told by its shape is as sure as that is."""
    letters = [sign for sign in signs if sign.text[0].isalnum()]
    return confirm(letters, picture, second) + [sign for sign in signs if not sign.text[0].isalnum()]


def doubted(lines: list[Line]) -> list[Line]:
    """The same lines, each word doubtful: what crosses them may have hidden others."""
    return [
        Line([replace(word, confidence=min(word.confidence, CROSSED)) for word in line.words], line.block)
        for line in lines
    ]


def compare(first: Line, second: Line) -> Line:
    """The first reading, each word doubted or confirmed by the second."""
    if not second.words:
        return Line([judged(word, "once") for word in first.words], first.block)
    ours = [core(word.text) for word in first.words]
    theirs = [core(word.text) for word in second.words]
    words: list[Word] = []
    for kind, a, b, c, d in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        if kind == "equal":
            words += [judged(word, "agree") for word in first.words[a:b]]
        elif kind == "replace":
            words += _differing(first.words[a:b], second.words[c:d])
        elif kind == "delete":
            words += [judged(word, "differ" if core(word.text) else "once") for word in first.words[a:b]]
    return Line(words, first.block)


def _differing(ours: list[Word], theirs: list[Word]) -> list[Word]:
    if len(ours) == len(theirs):
        return [_preferred(word, other) for word, other in zip(ours, theirs, strict=True)]
    other = " ".join(word.text for word in theirs)
    if len(ours) > 1:
        return [judged(word, "differ") for word in ours]
    if _letters(other) == _letters(ours[0].text) and (MALFORMED.search(ours[0].text) or _words(theirs)):
        return [judged(part, "chosen") for part in _parted(ours[0], theirs)]
    return [judged(ours[0], "differ", other)]


def _preferred(word: Word, other: Word) -> Word:
    """Our word, unless more speaks for the other reader's, or for our own second choice."""
    if _is_better(word, other):
        return judged(replace(word, text=other.text), "chosen", word.text)
    for second in word.alternatives:
        if _marks(second) > _marks(word.text) and _apart(second, other.text) < _apart(word.text, other.text):
            return judged(replace(word, text=second, alternatives=(word.text,)), "chosen", other.text)
    return judged(word, "differ", other.text)


def _is_better(word: Word, other: Word) -> bool:
    """Whether the other reader's word is the likelier one.

    French prints it and not ours; it has an apostrophe or a diaeresis that ours lacks; or it is our own second choice
    too, and not ours without an accent or a tilde that the other reader does not know.
    """
    if MALFORMED.search(core(word.text)) and not MALFORMED.search(core(other.text)):
        return True
    if other.text.translate(DOTLESS) == word.text:
        return True
    if ELIDED.match(other.text) and _letters(other.text).replace("'", "") == word.text:
        return True
    return other.text in word.alternatives and _marks(other.text) >= _marks(word.text)


def _marks(text: str) -> int:
    """How many letters bear an accent, a cedilla, a tilde, or are ligatures."""
    return sum(char.isalpha() and not char.isascii() for char in text)


def _apart(text: str, other: str) -> int:
    return Levenshtein.distance(text, other)


def _words(parts: list[Word]) -> bool:
    """Whether parts of a word may stand alone, and were surely read."""
    if any(part.text[-1] in "-'’" for part in parts[:-1]):
        return False
    return all((len(core(part.text)) > 1 or core(part.text) in ALONE) and part.confidence > SURE_PART for part in parts)


def _letters(text: str) -> str:
    return "".join(text.translate(ALIKE).split())


def _parted(word: Word, parts: list[Word]) -> list[Word]:
    """One word as the several that the other reader saw, its box shared out by their letters."""
    letters = sum(len(part.text) for part in parts)
    pieces, done = [], 0
    for part in parts:
        start, done = done / letters, done + len(part.text)
        box = word.box
        if box:
            width = box[2] - box[0]
            box = (box[0] + start * width, box[1], box[0] + done / letters * width, box[3])
        pieces.append(replace(word, text=part.text, box=box, alternatives=(word.text,)))
    return pieces


def judged(word: Word, verdict: Verdict, other: str = "") -> Word:
    """A word with its calibrated confidence, and the other reader's words among its alternatives."""
    marked = any(_marks(text) > _marks(word.text) for text in word.alternatives)
    if verdict == "agree" and marked and word.confidence < UNSURE:
        verdict = "once"  # of a mark that the second reader does not know it says nothing
    sure = next(shown for least, shown in CALIBRATED[verdict] if word.confidence >= least)
    others = tuple(text for text in (other, *word.alternatives) if text and text != word.text)
    if verdict == "agree":
        others = ()
    return replace(word, confidence=sure, alternatives=tuple(dict.fromkeys(others)))


def core(text: str) -> str:
    """What two readings are compared by: typographic variants made one, punctuation at the edges left out."""
    plain = text.translate(ALIKE)
    return plain.strip(EDGES) or plain
