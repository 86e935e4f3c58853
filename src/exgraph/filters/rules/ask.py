"""The question what is wrong with the rules of firewalls."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

from exgraph.filters.reading import read_filters
from exgraph.filters.rules.answer import RuleFindings
from exgraph.filters.rules.catalogue import CHECKS
from exgraph.filters.rules.finding import Audited, RuleFinding
from exgraph.filters.rules.tables import WRITER
from exgraph.linting.choosing import DATE, DISABLED, RULE, chosen
from exgraph.linting.today import judged_on
from exgraph.model.filter import Filter

RuleFindings.writer = WRITER


def rules(
    configs: str | Path | Iterable[str | Path | Filter],
    from_: str | None = None,
    only: Annotated[Iterable[str] | None, RULE] = None,
    disabled: Annotated[Iterable[str], DISABLED] = (),
    date: Annotated[str | None, DATE] = None,
) -> RuleFindings:
    """Judge the rules of firewalls by all checks, or by those named, without the disabled ones.

    `configs` are paths, or filters as `read_filters` answers them; `from_` names the format of the files. Raises
    `UnknownName`, and what reading raises.

    >>> from exgraph.filters import filters_of
    >>> text = "*filter\\n:INPUT DROP\\n-A INPUT -j ACCEPT\\n-A INPUT -s 10.0.0.1 -j DROP\\n"
    >>> [finding.check.id for finding in rules(filters_of(text, "iptables")).findings]
    ['any-any', 'shadowed']
    """
    checks, day = chosen(CHECKS, only, disabled), judged_on(date)
    some = [configs] if isinstance(configs, str | Path) else list(configs)
    filters = [made for each in some for made in ((each,) if isinstance(each, Filter) else read_filters(each, from_))]
    audited = Audited(filters, day)
    findings = [RuleFinding(check, seen) for check in checks for seen in check.see(audited)]
    findings.sort(key=lambda finding: finding.severity.rank)
    return RuleFindings(audited.filters, checks, tuple(findings))
