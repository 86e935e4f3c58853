"""What a filter leaves open: everything for everybody, and what no rule decides; and replies that it forgets."""

from __future__ import annotations

from collections.abc import Iterator

from exgraph.filters.rules.finding import Audited, Seen
from exgraph.model.filter import EVERY_PORT, NEW, UNBOUND, Action, Filter, FilterRule
from exgraph.wording.phrases import Phrase

#: The hooks of what comes to a machine or passes it; that a machine may open what it likes is no fault.
_INWARD = ("", "input", "forward", "inbound")


def any_any(audited: Audited) -> Iterator[Seen]:
    """Rules that permit every port from anywhere to anywhere."""
    for each in audited.filters:
        for number, rule in enumerate(each.rules):
            if each.hook in _INWARD and rule.permits and _opens_all(each, rule) and not _under_condition(each, number):
                yield Seen(Phrase("rules.any-any"), each.id, rule.origin, rule.via)


def no_default_deny(audited: Audited) -> Iterator[Seen]:
    """Filters that permit what no rule decides, where no other filter at the same place denies it."""
    for each, is_open in zip(audited.filters, audited.leaves_open, strict=True):
        if each.hook not in _INWARD or not is_open or not _decides(each):
            continue
        together = [
            other_open
            for other, other_open in zip(audited.filters, audited.leaves_open, strict=True)
            if other is not each
            and (other.hook, other.origin.file) == (each.hook, each.origin.file)
            and other.families >= each.families
            and not other.scope
        ]
        if all(together):
            yield Seen(Phrase.of("rules.no-default-deny", name=each.id), each.id, each.default_origin)


def no_replies(audited: Audited) -> Iterator[Seen]:
    """Filters that know no connections, permit some to be opened, and let no replies through."""
    for each, is_open in zip(audited.filters, audited.leaves_open, strict=True):
        if each.stateful or each.hook in ("", UNBOUND) or is_open:
            continue
        opening = [rule for rule in each.rules if rule.permits and (rule.states is None or NEW in rule.states)]
        replying = any(
            (rule.permits and "established" in (rule.states or ())) or (_opens_all(each, rule) and rule.permits)
            for rule in each.rules
        )
        if opening and not replying:
            yield Seen(Phrase.of("rules.no-replies", name=each.id), each.id, each.origin)


def _decides(each: Filter) -> bool:
    """Whether it is a filter, and not what is held because it is not understood."""
    return bool(each.rules) or bool(each.hook)


def _opens_all(each: Filter, rule: FilterRule) -> bool:
    """Whether a rule matches every packet that opens a connection, of a family that meets the filter."""
    if rule.states is not None and NEW not in rule.states:
        return False
    if rule.conditions or rule.ports != EVERY_PORT or rule.transports is not None:
        return False
    return any(
        ends.of_family(version).is_any and other.of_family(version).is_any
        for version in each.families
        for ends, other in [(rule.sources, rule.destinations)]
    )


def _under_condition(each: Filter, number: int) -> bool:
    """Whether a condition decides if packets come to a rule at all: its chain is called under one."""
    return any(
        rule.action is Action.SKIP and rule.conditions and place < number < rule.until
        for place, rule in enumerate(each.rules[:number])
    )
