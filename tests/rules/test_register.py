"""REG001–REG004: acts given together, one case a line."""

import pytest

from tests.rules.acts import judge, statuses


def given(*documents: str) -> str:
    return f"documents: [{', '.join('{' + each + '}' for each in documents)}]"


ABSENT = "attendance: {present: [AUBERT Léa, BLANC Hugo, CARON Inès, EVRARD Noé]}"
LEFT = "attendance: {present: [AUBERT Léa, BLANC Hugo, CARON Inès, EVRARD Noé], movements: ['- DAVID Marc']}"
CASES = [
    # code, acts, the answers that are not « not-applicable », why
    ("REG001", given("number: '7'", "number: '8'", "number: '9'"), "pass", "in a row"),
    ("REG001", given("number: D2023_12", "number: D2023_10", "number: D2023_11"), "pass", "whatever the order"),
    (
        "REG001",
        given("number: A1", "number: A2", "number: A3", "number: B1", "number: B2", "number: B3"),
        "pass pass",
        "two series",
    ),
    ("REG001", given("number: '7'", "number: '8'", "number: '10'"), "fail/info", "9 is missing"),
    (
        "REG001",
        given("number: D2023-1", "number: D2023-3", "number: D2023-4", "number: D2023-6"),
        "fail/info fail/info",
        "two gaps",
    ),
    ("REG001", given("number: '1'", "number: '2'", "number: '3'", "number: '6'"), "fail/info", "two numbers missing"),
    ("REG001", given("number: '1'", "number: '2'", "number: null"), "unknown", "an act without number"),
    ("REG001", given("number: '7'", "number: '80'", "number: '900'"), "", "chosen acts are no register"),
    ("REG001", "number: '7'", "", "one act"),
    ("REG002", given("number: '7'", "number: '8'"), "pass", "two numbers"),
    (
        "REG002",
        given("number: '7'", "{number: '7', date: 2023-06-12}".strip("{}")),
        "pass",
        "a short number starts anew",
    ),
    ("REG002", given("number: D2023_7", "number: D2023_7"), "pass", "the extract and the minutes"),
    (
        "REG002",
        given("number: D2023_7", "number: D2023_7, subject: Tarifs de la cantine"),
        "fail/warning",
        "another subject",
    ),
    ("REG002", given("number: D2023_7", "number: D2023_7, date: 2023-06-12"), "fail/warning", "another session"),
    (
        "REG002",
        given("number: '7'", "number: '7', subject: Tarifs de la cantine"),
        "fail/warning",
        "twice in one session",
    ),
    ("REG002", given("number: D2023_7", "number: D2023_7, subject: null"), "unknown", "no subject"),
    ("REG002", "{}", "", "one act"),
    ("REG003", given("number: '1'", "number: '2'"), "pass", "they agree"),
    ("REG003", given("number: '1'", f"number: '2', {LEFT}"), "pass", "the act tells that he left"),
    ("REG003", given("number: '1'", "number: '2', secretary: Mme Inès CARON"), "pass", "other order of the name"),
    ("REG003", given("number: '1'", "number: '2', convened_on: 2023-05-10"), "fail/warning", "two convocations"),
    ("REG003", given("number: '1'", "number: '2', secretary: BLANC Hugo"), "fail/warning", "two secretaries"),
    ("REG003", given("number: '1'", f"number: '2', {ABSENT}", "number: '3'"), "fail/warning", "there, away, there"),
    ("REG003", given("number: '1'", f"number: '2', {ABSENT}"), "fail/info", "left in between?"),
    ("REG003", given("date: null", "date: null"), "unknown unknown", "no day"),
    ("REG003", given("{}".strip("{}"), "date: 2023-06-12"), "", "two sessions"),
    ("REG004", "number: 2023-05-15-03", "pass", "its day"),
    ("REG004", "number: 15052023/3", "pass", "day first"),
    ("REG004", "number: DEL2023-012", "pass", "its year"),
    ("REG004", "number: 2023-05-16-03", "fail/warning", "the day after"),
    ("REG004", "number: 20220515-3", "fail/warning", "the year before"),
    ("REG004", "number: 2022/012", "fail/warning", "last year's series"),
    ("REG004", "{number: 2023/012, date: null}", "unknown", "no day"),
    ("REG004", "number: '7'", "", "no date in it"),
    ("REG004", "number: '2023012'", "", "too many digits to tell"),
]


@pytest.mark.parametrize(("code", "acts", "expected", "why"), CASES)
def test_register(code: str, acts: str, expected: str, why: str) -> None:
    told = [word for word in statuses(code, acts).split() if word != "not-applicable"]
    assert sorted(told) == sorted(expected.split()), why


def test_both_files_are_named() -> None:
    verdicts = judge("REG002", given("number: D2023_7", "number: D2023_7, subject: Cantine"))
    [verdict] = [v for v in verdicts if v.status == "fail"]
    assert verdict.where[-1].path == "act0.pdf"
    assert "2023-05-15" in verdict.message


def test_a_gap_says_what_is_missing() -> None:
    [verdict] = [v for v in judge("REG001", given("number: '7'", "number: '8'", "number: '11'")) if v.status == "fail"]
    assert verdict.message == "de 8 à 11, il manque 2 numéro(s)"
