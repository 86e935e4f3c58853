"""Port × role: with how many roles a role uses a port, as the one that opens it and as the one it is opened on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from exgraph.drawing.captions import family_name, plain
from exgraph.drawing.heatmap.order import roles_by_zone
from exgraph.drawing.heatmap.roles import LONGEST, document_of, guessed_in, role_lines, zone_groups
from exgraph.drawing.heatmap.scene import Entry, Group, Heatmap, Line, Look, Square, Tile, looks_of, peak_of
from exgraph.drawing.palette import FAMILIES, Family, family_of
from exgraph.errors import ExgraphError, clipped
from exgraph.model.matrix import Matrix
from exgraph.values.applications import label
from exgraph.values.service import DYNAMIC, Service
from exgraph.wording.phrases import Phrase, phrase

#: More rows than this are not readable on a page; the most used ports are kept.
MOST_ROWS = 60


@dataclass(frozen=True, slots=True)
class _Use:
    """A port of an application, over one transport or several that are used alike, and the pairs that use it."""

    family: Family
    application: str
    ports: str
    transports: tuple[str, ...]
    pairs: frozenset[tuple[str, str]]

    @property
    def order(self) -> tuple[int, str, int, str, tuple[str, ...]]:
        """By family, application, then port; dynamic ports and services without a port behind."""
        lowest = int(self.ports.split("-")[0]) if self.ports[:1].isdigit() else 65536
        return FAMILIES.index(self.family), self.application or "\uffff", lowest, self.ports, self.transports


def ports(matrix: Matrix, language: str) -> Heatmap:
    """One row a port and application, grouped by protocol family; columns are roles in zone order."""
    every = _uses(matrix)
    if not every:
        raise ExgraphError(Phrase.of("errors.no-flows"))
    uses = sorted(sorted(every, key=lambda use: -len(use.pairs))[:MOST_ROWS], key=lambda use: use.order)
    roles = roles_by_zone(matrix)
    squares = tuple(tuple(_square(use, role.id) for role in roles) for use in uses)
    groups = zone_groups(matrix, language)
    subtitle = phrase(language, "heatmaps.ports-subtitle", document=document_of(matrix, language))
    if len(uses) < len(every):
        subtitle += phrase(language, "heatmaps.ports-left-out", rows=len(every) - len(uses))
    subtitle += guessed_in(matrix.guesses, language)
    return Heatmap(
        "ports",
        language,
        title(matrix, language),
        subtitle,
        tuple(_line(use, language) for use in uses),
        role_lines(matrix, roles, language),
        _family_groups(uses, language),
        groups,
        squares,
        tuple(_legend(uses, squares, any(group.exposed for group in groups), language)),
        (phrase(language, "heatmaps.ports-from"), phrase(language, "heatmaps.ports-to")),
        peak_of(squares),
    )


def _uses(matrix: Matrix) -> list[_Use]:
    pairs: dict[tuple[Family, str, str, str], set[tuple[str, str]]] = {}
    for flow in matrix.flows:
        service = flow.service
        key = family_of(service), service.application or "", service.ports_text, service.transport or ""
        pairs.setdefault(key, set()).add((flow.source, flow.destination))
    alike: dict[tuple[Family, str, str, frozenset[tuple[str, str]]], list[str]] = {}
    for (family, application, number, transport), used in pairs.items():
        alike.setdefault((family, application, number, frozenset(used)), []).append(transport)
    return [
        _Use(family, application, number, tuple(transports), used)
        for (family, application, number, used), transports in alike.items()
    ]


def _square(use: _Use, role: str) -> Square:
    opens = sum(source == role for source, _ in use.pairs)
    accepts = sum(destination == role for _, destination in use.pairs)
    if not opens and not accepts:
        return Square((Tile(Look.UNUSED),))
    halves = ((Look.OPENS, opens), (Look.ACCEPTS, accepts))
    return Square(tuple(Tile(look, str(n), n) if n else Tile(Look.UNUSED) for look, n in halves))


def _line(use: _Use, language: str) -> Line:
    number = phrase(language, "heatmaps.dynamic") if use.ports == DYNAMIC else use.ports
    transports = "+".join(transport for transport in use.transports if transport)
    second = " ".join(part for part in (number, transports) if part) or phrase(language, "heatmaps.no-port")
    name = label(use.application, language) if use.application else "?"
    identity = f"{use.application or '?'} {'+'.join(use.transports) or '?'}/{use.ports or '?'}"
    return Line(identity, clipped(plain(name[: LONGEST * 4]), LONGEST) or "?", second)


def _family_groups(uses: list[_Use], language: str) -> tuple[Group, ...]:
    groups: list[Group] = []
    for family in FAMILIES:
        start = groups[-1].end if groups else 0
        end = start + sum(use.family == family for use in uses)
        if end > start:
            groups.append(
                Group(family.id, family_name(family, language, "heatmaps"), "", start, end, False, family.ink)
            )
    return tuple(groups)


def title(matrix: Matrix, language: str) -> str:
    """The port that most roles use, and how many ports there are for one pair of roles alone."""
    ends: dict[str, set[str]] = {}
    pairs: dict[str, set[frozenset[str]]] = {}
    for flow in matrix.flows:
        service: Service = flow.service
        if service.ports is None:
            continue
        port = service.endpoint.removeprefix("?/")
        ends.setdefault(port, set()).update((flow.source, flow.destination))
        pairs.setdefault(port, set()).add(frozenset((flow.source, flow.destination)))
    if not ends:
        return phrase(language, "heatmaps.ports-title-none")
    widest = max(ends, key=lambda port: (len(ends[port]), len(pairs[port])))
    single = sum(len(used) == 1 for used in pairs.values())
    name = "heatmaps.ports-title" if single else "heatmaps.ports-title-shared"
    return phrase(
        language, name, n=single, port=widest, count=len(ends[widest]), roles=len(matrix.roles), total=len(pairs)
    )


def _legend(uses: list[_Use], squares: tuple[tuple[Square, ...], ...], exposed: bool, language: str) -> Iterator[Entry]:
    looks = looks_of(squares)
    peak = peak_of(squares)
    for look, name in ((Look.OPENS, "heatmaps.legend-opens"), (Look.ACCEPTS, "heatmaps.legend-accepts")):
        if look in looks:
            values = dict.fromkeys((1, (1 + peak) // 2, peak))
            yield Entry(tuple(Tile(look, str(value), value) for value in values), phrase(language, name))
    if any(not use.application for use in uses):
        yield Entry((Tile(Look.UNUSED, "?"),), phrase(language, "heatmaps.legend-unnamed"))
    if exposed:
        yield Entry((Tile(Look.UNUSED),), phrase(language, "heatmaps.legend-exposed"), exposed=True)
