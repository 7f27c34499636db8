"""Runs over many files: speed with one and two workers, start, cache, memory; ratios first, seconds beside them.

    python benchmarks/archive.py                      # invented text acts: speed, start, memory
    python benchmarks/archive.py --archive FOLDER     # a real archive as well: two workers, cache, OCR, memory

Everything runs the `delib` of the same interpreter, in processes of its own. A busy machine only slows a run, so the
quickest of `--times` runs is kept, and one worker is measured beside two, in turns. The load of the machine is printed
first: above the number of its cores, only seconds of processor mean something.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

os.environ.setdefault("OMP_THREAD_LIMIT", "1")

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
WATCHED = 120.0
"""Seconds during which the memory of a run over scans is watched."""
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


def write_scans(folder: Path, count: int) -> None:
    """Small scans, each of another size: pieces of invented pages, so that hundreds of them take minutes."""
    from ocr_pages import FONTS, rendered, scanned, sheet

    draw = random.Random(5)
    pages = [rendered(sheet(font, seed), 150) for font in FONTS for seed in range(2)]
    folder.mkdir()
    for i in range(count):
        page = draw.choice(pages)
        height, width = page.shape[:2]
        tall, wide = draw.randint(height // 12, height // 6), draw.randint(width // 2, width)
        top = draw.randint(0, height // 2)
        (folder / f"{i:04}.pdf").write_bytes(scanned(page[top : top + tall, width - wide :], 150))


def two_workers_on_scans(folder: Path, times: int) -> None:
    """How much quicker two workers read scans than one, in turns; the quickest of each."""
    runs: dict[int, list[Spent]] = {1: [], 2: []}
    for _ in range(times):
        for jobs, done in runs.items():
            done.append(check(folder, "-j", jobs, "--no-cache", cache=folder.parent))
    best = {jobs: min(done) for jobs, done in runs.items()}
    told = ", ".join(f"{jobs}: {spent.clock:.1f} s ({spent.cpu:.0f} s of processor)" for jobs, spent in best.items())
    print(f"small scans, workers: {told}; two / one: {best[1].clock / best[2].clock:.2f}")


def memory(folder: Path, count: int, middle: tuple[int, ...] = (10, 100, 1000)) -> None:
    """Memory of a worker at some files and at the end."""
    journal = folder.parent / "memory"
    process = subprocess.Popen(
        [*DELIB, "check", str(folder), "--quiet", "-j", "1", "--no-cache", "--journal", str(journal)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"DELIB_CACHE": str(folder.parent)},
    )
    marks = [*(mark for mark in middle if mark < count - 10), count - 10]
    while marks and process.poll() is None:
        done = journal.read_bytes().count(b"\n") if journal.exists() else 0
        if done >= marks[0]:
            print(f"memory of the worker, file {marks.pop(0)}: {worker_memory(process.pid) / 1e6:.0f} MB", flush=True)
        time.sleep(0.05)
    process.wait()


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
    # Another language is another result from the same pages: it tells what is won by the pages alone.
    for name, flags in (("results kept", ()), ("pages kept", ("--lang", "en")), ("--resume", ("--resume",))):
        again = min(check(folder, "-j", 2, *flags, cache=place / "cache2") for _ in range(1 if "en" in flags else 3))
        faster, cheaper = spent[2].clock / again.clock, spent[2].cpu / again.cpu
        print(f"archive, {name}: {again.clock:.1f} s, {faster:.1f} × faster, {cheaper:.1f} × less processor")


def ocr_overhead(folder: Path, least: int) -> None:
    """Processor time of whole files (rendered, read, parsed, judged) over a reader's alone on the same pictures."""
    from deliberation_cli.reading.page import ReadOptions

    ways = [ReadOptions(engine="tesseract", careful=False)]
    ways += [ReadOptions(engine="rapid", careful=careful) for careful in (False, True)]
    for options in ways:
        whole = engine = 0.0
        pages = 0
        for path in sorted(folder.rglob("*.pdf")):
            took = beside_reader(path, options)
            whole, engine, pages = whole + took.whole, engine + took.reader, pages + took.pages
            if pages >= least:
                break
        name = f"{options.engine}{', careful' if options.careful else ''}"
        each = f"{whole / pages:.2f} s of processor a page"
        print(f"OCR, {name}, {pages} pages: {each}, {whole / engine:.2f} × {options.engine} alone")


class Beside(NamedTuple):
    """Seconds of processor for a file, for a reader alone on its pictures, and how many these are."""

    whole: float
    reader: float
    pages: int


def beside_reader(path: Path, options: Any) -> Beside:
    """A file done whole, then the pictures that its first reader was given, read alone: the quicker of two turns."""
    from deliberation_cli.archive.job import Item, Job, Task
    from deliberation_cli.archive.worker import work
    from deliberation_cli.reading.ocr.engine import start

    reader: Any = type(start(options.engine))
    task = Task(Item(str(path), str(path)), Job(read=options), "v", "o")
    seen: list[Any] = []
    real = reader.read

    def read(self: Any, picture: Any) -> Any:
        seen.append(picture)
        return real(self, picture)

    reader.read = read
    work(task)  # once before it is timed: models are loaded, pictures are known
    reader.read = real
    if not seen:
        return Beside(0.0, 0.0, 0)
    alone = start(options.engine)
    whole = min(spent(lambda: work(task)) for _ in range(2))
    return Beside(whole, min(spent(lambda: [alone.read(picture) for picture in seen]) for _ in range(2)), len(seen))


def spent(do: Callable[[], object]) -> float:
    """Seconds of processor."""
    started = time.process_time()
    do()
    return time.process_time() - started


def memory_of_scans(folder: Path, place: Path) -> None:
    """The largest memory of a worker, without OCR and with it, over a real archive."""
    for ocr in ("never", "auto"):
        process = subprocess.Popen(
            [*DELIB, "check", str(folder), "--quiet", "-j", "1", "--no-cache", "--ocr", ocr],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=os.environ | {"DELIB_CACHE": str(place)},
        )
        most, started = 0, time.monotonic()
        while process.poll() is None and time.monotonic() - started < WATCHED:
            most = max(most, worker_memory(process.pid))
            time.sleep(0.1)
        process.terminate()
        process.wait()
        print(f"memory of a worker on scans, --ocr {ocr}: {most / 1e6:.0f} MB at most")


def main() -> None:
    """Measure what was asked."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--files", type=int, default=10_000)
    options.add_argument("--paths", type=int, default=100_000)
    options.add_argument("--pages", type=int, default=12, help="pages of scans on which OCR is timed")
    options.add_argument("--scans", type=int, default=500, help="small scans over which memory is watched")
    options.add_argument("--times", type=int, default=3)
    options.add_argument("--archive", type=Path)
    options.add_argument("--only", default="speed|memory|start|flat|two|archive|ocr|scans")
    asked = options.parse_args()
    print(f"load of the machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
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
        if re.search(asked.only, "flat"):
            write_scans(place / "scans", asked.scans)
            memory(place / "scans", asked.scans, (10, 50, 100, 200, 300, 400))
        if re.search(asked.only, "two"):
            write_scans(place / "few", asked.scans // 10)
            two_workers_on_scans(place / "few", asked.times)
        if asked.archive and re.search(asked.only, "archive"):
            archive(asked.archive.resolve(), place)
        if asked.archive and re.search(asked.only, "ocr"):
            ocr_overhead(asked.archive.resolve(), asked.pages)
        if asked.archive and re.search(asked.only, "scans"):
            memory_of_scans(asked.archive.resolve(), place)


if __name__ == "__main__":
    main()
