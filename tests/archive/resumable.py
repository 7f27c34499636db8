"""A run in a process of its own, to be killed: `resumable.py FOLDER JOURNAL [--resume]` prints sorted entries."""

import sys
from pathlib import Path

from deliberation_cli.archive import journal
from deliberation_cli.archive.discover import Discovery
from deliberation_cli.archive.executors import Local
from deliberation_cli.archive.job import Job, Limits, stamp
from deliberation_cli.archive.runner import run


def main(folder: str, path: str, *flags: str) -> None:
    job = Job()
    kept = journal.start(Path(path), resume="--resume" in flags, version=stamp(), options=job.fingerprint())
    outcomes = list(run(Discovery([folder]), job, Local(2, Limits(timeout=20)), kept))
    kept.close()
    print(sum(outcome.reused for outcome in outcomes), file=sys.stderr)
    sys.stdout.buffer.write(b"\n".join(sorted(outcome.line for outcome in outcomes)))


if __name__ == "__main__":
    main(*sys.argv[1:])
