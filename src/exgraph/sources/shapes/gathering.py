"""Tables → one matrix, with an account of every row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from exgraph.languages.meanings import Column
from exgraph.model.cell import Cell, Flow, Status
from exgraph.model.evidence import Contradiction, Repetition, Spelling
from exgraph.sources.account import Account
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.cells.short_forms import short_forms
from exgraph.sources.shapes.headers.column_meanings import fold_header, meaning_of
from exgraph.sources.shapes.known_roles import known_roles, unlike_their_sisters
from exgraph.sources.shapes.plainer.answered_ports import ports_behind_answers
from exgraph.sources.shapes.plainer.arrows_between import arrows_between
from exgraph.sources.shapes.plainer.connectivity import with_whole_transports
from exgraph.sources.shapes.plainer.continued import continued
from exgraph.sources.shapes.plainer.counterparts import counterparts
from exgraph.sources.shapes.plainer.divided_columns import divided_columns
from exgraph.sources.shapes.plainer.end_and_port import with_end_and_port_apart
from exgraph.sources.shapes.plainer.end_columns import with_whole_ends
from exgraph.sources.shapes.plainer.ends_beside_ports import with_ends_apart
from exgraph.sources.shapes.plainer.joined_columns import joined_columns
from exgraph.sources.shapes.plainer.lettered_ends import lettered_ends
from exgraph.sources.shapes.plainer.named_rows import named_rows
from exgraph.sources.shapes.plainer.opened_by import opened_by
from exgraph.sources.shapes.plainer.ports_in_ends import with_ports_apart
from exgraph.sources.shapes.plainer.protocol_ticks import with_protocol_ticks
from exgraph.sources.shapes.plainer.record_forms import record_form
from exgraph.sources.shapes.plainer.row_numbers import without_row_numbers
from exgraph.sources.shapes.plainer.rules_in_cells import rules_of_ways
from exgraph.sources.shapes.plainer.thousands import with_whole_numbers
from exgraph.sources.shapes.roles.role_labels import spelling_key
from exgraph.sources.shapes.rows.beside import with_beside
from exgraph.sources.shapes.rows.statements import Statement, TableReading
from exgraph.sources.shapes.rows.table_grounds import with_grounds
from exgraph.sources.shapes.rows.table_statements import read_table
from exgraph.sources.shapes.sections import sectioned
from exgraph.sources.shapes.settled import settled
from exgraph.sources.shapes.shape import Decision, Shape, among_sisters, decide
from exgraph.sources.shapes.titles.chained_titles import routes_in_chain
from exgraph.sources.shapes.titles.ends import Context
from exgraph.sources.shapes.titles.group_names import groups_alike
from exgraph.sources.shapes.titles.role_lists import alone, members_known, members_of, one_name, role_lists
from exgraph.sources.shapes.titles.title_names import names_role
from exgraph.sources.shapes.told.explanation import Explanation
from exgraph.sources.shapes.told.given import NOTHING, Given
from exgraph.values.end_labels import address_id, is_any
from exgraph.values.origin import Origin
from exgraph.values.request import Request
from exgraph.values.service import TO_REMOVE, Service

_SERVICES = Status.SERVICES
#: Whether a service is to be removed, whether it is closed, and its canonical text.
_Key = str | tuple[bool, bool, str]


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells of all tables, each pair once; `unpaired` are services without ends."""

    cells: tuple[Cell, ...]
    account: Account
    contradictions: tuple[Contradiction, ...]
    repetitions: tuple[Repetition, ...]
    unpaired: tuple[Flow, ...]


