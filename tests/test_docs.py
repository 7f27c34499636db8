"""The documentation says what the program does: `make docs` writes what can be derived, and here it is compared."""

import importlib.util
import re
from pathlib import Path

import pytest

from deliberation_cli.cli.main import COMMANDS
from deliberation_cli.formats.registry import DOCUMENTS, REPORTS
from deliberation_cli.rules.registry import modules

ROOT = Path(__file__).parent.parent
DOCS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]

_spec = importlib.util.spec_from_file_location("docs_build", ROOT / "docs" / "build.py")
assert _spec
assert _spec.loader
build = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(build)


def test_what_can_be_derived_is_up_to_date():
    stale = [path.name for path, text in build.expected() if not path.is_file() or path.read_text("utf-8") != text]
    assert not stale, "run `make docs`, look at the difference, commit it"


def test_no_page_of_a_rule_that_is_gone():
    assert {path.stem for path in build.RULES.glob("*.md")} - {"README"} == set(modules())


@pytest.mark.parametrize("path", DOCS, ids=lambda path: path.name)
def test_links_lead_somewhere(path):
    links = re.findall(r"\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)", path.read_text("utf-8"))
    assert [link for link in links if not (path.parent / link).exists()] == []


@pytest.mark.parametrize("name", sorted({*REPORTS, *DOCUMENTS}))
def test_every_format_is_described(name):
    assert f"`{name}`" in (ROOT / "docs" / "formats.md").read_text("utf-8")


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_named_in_both_halves_of_the_readme(name):
    english, _, french = (ROOT / "README.md").read_text("utf-8").partition("\n# delib (français)\n")
    assert f"`delib {name}" in english
    assert f"`delib {name}" in french


def test_the_two_halves_of_the_readme_match():
    english, _, french = (ROOT / "README.md").read_text("utf-8").partition("\n# delib (français)\n")
    shape = [[row for row in half.splitlines() if row.startswith(("## ", "```"))] for half in (english, french)]
    assert [row[:3] for row in shape[0]] == [row[:3] for row in shape[1]]


def test_the_licence_is_whole():
    text = (ROOT / "LICENSE").read_text("utf-8")
    assert text.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2\nEUPL © the European Union 2007, 2016\n")
    assert all(f"\n{number}. " in text for number in range(1, 16))
    assert text.rstrip().endswith("require the production of a new\nEUPL version.")


@pytest.mark.parametrize("code", re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL))
def test_the_python_example_runs(code, monkeypatch):
    monkeypatch.chdir(ROOT)
    lines = code.strip().splitlines()
    scope: dict[str, object] = {}
    exec("\n".join(line for line in lines if "  # " not in line), scope)
    shown = [line.split("  # ") for line in lines if "  # " in line]
    for source, comment in shown:
        assert repr(eval(source, scope)).replace("'", '"') == comment.split(",")[0], source
    assert len(shown) == 2


@pytest.mark.parametrize("text", re.findall(r"```toml\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL))
def test_the_configuration_example_is_taken(text, tmp_path):
    from deliberation_cli.rules.config import load

    path = tmp_path / "delib.toml"
    path.write_text(text, "utf-8")
    config = load(path)
    assert (config.population, config.ignore[0].rule, config.members[0].count) == (12450, "PRX005", 29)
