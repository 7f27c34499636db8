"""Words broken in two by a text layer or a scan are made whole, specks go, and no two words are made one."""

from __future__ import annotations

import pytest

from deliberation_cli.parsing.text.flow import fold
from deliberation_cli.parsing.text.whole_words import false_signs, joined, moved_back


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("Absents repré sentés : M. Roy", "Absents représentés : M. Roy", "in small letters"),
        ("DELIBE RATION 6- Toiture", "DELIBERATION 6- Toiture", "in capitals"),
        ("12 pour, 2 abste ntions (M. Roy)", "12 pour, 2 abstentions (M. Roy)", "before a bracket"),
        ("voté à l'unani mité.", "voté à l'unanimité.", "behind an elision, before a full stop"),
        ("Budget\nconseil lers en exer cice : 15", "Budget\nconseillers en exercice : 15", "two on a line"),
        ("conseil\nlers", "conseil\nlers", "halves on two lines: a hyphen would say so"),
        ("la date de libération des lieux", "la date de libération des lieux", "two words"),
        ("P = présent E = excusé", "P = présent E = excusé", "a letter alone is no half"),
        ("le Conseil municipal présent et votant", "le Conseil municipal présent et votant", "whole words"),
        ("n° ° 3 Coupe de bois. ° n° 4 Budget", "n° 3 Coupe de bois. n° 4 Budget", "specks around numbers"),
        ("pour ‘ le maire, vu . l'avis", "pour le maire, vu l'avis", "specks between words"),
        ("N ° 12, M . ROY, 8 . 12", "N ° 12, M . ROY, 8 . 12", "signs that belong to what they stand behind"),
        ("fina ncée à 75 %", "fina ncée à 75 %", "no word that acts are told by"),
    ],
)
def test_words_are_made_whole_and_specks_go(text, expected, why):
    assert joined(text, false_signs(fold(text))) == expected, why


def test_places_move_with_the_spaces_that_go():
    text = "Nom bre de mem bres"
    places = false_signs(fold(text))
    whole = joined(text, places)
    assert [whole[moved_back(text.index(word), places) :][:3] for word in ("Nom", "bre", "mem")] == [
        "Nom",
        "bre",
        "mem",
    ]
