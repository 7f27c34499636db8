"""ATT001–ATT007: lists and totals of the roll call, one case a line."""

# ruff: noqa: E501 one case a line

import pytest

from deliberation_cli.rules.config import Config, Council
from tests.rules.sketch import judge, status

THREE = "present: [ALBE Luc, BOSC Eva, CROS Yann]"
GIVEN = "proxies: [{giver: DORE Zoé, holder: ALBE Luc}]"
LATE = "movements: [{person: EYME Ivo, kind: arrival}]"

CASES = [
    # code, act, status, why
    ("ATT001", f"attendance: {{present_count: 12, {THREE}}}", "fail", "nine short is no clerk's slip: a look"),
    (
        "ATT001",
        "attendance: {present_count: 1, present: [ALBE Luc, BOSC Eva, CROS Yann, DORE Zoé, EYME Ivo, FAUR Lia, GARD Ugo]}",
        "fail",
        "nor are six too many",
    ),
    ("ATT001", f"attendance: {{present_count: 3, {THREE}}}", "pass", "as many names as stated"),
    ("ATT001", f"session: {{president: FAUR Lia}}\nattendance: {{present_count: 4, {THREE}}}", "pass", "mayor apart"),
    ("ATT001", f"attendance: {{present_count: 4, {THREE}, {LATE}}}", "pass", "a late arrival makes the difference"),
    ("ATT001", f"attendance: {{present_count: 4, {THREE}}}", "fail", "one name too few"),
    ("ATT001", f"attendance: {{present_count: 2, {THREE}}}", "fail", "one name too many"),
    ("ATT001", f"session: {{president: ALBE Luc}}\nattendance: {{present_count: 4, {THREE}}}", "fail", "mayor listed"),
    ("ATT001", f"attendance: {{present_count: 6, {THREE}, {LATE}}}", "fail", "one arrival does not explain three"),
    ("ATT001", "attendance: {present_count: 3}", "unknown", "no list"),
    ("ATT001", f"attendance: {{{THREE}}}", "not-applicable", "no number"),
    ("ATT002", f"attendance: {{members_in_office: 5, {THREE}, {GIVEN}, absent: [EYME Ivo]}}", "pass", "3 + 1 + 1"),
    ("ATT002", f"attendance: {{members_in_office: 3, {THREE}}}", "pass", "all present"),
    ("ATT002", f"attendance: {{members_in_office: 4, {THREE}, {GIVEN}}}", "pass", "nobody absent without proxy"),
    ("ATT002", "attendance: {members_in_office: 5, present_count: 3, proxies_count: 1, absent_count: 1}", "pass", "#"),
    ("ATT002", "attendance: {members_in_office: 5, present_count: 3, proxies_count: 1, absent_count: 2}", "pass", "in"),
    ("ATT002", f"session: {{president: FAUR Lia}}\nattendance: {{members_in_office: 4, {THREE}}}", "pass", "president"),
    (
        "ATT002",
        f"attendance: {{members_in_office: 4, {THREE}, absent: [DORE Zoé, DORE Zoé]}}",
        "pass",
        "ATT004 says it",
    ),
    ("ATT002", f"attendance: {{members_in_office: 3, {THREE}, absent: [CROS Yann]}}", "pass", "ATT003 says it"),
    ("ATT002", f"attendance: {{members_in_office: 6, {THREE}, {GIVEN}, absent: [EYME Ivo]}}", "fail", "5 of 6"),
    (
        "ATT002",
        f"deliberation: {{vote: {{registered: 6}}}}\nattendance: {{{THREE}, {GIVEN}, absent: [EYME I]}}",
        "fail",
        "58",
    ),
    ("ATT002", "attendance: {members_in_office: 6, present_count: 3, proxies_count: 1, absent_count: 1}", "fail", "#"),
    (
        "ATT002",
        f"session: {{body: {{kind: municipal_council}}}}\nattendance: {{members_in_office: 2, {THREE}}}",
        "fail",
        "more people than seats",
    ),
    (
        "ATT002",
        f"session: {{body: {{kind: community_council}}}}\nattendance: {{members_in_office: 2, {THREE}}}",
        "unknown",
        "a substitute may sit beside the member",
    ),
    ("ATT002", f"attendance: {{members_in_office: 6, {THREE}, {GIVEN}}}", "unknown", "the absent were not read"),
    ("ATT002", f"attendance: {{members_in_office: 6, {THREE}}}", "unknown", "two lists were not read"),
    (
        "ATT002",
        f"attendance: {{members_in_office: 7, {THREE}, {GIVEN}, absent: [{{name: EYME Ivo, excused: true}}]}}",
        "unknown",
        "who is absent without excuse has no list",
    ),
    (
        "ATT002",
        f"attendance: {{members_in_office: 6, {THREE}, {GIVEN}, absent: [{{name: EYME Ivo, excused: true}}]}}",
        "fail",
        "one name is soon forgotten",
    ),
    (
        "ATT002",
        f"attendance: {{members_in_office: 7, {THREE}, {GIVEN}, absent_count: 1, absent: [{{name: EYME Ivo, excused: true}}]}}",
        "fail",
        "but one is absent, the act says",
    ),
    ("ATT002", "attendance: {members_in_office: 6}", "unknown", "no list"),
    (
        "ATT002",
        f"attendance: {{members_in_office: 72, {THREE}, {GIVEN}, absent: [EYME Ivo]}}",
        "unknown",
        "some of them",
    ),
    (
        "ATT002",
        f"attendance: {{members_in_office: 7, {THREE}, {GIVEN}, absent: [EYME Ivo], "
        "present_count: 3, proxies_count: 1, absent_count: 3}",
        "pass",
        "the absent are counted, and one is named",
    ),
    ("ATT002", f"attendance: {{{THREE}}}", "not-applicable", "members in office not stated"),
    ("ATT003", f"attendance: {{{THREE}, {GIVEN}, absent: [EYME Ivo]}}", "pass", "five names, five people"),
    ("ATT003", f"attendance: {{{THREE}, absent: [CROS Yves]}}", "pass", "another given name"),
    ("ATT003", "attendance: {present: [M. MARTIN Dominique], absent: [Mme MARTIN Dominique]}", "pass", "a couple"),
    ("ATT003", "attendance: {present: [MARTIN], absent: [MARTIN]}", "pass", "family names alone prove nothing"),
    ("ATT003", "attendance: {present: [J. MARTIN], absent: [J. MARTIN]}", "pass", "an initial proves nothing"),
    (
        "ATT003",
        f"attendance: {{{THREE}, absent: [CROS Yann], movements: [{{person: CROS Yann, kind: arrival}}]}}",
        "pass",
        "absent, then there",
    ),
    (
        "ATT003",
        f"attendance: {{{THREE}, absent: [CROS Yann], movements: [{{person: EYME Ivo, kind: departure, note: avec CROS Yann}}]}}",
        "pass",
        "another's note tells of him too",
    ),
    ("ATT003", f"attendance: {{{THREE}, absent: [CROS Yann]}}", "fail", "present and excused"),
    ("ATT003", f"attendance: {{{THREE}, proxies: [{{giver: Yann CROS, holder: ALBE Luc}}]}}", "fail", "other order"),
    ("ATT003", f"attendance: {{{THREE}, {GIVEN}, absent: [DORÉ Zoe]}}", "fail", "represented and absent"),
    (
        "ATT003",
        f"attendance: {{{THREE}, absent: [ALBE Luc, BOSC Eva, CROS Yann]}}",
        "fail",
        "three: a misreading, told once",
    ),
    ("ATT003", f"attendance: {{{THREE}}}", "unknown", "one list only"),
    ("ATT003", "session: {place: Mairie}", "not-applicable", "no list"),
    ("ATT004", f"attendance: {{{THREE}}}", "pass", "three names"),
    ("ATT004", "attendance: {present: [MARTIN Jean, MARTIN Paul]}", "pass", "brothers"),
    ("ATT004", "attendance: {present: [M. MARTIN Claude, Mme MARTIN Claude]}", "pass", "a couple of one name"),
    ("ATT004", "attendance: {present: [J. MARTIN, P. MARTIN]}", "pass", "initials tell them apart"),
    ("ATT004", "attendance: {present: [CROS Yann, BOSC Eva, Yann CROS]}", "fail", "one man, two orders"),
    ("ATT004", "attendance: {present: [M. CROS Yann, M. CROS Yann]}", "fail", "same civility"),
    ("ATT004", "attendance: {absent: [DORÉ Zoé, Dore zoe]}", "fail", "accents do not make two people"),
    ("ATT004", "attendance: {present: [MARTIN, BOSC, MARTIN]}", "unknown", "family name alone"),
    (
        "ATT004",
        "attendance: {present: [Val-le-Neuf, CROS Yann, Val-le-Neuf]}",
        "unknown",
        "one word: a place, as likely",
    ),
    ("ATT004", "attendance: {present: [M. Val-le-Neuf, CROS Yann, M. Val-le-Neuf]}", "fail", "a civility: a person"),
    ("ATT004", "session: {place: Mairie}", "not-applicable", "no list"),
    (
        "ATT004",
        "attendance: {present_count: 2, present: [CROS Yann, BOSC Eva, CROS Yann]}",
        "unknown",
        "the act counts each once",
    ),
    ("ATT005", f"attendance: {{proxies_count: 1, {GIVEN}}}", "pass", "one proxy"),
    (
        "ATT005",
        f"attendance: {{absent_count: 2, {GIVEN}, absent: [EYME Ivo]}}",
        "pass",
        "the absent, represented or not",
    ),
    ("ATT005", "attendance: {absent_count: 1, absent: [EYME Ivo]}", "pass", "one absent"),
    (
        "ATT005",
        f"attendance: {{proxies_count: 1, {THREE}, proxies: [{{giver: DORE Zoé, holder: ALBE Luc}}, {{giver: CROS Yann, holder: BOSC Eva}}]}}",
        "pass",
        "one who was there gave hers when he left",
    ),
    (
        "ATT005",
        "attendance: {absent_count: 2, proxies: [{giver: DORE Zoé, holder: ALBE Luc}, {giver: FAUR Lia, holder: ALBE Luc}], absent: [EYME Ivo]}",
        "unknown",
        "« Absents excusés (2 dont 2 pouvoirs) », and one more is absent",
    ),
    (
        "ATT005",
        f"attendance: {{absent_count: 2, {GIVEN}, absent: [{{name: EYME Ivo, excused: true}}, FAUR Lia, GILI Ana]}}",
        "pass",
        "« Excusés (2 dont 1 pouvoir) : … Absents (2) : … »",
    ),
    ("ATT005", "attendance: {proxies_count: 0}", "pass", "none, and none listed"),
    ("ATT005", "attendance: {absent_count: 3, proxies_count: 3}", "unknown", "no list of either"),
    ("ATT005", f"attendance: {{proxies_count: 2, {GIVEN}}}", "fail", "one proxy of two"),
    ("ATT005", "attendance: {absent_count: 1, absent: [EYME Ivo, FAUR Lia]}", "fail", "two absent of one"),
    ("ATT005", f"attendance: {{absent_count: 3, {GIVEN}, absent: [EYME Ivo]}}", "fail", "neither 1 nor 2"),
    ("ATT005", "attendance: {proxies_count: 2}", "unknown", "no list"),
    (
        "ATT005",
        "attendance: {members_in_office: 18, present_count: 13, absent_count: 5, absent: [{name: EYME Ivo, excused: true}]}",
        "unknown",
        "only the excused are named, and the numbers make the members in office",
    ),
    (
        "ATT005",
        "attendance: {members_in_office: 20, present_count: 13, absent_count: 4, absent: [{name: EYME Ivo, excused: true}]}",
        "fail",
        "the numbers make no sum that speaks for it",
    ),
    ("ATT005", f"attendance: {{proxies_count: 19, {GIVEN}}}", "fail", "a look: one proxy of nineteen, read in part"),
    (
        "ATT005",
        "attendance: {absent_count: 1, absent: [{name: EYME Ivo, excused: true}, {name: FAUR Lia, excused: false}]}",
        "pass",
        "« Absents excusés : 1 », and one more is absent",
    ),
    (
        "ATT005",
        f"session: {{body: {{kind: community_council}}}}\nattendance: {{absent_count: 2, {GIVEN}, absent: [EYME Ivo, FAUR Lia]}}",
        "pass",
        "two absent",
    ),
    (
        "ATT005",
        f"session: {{body: {{kind: community_council}}}}\nattendance: {{absent_count: 1, {GIVEN}, absent: [EYME Ivo, FAUR Lia]}}",
        "unknown",
        "one may be replaced by a substitute",
    ),
    (
        "ATT001",
        f"attendance: {{present_count: 9, absent_count: 9, {THREE}, absent: [EYME Ivo, FAUR Lia]}}",
        "fail",
        "a look: two lists depart from their numbers: misread",
    ),
    (
        "ATT002",
        f"attendance: {{members_in_office: 9, present_count: 9, absent_count: 9, {THREE}, absent: [EYME Ivo, FAUR Lia]}}",
        "unknown",
        "two lists depart from their numbers: misread",
    ),
    (
        "ATT002",
        "session: {body: {kind: municipal_council}}\nattendance: {members_in_office: 2, present: [ALBE Luc, BOSC Eva, {name: CROS Yann, role: Suppléant}]}",
        "unknown",
        "a substitute sits, and says so",
    ),
    (
        "ATT002",
        f"session: {{president: FAUR Lia}}\nattendance: {{members_in_office: 5, {THREE}, absent: [EYME Ivo, FAUR Lia]}}",
        "pass",
        "whoever presides is on a list",
    ),
    (
        "ATT002",
        "attendance: {members_in_office: 6, present_count: 3, proxies_count: 1, absent: [EYME Ivo]}",
        "fail",
        "5",
    ),
    ("ATT005", f"attendance: {{proxies_count: 2, {GIVEN}, {LATE}}}", "pass", "the movement makes the difference"),
    ("ATT005", f"attendance: {{proxies_count: 3, {GIVEN}, {LATE}}}", "fail", "one movement does not explain two"),
    ("ATT005", f"attendance: {{proxies_count: 2, {LATE}}}", "unknown", "a movement explains no list that is missing"),
    (
        "ATT005",
        f"session: {{body: {{kind: community_council}}}}\nattendance: {{absent_count: 4, {GIVEN}, absent: [EYME Ivo, FAUR Lia]}}",
        "fail",
        "more than all who are away",
    ),
    (
        "ATT005",
        f"session: {{body: {{kind: community_council}}}}\nattendance: {{absent_count: 3, {GIVEN}, absent: [EYME Ivo, FAUR Lia]}}",
        "pass",
        "as many as are away",
    ),
    (
        "ATT004",
        "attendance: {present_count: 9, absent_count: 9, present: [MARTIN Jean, MARTIN Jean], absent: [FAUR Lia]}",
        "unknown",
        "misread",
    ),
    ("ATT005", f"attendance: {{{GIVEN}}}", "not-applicable", "no number"),
    (
        "ATT006",
        f"attendance: {{members_in_office: 3, {THREE}}}\nvote: {{names_against: [BOSC]}}",
        "pass",
        "family name",
    ),
    ("ATT006", f"attendance: {{members_in_office: 3, {THREE}}}\nvote: {{names_against: [BOSO]}}", "pass", "misread"),
    (
        "ATT006",
        f"attendance: {{members_in_office: 3, {THREE}}}\nvote: {{names_not_voting: [E. BOSC]}}",
        "pass",
        "initial",
    ),
    (
        "ATT006",
        f"session: {{president: ZOLA Max}}\nattendance: {{members_in_office: 3, {THREE}}}\nvote: {{names_against: [ZOLA]}}",
        "pass",
        "the president, named apart",
    ),
    (
        "ATT006",
        f"attendance: {{members_in_office: 3, {THREE}}}\nvote: {{names_against: [ZOLA Max]}}",
        "fail",
        "no such",
    ),
    (
        "ATT006",
        f"attendance: {{members_in_office: 3, {THREE}}}\nvote: {{names_abstaining: [ZOLA Max]}}",
        "fail",
        "no such",
    ),
    (
        "ATT006",
        f"attendance: {{members_in_office: 3, {THREE}, movements: [{{person: ZOLA Max, kind: departure}}]}}",
        "fail",
        "a stranger leaves",
    ),
    (
        "ATT006",
        f"attendance: {{members_in_office: 9, {THREE}}}\nvote: {{names_against: [ZOLA Max]}}",
        "unknown",
        "part",
    ),
    ("ATT006", f"attendance: {{{THREE}}}\nvote: {{names_against: [ZOLA Max]}}", "unknown", "members not stated"),
    ("ATT006", f"attendance: {{{THREE}}}", "not-applicable", "nobody acts"),
    ("ATT007", f"session: {{president: ALBE Luc}}\nattendance: {{{THREE}}}", "pass", "listed"),
    ("ATT007", f"session: {{president: Mme Eva Bosc}}\nattendance: {{{THREE}}}", "pass", "with her civility"),
    ("ATT007", f"session: {{president: BOSC}}\nattendance: {{{THREE}}}", "pass", "family name alone"),
    ("ATT007", f"session: {{president: ZOLA Max}}\nattendance: {{{THREE}}}", "fail", "not listed"),
    ("ATT007", f"session: {{president: ZOLA}}\nattendance: {{{THREE}}}", "fail", "family name not listed"),
    ("ATT007", "session: {president: Luc VIAL}\nattendance: {present: [BOSC Eva]}", "fail", "not listed"),
    ("ATT007", "session: {president: ZOLA Max}", "unknown", "no list"),
    ("ATT007", f"attendance: {{{THREE}}}", "not-applicable", "no president"),
]


