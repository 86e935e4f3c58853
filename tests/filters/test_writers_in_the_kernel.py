"""What is written, the kernel takes; and what it lists of it is what was written."""

from __future__ import annotations

import subprocess

import pytest
from hypothesis import HealthCheck, given, settings

from exgraph.filters.effective import Passage
from exgraph.filters.reading import filters_of
from exgraph.filters.writers import WRITERS
from exgraph.filters.writers.order import Order
from exgraph.model.filter import ESTABLISHED, NEW

from ..auditing.network import missing
from .test_writers import FAMILY, HOSTS, TRANSPORTS, filters

pytestmark = pytest.mark.slow
#: Loads the rules in a network namespace of its own, and lists them.
LOADED = {
    "nft": (["nft -f /dev/stdin && nft list ruleset"], "nft"),
    "nft-json": (["nft -f /dev/stdin && nft -j list ruleset"], "nft"),
    "iptables": (["iptables-restore && iptables-save"], "iptables"),
    "ip6tables": (["ip6tables-restore && ip6tables-save"], "iptables"),
}


@pytest.fixture(scope="module", autouse=True)
def _kernel():
    if reason := missing():
        pytest.skip(reason)


@pytest.mark.parametrize("form", LOADED)
@given(filters())
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=40)
def test_the_kernel_lists_what_was_written(form, written):
    (script,), writer = LOADED[form]
    text = WRITERS[writer].written(Order((written,), ["a head"], True))["nft" if writer == "nft" else form]
    done = subprocess.run(
        ["unshare", "-n", "sh", "-c", script], input=text, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{done.stderr}\n{text}"
    read = [each for each in filters_of(done.stdout, form) if each.hook == written.hook]
    assert not any(each.not_understood for each in read), done.stdout
    before, after = Passage(written), Passage(read)
    version = {"iptables": 4, "ip6tables": 6}.get(form)
    for source in HOSTS:
        for destination in HOSTS:
            if version is not None and not (source.spans(version) and destination.spans(version)):
                continue
            for transport in TRANSPORTS:
                if not source.spans(FAMILY.get(transport, 4)) and transport in FAMILY:
                    # nft lists `meta nfproto ipv4 meta l4proto icmp` without the family, which ICMP implies.
                    continue
                for state in (NEW, ESTABLISHED):
                    was, now = (way.effective(source, destination, transport, state) for way in (before, after))
                    assert (was.surely, was.possibly) == (now.surely, now.possibly), done.stdout
