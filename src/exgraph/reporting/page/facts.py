"""The matrix as the page's script needs it: every flow once, by places in lists."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any

from exgraph.drawing.heatmap.order import roles_by_zone
from exgraph.drawing.heatmap.roles import LONGEST
from exgraph.errors import clipped, printable
from exgraph.model.cell import Flow, Status
from exgraph.model.matrix import Matrix
from exgraph.model.role import Role, Zone
from exgraph.relations.applies import Applies
from exgraph.relations.protection import protection
from exgraph.reporting.page.cell import PageTable
from exgraph.reporting.page.flow_sets import FlowSets
from exgraph.values.origin import Origin
from exgraph.values.service import Service
from exgraph.wording.phrases import Phrase

#: What ends a script element, or a line of a script, wherever it stands (HTML, section 4.12.1.3; ECMA-262, 12.3).
_UNSAFE = re.compile("[<>&\u2028\u2029]")
_SURROGATE = re.compile("[\ud800-\udfff]")
#: Characters of a verbatim text and of a service's text that the page holds.
LONGEST_TEXT, LONGEST_SERVICE = 2000, 300


class Places:
    """The place of every role, zone and flow of a matrix, from 0, and of a document's texts."""

    def __init__(self, matrix: Matrix) -> None:
        self.matrix = matrix
        self.role = {role.id: place for place, role in enumerate(matrix.roles)}
        self.zone = {zone.id: place for place, zone in enumerate(matrix.zones)}
        self.flows = tuple(matrix.flows)
        self.texts: dict[str, int] = {}
        #: Phrases with fields that stand in cells: the name by which the page knows each.
        self.phrases: dict[Phrase, str] = {}

    @cached_property
    def _flow(self) -> dict[int, int]:
        return {id(flow): place for place, flow in enumerate(self.flows)}

    @cached_property
    def _by_key(self) -> dict[tuple[str, str, str], list[int]]:
        places: dict[tuple[str, str, str], list[int]] = {}
        for place, flow in enumerate(self.flows):
            places.setdefault(flow.key, []).append(place)
        return places

    @cached_property
    def _by_pair(self) -> dict[tuple[str, str], list[int]]:
        places: dict[tuple[str, str], list[int]] = {}
        for place, flow in enumerate(self.flows):
            places.setdefault((flow.source, flow.destination), []).append(place)
        return places

    def of_flows(self, flows: Iterable[Flow]) -> tuple[int, ...]:
        """The places of flows of the matrix, each once."""
        found: dict[int, None] = {}
        for flow in flows:
            known = self._flow.get(id(flow))
            found.update(dict.fromkeys(self._by_key.get(flow.key, ()) if known is None else (known,)))
        return tuple(sorted(found))

    def of_keys(self, keys: Iterable[tuple[str, str, str]]) -> tuple[int, ...]:
        """The places of flows by their keys, each once; what is no flow of the matrix has none."""
        return tuple(sorted({place for key in keys for place in self._by_key.get(key, ())}))

    @cached_property
    def _services(self) -> dict[str, Service]:
        return {flow.service.key: flow.service for flow in self.flows}

    def services(self, keys: Iterable[str]) -> tuple[Service, ...]:
        """Services of the matrix by their canonical texts."""
        return tuple(self._services[key] for key in keys)

    @cached_property
    def _ends(self) -> tuple[dict[str, list[int]], dict[str, list[int]]]:
        opened: dict[str, list[int]] = {role: [] for role in self.role}
        accepted: dict[str, list[int]] = {role: [] for role in self.role}
        for place, flow in enumerate(self.flows):
            opened[flow.source].append(place)
            accepted[flow.destination].append(place)
        return opened, accepted

    def opened_by(self, role: str) -> tuple[int, ...]:
        """The places of the flows that a role opens."""
        return tuple(self._ends[0][role])

    def accepted_by(self, role: str) -> tuple[int, ...]:
        """The places of the flows that a role accepts."""
        return tuple(self._ends[1][role])

    def at_role(self, role: str) -> tuple[int, ...]:
        """The places of the flows that a role opens or accepts, those with itself once."""
        return tuple(sorted({*self.opened_by(role), *self.accepted_by(role)}))

    @cached_property
    def _by_endpoint(self) -> dict[str, list[int]]:
        places: dict[str, list[int]] = {}
        for place, flow in enumerate(self.flows):
            places.setdefault(flow.service.endpoint or "?", []).append(place)
        return places

    def of_endpoint(self, endpoint: str) -> tuple[int, ...]:
        """The places of the flows over a transport and ports as one text; `?` where neither is stated."""
        return tuple(self._by_endpoint.get(endpoint, ()))

    def of_pair(self, source: str, destination: str) -> tuple[int, ...]:
        return tuple(self._by_pair.get((source, destination), ()))

    def said(self, phrase: Phrase) -> str:
        """The name of a phrase with fields, by which the page finds what it says in each language."""
        return self.phrases.setdefault(phrase, f"said-{len(self.phrases)}")

    @cached_property
    def _by_zones(self) -> dict[tuple[str, str], list[int]]:
        zones, applies = {role.id: role.zone for role in self.matrix.roles}, Applies(self.matrix)
        places: dict[tuple[str, str], list[int]] = {}
        for place, flow in enumerate(self.flows):
            own = ((zones[flow.source], zones[flow.destination]),)
            for ends in own if applies.plain else applies.zones_of(flow):
                places.setdefault(ends, []).append(place)
        return places

    def of_zones(self, source: str, destination: str) -> tuple[int, ...]:
        """The places of the flows from one zone to another."""
        return tuple(self._by_zones.get((source, destination), ()))

    @cached_property
    def _by_port(self) -> dict[tuple[str, str], list[int]]:
        places: dict[tuple[str, str], list[int]] = {}
        for place, flow in enumerate(self.flows):
            places.setdefault((flow.service.transport or "", flow.service.ports_text), []).append(place)
        return places

    def of_port(self, transport: str, ports: str) -> tuple[int, ...]:
        """The places of the flows over a transport, empty where none is stated, and to ports as they are written."""
        return tuple(self._by_port.get((transport, ports), ()))

    def text(self, text: str) -> int:
        """The place of a text among those that are embedded."""
        return self.texts.setdefault(shown(text, LONGEST_TEXT), len(self.texts))


