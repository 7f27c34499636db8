"""Copies bytes from one stream into another, never more than allowed: what lies in archives and behind addresses."""

from __future__ import annotations

from typing import IO

from deliberation_cli.models import Problem
from deliberation_cli.reading.limits import problem

CHUNK = 1024 * 1024
"""Bytes copied at a time."""


def copy(source: IO[bytes], into: IO[bytes], max_bytes: int) -> Problem | None:
    """Copy at most `max_bytes`."""
    total = 0
    while chunk := source.read(CHUNK):
        total += len(chunk)
        if total > max_bytes:
            return problem("too-large", f"> {max_bytes} o / bytes")
        into.write(chunk)
    return None
