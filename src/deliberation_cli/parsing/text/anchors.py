"""The words that a pattern cannot do without, so that it is only tried where one of them makes a match possible.

Python's `re` tries a pattern at every character; `str.find` skips to a word at once. Each match of
« le (?:bureau|comite)(?: syndical)? » holds « bureau » or « comite », with « le » before it at most: only at the places
before such a word, whose letter may open a match, is the pattern tried. What is found is exactly what
`Pattern.finditer` finds; a pattern without such words is left to it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from math import inf
from pathlib import Path
from typing import TypeAlias

from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text import pattern_parts
from deliberation_cli.parsing.text.pattern_parts import BLANK, TOP, WORD, Anchor, Anchors, fewest, part_of
from deliberation_cli.patterns import last_change, noted

_MOST = 150
"""Words: looking for more takes longer than trying the pattern."""
_LEAST = 300
"""Characters: in a shorter stretch the pattern is as quick as its words."""
_BLOCK = 16_384
"""Characters of a text in which the words are looked for at once: lists stand in its first pages."""
_PATIENCE = 30_000
"""Characters at which a pattern is tried before its words are looked for: a dozen pages."""
_LONG_BLANK = late(rf"[\s+][\s+]{{{BLANK}}}")
_LONG_DASH = late(rf"-[\s-]{{{WORD - BLANK}}}")
"""White space that is not too long, and dashes: the first dash stands among the first signs."""
_OTHER_DIGIT = late(r"[^\x00-\x7f](?<=\d)")
"""A figure that is no Arabic one: in patterns, those alone are reckoned with."""


def find_iter(pattern: re.Pattern[str], text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
    """What `pattern.finditer(text, start, end)` gives."""
    end = len(text) if end is None else end
    if len(text) < _LEAST or pattern.flags != re.UNICODE or not _worth_it(pattern, end - start):
        return pattern.finditer(text, start, end)
    words = _words_of(text)
    if words.wide or not anchors_of(pattern.pattern):
        return pattern.finditer(text, start, end)
    return _tried(pattern, words, start, end) if words.standing(pattern.pattern) else iter(())


def may_match(pattern: re.Pattern[str], text: str) -> bool:
    """Whether `text` holds a word that each match of `pattern` holds: quick to ask of many short texts."""
    anchors = anchors_of(pattern.pattern)
    return not anchors or any(anchor.word in text for anchor in anchors)


_used: Counter[str] = Counter()
"""Characters that each pattern was tried at in this process; by its text, since a pattern is slow to hash."""


def _worth_it(pattern: re.Pattern[str], length: int) -> bool:
    """Whether a pattern's words are kept, or it is used so much that finding them pays: not for one act alone."""
    if pattern.pattern in _notes():
        return True
    used = _used[pattern.pattern]
    if used <= _PATIENCE:
        used = _used[pattern.pattern] = used + length
    return used > _PATIENCE


