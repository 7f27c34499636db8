"""Patterns that are compiled when they are first asked: the house has a thousand, one act asks for half of them."""

from __future__ import annotations

import re
from typing import Any, cast

from deliberation_cli.patterns import compiled

_OWN = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split", "groups", "groupindex")


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile(pattern, flags)` gives; a wrong pattern says so when it is first used: a test asks all."""
    return cast("re.Pattern[str]", _Late(pattern, flags))


class _Compiled:
    """A pattern whose methods are the compiled one's own: without `__getattr__` of its own, they are found at once."""

    pattern: str
    flags: int


class _Late(_Compiled):
    """A pattern's text, until it is first asked: then it is compiled, and costs no more than the compiled one."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags | re.UNICODE.value
        every.append(self)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        made = compiled(self.pattern, self.flags)
        for own in _OWN:
            setattr(self, own, getattr(made, own))
        self.__class__ = cast("type[_Late]", _Compiled)
        return getattr(made, name)


every: list[_Compiled] = []
"""All that were declared, for the test that compiles them."""
