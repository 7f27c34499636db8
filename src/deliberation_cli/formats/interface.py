"""What a format is: a function from models to text, and the person's wishes that it obeys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from deliberation_cli.models import Document, Lang, Report, Severity

SuppressedMode = Literal["keep", "drop"]

RANKS: dict[Severity | Literal["never"], int] = {"info": 0, "warning": 1, "error": 2, "never": 3}
"""Severities in order, `never` above them all."""


def no_lines(path: str, quote: str) -> None:
    """The line of a quote, where files have none or may not be opened."""


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
    fail_on: Severity | Literal["never"] = "error"
    """From which severity a finding is a failure, for readers that know no other kind (JUnit)."""
    line_of: Callable[[str, str], int | None] = no_lines
    """The line on which a text file has some words, for readers that ask for one."""
    root: str = ""
    """Folder whose files CI knows by their path from it, the working folder of a run; empty: paths stay as given."""
    many: bool = False
    """Several files were asked for: JSON is then a list, whatever came out."""

    def fails(self, severity: Severity) -> bool:
        """Whether a finding of this severity makes the run fail."""
        return RANKS[severity] >= RANKS[self.fail_on]


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
