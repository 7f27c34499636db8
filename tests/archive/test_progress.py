"""What is shown of a run that lasts."""

import pytest

from deliberation_cli.archive.job import Outcome
from deliberation_cli.archive.progress import Plain, Silent, duration, progress


def test_a_line_each_half_minute_even_when_nothing_ends(capsys):
    clock = [0.0]
    shown = Plain(4, "fr", now=lambda: clock[0])
    shown.advance(Outcome("a", b"", pages=3, findings=2))
    assert capsys.readouterr().err == ""
    clock[0] = 30.0
    shown.advance(Outcome("b", b"", pages=3))
    assert capsys.readouterr().err == "2 fichiers sur 4, 6 pages (0.2 pages/s), encore 30 s environ, 2 constats\n"
    clock[0] = 59.0
    shown.tick()
    assert capsys.readouterr().err == ""
    clock[0] = 60.0
    shown.tick()
    assert capsys.readouterr().err.startswith("2 fichiers sur 4")


@pytest.mark.parametrize(
    ("seconds", "said"), [(0, "0 s"), (89, "89 s"), (90, "2 min"), (3600, "60 min"), (11_100, "3 h 05")]
)
def test_durations_are_said_as_people_do(seconds, said):
    assert duration(seconds) == said


@pytest.mark.parametrize(("total", "quiet"), [(1, False), (9, True)])
def test_nothing_is_shown_for_one_file_or_when_quiet(total, quiet):
    assert isinstance(progress(total, "fr", quiet=quiet), Silent)
