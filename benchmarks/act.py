"""Parse and check of an act that was already read, in one process: the cost of the grammars and rules alone.

`python benchmarks/act.py [ACT…]` prints milliseconds an act (median and quickest), in processor time, so that a busy
machine does not spoil them, and the ratio to `json.loads` of the same document's JSON, a piece of work that the reader
can run on their own machine.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from deliberation_cli import check, parse, read

ACT = Path(__file__).parent.parent / "fixtures" / "valmorin-2023-04-11.md"
RUNS = 60
LIMIT_MS = 10


def milliseconds(work: Callable[[], object], runs: int = RUNS) -> tuple[float, float]:
    """Median and quickest of `runs`, after a warm-up that fills the caches of cues, law and rules."""
    work()
    times = []
    for _ in range(runs):
        start = time.process_time()
        work()
        times.append((time.process_time() - start) * 1000)
    return statistics.median(times), min(times)


def main() -> None:
    """Print a line an act."""
    print(
        f"{'act':40}{'words':>8}{'parse':>9}{'check':>9}{'both':>9}{'quickest':>10}{'× json':>9}  limit {LIMIT_MS} ms"
    )
    for name in sys.argv[1:] or [str(ACT)]:
        print(row(name))


def row(name: str) -> str:
    """The figures of one act."""
    reading = read(name)
    document = parse(reading)
    words = sum(len(line.words) for page in reading.pages for line in page.lines)
    text = document.model_dump_json()
    parsed = milliseconds(lambda: parse(reading))
    checked = milliseconds(lambda: check(document))
    both = milliseconds(lambda: check(parse(reading)))
    peer = milliseconds(lambda: json.loads(text))
    shown = f"{parsed[0]:9.2f}{checked[0]:9.2f}{both[0]:9.2f}{both[1]:10.2f}{both[1] / peer[1]:9.1f}"
    return f"{Path(name).name:40}{words:8}{shown}"


if __name__ == "__main__":
    main()
