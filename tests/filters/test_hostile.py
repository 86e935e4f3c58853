"""Configurations that mean harm, or were changed by chance: read or refused, soon, and nothing else."""

import random
import tracemalloc
from itertools import pairwise
from pathlib import Path

import pytest

import exgraph as xg
from exgraph.errors import ExgraphError, UnusableInput
from exgraph.filters import filters_of
from exgraph.filters.formats import FORMATS, chains, nft, shown_formats
from exgraph.filters.shadows import met_rules
from exgraph.model.filter import Action
from tests.growth import assert_linear, cpu

CONFIGS = sorted((Path(__file__).parent / "configs").iterdir())
#: What changes a text by chance puts in.
PIECES = [
    *("{", "}", "[", "]", '"', "'", "\\", "\n", " ", ":", ",", "-", "!", "0", "65536", "::", "/", "\u202e", "\x00"),
    *("﷽", "any", "jump x", "-j x", "object-group network x", "@x", "$x", "null", "- ", "|", "&a", "-1", "1e9"),
]
CHANGES = 60


@pytest.mark.parametrize("config", CONFIGS, ids=lambda path: path.name)
def test_a_changed_configuration_is_read_or_refused(config):
    text = config.read_text(encoding="utf-8")
    (form,) = shown_formats(text)
    chance = random.Random(config.name)
    for _ in range(CHANGES):
        changed = text
        for _ in range(chance.randint(1, 4)):
            begin = chance.randrange(len(changed))
            end = begin + chance.choice([0, 0, 1, 5, 60])
            changed = changed[:begin] + chance.choice(PIECES) + changed[end:]
        try:
            found = filters_of(changed, form, "x")
        except ExgraphError:
            continue
        assert xg.rules(found, date="2026-11-28").to_text()


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize(
    "text", ["", "\n", "x", "{}", "[]", "null", "0", '"', "{", '{"nftables": 1}', "table", "*", "- "]
)
def test_what_is_no_configuration_gives_nothing_or_is_refused(form, text):
    try:
        found = filters_of(text, form)
    except ExgraphError:
        return
    assert all(made.default in (Action.PERMIT, Action.DENY) for made in found)


def _chains(number):
    """Each calls the next one twice: written out they are 2^number."""
    calls = [f"-A {one} -j {other}\n" * 2 for one, other in pairwise(["INPUT", *(f"c{n}" for n in range(number))])]
    return "*filter\n:INPUT DROP\n" + "".join(calls) + f"-A c{number - 1} -s 10.0.0.1 -j ACCEPT\n"


def _definitions(number):
    lines = [f"define d{n} = {{ $d{n - 1}, $d{n - 1} }}" for n in range(1, number)]
    used = f"table ip t {{ chain c {{ type filter hook input priority 0; ip saddr $d{number - 1} accept; }}; }}"
    return "\n".join(["define d0 = { 10.0.0.1 }", *lines, used])


_INTERFACES = ", ".join(f'"a{number}"' for number in range(999))
#: So many rules are read in these tests.
MOST = 2000
_RULES = f"the rules are more than {MOST}, each counted as often as its chain is called; --budget 2 reads twice as many"


@pytest.mark.parametrize(
    ("text", "form", "told"),
    [
        (_chains(40), "iptables", f"x: {_RULES}"),
        (_definitions(40), "nft", "x: a definition stands for more than 200000 words; --budget 2 reads twice as many"),
        (
            "table ip t { chain c { type filter hook input priority 0\n"
            + f"iifname {{ {_INTERFACES} }} oifname {{ {_INTERFACES} }} accept\n}}\n}}",
            "nft",
            f"x line 2: {_RULES}",
        ),
        (
            '{"nftables": ' + "[" * 100_000 + "]" * 100_000 + "}",
            "nft-json",
            "x line 1: not JSON: it is nested too deeply",
        ),
        ("a:\n" + "".join(" " * n + "- \n" for n in range(1, 99)), "kubernetes", "x line 66: this form of YAML"),
        ("order,action\n", "rules-csv", "x line 1: columns are missing: source, destination, transport and ports"),
        (
            "order,action,source,destination,transport,ports\n1,permit,a,b,tcp,99999\n1,maybe,any,any,any,any\n",
            "rules-csv",
            "x line 2, column \"source\": 'a' is not understood",
        ),
        ("a: &x 1\n", "kubernetes", "x line 1: this form of YAML is not read; kubectl writes JSON with -o json"),
        ("a: 1\na: 2\n", "kubernetes", "x line 2: this form of YAML is not read; kubectl writes JSON with -o json"),
    ],
    ids=["chains", "definitions", "product", "nested", "deep", "columns", "cells", "anchor", "twice"],
)  # fmt: skip
def test_what_is_too_much_or_not_of_its_format_is_refused_with_its_place(text, form, told, monkeypatch):
    for module in (chains, nft):
        monkeypatch.setattr(module, "MOST_RULES", MOST)
    with pytest.raises(UnusableInput) as error:
        filters_of(text, form, "x")
    assert str(error.value).startswith(told)


