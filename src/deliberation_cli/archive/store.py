"""Files that may be lost at any time: each is a line with a checksum, then compressed bytes, and whole or not there.

They are written under a temporary name and renamed, so parallel writers at worst do the same work twice.
"""

from __future__ import annotations

import hashlib
import zlib
from contextlib import suppress
from pathlib import Path

from deliberation_cli.whole import write_whole

MAGIC = b"delib-kept-1 "
MAX_UNPACKED = 1024**3
"""Bytes; a larger entry is taken for damaged."""


def get(path: Path) -> bytes | None:
    """What was put there; None where there is nothing, or something damaged."""
    try:
        head, _, packed = path.read_bytes().partition(b"\n")
        if head != MAGIC + hashlib.sha256(packed).hexdigest().encode():
            return None
        unpacker = zlib.decompressobj()
        told = unpacker.decompress(packed, MAX_UNPACKED)
        return None if unpacker.unconsumed_tail else told
    except (OSError, zlib.error):
        return None


def put(path: Path, data: bytes) -> None:
    """Keep `data`; a folder that cannot be written costs only time."""
    packed = zlib.compress(data, 1)
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        whole = MAGIC + hashlib.sha256(packed).hexdigest().encode() + b"\n" + packed
        write_whole(path, whole, private=True)
