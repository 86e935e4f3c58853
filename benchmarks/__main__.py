"""The whole table of goals, measured: `python -m benchmarks [--only TEXT] [--runs 3]`.

CPU time (user and system), never the clock: machines are shared. Each piece of work has a process of its own, so that
its memory is its own, too. What is compared runs in turns, and the median of the ratios counts. Exit code 1 when a
goal is missed. The numbers of README.md and of the pages come from here.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.work import QUESTIONS

ROOT = Path(__file__).resolve().parent.parent
#: The large inventory, and how the same work grows.
ROLES, FLOWS = 2000, 1_000_000
GROWTH = (10_000, 100_000, 1_000_000)
GIB = 1024.0
#: Seconds after which a piece of work is given up.
PATIENCE = 600


@dataclass(frozen=True)
class Goal:
    """What a measured value may be at most; `unit` is how it is told."""

    value: str
    most: float
    unit: str


@dataclass(frozen=True)
class Line:
    """One line of the table: the pieces of work it is made of, and its goals. `beside` is what a ratio is taken to."""

    title: str
    work: tuple[str, ...]
    goals: tuple[Goal, ...]
    beside: tuple[str, ...] = ()


def seconds(most: float) -> Goal:
    return Goal("seconds", most, "s")


MEMORY = Goal("mib", GIB, "MiB")


def lines(folder: Path) -> Iterator[Line]:
    """The table, in order; files that one line writes, the next one reads."""
    size = (str(ROLES), str(FLOWS))
    export, distinct, few = folder / "export.csv", folder / "distinct.csv", folder / "few.csv"
    own = {form: str(folder / f"own.{form}") for form in ("csv", "json")}
    yield Line("500 000 rows of a firewall, ports", ("load", str(export)), (Goal("whole", 30, "s"), MEMORY))
    for title, path, most in (("50 000 distinct cells", distinct, 6.0), ("200 port cells, 50 000 rows", few, 2.5)):
        ratio = (Goal("ratio", most, "×"),)
        yield Line(f"{title} / pandas.read_csv", ("read", str(path)), ratio, ("pandas", str(path)))
    yield Line("own CSV of 1 M flows, written", ("write", "csv", own["csv"], *size), (MEMORY,))
    yield Line("own JSON of 1 M flows, written", ("write", "json", own["json"], *size), (seconds(15), MEMORY))
    yield Line("own CSV of 1 M flows, read", ("read", own["csv"]), (seconds(10),))
    yield Line("own JSON of 1 M flows, read", ("read", own["json"]), (seconds(20),))
    for name in QUESTIONS:
        most = 12 if name.startswith("chokepoints") else 5
        goals = (seconds(most), Goal("mb", 2, "MB"), MEMORY)
        yield Line(f"text of {name}, 2 000 roles, 1 M flows", ("answer", name, *size), goals)
    beside = Goal("ratio", 3, "×")
    yield Line("reach / a NetworkX loop", ("compared", "reach", *size, "5"), (beside,))
    yield Line("ranking / nx.betweenness_centrality", ("compared", "ranking", "200", "10000", "3"), (beside,))
    yield Line("pair cut / nx.minimum_edge_cut", ("compared", "cut", "200", "10000", "5"), (beside,))
    yield Line("XLSX of 100 000 flows", ("write", "xlsx", str(folder / "m.xlsx"), "300", "100000"), (seconds(10),))
    for form in ("svg", "png"):
        yield Line(f"heatmap of 200 roles, {form}", ("heatmap", form, "200", "10000"), (seconds(3),))
    work = ("write", "drawio", str(folder / "m.drawio"), "200", "10000")
    yield Line("draw.io of 200 roles, 10 000 flows", work, (seconds(10),))
    yield Line("report of 1 000 roles, 100 000 flows", ("report", "1000", "100000"), (seconds(10), Goal("mb", 3, "MB")))


def growth(folder: Path) -> Iterator[tuple[str, list[tuple[str, ...]]]]:
    """The same work for ten times and a hundred times the flows."""
    for name in ("asymmetry", "ports", "crossings", "show", "lint"):
        yield f"text of {name}", [("answer", name, str(ROLES), str(flows)) for flows in GROWTH]
    for form in ("csv", "json"):
        files = [str(folder / f"grown-{flows}.{form}") for flows in GROWTH]
        sizes = list(zip(files, map(str, GROWTH), strict=True))
        yield f"own {form.upper()} written", [("write", form, path, str(ROLES), flows) for path, flows in sizes]
        yield f"own {form.upper()} read", [("read", path) for path in files]


def measured(*work: str) -> dict[str, float] | str:
    """What a piece of work took; the last line of its complaint where it failed."""
    environment = {**os.environ, "PYTHONHASHSEED": "0"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-m", "benchmarks.work", *work]
    try:
        run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        return f"not done within {PATIENCE} s"
    if run.returncode:
        return (run.stderr.strip().splitlines() or [f"exit {run.returncode}"])[-1]
    found: dict[str, float] = json.loads(run.stdout.splitlines()[-1])
    return found


def line_measured(line: Line, runs: int) -> dict[str, float] | str:
    """The values of a line; with something beside it, both in turns and the median of the ratios."""
    if not line.beside:
        return measured(*line.work)
    ratios: list[float] = []
    for _ in range(runs):
        mine, other = measured(*line.work), measured(*line.beside)
        if isinstance(mine, str) or isinstance(other, str):
            return mine if isinstance(mine, str) else str(other)
        ratios.append(mine["seconds"] / other["seconds"])
    return {**mine, "theirs": other["seconds"], "ratio": statistics.median(ratios)}


def told(line: Line, found: dict[str, float] | str) -> tuple[str, bool]:
    """A line as it is printed, and whether a goal is missed."""
    if isinstance(found, str):
        return f"{line.title:60}failed: {found}", True
    missed = [goal for goal in line.goals if found[goal.value] > goal.most]
    values = ", ".join(f"{found[g.value]:,.2f} {g.unit} (≤ {g.most:g})" for g in line.goals)
    verdict = "missed: " + ", ".join(goal.value for goal in missed) if missed else "reached"
    return f"{line.title:60}{values:58}{verdict}", bool(missed)


def main() -> int:
    parser = argparse.ArgumentParser(description="What exgraph's work costs, against its goals.")
    parser.add_argument("--only", default="", help="only the lines whose title has this text")
    parser.add_argument("--runs", type=int, default=3, help="how often what is compared runs")
    parser.add_argument("--growth", action="store_true", help="only how work grows")
    given = parser.parse_args()
    missed = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if not given.growth:
            missed = table(folder, given.only, given.runs)
        if given.growth or not given.only:
            print(f"\n{'seconds of CPU time for so many flows':46}{''.join(f'{flows:>12,}' for flows in GROWTH)}")
            for title, works in growth(folder):
                found = [measured(*work) for work in works]
                cells = (f"{one['seconds']:12.2f}" if isinstance(one, dict) else f"{'failed':>12}" for one in found)
                print(f"{title:46}{''.join(cells)}", flush=True)
    return 1 if missed else 0


def table(folder: Path, only: str, runs: int) -> int:
    """Print the lines; how many miss a goal."""
    from benchmarks.material import firewall_export, short_list

    firewall_export(folder / "export.csv", 500_000)
    short_list(folder / "distinct.csv", 50_000, distinct=True)
    short_list(folder / "few.csv", 50_000, distinct=False)
    missed = 0
    for line in lines(folder):
        if only in line.title:
            text, failed = told(line, line_measured(line, runs))
            missed += failed
            print(text, flush=True)
    return missed


if __name__ == "__main__":
    sys.exit(main())
