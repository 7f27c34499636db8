"""People that figures count: « 1 - M. Guy BRET, Maire 2 - Mme Zoé BRUN … ».

Whatever a side column printed between two figures, the list goes on to the last of them.
"""

from __future__ import annotations

import re

from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow
from deliberation_cli.parsing.words import CIVILITIES

_RANK = late(rf"(?<![\d/.,:h-])(?P<rank>\d{{1,3}})\s?[-–.)°]{{1,2}}\s?(?=(?:{CIVILITIES}\s)?[a-z'-]{{2,}}\s[a-z])")
_FIRST, _SIGN = late(r"(?<!\d)1\s?$"), late(r"\s?[-–.)°]\s?[a-z]")
_OPENS = late(rf"(?:\W{{0,3}}{CIVILITIES}\s)?.{{0,3}}?(?=\d)", re.DOTALL)
"""« : MM. et Mmes 1. »: the civilities of them all may stand before the first figure."""
_NEXT_LIST = late(r"(?:absent|excus|represent|procuration|pouvoir)[^\d:]{0,40}:?\s*$")
"""« … 12 - Mme Zoé BRUN Absents : 13 - M. Guy BRET »: the figures go on through the next list."""
_FEWEST = 5
"""So many figures in a row show that they count the people."""
_AT_ONCE = len(" : ")
_APART = 140
"""Characters from one figure to the next."""


def counted_to(flow: Flow, start: int, limit: int) -> int:
    """Where the last figure stands of those that count, from one on, the list that starts at `start`; else `start`."""
    opened = _FIRST.search(flow.fold, max(start - 3, 0), start) and _SIGN.match(flow.fold, start)
    first = _OPENS.match(flow.fold, start, limit)
    if not opened and not first:
        return start
    # the heading may have taken the first figure for its own count
    last, count = (start, 1) if opened or first is None else (first.end(), 0)
    for match in _RANK.finditer(flow.fold, start, limit):
        if match.start() - last > (_APART if count else _AT_ONCE):
            break
        if count and _NEXT_LIST.search(flow.fold, last, match.start()):
            break
        if int(match["rank"]) == count + 1:
            last, count = match.start(), count + 1
    return last if count >= _FEWEST else start
