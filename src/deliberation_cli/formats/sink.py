"""Writes outputs to a stream without failing on odd characters; `whole` writes them to a file."""

from __future__ import annotations

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
