"""Where each file's own output goes, under one folder, whatever the files are called."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import takewhile
from pathlib import Path


def common(names: Iterable[str]) -> tuple[str, ...]:
    """The folders that all names share.

    >>> common(["/a/b/c.pdf", "/a/b/d/e.pdf"])
    ('a', 'b')
    """
    folders = [steps(name)[:-1] for name in names]
    return tuple(each[0] for each in takewhile(lambda row: len(set(row)) == 1, zip(*folders, strict=False)))


def steps(name: str) -> tuple[str, ...]:
    """The names that lead to a file; none of them leads out of where one is."""
    return tuple(step for step in name.replace("://", "/").split("/") if step not in ("", ".", ".."))


def place(folder: Path, name: str, above: tuple[str, ...], extension: str) -> Path:
    """Where the output of the file `name` goes, without the folders that all share.

    >>> place(Path("out"), "../a/../b.zip!/c.pdf", ("a",), "json").as_posix()
    'out/b.zip!/c.pdf.json'
    """
    inner = steps(name)[len(above) :] or ("-",)
    return folder.joinpath(*inner[:-1], f"{inner[-1]}.{extension}")
