"""The whole multigraph before it is written: every role a node, every flow an edge, with one source of ids for all
formats."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from exgraph.model.matrix import Matrix
from exgraph.model.role import Product, Role, Zone
from exgraph.reporting.flows import network_table
from exgraph.values.labels import Labels

Attribute = str | int | bool
#: What GraphML takes for an id: an XML name token (XML 1.0, production 7), as far as every reader agrees what that is.
_TOKEN = re.compile(r"[-.:_A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u0131\u0410-\u044f]+")


@dataclass(frozen=True, slots=True)
class NetworkNode:
    """A role: an id that is a name token, its label, and what else is known of it. `group` is the id of its zone."""

    id: str
    label: str
    about: Mapping[str, Attribute]
    group: str = ""


@dataclass(frozen=True, slots=True)
class NetworkEdge:
    """A flow: an id of its own, the ids of its ends, its service, and the columns that it has a value in."""

    id: str
    source: str
    target: str
    label: str
    about: Mapping[str, Attribute]


@dataclass(frozen=True, slots=True)
class Network:
    """The matrix as nodes and edges. `groups` are the zones, which some formats hold as nodes around nodes."""

    title: str
    name: str
    groups: tuple[NetworkNode, ...]
    nodes: tuple[NetworkNode, ...]
    edges: tuple[NetworkEdge, ...]


def network_of(matrix: Matrix, language: str) -> Network:
    """The network of a matrix, its labels in a language.

    The id of a role is its id in the matrix where that is a name token (`relay-dmz`), else `n1`, `n2`, … by its place;
    zones have `zone-dmz` likewise, and flows are `e0`, `e1`, … in the order of the CSV.

    >>> from exgraph import load
    >>> made = network_of(load(), "en")
    >>> made.nodes[0].id, made.edges[0].id, made.edges[0].label, made.nodes[0].group
    ('hub-2007', 'e0', 'SMTP tcp/25 SSL', 'zone-exchange-2007')
    """
    roles = _ids((role.id for role in matrix.roles), "n")
    zones = _ids((f"zone-{zone.id}" for zone in matrix.zones), "z", set(roles.values()))
    groups = tuple(
        NetworkNode(zones[f"zone-{zone.id}"], zone.label(language), dict(_about_zone(zone))) for zone in matrix.zones
    )
    nodes = tuple(
        NetworkNode(
            roles[role.id], role.label(language), dict(_about_role(matrix, role)), group=zones[f"zone-{role.zone}"]
        )
        for role in matrix.roles
    )
    return Network(matrix.title.text(language, matrix.name), matrix.name, groups, nodes, tuple(_edges(matrix, roles)))


def _ids(names: Iterable[str], letter: str, taken: set[str] | frozenset[str] = frozenset()) -> dict[str, str]:
    """An id that is a name token for each of several names, other than those that are taken."""
    wanted = list(names)
    used = {name for name in wanted if _TOKEN.fullmatch(name) and name not in taken}
    made: dict[str, str] = {}
    for number, name in enumerate(wanted, start=1):
        made[name] = name if name in used else next(_free(f"{letter}{number}", {*used, *taken}))
        used.add(made[name])
    return made


def _free(name: str, used: set[str]) -> Iterator[str]:
    while name in used:
        name += "_"
    yield name


def _about_role(matrix: Matrix, role: Role) -> Iterator[tuple[str, Attribute]]:
    yield "role", role.id
    yield from labels_by_name("label", role.labels).items()
    zone, product = matrix.zone_of(role.id), matrix.product_of(role.id)
    yield "zone", zone.id
    yield from labels_by_name("zone_label", zone.labels).items()
    yield "zone_exposed", zone.exposed
    if role.product:
        yield "product", role.product
    if product is not None:
        yield from _about_product(product)
    for name, text in (("kind", role.kind), ("addresses", "; ".join(role.addresses))):
        if text:
            yield name, text


def _about_product(product: Product) -> Iterator[tuple[str, Attribute]]:
    yield from labels_by_name("product_label", product.labels).items()
    if product.dynamic:
        yield "product_dynamic", "; ".join(f"{span.platform} {span.ports}" for span in product.dynamic)


def _about_zone(zone: Zone) -> Iterator[tuple[str, Attribute]]:
    yield "zone", zone.id
    yield from labels_by_name("label", zone.labels).items()
    yield "zone_exposed", zone.exposed


def labels_by_name(name: str, labels: Labels) -> dict[str, str]:
    """The labels of a thing as attributes of it, one a language: `label_en`, `label_pt_BR`."""
    return {f"{name}_{named_after(code)}": text for code, text in labels.entries}


def named_after(language: str) -> str:
    """A language's code as a part of a name."""
    return re.sub("[^A-Za-z0-9]", "_", language)


def _edges(matrix: Matrix, roles: Mapping[str, str]) -> Iterator[NetworkEdge]:
    table = network_table(matrix)
    names = [column.name for column in table.columns]
    for number, (flow, row) in enumerate(zip(matrix.flows, table.rows, strict=True)):
        key = flow.service.key
        about: dict[str, Attribute] = {"service": key}
        for name, value in zip(names[2:], row[2:], strict=True):
            stated = "; ".join(value) if isinstance(value, tuple) else value
            if isinstance(stated, str | int) and stated != "":
                about[name] = stated
        yield NetworkEdge(f"e{number}", roles[flow.source], roles[flow.destination], key, about)
