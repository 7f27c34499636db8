"""Givers and holders that stand apart in a list: two columns read one after the other, « respectivement à … »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Protocol

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.words import CIVILITIES, CIVILITY


class Named(Protocol):
    """A person of a list, and the folded words before and behind him."""

    before: str
    after: str


Pair = tuple[int, int]
"""The places of a giver and of his holder in the list."""
_HIS_OFFICE = (
    r"(?:(?:\d{1,2} ?(?:er|ere|e|eme) )?"
    r"(?:maires?|adjointe?s?|(?:vice-)?presidente?s?|conseillers?|conseilleres?|deleguee?s?)"
    r"(?: au maire|[ -]adjointe?s?| deleguee?s?| municipa(?:l|le|les|ux)| communautaires?)?)"
)
_AND = late(rf"(?:[\s,]*{_HIS_OFFICE}(?=[\s,;]))?[\s,;]*(?:et\s)?(?:{CIVILITIES})?\s*")
"""« Mme BRUN, adjointe, M. ROY »: between two people of a row, with the office of the first."""


def respective(entries: Sequence[Named]) -> list[Pair]:
    """« MM. BRET et LEROY donnent respectivement pouvoir à Mme BRUN et à M. ROY »: as many holders as givers.

    « M. BRET, M. LEROY (procuration à Mme BRUN, M. ROY) »: nobody gives one proxy to two.
    """
    told = [i for i, entry in enumerate(entries) if i and _THEY_GIVE.search(entry.before)]
    if len(told) != 1:
        return []
    first = last = told[0]
    while first > 1 and _AND.fullmatch(entries[first - 1].before):
        first -= 1
    while last + 1 < len(entries) and _ALSO_TO.fullmatch(entries[last + 1].before):
        last += 1
    givers, holders = range(first - 1, told[0]), range(told[0], last + 1)
    if len(givers) > len(holders) and _stands_apart([entries[i].before for i in givers[-len(holders) :]]):
        givers = givers[
            -len(holders) :
        ]  # « Absent : M. COLAS Mme BRUN et M. ROY ont donné … »: a list ends before them
    joined = all("et" in entries[i].before.split() for i in (givers[-1], holders[-1]))
    words = entries[told[0]].before
    if len(givers) != len(holders) or len(givers) < _TWO:
        return []
    if not (joined or "respectiv" in words or _IN_ONE_BRACKET.search(words)):
        return []
    return list(zip(givers, holders, strict=True))


def holders_first(entries: Sequence[Named]) -> list[Pair]:
    """« Mme BRUN, M. ROY ont déposé un pouvoir pour voter au nom de M. BRET, Mme PETIT »: as many givers as holders."""
    told = [i for i, entry in enumerate(entries) if i and _THEY_HOLD.search(entry.before)]
    if len(told) != 1 or 2 * told[0] != len(entries) or told[0] < _TWO:
        return []
    return [(told[0] + i, i) for i in range(told[0])]


def told_apart(words: str) -> bool:
    """Whether words tell who gives to whom of several and several: « ont respectivement … », « ont déposé … »."""
    return "respectiv" in words or _THEY_HOLD.search(words) is not None


_THEY_HOLD = late(
    r"\b(?:(?:ont|avaient) (?:depose|presente|produit|recu|remis)|(?:sont|etaient) (?:porteurs|detenteurs|munis)"
    r"|detiennent|disposent)\b[^.;:]{0,30}?\b(?:pouvoir|procuration|mandat)s?\b[^.;:]{0,40}?\b(?:de|d')\s?"
    rf"(?:{CIVILITIES}\s?)?$"
)


def _stands_apart(gaps: Sequence[str]) -> bool:
    """Whether the first of so many givers stands behind the end of a list: no sign joins him, or a stronger one."""
    first, *others = gaps
    stronger = _STRONG.search(first) and not any(_STRONG.search(gap) for gap in others)
    return bool(stronger) or not _PARTED.search(first)


_PARTED = late(r"[,;]|\bet\b")
_STRONG = late(r"[;\n]")
_TWO = 2
_IN_ONE_BRACKET = late(rf"\(\s?(?:pouvoir|procuration|mandat)s? a (?:{CIVILITIES})?\s*$")
_THEY_GIVE = late(rf"respectiv|\b(?:ont|avaient) donne\b|\bdonnent\b|{_IN_ONE_BRACKET.pattern}")
_ALSO_TO = late(_AND.pattern.replace(r"(?:et\s)?", r"(?:et\s)?(?:a )?"))


def in_columns(entries: Sequence[Named]) -> list[Pair]:
    """« ROY qui a donné | BRUN a donné | pouvoir | pouvoir | à | à | PETIT | MOREL »: read down the columns of a table.

    As many givers, words of giving and holders stand one behind the other; or « Mandataires » alone, and as many again.
    """
    if half := _under_two_heads(entries):
        return [(i, half + i) for i in range(half)]
    turn = next((i for i, entry in enumerate(entries) if _IN_A_ROW.search(entry.before)), 0)
    told = len(_WORD_OF_GIVING.findall(entries[turn].before)) if turn else 0
    plain = turn and all(_CIVILITY_ALONE.fullmatch(entry.before.strip()) for entry in entries[turn + 1 :])
    if not plain or not told == turn == len(entries) - turn:
        return []
    return [(i, turn + i) for i in range(turn)]


def _under_two_heads(entries: Sequence[Named]) -> int:
    """« Mandants ROY BRUN Mandataires PETIT MOREL »: the place of the first holder, 0 where the columns differ."""
    turns = [i for i, entry in enumerate(entries) if _SECOND_HEAD.search(entry.before)]
    return turns[0] if len(turns) == 1 and turns[0] * 2 == len(entries) else 0


_SECOND_HEAD = late(rf"(?<![a-z])mandataires?\s?:?\s?{CIVILITY}?\s?$")
_WORD_OF_GIVING = late(r"\b(?:pouvoir|procuration)s?\b")
_IN_A_ROW = late(r"\b(pouvoir|procuration)s?(?: a)?\s+\1s?\b")
_CIVILITY_ALONE = late(rf"(?:[,;-]\s?)?{CIVILITY}?")


def columns(entries: Sequence[Named], *, of_proxies: bool) -> list[Pair]:
    """« BRET BRUN LEROY Pouvoir à ROY Pouvoir à PETIT Pouvoir à MOREL »: as many holders as givers before them.

    « Excusé » on a line between them stands for one who gave none.
    """
    pairs: list[Pair] = []
    bare: list[int] = []
    if any(_OFFICE.search(entry.before) for entry in entries):
        return pairs  # « pouvoir à M. le Maire » names no holder
    for gives, places in groupby(range(len(entries)), lambda i: _gives(entries[i].before, of_proxies=of_proxies)):
        if not gives:
            bare = list(places)
            continue
        holders = list(places)
        lines: list[int | None] = []
        for holder in holders:
            lines += [None] * len(_GAVE_NONE.findall(entries[holder].before)) + [holder]
        if len(holders) > 1 and len(bare) == len(lines):
            pairs += ((giver, to) for giver, to in zip(bare, lines, strict=True) if to is not None)
        bare = []
    return pairs


_GAVE_NONE = late(r"(?<=\n)(?:excuse|absent)e?\s?(?=\n)")
_OFFICE = late(rf"\b(?:a|au) {CIVILITY} l[ea] (?:maire|president)")


def _gives(words: str, *, of_proxies: bool) -> bool:
    """Whether the words before a person give to him: « (représentée par sa suppléante), » is told of the one before."""
    if cue("attendance", "gives").search(words.rpartition(")")[2]):
        return True
    return of_proxies and bool(cue("attendance", "gives_bare").fullmatch(words.replace("\n", " ")))


def two_a_line(entries: Sequence[Named]) -> Iterator[Pair]:
    """Two people a line and nothing between them, under « Pouvoirs »: a table of givers and holders."""
    givers, holders = range(0, len(entries), 2), range(1, len(entries), 2)
    apart = all("\n" in entries[i].before for i in givers[1:])
    bare = all(_CIVILITY_ONLY.fullmatch(entries[i].before) for i in holders)
    if len(givers) == len(holders) > 1 and apart and bare:
        yield from zip(givers, holders, strict=True)


def two_columns(entries: Sequence[Named]) -> Iterator[Pair]:
    """« Mandant Mandataire M. ROY Mme BRUN M. LEROY M. BRET »: the heads of two columns, and nothing but names."""
    if len(entries) % 2 == 0 and all(_NOTHING.fullmatch(entry.before) for entry in entries):
        yield from zip(range(0, len(entries), 2), range(1, len(entries), 2), strict=True)


_NOTHING = late(rf"[\s|]*(?:{CIVILITY}\s*)?")
_CIVILITY_ONLY = late(rf"[ \t]+(?:{CIVILITY}[ \t]*)?")


def labels_alone(entries: Sequence[Named]) -> bool:
    """« M. ROY mandataire / Mme BRUN mandataire »: a label beside each, at the line's end, and no holder."""
    return len(entries) > 1 and all(_LABEL_ALONE.match(entry.after) for entry in entries)


_LABEL_ALONE = late(
    r"[ ,:(]{0,2}(?:mandataire|(?:a |ayant )?(?:donne )?(?:son )?(?:pouvoir|procuration)(?: a)?|representee? par)"
    r"[ :)]{0,2}(?:\n|$)"
)
