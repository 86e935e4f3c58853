"""How the comparison of directions is written: the finding, then the pairs that deserve a look, then the rest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from exgraph.relations.bundling import bundled
from exgraph.tables.column import Column, Value
from exgraph.tables.names import Names
from exgraph.tables.table import Table
from exgraph.wording.numbers import percent
from exgraph.wording.phrases import counted

if TYPE_CHECKING:
    from exgraph.analysis.asymmetry.answer import Asymmetry, Pair

MEANING = (
    "A reply over an established connection needs no rule; a connection that a role opens by itself does. "
    "Only what stands after an arrow is opened in one direction alone."
)
_ONE_WAY_BACK = "no direct connection"

_SECTIONS = (
    "Asymmetric across the boundary of an exposed zone",
    "Asymmetric across other trust boundaries",
    "Asymmetric inside a zone",
)
_COLUMNS = (
    Column("a"),
    Column("b"),
    Column("kind"),
    Column("only_a_to_b", "list"),
    Column("only_b_to_a", "list"),
    Column("both", "list"),
    Column("crossing"),
    Column("exposed"),
    Column("note"),
)


def summary(found: Asymmetry) -> str:
    """One plain line: how many pairs are what, and how much is opened both ways."""
    number = found.counts
    asymmetric = number.one_way + number.different
    text = (
        f"{counted(asymmetric, 'pair')} of {asymmetric + number.symmetric + number.none} "
        f"asymmetric: {number.one_way} one-way, {number.different} with different services each way; "
        f"{number.crossing} of them across a trust boundary. {number.symmetric} symmetric, "
        f"{number.none} without a connection."
    )
    if found.reciprocity is None:
        return f"{text} There are no flows between different roles."
    return f"{text} {percent(found.reciprocity)} of the flows are also opened the other way."


def pairs(found: Asymmetry, language: str | None) -> Table:
    """One row a pair, all of them."""
    names = Names(found.matrix, language)
    rows = tuple(
        (
            names.role(pair.a),
            names.role(pair.b),
            str(pair.kind),
            pair.only_a_to_b,
            pair.only_b_to_a,
            pair.both,
            "yes" if pair.crossing else "no",
            "yes" if pair.exposed else "no",
            pair.note,
        )
        for pair in found.pairs
    )
    return Table(_COLUMNS, rows, found.summary, (MEANING,))


def reading(found: Asymmetry, language: str | None) -> tuple[Table, ...]:
    """The asymmetric pairs in their sections, the symmetric ones bundled by services, the roles; `none` is counted."""
    names = Names(found.matrix, language)
    tables = [Table((), (), found.summary, (MEANING,))]
    for number, title in enumerate(_SECTIONS):
        section = [pair for pair in found.pairs if pair.rank == number]
        if section:
            rows = tuple(_pair_row(found, pair, names) for pair in section)
            noted = any(row[3] for row in rows)
            columns = (Column("pair"), Column("kind"), Column("services", "list"), *([Column("note")] if noted else []))
            rows = tuple(row[: len(columns)] for row in rows)
            strong = frozenset(range(len(rows))) if number == 0 else frozenset()
            tables.append(Table(columns, rows, title=f"{title} ({len(rows)})", strong=strong))
    tables += [*_symmetric(found, names), _roles(found, names)]
    return tuple(tables)


def content(found: Asymmetry) -> Mapping[str, Any]:
    """The JSON: all pairs in rank order, all roles in role order."""
    return {
        "reciprocity": found.reciprocity,
        "pairs": [
            {
                "a": pair.a,
                "b": pair.b,
                "kind": str(pair.kind),
                "only_a_to_b": list(pair.only_a_to_b),
                "only_b_to_a": list(pair.only_b_to_a),
                "both": list(pair.both),
                "crossing": pair.crossing,
                "exposed": pair.exposed,
                "note": pair.note,
            }
            for pair in found.pairs
        ],
        "roles": [
            {
                "role": role.role,
                "opens": role.opens,
                "accepts": role.accepts,
                "returned": role.returned,
                "reciprocity": role.reciprocity,
                "to_itself": list(role.to_itself),
            }
            for role in found.roles
        ],
    }


def _pair_row(found: Asymmetry, pair: Pair, names: Names) -> tuple[Value, ...]:
    a, b = names.role(pair.a), names.role(pair.b)
    note = pair.note
    if pair.kind == "one-way":
        ends = f"{a} → {b}" if pair.only_a_to_b else f"{b} → {a}"
        note = "" if note.endswith(_ONE_WAY_BACK) else "silent on the way back"
    else:
        ends = f"{a} ⇄ {b}"
    return ends, str(pair.kind), tuple(_ways(found, pair)), note


def _ways(found: Asymmetry, pair: Pair) -> Iterator[str]:
    """`→` what only the first opens on the second, `←` only the second on the first, `=` each on the other."""
    there = {service.key: service for service in found.matrix[pair.a, pair.b].services}
    back = {service.key: service for service in found.matrix[pair.b, pair.a].services}
    if pair.kind == "one-way":
        yield "; ".join(bundled((there or back).values()))
        return
    for sign, keys, services in (
        ("→", pair.only_a_to_b, there),
        ("←", pair.only_b_to_a, back),
        ("=", pair.both, there),
    ):
        if keys:
            yield f"{sign} {'; '.join(bundled(services[key] for key in keys))}"


def _symmetric(found: Asymmetry, names: Names) -> Iterator[Table]:
    groups: dict[tuple[str, ...], list[Pair]] = {}
    for pair in found.of_kind("symmetric"):
        groups.setdefault(tuple(sorted(pair.both)), []).append(pair)
    rows: list[tuple[Value, ...]] = []
    for same in groups.values():
        services = "; ".join(bundled(found.matrix[same[0].a, same[0].b].services))
        rows.append((services, len(same), tuple(_gathered(same, names))))
    if rows:
        columns = (Column("services"), Column("pairs", "integer"), Column("roles", "list", "between"))
        title = f"Symmetric: the same services both ways ({len(found.of_kind('symmetric'))})"
        yield Table(columns, tuple(rows), title=title)


def _gathered(same: list[Pair], names: Names) -> Iterator[str]:
    """Pairs with one role in common are told together: `dc ⇄ hub-2007 | cas-2007`."""
    left = list(same)
    while left:
        count: dict[str, int] = {}
        for pair in left:
            for end in (pair.a, pair.b):
                count[end] = count.get(end, 0) + 1
        hub = max(count, key=lambda role: count[role])
        ends = [pair.b if pair.a == hub else pair.a for pair in left if hub in (pair.a, pair.b)]
        left = [pair for pair in left if hub not in (pair.a, pair.b)]
        yield f"{names.role(hub)} ⇄ {' | '.join(map(names.role, ends))}"


def _roles(found: Asymmetry, names: Names) -> Table:
    columns = (
        Column("role"),
        Column("opens", "integer"),
        Column("accepts", "integer"),
        Column("returned", "integer", "also opened back"),
        Column("reciprocity", "fraction"),
        Column("to_itself", "text", "to itself"),
    )
    rows = tuple(
        (
            names.role(role.role),
            role.opens,
            role.accepts,
            role.returned,
            role.reciprocity,
            "; ".join(bundled(found.matrix[role.role, role.role].services)),
        )
        for role in found.roles
    )
    nothing = found.of_kind("none")
    silent = sum("silent" in pair.note for pair in nothing)
    said = "both ways said not to connect" if not silent else f"the document is silent on {silent} of them"
    itself = sum(bool(role.to_itself) for role in found.roles)
    notes = (f"Not shown: {counted(len(nothing), 'pair')} without a connection ({said}).",) if nothing else ()
    title = f"Flows of each role with the others; {counted(itself, 'role talks', 'roles talk')} to themselves"
    return Table(
        columns, rows, title=title.replace("1 role talks to themselves", "1 role talks to itself"), notes=notes
    )
