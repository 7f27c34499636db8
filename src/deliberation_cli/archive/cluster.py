"""The same tasks on several machines, through dask.distributed (extra `cluster`).

A batch of files is one dask task; inside it each file has its limits, in a pool of processes that the dask worker
keeps. Batches of a worker that dies are done again elsewhere. Machines must see the same paths, or addresses.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Sequence
from concurrent.futures import Future
from functools import cache
from typing import Any

from deliberation_cli.archive.executors import Local, Work
from deliberation_cli.archive.job import JUDGED_THERE, Limits, Outcome, Task, stamp

BATCH = 100
"""Files a dask task: its 1.8 ms of overhead are spread over them."""
ANSWER_WITHIN = 15
"""Seconds for the scheduler to answer the first time."""


class NoClusterError(Exception):
    """The cluster cannot be used: why, for the person who asked."""


class Cluster:
    """A dask scheduler and its workers."""

    leave = JUDGED_THERE

    def __init__(self, address: str, limits: Limits, *, batch: int = BATCH, work: Work | None = None) -> None:
        """Connect; raises NoClusterError where the extra is missing or the scheduler does not answer."""
        try:
            from distributed import Client
        except ImportError as error:
            raise NoClusterError("pip install 'deliberation-cli[cluster]'") from error
        try:
            self._client: Any = Client(address, timeout=ANSWER_WITHIN, set_as_default=False)
        except (OSError, TimeoutError, ValueError) as error:
            raise NoClusterError(f"{address}: {error}") from error
        self._executor: Any = self._client.get_executor()
        self._limits, self._work = limits, work
        self.batch = batch
        self.window = 2 * max(sum(self._client.nthreads().values()), 1) + 2

    def submit(self, tasks: Sequence[Task]) -> Future[list[Outcome]]:
        """Send a batch."""
        sent: Future[list[Outcome]] = self._executor.submit(do_batch, stamp(), list(tasks), self._limits, self._work)
        return sent

    def heal(self) -> None:
        """Nothing: dask does the work of a lost machine again, and each machine heals its own pool."""

    def stop(self) -> None:
        """Forget what is under way."""
        self._executor.shutdown(wait=False)
        self._client.close()


def do_batch(version: str, tasks: list[Task], limits: Limits, work: Work | None) -> list[Outcome]:
    """In a dask worker: do each task within its limits; refuse to mix results of another version."""
    if version != stamp():
        raise NoClusterError(f"this worker has {stamp()}, the run {version}: install the same version")
    pool = _pool(limits, work)
    sent = [pool.submit([task]) for task in tasks]
    return [outcome for future in sent for outcome in future.result()]


@cache
def _pool(limits: Limits, work: Work | None) -> Local:
    """The processes of this dask worker; one a thread, as dask counts its cores in threads."""
    # A dask worker is itself a daemon process, which multiprocessing forbids to have children of its own. They cannot
    # outlive it: they are forked from a server that ends when this process does, and ask the kernel to end with it.
    config: dict[str, object] = multiprocessing.current_process()._config  # type: ignore[attr-defined]
    config["daemon"] = False
    return Local(_threads(), limits, work=work)


def _threads() -> int:
    try:
        from distributed import get_worker

        return int(get_worker().state.nthreads)
    except (ImportError, ValueError):
        return 1
