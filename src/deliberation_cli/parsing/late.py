"""Patterns that are compiled when they are first asked: the house has a thousand, one act asks for half of them."""

from __future__ import annotations

import re
from typing import Any, cast

from deliberation_cli.patterns import compiled

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split")


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile(pattern, flags)` gives; a wrong pattern says so when it is first used: a test asks all."""
    return cast("re.Pattern[str]", _Late(pattern, flags))


class _Late:
    """A pattern's text; once compiled, its methods are the compiled one's own, and cost no more."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags | re.UNICODE.value
        every.append(self)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        made = compiled(self.pattern, self.flags)
        for method in _METHODS:
            setattr(self, method, getattr(made, method))
        return getattr(made, name)


every: list[_Late] = []
"""All that were declared, for the test that compiles them."""
