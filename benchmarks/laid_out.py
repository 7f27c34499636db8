"""The same labelled documents, set as PDF in the layouts of offices: F1 by group.

    python benchmarks/laid_out.py CORPUS [CORPUS…] [--score SCORE.PY] [--ways "plain;stamped"] [--show]

A label stays true when the same words stand in two columns, beside a side column, between running heads, under a stamp.
Each open document is read, its lines are set on A4 pages, and the PDF is read as any other. `text` (the lines alone) is
the measure of the others; what `plain` loses against it is lost by line ends. With `--show`, a line for each value that
a layout loses and `plain` reads.
"""

from __future__ import annotations

import argparse
import io
import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from multiprocessing import Pool
from pathlib import Path
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from accuracy import add_counts, load_score, open_documents
from accuracy import row as as_row
from deliberation_cli import parse
from deliberation_cli.models import Source
from deliberation_cli.reading.detect import read_bytes
from deliberation_cli.reading.page import ReadOptions
from disturbed import written

FONT, SIZE, LEADING = "Times-Roman", 11.0, 14.0
LEFT, RIGHT, TOP, BOTTOM = 57.0, A4[0] - 57, A4[1] - 60, 60.0
Draw = Callable[[Canvas, float, float, str, float], None]
"""Sets a line of words at x, y, in a width."""


@dataclass
class Sheet:
    """Pages that are filled from the top, column by column."""

    columns: Sequence[tuple[float, float]] = ((LEFT, RIGHT),)
    draw: Draw = lambda canvas, x, y, words, _width: canvas.drawString(x, y, words)
    frame: Callable[[Canvas, int], None] = lambda _canvas, _page: None
    top: float = TOP
    bottom: float = BOTTOM
    leading: float = LEADING
    stream: io.BytesIO = field(default_factory=io.BytesIO)

    def __post_init__(self) -> None:
        self.canvas = Canvas(self.stream, pagesize=A4, invariant=1)
        self.page, self.column, self.y = 0, 0, 0.0
        self._open_page()

    def _open_page(self) -> None:
        self.page += 1
        self.column, self.y = 0, self.top
        self.frame(self.canvas, self.page)
        self.canvas.setFont(FONT, SIZE)

    def _room(self) -> None:
        if self.y >= self.bottom:
            return
        if self.column + 1 < len(self.columns):
            self.column, self.y = self.column + 1, self.top
            return
        self.canvas.showPage()
        self._open_page()

    def text(self, line: str) -> None:
        """A line of the document, broken where the column ends; nothing leaves half a line of white."""
        if not line.strip():
            self.y -= self.leading / 2
            return
        left, right = self.columns[self.column]
        rows = simpleSplit(line, FONT, SIZE, right - left)
        for i, row in enumerate(rows):
            self._room()
            left, right = self.columns[self.column]
            self.draw(self.canvas, left, self.y, row, right - left if i + 1 < len(rows) else 0)
            self.y -= self.leading

    def abreast(self, cells: Sequence[str], places: Sequence[float]) -> None:
        """Words side by side on one line."""
        self._room()
        for cell, x in zip(cells, places, strict=False):
            self.canvas.drawString(x, self.y, cell)
        self.y -= LEADING

    def data(self) -> bytes:
        """The PDF."""
        self.canvas.save()
        return self.stream.getvalue()


def _set(sheet: Sheet, text: str) -> bytes:
    for line in text.splitlines():
        sheet.text(line)
    return sheet.data()


def plain(text: str) -> bytes:
    """Paragraphs on A4."""
    return _set(Sheet(), text)


def justified(text: str) -> bytes:
    """Lines stretched to the margin."""

    def draw(canvas: Canvas, x: float, y: float, words: str, width: float) -> None:
        gaps = words.count(" ")
        spare = width - stringWidth(words, FONT, SIZE)
        line = canvas.beginText(x, y)
        line.setWordSpace(spare / gaps if width and gaps else 0)
        line.textOut(words)
        canvas.drawText(line)

    return _set(Sheet(draw=draw), text)


