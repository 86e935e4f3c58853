"""Chains that call each other, written out: held against a machine that calls and returns, packet by packet."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from exgraph.filters import filters_of
from exgraph.filters.effective import Passage
from exgraph.model.filter import Filter
from exgraph.values.addresses import AddressSet
from exgraph.values.ports import PortSet

SOURCES = ("10.0.0.1", "10.0.0.2", "10.0.0.3")
PORTS = range(1, 6)
INTERFACES = ("eth0", "eth1")
#: A chain calls those behind it, so that none calls itself.
CHAINS = ("INPUT", "a", "b", "c")

_matches = st.fixed_dictionaries(
    {},
    optional={
        "source": st.sampled_from(SOURCES),
        "not-source": st.sampled_from(SOURCES),
        "ports": st.tuples(st.sampled_from(PORTS), st.sampled_from(PORTS)).map(lambda pair: (min(pair), max(pair))),
        "interface": st.sampled_from(INTERFACES),
    },
)


@st.composite
def rulesets(draw: st.DrawFn) -> dict[str, list[tuple[dict, str, str]]]:
    """The rules of each chain: what they match, `-j` or `-g`, and the target."""
    made = {}
    for place, name in enumerate(CHAINS):
        below = CHAINS[place + 1 :]
        targets = st.sampled_from([("-j", "ACCEPT"), ("-j", "DROP"), ("-j", "RETURN")])
        if below:
            targets |= st.tuples(st.sampled_from(["-j", "-g"]), st.sampled_from(below))
        made[name] = [(match, *target) for match, target in draw(st.lists(st.tuples(_matches, targets), max_size=4))]
    return made


def text_of(made, policy: str) -> str:
    lines = ["*filter", f":INPUT {policy} [0:0]", *(f":{name} - [0:0]" for name in CHAINS[1:])]
    for name, rules in made.items():
        for match, way, target in rules:
            said = [f"-A {name}", "-p tcp"]
            said += [f"-s {match['source']}"] if "source" in match else []
            said += [f"! -s {match['not-source']}"] if "not-source" in match else []
            said += ["--dport {}:{}".format(*match["ports"])] if "ports" in match else []
            said += [f"-i {match['interface']}"] if "interface" in match else []
            lines.append(" ".join([*said, way, target]))
    return "\n".join([*lines, "COMMIT"])


def passes(made, policy: str, source: str, port: int, interface: str) -> bool:
    """What the machine does, chain by chain; a chain that is gone to returns to where its caller would."""

    def through(name: str) -> str:
        for match, way, target in made[name]:
            if (
                match.get("source", source) == source
                and match.get("not-source") != source
                and match.get("interface", interface) == interface
                and ("ports" not in match or match["ports"][0] <= port <= match["ports"][1])
            ):
                if target in ("ACCEPT", "DROP"):
                    return target
                if target == "RETURN":
                    return ""
                verdict = through(target)
                if verdict or way == "-g":
                    return verdict
        return ""

    return (through("INPUT") or policy) == "ACCEPT"


def _found(made: Filter, source: str):
    found = Passage(made).effective(AddressSet.parse(source), AddressSet.parse("10.9.9.9"), "tcp")
    asked = PortSet(PORTS)
    return found.surely & asked, found.possibly & asked


@given(rulesets(), st.sampled_from(["ACCEPT", "DROP"]))
def test_what_is_written_out_lets_through_what_the_chains_do(made, policy):
    (read,) = filters_of(text_of(made, policy), "iptables")
    assert read.not_understood == ()
    for source in SOURCES:
        by_interface = [
            PortSet(port for port in PORTS if passes(made, policy, source, port, interface)) for interface in INTERFACES
        ]
        for interface, wanted in zip(INTERFACES, by_interface, strict=True):
            known = read.assuming(lambda condition, name=interface: condition.value == name)
            assert _found(known, source) == (wanted, wanted)
        surely, possibly = _found(read, source)
        assert surely <= by_interface[0] & by_interface[1]
        assert by_interface[0] | by_interface[1] <= possibly
