"""The two ends of a connection: from columns, from the titles above, or not stated at all."""

from __future__ import annotations

from dataclasses import dataclass, replace

from exgraph.sources.grid import Grid
from exgraph.sources.shapes.directions import Direction
from exgraph.sources.shapes.titles import Title, dash_pair, read_title, titles_above


@dataclass(frozen=True, slots=True)
class Context:
    """What titles say: a pair of roles, or the one host (`own`) and a direction seen from it.

    `place` names the title it came from; `bare`: a heading that is the role's name and nothing else.
    """

    source: str = ""
    destination: str = ""
    both_ways: bool = False
    own: str = ""
    direction: Direction | None = None
    place: str = ""
    bare: bool = False
    dash: tuple[str, str] | None = None

    @property
    def is_pair(self) -> bool:
        return bool(self.source and self.destination)

    def with_title(self, text: str) -> Context | None:
        """The context under a title inside the table; `None` when the title says nothing of ends."""
        title = read_title(text)
        if title.is_pair:
            return _pair(title, "title inside the table")
        if title.own and (title.direction is not None or not title.bare):
            return Context(own=title.own, direction=title.direction, place="title inside the table")
        if title.direction is not None:
            return replace(self, source="", destination="", both_ways=False, direction=title.direction)
        return None


NO_CONTEXT = Context()


def context_of(grid: Grid) -> Context:
    """What the titles of a table say, the nearest first. A heading counts as far as nearer ones leave room."""
    own, direction, place, bare = "", None, "", False
    dash = None
    headings_read = 0
    for name, title in titles_above(grid.caption, grid.lead, grid.headings):
        if name == "heading":
            headings_read += 1
            if headings_read > 2:
                break
        if title.is_pair and not own:
            return _pair(title, name)
        if name != "paragraph above" and dash is None and headings_read < 2:
            dash = dash_pair(title.text)
        direction = direction or title.direction
        if title.own and not own:
            own, place, bare = title.own, name, title.bare
        if own:
            break
    return Context(own=own, direction=direction, place=place, bare=bare, dash=dash)


def _pair(title: Title, place: str) -> Context:
    return Context(title.source, title.destination, title.both_ways, place=place)
