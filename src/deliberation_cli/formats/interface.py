"""What a format is: a function from models to text, and the person's wishes that it obeys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from deliberation_cli.models import Document, Lang, Report

SuppressedMode = Literal["keep", "drop"]


@dataclass(frozen=True, slots=True)
class Style:
    """How the output should look; a format ignores what does not concern it."""

    lang: Lang = "fr"
    color: bool = False
    """ANSI colours: true only where a terminal shows them."""
    width: int = 100
    """Columns of the screen."""
    show_passed: bool = False
    """Print what conforms and what could not be judged, with the arithmetic."""
    evidence: bool = True
    """Keep the proof of each value in the JSON."""
    suppressed: SuppressedMode = "keep"
    """SARIF: keep suppressed findings, marked as such, or drop them for readers that ignore the mark."""
    many: bool = False
    """Several files were asked for: JSON is then a list, whatever came out."""


class ReportFormat(Protocol):
    """Shows what the checks answered."""

    def __call__(self, report: Report, style: Style) -> str:
        """Return the whole output, ending with a newline; empty where there is nothing to say."""
        ...


class DocumentFormat(Protocol):
    """Shows what was read."""

    def __call__(self, documents: Sequence[Document], style: Style) -> str:
        """Return the whole output, ending with a newline."""
        ...
