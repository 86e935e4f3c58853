"""An nftables ruleset as both of its forms say it: tables with chains, rules of statements, and sets.

A statement is that of nft's JSON (libnftables-json(5)): its kind, and what stands behind it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from exgraph.model.filter import NotUnderstood
from exgraph.values.origin import Origin
from exgraph.wording.phrases import Phrase

#: The kind of a statement that the reader of a form does not know.
UNKNOWN = "unknown"


class Statement(NamedTuple):
    """One statement; `text` is how it is written."""

    kind: str
    body: Any
    text: str


@dataclass(frozen=True, slots=True)
class NftRule:
    """A rule and how its statements, in their order, and its comment are read.

    They are read when they are asked for, and not kept: they take ten times as much memory as the rule's text.
    """

    origin: Origin
    told: Callable[[], tuple[tuple[Statement, ...], str]]


@dataclass
class NftChain:
    """A chain; `hook` is empty where no packet meets it by itself."""

    origin: Origin
    rules: list[NftRule] = field(default_factory=list)
    kind: str = ""
    hook: str = ""
    priority: str = ""
    policy: str = ""
    policy_origin: Origin = Origin()


@dataclass
class NftSet:
    """A set or map by its elements, as JSON has them; a map's are pairs. `changes`: while the firewall runs."""

    elements: list[Any] = field(default_factory=list)
    changes: bool = False


@dataclass
class NftTable:
    """A table of one family."""

    family: str
    name: str
    origin: Origin
    chains: dict[str, NftChain] = field(default_factory=dict)
    sets: dict[str, NftSet] = field(default_factory=dict)
    not_understood: list[NotUnderstood] = field(default_factory=list)

    def chain(self, name: str, origin: Origin) -> NftChain:
        """A chain by its name, which may be new."""
        return self.chains.setdefault(name, NftChain(origin))

    def set(self, name: str) -> NftSet:
        """A set by its name, which may be new."""
        return self.sets.setdefault(name, NftSet())


@dataclass
class Ruleset:
    """All tables of a file, and what of it is in none."""

    tables: dict[tuple[str, str], NftTable] = field(default_factory=dict)
    loose: list[NftRule] = field(default_factory=list)
    not_understood: list[NotUnderstood] = field(default_factory=list)

    def table(self, family: str, name: str, origin: Origin) -> NftTable:
        """A table by family and name, which may be new."""
        return self.tables.setdefault((family, name), NftTable(family, name, origin))

    def tell(self, origin: Origin, name: str, **fields: object) -> None:
        """Something is not understood, and belongs to no table."""
        self.not_understood.append(NotUnderstood(origin, Phrase.of(name, **fields)))
