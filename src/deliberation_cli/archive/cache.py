"""What was worked out before: pages already read (OCR above all), and the results of files that have not changed.

Pages are kept by content, options and engines: they outlive a change of the rules. Results are kept by name, content,
options and version, as in the journal. Plain text is not kept: reading and judging it is about as fast.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path

from pydantic import ValidationError

from deliberation_cli.archive import packing, store
from deliberation_cli.archive.job import PACKAGE, Entry, Task, package_sources, stamp
from deliberation_cli.models import Problem
from deliberation_cli.reading.limits import SETTLED
from deliberation_cli.reading.page import Reading, ReadOptions

ENGINES = ("pypdfium2", "pdfplumber", "rapidocr", "openvino", "onnxruntime", "tesserocr", "opencv-python-headless")
JOURNALS = "journals"
"""Folder, beside what is kept, of the journals that nobody named."""
PAGES, RESULTS = "pages", "results"
TAG = "Signature: 8a477f597d28d172789f06886806bc55\n# Pages read by delib, and results; may be deleted at any time.\n"
"""CACHEDIR.TAG: backup tools leave the folder out (bford.info/cachedir)."""


def default_folder() -> Path:
    """The user's cache folder, or DELIB_CACHE."""
    from platformdirs import user_cache_path

    told = os.environ.get("DELIB_CACHE")
    return Path(told) if told else user_cache_path("delib")


@dataclass(frozen=True, slots=True)
class Cache:
    """A folder of read pages and of results."""

    folder: Path

    def pages(self, sha256: str, options: ReadOptions) -> Reading | None:
        """The pages of that content read in that way; None where there are none, or a damaged entry."""
        try:
            data = store.get(self._pages_at(sha256, options))
            return None if data is None else packing.unpack(data)
        except (ValueError, TypeError, KeyError, IndexError):
            return None

    def keep_pages(self, reading: Reading, options: ReadOptions) -> None:
        """Keep pages read without a problem that another run may not meet."""
        if _settled(reading.problems) and reading.source.sha256:
            self._keep(self._pages_at(reading.source.sha256, options), packing.pack(reading))

    def result(self, task: Task, sha256: str) -> Entry | None:
        """What the same job made of a file of that name and content; None where it is not known."""
        try:
            data = store.get(self._result_at(task, sha256))
            return None if data is None else Entry.model_validate_json(data)
        except ValidationError:
            return None

    def keep_result(self, task: Task, entry: Entry) -> None:
        """Keep a result reached without a problem that another run may not meet."""
        if _settled(entry.problems) and entry.sha256:
            self._keep(self._result_at(task, entry.sha256), entry.line())

    def entries(self) -> Iterator[Path]:
        """Everything kept, by other versions too, and the journals that stand beside it."""
        for kind in (PAGES, RESULTS):
            yield from (self.folder / kind).glob(f"*/??/*.{kind}")
        yield from (self.folder / JOURNALS).glob("*.jsonl")

    def size(self) -> tuple[int, int]:
        """How many files are kept, and their bytes."""
        sizes = [path.stat().st_size for path in self.entries()]
        return len(sizes), sum(sizes)

    def clear(self) -> tuple[int, int]:
        """Delete every entry and journal, and nothing else; how many, and their bytes."""
        count = size = 0
        for path in list(self.entries()):
            with suppress(OSError):
                size += path.stat().st_size
                path.unlink()
                count += 1
        for kind in (PAGES, RESULTS):
            for folder in sorted((self.folder / kind).glob("**/"), reverse=True):
                with suppress(OSError):
                    folder.rmdir()
        return count, size

    def _pages_at(self, sha256: str, options: ReadOptions) -> Path:
        return self._place(PAGES, reader_stamp(), sha256, _way(options))

    def _result_at(self, task: Task, sha256: str) -> Path:
        version = hashlib.sha256(f"{task.stamp or stamp()} {reader_stamp()}".encode()).hexdigest()[:12]
        return self._place(RESULTS, version, sha256, task.options, task.item.name)

    def _place(self, kind: str, version: str, *key: str) -> Path:
        name = hashlib.sha256(json.dumps(key).encode()).hexdigest()
        return self.folder / kind / version / name[:2] / f"{name[2:]}.{kind}"

    def _keep(self, path: Path, data: bytes) -> None:
        store.put(path, data)
        tag = self.folder / "CACHEDIR.TAG"
        if not tag.exists():
            with suppress(OSError):
                tag.write_text(TAG, encoding="utf-8")


def keeps(data: bytes) -> bool:
    """Whether what this content gives is worth keeping: anything but plain text."""
    return b"%PDF-" in data[:1024] or b"\0" in data[:4096]


@cache
def reader_stamp() -> str:
    """What else decides how a page is read: the readers' code, and the libraries under them."""
    digest = hashlib.sha256()
    for name, data in package_sources(PACKAGE / "reading"):
        digest.update(name.encode() + b"\0" + data)
    for name in ENGINES:
        with suppress(importlib.metadata.PackageNotFoundError):
            digest.update(f"{name} {importlib.metadata.version(name)}\n".encode())
    return digest.hexdigest()[:12]


def _settled(problems: Iterable[Problem]) -> bool:
    return all(problem.code in SETTLED and not problem.fatal for problem in problems)


def _way(options: ReadOptions) -> str:
    return json.dumps(asdict(options) | {"max_bytes": None}, sort_keys=True)