def word_by_word(text: str) -> bytes:
    """Each word at its place, without spaces between them."""

    def draw(canvas: Canvas, x: float, y: float, words: str, _width: float) -> None:
        for word in words.split():
            canvas.drawString(x, y, word)
            x += stringWidth(word + " ", FONT, SIZE)

    return _set(Sheet(draw=draw), text)


def spaced_capitals(text: str) -> bytes:
    """Lines in capitals, their letters apart."""

    def draw(canvas: Canvas, x: float, y: float, words: str, _width: float) -> None:
        shouted = words.upper() == words and len(words) < _SHORT and sum(map(str.isalpha, words)) > _FEW
        canvas.drawString(x, y, words, charSpace=3 if shouted else 0)

    return _set(Sheet(draw=draw), text)


_SHORT, _FEW = 48, 6


def letter_by_letter(text: str) -> bytes:
    """Each letter at its place, as some printers write."""

    def draw(canvas: Canvas, x: float, y: float, words: str, _width: float) -> None:
        for letter in words:
            if letter != " ":
                canvas.drawString(x, y, letter)
            x += stringWidth(letter, FONT, SIZE)

    return _set(Sheet(draw=draw), text)


def superscripts(text: str) -> bytes:
    """« 1er », « 2ème » and « n° » with raised small letters."""

    def draw(canvas: Canvas, x: float, y: float, words: str, _width: float) -> None:
        for piece in re.split(r"((?<=\d)(?:er|[eè]me|nde?)\b|(?<=\b[Nn])°)", words):
            raised = re.fullmatch(r"er|[eè]me|nde?|°", piece) is not None
            size = SIZE * 0.6 if raised else SIZE
            canvas.setFont(FONT, size)
            canvas.drawString(x, y + (4 if raised else 0), piece.replace("°", "o") if raised else piece)
            x += stringWidth(piece, FONT, size)
        canvas.setFont(FONT, SIZE)

    return _set(Sheet(draw=draw), text)


def double_spaced(text: str) -> bytes:
    """A line of white between lines; a little more between paragraphs."""
    return _set(Sheet(leading=2 * LEADING), text)


def hyphenated(text: str) -> bytes:
    """Long words broken at the line end."""
    sheet = Sheet()
    for line in text.splitlines():
        rows = simpleSplit(line, FONT, SIZE, RIGHT - LEFT)
        for i, (row, below) in enumerate(pairwise(rows)):
            first, *rest = below.split(" ")
            half = len(first) // 2
            room = RIGHT - LEFT - stringWidth(f"{row} {first[:half]}-", FONT, SIZE)
            if first.isalpha() and first.islower() and len(first) > _LONG_WORD and room > 0:
                rows[i], rows[i + 1] = f"{row} {first[:half]}-", " ".join([first[half:], *rest])
        for row in rows or [""]:
            sheet.text(row)
    return sheet.data()


_LONG_WORD = 8


def letterhead(text: str) -> bytes:
    """The first lines in a narrow block at the left, the next ones beside them at the right."""
    lines = [line for line in text.splitlines() if line.strip()]
    sheet = Sheet()
    top, beside = lines[:_HEAD], lines[_HEAD : 2 * _HEAD]
    if any(len(line) > _SHORT for line in (*top, *beside)):
        return plain(text)
    for left, right in zip(top, beside, strict=False):
        sheet.canvas.drawString(LEFT, sheet.y, left)
        sheet.canvas.drawString(A4[0] / 2 + 20, sheet.y - 5, right)
        sheet.y -= LEADING
    sheet.y -= LEADING
    return _set(sheet, "\n".join(lines[2 * _HEAD :]))


_HEAD = 3


def two_columns(text: str) -> bytes:
    """As a bulletin prints them."""
    return _set(Sheet(columns=((LEFT, 290), (306, RIGHT))), text)


