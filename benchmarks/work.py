"""One piece of work in a process of its own: `python -m benchmarks.work NAME ARGUMENT…` prints what it took as JSON.

`seconds` is the CPU time of the work, its child processes included and making of the material left out; `mib` the
greatest memory of the process. Work that is compared does both sides in turns and says their `ratio`.
"""

from __future__ import annotations

import gc
import json
import resource
import statistics
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import exgraph as xg
from benchmarks import material

Result = dict[str, float]
#: What each question is asked with, of the large inventory.
QUESTIONS: dict[str, Callable[[xg.Matrix], Any]] = {
    "asymmetry": xg.asymmetry,
    "ports": xg.ports,
    "crossings": xg.crossings,
    "conduits": xg.conduits,
    "alike": xg.alike,
    "reach": lambda m: xg.reach(m, "role-0"),
    "paths": lambda m: xg.paths(m, "role-0", "role-1"),
    "chokepoints": xg.chokepoints,
    "chokepoints of two roles": lambda m: xg.chokepoints(m, "role-0", "role-1"),
    "chokepoints of two zones": lambda m: xg.chokepoints(m, "zone-0", "zone-1"),
    "closing": xg.closing,
    "closing of a port": lambda m: xg.closing(m, ["1025"]),
    "show": xg.show,
    "explain": lambda m: xg.explain(m, "role-0", "role-1"),
    "retire a role": lambda m: xg.retire(m, "role-0"),
    "retire a zone": lambda m: xg.retire(m, "zone-0"),
    "diff": lambda m: xg.diff(m, m.moved("role-0", "zone-1")),
    "lint": xg.lint,
    "check": lambda m: xg.check(m, _policy(m)),
}


def _policy(matrix: xg.Matrix) -> Any:
    from exgraph.policy.rule import Item, Policy, PolicyRule, Side

    everyone = Side(("*",), frozenset(role.id for role in matrix.roles), anywhere=True)
    zone = Side(("zone-0",), frozenset(role.id for role in matrix.roles_in("zone-0")))
    few = PolicyRule("few", zone, everyone, allow=(Item("tcp/1000-1100"),), reason="measured")
    return Policy((few, PolicyRule("encrypted", everyone, zone, encrypted=True)), "deny", "measured")


def answer(name: str, roles: int, flows: int) -> Result:
    """The text of an answer: how long it takes, and how long it is."""
    matrix = material.matrix(roles, flows)
    text, seconds = timed(lambda: str(QUESTIONS[name](matrix)))
    return {"seconds": seconds, "mb": len(text.encode()) / 1e6}


def load(path: Path) -> Result:
    """Reading a document, and which ports it opens."""
    return {"seconds": timed(lambda: str(xg.ports(xg.load(path))))[1]}


def read(path: Path) -> Result:
    return {"seconds": timed(lambda: xg.load(path))[1]}


def write(form: str, path: Path, roles: int, flows: int) -> Result:
    """An export, and its size; a file for whoever reads it back."""
    matrix = material.matrix(roles, flows)
    data, seconds = timed(lambda: xg.export(matrix, form))
    raw = data if isinstance(data, bytes) else data.encode()
    path.write_bytes(raw)
    return {"seconds": seconds, "mb": len(raw) / 1e6}


def heatmap(form: str, roles: int, flows: int) -> Result:
    matrix = material.matrix(roles, flows)
    from exgraph.drawing.figure import render

    return {"seconds": timed(lambda: render(xg.heatmap(matrix, "connections"), form))[1]}


def report(roles: int, flows: int) -> Result:
    matrix = material.matrix(roles, flows)
    text, seconds = timed(lambda: xg.report(matrix).html)
    return {"seconds": seconds, "mb": len(text.encode()) / 1e6}


def compared(name: str, roles: int, flows: int, runs: int) -> Result:
    """A question beside NetworkX, which has its graph already, as exgraph has its matrix."""
    import networkx as nx

    from exgraph.analysis.chokepoints.cuts import link_cut
    from exgraph.relations.links import Links

    matrix = material.matrix(roles, flows)
    graph = nx.MultiDiGraph()
    graph.add_edges_from(material.inventory(roles, flows)[2])
    simple = nx.DiGraph(graph)
    sides: dict[str, tuple[Callable[[], Any], Callable[[], Any]]] = {
        "reach": (
            lambda: xg.reach(matrix, "role-0").summary,
            lambda: [nx.single_source_shortest_path_length(side, "role-0") for side in (graph, graph.reverse(False))],
        ),
        "ranking": (lambda: xg.chokepoints(matrix).roles, lambda: nx.betweenness_centrality(simple)),
        "cut": (
            lambda: link_cut(Links.of(matrix), 1, 2),
            lambda: nx.minimum_edge_cut(simple, "role-0", "role-1"),
        ),
    }
    ours, theirs = sides[name]
    ours(), theirs()
    pairs = [(timed(ours)[1], timed(theirs)[1]) for _ in range(runs)]
    return {
        "seconds": statistics.median(mine for mine, _ in pairs),
        "theirs": statistics.median(other for _, other in pairs),
        "ratio": statistics.median(mine / max(other, 1e-9) for mine, other in pairs),
    }


def pandas_csv(path: Path) -> Result:
    def alone() -> None:
        import pandas

        pandas.read_csv(path)

    return {"seconds": timed(alone)[1]}


def timed(task: Callable[[], Any]) -> tuple[Any, float]:
    gc.collect()
    before = cpu()
    result = task()
    return result, cpu() - before


def cpu() -> float:
    """Seconds of this process and of its children that have ended, in user mode and in the system."""
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)


WORK: dict[str, Callable[..., Result]] = {
    "answer": answer,
    "load": load,
    "read": read,
    "write": write,
    "heatmap": heatmap,
    "report": report,
    "compared": compared,
    "pandas": pandas_csv,
}


def main() -> None:
    name, *given = sys.argv[1:]
    arguments: list[Any] = [int(text) if text.isdecimal() else text for text in given]
    arguments = [Path(text) if isinstance(text, str) and "/" in text else text for text in arguments]
    result = WORK[name](*arguments)
    whole = cpu()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({**result, "whole": whole, "mib": memory}))


if __name__ == "__main__":
    main()
