"""Counting what conforms loses nothing of what does not."""

from collections import Counter

import pytest

from deliberation_cli import parse
from deliberation_cli.archive import judging, worker
from deliberation_cli.archive.alone import SHORT
from deliberation_cli.archive.job import JUDGED_THERE, Entry, Item, Job, Task
from deliberation_cli.archive.judging import alone, answers, failed, judged, judged_here
from deliberation_cli.models import Document, Source
from deliberation_cli.reading.limits import problem
from deliberation_cli.reading.page import Line, Page, Reading, Word

ACTS = {
    "nothing to say": "Conseil municipal. Séance du 3 mars 2023. Présents : Mme Odile Garance, M. Paul Tissier.",
    "a wrong count": "Conseil municipal. Séance du 3 mars 2023. Nombre de présents : 4. Présents : Mme Odile Garance, "
    "M. Paul Tissier, M. Yann Lagrive. Objet : bancs publics. Votants : 3. Pour : 5. Contre : 4. Adopté.",
    "nothing found": "Le temps est beau.",
}


def read(path: str, text: str) -> Document:
    words = [Word(word) for word in text.split(" ")]
    return parse(Reading(Source(path=path), [Page(0, [Line(words)])]))


DOCUMENTS = [read(path, text) for path, text in ACTS.items()]


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_the_findings_alone_are_the_findings_among_all_verdicts(lang):
    every = answers(DOCUMENTS, Job(lang=lang))
    counted = answers(DOCUMENTS, Job(lang=lang, findings_only=True))
    assert any(found.verdicts for found in counted)
    for all_, found in zip(every, counted, strict=True):
        assert found.verdicts == [verdict for verdict in all_.verdicts if verdict.status == "fail"]
        assert found.left_out == Counter(verdict.status for verdict in all_.verdicts if verdict.status != "fail")
        assert not all_.left_out


def test_a_job_that_does_not_judge_answers_nothing():
    assert not any(found.verdicts or found.left_out for found in answers(DOCUMENTS, Job(judge=False)))


@pytest.mark.parametrize("findings_only", [False, True])
def test_a_failed_file_counts_the_same_way_in_both(findings_only):
    job = Job(findings_only=findings_only)
    outcome = failed(Task(Item("x.pdf", "x.pdf"), alone(job), "v", "o"), problem("encrypted", ""))
    report = judged([outcome], job).report
    assert outcome.failed
    assert (report.summary.errors, report.summary.unreadable) == (1, 1)
    assert [verdict.rule for verdict in report.files[0].verdicts if verdict.status == "fail"] == ["DOC001"]


def entry(text: str, job: Job, leave: int) -> Entry:
    item = Item("acte.txt", "acte.txt", content=text.encode())
    return worker.work(Task(item, job, "v", "o", leave=leave)).entry()


@pytest.mark.parametrize("keep", ["none", "slim", "whole"])
@pytest.mark.parametrize("findings_only", [False, True])
@pytest.mark.parametrize("text", ACTS.values(), ids=list(ACTS))
def test_what_the_run_judges_is_what_its_worker_would_have_told(text, findings_only, keep):
    job = Job(findings_only=findings_only, keep=keep)
    there, left = entry(text, job, JUDGED_THERE), entry(text, job, SHORT)
    assert not there.left
    assert left.left
    assert not left.verdicts
    assert judged_here(left, job).line() == there.line()
    assert judged_here(there, job) is there


def test_a_long_document_is_judged_where_its_worker_has_limits():
    assert not entry(ACTS["a wrong count"], Job(), leave=3).left


def test_a_job_that_does_not_judge_leaves_nothing_to_judge():
    assert not entry(ACTS["a wrong count"], Job(judge=False, keep="whole"), SHORT).left


@pytest.mark.parametrize(("error", "code"), [(ValueError("x"), "internal-error"), (RecursionError(), "too-deep")])
def test_a_rule_that_fails_here_is_a_problem_of_the_file(monkeypatch, error, code):
    left, asked = entry(ACTS["a wrong count"], Job(), SHORT), judging.answers

    def answers_once(documents, job):
        monkeypatch.setattr(judging, "answers", asked)
        raise error

    monkeypatch.setattr(judging, "answers", answers_once)
    told = judged_here(left, Job())
    assert [problem.code for problem in told.problems] == [code]
    assert "DOC001" in [verdict.rule for verdict in told.verdicts if verdict.status == "fail"]
