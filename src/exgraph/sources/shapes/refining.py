"""What columns mean, corrected by what their cells hold."""

from __future__ import annotations

from collections.abc import Callable

from exgraph.languages.known import languages
from exgraph.languages.language import divided
from exgraph.languages.meanings import PORTS, Column, Word
from exgraph.languages.words import pattern, whole, words
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.arrows import ARROW
from exgraph.sources.shapes.cell_kinds import ENDS, has_ports
from exgraph.sources.shapes.column_meanings import fold_header
from exgraph.sources.shapes.directions import DIRECTION_BESIDE, Direction, direction_of, is_direction
from exgraph.sources.shapes.ends import Context
from exgraph.sources.shapes.permissions import Permission, named_permission, permission_under
from exgraph.sources.shapes.protocol_cells import names_protocols, protocols_of
from exgraph.sources.shapes.role_labels import is_no_role, is_self
from exgraph.sources.shapes.short_answers import application_of, qualifier_of
from exgraph.sources.shapes.ticks import read_ticks, read_ways
from exgraph.sources.shapes.title_names import names_role
from exgraph.sources.shapes.titles import arrow_pair
from exgraph.values.applications import find
from exgraph.values.end_labels import is_any

SAMPLE_ROWS = 60
#: Why columns are read for ports and transports whose header does not say so: a guess.
TRANSPORTS_BY_CELLS = "its cells are protocols, and no other column's are"
PORTS_BY_CELLS = "its cells hold ports, and no other column does"
_LOCAL = pattern(whole(Word.LOCAL))
_REMOTE = pattern(whole(Word.REMOTE))
_SERVICE = pattern(whole(Word.SERVICE_NOUN))
_AREA = pattern(whole(Word.AREA, Word.ZONE_NOUN))


def refined(
    grid: Grid, body: int, headers: tuple[str, ...], columns: tuple[Column | None, ...], context: Context
) -> tuple[tuple[Column | None, ...], tuple[str, ...]]:
    """The columns once each, corrected by what their cells hold, with the reason for each."""
    found = list(columns)
    reasons = ["by its header" if meaning else "" for meaning in found]
    cells = [_texts(grid, body, place) for place in range(len(found))]
    _read_pairs(grid, body, found, reasons)
    _read_arrows(found, reasons, cells)
    _read_purposes(found, reasons, headers, cells)
    _read_protocols(grid, body, found, reasons)
    _read_used_by(grid, body, headers, found, reasons)
    _prefer_hosts(headers, found, reasons)
    _prefer_filled(grid, body, found, reasons)
    _read_component(headers, found, reasons, context)
    read_ways(found, reasons, headers, cells)
    read_ticks(found, reasons, headers, cells)
    _read_hosts(found, reasons, headers, cells)
    for place, meaning in enumerate(found):
        if meaning in (None, Column.PURPOSE, Column.SERVICE, Column.NOTES, Column.ACTION):
            texts = _texts(grid, body, place)
            if texts and all(is_direction(text) and not find(DIRECTION_BESIDE().sub("", text)) for text in texts):
                found[place], reasons[place] = Column.DIRECTION, "each of its cells is a direction"
    _read_actions(found, reasons, headers, cells)
    _read_ports(found, reasons, headers, cells)
    seen: set[Column] = set()
    for place, meaning in enumerate(found):
        if meaning in (Column.TICKS, Column.ACTION):
            continue
        if meaning in seen and not (meaning is Column.PORT and qualifier_of(headers[place])):
            found[place], reasons[place] = Column.NOTES, f"an earlier column is read as {meaning}"
        elif meaning is not None:
            seen.add(meaning)
    return tuple(found), tuple(reasons)


def _read_pairs(grid: Grid, body: int, found: list[Column | None], reasons: list[str]) -> None:
    """A column of arrows, `A → B`, names both ends whatever its header; a header alone does not make it one."""
    if Column.SOURCE in found and Column.DESTINATION in found:
        for place, meaning in enumerate(found):
            if meaning is Column.PAIR:
                found[place], reasons[place] = Column.PURPOSE, "source and destination have a column each"
        return
    for place, meaning in enumerate(found):
        if meaning in (None, Column.PAIR, Column.PURPOSE, Column.SERVICE, Column.DIRECTION, Column.PEER):
            texts = _texts(grid, body, place)
            arrows = sum(all(map(arrow_pair, filter(str.strip, text.split("\n")))) for text in texts)
            if texts and arrows >= 0.8 * len(texts):
                found[place], reasons[place] = Column.PAIR, "its cells name two ends with an arrow between them"
                # What is beside both ends is no third.
                found[:] = [Column.PURPOSE if other is Column.HOST else other for other in found]
            elif meaning is Column.PAIR:
                found[place] = Column.PURPOSE


