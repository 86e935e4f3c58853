"""Ports that services use by custom, without a registration: weaker than the registry, and told as such."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

#: The source of a custom that nobody could look up.
UNVERIFIED = "from memory, unverified"


@dataclass(frozen=True, slots=True)
class Custom:
    """One port that a service uses by default on one transport; `source` is who says so.

    `registered` are the names that the registry of IANA has that port and transport for.
    """

    name: str
    port: int
    transport: str
    spellings: tuple[str, ...]
    registered: tuple[str, ...]
    source: str

    def __str__(self) -> str:
        return f"{self.name} {self.port}/{self.transport}"


def customary(application: str) -> tuple[Custom, ...]:
    """The customs of an application by its name or a spelling, letter case aside; empty where none is known.

    >>> [str(custom) for custom in customary("oracle")]
    ['Oracle Net 1521/tcp']
    """
    return _by_text().get(" ".join(application.split()).casefold(), ())


@cache
def customs() -> tuple[Custom, ...]:
    """All customs of the table."""
    import csv
    from pathlib import Path

    text = Path(__file__).with_name("customs.csv").read_text(encoding="utf-8")
    return tuple(
        Custom(
            name=row["name"],
            port=int(row["port"]),
            transport=row["transport"],
            spellings=tuple(filter(None, row["spellings"].split("; "))),
            registered=tuple(filter(None, row["registered"].split("; "))),
            source=row["source"],
        )
        for row in csv.DictReader(line for line in text.splitlines() if not line.startswith("#"))
    )


@cache
def _by_text() -> dict[str, tuple[Custom, ...]]:
    found: dict[str, tuple[Custom, ...]] = {}
    for custom in customs():
        for text in (custom.name, *custom.spellings):
            found[text.casefold()] = (*found.get(text.casefold(), ()), custom)
    return found
