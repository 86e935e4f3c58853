"""What the columns of a table say together: both ends, an end and its other one, a direction that speaks against it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from exgraph.languages.known import languages
from exgraph.languages.language import divided
from exgraph.languages.meanings import PORTS, WAYS, Column, Word
from exgraph.languages.words import pattern, whole, words
from exgraph.sources.shapes.cells.cell_kinds import STATED_PORT, is_clean_port
from exgraph.sources.shapes.cells.directions import Direction, direction_of
from exgraph.sources.shapes.cells.protocol_cells import is_every_protocol, names_protocols
from exgraph.sources.shapes.headers.column_meanings import Fit, Meant, fold_header, host_in
from exgraph.sources.shapes.reading.column_view import ColumnView
from exgraph.sources.shapes.reading.evidence import Evidence, Kind
from exgraph.sources.shapes.reading.options import (
    END_COLUMNS,
    Option,
    Table,
    heads_both,
    is_kind_of_host,
    lists_services_by_name,
    states_ports,
)
from exgraph.sources.shapes.reading.weights import MOST_PAIRS, PORTS_UNDER_OTHER_NAME, RULES, WEIGHTS
from exgraph.sources.shapes.titles.ends import Context
from exgraph.sources.shapes.titles.title_names import names_role

#: Columns that may hold transports without being read for them.
_NO_TRANSPORTS = (None, Column.NOTES, Column.PURPOSE)
_BOTH = (Column.SOURCE, Column.DESTINATION)
_SAYS_SO = (Fit.EXACT, Fit.PATTERN, Fit.USER)
_TOWARDS = pattern(whole(Word.FROM_ROLE, Word.TO_ROLE), r"\s+[^\W\d]")
_SAID_OF_END = pattern(whole(Word.ADDRESS_NOUN, Word.AREA, Word.ZONE_NOUN))
_OTHER_NUMBER = pattern(whole(Word.OTHER_NUMBER))


def is_impossible(table: Table, options: Sequence[Option]) -> bool:
    """What no columns can be together: no ports nor known services; and both ends in one column beside another end."""
    meanings = [option.meaning for option in options]
    if not any(meaning in PORTS for meaning in meanings) and not (
        _names_services(table, meanings) or _are_rules(table, options)
    ):
        return True
    ends = {meaning for meaning in meanings if meaning in END_COLUMNS}
    if Column.TICKS in meanings and ends:
        return True
    if not ends and any(
        option.meaning is Column.DIRECTION and view.arrows == 1
        for option, view in zip(options, table.views, strict=True)
    ):
        # Both ends are all that its cells say.
        return True
    if Column.PAIR in ends and len(ends) > 1:
        return True
    both = ends.issuperset(_BOTH)
    if not both and Column.HOST in ends and heads_both(table):
        # A column of machines takes no place of an end that has a column of its own.
        return True
    if both and (Column.HOST in ends or Column.PEER in ends):
        return True
    if Column.PEER in ends and not ends.isdisjoint((*_BOTH, Column.ENDPOINT)):
        return True
    return Column.ENDPOINT in ends and Column.DESTINATION in ends


def _are_rules(table: Table, options: Sequence[Option]) -> bool:
    """Whether columns without ports are those of rules: both ends by their headers, and what is permitted or how.

    `Status` may be that of a copy from a source to a destination: there, one row has to deny.
    """
    where = {option.meaning: place for place, option in reversed(list(enumerate(options))) if option.meaning}
    if not where.keys() >= set(_BOTH):
        return False
    source, destination = (options[where[end]].fit for end in _BOTH)
    sure = {source, destination}.issubset(_SAYS_SO) or source is destination is Fit.NOUN
    # `Назначение` beside a source is the other end where a column of actions says what the row is.
    shared = source in _SAYS_SO and destination in (Fit.SHARED, Fit.ALSO)
    if not (sure or (shared and _permit_or_deny(table, options))):
        return False
    if states_ports(table) or any(map(_may_be_ports, table.meant, table.views)):
        # A table that has ports is read with them, or not.
        return False
    protocols = [view for view, said in zip(table.views, table.meant, strict=True) if _is_of_protocols(said)]
    if protocols:
        # What the header says has to be read, and "TCP 53" is a port.
        read = Column.TRANSPORT in where and options[where[Column.TRANSPORT]].fit in _SAYS_SO
        return read and not any(view.share(STATED_PORT.search) for view in protocols) and _name_protocols(protocols[0])
    return _permit_or_deny(table, options)


def _permit_or_deny(table: Table, options: Sequence[Option]) -> bool:
    """Whether a column says by its header and its cells what is permitted."""
    return any(
        view.answers >= RULES and (view.denies or fold_header(view.header) not in words(Word.MAY_BE_ACTION))
        for option, view in zip(options, table.views, strict=True)
        if option.meaning is Column.ACTION and option.fit
    )


def _is_of_protocols(meant: Sequence[Meant]) -> bool:
    return bool(meant) and meant[0].meaning is Column.TRANSPORT


def _name_protocols(view: ColumnView) -> bool:
    """Whether a column's cells are protocols, or all of them, and not everywhere what a column of ports may say too."""
    said = view.share(lambda text: names_protocols(text) or is_every_protocol(text))
    return said >= RULES and view.ports < 1


