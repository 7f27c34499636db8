"""Remote addresses, with fsspec's file system in memory."""

import fsspec
import pytest

from deliberation_cli.archive import fetch
from deliberation_cli.archive.discover import Discovery
from deliberation_cli.archive.job import Item, Job, Task
from deliberation_cli.archive.worker import work
from deliberation_cli.models import Problem


@pytest.fixture
def bucket():
    system = fsspec.filesystem("memory")
    for name in ("acts/a.txt", "acts/sub/b.pdf", "acts/.hidden.pdf", "acts/c.exe"):
        system.pipe(f"/{name}", f"Séance, {name}".encode())
    yield system
    system.rm("/acts", recursive=True)


@pytest.mark.parametrize(
    ("address", "found", "skipped"),
    [
        ("memory://acts", ["memory://acts/a.txt", "memory://acts/sub/b.pdf"], {"hidden": 1, "unknown-type": 1}),
        ("memory://acts/*.txt", ["memory://acts/a.txt"], {}),
        ("memory://acts/a.txt", ["memory://acts/a.txt"], {}),
    ],
)
@pytest.mark.usefixtures("bucket")
def test_a_folder_a_pattern_or_a_file(address, found, skipped):
    discovery = Discovery([address])
    assert [item.name.replace(":///", "://") for item in discovery] == found
    assert dict(discovery.skipped) == skipped


@pytest.mark.usefixtures("bucket")
def test_a_remote_file_is_read_like_another():
    outcome = work(Task(Item("memory://acts/a.txt", "memory://acts/a.txt"), Job(), "v", "o"))
    entry = outcome.entry()
    assert (entry.path, entry.problems) == ("memory://acts/a.txt", [])
    assert entry.sha256


@pytest.mark.parametrize(
    ("address", "code"), [("memory://nothing/here.pdf", "missing"), ("nosuch://a/b.pdf", "missing")]
)
def test_what_cannot_be_reached_is_a_problem(address, code):
    (item,) = Discovery([address])
    found = fetch.fetch(item, 100)
    assert isinstance(found, Problem)
    assert found.code == code


@pytest.mark.usefixtures("bucket")
def test_a_remote_file_is_bounded_too():
    found = fetch.fetch(Item("x", "memory://acts/a.txt"), 3)
    assert isinstance(found, Problem)
    assert found.code == "too-large"
