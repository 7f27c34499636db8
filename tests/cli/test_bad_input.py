"""Bad input as the user sees it: one clear line that names the file and the mend, exit 3, the others still done."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from deliberation_cli.cli.main import delib
from tests.reading.test_bad_files import FILES

GOOD = Path(__file__).parents[2] / "fixtures" / "valmorin-2023-04-11.md"
LIMITS = ("--max-pages", "5", "--max-bytes", "400000", "--ocr", "never", "--no-cache", "--quiet", "--lang", "fr")


def run(*arguments):
    return CliRunner().invoke(delib, [*map(str, arguments)], prog_name="delib")


@pytest.fixture(scope="module")
def bad(tmp_path_factory):
    """One file a cause of failure, and a name that a terminal would obey."""
    folder = tmp_path_factory.mktemp("bad")
    for rank, (make, code) in enumerate(FILES.values()):
        if code:
            (folder / f"{rank:02} {code}.pdf").write_bytes(make())
    (folder / "98 \x1b[31mrouge\n::error::forgé.pdf").write_bytes(b"")
    return sorted(folder.iterdir())


@pytest.mark.parametrize("command", ["check", "parse"])
def test_each_is_one_line_and_the_others_are_done(bad, command):
    done = run(command, *bad, GOOD, "absent.pdf", "--format", "json", *LIMITS)
    assert done.exit_code == 3
    assert "Traceback" not in done.output
    said = done.stderr.splitlines()
    for path in bad:
        lines = [line for line in said if f"/{path.name[:3]}" in line]
        assert len(lines) == 1, path
        assert lines[0].endswith("."), lines[0]
        assert lines[0].isprintable(), lines[0]
        assert not lines[0].lstrip().startswith("::")
    assert any(line.startswith("absent.pdf : ") for line in said)
    printed = json.loads(done.stdout)
    paths = [file["path"] for file in printed["files"]] if command == "check" else []
    assert command == "parse" or str(GOOD) in paths
    assert command == "check" or any(document["sessions"] for document in printed)


def test_the_summary_counts_them(bad):
    done = run("check", *bad, GOOD, *LIMITS)
    assert f"{len(bad) + 1} fichiers, dont {len(bad)} illisibles" in done.stderr


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16", "utf-8-sig"])
def test_other_encodings_are_read(tmp_path, encoding):
    act = tmp_path / "acte.md"
    act.write_bytes(GOOD.read_text("utf-8").encode(encoding, "replace"))
    done = run("parse", act, "--format", "json", *LIMITS)
    assert done.exit_code == 0
    assert json.loads(done.stdout)["sessions"][0]["attendance"]["present"][1]["name"] == "Luc BÉDARD"


@pytest.mark.parametrize("command", ["check", "parse"])
def test_a_folder_without_documents(tmp_path, command):
    (tmp_path / "photo.heic").write_bytes(b"x")
    done = run(command, tmp_path, *LIMITS)
    assert "Traceback" not in done.output
    assert "1 d'un type qui n'est pas lu" in done.stderr
    assert f"{tmp_path} : aucun document à lire" in done.stderr
    assert done.exit_code == 3
