"""What a user waits for, as ratios to what cannot be avoided: both sides run in turns, so that noise hits both.

    python benchmarks/startup.py [--runs 15]

Exit code 1 when a ratio is above its limit. Bytecode goes to a temporary folder: an installation has it too.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

LAYOUT = """
import sys
import pygraphviz
text = open(sys.argv[1], encoding="utf-8").read()
open(sys.argv[2], "wb").write(pygraphviz.AGraph(string=text).draw(format="svg", prog="dot"))
"""


def exgraph(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "exgraph", *arguments]


def python(code: str, *arguments: str) -> list[str]:
    return [sys.executable, "-c", code, *arguments]


def pairs(folder: Path) -> list[tuple[str, float, list[str], list[str]]]:
    """What is measured: name, limit of the ratio, the command, what it is compared to."""
    dot = str(folder / "seed.dot")
    return [
        ("exgraph --help / import typer", 1.4, exgraph("--help"), python("import typer")),
        (
            "exgraph analyze asymmetry / import typer, networkx",
            1.0,
            exgraph("analyze", "asymmetry"),
            python("import typer, networkx"),
        ),
        (
            "exgraph draw / the same DOT through pygraphviz",
            2.5,
            exgraph("draw", "-o", str(folder / "ours.svg")),
            python(LAYOUT, dot, str(folder / "theirs.svg")),
        ),
    ]


def seconds(command: list[str], environment: dict[str, str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def compare(ours: list[str], theirs: list[str], runs: int, environment: dict[str, str]) -> tuple[float, float, float]:
    """Median seconds of both, and the median of the ratios of neighbours in time."""
    for command in (ours, theirs):
        seconds(command, environment)
    measured = [(seconds(ours, environment), seconds(theirs, environment)) for _ in range(runs)]
    mine, other = zip(*measured, strict=True)
    return statistics.median(mine), statistics.median(other), statistics.median(a / b for a, b in measured)


def in_process(runs: int) -> list[tuple[str, float]]:
    """Median milliseconds of reading and analysing the seed, in this process, after a first time."""
    import exgraph as xg

    matrix = xg.load()
    tasks: list[tuple[str, Callable[[], object]]] = [
        ("read the seed", xg.load),
        ("asymmetry", lambda: str(xg.asymmetry(matrix))),
        ("ports", lambda: str(xg.ports(matrix))),
        ("crossings", lambda: str(xg.crossings(matrix))),
        ("DOT of the topology", lambda: xg.draw(matrix).dot),
    ]
    results = []
    for name, task in tasks:
        times = []
        for _ in range(runs + 1):
            start = time.perf_counter()
            task()
            times.append(time.perf_counter() - start)
        results.append((name, 1000 * statistics.median(times[1:])))
    return results


def main() -> int:
    parser = argparse.ArgumentParser(description="Ratios of start-up times.")
    parser.add_argument("--runs", type=int, default=15)
    runs = parser.parse_args().runs
    missed = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(folder / "bytecode")}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        seconds(exgraph("draw", "-o", str(folder / "seed.dot")), environment)
        print(f"{'':52}{'ours':>9}{'theirs':>9}{'ratio':>8}{'limit':>8}")
        for title, limit, ours, theirs in pairs(folder):
            mine, other, ratio = compare(ours, theirs, runs, environment)
            missed += ratio > limit
            verdict = "" if ratio <= limit else "  missed"
            print(f"{title:52}{mine * 1000:6.0f} ms{other * 1000:6.0f} ms{ratio:8.2f}{limit:8.1f}{verdict}")
    print("\nin one process, median milliseconds")
    for title, milliseconds in in_process(runs):
        print(f"{title:52}{milliseconds:6.1f} ms")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
