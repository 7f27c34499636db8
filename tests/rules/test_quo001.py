"""QUO001: the quorum at the opening, in every regime."""

import pytest

from .acts import judge, statuses

FOUR = "[BLANC Hugo, CARON Inès, DAVID Marc, EVRARD Noé]"
DEPARTMENT = "body: {kind: departmental_council, name: Conseil départemental}"
TERRITORY = "body: {kind: territory_council}, department: '13', date: 2022-03-03"


def counted(office: int, present: int, proxies: int = 0, more: str = "") -> str:
    lists = f"present: [], proxies: [], absent: [], present_count: {present}, proxies_count: {proxies}"
    return f"{{attendance: {{members_in_office: {office}, {lists}}}, president: null{', ' + more if more else ''}}}"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ("", "pass"),
        (counted(58, 30), "pass"),
        (counted(58, 29), "fail/error"),
        (counted(57, 29), "pass"),
        (counted(57, 28), "fail/error"),
        (counted(100, 50, 40), "fail/error"),
        (counted(1, 1), "pass"),
        (counted(58, 20, 0, "date: 2022-03-03"), "pass"),
        (counted(58, 19, 30, "date: 2022-03-03"), "fail/error"),
        (counted(58, 10, 10, "date: 2020-06-01"), "pass"),
        (counted(58, 10, 10, "date: 2020-07-11"), "fail/error"),
        (counted(58, 20, 0, "date: 2020-10-20"), "fail/warning"),
        (counted(58, 19, 0, "date: 2020-10-20"), "fail/error"),
        (counted(58, 20, 0, "date: 2022-08-01"), "fail/error"),
        (counted(58, 10, 10, "date: 2020-05-25, subject: Élection du maire"), "fail/error"),
        (counted(58, 20, 10, "date: 2020-05-25, subject: Élection du maire"), "pass"),
        (counted(58, 20, 0, TERRITORY), "fail/warning"),
        (counted(58, 36, 15, TERRITORY), "pass"),
        (counted(30, 8, 8, "body: {kind: permanent_commission, name: Région}"), "pass"),
        (counted(30, 8, 7, "body: {kind: permanent_commission, name: Région}"), "fail/error"),
        (counted(30, 8, 8, "body: {kind: permanent_commission, name: Région}, date: 2022-03-03"), "fail/warning"),
        (counted(30, 8, 0, "body: {kind: community_council, name: Métropole de Lyon}"), "fail/warning"),
        (counted(30, 20, 0, f"{DEPARTMENT}, subject: Élection du Président du Conseil départemental"), "pass"),
        (counted(30, 19, 0, f"{DEPARTMENT}, subject: Élection du Président du Conseil départemental"), "fail/error"),
        (counted(30, 19, 0, f"{DEPARTMENT}, subject: Élection de la Présidente"), "fail/error"),
        (counted(30, 19, 9, f"{DEPARTMENT}, subject: Élection du président de la commission des finances"), "pass"),
        (counted(30, 19, 0, f"{DEPARTMENT}, subject: Élection des vice-présidents"), "pass"),
        (counted(30, 19, 0, f"{DEPARTMENT}, date: 2021-07-01, subject: Élection du Président"), "fail/warning"),
        (counted(30, 9, 0, f"{DEPARTMENT}, date: 2021-07-01, subject: Élection du Président"), "fail/error"),
        (counted(30, 16, 0, "subject: Élection du Président"), "pass"),
        (counted(30, 8, 0, "body: {kind: syndicate_committee, name: Syndicat mixte}"), "unknown"),
        (counted(30, 8, 0, "body: {kind: other}"), "unknown"),
        (counted(30, 8, 0, "body: {kind: null}"), "unknown"),
        (counted(30, 8, 0, "date: null"), "unknown"),
        ("attendance: {members_in_office: null}, vote: {registered: null}", "unknown"),
        ("attendance: {present: [], present_count: null}", "unknown"),
        ("second_convocation: true, attendance: {present: [], present_count: 1}", "not-applicable"),
        ("{attendance: {members_in_office: 30, present_count: null}}", "unknown"),
        ("{attendance: {members_in_office: 30, present_count: 5}}", "fail/error"),
        (f"{{attendance: {{members_in_office: 8, present: {FOUR}}}}}", "unknown"),
        (f"{{attendance: {{members_in_office: 8, present: {FOUR}, present_count: 4}}}}", "fail/error"),
        (f"{{attendance: {{members_in_office: 8, present: {FOUR}, present_count: 5}}}}", "unknown"),
        (f"{{attendance: {{members_in_office: 8, present: {FOUR}, absent: [P, Q, R, S]}}}}", "fail/error"),
        (
            f"{{attendance: {{members_in_office: 8, present: {FOUR}, present_count: 4}}, president: MOREL Luc}}",
            "unknown",
        ),
        ("{attendance: {members_in_office: null}, vote: {registered: null}, config: {members: [{count: 7}]}}", "pass"),
        ("{attendance: {members_in_office: 9, movements: ['+ EVRARD Noé 1']}}", "fail/error"),
        ("{attendance: {members_in_office: 9, movements: ['+ EVRARD Noé']}}", "unknown"),
        ("{attendance: {members_in_office: 9, movements: ['- EVRARD Noé']}}", "pass"),
    ],
)
def test_quorum_at_opening(changes: str, expected: str) -> None:
    if not changes.startswith("{"):
        changes = f"{{{changes}}}"
    assert statuses("QUO001", changes) == expected


def test_the_derogation_and_the_common_law_are_both_said() -> None:
    [verdict] = judge("QUO001", counted(58, 36, 15, "body: {kind: community_council}, date: 2022-03-03"))
    assert verdict.message == (
        "quorum atteint : 36 présents sur 58 en exercice ; il en fallait 20 par la dérogation (loi 2021-1465 art. 10), "
        "et 30 en droit commun"
    )
    assert verdict.law is not None
    assert verdict.law.citation == "loi 2021-1465 art. 10"


def test_the_seed_quorum_by_analogy_says_both() -> None:
    [verdict] = judge("QUO001", counted(58, 36, 15, TERRITORY))
    assert "20" in verdict.message
    assert "30" in verdict.message


def test_every_value_is_pointed_at() -> None:
    [verdict] = judge("QUO001")
    assert {where.pointer for where in verdict.where} == {
        "/sessions/0/attendance/members_in_office",
        "/sessions/0/attendance/present_count",
        "/sessions/0/attendance/present",
        "/sessions/0/attendance/proxies",
        "/sessions/0/date",
        "/sessions/0/body/name",
    }
