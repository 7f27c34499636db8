"""SCD001–SCD009: rows of open data, one case a line; and files in every usual dress."""

import csv
import io
from array import array
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deliberation_cli.archive import scdl
from deliberation_cli.models import Verdict
from deliberation_cli.rules.data.row import COLUMNS

SOUND = {
    "COLL_NOM": "Ville de Saint-Loup",
    "COLL_SIRET": "21250056500016",
    "DELIB_ID": "2023_012",
    "DELIB_DATE": "2023-05-15",
    "DELIB_MATIERE_CODE": "7.5",
    "DELIB_MATIERE_NOM": "Finances locales/Subventions",
    "DELIB_OBJET": "Subvention à l'harmonie",
    "BUDGET_ANNEE": "2023",
    "BUDGET_NOM": "Budget principal",
    "PREF_ID": "PREF025",
    "PREF_DATE": "2023-05-17",
    "VOTE_EFFECTIF": "43",
    "VOTE_REEL": "40",
    "VOTE_POUR": "25",
    "VOTE_CONTRE": "10",
    "VOTE_ABSTENTION": "5",
    "DELIB_URL": "https://exemple.fr/12.pdf",
}


def text(*rows: dict[str, str], separator: str = ",") -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, delimiter=separator)
    writer.writeheader()
    writer.writerows(SOUND | row for row in rows)
    return out.getvalue()


def judged(folder: Path, content: str | bytes) -> list[Verdict]:
    path = folder / "deliberations.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return scdl.check(path).verdicts


CASES = [
    # changes to a sound row, codes found, columns named, why
    ({}, [], "", "sound"),
    ({"PREF_ID": "", "PREF_DATE": "", "DELIB_URL": ""}, [], "", "optional values"),
    ({"BUDGET_ANNEE": "2023/2024"}, [], "", "two years"),
    ({"DELIB_MATIERE_NOM": "FINANCES LOCALES/Divers"}, [], "", "case does not matter"),
    (dict.fromkeys(COLUMNS[11:16], ""), [], "", "no vote given"),
    ({"VOTE_CONTRE": "0", "VOTE_ABSTENTION": "15"}, [], "", "abstentions are in VOTE_REEL"),
    ({"DELIB_ID": ""}, ["SCD002"], "DELIB_ID", "no identifier"),
    ({"DELIB_OBJET": "", "COLL_NOM": ""}, ["SCD002", "SCD002"], "COLL_NOM", "two empty"),
    ({"DELIB_DATE": ""}, ["SCD002"], "DELIB_DATE", "no date"),
    ({"DELIB_DATE": "15/05/2023"}, ["SCD003"], "DELIB_DATE", "French date"),
    ({"PREF_DATE": "2023-02-30"}, ["SCD003"], "PREF_DATE", "no such day"),
    ({"PREF_DATE": "20230517"}, ["SCD003"], "PREF_DATE", "basic form"),
    ({"COLL_SIRET": "2125005650001"}, ["SCD003"], "COLL_SIRET", "13 digits"),
    ({"DELIB_MATIERE_CODE": "7,5"}, ["SCD003"], "DELIB_MATIERE_CODE", "comma"),
    ({"BUDGET_ANNEE": "23"}, ["SCD003"], "BUDGET_ANNEE", "two digits"),
    ({"BUDGET_ANNEE": "2024/2023"}, ["SCD003"], "BUDGET_ANNEE", "backwards"),
    ({"VOTE_POUR": "vingt"}, ["SCD003"], "VOTE_POUR", "in letters"),
    ({"VOTE_POUR": "-25"}, ["SCD003"], "VOTE_POUR", "negative"),
    ({"DELIB_URL": "javascript:alert(1)"}, ["SCD003"], "DELIB_URL", "no address"),
    ({"COLL_SIRET": "21250056500017"}, ["SCD004"], "COLL_SIRET", "wrong key"),
    ({"COLL_SIRET": "12250056500016"}, ["SCD004"], "COLL_SIRET", "swapped"),
    ({"COLL_SIRET": "21250056500061"}, ["SCD004"], "COLL_SIRET", "swapped at the end"),
    ({"VOTE_CONTRE": ""}, ["SCD005"], "VOTE_CONTRE", "half a vote"),
    ({"VOTE_EFFECTIF": "", "VOTE_REEL": ""}, ["SCD005"], "VOTE_EFFECTIF, VOTE_REEL", "half a vote"),
    ({"BUDGET_NOM": ""}, ["SCD005"], "BUDGET_NOM", "year without name"),
    ({"PREF_DATE": "2023-05-12"}, ["SCD006"], "PREF_DATE, DELIB_DATE", "received first"),
    ({"VOTE_EFFECTIF": "39"}, ["SCD006", "SCD009"], "VOTE_EFFECTIF, VOTE_REEL", "fewer seats than voters"),
    ({"VOTE_REEL": "24"}, ["SCD006", "SCD007"], "VOTE_REEL, VOTE_POUR", "fewer voters than in favour"),
    ({"VOTE_REEL": "41"}, ["SCD007"], "VOTE_REEL", "one vote missing"),
    ({"VOTE_REEL": "39"}, ["SCD007"], "VOTE_REEL", "one vote too many"),
    ({"VOTE_ABSTENTION": "0"}, ["SCD007"], "VOTE_REEL", "abstentions left out"),
    ({"DELIB_MATIERE_NOM": "Finances locales"}, ["SCD008"], "DELIB_MATIERE_NOM", "one level"),
    ({"DELIB_MATIERE_NOM": "Finances locales / Subventions"}, ["SCD008"], "DELIB_MATIERE_NOM", "spaces"),
    ({"DELIB_MATIERE_NOM": "Fêtes/Bals"}, ["SCD008"], "DELIB_MATIERE_NOM", "no such matter"),
    ({"DELIB_MATIERE_CODE": "8.9"}, ["SCD008"], "DELIB_MATIERE_NOM, DELIB_MATIERE_CODE", "name and code differ"),
    ({"VOTE_EFFECTIF": "40", "VOTE_REEL": "40", "VOTE_POUR": "26"}, ["SCD007", "SCD009"], "VOTE_EFFECTIF", "41 votes"),
    ({"VOTE_POUR": "10", "VOTE_CONTRE": "25"}, ["SCD009"], "VOTE_POUR, VOTE_CONTRE", "rejected?"),
    ({"VOTE_POUR": "15", "VOTE_CONTRE": "15", "VOTE_ABSTENTION": "10"}, ["SCD009"], "VOTE_POUR, VOTE_CONTRE", "tie"),
]


