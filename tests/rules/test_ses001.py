"""SES001: the delay of convocation, by day, body and population."""

import pytest

from .acts import judge, statuses

SMALL, LARGE = "config: {population: 3499}", "config: {population: 3500}"
DEPARTMENT = "body: {kind: departmental_council}"
EPCI = "body: {kind: community_council}"


@pytest.mark.parametrize(
    ("convened", "more", "expected"),
    [
        ("2023-05-09", "", "pass"),
        ("2023-05-09", LARGE, "pass"),
        ("2023-05-10", LARGE, "fail/error"),
        ("2023-05-11", SMALL, "pass"),
        ("2023-05-12", SMALL, "fail/error"),
        ("2023-05-10", "", "unknown"),
        ("2023-05-11", "", "unknown"),
        ("2023-05-12", "", "fail/error"),
        ("2023-05-15", "", "fail/warning"),
        ("2023-05-16", "", "unknown"),
        ("null", "", "unknown"),
        ("2023-05-12", "date: null", "unknown"),
        ("2023-05-12", "body: {kind: other}", "unknown"),
        ("2023-05-10", EPCI, "fail/error"),
        ("2023-05-09", EPCI, "pass"),
        ("2020-02-25", f"date: 2020-02-29, {EPCI}, {LARGE}", "unknown"),
        ("2020-02-26", f"date: 2020-02-29, {EPCI}", "fail/error"),
        ("2020-02-25", f"date: 2020-03-01, {EPCI}", "fail/error"),
        ("2023-05-13", "urgent: true", "pass"),
        ("2023-05-14", "urgent: true", "fail/error"),
        ("2023-05-13", "second_convocation: true", "unknown"),
        ("2023-05-11", f"subject: Élection du maire, {LARGE}", "pass"),
        ("2023-05-12", f"subject: Élection du maire, {LARGE}", "fail/error"),
        ("2023-05-12", f"department: '67', {SMALL}", "pass"),
        ("2023-05-13", f"department: '67', {SMALL}", "fail/error"),
        ("2023-05-10", f"department: '67', {LARGE}", "fail/error"),
        ("2023-05-12", "department: null, transmission: {department: null}", "fail/warning"),
        ("2023-05-03", DEPARTMENT, "pass"),
        ("2023-05-10", DEPARTMENT, "unknown"),
        ("2023-05-12", "body: {kind: social_action_board}", "pass"),
        ("2023-05-13", "body: {kind: social_action_board}", "fail/error"),
        ("2023-05-13", "body: {kind: fire_service_board}", "not-applicable"),
        ("2023-05-13", "body: {kind: syndicate_committee, name: Syndicat mixte}", "not-applicable"),
    ],
)
def test_convocation_delay(convened: str, more: str, expected: str) -> None:
    assert statuses("SES001", f"{{convened_on: {convened}{', ' + more if more else ''}}}") == expected


def test_unknown_population_gives_both_answers() -> None:
    [verdict] = judge("SES001", "convened_on: 2023-05-10")
    assert verdict.message == (
        "convocation 4 jours francs avant la séance : assez sous 3500 habitants (3 jours francs), pas dès 3500 "
        "(5 jours francs) ; la population n'est pas connue"
    )
    assert verdict.missing == ["population"]


def test_the_seed_has_six_clear_days_for_five() -> None:
    changes = "{convened_on: 2022-02-24, date: 2022-03-03, body: {kind: territory_council}, department: '13'}"
    [verdict] = judge("SES001", changes)
    assert verdict.message == "convocation 6 jours francs avant la séance, pour 5 jours francs"
