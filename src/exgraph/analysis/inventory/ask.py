"""The question of who plays what."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from exgraph.analysis.inventory.answer import Inventoried
from exgraph.analysis.inventory.tables import WRITER
from exgraph.model.inventory import Inventory
from exgraph.model.inventory_file import read_inventory
from exgraph.model.matrix import Matrix
from exgraph.relations.host_classes import Hosts
from exgraph.relations.parameter import Argument

Inventoried.writer = WRITER


def inventory(
    matrix: Matrix,
    inventory: Annotated[Inventory | str | Path, Argument("INVENTORY", help="An inventory (.toml, .csv).")],
) -> Inventoried:
    """Which addresses play which roles: of an `Inventory`, or of the TOML or CSV file of one (docs/inventory.md).

    The narrowest entry that holds an address says whose it is; of two that are equally narrow, both do. Raises
    `UnusableInput` with every bad place of the file.

    >>> import exgraph as xg
    >>> from exgraph.model.inventory import Inventory
    >>> len(xg.inventory(xg.load(), Inventory(())).absent)
    14
    """
    known = inventory if isinstance(inventory, Inventory) else read_inventory(Path(inventory))
    return Inventoried(Hosts.of(matrix, known))
