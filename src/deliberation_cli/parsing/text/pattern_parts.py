"""What a pattern is made of: the words that each match of it holds, how much may stand before them, how it may begin.

A small reader of regular expressions: it knows the constructs that this house writes, and says « unknown » to others.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import accumulate, pairwise
from math import inf
from typing import NamedTuple

from deliberation_cli.parsing.late import late

_SHORTEST = 3
"""Letters: a shorter word stands everywhere."""
_RARE = frozenset({"?", "vu", "cm"})
"""A sign, words that are rare enough to be looked for, though they are short."""
BLANK, WORD = 4, 60
"""Characters of white space, and of a word, in a row, at most, in a text made of words; `finditer` alone serves the
others."""


class Anchor(NamedTuple):
    """A word, and how many characters of a match may stand before it."""

    word: str
    before: float = 0
    after: int = 0
    """1 where the word's first character is looked back at (« \\n » in « (?<=\\n)s : »): the match begins behind it."""


Anchors = tuple[Anchor, ...]


def fewest(anchors: Anchors) -> Anchors:
    """« presid » stands wherever « presidence » and « president » do: one look for it serves the three.

    « ete » stands in « retenu » too, but is no look for it where much more may stand before « retenu ».
    """
    kept: dict[str, Anchor] = {}
    for anchor in sorted(anchors, key=lambda anchor: len(anchor.word)):
        near = anchor.before - _NEAR
        word = next((word for word in kept if word in anchor.word and near <= kept[word].before), anchor.word)
        known, at = kept.get(word, anchor), anchor.word.index(word)
        kept[word] = Anchor(word, max(known.before, anchor.before + at), max(known.after, anchor.after - at))
    return tuple(kept.values())


_NEAR = 8
"""Characters more before a word that cost less than another look."""


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
    opens: frozenset[str] | None = None
    """The characters that it may begin with, and `TOP`; None: any."""
    empty: bool = False
    """It may take no character."""
    behind: str = ""
    """The one character that it looks back at."""


class _UnreadError(Exception):
    """A construct that this room does not read."""


@cache
def part_of(pattern: str) -> _Part:
    """The whole of a pattern as one piece; of unknown width where it holds a construct that is not read."""
    try:
        part, end = _branches(pattern, 0)
    except _UnreadError:
        return _Part(inf)
    return part if end == len(pattern) else _Part(inf)


_QUANTIFIER = late(r"(?:(?P<sign>[*+?])|\{(?P<low>\d+)(?P<comma>,(?P<high>\d*))?\})[?+]?")
_OPENING = late(r"\((?:\?(?:(?P<look>[=!])|(?P<behind><[=!])|:|P<\w+>)|(?!\?))")
_SET = late(r"\[\^?\]?(?:\\.|[^\]\\])*\]", re.DOTALL)
_SPACE = r"\x20"
_BLANKS = r"[\s+]"
"""A space in a set, as `cues.spaced` writes it."""
_OF_A_WORD = late(r"\[(?:\\s-|(?:[a-z]-[a-z]|\d-\d|[a-z0-9'°]|-(?=\]))+)\]")
"""A set whose signs stand in words, or between them: « compte-rendu », « compte rendu »."""
_PLAIN_SET = late(r"\[((?:[^\\^\[\]-]|\\[ns])+-?)\]")
"""A set that tells its signs one by one."""
_WHITE = frozenset(
    "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
)
"""What `\\s` stands for."""
TOP = ""
"""Among what a match may begin with: nothing, at the top of the text, as `^` asks."""
_SIGNS = {"*": (0, inf), "+": (1, inf), "?": (0, 1)}
_NO_WIDTH, _ONE, _DIGITS = frozenset("bBAZ"), frozenset("dDwWS"), frozenset("0123456789")


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
    empty = any(part.empty for part in parts)
    return _Part(max(part.width for part in parts), tuple(anchors), opens=_any_of(parts), empty=empty), at


def _behind(before: _Part, part: _Part) -> _Part:
    """Few letters, behind the line end that is looked back at: « (?<=\\n)s » stands where « \\ns » does."""
    if before.behind == "\n" and part.letters and not part.anchors:
        return part._replace(anchors=(Anchor("\n" + part.letters, -1, 1),))
    return part


def _any_of(parts: list[_Part]) -> frozenset[str] | None:
    """What any of the parts may begin with."""
    opens = [part.opens for part in parts if part.opens is not None]
    return frozenset().union(*opens) if len(opens) == len(parts) else None


