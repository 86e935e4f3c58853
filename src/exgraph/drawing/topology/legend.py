"""What the legend of a topology explains: colours, thickness, badges and marks, only as far as they occur in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from exgraph.drawing import palette
from exgraph.drawing.captions import family_name, plain, services_caption
from exgraph.drawing.graphviz.legend import stroke, table_of
from exgraph.drawing.graphviz.texts import markup
from exgraph.drawing.topology.bundle import Badge, Bundles
from exgraph.drawing.topology.scene import Topology
from exgraph.model.matrix import Matrix
from exgraph.relations.change import Change
from exgraph.values.service import DYNAMIC
from exgraph.wording.phrases import phrase

if TYPE_CHECKING:
    from exgraph.drawing.topology.difference import Changes


def legend(shown: Topology, columns: int = 3) -> str:
    """The legend as an HTML-like table of so many columns, read downwards."""
    return table_of(legend_entries(shown), columns)


def legend_entries(shown: Topology) -> list[tuple[str, str]]:
    """What the legend explains: a swatch as HTML-like markup, and its meaning as plain text."""
    colours: Iterable[tuple[str, str]]
    if shown.highlight is None:
        colours = ((stroke(family.colour), text) for family, text in family_entries(shown.bundles, shown.language))
    elif shown.changes is not None:
        colours = _changes(shown.changes, shown.language)
    else:
        colours = _rings(shown) if shown.highlight.hops else _emphasis(shown)
    return [*colours, *_marks(shown)]


def badge_text(badge: Badge) -> str:
    """Up to four characters that stand for a badge's role: its id, or the initials of the id's words."""
    words = [word for word in plain(badge.role).replace("_", "-").split("-") if word]
    joined = "".join(words)
    return ((joined if len(joined) <= 4 else "".join(word[0] for word in words)) or "*")[:4].upper()


def badge_meaning(badge: Badge, matrix: Matrix, language: str) -> str:
    """What a badge stands for: how many roles have which services with which one."""
    services = {flow.service.key: flow.service for flow in badge.flows}.values()
    return phrase(
        language,
        "pictures.legend-badge",
        name=plain(matrix.role(badge.role).label(language)),
        count=len(badge.members),
        services=" · ".join(services_caption(services, language)),
    )


def family_entries(bundles: Bundles, language: str) -> Iterator[tuple[palette.Family, str]]:
    """Each family that there is a line of, with its name and the ports it uses here."""
    ports: dict[palette.Family, dict[str, None]] = {}
    for line in bundles.lines:
        for flow in line.flows:
            ports.setdefault(line.family, {})[flow.service.ports_text] = None
    for family in palette.FAMILIES:
        if family in ports:
            numbers = sorted((text for text in ports[family] if text[:1].isdigit()), key=lambda t: int(t.split("-")[0]))
            shown = "/".join(numbers[:6]) + ("/…" if len(numbers) > 6 else "")
            dynamic = phrase(language, "pictures.dynamic") if DYNAMIC in ports[family] else ""
            told = " + ".join(part for part in (shown, dynamic) if part)
            yield family, f"{family_name(family, language)}  {told}"


def _rings(shown: Topology) -> Iterator[tuple[str, str]]:
    """How far the roles are from what is compromised, and which lines lead on."""
    hops = list(shown.told.hops.values()) if shown.told is not None else []
    for number in sorted(set(hops)):
        _, colour = palette.ring_colours(number)
        text = phrase(shown.language, "pictures.legend-hops", hops=number, roles=hops.count(number))
        yield stroke(colour, 13, "■"), phrase(shown.language, "pictures.legend-compromised") if number == 0 else text
    if len(hops) < len(shown.whole.roles):
        yield stroke(palette.FADED_LINE, 13, "□"), phrase(shown.language, "pictures.legend-beyond")
    yield stroke(palette.DMZ, 13), phrase(shown.language, "pictures.legend-carries")
    yield stroke(palette.FADED_LINE), phrase(shown.language, "pictures.legend-context")


#: Line styles as a legend shows them: solid, dashed, double, dotted, with a diamond.
_STROKES = {"gained": "━━━", "lost": "╍╍╍", "widened": "═══", "narrowed": "┅┅┅", "altered": "━━◆"}


def _changes(changes: Changes, language: str) -> Iterator[tuple[str, str]]:
    """What became of the lines, and of the roles."""
    shown = dict.fromkeys(changes.counts())
    shown |= dict.fromkeys(
        palette.GAINED if change is Change.ADDED else palette.LOST for change in changes.roles.values()
    )
    for family in palette.CHANGES:
        if family in shown:
            yield stroke(family.colour, 13, _STROKES[family.id]), phrase(language, f"pictures.legend-{family.id}")
    yield stroke(palette.FADED_LINE), phrase(language, "pictures.legend-unchanged")


def _emphasis(shown: Topology) -> Iterator[tuple[str, str]]:
    text = ", ".join(shown.common_caption) or phrase(shown.language, "pictures.legend-highlighted")
    yield stroke(palette.DMZ, 13), text
    yield stroke(palette.FADED_LINE), phrase(shown.language, "pictures.legend-context")


def _marks(shown: Topology) -> Iterator[tuple[str, str]]:
    bundles, matrix, highlight, language = shown.bundles, shown.matrix, shown.highlight, shown.language
    if any(len(line.tail) > 1 or len(line.head) > 1 for line in bundles.lines):
        yield stroke(palette.INK, 13, "━━▌"), phrase(language, "pictures.legend-frame")
    if highlight is None and not all(map(shown.crosses, bundles.lines)):
        yield stroke(palette.MUTED, 10, "───"), phrase(language, "pictures.legend-inside")
    for badge in bundles.badges:
        sign = f'<font color="{palette.LINE}"><b>{markup(badge_text(badge))}</b></font>'
        yield sign, badge_meaning(badge, matrix, language)
    if shown.neighbours is not None:
        yield stroke(palette.INK, 13, "▣"), phrase(language, "pictures.legend-centre")
    if shown.stacks is not None and shown.stacks.members:
        yield f"<b>{markup(phrase(language, 'pictures.sign-stack'))}</b>", phrase(language, "pictures.legend-stack")
    if bundles.loops:
        yield "<b>⟲</b>", phrase(language, "pictures.legend-loop")
    if not shown.framed:
        for zone in matrix.zones:
            if matrix.roles_in(zone.id):
                _, frame = palette.zone_colours(matrix.zones.index(zone))
                yield stroke(palette.DMZ if zone.exposed else frame, 13, "■"), plain(zone.label(language))
    elif any(zone.exposed and matrix.roles_in(zone.id) for zone in matrix.zones):
        yield stroke(palette.DMZ, 10, "╌╌╌"), phrase(language, "pictures.legend-exposed")
    told = [flow for flow in matrix.flows if highlight is None or flow in highlight]
    if any("ports" in flow.service.inferred for flow in told):
        yield "<b>*</b>", phrase(language, "pictures.legend-inferred")
