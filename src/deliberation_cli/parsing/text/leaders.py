"""Dots that lead the eye over a line (points de conduite), from a name to its office: « M. ROY ..... Secrétaire »."""

from __future__ import annotations

from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow


def led_to(flow: Flow, start: int) -> bool:
    """Whether such dots end before the word at `start`: it is said of who stands before them."""
    return _LEADER.search(flow.fold, max(start - _REACH, 0), start) is not None


_LEADER, _REACH = late(r"(?:[.…_]\s?){4,}$"), 12
