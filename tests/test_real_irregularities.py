"""Irregularities that readers found in real acts: each is found again, with words of the page (nobody's name here).

One that a reader had noted is not there. In `ville-cr140314` the mayor leaves for the vote of the accounts, but the
page gives the only proxy to another member, who stays. That page draws no PRX001; the like one of 29 March 2013, whose
mayor holds a proxy as he leaves, does (`benchmarks/false_accusations.csv`).
"""

import shutil
from pathlib import Path

import pytest

from deliberation_cli import check, parse
from deliberation_cli.archive import scdl
from deliberation_cli.models import Verdict
from deliberation_cli.reading.page import ReadOptions

SHARED = Path(__file__).parent.parent.parent / "shared"
pytestmark = pytest.mark.skipif(not SHARED.exists(), reason="the real acts are beside the project in development only")
OCR = pytest.mark.skipif(shutil.which("tesseract") is None, reason="a scan, and no engine to read it")

FOUND = [
    # document, rule, words in its quotes or message
    ("corpus/dev/couthenans-2022-10-07.pdf", "VOT003", ("13 votes pour", "pas de pouvoir donné")),
    ("corpus/dev/couthenans-2022-10-07.pdf", "SES006", ("Mardi 20/10/2022",)),
    ("corpus/dev/pierrefonds-2025-01-27.pdf", "VOT006", ("à l’unanimité", "1 abstention")),
    ("corpus/dev/pierrefonds-2024-10-15.pdf", "VOT006", ("à l’unanimité", "Abstentions 4")),
    pytest.param("corpus/dev/ville-cr150116.pdf", "ATT003", ("Absents : néant", "pouvoir de"), marks=OCR),
    ("corpus/dev/ville-cr121213.pdf", "PRX001", ("porte le pouvoir", "sort de la salle")),
    ("archive/ville/cr290313.pdf", "PRX001", ("porte le pouvoir", "sort de la salle")),
    ("seed/2022_CT2_010.md", "PRX003", ("2021-1465", "porte 2 pouvoirs")),
    ("seed/2022_CT2_010.md", "TRA006", ("article L. 2121-20", "2021-1465")),
    ("corpus/variety/001_pv.cr_CC-de-Gatine-Racan.txt", "ATT003", ("à la fois présent et absent",)),
]


def findings(path: str) -> list[Verdict]:
    return [verdict for verdict in check(parse(SHARED / path, ReadOptions(ocr="auto"))) if verdict.status == "fail"]


def said(verdict: Verdict) -> str:
    return " ".join([verdict.message, *(place.quote or "" for place in verdict.where)])


@pytest.mark.parametrize(("path", "rule", "words"), FOUND)
def test_found_with_its_words(path: str, rule: str, words: tuple[str, ...]) -> None:
    told = [said(verdict) for verdict in findings(path) if verdict.rule == rule]
    assert any(all(word in each for word in words) for each in told), told


def test_who_leaves_without_a_proxy_is_not_accused() -> None:
    assert not [verdict for verdict in findings("corpus/dev/ville-cr140314.pdf") if verdict.rule == "PRX001"]


def test_a_file_of_open_data_is_told_its_cause_once() -> None:
    verdicts = scdl.check(SHARED / "scdl" / "saint-etienne-metropole.csv").verdicts
    [told] = [verdict for verdict in verdicts if verdict.rule in ("VOT003", "SCD007", "SCD009")]
    assert "VOTE_REEL" in said(told)
    assert "89" in said(told)
    assert told.message.count("101") <= 1