def _read_arrows(found: list[Column | None], reasons: list[str], cells: list[list[str]]) -> None:
    """Arrows beside the ports, `5724 --->`: the columns at either side are the ends."""
    if any(meaning in (*ENDS, Column.ENDPOINT) and meaning is not Column.HOST for meaning in found):
        return
    for place, meaning in enumerate(found):
        if meaning not in (Column.PORT, Column.COMPOSITE) or not 0 < place < len(found) - 1:
            continue
        pointed = _share(lambda text: ARROW.search(text) and has_ports(text), cells[place])
        if pointed >= 0.6 and cells[place - 1] and cells[place + 1]:
            for beside, end in ((place - 1, Column.HOST), (place + 1, Column.PEER)):
                found[beside], reasons[beside] = end, "the arrows beside the ports say which end opens the connection"
            return


def _read_protocols(grid: Grid, body: int, found: list[Column | None], reasons: list[str]) -> None:
    """The column of transports, where its header says "Type"; and of two columns of protocols, the applications'."""
    named = [place for place, meaning in enumerate(found) if meaning is Column.TRANSPORT]
    if not named:
        for place, meaning in enumerate(found):
            if meaning in (None, Column.PURPOSE) and _share_of_transports(grid, body, place) >= 0.6:
                found[place], reasons[place] = Column.TRANSPORT, TRANSPORTS_BY_CELLS
                return
    if len(named) < 2 or Column.SERVICE in found:
        return
    transports = max(named, key=lambda place: (_share_of_transports(grid, body, place), -place))
    for place in named:
        if place != transports:
            found[place] = Column.SERVICE
            reasons[place] = "another column has the transports: these protocols are applications"


def _read_used_by(
    grid: Grid, body: int, headers: tuple[str, ...], found: list[Column | None], reasons: list[str]
) -> None:
    """What uses a port may be a service, not a host: the column then names known applications."""
    for place, meaning in enumerate(found):
        used_by = meaning is Column.SOURCE and fold_header(headers[place]) in words(Word.USED_BY)
        if used_by and Column.SERVICE not in found:
            texts = _texts(grid, body, place)
            known = sum(find(text) is not None for text in texts)
            if known and known >= 0.3 * len(texts) and not any(is_any(text) or is_self(text) for text in texts):
                found[place], reasons[place] = Column.SERVICE, "its cells are applications, not hosts"


def _prefer_hosts(headers: tuple[str, ...], found: list[Column | None], reasons: list[str]) -> None:
    """Of two columns for one end, a zone's or a network's gives way to a host's."""
    for end in (Column.SOURCE, Column.DESTINATION):
        named = [place for place, meaning in enumerate(found) if meaning is end]
        hosts = [place for place in named if not _AREA().search(fold_header(headers[place]))]
        for place in named if hosts else ():
            if place not in hosts:
                found[place], reasons[place] = Column.NOTES, f"another column says more closely what the {end} is"


def _prefer_filled(grid: Grid, body: int, found: list[Column | None], reasons: list[str]) -> None:
    """Of several columns of hosts, the one with the fewest empty cells; what holds numbers or transports is no end."""
    for place, meaning in enumerate(found):
        texts = _whole_texts(grid, body, place) if meaning in (*ENDS, Column.ENDPOINT) else []
        if texts and sum(map(is_no_role, texts)) * 2 > len(texts):
            found[place], reasons[place] = None, "its cells are numbers or transports, which are no roles"
    hosts = [place for place, meaning in enumerate(found) if meaning is Column.HOST]
    if len(hosts) > 1:
        filled = {place: len(_texts(grid, body, place)) for place in hosts}
        best = max(hosts, key=lambda place: (filled[place], -place))
        for place in hosts:
            if place != best:
                found[place], reasons[place] = Column.NOTES, "another column of hosts has fewer empty cells"


