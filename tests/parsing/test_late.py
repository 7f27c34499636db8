"""Patterns compiled late are patterns: each can be compiled, and its methods are the compiled one's."""

import importlib
import pkgutil
import re

import pytest

import deliberation_cli.parsing
from deliberation_cli.parsing.late import every, late


def test_every_pattern_can_be_compiled() -> None:
    for module in pkgutil.walk_packages(deliberation_cli.parsing.__path__, "deliberation_cli.parsing."):
        importlib.import_module(module.name)
    assert len(every) > 400
    for one in every:
        assert one.search("") is None or one.search("") is not None, one.pattern


def test_it_is_what_compile_gives() -> None:
    found, wanted = late(r"(?P<day>\d+) mai", re.I), re.compile(r"(?P<day>\d+) mai", re.I)
    text = "Le 12 MAI et le 13 mai"
    assert [m["day"] for m in found.finditer(text)] == [m["day"] for m in wanted.finditer(text)] == ["12", "13"]
    assert (found.pattern, found.flags, found.groups) == (wanted.pattern, wanted.flags, wanted.groups)
    assert found.sub("-", text) == wanted.sub("-", text)


def test_a_wrong_pattern_says_so_when_it_is_used() -> None:
    wrong = late("(")
    every.pop()
    with pytest.raises(re.error):
        wrong.search("x")
