"""Rules that no packet meets, or that change nothing."""

from __future__ import annotations

from collections.abc import Iterator

from exgraph.filters.cells import TooMany
from exgraph.filters.correlated import correlated_rules
from exgraph.filters.rules.finding import Audited, Copy, Seen
from exgraph.model.filter import EVERY_PORT, Action, Filter, FilterRule
from exgraph.model.icmp import ICMP_TRANSPORTS, icmp_text
from exgraph.values.origin import Origin
from exgraph.values.ports import PortSet
from exgraph.wording.phrases import Phrase

#: So many transports are not named any more: they are all but a few.
_MANY_TRANSPORTS = 9


def duplicate(audited: Audited) -> Iterator[Seen]:
    """Rules that say what one before them says."""
    for origin, first in _duplicates(audited).items():
        place = _line(first)
        yield Seen(Phrase.of("rules.duplicate", line=place), _filter(audited, origin), origin, (first,))


def shadowed(audited: Audited) -> Iterator[Seen]:
    """Rules that no packet meets, but those that repeat another."""
    repeating = _duplicates(audited)
    for origin in (origin for origin in audited.lines if origin in audited.dead and origin not in repeating):
        copies = audited.lines[origin]
        taking = dict.fromkeys(Copy(copy.filter, number) for copy in copies for number in audited.causes(copy))
        lines = tuple(dict.fromkeys(audited.rule(copy).origin for copy in taking))
        opposite = any(audited.rule(copy).action is not audited.rule(copies[0]).action for copy in taking)
        name = "rules.unreachable" if not lines else "rules.shadowed-opposite" if opposite else "rules.shadowed"
        told = Phrase.of(name, lines=tuple(map(_line, lines)))
        yield Seen(told, _filter(audited, origin), origin, lines)


def redundant(audited: Audited) -> Iterator[Seen]:
    """Rules that packets meet, and that could go."""
    for each, numbers in zip(audited.filters, audited.redundant, strict=True):
        if numbers is None:
            yield _left(each)
    for origin, copies in audited.lines.items():
        if len(copies) == 1 and copies[0].number in (audited.redundant[copies[0].filter] or ()):
            name = "rules.redundant-permit" if audited.rule(copies[0]).permits else "rules.redundant-deny"
            yield Seen(Phrase(name), _filter(audited, origin), origin)


def partly_shadowed(audited: Audited) -> Iterator[Seen]:
    """Rules that name what no packet of theirs has."""
    for origin, copies in audited.lines.items():
        if origin in audited.dead or len({copy.filter for copy in copies}) > 1:
            continue
        met = [audited.met[copy.filter][copy.number] for copy in copies]
        rules = [audited.rule(copy) for copy in copies]
        if any(rule.action is Action.SKIP for rule in rules) or len({rule.via for rule in rules}) > 1:
            continue
        never = [_ends(rule) for rule, each in zip(rules, met, strict=True) if each.shadowed]
        for rule, each in zip(rules, met, strict=True):
            if each.partly:
                never += filter(None, (_ports(rule, each.ports), str(each.sources), str(each.destinations)))
        if never:
            yield Seen(Phrase.of("rules.partly", never=tuple(never)), _filter(audited, origin), origin)


def correlated(audited: Audited) -> Iterator[Seen]:
    """Rules of which the order decides."""
    found: dict[Origin, dict[Origin, None]] = {}
    for which, each in enumerate(audited.filters):
        aside = {number for number, met in enumerate(audited.met[which]) if met.shadowed or each.rules[number].given}
        try:
            for number, others in correlated_rules(each, aside, audited.cells[which]):
                before = dict.fromkeys(each.rules[other].origin for other in others)
                found.setdefault(each.rules[number].origin, {}).update(before)
        except TooMany:
            yield _left(each)
    for origin, lines in found.items():
        told = Phrase.of("rules.correlated", lines=tuple(map(_line, lines)))
        yield Seen(told, _filter(audited, origin), origin, tuple(lines))


def _left(each: Filter) -> Seen:
    """What is said of a filter whose rules are too many for a question."""
    return Seen(Phrase.of("rules.left", name=each.id), each.id, each.origin)


def _duplicates(audited: Audited) -> dict[Origin, Origin]:
    """The dead lines that say what another line before them says, with that line."""
    found: dict[Origin, Origin] = {}
    for each in audited.filters:
        said: dict[object, Origin] = {}
        for rule in each.rules:
            if (
                not rule.given
                and rule.action is not Action.SKIP
                and not any(not condition.steady for condition in rule.conditions)
            ):
                key = (
                    *(rule.action, rule.sources, rule.destinations, rule.transports, rule.ports, rule.states),
                    *(rule.conditions, rule.via),
                )
                first = said.setdefault(key, rule.origin)
                if first != rule.origin and rule.origin in audited.dead:
                    found.setdefault(rule.origin, first)
    return {origin: first for origin, first in found.items() if len(audited.lines[origin]) == 1}


def _filter(audited: Audited, origin: Origin) -> str:
    return audited.filters[audited.lines[origin][0].filter].id


def _line(origin: Origin) -> str:
    """A place as it is named in a sentence."""
    if origin.line is None:
        return origin.place
    return f"{origin.line}" if origin.column is None else f"{origin.line}:{origin.column}"


def _ports(rule: FilterRule, ports: PortSet) -> str:
    of_icmp = rule.transports is not None and rule.transports <= ICMP_TRANSPORTS
    return icmp_text(ports) if of_icmp else str(ports)


def _ends(rule: FilterRule) -> str:
    """`new tcp 22 ← 10.0.0.0/8 → 10.1.1.1`, without what is any."""
    parts = [",".join(sorted(rule.states or ()))]
    parts.append(",".join(sorted(rule.transports or ())) if len(rule.transports or ()) < _MANY_TRANSPORTS else "")
    parts.append("" if rule.ports == EVERY_PORT else _ports(rule, rule.ports))
    ends = (("←", rule.sources), ("→", rule.destinations))
    parts += ["" if addresses.is_any else f"{arrow} {addresses}" for arrow, addresses in ends]
    return " ".join(filter(None, parts))