def read_tables(
    grids: Iterable[Grid],
    overrides: Mapping[str, Column],
    given: Given = NOTHING,
    unknown: Callable[[str], str] | None = None,
) -> tuple[TableReading, ...]:
    """What each table says. `given` are the ends that the user names.

    `unknown` tells why a label is no role (empty: it is one); without it, all are.
    """
    tables = [plainer(grid, overrides) for grid in continued(grids)]

    def decided(grid: Grid, context: Context | None = None, known: frozenset[str] = frozenset()) -> Decision:
        decision = decide(grid, overrides, context, known)
        if given.destination and (services := _services_that_listen(decision)):
            # Who says where all of them are says that they are no machines.
            decision = decide(grid, {**overrides, services: Column.SERVICE}, context, known)
        return settled(grid, decision, lambda grid, other: _in_trial(grid, other, given))

    decisions = [decided(grid) for grid in tables]
    if any(_names_unsure(decision.context) for decision in decisions):
        known = known_roles(tables, decisions)
        decisions = [
            decided(grid, known=known) if _names_unsure(decision.context) else decision
            for grid, decision in zip(tables, decisions, strict=True)
        ]
    for number in list(unlike_their_sisters(tables, decisions)):
        decision = decisions[number]
        doubted = replace(decision.context, own="", bare=False, proposed=decision.context.own)
        decisions[number] = decided(tables[number], doubted)
    decisions = among_sisters(decisions)
    for number, (grid, section) in sectioned(tables, decisions).items():
        tables[number], decisions[number] = grid, section
    believed = _dash_ends(decisions)
    for number, decision in enumerate(decisions):
        pair = decision.context.dash
        if pair and decision.shape is not Shape.LIST and all(spelling_key(end) in believed for end in pair):
            decisions[number] = decided(tables[number], Context(*pair, place="heading"))
    routed = [number for number, decision in enumerate(decisions) if _may_be_routed(decision)]
    known = known_roles(tables, decisions) if routed else frozenset()
    chained = routes_in_chain(decisions[number].context.route for number in routed)
    for number in routed:
        route = decisions[number].context.route
        if route and (route in chained or all(spelling_key(end) in known for end in route)):
            decisions[number] = decided(tables[number], Context(*route, place="heading"))
    tables = [with_whole_ends(grid, decision) for grid, decision in zip(tables, decisions, strict=True)]
    decisions = [_with_all_columns(grid, decision) for grid, decision in zip(tables, decisions, strict=True)]
    pairs = tuple(zip(tables, decisions, strict=True))
    described = alone if unknown is None else members_known(unknown)
    readings = [read_table(grid, decision, given, unknown, described) for grid, decision in pairs]
    if unknown is None:
        labels = labels_in(readings)
        contexts = [each.context for each in decisions]
        groups = groups_alike(labels, [(each.own, each.also) for each in contexts if each.also])
        named = (name for each in contexts for name in (each.own, each.source, each.destination, each.of_rows) if name)
        if (lists := role_lists(labels, named) | short_forms(labels)) or groups:
            members = one_name(members_of(lists), groups)
            readings = [read_table(grid, decision, given, unknown, members) for grid, decision in pairs]
    return tuple(readings)


def _names_unsure(context: Context) -> bool:
    """Whether a title above has a name that is no role by itself: it is one where it is a role elsewhere."""
    return bool(context.proposed or context.line)


def _may_be_routed(decision: Decision) -> bool:
    """Whether a title `A to B` may name an end that a table of ports has no column for, and no other title names."""
    context = decision.context
    open_ended = not (context.own or context.source or context.destination)
    return context.route is not None and open_ended and decision.shape in (Shape.ONE_END, Shape.PORTS_ONLY)


def _services_that_listen(decision: Decision) -> str:
    """The header, folded, of a column of services that is read as what listens; empty where there is none."""
    for header, meaning in zip(decision.headers, decision.columns, strict=True):
        if meaning is Column.HOST and meaning_of(header) is Column.SERVICE:
            return fold_header(header)
    return ""


def plainer(grid: Grid, overrides: Mapping[str, Column]) -> Grid:
    """The table as it is decided about: without row numbers, what columns say together in one, both ends apart, and
    names and signs apart from ports."""
    grid = named_rows(with_whole_numbers(with_whole_transports(without_row_numbers(grid, overrides))), overrides)
    grid = rules_of_ways(grid, overrides)
    grid = divided_columns(joined_columns(record_form(grid, overrides), overrides.keys()), overrides)
    grid = arrows_between(opened_by(lettered_ends(grid, overrides), overrides), overrides)
    grid = with_protocol_ticks(counterparts(grid, overrides), overrides)
    grid = with_end_and_port_apart(grid, overrides)
    grid = with_ends_apart(with_ports_apart(grid, overrides), overrides)
    return ports_behind_answers(grid, overrides)


def _with_all_columns(grid: Grid, decision: Decision) -> Decision:
    """The decision with the columns that are kept beside its flows, and what all of them rest on."""
    return with_grounds(with_beside(grid, decision), grid)


def _in_trial(grid: Grid, decision: Decision, given: Given) -> TableReading:
    """What a table says as it may be decided about."""
    grid = with_whole_ends(grid, decision)
    return read_table(grid, _with_all_columns(grid, decision), given)


def _dash_ends(decisions: Sequence[Decision]) -> set[str]:
    """The ends of titles like `A – B` that are roles: named so by their noun, by other titles, or several times."""
    ends: Counter[str] = Counter()
    believed: set[str] = set()
    for decision in decisions:
        if decision.shape is Shape.OTHER:
            continue
        context = decision.context
        believed |= {spelling_key(end) for end in (context.source, context.destination) if end}
        for end in set(context.dash or ()):
            ends[spelling_key(end)] += 1
            if names_role(end):
                believed.add(spelling_key(end))
    return believed | {end for end, count in ends.items() if count > 1}


def labels_in(readings: Iterable[TableReading]) -> list[str]:
    """The roles' labels, in the order met."""
    met: dict[str, None] = {}
    for reading in readings:
        for said in reading.statements:
            met[said.source] = None
            met[said.destination] = None
    return list(met)


