"""What is kept comes out of the cache as it went in, or not at all."""

import io
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import docx
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from deliberation_cli.archive import packing, worker
from deliberation_cli.archive.cache import Cache, keeps
from deliberation_cli.archive.job import Entry, Item, Job, Task
from deliberation_cli.cli.main import delib
from deliberation_cli.models import PageOrigin, Problem, Source
from deliberation_cli.reading.page import Cell, Line, Page, Reading, ReadOptions, Table, Word
from deliberation_cli.rules.config import Config

SHA = "ab" * 32
number = st.floats(allow_nan=False, allow_infinity=False)
text = st.text(st.characters(exclude_categories=["Cs"]))
box = st.none() | st.tuples(number, number, number, number)
word = st.builds(Word, text, box, st.floats(0, 1), st.lists(text, max_size=2).map(tuple))
line = st.builds(Line, st.lists(word, max_size=4), st.integers(0, 9))
table = st.builds(Table, st.lists(st.lists(st.none() | st.builds(Cell, text, box), max_size=3), max_size=3), box)
origin = st.none() | st.builds(PageOrigin, page=st.integers(0, 9), method=st.just("ocr"), reason=text)
page = st.builds(
    Page,
    st.integers(0, 99),
    st.lists(line, max_size=3),
    number,
    number,
    origin,
    st.lists(table, max_size=2),
    st.lists(line, max_size=1),
)
readings = st.builds(
    Reading, st.builds(Source, path=text, sha256=st.just(SHA)), st.lists(page, max_size=2), st.builds(list)
)


def sample() -> Reading:
    return Reading(
        Source(path="a.pdf", sha256=SHA), [Page(1, [Line([Word("Votants", (1.5, 2.25, 3.1, 4.0), 0.5, ("x",))])])]
    )


@given(readings)
def test_a_reading_survives_packing(reading):
    assert packing.unpack(packing.pack(reading)) == reading


def test_what_is_put_is_got(tmp_path):
    kept = Cache(tmp_path)
    assert kept.pages(SHA, ReadOptions()) is None
    kept.keep_pages(sample(), ReadOptions())
    assert kept.pages(SHA, ReadOptions()) == sample()


@pytest.mark.parametrize("other", [ReadOptions(ocr="never"), ReadOptions(engine="tesseract"), ReadOptions(max_pages=1)])
def test_other_options_are_another_entry(tmp_path, other):
    kept = Cache(tmp_path)
    kept.keep_pages(sample(), ReadOptions())
    assert kept.pages(SHA, other) is None


@pytest.mark.parametrize(
    "damage",
    [lambda data: b"", lambda data: data[:-1], lambda data: data[:90] + b"\0" + data[91:], lambda data: b"x" * 100],
    ids=["empty", "cut", "flipped", "other"],
)
def test_a_damaged_entry_is_read_again_and_replaced(tmp_path, damage):
    kept = Cache(tmp_path)
    kept.keep_pages(sample(), ReadOptions())
    (entry,) = kept.entries()
    entry.write_bytes(damage(entry.read_bytes()))
    assert kept.pages(SHA, ReadOptions()) is None
    kept.keep_pages(sample(), ReadOptions())
    assert kept.pages(SHA, ReadOptions()) == sample()


def test_what_was_read_with_a_problem_is_not_kept(tmp_path):
    reading = sample()
    reading.problems.append(Problem(code="missing-library", fatal=False))
    Cache(tmp_path).keep_pages(reading, ReadOptions())
    assert not list(Cache(tmp_path).entries())


JOB = Job(read=ReadOptions(ocr="never"))
TASK = Task(Item("a.pdf", "a.pdf"), JOB, "1.0+code", JOB.fingerprint())


def entry(**changes: object) -> Entry:
    return Entry(path="a.pdf", sha256=SHA, version="1.0+code", options=JOB.fingerprint(), pages=3).model_copy(
        update=changes
    )


def test_a_result_is_known_again(tmp_path):
    kept = Cache(tmp_path)
    assert kept.result(TASK, SHA) is None
    kept.keep_result(TASK, entry())
    assert kept.result(TASK, SHA) == entry()


