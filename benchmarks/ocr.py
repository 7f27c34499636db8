"""How well scans are read: character errors and exact fields for each condition and reader, and how reliable it is.

python benchmarks/ocr.py                  four fonts, one page each: about six minutes on one core
python benchmarks/ocr.py --full           four fonts, three pages each
python benchmarks/ocr.py --readers careful --conditions fax,stamp
"""

from __future__ import annotations

import argparse
import json
import os
import re
import time
from collections import defaultdict
from difflib import SequenceMatcher
from itertools import pairwise
from pathlib import Path

os.environ.setdefault("OMP_THREAD_LIMIT", "1")

from rapidfuzz.distance import Levenshtein

from deliberation_cli.models import Source
from deliberation_cli.reading.ocr.careful import core
from deliberation_cli.reading.page import Page, ReadOptions, Word
from deliberation_cli.reading.pdf import read_pdf
from ocr_pages import CONDITIONS, FONTS, Sheet, sheet

READERS = {
    "careful": ReadOptions(engine="rapid", careful=True),
    "rapid": ReadOptions(engine="rapid", careful=False),
    "tesseract": ReadOptions(engine="tesseract", careful=False),
}
FLOORS = {
    "clean": 99.5, "skew": 99.0, "JPEG": 99.0, "grey": 99.0, "bad": 97.5, "stamp": 96.0, "turned": 99.0, "fax": 88.0,
}  # fmt: skip
BINS = (0.0, 0.5, 0.8, 0.9, 0.95, 0.97, 0.98, 0.99, 0.995, 1.01)
STAMPED = re.compile(r"(?:MAIRIE|COURRIER)(?: COURRIER)?")
"""What the drawn stamps say: their words, told apart from the print, are no errors."""
ALIKE = str.maketrans({"’": "'", "‘": "'", "–": "-", "—": "-", "º": "°", "“": '"', "”": '"'})


def main() -> None:
    """Print the tables."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--full", action="store_true")
    options.add_argument("--readers", default="careful,tesseract")
    options.add_argument("--conditions", default=",".join(CONDITIONS))
    options.add_argument("--words", type=Path, help="write every word read, with its confidence, as JSON lines")
    asked = options.parse_args()
    fonts = [(font, seed) for font in FONTS for seed in range(3 if asked.full else 1)]
    sheets = [sheet(font, 10 * seed + FONTS.index(font)) for font, seed in fonts]
    readers = asked.readers.split(",")
    words: list[tuple[Word, bool]] = []
    fields = sum(len(page.fields) for page in sheets)
    print(f"{len(sheets)} pages, {fields} fields; fields found exactly % (CER %) [CPU s a page]")
    print(f"{'condition':12}" + "".join(f"{name:>26}" for name in readers) + f"{'floor':>8}")
    rates: dict[str, list[float]] = defaultdict(list)
    for condition in asked.conditions.split(","):
        row = f"{condition:12}"
        for name in readers:
            found, errors, seconds, read = measure(condition, sheets, READERS[name])
            row += f"{found:13.1f} ({errors:5.2f}) [{seconds:.1f}]"
            rates[name].append(errors) if condition != "fax" else None
            if name == "careful":
                words += [(word, right, condition) for word, right in read]
        floor = next((value for start, value in FLOORS.items() if condition.startswith(start)), None)
        print(row + (f"{floor:8.1f}" if floor else ""), flush=True)
    print("mean CER without fax, %: " + ", ".join(f"{n} {sum(r) / max(1, len(r)):.3f}" for n, r in rates.items()))
    if words:
        reliability([(word, right) for word, right, _ in words])
    if asked.words:
        rows = ({"text": w.text, "sure": w.confidence, "right": r, "condition": c} for w, r, c in words)
        asked.words.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in rows), encoding="utf-8")


def measure(
    condition: str, sheets: list[Sheet], options: ReadOptions
) -> tuple[float, float, float, list[tuple[Word, bool]]]:
    """Exact fields in %, character errors in %, seconds of CPU a page, and each word read with whether it is right."""
    found = fields = errors = characters = 0
    judged: list[tuple[Word, bool]] = []
    seconds = 0.0
    for page in sheets:
        data = CONDITIONS[condition](page)
        start = time.process_time()
        read = read_pdf(data, Source(path="scan.pdf"), options).pages[0]
        seconds += time.process_time() - start
        kept = [line.text for line in read.lines if not STAMPED.fullmatch(line.text)]
        truth, seen = plain("\n".join(page.lines)), plain("\n".join(kept))
        found += sum(plain(field) in seen for field in page.fields)
        fields += len(page.fields)
        errors += Levenshtein.distance(truth, seen)
        characters += len(truth)
        judged += judge(page, read)
    return 100 * found / fields, 100 * errors / characters, seconds / len(sheets), judged


def judge(page: Sheet, read: Page) -> list[tuple[Word, bool]]:
    """Each word read, and whether the page has it in that place."""
    truth = [core(word) for line in page.lines for word in line.split()]
    words = [word for line in read.lines for word in line.words]
    matcher = SequenceMatcher(None, truth, [core(word.text) for word in words], autojunk=False)
    right = {place for _, start, size in matcher.get_matching_blocks() for place in range(start, start + size)}
    return [(word, i in right) for i, word in enumerate(words)]


def reliability(words: list[tuple[Word, bool]]) -> None:
    """Of the words said to be so sure, how many are right."""
    print("\nreliability: confidence said, words, right %")
    for low, high in pairwise(BINS):
        inside = [right for word, right in words if low <= word.confidence < high]
        if inside:
            print(f"  {low:.3f} to {min(high, 1):.3f}  {len(inside):6}  {100 * sum(inside) / len(inside):6.2f}")
    sure = [right for word, right in words if word.confidence >= 0.99]
    if sure:
        right, share = 100 * sum(sure) / len(sure), 100 * len(sure) / len(words)
        print(f"  at least 0.99: {right:.2f} % right of {len(sure)} words ({share:.0f} % of all); floor 99.5")


def plain(text: str) -> str:
    """Text in which typographic variants and runs of white space are one."""
    return " ".join(text.translate(ALIKE).split())


if __name__ == "__main__":
    main()
