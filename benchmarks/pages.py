"""Pages a second of born-digital PDFs: this reader, and its peers on the same files in the same process.

    python benchmarks/pages.py [--linear] [--check] FILE_OR_FOLDER…

Without a path, `fixtures/` is read. Scans (pages without embedded text) are left out on all sides. Each figure is the
best of three rounds, in processor time, so that a busy machine does not spoil the ratios. `--linear` compares a
1,000-page register with a 100-page one, made from the given pages.
"""

from __future__ import annotations

import argparse
import ctypes
import io
import re
import time
from collections.abc import Callable
from pathlib import Path

import pdfplumber
import pypdfium2
import pypdfium2.raw as pdfium

from deliberation_cli import check, parse
from deliberation_cli.models import Source
from deliberation_cli.reading.page import ReadOptions
from deliberation_cli.reading.pdf import read_pdf

NO_OCR = ReadOptions(ocr="never", max_pages=100_000)
WORD = re.compile(r"\S+")
ROUNDS = 3


def raw_text(data: bytes) -> None:
    """pypdfium2, text alone."""
    document = pypdfium2.PdfDocument(data)
    for page in document:
        page.get_textpage().get_text_range()


def raw_words(data: bytes) -> None:
    """pypdfium2, words with the boxes of their first and last characters, in the order of the content stream."""
    document = pypdfium2.PdfDocument(data)
    rect = pdfium.FS_RECTF()
    ref = ctypes.byref(rect)
    for page in document:
        text_page = page.get_textpage()
        words = []
        for match in WORD.finditer(text_page.get_text_range()):
            pdfium.FPDFText_GetLooseCharBox(text_page.raw, match.start(), ref)
            left, bottom, top = rect.left, rect.bottom, rect.top
            pdfium.FPDFText_GetLooseCharBox(text_page.raw, match.end() - 1, ref)
            words.append((match.group(), left, bottom, rect.right, top))


def plumber_words(data: bytes) -> None:
    """pdfplumber's extract_words."""
    with pdfplumber.open(io.BytesIO(data)) as document:
        for page in document.pages:
            page.extract_words()
            page.close()


def read_alone(data: bytes) -> None:
    """This reader."""
    read_pdf(data, Source(path="-"), NO_OCR)


def read_parse_check(data: bytes) -> None:
    """This reader, the parser and every rule."""
    check(parse(read_pdf(data, Source(path="-"), NO_OCR)))


def pace(work: Callable[[bytes], None], files: list[bytes], pages: int, rounds: int = ROUNDS) -> float:
    """Pages a second, best of the rounds."""
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        for data in files:
            work(data)
        best = min(best, time.process_time() - start)
    return pages / best


def born_digital(paths: list[Path]) -> tuple[list[bytes], int]:
    """Files whose every page has text of its own, and how many pages they have together."""
    files, pages = [], 0
    for path in paths:
        data = path.read_bytes()
        reading = read_pdf(data, Source(path=str(path)), NO_OCR)
        if reading.pages and all(page.lines for page in reading.pages):
            files.append(data)
            pages += len(reading.pages)
    return files, pages


def register(files: list[bytes], pages: int) -> bytes:
    """A PDF of so many pages, taken from the files in turn."""
    out = pypdfium2.PdfDocument.new()
    while len(out) < pages:
        for data in files:
            source = pypdfium2.PdfDocument(data)
            out.import_pages(source, list(range(min(len(source), pages - len(out)))))
            if len(out) >= pages:
                break
    buffer = io.BytesIO()
    out.save(buffer)
    return buffer.getvalue()


def linear(files: list[bytes], work: Callable[[bytes], None]) -> float:
    """How many times longer 1,000 pages take than 100: the same hundred ten times over, each the best of the rounds."""
    short = register(files, 100)
    long = register([short], 1000)
    return 10 * pace(work, [short], 100) / pace(work, [long], 1000)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("paths", nargs="*", type=Path, default=[Path("fixtures")])
    parser.add_argument("--linear", action="store_true", help="also compare 1,000 pages with 100")
    args = parser.parse_args()
    paths = [p for given in args.paths for p in (sorted(given.glob("*.pdf")) if given.is_dir() else [given])]
    files, pages = born_digital(paths)
    if not files:
        raise SystemExit("no born-digital PDF given")
    print(f"{len(files)} files, {pages} pages; best of {ROUNDS} rounds, processor time of one core")
    figures = {work: pace(work, files, pages) for work in (raw_text, raw_words, read_alone, read_parse_check)}
    figures[plumber_words] = pace(plumber_words, files, pages, 1)
    own = figures[read_alone]
    for work, figure in figures.items():
        print(f"{(work.__doc__ or '').split('.')[0]:<90} {figure:8.1f} pages/s   reading alone = {own / figure:5.2f} x")
    if args.linear:
        for work in (read_alone, read_parse_check):
            print(f"1,000 pages / 100 pages, {(work.__doc__ or '').split('.')[0].lower()}: {linear(files, work):.1f} x")


if __name__ == "__main__":
    main()
