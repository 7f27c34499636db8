"""What titles open with, and is no part of them: « Affaire 3/ », « Troisième question : », « Thème : ».

No list of such words is whole: a clerk may count cases, chapters or sheets. What shows a label is that it comes back
before most titles, with a rank that rises.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from deliberation_cli.parsing.grammar.numbers import roman
from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span, fold

_SIGN = r"\s?[-–—:./)]+\s*(?=\S)"
_LABELS = (
    late(r"(?P<words>[A-ZÀ-Ý][A-Za-zÀ-ÿ'’ -]{2,24}?)\s?(?:[nN](?:[°ºo]|r\.?)\s?)?(?P<rank>\d{1,3}|[IVX]{1,6})" + _SIGN),
    late(r"(?P<rank>[A-Za-zÀ-ÿ]{4,12}|\d{1,2}\s?(?:er|re|ère|ème|è|e|nde?))\s(?P<words>[A-Za-zÀ-ÿ'’ ]{4,40}?)" + _SIGN),
    late(r"(?P<words>(?i:intitulé|titre|thème|libellé|sujet|point|affaire|dossier|question|motif))(?P<rank>)\s?:\s*"),
)
"""« Résolution n° 3 – »; « Troisième point à l'ordre du jour : »; without a rank, the words for a title alone:
« Finances : » would be the half of one."""
_ORDINALS = (
    "premier", "deuxieme", "troisieme", "quatrieme", "cinquieme", "sixieme", "septieme", "huitieme", "neuvieme",
    "dixieme", "onzieme", "douzieme", "treizieme", "quatorzieme", "quinzieme", "seizieme",
)  # fmt: skip
_FIRST = frozenset({"premiere", "1er", "1re", "1ere"})
_FEWEST, _MOST = 3, 2 / 3
"""Titles that share a label, and their share of all, before it is one."""
_SLIPS = 1


class Labelled(NamedTuple):
    """A title behind its label."""

    title: Span
    rank: Span
    """Empty where the label bears none."""


def behind_labels(flow: Flow, titles: Sequence[Span | None]) -> dict[int, Labelled]:
    """Of the titles of a sitting, in order, those that open with a label of most of them, by their places."""
    alike: defaultdict[tuple[int, str], dict[int, Labelled]] = defaultdict(dict)
    for index, title in enumerate(titles):
        for form, pattern in enumerate(_LABELS if title else ()):
            match = pattern.match(flow.text, *title) if title else None
            if match and title and match.end() < title.end:
                labelled = Labelled(Span(match.end(), title.end), Span(*match.span("rank")))
                alike[form, fold(match["words"]).strip()][index] = labelled
    found: dict[int, Labelled] = {}
    for labels in alike.values():
        if len(labels) >= max(_FEWEST, _MOST * len(titles)) and _rise(flow, list(labels.values())):
            found.update(labels)
    return found


def _rise(flow: Flow, labels: Sequence[Labelled]) -> bool:
    """Whether the ranks rise, where there are any; one typed twice is a slip."""
    ranks = [_value(flow.fold[slice(*label.rank)]) for label in labels]
    if not any(label.rank.end > label.rank.start for label in labels):
        return True
    return all(ranks) and sum(one < other for one, other in pairwise(ranks)) >= len(ranks) - 1 - _SLIPS


def _value(rank: str) -> int:
    """The rank as a number, 0 where it is none."""
    if digits := re.match(r"\d+", rank):
        return int(digits[0])
    if rank in _FIRST:
        return 1
    if rank in _ORDINALS:
        return _ORDINALS.index(rank) + 1
    return roman(rank) if re.fullmatch("[ivx]+", rank) else 0
