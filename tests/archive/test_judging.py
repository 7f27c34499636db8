"""Counting what conforms loses nothing of what does not."""

from collections import Counter

import pytest

from deliberation_cli import parse
from deliberation_cli.archive.job import Item, Job, Task
from deliberation_cli.archive.judging import alone, answers, failed, judged
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