def _read_component(headers: tuple[str, ...], found: list[Column | None], reasons: list[str], context: Context) -> None:
    """A component is an end where a column names the other end and neither a column nor a title this one."""
    ends = [meaning for meaning in found if meaning in (Column.SOURCE, Column.DESTINATION)]
    one_named = len(ends) == 1 or (not ends and Column.PEER in found)
    if not one_named or Column.HOST in found or context.own or context.is_pair:
        return
    for place, meaning in enumerate(found):
        if meaning is Column.PURPOSE and fold_header(headers[place]) in words(Word.COMPONENT):
            found[place], reasons[place] = Column.HOST, "another column names one end, and nothing else the other"
            return


def _read_purposes(
    found: list[Column | None], reasons: list[str], headers: tuple[str, ...], cells: list[list[str]]
) -> None:
    # Of two that are named the same, the later one says what the connection is for.
    for place, header in reversed(list(enumerate(headers))):
        if found[place] is not Column.DESTINATION or fold_header(header) not in words(Word.DESTINATION_OR_PURPOSE):
            continue
        if Column.SOURCE not in found and Column.DIRECTION not in found:
            why = "no column names the source, so that this is what the port is for"
        elif _number_of_destinations(found, headers) > 1:
            why = "another column names the destination"
        elif (named := _lacks_source(header, headers)) is not None:
            why = f"no column named {named} stands beside it"
        elif _share(lambda text: application_of(text, named=False), cells[place]) >= 0.5:
            why = "its cells name services, not hosts"
        else:
            continue
        found[place], reasons[place] = Column.PURPOSE, why


def _number_of_destinations(found: list[Column | None], headers: tuple[str, ...]) -> int:
    """How many columns name a destination itself; that of its zone or network does not."""
    named = zip(found, headers, strict=True)
    return sum(meaning is Column.DESTINATION and not _AREA().search(fold_header(text)) for meaning, text in named)


def _lacks_source(header: str, headers: tuple[str, ...]) -> str | None:
    """What the source would be named beside such a destination; `None` where it is, or where it may be named anyhow."""
    for language in languages():
        beside = divided(language.words.get(Word.SOURCE_BESIDE, ""))
        if beside and fold_header(header) in divided(language.words.get(Word.DESTINATION_OR_PURPOSE, "")):
            return None if any(fold_header(other).startswith(beside) for other in headers) else beside[0]
    return None


def _read_actions(
    found: list[Column | None], reasons: list[str], headers: tuple[str, ...], cells: list[list[str]]
) -> None:
    """A column of another name whose every cell permits or denies; one whose header may say so, where a cell does."""
    for place, meaning in enumerate(found):
        texts = cells[place]
        if meaning is None and texts and all(len(text.split()) <= 3 and _is_action(text) for text in texts):
            found[place], reasons[place] = Column.ACTION, "each of its cells permits or denies"
        elif meaning is Column.ACTION and fold_header(headers[place]) in words(Word.MAY_BE_ACTION):
            known = sum(permission_under(headers[place], text) not in (None, Permission.OTHER) for text in texts)
            if not known:
                found[place], reasons[place] = Column.NOTES, "none of its cells permits or denies"


def _is_action(text: str) -> bool:
    return named_permission(text) is not Permission.OTHER


def _read_hosts(
    found: list[Column | None], reasons: list[str], headers: tuple[str, ...], cells: list[list[str]]
) -> None:
    """Where no column is an end: one whose unknown header is a kind of host."""
    if any(meaning in (*ENDS, Column.ENDPOINT) for meaning in found):
        return
    for place, header in enumerate(headers):
        if (
            found[place] is None
            and len(header.split()) <= 3
            and names_role(header)
            and not _SERVICE().search(fold_header(header))
            and _share(has_ports, cells[place]) == 0
        ):
            found[place], reasons[place] = Column.HOST, "its header is a kind of host"
            return


