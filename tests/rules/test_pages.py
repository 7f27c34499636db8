"""Every rule has its page, in two languages, and its two examples are true."""

import ast
import inspect
import re
import textwrap
from types import ModuleType

import pytest

from deliberation_cli.rules.registry import modules

from .acts import act, judge, statuses

MODULES = list(modules().items())
JUDGES = [(code, module) for code, module in MODULES if hasattr(module, "check") or hasattr(module, "check_many")]
FRENCH = ("## Ce que la règle vérifie", "## Pourquoi", "## Conforme", "## Non conforme", "## Texte", "## Options")
ENGLISH = ("## What it checks", "## Why it matters", "## Text", "## Options")
STATUS = {"passes": "pass", "fails": "fail", "unknown": "unknown", "not_applicable": "not-applicable"}


def page(module: ModuleType) -> tuple[str, str]:
    french, line, english = inspect.cleandoc(module.__doc__ or "").partition("\n---\n")
    assert line, "the two languages are parted by a line of three dashes"
    return french, english


def example(module: ModuleType, title: str) -> str:
    found = re.search(rf"^## {title}\n((?:    .*\n|\n)+)", page(module)[0] + "\n", re.MULTILINE)
    assert found, f"no example under « {title} »"
    return textwrap.dedent(found[1])


@pytest.mark.parametrize(("code", "module"), MODULES, ids=[code for code, _ in MODULES])
def test_page(code: str, module: ModuleType) -> None:
    french, english = page(module)
    for part, titles in ((french, FRENCH), (english, ENGLISH)):
        found = [part.find(f"\n{title}\n") for title in titles]
        assert -1 not in found, f"missing: {titles[found.index(-1)]}"
        assert found == sorted(found)
        assert part.strip().splitlines()[0].endswith(".")
        assert re.search(r"\n## Text(?:e|)\n(?=\S)", part), "the legal reference is said"
    assert module.__name__.rpartition(".")[2].startswith(f"{code.lower()}_")


@pytest.mark.parametrize(("code", "module"), MODULES, ids=[code for code, _ in MODULES])
def test_every_answer_has_its_words(code: str, module: ModuleType) -> None:
    messages = module.RULE.messages
    for text in messages.values():
        assert text.fr.strip()
        assert text.en.strip()
        assert set(re.findall(r"{(\w+)}", text.fr)) == set(re.findall(r"{(\w+)}", text.en))
    for node in ast.walk(ast.parse(inspect.getsource(module))):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "RULE":
            assert STATUS.get(node.attr, "pass" if "pass" in messages else next(iter(messages))) in messages
        if isinstance(node, ast.keyword) and node.arg == "message" and isinstance(node.value, ast.Constant):
            assert node.value.value in messages


@pytest.mark.parametrize(("code", "module"), JUDGES, ids=[code for code, _ in JUDGES])
def test_examples(code: str, module: ModuleType) -> None:
    good, bad = statuses(code, example(module, "Conforme")), statuses(code, example(module, "Non conforme"))
    assert "fail" not in good
    assert "pass" in good
    assert "fail" in bad


@pytest.mark.parametrize(("code", "module"), JUDGES, ids=[code for code, _ in JUDGES])
def test_english_says_as_much(code: str, module: ModuleType) -> None:
    french, english = (judge(code, example(module, "Non conforme"), lang) for lang in ("fr", "en"))
    assert [v.status for v in french] == [v.status for v in english]
    for one, other in zip(french, english, strict=True):
        assert one.message != other.message
        assert set(re.findall(r"\d+", one.message)) == set(re.findall(r"\d+", other.message))


def test_the_sound_act_is_sound() -> None:
    act()
    assert [v.message for v in judge("") if v.status == "fail"] == []
