"""One file, one task: fetched, hashed, read, parsed, judged. Runs inside a worker that may be killed at any moment."""

from __future__ import annotations

import ctypes
import hashlib
import os
import resource
import signal
import sys
from collections import Counter
from contextlib import suppress
from pathlib import Path

from deliberation_cli import check, parse
from deliberation_cli.archive import cache
from deliberation_cli.archive.fetch import fetch
from deliberation_cli.archive.job import Entry, Job, Outcome, Task, failed
from deliberation_cli.archive.judging import slim
from deliberation_cli.models import Document, Problem, Source, Status
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
    return judged(pages(data, Source(path=task.item.name, sha256=digest), task), task).outcome(task.order)


def pages(data: bytes, source: Source, task: Task) -> Reading:
    """Pages from the cache, else from the reader."""
    if task.job.cache is None or not cache.keeps(data):
        return read_bytes(data, source, task.job.read)
    kept = cache.PageCache(Path(task.job.cache))
    reading = kept.get(str(source.sha256), task.job.read)
    if reading is None:
        reading = read_bytes(data, source, task.job.read)
        kept.put(reading, task.job.read)
    reading.source.path = source.path
    return reading


def judged(reading: Reading, task: Task) -> Entry:
    """Parse the pages and ask the rules."""
    job = task.job
    document = parse(reading)
    verdicts = (
        check(document, config=job.config, select=job.select, ignore=job.ignore, lang=job.lang) if job.judge else []
    )
    counts: Counter[Status] = Counter()
    if job.findings_only:
        counts.update(verdict.status for verdict in verdicts if verdict.status != "fail")
        verdicts = [verdict for verdict in verdicts if verdict.status == "fail"]
    return Entry(
        path=task.item.name,
        sha256=reading.source.sha256,
        version=task.stamp,
        options=task.options,
        pages=document.source.pages or len(reading.pages),
        problems=document.problems,
        verdicts=verdicts,
        left_out=dict(counts),
        document=kept(document, job),
    )


def kept(document: Document, job: Job) -> Document | None:
    """What of the document the run asked to have back."""
    if job.keep == "slim":
        return slim(document)
    return document if job.keep == "whole" else None
