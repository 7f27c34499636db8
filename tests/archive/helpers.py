"""What the tests of archives share: invented acts, and tasks that misbehave."""

from __future__ import annotations

import ctypes
import os
import time
from pathlib import Path

from deliberation_cli.archive.discover import Discovery
from deliberation_cli.archive.executors import Local
from deliberation_cli.archive.job import Job, Limits, Outcome, Task
from deliberation_cli.archive.journal import Journal
from deliberation_cli.archive.runner import run
from deliberation_cli.archive.worker import work

ACT = """COMMUNE DE VALOMBREUSE
EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL
Séance du {day} mars 2023
Nombre de conseillers en exercice : 5
Présents : Mme Odile Garance, M. Paul Tissier, M. Yann Lagrive
Pouvoir : M. Luc Orme donne pouvoir à Mme Odile Garance
Objet : achat n° {number} de bancs publics
Le conseil municipal, après en avoir délibéré, à l'unanimité, approuve l'achat.
"""


def write_acts(folder: Path, count: int) -> list[Path]:
    """`count` small text acts, each different."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"acte-{i:05}.txt" for i in range(count)]
    for i, path in enumerate(paths):
        path.write_text(ACT.format(day=1 + i % 28, number=i), encoding="utf-8")
    return paths


def run_all(
    inputs: list[str],
    job: Job | None = None,
    *,
    jobs: int = 2,
    limits: Limits | None = None,
    journal: Journal | None = None,
) -> dict[str, Outcome]:
    """Outcomes by name."""
    executor = Local(jobs, limits or Limits(timeout=20), work=misbehave)
    return {outcome.name: outcome for outcome in run(Discovery(inputs), job or Job(), executor, journal)}


DISASTERS = [
    ("hang.txt", "timeout", "2 s"),
    ("crash.txt", "crashed", "SIGSEGV"),
    ("killed.txt", "crashed", "SIGKILL"),
    ("eat.txt", "memory", "1024 Mo"),
]
"""Files that `misbehave` makes fail, with the problem's code and words of its detail (limits of 2 s and 1 GB)."""


def misbehave(task: Task) -> Outcome:
    """`work`, unless the name of the file asks for a disaster."""
    name = Path(task.item.path).name
    if name.startswith("hang"):
        time.sleep(3600)
    elif name.startswith("crash"):
        ctypes.string_at(0)
    elif name.startswith("killed"):
        os.kill(os.getpid(), 9)
    elif name.startswith("eat"):
        return eat(task)
    return work(task)


def eat(task: Task) -> Outcome:
    """Ask for more memory than allowed, in the place where a reader would."""
    from deliberation_cli.archive import worker

    def hungry(*_: object) -> None:
        bytearray(8 * 1024**3)

    kept, worker.read_bytes = worker.read_bytes, hungry  # type: ignore[assignment]
    try:
        return work(task)
    finally:
        worker.read_bytes = kept
