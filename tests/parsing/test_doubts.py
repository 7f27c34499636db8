"""What is read in part is doubted: lists that go on, proxies, votes told in two places: (words, confidence, why)."""

import pytest

from deliberation_cli.parsing.attendance import read_attendance
from deliberation_cli.parsing.doubts import DOUBT, doubt_proxies
from deliberation_cli.parsing.flow import Span, build_flow
from deliberation_cli.parsing.votes import read_vote
from deliberation_cli.reading.detect import plain_page

ROWS = [
    ("Présents : M. DURAND Paul, Mme PETIT Anne\nPouvoirs : M. ROY Max à Mme PETIT Anne", 1.0, "every proxy read"),
    ("Présents : M. DURAND Paul, Mme PETIT Anne\nAbsents : M. ROY Max (pouvoir à Mme PETIT Anne)", 1.0, "told once"),
    ("Présents : M. DURAND Paul (pouvoir de M. ROY Max)\nExcusé : M. ROY Max (pouvoir à M. DURAND Paul)", 1.0,
     "told twice, beside each"),
    ("Présents : M. DURAND Paul, Mme PETIT Anne\nPouvoirs : M. ROY Max à Mme PETIT Anne\nSecrétaire : Mme PETIT Anne\n"
     "Il est noté la procuration de M. LENOIR , celle de Mme LUC, le pouvoir de Mme VIDAL et la procuration de M. COLAS.", DOUBT, "three more stand behind the lists"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "sure", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_proxies_read_in_part(text: str, sure: float, why: str) -> None:
    flow = build_flow([plain_page(text)])
    header = read_attendance(flow, Span(0, len(flow.text)))
    assert header.span is not None
    doubt_proxies(flow, header.span, header.attendance)
    assert header.attendance.proofs["/proxies"].confidence == sure, why


LISTS = [
    ("Présents : M. DURAND Paul, Mme PETIT Anne\nAbsent : M. ROY Max", 1.0, "a whole list"),
    (
        "Présents : M. DURAND Paul, Mme PETIT Anne et les autres délégués portés à la feuille d'émargement",
        DOUBT,
        "others",
    ),
    ("Présents : M. DURAND Paul, Mme PETIT Anne, etc.", DOUBT, "and so on"),
    ("Présents : M. DURAND Paul, Mme PETIT Anne (feuille de présence)", DOUBT, "a sheet that is not there"),
]


@pytest.mark.parametrize(("text", "sure", "why"), LISTS, ids=[row[2] for row in LISTS])
def test_lists_that_go_on(text: str, sure: float, why: str) -> None:
    flow = build_flow([plain_page(text)])
    attendance = read_attendance(flow, Span(0, len(flow.text))).attendance
    assert [person.name for person in attendance.value.present] == ["DURAND Paul", "PETIT Anne"]
    assert attendance.proofs["/present"].confidence == sure, why


def test_two_columns_read_as_one() -> None:
    flow = build_flow(
        [plain_page("Titulaires présents : Pouvoirs : M. DURAND Paul M. ROY Max à M. DURAND Paul Mme PETIT Anne\n")]
    )
    attendance = read_attendance(flow, Span(0, len(flow.text))).attendance
    read = [found.confidence for at, found in attendance.proofs.items() if at.startswith(("/present", "/proxies"))]
    assert read
    assert max(read) <= DOUBT


TOLD = [
    ("Mention en est faite. Le quorum est atteint.", True, "words of an attendance, and no list"),
    ("Le conseil régional, réuni sous la présidence de Mme BRUN, décide", False, "no word of it"),
    ("Le maire présente la présente délibération", False, "other words of the same letters"),
]


@pytest.mark.parametrize(("text", "told", "why"), TOLD, ids=[row[2] for row in TOLD])
def test_an_attendance_told_and_not_read(text: str, told: bool, why: str) -> None:
    flow = build_flow([plain_page(text)])
    assert ("" in read_attendance(flow, Span(0, len(flow.text))).attendance.proofs) == told, why


FAR = "Il est rappelé que le marché a été attribué en juin par la commission et que deux offres étaient moins chères. "
VOTES = [
    ("Adopté à l'unanimité par 12 voix pour et 1 contre.", 1.0, "one sentence: the clerk's own slip"),
    ("Pour : 12\nContre : 1\nAbstention : 2", 1.0, "one block"),
    ("Adopté à l'unanimité. " + FAR + "Vote : 12 pour, 1 contre.", DOUBT, "two votes, an item between them missed"),
    ("M. BRUN ne prend pas part au vote. " + FAR + "Vote : 12 pour, 1 contre.", DOUBT, "who steps aside, far away"),
    ("Adopté à l'unanimité. " + FAR + "Le conseil approuve.", 1.0, "one telling"),
]


@pytest.mark.parametrize(("text", "sure", "why"), VOTES, ids=[row[2] for row in VOTES])
def test_votes_told_in_two_places(text: str, sure: float, why: str) -> None:
    flow = build_flow([plain_page(text)])
    vote = read_vote(flow, Span(0, len(flow.text)))
    assert vote is not None
    assert min(found.confidence for at, found in vote.proofs.items() if at != "/outcome") == sure, why


def test_a_year_counts_no_votes() -> None:
    flow = build_flow([plain_page("DÉSIGNATION DES JURÉS POUR 2015\nLe tirage est public. Adopté à l'unanimité.")])
    vote = read_vote(flow, Span(0, len(flow.text)))
    assert vote is not None
    assert vote.value.in_favour is None
