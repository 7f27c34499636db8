"""The report of a run: what each worker's rules answered, and the rules that compare files, asked once all are read.

A worker sends back, beside its verdicts, a slim document: who, when, which number, how the vote went; not the prose.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from deliberation_cli.archive.job import Entry, Job, Outcome, Task
from deliberation_cli.models import SCHEMA_VERSION, Document, FileReport, Problem, Report, Source, Summary
from deliberation_cli.rules.registry import Found, chosen, findings_of, run_many

NO_RULE = ("-",)
"""A selection that selects nothing: an empty one would select all."""


def alone(job: Job) -> Job:
    """The job of one file of many: the rules that look at one document, and the slim document for the others."""
    codes = _codes(job, "check")
    return replace(job, select=codes or NO_RULE, ignore=(), keep="slim" if job.keep == "none" else job.keep)


def answers(documents: Sequence[Document], job: Job) -> list[Found]:
    """What the job's rules answer, document by document: every verdict, or the findings and a count of the others."""
    if not job.judge:
        return [Found([], Counter()) for _ in documents]
    if job.findings_only:
        return findings_of(documents, config=job.config, select=job.select, ignore=job.ignore, lang=job.lang)
    every = run_many(documents, config=job.config, select=job.select, ignore=job.ignore, lang=job.lang)
    return [Found(verdicts, Counter()) for verdicts in every]


def failed(task: Task, problem: Problem) -> Outcome:
    """The outcome of a file of which nothing could be read: its problem, and the rules' answer to it (DOC001)."""
    document = Document(source=Source(path=task.item.name), problems=[problem])
    (found,) = answers([document], task.job)
    entry = Entry(
        path=task.item.name,
        version=task.stamp,
        options=task.options,
        problems=[problem],
        verdicts=found.verdicts,
        left_out=dict(found.left_out),
        document=document if task.job.keep != "none" else None,
    )
    return entry.outcome(task.order)


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
        for file, found in zip(files, across(documents, job), strict=True):
            file.verdicts = sorted([*file.verdicts, *found.verdicts], key=lambda verdict: verdict.rule)
            file.leave_out(Counter(file.left_out) + found.left_out)
    return Judged(Report(schema_version=SCHEMA_VERSION, files=files, summary=Summary.of(files)), documents)


def file_report(entry: Entry) -> FileReport:
    """The report on one file."""
    made = FileReport(path=entry.path, verdicts=entry.verdicts, problems=entry.problems)
    made.leave_out(entry.left_out)
    return made


def across(documents: Sequence[Document], job: Job) -> list[Found]:
    """What the rules that compare files answer, document by document."""
    return answers(documents, replace(job, select=_codes(job, "check_many") or NO_RULE, ignore=()))


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
