"""What one column may be: the meanings of its header and of its cells, each with what speaks for and against it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from exgraph.languages.meanings import PORTS, Column, Word
from exgraph.languages.words import pattern, whole, words
from exgraph.sources.shapes.cells.asked_permissions import asked_by, dates_removal
from exgraph.sources.shapes.cells.cell_kinds import ENDS, is_interface
from exgraph.sources.shapes.headers.column_meanings import Fit, Meant, fold_header, names_ports
from exgraph.sources.shapes.reading.column_view import ColumnView
from exgraph.sources.shapes.reading.evidence import Evidence, Kind
from exgraph.sources.shapes.reading.other_things import are_other_things
from exgraph.sources.shapes.reading.weights import (
    ANSWERS_UNDER_NO_NAME,
    ANSWERS_UNDER_OTHER_NAME,
    NO_ENDS,
    PAIRS,
    PORTS_AMONG_DENIALS,
    PORTS_UNDER_OTHER_NAME,
    WEIGHTS,
)
from exgraph.sources.shapes.roles.role_labels import is_address, is_self
from exgraph.sources.shapes.titles.title_names import may_name, names_role
from exgraph.values.applications import find
from exgraph.values.end_labels import is_any

#: Columns that name ends.
END_COLUMNS = (*ENDS, Column.ENDPOINT)
_BOTH_ENDS = (Column.SOURCE, Column.DESTINATION)
_SERVICE = pattern(whole(Word.SERVICE_NOUN))
#: A name, or the noun of what has one.
NAME = pattern(whole(Word.NAME_NOUN))
#: Words of a longer header that say how close it is to what an end is called.
_CLOSE = (
    (Kind.NAME, NAME),
    (Kind.AREA, pattern(whole(Word.AREA, Word.ZONE_NOUN))),
    (Kind.ADDRESS, pattern(whole(Word.ADDRESS_NOUN))),
    (Kind.SAID_OF_END, pattern(whole(Word.BESIDE_END, Word.TRANSLATED))),
)
#: What says that another column may be closer.
_CLOSER = (Kind.AREA, Kind.ADDRESS)
#: Beside the noun of a role alone: "Server certificate" is no server.
_HELD = pattern(whole(Word.HELD_BY_END))
_MAY_BE_WAYS = (None, Column.PURPOSE, Column.SERVICE, Column.NOTES, Column.ACTION)
_MAY_BE_TRANSPORTS = (Column.PURPOSE, Column.SERVICE, Column.NOTES, Column.HOST, Column.ACTION)
_MAY_BE_PAIRS = (None, Column.PAIR, Column.PURPOSE, Column.SERVICE, Column.DIRECTION, Column.PEER, *END_COLUMNS)
_LONGEST_HOST = 3


class Option(NamedTuple):
    """A meaning that a column may have; `None` is not read. `fit` is how its header says it, if it does."""

    meaning: Column | None
    fit: Fit | None
    evidence: tuple[Evidence, ...]

    @property
    def score(self) -> float:
        return sum(each.weight for each in self.evidence)


class Table(NamedTuple):
    """The columns of a table under one header: what each header may mean, and what the cells hold."""

    headers: tuple[str, ...]
    meant: tuple[tuple[Meant, ...], ...]
    views: tuple[ColumnView, ...]


def options_of(table: Table, place: int) -> tuple[Option, ...]:
    """The options of one column, the last of which is that it is left out."""
    view, meant = table.views[place], table.meant[place]
    options = [
        Option(each.meaning, each.fit, tuple(_spoken(table, place, each)))
        for each in meant
        if not _is_impossible(table, place, each)
    ]
    options += (
        Option(meaning, None, tuple(_of_cells(meaning, view, place, None)))
        for meaning in (*_by_cells(view, meant), *_by_words(table, place))
        if meaning not in [each.meaning for each in meant]
        and not (meaning is Column.HOST and _is_named_beside(table, place))
    )
    return (*options, Option(Column.NOTES if meant else None, None, ()))


def _is_named_beside(table: Table, place: int) -> bool:
    """Whether a column says something of hosts that another one names: their addresses, or `Server model` beside
    `Server name`."""
    named = any(bool(meant) and meant[0].meaning is Column.HOST for meant in table.meant)
    if named and table.views[place].every(is_address):
        return True
    folded = [fold_header(header).rpartition(" ") for header in table.headers]
    whose = folded[place][0]
    others = (said for other, said in enumerate(folded) if other != place)
    return bool(whose) and any(of == whose and NAME().fullmatch(what) for of, _, what in others)


def _spoken(table: Table, place: int, meant: Meant) -> Iterator[Evidence]:
    """What speaks for a meaning of a header."""
    kind = Kind.USER if meant.fit is Fit.USER else Kind.HEADER
    yield Evidence(kind, WEIGHTS.of_header(meant.fit), place)
    evidence = _of_cells(meant.meaning, table.views[place], place, meant.fit)
    # Which column is the closest to what an end is called matters where several may be one.
    only = _is_only_end(table, place, meant.meaning)
    yield from (each for each in evidence if each.kind not in _CLOSER or not only)


def _is_only_end(table: Table, place: int, end: Column) -> bool:
    """Whether no other header may be that of an end; beside the other end of source and destination, of this one."""
    others = {each.meaning for other, meant in enumerate(table.meant) if other != place for each in meant}
    if end in _BOTH_ENDS and not others.isdisjoint(_BOTH_ENDS):
        return end not in others and Column.ENDPOINT not in others
    return others.isdisjoint(END_COLUMNS)


def _is_impossible(table: Table, place: int, meant: Meant) -> bool:
    """What no weight makes up for."""
    view = table.views[place]
    if meant.meaning is Column.PAIR:
        return view.arrows < PAIRS
    if meant.meaning is Column.PEER and meant.fit is Fit.ALSO and not _is_only_end(table, place, Column.PEER):
        # `IPs` are those of the end that has a column, or the other end itself.
        return True
    if meant.meaning is Column.HOST and meant.fit is not Fit.USER and heads_both(table):
        # A column of machines takes no place of an end that has a column of its own.
        return True
    if meant.meaning in END_COLUMNS and meant.fit is Fit.NOUN and _says_what_it_has(view.header):
        return True
    if meant.meaning in END_COLUMNS:
        # One column is not two ends; nor is one of numbers any.
        return view.no_roles > NO_ENDS or view.arrows >= PAIRS
    if meant.meaning is Column.DIRECTION and meant.fit is not Fit.USER:
        # Beside both ends, what each row is called says no direction.
        return view.labels_rows and heads_both(table)
    if meant.meaning is Column.TICKS:
        # What is ticked is seen of several columns together.
        return True
    if meant.meaning in PORTS and meant.fit is not Fit.USER and view.every(is_interface):
        # Those of a switch.
        return True
    if meant.meaning in PORTS and meant.fit is Fit.PATTERN and view.actions == 1 and not view.ports:
        # "Port setting" over "open": it says what becomes of ports that stand elsewhere.
        return True
    if meant.meaning in PORTS and meant.fit is not Fit.USER and are_other_things(table.meant, table.views, place):
        return True
    if meant.meaning is Column.ACTION and meant.fit is Fit.ALSO:
        # `Rule` over names of rules, or over what each rule does.
        return view.actions < 1
    if meant.meaning is Column.ACTION:
        may_be = fold_header(view.header) in words(Word.MAY_BE_ACTION)
        return may_be and not view.denies and view.answers < ANSWERS_UNDER_OTHER_NAME
    if meant.meaning is Column.PURPOSE and meant.fit is Fit.ALTERNATIVE:
        # Beside a column that names both ends, a kind of host is no third.
        return all(other.arrows < PAIRS for other in table.views)
    if meant.meaning is Column.COMPOSITE and meant.fit is Fit.ALTERNATIVE:
        # A header that says so holds the ports, and no other column's cells do.
        # What says that nothing is open is neither for it nor against it.
        most = view.ports_stated if view.ports >= PORTS_AMONG_DENIALS else view.ports
        return max(view.ports, most) < PORTS_UNDER_OTHER_NAME or states_ports(table)
    if meant.meaning is Column.SERVICE and meant.fit is Fit.ALSO:
        # What everybody uses, hosts do.
        return any(map(_is_anybody, view.texts))
    if meant.meaning is Column.SERVICE and meant.fit is Fit.ALTERNATIVE:
        # Of two columns of protocols, one has the applications.
        return sum(bool(said and said[0].meaning is Column.TRANSPORT) for said in table.meant) < 2
    if meant.meaning is Column.TRANSPORT and meant.fit is Fit.ALTERNATIVE:
        return view.protocols < PORTS_UNDER_OTHER_NAME or not view.transports
    return False


def heads_both(table: Table) -> bool:
    """Whether two headers say nothing else than source and destination."""
    said = {meant[0].meaning for meant in table.meant if meant and meant[0].fit in (Fit.EXACT, Fit.PATTERN, Fit.USER)}
    return said.issuperset(_BOTH_ENDS)


def states_ports(table: Table) -> bool:
    """Whether a header says which column holds the ports."""
    return any(meant and meant[0].meaning in PORTS for meant in table.meant)


def _by_cells(view: ColumnView, meant: Sequence[Meant]) -> Iterator[Column]:
    """What a column's cells are without a word of its header."""
    said = meant[0].meaning if meant else None
    if said in _MAY_BE_WAYS and view.directions == 1:
        yield Column.DIRECTION
    if said in _MAY_BE_PAIRS and view.arrows >= PAIRS:
        yield Column.PAIR
    if (said is None or (said in PORTS and not view.ports)) and view.actions == 1:
        yield Column.ACTION
    elif said is None and (view.states == 1 or _asks_permission(view)):
        # Whatever over "valid" and "cancelled", `Deshabilitada` over yes and no.
        yield Column.ACTION
    elif said is None and view.permits and view.denies and view.actions >= ANSWERS_UNDER_NO_NAME:
        # What becomes of the other rows nobody can tell.
        yield Column.ACTION
    if said is None and view.protocols_spelled >= PORTS_UNDER_OTHER_NAME and view.transports:
        yield Column.TRANSPORT
    if said in _MAY_BE_TRANSPORTS and view.only_transports:
        yield Column.TRANSPORT
    if said is None and view.ports_stated >= PORTS_UNDER_OTHER_NAME and find(fold_header(view.header)):
        # `Server | HTTP | HTTPS`: the ports of each.
        yield Column.PORT
    if said is None and is_kind_of_host(view.header) and not view.ports:
        yield Column.HOST
    if lists_services_by_name(view, meant):
        yield Column.HOST