@pytest.mark.parametrize(("code", "act", "expected", "why"), CASES)
def test_attendance(code: str, act: str, expected: str, why: str) -> None:
    assert status(code, act) == expected, why


def test_words_point_at_both_lists() -> None:
    [verdict] = judge("ATT003", f"attendance: {{{THREE}, absent: [CROS Yann]}}")
    assert [place.pointer for place in verdict.where] == [
        "/sessions/0/attendance/present/2",
        "/sessions/0/attendance/absent/0",
    ]
    assert verdict.message == "CROS Yann est à la fois présent et absent"


def test_nobody_absent_and_yet_a_proxy_is_worth_a_look() -> None:
    [verdict] = judge("ATT003", f"attendance: {{{THREE}, {GIVEN}}}", attendance__absent="Absents : néant")
    assert (verdict.status, verdict.severity) == ("fail", "info")
    assert verdict.where[0].quote == "Absents : néant"


def test_nobody_absent_without_proxy_is_plain() -> None:
    quote = "Absents sans pouvoir : néant"
    assert status("ATT003", f"attendance: {{{THREE}, {GIVEN}}}", attendance__absent=quote) == "pass"


def test_members_in_office_may_be_configured() -> None:
    config = Config(members=[Council(count=9)])
    [verdict] = judge("ATT002", f"attendance: {{{THREE}, {GIVEN}, absent: [EYME Ivo]}}", config)
    assert verdict.status == "fail"
    assert verdict.message.endswith("(delib.toml)")


