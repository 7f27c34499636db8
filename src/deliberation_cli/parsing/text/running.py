"""Running headers of a text without pages: words that come back around page numbers that rise.

A text dump leaves the header and the foot of each page in the middle of its sentences. « … Page 2 sur 14 … Page 3 sur
14 »: what stands alike on the same side of these numbers belongs to the page, not to the text.
"""

from __future__ import annotations

from itertools import pairwise

from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span

_MARK = late(
    r"(?<![a-z])(?:page|folio|feuillet)\s?(?:n\s?°\s?)?(?P<page>\d{1,4})(?:\s?(?:sur|/)\s?\d{1,4})?(?!\d)"
    r"|(?<=\s)[-–]\s(?P<bare>\d{1,3})\s[-–](?=\s|$)"
    r"|(?<=\s)(?P<foot>\d{1,3})\s?\|\s?p\s?a\s?g\s?e(?![a-z])"
)
"""« 3 | P a g e » is the foot that a text processor sets by itself: no words need come back beside it."""
_SIGNS = (late("page|folio|feuillet"), late(r"[-–]\s\d"), late(r"\|\s?p"))
"""One of these stands in each mark, and in most texts none."""
_LONGEST = 240
"""Characters of a header on one side of its page number."""
_FEWEST_LETTERS = 12
"""Letters that must come back on one side of the number; a short word may do so by chance."""


def running_headers(flow: Flow) -> tuple[Span, ...]:
    """The headers and feet that stand inside the text, in order; none where the pages are known."""
    if len(flow.page_starts) >= _PAGES:
        return ()
    known: tuple[Span, ...] | None = flow.memo.get("running headers")
    if known is None:
        known = flow.memo["running headers"] = _found(flow.fold)
    return known


_PAGES = 2


def _found(fold: str) -> tuple[Span, ...]:
    marks = list(_MARK.finditer(fold)) if any(sign.search(fold) for sign in _SIGNS) else []
    found: dict[int, Span] = {}
    for one, other in pairwise(marks):
        numbers = [int(mark[mark.lastgroup or 0]) for mark in (one, other)]
        if numbers[1] - numbers[0] != 1 or one.lastgroup != other.lastgroup:
            continue
        before, after = _alike_before(fold, one.start(), other.start()), _alike_after(fold, one.end(), other.end())
        before = before if _letters(fold, one.start() - before, one.start()) >= _FEWEST_LETTERS else 0
        after = after if _letters(fold, one.end(), one.end() + after) >= _FEWEST_LETTERS else 0
        if not before and not after and one.lastgroup != "foot":
            continue
        for mark in (one, other):
            span = Span(mark.start() - before, mark.end() + after)
            known = found.get(mark.start())
            found[mark.start()] = min(known, span, key=lambda s: s.end - s.start) if known else span
    return tuple(sorted(found.values()))


def _letters(fold: str, start: int, end: int) -> int:
    return sum(map(str.isalpha, fold[start:end]))


def _alike_before(fold: str, one: int, other: int) -> int:
    """How many characters before two places are the same, whole words."""
    n = 0
    while n < min(_LONGEST, one, other - one) and fold[one - n - 1] == fold[other - n - 1]:
        n += 1
    while n and not fold[one - n - 1 : one - n].isspace() and one - n > 0:
        n -= 1
    for end in reversed([match.end() for match in _TEXT_ENDS.finditer(fold, one - n, one)]):
        if _letters(fold, end, one) >= _FEWEST_LETTERS:
            return one - end
    return n


_TEXT_ENDS = late(r"[.!?»]\s|[:=]\s?\d{1,3}\s|\n\s*\n")
"""« … adopté à l'unanimité. Commune de … Page 2 »: sentences, votes and paragraphs may end alike on two pages."""


def _alike_after(fold: str, one: int, other: int) -> int:
    """How many characters behind two places are the same, whole words."""
    n = 0
    while n < min(_LONGEST, len(fold) - other, other - one) and fold[one + n] == fold[other + n]:
        n += 1
    while n and not fold[other + n : other + n + 1].isspace() and other + n < len(fold):
        n -= 1
    return n
