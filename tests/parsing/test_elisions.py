"""Apostrophes that a text layer lost: (written, folded, why)."""

import pytest

from deliberation_cli.parsing.text.flow import build_flow
from deliberation_cli.reading.detect import plain_page

TEXTS = [
    (
        "L an deux mil treize, le conseil s est réuni à l école. Absent : M. d Ornel",
        "l'an deux mil treize, le conseil s'est reuni a l'ecole. absent : m. d'ornel",
        "none is left",
    ),
    ("L AN DEUX MIL, D OFFICE, L ORDRE", "l'an deux mil, d'office, l'ordre", "in capitals"),
    ("qu il y a lieu, lorsqu elle vote, jusqu au soir", "qu'il y a lieu, lorsqu'elle vote, jusqu'au soir", "longer words"),
    ("L'an deux mil, l'école, s'est, d un", "l'an deux mil, l'ecole, s'est, d'un", "one slip among many kept, in small letters"),
    ("Présents : J ALBERT, L OLIVE", "presents : j albert, l olive", "two initials are no habit"),
    ("Délibération no 2022-12, No 5, vu l'avis n o 7, nos 3 et 4, nota", "deliberation n° 2022-12, n° 5, vu l'avis n ° 7, nos 3 et 4, nota", "a letter for the sign of a number"),
    ("M. A. d'Ornel a voté, n 12, c 14, d 15", "m. a. d'ornel a vote, n°12, c 14, d 15", "numbers take no elision, but their sign"),
    ("L'an, l'avis, l'eau, s'est, N ont pas pris part : 2", "l'an, l'avis, l'eau, s'est, n'ont pas pris part : 2", "in a capital, before « pas »"),
]  # fmt: skip


@pytest.mark.parametrize(("written", "folded", "why"), TEXTS)
def test_folded(written: str, folded: str, why: str) -> None:
    """What grammars match has its apostrophes back; what is quoted has not."""
    flow = build_flow([plain_page(written)])
    assert flow.fold.strip() == folded, why
    assert flow.text.strip() == written
