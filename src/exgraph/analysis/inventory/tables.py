"""How it is written who plays what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from operator import attrgetter
from typing import Any

from exgraph.analysis.inventory.answer import Inventoried, UnknownRole
from exgraph.model.inventory import Firewall
from exgraph.tables.column import Column
from exgraph.tables.names import Names
from exgraph.tables.sheet import Sheet
from exgraph.tables.table import Table
from exgraph.tables.writer import Writer
from exgraph.wording.phrases import Phrase, phrase

#: So many addresses of a role are shown to a person; CSV and JSON have all.
MOST_SHOWN = 12


def _networks(one: Any) -> tuple[str, ...]:
    return tuple(one.addresses.networks())


def _few(texts: Iterable[str]) -> tuple[str, ...]:
    """For people: of many addresses the first, and how many more."""
    known = tuple(texts)
    return known if len(known) <= MOST_SHOWN else (*known[: MOST_SHOWN - 1], f"… +{len(known) - MOST_SHOWN + 1}")


def _few_of(name: str, one: Any) -> tuple[str, ...]:
    return _few(getattr(one, name))


_ADDRESSES = Column("addresses", "list", of=_networks, about="its addresses, networks and ranges")
ROLES = Sheet(
    "roles",
    "a role that has addresses, in role order",
    attrgetter("played"),
    (
        Column("role", "role", about="the role"),
        Column("zone", "zone", about="its zone"),
        _ADDRESSES,
        Column("hosts", "list", about="the names of its hosts"),
        Column("platforms", "list", about="what they run on"),
        Column("beside", "list", about="the roles that some of its hosts play, too"),
        Column(
            "taken",
            "list",
            of=lambda one: one.taken.networks(),
            about="addresses of its entries that narrower entries give to other roles",
        ),
        Column("stated", "flag", about="the document names the addresses, and the inventory does not"),
    ),
)
ABSENT = Sheet(
    "absent",
    "a role of the matrix that has no address",
    attrgetter("absent"),
    (Column("role", "role", of=lambda role: role, about="the role"),),
)
UNKNOWN = Sheet(
    "unknown",
    "a name that the inventory gives addresses to and the matrix does not know",
    attrgetter("unknown"),
    (
        Column("name", about="the name"),
        _ADDRESSES,
        Column("places", "list", about="where the inventory has it: file:line"),
    ),
)
CLASSES = Sheet(
    "classes",
    "hosts that play the same roles on the same platforms; at the end all addresses without a role",
    attrgetter("classes"),
    (
        Column("roles", "list", of=attrgetter("named"), about="the roles that they play; empty for unknown addresses"),
        Column("within", "roles", about="networks and any of the document that stand for them"),
        Column("platforms", "list", of=lambda each: (f"{r}: {p}" for r, p in each.platforms), about="what they run on"),
        _ADDRESSES,
    ),
)
FIREWALLS = Sheet(
    "firewalls",
    "a firewall of the inventory",
    attrgetter("firewalls"),
    (
        Column("id", about="what it is called"),
        Column("file", of=lambda one: one.file or None, about="its configuration"),
        Column("direction", about="forward: what passes it; inbound, outbound: what its own hosts accept and open"),
        Column(
            "between", "list", of=lambda one: map(" ↔ ".join, one.between), about="the pairs that pass it, both ways"
        ),
        Column("interfaces", "list", of=lambda one: map("=".join, one.interfaces), about="interface=zone"),
    ),
)


def summary(found: Inventoried, language: str | None) -> str:
    """One plain line: how many roles have addresses, how many have none, and what is not known."""
    say = partial(phrase, language)
    text = say("inventory.summary", with_address=len(found.played), roles=len(found.matrix.roles))
    if found.absent:
        text += say("inventory.absent", n=len(found.absent))
    if found.unknown:
        text += say("inventory.unknown", n=len(found.unknown))
    return text


def reading(found: Inventoried, language: str | None) -> Iterator[Table]:
    """Who has which addresses; which roles have none; which names are unknown; the firewalls."""
    say, names = partial(phrase, language), Names(found.matrix, language)
    columns = [
        Column("role", "role", say("heading.role")),
        Column("zone", "zone", say("heading.zone")),
        Column("addresses", "list", say("heading.addresses"), of=lambda one: _few(_networks(one))),
    ]
    for name in ("hosts", "platforms", "beside"):
        if any(getattr(one, name) for one in found.played):
            columns.append(Column(name, "list", say(f"inventory.{name}"), of=partial(_few_of, name)))
    if any(one.taken for one in found.played):
        columns.append(Column("taken", "list", say("inventory.taken"), of=lambda one: _few(one.taken.networks())))
    if any(one.stated for one in found.played):
        columns.append(Column("stated", title=say("heading.note"), of=partial(_note, language)))
    yield Table.of(columns, found.played, names, summary=summary(found, language))
    if found.absent:
        title = say("inventory.title-absent", n=len(found.absent))
        zones = Column("zone", "zone", say("heading.zone"), of=lambda role: found.matrix.role(role).zone)
        columns = [Column("role", "role", say("heading.role"), of=lambda role: role), zones]
        yield Table.of(columns, found.absent, names, title=title)
    if found.unknown:
        columns = [
            Column("name", title=say("inventory.name")),
            Column("addresses", "list", say("heading.addresses"), of=_networks),
            Column("places", "list", say("heading.line")),
            Column("nearest", title=say("heading.note"), of=partial(_nearest, language)),
        ]
        yield Table.of(columns, found.unknown, names, title=say("inventory.title-unknown", n=len(found.unknown)))
    if found.firewalls:
        columns = [
            Column("id", title=say("inventory.firewall")),
            Column("direction", title=say("inventory.direction")),
            Column("between", "list", say("inventory.between"), of=partial(_between, language)),
            Column("file", title=say("inventory.file")),
        ]
        yield Table.of(columns, found.firewalls, names, title=say("inventory.title-firewalls", n=len(found.firewalls)))


def _note(language: str | None, one: Any) -> str:
    return phrase(language, "inventory.stated") if one.stated else ""


def _nearest(language: str | None, one: UnknownRole) -> str:
    told = one.nearest.said(language) if isinstance(one.nearest, Phrase) else one.nearest
    return told.replace("; ", "", 1)


def _between(language: str | None, one: Firewall) -> tuple[str, ...]:
    return tuple(map(" ↔ ".join, one.between)) or (phrase(language, "inventory.everything"),)


WRITER = Writer(summary, reading, (ROLES, ABSENT, UNKNOWN, CLASSES, FIREWALLS))
