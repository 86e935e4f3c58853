"""How work grows with its size, measured in CPU time: no machine is too slow for it."""

from __future__ import annotations

import time
from collections.abc import Callable
from timeit import timeit


def cpu(work: Callable[..., object], *arguments: object) -> float:
    """CPU seconds of this process for one call, without the garbage collector, which grows with all other tests."""
    return timeit(lambda: work(*arguments), timer=time.process_time, number=1)


def assert_linear(seconds: Callable[[int], float], n: int) -> None:
    """Asserts t(4n) ≤ 8 t(n) for the best of three runs each: linear work makes 4, quadratic work 16.

    `seconds` prepares work of a size and returns what it took. Choose n so that t(n) is about a millisecond: what does
    not grow hides what does, and megabytes take longer each than kilobytes, because the system hands them out anew.
    """
    sizes = (n, 2 * n, 4 * n)
    rounds = [[seconds(size) for size in sizes] for _ in range(3)]
    best = dict(zip(sizes, map(min, zip(*rounds, strict=True)), strict=True))
    assert best[4 * n] <= 8 * best[n], f"seconds by size: {best}"
