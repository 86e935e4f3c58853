"""One row's cells → services: ports, transports, application and what qualifies them, brought together."""

from __future__ import annotations

from dataclasses import dataclass, replace

from exgraph.errors import Problem
from exgraph.notation import LONGEST_CELL, read_cell
from exgraph.notation.reader import too_long
from exgraph.sources.shapes.cells.asked_permissions import permission_under
from exgraph.sources.shapes.cells.permissions import Permission
from exgraph.sources.shapes.cells.protocol_cells import Protocols, bracketed_transports, portless_in, protocols_of
from exgraph.sources.shapes.cells.short_answers import marks_of
from exgraph.sources.shapes.rows.row_names import named, services_of_names
from exgraph.sources.shapes.rows.row_ports import stated_services
from exgraph.sources.shapes.rows.row_standing import standing
from exgraph.sources.shapes.rows.row_texts import RowTexts
from exgraph.sources.shapes.titles.paired_roles import says_nobody
from exgraph.sources.shapes.told.explanation import NO_PORT
from exgraph.values.service import Service

_NOTES_READ = 80
#: What notes say of services.
_NOTED = frozenset({"optional", "conditional"})


@dataclass(frozen=True, slots=True)
class RowReading:
    """`none`: the row says that there is no port to open. `blank`: it says nothing at all about ports, so that what its
    ends connect by is not resolved. `narrowed`: the remark by which it does not hold for everybody."""

    services: tuple[Service, ...] = ()
    none: bool = False
    blank: bool = False
    narrowed: str = ""
    problems: tuple[Problem, ...] = ()


def read_row(row: RowTexts) -> RowReading:
    """The services a row states. Never raises; what does not resolve stays as text, and no port is invented."""
    for text in (row.port, row.tcp, row.udp, row.source_port, row.service, row.encryption):
        if text is not None and len(text) > LONGEST_CELL:
            return RowReading(problems=(Problem.of(too_long(text), text=text[:LONGEST_CELL]),))
    protocols, row = _without_ports(row)
    stated, problems = stated_services(
        row.port, row.tcp, row.udp, row.transport, _beside(row), row.bare_port, protocols
    )
    of_names = () if any(map(_tells_port, stated)) and not _names_more(protocols) else services_of_names(row, stated)
    stated = of_names or stated
    if not stated:
        blank = not any(text.strip() for text in (row.port, row.tcp, row.udp) if text is not None)
        # What is permitted, or said to go some way, and has a dash for its ports is open on some.
        permitted = not blank and not problems and _has_signs(row) and (_is_permitted(row) or _says_how(row))
        unknown = (Service(detail=NO_PORT, marks=("unresolved",)),) if blank or permitted else ()
        none = not (blank or permitted or problems)
        return RowReading(tuple(standing(named(unknown, row), row)), none=none, blank=blank, problems=problems)
    services = standing(of_names or named(stated, row), row)
    return RowReading(tuple(dict.fromkeys(services)), narrowed=row.narrowed, problems=problems)


def _has_signs(row: RowTexts) -> bool:
    """Whether nothing but signs stands in the place of ports."""
    return not any(map(str.isalnum, "".join(filter(None, (row.port, row.tcp, row.udp)))))


def _is_permitted(row: RowTexts) -> bool:
    """Whether a row is permitted in so many words."""
    said = [permission_under(header, text) for header, text in row.actions]
    return bool(said) and all(each is Permission.PERMITS for each in said)


def _says_how(row: RowTexts) -> bool:
    """Whether a row names a protocol or a service: `- | Watch API`."""
    texts = (text.strip() for text in (row.transport, row.service))
    return any(any(map(str.isalnum, text)) and not read_cell(text).none and not says_nobody(text) for text in texts)


def transports_alone(row: RowTexts) -> tuple[str, ...] | None:
    """The transports of bare ports in a row that says nothing of them beside; `None` for any other row.

    A column that permits the row says nothing more of it, either.
    """
    bare = RowTexts(
        port=row.port,
        bare_port=row.bare_port,
        transport=row.transport,
        header_transport=row.header_transport,
        actions=row.actions,
        encryption_header=row.encryption_header,
    )
    if row != bare or any(permission_under(*said) not in (None, Permission.PERMITS) for said in row.actions):
        return None
    stated = protocols_of(row.transport) if row.transport.strip() else Protocols(ported=_beside(row))
    return stated.ported if stated == Protocols(ported=stated.ported) and "\n" not in row.transport else None


def notes_of(text: str) -> str:
    """The part of a row's notes that says something of its services: what begins them, if it says "optional", or when
    the row holds."""
    beginning = text[:_NOTES_READ]
    return beginning if not _NOTED.isdisjoint(marks_of(beginning)) else ""


def denies_all(services: tuple[Service, ...]) -> bool:
    """Whether services are stated and every one is denied or to be removed."""
    return bool(services) and all(service.closed for service in services)


def _tells_port(service: Service) -> bool:
    return service.detail != NO_PORT


def _names_more(protocols: Protocols | None) -> bool:
    """Whether the column of services names something with ports beside IP protocols without them."""
    return protocols is not None and protocols.shared


def _without_ports(row: RowTexts) -> tuple[Protocols | None, RowTexts]:
    """The IP protocols without ports that the column of services names, where no other column does; and the row
    with what else that column says."""
    stated = protocols_of(row.transport)
    if stated.ported or stated.portless or not row.service.strip():
        return None, row
    protocols, rest = portless_in(row.service)
    return protocols, row if protocols is None else replace(row, service=rest)


def _beside(row: RowTexts) -> tuple[str, ...]:
    """The transports that stand neither with the ports nor in a column of their own: in a description, or a title."""
    if row.transport.strip():
        return ()
    found = bracketed_transports(row.purpose) or bracketed_transports(row.service)
    return found or ((row.header_transport,) if row.header_transport else ())
