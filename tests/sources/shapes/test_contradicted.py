"""Rows whose service says other ports than the column of ports are told: nobody can tell which is meant."""

from __future__ import annotations

from pathlib import Path

import pytest

from exgraph.sources.tellings import unread_parts

from .reading import document

TOLD = "ports.csv:2: 1 row whose service says other ports than the column of ports, which is read: {}"


@pytest.mark.parametrize(
    ("service", "port", "told"),
    [
        ("TCP 8443", "443", True),
        ("TCP_8443", "TCP_443", True),
        ("HTTPS (8443)", "443", True),
        ("HTTPS 8443-8445", "443", True),
        ("HTTPS (8443)", "8443", False),
        ("HTTPS (8443)", "443 and 8443", False),
        ("HTTPS (8443)", "8000-9000", False),
        ("HTTPS", "8443", False),
        ("Storage 2019", "443", False),
        ("Room 8443", "443", False),
        ("Node 1 gRPC", "50061", False),
        ("Node 8443 gRPC", "50061", True),
        ("HTTPS (8443)", "", False),
    ],
)
def test_a_service_with_other_ports_is_told(tmp_path: Path, service: str, port: str, told: bool) -> None:
    text = f"Source,Destination,Service,Port\nweb,db,{service},{port}\nweb,mail,SMTP,25\n"
    unseen = [each for table in document(tmp_path, text, "ports.csv").explanations for each in table.unseen]
    assert [str(said) for said, _ in unread_parts(unseen)] == ([TOLD.format(service)] if told else [])
