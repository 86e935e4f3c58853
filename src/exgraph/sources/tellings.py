"""What a reading leaves open, one sentence a kind: ends and directions not stated, ports that do not resolve."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from exgraph.model.role import UNSTATED_ID
from exgraph.notation import infer
from exgraph.values.service import NEGATIVE, PORTED
from exgraph.wording.phrases import Phrase

if TYPE_CHECKING:
    from exgraph.model.matrix import Matrix
    from exgraph.sources.shapes.explanation import Explanation
    from exgraph.values.service import Service

_MOST_TITLES = 3


def open_questions(matrix: Matrix, tables: Iterable[Explanation]) -> tuple[Phrase, ...]:
    """What of a document's flows is open, each kind with its count, its first place and what settles it."""
    tables = tuple(tables)
    if not tables:
        # A document that is read whole has been understood whole.
        return ()
    return (*_ends(matrix, tables), *_directions(tables), *_columns(tables), *_ports(matrix))


def unread_tables(tables: Iterable[Explanation]) -> tuple[tuple[Phrase, int], ...]:
    """Tables that hold ports and give no flow: a sentence for each reason, and how many tables it is said of."""
    tables = tuple(tables)
    found: dict[str, list[Explanation]] = {}
    for table in tables:
        if table.unread:
            # What headers would be recognised is said by `read --explain`; here only what settles it.
            found.setdefault("" if table.unpaired else "; ".join((table.reason, *table.advice)), []).append(table)
    ends = [table for table in tables if table.unread_end]
    named = tuple((Phrase.of("told.unread-column", place=table.place, column=table.unread_end), 1) for table in ends)
    return named + tuple(
        (Phrase.of("told.unread" if why else "told.unread-ends", n=len(each), place=each[0].place, why=why), len(each))
        for why, each in found.items()
    )


def _ends(matrix: Matrix, tables: tuple[Explanation, ...]) -> Iterator[Phrase]:
    titles = tuple(dict.fromkeys(table.proposed for table in tables if table.proposed))[:_MOST_TITLES]
    for end in ("source", "destination"):
        flows = [flow for flow in matrix.flows if getattr(flow, end) == UNSTATED_ID]
        if flows:
            name = f"told.{end}-or-title" if titles else f"told.{end}"
            yield Phrase.of(name, n=len(flows), place=flows[0].origin.place, titles=titles)


def _directions(tables: tuple[Explanation, ...]) -> Iterator[Phrase]:
    unsaid = [table for table in tables if table.undirected]
    if unsaid:
        yield Phrase.of("told.undirected", n=sum(table.undirected for table in unsaid), place=unsaid[0].place)


def _columns(tables: tuple[Explanation, ...]) -> Iterator[Phrase]:
    """Columns that are not read and say something, and those that may say something else; alike ones once."""
    said: dict[Phrase, str] = {}
    for table in tables:
        for name, column in (("turning", table.turning), ("ports-differ", table.ports_differ)):
            if column:
                said.setdefault(Phrase.of(f"told.{name}", column=column), table.place)
        if table.unsure:
            said.setdefault(Phrase.of("told.unsure", readings=table.unsure), table.place)
    for phrase, place in said.items():
        yield Phrase(phrase.name, (("place", place), *phrase.fields))


def _ports(matrix: Matrix) -> Iterator[Phrase]:
    flows = [flow for flow in matrix.flows if "unresolved" in flow.service.marks]
    if flows:
        yield Phrase.of("told.unresolved", n=len(flows), place=flows[0].origin.place)
    portless = [flow for flow in matrix.flows if _lacks_port(flow.service)]
    if portless:
        yield Phrase.of("told.portless", n=len(portless), place=portless[0].origin.place)


def _lacks_port(service: Service) -> bool:
    """Whether a service that needs a port has none, and says nothing else in its place."""
    stands = service.dynamic or service.ports is not None or {"unresolved", "template", NEGATIVE} & set(service.marks)
    return not stands and service.transport in (None, *PORTED) and infer(service).ports is None
