"""How fast and in how much memory `archive.scdl` judges a million SCDL rows, against one bare pass of `csv.reader`.

usage: python benchmarks/scdl.py [ROWS]

Each pass runs in a process of its own, on one core: seconds of processor time (other work on the machine does not
count), microseconds a row, peak memory, and the ratio.
"""

from __future__ import annotations

import csv
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from deliberation_cli.archive import scdl
from deliberation_cli.rules.data.row import COLUMNS

GOAL_SECONDS, GOAL_MIB = 60, 200


def write(path: Path, rows: int) -> None:
    """Rows of several councils; one in a hundred has a fault."""
    with path.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow(COLUMNS)
        for i in range(rows):
            day = f"20{20 + i % 4}-{1 + i % 12:02}-{1 + i % 28:02}"
            in_favour, against, abstaining = 20 + i % 9, i % 4, i % 3
            voters = in_favour + against + abstaining + (i % 100 == 0)
            out.writerow(
                (
                    *("Ville de Saint-Loup", "21250056500016", f"{2020 + i % 4}_{i:06}", day, "7.5"),
                    *("Finances locales/Subventions", f"Subvention à l'association n° {i}, exercice courant"),
                    *("2023", "Budget principal", "PREF025", day, 43, voters, in_favour, against, abstaining),
                    f"https://exemple.fr/deliberations/{i}.pdf",
                )
            )


def measure(what: str, path: str) -> dict[str, float]:
    """One pass, in this process."""
    start = time.process_time()
    if what == "csv":
        with Path(path).open(encoding="utf-8", newline="") as file:
            count = sum(1 for _ in csv.reader(file))
    else:
        count = int(sum(len(v.message) > 0 for v in scdl.check(path).verdicts))
    seconds = time.process_time() - start
    return {"seconds": seconds, "mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "count": count}


def child(what: str, path: Path) -> dict[str, float]:
    """One pass, in a process of its own."""
    command = [sys.executable, __file__, "--measure", what, str(path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=os.environ)
    result: dict[str, float] = json.loads(done.stdout)
    return result


def main(rows: int) -> int:
    """Print the table; 1 where a goal is missed."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "deliberations.csv"
        write(path, rows)
        print(f"{rows:,} rows, {path.stat().st_size / 1e6:.0f} MB")
        bare, judged = child("csv", path), child("scdl", path)
    for name, result in (("csv.reader", bare), ("delib", judged)):
        per_row = result["seconds"] / rows * 1e6
        print(f"{name:<11} {result['seconds']:6.1f} s  {per_row:6.2f} µs/row  {result['mib']:6.0f} MiB")
    print(f"ratio       {judged['seconds'] / bare['seconds']:6.1f}")
    met = judged["seconds"] * 1e6 / rows <= GOAL_SECONDS and judged["mib"] <= GOAL_MIB
    print(f"goal: 1,000,000 rows in {GOAL_SECONDS} s, {GOAL_MIB} MiB: {'met' if met else 'MISSED'}")
    return 0 if met else 1


if __name__ == "__main__":
    if sys.argv[1:2] == ["--measure"]:
        print(json.dumps(measure(*sys.argv[2:4])))
    else:
        sys.exit(main(int(sys.argv[1]) if sys.argv[1:] else 1_000_000))
