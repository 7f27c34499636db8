"""What every reader gives: pages of lines of words, each word with its box and how surely it was read."""

from dataclasses import dataclass, field
from typing import Literal

from deliberation_cli.models import BBox, PageOrigin, Problem, Source


@dataclass(slots=True)
class Word:
    """A run of characters without white space."""

    text: str
    box: BBox | None = None
    """x0, top, x1, bottom in PDF points from the top left corner; None where the source has no pages."""
    confidence: float = 1.0
    alternatives: tuple[str, ...] = ()
    """Other readings, the likeliest first; empty where all readers agree."""


@dataclass(slots=True)
class Line:
    """Words that a reader reads in one go, left to right."""

    words: list[Word]
    block: int = 0
    """Number of the block (column, cell, stamp) on its page: a sentence does not run from one block into another."""

    @property
    def text(self) -> str:
        """The words with one space between them."""
        return " ".join([word.text for word in self.words])


@dataclass(slots=True)
class Cell:
    """A cell (case) of a ruled table."""

    text: str
    box: BBox | None = None


@dataclass(slots=True)
class Table:
    """A table: rows of cells, None where a cell is merged into its neighbour."""

    rows: list[list[Cell | None]]
    box: BBox | None = None
    ruled: bool = True
    """False where white space alone parts its columns."""


@dataclass(slots=True)
class Page:
    """One page, its lines in reading order."""

    number: int
    lines: list[Line]
    width: float = 0.0
    height: float = 0.0
    origin: PageOrigin | None = None
    tables: list[Table] = field(default_factory=list)
    furniture: list[Line] = field(default_factory=list)
    """Page numbers and repeated headers, footers, stamps, taken out of `lines`; their first occurrence stays there."""


@dataclass(slots=True)
class Reading:
    """A file as it was read: its pages, and what went wrong (a value, never an exception)."""

    source: Source
    pages: list[Page] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What the user may set about reading."""

    ocr: Literal["auto", "always", "never"] = "auto"
    engine: Literal["rapid", "tesseract"] | None = None
    """None: the best engine that is installed."""
    careful: bool | None = None
    """Read names, numbers and identifiers with two engines; None: when both are installed."""
    max_pages: int = 2000
    max_bytes: int = 200_000_000
