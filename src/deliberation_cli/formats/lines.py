"""The line on which a text file has some words: CI shows a finding beside it. A PDF has none."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from pathlib import Path

SUFFIXES = {".txt", ".text", ".md", ".markdown", ".htm", ".html"}
_MARKS = str.maketrans("", "", "\\*_#")
"""Marks of Markdown, which the reader takes off the words."""

LARGEST = 20_000_000
"""Bytes: a larger text is not read again for the sake of a line number."""


def line_of(path: str, quote: str) -> int | None:
    """The first line, from 1, that holds the words of `quote`, spaces and Markdown apart; None where none does."""
    words = quote.split(" … ")[0].translate(_MARKS).split()
    if not words or Path(path).suffix.lower() not in SUFFIXES:
        return None
    text, starts, lines = _words(path)
    at = text.find(f" {' '.join(words)}")
    return lines[bisect_right(starts, at) - 1] if at >= 0 else None


@lru_cache(maxsize=4)
def _words(path: str) -> tuple[str, list[int], list[int]]:
    """The words of a file, one space before each; where each line's words start, and the number of that line."""
    try:
        if Path(path).stat().st_size > LARGEST:
            return "", [], []
        content = Path(path).read_bytes().decode("utf-8", "replace")
    except (OSError, ValueError):
        return "", [], []
    pieces: list[str] = []
    starts: list[int] = []
    numbers: list[int] = []
    offset = 0
    for number, row in enumerate(content.splitlines(), 1):
        words = row.translate(_MARKS).split()
        if words:
            piece = " " + " ".join(words)
            starts.append(offset)
            numbers.append(number)
            pieces.append(piece)
            offset += len(piece)
    return "".join(pieces), starts, numbers
