"""Roll call: who is present or represented, at the opening and at each item, and what the act leaves open."""

import re

import pytest

from deliberation_cli.rules.roll_call import OPENING, Range, RollCall

from .acts import act


def roll(attendance: str, items: int = 3, more: str = "") -> RollCall:
    attendance = re.sub(r"([\[ ])([-+] [^,\]]+)", r"\1'\2'", attendance)
    listed = f"{{attendance: {{{attendance}}}, deliberations: [{', '.join(['{}'] * items)}]{more}}}"
    return RollCall("/sessions/0", act(listed).sessions[0])


THREE = "present: [A Un, B Deux, C Trois]"


@pytest.mark.parametrize(
    ("attendance", "present"),
    [
        (THREE, "3 3 3 3"),
        (f"{THREE}, movements: [- A Un 1 « quitte la séance »]", "3 3 2 2"),
        (f"{THREE}, movements: [- A Un 1 « sort de la salle »]", "3 3 2 2–3"),
        (f"{THREE}, movements: [- A Un 1 « quitte la séance et cède la présidence à M. Deux »]", "3 3 2 2–3"),
        (f"{THREE}, movements: [- A Un 0, + A Un 2]", "3 2 2–3 3"),
        (f"{THREE}, movements: [- A Un 0 « départ », + A Un 2]", "3 2 2 3"),
        (f"{THREE}, movements: [+ A Un 1]", "2 2 3 3"),
        (f"{THREE}, movements: [+ A Un 1 « regagne la salle »]", "2–3 2–3 3 3"),
        (f"{THREE}, absent: [D Quatre], movements: [+ D Quatre 1 « rejoint la séance »]", "3 3 4 4"),
        (f"{THREE}, movements: [+ A Un]", "2–3 2–3 2–3 2–3"),
        (f"{THREE}, movements: [- A Un]", "3 2–3 2–3 2–3"),
        (f"{THREE}, absent: [D Quatre], movements: [+ D Quatre 2]", "3 3 3 4"),
        (f"{THREE}, movements: [+ D Quatre 2]", "3 3 3 4"),
        (f"{THREE}, movements: [- A Un 0, - A Un 2]", "3 2 2–3 2"),
        (f"{THREE}, proxies: [D Quatre -> A Un], movements: [+ D Quatre 1]", "3 3 4 4"),
        (f"{THREE}, proxies: [A Un -> B Deux], movements: [- A Un 1]", "3 3 2 2–3"),
        (f"{THREE}, absent: [A Un]", "2–3 2–3 2–3 2–3"),
        (f"{THREE}, present_count: 4", "3–4 3–4 3–4 3–4"),
        (f"{THREE}, present_count: 2", "2–3 2–3 2–3 2–3"),
        ("present: [], present_count: 5", "5 5 5 5"),
        ("present: [], present_count: 5, movements: [- A Un 0]", "0–5 0–5 0–5 0–5"),
    ],
)
def test_present(attendance: str, present: str) -> None:
    found = roll(attendance)
    assert " ".join(str(found.present(moment)) for moment in (OPENING, 0, 1, 2)) == present


@pytest.mark.parametrize(
    ("attendance", "represented"),
    [
        (f"{THREE}, proxies: [D Quatre -> A Un]", "1 1 1 1"),
        (f"{THREE}, proxies: [D Quatre -> A Un], movements: [+ D Quatre 1]", "1 1 0 0"),
        (f"{THREE}, proxies: [A Un -> B Deux], movements: [- A Un 1 « départ »]", "0 0 1 1"),
        (f"{THREE}, proxies: [], proxies_count: 2", "2 2 2 2"),
        (f"{THREE}, proxies: [A Un -> B Deux]", "0–1 0–1 0–1 0–1"),
    ],
)
def test_represented(attendance: str, represented: str) -> None:
    found = roll(attendance)
    assert " ".join(str(found.represented(moment)) for moment in (OPENING, 0, 1, 2)) == represented


