"""How the comparison of directions is written: the finding, then the pairs that deserve a look, then the rest."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from operator import attrgetter

from exgraph.analysis.asymmetry.answer import Asymmetry
from exgraph.analysis.asymmetry.pairs import Pair, PairKind
from exgraph.relations.bundling import bundled
from exgraph.relations.exclusion import and_left_out
from exgraph.relations.flow_columns import LEFT_OUT
from exgraph.tables.column import Column
from exgraph.tables.names import Names
from exgraph.tables.sheet import Sheet
from exgraph.tables.table import Table
from exgraph.tables.writer import Writer
from exgraph.wording.phrases import phrase

PAIRS = Sheet(
    "pairs",
    "two roles, every pair of them once; what deserves a look stands first",
    attrgetter("pairs"),
    (
        Column("a", "role", about="the role that comes first in the matrix"),
        Column("b", "role", about="the other one"),
        Column("kind", of=lambda pair: str(pair.kind), about="one-way, different, symmetric, undirected or none"),
        Column("only_a_to_b", "list", about="services that only a opens on b"),
        Column("only_b_to_a", "list", about="services that only b opens on a"),
        Column("both", "list", about="services that each opens on the other"),
        Column("crossing", "flag", about="whether they stand in different zones"),
        Column("exposed", "flag", about="whether the zone of one faces a network that nobody here controls"),
        Column("note", about="what is said of a missing direction; ports open both ways anyhow"),
    ),
)
ROLES = Sheet(
    "roles",
    "a role, in role order",
    attrgetter("roles"),
    (
        Column("role", "role", about="the role"),
        Column("opens", "integer", about="flows that it opens on others"),
        Column("accepts", "integer", about="flows that others open on it"),
        Column("returned", "integer", about="those of both that have their like back"),
        Column(
            "reciprocity", "fraction", about="returned ÷ (opens + accepts), 0 to 1; nothing where there are no flows"
        ),
        Column("to_itself", "list", about="services that it opens on itself"),
    ),
)
_SECTIONS = ("asymmetry.exposed", "asymmetry.boundaries", "asymmetry.inside")


def summary(found: Asymmetry, language: str | None) -> str:
    """One plain line: how many pairs are what, and how much is opened both ways."""
    say, number = partial(phrase, language), found.counts
    asymmetric = number.one_way + number.different
    text = say(
        "asymmetry.summary",
        asymmetric=asymmetric,
        pairs=asymmetric + number.symmetric + number.none,
        one_way=number.one_way,
        different=number.different,
        crossing=number.crossing,
        symmetric=number.symmetric,
        none=number.none,
    )
    if found.reciprocity is None:
        return and_left_out(f"{text} {say('asymmetry.no-flows')}", found.without, language)
    text = f"{text} {say('asymmetry.returned', share=found.reciprocity)}"
    if found.suspected:
        without = found.surely.counts
        told = say("asymmetry.suspected", flows=found.suspected, asymmetric=without.one_way + without.different)
        text = f"{text} {told}"
    return and_left_out(text, found.without, language)


def reading(found: Asymmetry, language: str | None) -> Iterator[Table]:
    """The asymmetric pairs in their sections, the symmetric ones bundled by services, the roles; `none` is counted."""
    say, names = partial(phrase, language), Names(found.matrix, language)
    yield Table((), (), summary(found, language), _meaning(found, language))
    columns = (
        Column("pair", title=say("asymmetry.pair"), of=lambda pair: _ends(pair, names)),
        Column("kind", title=say("asymmetry.kind"), of=lambda pair: say(f"asymmetry.{pair.kind}")),
        Column("services", "list", say("heading.services"), of=lambda pair: _ways(found, pair)),
        Column("note", title=say("heading.note"), of=lambda pair: _note(pair, language)),
    )
    for number, title in enumerate(_SECTIONS):
        section = found.of_rank(number)
        if section:
            noted = any(_note(pair, language) for pair in section)
            strong = frozenset(range(len(section))) if number == 0 else frozenset()
            title = say(title, pairs=len(section))
            yield Table.of(columns if noted else columns[:-1], section, names, title=title, strong=strong)
    yield from _symmetric(found, names, language)
    if undirected := [pair for pair in found.of_rank(3) if pair.kind is PairKind.UNDIRECTED]:
        title = say("asymmetry.left-out", pairs=len(undirected))
        yield Table.of((columns[0], columns[2]), undirected, names, title=title)
    yield _roles(found, names, language)


def _ends(pair: Pair, names: Names) -> str:
    a, b = names.role(pair.a), names.role(pair.b)
    if pair.kind is not PairKind.ONE_WAY:
        return f"{a} ⇄ {b}"
    return f"{a} → {b}" if pair.only_a_to_b else f"{b} → {a}"


def _note(pair: Pair, language: str | None) -> str:
    """What a person has to know beside the services: no way back goes without saying, silence does not."""
    if pair.kind is PairKind.ONE_WAY:
        return phrase(language, "asymmetry.silent-back") if pair.silent else ""
    return "; ".join(remark.said(language) for remark in pair.remarks)


def _ways(found: Asymmetry, pair: Pair) -> Iterator[str]:
    """`→` what only the first opens on the second, `←` only the second on the first, `=` each on the other."""
    there = {service.key: service for service in found.matrix[pair.a, pair.b].services}
    back = {service.key: service for service in found.matrix[pair.b, pair.a].services}
    if pair.kind is PairKind.ONE_WAY:
        yield "; ".join(bundled((there or back).values()))
        return
    for sign, keys, services in (
        ("→", pair.only_a_to_b, there),
        ("←", pair.only_b_to_a, back),
        ("=", pair.both, there),
    ):
        if keys:
            yield f"{sign} {'; '.join(bundled(services[key] for key in keys))}"


def _symmetric(found: Asymmetry, names: Names, language: str | None) -> Iterator[Table]:
    say = partial(phrase, language)
    groups: dict[tuple[str, ...], list[Pair]] = {}
    symmetric = [pair for pair in found.of_rank(3) if pair.kind is PairKind.SYMMETRIC]
    for pair in symmetric:
        groups.setdefault(tuple(sorted(pair.both)), []).append(pair)
    columns = (
        Column(
            "services",
            title=say("heading.services"),
            of=lambda same: "; ".join(bundled(found.matrix[same[0].a, same[0].b].services)),
        ),
        Column("pairs", "integer", say("heading.pairs"), of=len),
        Column("roles", "list", say("asymmetry.between"), of=lambda same: _gathered(same, names)),
    )
    if groups:
        title = say("asymmetry.same", pairs=len(symmetric))
        yield Table.of(columns, groups.values(), names, title=title)


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


def _roles(found: Asymmetry, names: Names, language: str | None) -> Table:
    say = partial(phrase, language)
    columns = (
        Column("role", "role", say("heading.role")),
        Column("opens", "integer", say("heading.opens")),
        Column("accepts", "integer", say("heading.accepts")),
        Column("returned", "integer", say("asymmetry.also-back")),
        Column("reciprocity", "fraction", say("asymmetry.reciprocity")),
        Column(
            "to_itself",
            title=say("asymmetry.to-itself"),
            of=lambda one: "; ".join(bundled(found.matrix[one.role, one.role].services)),
        ),
    )
    nothing, silent = found.counts.none, found.silent
    said = say("asymmetry.silent-pairs", silent=silent) if silent else say("asymmetry.none-said")
    notes = (say("asymmetry.not-shown", pairs=nothing, said=said),) if nothing else ()
    title = say("asymmetry.roles", n=sum(bool(role.to_itself) for role in found.roles))
    return Table.of(columns, found.roles, names, title=title, notes=notes)


def _meaning(found: Asymmetry, language: str | None = None) -> tuple[str, ...]:
    say, undirected = partial(phrase, language), found.counts.undirected
    wide = (say("asymmetry.wide", n=found.wide),) if found.wide else ()
    left_out = (say("asymmetry.undirected-pairs", n=undirected),) if undirected else ()
    return (say("asymmetry.meaning"), *wide, *left_out)


WRITER = Writer(
    summary,
    reading,
    (
        Column(
            "reciprocity",
            "fraction",
            about="the share of flows between different roles that are also opened the other way",
        ),
        Column(
            "undirected",
            "integer",
            of=lambda found: found.counts.undirected,
            about="pairs of which the document does not say which role opens the connection: in no other number",
            where=lambda found: found.counts.undirected > 0,
        ),
        PAIRS,
        ROLES,
        LEFT_OUT,
        Column("suspected", "integer", about="flows that may be replies or notifications, and are not left out"),
    ),
    _meaning,
)
