"""ATT001: the stated number of present equals the list."""

import pytest

from deliberation_cli.models import Attendance, Document, Person, Session, Source
from deliberation_cli.rules.registry import run


@pytest.mark.parametrize(
    ("stated", "listed", "status"),
    [(2, 2, "pass"), (3, 2, "fail"), (1, 2, "fail"), (2, 0, "unknown"), (None, 2, "not-applicable")],
)
def test_present_count(stated: int | None, listed: int, status: str) -> None:
    people = [Person(name=f"NOM{i} Prénom") for i in range(listed)]
    session = Session(attendance=Attendance(present_count=stated, present=people))
    verdicts = run(Document(source=Source(path="x"), sessions=[session]), select=["ATT001"])
    assert [v.status for v in verdicts] == [status]
