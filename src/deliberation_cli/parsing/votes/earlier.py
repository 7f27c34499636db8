"""What was voted before this session: « M. A rappelle que la commune avait voté contre le schéma par 9 voix contre 5 ».

The pluperfect tells of another day, and so does an act that a visa cites. Where the sentence goes on to what is decided
now (« le conseil, qui avait adopté le principe, approuve le projet »), its figures are of today.
"""

from __future__ import annotations

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.text.flow import Flow, Span
from deliberation_cli.parsing.text.sentences import sentence_start


def told_of_before(flow: Flow, span: Span, at: int) -> bool:
    """Whether the words at `at` stand in the part of a sentence that tells of an earlier vote."""
    start = sentence_start(flow, span, at)
    matches = cue("votes", "earlier").finditer(flow.fold, start, at + _AHEAD)
    told = [match.end() for match in matches if match.end() <= at]
    return bool(told) and cue("votes", "now").search(flow.fold, told[-1], at) is None


_AHEAD = 16
"""« adoptée | par 24 voix »: what follows is looked at, though it is not part of the words."""
