"""Writes outputs: to a stream without failing on odd characters, to a file whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import IO


def encoded(text: str) -> bytes:
    """UTF-8, with lone surrogates (file names that are not UTF-8) as visible escapes."""
    return text.encode("utf-8", "backslashreplace")


def write_stream(stream: IO[str], text: str) -> None:
    """Write UTF-8 to a stream such as standard output, whatever its own encoding."""
    buffer = getattr(stream, "buffer", None)
    if buffer is None:
        stream.write(encoded(text).decode())
    else:
        stream.flush()
        buffer.write(encoded(text))
    stream.flush()


def write_whole(path: Path, data: bytes) -> None:
    """Write a file under a temporary name beside it, then rename: readers see the old file or the new one, whole.

    Raises OSError, after removing the temporary file, where the folder is missing or the disk is full.
    """
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".tmp", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.chmod(0o666 & ~_umask())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
