"""How well conventions are read: precision, recall and F1 of articles, parties, references and dates on the fixtures.

    python benchmarks/conventions.py [--check]

Labels are the `.json` beside each text of `fixtures/conventions/`; an item counts when it is equal to the label's.
`--check` exits 1 where an F1 is under 0.97. The fixtures were written for this project and the grammars were made on
them: the figures say that nothing was lost, not how a convention never seen before would be read.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from deliberation_cli import parse
from deliberation_cli.models import Convention

FOLDER = Path(__file__).parents[1] / "fixtures" / "conventions"
FLOOR = 0.97


def items(convention: Convention) -> dict[str, list[str]]:
    """The scored items, as the labels write them."""
    limits = [*([convention.duration] if convention.duration else []), *convention.deadlines]
    days = {day for limit in limits for day in (limit.start_on, limit.date)} | {convention.signed_on}
    return {
        "articles": said([a.number, a.title] for a in convention.articles),
        "parties": said([p.name, p.alias, p.represented_by] for p in convention.parties),
        "references": said([r.kind, r.number or r.title or r.target, r.internal] for r in convention.references),
        "dates": said(day.isoformat() for day in days if day),
    }


def said(values: Iterable[Any]) -> list[str]:
    """Values as comparable text."""
    return [json.dumps(value, ensure_ascii=False) for value in values]


def main() -> int:
    """Print one line a field."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args().check
    right: Counter[str] = Counter()
    read: Counter[str] = Counter()
    labelled: Counter[str] = Counter()
    paths = sorted(FOLDER.glob("*.txt"))
    for path in paths:
        label = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        conventions = parse(path).conventions
        found = items(conventions[0] if len(conventions) == 1 else Convention())
        for field, values in found.items():
            wanted = Counter(said(label[field]))
            right[field] += (Counter(values) & wanted).total()
            read[field] += len(values)
            labelled[field] += wanted.total()
    worst = 1.0
    print(f"{len(paths)} conventions")
    for field in labelled:
        precision, recall = right[field] / max(read[field], 1), right[field] / max(labelled[field], 1)
        f1 = 2 * right[field] / max(read[field] + labelled[field], 1)
        worst = min(worst, f1)
        print(f"{field:<11} precision {precision:.3f}  recall {recall:.3f}  F1 {f1:.3f}  ({labelled[field]} labelled)")
    return int(check and worst < FLOOR)


if __name__ == "__main__":
    sys.exit(main())
