"""exgraph's own list of rules: a CSV whose rows are rules in their order, with a denial of all else behind them."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping

from exgraph.errors import Problem, UnusableInput
from exgraph.filters.formats.lines import Lines
from exgraph.filters.formats.words import WITH_PORTS, UnknownWord, messages_of, ports_of, transport_of
from exgraph.model.filter import EVERY_ADDRESS, EVERY_PORT, Action, Filter, FilterRule
from exgraph.model.icmp import ICMP_TRANSPORTS
from exgraph.values.addresses import AddressError, AddressSet
from exgraph.values.origin import Origin
from exgraph.values.ports import PortSet
from exgraph.wording.phrases import Phrase

#: The columns, by their headers; `comment` may be missing.
COLUMNS = ("order", "action", "source", "destination", "transport", "ports", "comment")
_REQUIRED = COLUMNS[:-1]
_ACTIONS = {"permit": Action.PERMIT, "deny": Action.DENY}
_ANY = ("any", "")


def read(text: str, file: str) -> Iterator[Filter]:
    """The one filter that the rows are, in the order of their numbers. Raises `UnusableInput` with every bad cell."""
    lines = Lines(text, file)
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    problems: list[Problem] = []
    rules: dict[int, FilterRule] = {}
    names: list[str] = []
    try:
        for row in reader:
            line = reader.line_num
            if not any(map(str.strip, row)):
                continue
            if not names:
                names = [name.strip().casefold() for name in row]
                if missing := [name for name in _REQUIRED if name not in names]:
                    said = Phrase.of("filters.csv-header", names=tuple(missing))
                    raise UnusableInput([_problem(file, line, ", ".join(row), said)])
                continue
            cells = {name: cell.strip() for name, cell in zip(names, row, strict=False)}
            order, rule = _rule(cells, lines.origin(line), problems)
            if order in rules:
                problems.append(_problem(file, line, cells["order"], Phrase("filters.csv-order-twice"), "order"))
            if rule is not None:
                rules[order] = rule
    except csv.Error as error:
        raise UnusableInput([Problem(f"not CSV: {error}", file, reader.line_num)]) from error
    if problems:
        raise UnusableInput(problems)
    in_order = tuple(rule for _, rule in sorted(rules.items()))
    yield Filter("rules", in_order, Action.DENY, stateful=True, origin=Origin(file, 1))


def _problem(file: str, line: int, text: str, said: Phrase, column: str = "") -> Problem:
    return Problem(str(said), file, line, column, text, 0, len(text), phrase=said)


def _rule(cells: Mapping[str, str], origin: Origin, problems: list[Problem]) -> tuple[int, FilterRule | None]:
    bad = len(problems)

    def tell(column: str) -> None:
        text = cells.get(column, "")
        said = Phrase.of("filters.csv-cell", text=text)
        problems.append(_problem(origin.file, origin.line or 0, text, said, column))

    order = cells.get("order", "")
    if not (order.isascii() and order.isdigit() and len(order) < 10):
        tell("order")
    action = _ACTIONS.get(cells.get("action", "").casefold())
    if action is None:
        tell("action")
    ends = {"source": EVERY_ADDRESS, "destination": EVERY_ADDRESS}
    for column in ends:
        try:
            if cells.get(column, "").casefold() not in _ANY:
                ends[column] = AddressSet.parse(cells[column])
        except AddressError:
            tell(column)
    transports: frozenset[str] | None = None
    try:
        transports = _transports(cells.get("transport", ""))
    except UnknownWord:
        tell("transport")
    ports = EVERY_PORT
    try:
        transports, ports = _ports(cells.get("ports", ""), transports)
    except UnknownWord:
        tell("ports")
    if len(problems) > bad or action is None:
        return -1, None
    comment = cells.get("comment", "")
    one, other = ends.values()
    return int(order), FilterRule(action, one, other, transports, ports, origin=origin, comment=comment)


def _transports(text: str) -> frozenset[str] | None:
    if text.casefold() in _ANY:
        return None
    return frozenset(transport_of(part.strip()) for part in text.split(","))


def _ports(text: str, transports: frozenset[str] | None) -> tuple[frozenset[str] | None, PortSet]:
    """The ports, or the messages of ICMP; where no transport is said, those of every one that has ports."""
    if text.casefold() in _ANY:
        return transports, EVERY_PORT
    of_icmp = transports is not None and transports <= ICMP_TRANSPORTS
    if transports is not None and not of_icmp and not transports <= WITH_PORTS:
        raise UnknownWord(text)
    if of_icmp and len(transports or ()) > 1:
        raise UnknownWord(text)
    found = PortSet()
    for part in text.split(","):
        found |= messages_of(part.strip(), min(transports or ())) if of_icmp else ports_of(part.strip())
    return transports if transports is not None else WITH_PORTS, found.compact()
