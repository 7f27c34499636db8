"""Remote addresses (`s3://`, `https://`, …) through fsspec (extra `remote`): only those that the user gave."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import IO, Any

from deliberation_cli.archive.job import Item
from deliberation_cli.models import Problem
from deliberation_cli.reading.limits import problem

ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
NO_EXTRA = "fsspec is not installed: pip install 'deliberation-cli[remote]'"


def is_address(given: str) -> bool:
    """`scheme://…`."""
    return ADDRESS.match(given) is not None


def expand(address: str, wanted: Callable[[str], bool]) -> Iterator[Item]:
    """An address, or the files under it where it is a folder or a pattern."""
    try:
        from fsspec.core import url_to_fs
    except ImportError:
        yield Item(address, address, problem=problem("missing-library", NO_EXTRA))
        return
    try:
        system, path = url_to_fs(address)
        names = _names(system, path)
    except Exception as error:  # noqa: BLE001 - each back end raises its own
        yield Item(address, address, problem=_problem(error))
        return
    if names is None:
        yield Item(address, address)
        return
    if not names:
        yield Item(address, address, problem=problem("no-match", "0"))
    for name in names:
        if wanted(_below(name, path)):
            found = system.unstrip_protocol(name)
            yield Item(found, found)


def download(address: str, into: IO[bytes], max_bytes: int) -> Problem | None:
    """Copy a remote file, never more than `max_bytes`."""
    from deliberation_cli.archive.fetch import copy

    try:
        import fsspec

        with fsspec.open(address, "rb") as source:
            return copy(source, into, max_bytes)
    except ImportError:
        return problem("missing-library", NO_EXTRA)
    except Exception as error:  # noqa: BLE001 - each back end raises its own
        return _problem(error)


def _names(system: Any, path: str) -> list[str] | None:
    """Files under a folder or a pattern; None for an address that is one file."""
    if any(sign in path for sign in "*["):
        return sorted(name for name in system.glob(path) if not system.isdir(name))
    if path.endswith("/") or system.isdir(path):
        return sorted(system.find(path))
    return None


def _below(name: str, folder: str) -> str:
    return name[len(folder) :].lstrip("/") if name.startswith(folder) else name.rpartition("/")[2]


def _problem(error: Exception) -> Problem:
    return problem("missing", f"{type(error).__name__}: {error}")
