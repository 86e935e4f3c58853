"""Making many objects that all stay."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collection() -> Iterator[None]:
    """A million new objects set the garbage collector going again and again, and none of them is garbage."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            if not gc.get_freeze_count():
                # All that was made counts as old at once, and is not looked through for being new.
                gc.freeze()
                gc.unfreeze()
            gc.enable()
