"""This package's YAML files (the law, the cues, words of rules): each read at most once, and kept read between runs.

A file that has not changed since its content was kept (see `patterns`) is not read as YAML again: a short command does
not even import the library.
"""

from __future__ import annotations

import datetime as dt
from functools import cache
from pathlib import Path
from typing import Any

from deliberation_cli.patterns import Notes, last_change, noted

_HERE = Path(__file__).parent
ROOM = "yaml"


@cache
def content_of(file: str) -> dict[str, Any]:
    """What stands in a file of this package, by its path from here: « law/kinds.yaml »; not to be changed."""
    kept = noted(f"{ROOM}/{file}", _changed(file))
    return _dated(kept) if kept else _read(_HERE / file)


def _changed(file: str) -> float:
    """When the file last changed, or this room, which says how its content is kept."""
    return max(last_change(_HERE / file), last_change(Path(__file__)))


def _read(source: Path) -> dict[str, Any]:
    import yaml

    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    content: dict[str, Any] = yaml.load(source.read_text("utf-8"), Loader=loader)  # noqa: S506  safe, in C where it can
    return content


def names_in(folder: str) -> list[str]:
    """The names of a folder's files, without their ending, in the order of the alphabet."""
    return sorted(path.stem for path in (_HERE / folder).glob("*.yaml"))


def notes_on_all() -> dict[str, tuple[float, Notes]]:
    """Each file's content as plain values, for `patterns.keep`."""
    files = [path.relative_to(_HERE).as_posix() for path in _HERE.rglob("*.yaml")]
    return {f"{ROOM}/{file}": (_changed(file), _undated(content_of(file))) for file in files}


_DATE = "date"
"""A day is kept as this word and its number: what is kept holds no dates."""


def _undated(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _undated(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_undated(one) for one in value]
    return (_DATE, value.toordinal()) if isinstance(value, dt.date) else value


def _dated(value: Any) -> Any:
    """The content again, with its days."""
    if isinstance(value, dict):
        return {key: _dated(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_dated(one) for one in value]
    return dt.date.fromordinal(value[1]) if isinstance(value, tuple) else value