def _by_words(table: Table, place: int) -> Iterator[Column]:
    """A column whose cells say between which ends, where no other header is of an end: `Traffic` over "from A to B"."""
    said = table.meant[place][0].meaning if table.meant[place] else None
    others = {each.meaning for other, meant in enumerate(table.meant) if other != place for each in meant[:1]}
    view = table.views[place]
    if fold_header(view.header) in words(Word.NUMBER_ALONE) and any(map(_is_of_names, table.headers)):
        # `Port name | Number`.
        yield Column.PORT
    if said in _MAY_BE_WAYS and others.isdisjoint(END_COLUMNS) and view.says_between and view.directions < 1:
        yield Column.DIRECTION


def _is_of_names(header: str) -> bool:
    return names_ports(fold_header(header))


def _asks_permission(view: ColumnView) -> bool:
    """Whether a header that is not known permits or denies by itself, and its cells answer it with yes and no, or since
    when."""
    answered = view.yes_or_no == 1 and asked_by(view.header) is not None
    return answered or (bool(view.texts) and view.every(lambda text: dates_removal(view.header, text)))


def lists_services_by_name(view: ColumnView, meant: Sequence[Meant]) -> bool:
    """Whether a column of services holds the names of programs that run, "mta", "web", and few of protocols."""
    said = meant[0] if meant else None
    if said is None or said.meaning is not Column.SERVICE or said.fit not in (Fit.EXACT, Fit.NOUN):
        return False
    return view.lists_some_programs and view.every(may_name)


