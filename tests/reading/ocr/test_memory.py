"""Pages of many sizes do not make a reader grow: it forgets what it prepared for the sizes before."""

import numpy as np
import psutil

from deliberation_cli.reading.ocr.engine import start

GROWTH = 300e6
"""Bytes: 130 million were seen, and 560 where every size below is remembered."""


def test_pages_of_many_sizes_leave_memory_flat() -> None:
    reader = start("rapid")
    process = psutil.Process()
    sizes = [(height, width) for height in range(512, 255, -32) for width in range(512, 255, -32)]
    seen = []
    for size in sizes:
        assert reader.read(np.full(size, 255, np.uint8)) == []
        seen.append(process.memory_info().rss)
    assert seen[-1] - seen[0] < GROWTH
