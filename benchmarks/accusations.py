"""Errors and warnings on a labelled corpus, by rule; open and closed documents apart (those are counted, never shown).

usage: accusations.py CORPUS [--list]

Whether each is true, a referee says who has read the page: `false_accusations.csv` for real documents.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from accuracy import closed_patterns, documents, is_closed
from deliberation_cli import check, parse
from deliberation_cli.reading.page import ReadOptions


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("corpus", type=Path)
    options.add_argument("--list", action="store_true", help="print those of open documents")
    args = options.parse_args()
    patterns = closed_patterns()
    read = {"open": 0, "closed": 0}
    accused: dict[str, Counter[str]] = {"open": Counter(), "closed": Counter()}
    for stem, label, path in documents(args.corpus):
        side = "closed" if is_closed(label, patterns) else "open"
        read[side] += 1
        for verdict in check(parse(path, ReadOptions(ocr="never"))):
            if verdict.status == "fail" and verdict.severity != "info":
                accused[side][verdict.rule] += 1
                if args.list and side == "open":
                    print(f"{stem}: {verdict.rule} {verdict.severity} {verdict.message}")
    for side, counts in accused.items():
        rules = ", ".join(f"{rule} {count}" for rule, count in counts.most_common())
        print(f"{side}: {counts.total()} in {read[side]} documents: {rules}")


if __name__ == "__main__":
    main()
