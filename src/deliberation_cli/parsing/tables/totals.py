"""What the row of totals under a table of people states: « TOTAL | 15 | 3 | 2 »."""

from __future__ import annotations

from deliberation_cli.parsing.cues import cue
from deliberation_cli.parsing.tables.columns import Head, filled, words
from deliberation_cli.parsing.text.flow import Flow, Found, Grid

_COUNTED = {
    "present": "present_count",
    "absent": "absent_count",
    "excused": "absent_count",
    "represented": "proxies_count",
    "holder": "proxies_count",
    "proxy": "proxies_count",
    "voters": "voters_count",
}


def read_totals(flow: Flow, grid: Grid, head: Head) -> dict[str, Found[int]]:
    """« TOTAL | 15 | 3 | 2 »: a figure under a column; two columns of one count state none."""
    counts: dict[str, Found[int]] = {}
    for row in grid.rows[head.first :]:
        parts = filled(row)
        if len(parts) < 2 or not cue("tables", "total_row").fullmatch(words(flow, parts[0])):
            continue
        for role, name in _COUNTED.items():
            columns = head.columns(role)
            same = [i for i, other in enumerate(head.roles) if other and _COUNTED.get(other) == name]
            cell = row[columns[0]] if len(same) == 1 and columns else None
            text = words(flow, cell)
            if cell and text.isdigit():
                counts[name] = Found(int(text), cell)
    return counts
