"""The texts of a row's cells by what they mean, as its services are read from them."""

from __future__ import annotations

from dataclasses import dataclass

from exgraph.sources.shapes.cells.permissions import Permission
from exgraph.sources.shapes.titles.closing_titles import Closing


@dataclass(frozen=True, slots=True)
class RowTexts:
    """`None` where the table has no such column."""

    port: str | None = None
    #: The port's column holds ports alone, so that other words in it name no application.
    bare_port: bool = False
    tcp: str | None = None
    udp: str | None = None
    transport: str = ""
    service: str = ""
    purpose: str = ""
    #: As `notes_of` gives them.
    notes: str = ""
    source_port: str = ""
    #: Of each column that says whether a row is permitted, the header and the cell.
    actions: tuple[tuple[str, str], ...] = ()
    #: What a cell that says something else denies of the row, with its header and text.
    denied: tuple[tuple[Permission, str, str], ...] = ()
    #: What a remark says of a row that may not hold any more.
    ended: str = ""
    #: The remark that says from where, or to where, alone the row holds.
    narrowed: str = ""
    #: What a title says of all rows below it being open.
    titled: Closing | None = None
    encryption: str = ""
    encryption_header: str = ""
    optional: str = ""
    #: The header and the cell of the column that says whether a row is required.
    required: tuple[str, str] = ("", "")
    #: The transport that the port column's header states ("TCP port").
    header_transport: str = ""
