"""Documents that flow (HTML, .docx, .odt) as lines: a paragraph is a line, a row of short cells is one line too."""

from __future__ import annotations

from deliberation_cli.reading.page import Cell, Line, Page, Table, Word
from deliberation_cli.reading.spacing import clean, rejoin_letters

SHORT_CELL = 2
"""Lines: a row whose cells are no taller is read as one line, label and value together."""


class Sheet:
    """Collects paragraphs and rows, and gives them as one page numbered 0."""

    def __init__(self) -> None:
        self._lines: list[Line] = []
        self._block = 0
        self._tables: list[Table] = []

    def add(self, text: str) -> None:
        """A paragraph; its line ends are kept, empty lines are not."""
        for row in text.splitlines():
            words = rejoin_letters(clean(row)).split()
            if words:
                self._lines.append(Line([Word(word) for word in words], self._block))

    def table(self, rows: list[list[str]]) -> None:
        """Rows of cells' texts: short cells side by side on one line, longer ones as blocks of their own."""
        self._block += 1
        self._tables.append(Table([[Cell(text.strip()) for text in row] for row in rows]))
        for row in rows:
            cells = [text for text in row if text.strip()]
            if all(len(text.strip().splitlines()) <= SHORT_CELL for text in cells):
                self.add(" ".join(" ".join(cells).split()))
                continue
            for text in cells:
                self._block += 1
                self.add(text)
            self._block += 1
        self._block += 1

    def page(self) -> Page:
        """What was collected."""
        return Page(0, self._lines, tables=self._tables)
