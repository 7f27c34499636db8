"""Seeded faults: each fault of the catalogue is written into the text of sound acts, and looked for in the report.

usage: python benchmarks/faults.py [--verbose] [--only WORDS] [--corpus FOLDER | FILE …]   (default: fixtures/acts)

A fault (`sowing.py` holds them) is sown where the act makes it provable (`seeding.py` says how that is known), into the
words, never the model; a PDF's words are its lines, page after page. It is found where the act with the fault has a
finding of the expected code that the sound act has not, and where one of that finding's quotes holds the spoilt words.
`--corpus` takes the labelled documents of a folder, those of closed authorities left out. Prints a line a fault, then
the shares.
"""

from __future__ import annotations

import argparse
import fnmatch
import json
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from accuracy import closed_patterns, documents
from deliberation_cli import check, parse, read
from deliberation_cli.models import Verdict
from deliberation_cli.rules.wording import plain
from seeding import Act, Seeded
from sowing import FAULTS

ACTS = Path(__file__).parent.parent / "fixtures" / "acts"
GOALS = {"fixtures": 0.99, "corpus": 0.95}


def fixtures(paths: Iterable[Path]) -> Iterator[tuple[str, Act, str]]:
    """Acts whose sound parse is the label."""
    for path in paths:
        yield path.name, Act(path.read_text(encoding="utf-8"), parse(path).model_dump(mode="json")), path.suffix


def labelled(corpus: Path) -> Iterator[tuple[str, Act, str]]:
    """The documents of a corpus with their labels; closed authorities are left out."""
    for stem, label, path in documents(corpus):
        if any(fnmatch.fnmatch(stem, pattern) for pattern in closed_patterns()):
            continue
        plain_text = path.suffix in (".txt", ".md")
        text = path.read_text(encoding="utf-8") if plain_text else lines_of(path)
        yield stem, Act(text, json.loads(label.read_text(encoding="utf-8"))), path.suffix if plain_text else ".txt"


def lines_of(path: Path) -> str:
    """The words of a PDF, a line a line, a blank line between blocks."""
    rows: list[str] = []
    for page in read(path).pages:
        block = None
        for line in page.lines:
            rows += [""] if block not in (None, line.block) else []
            block = line.block
            rows.append(line.text)
        rows.append("\f")
    return "\n".join(rows)


def findings(folder: Path, text: str, suffix: str) -> list[Verdict]:
    """What the checks find in a text."""
    path = folder / f"act{suffix}"
    path.write_text(text, encoding="utf-8")
    return [verdict for verdict in check(parse(path)) if verdict.status == "fail"]


def found(verdicts: Iterable[Verdict], known: set[tuple[str, str]], code: str, seeded: Seeded) -> str:
    """« + » where a new finding has the code and quotes the words, « c » where it has the code, « - » where none."""
    new = [v for v in verdicts if v.rule.startswith(code) and (v.rule, v.message) not in known]
    quotes = [f" {plain(place.quote or '')} " for verdict in new for place in verdict.where]
    return "-" if not new else "+" if any(f" {plain(seeded.words)} " in quote for quote in quotes) else "c"


def main() -> int:
    """Print the table; 1 where the goal is missed."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("files", type=Path, nargs="*", metavar="FILE")
    options.add_argument("--corpus", type=Path)
    options.add_argument("--only", default="", help="faults whose code or words hold this")
    options.add_argument("--verbose", action="store_true", help="name the faults that were missed")
    args = options.parse_args()
    paths = args.files or sorted(path for path in ACTS.iterdir() if path.suffix in (".txt", ".md"))
    acts = list(labelled(args.corpus) if args.corpus else fixtures(paths))
    goal = GOALS["corpus" if args.corpus else "fixtures"]
    marks: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sound = [{(v.rule, v.message) for v in findings(folder, act.text, suffix)} for _, act, suffix in acts]
        for code, label, spoil in FAULTS:
            row = ""
            for (title, act, suffix), known in zip(acts, sound, strict=True):
                seeded = spoil(act) if args.only in f"{code} {label}" else None
                if seeded is None:
                    continue
                row += found(findings(folder, seeded.text, suffix), known, code, seeded)
                if args.verbose and row[-1] != "+":
                    print(f"    {row[-1]} {title}: {seeded.words}")
            marks += row
            print(f"{code:<7} {label:<30} {row}")
    coded, quoted = (sum(mark in kinds for mark in marks) / (len(marks) or 1) for kinds in ("+c", "+"))
    print(
        f"\n{len(acts)} acts, {len(marks)} faults: right code {coded:.1%}, code and quote {quoted:.1%}; goal {goal:.0%}"
    )
    print("+ code and quote, c code only, - not found")
    return 0 if quoted >= goal else 1


if __name__ == "__main__":
    sys.exit(main())
