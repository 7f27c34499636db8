"""« 2021-03-002 » at the top of a page, « 2021-03-001 » and « 2021-03-003 » inside others: numbers that count the acts.

A line that comes back at the edges of the pages with other digits is a running header. Where lines of its shape stand
in the middle of pages too, and all of them rise together, it is the number of an act like theirs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.words import ITEM

_DIGITS = late(r"\d+")
_NUMBER = late(rf"(?:(?:{ITEM}|(?:projet de )?deliberation|acte) ?)?(?:n ?° ?)?\S*\d\S*")
_FEWEST = 2


def counting_lines(words: Sequence[str], edges: Mapping[int, str]) -> set[int]:
    """Of the lines `edges`, which seem to run over the pages, those that number acts; `words` are all lines, folded."""
    shapes = {shape for i, shape in edges.items() if _NUMBER.fullmatch(words[i])}
    if not shapes:
        return set()
    alike: dict[str, list[int]] = defaultdict(list)
    for i, line in enumerate(words):
        if (shape := _DIGITS.sub("#", line)) in shapes:
            alike[shape].append(i)
    return {i for found in alike.values() if _count_on(words, found, edges) for i in found if i in edges}


def _count_on(words: Sequence[str], found: Sequence[int], edges: Mapping[int, str]) -> bool:
    """Whether the numbers rise from line to line, through those at the edges and inside: no leaves' numbers."""
    at_edges = sum(i in edges for i in found)
    counts = [tuple(map(int, _DIGITS.findall(words[i]))) for i in found]
    rising = all(one < other for one, other in pairwise(counts))
    return rising and len(found) - at_edges >= _FEWEST
