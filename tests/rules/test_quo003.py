"""QUO003: the quorum that the act states."""

import pytest

from .acts import statuses


@pytest.mark.parametrize(
    ("stated", "office", "more", "expected"),
    [
        (None, 7, "", "not-applicable"),
        (4, 7, "", "pass"),
        (30, 58, "", "pass"),
        (29, 57, "", "pass"),
        (30, 57, "", "fail/warning"),
        (3, 7, "", "fail/warning"),
        (20, 58, "", "fail/warning"),
        (20, 58, "date: 2022-03-03", "pass"),
        (30, 58, "date: 2022-03-03", "pass"),
        (25, 58, "date: 2022-03-03", "fail/warning"),
        (20, 58, "date: 2020-10-20", "pass"),
        (4, "null", "vote: {registered: null}", "unknown"),
        (4, 7, "body: {kind: other}", "unknown"),
        (4, 7, "body: {kind: syndicate_committee, name: Syndicat mixte ouvert}", "unknown"),
    ],
)
def test_stated_quorum(stated: int | None, office: object, more: str, expected: str) -> None:
    number = "null" if stated is None else stated
    changes = f"{{stated_quorum: {number}, attendance: {{members_in_office: {office}}}{', ' + more if more else ''}}}"
    assert statuses("QUO003", changes) == expected
