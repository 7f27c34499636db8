"""SCD001–SCD009: what is said of a row of open data, whole, for the rows of `tests/archive/test_scdl.py`."""

# ruff: noqa: E501 one case a line

import datetime as dt
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from deliberation_cli.archive import scdl
from deliberation_cli.rules.data import scd002_scdl_required as scd002
from deliberation_cli.rules.data import scd003_scdl_format as scd003
from deliberation_cli.rules.data import scd004_scdl_siret as scd004
from deliberation_cli.rules.data import scd005_scdl_together as scd005
from deliberation_cli.rules.data import scd006_scdl_order as scd006
from deliberation_cli.rules.data import scd007_scdl_sum as scd007
from deliberation_cli.rules.data import scd008_scdl_matter as scd008
from deliberation_cli.rules.data import scd009_scdl_votes as scd009
from deliberation_cli.rules.data.row import COLUMNS, REQUIRED, VOTES, Fault, Row, date, number
from deliberation_cli.rules.data.scd001_scdl_columns import header_faults
from tests.archive.test_scdl import CASES, SOUND, text

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


LONG = "x" * 41
Faults = Callable[[Row], Iterable[Fault]]
FAULTS: list[tuple[Faults, dict[str, str | None], list[tuple[tuple[str, ...], str, str]]]] = [
    # rule, changes to a sound row (None: the file lacks the column), (columns, message, words) of each fault
    (scd002.faults, {}, []),
    (scd002.faults, {"COLL_NOM": "", "DELIB_OBJET": ""}, [(("COLL_NOM",), "empty", ""), (("DELIB_OBJET",), "empty", "")]),
    (scd002.faults, {"COLL_NOM": None}, []),
    (scd002.faults, {"COLL_NOM": None, "DELIB_ID": ""}, [(("DELIB_ID",), "empty", "")]),
    (scd002.faults, {"BUDGET_NOM": ""}, []),
    (scd003.faults, {}, []),
    (scd003.faults, dict.fromkeys(COLUMNS, ""), []),
    (scd003.faults, dict.fromkeys(COLUMNS), []),
    (scd003.faults, {"DELIB_DATE": LONG}, [(("DELIB_DATE",), "date", "x" * 40)]),
    (scd003.faults, {"PREF_DATE": "2023-13-01"}, [(("PREF_DATE",), "date", "2023-13-01")]),
    (scd003.faults, {"VOTE_REEL": LONG}, [(("VOTE_REEL",), "number", "x" * 40)]),
    (scd003.faults, {"VOTE_ABSTENTION": "1,0"}, [(("VOTE_ABSTENTION",), "number", "1,0")]),
    (scd003.faults, {"COLL_SIRET": LONG}, [(("COLL_SIRET",), "pattern", "x" * 40)]),
    (scd003.faults, {"DELIB_MATIERE_CODE": "7"}, [(("DELIB_MATIERE_CODE",), "pattern", "7")]),
    (scd003.faults, {"DELIB_MATIERE_CODE": "7.10"}, []),
    (scd003.faults, {"BUDGET_ANNEE": "2023-2024"}, [(("BUDGET_ANNEE",), "pattern", "2023-2024")]),
    (scd003.faults, {"BUDGET_ANNEE": "2023/2024"}, []),
    (scd003.faults, {"BUDGET_ANNEE": "2023/2023"}, [(("BUDGET_ANNEE",), "years", "2023/2023")]),
    (scd003.faults, {"BUDGET_ANNEE": "2024/2019"}, [(("BUDGET_ANNEE",), "years", "2024/2019")]),
    (scd003.faults, {"BUDGET_ANNEE": "2019/2100"}, []),
    (scd003.faults, {"DELIB_URL": LONG}, [(("DELIB_URL",), "pattern", "x" * 40)]),
    (scd003.faults, {"DELIB_URL": "HTTP://exemple.fr"}, []),
    (scd004.faults, {"COLL_SIRET": "21250056500017"}, [(("COLL_SIRET",), "key", "21250056500017")]),
    (scd004.faults, {"COLL_SIRET": "0" * 14}, [(("COLL_SIRET",), "key", "0" * 14)]),
    (scd004.faults, {"COLL_SIRET": "0" * 13}, []),
    (scd004.faults, {"COLL_SIRET": "2125005650001x"}, []),
    (scd004.faults, {"COLL_SIRET": None}, []),
    (scd005.faults, {}, []),
    (scd005.faults, {"VOTE_POUR": "", "VOTE_CONTRE": None}, [(("VOTE_POUR", "VOTE_CONTRE"), "votes", "VOTE_POUR, VOTE_CONTRE")]),
    (scd005.faults, {"VOTE_POUR": "dix"}, []),
    (scd005.faults, {"BUDGET_ANNEE": ""}, [(("BUDGET_ANNEE",), "budget", "BUDGET_ANNEE")]),
    (scd005.faults, {"BUDGET_ANNEE": "", "BUDGET_NOM": ""}, []),
    (scd005.faults, {"BUDGET_NOM": "", "VOTE_REEL": ""}, [(("VOTE_REEL",), "votes", "VOTE_REEL"), (("BUDGET_NOM",), "budget", "BUDGET_NOM")]),
    (scd006.faults, {"VOTE_EFFECTIF": "40", "PREF_DATE": "2023-05-15"}, []),
    (scd006.faults, {"VOTE_EFFECTIF": "39"}, [(("VOTE_EFFECTIF", "VOTE_REEL"), "office", "39 < 40")]),
    (scd006.faults, {"VOTE_POUR": "40", "VOTE_CONTRE": "41"}, [(("VOTE_REEL", "VOTE_CONTRE"), "voters", "40 < 41")]),
    (scd006.faults, {"VOTE_EFFECTIF": "", "VOTE_ABSTENTION": "99", "VOTE_POUR": ""}, [(("VOTE_REEL", "VOTE_ABSTENTION"), "voters", "40 < 99")]),
    (scd006.faults, {"VOTE_REEL": "", "VOTE_EFFECTIF": "1"}, []),
    (scd006.faults, {"PREF_DATE": "2023-05-14"}, [(("PREF_DATE", "DELIB_DATE"), "dates", "2023-05-14 < 2023-05-15")]),
    (scd006.faults, {"PREF_DATE": ""}, []),
    (scd006.faults, {"DELIB_DATE": ""}, []),
    (scd007.faults, {}, []),
    (scd007.faults, {"VOTE_REEL": "41"}, [(VOTES[1:], "under", "25 + 10 + 5 = 40, VOTE_REEL 41")]),
    (scd007.faults, {"VOTE_REEL": "39"}, [(VOTES[1:], "over", "25 + 10 + 5 = 40, VOTE_REEL 39")]),
    *((scd007.faults, {"VOTE_EFFECTIF": "9", name: ""}, []) for name in VOTES[1:]),
    (scd008.faults, {}, []),
    (scd008.faults, {"DELIB_MATIERE_NOM": ""}, []),
    (scd008.faults, {"DELIB_MATIERE_NOM": None}, []),
    (scd008.faults, {"DELIB_MATIERE_CODE": None}, []),
    (scd008.faults, {"DELIB_MATIERE_CODE": "8"}, []),
    (scd008.faults, {"DELIB_MATIERE_CODE": "8.1"}, [(("DELIB_MATIERE_NOM", "DELIB_MATIERE_CODE"), "code", "8.1 Finances locales/Subventions")]),
    (scd008.faults, {"DELIB_MATIERE_NOM": "y" * 61}, [(("DELIB_MATIERE_NOM",), "unknown", "y" * 60)]),
    (scd008.faults, {"DELIB_MATIERE_NOM": "Finances locales"}, [(("DELIB_MATIERE_NOM",), "level", "Finances locales")]),
    (scd008.faults, {"DELIB_MATIERE_NOM": "Finances locales/ "}, [(("DELIB_MATIERE_NOM",), "level", "Finances locales/ ")]),
    (scd008.faults, {"DELIB_MATIERE_NOM": "Finances locales /a"}, [(("DELIB_MATIERE_NOM",), "space", "Finances locales /a")]),
    (scd008.faults, {"DELIB_MATIERE_NOM": "Finances locales/ a"}, [(("DELIB_MATIERE_NOM",), "space", "Finances locales/ a")]),
    (scd009.faults, {"VOTE_EFFECTIF": "40"}, []),
    (scd009.faults, {"VOTE_EFFECTIF": "39"}, [((VOTES[0], *VOTES[2:]), "members", "25 + 10 + 5 = 40 > 39")]),
    (scd009.faults, {"VOTE_EFFECTIF": "34", "VOTE_ABSTENTION": ""}, [((VOTES[0], *VOTES[2:]), "members", "25 + 10 + 0 = 35 > 34")]),
    (scd009.faults, {"VOTE_EFFECTIF": "", "VOTE_POUR": "10"}, [(("VOTE_POUR", "VOTE_CONTRE"), "tie", "10 / 10")]),
    (scd009.faults, {"VOTE_POUR": "9"}, [(("VOTE_POUR", "VOTE_CONTRE"), "majority", "9 / 10")]),
    (scd009.faults, {"VOTE_POUR": "0", "VOTE_CONTRE": "1"}, [(("VOTE_POUR", "VOTE_CONTRE"), "majority", "0 / 1")]),
    (scd009.faults, {"VOTE_POUR": "0", "VOTE_CONTRE": "0"}, []),
    (scd009.faults, {"VOTE_POUR": ""}, []),
    (scd009.faults, {"VOTE_CONTRE": "", "VOTE_EFFECTIF": "1"}, []),
]  # fmt: skip
"""Every rule alone, its columns and its words held whole; a fault of another rule is not asked for."""


