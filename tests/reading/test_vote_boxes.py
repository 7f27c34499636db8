"""Boxes of votes at the right of a text, lists and boxes to tick side by side: what a person reads, in order."""

from __future__ import annotations

import pytest

from deliberation_cli.reading.order import arrange
from tests.reading.typeset import Item, blocks, words

TEXT = [
    "Le produit nécessaire à l'équilibre du service est estimé par",
    "le bureau, qui propose de ramener le taux de la taxe à onze",
    "pour cent, compte tenu de la revalorisation des bases voulue",
    "par la loi de finances. Le conseil fixe le taux ainsi proposé.",
]


def lines(x: float, top: float, texts: list[str]) -> list[Item]:
    return [(x, top + 12 * i, text) for i, text in enumerate(texts)]


VOTES = [
    ["VOTE", "Pour : 16", "Contre : 2", "Abstention : 1"],
    ["VOTE", "Pour : 19", "Contre : 0", "Abstention : 0"],
]
BESIDE = [
    (50.0, 80.0, "01 TAXE DES ORDURES"),
    *lines(50, 100, TEXT),
    *lines(430, 103, VOTES[0]),
    (50.0, 180.0, "02 TARIF DE LA PISCINE"),
    *lines(50, 200, TEXT),
    *lines(430, 203, VOTES[1]),
]
LISTS = [
    *lines(50, 100, ["PRÉSENTS", "Mme Zoé BRUN,", "maire", "M. Luc ROY", "Mme Ida COLAS"]),
    *lines(220, 100, ["EXCUSÉS AVEC POUVOIR", "M. Guy BRET", "à Mme BRUN", "M. Max PETIT", "à M. ROY"]),
]
TICKED = [
    item
    for i, (name, first, second) in enumerate(
        [("Zoé BRUN", "☒", "☐"), ("Luc ROY", "☐", "☒"), ("Ida COLAS", "☒", "☐"), ("Guy BRET", "☒", "☐")]
    )
    for item in (
        (50.0, 100.0 + 14 * i, name),
        (180.0, 100.0 + 14 * i, f"{first} présent(e)"),
        (300.0, 100.0 + 14 * i, f"{second} pouvoir à ………………………………………"),
    )
]

PAGES = [
    (
        BESIDE,
        [
            ["01 TAXE DES ORDURES", *TEXT],
            VOTES[0],
            ["02 TARIF DE LA PISCINE", *TEXT],
            VOTES[1],
        ],
        "each box behind the text that it faces",
    ),
    (LISTS, [[item[2] for item in LISTS[:5]], [item[2] for item in LISTS[5:]]], "two lists under their heads"),
    (
        TICKED,
        [
            [
                "Zoé BRUN ☒ présent(e) ☐ pouvoir à ………………………………………",
                "Luc ROY ☐ présent(e) ☒ pouvoir à ………………………………………",
                "Ida COLAS ☒ présent(e) ☐ pouvoir à ………………………………………",
                "Guy BRET ☒ présent(e) ☐ pouvoir à ………………………………………",
            ]
        ],
        "boxes to tick stay beside the name",
    ),
]


@pytest.mark.parametrize(("items", "read", "why"), PAGES, ids=[row[2] for row in PAGES])
def test_what_stands_at_the_right(items: list[Item], read: list[list[str]], why: str) -> None:
    assert blocks(arrange(words(items), 595, 842)) == read, why
