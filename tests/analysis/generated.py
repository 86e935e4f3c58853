"""Random matrices for property tests."""

from __future__ import annotations

from hypothesis import strategies as st

from exgraph.model.cell import Cell, Flow, Status
from exgraph.model.matrix import Matrix
from exgraph.model.role import Role, Zone
from exgraph.values.ports import PortRange
from exgraph.values.service import Service

ROLES = ("a", "b", "c", "d", "e", "f", "g")
ZONES = ("x", "y", "z")
SERVICES = (
    *(Service("App", "tcp", PortRange.of(number)) for number in (25, 80, 443)),
    Service("Other", "udp", PortRange.of(53)),
    Service("RPC", "tcp", dynamic=True),
)


@st.composite
def matrices(draw: st.DrawFn, most: int = len(ROLES)) -> Matrix:
    """Two to `most` roles in up to three zones; parallel flows, self-loops and silent pairs occur."""
    roles = ROLES[: draw(st.integers(2, most))]
    places = [draw(st.sampled_from(ZONES)) for _ in roles]
    pairs = st.tuples(st.sampled_from(roles), st.sampled_from(roles))
    chosen = draw(st.dictionaries(pairs, st.sets(st.sampled_from(range(len(SERVICES))), min_size=1), max_size=24))
    cells = tuple(
        Cell(*pair, Status.SERVICES, tuple(Flow(*pair, SERVICES[number]) for number in sorted(numbers)))
        for pair, numbers in chosen.items()
    )
    zones = tuple(Zone(zone) for zone in ZONES)
    return Matrix(tuple(Role(role, zone=zone) for role, zone in zip(roles, places, strict=True)), zones, cells)
