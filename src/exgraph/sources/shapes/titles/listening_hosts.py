"""The host whose ports a list has, where its title says no direction: on a server they are those that it listens on."""

from __future__ import annotations

from exgraph.languages.meanings import Word
from exgraph.languages.words import pattern, whole
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.cells.arrows import ARROW
from exgraph.sources.shapes.cells.directions import Direction, direction_of
from exgraph.sources.shapes.roles.role_labels import clean_label
from exgraph.sources.shapes.roles.zones import guess_zone

#: So many rows say whether the ports of a list are those of others.
_SAMPLE = 60
#: What flows go through: ports that are open there are others'.
_LETS_THROUGH = pattern(whole(Word.LETS_THROUGH), "$")
#: A remark that begins so says where a connection goes.
_GOES_TO = pattern("^(?:", Word.TO_ROLE, r")\s+\S")


def may_listen(name: str) -> bool:
    """Whether a list of ports under the name of a host may be of those it listens on: it is no client, and no firewall.

    >>> [may_listen(name) for name in ("Storage nodes", "Remote clients", "any", "Edge router")]
    [True, False, False, False]
    """
    guess = guess_zone(name)
    return guess.zone not in ("clients", "internet") and _LETS_THROUGH().search(clean_label(name)) is None


def says_outward(grid: Grid) -> bool:
    """Whether a row of a table says of its ports that they are used outward, or to whom they lead."""
    return any(
        _is_outward(text) for row in grid.rows[:_SAMPLE] for text in dict.fromkeys(cell.text for cell in row) if text
    )


def _is_outward(text: str) -> bool:
    if direction_of(text) in (Direction.OUT, Direction.BOTH):
        return True
    return ARROW.search(text) is not None or _GOES_TO().search(text) is not None
