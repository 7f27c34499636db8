"""The words that a pattern cannot do without, so that a long text is only searched around them.

Python's `re` tries a pattern at every character; `str.find` skips to a word at once. Each match of
« le (?:bureau|comite)(?: syndical)? » holds « bureau » or « comite »: only there need the pattern be tried. What is
found is exactly what `Pattern.finditer` finds; a pattern without such words is left to it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import accumulate, chain
from math import inf, isinf
from typing import NamedTuple

_SHORTEST = 3
"""Letters: a shorter word stands everywhere."""
_RARE = frozenset({"?", "vu"})
"""A sign, a word that are rare enough to be looked for, though they are short."""
_MOST = 100
"""Words: looking for more takes longer than trying the pattern."""
_LEAST = 300
"""Characters: in a shorter stretch the pattern is as quick as its words."""
_PATIENCE = 30_000
"""Characters at which a pattern is tried before its words are looked for: a dozen pages."""
_BLANK, _WORD = 4, 60
"""Characters of white space, and of a word, in a row, at most, in a text made of words; `finditer` alone serves the
others."""
_LONG_BLANK = re.compile(rf"[\s+]{{{_BLANK + 1}}}")
_LONG_DASH = re.compile(rf"-[\s-]{{{_WORD - _BLANK}}}")
"""White space that is not too long, and dashes: the first dash stands among the first signs."""


class Anchor(NamedTuple):
    """A word, and how many characters of a match may stand before and behind it."""

    word: str
    before: float = 0
    after: float = 0


Anchors = tuple[Anchor, ...]


def find_iter(pattern: re.Pattern[str], text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
    """What `pattern.finditer(text, start, end)` gives."""
    end = len(text) if end is None else end
    if end - start < _LEAST or pattern.flags != re.UNICODE or not _worth_it(pattern, end - start):
        return pattern.finditer(text, start, end)
    anchors = anchors_of(pattern.pattern)
    if not anchors or _wide(text):
        return pattern.finditer(text, start, end)
    stretches = _stretches(anchors, text, start, end)
    return chain.from_iterable(pattern.finditer(text, first, last) for first, last in stretches)


def may_match(pattern: re.Pattern[str], text: str) -> bool:
    """Whether `text` holds a word that each match of `pattern` holds: quick to ask of many short texts."""
    anchors = anchors_of(pattern.pattern)
    return not anchors or any(anchor.word in text for anchor in anchors)


_tried: Counter[str] = Counter()
"""Characters that each pattern was tried at in this process; by its text, since a pattern is slow to hash."""


def _worth_it(pattern: re.Pattern[str], length: int) -> bool:
    """Whether a pattern is used so much that finding its words pays: not for one act in a process of its own."""
    tried = _tried[pattern.pattern] = _tried[pattern.pattern] + length
    return tried > _PATIENCE


@lru_cache(maxsize=4)
def _wide(text: str) -> bool:
    """Whether white space, or a word, runs on for longer than a match's bounds reckon with."""
    return max(map(len, text.split()), default=0) > _WORD or bool(_LONG_BLANK.search(text) or _LONG_DASH.search(text))


def _stretches(anchors: Anchors, text: str, floor: int, ceiling: int) -> list[tuple[int, int]]:
    """Where matches may lie, each stretch with a character more: its end must not be taken for that of the text."""
    reach: list[tuple[int, int]] = []
    for word, before, after in anchors:
        places = _places(text, word)
        for at in places[bisect_left(places, floor) : bisect_right(places, ceiling - len(word))]:
            reach.append((max(at - int(before), floor), min(at + len(word) + int(after) + 1, ceiling)))
    merged: list[tuple[int, int]] = []
    for start, end in sorted(reach):
        if merged and start <= merged[-1][1]:
            start, end = merged[-1][0], max(merged.pop()[1], end)
        merged.append((start, end))
    return merged


@lru_cache(maxsize=1024)
def _places(text: str, word: str) -> list[int]:
    """Where a word stands in a text: several patterns, and several stretches, ask for the same."""
    places = []
    at = text.find(word)
    while at >= 0:
        places.append(at)
        at = text.find(word, at + 1)
    return places


@cache
def anchors_of(pattern: str) -> Anchors:
    """Words one of which every match holds; none where there are no such words, or a match has no bounds."""
    try:
        part, end = _branches(pattern, 0)
    except _UnreadError:
        return ()
    anchors = _fewest(part.anchors)
    return anchors if end == len(pattern) and _bounded(anchors) and len(anchors) <= _MOST else ()


def _fewest(anchors: Anchors) -> Anchors:
    """« presid » stands wherever « presidence » and « president » do: one look for it serves the three."""
    kept: dict[str, Anchor] = {}
    for anchor in sorted(anchors, key=lambda anchor: len(anchor.word)):
        word = next((word for word in kept if word in anchor.word), anchor.word)
        at = anchor.word.index(word)
        _, before, after = kept.get(word, anchor)
        behind = len(anchor.word) - at - len(word)
        kept[word] = Anchor(word, max(before, anchor.before + at), max(after, anchor.after + behind))
    return tuple(kept.values())


def _bounded(anchors: Anchors) -> bool:
    return not any(isinf(anchor.before + anchor.after) for anchor in anchors)


class _Part(NamedTuple):
    """A piece of a pattern."""

    width: float
    """Characters that it takes, at most."""
    anchors: Anchors = ()
    """Words one of which it holds; none: unknown."""
    letters: str = ""
    """What the piece is, where it is so many letters in a row."""
    run: int = 0
    """It is any white space, or any letter of a word: so many of them may stand in a row, at most."""
    sight: float = 0
    """Characters behind its end that it looks at, at most."""


