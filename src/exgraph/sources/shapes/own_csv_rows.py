"""The rows of exgraph's own CSV as what they say: a flow, or what the matrix has besides."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from operator import itemgetter
from typing import NamedTuple

from exgraph.errors import Problem
from exgraph.model.cell import Flow
from exgraph.sources.claims import by_hand, claimed
from exgraph.sources.digests import digest_of_ends, rest_of_flow
from exgraph.sources.formats.csv import Record
from exgraph.sources.formats.own_header import OWN_HEADER
from exgraph.sources.grid import Grid
from exgraph.sources.json_writing import text_of
from exgraph.sources.own_rows import Row, RowStatus, digest_in, digest_of_row, requests_of
from exgraph.sources.own_text import read
from exgraph.sources.shapes.told.explanation import LeftAlone
from exgraph.values.grounds import PARTS, Ground, Grounds, grounds_of
from exgraph.values.origin import Origin
from exgraph.values.ports import PortError
from exgraph.values.request import Asked
from exgraph.values.service import DYNAMIC, NEGATIVE, TO_REMOVE, Service, ports_of
from exgraph.wording.phrases import Phrase

_GROUNDS = tuple(f"{part}_ground" for part in PARTS)
_BEHIND = (
    *("line", "text", "detail", "marks", "chosen", *_GROUNDS),
    *("status", "file", "sheet", "column", "about", "digest"),
    *(*map(str, Asked), "requests"),
)
#: Fields that begin otherwise stand as they are.
_PERHAPS_QUOTED = ("", "'", "j")
_QUOTED = ("'", "j")
#: Files of before encryption had a ground lack its column.
_MAY_LACK = frozenset({"encryption_ground"})
_OF_FLOWS = (str(RowStatus.SERVICES), str(RowStatus.DENIED))
#: What says of which service a row is.
_OF_SERVICE = ("application", "transport", "ports", "encryption", "chosen", "detail", "marks", "inferred")
#: What is said of the ends themselves; labels are a workbook's.
_OF_END = ("label", "zone", "exposed", "product", "kind")
_OF_ENDS = tuple(f"{end}_{what}" for end in ("source", "destination") for what in _OF_END)
#: What no row before has said.
_NEW = ""


class Standing(NamedTuple):
    """What a row says of a role: its label, its zone and whether that is exposed, its product and kind, and where."""

    role: str
    label: str
    zone: str
    exposed: bool
    product: str
    #: `None` where the table has no column for it.
    kind: str | None
    origin: Origin


class Found(NamedTuple):
    """What a row says, and on which line."""

    said: Flow | Row
    line: int | None


class OwnRows:
    """The rows of a table in turn; what is told of them stands when all are read."""

    def __init__(self, grid: Grid) -> None:
        self.grid = grid
        self.names = [cell.text.strip() for cell in grid.rows[0]]
        self.marked = "digest" in self.names
        self.problems: list[Problem] = []
        self.left: list[LeftAlone] = []
        self.edited: list[int | None] = []
        self.unknown = dict.fromkeys(
            name for name in self.names if self.marked and name not in (*OWN_HEADER, *_BEHIND, *_OF_ENDS)
        )
        self.digests = self.count = 0
        self.alike: dict[tuple[str, ...], _Alike | None] = {}
        self.of_alike: tuple[str, ...] = ()
        self.plain_names: set[str] = set()
        self.services: dict[tuple[str | None, ...], Service] = {}
        self.grounds: dict[tuple[str, ...], Grounds] = {}
        self.of_ends = [end for end in ("source", "destination") if any(f"{end}_" in name for name in self.names)]
        self.standing: dict[tuple[str, ...], Standing] = {}

    def told(self) -> Iterator[Phrase]:
        file = self.grid.file
        if self.edited and self.digests:
            lines = tuple(f"{file}:{line}" for line in self.edited)
            yield Phrase.of("told.edited", file=file, n=len(lines), paths=lines)
        if self.unknown:
            yield Phrase.of("told.unknown-keys", file=file, keys=tuple(self.unknown))
        if roles := self._several():
            yield Phrase.of("told.several-products", file=file, roles=roles)

    def _several(self) -> tuple[str, ...]:
        """The roles that rows put into several products, or call of several kinds."""
        first: dict[tuple[str, str], str] = {}
        found: dict[str, None] = {}
        for one in self.standing.values():
            for what, text in (("product", one.product), ("kind", one.kind)):
                if text and first.setdefault((one.role, what), text) != text:
                    found[one.role] = None
        return tuple(found)

    def rows(self, records: Iterable[Record]) -> Iterator[Found]:
        places = self._places()
        for line, fields in records:
            if places is not None and (flow := self._quickly(fields, places)) is not None:
                self.count += 1
                for end, names, of_end, met in places.ends:
                    said_of_end = of_end(fields)
                    if said_of_end not in met:
                        met.add(said_of_end)
                        self._stands(dict(zip(names, said_of_end, strict=True)), end, line)
                yield Found(flow, line)
                continue
            if any(fields[len(self.names) :]):
                more = ", ".join(filter(None, map(str.strip, fields)))
                why = f"the row has {len(fields)} fields, and the header {len(self.names)}"
                self.count += 1
                self._problem("", why, Origin(self.grid.file, line, None, self.grid.sheet, more))
                continue
            # Most fields of most rows are empty.
            said = {name: field.strip() for name, field in zip(self.names, fields, strict=False) if field}
            if not said:
                continue
            self.count += 1
            for end in self.of_ends:
                self._stands(said, end, line)
            try:
                yield Found(self._marked(said, line) if self.marked else self._plain(said, line), line)
            except PortError as error:
                self._problem("ports", str(error), self._here(said, line))
            except ValueError:
                self._problem(*_misunderstood(said), self._here(said, line))

    def _stands(self, said: Mapping[str, str], end: str, line: int | None) -> None:
        """Keep what a row says of one of its ends."""
        key = tuple(said.get(name, "") for name in (end, *(f"{end}_{what}" for what in _OF_END)))
        if key not in self.standing and key[0] and any(key[1:]):
            role, label, zone, exposed, product, kind = (read(text) or "" for text in key)
            here = Origin(self.grid.file, line, None, self.grid.sheet, zone)
            told = kind if f"{end}_kind" in self.names else None
            self.standing[key] = Standing(role, label, zone, exposed == "yes", product, told, here)

    def _places(self) -> _Places | None:
        """Where the fields of a flow stand in a row; `None` for columns that are not those of version 2."""
        number = {name: place for place, name in enumerate(self.names)}
        known = {*OWN_HEADER, *_BEHIND}
        there = number.keys() - set(_OF_ENDS)
        if not self.marked or not known - _MAY_LACK <= there <= known or len(number) < len(self.names):
            return None
        self.of_alike = ("status", "file", "sheet", *_OF_SERVICE, *(name for name in _GROUNDS if name in there))
        of_ends = [
            (end, (end, *(name for name in _OF_ENDS if name in number and name.startswith(f"{end}_"))))
            for end in self.of_ends
        ]
        return _Places(
            itemgetter(*(number[name] for name in ("source", "destination", "line", "column", "text", "digest"))),
            itemgetter(*(number[name] for name in self.of_alike)),
            itemgetter(*(number[name] for name in ("about", "requests", *Asked))),
            [(end, names, itemgetter(*(number[name] for name in names)), set()) for end, names in of_ends],
        )

    def _quickly(self, fields: list[str], places: _Places) -> Flow | None:
        """The flow of a row that is as it was written, and says nothing that few rows say; `None` for another one."""
        if len(fields) != len(self.names) or any(places.rare(fields)):
            return None
        alike = places.alike(fields)
        known = self.alike.get(alike, _NEW)
        if isinstance(known, str):
            known = self.alike[alike] = self._alike(alike)
        if known is None:
            return None
        source, destination, line, column, text, digest = places.own(fields)
        if not (self._is_name(source) and self._is_name(destination) and (not text or _is_plain(text))):
            return None
        origin, rest = known.origin, known.rest
        if line or text or (column and origin.file):
            origin = Origin(origin.file, _number(line), _number(column), known.sheet, text)
            rest = rest_of_flow(known.status, text_of(known.service), origin, known.grounds)
        ends = source, destination
        if digest_in(digest) != digest_of_ends(ends, rest):
            return None
        self.digests += 1
        return Flow(source, destination, known.service, origin, known.grounds)

    def _is_name(self, field: str) -> bool:
        """As `_is_plain`; every name stands in many rows."""
        if field not in self.plain_names:
            if not _is_plain(field):
                return False
            self.plain_names.add(field)
        return True

    def _alike(self, fields: tuple[str, ...]) -> _Alike | None:
        """What such fields say; `None` where they have to be looked at one by one."""
        said = zip(self.of_alike, fields, strict=True)
        row = {name: field for name, field in said if field}
        if row.get("status") not in _OF_FLOWS or not all(map(_is_plain, row.values())):
            return None
        try:
            service = self._service(row, RowStatus(row["status"]))
        except PortError:
            return None
        status, grounds, sheet = row["status"], self._grounds(row), row.get("sheet", "")
        origin = Origin(row["file"], sheet=sheet) if row.get("file") else Origin()
        return _Alike(status, sheet, service, grounds, origin, rest_of_flow(status, text_of(service), origin, grounds))

    def _here(self, said: Mapping[str, str], line: int | None) -> Origin:
        """Where a row stands, and what it says."""
        return Origin(self.grid.file, line, None, self.grid.sheet, ", ".join(filter(None, said.values())))

    def _problem(self, column: str, message: str, here: Origin) -> None:
        self.problems.append(Problem(message, here.file, here.line, column, here.text, 0, len(here.text)))
        self.left.append(LeftAlone(here, message, rejected=True))

    def _plain(self, row: Mapping[str, str], line: int | None) -> Flow:
        """A row of version 1: its place is where it stands itself."""
        ports = row.get("ports", "")
        service = Service(
            application=row.get("application") or None,
            transport=row.get("transport") or None,
            ports=ports_of(ports),
            encryption=row.get("encryption") or None,
            dynamic=ports == DYNAMIC,
            inferred=_inferred(row.get("inferred", "")),
        )
        ends = row.get("source", ""), row.get("destination", "")
        here = self._here(row, line)
        return Flow(*ends, service, replace(here, text=row.get("text") or here.text), claimed(ends, service))

    def _marked(self, texts: Mapping[str, str], here: int | None) -> Flow | Row:
        """A row of version 2. One that was edited says so itself, where it stands."""
        row = {name: read(text) if text[:1] in _PERHAPS_QUOTED else text for name, text in texts.items()}
        ends = row.get("source") or "", row.get("destination") or ""
        status = RowStatus(row.get("status") or RowStatus.SERVICES)
        line, column = (_number(row.get(name)) for name in ("line", "column"))
        origin = Origin(row.get("file") or "", line, column, row.get("sheet") or "", row.get("text") or "")
        said: Flow | Row
        if status in (RowStatus.SERVICES, RowStatus.DENIED):
            said = Flow(*ends, self._service(row, status), origin, self._grounds(row), requests_of(row))
        else:
            said = Row(status, *ends, row.get("about"), origin)
        self.digests += bool(row.get("digest"))
        if digest_in(row.get("digest")) == digest_of_row(said):
            return said
        self.edited.append(here)
        if isinstance(said, Row):
            return said
        place = self._here(texts, here)
        return replace(said, origin=replace(place, text=origin.text or place.text), grounds=by_hand(ends, said.service))

    def _service(self, row: Mapping[str, str | None], status: RowStatus) -> Service:
        """The service of a row: rows with the same one share it."""
        key = (status, *map(row.get, _OF_SERVICE))
        found = self.services.get(key)
        if found is None:
            found = self.services[key] = _service(row, status)
        return found

    def _grounds(self, row: Mapping[str, str | None]) -> Grounds:
        codes = tuple(row.get(name) or "" for name in _GROUNDS)
        found = self.grounds.get(codes)
        if found is None:
            known = set(map(str, Ground))
            said = dict(zip(PARTS, codes, strict=True))
            self.unknown |= {f"{part}_ground={code}": None for part, code in said.items() if code not in known}
            made = grounds_of(**{part: Ground(code) for part, code in said.items() if code in known})
            found = self.grounds[codes] = made
        return found


class _Alike(NamedTuple):
    """What many rows say alike; `origin` and what is digested of their flows where they tell no place of their own."""

    status: str
    sheet: str
    service: Service
    grounds: Grounds
    origin: Origin
    rest: str


class _Places(NamedTuple):
    """How fields are taken of a row: its own, those that many rows have alike, and those that few rows have."""

    own: Callable[[list[str]], tuple[str, ...]]
    alike: Callable[[list[str]], tuple[str, ...]]
    rare: Callable[[list[str]], tuple[str, ...]]
    #: What is said of an end: which it is, the names of its columns, their fields, and what has been said.
    ends: list[tuple[str, tuple[str, ...], Callable[[list[str]], tuple[str, ...]], set[tuple[str, ...]]]]


def _is_plain(field: str) -> bool:
    """Whether a field is the text that it stands for."""
    return field[:1] not in _QUOTED and field == field.strip()


def _misunderstood(said: Mapping[str, str]) -> tuple[str, str]:
    """The column of a row that is not understood, and why: its status, or else what was asked for."""
    status = said.get("status") or RowStatus.SERVICES
    if status in set(map(str, RowStatus)):
        return "requests", "this must be a JSON list of requests"
    return "status", f"unknown status {status!r}; known: {', '.join(RowStatus)}"


def _service(row: Mapping[str, str | None], status: RowStatus) -> Service:
    ports = row.get("ports") or ""
    marks = tuple(mark for mark in (row.get("marks") or "").split("; ") if mark)
    if TO_REMOVE not in marks and (NEGATIVE in marks) != (status is RowStatus.DENIED):
        marks = tuple(mark for mark in marks if mark != NEGATIVE)
        marks = (*marks, NEGATIVE) if status is RowStatus.DENIED else marks
    return Service(
        application=row.get("application"),
        transport=row.get("transport"),
        ports=ports_of(ports),
        encryption=row.get("encryption"),
        dynamic=DYNAMIC in (ports, row.get("chosen")),
        detail=row.get("detail"),
        marks=marks,
        inferred=_inferred(row.get("inferred") or ""),
    )


def _inferred(text: str) -> tuple[str, ...]:
    return tuple(name for name in text.split("; ") if name in ("ports", "transport"))


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and text.isascii() and text.isdigit() and len(text) < 19 else None
