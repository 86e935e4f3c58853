"""Whether a flow keeps a rule: it does, it does not, or what the document leaves out decides.

A flow passes only when that can be shown from what the document states and the profile knows.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from exgraph.model.cell import Flow
from exgraph.policy.rule import Item, PolicyRule
from exgraph.relations.port_numbers import PortNumbers
from exgraph.relations.protection import protection
from exgraph.values.applications import same_application
from exgraph.values.ports import HIGHEST, PortRange, PortSet
from exgraph.values.registry import named
from exgraph.values.service import EVERY_PORT, Service
from exgraph.wording.phrases import Phrase

#: What dynamic ports may be taken from when nobody states a range: all but the system ports (RFC 6335, section 6).
_ANY_DYNAMIC = PortSet([PortRange(1024, HIGHEST)])


class Outcome(StrEnum):
    """What is said of a rule, or of a flow by a rule, the least grave first. `NOTHING`: a rule about no flow, which has
    nothing to judge and is not passed."""

    NOTHING = "nothing"
    PASSED = "passed"
    UNDECIDED = "undecided"
    VIOLATED = "violated"


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a rule says of a flow, and why."""

    outcome: Outcome
    because: Phrase | None = None

    @property
    def why(self) -> str:
        """Why, in English."""
        return str(self.because or "")


PASSED = Judgement(Outcome.PASSED)


def gravest(found: Iterable[Judgement]) -> Judgement:
    """The gravest of several judgements; passed where there are none."""
    return max(found, key=lambda one: list(Outcome).index(one.outcome), default=PASSED)


@dataclass(frozen=True)
class Judge:
    """Judges the flows of one matrix."""

    numbers: PortNumbers

    def judge(self, rule: PolicyRule, flow: Flow) -> Judgement:
        """The gravest of what the rule's parts say."""
        found = [_encrypted(flow)] if rule.encrypted else []
        if rule.tls:
            found.append(_by_tls(flow))
        if rule.allow is not None:
            found.append(self._allowed(rule.allow, flow))
        found += [self._denied(item, flow) for item in rule.deny]
        return gravest(found)

    def _allowed(self, items: tuple[Item, ...], flow: Flow) -> Judgement:
        """By name, or because all its ports are among those allowed together."""
        doubts = []
        for item in items:
            if item.port is None:
                outcome = _matches(item, flow.service)
                if outcome.outcome is Outcome.VIOLATED:
                    return PASSED
                doubts += [outcome] * (outcome.outcome is Outcome.UNDECIDED)
        by_port = self._all_ports_among([item for item in items if item.port is not None], flow)
        if by_port.outcome is Outcome.PASSED:
            return PASSED
        doubts += [by_port] * (by_port.outcome is Outcome.UNDECIDED)
        return doubts[0] if doubts else Judgement(Outcome.VIOLATED, Phrase("policy.not-allowed"))

    def _all_ports_among(self, items: Iterable[Item], flow: Flow) -> Judgement:
        service = flow.service
        fitting, perhaps, dynamic = PortSet(), PortSet(), False
        unsure = False
        for item in items:
            port = item.port
            if port is None or port.transport not in (None, service.transport or port.transport):
                continue
            surely = port.transport is None or service.transport is not None
            if port.ports is None:
                dynamic |= service.dynamic and surely
                unsure |= service.dynamic and not surely
            elif surely:
                fitting |= PortSet([port.ports])
            else:
                perhaps |= PortSet([port.ports])
        if dynamic:
            return PASSED
        if not service.ported or not (fitting or perhaps or unsure):
            return Judgement(Outcome.VIOLATED)
        needed = self._ports(flow)
        if not needed:
            return Judgement(Outcome.UNDECIDED, Phrase("policy.no-port"))
        if needed <= fitting:
            return PASSED
        if unsure or needed <= fitting | perhaps:
            return Judgement(Outcome.UNDECIDED, Phrase("policy.no-transport"))
        if service.ports is None and needed & (fitting | perhaps):
            return Judgement(Outcome.UNDECIDED, Phrase("policy.dynamic"))
        return Judgement(Outcome.VIOLATED)

    def _denied(self, item: Item, flow: Flow) -> Judgement:
        found = _matches(item, flow.service) if item.port is None else self._any_port_among(item, flow)
        if found.outcome is not Outcome.VIOLATED:
            return found
        return Judgement(found.outcome, Phrase.of("policy.denied", what=item.text))

    def _any_port_among(self, item: Item, flow: Flow) -> Judgement:
        service, port = flow.service, item.port
        assert port is not None
        if not service.ported or not (service.transport is None or service.uses(port.transport)):
            return PASSED
        surely = port.transport is None or service.transport is not None
        unstated = Judgement(Outcome.UNDECIDED, Phrase("policy.no-transport"))
        if port.ports is None:
            hit = service.dynamic
        else:
            needed = self._ports(flow)
            hit = bool(needed & PortSet([port.ports]))
            if hit and service.ports is None:
                return Judgement(Outcome.UNDECIDED, Phrase("policy.dynamic"))
        if hit:
            return Judgement(Outcome.VIOLATED) if surely else unstated
        if service.ports is None and not service.dynamic:
            return Judgement(Outcome.UNDECIDED, Phrase("policy.no-port"))
        return PASSED

    def _ports(self, flow: Flow) -> PortSet:
        """The ports a flow opens or may open; empty where none is stated."""
        if flow.service.ports is not None or not flow.service.dynamic:
            return self.numbers.of(flow)
        product = self.numbers.matrix.product_of(flow.destination)
        return self.numbers.of(flow) if product is not None and product.dynamic else _ANY_DYNAMIC


