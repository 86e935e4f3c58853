"""What a reading leaves open, one sentence a kind: ends and directions not stated, ports that do not resolve."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from exgraph.model.role import UNSTATED_ID
from exgraph.notation import infer
from exgraph.sources.shapes.told.given import summed
from exgraph.sources.shapes.told.reason import Lack
from exgraph.sources.typed import option, quoted
from exgraph.values.service import NEGATIVE, PORTED
from exgraph.wording.phrases import Phrase

if TYPE_CHECKING:
    from exgraph.model.matrix import Matrix
    from exgraph.sources.grid import Unread
    from exgraph.sources.shapes.roles.new_roles import Alias
    from exgraph.sources.shapes.told.explanation import Explanation
    from exgraph.values.service import Service

_MOST_TITLES = 3
_MOST_OPTIONS = 4


def open_questions(matrix: Matrix, tables: Iterable[Explanation], profile: bool = False) -> tuple[Phrase, ...]:
    """What of a document's flows is open, each kind with its count, its first place and what settles it.

    `profile`: one says which roles there are.
    """
    tables = tuple(tables)
    if not tables:
        # A document that is read whole has been understood whole.
        return ()
    return (
        *_uses(tables),
        *_ends(matrix, tables),
        *_directions(tables),
        *_in_turn(tables),
        *_actions(tables),
        *_unsure(tables),
        *(() if profile else _joined(matrix)),
        *_ports(matrix),
    )


def perhaps_one(aliases: Iterable[Alias], path: str) -> Iterator[Phrase]:
    """The names that may be one role, and were not made one."""
    pairs = tuple(f"{quoted(each.role)} / {quoted(each.spelling)}" for each in aliases if not each.merged)
    if pairs:
        yield Phrase.of("told.perhaps-one", path=path, n=len(pairs), pairs=pairs)


def unread_tables(tables: Iterable[Explanation]) -> tuple[tuple[Phrase, int], ...]:
    """Tables that hold ports and give no flow: a sentence for each reason, and how many tables it is said of."""
    found: dict[Phrase, list[Explanation]] = {}
    for table in tables:
        if table.unread:
            found.setdefault(table.why_nothing, []).append(table)
    ends: dict[str, list[Explanation]] = {}
    for table in tables:
        if table.unread_end:
            ends.setdefault(table.unread_end, []).append(table)
    return (
        *((Phrase.of("told.unread", n=len(of), place=of[0].place, why=why), len(of)) for why, of in found.items()),
        *(
            (Phrase.of("told.unread-column", n=len(of), place=of[0].place, column=header), len(of))
            for header, of in ends.items()
        ),
    )


def guessed_columns(tables: Iterable[Explanation]) -> Iterator[Phrase]:
    """The columns that are read for ports or transports by their cells alone, each header once."""
    found: dict[str, list[Explanation]] = {}
    for table in tables:
        for header in table.guessed if table.connecting else ():
            found.setdefault(header, []).append(table)
    for header, each in found.items():
        rows = sum(table.connecting for table in each)
        meaning = next(column.meaning for column in each[0].columns if column.header == header)
        name = "told.guessed-column" if header else "told.guessed-nameless"
        yield Phrase.of(name, place=each[0].place, n=rows, header=header, option=option(meaning, header))


def guessed_zones(matrix: Matrix, path: str) -> Iterator[Phrase]:
    """The zones that are guesses from the labels of roles."""
    guesses = matrix.guesses
    if guesses.zones:
        one = next(role.id for role in matrix.roles if role.id in guesses.zones)
        name = "told.no-zones" if guesses.zones == guesses.unknown else "told.guessed-zones"
        yield Phrase.of(name, path=path, n=len(guesses.zones), unknown=len(guesses.unknown), role=one)


def unread_parts(unread: Iterable[Unread]) -> tuple[tuple[Phrase, int], ...]:
    """What is seen and not read: a sentence for each, and how many pieces it is said of."""
    return tuple(
        (Phrase.of(f"told.unseen-{each.kind}", n=each.count, place=each.place, text=each.text), each.count)
        for each in unread
    )


def _ends(matrix: Matrix, tables: tuple[Explanation, ...]) -> Iterator[Phrase]:
    titles = tuple(dict.fromkeys(table.proposed for table in tables if table.proposed))[:_MOST_TITLES]
    for end in ("source", "destination"):
        flows = [flow for flow in matrix.flows if getattr(flow, end) == UNSTATED_ID]
        if flows:
            reasons = [table.lacks(lack) for table in tables for lack in (Lack.HOST, Lack(end))]
            lacking = [reason for reason in reasons if reason is not None]
            named = (
                *(option for each in lacking for option in each.options if each.lack is Lack.HOST),
                f"--{end} ROLE",
            )
            columns = (option for each in lacking for option in each.of_columns)
            options = tuple(dict.fromkeys((*named, *columns)))[:_MOST_OPTIONS]
            told = {"n": len(flows), "place": flows[0].origin.place, "options": options}
            if titles:
                told["titles"] = tuple(f"--{end} {quoted(title)}" for title in titles)
            yield Phrase.of(f"told.{end}-or-title" if titles else f"told.{end}", **told)


def _directions(tables: tuple[Explanation, ...]) -> Iterator[Phrase]:
    unsaid = [table for table in tables if table.undirected]
    if unsaid:
        yield Phrase.of("told.undirected", n=sum(table.undirected for table in unsaid), place=unsaid[0].place)


def _in_turn(tables: tuple[Explanation, ...]) -> Iterator[Phrase]:
    rows = [table for table in tables if table.in_turn]
    if rows:
        yield Phrase.of("told.in-turn", n=sum(table.in_turn for table in rows), place=rows[0].place)


def _actions(tables: tuple[Explanation, ...]) -> Iterator[Phrase]:
    found: dict[tuple[str, str, str], list[Explanation]] = {}
    for table in tables:
        if table.turning or table.modal:
            name = "told.turning" if table.turning else "told.modal"
            found.setdefault((name, "action", table.turning or table.modal), []).append(table)
        if table.answered:
            found.setdefault(("told.answered", "action", table.answered), []).append(table)
        if table.lettered:
            found.setdefault(("told.lettered", "notes", table.lettered), []).append(table)
    for (name, meaning, header), each in found.items():
        told = {"place": each[0].place, "n": len(each), "column": header, "option": option(meaning, header)}
        yield Phrase.of(name, **told)


def _unsure(tables: tuple[Explanation, ...]) -> Iterator[Phrase]:
    """The columns that might as well be something else, alike ones once."""
    places = {table.unsure: table.place for table in reversed(tables) if table.unsure}
    for readings, place in reversed(places.items()):
        yield Phrase.of("told.unsure", place=place, readings=readings)


def _joined(matrix: Matrix) -> Iterator[Phrase]:
    """The roles that are read as one, and may be several."""
    # A document that is read whole has none, and needs no words of titles.
    from exgraph.sources.shapes.titles.role_lists import perhaps_several

    labels = {role.id: role.label() for role in matrix.roles}
    joined = perhaps_several(labels.values())
    if joined:
        cells = (cell for cell in matrix.cells if {labels[cell.source], labels[cell.destination]} & {*joined})
        place = next((cell.origin.place for cell in cells if cell.origin is not None), "")
        yield Phrase.of("told.joined", place=place, n=len(joined), roles=joined)


def _uses(tables: tuple[Explanation, ...]) -> Iterator[Phrase]:
    """The ends that the user names, where cells say another."""
    for each in summed(table.uses for table in tables).values():
        if each.overruled:
            yield Phrase.of("told.overruled", end=each.end, role=each.role, n=each.overruled, place=each.place)


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
