"""What is ordered of a writer, and what a format can be ordered."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from exgraph.model.filter import FAMILIES, Action, Filter, FilterRule
from exgraph.values.addresses import AddressSet
from exgraph.values.ports import PortSet
from exgraph.wording.phrases import Phrase


@dataclass(frozen=True, slots=True)
class Order:
    """The filters that a text is to have, and what is told beside them.

    `head` are lines of what the text is; `log`: what is dropped is logged. `names` are what sets of addresses are
    called, and the classes of hosts that filters have as their scope are told of in `about`.
    """

    filters: tuple[Filter, ...]
    head: Sequence[str] = ()
    log: bool = False
    names: Mapping[AddressSet, str] = field(default_factory=dict)
    about: Mapping[str, str] = field(default_factory=dict)

    @property
    def one(self) -> Filter:
        """The filter, where there is one alone."""
        (found,) = self.filters
        return found


class Meets(StrEnum):
    """Where packets meet a filter of a format.

    `MACHINE`: those that pass a machine, come to it, or leave it, as is chosen. `FIREWALL`: those that pass. `HOSTS`:
    those that come to hosts and leave them, in rules that any host may have, for they name its addresses. `CLASSES`:
    the same, in filters that each class of hosts has for itself.
    """

    MACHINE = "machine"
    FIREWALL = "firewall"
    HOSTS = "hosts"
    CLASSES = "classes"

    @property
    def by_hosts(self) -> bool:
        """Whether hosts meet packets themselves."""
        return self in (Meets.HOSTS, Meets.CLASSES)


def plain_rules(filter_: Filter) -> Iterator[FilterRule]:
    """The rules that match anything, for where a list is empty many a format means everything. Raises `ValueError`
    for a rule that more than addresses, transport and ports restricts: something of it would be left out."""
    for rule in filter_.rules:
        if rule.states is not None or rule.conditions or rule.action is Action.SKIP:
            raise ValueError(f"no words for all of {rule}")
        if rule.ports and any(rule.sources.spans(each) and rule.destinations.spans(each) for each in FAMILIES):
            yield rule


def by_class(filters: Iterable[Filter]) -> dict[str, list[Filter]]:
    """The filters of each class of hosts, by its name. Raises `ValueError` for one that no class has for itself, or
    that lets through what no rule decides."""
    found: dict[str, list[Filter]] = {}
    for each in filters:
        if len(each.scope) != 1 or each.default is not Action.DENY:
            raise ValueError(f"no words for all of {each}")
        found.setdefault(each.scope[0].value, []).append(each)
    return found


def _everything(transport: str | None, ports: PortSet) -> bool:
    return True


def _nothing(filters: Sequence[Filter]) -> Iterator[Phrase]:
    return iter(())


@dataclass(frozen=True, slots=True)
class Target:
    """A format that filters are written in.

    `written` gives the texts, each under the name of the format that reads it. `says` tells whether the format has
    words for ports of a transport (`None`: of all), `denies` whether it has any for denials, `logs` for a log.
    `stateful`: answers pass by themselves; `on_link`: what hosts find their neighbours by meets its rules, too.
    `suffixes` are those of its files; one that several formats have names none. `scope`
    is what a class of hosts is called by who reads the text. `remarks` are what to know of filters before they are
    loaded; `beside` are files that load them, by the suffix of their names. `proved`: its text is read back. `second`:
    where the second of two texts goes, by where the first one goes.
    """

    written: Callable[[Order], Mapping[str, str]]
    suffixes: tuple[str, ...]
    meets: Meets = Meets.MACHINE
    says: Callable[[str | None, PortSet], bool] = _everything
    denies: bool = True
    logs: bool = True
    stateful: bool = True
    on_link: bool = False
    scope: Callable[[str], str] = str
    remarks: Callable[[Sequence[Filter]], Iterator[Phrase]] = _nothing
    beside: Mapping[str, Path] = field(default_factory=dict)
    proved: bool = True
    second: Callable[[Path], Path] | None = None
