"""Dots that lead the eye over a line (points de conduite), from a name to its office: « M. ROY ..... Secrétaire »."""

from __future__ import annotations

from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow

DOT = r"(?:[.…_]\s?)"
"""One of them; how many make a leader depends on what else stands there."""


def led_to(flow: Flow, start: int) -> bool:
    """Whether such dots end before the word at `start`: it is said of who stands before them."""
    return _LEADER.search(flow.fold, max(start - _REACH, 0), start) is not None


def without_leaders(words: str) -> str:
    """The words without such dots, or the long blank that stands for them, however far they lead."""
    return _LEADERS.sub("", words)


_LEADER, _REACH = late(DOT + "{4,}$"), 12
_LEADERS = late(r"[\s.…_:]{4,}")
