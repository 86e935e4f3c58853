"""Numbers are conserved: each in a cell of ports is in a flow, a denial, or something told, and no flow has another."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable

from hypothesis import given
from hypothesis import strategies as st

from exgraph.model.cell import Flow, Status
from exgraph.notation.protocols import IP_PREFIX, IP_PROTOCOLS
from exgraph.sources.document import Document, Reading
from exgraph.sources.matrix_of_tables import undescribed
from exgraph.values.ports import HIGHEST, LOWEST
from exgraph.values.service import EVERY_PORT

#: Names without digits, one a row, so that each flow tells its row.
HOSTS = ("Alder", "Birch", "Cedar", "Elm", "Fir", "Hazel")
NUMBER = st.integers(min_value=1, max_value=65535).map(str)
PIECE = st.one_of(
    NUMBER,
    st.tuples(NUMBER, NUMBER).map("-".join),
    NUMBER.map("{}/tcp".format),
    NUMBER.map("udp {}".format),
    NUMBER.map("{} (HTTPS)".format),
    NUMBER.map("SSH ({})".format),
    NUMBER.map("not {}".format),
    NUMBER.map("{} blocked".format),
    st.sampled_from(
        ["ping", "icmp", "icmp 8/0", "dynamic", "70000", "none", "not required", "any", "see comments", ""]
    ),
)
PORTS = st.lists(PIECE, min_size=1, max_size=3).flatmap(
    lambda pieces: st.sampled_from([", ", "; ", "\n", " / "]).map(lambda joint: joint.join(pieces))
)
PROTOCOL = st.sampled_from(
    ["TCP", "UDP", "TCP/UDP", "ICMP", "ESP", "TCP/ICMP", "TCP\nICMP", "ssh, icmp", "HTTPS", "IP", "any", "", "planned"]
)
SERVICE = st.sampled_from(
    ["HTTPS", "ICMP", "ping", "OSPF", "ICMP, HTTPS", "Orchard sync", "not used", "deprecated", ""]
)
ACTION = st.sampled_from(["Allow", "Deny", "Remove", "planned", ""])

#: The columns beside the ends: headers, and what stands in their cells. Those of ports hold the numbers.
SHAPES = {
    "protocol": {"Protocol": PROTOCOL, "Port": PORTS},
    "service": {"Service": SERVICE, "Port": PORTS},
    "action": {"Protocol": PROTOCOL, "Port": PORTS, "Action": ACTION},
    "transports": {"Service": SERVICE, "TCP": PORTS, "UDP": PORTS},
    "composite": {"Protocol/Port": PORTS},
}


def rows_of(name: str) -> st.SearchStrategy[tuple[str, list[tuple[str, ...]]]]:
    return st.lists(st.tuples(*SHAPES[name].values()), min_size=1, max_size=len(HOSTS)).map(lambda rows: (name, rows))


def as_csv(headers: Iterable[str], rows: Iterable[tuple[str, ...]]) -> tuple[str, bytes]:
    text = io.StringIO()
    csv.writer(text).writerows([headers, *rows])
    return "csv", text.getvalue().encode()


def as_markdown(headers: Iterable[str], rows: Iterable[tuple[str, ...]]) -> tuple[str, bytes]:
    headers = tuple(headers)
    lines = [f"| {' | '.join(cell.replace(chr(10), '<br>') for cell in row)} |" for row in (headers, *rows)]
    return "markdown", "\n".join([lines[0], "|---" * len(headers) + "|", *lines[1:]]).encode()


def numbers(text: str) -> set[int]:
    return {int(digits) for digits in re.findall("[0-9]+", text)}


def stated(flow: Flow) -> set[int]:
    """The numbers of a flow."""
    service = flow.service
    bounds = {service.ports.lower, service.ports.upper} if service.ports else set()
    return bounds | numbers(service.detail or "") | number_of_protocol(flow)


def number_of_protocol(flow: Flow) -> set[int]:
    """The number that the name of an IP protocol stands for."""
    transport = flow.service.transport or ""
    named = {number for number, name in IP_PROTOCOLS.items() if name == transport}
    return named | (numbers(transport) if transport.startswith(IP_PREFIX) else set())


def told(document: Document, host: str) -> set[int]:
    """The numbers of what is told of a row: that it is rejected, or left alone."""
    return numbers(" ".join(left.text for table in document.explanations for left in table.left if host in left.text))


@given(
    st.sampled_from(sorted(SHAPES)).flatmap(rows_of),
    st.sampled_from([as_csv, as_markdown]),
)
def test_every_number_of_a_port_cell_has_a_use_and_no_flow_has_another(
    generated: tuple[str, list[tuple[str, ...]]],
    written: Callable[[Iterable[str], Iterable[tuple[str, ...]]], tuple[str, bytes]],
) -> None:
    name, rows = generated
    form, data = written(
        ("Source", "Destination", *SHAPES[name]),
        [("Hub", host, *row) for host, row in zip(HOSTS, rows, strict=False)],
    )
    document = undescribed(data, f"ports.{form}", Reading(form=form, empty=True))
    if any(table.shape == "not about ports" for table in document.explanations):
        # Without one port in it, the table is none of ports.
        return
    labels = {role.id: role.label() for role in document.matrix.roles}
    for host, row in zip(HOSTS, rows, strict=False):
        cells = [cell for cell in document.matrix.cells if labels[cell.destination] == host]
        flows = [flow for cell in cells for flow in (*cell.flows, *cell.denied)]
        ports = [cell for header, cell in zip(SHAPES[name], row, strict=True) if header not in ("Protocol", "Service")]
        used = told(document, host).union(*map(stated, flows))
        nothing = not flows and any(cell.status is Status.NONE for cell in cells)
        assert nothing or numbers(" ".join(ports)) <= used, (row, flows)
        for flow in flows:
            # What "any" stands for is in no cell.
            every = {LOWEST, HIGHEST} if flow.service.ports == EVERY_PORT else set()
            assert stated(flow) - number_of_protocol(flow) - every <= numbers(" ".join(row)), (row, flow)
