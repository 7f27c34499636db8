"""Runs over many files: speed with one and two workers, start, cache, memory; ratios first, seconds beside them.

    python benchmarks/archive.py                      # invented text acts: speed, start, memory
    python benchmarks/archive.py --archive FOLDER     # a real archive as well: two workers against one, then the cache

Everything runs the `delib` of the same interpreter, in processes of its own. A busy machine only slows a run, so the
quickest of `--times` runs is kept, and one worker is measured beside two, in turns.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import psutil

ACT = """COMMUNE DE VALOMBREUSE
EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL
Séance du {day} {month} {year}
Nombre de conseillers en exercice : 5
Présents : Mme Odile Garance, M. Paul Tissier, M. Yann Lagrive
Pouvoir : M. Luc Orme donne pouvoir à Mme Odile Garance
Objet : achat n° {number} de bancs publics
Le conseil municipal, après en avoir délibéré, à l'unanimité, approuve l'achat.
"""
MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
DELIB = [sys.executable, "-c", "from deliberation_cli.cli.main import run; run()"]


def write_acts(folder: Path, count: int) -> None:
    """Small text acts, each different, ten a session."""
    for i in range(count):
        session = i // 10
        day, month, year = 1 + session % 28, MONTHS[session // 28 % 12], 1990 + session // 336
        place = folder / f"{i // 1000:03}"
        place.mkdir(exist_ok=True)
        (place / f"{i:06}.txt").write_text(ACT.format(day=day, month=month, year=year, number=i), encoding="utf-8")


class Spent(NamedTuple):
    """What a run took: seconds on the clock, and seconds of processor over all its processes."""

    clock: float
    cpu: float


def check(*arguments: object, cache: Path) -> Spent:
    """Run `delib check`, whatever it finds."""
    started = time.perf_counter()
    process = psutil.Popen(
        [*DELIB, "check", *map(str, arguments), "--quiet"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"DELIB_CACHE": str(cache)},
    )
    cpu: dict[int, float] = {}
    while process.poll() is None:
        for each in (process, *descendants(process)):
            with suppress(psutil.Error):
                cpu[each.pid] = sum(each.cpu_times()[:2])
        with suppress(psutil.TimeoutExpired):
            process.wait(0.1)
    if process.returncode not in (0, 1, 3):
        sys.exit(f"delib check: exit {process.returncode}")
    return Spent(time.perf_counter() - started, sum(cpu.values()))


def descendants(process: psutil.Process) -> list[psutil.Process]:
    """Processes that this one started, workers among them."""
    with suppress(psutil.Error):
        return list(process.children(recursive=True))
    return []


def speed(folder: Path, count: int, times: int) -> None:
    """Files a second with one and two workers, journal included."""
    write_acts(folder, count)
    runs: dict[int, list[Spent]] = {1: [], 2: []}
    for _ in range(times):
        for jobs, done in runs.items():
            done.append(check(folder, "-j", jobs, "--journal", folder.parent / f"j{jobs}", cache=folder.parent))
    best = {jobs: min(done) for jobs, done in runs.items()}
    for jobs, spent in best.items():
        rate, each = count / spent.clock, 1000 * spent.cpu / count
        print(f"text acts, {jobs} worker(s): {rate:.0f} files/s, {each:.1f} ms of processor a file, journal included")
    print(f"two workers / one: {best[1].clock / best[2].clock:.2f}")
    again = check(folder, "-j", 2, "--journal", folder.parent / "j2", "--resume", cache=folder.parent)
    print(f"--resume of a finished run: {count / again.clock:.0f} files/s, {best[2].clock / again.clock:.1f} × faster")


def start(folder: Path, count: int) -> None:
    """Seconds from the command to the first journal line, over many paths."""
    for i in range(count):
        if i % 1000 == 0:
            (folder / f"{i // 1000:03}").mkdir(parents=True)
        (folder / f"{i // 1000:03}" / f"{i:06}.txt").touch()
    journal = folder.parent / "started"
    started = time.perf_counter()
    process = subprocess.Popen(
        [*DELIB, "check", str(folder), "--quiet", "--journal", str(journal)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"DELIB_CACHE": str(folder.parent)},
    )
    while not (journal.exists() and journal.stat().st_size) and process.poll() is None:
        time.sleep(0.005)
    print(f"start over {count} paths: {time.perf_counter() - started:.2f} s to the first result")
    process.terminate()
    process.wait()


def memory(folder: Path, count: int) -> None:
    """Memory of a worker at the 10th, 100th, 1,000th file and at the end."""
    journal = folder.parent / "memory"
    process = subprocess.Popen(
        [*DELIB, "check", str(folder), "--quiet", "-j", "1", "--journal", str(journal)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"DELIB_CACHE": str(folder.parent)},
    )
    marks, seen = [10, 100, 1000, count - 10], []
    while marks and process.poll() is None:
        done = journal.read_bytes().count(b"\n") if journal.exists() else 0
        if done >= marks[0]:
            seen.append((marks.pop(0), worker_memory(process.pid)))
        time.sleep(0.05)
    process.wait()
    print("memory of the worker: " + ", ".join(f"file {mark}: {size / 1e6:.0f} MB" for mark, size in seen))


def worker_memory(pid: int) -> int:
    """The largest memory among the descendants of a process, in bytes."""
    sizes = [0]
    for child in descendants(psutil.Process(pid)):
        with suppress(psutil.Error):
            sizes.append(child.memory_info().rss)
    return max(sizes)


def archive(folder: Path, place: Path) -> None:
    """A real archive: cold with one worker and with two, then again with its pages kept."""
    spent = {}
    for jobs in (2, 1):
        spent[jobs] = check(folder, "-j", jobs, cache=place / f"cache{jobs}")
        print(f"archive, cold, {jobs} worker(s): {spent[jobs].clock:.1f} s ({spent[jobs].cpu:.0f} s of processor)")
    print(f"two workers / one: {spent[1].clock / spent[2].clock:.2f}")
    for name, flags in (("pages kept", ()), ("--resume", ("--resume",))):
        again = min(check(folder, "-j", 2, *flags, cache=place / "cache2") for _ in range(3))
        faster, cheaper = spent[2].clock / again.clock, spent[2].cpu / again.cpu
        print(f"archive, {name}: {again.clock:.1f} s, {faster:.1f} × faster, {cheaper:.1f} × less processor")


def main() -> None:
    """Measure what was asked."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--files", type=int, default=10_000)
    options.add_argument("--paths", type=int, default=100_000)
    options.add_argument("--times", type=int, default=3)
    options.add_argument("--archive", type=Path)
    options.add_argument("--only", default="speed|memory|start|archive")
    asked = options.parse_args()
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        (place / "acts").mkdir()
        if re.search(asked.only, "speed"):
            speed(place / "acts", asked.files, asked.times)
        if re.search(asked.only, "memory"):
            write_acts(place / "acts", min(asked.files, 3000))
            memory(place / "acts", min(asked.files, 3000))
        if re.search(asked.only, "start"):
            start(place / "paths", asked.paths)
        if asked.archive and re.search(asked.only, "archive"):
            archive(asked.archive.resolve(), place)


if __name__ == "__main__":
    main()
