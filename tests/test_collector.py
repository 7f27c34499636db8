"""The collector is paused where it would look in vain, and cycles still do not pile up."""

import gc

from deliberation_cli.collector import RUN, collector_paused, with_collector_paused


class Knot:
    """An object that holds itself."""

    alive = 0

    def __init__(self) -> None:
        self.me = self
        Knot.alive += 1

    def __del__(self) -> None:
        Knot.alive -= 1


def test_paused_and_back() -> None:
    """The collector is off inside, and as before outside, whatever happens."""
    with collector_paused():
        assert not gc.isenabled()
    assert gc.isenabled()
    assert [gc.isenabled() for _ in with_collector_paused("ab")] == [False, False]
    assert gc.isenabled()


def test_cycles_are_freed_on_the_way() -> None:
    """At most one run of cycles is alive at a time, though the collector is paused."""
    gc.collect()
    most = 0
    for _ in with_collector_paused(range(10 * RUN)):
        Knot()
        most = max(most, Knot.alive)
    assert most <= RUN


def test_left_early() -> None:
    """A loop that is left gives the collector back."""
    items = with_collector_paused(range(9))
    assert next(items) == 0
    items.close()
    assert gc.isenabled()