def test_a_known_member_is_no_stranger() -> None:
    config = Config(members=[Council(count=3, names=["ZOLA Max"])])
    act = f"attendance: {{members_in_office: 3, {THREE}}}\nvote: {{names_against: [ZOLA Max]}}"
    assert status("ATT006", act, config) == "pass"


TWO_SESSIONS = "sessions: [{{place: Mairie}}, {{attendance: {second}, president: {president}}}]"
SECOND = (
    "{members_in_office: 4, present: [ALBE Luc, BOSC Eva, CROS Yann], proxies: [{giver: DORE Zoé, holder: ZOLA Max}]}"
)


@pytest.mark.parametrize(
    ("code", "president", "expected"),
    [("ATT006", "null", "fail"), ("ATT007", "VIAL Ida", "fail"), ("ATT007", "ALBE Luc", "pass")],
)
def test_a_session_that_says_nothing_does_not_hide_the_next(code: str, president: str, expected: str) -> None:
    assert status(code, TWO_SESSIONS.format(second=SECOND, president=president)) == expected


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ("Absents : néant", "fail"),
        ("Absents excusés : néant", "pass"),
        ("Absent excusé : néant", "pass"),
        ("Absents sans pouvoir : néant", "pass"),
        ("Absents :", "pass"),
    ],
)
def test_nobody_absent(quote: str, expected: str) -> None:
    assert status("ATT003", f"attendance: {{{THREE}, {GIVEN}}}", attendance__absent=quote) == expected