@pytest.mark.parametrize(("changes", "codes", "columns", "why"), CASES)
def test_row(tmp_path: Path, changes: dict[str, str], codes: list[str], columns: str, why: str) -> None:
    found = [v for v in judged(tmp_path, text(changes)) if v.status == "fail"]
    assert [v.rule for v in found] == codes, why
    assert columns in " ".join([v.message + "".join(w.pointer for w in v.where) for v in found])
    assert all("2" in v.message and v.where[0].pointer.startswith("/rows/2/") for v in found)


@pytest.mark.parametrize("separator", [",", ";"])
@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "cp1252"])
def test_dress(tmp_path: Path, separator: str, code: str) -> None:
    content = text({"DELIB_OBJET": "École ; préau, « côté cour »\nsuite"}, separator=separator).encode(code)
    [verdict] = judged(tmp_path, content)
    assert (verdict.status, verdict.message) == ("pass", "1 lignes conformes au schéma")


def test_the_same_fault_is_one_finding(tmp_path: Path) -> None:
    bad = {"COLL_SIRET": "21250056500017"}
    [verdict] = judged(tmp_path, text(bad, bad, bad, {}, bad))
    assert verdict.message.endswith("4 lignes (2-4, 6)")


def test_a_line_break_inside_a_value_does_not_shift_the_lines(tmp_path: Path) -> None:
    [verdict] = judged(tmp_path, text({"DELIB_OBJET": "a\nb\nc"}, {"DELIB_ID": ""}))
    assert verdict.message.endswith("ligne 5")


def test_voters_that_count_the_present_only_are_one_finding(tmp_path: Path) -> None:
    rows = [{"VOTE_EFFECTIF": "60", "VOTE_REEL": str(20 + i), "VOTE_POUR": str(35 + i)} for i in range(4)]
    verdicts = judged(tmp_path, text(*rows))
    assert [v.rule for v in verdicts] == ["SCD007"]
    assert "les seuls présents" in verdicts[0].message
    assert "4 lignes (2-5)" in verdicts[0].message


def test_one_row_over_is_not_the_whole_file(tmp_path: Path) -> None:
    [verdict] = judged(tmp_path, text({}, {}, {}, {"VOTE_REEL": "39"}))
    assert "les seuls présents" not in verdict.message


def test_columns(tmp_path: Path) -> None:
    verdicts = judged(tmp_path, "COLL_NOM,COULEUR\nVille,bleu\n")
    assert "colonnes obligatoires absentes" in verdicts[0].message
    assert any("COULEUR" in (w.quote or "") for v in verdicts for w in v.where)


def test_a_short_row_is_said(tmp_path: Path) -> None:
    content = text({}) + "Ville;trop court\n"
    assert [v.rule for v in judged(tmp_path, content)] == ["SCD001"]


@pytest.mark.parametrize(
    "content", [b"", b"\n", b'"', b"a;b\x00\n\x00;\x00\n", b"\xff\xfe" * 50, b'x,"' + b"y" * 300_000]
)
def test_hostile_files_give_a_report(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes(content)
    report = scdl.check(path)
    assert report.problems or report.verdicts


def test_a_missing_file_is_a_problem(tmp_path: Path) -> None:
    [problem] = scdl.check(tmp_path / "none.csv").problems
    assert problem.code == "missing"


@given(st.sets(st.integers(0, 200)))
def test_runs_are_the_lines(lines: set[int]) -> None:
    ordered = array("I", sorted(lines))
    assert [line for first, last in scdl.runs(ordered) for line in range(first, last + 1)] == list(ordered)
