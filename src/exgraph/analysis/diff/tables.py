"""How the difference of two matrices is written: the counts, then roles and zones, then the pairs by change."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from operator import attrgetter
from typing import Any

from exgraph.analysis.diff.answer import Diff
from exgraph.analysis.diff.elements import ElementDifference
from exgraph.analysis.diff.pairs import PairChange, PairDifference, Text, said
from exgraph.model.cell import Cell
from exgraph.relations.bundling import bundled
from exgraph.tables.column import Column
from exgraph.tables.names import Names
from exgraph.tables.sheet import Sheet
from exgraph.tables.table import Table
from exgraph.tables.writer import Writer
from exgraph.wording.phrases import phrase


@dataclass(frozen=True, slots=True)
class _Difference:
    """One row of the CSV: an element, an application over a transport in a pair, or a pair without either."""

    element: str
    change: str
    source: tuple[str, str]
    destination: tuple[str, str] = ("text", "")
    application: str | None = ""
    transport: str | None = ""
    added: str = ""
    removed: str = ""
    encryption_before: tuple[str, ...] = ()
    encryption_after: tuple[str, ...] = ()
    detail: tuple[str, ...] = ()
    places_before: tuple[str, ...] = ()
    places_after: tuple[str, ...] = ()


def _differences(found: Diff) -> Iterator[_Difference]:
    for element in found.elements:
        name = ("role" if element.kind == "role" else "text", element.id)
        yield _Difference(element.kind, str(element.change), name, detail=element.texts)
    for pair in found.pairs:
        head = "pair", str(pair.change), ("role", pair.source), ("role", pair.destination)
        places = pair.places_before, pair.places_after
        for one in pair.services:
            yield _Difference(
                *head,
                one.application,
                one.transport,
                str(one.added),
                str(one.removed),
                one.encryption_before,
                one.encryption_after,
                one.texts,
                *places,
            )
        if not pair.services:
            yield _Difference(*head, detail=pair.texts, places_before=places[0], places_after=places[1])


def _field(name: str, about: str, kind: Any = "text") -> Column:
    return Column(name, kind, of=attrgetter(name), about=about)


def _text(name: str, about: str) -> Column:
    """What a value is in words: a kind of change, or ports."""
    return Column(name, of=lambda one: str(getattr(one, name)), about=about)


_APPLICATION = _field("application", "the application, where it is stated")
_TRANSPORT = _field("transport", "the transport, where it is stated")
_BEFORE = _field("encryption_before", "the encryption of what has another now; empty text where none is stated", "list")
_AFTER = _field("encryption_after", "the encryption it has now", "list")
DIFFERENCES = Sheet(
    "differences",
    "an element that differs, or an application over a transport that does",
    _differences,
    (
        _field("element", "role, zone, product or pair"),
        _field("change", "added, removed or changed; of a pair gained, lost, widened, narrowed, …"),
        _field("source", "the role that opens; of an element its id", "name"),
        _field("destination", "the role it is opened to", "name"),
        _APPLICATION,
        _TRANSPORT,
        _field("added", "ports that are opened now"),
        _field("removed", "ports that are opened no longer"),
        _BEFORE,
        _AFTER,
        _field("detail", "what differs, a text for each thing", "list"),
        _field("places_before", "where the first document says so", "list"),
        _field("places_after", "where the second document says so", "list"),
    ),
    only="table",
)
ELEMENTS = Sheet(
    "elements",
    "a role, zone or product that differs",
    attrgetter("elements"),
    (
        Column("element", of=attrgetter("kind"), about="role, zone or product"),
        _field("id", "its id"),
        _text("change", "added, removed or changed"),
        Column("detail", "list", of=attrgetter("texts"), about="what changed"),
    ),
)


def _side(name: str, about: str, of: Callable[[PairDifference], tuple[Cell, tuple[str, ...]]]) -> Column:
    """What one document says of a pair."""
    columns = (
        Column("status", of=lambda side: str(side[0].status), about="services, none or silent"),
        Column("services", "list", of=lambda side: [s.key for s in side[0].services], about="the services, canonical"),
        Column("places", "list", of=lambda side: side[1], about="where the document says it"),
    )
    return Column(name, "object", of=of, about=about, columns=columns)


PAIRS = Sheet(
    "pairs",
    "an ordered pair of roles that differs",
    attrgetter("pairs"),
    (
        _field("source", "the role that opens", "role"),
        _field("destination", "the role it is opened to", "role"),
        _text("change", "gained, lost, widened, narrowed, shifted, encryption, naming, statement or inference"),
        _side("before", "what the first document says", lambda pair: (pair.before, pair.places_before)),
        _side("after", "what the second document says", lambda pair: (pair.after, pair.places_after)),
        Column(
            "differences",
            "rows",
            of=attrgetter("services"),
            about="the applications over transports that differ",
            columns=(
                _APPLICATION,
                _TRANSPORT,
                _text("added", "ports that are opened now"),
                _text("removed", "ports that are opened no longer"),
                _text("reciphered", "ports that have another encryption now"),
                _BEFORE,
                _AFTER,
            ),
        ),
    ),
)


def summary(found: Diff, language: str | None) -> str:
    """One plain line: how many pairs did what, and which roles came and went."""
    say = partial(phrase, language)
    if not found.elements and not found.pairs:
        return say("diff.nothing")
    counts = [(number, say(f"diff.pairs-{change}")) for change in PairChange if (number := found.counts[change])]
    told = [
        say("diff.next" if place else "diff.first", pairs=number, change=change)
        for place, (number, change) in enumerate(counts)
    ]
    parts = [", ".join(told)] if told else []
    for kind in ("role", "zone", "product"):
        changes = [element.change for element in found.elements if element.kind == kind]
        some = [
            say("diff.some", elements=changes.count(change), change=say(f"change.{change}"))
            for change in dict.fromkeys(sorted(changes))
        ]
        if some:
            parts.append(say(f"diff.of-{kind}", changes=some))
    return say("diff.summary", parts=parts)


def notes(found: Diff) -> tuple[str, ...]:
    return (found.note,) if found.note else ()


def reading(found: Diff, language: str | None) -> Iterator[Table]:
    """The counts; roles, zones and products; then the pairs of roles that stayed, what changed most first."""
    say, names = partial(phrase, language), Names(found.both, language)
    yield Table((), (), summary(found, language), (found.matching.said(language),) if found.matching else ())
    if found.elements:
        columns = (
            Column("change", title=say("heading.change"), of=lambda element: say(f"change.{element.change}")),
            Column("element", title=say("diff.what"), of=lambda element: say(f"diff.{element.kind}")),
            Column("id", title=say("diff.id"), of=lambda element: _named(element, names)),
            Column("detail", "list", say("diff.detail"), of=lambda element: said(element.told, language)),
        )
        yield Table.of(columns, found.elements, names, title=say("diff.elements"))
    columns = (
        Column("pair", title=say("heading.from-to"), of=lambda pair: _pair(pair, names)),
        Column("detail", "list", say("diff.detail"), of=lambda pair: said(_short(pair), language)),
        Column("places_before", "list", say("diff.before")),
        Column("places_after", "list", say("diff.after")),
    )
    for change in PairChange:
        pairs = [pair for pair in found.of_change(change) if found.in_both(pair)]
        if pairs:
            yield Table.of(columns, pairs, names, title=say(f"diff.{change}", pairs=len(pairs)))
    with_roles = [
        pair for pair in found.pairs if not found.in_both(pair) and pair.change in (PairChange.GAINED, PairChange.LOST)
    ]
    if with_roles:
        yield _with_roles(found, with_roles, names)


def _named(element: ElementDifference, names: Names) -> str:
    return names.role(element.id) if element.kind == "role" else element.id


def _pair(pair: PairDifference, names: Names) -> str:
    return f"{names.role(pair.source)} → {names.role(pair.destination)}"


def _short(pair: PairDifference) -> tuple[Text, ...]:
    """What came or went as a whole in few words; every difference otherwise."""
    if pair.change is PairChange.GAINED:
        return tuple(f"+ {text}" for text in bundled(pair.after.services))
    if pair.change is PairChange.LOST:
        return tuple(f"− {text}" for text in bundled(pair.before.services))
    return pair.told


def _with_roles(found: Diff, pairs: list[PairDifference], names: Names) -> Table:
    """The connections that came or went with a role, one row for each such role; between two of them, with both."""
    say = partial(phrase, names.language)
    came_or_went = [
        (element, mine)
        for element in found.elements
        if element.kind == "role" and (mine := [p for p in pairs if element.id in (p.source, p.destination)])
    ]
    columns = (
        Column("change", title=say("heading.change"), of=lambda row: say(f"change.{row[0].change}")),
        Column("role", "role", say("heading.role"), of=lambda row: row[0].id),
        Column("opens", "integer", say("diff.opens"), of=lambda row: sum(p.source == row[0].id for p in row[1])),
        Column(
            "accepts", "integer", say("diff.accepts"), of=lambda row: sum(p.destination == row[0].id for p in row[1])
        ),
        Column("services", "list", say("heading.services"), of=lambda row: _services(row[1])),
    )
    return Table.of(columns, came_or_went, names, title=say("diff.with-roles", pairs=len(pairs)))


def _ending(row: tuple[ElementDifference, list[PairDifference]], end: str) -> int:
    """How many pairs have the role at one end."""
    element, pairs = row
    return sum(getattr(pair, end) == element.id for pair in pairs)


def _services(pairs: Iterable[PairDifference]) -> tuple[str, ...]:
    known = {s.key: s for pair in pairs for s in (*pair.before.services, *pair.after.services)}
    return bundled(known.values())


WRITER = Writer(
    summary,
    reading,
    (
        Column("before", of=attrgetter("before.name"), about="the name of the first matrix"),
        Column("after", of=attrgetter("after.name"), about="the name of the second matrix"),
        Column("note", about="how roles were matched, where that was not by id"),
        Column(
            "counts",
            "mapping",
            of=lambda found: {str(change): found.counts[change] for change in PairChange},
            about="how many pairs have which change",
        ),
        DIFFERENCES,
        ELEMENTS,
        PAIRS,
    ),
    notes,
    attrgetter("both"),
)
