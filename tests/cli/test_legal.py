"""`delib law`, `delib explain`, `delib rules`: what a person reads of the law and of the rules."""

import json

import pytest
from click.testing import CliRunner, Result

from deliberation_cli.cli.main import delib
from deliberation_cli.formats.statute import PARAMETERS
from deliberation_cli.law import store
from deliberation_cli.rules.registry import modules


def run(*arguments: str) -> Result:
    return CliRunner().invoke(delib, arguments, prog_name="delib")


@pytest.fixture(autouse=True)
def _wide(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("deliberation_cli.cli.options.screen_width", lambda: 900)


def said(*arguments: str) -> str:
    """The whole output on one line, its tables wide enough not to break sentences."""
    done = run(*arguments)
    assert done.exit_code == 0, done.output
    return " ".join(done.output.split())


def test_explain_says_what_applied_why_and_what_the_common_law_asked() -> None:
    text = said("explain", "QUO001", "--date", "2022-03-03", "--body", "territory_council", "--lang", "fr")
    for words in (
        "La loi le 3 mars 2022, pour : conseil de territoire",
        "le tiers des membres en exercice",
        "loi 2021-1465",
        "par analogie",
        "plus de la moitié des membres",
        "CGCT L2121-17",
    ):
        assert words in text


def test_explain_without_derogation() -> None:
    text = said("explain", "quorum-at-opening", "--date", "2022-08-01", "--body", "municipal_council", "--lang", "en")
    assert "derogation)" not in text
    assert "more than half of the members in office" in text


@pytest.mark.parametrize("code", list(modules()))
def test_every_page_is_shown_in_both_languages(code: str) -> None:
    french, english = said("explain", code, "--lang", "fr"), said("explain", code, "--lang", "en")
    assert "## Ce que la règle vérifie" in french
    assert "## What it checks" in english
    assert "## Pourquoi" not in english


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("explain", "QUO999"), "QUO00"),
        (("explain", "QUO001", "--body", "parliament"), "municipal_council"),
        (("law", "--body", "municipal_council", "--date", "1990-01-01"), "1996"),
        (("law", "--date", "yesterday"), "yesterday"),
    ],
)
def test_a_wrong_word_is_answered_with_the_right_ones(arguments: tuple[str, ...], words: str) -> None:
    done = run(*arguments)
    assert done.exit_code == 2
    assert words in done.output


def test_law_lists_every_body() -> None:
    text = said("law", "--date", "2022-08-01", "--lang", "fr")
    assert all(kind in text or kind[:20] in text for kind in store.kinds())
    assert "n'existe pas ce jour-là" in text


def test_law_as_data() -> None:
    rows = json.loads(run("law", "--date", "2022-03-03", "--body", "municipal_council", "--format", "json").stdout)
    quorum = [row for row in rows if row["parameter"] == "quorum"]
    assert [(row["derogation"], row["law"]["citation"]) for row in quorum] == [
        (True, "loi 2021-1465 art. 10"),
        (False, "CGCT L2121-17 al. 1"),
    ]


def test_law_of_a_department() -> None:
    text = said("law", "--body", "municipal_council", "--department", "67", "--date", "2023-01-01", "--lang", "fr")
    assert "L2541-4" in text


def test_rules_lists_them_all() -> None:
    text = said("rules", "--lang", "fr")
    assert all(code in text for code in modules())
    listed = json.loads(run("rules", "--format", "json").stdout)
    assert [rule["code"] for rule in listed] == list(modules())


def test_every_parameter_has_a_name() -> None:
    assert {name for kind in store.kinds() for name in store.parameters(kind)} == set(PARAMETERS)
    assert {name for module in modules().values() for name in module.RULE.parameters} <= set(PARAMETERS)
