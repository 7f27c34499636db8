"""Reading order: words with boxes become lines and blocks; a sentence never runs from one column into another."""

from __future__ import annotations

from deliberation_cli.models import BBox
from deliberation_cli.reading.page import Line, Word


def arrange(words: list[Word], width: float, height: float) -> list[Line]:
    """Lines of the page in reading order, each with its block number."""
    lines: list[Line] = []
    previous: BBox | None = None
    for word in words:
        box = word.box
        if previous is None or box is None or not _same_line(previous, box):
            lines.append(Line([word]))
        else:
            lines[-1].words.append(word)
        previous = box
    return lines


def _same_line(left: BBox, right: BBox) -> bool:
    overlap = min(left[3], right[3]) - max(left[1], right[1])
    return overlap > 0.5 * min(left[3] - left[1], right[3] - right[1]) and right[0] > left[0] - 1
