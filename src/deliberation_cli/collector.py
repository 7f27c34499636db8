"""The garbage collector, paused where a room makes thousands of objects that hold no cycle: it would look in vain."""

from __future__ import annotations

import gc
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

T = TypeVar("T")


@contextmanager
def collector_paused() -> Iterator[None]:
    """No search for cycles meanwhile; what nothing holds any more is freed at once, as ever."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


RUN = 20
"""Items between two looks at the youngest objects: cycles that a library leaves behind cannot pile up."""


def with_collector_paused(items: Iterable[T]) -> Generator[T, None, None]:
    """The items, each handled with the collector paused; only the youngest objects are looked at, every RUN items.

    The collector by itself would look through everything kept so far, again and again: a long file would cost more a
    page than a short one.
    """
    with collector_paused():
        for done, item in enumerate(items, 1):
            yield item
            if done % RUN == 0:
                gc.collect(0)
