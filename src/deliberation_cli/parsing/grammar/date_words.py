"""The words that dates are made of, as a reader of scans may see them: months, weekdays, numbers.

i, l and 1, j and i, q and g, m and rn are mistaken for each other. No two of these words differ by those alone, so
such a word is still read for what it can only be; a figure that a scan has spoilt could be another one, and is left
unread.
"""

from __future__ import annotations

import re

from deliberation_cli.parsing.grammar import numbers
from deliberation_cli.parsing.late import late

WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_MONTHS = (
    ("janvier", "janv", "jan"), ("fevrier", "fevr", "fev"), ("mars",), ("avril", "avr"), ("mai",), ("juin",),
    ("juillet", "juill", "juil"), ("aout",), ("septembre", "sept"), ("octobre", "oct"), ("novembre", "nov"),
    ("decembre", "dec"),
)  # fmt: skip


def _plain(word: str) -> str:
    """The word with every pair of letters that scans confuse made one."""
    return word.replace("rn", "m").translate(_ONE)


_ONE = str.maketrans({"l": "i", "1": "i", "j": "i", "g": "q"})
_MONTH_OF = {_plain(name): number for number, names in enumerate(_MONTHS, 1) for name in names}
_WEEKDAY_OF = {_plain(name): number for number, name in enumerate(WEEKDAYS)}
_NUMBER_OF = {_plain(word): word for word in [*numbers.SINGLE_WORDS, "et"]}


def _seen(words: list[str]) -> str:
    """A pattern for any of `words`, however a scan shows them; longer words first."""
    return "|".join(
        re.sub(r"^j", "[ji]", re.sub(r"[il]", "[il1]", re.sub(r"[qg]", "[qg]", word))).replace("m", "(?:m|rn)")
        for word in sorted(words, key=len, reverse=True)
    )


_APART = "|".join(f"{name[0]} {_seen([name[1:]])}" for name, *_ in _MONTHS)
"""« 30 M AI 2013 »: some fonts set the first capital apart from its word."""
MONTH = f"{_seen([name for names in _MONTHS for name in names])}|{_APART}"
WEEKDAY = _seen(list(WEEKDAYS))
THOUSAND = "(?:m|rn)[il1]{1,3}e?s?"
"""« mil », « mille », and « mile », « milles » that clerks write."""
_ANY = _seen(numbers.SINGLE_WORDS)
NUMBER = rf"(?:(?:{_ANY})(?:[\s-]*(?:et[\s-]*)?(?:{_ANY}))*)"
"""A number in words, its words perhaps run together: « vingtet un »."""
_SEEN_MORE = ("r", "1iln", "1il")
OPENING = "[{}][{}][{}]|{}".format(
    *("".join(sorted({*letters, *more})) for letters, more in zip(numbers.OPENING_LETTERS, _SEEN_MORE, strict=True)),
    "|".join(numbers.OPENING_WORDS),
)
"""The first letters of any such number: quick to try before the words themselves."""

_PIECES = late("|".join(sorted(_NUMBER_OF, key=len, reverse=True)))


def month(word: str) -> int:
    """The month that `MONTH` matched."""
    return _MONTH_OF[_plain(word.replace(" ", ""))]


def weekday(word: str) -> int:
    """0 is Monday."""
    return _WEEKDAY_OF[_plain(word)]


def number(words: str) -> int | None:
    """The value of what `NUMBER` matched."""
    return numbers.words_value(" ".join(_NUMBER_OF[piece] for piece in _PIECES.findall(_plain(words))))
