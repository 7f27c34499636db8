"""What the checks answer: one `Verdict` a rule and place, gathered by file into a `Report`."""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Literal, Self

from pydantic import ConfigDict, Field, PrivateAttr

from deliberation_cli.models.base import Model
from deliberation_cli.models.evidence import BBox
from deliberation_cli.models.problem import Problem

Severity = Literal["error", "warning", "info"]
Status = Literal["pass", "fail", "unknown", "not-applicable"]


class LawRef(Model):
    """The text that a verdict rests on, with its dates of force and how sure its source is."""

    citation: str = Field(description="« CGCT L2121-17 al. 1 », or « internal consistency »")
    valid_from: dt.date | None = Field(default=None, alias="from", description="In force from, inclusive")
    valid_to: dt.date | None = Field(default=None, alias="to", description="In force until, inclusive; null: still")
    confidence: Literal["V", "S", "M"] = Field(default="V", description="Verbatim, restated by a source, memory only")

    model_config = ConfigDict(frozen=True, populate_by_name=True, serialize_by_alias=True)


class Where(Model):
    """A place in the document: which value, on which page, in which words."""

    pointer: str = Field(description="JSON Pointer into the Document")
    path: str | None = Field(default=None, description="The file, where it is not the one that the verdict is about")
    page: int | None = None
    bbox: BBox | None = None
    quote: str | None = None
    confidence: float | None = None


class Verdict(Model):
    """One rule's answer at one place of one document."""

    rule: str = Field(description="Code: QUO001")
    name: str = Field(description="Kebab-case name: quorum-at-opening")
    status: Status
    severity: Severity
    message: str = Field(description="In the language asked for")
    expected: str | None = None
    found: str | None = None
    missing: list[str] = Field(default_factory=list, description="For unknown: the values that were not read")
    law: LawRef | None = None
    where: list[Where] = Field(default_factory=list)
    suppressed: str | None = Field(default=None, description="Reason, where a suppression or a baseline covers it")
    known: bool = Field(default=False, description="True where it is a baseline that covers it")
    fingerprint: str | None = Field(default=None, description="Stable across moves: rule, act, normalised words")


class FileReport(Model):
    """All verdicts on one file."""

    path: str
    verdicts: list[Verdict] = Field(default_factory=list)
    problems: list[Problem] = Field(default_factory=list, description="What could not be read, or not as it should")
    _left_out: dict[Status, int] = PrivateAttr(default_factory=dict)
    """Verdicts that were counted and not kept, in a run over many files; never printed."""

    def leave_out(self, counts: Mapping[Status, int]) -> None:
        """Note how many verdicts were counted and not kept."""
        self._left_out = dict(counts)

    @property
    def left_out(self) -> Mapping[Status, int]:
        """Verdicts that were counted and not kept."""
        return self._left_out

    @property
    def unreadable(self) -> bool:
        """True where nothing of the file could be read."""
        return any(problem.fatal for problem in self.problems)


EXPIRED = "suppression-expired"
"""Name of the rule that reports a suppression whose last day is past."""

_TOTALS: Mapping[Status, str] = {"pass": "passed", "unknown": "unknown"}


class Summary(Model):
    """Totals over all files. Findings are verdicts that fail, suppressed ones apart."""

    files: int = 0
    unreadable: int = 0
    errors: int = 0
    warnings: int = 0
    infos: int = 0
    passed: int = 0
    unknown: int = 0
    suppressed: int = 0
    known: int = Field(default=0, description="Of the suppressed, those that a baseline covers")
    expired: int = Field(default=0, description="Suppressions whose last day is past")

    @classmethod
    def of(cls, files: Iterable[FileReport]) -> Self:
        """Count the verdicts of `files`."""
        totals = cls()
        for file in files:
            totals.add(file)
        return totals

    def add(self, file: FileReport) -> None:
        """Count one more file."""
        self.files += 1
        self.unreadable += file.unreadable
        for verdict in file.verdicts:
            if verdict.status == "fail":
                total = "suppressed" if verdict.suppressed else f"{verdict.severity}s"
                self.known += verdict.known
                self.expired += verdict.name == EXPIRED
            else:
                total = _TOTALS.get(verdict.status, "")
            if total:
                setattr(self, total, getattr(self, total) + 1)
        self.passed += file.left_out.get("pass", 0)
        self.unknown += file.left_out.get("unknown", 0)


class Report(Model):
    """What `delib check --format json` prints."""

    schema_version: str
    files: list[FileReport] = Field(default_factory=list)
    summary: Summary = Field(default_factory=Summary)