@pytest.mark.parametrize(
    ("holder", "known", "expected", "why"),
    [
        ("ROY Max", "ROY Luc", "pass", "a family name of three letters is enough to be no stranger"),
        ("LE Max", "LE Luc", "fail", "a particle is not"),
        ("DURANT Max", "DURAND Luc", "pass", "the family name may be misread"),
        ("DUPONT Max", "DURAND Luc", "fail", "nothing in common"),
    ],
)
def test_who_resembles_a_member_is_no_stranger(holder: str, known: str, expected: str, why: str) -> None:
    act = f"attendance: {{members_in_office: 2, present: [{known}], proxies: [{{giver: DORE Zoé, holder: {holder}}}]}}"
    assert status("ATT006", act) == expected, why


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Mme CROS Dominique", "Mlle CROS Dominique", "fail"),
        ("Mme CROS Dominique", "Mr CROS Dominique", "pass"),
        ("CROS Dominique", "Mme CROS Dominique", "fail"),
    ],
)
def test_civilities_tell_two_people_apart(one: str, other: str, expected: str) -> None:
    people = (
        f"{{name: CROS Dominique, civility: {each.split()[0]}}}"
        if each.split()[0] != "CROS"
        else "{name: CROS Dominique}"
        for each in (one, other)
    )
    assert status("ATT004", f"attendance: {{present: [{', '.join(people)}]}}") == expected
