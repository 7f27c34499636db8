"""Titles with brackets, votes told without their noun, ranks and feet of real minutes: (text, items, why). All invented."""

import pytest

from tests.parsing.test_item_turns import ALL, UNANIMOUS
from tests.parsing.test_told_counts import LINES, VOICES
from tests.parsing.told_items import Item, items_of

ROWS: list[tuple[str, list[Item], str]] = [
    (
        f"{LINES}CHEMIN DES ROSEAUX (Convention de passage) : Monsieur le Maire donne lecture du courrier de la société, qui demande le "
        f"passage de ses convois.\nPar 14 voix pour et 2 abstentions, le conseil accepte.\nSUBVENTION À LA CHORALE : la saison est "
        f"repoussée. {ALL}\n",
        [("CHEMIN DES ROSEAUX (Convention de passage)", VOICES), ("SUBVENTION À LA CHORALE", UNANIMOUS)],
        "a bracket in small letters between a title in capitals and its colon",
    ),
    (
        f"{LINES}1) Lot n° 7\nMme BRUN, parente des acquéreurs, ne participe pas au vote.\nAdopté avec 25 pour.\n\n2) Voirie\n{ALL}\n",
        [("Lot n° 7", {"pour": 25, "issue": "adopted", "n_nppv": ["BRUN"]}), ("Voirie", UNANIMOUS)],
        "« avec 25 pour », and no other figure",
    ),
    (
        f"{LINES}1) Élection d'un vice-président\nNombre de votants (bulletins déposés) 25\nBulletins blancs ou nuls 2\nSuffrages exprimés "
        f"23\n\n2) Voirie\n{ALL}\n",
        [("Élection d'un vice-président", {"votants": 25, "nuls": 2, "expr": 23}), ("Voirie", UNANIMOUS)],
        "what the voters are, in a bracket before their figure",
    ),
    (
        f"{LINES}1) Voirie\nAdopté à Funanimité.\n\n2) Cantine\nAdopté à l* unanimité.\n",
        [("Voirie", {"unan": True, "issue": "adopted"}), ("Cantine", {"unan": True, "issue": "adopted"})],
        "a scan reads other letters for « l' »",
    ),
    (
        f"{LINES}1) Voirie\nPar 14 (quatorze) voix pour et 2 (deux) abstentions, le conseil accepte.\n\n2) Cantine\n{ALL}\n",
        [("Voirie", VOICES), ("Cantine", UNANIMOUS)],
        "a figure, and the same in words in a bracket",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_items(text: str, expected: list[tuple[str, object]], why: str) -> None:
    read: list[Item] = items_of(text)
    assert [(title, vote) for _, title, vote in read] == expected, why
