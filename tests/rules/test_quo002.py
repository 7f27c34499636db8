"""QUO002: the quorum at each item, from the movements."""

import pytest

from .acts import statuses


@pytest.mark.parametrize(
    ("movements", "items", "expected"),
    [
        ("", 1, "not-applicable"),
        ("'- DAVID Marc 0'", 1, "pass"),
        ("'- DAVID Marc 0', '- EVRARD Noé 0'", 1, "fail/error"),
        ("'- DAVID Marc 0 « quitte la séance »', '- EVRARD Noé 1'", 2, "pass fail/error"),
        ("'- DAVID Marc 0 « sort de la salle »', '- EVRARD Noé 1'", 2, "pass unknown"),
        ("'- DAVID Marc 0', '- DAVID Marc 1', '- EVRARD Noé 1'", 2, "pass fail/error"),
        ("'- DAVID Marc 1', '- EVRARD Noé 2'", 2, "pass pass"),
        ("'- DAVID Marc', '- EVRARD Noé'", 2, "unknown unknown"),
        ("'- DAVID Marc'", 2, "pass pass"),
        ("'- DAVID Marc 0', '- EVRARD Noé 0', '+ GIRAUD Paul 1'", 2, "fail/error pass"),
        ("'- DAVID Marc 0', '+ DAVID Marc 1', '- EVRARD Noé 1'", 2, "pass pass"),
        ("'- DAVID Marc 0', '- EVRARD Noé 0 « départ »', '+ DAVID Marc 1'", 2, "fail/error pass"),
        ("'- LOPEZ Rosa 0', '- DAVID Marc 0'", 1, "pass"),
        ("'- AUBERT Léa 0', '- BLANC Hugo 0'", 1, "fail/error"),
        ("'- DAVID 0', '- M. Evrard 0'", 1, "fail/error"),
    ],
)
def test_quorum_at_item(movements: str, items: int, expected: str) -> None:
    changes = f"{{attendance: {{movements: [{movements}]}}, deliberations: [{', '.join(['{}'] * items)}]}}"
    assert statuses("QUO002", changes) == expected


@pytest.mark.parametrize(
    "changes",
    [
        "attendance: {members_in_office: null, movements: ['- DAVID Marc 0']}, vote: {registered: null}",
        "body: {kind: other}, attendance: {movements: ['- DAVID Marc 0']}",
        "date: null, attendance: {movements: ['- DAVID Marc 0']}",
    ],
)
def test_what_is_missing(changes: str) -> None:
    assert statuses("QUO002", f"{{{changes}}}") == "unknown"


def test_no_second_accusation_where_the_opening_had_no_quorum() -> None:
    assert statuses("QUO002", "attendance: {members_in_office: 11, movements: ['- DAVID Marc 0']}") == ""