@pytest.mark.parametrize(
    ("task", "sha"),
    [
        (TASK, "cd" * 32),
        (replace(TASK, item=Item("b.pdf", "b.pdf")), SHA),
        (replace(TASK, stamp="1.0+other"), SHA),
        (replace(TASK, options=Job(lang="en").fingerprint()), SHA),
        (replace(TASK, options=Job(config=Config(population=900)).fingerprint()), SHA),
    ],
    ids=["content", "name", "code", "language", "configuration"],
)
def test_a_result_of_something_else_is_not_taken(tmp_path, task, sha):
    kept = Cache(tmp_path)
    kept.keep_result(TASK, entry())
    assert kept.result(task, sha) is None


@pytest.mark.parametrize("code", ["ocr-off", "doubtful-page"])
def test_what_another_run_would_read_no_better_is_kept(tmp_path, code):
    reading = sample()
    reading.problems.append(Problem(code=code, fatal=False))
    Cache(tmp_path).keep_pages(reading, ReadOptions())
    assert Cache(tmp_path).pages(SHA, ReadOptions()) == reading
    Cache(tmp_path).keep_result(TASK, entry(problems=reading.problems))
    assert Cache(tmp_path).result(TASK, SHA) is not None


def test_a_result_with_a_problem_is_not_kept(tmp_path):
    kept = Cache(tmp_path)
    kept.keep_result(TASK, entry(problems=[Problem(code="missing-library", fatal=False)]))
    assert kept.result(TASK, SHA) is None


def test_a_damaged_result_is_not_taken(tmp_path):
    kept = Cache(tmp_path)
    kept.keep_result(TASK, entry())
    (path,) = kept.entries()
    path.write_bytes(path.read_bytes()[:-1])
    assert kept.result(TASK, SHA) is None


def test_the_second_run_neither_reads_nor_judges_and_tells_the_same(tmp_path, monkeypatch):
    data = written("Séance du 3 mars 2022. Présents : Mme Odile Garance, M. Paul Tissier.")
    task = replace(TASK, item=Item("a.docx", "a.docx", content=data), job=replace(JOB, cache=str(tmp_path)))
    first = worker.work(task)
    assert len(list(Cache(tmp_path).entries())) == 2

    def never(*_: object) -> None:
        raise AssertionError("done again")

    for name in ("read_bytes", "parse", "judged_here"):
        monkeypatch.setattr(worker, name, never)
    assert worker.work(task) == first
    assert not first.failed


def written(text: str) -> bytes:
    out = io.BytesIO()
    document = docx.Document()
    document.add_paragraph(text)
    document.save(out)
    return out.getvalue()


def test_parallel_writers_leave_one_whole_entry(tmp_path):
    kept = Cache(tmp_path)
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: kept.keep_pages(sample(), ReadOptions()), range(64)))
    assert [path.suffix for path in tmp_path.rglob("*") if path.is_file() and path.name != "CACHEDIR.TAG"] == [".pages"]
    assert kept.pages(SHA, ReadOptions()) == sample()


def test_a_folder_that_cannot_be_written_costs_only_time(tmp_path):
    (tmp_path / "pages").write_text("a file where the folder should be", encoding="utf-8")
    Cache(tmp_path).keep_pages(sample(), ReadOptions())
    assert Cache(tmp_path).pages(SHA, ReadOptions()) is None


def test_clearing_deletes_entries_and_nothing_else(tmp_path):
    kept = Cache(tmp_path)
    kept.keep_pages(sample(), ReadOptions())
    precious = tmp_path / "pages" / "precious.txt"
    precious.write_text("x", encoding="utf-8")
    count, size = kept.clear()
    assert (count, size > 0) == (1, True)
    assert not list(kept.entries())
    assert precious.exists()


@pytest.mark.parametrize(
    ("data", "kept"),
    [(b"%PDF-1.4", True), (b"\x89PNG\r\n\x1a\n\0\0\0\r", True), ("Séance".encode(), False), (b"", False)],
)
def test_only_what_is_slow_to_read_is_kept(data, kept):
    assert keeps(data) is kept


def test_the_command_says_what_is_kept_and_forgets_it(tmp_path):
    Cache(tmp_path).keep_pages(sample(), ReadOptions())
    told = [
        CliRunner().invoke(delib, ["cache", *words, "--cache", str(tmp_path)]).stdout
        for words in (["info"], ["clear"], ["info"])
    ]
    assert [f" {count} " in said for count, said in zip((1, 1, 0), told, strict=True)] == [True] * 3
