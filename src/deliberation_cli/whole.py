"""A file is written whole or not at all: by outputs, the cache, and the compiled patterns."""

from __future__ import annotations

import os
from pathlib import Path


def write_whole(path: Path, data: bytes, *, private: bool = False) -> None:
    """Write a file under a temporary name beside it, then rename: readers see the old file or the new one, whole.

    `private`: for its owner alone, and not forced to the disk: what is lost is made anew. Raises OSError, after
    removing the temporary file, where the folder is missing or the disk is full.
    """
    import tempfile  # a short command, which writes nothing, starts sooner without it

    handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".tmp", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            if not private:
                stream.flush()
                os.fsync(stream.fileno())
        if not private:
            temporary.chmod(0o666 & ~_umask())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
