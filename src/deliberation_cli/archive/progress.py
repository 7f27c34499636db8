"""How far a run is, on stderr: a bar on a terminal, a line each half minute elsewhere, nothing when quiet."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

from deliberation_cli.archive.job import Outcome
from deliberation_cli.models import Lang, Text

EVERY = 30.0
"""Seconds between two plain lines."""
LINE = Text(
    "{files} fichiers sur {total}, {pages} pages ({rate} pages/s), encore {left} environ, {findings} constats",
    "{files} files of {total}, {pages} pages ({rate} pages/s), about {left} left, {findings} findings",
)
BAR = Text(
    "{pages} pages · {rate} pages/s · {findings} constats", "{pages} pages · {rate} pages/s · {findings} findings"
)


@dataclass(slots=True)
class Figures:
    """What has been done so far."""

    total: int
    files: int = 0
    pages: int = 0
    findings: int = 0
    failed: int = 0
    reused: int = 0
    started: float = field(default_factory=time.monotonic)

    def add(self, outcome: Outcome) -> None:
        """Count one more file."""
        self.files += 1
        self.pages += outcome.pages
        self.findings += outcome.findings
        self.failed += outcome.failed
        self.reused += outcome.reused

    def told(self, now: float) -> dict[str, object]:
        """Fields of the lines: pages a second and time left at the pace of the files done."""
        spent = max(now - self.started, 1e-6)
        left = spent * (self.total - self.files) / self.files if self.files else 0.0
        return {
            "files": self.files,
            "total": self.total,
            "pages": self.pages,
            "rate": f"{self.pages / spent:.1f}",
            "left": duration(left),
            "findings": self.findings,
        }


def duration(seconds: float) -> str:
    """`47 s`, `12 min`, `3 h 05`."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60:02}"


class Progress(Protocol):
    """Told of every outcome, and from time to time of the time."""

    def advance(self, outcome: Outcome) -> None:
        """One more file is done."""

    def tick(self) -> None:
        """Some seconds have passed."""

    def stop(self) -> None:
        """Leave the screen clean."""


class Silent:
    """No progress is shown."""

    def advance(self, outcome: Outcome) -> None:
        """Nothing."""

    def tick(self) -> None:
        """Nothing."""

    def stop(self) -> None:
        """Nothing."""


class Plain:
    """A line on stderr every half minute: for logs."""

    def __init__(
        self, total: int, lang: Lang, *, now: Callable[[], float] = time.monotonic, every: float = EVERY
    ) -> None:
        """Start the clock."""
        self._figures = Figures(total, started=now())
        self._lang, self._now, self._every = lang, now, every
        self._next = now() + every

    def advance(self, outcome: Outcome) -> None:
        """Count, and print when it is time."""
        self._figures.add(outcome)
        self.tick()

    def tick(self) -> None:
        """Print when it is time."""
        if self._now() >= self._next:
            self._next = self._now() + self._every
            print(LINE.say(self._lang, **self._figures.told(self._now())), file=sys.stderr, flush=True)

    def stop(self) -> None:
        """Nothing: lines stay."""


class Bar:
    """A bar on a terminal (rich)."""

    def __init__(self, total: int, lang: Lang) -> None:
        """Draw the empty bar."""
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
        from rich.progress import Progress as RichProgress

        self._figures = Figures(total)
        self._lang = lang
        self._bar: Any = RichProgress(
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[said]}"),
            TimeRemainingColumn(compact=True),
            console=Console(stderr=True),
            transient=True,
        )
        self._bar.start()
        self._task = self._bar.add_task("", total=total, said="")

    def advance(self, outcome: Outcome) -> None:
        """Move the bar."""
        self._figures.add(outcome)
        said = BAR.say(self._lang, **self._figures.told(time.monotonic()))
        self._bar.update(self._task, completed=self._figures.files, said=said)

    def tick(self) -> None:
        """Nothing: rich redraws by itself."""

    def stop(self) -> None:
        """Take the bar off the screen."""
        self._bar.stop()


def progress(total: int, lang: Lang, *, quiet: bool) -> Progress:
    """What suits the place and the number of files."""
    if quiet or total < 2:
        return Silent()
    return Bar(total, lang) if sys.stderr.isatty() else Plain(total, lang)
