"""Dynamic ports take the transport that the same cell states for the same application."""

import pytest

from exgraph.notation import infer_cell, read_cell
from exgraph.notation.inference import is_carried, why


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("RPC MAPI (135 TCP), много динамических", ["RPC MAPI tcp/135", "RPC MAPI tcp/dynamic"]),
        ("RPC 135 TCP, RPC dynamic", ["RPC tcp/135", "RPC tcp/dynamic"]),
        ("5060/5061/5062 TCP, динамические", ["? tcp/5060", "? tcp/5061", "? tcp/5062", "? ?/dynamic"]),
        ("RPC (135 TCP/UDP), dynamic", ["RPC tcp/135", "RPC udp/135", "RPC ?/dynamic"]),
        ("RPC (135), dynamic", ["RPC ?/135", "RPC ?/dynamic"]),
        ("HTTP 80 TCP, RPC dynamic", ["HTTP tcp/80", "RPC ?/dynamic"]),
        ("RPC (135 TCP not required), RPC dynamic", ["RPC tcp/135", "RPC ?/dynamic"]),
    ],
)
def test_dynamic_ports_have_the_transport_of_their_application(text, keys):
    found = infer_cell(read_cell(text).services)
    assert [service.key.removesuffix(" [not required]") for service in found] == keys


def test_what_is_carried_is_marked_and_can_be_told_from_what_the_registry_says():
    mapi, dynamic = infer_cell(read_cell("RPC MAPI (135 TCP), dynamic").services)
    assert (mapi.inferred, dynamic.inferred) == ((), ("transport",))
    assert is_carried(dynamic, "transport")
    assert dynamic.stated().key == "RPC MAPI ?/dynamic"
    assert str(why(dynamic, "transport")) == "the same cell states tcp for RPC MAPI"
    (smtp,) = infer_cell(read_cell("SMTP 25").services)
    assert smtp.inferred == ("transport",)
    assert not is_carried(smtp, "transport")
