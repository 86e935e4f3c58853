"""The picture of boxes as texts and ends: what each role accepts, row by row, and a line for all from whom it does.

Other programs find the places themselves, so that no line is given up for want of one: a row says in words who opens
it, as the picture does, and has its lines besides.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from exgraph.drawing import palette
from exgraph.drawing.boxes.accepted import Accepted, Entry, accepted
from exgraph.drawing.boxes.links import Link, links_of
from exgraph.drawing.boxes.services import CLEAR, ENCRYPTED, UNKNOWN, weakest
from exgraph.drawing.boxes.words import words_for
from exgraph.drawing.captions import services_caption, title_of
from exgraph.drawing.topology.titles import title
from exgraph.model.matrix import Matrix
from exgraph.reporting.exports.diagram import Frame, Node, frames_of, nodes_of
from exgraph.values.service import Service
from exgraph.wording.phrases import phrase

_COLOURS = ((CLEAR, "pictures.rows-clear"), (ENCRYPTED, "pictures.rows-encrypted"), (UNKNOWN, "pictures.rows-unknown"))


@dataclass(frozen=True)
class Row:
    """What a role accepts: services, a caption an application, and from whom, in words behind `←` or `⇄`.

    A row that has its own kind alone for its other end has no such words: `↻` stands behind its services.
    """

    services: tuple[str, ...]
    who: tuple[str, ...]


@dataclass(frozen=True)
class Connector:
    """A line between nodes or frames, by name, to a row of the one at its head, by number from 0.

    `both`: the same is opened both ways. `crosses`: it runs between two zones.
    """

    tail: str
    head: str
    row: int
    both: bool
    services: tuple[Service, ...]
    crosses: bool

    @property
    def colour(self) -> str:
        """The colour of its weakest protection, for line and text."""
        return weakest(self.services)


@dataclass(frozen=True)
class Explained:
    """An entry of the legend: what a colour or a sign stands for."""

    colour: str
    text: str
    dashed: bool = False


@dataclass(frozen=True)
class Diagram:
    """Zones, roles, the rows of each role by the name of its node, and lines. Zones without roles are left away.

    `title` is the matrix's, and what the picture shows. A role's flows with its own kind are lines from it to itself.
    """

    title: str
    language: str
    frames: tuple[Frame, ...]
    nodes: tuple[Node, ...]
    rows: Mapping[str, tuple[Row, ...]]
    connectors: tuple[Connector, ...]
    legend: tuple[Explained, ...]

    def nodes_in(self, frame: Frame) -> tuple[Node, ...]:
        return tuple(node for node in self.nodes if node.frame == frame.name)

    def captions(self, services: tuple[Service, ...]) -> tuple[str, ...]:
        """The services of a line, a text an application."""
        return tuple(services_caption({service.key: service for service in services}.values(), self.language))


def diagram(matrix: Matrix, language: str, part: Matrix | None = None) -> Diagram:
    """The diagram of a matrix, or of a part of its roles and flows: what words say is true of the whole matrix.

    >>> from exgraph import load
    >>> diagram(load(), "en").rows["n5"]
    (Row(services=('SMTP 25\\xa0↻',), who=('← Hub Transport',)),)
    """
    shown = matrix if part is None else part
    about = accepted(matrix, shown.flows, None, frozenset(role.id for role in shown.roles))
    nodes = nodes_of(shown, language)
    names = {node.role.id: node.name for node in nodes}
    frames = frames_of(shown, language)
    ends = {frame.zone.id: frame.name for frame in frames}
    rows = _grouped(about)
    lines = tuple(_connectors(about, rows, names, ends))
    heading = title_of(shown.title, language, shown.name), title(shown, None, language)
    return Diagram(
        " · ".join(filter(None, heading)),
        language,
        frames,
        nodes,
        {names[box]: tuple(_row(about, group, language) for group in groups) for box, groups in rows.items()},
        lines,
        tuple(_legend(shown, lines, language)),
    )


def _grouped(about: Accepted) -> dict[str, list[list[Entry]]]:
    """The rows of every box: what accepts equal services is one."""
    found: dict[str, dict[frozenset[str], list[Entry]]] = {box: {} for box in about.members}
    for entry in about.entries:
        found[entry.box].setdefault(frozenset(service.key for service in entry.services), []).append(entry)
    return {box: list(groups.values()) for box, groups in found.items()}


def _row(about: Accepted, group: list[Entry], language: str) -> Row:
    box = group[0].box
    said = services_caption(group[0].services, language)
    if any(box in entry.ends for entry in group):
        said[-1] += "\u00a0↻"
    who = []
    for sign, both in (("←", False), ("⇄", True)):
        ends = frozenset(end for entry in group if entry.both is both for end in entry.ends) - {box}
        if ends:
            who.append(f"{sign} {words_for(about, ends, box, language)}")
    return Row(tuple(said), tuple(who))


def _connectors(
    about: Accepted, rows: Mapping[str, list[list[Entry]]], names: Mapping[str, str], frames: Mapping[str, str]
) -> Iterator[Connector]:
    """Lines between roles and zones first, then those of roles to themselves."""
    loops = []
    for box, groups in rows.items():
        for number, group in enumerate(groups):
            for entry in group:
                crosses = entry.zone != about.matrix.zone_of(box).id
                for link in links_of(about, entry):
                    tail = _tail(link, names, frames)
                    yield Connector(tail, names[box], number, entry.both, entry.services, crosses)
                if box in entry.ends:
                    loops.append(Connector(names[box], names[box], number, False, entry.services, False))
    yield from loops


def _tail(link: Link, names: Mapping[str, str], frames: Mapping[str, str]) -> str:
    return frames[link.end] if link.whole else names[link.end]


def _legend(shown: Matrix, lines: tuple[Connector, ...], language: str) -> Iterator[Explained]:
    if lines:
        how = phrase(language, "pictures.rows-how")
        own = phrase(language, "pictures.rows-how-own") if any(line.tail == line.head for line in lines) else ""
        yield Explained(palette.LINE, " ".join(filter(None, (how, own))))
    colours = {line.colour for line in lines}
    for colour, word in _COLOURS:
        if colour in colours:
            yield Explained(colour, phrase(language, word))
    if any(line.tail.startswith("cluster_") for line in lines):
        yield Explained(palette.INK, phrase(language, "pictures.legend-frame"))
    if any(zone.exposed and shown.roles_in(zone.id) for zone in shown.zones):
        yield Explained(palette.DMZ, phrase(language, "pictures.rows-exposed"), dashed=True)
    if any("ports" in flow.service.inferred for flow in shown.flows):
        yield Explained(palette.MUTED, f"* {phrase(language, 'pictures.legend-inferred')}")
    if told := shown.guesses.said(language):
        yield Explained(palette.MUTED, told)
