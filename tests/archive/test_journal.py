"""A run that is killed resumes, and ends as if it had not been."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from deliberation_cli.archive import journal
from deliberation_cli.archive.job import Job, Outcome

from .helpers import run_all, write_acts

SCRIPT = Path(__file__).with_name("resumable.py")
KILLS = 20


def start(path: Path, *, resume: bool = True, version: str = "1", options: str = "o") -> journal.Journal:
    return journal.start(path, resume=resume, version=version, options=options)


def outcome(name: str, sha256: str = "h", version: str = "1") -> Outcome:
    line = f'{{"path":"{name}","sha256":"{sha256}","version":"{version}","options":"o"}}'
    return Outcome(name, line.encode(), sha256)


def test_kill_9_at_random_moments_then_resume_equals_an_uninterrupted_run(tmp_path):
    write_acts(tmp_path / "acts", 400)
    command = [sys.executable, str(SCRIPT), str(tmp_path / "acts")]
    whole = subprocess.run([*command, str(tmp_path / "whole")], capture_output=True, check=True).stdout
    assert whole.count(b"\n") == 399
    kept = tmp_path / "killed"
    chance = random.Random(7)
    for _ in range(KILLS):
        _kill_when_it_has_written(subprocess.Popen([*command, str(kept), "--resume"]), kept, chance.randrange(1, 3000))
    assert kept.read_bytes().count(b"\n") > 0
    resumed = subprocess.run([*command, str(kept), "--resume"], capture_output=True, check=True)
    assert int(resumed.stderr) > 0
    assert resumed.stdout == whole


def _kill_when_it_has_written(process: subprocess.Popen[bytes], kept: Path, more: int) -> None:
    """Kill -9 once the journal has grown by some bytes, that is in the middle of the run."""
    before = kept.stat().st_size if kept.exists() else 0
    while process.poll() is None and (kept.stat().st_size if kept.exists() else 0) < before + more:
        time.sleep(0.001)
    process.kill()
    process.wait()


def test_a_torn_last_line_is_ignored_and_what_follows_is_not_glued_to_it(tmp_path):
    path = tmp_path / "j"
    first = start(path)
    first.write(outcome("a"))
    first.close()
    with path.open("ab") as file:
        file.write(outcome("b").line[:20])
    second = start(path)
    assert set(second.known) == {"a"}
    second.write(outcome("c"))
    second.close()
    third = start(path)
    assert set(third.known) == {"a", "c"}
    assert third.recall("c") == outcome("c").line
    third.close()


@pytest.mark.parametrize("damage", [b"\xff\xfe\n", b"[]\n", b'{"path":1}\n', b"[" * 100_000 + b"\n", b"\n"])
def test_a_damaged_line_costs_that_line_only(tmp_path, damage):
    path = tmp_path / "j"
    path.write_bytes(outcome("a").line + b"\n" + damage + outcome("b").line + b"\n")
    kept = start(path)
    assert set(kept.known) == {"a", "b"}
    kept.close()


def test_results_of_another_version_or_other_options_are_done_again(tmp_path):
    path = tmp_path / "j"
    path.write_bytes(outcome("a", version="0").line + b"\n" + outcome("b").line + b"\n")
    kept = start(path)
    assert set(kept.known) == {"b"}
    kept.close()
    other = start(path, options="other")
    assert not other.known
    other.close()


def test_without_resume_the_journal_begins_anew(tmp_path):
    path = tmp_path / "j"
    path.write_bytes(outcome("a").line + b"\n")
    start(path, resume=False).close()
    assert path.read_bytes() == b""


def test_a_file_that_is_no_journal_is_not_touched(tmp_path):
    path = tmp_path / "precious.txt"
    path.write_text("vote : 12 pour", encoding="utf-8")
    with pytest.raises(journal.NotAJournalError):
        start(path, resume=False)
    assert path.read_text(encoding="utf-8") == "vote : 12 pour"


def test_a_full_disk_stops_the_journal_and_not_the_run(tmp_path):
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full, the device that is always full")
    write_acts(tmp_path, 5)
    kept = start(Path("/dev/full"))
    outcomes = run_all([str(tmp_path)], journal=kept)
    kept.close()
    assert len(outcomes) == 5
    assert not any(o.failed for o in outcomes.values())
    assert kept.failure is not None
    assert kept.failure.errno == 28


def test_a_changed_file_is_done_again_and_an_unchanged_one_is_not(tmp_path):
    paths = write_acts(tmp_path / "acts", 3)
    job, path = Job(), tmp_path / "j"

    def again() -> dict[str, bool]:
        from deliberation_cli.archive.job import stamp

        kept = start(path, version=stamp(), options=job.fingerprint())
        outcomes = run_all([str(tmp_path / "acts")], job, journal=kept)
        kept.close()
        return {Path(name).name: o.reused for name, o in outcomes.items()}

    assert set(again().values()) == {False}
    paths[1].write_text("autre acte", encoding="utf-8")
    assert again() == {"acte-00000.txt": True, "acte-00001.txt": False, "acte-00002.txt": True}
    assert set(again().values()) == {True}


def test_the_journal_is_for_its_owner_only(tmp_path):
    start(tmp_path / "j").close()
    assert (tmp_path / "j").stat().st_mode & 0o077 == 0
