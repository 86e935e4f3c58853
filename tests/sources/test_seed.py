"""The built-in matrix against readings written down by hand, and against the profile's own promises."""

from __future__ import annotations

import hashlib

import pytest

import exgraph as xg
from exgraph.sources.builtin import builtin_profile

from ..seed import NONE, READINGS

IDS = [
    "hub-2007", "cas-2007", "mailbox-2007", "pf-2007", "relay-dmz", "um-2007", "outlook-2003", "outlook-2007",
    "other-clients", "bridgehead-2003", "frontend-2003", "pf-2003", "backend-2003", "dc",
]  # fmt: skip
ZONES = {
    "dmz": IDS[4:5], "clients": IDS[6:9], "exchange-2007": [*IDS[:4], IDS[5]], "exchange-2003": IDS[9:13],
    "directory": IDS[13:],
}  # fmt: skip


def test_roles_and_zones_are_as_promised_and_labelled_in_both_languages() -> None:
    matrix = xg.load()
    assert [role.id for role in matrix.roles] == IDS
    assert {zone.id: [role.id for role in matrix.roles_in(zone.id)] for zone in matrix.zones} == ZONES
    assert all(set(role.labels.as_dict()) == {"en", "ru"} for role in matrix.roles)


def test_every_cell_reads_as_written_down_by_hand() -> None:
    for cell in xg.load(stated=True).cells:
        read = [(s.application, s.transport, s.ports_text or None, s.encryption) for s in cell.services]
        assert read == ([] if cell.text == NONE else READINGS[cell.text])


def test_every_text_is_the_documents_own_line() -> None:
    lines = builtin_profile("exchange-2003-2007").with_name("matrix.ru.txt").read_text(encoding="utf-8").split("\n")
    for cell in xg.load().cells:
        assert cell.origin is not None
        assert cell.origin.line is not None
        assert lines[cell.origin.line - 1] == f"{cell.text} |"


def test_the_document_is_the_published_one_byte_for_byte() -> None:
    data = builtin_profile("exchange-2003-2007").with_name("matrix.ru.txt").read_bytes()
    assert hashlib.sha256(data).hexdigest() == "3a735c5be692c8e68bbf61d1cee053f13b144eca9fe47adaed5052f8cd73991e"


@pytest.mark.parametrize(
    ("role", "ranges"),
    [
        ("backend-2003", ["1025-5000"]),
        ("mailbox-2007", ["1025-5000", "1025-60000"]),
        ("outlook-2007", ["1025-5000", "49152-65535"]),
        ("relay-dmz", []),
    ],
)
def test_the_range_of_dynamic_ports_is_the_platforms_and_cited(role: str, ranges: list[str]) -> None:
    product = xg.load().product_of(role)
    spans = () if product is None else product.dynamic
    assert [str(span.ports) for span in spans] == ranges
    assert all(span.source for span in spans)


def test_what_is_inferred_is_the_transport_of_smtp_and_of_dynamic_ports_and_all_of_http() -> None:
    inferred = {flow.service.key: flow.service.inferred for flow in xg.load().flows if flow.service.inferred}
    assert inferred == {
        "RPC MAPI tcp/dynamic": ("transport",),
        "SMTP tcp/25": ("transport",),
        "SMTP tcp/995 TLS": ("transport",),
        "HTTP tcp/80": ("ports", "transport"),
    }
