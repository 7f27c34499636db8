"""Brings one file within reach of the reader: as it is where it can be, else a bounded copy in a scratch folder."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import IO, BinaryIO

from deliberation_cli.archive import remote, zipped
from deliberation_cli.archive.job import Item
from deliberation_cli.models import Problem

CHUNK = 1024 * 1024


@contextmanager
def fetched(item: Item, max_bytes: int, scratch: str | None) -> Iterator[tuple[str, Problem | None]]:
    """A local path that the reader can open, or the problem that forbids it."""
    if item.problem:
        yield item.path, item.problem
    elif item.path == "-":
        yield "-", None
    elif not remote.is_address(item.path) and item.member is None:
        problem = _refusal(item.path, max_bytes)
        if problem is None and item.name != item.path:
            with _copied(item, max_bytes, scratch) as copied:
                yield copied
        else:
            yield item.path, problem
    else:
        with _copied(item, max_bytes, scratch) as copied:
            yield copied


@contextmanager
def _copied(item: Item, max_bytes: int, scratch: str | None) -> Iterator[tuple[str, Problem | None]]:
    suffix = PurePosixPath(item.member or item.path).suffix
    with tempfile.NamedTemporaryFile(dir=scratch, suffix=suffix if suffix.isascii() else "") as file:
        problem = _bring(item, file.file, max_bytes)
        file.flush()
        yield file.name, problem


def _bring(item: Item, into: BinaryIO | IO[bytes], max_bytes: int) -> Problem | None:
    if item.member is not None:
        return zipped.unpack(item.path, item.member, into, max_bytes)  # type: ignore[arg-type]
    if remote.is_address(item.path):
        return remote.download(item.path, into, max_bytes)  # type: ignore[arg-type]
    with Path(item.path).open("rb") as source:
        return copy(source, into, max_bytes)  # type: ignore[arg-type]


def copy(source: BinaryIO | IO[bytes], into: BinaryIO, max_bytes: int) -> Problem | None:
    """Copy at most `max_bytes`."""
    total = 0
    while chunk := source.read(CHUNK):
        total += len(chunk)
        if total > max_bytes:
            return Problem(code="too-large", detail=f"over {max_bytes} bytes")
        into.write(chunk)
    return None


def _refusal(path: str, max_bytes: int) -> Problem | None:
    """What `stat` already tells: nothing of the file is read."""
    try:
        status = Path(path).stat()
    except OSError as error:
        code = "denied" if isinstance(error, PermissionError) else "missing"
        return Problem(code=code, detail=os.strerror(error.errno or 0))
    if not stat.S_ISREG(status.st_mode):
        return Problem(code="not-a-document", detail="not a regular file")
    if status.st_size > max_bytes:
        return Problem(code="too-large", detail=f"{status.st_size} bytes, over {max_bytes}")
    return None
