"""Counts under heads of several lines set side by side, as pages typeset them."""

from __future__ import annotations

import pytest

from tests.parsing.tables.pages import Row, set_columns

HEAD = ["COMMUNE DE VALMARIN", "Conseil municipal – séance du 12 mars 2021", "Présents : Mme Zoé BRUN, M. Luc PETIT"]
CASES: list[tuple[tuple[float, ...], list[Row], dict[str, int], str]] = [
    (
        (60, 200, 300),
        [("Nombre de conseillers", "Présents", "Votants"), ("en exercice", "", ""), ("29", "22", "26")],
        {"members_in_office": 29, "present_count": 22, "voters_count": 26},
        "read line by line, « en exercice » would close the row of heads",
    ),
    (
        (60, 170, 280, 390),
        [
            ("NOMBRE DE", "NOMBRE DE", "NOMBRE DE", "NOMBRE"),
            ("CONSEILLERS EN", "PRÉSENTS", "REPRÉSENTÉS", "D'ABSENTS"),
            ("EXERCICE", "", "", ""),
            ("33", "23", "6", "4"),
        ],
        {"members_in_office": 33, "present_count": 23, "proxies_count": 6, "absent_count": 4},
        "four heads, each in lines of its own",
    ),
    (
        (60, 200, 340),
        [
            ("Nombre de délégués", "Nombre de délégués", "Nombre de suffrages"),
            ("en exercice", "présents", "exprimés"),
            ("14", "10", "11"),
        ],
        {"members_in_office": 14, "present_count": 10},
        "votes cast (suffrages exprimés) are no count of members",
    ),
]


@pytest.mark.parametrize(("places", "rows", "counts", "why"), CASES, ids=[case[3] for case in CASES])
def test_counts(places: tuple[float, ...], rows: list[Row], counts: dict[str, int], why: str) -> None:
    attendance = set_columns(HEAD, places, rows, ["1 – Voirie", "Adopté à l'unanimité."]).sessions[0].attendance
    fields = ("members_in_office", "present_count", "proxies_count", "absent_count", "voters_count")
    assert {name: value for name in fields if (value := getattr(attendance, name)) is not None} == counts, why


def test_counts_told_below_a_row_of_figures_are_read_too() -> None:
    after = ["Présents : 7", "Procurations : 2", "1 – Voirie", "Adopté à l'unanimité."]
    rows: list[Row] = [("Membres en exercice", "Votants"), ("11", "9")]
    attendance = set_columns(HEAD, (60, 250), rows, after).sessions[0].attendance
    told = attendance.members_in_office, attendance.voters_count, attendance.present_count, attendance.proxies_count
    assert told == (11, 9, 7, 2)
