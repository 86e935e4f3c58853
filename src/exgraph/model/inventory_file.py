"""An inventory from a TOML or CSV file. Every bad place is told at once."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from exgraph.errors import Problem, UnusableInput, suggested
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
        "addresses": Wanted((str, list), "an address, or a list = [address, …]", required=True),
        "platform": _TEXT,
    },
    "firewalls": {
        "id": _NEEDED_TEXT,
        "file": _TEXT,
        "format": _TEXT,
        "between": Wanted((list,), 'a list = [["dmz", "*"], …]'),
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
            self.toml.problem(Phrase("inventory.no-address"))
        self.toml.conclude()
        return Inventory(holdings, firewalls, transports, top.get("name", self.toml.path.stem))

    def _tables(self, given: list[Any], name: str) -> Iterator[tuple[int, dict[str, Any]]]:
        for number, table in enumerate(given):
            if isinstance(table, dict):
                yield number, self.toml.checked(table, name, number)
            else:
                self.toml.problem(Phrase.of("inventory.no-table", name=name), ("", 0, name))

    def _holdings(self, given: list[Any]) -> Iterator[Holding]:
        for number, table in self._tables(given, "roles"):
            texts = table.get("addresses", [])
            place = ("roles", number, "addresses")
            if table.get("id") == "":
                self.toml.problem(Phrase("inventory.nameless"), ("roles", number, "id"), "id")
            for text in [texts] if isinstance(texts, str) else texts:
                addresses = self._addresses(text, place)
                if addresses and "id" in table:
                    origin = self._origin(place, str(text))
                    yield Holding(table["id"], addresses, table.get("host", ""), table.get("platform", ""), origin)
            if not texts and "addresses" in table:
                self.toml.problem(Phrase.of("inventory.empty", role=table.get("id", "")), place, "addresses")

    def _addresses(self, text: Any, place: Place) -> AddressSet | None:
        if not isinstance(text, str):
            self.toml.problem(Phrase.of("inventory.no-text", value=repr(text)), place, str(text))
            return None
        try:
            return _address(text)
        except AddressError as error:
            self.toml.problem(error.message, place, text)
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
                self.toml.problem(Phrase.of("inventory.firewall-twice", name=name), ("firewalls", number, "id"), name)
            seen.add(name)
            direction = table.get("direction", DIRECTIONS[0])
            if direction not in DIRECTIONS:
                message = Phrase.of("unknown.direction", name=direction, known=suggested(direction, DIRECTIONS))
                self.toml.problem(message, ("firewalls", number, "direction"), direction)
            interfaces = table.get("interfaces", {})
            for interface, zone in interfaces.items():
                if not isinstance(zone, str):
                    place = ("firewalls.interfaces", nested, interface)
                    self.toml.problem(Phrase.of("inventory.interface-text", interface=interface), place, interface)
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
                message = Phrase.of("inventory.between-pairs", everybody=EVERYBODY, value=repr(pair))
                self.toml.problem(message, ("firewalls", number, "between"), "between")

    def _transports(self, given: dict[str, Any]) -> Iterator[tuple[str, str]]:
        good = self.toml.checked(given, "enforce")
        for application, transport in good.get("transport", {}).items():
            if transport in PORTED:
                yield application, transport
                continue
            message = Phrase.of("unknown.transport", name=str(transport), known=suggested(str(transport), PORTED))
            inner = ("enforce.transport", 0, application)
            place = inner if self.toml.line(inner) else ("enforce", 0, "transport")
            self.toml.problem(message, place, str(transport))


def _address(text: str) -> AddressSet:
    """One address, network or range. Raises `AddressError`, for the name of a host too, and for a list in one text."""
    if "," in text:
        raise AddressError(Phrase.of("inventory.several", text=text))
    addresses = AddressSet.parse(text)
    if not addresses:
        raise AddressError(Phrase("inventory.empty-address"))
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
            told = Phrase.of("inventory.row-cells", cells=len(row), columns=len(header))
            if missing:
                told = Phrase.of("inventory.row-without", column=missing[0])
            problems.append(_problem(told, file, line, shown, 0, len(shown)))
            continue
        for part in cells["address"].replace(",", " ").split():
            try:
                addresses = _address(part)
            except AddressError as error:
                start = max(shown.find(part), 0)
                why = error.message if isinstance(error.message, Phrase) else None
                problems.append(Problem(str(error), file, line, "address", shown, start, start + len(part), phrase=why))
                continue
            origin = Origin(file, line, text=part)
            holdings.append(Holding(cells["role"], addresses, cells.get("host", ""), cells.get("platform", ""), origin))
    if not holdings and not problems:
        problems.append(_problem(Phrase("inventory.no-address"), file, 1, lines[0], 0, len(lines[0])))
    if problems:
        raise UnusableInput(problems)
    return Inventory(tuple(holdings), name=Path(file).stem)


def _bad_header(header: list[str], shown: str, file: str) -> Iterator[Problem]:
    for name in header:
        if name not in _COLUMNS:
            start = max(shown.casefold().find(name), 0)
            message = Phrase.of("unknown.column", name=name, known=suggested(name, _COLUMNS))
            yield _problem(message, file, 1, shown, start, start + len(name))
        elif header.count(name) > 1:
            yield _problem(Phrase.of("inventory.column-twice", name=name), file, 1, shown, 0, len(shown))
    for name in _NEEDED:
        if name not in header:
            yield _problem(Phrase.of("inventory.no-column", name=name), file, 1, shown, 0, len(shown))


def _problem(message: Phrase, file: str, line: int, text: str, start: int, end: int) -> Problem:
    return Problem(str(message), file, line, text=text, start=start, end=end, phrase=message)
