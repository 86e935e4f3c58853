"""An inventory from a TOML or CSV file. Every bad place is told at once."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from exgraph.errors import Problem, UnusableInput, suggestion
from exgraph.files.characters import read_text
from exgraph.files.toml import LONGEST_VALUE, Place, TomlFile, Wanted
from exgraph.model.inventory import DIRECTIONS, EVERYBODY, Direction, Firewall, Holding, Inventory
from exgraph.values.addresses import AddressError, AddressSet
from exgraph.values.origin import Origin
from exgraph.values.service import PORTED
from exgraph.wording.phrases import Phrase

#: Bytes of a CSV: an export of some hundred thousand hosts.
LARGEST_CSV = 32 * 1024 * 1024
_TEXT = Wanted((str,), "text")
_NEEDED_TEXT = Wanted((str,), "text", required=True)
_TABLE = Wanted((dict,), "a table")
_SCHEMA = {
    "": {
        "name": _TEXT,
        "enforce": _TABLE,
        "roles": Wanted((list,), "tables, headed [[roles]]", required=True),
        "firewalls": Wanted((list,), "tables, headed [[firewalls]]"),
    },
    "enforce": {"transport": Wanted((dict,), "a table of application = transport")},
    "roles": {
        "id": _NEEDED_TEXT,
        "host": _TEXT,
        "addresses": Wanted((str, list), "an address, or a list of addresses, networks and ranges", required=True),
        "platform": _TEXT,
    },
    "firewalls": {
        "id": _NEEDED_TEXT,
        "file": _TEXT,
        "format": _TEXT,
        "between": Wanted((list,), "a list of pairs of zones or roles"),
        "direction": _TEXT,
        "interfaces": Wanted((dict,), "a table of interface = zone"),
    },
}
#: The columns of a CSV; what a host is called and runs on may be left out.
_COLUMNS = ("role", "host", "address", "platform")
_NEEDED = ("role", "address")


def read_inventory(path: Path) -> Inventory:
    """Read an inventory: a CSV where the file's name says so, else TOML (docs/inventory.md).

    Raises `UnusableInput` with every bad place: file, line, what stands there, the nearest known name.
    """
    if path.suffix.lower() == ".csv":
        return _of_csv(read_text(path, LARGEST_CSV), path.name)
    return _Reader(TomlFile(path, "inventory", _SCHEMA)).inventory()


class _Reader:
    """Makes an inventory of the tables of a file; what is not usable is left out."""

    def __init__(self, toml: TomlFile) -> None:
        self.toml = toml

    def inventory(self) -> Inventory:
        top = self.toml.checked(self.toml.data)
        holdings = tuple(self._holdings(top.get("roles", [])))
        firewalls = tuple(self._firewalls(top.get("firewalls", [])))
        transports = dict(self._transports(top.get("enforce", {})))
        if not holdings and not self.toml.problems:
            self.toml.problem(str(Phrase("inventory.no-address")))
        self.toml.conclude()
        return Inventory(holdings, firewalls, transports, top.get("name", self.toml.path.stem))

    def _tables(self, given: list[Any], name: str) -> Iterator[tuple[int, dict[str, Any]]]:
        for number, table in enumerate(given):
            if isinstance(table, dict):
                yield number, self.toml.checked(table, name, number)
            else:
                self.toml.problem(f"each of {name} must be a table, headed [[{name}]]", ("", 0, name))

    def _holdings(self, given: list[Any]) -> Iterator[Holding]:
        for number, table in self._tables(given, "roles"):
            texts = table.get("addresses", [])
            place = ("roles", number, "addresses")
            if table.get("id") == "":
                self.toml.problem("a role needs a name", ("roles", number, "id"), "id")
            for text in [texts] if isinstance(texts, str) else texts:
                addresses = self._addresses(text, place)
                if addresses and "id" in table:
                    origin = self._origin(place, str(text))
                    yield Holding(table["id"], addresses, table.get("host", ""), table.get("platform", ""), origin)
            if not texts and "addresses" in table:
                self.toml.problem(str(Phrase.of("inventory.empty", role=table.get("id", ""))), place, "addresses")

    def _addresses(self, text: Any, place: Place) -> AddressSet | None:
        if not isinstance(text, str):
            self.toml.problem(f"an address is a text, not {text!r}", place, str(text))
            return None
        try:
            return _address(text)
        except AddressError as error:
            self.toml.problem(str(error), place, text)
            return None

    def _origin(self, place: Place, text: str) -> Origin:
        """Where a value of a list stands: in the line of its key or one below."""
        first = self.toml.line(place)
        if first is None:
            return Origin(self.toml.path.name)
        for line in range(first, min(first + LONGEST_VALUE, len(self.toml.lines) + 1)):
            if text in self.toml.lines[line - 1]:
                return Origin(self.toml.path.name, line, text=text)
        return Origin(self.toml.path.name, first, text=text)

    def _firewalls(self, given: list[Any]) -> Iterator[Firewall]:
        seen: set[str] = set()
        nested = 0
        for number, table in self._tables(given, "firewalls"):
            name = table.get("id", "")
            if name and name in seen:
                self.toml.problem(f"firewall {name!r} occurs twice", ("firewalls", number, "id"), name)
            seen.add(name)
            direction = table.get("direction", DIRECTIONS[0])
            if direction not in DIRECTIONS:
                message = f"unknown direction {direction!r}{suggestion(direction, DIRECTIONS)}"
                self.toml.problem(message, ("firewalls", number, "direction"), direction)
            interfaces = table.get("interfaces", {})
            for interface, zone in interfaces.items():
                if not isinstance(zone, str):
                    place = ("firewalls.interfaces", nested, interface)
                    self.toml.problem(f"the zone behind {interface} must be text", place, interface)
            nested += bool(interfaces)
            known: Direction = direction if direction in DIRECTIONS else DIRECTIONS[0]
            yield Firewall(
                name,
                table.get("file", ""),
                table.get("format", ""),
                tuple(self._between(table.get("between", []), number)),
                known,
                tuple((interface, str(zone)) for interface, zone in interfaces.items()),
                self._origin(("firewalls", number, "id"), name),
            )

    def _between(self, given: list[Any], number: int) -> Iterator[tuple[str, str]]:
        for pair in given:
            if isinstance(pair, list) and len(pair) == 2 and all(isinstance(end, str) and end for end in pair):
                yield pair[0], pair[1]
            else:
                message = f'between holds pairs as ["dmz", "{EVERYBODY}"], not {pair!r}'
                self.toml.problem(message, ("firewalls", number, "between"), "between")

    def _transports(self, given: dict[str, Any]) -> Iterator[tuple[str, str]]:
        good = self.toml.checked(given, "enforce")
        for application, transport in good.get("transport", {}).items():
            if transport in PORTED:
                yield application, transport
                continue
            message = f"unknown transport {transport!r}{suggestion(str(transport), PORTED)}"
            inner = ("enforce.transport", 0, application)
            place = inner if self.toml.line(inner) else ("enforce", 0, "transport")
            self.toml.problem(message, place, str(transport))


def _address(text: str) -> AddressSet:
    """One address, network or range. Raises `AddressError`, for the name of a host too, and for a list in one text."""
    if "," in text:
        raise AddressError(f"{text!r} is several addresses; each is a text of its own")
    addresses = AddressSet.parse(text)
    if not addresses:
        raise AddressError("an address is empty")
    return addresses


def _of_csv(text: str, file: str) -> Inventory:
    """The rows of a CSV, parted by commas or semicolons; several addresses in a cell are parted by spaces."""
    lines = text.split("\n")
    rows = csv.reader(io.StringIO(text), delimiter=";" if ";" in lines[0] else ",")
    problems: list[Problem] = []
    holdings: list[Holding] = []
    header = [name.strip().casefold() for name in next(rows, [])]
    problems += _bad_header(header, lines[0], file)
    for row in rows if not problems else ():
        line = rows.line_num
        cells = dict(zip(header, (cell.strip() for cell in row), strict=False))
        if not any(cells.values()):
            continue
        shown = lines[line - 1] if line <= len(lines) else ""
        missing = [name for name in _NEEDED if not cells.get(name)]
        extra = row[len(header) :]
        if missing or extra:
            told = (
                f"the row has no {missing[0]}" if missing else f"the row has {len(row)} cells, the header {len(header)}"
            )
            problems.append(Problem(told, file, line, text=shown, end=len(shown)))
            continue
        for part in cells["address"].replace(",", " ").split():
            try:
                addresses = _address(part)
            except AddressError as error:
                start = max(shown.find(part), 0)
                problems.append(Problem(str(error), file, line, "address", shown, start, start + len(part)))
                continue
            origin = Origin(file, line, text=part)
            holdings.append(Holding(cells["role"], addresses, cells.get("host", ""), cells.get("platform", ""), origin))
    if not holdings and not problems:
        problems.append(Problem.of(Phrase("inventory.no-address"), lines[0]))
    if problems:
        raise UnusableInput(problems)
    return Inventory(tuple(holdings), name=Path(file).stem)


def _bad_header(header: list[str], shown: str, file: str) -> Iterator[Problem]:
    for name in header:
        if name not in _COLUMNS:
            start = max(shown.casefold().find(name), 0)
            message = f"unknown column {name!r}{suggestion(name, _COLUMNS)}"
            yield Problem(message, file, 1, text=shown, start=start, end=start + len(name))
        elif header.count(name) > 1:
            yield Problem(f"the column {name!r} occurs twice", file, 1, text=shown, end=len(shown))
    for name in _NEEDED:
        if name not in header:
            yield Problem(f"the header has no column {name!r}", file, 1, text=shown, end=len(shown))
