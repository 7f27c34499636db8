"""The GitHub action, the GitLab component and the pre-commit hooks: valid, and their own scripts run here, offline."""

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from pre_commit.clientlib import load_manifest

from tests.formats.schemas import validate

ROOT = Path(__file__).parents[2]
ACT = "Conseil municipal\nSéance du 11 avril 2023\nPrésents : Mme ARNOULT Jeanne\n"


@pytest.fixture
def place(tmp_path, monkeypatch):
    """A folder with an act, and a `delib` on the PATH that is this source tree."""
    shim = tmp_path / "bin" / "delib"
    shim.parent.mkdir()
    shim.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m deliberation_cli "$@"\n')
    shim.chmod(0o755)
    work = tmp_path / "work"
    (work / "actes").mkdir(parents=True)
    (work / "actes" / "un acte.txt").write_text(ACT, "utf-8")
    monkeypatch.setenv("PATH", f"{shim.parent}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "src"))
    for name in ("GITHUB_ACTIONS", "GITLAB_CI", "GITHUB_STEP_SUMMARY"):
        monkeypatch.delenv(name, raising=False)
    return work


def bash(script, folder, **environment):
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        cwd=folder, env=os.environ | environment, capture_output=True, text=True, check=False,
    )  # fmt: skip


class TestAction:
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))

    def test_valid(self):
        validate(self.action, "https://json.schemastore.org/github-action.json")

    def test_no_input_is_pasted_into_a_script(self):
        scripts = [step["run"] for step in self.action["runs"]["steps"] if "run" in step]
        assert scripts
        assert not any("${{" in script for script in scripts), "inputs reach the shell through the environment alone"

    def run(self, place, **inputs):
        step = next(step for step in self.action["runs"]["steps"] if step.get("id") == "check")
        values = {name: str(given["default"]) for name, given in self.action["inputs"].items()} | inputs
        environment = {
            key: re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda found: values[found[1]], value)
            for key, value in step["env"].items()
        }
        files = {"GITHUB_OUTPUT": str(place / "output"), "GITHUB_STEP_SUMMARY": str(place / "summary.md")}
        return bash(step["run"], place, **environment, **files)

    def test_the_step_runs(self, place):
        done = self.run(place, paths="actes", sarif="delib.sarif", junit="delib.xml", html="delib.html")
        assert done.returncode in (0, 1), done.stderr
        assert (place / "output").read_text() == f"exit-code={done.returncode}\n"
        assert json.loads((place / "delib.sarif").read_text("utf-8"))["version"] == "2.1.0"
        assert (place / "delib.xml").is_file()
        assert (place / "delib.html").is_file()
        assert "**delib**" in (place / "summary.md").read_text("utf-8")

    def test_a_missing_file_fails_the_step(self, place):
        done = self.run(place, paths="absent.pdf")
        assert done.returncode == 3
        assert "::error file=absent.pdf" in done.stdout
        assert (place / "output").read_text() == "exit-code=3\n"


class TestGitlab:
    spec, jobs = yaml.safe_load_all((ROOT / "templates" / "delib.yml").read_text("utf-8"))

    def filled(self):
        inputs = {name: str(given["default"]) for name, given in self.spec["spec"]["inputs"].items()}
        text = yaml.safe_dump(self.jobs)
        return yaml.safe_load(re.sub(r"\$\[\[ inputs\.([\w-]+) \]\]", lambda found: inputs[found[1]], text))

    def test_valid(self):
        url = "https://gitlab.com/gitlab-org/gitlab/-/raw/master/app/assets/javascripts/editor/schema/ci.json"
        validate(self.filled(), url)

    def test_the_script_runs(self, place):
        job = self.filled()["delib"]
        (script,) = job["script"]
        done = bash(script, place, GITLAB_CI="true", **job["variables"])
        assert done.returncode in (0, 1), done.stderr
        reports = job["artifacts"]["reports"]
        assert isinstance(json.loads((place / reports["codequality"]).read_text("utf-8")), list)
        assert (place / reports["junit"]).is_file()
        assert (place / job["artifacts"]["paths"][0]).is_file()


class TestPreCommit:
    hooks = load_manifest(str(ROOT / ".pre-commit-hooks.yaml"))

    @pytest.mark.parametrize("hook", hooks, ids=lambda hook: hook["id"])
    def test_the_entry_runs(self, hook, place):
        done = bash(f"{hook['entry']} 'actes/un acte.txt'", place, XDG_CACHE_HOME=str(place / "cache"))
        assert done.returncode in (0, 1), done.stderr
        assert "1 fichier" in done.stderr

    def test_names_of_acts_are_taken(self):
        pattern = re.compile(self.hooks[0]["files"])
        assert pattern.search("actes/CR 2023-04.PDF")
        assert not pattern.search("actes/photo.heic")
