"""QUO004: the second meeting."""

import pytest

from .acts import statuses


@pytest.mark.parametrize(
    ("first", "more", "expected"),
    [
        ("2023-05-11", "", "pass"),
        ("2023-05-01", "", "pass"),
        ("2023-05-09", "", "pass"),
        ("2023-05-12", "", "fail/warning"),
        ("2023-05-13", "", "fail/error"),
        ("2023-05-14", "", "fail/error"),
        ("2023-05-15", "", "fail/error"),
        ("2023-05-10", "convened_on: 2023-05-09", "fail/warning"),
        ("2023-05-12", "body: {kind: departmental_council}", "pass"),
        ("2023-05-11", "body: {kind: departmental_council}", "fail/warning"),
        ("2023-05-13", "body: {kind: departmental_council}", "fail/error"),
        ("2023-05-13", "body: {kind: community_council, name: Métropole de Lyon}", "fail/warning"),
        ("2023-05-13", "department: '67'", "unknown"),
        ("2023-05-13", "body: {kind: fire_service_board}", "unknown"),
        ("2023-05-13", "body: {kind: other}", "unknown"),
        ("null", "", "unknown"),
    ],
)
def test_second_convocation(first: str, more: str, expected: str) -> None:
    changes = f"{{second_convocation: true, first_meeting_on: {first}, convened_on: null{', ' + more if more else ''}}}"
    assert statuses("QUO004", changes) == expected


def test_no_second_meeting() -> None:
    assert statuses("QUO004") == "not-applicable"
