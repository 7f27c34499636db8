"""A pool that breaks as a whole, which a worker killed between two tasks does to it, loses no file and no run."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterable
from concurrent.futures import Future

import psutil
import pytest

from deliberation_cli.archive import executors
from deliberation_cli.archive.executor import LostError
from deliberation_cli.archive.executors import Local
from deliberation_cli.archive.job import JUDGED_THERE, Item, Job, Limits, Outcome, Task
from deliberation_cli.archive.runner import TRIES, run


def who(task: Task) -> Outcome:
    """The process that does the task, in place of its entry."""
    return Outcome(task.item.name, str(os.getpid()).encode(), order=task.order)


def task(order: int) -> Task:
    return Task(Item(str(order), str(order)), Job(), "v", "o", order)


def test_a_worker_killed_while_idle_is_replaced():
    executor = Local(1, Limits(timeout=20), work=who)
    try:
        (first,) = executor.submit([task(0)]).result(30)
        worker = psutil.Process(int(first.line))
        worker.kill()
        psutil.wait_procs([worker], 5)
        time.sleep(0.5)
        (second,) = executor.submit([task(1)]).result(30)
    finally:
        executor.stop()
    assert second.name == "1"
    assert second.line != first.line


def test_what_was_under_way_in_a_broken_pool_is_given_back():
    executor = Local(1, Limits(timeout=20), work=who)
    orphan: Future[list[Outcome]] = Future()
    executor._under_way.add(orphan)
    try:
        executor._pool.stop()
        executor.heal()
        (healed,) = executor.submit([task(1)]).result(30)
    finally:
        executor.stop()
    assert isinstance(orphan.exception(0), LostError)
    assert healed.name == "1"


def test_a_pool_that_never_ends_does_not_keep_the_command_from_ending(monkeypatch):
    executor = Local(1, Limits(timeout=20), work=who)
    joined = executor._pool.join
    never = threading.Event()
    monkeypatch.setattr(executors, "PATIENCE", 0.05)
    monkeypatch.setattr(executor._pool, "join", never.wait)
    executor.stop()
    assert not never.is_set()
    never.set()
    joined()


class Breaking:
    """An executor whose submissions of one name are lost, the first times or always."""

    batch, window, leave = 1, 4, JUDGED_THERE

    def __init__(self, name: str, times: int) -> None:
        self.name, self.left, self.healed = name, times, 0

    def submit(self, tasks: Iterable[Task]) -> Future[list[Outcome]]:
        (given,) = tasks
        made: Future[list[Outcome]] = Future()
        if given.item.name == self.name and self.left:
            self.left -= 1
            made.set_exception(LostError("lost"))
        else:
            made.set_result([who(given)])
        return made

    def heal(self) -> None:
        self.healed += 1

    def stop(self) -> None:
        pass


@pytest.mark.parametrize(("times", "failed"), [(0, []), (1, []), (TRIES - 1, []), (TRIES, ["3"]), (99, ["3"])])
def test_a_lost_file_is_done_again_until_it_is_plain_that_it_is_the_cause(times, failed):
    outcomes = list(run([Item(str(i), str(i)) for i in range(9)], Job(), Breaking("3", times)))
    assert sorted(outcome.name for outcome in outcomes) == [str(i) for i in range(9)]
    assert [outcome.name for outcome in outcomes if outcome.failed] == failed


class Silent(Breaking):
    """An executor that forgets a submission until it is healed."""

    def submit(self, tasks: Iterable[Task]) -> Future[list[Outcome]]:
        (given,) = tasks
        if given.item.name == self.name and not self.healed:
            self.forgotten: Future[list[Outcome]] = Future()
            return self.forgotten
        return super().submit([given])

    def heal(self) -> None:
        super().heal()
        self.forgotten.set_exception(LostError("forgotten"))


def test_a_run_that_hears_nothing_heals_the_pool(monkeypatch):
    monkeypatch.setattr("deliberation_cli.archive.runner.TICK", 0.05)
    executor = Silent("3", 0)
    outcomes = list(run([Item(str(i), str(i)) for i in range(9)], Job(), executor))
    assert (len(outcomes), executor.healed) == (9, 1)
    assert not any(outcome.failed for outcome in outcomes)
