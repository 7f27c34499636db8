"""The same labelled documents, their text disturbed as software and the web disturb it: F1 by group.

    python benchmarks/disturbed.py CORPUS [CORPUS…] [--score SCORE.PY] [--ways "flat;apostrophes"] [--accused]

A label stays true when line ends, apostrophes or accents are lost: what a reading loses then is a habit that the parser
leans on without need. Each document is read, its lines written as plain text, disturbed, and parsed again. Documents of
closed authorities are left out.

With `--accused`, errors and warnings are counted instead: one that the document as it stands does not draw, and the
same words do once disturbed, rests on a misreading. (DOC rules say what was not read, and accuse nobody.)
"""

from __future__ import annotations

import argparse
import json
import re
import textwrap
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from multiprocessing import Pool
from pathlib import Path
from typing import Any

from accuracy import add_counts, load_score, open_documents, row
from deliberation_cli import check, parse, read
from deliberation_cli.reading.detect import plain_page
from deliberation_cli.reading.page import Page, ReadOptions


def written(path: Path) -> str:
    """The lines of a document, blocks parted by a blank line."""
    lines: list[str] = []
    for page in read(str(path), ReadOptions(ocr="never")).pages:
        block = None
        for line in page.lines:
            lines += [""] if block not in (None, line.block) else []
            lines.append(line.text)
            block = line.block
        lines.append("")
    return "\n".join(lines)


def flat(text: str) -> str:
    """On one line."""
    return " ".join(text.split())


def without_apostrophes(text: str) -> str:
    """A space for each apostrophe."""
    return re.sub("[’']", " ", text)


def without_accents(text: str) -> str:
    """Letters without accents."""
    return "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))


def wrapped(width: int) -> Callable[[str], str]:
    """Paragraphs broken anew, so that names, labels and figures stand at other line ends."""

    def way(text: str) -> str:
        return "\n".join(textwrap.fill(line, width, break_long_words=False) or line for line in text.splitlines())

    return way


def joined(text: str) -> str:
    """Lines joined to paragraphs: only blank lines part what stood on lines of its own."""
    return "\n\n".join(" ".join(block.split()) for block in re.split(r"\n\s*\n", text))


FOOTER = "Mairie de Valmarin – 2 place de la République – 99230 VALMARIN – Tél. 01 99 00 12 00 – Page 2/31"


def with_footers(text: str) -> str:
    """On lines of 100 characters, and a footer between two of them every twelve."""
    lines = textwrap.wrap(flat(text), 100)
    return "\n".join(line if i % 12 else f"{line}\n{FOOTER}" for i, line in enumerate(lines, 1))


WAYS: dict[str, Callable[[str], str]] = {
    "as written": lambda text: text,
    "flat": flat,
    "apostrophes": without_apostrophes,
    "flat, apostrophes": lambda text: flat(without_apostrophes(text)),
    "accents": without_accents,
    "hyphens": lambda text: re.sub("[–—]", "-", text),
    "civilities": lambda text: re.sub(r"\b(MM?|Mmes?)\.", r"\1", text),
    "double lines": lambda text: text.replace("\n", "\n\n"),
    "capitals": str.upper,
    "spaces": lambda text: text.replace(" :", ":").replace(" ;", ";"),
    "commas": lambda text: text.replace(", ", " , "),
    "glued commas": lambda text: text.replace(", ", ","),
    "colons lost": lambda text: re.sub(r"\s?:(?=\s)", "", text),
    "wrapped at 60": wrapped(60),
    "wrapped at 110": lambda text: wrapped(110)(joined(text)),
    "paragraphs": joined,
    "footers": with_footers,
    "bullets": lambda text: re.sub(r"(?m)^[-–•]\s", "● ", text),
    "o for degrees": lambda text: re.sub(r"\b([nN])\s?°", r"\1o", text),
    "degrees spaced": lambda text: re.sub(r"\b([nN])\s?°\s?", r"\1 ° ", text),
}
"""What is lost, or done to the text, by name."""


def counted(job: tuple[Path, Path, Path, list[str]]) -> dict[str, Any]:
    """The counts of one document, for each way."""
    label, path, measure, ways = job
    score = load_score(measure)
    text = written(path)
    counts = {}
    for way in ways:
        gold = label.read_text(encoding="utf-8")
        tally = score.Tally()
        tally.where = label.name
        got = parse([plain_page(WAYS[way](text))]).model_dump_json(exclude={"evidence"})
        score.score_document(json.loads(without_accents(gold) if way == "accents" else gold), json.loads(got), tally)
        counts[way] = {field: list(numbers) for field, numbers in tally.counts.items()}
    return counts


def accused(pages: Path | list[Page]) -> dict[str, str]:
    """Errors and warnings: the rule and its words, of which only letters and figures are compared."""
    verdicts = check(parse(pages, ReadOptions(ocr="never")) if isinstance(pages, Path) else parse(pages))
    told = [v for v in verdicts if v.status == "fail" and v.severity != "info" and not v.rule.startswith("DOC")]
    return {re.sub(r"\W", "", f"{v.rule}{without_accents(v.message)}".lower()): f"{v.rule} {v.message}" for v in told}


def newly_accused(job: tuple[Path, list[str]]) -> list[tuple[str, str, str]]:
    """For each way, what only the disturbed document is accused of: way, document, words."""
    path, ways = job
    known, text = accused(path), written(path)
    return [
        (way, path.stem, words)
        for way in ways
        for key, words in accused([plain_page(WAYS[way](text))]).items()
        if key not in known
    ]


def print_accused(paths: Sequence[Path], ways: list[str]) -> None:
    """A line an accusation, then a row a way."""
    counts = Counter[str]()
    with Pool() as pool:
        for found in pool.imap(newly_accused, [(path, ways) for path in paths], chunksize=4):
            for way, name, words in found:
                counts[way] += 1
                print(f"{way}: {name}: {words}")
    print(f"{len(paths)} documents\n| disturbed | accusations that the document does not draw |\n|---|---|")
    print(*(f"| {way} | {counts[way]} |" for way in ways), f"| all | {counts.total()} |", sep="\n")


def main() -> None:
    """Print a row a way."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("corpus", type=Path, nargs="+")
    options.add_argument("--score", type=Path)
    options.add_argument("--ways", help="some of them: " + "; ".join(WAYS))
    options.add_argument("--accused", action="store_true", help="count new errors and warnings, instead of F1")
    asked = options.parse_args()
    ways = [way for way in WAYS if not asked.ways or way in asked.ways.split(";")]
    labelled = open_documents(asked.corpus)
    if asked.accused:
        print_accused([path for _, _, path in labelled], ways)
        return
    measure = asked.score or asked.corpus[0].parent / "tools" / "score.py"
    score = load_score(measure)
    jobs = [(label, path, measure, ways) for _, label, path in labelled]
    totals = {way: score.Tally() for way in ways}
    with Pool() as pool:
        for counts in pool.imap_unordered(counted, jobs, chunksize=4):
            for way, fields in counts.items():
                add_counts(totals[way], fields)
    print(f"{len(jobs)} documents\n| disturbed | {' | '.join(score.GROUPS)} |\n|{'---|' * (1 + len(score.GROUPS))}")
    for way, tally in totals.items():
        print(row(score, way, tally))


if __name__ == "__main__":
    main()
