"""The seed's numbers from its CSV export and its profile alone, with pandas and networkx: nothing of exgraph is used.

Each function is written from the definition on the page of its answer, and not from the code that answers.
"""

from __future__ import annotations

import io
import tomllib
from dataclasses import dataclass, field
from functools import cached_property
from itertools import combinations, permutations
from pathlib import Path

import networkx as nx
import pandas as pd

#: The applications of the seed that both ends begin as a rule: mail is stored and forwarded, and either side calls.
EITHER_BEGINS = {"SMTP", "VoIP"}
PROFILE = Path(__file__).parents[2] / "data" / "exchange-2003-2007" / "profile.toml"
CLIENT, DIRECTORY = "client", "directory"
#: What is known of the seed's services without a word on encryption, by hand: the ports that the IANA registry has for
#: TLS and for cleartext protocols. Kerberos, RPC, the SIP ports beside 5061 and dynamic ports are unknown.
TLS_PORTS, CLEARTEXT_PORTS = (
    {"443", "993", "995", "5061"},
    {"25", "53", "80", "110", "143", "389", "587", "3268", "5060"},
)


@dataclass(frozen=True)
class Figures:
    """The flows as a frame: source, destination, service, transport, ports, and the zones of both ends."""

    flows: pd.DataFrame
    roles: dict[str, dict[str, str]]
    zones: list[str]
    ranges: dict[str, list[tuple[int, int]]]
    exposed: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, text: str) -> Figures:
        profile = tomllib.loads(PROFILE.read_text(encoding="utf-8"))
        roles = {role["id"]: role for role in profile["roles"]}
        frame = pd.read_csv(io.StringIO(text), dtype=str, keep_default_na=False)
        frame = frame[["source", "destination", "application", "transport", "ports", "encryption", "line"]].copy()
        frame["endpoint"] = frame.transport.where(frame.transport != "", "?") + "/" + frame.ports
        frame["name"] = frame.application.where(frame.application != "", "?")
        frame["service"] = (frame.name + " " + frame.endpoint + " " + frame.encryption).str.strip()
        for end in ("source", "destination"):
            frame[f"{end}_zone"] = frame[end].map(lambda role: roles[role]["zone"])
        spans = {
            product["id"]: [tuple(map(int, one["ports"].split("-"))) for one in product.get("dynamic", ())]
            for product in profile["products"]
        }
        exposed = {zone["id"] for zone in profile["zones"] if zone.get("exposed")}
        return cls(frame, roles, [zone["id"] for zone in profile["zones"]], spans, exposed)

    def kept(self, rows: pd.Series) -> Figures:
        """The same with some of the flows."""
        return Figures(self.flows[rows].copy(), self.roles, self.zones, self.ranges, self.exposed)

    def moved(self, role: str, zone: str) -> Figures:
        """The same with a role in another zone."""
        frame = self.flows.copy()
        for end in ("source", "destination"):
            frame.loc[frame[end] == role, f"{end}_zone"] = zone
        return Figures(frame, self.roles, self.zones, self.ranges, self.exposed)

    @cached_property
    def graph(self) -> nx.DiGraph:
        """Who opens a connection on whom, itself apart."""
        made = nx.DiGraph()
        made.add_nodes_from(self.roles)
        made.add_edges_from((a, b) for a, b in zip(self.flows.source, self.flows.destination, strict=True) if a != b)
        return made

    @property
    def between(self) -> pd.DataFrame:
        return self.flows[self.flows.source != self.flows.destination]

    @property
    def crossing(self) -> pd.DataFrame:
        return self.flows[self.flows.source_zone != self.flows.destination_zone]

    # what is served, and to whom

    def kind(self, role: str) -> str:
        return self.roles[role].get("kind", "")

    def members(self, zone: str) -> set[str]:
        return {role for role, told in self.roles.items() if told["zone"] == zone}

    @property
    def suspected(self) -> pd.Series:
        """The flows that look like replies or notifications: what servers open on clients; and what the directory
        opens on the roles that open the same on it."""
        frame = self.flows
        pairs = set(zip(frame.source, frame.destination, frame.service, strict=True))
        to_clients = frame.destination.map(self.kind).eq(CLIENT) & frame.source.map(self.kind).ne(CLIENT)
        returned = pd.Series([(b, a, s) in pairs for a, b, s in zip(*self._keys, strict=True)], frame.index)
        by_directory = frame.source.map(self.kind).eq(DIRECTORY) & frame.source.ne(frame.destination)
        return to_clients | (by_directory & returned)

    @property
    def _keys(self) -> tuple[pd.Series, pd.Series, pd.Series]:
        return self.flows.source, self.flows.destination, self.flows.service

    # asymmetry

    def pairs(self) -> dict[tuple[str, str], str]:
        services = self.between.groupby(["source", "destination"]).service.agg(set).to_dict()
        kinds = {}
        for a, b in combinations(self.roles, 2):
            there, back = services.get((a, b), set()), services.get((b, a), set())
            if not there and not back:
                kinds[a, b] = "none"
            elif there == back:
                kinds[a, b] = "symmetric"
            else:
                kinds[a, b] = "different" if there and back else "one-way"
        return kinds

    def reciprocity(self) -> float:
        made = nx.MultiDiGraph()
        made.add_edges_from(zip(self.between.source, self.between.destination, self.between.service, strict=True))
        returned = sum(made.has_edge(b, a, key) for a, b, key in made.edges(keys=True))
        return round(returned / made.number_of_edges(), 6)

    # protection

    def protection(self) -> pd.Series:
        def known(row: pd.Series) -> str:
            if row.encryption:
                return "encrypted"
            return "encrypted" if row.ports in TLS_PORTS else "cleartext" if row.ports in CLEARTEXT_PORTS else "unknown"

        return self.flows.apply(known, axis=1)

    # ports opened

    def numbers(self, row: pd.Series, pin: int | None = None) -> set[tuple[str, int]]:
        """The ports that a flow opens; a dynamic one every port of the ranges of the destination's product."""
        if row.ports != "dynamic":
            low, _, high = row.ports.partition("-")
            return {(row.transport, port) for port in range(int(low), int(high or low) + 1)}
        spans = self.ranges[self.roles[row.destination]["product"]]
        if pin is not None:
            spans = [(spans[0][0], spans[0][0] + pin - 1)]
        return {(row.transport, port) for low, high in spans for port in range(low, high + 1)}

    def opened(self, rows: pd.DataFrame, pin: int | None = None) -> int:
        found: set[tuple[str, int]] = set()
        done = set()
        for _, row in rows.iterrows():
            key = row.transport, row.ports, self.roles[row.destination].get("product", "")
            if key not in done:
                done.add(key)
                found |= self.numbers(row, pin)
        return len(found)

    def openings(self, pin: int | None = None) -> dict[tuple[str, str], tuple[int, int]]:
        """By zones: the ports of all flows together, and the sum over the pairs of roles."""
        return {
            ends: (
                self.opened(rows, pin),
                sum(self.opened(pair, pin) for _, pair in rows.groupby(["source", "destination"])),
            )
            for ends, rows in self.flows.groupby(["source_zone", "destination_zone"])
        }

    @property
    def mapped(self) -> int:
        """How many flows on dynamic ports are of pairs with the endpoint mapper."""
        ends = set(zip(*(self.flows[self.flows.ports == "135"][end] for end in ("source", "destination")), strict=True))
        dynamic = self.flows[self.flows.ports == "dynamic"]
        return sum(pair in ends for pair in zip(dynamic.source, dynamic.destination, strict=True))

    # reach, paths, cuts

    def hops(self, start: set[str], back: bool = False) -> dict[str, int]:
        graph = self.graph.reverse(copy=False) if back else self.graph
        lengths = nx.multi_source_dijkstra_path_length(graph, start, weight=lambda *_: 1)
        return {role: int(far) for role, far in lengths.items() if role not in start}

    def reachable_pairs(self) -> int:
        return sum(len(nx.descendants(self.graph, role) - {role}) for role in self.roles)

    def ways(self, sources: set[str], targets: set[str], cutoff: int) -> set[tuple[str, ...]]:
        """The simple paths that touch sources and targets at their ends only."""
        between = set(self.roles) - sources - targets
        found = set()
        for source in sources:
            for target in targets:
                part = self.graph.subgraph(between | {source, target})
                found.update(map(tuple, nx.all_simple_paths(part, source, target, cutoff)))
        return found

    def cut_sizes(self, sources: set[str], targets: set[str]) -> tuple[int | None, int]:
        """The fewest roles (nothing where a direct link makes that impossible), and the fewest flows, that cut."""
        weights = self.between.groupby(["source", "destination"]).size().to_dict()
        flow, nodes = nx.DiGraph(), nx.DiGraph()
        for (a, b), weight in weights.items():
            flow.add_edge(a, b, capacity=int(weight))
            nodes.add_edge((a, "out"), (b, "in"))
        for role in self.roles:
            inner = {} if role in sources | targets else {"capacity": 1}
            nodes.add_edge((role, "in"), (role, "out"), **inner)
        for role in sources:
            flow.add_edge("begin", role)
            nodes.add_edge("begin", (role, "in"))
        for role in targets:
            flow.add_edge(role, "end")
            nodes.add_edge((role, "out"), "end")
        direct = any(a in sources and b in targets for a, b in weights)
        roles = None if direct else int(nx.minimum_cut_value(nodes, "begin", "end"))
        return roles, int(nx.minimum_cut_value(flow, "begin", "end"))

    def cuts(self, sources: set[str], targets: set[str], ports: set[str]) -> bool:
        """Whether no way is left once these endpoints are closed everywhere."""
        left = self.kept(~self.flows.endpoint.isin(ports)).graph
        return not any(nx.has_path(left, a, b) for a in sources for b in targets)

    def fewest_ports(self, sources: set[str], targets: set[str], most: int) -> int | None:
        """How many endpoints it takes to cut, tried by size; `None` where it is more than that."""
        names = sorted(set(self.between.endpoint))
        # Only what stands alone on some pair can be of use by itself; all sets of that size are tried all the same.
        for size in range(1, most + 1):
            if any(self.cuts(sources, targets, set(chosen)) for chosen in combinations(names, size)):
                return size
        return None

    def betweenness(self) -> dict[str, float]:
        shares = nx.betweenness_centrality(self.graph, normalized=False)
        return {role: round(share / self.reachable_pairs(), 6) for role, share in shares.items() if share}

    def dependents(self, role: str) -> int:
        """The ordered pairs of other roles that only paths over a role connect."""
        without = self.graph.subgraph(set(self.roles) - {role})
        others = permutations(set(self.roles) - {role}, 2)
        return sum(nx.has_path(self.graph, a, b) and not nx.has_path(without, a, b) for a, b in others)

    def closed(self, rows: pd.Series) -> tuple[int, int]:
        """Without these flows: the pairs of roles, loops too, that lose their last flow, and those of different roles
        that no path connects."""
        left = self.kept(~rows)
        before = set(zip(self.flows.source, self.flows.destination, strict=True))
        after = set(zip(left.flows.source, left.flows.destination, strict=True))
        return len(before - after), self.reachable_pairs() - left.reachable_pairs()

    # alike

    def twins(self) -> set[frozenset[str]]:
        """Pairs of one zone and product that can be exchanged without a change of the matrix."""
        edges = set(zip(*self._keys, strict=True))

        def swapped(a: str, b: str) -> set[tuple[str, str, str]]:
            other = {a: b, b: a}
            return {(other.get(source, source), other.get(end, end), service) for source, end, service in edges}

        return {
            frozenset({a, b})
            for a, b in combinations(self.roles, 2)
            if self.roles[a]["zone"] == self.roles[b]["zone"]
            and self.roles[a].get("product") == self.roles[b].get("product")
            and swapped(a, b) == edges
        }

    def similarity(self, one: str, other: str) -> tuple[float, set[tuple[str, str, str]], set[tuple[str, str, str]]]:
        """Jaccard's index of what two roles open and accept, and what only one of them does; a flow to themselves or to
        each other is one to their own kind. No two roles of the seed are twins."""

        def does(role: str) -> set[tuple[str, str, str]]:
            sides = (("opens", "source", "destination"), ("accepts", "destination", "source"))
            return {
                (way, "" if end in (one, other) else end, service)
                for way, own, there in sides
                for end, service in self.flows[self.flows[own] == role][[there, "service"]].itertuples(index=False)
            }

        first, second = does(one), does(other)
        return len(first & second) / len(first | second), first - second, second - first

    # retire

    def needs(self, gone: set[str]) -> dict[tuple[str, str, str], set[str]]:
        """Client that stays, server that goes, application → the roles that stay on which the client opens the same."""
        frame = self.between.assign(what=self.between.application.where(self.between.application != "", self._endpoint))
        opened = frame.groupby(["source", "what"]).destination.agg(set).to_dict()
        users = frame.groupby(["destination", "what"]).source.nunique().to_dict()
        found = {}
        for (client, what), servers in opened.items():
            if client in gone:
                continue
            stay = servers - gone
            for server in servers & gone:
                if self.kind(server) == CLIENT or any(self._alike(server, other) for other in stay):
                    continue
                mutual = client in opened.get((server, what), ())
                kinds = {self.kind(client), self.kind(server)}
                both = (what in EITHER_BEGINS and CLIENT not in kinds) or kinds == {DIRECTORY}
                if mutual and not both and users.get((client, what), 0) > users[server, what]:
                    continue
                found[client, server, what] = stay
        return found

    @property
    def _endpoint(self) -> pd.Series:
        return "? " + self.flows.endpoint

    def _alike(self, one: str, other: str) -> bool:
        a, b = self.roles[one], self.roles[other]
        return a["zone"] == b["zone"] or a.get("product", one) == b.get("product", other)
