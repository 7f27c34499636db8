"""Heads in a margin: each is read before the text beside it; what only looks like a margin stays two columns."""

from __future__ import annotations

import pytest

from deliberation_cli.reading.order import arrange
from tests.reading.typeset import Item, blocks, words

HEADS = [
    ["1 – Tarifs de la", "cantine scolaire"],
    ["2 – Voirie, marché", "de travaux, lot 1", "et lot 2"],
    ["3 – Questions"],
]
TEXTS = [
    ["Le maire expose les prix qui sont pratiqués autour de la", "commune. Adopté à l'unanimité."],
    [
        "Trois entreprises ont remis une offre pour ces travaux,",
        "dont deux ont été jugées complètes par la commission.",
        "L'offre de la moins chère est retenue.",
        "Vote : dix pour, une abstention.",
    ],
    ["La prochaine réunion se tiendra dans trois semaines à la", "salle des fêtes."],
]


def cells(heads: list[list[str]], texts: list[list[str]], gap: float = 8.0, lower: float = 0.0) -> list[Item]:
    """Heads at the left, each level with the first line beside it, `lower` points lower from the second on."""
    items: list[Item] = []
    top = 100.0
    for n, (head, text) in enumerate(zip(heads, texts, strict=True)):
        off = lower if n else 0.0
        items += [(50.0, top + off + 12 * i, line) for i, line in enumerate(head)]
        items += [(180.0, top + 12 * i, line) for i, line in enumerate(text)]
        top += 12 * max(len(head), len(text)) + gap
    return items


def in_turn(heads: list[list[str]], texts: list[list[str]]) -> list[list[str]]:
    return [part for pair in zip(heads, texts, strict=True) for part in pair]


MARGINS = [
    (
        [["2024-31"], ["2024-32"], ["2024-33"]],
        TEXTS,
        "numbers of acts alone, with no white above their titles",
    ),
    (HEADS, TEXTS, "titles beside their items"),
    (HEADS[:2], TEXTS[:2], "two of them beside running text"),
    (
        [["Étaient", "présents"], ["Étaient", "excusés"], ["Secrétaire"], ["1 – Tarifs", "de la", "cantine"]],
        [["ROY Luc", "BRUN Zoé", "PETIT Max"], ["COLAS Ida", "BRET Guy"], ["BRUN Zoé"], TEXTS[0]],
        "labels of lists, then a title",
    ),
]


@pytest.mark.parametrize(("heads", "texts", "why"), MARGINS, ids=[row[2] for row in MARGINS])
def test_heads_before_their_text(heads: list[list[str]], texts: list[list[str]], why: str) -> None:
    gap = 0.0 if "no white" in why else 8.0
    assert blocks(arrange(words(cells(heads, texts, gap)), 595, 842)) == in_turn(heads, texts), why


def test_labels_to_their_colon() -> None:
    heads = [
        ["Membres présents :"],
        ["Membre absent", "excusé :", "Non excusée"],
        ["Secrétaire de", "séance :"],
        ["Ordre du jour"],
    ]
    texts = [
        ["M. ROY Luc, Mme BRUN Zoé,", "M. PETIT Max, Mme ANDRÉ Léa"],
        ["M. COLAS Ida, qui donne", "procuration à Mme BRUN Zoé", "Mme BRET Sam"],
        ["Mme BRUN Zoé, assistée de", "M. VIAL Jean"],
        ["1. Forêt communale", "2. Taxe d'aménagement"],
    ]
    absents = [heads[1][:2], texts[1][:2], heads[1][2:], texts[1][2:]]
    told = [*in_turn(heads[:1], texts[:1]), *absents, *in_turn(heads[2:], texts[2:])]
    assert blocks(arrange(words(cells(heads, texts)), 595, 842)) == told, "two labels on rows without a gap"


COLUMNS = [
    (cells(HEADS, TEXTS, lower=6.0), "a column whose lines face none of the other's beginnings"),
    (
        [(50.0, 100.0 + 12 * i, f"Prénom NOM{i}") for i in range(6)]
        + [(180.0, 100.0 + 12 * i, f"Prénom NOM{i}bis") for i in range(6)],
        "two columns of names",
    ),
]


@pytest.mark.parametrize(("items", "why"), COLUMNS, ids=[row[1] for row in COLUMNS])
def test_columns_stay(items: list[Item], why: str) -> None:
    left, right = blocks(arrange(words(items), 595, 842))
    assert left == [item[2] for item in items if item[0] == 50.0], why
    assert right == [item[2] for item in items if item[0] != 50.0], why


def test_numbers_in_small_letters_stand_over_their_votes_and_not_level_with_their_titles() -> None:
    votes = [["POUR : 24", "CONTRE : 5"], ["UNANIMITÉ"], ["Point reporté"]]
    items: list[Item] = []
    top, want = 100.0, []
    for n, (vote, text) in enumerate(zip(votes, TEXTS, strict=True), 1):
        number = f"N° 2023.05.{n:02}"
        items += [(50.0, top - 4, number, 8.0), *((50.0, top + 8 + 10 * i, line, 8.0) for i, line in enumerate(vote))]
        items += [(180.0, top + 12 * i, line) for i, line in enumerate(text)]
        want += [[number], text, vote]
        top += 12 * len(text) + 16
    assert blocks(arrange(words(items), 595, 842)) == want
