"""What runs the tasks of a run (`Executor`), and what may stop a task from outside: its time, its memory, a crash."""

from __future__ import annotations

import signal
from collections.abc import Sequence
from concurrent.futures import Future
from typing import Protocol

from deliberation_cli.archive.job import Limits, Outcome, Task
from deliberation_cli.models import Problem
from deliberation_cli.reading.limits import problem

PATIENCE = 5.0
"""Seconds in which a thread sees that a worker was killed."""


class LostError(Exception):
    """The pool broke while a task was under way, by its fault or by a neighbour's: it may be done again."""


class Executor(Protocol):
    """Takes a batch of tasks, promises their outcomes."""

    batch: int
    """Tasks a submission."""
    window: int
    """Submissions to keep under way."""
    leave: int
    """`Task.leave` of its tasks."""

    def submit(self, tasks: Sequence[Task]) -> Future[list[Outcome]]:
        """Start a batch. The future's exception, if any, concerns the whole batch."""

    def heal(self) -> None:
        """Mend what broke, and give up the submissions that were lost with it (LostError)."""

    def stop(self) -> None:
        """Stop everything now, whatever is under way."""


def problem_of(error: BaseException, limits: Limits) -> Problem:
    """What stopped a task from outside."""
    from deliberation_cli.archive.worker import OUT_OF_MEMORY

    if isinstance(error, TimeoutError):
        return problem("timeout", f"{limits.timeout:g} s")
    status = OUT_OF_MEMORY if isinstance(error, MemoryError) else getattr(error, "exitcode", None)
    return problem_of_status(status, limits, str(error))


def problem_of_status(status: object, limits: Limits, told: str = "") -> Problem:
    """What stopped a worker, by its exit status; `told` is what else is known of it."""
    from deliberation_cli.archive.worker import OUT_OF_MEMORY

    if status == OUT_OF_MEMORY:
        return problem("memory", f"{limits.memory // 1024**2} Mo / MB")
    if isinstance(status, int) and status < 0:
        name = signal.Signals(-status).name if -status in set(signal.Signals) else str(-status)
        return problem("crashed", name)
    return problem("crashed", told or str(status))