def shown(text: str, longest: int = LONGEST) -> str:
    """A text as the page shows it: control and bidi characters can be seen, and what is too long is cut."""
    return clipped("\n".join(map(printable, text[: longest * 2].splitlines())), longest)


def facts(
    matrix: Matrix,
    lines: Sequence[Sequence[int]],
    tables: Sequence[PageTable],
    places: Places,
    spoken: Mapping[str, str],
    verbatim: str,
) -> dict[str, Any]:
    """The data of the page. Roles, zones, services, texts and flows are named by their places in the lists.

    `spoken` are the languages to choose from, each with the one that the page's own words are in then, `verbatim` is
    that of the document's texts, empty where it is not known.

    `lines` are the sets of flows that parts of pictures stand for; how sets are told: `FlowSets`.
    """
    services = {flow.service: None for flow in places.flows}
    of_service = {service: place for place, service in enumerate(services)}
    told = FlowSets(places.flows, places.role, tuple(places.zone[role.zone] for role in matrix.roles)).told
    flows = [
        [
            places.role[flow.source],
            places.role[flow.destination],
            of_service[flow.service],
            *_origin(flow.origin, places),
        ]
        for flow in places.flows
    ]
    said = [
        [places.role[cell.source], places.role[cell.destination], *_origin(cell.origin or Origin(), places)]
        for cell in matrix.cells
        if cell.status is Status.NONE
    ]
    return {
        "version": 2,
        "languages": list(spoken),
        "spoken": dict(spoken),
        "verbatim": verbatim,
        "roles": [
            {"id": name, "zone": places.zone[role.zone], **_named(role, spoken)}
            for name, role in zip(_ids(matrix.roles), matrix.roles, strict=True)
        ],
        "zones": [
            {"id": name, **_named(zone, spoken)} for name, zone in zip(_ids(matrix.zones), matrix.zones, strict=True)
        ],
        "order": [places.role[role.id] for role in roles_by_zone(matrix)],
        "services": [
            {
                "key": shown(service.key, LONGEST_SERVICE),
                "application": shown(service.application or ""),
                "port": shown(service.endpoint),
                "transport": shown(service.transport or ""),
                "ports": ports_told(service),
                "lowest": service.ports.lower if service.ports is not None else None,
                "encryption": shown(service.encryption or ""),
                "protection": protection(service).encryption,
                "inferred": list(service.inferred),
            }
            for service in services
        ],
        "flows": flows,
        "none": said,
        "lines": [told(line) for line in lines],
        "sheets": {
            table.id: [[told(row.flows), list(row.roles)] if row.roles else [told(row.flows)] for row in table.shown]
            for table in tables
            if not table.of_flows
        },
        "texts": list(places.texts),
    }


def ports_told(service: Service) -> str:
    """The ports, with a star where they were inferred; what is known in place of ports, where there are none."""
    told = shown(service.ports_text or service.detail or "")
    return f"{told}*" if "ports" in service.inferred else told


def embedded(data: Mapping[str, Any]) -> str:
    """JSON for a script element: no character in it can end the element."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return _SURROGATE.sub(_escape, _UNSAFE.sub(_escape, text))


def _escape(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"


def _ids(things: Sequence[Role | Zone]) -> list[str]:
    """The ids as they are shown; one that is cut to what another is called gets its place behind it."""
    ids: dict[str, None] = {}
    for place, thing in enumerate(things):
        name = shown(thing.id)
        ids[name if name not in ids else f"{name} {place + 1}"] = None
    return list(ids)


def _origin(origin: Origin, places: Places) -> tuple[str | int, int]:
    """Where a fact stands, as short as it can be told, and the verbatim text's place."""
    at = f"{origin.sheet}:{origin.line}" if origin.sheet and origin.line else origin.sheet or origin.line or ""
    return at, places.text(origin.text)


def _named(thing: Role | Zone, spoken: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """Its label in each language, and the language of those that are in another than the page's own words."""
    labels = {language: shown(thing.label(language)) or "?" for language in spoken}
    tags = {language: thing.labels.language(language) for language in spoken}
    foreign = {language: tag for language, tag in tags.items() if tag and tag != spoken[language]}
    return {"labels": labels, **({"foreign": foreign} if foreign else {})}
