"""REG001–REG004: acts given together, one case a line."""

# ruff: noqa: E501 one case a line

import pytest

from deliberation_cli.rules.registry import run_many
from tests.rules.acts import act, judge, statuses


def given(*documents: str) -> str:
    return f"documents: [{', '.join('{' + each + '}' for each in documents)}]"


ABSENT = "attendance: {present: [AUBERT Léa, BLANC Hugo, CARON Inès, EVRARD Noé]}"
TOWNS = ("body: {siren: '212500011'}", "body: {siren: '212500029'}")
STAMPS = ("transmission: {siren: '212500011'}", "transmission: {siren: '212500029'}")
NAMED = (
    "transmission: null, body: {name: Conseil municipal de Marsac}",
    "transmission: null, body: {name: Conseil municipal de Lure}",
)
NAMELESS = "transmission: null"
"""No SIREN, and « Conseil municipal » for a name."""
OTHERS = "attendance: {present: [ALBE Luc, BOSC Eva, CROS Yann, EYME Ivo, FAUR Lia]}, secretary: CROS Yann"
HALF = (
    "secretary: null, attendance: {present: [ALBE Luc, BOSC Eva, CROS Yann, EYME Ivo]}",
    "secretary: null, attendance: {present: [Luc ALBE, Eva BOSC, FAUR Lia, GAUD Max]}",
    "secretary: null, attendance: {present: [ALBE Luc, FAUR Lia, GAUD Max, HUET Ana]}",
    "secretary: null, attendance: {present: [ALBE Luc, FAUR Lia, GAUD Max]}",
)
"""Half, a quarter, a third: what the others share with the first."""
ONE_DAY = "date: 2023-05-15, deliberations: [{subject: Voirie}]"
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
        given("number: '3'", "number: '4'", "number: 5-1", "number: 5-2", "number: '6'"),
        "pass",
        "the parts of the fifth stand for it",
    ),
    (
        "REG001",
        given("number: D2023-1", "number: D2023-3", "number: D2023-4", "number: D2023-6"),
        "fail/info fail/info",
        "two gaps",
    ),
    ("REG001", given("number: '1'", "number: '2'", "number: '3'", "number: '6'"), "fail/info", "two numbers missing"),
    ("REG001", given("number: '1.1'", "number: '1.3'", "number: '1.4'", "number: '1.6'"), "", "ranks of an agenda"),
    ("REG001", given("number: '23.01'", "number: '23.02'", "number: '23.04'"), "fail/info", "a year, and a gap"),
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
    ("REG004", "number: 2023-0118", "pass", "the 118th of the year, not the 18th of January"),
    ("REG004", "number: '2023.03.01'", "", "the first of the third session"),
    ("REG004", "number: 2023-06-16-03", "", "two parts differ: no slip"),
    ("REG004", "number: 2023.05.02/17", "", "the second sitting of May, perhaps"),
    ("REG004", "number: '2023-05-16'", "", "no rank behind: a rank itself, perhaps"),
    ("REG004", "number: 2022/012", "fail/warning", "last year's series"),
    ("REG004", "{number: 2023/012, date: null}", "unknown", "no day"),
    ("REG004", "number: '7'", "", "no date in it"),
    ("REG004", "number: '2023012'", "", "too many digits to tell"),
    ("REG001", given("number: '7'", "number: null"), "unknown", "one of two without number"),
    ("REG001", given("number: '1'", "number: '2'", "number: '6'"), "fail/info", "three of six: half is a register"),
    ("REG001", given("number: '1'", "number: '2'", "number: '7'"), "", "three of seven are not"),
    ("REG001", given("number: '1'", "number: '3'"), "", "two numbers make no series"),
    ("REG001", given("number: '1'", "number: '1'", "number: '2'"), "", "nor one of them twice"),
    ("REG001", given("number: a1x", "number: A2X", "number: ' A3X '"), "pass", "case and spaces do not count"),
    ("REG001", given("number: 1A", "number: 2A", "number: 3A", "number: 1B", "number: 3B"), "pass", "what comes after makes series"),
    ("REG001", given("number: '100001'", "number: '100002'", "number: '100003'"), "pass", "six digits"),
    ("REG001", given("number: '1000001'", "number: '1000002'", "number: '1000003'"), "", "seven are no serial"),
    ("REG001", given("number: sans", "number: null"), "unknown", "no digit"),
    ("REG001", given(*(f"number: '{i}', {TOWNS[i % 2]}" for i in range(1, 7))), "fail/info fail/info fail/info fail/info", "two bodies by the SIREN of the body"),
    ("REG001", given(*(f"number: '{i}', {STAMPS[i % 2]}" for i in range(1, 7))), "fail/info fail/info fail/info fail/info", "two bodies by the SIREN of the stamp"),
    ("REG001", given(*(f"number: '{i}', {NAMED[i % 2]}" for i in range(1, 7))), "fail/info fail/info fail/info fail/info", "two bodies by their names"),
    ("REG001", given(*(f"number: '{i}', transmission: null, body: {{name: null}}" for i in range(1, 4))), "pass", "no name: one body"),
    ("REG001", given(*(f"number: '{i}', body: {{kind: {('municipal_council', 'social_action_board')[i % 2]}}}" for i in range(1, 7))), "fail/info fail/info fail/info fail/info", "two kinds of body"),
    ("REG002", given("number: D202", "number: D202, date: 2023-06-12"), "pass", "three digits start anew at each session"),
    ("REG002", given("number: '2023'", "number: '2023', date: 2023-06-12"), "fail/warning", "four digits last"),
    ("REG002", given("number: D2023_7", "number: d2023-7, date: 2023-06-12"), "fail/warning", "written otherwise"),
    ("REG002", given("number: D2023_7, date: null", "number: D2023_7, date: null"), "unknown", "no day: it may be one act"),
    ("REG002", given("number: D2023_7", "number: D2023_7, date: null, subject: Cantine"), "fail/warning", "another subject, whatever the day"),
    ("REG002", given("number: D2023_7", "number: D2023_7, date: null"), "unknown", "one day only: it may be one act"),
    ("REG002", given("number: D2023_7, date: null", "number: D2023_7, subject: Cantine"), "fail/warning", "another subject, the first without day"),
    ("REG002", given("number: D2023_7, subject: null", "number: D2023_7, date: 2023-06-12"), "unknown", "no subject in the first"),
    ("REG002", given("number: D2023_7, subject: abcde", "number: D2023_7, subject: abcxy"), "pass", "three letters of five: 60, alike"),
    ("REG002", given("number: D2023_7, subject: abcdefg", "number: D2023_7, subject: abcdxyz"), "fail/warning", "four letters of seven: 57"),
    ("REG002", given("number: D2023_7", "number: D2023_8", "number: D2023_8"), "pass", "three acts, two numbers"),
    ("REG002", given("number: D2023_7", f"number: D2023_7, date: 2023-06-12, {TOWNS[0]}"), "pass", "of two bodies"),
    ("REG003", given("number: '1'", "number: '2', secretary: null", "number: '3', secretary: BLANC Hugo"), "fail/warning", "against the first that tells"),
    ("REG003", given("number: '1', convened_on: null", "number: '2'", "number: '3', convened_on: 2023-05-10"), "fail/warning", "against the first that tells"),
    ("REG003", given("number: '1'", f"number: '2', {ABSENT}", f"number: '3', {ABSENT}"), "fail/info", "there, away, away"),
    ("REG003", given(f"number: '3', {ABSENT}", "number: '1'", f"number: '2', {ABSENT}"), "fail/info", "in the order of the numbers"),
    ("REG003", given("number: '10'", f"number: '9', {ABSENT}", f"number: '8', {ABSENT}"), "fail/info", "9 comes before 10"),
    ("REG003", given("number: A2", f"number: B1, {ABSENT}", f"number: B2, {ABSENT}"), "fail/info", "series by series"),
    ("REG003", given(f"number: '1', {ABSENT}", "number: null", f"number: '2', {ABSENT}"), "fail/info", "without number: first"),
    ("REG003", given("number: '1'", "number: '2', attendance: {present: []}", "number: '3'"), "pass", "a list not read tells nothing"),
    ("REG003", given(f"number: '1', {TOWNS[0]}", f"number: '2', {TOWNS[1]}, secretary: BLANC Hugo"), "", "two assemblies by SIREN"),
    ("REG003", given(f"number: '1', {NAMED[0]}", f"number: '2', {NAMED[1]}, secretary: BLANC Hugo"), "", "two assemblies by name"),
    ("REG003", given(f"number: '1', {NAMED[0]}", f"number: '2', {NAMED[0]}, {OTHERS}"), "fail/warning " + "fail/info " * 10, "one by name, whoever is there"),
    ("REG003", given(f"number: '1', {NAMELESS}", f"number: '2', {NAMELESS}, secretary: BLANC Hugo"), "fail/warning", "one by its members"),
    ("REG003", given(f"number: '1', {NAMED[0]}", f"number: '2', {NAMELESS}, secretary: BLANC Hugo"), "fail/warning", "one names itself, the other has its members"),
    ("REG003", given(f"number: '1', {NAMELESS}, {HALF[0]}", f"number: '2', {NAMELESS}, {HALF[1]}"), "fail/info fail/info fail/info fail/info", "half of the members in common"),
    ("REG003", given(f"number: '1', {NAMELESS}, {HALF[0]}", f"number: '2', {NAMELESS}, {HALF[2]}"), "", "one of four in common"),
    ("REG003", given(f"number: '1', {NAMELESS}, {HALF[0]}", f"number: '2', {NAMELESS}, attendance: {{present: []}}"), "", "no members to tell"),
    ("REG003", given(f"number: '1', {NAMED[0]}", f"number: '2', {NAMED[1]}", f"number: '3', {NAMED[1]}"), "pass", "two acts of the second assembly"),
    ("REG001", "number: null", "", "one act, without number"),
    ("REG001", given("number: null", "number: '1'", "number: '2'", "number: '3'"), "unknown pass", "the others still follow"),
    ("REG002", given("number: D2023_7", "number: D2023_7", "number: D2023_7, subject: Cantine"), "fail/warning", "the third is another"),
    ("REG003", given("deliberations: [{number: '1'}, {number: '2'}]"), "", "two acts, told once: one session"),
    ("REG003", given("deliberations: [{number: '1'}, {number: '2'}]", "number: '3', secretary: BLANC Hugo"), "fail/warning", "one of two acts, then another"),
    ("REG003", f"sessions: [{{{ONE_DAY}, convened_on: 2023-05-09}}, {{{ONE_DAY}, convened_on: 2023-05-10}}]", "fail/warning", "one document is of one assembly"),
    ("REG003", given(f"number: '1', {NAMELESS}, {HALF[0]}", f"number: '2', {NAMELESS}, {HALF[3]}"), "", "one of three in common"),
    ("REG004", "number: 2023-02-30-1", "", "no such day"),
    ("REG004", "number: DELIB 15.05.2023", "pass", "behind words"),
    ("REG004", "number: 12023-05-15", "", "five digits are no year"),
    ("REG004", "deliberations: [{number: 2022-1}, {number: '8'}, {number: null}, {number: 2023-2}]", "fail/warning pass", "each act"),
]  # fmt: skip


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


def test_the_act_that_lacks_a_member_is_told_and_points_at_the_one_that_has_him() -> None:
    acts = [
        act(f"{{number: '{number}', {more}}}") for number, more in ((1, ABSENT), (2, "kind: act"), (3, "kind: act"))
    ]
    told = [[(v.status, len(v.where)) for v in verdicts] for verdicts in run_many(acts, select=["REG003"])]
    assert told == [[("fail", 2)], [], []]
    told = [[(v.status, len(v.where)) for v in verdicts] for verdicts in run_many(acts[::-1], select=["REG003"])]
    assert told == [[], [], [("fail", 2)]]
