"""The rules of a policy: from where, to where, and what may or must not pass."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from exgraph.values.endpoint import Endpoint

ANY = "*"
Stance = Literal["allow", "deny"]


@dataclass(frozen=True, slots=True)
class Item:
    """What a rule names, `text` as it is written; one of the fields says what that is, none of them means anything."""

    text: str
    port: Endpoint | None = None
    application: str = ""
    transport: str = ""
    service: str = ""


@dataclass(frozen=True, slots=True)
class Side:
    """One end of a rule: the names as written, and the roles they stand for. `anywhere`: all zones but the other's."""

    names: tuple[str, ...]
    roles: frozenset[str]
    anywhere: bool = False

    def __str__(self) -> str:
        return ", ".join(self.names)


@dataclass(frozen=True, slots=True)
class PolicyRule:
    """Flows from one side to the other: only what is in `allow` (`None`: anything), nothing that is in `deny`, with
    `encrypted` only what is encrypted, by whatever means, and with `tls` only what TLS encrypts. `reason` is why it is
    needed; `line` where the rule stands in the policy."""

    name: str
    source: Side
    destination: Side
    allow: tuple[Item, ...] | None = None
    deny: tuple[Item, ...] = ()
    encrypted: bool = False
    reason: str = ""
    line: int | None = None
    tls: bool = False

    @property
    def permits(self) -> bool:
        """Whether what keeps the rule is permitted by it. A rule that only denies permits nothing."""
        return self.allow is not None or self.encrypted or self.tls

    @property
    def wants(self) -> str:
        """The rule in the short form: `smtp only; tls only; no tcp/23`."""
        parts = []
        if self.allow is not None:
            named = ", ".join(item.text for item in self.allow)
            parts.append("nothing" if not self.allow else "anything" if named == ANY else f"{named} only")
        if self.encrypted:
            parts.append("encrypted only")
        if self.tls:
            parts.append("tls only")
        if self.deny:
            parts.append(f"no {', '.join(item.text for item in self.deny)}")
        return "; ".join(parts)

    def covers(self, source: tuple[str, str], destination: tuple[str, str]) -> bool:
        """Whether the rule is about flows between these, each a role and its zone."""
        if source[0] not in self.source.roles or destination[0] not in self.destination.roles:
            return False
        return source[1] != destination[1] or not (self.source.anywhere or self.destination.anywhere)


@dataclass(frozen=True)
class Policy:
    """The rules in the file's order. `default` is what holds for crossings that no rule permits."""

    rules: tuple[PolicyRule, ...]
    default: Stance
    name: str = ""
    file: str = ""
