"""What `iptables-save` and `ip6tables-save` print: tables, their chains, and rules as options of a command line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from exgraph.filters.formats.chains import Step, flattened
from exgraph.filters.formats.conditions import undecided_default
from exgraph.filters.formats.iptables_rule import read_rule
from exgraph.filters.formats.lines import Lines
from exgraph.model.filter import Action, Filter, NotUnderstood
from exgraph.values.origin import Origin
from exgraph.wording.phrases import Phrase

#: The chains that packets meet by themselves, and where.
HOOKS = {
    "PREROUTING": "prerouting",
    "INPUT": "input",
    "FORWARD": "forward",
    "OUTPUT": "output",
    "POSTROUTING": "postrouting",
}
#: The tables whose rules decide, in the order in which a packet meets them.
_DECIDING = ("raw", "mangle", "filter", "security")
_NAT = "nat"
_POLICIES = {"ACCEPT": Action.PERMIT, "DROP": Action.DENY}
#: What restricts a line to one family, where a file is for both.
_OF_FAMILY = {"-4": 4, "--ipv4": 4, "-6": 6, "--ipv6": 6}
_COUNTERS = re.compile(r"\[\d+:\d+\]\s*")
_COUNTED = re.compile(r"\[\d+:\d+\]")
_WORD = re.compile(r"""((?:[^\s"'\\]++|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+)|(\S)""")
_QUOTED = re.compile(r"""\\(.)|"((?:[^"\\]|\\.)*)"|'([^']*)'""")


@dataclass
class _Table:
    """One table of a file."""

    name: str
    origin: Origin
    chains: dict[str, list[Step]] = field(default_factory=dict)
    policies: dict[str, tuple[Action | None, Origin]] = field(default_factory=dict)
    not_understood: dict[str, list[NotUnderstood]] = field(default_factory=dict)

    def steps(self, chain: str) -> list[Step]:
        return self.chains.setdefault(chain, [])

    def tell(self, chain: str, origin: Origin, name: str, **fields: object) -> None:
        self.not_understood.setdefault(chain, []).append(NotUnderstood(origin, Phrase.of(name, **fields)))


def read(text: str, file: str, version: int) -> Iterator[Filter]:
    """The filters of a file, a base chain each, in the order in which packets meet them."""
    lines = Lines(text, file)
    tables: dict[str, _Table] = {}
    table: _Table | None = None
    stray: list[NotUnderstood] = []
    for number, raw in lines:
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("*"):
            name = line[1:].strip()
            table = tables.setdefault(name, _Table(name, lines.origin(number)))
        elif line == "COMMIT":
            table = None
        elif table is None:
            stray.append(NotUnderstood(lines.origin(number), Phrase("filters.outside-table")))
        elif line.startswith(":"):
            _declare(table, line, lines.origin(number))
        else:
            _command(table, line, lines.origin(number), version)
    for name in (*_DECIDING, *(name for name in tables if name not in _DECIDING)):
        if name in tables:
            yield from _filters(tables[name], file, version)
    if stray:
        yield Filter("no table", (), Action.PERMIT, families=frozenset({version}), not_understood=tuple(stray))


def words_of(line: str) -> list[str]:
    """The words of a line, as a shell parts them: quotes hold blanks, a backslash holds what follows it."""
    if '"' not in line and "'" not in line and "\\" not in line:
        return line.split()
    return [_QUOTED.sub(_unquoted, found[1] or found[2]) for found in _WORD.finditer(line)]


def _unquoted(found: re.Match[str]) -> str:
    if found[2] is not None:
        return re.sub(r"\\(.)", r"\1", found[2])
    return found[1] or found[3] or ""


def _declare(table: _Table, line: str, origin: Origin) -> None:
    name, _, rest = line[1:].strip().partition(" ")
    table.steps(name)
    policy, *counters = rest.split() or ["-"]
    if policy != "-":
        table.policies[name] = _POLICIES.get(policy), origin
    if counters and not (len(counters) == 1 and _COUNTED.fullmatch(counters[0])):
        table.tell(name, origin, "filters.statement", text=" ".join(counters))


def _command(table: _Table, line: str, origin: Origin, version: int) -> None:
    words = words_of(_COUNTERS.sub("", line, count=1) if line.startswith("[") else line) or [""]
    family = _OF_FAMILY.get(words[0])
    if family is not None and family != version:
        return
    if family is not None:
        words = words[1:]
    command, chain = [*words, "", ""][:2]
    if command in ("-A", "--append") and chain:
        _add(table, chain, words[2:], origin, version, None)
    elif command in ("-I", "--insert") and chain:
        place = int(words[2]) if len(words) > 2 and words[2].isascii() and words[2].isdigit() else 0
        _add(table, chain, words[3 if place else 2 :], origin, version, max(place, 1) - 1)
    elif command in ("-N", "--new-chain") and chain:
        table.steps(chain)
    elif command in ("-P", "--policy") and len(words) == 3:
        table.steps(chain)
        table.policies[chain] = _POLICIES.get(words[2]), origin
    else:
        # What changes chains in a way that is not known makes each of them unknown.
        for name in table.chains or [""]:
            table.tell(name, origin, "filters.command", text=command)


def _add(table: _Table, chain: str, words: list[str], origin: Origin, version: int, place: int | None) -> None:
    steps, read_here = table.steps(chain), read_rule(words, origin, version)
    if place is None:
        steps += read_here.steps
    else:
        steps[place:place] = read_here.steps
    table.not_understood.setdefault(chain, []).extend(read_here.not_understood)


def _filters(table: _Table, file: str, version: int) -> Iterator[Filter]:
    families = frozenset({version})
    if table.name not in _DECIDING:
        rules = [step for steps in table.chains.values() for step in steps]
        name = "filters.nat" if table.name == _NAT else "filters.table"
        told = [NotUnderstood(step.rule.origin, Phrase.of(name, table=table.name)) for step in rules]
        if told:
            yield Filter(table.name, (), Action.PERMIT, families=families, not_understood=tuple(told))
        return
    for chain, hook in HOOKS.items():
        if chain not in table.chains:
            continue
        policy, stated = table.policies.get(chain, (None, table.origin))
        if table.name != "filter" and not table.chains[chain] and policy is Action.PERMIT:
            continue
        made = Filter(
            f"{table.name} {chain}", (), policy or Action.DENY, hook, families,
            origin=stated, default_origin=stated, not_understood=_told_of(table, chain),
        )  # fmt: skip
        made = flattened(made, table.chains, chain, file)
        yield undecided_default(made, stated) if policy is None else made


def _told_of(table: _Table, base: str) -> tuple[NotUnderstood, ...]:
    """What is not understood in a chain and in all that it calls, in the order of the lines."""
    met, waiting = {base: None}, [base]
    while waiting:
        for step in table.chains.get(waiting.pop(), ()):
            if step.target and step.target not in met:
                met[step.target] = None
                waiting.append(step.target)
    told = [each for chain in met for each in table.not_understood.get(chain, ())]
    return tuple(sorted(told, key=lambda each: each.origin.line or 0))
