"""exgraph's own JSON, as every version wrote it, back to a matrix.

Version 1 has each place where it is used, and texts at the pairs; version 2 has tables of texts, origins and grounds,
and a digest with each statement. What a later exgraph adds within a version is left aside and told.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from exgraph.errors import ExgraphError, UnusableInput, suggestion
from exgraph.model.cell import Cell, Flow, Status
from exgraph.model.matrix import Matrix
from exgraph.model.remark import About, Remark
from exgraph.model.role import DynamicRange, Product, Role, Zone
from exgraph.sources.claims import by_hand, claimed
from exgraph.sources.digests import DIGEST, digest_of_cell, digest_of_flow, stated_text
from exgraph.sources.json_problems import Problems, member
from exgraph.sources.json_schema import FIELDS
from exgraph.sources.json_writing import VERSION
from exgraph.values.grounds import PARTS, UNKNOWN, Ground, Grounds, grounds_of
from exgraph.values.origin import Origin
from exgraph.values.ports import PortError, PortRange
from exgraph.values.request import Asked, Request, request_of
from exgraph.values.service import DYNAMIC, NEGATIVE, Service, ports_of
from exgraph.wording.phrases import Phrase

_OLDEST = 1
#: The fields of a service that are texts, and those that say nothing of it itself.
_PLAIN = ("application", "transport", "ports", "encryption", "detail")
_SHARED = frozenset((*_PLAIN, "origin", "grounds", "requests", DIGEST))
#: What an object of each kind may have; in version 1 a place stands where it is used.
_KEYS: Mapping[str, frozenset[str]] = {
    **{path: frozenset(fields) for path, fields in FIELDS.items()},
    "cells": frozenset({*FIELDS["cells"], "text"}),
    "cells[].origin": frozenset(FIELDS["origins"]),
}
_ENDS = ("source", "destination")


class Read(NamedTuple):
    """A matrix, and what is to be told of the file that it was read from."""

    matrix: Matrix
    told: tuple[Phrase, ...] = ()


def read_object(data: Any, file: str) -> Read:
    """The matrix of an object. Raises `UnusableInput` with every bad place."""
    reader = _Reader(file)
    matrix = reader.matrix(data)
    if matrix is None or reader.problems:
        raise UnusableInput(reader.problems.found)
    return Read(matrix, tuple(reader.told()))


@dataclass(slots=True)
class _Tables:
    """The tables of version 2 that statements refer to by number; `requests` only where there are any."""

    origins: tuple[Origin, ...] = ()
    grounds: tuple[Grounds, ...] = ()
    requests: tuple[Request, ...] = ()


class _Reader:
    """Reads the object and gathers problems, each with the path of what is wrong."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.problems = Problems(file)
        self.version = VERSION
        self.tables = _Tables()
        #: The paths of keys that are not known, and of statements that are not as they were written.
        self.unknown: dict[str, None] = {}
        self.edited: list[str] = []
        self.digests = 0
        self.services: dict[tuple[Any, ...], tuple[Service, str]] = {}

    def told(self) -> Iterator[Phrase]:
        # Another program's file has no digests at all.
        if self.edited and self.digests:
            yield Phrase.of("told.edited", file=self.file or "JSON", n=len(self.edited), paths=tuple(self.edited))
        if self.unknown:
            yield Phrase.of("told.unknown-keys", file=self.file or "JSON", keys=tuple(self.unknown))

    def matrix(self, data: Any) -> Matrix | None:
        if not self._is_known_version(member(data, "version", None)):
            return None
        self._known(data, "")
        zones = tuple(
            Zone(
                self.problems.text(entry, "id", path),
                self.problems.labels(entry, path),
                bool(entry.get("exposed", False)),
            )
            for path, entry in self._entries(data, "zones")
        )
        products = tuple(
            Product(
                self.problems.text(entry, "id", path),
                self.problems.labels(entry, path),
                tuple(self._dynamic(entry, path)),
            )
            for path, entry in self._entries(data, "products")
        )
        roles = tuple(
            Role(
                self.problems.text(entry, "id", path),
                self.problems.labels(entry, path),
                self.problems.text(entry, "zone", path),
                self.problems.text(entry, "product", path, optional=True),
                self.problems.text(entry, "kind", path, optional=True),
                tuple(map(str, self.problems.array(entry, "addresses", path))),
            )
            for path, entry in self._entries(data, "roles")
        )
        self._references("roles", "zone", [role.zone for role in roles], [zone.id for zone in zones])
        if self.version > _OLDEST:
            self.tables = self._tables(data)
        names = {role.id: None for role in roles}
        cells = tuple(self._cell(entry, path, names) for path, entry in self._entries(data, "cells"))
        remarks = tuple(self._remarks(data))
        if self.problems:
            return None
        title = self.problems.labels({"labels": data.get("title", {})}, "title")
        try:
            return Matrix(roles, zones, cells, products, title, str(data.get("name", "")), remarks=remarks)
        except ExgraphError as error:
            self.problems.add("", str(error))
            return None

    def _is_known_version(self, version: Any) -> bool:
        if isinstance(version, int) and not isinstance(version, bool) and version > VERSION:
            self.problems.said("version", Phrase.of("errors.later-version", version=version, known=VERSION))
            return False
        if version not in range(_OLDEST, VERSION + 1) or isinstance(version, bool):
            self.problems.said("version", Phrase.of("errors.no-own-json", oldest=_OLDEST, known=VERSION))
            return False
        self.version = version
        return True

    def _tables(self, data: dict[str, Any]) -> _Tables:
        texts = self.problems.array(data, "texts", "")
        for number, text in enumerate(texts):
            if not isinstance(text, str):
                self.problems.add(f"texts[{number}]", "this must be text", text)
        origins = []
        for path, entry in self._entries(data, "origins"):
            text = self._numbered(entry.get("text"), texts, f"{path}.text", "")
            origins.append(self._origin(entry, text, path))
        grounds = [
            grounds_of(**{part: self._ground(code, f"{path}.{part}") for part, code in entry.items() if part in PARTS})
            for path, entry in self._entries(data, "grounds")
        ]
        requests = [
            request_of({Asked(kind): str(text) for kind, text in entry.items() if kind in list(Asked)})
            for _, entry in self._entries(data, "requests")
        ]
        return _Tables(tuple(origins), tuple(grounds), tuple(requests))

    def _ground(self, code: Any, path: str) -> Ground:
        if code not in list(Ground):
            self.unknown[path] = None
            return Ground.UNKNOWN
        return Ground(code)

    def _numbered(self, number: Any, table: Any, path: str, nothing: Any) -> Any:
        """What stands at a place of a table; `nothing` where no place is given."""
        if number is None:
            return nothing
        if not isinstance(number, int) or isinstance(number, bool) or not 0 <= number < len(table):
            self.problems.said(path, Phrase.of("errors.no-such-number", entries=len(table)), number)
            return nothing
        return table[number]

    def _cell(self, entry: dict[str, Any], path: str, roles: Mapping[str, None]) -> Cell:
        source, destination = (self.problems.text(entry, key, path) for key in _ENDS)
        for key, end in zip(_ENDS, (source, destination), strict=True):
            if end and end not in roles:
                self.problems.add(f"{path}.{key}", f"unknown role {end!r}{suggestion(end, roles)}", end)
        status = entry.get("status", "")
        if status not in list(Status):
            message = f"unknown status {status!r}{suggestion(str(status), map(str, Status))}"
            self.problems.add(f"{path}.status", message, status)
            status = Status.SILENT
        origin = self._origin_of_cell(entry, path)
        before = len(self.edited)
        flows, denied = (tuple(self._flows(entry, key, path, origin)) for key in ("services", "denied"))
        if self.version > _OLDEST and self._is_edited(entry, _cell_digest(entry, origin)):
            if len(self.edited) - before == len(flows) + len(denied):
                # Every one of its services is: one path tells it.
                del self.edited[before:]
            self.edited.append(path)
        if (status == Status.SERVICES) != bool(flows):
            self.problems.add(path, f"status is {str(status)!r} but there are {len(flows)} services")
        if any(flow.service.closed != forbids for forbids, said in ((False, flows), (True, denied)) for flow in said):
            self.problems.add(path, f"a service is marked {NEGATIVE!r} where, and only where, it is denied")
        return Cell(source, destination, Status(status), flows, origin, denied)

    def _origin_of_cell(self, entry: dict[str, Any], path: str) -> Origin | None:
        given = entry.get("origin")
        if self.version > _OLDEST:
            found: Origin | None = self._numbered(given, self.tables.origins, f"{path}.origin", None)
            return found
        return None if given is None else self._origin(given, entry.get("text", ""), f"{path}.origin")

    def _flows(self, entry: dict[str, Any], key: str, path: str, origin: Origin | None) -> Iterator[Flow]:
        ends = str(entry.get("source")), str(entry.get("destination"))
        for number, said in enumerate(self.problems.array(entry, key, path)):
            place = f"{path}.{key}[{number}]"
            if not isinstance(said, dict):
                self.problems.add(place, "a service must be an object", said)
                continue
            self._known(said, f"cells[].{key}")
            (service, stated), given, own = self._told(said, place), said.get("origin"), origin or Origin()
            if self.version == _OLDEST:
                at = own if given is None else self._origin(given, member(given, "text", ""), f"{place}.origin")
                yield Flow(*ends, service, at, claimed(ends, service))
                continue
            at = self._numbered(given, self.tables.origins, f"{place}.origin", own)
            grounds = self._numbered(said.get("grounds"), self.tables.grounds, f"{place}.grounds", UNKNOWN)
            requests = tuple(self._requests(said, place))
            if self._is_edited(said, digest_of_flow(ends, key, stated, at, grounds, requests)):
                self.edited.append(place)
                grounds = by_hand(ends, service)
            yield Flow(*ends, service, at, grounds, requests)

    def _requests(self, entry: dict[str, Any], path: str) -> Iterator[Request]:
        for place, number in enumerate(self.problems.array(entry, "requests", path)):
            found = self._numbered(number, self.tables.requests, f"{path}.requests[{place}]", None)
            if found is not None:
                yield found

    def _is_edited(self, entry: dict[str, Any], digest: str) -> bool:
        """Whether an object is not as it was written, or was not written by exgraph."""
        self.digests += DIGEST in entry
        return entry.get(DIGEST) != digest

    def _told(self, entry: dict[str, Any], path: str) -> tuple[Service, str]:
        """The service of an entry, and what it says of it as it is digested. Entries that say the same share both."""
        said = tuple(entry.get(name) for name in _PLAIN)
        if not entry.keys() <= _SHARED or not all(value is None or type(value) is str for value in said):
            return self._service(entry, path), stated_text(entry)
        found = self.services.get(said)
        if found is None:
            before = len(self.problems.found)
            found = self._service(entry, path), stated_text(entry)
            if len(self.problems.found) == before:
                self.services[said] = found
        return found

    def _service(self, entry: dict[str, Any], path: str) -> Service:
        ports = self.problems.text(entry, "ports", path, optional=True)
        span = None
        try:
            span = ports_of(ports)
        except PortError as error:
            self.problems.add(f"{path}.ports", str(error), ports)
        return Service(
            application=self._field(entry, "application", path),
            transport=self._field(entry, "transport", path),
            ports=span,
            encryption=self._field(entry, "encryption", path),
            dynamic=ports == DYNAMIC or entry.get("dynamic") is True,
            detail=self._field(entry, "detail", path),
            marks=tuple(map(str, self.problems.array(entry, "marks", path))),
            inferred=tuple(map(str, self.problems.array(entry, "inferred", path))),
        )

    def _field(self, entry: dict[str, Any], name: str, path: str) -> str | None:
        text = self.problems.text(entry, name, path, optional=True)
        return text if text or (self.version > _OLDEST and entry.get(name) is not None) else None

    def _origin(self, entry: Any, text: Any, path: str) -> Origin:
        if not isinstance(entry, dict):
            self.problems.add(path, "an origin must be an object", entry)
            return Origin()
        line, column = (value if isinstance(value := entry.get(key), int) else None for key in ("line", "column"))
        return Origin(str(entry.get("file", "")), line, column, str(entry.get("sheet", "")), str(text))

    def _dynamic(self, entry: dict[str, Any], path: str) -> Iterator[DynamicRange]:
        for number, span in enumerate(self.problems.array(entry, "dynamic", path)):
            ports = str(member(span, "ports", ""))
            if isinstance(span, dict):
                self._known(span, "products[].dynamic")
            try:
                ranged = PortRange.parse(ports)
            except PortError as error:
                self.problems.add(f"{path}.dynamic[{number}].ports", str(error), ports)
                continue
            yield DynamicRange(str(member(span, "platform", "")), ranged, str(member(span, "source", "")))

    def _remarks(self, data: dict[str, Any]) -> Iterator[Remark]:
        for path, entry in self._entries(data, "remarks"):
            about = str(entry.get("about", ""))
            if about not in list(About):
                self.problems.add(f"{path}.about", f"this must be {' or '.join(About)}", about)
                continue
            ends = (tuple(map(str, self.problems.array(entry, name, path))) for name in ("between", "and"))
            yield Remark(About(about), self.problems.labels(entry, path), str(entry.get("source", "")), *ends)

    def _entries(self, data: dict[str, Any], key: str) -> Iterator[tuple[str, dict[str, Any]]]:
        for number, entry in enumerate(self.problems.array(data, key, "")):
            path = f"{key}[{number}]"
            if isinstance(entry, dict):
                self._known(entry, key)
                yield path, entry
            else:
                self.problems.add(path, "this must be an object", entry)

    def _known(self, entry: dict[str, Any], kind: str) -> None:
        """Keep the keys that are not known, by the kind of their object."""
        if not entry.keys() <= _KEYS[kind]:
            within = f"{kind}[]." if kind else ""
            self.unknown |= {f"{within}{key}": None for key in entry if key not in _KEYS[kind]}

    def _references(self, table: str, key: str, used: list[str], known: list[str]) -> None:
        for number, name in enumerate(used):
            if name and name not in known:
                message = f"unknown {key} {name!r}{suggestion(name, known)}"
                self.problems.add(f"{table}[{number}].{key}", message, name)


def _cell_digest(entry: dict[str, Any], origin: Origin | None) -> str:
    services = (
        [kind, service.get(DIGEST)]
        for kind in ("services", "denied")
        for service in entry.get(kind) or ()
        if isinstance(service, dict)
    )
    return digest_of_cell(entry, origin, services)
