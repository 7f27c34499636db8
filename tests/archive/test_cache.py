"""Pages come out of the cache as they went in, or not at all."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from deliberation_cli.archive import packing
from deliberation_cli.archive.cache import PageCache, keeps
from deliberation_cli.cli.main import delib
from deliberation_cli.models import PageOrigin, Problem, Source
from deliberation_cli.reading.page import Cell, Line, Page, Reading, ReadOptions, Table, Word

SHA = "ab" * 32
number = st.floats(allow_nan=False, allow_infinity=False)
text = st.text(st.characters(exclude_categories=["Cs"]))
box = st.none() | st.tuples(number, number, number, number)
word = st.builds(Word, text, box, st.floats(0, 1), st.lists(text, max_size=2).map(tuple))
line = st.builds(Line, st.lists(word, max_size=4), st.integers(0, 9))
table = st.builds(Table, st.lists(st.lists(st.none() | st.builds(Cell, text, box), max_size=3), max_size=3), box)
origin = st.none() | st.builds(PageOrigin, page=st.integers(0, 9), method=st.just("ocr"), reason=text)
page = st.builds(
    Page, st.integers(0, 99), st.lists(line, max_size=3), number, number, origin, st.lists(table, max_size=2)
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
    kept = PageCache(tmp_path)
    assert kept.get(SHA, ReadOptions()) is None
    kept.put(sample(), ReadOptions())
    assert kept.get(SHA, ReadOptions()) == sample()


@pytest.mark.parametrize("other", [ReadOptions(ocr="never"), ReadOptions(engine="tesseract"), ReadOptions(max_pages=1)])
def test_other_options_are_another_entry(tmp_path, other):
    kept = PageCache(tmp_path)
    kept.put(sample(), ReadOptions())
    assert kept.get(SHA, other) is None


@pytest.mark.parametrize(
    "damage",
    [lambda data: b"", lambda data: data[:-1], lambda data: data[:90] + b"\0" + data[91:], lambda data: b"x" * 100],
    ids=["empty", "cut", "flipped", "other"],
)
def test_a_damaged_entry_is_read_again_and_replaced(tmp_path, damage):
    kept = PageCache(tmp_path)
    kept.put(sample(), ReadOptions())
    (entry,) = kept.entries()
    entry.write_bytes(damage(entry.read_bytes()))
    assert kept.get(SHA, ReadOptions()) is None
    kept.put(sample(), ReadOptions())
    assert kept.get(SHA, ReadOptions()) == sample()


def test_what_was_read_with_a_problem_is_not_kept(tmp_path):
    reading = sample()
    reading.problems.append(Problem(code="missing-library", fatal=False))
    PageCache(tmp_path).put(reading, ReadOptions())
    assert not list(PageCache(tmp_path).entries())


def test_parallel_writers_leave_one_whole_entry(tmp_path):
    kept = PageCache(tmp_path)
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: kept.put(sample(), ReadOptions()), range(64)))
    assert [path.suffix for path in tmp_path.rglob("*") if path.is_file() and path.name != "CACHEDIR.TAG"] == [".pages"]
    assert kept.get(SHA, ReadOptions()) == sample()


def test_a_folder_that_cannot_be_written_costs_only_time(tmp_path):
    (tmp_path / "pages").write_text("a file where the folder should be", encoding="utf-8")
    PageCache(tmp_path).put(sample(), ReadOptions())
    assert PageCache(tmp_path).get(SHA, ReadOptions()) is None


def test_clearing_deletes_entries_and_nothing_else(tmp_path):
    kept = PageCache(tmp_path)
    kept.put(sample(), ReadOptions())
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
    PageCache(tmp_path).put(sample(), ReadOptions())
    told = [
        CliRunner().invoke(delib, ["cache", *words, "--cache", str(tmp_path)]).stdout
        for words in (["info"], ["clear"], ["info"])
    ]
    assert [f" {count} " in said for count, said in zip((1, 1, 0), told, strict=True)] == [True] * 3
