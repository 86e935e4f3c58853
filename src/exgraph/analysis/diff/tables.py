"""How the difference of two matrices is written: the counts, then roles and zones, then the pairs by change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from exgraph.analysis.diff.pairs import PairChange, PairDifference, ServiceDifference
from exgraph.relations.bundling import bundled
from exgraph.tables.column import Column, Value
from exgraph.tables.names import Names
from exgraph.tables.table import Table
from exgraph.wording.phrases import counted

if TYPE_CHECKING:
    from exgraph.analysis.diff.answer import Diff

NO_DIFFERENCE = "No difference: the same roles, zones and services."
#: Of each change: what a number of pairs did, and the title of their table.
_CHANGES = {
    PairChange.GAINED: ("gained a connection", "Gained a connection"),
    PairChange.LOST: ("lost a connection", "Lost the connection"),
    PairChange.WIDENED: ("widened", "Widened: more ports"),
    PairChange.NARROWED: ("narrowed", "Narrowed: fewer ports"),
    PairChange.SHIFTED: ("opened other ports", "Other ports: some more, some fewer"),
    PairChange.ENCRYPTION: ("changed encryption alone", "The same ports with another encryption"),
    PairChange.NAMING: ("named the same ports otherwise", "The same ports under another name or condition"),
    PairChange.STATEMENT: ("changed statement", "No port opened or closed, but another statement"),
    PairChange.INFERENCE: (
        "changed in what is inferred",
        "The same services, inferred on one side and stated on the other",
    ),
}
_COLUMNS = (
    Column("element"),
    Column("change"),
    Column("source"),
    Column("destination"),
    Column("application"),
    Column("transport"),
    Column("added"),
    Column("removed"),
    Column("encryption_before", "list"),
    Column("encryption_after", "list"),
    Column("detail", "list"),
    Column("places_before", "list"),
    Column("places_after", "list"),
)
_NOTHING: tuple[str, ...] = ()


def summary(found: Diff) -> str:
    """One plain line: how many pairs did what, and which roles came and went."""
    if not found.elements and not found.pairs:
        return NO_DIFFERENCE
    counts = [(number, words) for change, (words, _) in _CHANGES.items() if (number := found.counts[change])]
    told = [
        f"{number} {words}" if place else f"{counted(number, 'pair')} {words}"
        for place, (number, words) in enumerate(counts)
    ]
    parts = [", ".join(told)]
    for kind in ("role", "zone", "product"):
        changes = [element.change for element in found.elements if element.kind == kind]
        some = [f"{changes.count(change)} {change}" for change in dict.fromkeys(sorted(changes)) if changes]
        if some:
            parts.append(f"{kind}s: {', '.join(some)}")
    return "; ".join(filter(None, parts)) + "."


def differences(found: Diff, language: str | None) -> Table:
    """One row an element, or an application over a transport in a pair; a pair without either has one row."""
    names = Names(found.both, language)
    rows: list[tuple[Value, ...]] = []
    for element in found.elements:
        name = names.role(element.id) if element.kind == "role" else element.id
        rows.append(
            (
                element.kind,
                str(element.change),
                name,
                "",
                *[""] * 4,
                _NOTHING,
                _NOTHING,
                element.texts,
                _NOTHING,
                _NOTHING,
            )
        )
    for pair in found.pairs:
        ends = names.role(pair.source), names.role(pair.destination)
        places = pair.places_before, pair.places_after
        for service in pair.services:
            told = (str(service.added), str(service.removed), service.encryption_before, service.encryption_after)
            rows.append(
                ("pair", str(pair.change), *ends, service.application, service.transport, *told, service.texts, *places)
            )
        if not pair.services:
            rows.append(("pair", str(pair.change), *ends, *[""] * 4, _NOTHING, _NOTHING, pair.texts, *places))
    return Table(_COLUMNS, tuple(rows), found.summary, (found.note,) if found.note else ())


def reading(found: Diff, language: str | None) -> tuple[Table, ...]:
    """The counts; roles, zones and products; then the pairs of roles that stayed, what changed most first."""
    names = Names(found.both, language)
    tables = [Table((), (), found.summary, (found.note,) if found.note else ())]
    if found.elements:
        columns = (
            Column("change"),
            Column("element", title="what"),
            Column("id"),
            Column("detail", "list", "what changed"),
        )
        tables.append(Table(columns, tuple(_elements(found, names)), title="Roles, zones and products"))
    for change, (_, title) in _CHANGES.items():
        pairs = [pair for pair in found.of_change(change) if found.in_both(pair)]
        if pairs:
            tables.append(_pairs(pairs, names, f"{title} ({len(pairs)})"))
    with_roles = [
        pair for pair in found.pairs if not found.in_both(pair) and pair.change in (PairChange.GAINED, PairChange.LOST)
    ]
    if with_roles:
        tables.append(_with_roles(found, with_roles, names))
    return tuple(tables)


def content(found: Diff) -> Mapping[str, Any]:
    """Counts, then the elements and pairs that differ."""
    return {
        "before": found.before.name,
        "after": found.after.name,
        "note": found.note,
        "counts": {str(change): found.counts[change] for change in PairChange},
        "elements": [
            {"element": element.kind, "id": element.id, "change": str(element.change), "detail": list(element.texts)}
            for element in found.elements
        ],
        "pairs": [
            {
                "source": pair.source,
                "destination": pair.destination,
                "change": str(pair.change),
                "before": {
                    "status": str(pair.before.status),
                    "services": _keys(pair.before.services),
                    "places": list(pair.places_before),
                },
                "after": {
                    "status": str(pair.after.status),
                    "services": _keys(pair.after.services),
                    "places": list(pair.places_after),
                },
                "differences": [_service(service) for service in pair.services],
            }
            for pair in found.pairs
        ],
    }


def _service(service: ServiceDifference) -> dict[str, Any]:
    return {
        "application": service.application,
        "transport": service.transport,
        "added": str(service.added),
        "removed": str(service.removed),
        "reciphered": str(service.reciphered),
        "encryption_before": list(service.encryption_before),
        "encryption_after": list(service.encryption_after),
    }


def _keys(services: Any) -> list[str]:
    return [service.key for service in services]


def _elements(found: Diff, names: Names) -> Iterator[tuple[Value, ...]]:
    for element in found.elements:
        name = names.role(element.id) if element.kind == "role" else element.id
        yield str(element.change), element.kind, name, element.texts


def _pairs(pairs: list[PairDifference], names: Names, title: str) -> Table:
    columns = (
        Column("pair", title="from → to"),
        Column("detail", "list", "what changed"),
        Column("places_before", "list", "before"),
        Column("places_after", "list", "after"),
    )
    rows = tuple(
        (
            f"{names.role(pair.source)} → {names.role(pair.destination)}",
            _short(pair),
            pair.places_before,
            pair.places_after,
        )
        for pair in pairs
    )
    return Table(columns, rows, title=title)


def _short(pair: PairDifference) -> tuple[str, ...]:
    """What came or went as a whole in few words; every difference otherwise."""
    if pair.change is PairChange.GAINED:
        return tuple(f"+ {text}" for text in bundled(pair.after.services))
    if pair.change is PairChange.LOST:
        return tuple(f"− {text}" for text in bundled(pair.before.services))
    return pair.texts


def _with_roles(found: Diff, pairs: list[PairDifference], names: Names) -> Table:
    """The connections that came or went with a role, one row for each such role; between two of them, with both."""
    rows: list[tuple[Value, ...]] = []
    for element in found.elements:
        mine = [pair for pair in pairs if element.kind == "role" and element.id in (pair.source, pair.destination)]
        if mine:
            services = {s.key: s for pair in mine for s in (*pair.before.services, *pair.after.services)}.values()
            opens, accepts = ([p for p in mine if element.id == end(p)] for end in (_source, _destination))
            rows.append((str(element.change), names.role(element.id), len(opens), len(accepts), bundled(services)))
    columns = (
        Column("change"),
        Column("role"),
        Column("opens", "integer", "pairs it opens"),
        Column("accepts", "integer", "pairs it accepts"),
        Column("services", "list"),
    )
    title = f"Came or went with a role ({counted(len(pairs), 'pair')})"
    return Table(columns, tuple(rows), title=title)


def _source(pair: PairDifference) -> str:
    return pair.source


def _destination(pair: PairDifference) -> str:
    return pair.destination
