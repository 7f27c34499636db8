"""The same results on a cluster, even when one of its workers is killed."""

import os
import threading
import time

import pytest

from deliberation_cli.archive.cluster import Cluster, NoClusterError
from deliberation_cli.archive.discover import Discovery
from deliberation_cli.archive.executors import Local
from deliberation_cli.archive.job import Job, Limits
from deliberation_cli.archive.runner import run

from .helpers import misbehave, write_acts

distributed = pytest.importorskip("distributed", reason="the extra `cluster` is not installed")
LIMITS = Limits(timeout=2.0)


@pytest.fixture(scope="module")
def cluster():
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=":0", silence_logs="CRITICAL"
    ) as made:
        yield made


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    place = tmp_path_factory.mktemp("cluster")
    write_acts(place, 300)
    (place / "hang.txt").write_text("x", encoding="utf-8")
    (place / "crash.txt").write_text("x", encoding="utf-8")
    return place


def lines(executor, folder):
    return sorted(outcome.line for outcome in run(Discovery([str(folder)]), Job(), executor))


def test_a_killed_worker_changes_nothing(cluster, folder):
    alone = lines(Local(2, LIMITS, work=misbehave), folder)
    pids = [worker.process.pid for worker in cluster.workers.values()]

    def kill() -> None:
        time.sleep(1.0)
        os.kill(pids[0], 9)

    killer = threading.Thread(target=kill)
    killer.start()
    together = lines(Cluster(cluster.scheduler_address, LIMITS, batch=50, work=misbehave), folder)
    killer.join()
    for _ in range(100):  # a busy machine takes its time to start another worker in its stead
        if pids[0] not in [worker.process.pid for worker in cluster.workers.values() if worker.process]:
            break
        time.sleep(0.2)
    else:
        pytest.fail("the killed worker still counts as running")
    assert len(alone) == 302
    assert together == alone


def test_a_scheduler_that_does_not_answer_is_said_in_one_line(monkeypatch):
    monkeypatch.setattr("deliberation_cli.archive.cluster.ANSWER_WITHIN", 0.3)
    with pytest.raises(NoClusterError, match=r"tcp://127\.0\.0\.1:9"):
        Cluster("tcp://127.0.0.1:9", LIMITS)
