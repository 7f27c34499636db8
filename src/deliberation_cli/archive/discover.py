"""Names the files of a run: files, folders, globs, lists of paths, zip archives, remote addresses.

Nothing is opened here but folders and the tables of zip archives. What is left out is counted, with the reason.
"""

from __future__ import annotations

import glob
import os
import stat
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from deliberation_cli.archive import remote, zipped
from deliberation_cli.archive.job import Item
from deliberation_cli.reading.limits import problem

KNOWN = frozenset(
    {".pdf", ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".docx", ".odt"}
    | {".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp"}
)
"""Extensions taken from a folder; a file named outright is taken whatever its extension."""


@dataclass(slots=True)
class Discovery:
    """The files of a run, found while they are asked for, each once."""

    inputs: Iterable[str]
    skipped: Counter[str] = field(default_factory=Counter)
    """How many were left out, by reason: hidden, unknown-type, not-a-file, loop, duplicate."""
    _seen: set[tuple[str, str | None]] = field(default_factory=set)
    _folders: set[tuple[int, int]] = field(default_factory=set)

    def __iter__(self) -> Iterator[Item]:
        """Files in the order of the inputs, each folder in the order of names."""
        for given in self.inputs:
            for item in self._expand(given):
                key = (item.path, item.member)
                if key in self._seen:
                    self.skipped["duplicate"] += 1
                else:
                    self._seen.add(key)
                    yield item

    def _expand(self, given: str) -> Iterator[Item]:
        if remote.is_address(given):
            yield from remote.expand(given, self._wanted)
        elif given == "-":
            yield Item("-", "-")
        elif Path(given).is_dir():
            yield from self._folder(given)
        elif os.path.lexists(given) or not glob.has_magic(given):
            yield from self._named(given)
        else:
            matches = sorted(glob.glob(given, recursive=True))  # noqa: PTH207 - an absolute pattern is allowed here
            if not matches:
                yield Item(printable(given), given, problem=problem("no-match", "0"))
            for match in matches:
                yield from self._folder(match) if Path(match).is_dir() else self._named(match)

    def _named(self, path: str) -> Iterator[Item]:
        """A file that the user named: taken whatever its extension."""
        if path.lower().endswith(".zip"):
            yield from self._archive(path)
        else:
            yield Item(printable(path), path)

    def _folder(self, folder: str) -> Iterator[Item]:
        """Walk a folder, each real folder once, so that a loop of symbolic links ends."""
        try:
            status = Path(folder).stat()
            if (status.st_dev, status.st_ino) in self._folders:
                self.skipped["loop"] += 1
                return
            self._folders.add((status.st_dev, status.st_ino))
            with os.scandir(folder) as entries:
                found = sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            yield Item(printable(folder), folder, problem=problem("denied", os.strerror(error.errno or 0)))
            return
        for entry in found:
            yield from self._entry(entry)

    def _entry(self, entry: os.DirEntry[str]) -> Iterator[Item]:
        if entry.name.startswith("."):
            self.skipped["hidden"] += 1
        elif _is_folder(entry):
            yield from self._folder(entry.path)
        elif entry.name.lower().endswith(".zip"):
            yield from self._archive(entry.path)
        elif not self._wanted(entry.name):
            pass
        elif not _is_file(entry):
            self.skipped["not-a-file"] += 1
        else:
            yield Item(printable(entry.path), entry.path)

    def _archive(self, path: str) -> Iterator[Item]:
        """The members of a zip archive; one that lies about itself is one file with a problem."""
        name = printable(path)
        members, found = zipped.members(path)
        if found:
            yield Item(name, path, problem=found)
        for member in members:
            inner = printable(member.filename)
            if self._wanted(member.filename):
                yield Item(f"{name}!/{inner}", path, member.filename, zipped.refusal(member))

    def _wanted(self, path: str) -> bool:
        """Whether a file met on the way is taken; counts it when not."""
        steps = path.split("/")
        if any(step.startswith(".") and step not in (".", "..") for step in steps):
            self.skipped["hidden"] += 1
            return False
        stem, dot, extension = steps[-1].rpartition(".")
        if not stem or dot + extension.lower() not in KNOWN:
            self.skipped["unknown-type"] += 1
            return False
        return True


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _is_file(entry: os.DirEntry[str]) -> bool:
    """A regular file; a dangling link is kept, so that it is reported missing and not lost."""
    try:
        return entry.is_file() or (entry.is_symlink() and not stat.S_ISFIFO(entry.stat().st_mode))
    except OSError:
        return True


def printable(path: str) -> str:
    r"""A path as text that JSON can carry: bytes that are not UTF-8 as `\xe9`."""
    return path if path.isascii() else os.fsencode(path).decode("utf-8", "backslashreplace")


def listed(stream: BinaryIO) -> list[str]:
    r"""Paths of `--files-from`: one a line, or parted by NUL bytes (`find -print0`) where there is one."""
    data = stream.read()
    if b"\0" in data:
        return [os.fsdecode(name) for name in data.split(b"\0") if name]
    return [os.fsdecode(name) for name in data.splitlines() if name.strip()]
