"""Draw documents, read them back, and tell which habits go with a loss.

    python -m benchmarks.crossed KIND [--count 2000] [--seed 0] [--flat 0.5] [--large] [--show QUESTION=OPTION] [--least 0.02]

KIND is a module beside this one with `sample(draw) -> Sample`. A share of the texts is put on one line, as a text dump
leaves them. First the F1 of each group of fields over all, then each option whose documents lose more than the others
do: how many drew it, the share of them read whole, and the groups in which they lose. `--show` prints the first lost
documents that drew an option (`--show any` whatever they drew); a field that the label does not hold is not scored.
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import partial
from multiprocessing import Pool
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))
from benchmarks.crossed.draw import Draw

from accuracy import WATCHED, load_score, speaks, wrong_groups
from deliberation_cli import check, parse
from deliberation_cli.reading.detect import plain_page

ROOT = Path(__file__).parent.parent.parent
SHOWN = 6


@dataclass(frozen=True)
class Read:
    """One document drawn, and what was lost of it."""

    seed: int
    text: str
    chosen: dict[str, str]
    counts: dict[str, list[int]]
    errors: list[str]
    silent: list[str]


def read_back(seed: int, kind: str, flat: float, measure: Path, *, large: bool) -> Read:
    """Draw, write, parse and compare one document."""
    score = load_score(measure)
    draw = Draw(seed, large=large)
    sample = importlib.import_module(f"benchmarks.crossed.{kind}").sample(draw)
    text = " ".join(sample.text.split()) if draw.chance("on one line", flat) else sample.text
    document = parse([plain_page(text)])
    got = labelled(sample.gold, json.loads(document.model_dump_json(exclude={"evidence"})))
    tally = score.Tally()
    tally.where = str(seed)
    score.score_document(sample.gold, got, tally)
    verdicts = check(document)
    silent = [group for group in wrong_groups(score, tally) if not speaks(verdicts, WATCHED[group])]
    counts = {name: list(numbers) for name, numbers in tally.counts.items()}
    return Read(seed, text, draw.chosen, counts, [str(error) for error in tally.errors], silent)


def labelled(gold: dict[str, Any], got: dict[str, Any]) -> dict[str, Any]:
    """What was read, without the body where the label names none."""
    for wanted, session in zip(gold["sessions"], got["sessions"], strict=False):
        if "body" not in wanted:
            session["body"] = None
    return got


def lost_groups(score: Any, read: Read) -> list[str]:
    """Groups of fields in which something is missed or wrong."""
    groups: dict[str, list[str]] = score.GROUPS
    return [name for name, fields in groups.items() if any(sum(read.counts.get(f, [0, 0, 0])[1:]) for f in fields)]


def show(reads: list[Read], wanted: str) -> None:
    """The first documents lost that drew an option, with their errors."""
    question, _, option = wanted.partition("=")
    lost = [read for read in reads if read.errors and (wanted == "any" or read.chosen.get(question) == option)]
    for read in lost[:SHOWN]:
        print(
            f"---- seed {read.seed}  {read.chosen}\n{read.text}\n",
            *(f"  !! {error}" for error in read.errors),
            sep="\n",
        )
        print(f"  silent: {', '.join(read.silent) or '-'}\n")


def table(score: Any, reads: list[Read], least: float) -> None:
    """The options that go with a loss, the worst first."""
    drawn: Counter[tuple[str, str]] = Counter()
    lost: Counter[tuple[str, str]] = Counter()
    where: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for read in reads:
        groups = lost_groups(score, read)
        for pair in read.chosen.items():
            drawn[pair] += 1
            lost[pair] += bool(groups)
            where[pair].update(groups)
    mean = sum(bool(lost_groups(score, read)) for read in reads) / len(reads)
    print(f"\n{'drawn':>6}{'whole':>8}  habit (all: {1 - mean:.3f} read whole)")
    for pair in sorted(drawn, key=lambda pair: lost[pair] / drawn[pair], reverse=True):
        if (rate := lost[pair] / drawn[pair]) > mean + least:
            told = ", ".join(f"{name} {count}" for name, count in where[pair].most_common(3))
            print(f"{drawn[pair]:6}{1 - rate:8.3f}  {pair[0]} = {pair[1]!r}  ({told})")


def main() -> None:
    """Print what is read and what goes with a loss."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("kind")
    options.add_argument("--count", type=int, default=2000)
    options.add_argument("--seed", type=int, default=0, help="the first seed")
    options.add_argument("--score", type=Path, default=ROOT.parent / "shared" / "tools" / "score.py")
    options.add_argument("--flat", type=float, default=0.5)
    options.add_argument(
        "--large", action="store_true", help="assemblies of seventy people and more (councils, communes)"
    )
    options.add_argument("--show", help="QUESTION=OPTION, or any")
    options.add_argument(
        "--least", type=float, default=0.02, help="how much worse than all an option must be to be told"
    )
    asked = options.parse_args()
    score = load_score(asked.score)
    with Pool() as pool:
        job = partial(read_back, kind=asked.kind, flat=asked.flat, measure=asked.score, large=asked.large)
        reads = pool.map(job, range(asked.seed, asked.seed + asked.count), chunksize=16)
    if asked.show:
        show(reads, asked.show)
    total = score.Tally()
    for read in reads:
        for name, numbers in read.counts.items():
            for i, number in enumerate(numbers):
                total.counts[name][i] += number
    labelled_groups = {
        n: f for n, f in score.GROUPS.items() if any(sum(total.counts[x][:2]) for x in f if x in total.counts)
    }
    values = {name: total.f1(fields) for name, fields in labelled_groups.items()}
    print("  ".join(f"{name} {value:.3f}" for name, value in values.items() if value is not None))
    silent = [read for read in reads if read.silent]
    print(f"{len(reads)} documents; silent errors in {len(silent)} ({len(silent) / len(reads):.1%})")
    table(score, reads, asked.least)


if __name__ == "__main__":
    main()
