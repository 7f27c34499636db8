"""`delib check` and `delib parse` on many files, as a person uses them."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner

from deliberation_cli.archive.job import Job
from deliberation_cli.archive.many import Run, Wishes
from deliberation_cli.archive.places import common, place
from deliberation_cli.cli.archives import conducted
from deliberation_cli.cli.main import delib

from .helpers import write_acts


@pytest.fixture
def run(monkeypatch):
    for name in ("GITHUB_ACTIONS", "GITLAB_CI", "DELIB_LANG"):
        monkeypatch.delenv(name, raising=False)

    def invoke(*arguments, **kwargs):
        return CliRunner().invoke(delib, [*map(str, arguments)], prog_name="delib", **kwargs)

    return invoke


@pytest.fixture
def folder(tmp_path):
    write_acts(tmp_path / "acts", 4)
    (tmp_path / "acts" / "photo.exe").write_bytes(b"x")
    (tmp_path / "acts" / ".hidden.txt").write_bytes(b"x")
    return tmp_path / "acts"


def test_a_folder_is_checked_and_what_is_left_out_is_counted(run, folder):
    done = run("check", folder, "--format", "json", "--lang", "fr")
    assert [Path(file["path"]).name for file in json.loads(done.stdout)["files"]] == [
        f"acte-0000{i}.txt" for i in range(4)
    ]
    assert "Laissé de côté : 1 caché(s), 1 d'un type qui n'est pas lu." in done.stderr


def test_one_worker_or_two_give_the_same_bytes(run, folder):
    one, two = (run("check", folder, "--format", "json", "-j", n).stdout for n in (1, 2))
    assert one == two
    singles = [
        json.loads(run("check", path, "--format", "json").stdout)["files"][0] for path in sorted(folder.glob("a*"))
    ]
    assert [file["path"] for file in json.loads(one)["files"]] == [file["path"] for file in singles]


def test_resume_gives_the_same_bytes(run, folder):
    first = run("check", folder, "--format", "json")
    again = run("check", folder, "--format", "json", "--resume")
    assert again.stdout == first.stdout


def test_each_act_in_a_file_of_its_own(run, folder, tmp_path):
    done = run("parse", folder, "--format", "json", "-o", f"{tmp_path}/out/")
    assert done.exit_code == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [f"acte-0000{i}.txt.json" for i in range(4)]


def test_paths_from_standard_input(run, folder):
    done = run("parse", "--files-from", "-", "--format", "jsonl", input="\n".join(map(str, sorted(folder.glob("a*")))))
    assert len(done.stdout.splitlines()) == 4


def test_a_document_on_standard_input_among_others(run, folder):
    done = run("parse", "-", folder / "acte-00001.txt", "--format", "jsonl", input="Séance du 11 avril 2023")
    assert json.loads(done.stdout.splitlines()[0])["source"]["path"] == "-"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "donnez un fichier ou un dossier"),
        (["a.txt", "--memory", "lots"], "écrivez 2G ou 500M"),
        (["--files-from", "/nonexistent"], "liste de fichiers /nonexistent illisible"),
        (["a.txt", "--journal", "/nonexistent/x"], "journal /nonexistent/x"),
    ],
)
def test_errors_of_usage_are_one_line(run, arguments, words):
    done = run("check", *arguments, env={"DELIB_LANG": "fr"})
    assert done.exit_code != 0
    assert words in done.output
    assert "Traceback" not in done.output


def test_a_journal_that_is_none_is_refused_and_kept(run, folder, tmp_path):
    (tmp_path / "notes.txt").write_text("budget", encoding="utf-8")
    done = run("check", folder, "--journal", tmp_path / "notes.txt", "--lang", "fr")
    assert "n'est pas un journal de delib" in done.output
    assert (tmp_path / "notes.txt").read_text(encoding="utf-8") == "budget"


def test_ctrl_c_says_what_was_done_and_how_to_resume(tmp_path):
    write_acts(tmp_path / "acts", 3000)
    kept = tmp_path / "journal"
    command = [sys.executable, "-c", "from deliberation_cli.cli.main import run; run()"]
    arguments = ["check", str(tmp_path / "acts"), "--journal", str(kept)]
    process = subprocess.Popen(
        [*command, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | {"DELIB_LANG": "fr"},
        start_new_session=True,
    )
    while not (kept.exists() and kept.stat().st_size) and process.poll() is None:
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGINT)
    stdout, stderr = process.communicate(timeout=120)
    assert process.returncode == 130
    assert stdout == b""
    assert b"sur 3000. Pour reprendre :\n  delib check " in stderr
    assert b"--resume" in stderr
    assert b"Traceback" not in stderr


def test_ctrl_c_between_two_files_is_heard_too(folder, tmp_path, capsys):
    found = Run([str(folder)], Job(), Wishes(jobs=1, journal=str(tmp_path / "journal"), quiet=True))

    def read_one() -> None:
        with conducted(found, "fr"):
            next(iter(found))
            raise KeyboardInterrupt

    with pytest.raises(SystemExit) as left:
        read_one()
    assert left.value.code == 130
    assert "Arrêté : 1 fichiers lus sur 4. Pour reprendre :" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["/a/x.pdf"], ["x.pdf.json"]),
        (["/a/b/x.pdf", "/a/c/x.pdf"], ["b/x.pdf.json", "c/x.pdf.json"]),
        (["z.zip!/../../etc/x.pdf"], ["x.pdf.json"]),
        (["../x.pdf", "y.pdf"], ["x.pdf.json", "y.pdf.json"]),
        (["s3://bucket/x.pdf", "y.pdf"], ["s3/bucket/x.pdf.json", "y.pdf.json"]),
        (["-"], ["-.json"]),
    ],
)
def test_no_name_leads_out_of_the_folder_of_outputs(names, expected):
    above = common(names)
    assert [place(Path("out"), name, above, "json").relative_to("out").as_posix() for name in names] == expected


def test_totals_are_the_same_whether_what_conforms_is_kept_or_only_counted(run, folder):
    counted = run("check", folder, "--format", "text", "--lang", "fr")
    kept = run("check", folder, "--format", "json", "--lang", "fr")
    assert counted.stderr == kept.stderr
    assert "conformes : 0" not in kept.stderr
