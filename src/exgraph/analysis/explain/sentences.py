"""An explanation as sentences: what is asked first, then what it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from exgraph.analysis.explain.answer import Explanation
from exgraph.model.cell import Cell, Flow, Status
from exgraph.model.remark import About
from exgraph.model.role import DynamicRange
from exgraph.relations.bundling import bundled
from exgraph.relations.citation import places
from exgraph.relations.flow_columns import asked_for, rests_on
from exgraph.relations.lookup import End
from exgraph.relations.remarks import said
from exgraph.relations.replies import Replies, Suspicion, notifies
from exgraph.tables.names import Names
from exgraph.values.ports import PortSet
from exgraph.values.service import TO_REMOVE, Service
from exgraph.wording.phrases import phrase

#: A sentence quotes so much of a cell; the statement's own text has all of it.
LONGEST_QUOTE = 160


@dataclass(frozen=True, slots=True)
class Sentence:
    """One statement: what it is about, in words; the services it speaks of, the place it comes from and its words."""

    topic: str
    statement: str
    services: tuple[str, ...] = ()
    place: str = ""
    text: str = ""


@dataclass(frozen=True)
class Speaker:
    """Says an explanation in a language; with `None`, in English and by ids."""

    found: Explanation
    language: str | None = None

    def sentences(self) -> Iterator[Sentence]:
        """All statements, the verdict first."""
        yield self.verdict()
        yield from self._document()
        yield from self._marked()
        yield from self._inferred()
        yield from self._grounds()
        yield from self._requests()
        yield from self._addresses()
        yield from self._boundary()
        yield from self._protection()
        yield from self._back()
        yield from self._unstated()
        yield from self._denied()
        yield from self._weighed()
        yield from self._suspected()
        yield from self._remarks()
        yield from self._not_allowed()

    def say(self, name: str, /, **fields: object) -> str:
        """A phrase with the names of both ends."""
        ends = {"source": self._end(self.found.source), "destination": self._end(self.found.destination)}
        return phrase(self.language, f"explain.{name}", **(ends | fields))

    def verdict(self) -> Sentence:
        """What is asked: yes, no, or whatever else the document says."""
        found = self.found
        verdict, port = str(found.verdict), found.port
        connects = any(cell.flows for cell in found.cells)
        services: Iterable[Service] = found.services
        if port is None or not connects:
            name = verdict
        elif verdict == "partly" and (len(found.cells) > 1 or port.ports is None):
            name = "partly-port-pairs"
        else:
            name = f"{verdict}-port"
        if verdict == "no" and connects:
            services = {flow.service.key: flow.service for cell in found.cells for flow in cell.flows}.values()
        statement = self.say(
            name,
            services=self._listed(services),
            port=self._asked,
            ports=_written(port.transport if port else None, found.outcome.open),
            open=sum(answer.verdict in ("yes", "partly") for answer in found.outcomes),
            pairs=len(found.cells),
        )
        return Sentence("answer", statement, tuple(service.key for service in found.services))

    def _document(self) -> Iterator[Sentence]:
        for cell in self.found.cells:
            for origin in dict.fromkeys([cell.origin, *(flow.origin for flow in cell.flows)]):
                said = [flow.service for flow in cell.flows if flow.origin == origin]
                if origin is None or (cell.flows and not said):
                    continue
                stated = next((f for f in cell.flows if f.origin == origin), None)
                place = " ".join(filter(None, (origin.place or self.say("the-document"), self._pair(cell, stated))))
                name = ("read-as" if origin.text else "no-words") if cell.flows else "read-none"
                services = self._listed(said)
                statement = self.say(name, place=place, text=_quoted(origin.text), services=services)
                yield Sentence("document", statement, _keys(said), origin.place, origin.text)

    def _inferred(self) -> Iterator[Sentence]:
        for known in self.found.conclusions:
            why = known.because.said(self.language)
            statement = self.say(f"concluded-{known.field}", services=known.services, reason=why)
            yield Sentence("inferred", statement, known.services)

    def _grounds(self) -> Iterator[Sentence]:
        """What does not stand in a cell of its own, and where it comes from; alike flows together."""
        alike: dict[str, list[Flow]] = {}
        for flow in (*self.found.flows, *self.found.denied):
            if told := rests_on(flow.grounds, self.language):
                alike.setdefault(told, []).append(flow)
        for told, flows in alike.items():
            services = tuple({flow.service.key: flow.service for flow in flows}.values())
            statement = self.say("grounds", services=self._listed(services), grounds=told)
            yield Sentence("grounds", statement, _keys(services), ", ".join(places(flows)))

    def _requests(self) -> Iterator[Sentence]:
        """What is said of requests; flows of one request together."""
        alike: dict[str, list[Flow]] = {}
        for flow in (*self.found.flows, *self.found.denied):
            if told := asked_for(flow.requests, self.language):
                alike.setdefault(told, []).append(flow)
        for told, flows in alike.items():
            services = tuple({flow.service.key: flow.service for flow in flows}.values())
            statement = self.say("request", services=self._listed(services), asked=told)
            yield Sentence("request", statement, _keys(services), ", ".join(places(flows)))

    def _addresses(self) -> Iterator[Sentence]:
        """The addresses that are stated of either end."""
        ends = (self.found.source, self.found.destination)
        for name in dict.fromkeys(end.name for end in ends if not end.is_zone):
            if addresses := self.found.matrix.role(name).addresses:
                yield Sentence("addresses", self.say("addresses", role=self._role(name), addresses=addresses))

    def _boundary(self) -> Iterator[Sentence]:
        here, there = self.found.zones
        if here == there:
            yield Sentence("boundary", self.say("inside", zone=self._names.zone(here.id)))
            return
        told = [self.say("crosses", here=self._names.zone(here.id), there=self._names.zone(there.id))]
        if conduit := self.found.conduit:
            counts = {"flows": conduit.flows, "pairs": conduit.cells, "services": len(conduit.services)}
            told.append(self.say("conduit", **counts))
        else:
            told.append(self.say("no-conduit"))
        told += [self.say("exposed", zone=self._names.zone(zone.id)) for zone in (here, there) if zone.exposed]
        yield Sentence("boundary", " ".join(told))

    def _protection(self) -> Iterator[Sentence]:
        for known, services in self.found.protections.items():
            statement = self.say(
                f"protection-{known.encryption}-{known.basis}".rstrip("-"), services=self._listed(services)
            )
            yield Sentence("protection", statement, _keys(services))

    def _back(self) -> Iterator[Sentence]:
        kind, back = self.found.way_back, self.found.back
        if not kind:
            return
        there = _services(self.found.cells)
        again = _services(back)
        cited = places(flow for cell in back for flow in cell.flows)
        if not again:
            cited = tuple(dict.fromkeys(cell.origin.place for cell in back if cell.origin and cell.origin.place))
        at = self.say("place-of", places=cited) if cited else ""
        name = "only" if kind == "different" and not there else kind
        parts = [self.say(f"back-{name}", places=at, services=self._listed(again.values()))]
        if kind == "different":
            for name, one, other in (("only-there", there, again), ("only-back", again, there)):
                only = [service for key, service in one.items() if key not in other]
                if only and len(only) < len(one):
                    parts.append(self.say(name, services=self._listed(only)))
        if there:
            parts.append(self.say("replies"))
        yield Sentence("way back", " ".join(parts), tuple(again), ", ".join(cited))

    def _unstated(self) -> Iterator[Sentence]:
        for name, services in self.found.unstated.items():
            yield Sentence("not stated", self.say(f"unstated-{name}", services=self._listed(services)), _keys(services))
        for spans, flows in self.found.ranges.items():
            services = tuple({flow.service.key: flow.service for flow in flows}.values())
            ranges = tuple(map(self._range, spans))
            name = "range-profile" if self.found.from_profile(flows[0]) else "range-customary"
            statement = self.say(name, services=self._listed(services), ranges=ranges)
            yield Sentence("not stated", statement, _keys(services))

    def _range(self, span: DynamicRange) -> str:
        origin = f" ({span.source})" if span.source else ""
        return self.say("range", ports=str(span.ports), platform=span.platform, origin=origin)

    def _marked(self) -> Iterator[Sentence]:
        by_mark: dict[str, list[Service]] = {}
        for service in self.found.services:
            for mark in service.marks:
                by_mark.setdefault(mark, []).append(service)
        for mark, services in by_mark.items():
            statement = self.say("marked", mark=self.say(f"mark-{mark}"), services=self._listed(services))
            yield Sentence("document", statement, _keys(services))

    def _denied(self) -> Iterator[Sentence]:
        for flow in self.found.denied:
            place = flow.origin.place or self.say("the-document")
            fields = {"place": place, "services": flow.service.key, "text": _quoted(flow.origin.text)}
            name = "removed-service" if TO_REMOVE in flow.service.marks else "denied-service"
            statement = self.say(name, **fields)
            yield Sentence("denied", statement, (flow.service.key,), flow.origin.place, flow.origin.text)

    def _weighed(self) -> Iterator[Sentence]:
        """Both lines where a flow and a denial apply, and which of them holds."""
        for one in self.found.weighed:
            for name, denials in (
                ("closed-by", one.denials),
                ("outweighs", one.outweighed),
                ("disputes", one.disputed),
            ):
                for denied in denials:
                    yield self._both(name, one.flow, denied)
        for flow, denied in self.found.inside:
            yield self._both("closed-inside", flow, denied)

    def _both(self, name: str, flow: Flow, denied: Flow) -> Sentence:
        """The lines of a flow and of a denial."""
        statement = self.say(
            name,
            place=flow.origin.place or self.say("the-document"),
            pair=self._ends(flow),
            services=self._listed([flow.service]),
            denial=denied.origin.place or self.say("the-document"),
            denied=self._ends(denied),
        )
        return Sentence("denied", statement, (flow.service.key,), denied.origin.place, denied.origin.text)

    def _suspected(self) -> Iterator[Sentence]:
        """What may be replies or notifications, and no connections of their own."""
        replies = self.found.matrix.once(Replies)
        groups: dict[Suspicion, list[Service]] = {}
        for flow in self.found.flows if replies.told else ():
            if (suspicion := replies.of(flow)) is not None:
                groups.setdefault(suspicion, []).append(flow.service)
        for suspicion, services in groups.items():
            source = next(filter(None, map(notifies, services)), "")
            told = self.say(f"may-be-{suspicion}", services=self._listed(services), who=source)
            yield Sentence("suspected", told, _keys(services))

    def _remarks(self) -> Iterator[Sentence]:
        """What the profile remarks of what goes between these ends."""
        pairs = [(cell.source, cell.destination) for cell in self.found.cells if cell.flows]
        matrix = self.found.matrix
        remarks = (remark for about in About for pair in pairs for remark in matrix.remarks_on(about, *pair))
        for remark in dict.fromkeys(remarks):
            yield Sentence("remarks", said(remark, self.language))

    def _not_allowed(self) -> Iterator[Sentence]:
        cells = self.found.cells
        if len(cells) > 1:
            for status, name in ((Status.NONE, "pairs-none"), (Status.SILENT, "pairs-silent")):
                same = [f"{self._role(c.source)} → {self._role(c.destination)}" for c in cells if c.status is status]
                if same:
                    yield Sentence("not allowed", self.say(name, pairs=same))
        elif cells[0].flows:
            closed = self.found.closed
            if closed is None:
                yield Sentence("not allowed", self.say("closed-unknown"))
                return
            ports = [
                self.say("closed-all", transport=transport) if left == PortSet.every() else f"{transport}/{left}"
                for transport, left in closed.items()
                if left
            ]
            if ports:
                yield Sentence("not allowed", self.say("closed", ports=ports))

    @property
    def _asked(self) -> str:
        """The port asked for, as it is said in a sentence."""
        port = self.found.port
        if port is None:
            return ""
        if port.ports is None:
            return self.say("dynamic-ports-of" if port.transport else "dynamic-ports", transport=port.transport)
        return str(port) if port.transport else self.say("port", ports=str(port.ports))

    @property
    def _names(self) -> Names:
        return Names(self.found.matrix, self.language)

    def _role(self, role: str) -> str:
        return self._names.role(role)

    def _end(self, end: End) -> str:
        return self._names.zone(end.name) if end.is_zone else self._names.role(end.name)

    def _pair(self, cell: Cell, stated: Flow | None) -> str:
        """The pair as the document states it, where that is another one than is asked about or there are several."""
        one = cell if stated is None else stated
        same = (one.source, one.destination) == (cell.source, cell.destination)
        return f"({self._ends(one)})" if len(self.found.cells) > 1 or not same else ""

    def _ends(self, one: Cell | Flow) -> str:
        return f"{self._role(one.source)} → {self._role(one.destination)}"

    def _listed(self, services: Iterable[Service]) -> str:
        return "; ".join(bundled(services))


def _services(cells: Iterable[Cell]) -> dict[str, Service]:
    return {flow.service.key: flow.service for cell in cells for flow in cell.flows}


def _keys(services: Iterable[Service]) -> tuple[str, ...]:
    return tuple(service.key for service in services)


def _quoted(text: str) -> str:
    one_line = " ".join(text[: 2 * LONGEST_QUOTE].split())
    return one_line if len(one_line) <= LONGEST_QUOTE else one_line[: LONGEST_QUOTE - 1].rstrip() + "…"


def _written(transport: str | None, ports: PortSet) -> str:
    return f"{transport}/{ports}" if transport else str(ports)
