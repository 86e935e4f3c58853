"""What a table is, decided by what it holds and what stands above it; never by who wrote it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from exgraph.languages.meanings import PORTS, WAYS, Column
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.cells.cell_kinds import is_interface
from exgraph.sources.shapes.cells.directions import Direction, direction_of
from exgraph.sources.shapes.headers.column_meanings import fold_header, host_in, meaning_of
from exgraph.sources.shapes.headers.device_ports import is_of_sockets
from exgraph.sources.shapes.headers.moves import is_of_moves
from exgraph.sources.shapes.headers.own_rows import is_of_rows
from exgraph.sources.shapes.nameless import named_by_cells
from exgraph.sources.shapes.reading.choice import Choice, choose, told_apart
from exgraph.sources.shapes.reading.header_rows import meant_by
from exgraph.sources.shapes.reading.sisters import with_sisters
from exgraph.sources.shapes.reading.weights import SAMPLE_ROWS, UNDECIDED
from exgraph.sources.shapes.role_grids import RoleGrid, role_grid
from exgraph.sources.shapes.titles.ends import NO_CONTEXT, Context, context_of
from exgraph.sources.shapes.titles.labelled_titles import labelled_cells
from exgraph.sources.shapes.unnamed_ports import looks_like_ports
from exgraph.values.grounds import Ground
from exgraph.wording.phrases import Phrase

#: What a noun of hosts says of its column where no title speaks of what each row names.
_NAMED_BY_ROWS = (Column.SOURCE, Column.DESTINATION, Column.PEER)
#: Why a column without a header is read.
BY_CELLS = "by its cells: no header names it"


class Shape(StrEnum):
    LIST = "list"
    ONE_END = "one endpoint"
    TITLE_PAIR = "heading pair"
    SECTION = "matrix by sections"
    GRID = "role × role"
    PORTS_ONLY = "ports only"
    OTHER = "not about ports"


@dataclass(frozen=True, slots=True)
class TableGrounds:
    """What the meaning of each column rests on, and what the ends rest on that titles name."""

    columns: tuple[Ground, ...] = ()
    titles: Ground = Ground.TITLE


@dataclass(frozen=True, slots=True)
class Decision:
    """`body` is the number of the first row below the header; `columns` the meaning of each column, if any.

    `unknown` is the header of a column that holds ports under a name that is not recognised. `because` is the reason of
    a table that is left alone, where it can be said in other languages, too.
    """

    shape: Shape
    reason: str
    body: int = 0
    headers: tuple[str, ...] = ()
    columns: tuple[Column | None, ...] = ()
    reasons: tuple[str | Phrase, ...] = ()
    context: Context = NO_CONTEXT
    unknown: str = ""
    #: How many rows stand above the header.
    above: int = 0
    because: Phrase | None = None
    grounds: TableGrounds | None = None
    #: What was weighed, where the columns are a choice.
    choice: Choice | None = None
    #: Where the axes are, where roles stand on both.
    crossing: RoleGrid | None = None

    @property
    def is_undecided(self) -> bool:
        """Whether the table is left alone because two readings of it are as likely."""
        return self.shape is Shape.OTHER and self.choice is not None


def decide(
    grid: Grid,
    overrides: Mapping[str, Column],
    context: Context | None = None,
    known: frozenset[str] = frozenset(),
) -> Decision:
    """What a grid is, and why, in words. `known` are names that are roles in other tables, by `spelling_key`."""
    if not grid.rows or grid.width == 0:
        return _left_alone(Phrase("tables.empty"))
    if grid.width == 2 and len(grid.short_rows) > 0.6 * len(grid.rows) and len(grid.rows) > 4:
        return _left_alone(Phrase("tables.two-lines"))
    given, context = context, context_of(grid, known) if context is None else context
    choice = choose(grid, overrides, context)
    if (choice is None or not choice.stated) and (found := _role_grid(grid, context)) is not None:
        return found
    if choice is None and (named := named_by_cells(grid)) is not None:
        return _by_cells(context, *named)
    if choice is None:
        return _without_header(grid, overrides, context)
    header = choice.best.header
    if (caption := _title_row(grid, header.above)) and given is None:
        titled = replace(grid, caption=caption, headings=(*grid.headings, grid.caption))
        context = context_of(titled, known)
        choice = choose(grid, overrides, context) or choice
    if (under := _pair_below(grid, choice.best.header.body, context)) is not None:
        context = under
        choice = choose(grid, overrides, context) or choice
    if context.own and any(is_of_rows(context.own, header) for header in choice.best.header.texts):
        # The title speaks of what each row names, and of no other end.
        context = replace(context, own="", also="", of_rows=context.own)
        choice = choose(grid, overrides, context) or choice
    if choice.second is not None and choice.margin < UNDECIDED:
        undecided = _left_alone(Phrase.of("tables.undecided", readings=told_apart(choice)), choice.best.header.texts)
        return replace(
            undecided,
            body=header.body,
            columns=choice.best.columns,
            reasons=choice.best.reasons,
            context=context,
            above=header.above,
            choice=choice,
        )
    if is_of_moves(grid, header.texts, choice.best.columns, overrides.keys()):
        return _left_alone(Phrase("tables.moves"), header.texts)
    if is_of_sockets(grid, header.body, choice.best.columns, overrides.keys()):
        return _left_alone(Phrase("tables.sockets"), header.texts)
    return as_chosen(choice, context)


def among_sisters(decisions: Sequence[Decision]) -> list[Decision]:
    """The decisions about tables of which those with one header read their columns alike."""
    groups: dict[tuple[str, ...], list[int]] = {}
    for number, decision in enumerate(decisions):
        if decision.choice is not None:
            groups.setdefault(tuple(map(fold_header, decision.headers)), []).append(number)
    found = list(decisions)
    for numbers in groups.values():
        choices = [choice for number in numbers if (choice := decisions[number].choice) is not None]
        for number, alone, choice in zip(numbers, choices, with_sisters(choices), strict=True):
            if choice is not alone and choice.margin >= UNDECIDED:
                found[number] = as_chosen(choice, decisions[number].context)
    return found


def _pair_below(grid: Grid, body: int, context: Context) -> Context | None:
    """The context under a title that a table begins with below its header, where it names both ends."""
    row = grid.rows[body] if body < len(grid.rows) else ()
    if len({cell.text.strip() for cell in row}) != 1 or not any(cell.spanned for cell in row):
        return None
    under = context.with_title(row[0].text)
    return under if under is not None and under.is_pair else None


def as_chosen(choice: Choice, context: Context) -> Decision:
    """The best reading of a table, whatever speaks for others."""
    best = choice.best
    header = best.header
    columns = tuple(
        Column.HOST if meaning in _NAMED_BY_ROWS and context.of_rows and is_of_rows(context.of_rows, text) else meaning
        for meaning, text in zip(best.columns, header.texts, strict=True)
    )
    return _ends(
        Decision(
            Shape.LIST,
            "",
            header.body,
            header.texts,
            columns,
            best.reasons,
            context,
            above=header.above,
            choice=choice,
        )
    )


def _title_row(grid: Grid, header: int) -> str:
    """The nearest row above a header that is a title: one text, or rows with the word for an end and its name each."""
    texts = [tuple(dict.fromkeys(text for cell in row if (text := cell.text.strip()))) for row in grid.rows[:header]]
    ends = [labelled for said in texts if (labelled := labelled_cells(said))]
    if ends:
        return ", ".join(ends)
    return next((said[0] for said in reversed(texts) if len(said) == 1), "")


def _ends(decision: Decision) -> Decision:
    """The shape, by where the two ends of a connection come from."""
    columns, context = list(decision.columns), decision.context
    if Column.TICKS in columns:
        return replace(decision, shape=Shape.LIST, reason="columns of yes and no, whose headers name the ends")
    if Column.PAIR in columns:
        return replace(decision, shape=Shape.LIST, reason="a column names both ends, with an arrow between them")
    if Column.ENDPOINT in columns:
        taken = Column.DESTINATION in columns
        columns[columns.index(Column.ENDPOINT)] = Column.NOTES if taken else Column.DESTINATION
        decision = replace(decision, columns=tuple(columns))
    if Column.HOST in columns:
        place = columns.index(Column.HOST)
        if Column.SOURCE in columns and Column.DESTINATION not in columns:
            columns[place] = Column.DESTINATION
        elif Column.DESTINATION in columns and Column.SOURCE not in columns:
            columns[place] = Column.SOURCE
        elif Column.SOURCE in columns:
            columns[place] = Column.NOTES
        decision = replace(decision, columns=tuple(columns))
    source, destination = Column.SOURCE in columns, Column.DESTINATION in columns
    if source and destination:
        return replace(decision, shape=Shape.LIST, reason="source, destination and ports have a column each")
    if source or destination:
        column, other = ("source", "destination") if source else ("destination", "source")
        if end := context.own or (context.destination if source else context.source):
            reason = f"a {column} column; the {other} is {end!r}, from the {context.place}"
            section = source and context.bare and len(columns) == 2
            return replace(decision, shape=Shape.SECTION if section else Shape.ONE_END, reason=reason)
        reason = f"a {column} column; no title names the {other}, which stays unstated"
        return replace(decision, shape=Shape.ONE_END, reason=reason)
    if Column.PEER in columns or Column.HOST in columns:
        named = f"from the {context.place}: {context.own!r}" if context.own else "not stated"
        host = Column.HOST in columns
        if host and Column.PEER in columns and set(WAYS).isdisjoint(columns):
            reason = "the columns at either side of the ports name the ends, and arrows between them the direction"
            return replace(decision, shape=Shape.LIST, reason=reason)
        if host and Column.PEER not in columns and (way := context.host_way):
            other = context.destination if way is Direction.OUT else context.source
            reason = f"a column names the host; the other end is {other!r}, from the {context.place}"
            return replace(decision, shape=Shape.ONE_END, reason=reason)
        reason = (
            "a column names the host, and the other end is not stated"
            if host and Column.PEER not in columns
            else f"a column names one end, a direction which end it is; the other is {named}"
        )
        return replace(decision, shape=Shape.ONE_END, reason=reason)
    # "Between sites" names neither the client nor the server.
    if (not context.is_pair or context.source == context.destination) and (of_ports := _ends_of_ports(decision)):
        context = replace(context, source=of_ports[0], destination=of_ports[1], both_ways=False, own="", place="header")
        decision = replace(decision, context=context)
    if context.is_pair:
        arrow = "and back" if context.both_ways else ""
        reason = f"the {context.place} names both ends: {context.source!r} to {context.destination!r} {arrow}".strip()
        return replace(decision, shape=Shape.TITLE_PAIR, reason=reason)
    if context.own and context.listens and set(WAYS).isdisjoint(columns):
        reason = f"ports that {context.own!r} listens on, from the {context.place}; the other end is unstated"
        context = replace(context, direction=Direction.IN)
        return replace(decision, shape=Shape.ONE_END, reason=reason, context=context)
    if context.own and (context.direction is not None or not set(WAYS).isdisjoint(columns)):
        reason = (
            f"ports and a direction of one host, {context.own!r}, from the {context.place}; the other end is unstated"
        )
        return replace(decision, shape=Shape.ONE_END, reason=reason)
    return replace(
        decision, shape=Shape.PORTS_ONLY, reason="a service list, not a matrix: nothing says who connects to whom"
    )


def _ends_of_ports(decision: Decision) -> tuple[str, str] | None:
    """The ends that the headers of two columns of ports name, as `Client port` and `Server port` do."""
    columns, headers = decision.columns, decision.headers
    if Column.SOURCE_PORT not in columns or Column.PORT not in columns or Column.DIRECTION in columns:
        return None
    ends = tuple(host_in(headers[columns.index(port)]) for port in (Column.SOURCE_PORT, Column.PORT))
    return (ends[0], ends[1]) if all(ends) else None


def _by_cells(context: Context, direction: str, columns: tuple[Column | None, ...]) -> Decision:
    """A table without names of columns. A heading without a word about ports names no host there."""
    context = replace(context, own="" if context.bare else context.own, direction=direction_of(direction))
    reasons = tuple(BY_CELLS if meaning else "" for meaning in columns)
    headers = (direction, *[""] * (len(columns) - 1))
    return _ends(Decision(Shape.LIST, "", 1, headers, columns, reasons, context))


def _without_header(grid: Grid, overrides: Mapping[str, Column], context: Context) -> Decision:
    header = grid.rows[0]
    headers = tuple(" ".join(cell.text.split()) for cell in header)
    if any(_are_interfaces(grid, place, text) for place, text in enumerate(headers)):
        # Where machines are plugged in: other numbers beside are no ports, either.
        return _left_alone(Phrase("tables.no-ports"), headers)
    others = [next((meant.meaning for meant in meant_by(header, overrides)), None) for header in headers]
    for place, text in enumerate(headers):
        if text and not others[place] and looks_like_ports(grid, place, others):
            why = Phrase.of("tables.unknown-column", column=text)
            return replace(_left_alone(why, headers), columns=tuple(others), context=context, unknown=text)
    return _left_alone(Phrase("tables.no-ports"), headers)


def _are_interfaces(grid: Grid, place: int, header: str) -> bool:
    """Whether a column of ports holds those of switches, and nothing else."""
    texts = [text for row in grid.rows[1:SAMPLE_ROWS] if (text := row[place].text.strip())]
    return meaning_of(header) in PORTS and bool(texts) and all(map(is_interface, texts))


def _left_alone(because: Phrase, headers: tuple[str, ...] = ()) -> Decision:
    """A table that is not about ports, with a header where it has any."""
    return Decision(Shape.OTHER, str(because), int(bool(headers)), headers, because=because)


def _role_grid(grid: Grid, context: Context) -> Decision | None:
    """Roles on both axes, with ports where they cross."""
    found = role_grid(grid)
    if found is None:
        return None
    header = tuple(cell.text.strip() for cell in grid.rows[found.top])
    reason = "the same roles stand on both axes" if found.shared else f"its corner says {found.corner!r}"
    reason += f"; rows are {found.rows_are}s"
    before: tuple[Column | None, ...] = (None,) * found.left
    columns = (*before, found.rows_are, *(Column.COMPOSITE for _ in header[found.left + 1 :]))
    return Decision(
        Shape.GRID, reason, found.top + 1, header, columns, context=context, above=found.top, crossing=found
    )
