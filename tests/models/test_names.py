"""Names: who is who, whatever the spelling; and never two people for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deliberation_cli.models.names import close, find, part_of, same, short


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("DUPONT Jean", "Jean Dupont", True),
        ("Mme BRÉMOND Zoé", "zoe bremond", True),
        ("SICARD-DESNUELLE Marie-Pierre", "Marie Pierre SICARD DESNUELLE", True),
        ("M. D'ORVAL Luc", "Luc d’Orval", True),
        ("DUPONT Jean", "DUPONT Jeanne", False),
        ("MARTIN", "MARTIN Jean", False),
        ("SACRÉ-CŒUR Œnone", "Sacre-Coeur Oenone", True),
        ("", "", False),
    ],
)
def test_same(one: str, other: str, expected: bool) -> None:
    assert same(one, other) is same(other, one) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("J. MARTIN", "Jean MARTIN", True),
        ("MARTIN", "MARTIN Jean", True),
        ("M. Martin", "Jean Martin", True),
        ("J-L. CANAL", "CANAL Jean-Louis", True),
        ("JL CANAL", "CANAL Jean-Louis", True),
        ("AS.CANAL", "Anne-Sophie CANAL", True),
        ("AS.CANAL", "Anne-Marie CANAL", False),
        ("JL CANAL", "CANAL Jean-Marc", False),
        ("MARTIN", "Martin DUPONT", False),
        ("P. MARTIN", "Jean MARTIN", False),
        ("J.", "Jean MARTIN", False),
        ("Jean MARTIN", "Jean DURAND", False),
        ("BONFILLON Béatrice", "BONFILLON CHIAVASSA Béatrice", True),
        ("CHIAVASSA", "BONFILLON CHIAVASSA Béatrice", True),
        ("Béatrice", "BONFILLON CHIAVASSA Béatrice", False),
    ],
)
def test_short(one: str, other: str, expected: bool) -> None:
    assert short(one, other) is short(other, one) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("MERCIER Arnaud", "MERCIEP Arnaud", True),
        ("MERCIER Arnaud", "Arnaud MERICER", True),
        ("DESVIGNES Paul", "DESVINGE Paul", True),
        ("LE Paul", "LA Paul", False),
        ("DUPONT Jean", "DUPONT Luce", False),
        ("DUPONT Jean", "DUPONT Jean", False),
        ("DUPONT Jean", "DURAND Jeanne", False),
    ],
)
def test_close(one: str, other: str, expected: bool) -> None:
    assert close(one, other) is close(other, one) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("MARTIN", "MARTIN Jean", True),
        ("Jean MARTIN", "MARTIN Jean", True),
        ("LE GALL", "LEGALL", True),
        ("J. MARTIN", "MARTIN Jean", False),
        ("MARTIN Paul", "MARTIN Jean", False),
        ("", "MARTIN", False),
    ],
)
def test_part_of(one: str, other: str, expected: bool) -> None:
    assert part_of(one, other) is part_of(other, one) is expected


PEOPLE = ["MARTIN Jean", "MARTIN Paule", "DURAND Léa", "MERCIER Arnaud"]


@pytest.mark.parametrize(
    ("name", "index", "how", "ambiguous"),
    [
        ("Jean Martin", 0, "same", False),
        ("J. MARTIN", 0, "short", False),
        ("MARTIN", None, "short", True),
        ("Durand", 2, "short", False),
        ("Arnaud MERCIEP", 3, "close", False),
        ("LOPEZ Rosa", None, None, False),
        ("", None, None, False),
    ],
)
def test_find(name: str, index: int | None, how: str | None, ambiguous: bool) -> None:
    match = find(name, PEOPLE)
    assert (match.index, match.how, match.ambiguous) == (index, how, ambiguous)


LETTERS = "abcdefghijlnopqrstuvwxyzàâçéèêëîïôùûü"


@given(st.lists(st.text(LETTERS, min_size=2, max_size=9), min_size=1, max_size=4))
def test_order_and_case_never_matter(parts: list[str]) -> None:
    assert same(" ".join(parts), "-".join(reversed(parts)).upper())


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_text_is_compared_without_fault(one: str, other: str) -> None:
    assert same(one, other) is same(other, one)
    assert short(one, other) in (True, False)
    assert close(one, other) is close(other, one)
