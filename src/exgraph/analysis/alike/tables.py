"""How roles alike are written: the classes with several roles, then the pairs that are nearly alike."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from operator import attrgetter

from exgraph.analysis.alike.answer import ARROWS, Alike
from exgraph.model.role import Role
from exgraph.tables.column import Column
from exgraph.tables.names import Names
from exgraph.tables.sheet import Sheet
from exgraph.tables.table import Table
from exgraph.tables.writer import Writer
from exgraph.wording.phrases import phrase, some


@dataclass(frozen=True, slots=True)
class _Member:
    """A role, its class, and the first role of the class most similar to that, with the similarity."""

    role: Role
    members: tuple[str, ...]
    nearest: str | None
    similarity: float | None


def _members(found: Alike) -> Iterator[_Member]:
    nearest: dict[str, tuple[str, float]] = {}
    for pair in found.similar:
        nearest.setdefault(pair.first, (pair.second, pair.similarity))
        nearest.setdefault(pair.second, (pair.first, pair.similarity))
    home = {role: members for members in found.classes for role in members}
    for role in found.matrix.roles:
        members = home[role.id]
        other, similarity = nearest.get(members[0], (None, None))
        yield _Member(role, members, other, None if similarity is None else round(similarity, 6))


@dataclass(frozen=True, slots=True)
class _Class:
    """Roles alike, and their zones."""

    roles: tuple[str, ...]
    zones: tuple[str, ...]


def _classes(found: Alike) -> Iterator[_Class]:
    for members in found.classes:
        yield _Class(members, tuple(dict.fromkeys(found.matrix.zone_of(role).id for role in members)))


ROLES = Sheet(
    "roles",
    "a role, in role order",
    _members,
    (
        Column("role", "role", of=attrgetter("role.id"), about="the role"),
        Column("zone", "zone", of=attrgetter("role.zone"), about="its zone"),
        Column("product", of=lambda one: one.role.product or None, about="the product it is part of, if any"),
        Column("class", "role", of=lambda one: one.members[0], about="the first of the roles it is alike with"),
        Column("size", "integer", of=lambda one: len(one.members), about="how many these are, itself included"),
        Column("nearest", "role", about="the first role of the most similar other class"),
        Column("similarity", "fraction", about="how similar that is, 0 to 1"),
    ),
    only="table",
)
CLASSES = Sheet(
    "classes",
    "roles with equal rows and columns; every role is in one class, most are often alone",
    _classes,
    (
        Column("roles", "roles", about="the roles"),
        Column("zones", "list", about="their zones"),
    ),
)
_PARTS = (
    Column("direction", of=lambda part: ("opens", "accepts")[ARROWS.index(part[0])], about="opens or accepts"),
    Column("role", "role", of=lambda part: part[1] or None, about="the other role; null: their own kind"),
    Column("service", of=lambda part: part[2], about="canonical text of the service"),
)
SIMILAR = Sheet(
    "similar",
    "two classes that are nearly alike, by their first roles, the most similar first",
    attrgetter("similar"),
    (
        Column("first", "role", about="the one that comes first in the matrix"),
        Column("second", "role", about="the other one"),
        Column(
            "similarity",
            "fraction",
            of=lambda pair: round(pair.similarity, 6),
            about="of all that either opens or accepts, the share that both do",
        ),
        Column("only_first", "rows", about="what only the first does", columns=_PARTS),
        Column("only_second", "rows", about="what only the second does", columns=_PARTS),
    ),
)


def summary(found: Alike, language: str | None) -> str:
    """One plain line: into how few different ones the roles fall."""
    say, roles = partial(phrase, language), len(found.matrix.roles)
    shared = sum(len(members) for members in found.classes if len(members) > 1)
    text = say("alike.summary" if shared else "alike.none", roles=roles, classes=len(found.classes), shared=shared)
    if found.threshold is None:
        return text
    return f"{text} {say('alike.nearly', n=len(found.similar), threshold=found.threshold)}"


def reading(found: Alike, language: str | None) -> Iterator[Table]:
    """The classes with several roles, the largest first; then the pairs."""
    say, names = partial(phrase, language), Names(found.matrix, language)
    several = sorted((members for members in found.classes if len(members) > 1), key=len, reverse=True)
    columns = (
        Column("size", "integer", say("heading.roles"), of=len),
        Column("roles", title=say("alike.alike"), of=lambda members: some(map(names.role, members), language)),
        Column("zone", "zone", say("heading.zone"), of=lambda members: found.matrix.role(members[0]).zone),
    )
    if several:
        title = say("alike.classes", classes=len(several))
        yield Table.of(columns, several, names, summary=summary(found, language), title=title)
    else:
        yield Table((), (), summary(found, language))
    if found.similar:
        yield _similar(found, names, language)
    yield Table((), (), notes=_notes(found, language))


def _similar(found: Alike, names: Names, language: str | None) -> Table:
    say = partial(phrase, language)
    sizes = {members[0]: len(members) for members in found.classes}

    def with_twins(role: str) -> str:
        return names.role(role) if sizes[role] == 1 else f"{names.role(role)} ×{sizes[role]}"

    columns = (
        Column("similarity", "fraction", say("alike.similarity"), of=lambda pair: round(pair.similarity, 2)),
        Column("first", title=say("alike.first"), of=lambda pair: with_twins(pair.first)),
        Column("second", title=say("alike.second"), of=lambda pair: with_twins(pair.second)),
        Column("only_first", title=say("alike.only-first"), of=lambda pair: _told(pair.only_first, names, language)),
        Column("only_second", title=say("alike.only-second"), of=lambda pair: _told(pair.only_second, names, language)),
    )
    return Table.of(columns, found.similar, names, title=say("alike.pairs", pairs=len(found.similar)))


def _told(parts: tuple[tuple[str, str, str], ...], names: Names, language: str | None) -> str:
    """`→ dc: LDAP tcp/389, DNS udp/53; ← hub-2007: SMTP tcp/25`."""
    groups: dict[tuple[str, str], list[str]] = {}
    for arrow, role, service in parts:
        groups.setdefault((arrow, role), []).append(service)
    own = phrase(language, "alike.own-kind")
    texts = (
        f"{arrow} {names.role(role) if role else own}: {some(services, language)}"
        for (arrow, role), services in groups.items()
    )
    return "; ".join(texts)


def _notes(found: Alike, language: str | None) -> tuple[str, ...]:
    hint = "alike.hint" if found.threshold is None else "alike.jaccard"
    return phrase(language, "alike.meaning"), phrase(language, hint)


def _meaning(found: Alike) -> tuple[str, ...]:
    return (phrase(None, "alike.meaning"),)


WRITER = Writer(
    summary,
    reading,
    (
        Column("across_zones", "flag", about="zones and products keep no roles apart"),
        Column("threshold", "fraction", about="the least similarity of a pair, if any"),
        ROLES,
        CLASSES,
        SIMILAR,
    ),
    _meaning,
)
