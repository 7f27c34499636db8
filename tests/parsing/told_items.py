"""The items that the parser reads from minutes written as plain text: what a row of the tables of items says."""

from typing import Any

from deliberation_cli.parsing.acts.deliberations import read_deliberations
from deliberation_cli.parsing.text.flow import build_flow
from deliberation_cli.reading.detect import plain_page
from tests.parsing.test_votes import told
from tests.parsing.typeset import whole

Item = tuple[str | None, str | None, dict[str, Any]]
"""Number, title, and what is told of the vote."""


def items_of(text: str) -> list[Item]:
    """The items of such minutes, in order."""
    flow = build_flow([plain_page(text)])
    return [(d.number, d.subject, told(d.vote)) for d in read_deliberations(flow, whole(flow), "minutes").value]
