"""What is made while the garbage collector rests is collected afterwards like anything else."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest

from exgraph.model.gc_pause import without_collection


class Ring:
    """An object that only the collector can take away."""

    def __init__(self) -> None:
        self.own = self


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    enabled = gc.isenabled()
    yield
    (gc.enable if enabled else gc.disable)()


def test_garbage_that_was_made_meanwhile_is_collected_afterwards() -> None:
    gc.enable()
    with without_collection():
        made = weakref.ref(Ring())
        assert not gc.isenabled()
    gc.collect()
    assert (gc.isenabled(), gc.get_freeze_count(), made()) == (True, 0, None)


def test_a_collector_that_rests_already_rests_on() -> None:
    gc.disable()
    with without_collection():
        pass
    assert not gc.isenabled()


def test_what_somebody_froze_stays_frozen() -> None:
    gc.enable()
    gc.freeze()
    try:
        frozen = gc.get_freeze_count()
        with without_collection():
            pass
        assert gc.get_freeze_count() == frozen
    finally:
        gc.unfreeze()
