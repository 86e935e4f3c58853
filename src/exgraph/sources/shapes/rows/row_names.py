"""The application of a row's services, where another column than that of the ports names it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from exgraph.notation import infer, read_cell
from exgraph.notation.protocols import IP_PREFIX
from exgraph.sources.shapes.cells.encryption_texts import name_and_encryption, says_encryption_alone
from exgraph.sources.shapes.cells.short_answers import application_of
from exgraph.sources.shapes.rows.row_texts import RowTexts
from exgraph.values.service import PORTLESS, Service


def services_of_names(row: RowTexts, stated: tuple[Service, ...]) -> tuple[Service, ...]:
    """The services that a column of services names where nothing is said of ports: known ones, as registered."""
    if any(text.strip() for text in (row.port, row.tcp, row.udp) if text):
        return ()
    found = read_cell(row.service).services
    portless = tuple(service for service in stated if not _takes_name(service))
    if not found or not (portless or all(map(_is_known, found))):
        return ()
    transports = [service.transport for service in stated if service not in portless] or [None]
    return (
        *portless,
        *(replace(each, transport=each.transport or name) for each in found for name in transports),
    )


def named(services: tuple[Service, ...], row: RowTexts) -> Sequence[Service]:
    """The services with the application that another column names, where their own cell names none."""
    open_places = [place for place, service in enumerate(services) if _takes_name(service)]
    if not open_places:
        return services
    for text, is_name in ((row.service, True), (row.purpose, False)):
        if not text.strip():
            continue
        if is_name and (encryption := says_encryption_alone(text)):
            # "SSL (*.example.com)" in the place of a protocol says how, not what.
            services = tuple(replace(each, encryption=each.encryption or encryption) for each in services)
            continue
        bare = name_and_encryption(text)[0] if is_name else text
        names = _pairs(text, row.port or "", len(open_places)) or [application_of(bare, is_name)] * len(open_places)
        if not any(names) or read_cell(text).none:
            continue
        found = list(services)
        for place, name in zip_longest(open_places, names[: len(open_places)]):
            if name is not None:
                found[place] = replace(services[place], application=name)
        return found
    return services


def _is_known(service: Service) -> bool:
    """Whether a name alone tells which ports these are, or that there are none."""
    return infer(service).ports is not None or service.endpoint == service.transport


def _takes_name(service: Service) -> bool:
    portless = service.transport in PORTLESS or (service.transport or "").startswith(IP_PREFIX)
    return service.application is None and not portless


def _pairs(text: str, port: str, wanted: int) -> list[str | None]:
    """Names that pair with ports by position: as many lines, or `12300/12343` beside `(HTTP/HTTPS)`."""
    if wanted < 2:
        return []
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) == wanted and len([line for line in port.split("\n") if line.strip()]) == wanted:
        return [application_of(line, True) for line in lines]
    if "/" in port:
        for inner in [*re.findall(r"\(([^()]*/[^()]*)\)", text), text]:
            parts = [part.strip() for part in inner.split("/")]
            if len(parts) == wanted and all(0 < len(part) <= 30 for part in parts):
                return [application_of(part, True) for part in parts]
    return []
