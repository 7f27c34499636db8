"""Tables drawn in the text with bars: « | 2023-02 | Travaux de l'école | 3 | 1 | 0 | »."""

from __future__ import annotations

from deliberation_cli.parsing.late import late
from deliberation_cli.parsing.text.flow import Flow, Span

BAR = late(r"[|│┃║]")
"""What parts the cells of such a table."""


def is_drawn(flow: Flow, line: Span) -> bool:
    """Whether a line is a row of such a table, framed by its bars: it is a line, however long."""
    framed = line.end > line.start and BAR.match(flow.text, line.start) and BAR.match(flow.text, line.end - 1)
    return bool(framed)