def _encrypted(flow: Flow) -> Judgement:
    """Whether it is encrypted, by whatever means."""
    known = protection(flow.service)
    if known.encryption == "encrypted":
        return PASSED
    if known.encryption == "unknown":
        return Judgement(Outcome.UNDECIDED, Phrase("policy.encryption-unknown"))
    if known.encryption == "offered":
        return Judgement(Outcome.UNDECIDED, Phrase("policy.encryption-offered"))
    if known.basis == "stated":
        return Judgement(Outcome.VIOLATED, Phrase("policy.said-cleartext"))
    return Judgement(Outcome.VIOLATED, Phrase("policy.starts-cleartext"))


def _by_tls(flow: Flow) -> Judgement:
    """Whether TLS is what encrypts it."""
    known = protection(flow.service)
    if known.encryption != "encrypted":
        return _encrypted(flow)
    if known.tls == "yes":
        return PASSED
    if known.tls == "no":
        return Judgement(Outcome.VIOLATED, Phrase("policy.not-by-tls"))
    return Judgement(Outcome.UNDECIDED, Phrase("policy.means-unknown"))


def _matches(item: Item, service: Service) -> Judgement:
    """`VIOLATED` where the item surely names the service, as a denial has it; `PASSED` where it surely does not."""
    if item.service:
        return Judgement(Outcome.VIOLATED) if service.key == item.service else PASSED
    if item.transport:
        if service.transport is None:
            return Judgement(Outcome.UNDECIDED, Phrase("policy.no-transport"))
        return Judgement(Outcome.VIOLATED) if service.uses(item.transport) else PASSED
    if not item.application:
        return Judgement(Outcome.VIOLATED)
    if service.application is not None:
        return Judgement(Outcome.VIOLATED) if same_application(service.application, item.application) else PASSED
    if not service.ported:
        return PASSED
    registrations = named(item.application)
    if service.ports is None or not registrations:
        return Judgement(Outcome.UNDECIDED, Phrase("policy.no-application"))
    possible = {fact.port for fact in registrations if service.transport is None or service.uses(fact.transport)}
    if service.ports == EVERY_PORT and service.transport is not None and possible:
        # Who says "any" says this one, too.
        return Judgement(Outcome.VIOLATED)
    if possible.intersection(PortSet([service.ports])):
        return Judgement(Outcome.UNDECIDED, Phrase.of("policy.perhaps", application=item.application))
    return PASSED
