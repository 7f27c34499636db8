"""Runs a job over many files: sends tasks, journals outcomes as they come, loses none, resumes where it stopped."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from itertools import islice

from deliberation_cli.archive.executor import Executor, LostError
from deliberation_cli.archive.job import Entry, Item, Job, Outcome, Task, stamp
from deliberation_cli.archive.journal import Journal
from deliberation_cli.archive.judging import failed
from deliberation_cli.reading.limits import problem

TRIES = 3
"""A file that is lost with its pool so many times is taken for the cause."""
TICK = 5.0
"""Seconds after which a run that waits looks at the clock."""


def nothing() -> None:
    """What is done where nothing is to be done."""


def run(
    items: Iterable[Item],
    job: Job,
    executor: Executor,
    journal: Journal | None = None,
    tick: Callable[[], None] = nothing,
    meanwhile: Callable[[], object] = nothing,
) -> Iterator[Outcome]:
    """One outcome a file, in the order in which they end; `tick` is called every few seconds, whatever happens.

    `meanwhile` is called once, when the first tasks are under way and this process would only wait for them.

    Closing the iterator early (Ctrl-C, an error of the caller) stops the workers; what was yielded is in the journal.
    """
    options = job.fingerprint()
    tasks = (_task(order, item, job, options, journal, executor) for order, item in enumerate(items))
    try:
        for outcome in _outcomes(tasks, executor, tick, meanwhile):
            yield _kept(outcome, journal)
    finally:
        executor.stop()


def _task(order: int, item: Item, job: Job, options: str, journal: Journal | None, executor: Executor) -> Task:
    if journal is None:
        return Task(item, job, "", options, order, leave=executor.leave)
    return Task(item, job, stamp(), options, order, journal.known_hash(item.name))


def _kept(outcome: Outcome, journal: Journal | None) -> Outcome:
    """Write a new outcome to the journal; take one that has not changed from it."""
    if journal is None:
        return outcome
    if outcome.reused:
        return Entry.model_validate_json(journal.recall(outcome.name)).outcome(outcome.order, reused=True)
    journal.write(outcome)
    return outcome


def _outcomes(
    tasks: Iterator[Task], executor: Executor, tick: Callable[[], None], meanwhile: Callable[[], object]
) -> Iterator[Outcome]:
    """Keep a window of submissions under way."""
    pending: dict[Future[list[Outcome]], Sequence[Task]] = {}
    again: deque[Sequence[Task]] = deque()
    lost: Counter[int] = Counter()
    while True:
        while len(pending) < executor.window and (batch := again.popleft() if again else _next(tasks, executor)):
            pending[executor.submit(batch)] = batch
        if not pending:
            return
        meanwhile()
        meanwhile = nothing
        done, _ = wait(pending, TICK, return_when=FIRST_COMPLETED)
        tick()
        if not done:
            executor.heal()
        for future in done:
            batch = pending.pop(future)
            error = future.exception()
            if error is None:
                yield from future.result()
            elif len(batch) > 1:
                again.extend([task] for task in batch)
            elif isinstance(error, LostError) and lost[batch[0].order] < TRIES - 1:
                lost[batch[0].order] += 1
                again.append(batch)
            else:
                yield failed(batch[0], problem("crashed", str(error)))


def _next(tasks: Iterator[Task], executor: Executor) -> list[Task]:
    return list(islice(tasks, executor.batch))
