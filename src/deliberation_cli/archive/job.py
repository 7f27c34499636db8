"""What is asked of every file (`Job`), of one file (`Item`), and what comes back (`Entry`, `Outcome`)."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field
from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import Field

from deliberation_cli._version import __version__
from deliberation_cli.models import Document, Lang, Problem, Status, Verdict
from deliberation_cli.models.base import Model
from deliberation_cli.reading.page import ReadOptions
from deliberation_cli.rules.config import Config

PACKAGE = Path(__file__).parent.parent
SOURCES = (".py", ".yaml", ".toml")
"""Files of the package whose change may change a result."""


_LATER = {"ignore", "origin"}
"""Of the configuration, what is applied to results once they are all known: suppressions."""


JUDGED_THERE = -1
"""`Task.leave` of a run that judges nothing itself."""


@dataclass(frozen=True, slots=True)
class Item:
    """One file of a run, wherever it lives."""

    name: str
    """Fit to print, and its name in every result: the path, `archive.zip!/inner.pdf`, or an address."""
    path: str
    """What to open: a path (undecodable bytes as surrogates) or an address."""
    member: str | None = None
    """Name inside the zip archive at `path`."""
    problem: Problem | None = None
    """Known before any reading: missing, denied, an archive that lies."""
    content: bytes | None = None
    """Already read: standard input."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may cost; enforced from outside the task."""

    timeout: float = 300.0
    """Seconds."""
    memory: int = 2 * 1024**3
    """Bytes of private memory of the worker."""


@dataclass(frozen=True, slots=True)
class Job:
    """What is done with each file: read, parsed, and judged unless `judge` is false."""

    read: ReadOptions = field(default_factory=ReadOptions)
    judge: bool = True
    config: Config = field(default_factory=Config)
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    lang: Lang = "fr"
    keep: Literal["none", "slim", "whole"] = "none"
    """Whether the parsed document comes back beside the verdicts: without its prose, or whole (`delib parse`)."""
    findings_only: bool = False
    """Count the verdicts that are no findings, and do not keep them: a run over many files, in formats without them."""
    cache: str | None = None
    """Folder of read pages; None: no cache."""

    def fingerprint(self) -> str:
        """Identity of everything that may change a result: a journal line of another one is not reused."""
        told = asdict(self) | {"config": self.config.model_dump(mode="json", exclude=_LATER), "cache": None}
        return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()[:16]


class Entry(Model):
    """One line of the journal: what one file gave."""

    path: str
    sha256: str | None = Field(default=None, description="Of the content that was read; null where nothing was")
    version: str
    options: str = Field(description="`Job.fingerprint`")
    pages: int = 0
    problems: list[Problem] = Field(default_factory=list)
    verdicts: list[Verdict] = Field(default_factory=list)
    left_out: dict[Status, int] = Field(default_factory=dict, description="Verdicts counted and not kept")
    document: Document | None = None
    left: bool = Field(default=False, description="The rules were not asked: the run asks them")

    def line(self) -> bytes:
        """The entry as compact JSON, without a line end; defaults are left out."""
        return self.model_dump_json(exclude_defaults=True).encode()

    def outcome(self, order: int = 0, *, reused: bool = False) -> Outcome:
        """The entry as it travels from a worker to the run."""
        findings = sum(v.status == "fail" and not v.suppressed for v in self.verdicts)
        failed = any(problem.fatal for problem in self.problems)
        return Outcome(self.path, self.line(), self.sha256, self.pages, findings, failed, reused, order)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the run keeps of one file: the entry, still packed, and the figures of the progress bar."""

    name: str
    line: bytes
    sha256: str | None = None
    pages: int = 0
    findings: int = 0
    failed: bool = False
    reused: bool = False
    order: int = 0
    """Place of the file in the run."""

    def entry(self) -> Entry:
        """Unpack."""
        return Entry.model_validate_json(self.line)


@dataclass(frozen=True, slots=True)
class Task:
    """One file with the job: what travels to a worker."""

    item: Item
    job: Job
    stamp: str
    """`stamp()`; empty where no other run is to know the result again: it takes time to make."""
    options: str
    """`Job.fingerprint`, made once."""
    order: int = 0
    known: str | None = None
    """Content hash under which the journal holds a result of this job: if the file still has it, nothing is done."""
    leave: int = JUDGED_THERE
    """A document of at most so many proofs comes back unjudged: the run judges it, with the rules that it has loaded
    meanwhile. A longer one is judged where it was read, under the limits of its worker."""


@cache
def stamp() -> str:
    """The version with a hash of the package's own sources: results of other code are not reused."""
    digest = hashlib.sha256()
    for name, data in package_sources(PACKAGE):
        digest.update(name.encode() + b"\0" + data)
    return f"{__version__}+{digest.hexdigest()[:12]}"


def package_sources(folder: Path) -> list[tuple[str, bytes]]:
    """Code and data files under a folder of the package, in the order of names."""
    found: list[tuple[str, bytes]] = []
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.is_dir():
            found += [] if entry.name == "__pycache__" else package_sources(entry)
        elif entry.name.endswith(SOURCES):
            found.append((entry.name, entry.read_bytes()))
    return found
