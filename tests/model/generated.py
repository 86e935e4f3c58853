"""Matrices of every kind, for properties: denials, marks, dynamic ports, details, grounds, hostile texts."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

import exgraph as xg
from exgraph.model.role import DynamicRange
from exgraph.values.grounds import PARTS, Ground, Grounds, grounds_of
from exgraph.values.labels import Labels
from exgraph.values.origin import Origin
from exgraph.values.request import Asked, request_of
from exgraph.values.service import MARKS, NEGATIVE, TO_REMOVE

#: What has been mistaken for something else: formulas, quotes, separators, white space, control characters, escapes.
HOSTILE = (
    "=1+1", "'=x", "+443", "-1", "@a", '"', '""', '"x"', "a,b", "a;b", "a; b", "a\tb", "\t",
    " a ", "a\nb", "a\n\n b", "\r", "a\r\nb",
    "\\", "\\n", "null", "NaN", "Да", "端口", "e\u0301", "\u200b", "\ufeff", "\x00", "\x1f", "\x7f", "\x85", "\u2028",
    "\ud800",     "<b>&amp;</b>", "</script>", "silent", "none", "unstated", "…", "0", "1e5", "１",
)  # fmt: skip
texts = st.sampled_from(HOSTILE) | st.text(max_size=8)
names = texts.filter(bool)
grounds: st.SearchStrategy[Grounds] = st.builds(grounds_of, *[st.sampled_from(Ground)] * len(PARTS))
asked = st.dictionaries(st.sampled_from(Asked), texts, min_size=1, max_size=3).map(request_of)
requests = st.lists(asked.filter(lambda request: request.entries), max_size=2, unique=True).map(tuple)
addresses = st.lists(st.sampled_from(["10.1.2.3", "10.0.0.0/8", "fd00::1"]), max_size=2, unique=True).map(tuple)
numbers = st.none() | st.integers(1, 10**6)
origins = st.just(Origin()) | st.builds(Origin, texts, numbers, numbers, texts, texts)
labels = st.dictionaries(names, texts, max_size=2).map(Labels.of)


@st.composite
def port_ranges(draw: st.DrawFn) -> xg.PortRange:
    lower = draw(st.integers(1, 65535))
    return xg.PortRange(lower, draw(st.integers(lower, 65535)))


@st.composite
def services(draw: st.DrawFn, details: st.SearchStrategy[str] = names) -> xg.Service:
    optional: Any = st.none() | names
    return xg.Service(
        application=draw(optional),
        transport=draw(st.none() | st.sampled_from(["tcp", "udp", "any", "icmp", "ip-47"]) | names),
        ports=draw(st.none() | port_ranges()),
        encryption=draw(optional),
        dynamic=draw(st.booleans()),
        detail=draw(st.none() | details),
        marks=tuple(
            draw(st.lists(st.sampled_from([mark for mark in MARKS if mark not in (NEGATIVE, TO_REMOVE)]), unique=True))
        ),
        inferred=tuple(draw(st.lists(st.sampled_from(["ports", "transport"]), unique=True))),
    )


@st.composite
def cells(draw: st.DrawFn, pair: tuple[str, str]) -> xg.Cell:
    def flow() -> xg.Flow:
        return xg.Flow(*pair, draw(services()), draw(origins), draw(grounds), draw(requests))

    flows = tuple(flow() for _ in range(draw(st.integers(0, 3))))
    denied = []
    for _ in range(draw(st.integers(0, 2))):
        one = flow()
        service = xg.Service(
            one.service.application,
            one.service.transport,
            one.service.ports,
            marks=(draw(st.sampled_from([NEGATIVE, TO_REMOVE])),),
        )
        denied.append(xg.Flow(*pair, service, one.origin, one.grounds, one.requests))
    origin = draw(st.none() | origins)
    if draw(st.booleans()) and (flows or denied):
        # As most documents have it.
        origin = (*flows, *denied)[0].origin
    quiet = [xg.Status.NONE] if denied or origin is None else [xg.Status.NONE, xg.Status.SILENT]
    status = xg.Status.SERVICES if flows else draw(st.sampled_from(quiet))
    return xg.Cell(*pair, status, flows, origin, tuple(denied))


@st.composite
def matrices(draw: st.DrawFn) -> xg.Matrix:
    zones = draw(st.lists(names, min_size=1, max_size=3, unique=True))
    products = draw(st.lists(names, max_size=2, unique=True))
    ids = draw(st.lists(names, max_size=4, unique=True))
    roles = tuple(
        xg.Role(one, draw(labels), draw(st.sampled_from(zones)), draw(texts), draw(texts), draw(addresses))
        for one in ids
    )
    pairs = st.lists(st.tuples(st.sampled_from(ids), st.sampled_from(ids)), unique=True, max_size=5)
    said = tuple(draw(cells(pair)) for pair in (draw(pairs) if ids else ()))
    ranges = st.lists(st.builds(DynamicRange, texts, port_ranges(), texts), max_size=2).map(tuple)
    return xg.Matrix(
        roles,
        tuple(xg.Zone(one, draw(labels), draw(st.booleans())) for one in zones),
        said,
        tuple(xg.Product(one, draw(labels), draw(ranges)) for one in products),
        draw(labels),
        draw(texts),
    )


def content(matrix: xg.Matrix) -> tuple[Any, ...]:
    """All of a matrix, what its equality leaves out included."""
    said = [[(flow.grounds.items(), flow.requests) for flow in (*cell.flows, *cell.denied)] for cell in matrix.cells]
    return matrix, matrix.name, said
