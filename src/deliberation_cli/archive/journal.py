"""The journal (journal de reprise): one JSON line a file, appended as results come; a run killed at any moment resumes.

Lines are written whole, in one system call, and nothing is ever rewritten. A torn last line is ignored, as is any line
that does not read. When the disk is full the run goes on without a journal, and says so once.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from deliberation_cli.archive.job import Outcome

SYNC_EVERY = 5.0
"""Seconds between two calls that ask the disk to keep what was written."""


class NotAJournalError(Exception):
    """The file that `--journal` names holds something else: it is not touched."""


@dataclass(slots=True)
class Journal:
    """An open journal, and what it knew when it was opened."""

    path: Path
    known: dict[str, tuple[str, int, int]] = field(default_factory=dict)
    """By name: content hash, offset and length of the line that holds its result."""
    failure: OSError | None = None
    """Why writing stopped; None while it goes on."""
    _fd: int = -1
    _synced: float = 0.0

    def write(self, outcome: Outcome) -> None:
        """Append a result; never raises for a disk that is full."""
        if self.failure or self._fd < 0:
            return
        line = outcome.line + b"\n"
        try:
            written = os.write(self._fd, line)
            while written < len(line):
                written += os.write(self._fd, line[written:])
            if time.monotonic() - self._synced > SYNC_EVERY:
                os.fsync(self._fd)
                self._synced = time.monotonic()
        except OSError as error:
            self.failure = error

    def known_hash(self, name: str) -> str | None:
        """Content hash for which there is a result."""
        return self.known[name][0] if name in self.known else None

    def recall(self, name: str) -> bytes:
        """The line of a known result."""
        _, offset, length = self.known[name]
        return os.pread(self._fd, length, offset)

    def close(self) -> None:
        """Ask the disk to keep everything, and let go."""
        if self._fd >= 0:
            try:
                os.fsync(self._fd)
            except OSError as error:
                self.failure = self.failure or error
            os.close(self._fd)
            self._fd = -1


def start(path: Path, *, resume: bool, version: str, options: str) -> Journal:
    """Open a journal: to go on after what it holds for this version and these options, or afresh.

    Raises NotAJournalError for a file that holds something else, OSError where the place cannot be written.
    """
    fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
    journal = Journal(path, _fd=fd, _synced=time.monotonic())
    try:
        if not _is_ours(path):
            raise NotAJournalError(str(path))
        if path.is_file():
            if resume:
                journal.known = _index(path, version, options)
                _end_torn_line(fd)
            else:
                os.ftruncate(fd, 0)
    except BaseException:
        os.close(fd)
        raise
    return journal


def _is_ours(path: Path) -> bool:
    """An empty file, or one whose first line looks like ours, even torn."""
    if not path.is_file():
        return True
    with path.open("rb") as file:
        head = file.read(8)
    return head == b'{"path":'[: len(head)]


def _index(path: Path, version: str, options: str) -> dict[str, tuple[str, int, int]]:
    """Where the last result of each file stands."""
    known: dict[str, tuple[str, int, int]] = {}
    for offset, line in _lines(path):
        try:
            entry = json.loads(line)
            told = (entry["version"], entry["options"])
            name, digest = entry["path"], entry.get("sha256")
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            continue
        if told == (version, options) and isinstance(digest, str) and isinstance(name, str):
            known[name] = (digest, offset, len(line))
    return known


def _lines(path: Path) -> Iterator[tuple[int, bytes]]:
    """Whole lines with their offsets."""
    offset = 0
    with path.open("rb") as file:
        for line in file:
            if line.endswith(b"\n"):
                yield offset, line[:-1]
            offset += len(line)


def _end_torn_line(fd: int) -> None:
    """Put a line end behind a torn last line, so that the next result stands on its own."""
    size = os.fstat(fd).st_size
    if size and os.pread(fd, 1, size - 1) != b"\n":
        os.write(fd, b"\n")