class _Words:
    """Where the words of patterns stand in a text: each is looked for once, whichever patterns ask for it."""

    def __init__(self, text: str) -> None:
        written = text.split()
        self.text = text
        self.written = "\n".join(set(written))
        """Each word of the text once: most words of patterns stand nowhere, and here that is seen soonest."""
        self.wide = max(map(len, written), default=0) > WORD or any(
            odd.search(text) for odd in (_LONG_BLANK, _LONG_DASH, _OTHER_DIGIT)
        )
        """Whether white space, or a word, runs on for longer than an anchor's bound reckons with, or signs are odd."""
        self.known: dict[str, bool] = {}
        self.stood: dict[str, list[Anchor]] = {}
        self.found: dict[int, dict[str, list[int]]] = defaultdict(dict)
        self.kept: dict[tuple[str, int], list[int]] = {}

    def standing(self, pattern: str) -> list[Anchor]:
        """The words of a pattern that stand in the text."""
        stood = self.stood.get(pattern)
        if stood is None:
            stood = self.stood[pattern] = []
            for anchor in anchors_of(pattern):
                stands = self.known.get(anchor.word)
                if stands is None:
                    apart = " " in anchor.word or "\n" in anchor.word
                    stands = self.known[anchor.word] = anchor.word in (self.text if apart else self.written)
                if stands:
                    stood.append(anchor)
        return stood

    def places(self, pattern: str, block: int) -> list[int]:
        """Where a match may begin in a block of the text; kept, since a pattern is asked for in several stretches."""
        kept = self.kept.get((pattern, block))
        if kept is None:
            kept = self.kept[pattern, block] = sorted(self._places(pattern, block))
        return kept

    def _places(self, pattern: str, block: int) -> set[int]:
        first, after = block * _BLOCK, (block + 1) * _BLOCK
        opens = _opens_of(pattern)
        places = {0} if block == 0 and opens and TOP in opens else set()
        for word, before, beyond in self.standing(pattern):
            starts = self._starts(word, block)
            if before == beyond == 0:
                places.update(starts)
                continue
            if after < len(self.text) and before > 0:
                starts = starts + self._starts_behind(word, block, after + int(before))
            if beyond and first and self.text.startswith(word, first - 1):
                starts = [first - 1, *starts]
            behind = first
            for at in starts:
                reach = range(max(at - int(before), behind), min(at + beyond + 1, after, len(self.text)))
                places.update(reach if opens is None else [place for place in reach if self.text[place] in opens])
                behind = at + beyond + 1
        return places

    def _starts(self, word: str, block: int) -> list[int]:
        """Where a word starts in a block of the text."""
        found = self.found[block]
        starts = found.get(word)
        if starts is None:
            starts = found[word] = []
            limit = (block + 1) * _BLOCK + len(word) - 1
            at = self.text.find(word, block * _BLOCK, limit)
            while at >= 0:
                starts.append(at)
                at = self.text.find(word, at + 1, limit)
        return starts

    def _starts_behind(self, word: str, block: int, limit: int) -> list[int]:
        """Where it starts in the next blocks, so near that a match in this one may reach it."""
        blocks = range(block + 1, (limit - 1) // _BLOCK + 1)
        return [at for more in blocks for at in self._starts(word, more) if at < limit]


_AT_HAND = 4
"""Texts whose words are kept: those of the document that is being read."""
_at_hand: dict[int, _Words] = {}


def _words_of(text: str) -> _Words:
    """The words of this very text: comparing it, letter by letter, with one read before would take longer."""
    known = _at_hand.get(id(text))
    if known is None:  # a text that is kept keeps its identity too
        known = _at_hand[id(text)] = _Words(text)
        for oldest in list(_at_hand)[:-_AT_HAND]:
            _at_hand.pop(oldest, None)
    return known


def _tried(pattern: re.Pattern[str], words: _Words, start: int, end: int) -> Iterator[re.Match[str]]:
    """Matches at the places between `start` and `end` where one may begin."""
    behind = start
    for block in range(start // _BLOCK, (end - 1) // _BLOCK + 1):
        places = words.places(pattern.pattern, block)
        for at in places[bisect_left(places, behind) : bisect_left(places, end)]:
            if behind <= at and (match := pattern.match(words.text, at, end)):
                yield match
                behind = match.end()


@cache
def anchors_of(pattern: str) -> Anchors:
    """Words one of which every match holds; none where there are no such words, or too much may stand before them."""
    if note := _notes().get(pattern):
        return tuple(Anchor(*anchor) for anchor in note[0])
    anchors = fewest(part_of(pattern).anchors)
    return anchors if len(anchors) <= _MOST and all(a.before < inf for a in anchors) else ()


def _opens_of(pattern: str) -> frozenset[str] | None:
    note = _notes().get(pattern)
    return note[1] if note else part_of(pattern).opens


Note: TypeAlias = tuple[tuple[tuple[str, float, int], ...], frozenset[str] | None]
"""The anchors of a pattern, and what a match may begin with, as they are kept between runs."""
ROOM = "anchors"


def notes_on(patterns: Iterable[str]) -> tuple[float, dict[str, Note]]:
    """What this room knows of each pattern, for `patterns.keep`."""
    return _changed(), {
        one: (tuple((a.word, a.before, a.after) for a in anchors_of(one)), _opens_of(one)) for one in patterns
    }


def _changed() -> float:
    return max(last_change(Path(source)) for source in (__file__, pattern_parts.__file__))


@cache
def _notes() -> Mapping[str, Note]:
    return noted(ROOM, _changed())
