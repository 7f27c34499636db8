"""A whole run, as a command asks for it: names, workers or cluster, journal, cache, progress; outcomes in order."""

from __future__ import annotations

import hashlib
import os
import signal
import sys
import threading
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

from deliberation_cli.archive import journal as journals
from deliberation_cli.archive.alone import Alone
from deliberation_cli.archive.cache import JOURNALS, default_folder
from deliberation_cli.archive.discover import Discovery, listed
from deliberation_cli.archive.executor import Executor
from deliberation_cli.archive.job import Item, Job, Limits, Outcome, stamp
from deliberation_cli.archive.judging import alone
from deliberation_cli.archive.progress import Figures, progress
from deliberation_cli.archive.runner import nothing, run
from deliberation_cli.models import Problem

if TYPE_CHECKING:
    from deliberation_cli.archive.journal import Journal


@dataclass(frozen=True, slots=True)
class Wishes:
    """How a run is to be done; nothing here changes a result."""

    jobs: int | None = None
    """Workers; None: one a core."""
    limits: Limits = field(default_factory=Limits)
    files_from: str | None = None
    """File that lists paths, `-` for standard input."""
    journal: str | None = None
    """None: a file of the cache folder, named after what was asked."""
    resume: bool = False
    cache: str | None = None
    """Folder of read pages; None: the user's."""
    no_cache: bool = False
    scheduler: str | None = None
    """Address of a dask scheduler; None: this machine."""
    quiet: bool = False


class Run:
    """One run over many files: iterate for the outcomes, in the order of the files."""

    def __init__(self, inputs: Sequence[str], job: Job, wishes: Wishes) -> None:
        """Find the files; raises OSError where the list of files cannot be read."""
        given = [*inputs, *_listed(wishes.files_from)]
        self.given = given
        if wishes.scheduler is None and any(Path(path).is_dir() for path in given):
            from deliberation_cli.archive.executors import warm_server

            warm_server()  # it loads while the files are being named
        found = Discovery(given)
        self.items: list[Item] = [_with_content(item, job) for item in found]
        self.several = len(self.items) > 1
        self.one_named = not self.several and given == [item.path for item in self.items]
        """Exactly one file, named as such, and not a folder or a pattern that happens to hold one."""
        job = alone(job) if self.several and job.judge else job
        self._job = job if wishes.no_cache else replace(job, cache=wishes.cache or str(default_folder()))
        self._wishes = wishes
        self.skipped: Counter[str] = found.skipped
        self.figures = Figures(len(self.items))
        self.journal: Journal | None = None
        self._under_way: Generator[Outcome, None, None] | None = None
        self.meanwhile: Callable[[], object] = nothing
        """What this process does while the first files are under way."""
        self.place = Path(wishes.journal) if wishes.journal else _default_journal(given)

    def open_journal(self) -> OSError | None:
        """Open the journal where the run deserves one; why the default one could not be, if so.

        Raises NotAJournalError, and OSError where the person named a place that cannot be written.
        """
        if not self.several and not self._wishes.journal:
            return None
        try:
            if not self._wishes.journal:
                self.place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self.journal = journals.start(
                self.place, resume=self._wishes.resume, version=stamp(), options=self._job.fingerprint()
            )
        except OSError as error:
            if self._wishes.journal:
                raise
            return error
        return None

    def __iter__(self) -> Iterator[Outcome]:
        """Outcomes in the order of the files; once, for they are worked out while they are asked for."""
        self._under_way = self._outcomes()
        return self._under_way

    def stop(self) -> None:
        """Stop the workers and close the journal, wherever the run was left: Ctrl-C, or an error of the caller."""
        if self._under_way:
            self._under_way.close()

    def _outcomes(self) -> Generator[Outcome, None, None]:
        shown = progress(len(self.items), self._job.lang, quiet=self._wishes.quiet)
        waiting: dict[int, Outcome] = {}
        following = 0
        stop = _StopKey()
        try:
            for outcome in run(self.items, self._job, self._executor(), self.journal, shown.tick, self.meanwhile):
                stop.heed()
                self.figures.add(outcome)
                shown.advance(outcome)
                waiting[outcome.order] = outcome
                while following in waiting:
                    yield waiting.pop(following)
                    following += 1
        finally:
            stop.restore()
            shown.stop()
            if self.journal:
                self.journal.close()

    def _executor(self) -> Executor:
        if self._wishes.scheduler:
            from deliberation_cli.archive.cluster import Cluster

            return Cluster(self._wishes.scheduler, self._wishes.limits)
        if not self.several:
            return Alone(self._wishes.limits)
        from deliberation_cli.archive.executors import Local, cores

        return Local(min(self._wishes.jobs or cores(), len(self.items)), self._wishes.limits)


class _StopKey:
    """Ctrl-C, heard even where a callback of the pool swallows the exception that Python raises for it."""

    def __init__(self) -> None:
        self._pressed = False
        self._main = threading.current_thread() is threading.main_thread()
        self._before = signal.signal(signal.SIGINT, self._press) if self._main else None

    def _press(self, _number: int, _frame: FrameType | None) -> None:
        self._pressed = True
        raise KeyboardInterrupt

    def heed(self) -> None:
        """Stop here, where it was pressed before."""
        if self._pressed:
            raise KeyboardInterrupt

    def restore(self) -> None:
        """Give the key back to who had it."""
        if self._main:
            signal.signal(signal.SIGINT, self._before)


def _listed(files_from: str | None) -> list[str]:
    if files_from is None:
        return []
    if files_from == "-":
        return listed(sys.stdin.buffer)
    with Path(files_from).open("rb") as file:
        return listed(file)


def _with_content(item: Item, job: Job) -> Item:
    """Standard input is read here: workers have none."""
    if item.path != "-":
        return item
    from deliberation_cli.reading.detect import load

    data = load("-", job.read.max_bytes)
    return replace(item, problem=data) if isinstance(data, Problem) else replace(item, content=data)


def _default_journal(given: Iterable[str]) -> Path:
    """A file named after what was asked and where, so that the same command with --resume finds it."""
    asked = "\0".join([str(Path.cwd()), *given])
    name = hashlib.sha256(os.fsencode(asked)).hexdigest()[:16]
    return default_folder() / JOURNALS / f"{name}.jsonl"
