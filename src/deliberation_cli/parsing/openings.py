"""How words begin: two letters tell soonest that a word is none of a pattern's hundred alternatives."""

from __future__ import annotations

import re
from collections import defaultdict


def opening(pairs: str) -> str:
    """A look ahead that only lets through what begins with one of the pairs; « a_ » is a letter and white space.

    `opening("ab ac vo")` is `(?=a[bc]|v[o])`. A test holds each against the pattern that it stands before: a new
    alternative that begins otherwise needs its pair.
    """
    behind: dict[str, str] = defaultdict(str)
    for pair in pairs.split():
        behind[pair[0]] += r"\s" if pair[1] == "_" else re.escape(pair[1])
    return f"(?={'|'.join(f'{first}[{seconds}]' for first, seconds in behind.items())})"
