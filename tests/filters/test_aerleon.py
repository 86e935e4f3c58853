"""What is written for Aerleon, Aerleon itself reads as the same rules, and compiles; what it compiles nobody proves."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from aerleon import api
from aerleon.lib.naming import Naming
from hypothesis import HealthCheck, given, settings

import exgraph as xg
from exgraph.errors import ExgraphError
from exgraph.filters.effective import Passage
from exgraph.filters.writers import WRITERS
from exgraph.filters.writers.order import Order
from exgraph.model.filter import Action, Condition, Filter

from .test_writers import HOSTS, filters

EXAMPLE = Path(__file__).parents[2] / "examples" / "enforce" / "inventory.toml"
PORTS = (1, 2, 100, 101, 203, 204, 1023, 1024, 65535)


def read(texts):
    """The policy as Aerleon's own functions take it, and its definitions."""
    definitions = Naming()
    definitions.ParseYaml(texts["aerleon-definitions"], "exgraph.yaml")
    return {"filename": "core", **yaml.safe_load(texts["aerleon"])}, definitions


def decided(policy, definitions, version, source, destination, transport, port):
    """Whether the first term that Aerleon finds for a packet permits it."""
    family = {4: "inet", 6: "inet6"}[version]
    own = [
        each
        for each in policy["filters"]
        if all(to.endswith(f" {family}") for to in each["header"]["targets"].values())
    ]
    actions = {term["name"]: term["action"] for each in own for term in each["terms"]}
    told = api.AclCheck({**policy, "filters": own}, definitions, source, destination, "any", port, transport)
    # A term of another protocol may match, too, where it is asked about any port.
    first = min((name for some in told.values() for name in some), key=list(actions).index)
    return actions[first] == "accept"


@pytest.mark.slow
@given(filters(WRITERS["aerleon"]))
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=25)
def test_aerleon_reads_the_rules_that_were_written(written):
    texts = WRITERS["aerleon"].written(Order((written,), ["a head", "with\na break"]))
    policy, definitions = read(texts)
    passage = Passage(written)
    for source in HOSTS:
        for destination in HOSTS:
            for version in (4, 6):
                if not (source.spans(version) and destination.spans(version)):
                    continue
                for transport in ("tcp", "udp"):
                    permitted = passage.effective(source, destination, transport).surely
                    for port in PORTS:
                        packet = str(source), str(destination), transport, port
                        assert decided(policy, definitions, version, *packet) == (port in permitted), packet


def test_aerleon_compiles_the_rules_of_the_example_for_each_product():
    found = xg.enforce(xg.load(), EXAMPLE, "aerleon")
    policy, definitions = read(found.texts)
    compiled = api.Generate([policy], definitions)
    terms = [term["name"] for each in policy["filters"] for term in each["terms"]]
    assert len(terms) == len(set(terms)) == 111
    assert sorted(compiled) == ["core.fgacl", "core.xml"]
    for text in compiled.values():
        # A term that Aerleon leaves out without a word is the trap that a filter for each family avoids.
        assert [name for name in terms if f'"{name}"' not in text] == []


@pytest.mark.parametrize("zone", ["a zone", "z" * 32, "зона"])
def test_what_no_zone_is_called_is_refused(zone):
    made = Filter("f", (), Action.DENY, "inbound", scope=(Condition("interface-in", zone),))
    with pytest.raises(ExgraphError) as caught:
        WRITERS["aerleon"].written(Order((made,)))
    assert str(caught.value) == f"no zone of a firewall is called {zone!r}"