def cells_of(readings: Sequence[TableReading], ids: Callable[[str], str]) -> Cells:
    """One cell a pair: the same service again is counted and merged, and services win over "no connection".

    What a document denies of a pair stays beside its flows and merges with them never.
    """
    flows: dict[tuple[str, str], dict[_Key, Flow]] = {}
    none: dict[tuple[str, str], Statement] = {}
    repetitions: list[Repetition] = []
    #: What the rows of a flow that is stated again say of requests, each once.
    asked: dict[tuple[tuple[str, str], _Key], dict[Request, None]] = {}
    # Rows that say the same share one tuple of services: its keys are worked out once. So is the id of a label.
    keys: dict[int, list[_Key]] = {}
    named = {label: ids(label) for label in labels_in(readings)}
    marked = False
    for statement in chain.from_iterable(reading.statements for reading in readings):
        source, destination, services, origin, grounds, requests = statement
        pair = source, destination = named[source], named[destination]
        if not services:
            none.setdefault(pair, statement)
            continue
        said = flows.get(pair)
        if said is None:
            said = flows[pair] = {}
        names = keys.get(id(services))
        if names is None:
            names = keys[id(services)] = [_key_of(service) for service in services]
            marked = marked or any(service.marks for service in services)
        for key, service, rests_on in zip(names, services, grounds, strict=True):
            flow = Flow(source, destination, service, origin, rests_on, requests)
            first = said.setdefault(key, flow)
            if first is not flow:
                repetitions.append(Repetition(first, flow))
                said[key] = _merged(first, flow)
                if requests:
                    asked.setdefault((pair, key), dict.fromkeys(first.requests)).update(dict.fromkeys(requests))
    for (pair, key), each in asked.items():
        flows[pair][key] = replace(flows[pair][key], requests=tuple(each))
    # As few documents say anything besides ports.
    closed = marked and any(isinstance(key, tuple) for names in keys.values() for key in names)
    cells = [_cell(pair, tuple(said.values()), closed) for pair, said in flows.items()]
    connecting = {(cell.source, cell.destination): cell for cell in cells if cell.flows} if none else {}
    cells += [Cell(*pair, Status.NONE, (), said.origin) for pair, said in none.items() if pair not in flows]
    contradictions = tuple(
        Contradiction(*pair, said.origin, connecting[pair].flows[0].origin)
        for pair, said in none.items()
        if pair in connecting
    )
    unpaired = tuple(
        Flow("", "", service, statement.origin, rests_on, statement.requests)
        for reading in readings
        for statement in reading.unpaired
        for service, rests_on in zip(statement.services, statement.grounds, strict=True)
    )
    account = _account([reading.explanation for reading in readings])
    account = replace(
        account,
        cells=len(cells),
        flows=sum(len(cell.flows) for cell in cells),
        unresolved=sum("unresolved" in flow.service.marks for cell in cells for flow in cell.flows) if marked else 0,
        denied=sum(len(cell.forbidden) for cell in cells if cell.denied),
        removed=sum(len(cell.removed) for cell in cells if cell.denied),
        duplicates=len(repetitions),
        contradictions=len(contradictions),
        unpaired=len(unpaired),
    )
    return Cells(tuple(cells), account, contradictions, tuple(repetitions), unpaired)


def spellings_in(readings: Sequence[TableReading], ids: Callable[[str], str]) -> tuple[Spelling, ...]:
    """The labels of roles that have several, each with the places of its statements."""
    statements = [statement for reading in readings for statement in reading.statements]
    met = labels_in(readings)
    number = Counter(ids(label) for label in met)
    places: dict[str, dict[Origin, None]] = {
        label: {} for label in met if number[ids(label)] > 1 and not _meant_alike(label, ids(label))
    }
    for said in statements if places else ():
        for label in (said.source, said.destination):
            if label in places:
                places[label][replace(said.origin, text=label)] = None
    return tuple(Spelling(ids(label), label, tuple(origins)) for label, origins in places.items())


def _cell(pair: tuple[str, str], said: tuple[Flow, ...], closed: bool) -> Cell:
    """The cell of a pair of which all this is said; `closed`: the document has services that are."""
    if closed:
        return Cell.of(*pair, said, said[0].origin)
    return Cell(*pair, _SERVICES, said, said[0].origin)


def _key_of(service: Service) -> _Key:
    """What makes two services of a pair one: the text, and whether they are closed, and how."""
    if not service.marks or not service.closed:
        return service.key
    return TO_REMOVE in service.marks, service.closed, service.key


def _merged(flow: Flow, again: Flow) -> Flow:
    """A flow that is stated twice. What is required in one place is not optional in another: only marks that both
    places make stay; of the grounds, the surest."""
    kept = tuple(mark for mark in flow.service.marks if mark in again.service.marks)
    grounds = flow.grounds.surest(again.grounds)
    if kept == flow.service.marks and grounds is flow.grounds:
        return flow
    service = flow.service if kept == flow.service.marks else replace(flow.service, marks=kept)
    return replace(flow, service=service, grounds=grounds)


def _account(explanations: Sequence[Explanation]) -> Account:
    return Account(
        tables=len(explanations),
        rows=sum(table.rows for table in explanations),
        connecting=sum(table.connecting for table in explanations),
        none=sum(table.none for table in explanations),
        rejected=sum(table.rejected for table in explanations),
        skipped=sum(table.skipped for table in explanations),
    )


def _meant_alike(label: str, role: str) -> bool:
    """Whether a label is one of several that mean one thing by definition."""
    return is_any(label) or address_id(label) == role
