"""Reading what firewalls let through."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

from exgraph.auditing.permitted.made import Permitted, permitted_matrix
from exgraph.errors import ExgraphError
from exgraph.filters.passages import Passages, firewall_of
from exgraph.filters.reading import read_filters
from exgraph.model.inventory import Inventory
from exgraph.model.inventory_file import read_inventory
from exgraph.model.matrix import Matrix
from exgraph.relations.host_classes import Hosts
from exgraph.relations.parameter import INVENTORY, Names, Option
from exgraph.wording.phrases import Phrase


def permitted(
    matrix: Matrix,
    *configs: Annotated[
        str | Path,
        Names("[CONFIG]...", help="Configurations; left out, those that the inventory names.", form="files"),
    ],
    inventory: Annotated[
        Inventory | str | Path | None,
        INVENTORY,
    ] = None,
    config_format: Annotated[
        str | None,
        Option("--config-format", metavar="FORMAT", help="Of the configurations; left out, each shows its own."),
    ] = None,
) -> Matrix:
    """The matrix of what firewalls let through between the roles of a matrix, whose hosts an inventory names.

    Services are what is surely open between all hosts of two roles; `partly` marks what is between some of them, and
    `conditional` what may be, as far as the configuration is understood. Of pairs that pass no firewall of the
    inventory, the matrix is silent. As `permitted_by`.

    >>> import exgraph as xg
    >>> from exgraph.model.inventory import Inventory
    >>> xg.permitted(xg.load(), inventory=Inventory(()))
    Traceback (most recent call last):
    exgraph.errors.ExgraphError: no configuration is named, and the inventory names none
    """
    return permitted_by(matrix, *configs, inventory=inventory, config_format=config_format).matrix


def permitted_by(
    matrix: Matrix,
    *configs: str | Path,
    inventory: Inventory | str | Path | None = None,
    config_format: str | None = None,
) -> Permitted:
    """The same with what it does not say: the pairs that pass no firewall, and what was not understood.

    A configuration that a firewall of the inventory names has its scope; any other is met by everything. Raises
    `ExgraphError` without an inventory or configuration, and for files that cannot be read.
    """
    if inventory is None:
        raise ExgraphError(Phrase("enforce.no-inventory"))
    folder = Path() if isinstance(inventory, Inventory) else Path(inventory).parent
    known = inventory if isinstance(inventory, Inventory) else read_inventory(Path(inventory))
    hosts = Hosts.of(matrix, known)
    files = [Path(config) for config in configs] or [folder / one.file for one in known.firewalls if one.file]
    if not files:
        raise ExgraphError(Phrase("permitted.no-config"))
    told = [(file, firewall_of(known, folder, file)) for file in files]
    read = ((firewall, read_filters(file, config_format or firewall.format or None)) for file, firewall in told)
    made = permitted_matrix(matrix, hosts, Passages.of(hosts, read))
    return replace(made, files=tuple(file.name for file in files))
