"""What single cells hold: ports, or the ends of a connection by the meaning of their column."""

from __future__ import annotations

import re

from exgraph.languages.meanings import Column
from exgraph.notation import read_cell
from exgraph.values.service import PORTED, PORTLESS

ENDS = (Column.SOURCE, Column.DESTINATION, Column.HOST, Column.PEER, Column.PAIR)
_SAMPLE = 400
#: A number, or a range, with a transport or none.
_PORT = re.compile(
    rf"(?:(?:{'|'.join(PORTED)})\W?)?[0-9]{{1,5}}(?:\s?[-–]\s?[0-9]{{1,5}})?(?:\W?(?:{'|'.join(PORTED)}))?", re.I
)
#: A number beside a transport is a port under whatever header.
STATED_PORT = re.compile(rf"\b(?:{'|'.join(PORTED)})\W{{0,3}}\d|\d\W{{0,3}}(?:{'|'.join(PORTED)})\b", re.IGNORECASE)
_INTERFACE = re.compile(
    rf"\d/\d/\d{{1,3}}|(?!(?:{'|'.join(PORTED)})\d)[a-z][a-z-]{{0,20}} ?\d{{1,3}}(?:/\d{{1,3}}){{1,3}}", re.IGNORECASE
)
#: In digits: a shorter number alone counts or numbers something.
_SHORTEST = 2


def is_clean_port(text: str) -> bool:
    """Whether a cell is a port, or a range of ports, and nothing else; numbers below may be counts.

    >>> is_clean_port("8443"), is_clean_port("tcp/22"), is_clean_port("7"), is_clean_port("port 443 of the relay")
    (True, True, False, False)
    """
    line = text.strip()
    if not _PORT.fullmatch(line):
        return False
    return has_ports(line) and not (line.isdigit() and len(line) < _SHORTEST)


def has_ports(text: str) -> bool:
    """Whether a cell states a port, "dynamic", or a protocol without ports."""
    if not text or len(text) > _SAMPLE:
        return False
    return any(
        service.ports is not None or service.dynamic or service.transport in PORTLESS
        for service in read_cell(text).services
    )


def is_interface(text: str) -> bool:
    """Whether a cell is the port of a switch, by its unit and its number, and so none of a transport.

    >>> is_interface("1/0/22"), is_interface("Gi1/0/1"), is_interface("sw3/12"), is_interface("22/80/443")
    (True, True, True, False)
    """
    return _INTERFACE.fullmatch(text.strip()) is not None