def test_every_bad_cell_of_a_list_of_rules_is_told_at_once():
    text = "order,action,source,destination,transport,ports\nx,maybe,a,b,c,d\n1,permit,any,any,gre,80\n"
    with pytest.raises(UnusableInput) as error:
        filters_of(text, "rules-csv", "x")
    told = [(problem.line, problem.column) for problem in error.value.problems]
    columns = ["order", "action", "source", "destination", "transport", "ports"]
    assert told == [*((2, column) for column in columns), (3, "ports")]


def test_controls_and_turned_text_are_harmless_in_what_is_shown():
    rule = '-A INPUT -s 10.0.0.1 -m comment --comment "\u202e\x1b[31m" -j {}\n'
    text = "*filter\n:INPUT DROP\n" + rule.format("ACCEPT") + rule.format("DROP")
    shown = xg.rules(filters_of(text, "iptables")).to_text()
    assert "\x1b" not in shown
    assert "\u202e" not in shown


def _iptables(number):
    lines = [
        f"-A INPUT -s 10.{n >> 8 & 255}.{n & 255}.0/24 -p tcp --dport {n % 50 + 1} -j ACCEPT" for n in range(number)
    ]
    return "\n".join(["*filter", ":INPUT DROP [0:0]", *lines, "COMMIT"])


def _nft(number):
    lines = [
        f"ip saddr 10.{n >> 8 & 255}.{n & 255}.0/24 tcp dport {{ {n % 50 + 1}, 443 }} accept" for n in range(number)
    ]
    return "\n".join(
        ["table inet t {", "chain c {", "type filter hook input priority 0; policy drop;", *lines, "}", "}"]
    )


def _elements(number):
    elements = ", ".join(f"10.{n >> 7 & 255}.{n & 127}.{n >> 15}" for n in range(number))
    return f"table inet t {{\nset s {{\ntype ipv4_addr\nelements = {{ {elements} }}\n}}\n{_nft(0)[15:]}"


@pytest.mark.slow
@pytest.mark.measured
@pytest.mark.parametrize(
    ("made", "form", "n"), [(_iptables, "iptables", 500), (_nft, "nft", 200), (_elements, "nft", 1000)]
)
def test_reading_takes_time_by_the_length_of_the_text(made, form, n):
    assert_linear(lambda number: cpu(filters_of, made(number), form), n)


PORTS = range(1, 65536)


def _different(number):
    """Rules of twelve ports each, none of which two have in common with each other."""
    chance = random.Random(1)
    lines = [
        f"ip saddr 10.{n >> 8}.{n & 255}.1 tcp dport {{ {', '.join(map(str, chance.sample(PORTS, 12)))} }} accept"
        for n in range(number)
    ]
    return f"{_nft(0)[:-4]}\n" + "\n".join([*lines, "}", "}"])


@pytest.mark.slow
@pytest.mark.measured
@pytest.mark.parametrize("made", [_different, _nft, _elements])
def test_reading_takes_memory_by_the_length_of_the_text(made):
    text = made(4000)
    tracemalloc.start()
    found = filters_of(text, "nft")
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert found
    # 10 MB are read in 300 MB.
    assert most <= 30 * len(text)


@pytest.mark.slow
@pytest.mark.measured
def test_shadows_are_found_in_time_by_the_number_of_rules():
    def seconds(number):
        (made,) = filters_of(_iptables(number), "iptables")
        return cpu(met_rules, made)

    assert_linear(seconds, 1000)


@pytest.mark.slow
@pytest.mark.measured
def test_ten_thousand_rules_are_judged_in_a_few_times_what_reading_them_takes():
    text = _iptables(10_000)
    reading = min(cpu(filters_of, text, "iptables") for _ in range(3))
    (made,) = filters_of(text, "iptables")
    assert min(cpu(met_rules, made) for _ in range(3)) <= 2 * reading


def _one_each(number):
    """Rules of one port each, all of which differ."""
    lines = [f"ip saddr 10.{n >> 8}.{n & 255}.1 tcp dport {n + 1} accept" for n in range(number)]
    return f"{_nft(0)[:-4]}\n" + "\n".join([*lines, "}", "}"])


def _everywhere(number):
    """Rules of twelve ports each, from anywhere to anywhere, that permit and deny by turns; of any size, a rule shares
    ports with as many others."""
    chance, ports = random.Random(1), range(1, 16 * number + 1)
    lines = [
        f"tcp dport {{ {', '.join(map(str, chance.sample(ports, 12)))} }} {'accept' if n % 2 else 'drop'}"
        for n in range(number)
    ]
    return f"{_nft(0)[:-4]}\n" + "\n".join([*lines, "}", "}"])


@pytest.mark.slow
@pytest.mark.measured
@pytest.mark.parametrize(("made", "n"), [(_one_each, 250), (_different, 250), (_everywhere, 500)])
def test_rules_of_different_ports_are_judged_in_time_by_their_number(made, n):
    assert_linear(lambda number: cpu(xg.rules, filters_of(made(number), "nft")), n)


@pytest.mark.slow
@pytest.mark.measured
def test_rules_of_different_ports_are_judged_in_memory_by_their_number():
    (made,) = filters_of(_one_each(25_000), "nft")
    tracemalloc.start()
    met_rules(made)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    # A mask of all rules for each port would be 80 MB.
    assert most <= 60_000_000
