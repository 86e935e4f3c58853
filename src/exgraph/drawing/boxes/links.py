"""Which rows have lines, and which say in words who opens them: lines as long as they help."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from exgraph.drawing.boxes.accepted import Accepted, Entry

#: A row with more ends than this says them in words, and so does a row of a source with more lines than this.
MOST_ENDS, MOST_FROM = 6, 7
#: Most lines of a picture: this many, or this many a box.
MOST_LINES, MOST_LINES_A_BOX = 30, 1.1
#: Where more than this share of all flows stays inside zones, what is inside has lines, too.
SHARE_INSIDE = 0.6
#: With fewer lines than this share of the rows there are none: a few lines among many words mislead.
LEAST_SHARE = 0.12


@dataclass(frozen=True)
class Link:
    """A line from the box `end` to a row of `entry.box`; `whole`: from all boxes of the zone `end`."""

    entry: Entry
    end: str
    whole: bool = False

    @property
    def ends(self) -> tuple[str, str]:
        """What it joins, as keys of places: a box, or `zone/` and a zone, for all of its boxes."""
        return (place_of_zone(self.end) if self.whole else self.end), self.entry.box


def flows_of(about: Accepted, link: Link) -> tuple[tuple[str, str, str], ...]:
    """The keys of the flows that a line stands for: those of its row with what stands at its other end."""
    ends = link.entry.ends if link.whole else {*about.members[link.end]}
    return tuple(key for key in about.flows_of(link.entry) if not ends.isdisjoint(key[:2]))


def place_of_zone(zone: str) -> str:
    """The key of the place at which lines of a whole zone begin and end."""
    return f"zone/{zone}"


def links_of(about: Accepted, entry: Entry) -> tuple[Link, ...]:
    """The lines that say all that a row says; none where no lines can."""
    home = about.matrix.zone_of(entry.box).id
    ends = entry.ends - {*about.members[entry.box]}
    if not ends:
        return ()
    if entry.zone != home and ends == about.roles_of[entry.zone] and len(about.zones[entry.zone]) > 1:
        return (Link(entry, entry.zone, True),)
    boxes = dict.fromkeys(about.box_of[end] for end in about.box_of if end in ends)
    if any(not ends.issuperset(about.members[box]) for box in boxes):
        return ()
    return tuple(Link(entry, box) for box in boxes)


def wanted(about: Accepted) -> dict[Entry, tuple[Link, ...]]:
    """The rows that may have lines, before it is known where anything stands."""
    flows = Counter[bool]()
    for entry in about.entries:
        flows[_inside(about, entry)] += len(about.flows_of(entry))
    inside = flows[True] > SHARE_INSIDE * flows.total()
    found = {}
    for entry in about.entries:
        links = links_of(about, entry)
        if links and len(links) <= MOST_ENDS and (inside or not _inside(about, entry)):
            found[entry] = links
    return found


def within_fans(about: Accepted, found: dict[Entry, tuple[Link, ...]]) -> dict[Entry, tuple[Link, ...]]:
    """Without the rows of sources from which too many lines would go."""
    fans = Counter(link.ends[0] for links in found.values() for link in links)
    kept = dict(found)
    for entry in sorted(found, key=lambda one: (_inside(about, one), len(found[one])), reverse=True):
        crowded = [link for link in found[entry] if fans[link.ends[0]] > MOST_FROM]
        if crowded and not _exposed(about, entry):
            del kept[entry]
            fans.subtract(link.ends[0] for link in found[entry])
    return kept


def within_budget(about: Accepted, found: dict[Entry, tuple[Link, ...]]) -> dict[Entry, tuple[Link, ...]]:
    """Without whole pairs of zones, as long as there are too many lines; exposed zones last. What is inside a zone is
    given up row by row, those with the most lines first."""
    most = max(MOST_LINES, MOST_LINES_A_BOX * len(about.members))
    groups: dict[tuple[str, ...], list[Entry]] = {}
    for entry in found:
        groups.setdefault(tuple(sorted((entry.zone, about.matrix.zone_of(entry.box).id))), []).append(entry)
    kept, number = dict(found), sum(map(len, found.values()))
    for group in sorted(groups.values(), key=lambda some: _priority(about, found, some)):
        if number <= most:
            break
        inside = _inside(about, group[0])
        for entry in sorted(group, key=lambda one: len(found[one]), reverse=True):
            if inside and number <= most:
                break
            number -= len(kept.pop(entry))
    rows = len(about.entries)
    return {} if 0 < number < LEAST_SHARE * rows and not _any_exposed(about, kept) else kept


def _priority(about: Accepted, found: dict[Entry, tuple[Link, ...]], some: list[Entry]) -> tuple[bool, bool, int]:
    """What is given up first: inside zones, then the pair of zones with the most lines; exposed zones last."""
    return _exposed(about, some[0]), not _inside(about, some[0]), -sum(len(found[entry]) for entry in some)


def _any_exposed(about: Accepted, some: Collection[Entry]) -> bool:
    return any(_exposed(about, entry) for entry in some)


def _exposed(about: Accepted, entry: Entry) -> bool:
    matrix = about.matrix
    return matrix.zone(entry.zone).exposed or matrix.zone_of(entry.box).exposed


def _inside(about: Accepted, entry: Entry) -> bool:
    return entry.zone == about.matrix.zone_of(entry.box).id


def all_links(found: dict[Entry, tuple[Link, ...]]) -> Iterator[Link]:
    """The lines of all rows."""
    for links in found.values():
        yield from links