def running(text: str) -> bytes:
    """Short pages between a head and a foot."""

    def frame(canvas: Canvas, page: int) -> None:
        canvas.setFont(FONT, 9)
        canvas.drawString(LEFT, A4[1] - 40, "Commune de Valmarin")
        canvas.drawRightString(RIGHT, A4[1] - 40, "Registre des délibérations")
        canvas.drawCentredString(A4[0] / 2, 50, "2 place de la République – 99230 VALMARIN – Tél. 01 99 00 12 00")
        canvas.drawRightString(RIGHT, 38, f"Page {page}/9")

    return _set(Sheet(frame=frame, top=TOP - 20, bottom=A4[1] / 2), text)


def stamped(text: str) -> bytes:
    """The teletransmission's stamp over the right corner of each page."""

    def frame(canvas: Canvas, _page: int) -> None:
        canvas.setFont("Helvetica", 7)
        for i, words in enumerate(
            ("Envoyé en préfecture le 12/04/2023", "Reçu en préfecture le 12/04/2023", "Affiché le")
        ):
            canvas.drawString(RIGHT - 130, A4[1] - 52 - 11 * i, words)
        canvas.rect(RIGHT - 134, A4[1] - 80, 134, 38)

    return _set(Sheet(frame=frame), text)


_COUNT = re.compile(
    r"(?i)\W*(?:nombre|en exercice|(?:pr[ée]sents?|absents?|pouvoirs?|procurations?) ?:? ?\d|votants"
    r"|date d|convocation|affichage|membres en)(?=.*\d)[^.;]{0,60}$"
)
_HEAD_LINES, _TITLE_LINES = 60, 3


def side_column(text: str) -> bytes:
    """Counts and dates in a narrow column left of the text, its lines at other heights."""
    return _aside(text, 40, (165, RIGHT))


def right_column(text: str) -> bytes:
    """The same at the right of the text."""
    return _aside(text, 450, (LEFT, 435))


def _aside(text: str, left: float, column: tuple[float, float]) -> bytes:
    lines = text.splitlines()
    aside = _counts(lines)

    def frame(canvas: Canvas, page: int) -> None:
        if page > 1:
            return
        canvas.setFont(FONT, 9)
        y = TOP - 4.3 * LEADING
        for i in aside:
            for row in simpleSplit(lines[i].strip(), FONT, 9, 105):
                canvas.drawString(left, y, row)
                y -= 11
            y -= 8

    return _set(Sheet(columns=(column,), frame=frame), "\n".join(x for i, x in enumerate(lines) if i not in aside))


def _counts(lines: Sequence[str]) -> list[int]:
    return [i for i, line in enumerate(lines[:_HEAD_LINES]) if i >= _TITLE_LINES and _COUNT.match(line)]


def counts_in_a_row(text: str) -> bytes:
    """« En exercice », « Présents », « Votants » side by side, and the figures under them."""
    lines = text.splitlines()
    cells = {i: m for i in _counts(lines) if (m := re.fullmatch(r"\W*(\D{4,60}?)\s*:?\s(\d{1,3})\W*", lines[i]))}
    sheet = Sheet()
    places = [LEFT + n * 110 for n in range(len(cells))]
    for i, line in enumerate(lines):
        if i not in cells or not _TWO <= len(cells) <= _MOST_CELLS:
            sheet.text(line)
        elif i == min(cells):
            labels = [simpleSplit(m[1], FONT, SIZE, 100) for m in cells.values()]
            for row in range(max(map(len, labels))):
                sheet.abreast([label[row] if row < len(label) else "" for label in labels], places)
            sheet.abreast([m[2] for m in cells.values()], [x + 30 for x in places])
    return sheet.data()


_TWO, _MOST_CELLS = 2, 4
_RUN = 4