def _may_be_ports(meant: Sequence[Meant], view: ColumnView) -> bool:
    """Whether a column that no header names has numbers that may be ports; those of a priority are none."""
    folded = fold_header(view.header)
    number = _OTHER_NUMBER().search(folded) or folded in words(Word.NUMBERED, Word.ROW_NUMBER)
    return not meant and not number and view.share(is_clean_port) > 0


def _heads_listener(table: Table) -> bool:
    """Whether a header is of the end that waits for connections, so that the one who asks for them is the other."""
    return any(fold_header(header) in words(Word.LISTENER) for header in table.headers)


def _names_services(table: Table, meanings: Sequence[Column | None]) -> bool:
    """Whether a list between two ends names services whose ports are known, or says the ports of some of them."""
    if not {*_BOTH, Column.SERVICE} <= set(meanings):
        return False
    view = table.views[meanings.index(Column.SERVICE)]
    return view.known_services > 0 and view.known_services + view.ports >= PORTS_UNDER_OTHER_NAME


def said_together(table: Table, options: Sequence[Option], context: Context) -> Iterator[Evidence]:
    """What speaks for the columns' meanings together, and against them."""
    where = {option.meaning: place for place, option in reversed(list(enumerate(options))) if option.meaning}
    ends = [end for end in _BOTH if end in where]
    titled = bool(context.own or context.is_pair)
    if Column.HOST in where and (ends or Column.PEER in where):
        yield Evidence(Kind.OTHER_END, WEIGHTS.host_beside)
    elif len(ends) == 1 and (titled or _titles_other(context, ends[0])):
        yield Evidence(Kind.OTHER_END, WEIGHTS.other_end)
    if Column.PEER in where:
        yield from _peer(options, where, context)
    for place, option in enumerate(options):
        if option.meaning is Column.HOST:
            yield from _host(table, options, place, context)
        elif option.meaning is Column.PEER and option.fit is Fit.ALSO and not context.own:
            yield Evidence(Kind.ALONE, WEIGHTS.alone, place)
        elif option.meaning is Column.DESTINATION and option.fit is Fit.ALSO:
            named = _titles_other(context, Column.DESTINATION)
            named = named or _has_counterpart(table, place, Column.DIRECTION in where)
            weight = WEIGHTS.counterpart if named else WEIGHTS.no_counterpart
            yield Evidence(Kind.COUNTERPART, weight, place)
            yield Evidence(Kind.APPLICATIONS, WEIGHTS.applications * table.views[place].applications, place)
            if _has_addresses_of(table, Column.DESTINATION, place):
                yield Evidence(Kind.NAME, WEIGHTS.name, place)
    source = where.get(Column.SOURCE)
    if source is not None and options[source].fit is Fit.SHARED and _heads_listener(table):
        yield Evidence(Kind.COUNTERPART, WEIGHTS.counterpart, source)
    if len(ends) == len(_BOTH):
        yield from _next_to(table, where)
        if Column.DIRECTION in where:
            # Beside both ends it may name them, or say where they stand.
            place = where[Column.DIRECTION]
            weight = (WEIGHTS.directions - WEIGHTS.no_direction) * table.views[place].names_ends
            yield Evidence(Kind.DIRECTIONS, weight, place)
    if len(ends) == 1 and Column.HOST not in where:
        against = Direction.OUT if ends[0] is Column.SOURCE else Direction.IN
        if against in _directions(table, where, context):
            yield Evidence(Kind.AGAINST, WEIGHTS.against_direction, where[ends[0]])
    if Column.TRANSPORT not in where or not table.views[where[Column.TRANSPORT]].transports:
        # Names of applications in the place of transports leave a column of transports over.
        yield from _transports_left(table, options)


