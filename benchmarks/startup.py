"""How long a person waits: `delib --version` against `python -c "import click"`, and `delib check` on an act.

`python benchmarks/startup.py [ACT]` prints the quickest of several whole processes (a busy machine only adds),
and the ratios, which matter more than the milliseconds.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
ACT = ROOT / "fixtures" / "valmorin-2023-04-11.md"
RUNS = 15

ENVIRONMENT = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
"""As an installed package runs: with its bytecode."""

DELIB = [sys.executable, "-m", "deliberation_cli"]


def best(command: list[str], runs: int = RUNS) -> float:
    """Seconds of the quickest of `runs` whole processes."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        subprocess.run(command, capture_output=True, check=False, cwd=ROOT, env=ENVIRONMENT)
        times.append(time.perf_counter() - start)
    return min(times)


def main() -> None:
    """Print the times, the limits and the ratios."""
    act = sys.argv[1] if len(sys.argv) > 1 else str(ACT)
    bare = best([sys.executable, "-c", "pass"])
    click = best([sys.executable, "-c", "import click"])
    version = best([*DELIB, "--version"])
    check = best([*DELIB, "check", act, "--quiet", "--no-cache"], runs=7)
    parse = best([*DELIB, "parse", act, "--quiet", "--no-cache", "--format", "json"], runs=7)
    print(f"{'':34}{'seconds':>9}{'limit':>8}{'× click':>9}")
    for name, seconds, limit in (
        ("python -c pass", bare, None),
        ('python -c "import click"', click, None),
        ("delib --version", version, 0.15),
        ("delib check ACT", check, 0.6),
        ("delib parse ACT --format json", parse, 0.6),
    ):
        bound = f"{limit:.2f}" if limit else ""
        print(f"{name:34}{seconds:9.3f}{bound:>8}{seconds / click:9.2f}")
    print(f"delib --version / import click: {version / click:.2f} (limit 3)")


if __name__ == "__main__":
    main()
