"""Pages already read (OCR above all), kept by content, options and engines; a damaged entry is read again.

An entry is a file of its own: a line with a checksum, then compressed JSON. It is written under a temporary name and
renamed, so parallel writers at worst do the same work twice. Plain text is not kept: reading it is faster.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
import os
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from functools import cache
from importlib import resources
from pathlib import Path

from deliberation_cli.archive import packing
from deliberation_cli.archive.job import package_sources
from deliberation_cli.reading.page import Reading, ReadOptions

MAGIC = b"delib-pages-1 "
MAX_UNPACKED = 1024**3
"""Bytes; a larger entry is taken for damaged."""
ENGINES = ("pypdfium2", "pdfplumber", "rapidocr", "openvino", "onnxruntime", "tesserocr", "opencv-python-headless")
JOURNALS = "journals"
"""Folder, beside the pages, of the journals that nobody named."""
TAG = "Signature: 8a477f597d28d172789f06886806bc55\n# Pages read by delib; may be deleted at any time.\n"
"""CACHEDIR.TAG: backup tools leave the folder out (bford.info/cachedir)."""


def default_folder() -> Path:
    """The user's cache folder, or DELIB_CACHE."""
    from platformdirs import user_cache_path

    told = os.environ.get("DELIB_CACHE")
    return Path(told) if told else user_cache_path("delib")


@dataclass(frozen=True, slots=True)
class PageCache:
    """A folder of read pages."""

    folder: Path

    def get(self, sha256: str, options: ReadOptions) -> Reading | None:
        """The pages of that content read in that way; None where there are none, or a damaged entry."""
        try:
            return packing.unpack(_checked(self._place(sha256, options).read_bytes()))
        except (OSError, ValueError, TypeError, KeyError, IndexError, zlib.error):
            return None

    def put(self, reading: Reading, options: ReadOptions) -> None:
        """Keep pages read without any problem; a folder that cannot be written costs only time."""
        if reading.problems or not reading.source.sha256:
            return
        packed = zlib.compress(packing.pack(reading), 1)
        data = MAGIC + hashlib.sha256(packed).hexdigest().encode() + b"\n" + packed
        with suppress(OSError):
            self._write(self._place(reading.source.sha256, options), data)

    def entries(self) -> Iterator[Path]:
        """Every entry, those of other versions too."""
        return (self.folder / "pages").glob("*/??/*.pages")

    def _ours(self) -> list[Path]:
        """Entries, and the journals that stand beside them."""
        return [*self.entries(), *(self.folder / JOURNALS).glob("*.jsonl")]

    def size(self) -> tuple[int, int]:
        """How many files are kept, and their bytes."""
        return len(self._ours()), sum(path.stat().st_size for path in self._ours())

    def clear(self) -> tuple[int, int]:
        """Delete every entry and journal, and nothing else; how many, and their bytes."""
        count = size = 0
        for path in self._ours():
            with suppress(OSError):
                size += path.stat().st_size
                path.unlink()
                count += 1
        for folder in sorted((self.folder / "pages").glob("**/"), reverse=True):
            with suppress(OSError):
                folder.rmdir()
        return count, size

    def _place(self, sha256: str, options: ReadOptions) -> Path:
        key = hashlib.sha256(f"{sha256} {_way(options)}".encode()).hexdigest()
        return self.folder / "pages" / reader_stamp() / key[:2] / f"{key[2:]}.pages"

    def _write(self, path: Path, data: bytes) -> None:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        tag = self.folder / "CACHEDIR.TAG"
        if not tag.exists():
            tag.write_text(TAG, encoding="utf-8")
        handle, name = tempfile.mkstemp(dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise


def keeps(data: bytes) -> bool:
    """Whether pages of this content are worth keeping: anything but plain text."""
    return b"%PDF-" in data[:1024] or b"\0" in data[:4096]


@cache
def reader_stamp() -> str:
    """What else decides how a page is read: the readers' code, and the libraries under them."""
    digest = hashlib.sha256()
    for name, data in package_sources(resources.files("deliberation_cli") / "reading"):
        digest.update(name.encode() + b"\0" + data)
    for name in ENGINES:
        with suppress(importlib.metadata.PackageNotFoundError):
            digest.update(f"{name} {importlib.metadata.version(name)}\n".encode())
    return digest.hexdigest()[:12]


def _way(options: ReadOptions) -> str:
    return json.dumps(asdict(options) | {"max_bytes": None}, sort_keys=True)


def _checked(data: bytes) -> bytes:
    """The JSON of an entry; ValueError where it is not what was written."""
    head, _, packed = data.partition(b"\n")
    if head != MAGIC + hashlib.sha256(packed).hexdigest().encode():
        raise ValueError("damaged entry")
    unpacker = zlib.decompressobj()
    told = unpacker.decompress(packed, MAX_UNPACKED)
    if unpacker.unconsumed_tail:
        raise ValueError("entry too large")
    return told