def is_kind_of_host(header: str) -> bool:
    """Whether a header that is not known is a kind of host, and no kind of service, nor anything that a host has."""
    few = len(header.split()) <= _LONGEST_HOST
    return few and names_role(header) and not (_SERVICE().search(fold_header(header)) or _says_what_it_has(header))


def _says_what_it_has(header: str) -> bool:
    """Whether a header is that of something that a host has, `Server certificate`; `nombre` is a number in French, and
    a name in Spanish."""
    held = _HELD().search(fold_header(header))
    return held is not None and NAME().fullmatch(held[0]) is None


def _of_cells(meaning: Column, view: ColumnView, place: int, fit: Fit | None) -> Iterator[Evidence]:
    """What the cells say of a meaning; nothing where there are none."""
    if fit is None and meaning is Column.HOST:
        yield Evidence(Kind.HEADER, WEIGHTS.noun, place)
    if not view.texts:
        return
    if meaning in PORTS:
        yield Evidence(Kind.PORTS, WEIGHTS.ports * view.ports, place)
        yield Evidence(Kind.CLEAN, WEIGHTS.clean * view.clean, place)
    elif meaning is Column.TRANSPORT:
        weight = WEIGHTS.protocols * (view.protocols + view.every_protocol - 0.5) + WEIGHTS.transports * (
            view.transports - 0.3
        )
        yield Evidence(Kind.PROTOCOLS, weight, place)
    elif meaning is Column.SERVICE and fit is Fit.ALSO:
        yield Evidence(Kind.APPLICATIONS, WEIGHTS.used_by * view.applications, place)
    elif meaning is Column.DIRECTION:
        said = max(view.directions, view.yes_or_no if fit else 0.0, float(view.says_between))
        yield Evidence(Kind.DIRECTIONS, WEIGHTS.directions * said + WEIGHTS.no_direction * (1 - said), place)
    elif meaning is Column.ACTION:
        said = view.answers if fit else 1.0 if _asks_permission(view) else max(view.actions, view.states)
        yield Evidence(Kind.ACTIONS, WEIGHTS.actions * said, place)
    elif meaning is Column.PAIR:
        yield Evidence(Kind.ARROWS, WEIGHTS.arrows * view.arrows, place)
    elif meaning in END_COLUMNS:
        yield from _of_ends(meaning, view, place, fit)


