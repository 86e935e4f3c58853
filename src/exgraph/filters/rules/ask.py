"""The question what is wrong with the rules of firewalls."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

from exgraph.errors import ExgraphError
from exgraph.filters.compared import Compared
from exgraph.filters.passages import Passages, firewall_of
from exgraph.filters.reading import read_filters
from exgraph.filters.rules.answer import RuleFindings
from exgraph.filters.rules.catalogue import CHECKS
from exgraph.filters.rules.finding import Audited, RuleFinding
from exgraph.filters.rules.tables import WRITER
from exgraph.linting.choosing import DATE, DISABLED, RULE, chosen
from exgraph.linting.today import judged_on
from exgraph.model.filter import Filter
from exgraph.model.inventory import Firewall, Inventory
from exgraph.model.inventory_file import read_inventory
from exgraph.model.matrix import Matrix
from exgraph.relations.host_classes import Hosts
from exgraph.relations.parameter import INVENTORY
from exgraph.wording.phrases import Phrase

RuleFindings.writer = WRITER


def rules(
    configs: str | Path | Iterable[str | Path | Filter],
    from_: str | None = None,
    only: Annotated[Iterable[str] | None, RULE] = None,
    disabled: Annotated[Iterable[str], DISABLED] = (),
    date: Annotated[str | None, DATE] = None,
    inventory: Annotated[Inventory | str | Path | None, INVENTORY] = None,
    matrix: Matrix | None = None,
) -> RuleFindings:
    """Judge the rules of firewalls by all checks, or by those named, without the disabled ones.

    `configs` are paths, or filters as `read_filters` answers them; `from_` names the format of the files. With an
    `inventory`, what passes between its hosts is held against what the `matrix` requires there; a configuration that
    one of its firewalls names is met by what passes that one, any other by everything. Raises `UnknownName`,
    `ExgraphError` for a check that needs both where one is missing, and what reading raises.

    >>> from exgraph.filters import filters_of
    >>> text = "*filter\\n:INPUT DROP\\n-A INPUT -j ACCEPT\\n-A INPUT -s 10.0.0.1 -j DROP\\n"
    >>> [finding.check.id for finding in rules(filters_of(text, "iptables")).findings]
    ['any-any', 'shadowed']
    """
    checks, day = chosen(CHECKS, only, disabled), judged_on(date)
    if inventory is not None and matrix is None:
        raise ExgraphError(Phrase("rules.no-matrix"))
    if inventory is None or matrix is None:
        if only is not None and (named := next((check.id for check in checks if check.compares), "")):
            raise ExgraphError(Phrase.of("rules.no-inventory", name=named))
        checks = tuple(check for check in checks if not check.compares)
    known = Inventory(()) if inventory is None else inventory
    folder = Path() if isinstance(known, Inventory) else Path(known).parent
    known = known if isinstance(known, Inventory) else read_inventory(Path(known))
    some = [configs] if isinstance(configs, str | Path) else list(configs)
    read: list[tuple[Firewall, tuple[Filter, ...]]] = []
    for each in some:
        file = Path(each.origin.file if isinstance(each, Filter) else each)
        firewall = firewall_of(known, folder, file)
        filters = (each,) if isinstance(each, Filter) else read_filters(each, from_ or firewall.format or None)
        read.append((firewall, filters))
    compared = None
    if inventory is not None and matrix is not None:
        hosts = Hosts.of(matrix, known)
        compared = Compared(hosts, Passages.of(hosts, read))
    audited = Audited((made for _, filters in read for made in filters), day, compared)
    findings = [RuleFinding(check, seen) for check in checks for seen in check.see(audited)]
    findings.sort(key=lambda finding: finding.severity.rank)
    return RuleFindings(audited.filters, checks, tuple(findings), compared)