@pytest.mark.parametrize(("faults", "changes", "expected"), FAULTS)
def test_a_rule_says_these_faults_of_a_row(
    faults: Faults, changes: dict[str, str | None], expected: list[tuple[tuple[str, ...], str, str]]
) -> None:
    cells = {name: value for name, value in (SOUND | changes).items() if value is not None}
    assert [tuple(fault) for fault in faults(Row(2, cells))] == expected


def test_a_row_keeps_its_line_its_numbers_and_its_dates() -> None:
    row = Row(7, {"VOTE_REEL": "40", "VOTE_CONTRE": "0", "PREF_DATE": "2023-05-17"})
    assert (row.line, row.numbers) == (7, [None, 40, None, 0, None])
    assert row.dates == [None, dt.date(2023, 5, 17)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("0", 0), ("007", 7), ("999999999", 999999999), ("1000000000", None), ("", None), ("1.0", None), ("-1", None), ("٣", None)],
)  # fmt: skip
def test_a_number_is_a_whole_number_of_at_most_nine_digits(text: str, expected: int | None) -> None:
    assert number(text) == expected


@pytest.mark.parametrize(
    "text", ["2023-5-15", "2023/05-15", "2023-05/15", "2023-W20-1", "2023-05-150", "2023-02-29", ""]
)
def test_no_day(text: str) -> None:
    assert date(text) is None


HEADERS = [
    # header, (columns, message, words)
    (COLUMNS, []),
    (REQUIRED, [(COLUMNS[7:], "optional", ", ".join(COLUMNS[7:]))]),
    (COLUMNS[2:], [(COLUMNS[:2], "missing", "COLL_NOM, COLL_SIRET")]),
    ((*COLUMNS[1:16], "COULEUR", ""), [(("COLL_NOM",), "missing", "COLL_NOM"), (("DELIB_URL",), "optional", "DELIB_URL"), ((), "foreign", "COULEUR, ∅")]),
    ((*COLUMNS, "x" * 61, *"abcdefghi"), [((), "foreign", ", ".join(["x" * 60, *"abcdefgh"]))]),
]  # fmt: skip


@pytest.mark.parametrize(("header", "expected"), HEADERS)
def test_header(header: tuple[str, ...], expected: list[tuple[tuple[str, ...], str, str]]) -> None:
    assert [tuple(fault) for fault in header_faults(header)] == expected
