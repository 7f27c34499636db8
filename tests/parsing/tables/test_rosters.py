"""Attendance in tables: every layout in every form that holds a table."""

import pytest

from tests.parsing.tables.forms import FORMS, parsed
from tests.parsing.tables.roster_rows import HEAD, ROWS, TAIL, Want


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("table", "behind", "want"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_roster(form: str, table: str, behind: str, want: Want) -> None:
    document = parsed(form, HEAD, table, "\n".join(filter(None, (behind, TAIL))))
    attendance = document.sessions[0].attendance
    got = {
        "present": [person.name for person in attendance.present],
        "proxies": [(p.giver.name, p.holder and p.holder.name) for p in attendance.proxies],
        "absent": [person.name for person in attendance.absent],
    }
    assert {key: got[key] for key in want} == want
