"""A hang, a crash of native code, a lack of memory cost one file, never the run."""

from pathlib import Path

import pytest

from deliberation_cli.archive.job import Limits

from .helpers import DISASTERS, run_all, write_acts


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory):
    folder = tmp_path_factory.mktemp("limits")
    write_acts(folder, 6)
    for name in ("hang.txt", "crash.txt", "killed.txt", "eat.txt"):
        (folder / name).write_text("x", encoding="utf-8")
    return run_all([str(folder)], limits=Limits(timeout=2.0, memory=1024**3))


def test_every_file_has_one_outcome(outcomes):
    assert len(outcomes) == 10


@pytest.mark.parametrize(("name", "code", "words"), DISASTERS)
def test_a_disaster_is_a_problem_of_its_file(outcomes, name, code, words):
    (outcome,) = [o for o in outcomes.values() if Path(o.name).name == name]
    (problem,) = outcome.entry().problems
    assert (problem.code, problem.fatal, outcome.failed) == (code, True, True)
    assert words in problem.detail


def test_the_other_files_are_read(outcomes):
    good = [o for o in outcomes.values() if "acte-" in o.name]
    assert len(good) == 6
    assert not any(o.failed for o in good)
    assert all(o.sha256 for o in good)