def _of_ends(meaning: Column, view: ColumnView, place: int, fit: Fit | None) -> Iterator[Evidence]:
    yield Evidence(Kind.ROLES, WEIGHTS.role_like * view.roles, place)
    yield Evidence(Kind.EMPTY, WEIGHTS.empty * view.empty, place)
    says_end = fit in (Fit.EXACT, Fit.PATTERN)
    yield Evidence(Kind.NO_ROLES, (WEIGHTS.refused if says_end else WEIGHTS.impossible) * view.no_roles, place)
    if fit not in (Fit.EXACT, Fit.PATTERN, Fit.USER):
        yield Evidence(Kind.APPLICATIONS, WEIGHTS.applications * view.applications, place)
    folded = fold_header(view.header)
    if not (says_end or " " in folded or not folded.isascii()):
        return
    weights = {
        Kind.NAME: WEIGHTS.name,
        Kind.AREA: WEIGHTS.area,
        Kind.ADDRESS: WEIGHTS.address,
        Kind.SAID_OF_END: WEIGHTS.said_of_end,
    }
    for kind, said in _CLOSE:
        if (says_end or kind is not Kind.NAME) and said().search(folded):
            yield Evidence(kind, weights[kind], place)


def _is_anybody(text: str) -> bool:
    return is_any(text) or is_self(text)
