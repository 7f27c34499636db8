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

from deliberation_cli import check, parse, read
from deliberation_cli.archive.fetch import fetched
from deliberation_cli.archive.job import Entry, Outcome, Task, failed_entry
from deliberation_cli.models import Problem
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
        return failed_entry(task, Problem(code="too-deep", detail="nested too deeply")).outcome()
    except Exception as error:  # noqa: BLE001 - a bad document never ends the run; the cause is in the result
        detail = " ".join(f"{type(error).__name__}: {error}".split())[:300]
        return failed_entry(task, Problem(code="internal-error", detail=detail)).outcome()


def entry_or_same(task: Task) -> Outcome:
    """The entry of a file, or the word that its content is still the one the journal knows."""
    with fetched(task.item, task.job.read.max_bytes, task.job.scratch) as (path, problem):
        if problem:
            return failed_entry(task, problem).outcome()
        digest = None if path == "-" else sha256(path)
        if digest is not None and digest == task.known:
            return Outcome(task.item.name, b"", digest, reused=True)
        reading = pages(path, digest, task)
        if digest is not None and reading.source.sha256 not in (None, digest):
            reading.problems.append(Problem(code="changed", detail="the file changed while it was read", fatal=False))
    return judged(reading, task).outcome()


def pages(path: str, digest: str | None, task: Task) -> Reading:
    """Pages from the cache, else from the reader."""
    reading = read(path, task.job.read)
    reading.source.path = task.item.name
    return reading


def judged(reading: Reading, task: Task) -> Entry:
    """Parse the pages and ask the rules."""
    job = task.job
    document = parse(reading)
    verdicts = (
        check(document, config=job.config, select=job.select, ignore=job.ignore, lang=job.lang) if job.judge else []
    )
    return Entry(
        path=task.item.name,
        sha256=reading.source.sha256,
        version=task.stamp,
        options=job.fingerprint(),
        pages=document.source.pages or len(reading.pages),
        problems=document.problems,
        verdicts=verdicts,
        document=document if job.keep_document else None,
    )


def sha256(path: str) -> str:
    """Hash of a file's content, read in pieces."""
    with Path(path).open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
