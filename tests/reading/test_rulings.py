"""Tables from the lines that are drawn: crossing lines, a table cut by the end of a page, lines between rows alone."""

from __future__ import annotations

from itertools import pairwise

import pytest

from deliberation_cli.models import BBox
from deliberation_cli.reading.row_rules import row_ruled, with_heads
from deliberation_cli.reading.tables import grids
from tests.reading.typeset import Item, words

X, Y = (50.0, 150.0, 300.0), (100.0, 120.0, 140.0)


def down(x: float, top: float, bottom: float) -> BBox:
    return x, top, x, bottom


def across(y: float, left: float, right: float) -> BBox:
    return left, y, right, y


def test_a_table_that_the_end_of_a_page_cuts_keeps_its_last_row() -> None:
    closed = [*(across(y, X[0], X[-1]) for y in Y), *(down(x, Y[0], Y[-1]) for x in X)]
    (table,) = grids(closed)
    assert len(table) == 4
    (cut,) = grids([*closed[:3], *(down(x, Y[0], 157.0) for x in X)])
    assert sorted(cut)[:3] == [(50.0, 100.0, 150.0, 120.0), (50.0, 120.0, 150.0, 140.0), (50.0, 140.0, 150.0, 157.0)]


HEADS: list[Item] = [(55, 88, "N°"), (155, 88, "Objet"), (255, 88, "Vote")]
BODY: list[Item] = [
    (55, 104, "23-01"), (155, 104, "Tarifs"), (255, 104, "Unanimité"),
    (55, 124, "23-02"), (155, 124, "Voirie"), (255, 124, "9 pour"),
    (55, 144, "23-03"), (155, 144, "Bail"), (255, 144, "Unanimité"),
]  # fmt: skip
PROSE: list[Item] = [
    (50, y, "Le conseil en a longuement délibéré avant de passer au vote de ce jour") for y in (104, 124, 144)
]
EDGES = (50.0, 150.0, 250.0, 340.0)


def cell_by_cell(*heights: float) -> list[BBox]:
    return [across(y, left, right) for y in heights for left, right in pairwise(EDGES)]


def in_one_stroke(*heights: float) -> list[BBox]:
    return [across(y, EDGES[0], EDGES[-1]) for y in heights]


@pytest.mark.parametrize(
    ("lines", "bands", "items", "rows", "why"),
    [
        (cell_by_cell(100, 120, 140, 160), [], [*HEADS, *BODY], [3, 3, 3, 3], "strokes that end at the columns"),
        (cell_by_cell(100, 120), [], [*HEADS, *BODY[:6]], [3, 3, 3], "heads above, a row below the lines"),
        (in_one_stroke(100, 120, 140, 160), [], [*HEADS, *BODY], [3, 3, 3, 3], "white strips that stay open"),
        (in_one_stroke(100, 120, 140), [], [*HEADS, *BODY[:6]], [], "too few lines that run through"),
        (in_one_stroke(100, 120, 140, 160), [], PROSE, [], "sentences between lines"),
        (
            [*cell_by_cell(100, 120, 140, 180)],
            [(50.0, 141.0, 340.0, 160.0)],
            [*HEADS, *BODY[:6], (55, 144, "FINANCES ET AFFAIRES GÉNÉRALES"), (55, 164, "23-03"), (155, 164, "Bail")],
            [3, 3, 3, 2, 3],
            "a filled band with a title over the edge of a column",
        ),
    ],
)  # fmt: skip
def test_tables_ruled_between_their_rows(
    lines: list[BBox], bands: list[BBox], items: list[Item], rows: list[int], why: str
) -> None:
    tables = row_ruled(lines, bands, words(items))
    tops = [cell[1] for table in tables for cell in table]
    assert [tops.count(top) for top in dict.fromkeys(tops)] == rows, why


def test_what_crossing_lines_rule_is_not_ruled_again() -> None:
    assert row_ruled(cell_by_cell(100, 120, 140, 160), [], words(BODY), [[(50.0, 100.0, 340.0, 160.0)]]) == []


def test_one_line_under_the_heads_rules_the_rows_below() -> None:
    below: list[Item] = [
        (155, 156, "du presbytère"),
        (50, 190, "La liste est affichée au siège du syndicat mixte ce jour"),
    ]
    (cells,) = row_ruled(cell_by_cell(100), [], words([*HEADS, *BODY, *below]))
    tops = [cell[1] for cell in cells]
    assert [tops.count(top) for top in dict.fromkeys(tops)] == [3, 3, 3, 3]
    assert max(cell[3] for cell in cells) < 190


@pytest.mark.parametrize(
    ("above", "added"),
    [
        (HEADS, 3),
        ([(55, 88, "N°"), (255, 88, "Vote")], 0),
        ([(55, 88, "Le conseil municipal a adopté ces deux délibérations à l'unanimité")], 0),
        ([(55, 60, "N°"), (155, 60, "Objet"), (255, 60, "Vote")], 0),
    ],
    ids=["one over each column", "one column without", "a sentence", "far above"],
)
def test_heads_above_a_ruled_table(above: list[Item], added: int) -> None:
    ruled = grids([*(across(y, 50.0, 340.0) for y in (100.0, 120.0, 140.0)), *(down(x, 100.0, 140.0) for x in EDGES)])
    (cells,) = with_heads(ruled, words([*above, *BODY[:6]]))
    assert len(cells) == len(ruled[0]) + added
