"""How roles alike are written: the classes with several roles, then the pairs that are nearly alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from exgraph.tables.column import Column, Value
from exgraph.tables.names import Names
from exgraph.tables.table import Table
from exgraph.wording.phrases import counted, some

if TYPE_CHECKING:
    from exgraph.analysis.alike.answer import Alike
    from exgraph.analysis.alike.similarity import Part

_COLUMNS = (
    Column("role"),
    Column("zone"),
    Column("product"),
    Column("class"),
    Column("size", "integer"),
    Column("nearest"),
    Column("similarity", "fraction"),
)
_ARROWS = ("→", "←")
_OWN = "its own kind"
_MEANING = (
    "Alike: exchanging the roles changes no flow. What they open on each other or on themselves does not tell them "
    "apart where all do the same."
)
_SIMILARITY = "Similarity: of all that either opens or accepts, the share that both do (Jaccard)."
_HINT = "--threshold 0.8 shows those that are nearly alike."


def only(one: Mapping[str, frozenset[Part]], other: Mapping[str, frozenset[Part]], keys: Sequence[str]) -> Any:
    """What one role does and the other does not: (direction, other role, service), sorted."""
    parts = (
        (_ARROWS[direction], name, keys[service])
        for name, done in one.items()
        for direction, service in done - other.get(name, frozenset())
    )
    return tuple(sorted(parts))


def summary(found: Alike) -> str:
    """One plain line: into how few different ones the roles fall."""
    several = [members for members in found.classes if len(members) > 1]
    roles = counted(len(found.matrix.roles), "role")
    if several:
        shared = sum(map(len, several))
        text = f"{roles}, {len(found.classes)} different: {shared} have equal rows and columns with others."
    else:
        text = f"{roles}: no two have equal rows and columns."
    if found.threshold is None:
        return text
    similar = counted(len(found.similar), "pair is", "pairs are")
    return f"{text} {similar} nearly alike (similarity {found.threshold:g} or more)."


def roles(found: Alike, language: str | None) -> Table:
    """One row a role."""
    names = Names(found.matrix, language)
    nearest: dict[str, tuple[str, float]] = {}
    for pair in found.similar:
        nearest.setdefault(pair.first, (pair.second, pair.similarity))
        nearest.setdefault(pair.second, (pair.first, pair.similarity))
    home = {role: members for members in found.classes for role in members}
    rows = []
    for role in found.matrix.roles:
        first, *_ = members = home[role.id]
        other, similarity = nearest.get(first, (None, None))
        rows.append(
            (
                names.role(role.id),
                names.zone(role.zone),
                role.product or None,
                names.role(first),
                len(members),
                None if other is None else names.role(other),
                None if similarity is None else round(similarity, 6),
            )
        )
    return Table(_COLUMNS, tuple(rows), found.summary, (_MEANING,))


def reading(found: Alike, language: str | None) -> tuple[Table, ...]:
    """The classes with several roles, the largest first; then the pairs."""
    names = Names(found.matrix, language)
    several = sorted((members for members in found.classes if len(members) > 1), key=len, reverse=True)
    rows: list[tuple[Value, ...]] = [
        (len(members), some(map(names.role, members)), names.zone(found.matrix.role(members[0]).zone))
        for members in several
    ]
    columns = (Column("size", "integer", "roles"), Column("roles", title="alike"), Column("zone"))
    tables = [Table(columns if rows else (), tuple(rows), found.summary, title=f"Alike ({len(rows)})" if rows else "")]
    if found.similar:
        heads = (
            Column("similarity", "fraction"),
            *(Column(name, title=name.replace("_", " ")) for name in ("first", "second", "only_first", "only_second")),
        )
        rows = [
            (
                round(pair.similarity, 2),
                _with_twins(found, names, pair.first),
                _with_twins(found, names, pair.second),
                _told(names, pair.only_first),
                _told(names, pair.only_second),
            )
            for pair in found.similar
        ]
        tables.append(Table(heads, tuple(rows), title=f"Nearly alike ({len(rows)})"))
    notes = (_MEANING, _HINT if found.threshold is None else _SIMILARITY)
    return (*tables, Table((), (), notes=notes))


def content(found: Alike) -> Mapping[str, Any]:
    """The JSON: the classes, alone or not, and the pairs."""
    return {
        "across_zones": found.across_zones,
        "threshold": found.threshold,
        "classes": [
            {
                "roles": list(members),
                "zones": list(dict.fromkeys(found.matrix.zone_of(role).id for role in members)),
            }
            for members in found.classes
        ],
        "similar": [
            {
                "first": pair.first,
                "second": pair.second,
                "similarity": round(pair.similarity, 6),
                "only_first": _parts(pair.only_first),
                "only_second": _parts(pair.only_second),
            }
            for pair in found.similar
        ],
    }


def _parts(parts: tuple[tuple[str, str, str], ...]) -> list[dict[str, str | None]]:
    """Each with its direction, the other role (null: their own kind) and the service."""
    words = dict(zip(_ARROWS, ("opens", "accepts"), strict=True))
    return [{"direction": words[arrow], "role": role or None, "service": service} for arrow, role, service in parts]


def _told(names: Names, parts: tuple[tuple[str, str, str], ...]) -> str:
    """`→ dc: LDAP tcp/389, DNS udp/53; ← hub-2007: SMTP tcp/25`."""
    groups: dict[tuple[str, str], list[str]] = {}
    for arrow, role, service in parts:
        groups.setdefault((arrow, role), []).append(service)
    texts = (
        f"{arrow} {names.role(role) if role else _OWN}: {some(services)}" for (arrow, role), services in groups.items()
    )
    return "; ".join(texts)


def _with_twins(found: Alike, names: Names, role: str) -> str:
    size = next(len(members) for members in found.classes if members[0] == role)
    return names.role(role) if size == 1 else f"{names.role(role)} ×{size}"