def _read_ports(
    found: list[Column | None], reasons: list[str], headers: tuple[str, ...], cells: list[list[str]]
) -> None:
    if not any(meaning in PORTS for meaning in found):
        shares = [
            (_share(has_ports, cells[place]), -place)
            for place, meaning in enumerate(found)
            if meaning in (Column.TRANSPORT, Column.SERVICE, Column.PURPOSE)
        ]
        if shares and max(shares)[0] >= 0.6:
            place = -max(shares)[1]
            found[place], reasons[place] = Column.COMPOSITE, PORTS_BY_CELLS
    held = [place for place, meaning in enumerate(found) if meaning in (Column.PORT, Column.COMPOSITE)]
    if len(held) < 2:
        return
    folded = [fold_header(header) for header in headers]
    local = [place for place in held if _LOCAL().search(folded[place])]
    remote = [place for place in held if _REMOTE().search(folded[place])]
    if local and remote:
        ways = [
            direction_of(text)
            for place in range(len(found))
            if found[place] is Column.DIRECTION
            for text in cells[place]
        ]
        outward = ways.count(Direction.OUT) > len(ways) / 2
        best, other = (remote[0], local[0]) if outward else (local[0], remote[0])
        found[other], reasons[other] = Column.SOURCE_PORT, f"{headers[best]!r} holds the ports that are listened on"
    else:
        best = max(held, key=lambda place: (_share(has_ports, cells[place]), -place))
    for place in held:
        apart = found[place] is Column.PORT is found[best] and qualifier_of(headers[place])
        if place != best and found[place] in (Column.PORT, Column.COMPOSITE) and not apart:
            found[place], reasons[place] = Column.NOTES, "another column is read for the ports"


def _share(holds: Callable[[str], object], texts: list[str]) -> float:
    return sum(bool(holds(text)) for text in texts) / len(texts) if texts else 0.0


def _share_of_transports(grid: Grid, body: int, place: int) -> float:
    """The share of cells that name protocols and nothing else, when one of them at least is a transport.

    Rows that end in empty cells do not count where others are whole: their cells may belong further right.
    """
    rows = grid.rows[body : body + SAMPLE_ROWS]
    whole = [row for row in rows if row[-1].text.strip()] or rows
    texts = [row[place].text for row in whole if row[place].text.strip()]
    if not any(_says_how(text) for text in texts):
        return 0.0
    return sum(len(text.split()) <= 4 and names_protocols(text) and not has_ports(text) for text in texts) / len(texts)


def _says_how(text: str) -> bool:
    """Whether a cell names a transport, or a protocol with its encryption (`SIP/TLS`)."""
    protocols = protocols_of(text)
    return bool(protocols.ported or (protocols.applications and protocols.encryption))


def _texts(grid: Grid, body: int, place: int) -> list[str]:
    return [row[place].text for row in grid.rows[body : body + SAMPLE_ROWS] if row[place].text.strip()]


def _whole_texts(grid: Grid, body: int, place: int) -> list[str]:
    """The texts of a column in rows that lack no cell: those of others may belong further right."""
    short = set(grid.short_rows)
    rows = [row for number, row in enumerate(grid.rows) if number >= body and number not in short][:SAMPLE_ROWS]
    return [row[place].text for row in rows if row[place].text.strip() and (row[-1].text.strip() or not grid.spans)]


def against_direction(
    grid: Grid, body: int, columns: tuple[Column | None, ...], reasons: tuple[str, ...], context: Context
) -> tuple[tuple[Column | None, ...], tuple[str, ...]]:
    """The one column of ends, where it cannot be what its header says: outbound rules list destinations."""
    given = [meaning for meaning in (Column.SOURCE, Column.DESTINATION) if meaning in columns]
    if len(given) != 1 or Column.HOST in columns:
        return columns, reasons
    against = Direction.OUT if given[0] is Column.SOURCE else Direction.IN
    directions = {context.direction}
    if Column.DIRECTION in columns:
        place = columns.index(Column.DIRECTION)
        directions = {direction_of(row[place].text) for row in grid.rows[body:]}
    if against not in directions:
        return columns, reasons
    place = columns.index(given[0])
    why = f"its header says {given[0]}, but the direction is {against}: it is the other end of each rule"
    return (
        tuple(Column.PEER if n == place else meaning for n, meaning in enumerate(columns)),
        tuple(why if n == place else reason for n, reason in enumerate(reasons)),
    )


def share_of_ports(grid: Grid, body: int, place: int) -> float:
    texts = _texts(grid, body, place)
    return sum(has_ports(text) for text in texts) / len(texts) if texts else 0.0
