"""The report of a run: what each worker's rules answered, and the rules that compare files, asked once all are read.

A worker sends back, beside its verdicts, a slim document: who, when, which number, how the vote went; not the prose.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from deliberation_cli.archive.job import Entry, Item, Job, Outcome, Task
from deliberation_cli.models import SCHEMA_VERSION, Document, FileReport, Problem, Report, Source, Summary
from deliberation_cli.reading.limits import problem

if TYPE_CHECKING:
    from deliberation_cli.rules.registry import Found

NO_RULE = ("-",)
"""A selection that selects nothing: an empty one would select all."""


def alone(job: Job) -> Job:
    """The job of one file of many: the rules that look at one document, and the slim document for the others."""
    codes = _codes(job, "check")
    return replace(job, select=codes or NO_RULE, ignore=(), keep="slim" if job.keep == "none" else job.keep)


def answers(documents: Sequence[Document], job: Job) -> list[Found]:
    """What the job's rules answer, document by document: every verdict, or the findings and a count of the others.

    The rules load here, and not with this module: the run that judges one file loads them while it is being read.
    """
    from deliberation_cli.rules.registry import Found, findings_of, run_many

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


def judged_here(entry: Entry, job: Job) -> Entry:
    """The entry of a document that its worker left to the run; a rule that fails is a problem of the file."""
    document = entry.document
    if not entry.left or document is None:
        return entry
    try:
        (found,) = answers([document], job)
    except RecursionError:
        return failed(_task_of(entry, job), problem("too-deep")).entry()
    except Exception as error:  # noqa: BLE001 - as in a worker: a bad document never ends the run
        return failed(_task_of(entry, job), problem("internal-error", f"{type(error).__name__}: {error}")).entry()
    told = {"verdicts": found.verdicts, "left_out": dict(found.left_out), "document": asked_back(document, job)}
    return entry.model_copy(update=told | {"left": False})


def _task_of(entry: Entry, job: Job) -> Task:
    return Task(Item(entry.path, entry.path), job, entry.version, entry.options)


def make_ready(job: Job) -> Report:
    """Load rules and law, while the document that they will judge is being read elsewhere: the report on an example."""
    example = Document.model_validate(_EXAMPLE)
    (found,) = answers([example], job)
    files = [FileReport(path=example.source.path, verdicts=found.verdicts)]
    return Report(schema_version=SCHEMA_VERSION, files=files, summary=Summary.of(files))


_ANYBODY = {"name": "Zoé BRUN", "role": "maire"}
_EXAMPLE: dict[str, object] = {
    "source": {"path": "-"},
    "sessions": [
        {
            "body": {"name": "Conseil municipal", "kind": "municipal_council"},
            "date": "2022-03-03",
            "convened_on": "2022-02-24",
            "president": _ANYBODY,
            "secretary": _ANYBODY,
            "attendance": {
                "members_in_office": 3,
                "present_count": 1,
                "present": [_ANYBODY],
                "proxies": [{"giver": {"name": "Guy ROUX"}, "holder": _ANYBODY}],
                "absent": [{"name": "Luc LEROY"}],
            },
            "deliberations": [
                {
                    "number": "1",
                    "subject": "Convention",
                    "articles": [{"number": "1", "text": "La convention est approuvée."}],
                    "vote": {"voters": 2, "cast": 2, "in_favour": 2, "against": 1, "unanimous": True},
                    "signed_on": "2022-03-02",
                    "transmission": {"act_id": "001-200000000-20220304-1-DE", "siren": "200000000"},
                }
            ],
        }
    ],
    "conventions": [{"title": "Convention", "articles": [{"number": "1", "text": "Voir l'article 3 et l'annexe 2."}]}],
}
"""An act with something for every family of rules to look at, and to find."""


def asked_back(document: Document, job: Job) -> Document | None:
    """What of the document the run asked to have back."""
    if job.keep == "slim":
        return slim(document)
    return document if job.keep == "whole" else None


class Judged(NamedTuple):
    """The report of a run, and the slim documents it is about, in the same order."""

    report: Report
    documents: list[Document]


def judged(outcomes: Iterable[Outcome], job: Job, *, several: bool = True) -> Judged:
    """Gather the outcomes of a run, in their order; of a run of `alone(job)`, ask the rules that compare files too."""
    files: list[FileReport] = []
    documents: list[Document] = []
    for entry in (judged_here(outcome.entry(), job) for outcome in outcomes):
        files.append(file_report(entry))
        documents.append(entry.document or Document(source=Source(path=entry.path)))
    if several:
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
    from deliberation_cli.rules.registry import chosen

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