@pytest.mark.parametrize(
    ("attendance", "voting", "ever", "why"),
    [
        (THREE, "3 3 3 3", "3", "no proxy"),
        (f"{THREE}, proxies: [D Quatre -> A Un], absent: [E Cinq]", "4 4 4 4", "4", "the absent do not vote"),
        (f"{THREE}, proxies: [D Quatre -> A Un], movements: [+ D Quatre 1]", "4 4 4 4", "4", "by proxy, then herself"),
        (f"{THREE}, proxies: [A Un -> B Deux], movements: [- A Un 1 « départ »]", "3 3 3 3", "3", "his proxy stays"),
        (f"{THREE}, movements: [- A Un 1 « départ »]", "3 3 2 2", "2–3", "he leaves"),
        (f"{THREE}, absent: [D Quatre], movements: [+ D Quatre 2]", "3 3 3 4", "3–4", "she comes"),
        (f"{THREE}, movements: [- A Un]", "3 2–3 2–3 2–3", "2–3", "nobody knows when"),
        (f"{THREE}, present_count: 5", "5 5 5 5", "5", "two are counted and not named"),
        (f"{THREE}, present_count: 5, movements: [- Z Neuf 1 « départ »]", "5 5 4 4", "4–5", "one of those two leaves"),
        (f"{THREE}, present_count: 2", "2–3 2–3 2–3 2–3", "2–3", "one is named and not counted"),
        (f"{THREE}, movements: [- Z Neuf 1 « départ »]", "4 4 3 3", "3–4", "a fourth was there"),
        (f"{THREE}, proxies: [D Quatre -> A Un], proxies_count: 3", "6 6 6 6", "6", "two proxies without names"),
        (f"{THREE}, proxies: [D Quatre -> A Un], proxies_count: 0", "3–4 3–4 3–4 3–4", "3–4", "a proxy not counted"),
        (
            "present: [MARTIN Jean, MARTIN Paule], movements: [- MARTIN 0]",
            "1–2 1–2 1–2 1–2",
            "1–2",
            "one has left, which?",
        ),
        (
            "present: [], present_count: 1, proxies_count: 0, movements: [- A Un 0 « départ », - B Deux 0 « départ »]",
            "1 0 0 0",
            "0–1",
            "more leave than were counted",
        ),
    ],
)
def test_voting(attendance: str, voting: str, ever: str, why: str) -> None:
    found = roll(attendance)
    assert " ".join(str(found.voting(moment)) for moment in (OPENING, 0, 1, 2)) == voting, why
    assert str(found.voting()) == ever, why


@pytest.mark.parametrize(("president", "present"), [("A Un", "3"), ("Mme Un", "3"), ("Z Neuf", "3–4"), ("null", "3")])
def test_a_president_who_is_in_no_list_may_be_there(president: str, present: str) -> None:
    assert str(roll(THREE, more=f", president: {president}").present()) == present


def test_two_people_of_one_name_are_two() -> None:
    assert roll("present: [A Un, A Un]").present() == Range(2, 2)


def test_a_movement_is_placed_by_its_words() -> None:
    noted = "movements: [{person: A Un, kind: departure, note: « avant le vote de Réfection du préau de l'école »}]"
    found = roll(f"{THREE}, {noted}", items=1)
    assert [str(found.present(moment)) for moment in (OPENING, 0)] == ["3", "2"]
    assert found.ambiguous == []


def test_a_movement_that_two_names_fit_is_left_aside() -> None:
    found = roll("present: [MARTIN Jean, MARTIN Paule], movements: [- MARTIN 0]")
    assert found.ambiguous == ["/sessions/0/attendance/movements/0"]
    assert found.present(0) == Range(2, 2)


@pytest.mark.parametrize(
    ("name", "moment", "sure"),
    [("A Un", OPENING, True), ("A Un", 1, False), ("A Un", 2, None), ("Z Neuf", OPENING, None), ("D Quatre", 0, False)],
)
def test_surely(name: str, moment: int, sure: bool | None) -> None:
    found = roll(f"{THREE}, absent: [D Quatre], movements: [- A Un 1]")
    assert found.surely(name, "present", moment) is sure


@pytest.mark.parametrize(
    ("attendance", "whole"),
    [
        (f"{THREE}, present_count: 3", True),
        (f"{THREE}, present_count: 4", False),
        ("present: [], present_count: 4", True),
        (f"{THREE}, members_in_office: 3", True),
        (f"{THREE}, members_in_office: 5, absent: [D Quatre], proxies: [E Cinq -> A Un]", True),
        (f"{THREE}, members_in_office: 6, absent: [D Quatre], proxies: [E Cinq -> A Un]", False),
        (THREE, False),
    ],
)
def test_consistent(attendance: str, whole: bool) -> None:
    assert roll(attendance).consistent() is whole


@pytest.mark.parametrize(
    ("low", "high", "required", "reached"), [(3, 5, 3, True), (3, 5, 4, None), (3, 5, 5, None), (3, 5, 6, False)]
)
def test_a_range_reaches(low: int, high: int, required: int, reached: bool | None) -> None:
    assert Range(low, high).reaches(required) is reached