def _sequence(pattern: str, at: int) -> tuple[_Part, int]:
    """Pieces one after the other, up to the end of their alternative."""
    parts: list[_Part] = []
    while at < len(pattern) and pattern[at] not in "|)":
        part, at = _repeated(pattern, at)
        if parts and part.letters and parts[-1].letters:
            part = _letters(parts.pop().letters + part.letters)
        parts.append(part)
    parts = [_behind(*pair) for pair in pairwise([_NOTHING, *parts])]
    if len(parts) == 1:
        return parts[0], at
    before = [0.0, *accumulate(part.width for part in parts)]
    found = [
        tuple(a._replace(before=a.before + ahead) for a in part.anchors)
        for part, ahead in zip(parts, before[:-1], strict=True)
    ]
    first = next((i for i, part in enumerate(parts) if not part.empty), len(parts))
    opens = _any_of(parts[: first + 1])
    anchors = min((anchors for anchors in found if anchors), key=_cost, default=())
    return _Part(before[-1], anchors, opens=opens, empty=first == len(parts)), at


def _cost(anchors: Anchors) -> float:
    """Places that will be tried: many where words are short, and where much may stand before them."""
    return sum((1 + anchor.before + anchor.after) * _often(anchor.word) for anchor in anchors)


def _often(word: str) -> int:
    return _OFTEN[5] if word in _RARE else _OFTEN.get(len(word), 1)


_OFTEN = {1: 64, 2: 64, 3: 32, 4: 8, 5: 3}
"""How much oftener a word of so many letters stands in a text than a long one."""


def _letters(letters: str) -> _Part:
    rare = len(letters) >= _SHORTEST or letters in _RARE
    return _Part(len(letters), (Anchor(letters),) if rare else (), letters, opens=frozenset(letters[:1]))


def _repeated(pattern: str, at: int) -> tuple[_Part, int]:
    """One piece with its quantifier."""
    part, at = _piece(pattern, at)
    match = _QUANTIFIER.match(pattern, at)
    if match is None:
        return part, at
    low, high = _SIGNS[match["sign"]] if match["sign"] else _turns(match)
    empty = part.empty or not low
    if part.run:
        return _Part(min(high, part.run), opens=part.opens, empty=empty), match.end()
    more = part.width * (high - 1) if high > 1 and part.width else 0.0
    anchors = part.anchors if low else ()  # the first turn holds the word
    return _Part(part.width + more, anchors, opens=part.opens, empty=empty), match.end()


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
        return (_AT_TOP if char == "^" else _NOTHING), at + 1
    return (_Part(1) if char == "." else _letters(char)), at + 1


_NOTHING = _Part(0, opens=frozenset(), empty=True)
_AT_TOP = _Part(0, opens=frozenset({TOP}))


def _set(text: str) -> _Part:
    """One character of a set; a set of one sign is that sign."""
    if text == _BLANKS:
        return _Part(1, run=BLANK, opens=_WHITE | {"+"})
    told = _PLAIN_SET.fullmatch(text)
    opens = frozenset(told[1].replace(r"\n", "\n").replace(r"\s", "")) if told else None
    if opens is not None and r"\s" in text:
        opens |= _WHITE
    if _OF_A_WORD.fullmatch(text):
        return _Part(1, run=WORD, opens=opens)
    return _letters(text[1]) if len(text) == len("[?]") and text[1] != "^" else _Part(1, opens=opens)


def _escape(char: str) -> _Part:
    if char == "s":
        return _Part(1, run=BLANK, opens=_WHITE)
    if char in _NO_WIDTH:
        return _NOTHING
    if char in _ONE:
        return _Part(1, opens=_DIGITS if char == "d" else None)
    if char.isalnum() and char != "n":
        raise _UnreadError
    return _letters("\n" if char == "n" else char)


def _group(pattern: str, at: int) -> tuple[_Part, int]:
    """A group; one that looks ahead or back takes nothing."""
    opening = _OPENING.match(pattern, at)
    if opening is None:
        raise _UnreadError
    part, at = _branches(pattern, opening.end())
    if pattern[at : at + 1] != ")":
        raise _UnreadError
    if opening["behind"] or opening["look"]:
        behind = part.letters if opening["behind"] == "<=" and len(part.letters) == 1 else ""
        return _NOTHING._replace(behind=behind), at + 1
    return part._replace(letters=""), at + 1
