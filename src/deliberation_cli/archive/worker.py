"""One file, one task: fetched, hashed, read, parsed, judged. Runs inside a worker that may be killed at any moment."""

from __future__ import annotations

import ctypes
import hashlib
import os
import resource
import signal
import sys
from contextlib import suppress
from pathlib import Path

from deliberation_cli import parse
from deliberation_cli.archive import cache
from deliberation_cli.archive.fetch import fetch
from deliberation_cli.archive.job import Entry, Outcome, Task
from deliberation_cli.archive.judging import failed, judged_here
from deliberation_cli.models import Problem, Source
from deliberation_cli.reading.detect import read_bytes
from deliberation_cli.reading.limits import problem
from deliberation_cli.reading.page import Reading

OUT_OF_MEMORY = 77
"""Exit status of a worker whose task ran out of memory: it dies of it, and a clean one takes its place."""
ADDRESS_FACTOR = 8
"""Address space may exceed private memory: thread stacks and mapped models are not used memory."""
PR_SET_PDEATHSIG = 1


def start(memory: int) -> None:
    """Prepare a worker: bounded memory, one thread for OCR and algebra, death with its parent."""
    for name in ("OMP_THREAD_LIMIT", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ.setdefault(name, "1")
    for kind, limit in ((resource.RLIMIT_DATA, memory), (resource.RLIMIT_AS, ADDRESS_FACTOR * memory)):
        with suppress(ValueError, OSError):
            resource.setrlimit(kind, (limit, limit))
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def work(task: Task) -> Outcome:
    """Do one task in a worker; a lack of memory ends the worker, anything else is a value."""
    try:
        return entry_or_same(task)
    except MemoryError:
        os._exit(OUT_OF_MEMORY)
    except RecursionError:
        return failed(task, problem("too-deep"))
    except Exception as error:  # noqa: BLE001 - a bad document never ends the run; the cause is in the result
        return failed(task, problem("internal-error", f"{type(error).__name__}: {error}"))


def entry_or_same(task: Task) -> Outcome:
    """The entry of a file, or the word that its content is still the one the journal knows."""
    data = fetch(task.item, task.job.read.max_bytes)
    if isinstance(data, Problem):
        return failed(task, data)
    digest = hashlib.sha256(data).hexdigest()
    if digest == task.known:
        return Outcome(task.item.name, b"", digest, reused=True, order=task.order)
    source = Source(path=task.item.name, sha256=digest)
    if task.job.cache is None or not cache.keeps(data):
        return judged(read_bytes(data, source, task.job.read), task).outcome(task.order)
    return kept_outcome(data, source, task, cache.Cache(Path(task.job.cache)))


def kept_outcome(data: bytes, source: Source, task: Task, kept: cache.Cache) -> Outcome:
    """The outcome of the same file in the same job, kept from another run; else its pages from there, judged anew."""
    entry = kept.result(task, str(source.sha256))
    if entry is None:
        entry = judged(kept_pages(data, source, task, kept), task)
        kept.keep_result(task, entry)
    return entry.outcome(task.order)


def kept_pages(data: bytes, source: Source, task: Task, kept: cache.Cache) -> Reading:
    """Pages from the cache, else from the reader."""
    reading = kept.pages(str(source.sha256), task.job.read)
    if reading is None:
        reading = read_bytes(data, source, task.job.read)
        kept.keep_pages(reading, task.job.read)
    reading.source.path = source.path
    return reading


def judged(reading: Reading, task: Task) -> Entry:
    """Parse the pages and ask the rules."""
    document = parse(reading)
    entry = Entry(
        path=task.item.name,
        sha256=reading.source.sha256,
        version=task.stamp,
        options=task.options,
        pages=document.source.pages or len(reading.pages),
        problems=document.problems,
        document=document,
        left=True,
    )
    return entry if task.job.judge and len(document.evidence) <= task.leave else judged_here(entry, task.job)
