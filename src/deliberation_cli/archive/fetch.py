"""Brings the bytes of one file, wherever it lives, never more than allowed; what forbids it is a `Problem`."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from deliberation_cli.archive import remote, zipped
from deliberation_cli.archive.job import Item
from deliberation_cli.models import Problem
from deliberation_cli.reading.detect import load
from deliberation_cli.reading.limits import problem


def fetch(item: Item, max_bytes: int) -> bytes | Problem:
    """The content of a file, member of an archive or address."""
    if item.problem:
        return item.problem
    if item.content is not None:
        return item.content
    if item.member is not None:
        return _copied(lambda into: zipped.unpack(item.path, str(item.member), into, max_bytes))
    if remote.is_address(item.path):
        return _copied(lambda into: remote.download(item.path, into, max_bytes))
    return _local(item.path, max_bytes)


def _copied(copy_into: Callable[[BytesIO], Problem | None]) -> bytes | Problem:
    into = BytesIO()
    found = copy_into(into)
    if found is None and not into.tell():
        found = problem("empty", "0 o / bytes")
    return found or into.getvalue()


def _local(path: str, max_bytes: int) -> bytes | Problem:
    """A local file, read at once; one that changed meanwhile is read again, once."""
    for _ in range(2):
        before = _status(path, max_bytes)
        if isinstance(before, Problem):
            return before
        data = load(path, max_bytes)
        after = _status(path, max_bytes)
        if isinstance(data, Problem) or isinstance(after, Problem) or _same(before, after):
            return data
    return problem("changed")


def _same(before: os.stat_result, after: os.stat_result) -> bool:
    return (before.st_ino, before.st_size, before.st_mtime_ns) == (after.st_ino, after.st_size, after.st_mtime_ns)


def _status(path: str, max_bytes: int) -> os.stat_result | Problem:
    """What `stat` already tells: nothing of a pipe, a device or a file too large is read."""
    try:
        status = Path(path).stat()
    except OSError as error:
        return problem("missing", os.strerror(error.errno or 0))
    if stat.S_ISDIR(status.st_mode):
        return problem("directory")
    if not stat.S_ISREG(status.st_mode):
        return problem("unknown-type", "pipe, device / tube, périphérique")
    if status.st_size > max_bytes:
        return problem("too-large", f"{status.st_size} > {max_bytes} o / bytes")
    return status
