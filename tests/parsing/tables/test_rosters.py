"""Attendance in tables: every layout in every form that holds a table."""

import pytest

from deliberation_cli.models import Document
from tests.parsing.tables.forms import FORMS, UNRULED, parsed
from tests.parsing.tables.roster_rows import HEAD, ROWS, TAIL, Want

LOST = (
    "a column is a list",
    "heads on two rows, letters over the crosses",
    "members and substitutes side by side, heads on two rows, crosses for who came",
)
"""Layouts that white space alone cannot show."""


def lists(document: Document) -> Want:
    attendance = document.sessions[0].attendance
    return {
        "present": [person.name for person in attendance.present],
        "proxies": [(p.giver.name, p.holder and p.holder.name) for p in attendance.proxies],
        "absent": [person.name for person in attendance.absent],
    }


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("table", "behind", "want"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_roster(form: str, table: str, behind: str, want: Want) -> None:
    got = lists(parsed(form, HEAD, table, "\n".join(filter(None, (behind, TAIL)))))
    assert {key: got[key] for key in want} == want


@pytest.mark.parametrize("form", UNRULED)
@pytest.mark.parametrize(("why", "table", "behind", "want"), ROWS, ids=[row[0] for row in ROWS])
def test_roster_without_ruling_lines(form: str, why: str, table: str, behind: str, want: Want) -> None:
    got = lists(parsed(form, HEAD, table, f"{behind}\n\n{TAIL}"))
    if why in LOST:
        assert all(person in want[key] for key in want for person in got[key]), "less is read, and nothing wrong"
    else:
        assert {key: got[key] for key in want} == want
