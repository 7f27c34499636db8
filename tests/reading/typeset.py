"""Words at places, as a PDF would give them: the letters of these tests are half as wide as high."""

from __future__ import annotations

from deliberation_cli.reading.page import Line, Word

Item = tuple[float, float, str] | tuple[float, float, str, float]
"""x, top, text and perhaps the size, in points."""


def words(items: list[Item]) -> list[Word]:
    """The words of each item, with one letter's width between them."""
    out = []
    for item in items:
        x, top, text = item[:3]
        size = item[3] if len(item) > 3 else 10.0
        for word in text.split(" "):
            width = 0.5 * size * len(word)
            if word:
                out.append(Word(word, (x, top, x + width, top + size)))
            x += width + 0.5 * size
    return out


def blocks(lines: list[Line]) -> list[list[str]]:
    """Texts of the lines, by block."""
    out: dict[int, list[str]] = {}
    for line in lines:
        out.setdefault(line.block, []).append(line.text)
    return list(out.values())
