"""A generated inventory of 2 000 roles and 1 000 000 flows, against NetworkX: seconds of CPU time, and ratios.

    python -m benchmarks.scale [--roles 2000] [--flows 1000000]

The unit is what `networkx.MultiDiGraph` takes to be built from the same (source, destination, key) tuples. Beside each
answer stands a plain loop over that graph that answers the same question, and prints nothing; an answer is measured
with its whole text. Exit code 1 when a limit is missed.
"""

from __future__ import annotations

import argparse
import gc
import resource
import sys
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

import networkx as nx

import exgraph as xg
from benchmarks.material import Flow, inventory

#: Ratios to what NetworkX takes to be built, at most: a matrix is made, its graph, and the text of an answer.
LOAD, GRAPH, ANSWER = 0.15, 0.7, 0.1
#: GiB of memory, the NetworkX graph included; without it, see `python -m benchmarks`.
MEMORY = 1
#: Flows by which the matrix differs that the first is compared with.
CHANGED = 5000
#: The role that is compromised.
START = "role-0"


def timed(task: Callable[[], Any]) -> tuple[Any, float]:
    gc.collect()
    start = time.process_time()
    result = task()
    return result, time.process_time() - start


def built(roles: list[xg.Role], flows: list[Flow]) -> nx.MultiDiGraph:
    graph = nx.MultiDiGraph()
    graph.add_nodes_from(role.id for role in roles)
    graph.add_edges_from(flows)
    return graph


def looped(graph: nx.MultiDiGraph, zones: dict[str, str]) -> dict[str, Callable[[], Any]]:
    """The same questions, asked of the graph edge by edge."""

    def asymmetry() -> int:
        return sum(not graph.has_edge(there, here, key) for here, there, key in graph.edges(keys=True))

    def ports() -> Counter[str]:
        return Counter(key.split()[-1] for _, _, key in graph.edges(keys=True))

    def crossings() -> Counter[tuple[str, str, str]]:
        edges = graph.edges(keys=True)
        return Counter((zones[here], zones[there], key) for here, there, key in edges if zones[here] != zones[there])

    def reach() -> list[dict[str, int]]:
        sides = (graph, graph.reverse(copy=False))
        return [nx.single_source_shortest_path_length(side, START) for side in sides]

    return {"asymmetry": asymmetry, "ports": ports, "crossings": crossings, "reach": reach}


def lost(graph: nx.MultiDiGraph, other: nx.MultiDiGraph) -> Callable[[], Any]:
    """Half of the question of a difference: the edges that the other graph has not."""
    return lambda: [edge for edge in graph.edges(keys=True) if not other.has_edge(*edge)]


def main() -> int:
    parser = argparse.ArgumentParser(description="A large inventory, against NetworkX.")
    parser.add_argument("--roles", type=int, default=2000)
    parser.add_argument("--flows", type=int, default=1_000_000)
    wanted = parser.parse_args()
    roles, zones, flows = inventory(wanted.roles, wanted.flows)
    graph, unit = timed(lambda: built(roles, flows))
    matrix, load = timed(lambda: xg.Matrix.from_flows(roles, zones, flows))
    print(f"networkx.MultiDiGraph of {len(roles)} roles and {len(flows)} flows: {unit:.2f} s")
    print(f"{'':24}{'seconds':>9}{'ratio':>8}{'limit':>8}{'a loop over NetworkX':>24}")
    loops = looped(graph, {role.id: role.zone for role in roles})
    rows: list[tuple[str, float, float, float | None]] = [("load", load, LOAD, None)]
    for name, loop in loops.items():
        answer, asked = getattr(xg, name), (START,) if name == "reach" else ()
        rows.append(
            (name, timed(lambda answer=answer, asked=asked: str(answer(matrix, *asked)))[1], ANSWER, timed(loop)[1])
        )
    other = xg.Matrix.from_flows(
        roles, zones, [*flows[CHANGED:], *((*flow[:2], "NEW tcp/9") for flow in flows[:CHANGED])]
    )
    differ = timed(lambda: str(xg.diff(matrix, other)))[1]
    rows.append(("diff", differ, ANSWER, timed(lost(graph, built(roles, flows[CHANGED:])))[1]))
    del graph, loops, loop
    rows.insert(1, ("graph", timed(lambda: matrix.graph)[1], GRAPH, None))
    missed = 0
    for name, seconds, limit, theirs in rows:
        ratio = seconds / unit
        missed += ratio > limit
        beside = "" if theirs is None else f"{theirs:.2f} s"
        print(f"{name:24}{seconds:9.2f}{ratio:8.2f}{limit:8.2f}{beside:>24}{'' if ratio <= limit else '  missed'}")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    print(f"peak memory, the NetworkX graph included: {memory:.1f} GiB (limit {MEMORY})")
    return 1 if missed or memory > MEMORY else 0


if __name__ == "__main__":
    sys.exit(main())
