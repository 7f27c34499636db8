"""`delib convention`: what a person sees of an annexed convention."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from deliberation_cli.cli.convention import command

FIXTURES = Path(__file__).parents[2] / "fixtures" / "conventions"


def called(*arguments: str) -> Result:
    return CliRunner().invoke(command, list(arguments), env={"DELIB_LANG": "fr", "COLUMNS": "200"})


def test_a_sound_convention_shows_its_parts_and_exits_0() -> None:
    result = called(str(FIXTURES / "objectifs-et-moyens.txt"))
    assert result.exit_code == 0, result.output
    said = " ".join(result.stdout.split())
    for words in (
        "CONVENTION PLURIANNUELLE D'OBJECTIFS ET DE MOYENS",
        "Évaluation",
        "Mme Odile PERRAUD, maire",
        "2024-09-30",
        "loi n° 2000-321 du 12 avril 2000",
        "30 000 €",
        "ANNEXE 1 Programme d'actions",
        "signature : Valmont-sur-Leude, 2024-03-15",
    ):
        assert words in said
    assert "À vérifier" not in said


def test_dates_stand_in_order() -> None:
    said = called(str(FIXTURES / "objectifs-et-moyens.txt")).stdout
    dates = [said.index(day) for day in ("2024-01-01", "2024-09-30", "2026-10-31", "2026-12-31", "sans date")]
    assert dates == sorted(dates)


def test_a_faulty_one_says_what_to_check_and_exits_1() -> None:
    result = called(str(FIXTURES / "partenariat.txt"))
    assert result.exit_code == 1
    assert "À vérifier" in result.stdout
    assert "« annexe 2 » : cette cible n'est pas dans le document" in result.stdout


def test_english() -> None:
    result = called(str(FIXTURES / "partenariat.txt"), "--lang", "en")
    assert "To be checked" in result.stdout
    assert "not found" in result.stdout


@pytest.mark.parametrize(("text", "said"), [("Le conseil approuve la convention.\n", "aucune convention annexée")])
def test_an_act_without_convention(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "act.txt"
    path.write_text(text, encoding="utf-8")
    result = called(str(path))
    assert result.exit_code == 0
    assert said in result.stdout


def test_a_missing_file_exits_3(tmp_path: Path) -> None:
    assert called(str(tmp_path / "absent.pdf")).exit_code == 3


def test_words_of_a_hostile_file_are_harmless(tmp_path: Path) -> None:
    text = (FIXTURES / "partenariat.txt").read_text(encoding="utf-8").replace("Tremplin", "\x1b[31mTremplin")
    path = tmp_path / "act.txt"
    path.write_text(text, encoding="utf-8")
    assert "\x1b" not in called(str(path)).stdout
