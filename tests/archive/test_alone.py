"""The file of a run of one: its limits hold as in a pool, and nothing is left running."""

from __future__ import annotations

import multiprocessing
from pathlib import Path

import pytest

from deliberation_cli.archive.alone import Alone
from deliberation_cli.archive.job import Item, Job, Limits, Outcome, Task

from .helpers import DISASTERS, misbehave, write_acts

LIMITS = Limits(timeout=2.0, memory=1024**3)


def outcome_of(path: Path, limits: Limits = LIMITS) -> Outcome:
    executor = Alone(limits, work=misbehave)
    try:
        (outcome,) = executor.submit([Task(Item(path.name, str(path)), Job(), "v", "o")]).result(30)
    finally:
        executor.stop()
    return outcome


def test_an_act_is_read(tmp_path):
    (act,) = write_acts(tmp_path, 1)
    outcome = outcome_of(act, Limits(timeout=60))
    assert (outcome.name, outcome.failed, outcome.pages) == (act.name, False, 1)
    assert outcome.sha256


@pytest.mark.parametrize(("name", "code", "words"), DISASTERS)
def test_a_disaster_is_a_problem_of_the_file(tmp_path, name, code, words):
    path = tmp_path / name
    path.write_text("x", encoding="utf-8")
    outcome = outcome_of(path)
    (problem,) = outcome.entry().problems
    assert (problem.code, problem.fatal, outcome.failed) == (code, True, True)
    assert words in problem.detail


def test_nothing_is_left_running(tmp_path):
    path = tmp_path / "hang.txt"
    path.write_text("x", encoding="utf-8")
    executor = Alone(Limits(timeout=60), work=misbehave)
    executor.submit([Task(Item(path.name, str(path)), Job(), "v", "o")])
    executor.stop()
    assert not multiprocessing.active_children()
