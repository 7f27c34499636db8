"""Documents that flow (HTML, .docx, .odt) as lines: a paragraph is a line, a row of short cells is one line too."""

from __future__ import annotations

from deliberation_cli.reading.page import Cell, Line, Page, Table, Word
from deliberation_cli.reading.spacing import clean, rejoin_letters

SHORT_CELL = 2
"""Lines: a row whose cells are no taller is read as one line, label and value together."""

MOST_COLUMNS = 40
"""A table of more columns is a sheet of figures."""


def spread(text: str, columns: str) -> list[str | None]:
    """A cell that spans `columns`: its text, and None for each column that it covers."""
    width = int(columns) if columns.isdigit() else 1
    return [text, *([None] * (min(width, MOST_COLUMNS) - 1))]


class Sheet:
    """Collects paragraphs and rows, and gives them as one page numbered 0."""

    def __init__(self) -> None:
        self._lines: list[Line] = []
        self._block = 0
        self._tables: list[Table] = []

    def add(self, text: str) -> None:
        """A paragraph; its line ends are kept, empty lines are not."""
        for row in text.splitlines():
            words = words_of(row)
            if words:
                self._lines.append(Line(words, self._block))

    def table(self, rows: list[list[str | None]]) -> None:
        """Rows of cells' texts: short cells side by side on one line, longer ones as blocks of their own.

        None stands for a column that a wider cell before it covers.
        """
        self._block += 1
        told = [[None if text is None else Cell(_mended(text)) for text in row] for row in rows]
        self._tables.append(Table(told))
        for row in told:
            cells = [cell.text for cell in row if cell and cell.text]
            if all(len(text.splitlines()) <= SHORT_CELL for text in cells):
                words = [word for text in cells for word in words_of(text)]
                if words:
                    self._lines.append(Line(words, self._block))
                continue
            for text in cells:
                self._block += 1
                self.add(text)
            self._block += 1
        self._block += 1

    def page(self) -> Page:
        """What was collected."""
        return Page(0, self._lines, tables=self._tables)


def words_of(text: str) -> list[Word]:
    """The words of a paragraph or a cell, letter-spaced ones made whole."""
    return [Word(word) for word in rejoin_letters(clean(text)).split()]


def _mended(text: str) -> str:
    """A cell's text, word by word as the page has it; its line ends stay, empty lines do not."""
    lines = (" ".join(rejoin_letters(clean(line)).split()) for line in text.splitlines())
    return "\n".join(line for line in lines if line)
