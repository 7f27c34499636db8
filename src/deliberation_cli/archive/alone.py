"""Where the task of a single file runs: in a fork of this process, without a pool to start and to take down."""

from __future__ import annotations

import multiprocessing
import signal
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

from deliberation_cli.archive import worker
from deliberation_cli.archive.executor import PATIENCE, problem_of, problem_of_status
from deliberation_cli.archive.job import Limits, Outcome, Task
from deliberation_cli.archive.judging import failed

SHORT = 5_000
"""Proofs in a document that the run itself judges: some forty deliberations, judged in a few hundredths of a second."""


class Alone:
    """One file: its limits are those of a pool's worker, and it costs a fork."""

    batch = 1
    window = 1
    leave = SHORT

    def __init__(self, limits: Limits, work: Callable[[Task], Outcome] | None = None) -> None:
        """Start nothing yet."""
        self.limits = limits
        self._work = work or worker.work
        self._workers: list[tuple[BaseProcess, threading.Thread]] = []

    def submit(self, tasks: Sequence[Task]) -> Future[list[Outcome]]:
        """Fork (this process must still be single-threaded), and wait for the outcome beside."""
        (task,) = tasks
        context = multiprocessing.get_context("fork")
        receiver, sender = context.Pipe(duplex=False)
        forked = context.Process(target=_serve, args=(self._work, task, self.limits, sender), daemon=True)
        forked.start()
        sender.close()
        promised: Future[list[Outcome]] = Future()
        waiter = threading.Thread(target=self._await, args=(forked, receiver, task, promised), daemon=True)
        waiter.start()
        self._workers.append((forked, waiter))
        return promised

    def _await(self, forked: BaseProcess, receiver: Connection, task: Task, promised: Future[list[Outcome]]) -> None:
        """The outcome as it comes, or what became of the worker."""
        try:
            late = not receiver.poll(self.limits.timeout)
            outcome = failed(task, problem_of(TimeoutError(), self.limits)) if late else receiver.recv()
        except (EOFError, OSError):
            forked.join()
            outcome = failed(task, problem_of_status(forked.exitcode, self.limits))
        promised.set_result([outcome])

    def heal(self) -> None:
        """Nothing is shared between two workers, so that nothing can break for both."""

    def stop(self) -> None:
        """Kill what is under way; one at a time may reap a process, so the thread that waits for it ends first."""
        for forked, waiter in self._workers:
            forked.kill()
            waiter.join(PATIENCE)
            forked.join()
        self._workers.clear()


def _serve(work: Callable[[Task], Outcome], task: Task, limits: Limits, sender: Connection) -> None:
    """In the fork: do the task and send its outcome; Ctrl-C is the parent's business."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    worker.start(limits.memory)
    sender.send(work(task))
