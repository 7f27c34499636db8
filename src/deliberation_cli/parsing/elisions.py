"""Apostrophes that a text layer lost: « L an deux mil treize, le conseil s est réuni » is read as if it had them.

Only the folded text is mended, which grammars match; what is quoted stays as it is written.
"""

from __future__ import annotations

import re

_LOST = re.compile(
    r"(?<![\w'’.-])(?:[ldnsjcmLDNSJC]|(?:[Qq]|[Jj]usq|[Ll]orsq|[Pp]uisq)u|QU)(?P<gap>[ \u00a0])"
    r"(?=[aeiouyhàâéèêîôœAEIOUYHÀÂÉÈÊÎÔŒ]\w)"
)
_KEPT = re.compile(r"(?<=\w)'(?=\w)")
_FEWEST, _SHARE = 3, 4
"""Elisions without apostrophe that make a habit, and how many times as many as with one."""


def with_elisions(text: str, fold: str) -> str:
    """`fold`, an apostrophe in the place of each space that took one's, where the text as a whole has lost them."""
    gaps = [match.start("gap") for match in _LOST.finditer(text)]
    if len(gaps) < _FEWEST or len(gaps) <= _SHARE * len(_KEPT.findall(fold)):
        return fold
    mended = list(fold)
    for gap in gaps:
        mended[gap] = "'"
    return "".join(mended)