def _titles_other(context: Context, end: Column) -> bool:
    """Whether a title names the end that is missing beside this one, and not this one."""
    source, destination = bool(context.source), bool(context.destination)
    return source > destination if end is Column.DESTINATION else destination > source


def _next_to(table: Table, where: dict[Column, int]) -> Iterator[Evidence]:
    """Of two columns with one header, as both may be called `Назначение`, the one next to the other end is the end."""
    headers = [fold_header(header) for header in table.headers]
    if abs(where[Column.SOURCE] - where[Column.DESTINATION]) == 1:
        for end in _BOTH:
            if headers.count(headers[where[end]]) > 1:
                yield Evidence(Kind.NEXT_TO, WEIGHTS.next_to, where[end])


def _transports_left(table: Table, options: Sequence[Option]) -> Iterator[Evidence]:
    for place, (option, view) in enumerate(zip(options, table.views, strict=True)):
        if option.meaning in _NO_TRANSPORTS and view.protocols >= PORTS_UNDER_OTHER_NAME and view.transports:
            yield Evidence(Kind.TRANSPORTS_LEFT, WEIGHTS.transports_left, place)


def _peer(options: Sequence[Option], where: dict[Column, int], context: Context) -> Iterator[Evidence]:
    arrows = any(each.kind is Kind.BESIDE_ARROWS for each in options[where[Column.PEER]].evidence)
    if not where.keys().isdisjoint(WAYS) or context.direction is not None or arrows:
        yield Evidence(Kind.OTHER_END, WEIGHTS.other_end)
    else:
        yield Evidence(Kind.NO_WAY, WEIGHTS.no_direction_of_peer, where[Column.PEER])


def _host(table: Table, options: Sequence[Option], place: int, context: Context) -> Iterator[Evidence]:
    """A component is a host where a column names the other end, or the direction, and no title this one; so it is in a
    list of programs with the ports that they listen on.

    What is only called a kind of host is one where no other column is an end, or one has the other end of each row.
    """
    others = {option.meaning for option in options} & {*END_COLUMNS} - {Column.HOST}
    option, titled = options[place], bool(context.own or context.is_pair)
    if option.fit is not Fit.USER and _says_what_for(table, place, context, others):
        yield Evidence(Kind.TITLE, WEIGHTS.title_says, place)
        yield Evidence(Kind.ALONE, WEIGHTS.alone, place)
    elif (option.fit not in _SAYS_SO or _is_part_played(table, place)) and _ports_head_ends(table):
        yield Evidence(Kind.ALONE, WEIGHTS.alone, place)
    elif option.fit is Fit.ALSO:
        if titled:
            yield Evidence(Kind.TITLE, WEIGHTS.title_says, place)
        if not others:
            # Directions most of which are pairs of their own do not go from the component to anywhere.
            directed = any(
                other.meaning is Column.DIRECTION and view.arrows <= MOST_PAIRS
                for other, view in zip(options, table.views, strict=True)
            )
            listed = (
                not titled
                and _is_component(table, place)
                and table.views[place].lists_programs
                and not _ports_name_ends(table, options)
            )
            if listed:
                yield Evidence(Kind.COMPONENTS, WEIGHTS.components, place)
            elif directed:
                yield Evidence(Kind.OTHER_END, WEIGHTS.other_end)
            else:
                yield Evidence(Kind.ALONE, WEIGHTS.alone, place)
    elif option.fit is None and lists_services_by_name(table.views[place], table.meant[place]):
        if titled or context.direction is not None or _says_ends(table, options, place):
            yield Evidence(Kind.ALONE, WEIGHTS.alone, place)
        else:
            yield Evidence(Kind.COMPONENTS, WEIGHTS.components, place)
    elif option.fit is None and others and option.evidence[0].kind is not Kind.BESIDE_ARROWS:
        if others == {Column.PEER} and any(each.meaning in WAYS for each in options):
            # Whose directions they are and whom they are with, no other column says.
            return
        yield Evidence(Kind.ALONE, WEIGHTS.alone, place)