class _UnreadError(Exception):
    """A construct that this room does not read."""


_QUANTIFIER = re.compile(r"(?:(?P<sign>[*+?])|\{(?P<low>\d+)(?P<comma>,(?P<high>\d*))?\})\??")
_OPENING = re.compile(r"\((?:\?(?:(?P<look>[=!])|(?P<behind><[=!])|:|P<\w+>)|(?!\?))")
_SET = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]", re.DOTALL)
_SPACE = r"\x20"
_BLANKS = r"[\s+]"
"""A space in a set, as `cues.spaced` writes it."""
_OF_A_WORD = re.compile(r"\[(?:\\s-|(?:[a-z]-[a-z]|\d-\d|[a-z0-9'°]|-(?=\]))+)\]")
"""A set whose signs stand in words, or between them: « compte-rendu », « compte rendu »."""
_SIGNS = {"*": (0, inf), "+": (1, inf), "?": (0, 1)}
_NO_WIDTH, _ONE = frozenset("bBAZ"), frozenset("dDwWS")


def _branches(pattern: str, at: int) -> tuple[_Part, int]:
    """Alternatives, up to the end of their group."""
    part, at = _sequence(pattern, at)
    if pattern[at : at + 1] != "|":
        return part, at
    parts = [part]
    while pattern[at : at + 1] == "|":
        part, at = _sequence(pattern, at + 1)
        parts.append(part)
    anchors = {anchor: None for part in parts for anchor in part.anchors} if all(p.anchors for p in parts) else {}
    return _Part(max(part.width for part in parts), tuple(anchors), sight=max(part.sight for part in parts)), at


def _sequence(pattern: str, at: int) -> tuple[_Part, int]:
    """Pieces one after the other, up to the end of their alternative."""
    parts: list[_Part] = []
    while at < len(pattern) and pattern[at] not in "|)":
        part, at = _repeated(pattern, at)
        if parts and part.letters and parts[-1].letters:
            part = _letters(parts.pop().letters + part.letters)
        parts.append(part)
    if len(parts) == 1:
        return parts[0], at
    before = [0.0, *accumulate(part.width for part in parts)]
    after = [0.0, *accumulate(part.width for part in reversed(parts))][-2::-1]
    sight = max((part.sight for part in parts), default=0.0)
    found = (
        tuple(Anchor(a.word, a.before + ahead, a.after + behind + sight) for a in part.anchors)
        for part, ahead, behind in zip(parts, before, after, strict=False)
    )
    return _Part(before[-1], max(found, key=_worth, default=()), sight=sight), at


def _worth(anchors: Anchors) -> tuple[bool, int, int]:
    """Bounded before unbounded, long words before short ones, few before many."""
    return bool(anchors) and _bounded(anchors), min((len(a.word) for a in anchors), default=0), -len(anchors)


def _letters(letters: str) -> _Part:
    rare = len(letters) >= _SHORTEST or letters in _RARE
    return _Part(len(letters), (Anchor(letters),) if rare else (), letters)


def _repeated(pattern: str, at: int) -> tuple[_Part, int]:
    """One piece with its quantifier."""
    part, at = _piece(pattern, at)
    match = _QUANTIFIER.match(pattern, at)
    if match is None:
        return part, at
    low, high = _SIGNS[match["sign"]] if match["sign"] else _turns(match)
    if part.run:
        return _Part(min(high, part.run)), match.end()
    more = part.width * (high - 1) if high > 1 and part.width else 0.0
    anchors = tuple(Anchor(a.word, a.before + more, a.after + more) for a in part.anchors) if low else ()
    return _Part(part.width + more, anchors, sight=part.sight), match.end()


def _turns(match: re.Match[str]) -> tuple[int, float]:
    low = int(match["low"])
    return low, (float(match["high"] or inf) if match["comma"] else low)


def _piece(pattern: str, at: int) -> tuple[_Part, int]:
    """A letter, a set, an escape, a group."""
    char = pattern[at]
    if char == "(":
        return _group(pattern, at)
    if char == "[":
        match = _SET.match(pattern, at)
        if match is None:
            raise _UnreadError
        return _set(match[0]), match.end()
    if pattern.startswith(_SPACE, at):
        return _letters(" "), at + len(_SPACE)
    if char == "\\":
        return _escape(pattern[at + 1]), at + 2
    if char in "^$":
        return _Part(0), at + 1
    return (_Part(1) if char == "." else _letters(char)), at + 1


def _set(text: str) -> _Part:
    """One character of a set; a set of one sign is that sign."""
    if text == _BLANKS:
        return _Part(1, run=_BLANK)
    if _OF_A_WORD.fullmatch(text):
        return _Part(1, run=_WORD)
    return _letters(text[1]) if len(text) == len("[?]") and text[1] != "^" else _Part(1)


def _escape(char: str) -> _Part:
    if char == "s":
        return _Part(1, run=_BLANK)
    if char in _NO_WIDTH or char in _ONE:
        return _Part(char in _ONE)
    if char.isalnum() and char != "n":
        raise _UnreadError
    return _letters("\n" if char == "n" else char)


def _group(pattern: str, at: int) -> tuple[_Part, int]:
    """A group; one that looks ahead sees as far as what it looks at is wide, one that looks back takes nothing."""
    opening = _OPENING.match(pattern, at)
    if opening is None:
        raise _UnreadError
    part, at = _branches(pattern, opening.end())
    if pattern[at : at + 1] != ")":
        raise _UnreadError
    if opening["behind"]:
        return _Part(0), at + 1
    if opening["look"]:
        return _Part(0, sight=part.width + part.sight), at + 1
    return part._replace(letters=""), at + 1
