"""`delib check-vote`: acts, open data and bare numbers, as a person calls it."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from deliberation_cli.cli.check_vote import command

NUMBERS = "--in-office 58 --present 36 --proxies 15 --in-favour 51 --against 0 --abstentions 0 --date 2022-03-03"
ROW = (
    "COLL_NOM,COLL_SIRET,DELIB_ID,DELIB_DATE,DELIB_MATIERE_CODE,DELIB_MATIERE_NOM,DELIB_OBJET,BUDGET_ANNEE,BUDGET_NOM,"
    "PREF_ID,PREF_DATE,VOTE_EFFECTIF,VOTE_REEL,VOTE_POUR,VOTE_CONTRE,VOTE_ABSTENTION,DELIB_URL\n"
    "Ville,21250056500016,1,2023-05-15,7.5,Finances locales/Subventions,Objet,,,,,43,{reel},25,10,5,\n"
)


def called(*arguments: str) -> Result:
    return CliRunner().invoke(command, list(arguments), env={"DELIB_LANG": "fr", "COLUMNS": "200"})


def test_numbers_show_the_arithmetic() -> None:
    result = called(*NUMBERS.split(), "--body", "territory_council")
    assert result.exit_code == 0
    assert "51 pour, majorité 26 de 51 exprimés" in result.stdout
    assert "36 présents sur 58" in " ".join(result.stdout.split())


@pytest.mark.parametrize(
    ("numbers", "code", "rule"),
    [
        ("--present 10 --proxies 0 --in-favour 11 --against 0", 1, "VOT003"),
        ("--in-office 20 --present 10 --proxies 5 --in-favour 15 --against 0 --date 2024-01-15", 1, "QUO001"),
        ("--in-favour 4 --against 5 --outcome adopted --date 2024-01-15", 1, "VOT005"),
        ("--in-favour 5 --against 5 --outcome adopted --secret --date 2024-01-15", 1, "VOT005"),
        ("--in-favour 5 --against 5 --outcome adopted --date 2024-01-15", 0, "VOT005"),
        ("--in-favour 5 --against 3 --majority 6 --cast 8", 0, "VOT004"),
    ],
)
def test_numbers_are_judged(numbers: str, code: int, rule: str) -> None:
    result = called(*numbers.split())
    assert result.exit_code == code, result.output
    assert rule in result.stdout


def test_json_holds_the_verdicts() -> None:
    report = json.loads(called(*NUMBERS.split(), "--format", "json").stdout)
    rules = {verdict["rule"] for verdict in report["files"][0]["verdicts"]}
    assert {"QUO001", "VOT003"} <= rules


@pytest.mark.parametrize(("reel", "code"), [("40", 0), ("41", 1)])
def test_open_data(tmp_path: Path, reel: str, code: int) -> None:
    path = tmp_path / "deliberations.csv"
    path.write_text(ROW.format(reel=reel), encoding="utf-8")
    result = called(str(path))
    assert result.exit_code == code, result.output
    assert ("SCD007" in result.stdout) is bool(code)


@pytest.mark.parametrize("arguments", [[], ["act.txt", "--present", "3"], ["--present", "-1"], ["--body", "club"]])
def test_usage(arguments: list[str]) -> None:
    assert called(*arguments).exit_code == 2


def test_an_unreadable_file_exits_three(tmp_path: Path) -> None:
    assert called(str(tmp_path / "none.pdf")).exit_code == 3
    assert called(str(tmp_path / "none.csv")).exit_code == 3
