"""Remote addresses (`s3://`, `https://`, …) through fsspec (extra `remote`): only those that the user gave."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import IO, Any

from deliberation_cli.archive.copying import copy
from deliberation_cli.archive.job import Item
from deliberation_cli.models import Problem
from deliberation_cli.reading.limits import problem

ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
PASSWORD = re.compile(r"(?<=://)[^/?#\s]*@")
NAMES_A_FILE = re.compile(r"://.*/[^/]*[.?][^/]*$")
"""A web address whose last step has an extension or a question: a file, even if it is a page full of links."""
WEB_DEPTH = 20
"""Folders in folders that are followed on a web server: it may link to itself for ever."""
NO_EXTRA = "fsspec is not installed: pip install 'deliberation-cli[remote]'"


def is_address(given: str) -> bool:
    """`scheme://…`."""
    return ADDRESS.match(given) is not None


def shown(address: str) -> str:
    """The address without the password that it may carry: it goes into reports.

    >>> shown("https://odile:secret@example.org/actes/1.pdf")
    'https://…@example.org/actes/1.pdf'
    """
    return PASSWORD.sub("…@", address)


def expand(address: str, wanted: Callable[[str], bool]) -> Iterator[Item]:
    """An address, or the files under it where it is a folder or a pattern."""
    try:
        from fsspec.core import url_to_fs
    except ImportError:
        yield Item(shown(address), address, problem=problem("missing-library", NO_EXTRA))
        return
    try:
        system, path = url_to_fs(address)
        names = _names(system, path)
    except Exception as error:  # noqa: BLE001 - each back end raises its own
        yield Item(shown(address), address, problem=_problem(error))
        return
    if names is None:
        yield Item(shown(address), address)
        return
    if not names:
        yield Item(shown(address), address, problem=problem("no-match", "0"))
    for name in names:
        if wanted(_below(name, path)):
            found = system.unstrip_protocol(name)
            yield Item(shown(found), found)


def download(address: str, into: IO[bytes], max_bytes: int) -> Problem | None:
    """Copy a remote file, never more than `max_bytes`."""
    # A web server need not know how to send a part of a file: it is asked for the whole, read as it comes.
    how = {"block_size": 0} if is_web(address) else {}
    try:
        import fsspec

        with fsspec.open(address, "rb", **how) as source:
            return copy(source, into, max_bytes)
    except ImportError:
        return problem("missing-library", NO_EXTRA)
    except Exception as error:  # noqa: BLE001 - each back end raises its own
        return _problem(error)


def is_web(address: str) -> bool:
    """An address of a web server, where a page with links and a folder look the same."""
    return address.lower().startswith(("http://", "https://"))


def _names(system: Any, path: str) -> list[str] | None:
    """Files under a folder or a pattern; None for an address that is one file."""
    if any(sign in path for sign in "*["):
        return sorted(name for name in system.glob(path) if not system.isdir(name))
    if is_web(path):
        folder = path.endswith("/") or (not NAMES_A_FILE.search(path) and system.isdir(path))
        return sorted(system.find(path, maxdepth=WEB_DEPTH)) if folder else None
    return sorted(system.find(path)) if path.endswith("/") or system.isdir(path) else None


def _below(name: str, folder: str) -> str:
    return name[len(folder) :].lstrip("/") if name.startswith(folder) else name.rpartition("/")[2]


def _problem(error: BaseException) -> Problem:
    """What stopped us, at its root: back ends tell a refused certificate as a file that is not found."""
    while error.__cause__:
        error = error.__cause__
    return problem("missing", shown(f"{type(error).__name__}: {error}"))
