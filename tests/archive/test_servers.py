"""`https://` and `s3://` against real servers on loopback: what a folder gives, or a cause that is said."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest

from . import servers
from .helpers import write_acts

DELIB = [sys.executable, "-c", "from deliberation_cli.cli.main import run; run()"]
LINKED = """<html><body><p>Conseil municipal, séance du 3 mars 2022</p>
<p>Présents : Mme Odile Garance, M. Paul Tissier</p><a href="0.txt">un lien</a>
<a href="1.txt">un autre</a></body></html>"""


def delib(*arguments: str, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*DELIB, *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        env=os.environ | {"DELIB_LANG": "fr"} | (env or {}),
    )


def told(done: subprocess.CompletedProcess[str], above: str) -> dict[str, object]:
    """Verdicts by the name of the file below the folder."""
    files = json.loads(done.stdout)["files"]
    return {file["path"].removeprefix(f"{above}/"): [file["verdicts"], file["problems"]] for file in files}


def codes(done: subprocess.CompletedProcess[str]) -> dict[str, list[str]]:
    """Problems by the last name of the path."""
    files = json.loads(done.stdout)["files"]
    return {file["path"].rpartition("/")[2]: [problem["code"] for problem in file["problems"]] for file in files}


def heavy() -> bytes:
    """A PDF of six megabytes that reads at once: more than a back end fetches in one part."""
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page(page_size=(200, 200))
        pdf.Root.Ballast = pdf.make_stream(os.urandom(6_000_000))
        pdf.save(out)
    return out.getvalue()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("served") / "actes"
    write_acts(folder, 3)
    write_acts(folder / "séance d'été", 2)
    (folder / "notes.exe").write_bytes(b"x")
    (folder / "heavy.pdf").write_bytes(heavy())
    return folder


@pytest.fixture(scope="module")
def local(folder: Path) -> dict[str, object]:
    return told(delib("check", str(folder), "--format", "json", "--ocr", "never"), str(folder))


def quoted(names: dict[str, object]) -> dict[str, object]:
    """The same, as addresses of the web write names."""
    from urllib.parse import quote

    return {quote(name): verdicts for name, verdicts in names.items()}


def test_a_folder_of_a_web_server_gives_what_the_folder_gives(folder, local):
    with servers.web(folder.parent) as (address, _):
        done = delib("check", f"{address}/actes/", "--format", "json", "--ocr", "never")
    assert told(done, f"{address}/actes") == quoted(local)
    assert "1 d'un type qui n'est pas lu" in done.stderr
    assert len(local) == 6


def test_tls_holds_with_a_known_authority_and_not_otherwise(folder, local, tmp_path):
    mine = servers.certificate(tmp_path / "mine.pem")
    with servers.web(folder.parent, mine) as (address, _):
        trusted = delib(
            "check", f"{address}/actes/", "--format", "json", "--ocr", "never", env={"SSL_CERT_FILE": str(mine)}
        )
        refused = delib("check", f"{address}/actes/acte-00000.txt", "--format", "json")
    assert told(trusted, f"{address}/actes") == quoted(local)
    assert codes(refused) == {"acte-00000.txt": ["missing"]}
    assert "CERTIFICATE_VERIFY_FAILED" in refused.stdout


@pytest.mark.parametrize(
    ("name", "flags", "expected"),
    [
        ("acte-00000.txt", [], []),
        ("absent.txt", [], ["missing"]),
        ("short.pdf", [], ["missing"]),
        ("heavy.pdf", ["--max-bytes", "1000000"], ["too-large"]),
        ("endless.txt", ["--max-bytes", "1000000"], ["too-large"]),
        ("slow.txt", ["--timeout", "2"], ["timeout"]),
    ],
)
def test_what_a_server_may_do_to_one_file(folder, name, flags, expected):
    with servers.web(folder) as (address, _):
        done = delib("check", f"{address}/{name}", "--format", "json", *flags)
    assert codes(done) == {name: expected}
    assert done.returncode == (3 if expected else 0)


def test_a_page_with_links_is_one_act_and_is_asked_for_once(tmp_path):
    (tmp_path / "acte.html").write_text(LINKED, encoding="utf-8")
    with servers.web(tmp_path) as (address, asked):
        done = delib("parse", f"{address}/acte.html", "--format", "json")
    assert [person["name"] for person in json.loads(done.stdout)["sessions"][0]["attendance"]["present"]] == [
        "Odile Garance",
        "Paul Tissier",
    ]
    assert asked == [("GET", "/acte.html")]


def test_a_server_that_is_not_there_and_a_password_that_is_not_told():
    done = delib("check", "http://odile:secret@127.0.0.1:9/actes/a.pdf", "--format", "json")
    assert codes(done) == {"a.pdf": ["missing"]}
    assert "secret" not in done.stdout + done.stderr


@pytest.mark.parametrize(
    ("address", "names"),
    [
        ("s3://actes", {"acte-00000.txt", "acte-00001.txt", "acte-00002.txt", "heavy.pdf"} | {"séance d'été"}),
        ("s3://actes/*.pdf", {"heavy.pdf"}),
        ("s3://actes/acte-00001.txt", {"acte-00001.txt"}),
    ],
)
def test_a_bucket_gives_what_the_folder_gives(folder, local, address, names):
    files = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    with servers.s3("actes", files) as env:
        done = delib("check", address, "--format", "json", "--ocr", "never", "-j", "2", env=env)
    expected = {name: verdicts for name, verdicts in local.items() if name.partition("/")[0] in names}
    found = told(done, "s3://actes")
    assert set(found) == set(expected)
    if len(expected) > 1:  # one file alone is also asked what a register would be asked
        assert found == expected


@pytest.mark.parametrize("address", ["s3://no-such-bucket/a.pdf", "s3://actes/absent.pdf"])
def test_what_is_not_in_a_bucket_is_a_problem(address):
    with servers.s3("actes", {"a.txt": b"Conseil municipal"}) as env:
        done = delib("check", address, "--format", "json", env=env)
    assert list(codes(done).values()) == [["missing"]]
    assert done.returncode == 3
