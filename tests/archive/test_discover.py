"""What is found, what is left out and counted."""

import io
import os
import zipfile
from pathlib import Path

import pytest

from deliberation_cli.archive.discover import Discovery, listed, printable
from deliberation_cli.archive.zipped import RATIO_FROM


def names(*inputs: object) -> tuple[list[str], dict[str, int]]:
    discovery = Discovery([str(given) for given in inputs])
    return [Path(item.name).name for item in discovery], dict(discovery.skipped)


def touch(folder: Path, *files: str) -> None:
    for name in files:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")


def test_a_folder_gives_its_known_files_in_order_and_counts_the_rest(tmp_path):
    touch(tmp_path, "b.pdf", "a.TXT", "sub/c.html", ".git/d.pdf", ".e.pdf", "f.exe", "sub/g")
    assert names(tmp_path) == (["a.TXT", "b.pdf", "c.html"], {"hidden": 2, "unknown-type": 2})


def test_a_named_file_is_taken_whatever_its_extension(tmp_path):
    touch(tmp_path, ".hidden.dat")
    assert names(tmp_path / ".hidden.dat") == ([".hidden.dat"], {})


def test_each_file_comes_once(tmp_path):
    touch(tmp_path, "a.pdf")
    assert names(tmp_path, tmp_path / "a.pdf") == (["a.pdf"], {"duplicate": 1})


def test_a_glob_and_a_name_that_looks_like_one(tmp_path):
    touch(tmp_path, "a.pdf", "b.pdf", "c.txt", "[1].pdf")
    assert names(f"{tmp_path}/?.pdf") == (["a.pdf", "b.pdf"], {})
    assert names(f"{tmp_path}/[1].pdf") == (["[1].pdf"], {})


@pytest.mark.parametrize("given", ["nothing-*.pdf"])
def test_a_glob_without_match_is_a_problem_not_a_silence(tmp_path, given):
    (item,) = Discovery([f"{tmp_path}/{given}"])
    assert item.problem is not None
    assert item.problem.code == "no-match"


def test_a_loop_of_symbolic_links_ends(tmp_path):
    touch(tmp_path, "sub/a.pdf")
    (tmp_path / "sub" / "loop").symlink_to(tmp_path)
    assert names(tmp_path) == (["a.pdf"], {"loop": 1})


def test_a_pipe_is_left_out(tmp_path):
    os.mkfifo(tmp_path / "pipe.pdf")
    assert names(tmp_path) == ([], {"not-a-file": 1})


def test_a_dangling_link_is_not_lost(tmp_path):
    (tmp_path / "a.pdf").symlink_to(tmp_path / "gone.pdf")
    assert names(tmp_path)[0] == ["a.pdf"]


def test_a_folder_that_may_not_be_entered_is_a_problem(tmp_path, monkeypatch):
    def refuse(_: object) -> None:
        raise PermissionError(13, "refused")

    monkeypatch.setattr(os, "scandir", refuse)  # root ignores permissions, so the refusal is simulated
    (item,) = Discovery([str(tmp_path)])
    assert item.problem is not None
    assert item.problem.code == "denied"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        (b"acc\xe9.pdf", "acc\\xe9.pdf"),
        (b"two\nlines.pdf", "two\nlines.pdf"),
        (b"esc\x1b[31m.pdf", "esc\x1b[31m.pdf"),
        (b"quote\"'.pdf", "quote\"'.pdf"),
        ("né.pdf".encode(), "né.pdf"),
    ],
)
def test_names_are_kept_and_can_be_written(tmp_path, name, shown):
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name)).write_bytes(b"x")
    (item,) = Discovery([str(tmp_path)])
    assert Path(item.path).exists()
    assert item.name.endswith(shown)
    assert printable(item.path).encode()


@pytest.mark.parametrize(
    ("data", "expected"),
    [(b"a.pdf\nb c.pdf\n\n", ["a.pdf", "b c.pdf"]), (b"a\nb.pdf\0c.pdf\0", ["a\nb.pdf", "c.pdf"])],
)
def test_a_list_of_files_by_lines_or_by_nul(data, expected):
    assert listed(io.BytesIO(data)) == expected


def archive(path: Path, **members: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in members.items():
            file.writestr(name.replace("__", "/").replace("_", "."), data)
    return path


def test_a_zip_archive_gives_its_members(tmp_path):
    archive(tmp_path / "acts.zip", b_pdf=b"1", sub__a_txt=b"2", c_exe=b"3", __MACOSX__d_pdf=b"4", sub___e_pdf=b"")
    found, skipped = names(tmp_path)
    assert found == ["d.pdf", "b.pdf", "a.txt"]
    assert skipped == {"unknown-type": 1, "hidden": 1}


def test_a_member_that_unpacks_a_thousandfold_is_refused(tmp_path):
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("big.txt", bytes(2 * RATIO_FROM))
        file.writestr("ok.txt", b"fine")
    big, ok = Discovery([str(path)])
    assert big.problem is not None
    assert big.problem.code == "zip-bomb"
    assert ok.problem is None


def test_members_that_overlap_condemn_the_archive(tmp_path):
    path = archive(tmp_path / "overlap.zip", a_txt=b"a" * 50, b_txt=b"b" * 50)
    data = bytearray(path.read_bytes())
    second = data.rfind(b"PK\1\2")
    data[second + 42 : second + 46] = bytes(4)
    path.write_bytes(data)
    (item,) = Discovery([str(path)])
    assert item.problem is not None
    assert item.problem.code == "zip-bomb"


@pytest.mark.parametrize("keep", [0, 10, 60])
def test_a_damaged_archive_is_one_problem(tmp_path, keep):
    path = archive(tmp_path / "cut.zip", a_txt=b"a" * 50)
    path.write_bytes(path.read_bytes()[:keep])
    (item,) = Discovery([str(path)])
    assert item.problem is not None
    assert item.problem.code == "truncated"


def test_a_table_too_long_is_refused_before_it_is_read(tmp_path):
    path = archive(tmp_path / "many.zip", a_txt=b"a")
    data = bytearray(path.read_bytes())
    end = data.rfind(b"PK\5\6")
    data[end + 12 : end + 16] = (2**31).to_bytes(4, "little")
    path.write_bytes(data)
    (item,) = Discovery([str(path)])
    assert item.problem is not None
    assert item.problem.code == "zip-bomb"
