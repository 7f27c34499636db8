"""Boxes that run over a rule are read again above it and below."""

from typing import Any, cast

import numpy as np
import pytest

from deliberation_cli.models import BBox
from deliberation_cli.reading.ocr.engine import extent
from deliberation_cli.reading.ocr.rulings import parted
from deliberation_cli.reading.page import Line, Word

PICTURE = np.full((200, 200), 255, np.uint8)
USUAL = [Line([Word("QUÉMARREC", (10.0, 10.0 + 20 * i, 90.0, 22.0 + 20 * i), 0.99)]) for i in range(5)]


class Reader:
    """Reads a cross wherever it is asked to look."""

    def read_box(self, _picture: Any, line: Line) -> Line:
        """One cross, as large as the place."""
        return Line([Word("X", extent(line), 0.95)])


@pytest.mark.parametrize(
    ("box", "rules", "pieces", "why"),
    [
        ((100.0, 10.0, 110.0, 42.0), [(5.0, 26.0, 180.0, 26.0)], 2, "two crosses in one column of two rows"),
        ((100.0, 10.0, 110.0, 62.0), [(5.0, 26.0, 180.0, 26.0), (5.0, 44.0, 180.0, 44.0)], 3, "three of them"),
        ((100.0, 10.0, 110.0, 22.0), [(5.0, 16.0, 180.0, 16.0)], 0, "a rule through one line strikes it out"),
        ((100.0, 10.0, 110.0, 42.0), [(5.0, 41.0, 180.0, 41.0)], 0, "a rule under the box parts nothing"),
        ((100.0, 10.0, 110.0, 42.0), [(120.0, 26.0, 180.0, 26.0)], 0, "a rule beside it"),
        ((100.0, 10.0, 110.0, 42.0), [(105.0, 0.0, 105.0, 90.0)], 0, "a rule down the page"),
    ],
)
def test_parted(box: BBox, rules: list[BBox], pieces: int, why: str) -> None:
    """Only a box taller than a line is cut, and only where a rule crosses it well inside."""
    line = Line([Word("x", box, 0.4)])
    found = parted([*USUAL, line], rules, cast("Any", Reader()), PICTURE)
    new = [each for each in found if each not in USUAL]
    assert [each.text for each in new] == (["X"] * pieces if pieces else ["x"]), why
