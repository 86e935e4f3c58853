"""A network of namespaces: a router, and a host behind each of its interfaces.

Packets are really sent. Nobody listens on the hosts: what reaches one is answered by a refusal of its own, and what the
router rejects by another, so that each probe ends at once, and silence is a fault of the network.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PROBE = Path(__file__).with_name("probe.py")
#: What each interface of the router is called by hosts.
_ROUTER = {4: "169.254.1.1", 6: "fe80::1"}
_SETTINGS = (
    "net.ipv4.icmp_ratelimit=0",
    "net.ipv4.icmp_msgs_per_sec=1000000",
    "net.ipv4.icmp_msgs_burst=1000000",
    "net.ipv6.icmp.ratelimit=0",
    "net.ipv4.ip_local_port_range=1024 65000",
    "net.ipv4.conf.all.rp_filter=0",
    "net.ipv6.conf.all.accept_dad=0",
    "net.ipv6.conf.default.accept_dad=0",
)
_FORWARDING = ("net.ipv4.ip_forward=1", "net.ipv6.conf.all.forwarding=1")


def missing() -> str:
    """Why there can be no such network here; empty where there can."""
    absent = [name for name in ("ip", "nft", "iptables-restore", "sysctl") if shutil.which(name) is None]
    if absent:
        return f"{', '.join(absent)} is not installed"
    name = f"exg{os.getpid()}-try"
    tried = subprocess.run(["ip", "netns", "add", name], capture_output=True, text=True, check=False)
    if tried.returncode:
        return f"no network namespaces here: {tried.stderr.strip()}"
    subprocess.run(["ip", "netns", "del", name], check=True)
    return ""


@dataclass(frozen=True)
class Host:
    """A machine with an address of each family, or of one."""

    name: str
    role: str
    addresses: Mapping[int, str]


@dataclass(frozen=True)
class Network:
    """The running network; `load` gives its router rules."""

    hosts: Sequence[Host]
    prefix: str

    def load(self, program: Sequence[str], text: str) -> None:
        """Run a program in the router that reads rules from standard input."""
        subprocess.run(self._inside("router", *program), input=text, text=True, check=True)

    def reached(
        self, probes: Mapping[str, Iterable[tuple[int, str, str, list[int]]]]
    ) -> Iterator[tuple[str, int, str, str, int, str]]:
        """Send probes: host → family, destination, transport, ports. Of each port what came of it: `reached`,
        `blocked`, or what else."""
        known = {host.name: host for host in self.hosts}
        running = []
        for name, asked in probes.items():
            own = known[name].addresses
            work = [(version, own[version], there, transport, ports) for version, there, transport, ports in asked]
            command = self._inside(name, sys.executable, str(PROBE))
            started = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
            running.append((name, work, started))
            if len(running) == 4:
                yield from _ended(*running.pop(0))
        for each in running:
            yield from _ended(*each)

    def _inside(self, name: str, *command: str) -> list[str]:
        return ["ip", "netns", "exec", f"{self.prefix}{name}", *command]


def _ended(
    name: str, work: list[tuple[int, str, str, str, list[int]]], started: subprocess.Popen[str]
) -> Iterator[tuple[str, int, str, str, int, str]]:
    out, _ = started.communicate(json.dumps(work), timeout=240)
    assert started.returncode == 0
    for (version, _, there, transport, ports), ends in zip(work, json.loads(out), strict=True):
        for port, end in zip(ports, ends, strict=True):
            yield name, version, there, transport, port, end


@contextmanager
def network(hosts: Sequence[Host]) -> Iterator[Network]:
    """Build the network, and take it down."""
    prefix = f"exg{os.getpid()}-"
    router = f"{prefix}router"
    names = [router, *(f"{prefix}{host.name}" for host in hosts)]
    try:
        for name in names:
            subprocess.run(["ip", "netns", "add", name], check=True)
            settings = (*_SETTINGS, *(_FORWARDING if name == router else ()))
            # Some kernels lack some of these, and then do as if they were set.
            subprocess.run(
                ["ip", "netns", "exec", name, "sysctl", "-q", "-e", "-w", *settings],
                check=False,
                capture_output=True,
            )
            _batch(name, ["link set lo up"])
        for number, host in enumerate(hosts):
            _connect(router, f"{prefix}{host.name}", number, host)
        yield Network(hosts, prefix)
    finally:
        for name in names:
            subprocess.run(["ip", "netns", "del", name], check=False, capture_output=True)


def _connect(router: str, name: str, number: int, host: Host) -> None:
    interface = f"v{number}"
    _batch(router, [f"link add {interface} type veth peer name eth0 netns {name}"])
    theirs = ["link set eth0 up"]
    ours = [f"link set {interface} up", f"addr add {_ROUTER[4]}/32 dev {interface}"]
    ours.append(f"-6 addr add {_ROUTER[6]}/64 dev {interface} nodad")
    for version, address in host.addresses.items():
        width = 32 if version == 4 else 128
        theirs.append(f"-{version} addr add {address}/{width} dev eth0{' nodad' if version == 6 else ''}")
        ours.append(f"-{version} route add {address}/{width} dev {interface}")
        theirs.append(f"-{version} route add default via {_ROUTER[version]} dev eth0 onlink")
    _batch(router, ours)
    _batch(name, theirs)


def _batch(name: str, lines: Sequence[str]) -> None:
    for line in lines:
        subprocess.run(["ip", "-n", name, *line.split()], check=True)
