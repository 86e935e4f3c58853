"""nftables: the filters of a ruleset, in JSON or as text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from exgraph.errors import clipped
from exgraph.files.budget import limit_of, over_limit
from exgraph.filters.formats import nft_json, nft_text
from exgraph.filters.formats.chains import MOST_RULES, Step, Verdict, flattened
from exgraph.filters.formats.conditions import not_understood, undecided_default
from exgraph.filters.formats.iptables_words import GOING_ON
from exgraph.filters.formats.nft_match import Matching
from exgraph.filters.formats.nft_ruleset import UNKNOWN, NftChain, NftRule, NftTable, Ruleset, Statement
from exgraph.filters.formats.nft_values import Unread, items_of
from exgraph.model.filter import FAMILIES, UNBOUND, Action, Filter, FilterRule, NotUnderstood
from exgraph.values.origin import Origin
from exgraph.wording.phrases import Phrase

_FAMILIES = {"ip": frozenset({4}), "ip6": frozenset({6}), "inet": FAMILIES}
_POLICIES = {"accept": Action.PERMIT, "drop": Action.DENY, "": Action.PERMIT}
_HOOKS = ("prerouting", "input", "forward", "output", "postrouting")
_VERDICTS = {
    "accept": Verdict.ACCEPT,
    "drop": Verdict.DROP,
    "reject": Verdict.DROP,
    "return": Verdict.RETURN,
    "jump": Verdict.JUMP,
    "goto": Verdict.GOTO,
}
#: Statements that decide nothing (nft(8)), and that a packet passes on to the next statement.
_GOING_ON = frozenset({"continue", "counter", "log", "notrack", "last", "ct helper", "dup", "flow", "comment"})
#: Statements that match only sometimes: by a rate, an amount, or because a set is full.
_SOMETIMES = frozenset({"limit", "quota", "ct count", "connlimit", "set", "map"})
#: A dormant table is met by no packet; who owns one matters to none.
_DORMANT = "dormant"
_FLAGS = frozenset({_DORMANT, "owner", "persist"})
_LONGEST = 120
#: The fields that say where a packet goes.
_WAYS = frozenset({"saddr", "daddr", "sport", "dport", "protocol", "nexthdr", None})


def read_json(text: str, file: str) -> Iterator[Filter]:
    """The filters of what `nft -j list ruleset` prints."""
    yield from _filters(nft_json.ruleset_of(text, file), file)


def read_text(text: str, file: str) -> Iterator[Filter]:
    """The filters of what `nft list ruleset` prints and `nft -f` takes."""
    yield from _filters(nft_text.ruleset_of(text, file), file)


def _filters(ruleset: Ruleset, file: str) -> Iterator[Filter]:
    for table in ruleset.tables.values():
        yield from _Table(table, file).filters()
    if ruleset.loose:
        loose = NftTable("inet", "", ruleset.loose[0].origin)
        chain = loose.chain("", loose.origin)
        chain.rules, chain.kind = ruleset.loose, "filter"
        told = tuple(NotUnderstood(rule.origin, Phrase("filters.outside-chain")) for rule in ruleset.loose)
        made = Filter("no chain", (), Action.DENY, origin=loose.origin, not_understood=told)
        yield undecided_default(_Table(loose, file).flat(made, ""), loose.origin)
    if ruleset.not_understood:
        yield Filter("no table", (), Action.PERMIT, not_understood=tuple(ruleset.not_understood))


class _Table:
    """One table on its way to filters."""

    def __init__(self, table: NftTable, file: str) -> None:
        self.table, self.file = table, file
        self.matching = Matching(table.sets)
        self.told: dict[str, list[NotUnderstood]] = {}
        self.chains: dict[str, list[Step]] = {}

    def filters(self) -> Iterator[Filter]:
        table = self.table
        left = list(table.not_understood)
        unknown = ", ".join(sorted(table.flags - _FLAGS))
        if unknown:
            left.append(NotUnderstood(table.origin, Phrase.of("filters.statement", text=f"flags {unknown}")))
        if table.family not in _FAMILIES:
            left += [
                NotUnderstood(chain.origin, Phrase.of("filters.table", table=f"{table.family} {table.name}"))
                for chain in table.chains.values()
            ]
        else:
            for name, chain in table.chains.items():
                if not chain.hook:
                    continue
                if chain.kind == "nat":
                    left += [
                        NotUnderstood(rule.origin, Phrase.of("filters.nat", table=f"{table.name}/{name}"))
                        for rule in chain.rules
                    ]
                elif chain.hook in _HOOKS and chain.policy in _POLICIES:
                    yield self.flat(self._empty(name, chain), name)
                else:
                    told = Phrase.of("filters.table", table=f"{table.name}/{name} ({chain.hook})")
                    left.append(NotUnderstood(chain.origin, told))
        if left:
            families = _FAMILIES.get(table.family, FAMILIES)
            name = f"{table.family} {table.name}"
            yield Filter(name, (), Action.PERMIT, families=families, origin=table.origin, not_understood=tuple(left))

    def _empty(self, name: str, chain: NftChain) -> Filter:
        unknown = self.table.flags - _FLAGS
        return Filter(
            f"{self.table.family} {self.table.name}/{name}",
            (),
            _POLICIES[chain.policy],
            UNBOUND if _DORMANT in self.table.flags else chain.hook,
            _FAMILIES[self.table.family],
            scope=tuple(not_understood(f"flags {flag}", steady=True) for flag in sorted(unknown)),
            origin=chain.origin,
            default_origin=chain.policy_origin if chain.policy else chain.origin,
        )

    def flat(self, made: Filter, name: str) -> Filter:
        """A filter with the rules of its chain."""
        if not self.chains:
            for each, chain in self.table.chains.items():
                self.chains[each] = [step for rule in chain.rules for step in self._steps(each, rule)]
                # The statements take several times as much memory as what they say.
                chain.rules.clear()
        found = flattened(made, self.chains, name, self.file)
        told = [each for chain in self._called(name) for each in self.told.get(chain, ())]
        in_order = sorted((*found.not_understood, *told), key=lambda each: (each.origin.line or 0, each.message))
        return replace(found, not_understood=tuple(in_order))

    def _called(self, base: str) -> list[str]:
        """A chain, and all that it calls."""
        met, waiting = {base: None}, [base]
        while waiting:
            for step in self.chains.get(waiting.pop(), ()):
                if step.target and step.target not in met:
                    met[step.target] = None
                    waiting.append(step.target)
        return list(met)

    def _steps(self, chain: str, rule: NftRule) -> Iterator[Step]:
        """What a rule does, statement by statement: what the matches leave of it comes to each verdict."""
        statements, comment = rule.told()
        made = [FilterRule(Action.PERMIT, origin=rule.origin, comment=comment)]
        for number, statement in enumerate(statements, start=1):
            kind, body = _as_of_nft(statement.kind, statement.body)
            if kind == "match":
                made = self._matched(chain, made, statement, rule.origin)
            elif kind == "vmap":
                yield from self._by_map(chain, made, statement, rule.origin)
            elif kind in _VERDICTS:
                target = _target(kind, body)
                yield from (Step(each, _VERDICTS[kind], target) for each in made)
                for behind in statements[number:]:
                    # Behind a verdict nothing is done, so that no ruleset has anything there.
                    self._tell(chain, rule.origin, "filters.statement", behind.text)
                return
            elif kind in _SOMETIMES or (kind == "mangle" and _is_option(body)):
                made = self._doubted(chain, made, statement, rule.origin)
            elif kind == "mangle" and _is_mark(body):
                continue
            elif kind not in _GOING_ON:
                self._tell(chain, rule.origin, "filters.statement", statement.text)
                yield from (Step(each, Verdict.UNKNOWN) for each in made)

    def _matched(self, chain: str, made: list[FilterRule], statement: Statement, origin: Origin) -> list[FilterRule]:
        try:
            body, found = statement.body, list[FilterRule]()
            for rule in made:
                found += self.matching.narrowed(rule, body["left"], body["op"], body["right"])
                if len(found) > limit_of(MOST_RULES):
                    raise over_limit("rules", limit_of(MOST_RULES), self.file, origin.line)
            return found
        except (Unread, KeyError, TypeError, AttributeError, ValueError):
            return self._doubted(chain, made, statement, origin)

    def _doubted(self, chain: str, made: list[FilterRule], statement: Statement, origin: Origin) -> list[FilterRule]:
        self._tell(chain, origin, "filters.match", statement.text)
        unknown = not_understood(clipped(statement.text, _LONGEST))
        left = statement.body.get("left") if isinstance(statement.body, dict) else None
        there = [self.matching.implied(rule, left) for rule in made]
        return [replace(rule, conditions=(*rule.conditions, unknown)) for rule in there]

    def _by_map(self, chain: str, made: list[FilterRule], statement: Statement, origin: Origin) -> Iterator[Step]:
        try:
            key = statement.body["key"]
            pairs = self.matching.elements(statement.body["data"])["set"]
            found: list[Step] = []
            for value, verdict in pairs:
                ((kind, body),) = verdict.items()
                if kind == "continue":
                    continue
                found += [
                    Step(each, _VERDICTS[kind], _target(kind, body))
                    for rule in made
                    for single in items_of(value)
                    for each in self.matching.narrowed(rule, key, "==", single)
                ]
        except (Unread, KeyError, TypeError, AttributeError, ValueError):
            self._tell(chain, origin, "filters.statement", statement.text)
            found = [Step(rule, Verdict.UNKNOWN) for rule in made]
        yield from found

    def _tell(self, chain: str, origin: Origin, name: str, text: str) -> None:
        told = NotUnderstood(origin, Phrase.of(name, text=clipped(text, _LONGEST)))
        self.told.setdefault(chain, []).append(told)


def _as_of_nft(kind: str, body: Any) -> tuple[str, Any]:
    """A match or target that iptables has put there: nft tells its name alone."""
    if kind != "xt" or not isinstance(body, dict):
        return kind, body
    if body.get("type") == "match":
        return "match", {}
    name = str(body.get("name"))
    return ("reject" if name == "REJECT" else "log" if name in GOING_ON else UNKNOWN), None


def _target(kind: str, body: Any) -> str:
    """The chain that a verdict calls; one that is not told is none that there is."""
    if kind not in ("jump", "goto"):
        return ""
    return str(body.get("target", "")) if isinstance(body, dict) else ""


def _is_option(body: Any) -> bool:
    """Whether a statement changes an option of TCP, which a packet may lack."""
    key = body.get("key") if isinstance(body, dict) else None
    return isinstance(key, dict) and "tcp option" in key


def _is_mark(body: Any) -> bool:
    """Whether a statement changes of a packet what no rule is asked of: marks, priorities, and not where it goes."""
    key = body.get("key") if isinstance(body, dict) else None
    if not isinstance(key, dict):
        return False
    payload = key.get("payload")
    return bool({"meta", "ct"} & key.keys()) or (isinstance(payload, dict) and payload.get("field") not in _WAYS)
