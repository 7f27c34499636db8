"""Compiled patterns, kept between runs as Python keeps its bytecode: compiling a thousand takes a third of a short run.

What rooms know of patterns and cues, and would find out again at each start, is kept beside them (`noted`).
They stand in one file in this package's `__pycache__`, under Python's own rules (read, but not written, where
`PYTHONDONTWRITEBYTECODE` says so; `PYTHONPYCACHEPREFIX`), and are believed as bytecode is. What is kept is
found by the pattern's own text, so that an old file can miss a pattern, never give a wrong one. Only CPython compiles
in two steps, and only by private names: wherever these are missing or answer otherwise, `re.compile` does all, as ever.
"""

from __future__ import annotations

import importlib
import importlib.util
import marshal
import os
import re
import sys
from array import array
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

from deliberation_cli._version import __version__
from deliberation_cli.whole import write_whole

Asked: TypeAlias = tuple[str, int]
"""A pattern's text and its flags."""

_OTHERWISE = (AttributeError, ImportError, TypeError, ValueError)
"""What Python's private modules raise where they are not as they were."""

asked: set[Asked] = set()
"""All that this process compiled or took from the file."""


class Code(NamedTuple):
    """What `re` makes of a pattern before it builds the matcher: flags, code, groups, their names."""

    flags: int
    code: bytes
    groups: int
    names: dict[str, int]
    by_number: tuple[str | None, ...]


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile(pattern, flags)` gives, from the kept code where there is some."""
    made = _from_code(pattern, int(flags)) or re.compile(pattern, flags)
    asked.add((pattern, int(flags)))
    return made


def _from_code(pattern: str, flags: int) -> re.Pattern[str] | None:
    kept = _kept().get((pattern, flags))
    if kept is not None:
        with suppress(*_OTHERWISE, RuntimeError):
            return _built(pattern, Code(*kept))
    return None


Notes: TypeAlias = Mapping[str, Any]
"""What a room would have to find out again at each start: of plain values, by names of its own."""


def keep(patterns: Iterable[Asked], notes: Mapping[str, tuple[float, Notes]] | None = None) -> Path | None:
    """Compile all these and keep their code; the file, or None where Python would keep no bytecode either.

    `notes`: those of each room, and when its sources last changed (see `noted`).
    """
    place = _place()
    if place is None or sys.dont_write_bytecode:
        return None
    with suppress(*_OTHERWISE, OSError):
        place.parent.mkdir(parents=True, exist_ok=True)
        codes: dict[Asked, tuple[Any, ...]] = {_SOURCES: (_changed(),), _NOTES: tuple((notes or {}).items())}
        codes |= {(pattern, int(flags)): tuple(_code(pattern, flags)) for pattern, flags in patterns}
        write_whole(place, marshal.dumps((_version(), codes)))
        return place
    return None


def noted(room: str, of: float) -> Notes:
    """What was kept by a room whose sources changed at `of`, in seconds; nothing of another day's."""
    with suppress(*_OTHERWISE):
        when, notes = dict(_kept().get(_NOTES, ())).get(room, (None, {}))
        return dict(notes) if when == of >= 0 else {}
    return {}


def last_change(source: Path) -> float:
    """When a file last changed, in seconds; -1 where that cannot be told."""
    with suppress(OSError):
        return source.stat().st_mtime
    return -1.0


def are_kept() -> bool:
    """Whether there is nothing to do: these sources' patterns are kept, or none can be."""
    place = _place()
    if place is None or sys.dont_write_bytecode or not os.access(_standing(place.parent), os.W_OK):
        return True
    with suppress(OSError):
        return _kept().get(_SOURCES) == (_changed(),)
    return False


def _standing(folder: Path) -> Path:
    """The folder, or the nearest above it that there is."""
    return next(path for path in (folder, *folder.parents) if path.exists())


_SOURCES: Asked = ("", -1)
"""Under what is no pattern, when the sources last changed: equal, not older, for clocks differ."""
_NOTES: Asked = ("", -2)
"""Under what is no pattern either, the notes of the rooms."""


def _changed() -> float:
    return max(_changes(Path(__file__).parent))


def _changes(folder: Path) -> Iterator[float]:
    """When each source under a folder was changed, in seconds."""
    for entry in os.scandir(folder):
        if entry.is_dir():
            yield from () if entry.name == "__pycache__" else _changes(Path(entry.path))
        elif entry.name.endswith((".py", ".yaml")):
            yield entry.stat().st_mtime


@cache
def _kept() -> dict[Asked, tuple[Any, ...]]:
    """The file's codes; none where it is missing, damaged, or another Python's."""
    place = _place()
    with suppress(*_OTHERWISE, OSError, EOFError):
        if place:
            version, codes = marshal.loads(place.read_bytes())  # noqa: S302 believed as the bytecode beside it is
            return dict(codes) if version == _version() else {}
    return {}


def _version() -> tuple[str, str, int]:
    """What the code depends on besides the pattern: this Python, to the letter, and its matcher."""
    return __version__, sys.version, int(_private("_sre").MAGIC)


def _place() -> Path | None:
    """Where the codes stand: in `__pycache__`; None where there is none, or where this is no CPython."""
    if sys.implementation.name != "cpython" or sys.implementation.cache_tag is None:
        return None
    return Path(importlib.util.cache_from_source(__file__)).with_suffix(".codes")


def _code(pattern: str, flags: int) -> Code:
    """The first step of `re.compile`."""
    parsed = _private("re._parser").parse(pattern, flags)
    state = parsed.state
    numbers = {number: name for name, number in state.groupdict.items()}
    return Code(
        int(flags | state.flags),
        array("I", _private("re._compiler")._code(parsed, flags)).tobytes(),
        state.groups - 1,
        dict(state.groupdict),
        tuple(numbers.get(number) for number in range(state.groups)),
    )


def _built(pattern: str, code: Code) -> re.Pattern[str]:
    """The second step; the matcher looks the code over before it takes it (RuntimeError)."""
    made: re.Pattern[str] = _private("_sre").compile(
        pattern, code.flags, array("I", code.code).tolist(), code.groups, code.names, code.by_number
    )
    return made


@cache
def _private(module: str) -> Any:
    """A module of Python's own that has no public door."""
    return importlib.import_module(module)
