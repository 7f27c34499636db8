"""The commands: streams, exit codes, files written whole, bad input named in one line."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from deliberation_cli.cli.main import delib


@pytest.fixture
def run(monkeypatch):
    for name in ("GITHUB_ACTIONS", "GITLAB_CI", "DELIB_LANG"):
        monkeypatch.delenv(name, raising=False)

    def invoke(*arguments, **kwargs):
        return CliRunner().invoke(delib, [*map(str, arguments)], prog_name="delib", **kwargs)

    return invoke


@pytest.fixture
def act(tmp_path):
    path = tmp_path / "acte.txt"
    path.write_text("Conseil municipal\nSéance du 11 avril 2023\nPrésents : Mme ARNOULT Jeanne\n", "utf-8")
    return path


def test_parse_prints_one_document(run, act):
    done = run("parse", act, "--format", "json")
    assert done.exit_code == 0
    assert next(iter(json.loads(done.stdout))) == "schema_version"


def test_parse_reads_standard_input(run):
    done = run("parse", "-", "--format", "json", input="Séance du 11 avril 2023")
    assert json.loads(done.stdout)["source"]["path"] == "-"


def test_parse_writes_the_file_and_nothing_else(run, act, tmp_path):
    done = run("parse", act, "--format", "json", "-o", tmp_path / "out.json")
    assert done.stdout == ""
    assert json.loads((tmp_path / "out.json").read_text("utf-8"))["source"]["path"] == str(act)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["acte.txt", "out.json"]


def test_check_prints_data_on_stdout_and_totals_on_stderr(run, act):
    done = run("check", act, "--format", "json", "--lang", "fr")
    assert json.loads(done.stdout)["summary"]["files"] == 1
    assert "1 fichier" in done.stderr


@pytest.mark.parametrize("command", ["parse", "check"])
def test_a_bad_file_is_one_line_and_exit_3_and_the_others_are_done(run, act, command):
    done = run(command, "absent.pdf", act, "--format", "jsonl", "--lang", "fr")
    assert done.exit_code == 3
    assert "absent.pdf : " in done.stderr
    assert "Traceback" not in done.output
    assert len(done.stdout.splitlines()) == 2


def test_check_writes_several_outputs_in_one_run(run, act, tmp_path):
    done = run("check", act, "--format", "json", "--output", f"jsonl:{tmp_path}/a", "--output", f"json:{tmp_path}/b")
    assert (tmp_path / "b").read_text("utf-8") == done.stdout
    assert json.loads((tmp_path / "a").read_text("utf-8"))["path"] == str(act)


def test_catalogues_are_written_whole_beside_a_report(run, act, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    names = ("acts.sqlite", "acts.csv", "acts.parquet", "delib.sarif")
    done = run("check", act, "--format", "json", *(word for name in names for word in ("-o", out / name)))
    assert json.loads(done.stdout)["summary"]["files"] == 1
    assert sorted(path.name for path in out.iterdir()) == sorted(names)
    assert (out / "acts.sqlite").read_bytes().startswith(b"SQLite format 3\0")
    assert (out / "acts.parquet").read_bytes()[:4] == b"PAR1"


@pytest.mark.parametrize(("kind", "start"), [("sqlite", b"SQLite format 3\0"), ("csv", b"path,"), ("json", b"{\n")])
def test_an_output_to_standard_output_stands_there_alone(run, act, kind, start):
    done = run("check", act, "-o", f"{kind}:-")
    assert done.stdout_bytes.startswith(start)
    assert not Path("-").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ("check",),
        ("check", "x.pdf", "--output", "nonsense"),
        ("check", "x.pdf", "--output", "json:/nonexistent/folder/file"),
        ("parse", "x.pdf", "--format", "nonsense"),
    ],
)
def test_usage_errors_exit_2(run, monkeypatch, capsys, arguments):
    from deliberation_cli.cli import main

    monkeypatch.setattr("sys.argv", ["delib", *arguments])
    with pytest.raises(SystemExit) as stopped:
        main.run()
    assert stopped.value.code == 2
    assert "Traceback" not in capsys.readouterr().err


def test_schema_of_each_output(run):
    assert json.loads(run("schema", "document").stdout)["title"] == "Document"
    assert set(json.loads(run("schema").stdout)) == {"document", "report"}


def test_an_internal_error_is_one_line_and_exit_2(monkeypatch, capsys):
    from deliberation_cli.cli import main

    monkeypatch.delenv("DELIB_DEBUG", raising=False)
    monkeypatch.setattr("sys.argv", ["delib", "schema", "--lang", "fr"])
    monkeypatch.setattr(main.delib, "main", lambda **_: 1 // 0)
    with pytest.raises(SystemExit) as stopped:
        main.run()
    assert stopped.value.code == 2
    said = capsys.readouterr().err
    assert said.startswith("delib : erreur interne (ZeroDivisionError")
    assert len(said.splitlines()) == 1


def test_a_baseline_is_told_in_the_totals(run, tmp_path):
    act = tmp_path / "acte.md"
    act.write_bytes((Path(__file__).parents[2] / "fixtures" / "valmorin-2023-04-11.md").read_bytes())
    run("check", act, "--select", "VOT004", "--write-baseline", tmp_path / "known.json", "--lang", "fr")
    done = run("check", act, "--select", "VOT004", "--baseline", tmp_path / "known.json", "--lang", "fr")
    assert "0 avertissement" in done.stderr
    assert "constats écartés : 1, dont 1 de la référence" in done.stderr
    assert "VOT004" not in done.stdout
