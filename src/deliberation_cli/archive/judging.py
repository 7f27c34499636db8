"""The report of a run: what each worker's rules answered, and the rules that compare files, asked once all are read.

A worker sends back, beside its verdicts, a slim document: who, when, which number, how the vote went; not the prose.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from deliberation_cli.archive.job import Entry, Job, Outcome
from deliberation_cli.models import SCHEMA_VERSION, Document, FileReport, Report, Source, Summary, Verdict
from deliberation_cli.rules.registry import chosen, run_many

NO_RULE = ("-",)
"""A selection that selects nothing: an empty one would select all."""


def alone(job: Job) -> Job:
    """The job of one file of many: the rules that look at one document, and the slim document for the others."""
    codes = _codes(job, "check")
    return replace(job, select=codes or NO_RULE, ignore=(), keep="slim" if job.keep == "none" else job.keep)


class Judged(NamedTuple):
    """The report of a run, and the slim documents it is about, in the same order."""

    report: Report
    documents: list[Document]


def judged(outcomes: Iterable[Outcome], job: Job | None) -> Judged:
    """Gather the outcomes of a run, in their order; of a run of `alone(job)`, ask the rules that compare files too."""
    files: list[FileReport] = []
    documents: list[Document] = []
    for entry in (outcome.entry() for outcome in outcomes):
        files.append(file_report(entry))
        documents.append(entry.document or Document(source=Source(path=entry.path)))
    if job:
        for file, verdicts in zip(files, across(documents, job), strict=True):
            if job.findings_only:
                verdicts = _counted(file, verdicts)
            file.verdicts = sorted([*file.verdicts, *verdicts], key=lambda verdict: verdict.rule)
    return Judged(Report(schema_version=SCHEMA_VERSION, files=files, summary=Summary.of(files)), documents)


def _counted(file: FileReport, verdicts: list[Verdict]) -> list[Verdict]:
    """The findings; the others are counted."""
    counts = Counter(file.left_out)
    counts.update(verdict.status for verdict in verdicts if verdict.status != "fail")
    file.leave_out(counts)
    return [verdict for verdict in verdicts if verdict.status == "fail"]


def file_report(entry: Entry) -> FileReport:
    """The report on one file."""
    made = FileReport(path=entry.path, verdicts=entry.verdicts, problems=entry.problems)
    made.leave_out(entry.left_out)
    return made


def across(documents: Sequence[Document], job: Job) -> Iterator[list[Verdict]]:
    """Verdicts of the rules that compare files, document by document."""
    codes = _codes(job, "check_many")
    if not codes:
        return iter([[] for _ in documents])
    return iter(run_many(documents, config=job.config, select=codes, lang=job.lang))


def _codes(job: Job, entry_point: str) -> tuple[str, ...]:
    return tuple(module.RULE.code for module in chosen(job.select, job.ignore) if hasattr(module, entry_point))


def slim(document: Document) -> Document:
    """The document without its prose, and without the proofs of it."""
    told = document.model_copy(deep=False)
    told.conventions = []
    told.sessions = [
        session.model_copy(
            update={
                "deliberations": [
                    each.model_copy(update={"visas": [], "recitals": [], "articles": [], "annexed_drafts": []})
                    for each in session.deliberations
                ]
            }
        )
        for session in document.sessions
    ]
    told.evidence = {at: proof for at, proof in document.evidence.items() if not _PROSE.intersection(at.split("/"))}
    return told


_PROSE = frozenset({"visas", "recitals", "articles", "annexed_drafts", "conventions"})