def _says_what_for(table: Table, place: int, context: Context, others: set[Column | None]) -> bool:
    """Whether a header like "role" says what for: titles name the end or the ends that no other column has, and no cell
    has a role's noun."""
    if not _is_part_played(table, place) or len(others) > 1:
        return False
    end = next(iter(others), None)
    beside = bool(context.own) or (end is not None and end in _BOTH and _titles_other(context, end))
    return (beside if others else context.is_pair) and not table.views[place].share(names_role)


def _is_part_played(table: Table, place: int) -> bool:
    return fold_header(table.headers[place]) in words(Word.PART_PLAYED)


def _ports_head_ends(table: Table) -> bool:
    """Whether the headers of two columns of ports name the ends: `Client port | Server port`."""
    said = {meant[0].meaning: header for header, meant in zip(table.headers, table.meant, strict=True) if meant}
    return all(host_in(said.get(meaning, "")) for meaning in (Column.SOURCE_PORT, Column.PORT))


def _says_ends(table: Table, options: Sequence[Option], place: int) -> bool:
    """Whether another column than that of the services may be an end, or says which way, or whose ports these are."""
    if any(option.meaning in (*WAYS, Column.SOURCE_PORT) for option in options) or _ports_name_ends(table, options):
        return True
    others = [each for each in range(len(options)) if each != place]
    named = {meant.meaning for each in others for meant in table.meant[each] if meant.fit is not Fit.ALTERNATIVE}
    return not named.isdisjoint(END_COLUMNS) or any(is_kind_of_host(table.headers[each]) for each in others)


def _ports_name_ends(table: Table, options: Sequence[Option]) -> bool:
    """Whether a line of ports names the other end, `443 to X`, so that the component does not listen on all of them."""
    columns = (view for option, view in zip(options, table.views, strict=True) if option.meaning in PORTS)
    return any(_TOWARDS().search(text) for view in columns for text in view.texts)


def _is_component(table: Table, place: int) -> bool:
    """Whether a header says "component": what may as well be the other end, a product, is none."""
    said = {each.meaning for each in table.meant[place] if each.fit is not Fit.ALTERNATIVE}
    return Column.HOST in said and Column.PEER not in said


def _has_counterpart(table: Table, place: int, directed: bool) -> bool:
    """Whether a header that may be a destination stands beside the source that its language has for it."""
    folded = fold_header(table.headers[place])
    for language in languages():
        if folded not in divided(language.also.get(Column.DESTINATION, "")):
            continue
        beside = divided(language.words.get(Word.SOURCE_BESIDE, ""))
        if directed and not beside:
            return True
        for other, meant in zip(table.headers, table.meant, strict=True):
            if meant and meant[0].meaning is Column.SOURCE and (not beside or fold_header(other).startswith(beside)):
                return True
    return False


def _has_addresses_of(table: Table, end: Column, place: int) -> bool:
    """Whether another column has the addresses or zones of an end, `IP назначения`: what is called less is its name."""
    return any(
        other != place
        and meant
        and meant[0].meaning is end
        and meant[0].fit is Fit.PATTERN
        and _SAID_OF_END().search(fold_header(header))
        for other, (header, meant) in enumerate(zip(table.headers, table.meant, strict=True))
    )


def _directions(table: Table, where: dict[Column, int], context: Context) -> set[Direction | None]:
    if Column.DIRECTION not in where:
        return {context.direction}
    return {direction_of(text) for text in table.views[where[Column.DIRECTION]].texts}
