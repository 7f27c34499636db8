"""Whether two names name one person: the contract's comparison, in one place for parser and rules.

Case, accents, hyphens, civility and the order of given and family name do not matter. A bare family name or an
initial may stand for a full name, and a slip of one letter may be a clerk's or a reader's: `find` accepts these
only where one person alone fits, and says by which way it matched.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from rapidfuzz.distance import OSA

How = Literal["same", "short", "close"]

CIVILITIES = frozenset(
    [
        "m",
        "mm",
        "mr",
        "mme",
        "mmes",
        "mlle",
        "mlles",
        "monsieur",
        "messieurs",
        "madame",
        "mesdames",
        "mademoiselle",
        "mesdemoiselles",
    ]
)
"""Words that are no part of a name (civilités)."""

_WOMEN = frozenset("mme mmes mlle mlles melle madame mesdames mademoiselle mesdemoiselles".split())
_MEN = frozenset("m mm mr monsieur messieurs".split())


def is_woman(civility: str | None) -> bool | None:
    """« Mme », « Mademoiselle »; None where the civility (« Dr », or none) does not say."""
    word = (civility or "").strip(" .").casefold()
    return True if word in _WOMEN else False if word in _MEN else None


def apart(one: str | None, other: str | None) -> bool:
    """Whether two civilities are a man's and a woman's: one name with both is two people."""
    return {is_woman(one), is_woman(other)} == {True, False}


_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Match:
    """Who a name points at, in a list of names; `index` is None where nobody, or more than one, fits."""

    index: int | None
    how: How | None = None
    ambiguous: bool = False


@lru_cache(maxsize=8192)
def words(name: str) -> tuple[str, ...]:
    """The words of a name, sorted, without accents, case or civility."""
    return tuple(sorted(_plain(word) for word in _spelt(name)))


@lru_cache(maxsize=8192)
def _spelt(name: str) -> tuple[str, ...]:
    whole = name.replace("œ", "oe").replace("Œ", "OE")
    bare = "".join(c for c in unicodedata.normalize("NFKD", whole) if not unicodedata.combining(c))
    found = _WORD.findall(bare)
    kept = tuple(word for word in found if _plain(word) not in CIVILITIES)
    return kept or tuple(found)


def _plain(word: str) -> str:
    return word.casefold()


def same(one: str, other: str) -> bool:
    """Equal words, whatever their order: one person, unless two people bear one name."""
    return words(one) == words(other) != ()


def part_of(one: str, other: str) -> bool:
    """The words of one name are all in the other, whichever is longer, or run together: « LE GALL » and « LEGALL »."""
    few, many = sorted((words(one), words(other)), key=len)
    return bool(few) and (set(few) <= set(many) or _run_together(one) == _run_together(other))


def named_in(name: str, names: Sequence[str]) -> bool:
    """Whether `name` is one of `names`, in full or in part."""
    return any(part_of(name, other) for other in names)


@lru_cache(maxsize=8192)
def _run_together(name: str) -> str:
    return "".join(map(_plain, _spelt(name)))


def short(one: str, other: str) -> bool:
    """One name is the other without some words, or with initials: « MARTIN » or « J. MARTIN » for « Jean MARTIN ».

    Where the fuller name marks its family name in capitals, the shorter one must keep a word of it.
    """
    spaced = (_initials_apart(one), _initials_apart(other))
    return _short(one, other) or (spaced != (one, other) and _short(*spaced))


@lru_cache(maxsize=8192)
def _initials_apart(name: str) -> str:
    return _GLUED_INITIALS.sub(lambda found: " ".join(found[0]), name)


_GLUED_INITIALS = re.compile(r"(?<![^\W_])(?:[JM][A-Z](?![^\W_])|[A-Z]{2}(?=\.))")
"""« JC MARTIN » for « Jean-Claude MARTIN », « AS.MARTIN » for « Anne-Sophie MARTIN »."""


def _short(one: str, other: str) -> bool:
    few, many = sorted((one, other), key=lambda name: (len(words(name)), sum(map(len, words(name)))))
    left = list(words(many))
    whole: list[str] = []
    for word in sorted(words(few), key=len, reverse=True):
        fit = next((w for w in left if w == word or (len(word) == 1 and w.startswith(word))), None)
        if fit is None:
            return False
        left.remove(fit)
        if len(word) > 1:
            whole.append(word)
    named = words(family(many))
    return bool(whole) and (not named or bool(set(named) & set(whole)))


def family(name: str) -> str:
    """The words in capitals of a name, where others are not; empty where nothing tells the family name."""
    spelt = _spelt(name)
    capitals = [word for word in spelt if len(word) > 1 and word.isupper()]
    return " ".join(capitals) if len(capitals) < len(spelt) else ""


def close(one: str, other: str) -> bool:
    """Equal but for a slip: one letter in a word of four or more, two in a word of eight or more."""
    left, right = list(words(one)), list(words(other))
    for word in words(one):
        if word in right:
            left.remove(word)
            right.remove(word)
    if len(left) != 1 or len(right) != 1:
        return False
    length = min(len(left[0]), len(right[0]))
    allowed = 2 if length >= 8 else 1 if length >= 4 else 0
    return 0 < OSA.distance(left[0], right[0], score_cutoff=allowed) <= allowed


_WAYS: tuple[tuple[How, Callable[[str, str], bool]], ...] = (("same", same), ("short", short), ("close", close))


@lru_cache(maxsize=8192)  # a register names the same few people in each of its acts
def may_be_same(one: str, other: str) -> bool:
    """Whether two names can be one person's, by any of the three ways."""
    return any(fits(one, other) for _, fits in _WAYS)


def fitting(name: str, names: Sequence[str]) -> tuple[How | None, list[int]]:
    """Those of `names` that `name` may point at, by the surest way that finds any."""
    mine = words(name)
    if mine and (equal := [i for i, other in enumerate(names) if words(other) == mine]):
        return "same", equal
    for how, fits in _WAYS[1:]:
        if found := [i for i, other in enumerate(names) if fits(name, other)]:
            return how, found
    return None, []


def find(name: str, names: Sequence[str]) -> Match:
    """The one of `names` that `name` points at: the same first, else a shorter or fuller one, else one with a slip."""
    how, found = fitting(name, names)
    return Match(found[0] if len(found) == 1 else None, how, ambiguous=len(found) > 1)
