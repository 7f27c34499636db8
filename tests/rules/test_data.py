"""SCD001–SCD009: what is said of a row of open data, whole, for the rows of `tests/archive/test_scdl.py`."""

from pathlib import Path

import pytest

from deliberation_cli.archive import scdl
from tests.archive.test_scdl import CASES, text

from .said import hold

MORE = [
    {"VOTE_EFFECTIF": "40", "VOTE_REEL": "40"},
    {"DELIB_OBJET": "x" * 256},
    {"BUDGET_ANNEE": "2023/2023"},
    {"PREF_DATE": "2023-05-15"},
    {"VOTE_REEL": "25", "VOTE_CONTRE": "0", "VOTE_ABSTENTION": "0"},
    {"VOTE_CONTRE": "0", "VOTE_ABSTENTION": "16"},
    {"VOTE_POUR": "0", "VOTE_CONTRE": "0", "VOTE_ABSTENTION": "40"},
    {"VOTE_EFFECTIF": "43.0"},
    {"COLL_SIRET": "00000000000000"},
    {"DELIB_URL": "ftp://exemple.fr/a"},
]
"""Bounds, each on its right or wrong side; `said/SCD.yaml` tells which."""


@pytest.mark.parametrize("changes", [*(case[0] for case in CASES), *MORE], ids=str)
def test_a_row_is_judged_whole(tmp_path: Path, changes: dict[str, str]) -> None:
    path = tmp_path / "deliberations.csv"
    path.write_text(text(changes), encoding="utf-8")
    french, english = scdl.check(path).verdicts, scdl.check(path, "en").verdicts
    assert len(french) == len(english)
    hold("SCD", ", ".join(f"{name}: {value[:20]}" for name, value in changes.items()), french, english)
