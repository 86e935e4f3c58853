"""What is measured on: made from a seed, so that every run has the same."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import exgraph as xg

ZONES = 10
SERVICES = 300
Flow = tuple[str, str, str]


def inventory(roles: int, flows: int, seed: int = 1) -> tuple[list[xg.Role], list[xg.Zone], list[Flow]]:
    """Random flows; of the pairs that connect, about every third does so both ways."""
    chosen = random.Random(seed)
    names = [f"role-{number}" for number in range(roles)]
    services = [f"APP{number} tcp/{1000 + number}" for number in range(SERVICES)]
    pairs: list[tuple[str, str]] = []
    while len(pairs) < flows * 2 // 5:
        pair = chosen.choice(names), chosen.choice(names)
        pairs += [pair, pair[::-1]] if chosen.random() < 0.2 else [pair]
    made = dict.fromkeys((*pair, chosen.choice(services)) for pair in pairs)
    while len(made) < flows:
        made[(*chosen.choice(pairs), chosen.choice(services))] = None
    zones = [xg.Zone(f"zone-{number}") for number in range(ZONES)]
    there = [xg.Role(name, zone=zones[number % ZONES].id) for number, name in enumerate(names)]
    return there, zones, list(made)


def matrix(roles: int, flows: int) -> xg.Matrix:
    """The same as a matrix."""
    return xg.Matrix.from_flows(*inventory(roles, flows))


def firewall_export(path: Path, rows: int) -> None:
    """A firewall's export of ten columns: 300 roles, 200 port cells, a name and a comment a row."""
    chosen = random.Random(1)
    roles = [f"srv{number}" for number in range(300)]
    ports = []
    for _ in range(200):
        port = chosen.randrange(20, 60000)
        ports.append(chosen.choice((f"{port}", f"{port}", f"{port}-{port + 10}", f"{port} {port + 3}")))
    header = "Rule,Name,Source,Destination,Protocol,Port,Action,Owner,Comment,Created"
    lines = (
        f"{number},rule{number},{chosen.choice(roles)},{chosen.choice(roles)},{chosen.choice(('tcp', 'udp'))},"
        f"{chosen.choice(ports)},allow,team{number % 40},c{number},2020-01-01"
        for number in range(rows)
    )
    _write(path, header, lines)


def short_list(path: Path, rows: int, distinct: bool) -> None:
    """Source, destination, transport and port: nearly every port cell another one, or 200 of them."""
    chosen = random.Random(2)
    cells = [str(chosen.randrange(1024, 60000)) for _ in range(200)]
    lines = (
        f"srv{chosen.randrange(300)},srv{chosen.randrange(300)},tcp,"
        + (f"{1000 + number % 60000} {2000 + number % 50021}" if distinct else chosen.choice(cells))
        for number in range(rows)
    )
    _write(path, "Source,Destination,Protocol,Port", lines)


def _write(path: Path, header: str, lines: Iterator[str]) -> None:
    with path.open("w", encoding="utf-8") as stream:
        stream.write(header + "\n")
        stream.writelines(f"{line}\n" for line in lines)