def names_on_tabs(text: str) -> bytes:
    """Runs of short lines two abreast, as tabs set them."""
    sheet = Sheet()
    run: list[str] = []
    for line in [*text.splitlines(), ""]:
        if line.strip() and len(line) < _SHORT and not line.rstrip().endswith(":") and not _COUNT.match(line):
            run.append(line.strip())
            continue
        if len(run) >= _RUN and len(set(map(len, run))) > 1:
            for i in range(0, len(run), 2):
                sheet.abreast(run[i : i + 2], (LEFT, 310))
        else:
            for short in run:
                sheet.text(short)
        run = []
        sheet.text(line)
    return sheet.data()


WAYS: dict[str, Callable[[str], bytes]] = {
    "text": str.encode,
    "plain": plain,
    "justified": justified,
    "word by word": word_by_word,
    "spaced capitals": spaced_capitals,
    "letter by letter": letter_by_letter,
    "superscripts": superscripts,
    "double spaced": double_spaced,
    "hyphenated": hyphenated,
    "letterhead": letterhead,
    "two columns": two_columns,
    "running": running,
    "stamped": stamped,
    "side column": side_column,
    "right column": right_column,
    "counts in a row": counts_in_a_row,
    "names on tabs": names_on_tabs,
}
"""The layouts, by name."""
_DRAWN = str.maketrans({"│": "|", "☒": "X", "☐": "_", "●": "•"})
"""Signs that the font has not."""
_FEWEST, _LONGEST = 15, 1500
"""Lines, characters: with fewer lines, or a longer one, a document lost its line ends, and cannot be set as it was."""
GROUPS = ("counts", "present", "proxies", "absent", "deliberations", "votes", "articles")


def counted(job: tuple[Path, Path, Path, list[str]]) -> tuple[str, dict[str, Any], dict[str, list[str]]]:
    """Name, counts and errors of one document, for each layout."""
    label, path, measure, ways = job
    score = load_score(measure)
    text = written(path).translate(_DRAWN)
    lines = list(filter(None, text.splitlines()))
    if len(lines) < _FEWEST or max(map(len, lines)) > _LONGEST:
        return path.stem, {}, {}
    gold = json.loads(label.read_text(encoding="utf-8"))
    counts, errors = {}, {}
    for way in ways:
        tally = score.Tally()
        reading = read_bytes(
            WAYS[way](text), Source(path=f"{path.stem}.{'txt' if way == 'text' else 'pdf'}"), ReadOptions(ocr="never")
        )
        score.score_document(gold, json.loads(parse(reading).model_dump_json(exclude={"evidence"})), tally)
        counts[way] = {name: list(numbers) for name, numbers in tally.counts.items()}
        errors[way] = tally.errors
    return path.stem, counts, errors


def lost(errors: dict[str, list[str]]) -> Iterator[tuple[str, str]]:
    """For each layout, what `plain` reads and it does not."""
    for way, told in errors.items():
        yield from ((way, error) for error in told if error not in errors.get("plain", ()))


def main() -> None:
    """Print a row a layout."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("corpus", type=Path, nargs="+")
    options.add_argument("--score", type=Path)
    options.add_argument("--ways", help="some of them: " + "; ".join(WAYS))
    options.add_argument("--show", action="store_true", help="what each layout loses, document by document")
    asked = options.parse_args()
    ways = [way for way in WAYS if not asked.ways or way in asked.ways.split(";")]
    measure = asked.score or asked.corpus[0].parent / "tools" / "score.py"
    score = load_score(measure)
    jobs = [(label, path, measure, ways) for _, label, path in open_documents(asked.corpus)]
    totals = {way: score.Tally() for way in ways}
    documents = 0
    with Pool() as pool:
        for stem, counts, errors in pool.imap(counted, jobs, chunksize=4):
            documents += bool(counts)
            for way, fields in counts.items():
                add_counts(totals[way], fields)
            for way, error in lost(errors) if asked.show else ():
                print(f"{way}: {stem}{error}")
    print(f"{documents} documents\n| layout | {' | '.join(GROUPS)} |\n|{'---|' * (1 + len(GROUPS))}")
    for way, tally in totals.items():
        print(as_row(score, way, tally, GROUPS))


if __name__ == "__main__":
    main()
