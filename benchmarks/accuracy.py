"""Accuracy on a labelled corpus: F1 by group, open and closed authorities apart, and the silent-error rate.

usage: accuracy.py CORPUS [--score SCORE.PY] [--verbose]

A *silent error* is a document with a wrong value in attendance, proxies, counts or votes, and no finding on that field:
neither DOC002, DOC003, nor a failed rule that points there. Documents of closed authorities (`closed.txt`) are counted,
never shown; so is a third of the invented ones that were written last (`clerks/dumped`, `clerks/sittings`), drawn by
the hash of their names. The older ones were opened when the version that they measured was frozen.
"""

from __future__ import annotations

import argparse
import fnmatch
import hashlib
import importlib.util
import json
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

from deliberation_cli import check, parse
from deliberation_cli.models import Document, Verdict

HERE = Path(__file__).parent
WATCHED = {
    "counts": "attendance",
    "present": "attendance/present",
    "proxies": "attendance/proxies",
    "absent": "attendance/absent",
    "votes": "vote",
}
"""Groups in which a wrong value may be silent, and the words of the pointers that speak of them."""


LAST = ("dumped", "sittings")
"""Folders of invented documents of which a third is closed."""


def load_score(path: Path) -> ModuleType:
    """The corpus's own measure."""
    spec = importlib.util.spec_from_file_location("score", path)
    if spec is None or spec.loader is None:
        sys.exit(f"{path}: no such measure; give it with --score")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def closed_patterns() -> list[str]:
    lines = (HERE / "closed.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def is_closed(label: Path, patterns: list[str]) -> bool:
    """Whether a document is only ever counted."""
    stem = label.name.removesuffix(".gold.json")
    if "clerks" in label.parts:
        drawn = hashlib.md5(label.name.encode(), usedforsecurity=False).digest()[0] % 3 == 0
        return label.parent.name in LAST and drawn
    return any(fnmatch.fnmatch(stem, pattern) for pattern in patterns)


def documents(corpus: Path) -> list[tuple[str, Path, Path]]:
    found = []
    for label in sorted(corpus.rglob("*.gold.json")):
        stem = label.name.removesuffix(".gold.json")
        beside = [p for p in label.parent.iterdir() if p.stem == stem and p.suffix != ".json"]
        found += [(stem, label, path) for path in beside[:1]]
    return found


def open_documents(corpora: Iterable[Path]) -> list[tuple[str, Path, Path]]:
    """The documents that may be read, not only counted."""
    patterns = closed_patterns()
    return [each for corpus in corpora for each in documents(corpus) if not is_closed(each[1], patterns)]


def speaks(verdicts: list[Verdict], words: str) -> bool:
    """Whether a finding warns about the field."""
    for verdict in verdicts:
        if verdict.rule == "DOC002" and verdict.status == "fail":
            return True
        if verdict.status == "fail" and any(words in where.pointer for where in verdict.where):
            return True
    return False


def wrong_groups(score: ModuleType, tally: Any) -> list[str]:
    """Watched groups in which the parse states a wrong value (an extra one counts, a missing one is not a lie)."""
    return [g for g in WATCHED if sum(tally.counts[f][2] for f in score.GROUPS[g] if f in tally.counts)]


def add_counts(tally: Any, counts: Mapping[str, Iterable[int]]) -> None:
    """Add what another process counted of one document, by field."""
    for name, numbers in counts.items():
        for i, number in enumerate(numbers):
            tally.counts[name][i] += number


def row(score: ModuleType, name: str, tally: Any, groups: Iterable[str] = ()) -> str:
    """F1 by group, of all groups or those asked for, as a row of a table."""
    cells = []
    for group in groups or score.GROUPS:
        value = tally.f1(score.GROUPS[group])
        cells.append("  -  " if value is None else f"{value:.3f}")
    return f"| {name} | " + " | ".join(cells) + " |"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("corpus", type=Path)
    options.add_argument("--score", type=Path)
    options.add_argument("--verbose", action="store_true", help="print the errors of open documents")
    args = options.parse_args()
    score = load_score(args.score or args.corpus.parent / "tools" / "score.py")
    patterns = closed_patterns()
    tallies: dict[str, Any] = {}
    silent: dict[str, list[str]] = {"open": [], "closed": []}
    seen = {"open": 0, "closed": 0}
    for stem, label, path in documents(args.corpus):
        side = "closed" if is_closed(label, patterns) else "open"
        document: Document = parse(path)
        one = score.Tally()
        one.where = stem
        gold = json.loads(label.read_text(encoding="utf-8"))
        got = json.loads(document.model_dump_json(exclude={"evidence"}))
        score.score_document(gold, got, one)
        for name in (f"{label.parent.name}, {side}", f"{label.parent.name}, whole", f"all, {side}"):
            score.score_document(gold, got, tallies.setdefault(name, score.Tally()))
        seen[side] += 1
        verdicts = check(document)
        hidden = [g for g in wrong_groups(score, one) if not speaks(verdicts, WATCHED[g])]
        if hidden:
            silent[side].append(f"{stem}: {', '.join(hidden)}" if side == "open" else "(closed)")
        if args.verbose and side == "open":
            print(*(f"    {error}" for error in one.errors), sep="\n", file=sys.stderr)
    print("| documents | " + " | ".join(score.GROUPS) + " |")
    print("|---" * (len(score.GROUPS) + 1) + "|")
    for name in sorted(tallies):
        print(row(score, name, tallies[name]))
    print()
    for side, cases in silent.items():
        rate = len(cases) / seen[side] if seen[side] else 0.0
        print(f"silent errors, {side}: {len(cases)} of {seen[side]} documents ({rate:.1%})")
        print(*(f"  {case}" for case in cases if case != "(closed)"), sep="\n")
    lied, read = sum(map(len, silent.values())), sum(seen.values())
    print(f"silent errors, whole: {lied} of {read} documents ({lied / max(read, 1):.1%})")


if __name__ == "__main__":
    main()
