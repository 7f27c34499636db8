"""Errors and warnings on real acts, read against the page: the false ones stay gone, the true ones stay found."""

import csv
from collections import Counter
from pathlib import Path

import pytest

from deliberation_cli import check, parse
from deliberation_cli.reading.page import ReadOptions

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"
ROWS = list(csv.DictReader((ROOT / "benchmarks" / "false_accusations.csv").open(encoding="utf-8")))
GROUPS = sorted({row["document"] for row in ROWS})


def test_every_row_is_judged_and_says_why() -> None:
    assert all(row["verdict"] in ("true", "false") and row["why"] for row in ROWS)


def test_every_false_one_says_how_it_was_mended() -> None:
    assert all("fixed:" in row["why"] for row in ROWS if row["verdict"] == "false")


@pytest.mark.skipif(not SHARED.exists(), reason="the labelled acts are beside the project in development only")
@pytest.mark.parametrize("document", GROUPS)
def test_real_acts_are_judged_as_a_reader_judges_them(document: str) -> None:
    rows = [row for row in ROWS if row["document"] == document]
    verdicts = check(parse(SHARED / document, ReadOptions(ocr="never")))
    accused = Counter(v.rule for v in verdicts if v.status == "fail" and v.severity != "info")
    true = Counter(row["code"] for row in rows if row["verdict"] == "true")
    assert accused == true
