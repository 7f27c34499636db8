"""Given names that a text layer broke in two: « GIACOMO Patric k », « M. BRUN P hilippe ».

Some fonts space their letters so that a reader sees two words. The halves are put together where they make a common
given name, the second is no word of its own, and a family name in capitals or a civility stands beside.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from deliberation_cli.parsing.grammar.given_names import given_names
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import fold
from deliberation_cli.reading.page import Line, Page, Word

_FIRST = late(r"(?:[A-ZÀ-Þ][a-zà-ÿ]+-)?[A-ZÀ-Þ][a-zà-ÿ]*")
_SECOND = late(r"(?P<half>[a-zà-ÿ]+)(?P<end>[,;.:)]*)")
_WORDS = frozenset(
    "a au aux de des du elle en est et il la le les lie lui main mon ne on ou par pour que qui sa un une".split()
)
"""« Paul a donné », « Ève la … »: small words that stand behind a name."""
_VOWEL = late("[aeiouy]")
_FAMILY = late(r"[A-ZÀ-Þ][A-ZÀ-Þ'’-]+[,;.:)]?")
_CIVIL = frozenset(("m.", "m", "mm.", "mme", "mme.", "mmes", "mr", "mlle", "monsieur", "madame"))


def with_whole_names(pages: list[Page]) -> list[Page]:
    """The pages, such halves made one word; those that hold tables, whose cells are sought word by word, stay."""
    return [page if page.tables else _mended(page) for page in pages]


def _mended(page: Page) -> Page:
    lines = [_joined(line) for line in page.lines]
    changed = any(one is not other for one, other in zip(lines, page.lines, strict=True))
    return replace(page, lines=lines) if changed else page


def _joined(line: Line) -> Line:
    broken = set(_broken(line.words))
    if not broken:
        return line
    words: list[Word] = []
    for i, word in enumerate(line.words):
        if i - 1 in broken:
            words[-1] = _one(words[-1], word)
        else:
            words.append(word)
    return replace(line, words=words)


def _broken(words: Sequence[Word]) -> Iterator[int]:
    """The places of the first halves."""
    for i in range(1, len(words)):
        second = words[i].text
        if not (second[:1].islower() and words[i - 1].text[:1].isupper()):
            continue  # so are most words, and this is soonest seen
        half = _SECOND.fullmatch(second)
        if half is None or not _FIRST.fullmatch(words[i - 1].text):
            continue
        first, rest = fold(words[i - 1].text).rpartition("-")[2], fold(half["half"])
        own = rest in _WORDS or (first in given_names() and _VOWEL.search(rest))
        if first + rest in given_names() and not own and _beside_family(words, i):
            yield i - 1


def _beside_family(words: Sequence[Word], i: int) -> bool:
    """« GIACOMO Patric k », « P hilippe BRUN », « M. P hilippe »."""
    before = words[i - 2].text if i > 1 else ""
    behind = words[i + 1].text if i + 1 < len(words) and words[i].text[-1].isalpha() else ""
    family = _FAMILY.fullmatch(behind) or (_FAMILY.fullmatch(before) and before[-1].isalpha())
    return bool(family) or before.lower() in _CIVIL


def _one(first: Word, second: Word) -> Word:
    """One word of two halves."""
    boxes = [box for box in (first.box, second.box) if box]
    box = (
        (min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes))
        if boxes
        else None
    )
    return Word(first.text + second.text, box, min(first.confidence, second.confidence))
