"""Where tasks run: in this machine's workers (pebble) or on a cluster (dask.distributed), behind one shape."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from multiprocessing import forkserver
from typing import Any

from deliberation_cli.archive.executor import PATIENCE, LostError, problem_of
from deliberation_cli.archive.job import JUDGED_THERE, Limits, Outcome, Task
from deliberation_cli.archive.judging import failed
from deliberation_cli.reading.limits import problem

MAX_TASKS = 2_000
"""A worker is replaced after so many files: a leak in native code cannot grow without end."""


Work = Callable[[Task], Outcome]


def warm_server() -> Any:
    """The context of workers forked from a server that has everything loaded; it starts to load at the first call."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["deliberation_cli.archive.warm"])
    forkserver.ensure_running()
    return context


class Local:
    """This machine: one task a submission, each with its limits, in `jobs` processes."""

    batch = 1
    leave = JUDGED_THERE

    def __init__(self, jobs: int, limits: Limits, *, work: Work | None = None) -> None:
        """Start nothing yet."""
        from pebble import ProcessPool

        from deliberation_cli.archive import worker

        self.window = 4 * jobs + 4
        self.limits = limits
        self._work = work or worker.work
        self._new_pool = partial(
            ProcessPool,
            max_workers=jobs,
            max_tasks=MAX_TASKS,
            initializer=worker.start,
            initargs=(limits.memory,),
            context=warm_server(),
        )
        self._pool = self._new_pool()
        self._under_way: set[Future[list[Outcome]]] = set()
        self._one_at_a_time = threading.Lock()

    def submit(self, tasks: Sequence[Task]) -> Future[list[Outcome]]:
        """Start one task; its future may raise LostError."""
        (task,) = tasks
        outer: Future[list[Outcome]] = Future()

        def pass_on(done: Future[Outcome]) -> None:
            self._under_way.discard(outer)
            if outer.cancelled():
                return
            if not done.cancelled() and isinstance(error := done.exception(), BrokenProcessPool):
                outer.set_exception(LostError(str(error)))
            else:
                outer.set_result([outcome_of(done, task, self.limits)])

        self.heal()
        inner = self._pool.schedule(self._work, args=(task,), timeout=self.limits.timeout)
        self._under_way.add(outer)
        inner.add_done_callback(pass_on)
        return outer

    def heal(self) -> None:
        """Take a new pool where this one broke, as it does when a worker is killed between two tasks."""
        with self._one_at_a_time:
            if self._pool.active:
                return
            self.stop()
            self._pool = self._new_pool()
            for outer in list(self._under_way):
                self._under_way.discard(outer)
                outer.set_exception(LostError("pool"))

    def stop(self) -> None:
        """Kill the workers; a pool that Ctrl-C met with a lock in hand may never end, and is left behind."""
        self._pool.stop()
        ending = threading.Thread(target=self._pool.join, daemon=True)
        ending.start()
        ending.join(PATIENCE)


def outcome_of(done: Future[Outcome], task: Task, limits: Limits) -> Outcome:
    """The outcome of a task, or the entry that says what became of it."""
    if done.cancelled():
        found = problem("crashed", "annulé / cancelled")
    elif (error := done.exception()) is not None:
        found = problem_of(error, limits)
    else:
        return done.result()
    return failed(task, found)


def cores() -> int:
    """Cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
