"""What a firewall's configuration says: an ordered list of rules, whatever the product calls it.

Everything that decides is in it, in the order in which it decides. What a product does in another way - chains that
call each other, denials that win whatever their place, policies that only permit - its reader has turned into this:

- a chain that is called stands where it is called, its rules matching what the call matches, too;
- leaving it early is a rule that skips to where the call returns;
- where denials win, they stand first;
- what is not understood of a rule is a condition, of which nobody knows whether it holds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Literal

from exgraph.values.addresses import AddressSet
from exgraph.values.origin import Origin
from exgraph.values.ports import PortSet
from exgraph.wording.phrases import Phrase

EVERY_ADDRESS = AddressSet.every()
EVERY_PORT = PortSet.every()
#: The states of a connection that a packet may belong to. A packet that opens one is `new`; what answers it, or goes on
#: with it, is `established`; a connection that another one announced, as FTP's for its data, is `related`.
NEW, ESTABLISHED, RELATED = "new", "established", "related"
STATES = frozenset({NEW, ESTABLISHED, RELATED, "invalid", "untracked"})
FAMILIES = frozenset({4, 6})


class Action(StrEnum):
    """What a rule does with what it matches. `SKIP`: goes on at the rule with the number `until`."""

    PERMIT = "permit"
    DENY = "deny"
    SKIP = "skip"


class Semantics(StrEnum):
    """How the product decides. The rules of a `Filter` stand in an order in which the first match does the same."""

    FIRST_MATCH = "first-match"
    BLOCK_WINS = "block-wins"
    UNION = "union"


#: What a condition is about. `not-understood`: of that nothing is known. `source-port`: its value is a `PortSet`.
#: `interface-in`, `interface-out`: the name of an interface, of which an inventory may know what lies behind it.
#: `source-group`, `destination-group`: a set of addresses that the configuration names and does not list (a security
#: group, the selector of pods, a prefix list, a host's name, a service tag). `loopback`: a machine speaks to itself.
ConditionKind = Literal[
    "not-understood", "source-port", "interface-in", "interface-out", "source-group", "destination-group", "loopback"
]
LOOPBACK: ConditionKind = "loopback"
#: The hook of a list that a configuration has and binds to nothing that packets pass.
UNBOUND = "unbound"


@dataclass(frozen=True, slots=True, order=True)
class Condition:
    """What must hold beside addresses, transport and ports, or, `negated`, must not. `value` as the file has it.

    `steady`: it is the same for the same packet whenever it comes, as an interface is and a rate is not.
    """

    kind: ConditionKind
    value: str
    negated: bool = False
    steady: bool = True

    def __str__(self) -> str:
        return f"{'not ' if self.negated else ''}{self.kind} {self.value}"


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """A construct that no reader understands, with its place and text, and what is said of it."""

    origin: Origin
    phrase: Phrase

    @property
    def message(self) -> str:
        """What is said of it, in English."""
        return str(self.phrase)


@dataclass(frozen=True, slots=True)
class FilterRule:
    """One decision: what it is about, and what happens to it.

    It matches a packet from an address in `sources` to one in `destinations`, by one of `transports` (names as of
    services: `tcp`, `icmpv6`, `ip-99`; `None`: all), to one of `ports`, that belongs to a connection in one of `states`
    (`None`: in any), if all `conditions` hold. `ports` of ICMP are messages (`model/icmp.py`); transports that have
    neither ports nor messages match every rule whose ports are all.

    `until` is the number of a rule further down, or of the end, for `SKIP` alone. `origin` is the line of the rule;
    where chains call each other, `via` are the calls that lead to it, the outermost first: one line may be several
    rules. `name` is what the product calls the rule; `given`: it has the rule in every filter, and nobody wrote it.
    """

    action: Action
    sources: AddressSet = EVERY_ADDRESS
    destinations: AddressSet = EVERY_ADDRESS
    transports: frozenset[str] | None = None
    ports: PortSet = EVERY_PORT
    states: frozenset[str] | None = None
    conditions: tuple[Condition, ...] = ()
    until: int = 0
    origin: Origin = Origin()
    via: tuple[Origin, ...] = ()
    comment: str = ""
    name: str = ""
    given: bool = False

    @property
    def permits(self) -> bool:
        return self.action is Action.PERMIT

    def meets(self, transport: str, state: str = NEW) -> bool:
        """Whether it can match a packet of a transport and state at all."""
        return (self.transports is None or transport in self.transports) and (
            self.states is None or state in self.states
        )

    @property
    def matches_everything(self) -> bool:
        """Whether nothing restricts it but a state."""
        return (
            self.transports is None
            and not self.conditions
            and self.sources == EVERY_ADDRESS == self.destinations
            and self.ports == EVERY_PORT
        )


@dataclass(frozen=True, slots=True)
class Filter:
    """An ordered list of rules: the first that matches decides, and `default` where none does.

    `id` tells it from the other filters of a configuration (`inet filter/forward`, `acl OUTSIDE_IN`). `hook` says where
    packets meet it: `prerouting`, `input`, `forward`, `output`, `postrouting` of a Linux machine; `inbound` and
    `outbound` of a host or an interface; `unbound`: nowhere; empty where nothing says so. It is met by packets of
    `families` alone, and of these by those for which `scope` holds. `stateful`: replies to what it permits pass by
    themselves.
    `default_origin` is where the default is said. `not_understood` is everything in it that was not understood, also
    where it is held as a condition.
    """

    id: str
    rules: tuple[FilterRule, ...]
    default: Action
    hook: str = ""
    families: frozenset[int] = FAMILIES
    semantics: Semantics = Semantics.FIRST_MATCH
    scope: tuple[Condition, ...] = ()
    stateful: bool = False
    origin: Origin = Origin()
    default_origin: Origin = Origin()
    not_understood: tuple[NotUnderstood, ...] = field(default=(), repr=False)

    def assuming(self, holds: Callable[[Condition], bool | None]) -> Filter:
        """The filter where a condition is known to hold or not to; `None`: it stays one.

        `holds` is asked of the condition without its negation. Rules that cannot match any more stay in their places,
        so that numbers stay, and match no port.

        >>> rule = FilterRule(Action.PERMIT, conditions=(Condition("interface-in", "eth0"),))
        >>> Filter("f", (rule,), Action.DENY).assuming(lambda condition: True).rules[0].conditions
        ()
        """
        told = [(condition, _known(condition, holds)) for condition in self.scope]
        if any(known is False for _, known in told):
            # No packet meets it: it hinders none, and adds nothing to what others permit.
            return replace(self, rules=(), default=Action.PERMIT, semantics=Semantics.FIRST_MATCH, scope=())
        scope = tuple(condition for condition, known in told if known is None)
        return replace(self, rules=tuple(_assumed(rule, holds) for rule in self.rules), scope=scope)

    def conditions(self) -> Iterator[Condition]:
        """The conditions of its rules, each once, in their order."""
        yield from dict.fromkeys(condition for rule in self.rules for condition in rule.conditions)


def _assumed(rule: FilterRule, holds: Callable[[Condition], bool | None]) -> FilterRule:
    told = [(condition, _known(condition, holds)) for condition in rule.conditions]
    if any(known is False for _, known in told):
        return replace(rule, ports=PortSet(), conditions=())
    left = tuple(condition for condition, known in told if known is None)
    return rule if len(left) == len(told) else replace(rule, conditions=left)


def _known(condition: Condition, holds: Callable[[Condition], bool | None]) -> bool | None:
    """Whether a condition holds, its negation counted in."""
    known = holds(replace(condition, negated=False))
    return known if known is None else known is not condition.negated
