"""How the reading of a document is told: its tables, columns and roles, and what was left alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict
from operator import attrgetter, itemgetter
from typing import Any

from exgraph.errors import clipped
from exgraph.model.role import Role
from exgraph.sources.document import Document
from exgraph.sources.explaining.answer import Explained
from exgraph.sources.shapes.explanation import Explanation, LeftAlone
from exgraph.tables.column import Column
from exgraph.tables.names import Names
from exgraph.tables.sheet import Sheet
from exgraph.tables.table import Table
from exgraph.tables.writer import Writer

_LONGEST_TEXT = 90


def _field(name: str, about: str, kind: Any = "text") -> Column:
    return Column(name, kind, of=attrgetter(name), about=about)


_COUNTS = (
    ("rows", "rows: connecting + none + rejected + skipped"),
    ("connecting", "rows that state services"),
    ("none", "rows that say that there is no connection, or only deny"),
    ("rejected", "rows that could not be taken as they stand"),
    ("skipped", "rows that state nothing"),
    ("unpaired", "services without ends"),
    ("carried", "rows that took a cell from the row above"),
)
_LEFT = (
    _field("place", "where it stands"),
    _field("text", "what stands there"),
    _field("reason", "why it makes no flow"),
    _field("rejected", "whether it was rejected, or skipped", "flag"),
)
_READ_COLUMNS = (
    _field("header", "its header"),
    _field("meaning", "what it was taken for; empty: nothing"),
    _field("reason", "why"),
)
TABLES = Sheet(
    "tables",
    "a table of the document",
    attrgetter("document.explanations"),
    (
        _field("place", "where it stands"),
        Column("title", of=lambda table: table.title or None, about="its title", only="table"),
        Column("title", of=attrgetter("title"), about="its title", only="json"),
        _field("shape", "what it was taken for"),
        _field("reason", "why"),
        Column("columns", "rows", of=attrgetter("columns"), about="its columns", columns=_READ_COLUMNS),
        *(_field(name, about, "integer") for name, about in _COUNTS),
        Column("left", "rows", of=attrgetter("left"), about="rows and cells that make no flow", columns=_LEFT),
        Column("notes", "list", of=attrgetter("notes"), about="what is read otherwise than it is shown", only="json"),
        Column("advice", "list", of=attrgetter("advice"), about="what would tell what is missing", only="json"),
    ),
)
ALIASES = Sheet(
    "aliases",
    "two spellings that are probably one role",
    attrgetter("document.aliases"),
    (
        _field("role", "the spelling met first"),
        _field("spelling", "the other one"),
        _field("reason", "why they are one"),
        _field("merged", "whether they were made one role", "flag"),
    ),
)
CONTRADICTIONS = Sheet(
    "contradictions",
    "a pair that is said to connect and not to connect",
    attrgetter("document.contradictions"),
    (
        _field("source", "the source", "role"),
        _field("destination", "the destination", "role"),
        Column("none", of=attrgetter("none.place"), about="where no connection is stated"),
        Column("services", of=attrgetter("services.place"), about="where services are stated"),
    ),
)
UNPAIRED = Sheet(
    "unpaired",
    "a service of which nothing says who connects to whom",
    attrgetter("document.unpaired"),
    (
        Column("service", of=attrgetter("service.key"), about="the service, canonical"),
        Column("place", of=attrgetter("origin.place"), about="where it stands"),
        Column("text", of=attrgetter("origin.text"), about="what stands there"),
    ),
)
_OF_COLUMNS = tuple(
    Column(name, of=itemgetter(place)) for place, name in enumerate(("place", "column", "meaning", "reason"))
)
_OF_LEFT = (
    Column("place", of=attrgetter("place")),
    Column("outcome", of=lambda left: "rejected" if left.rejected else "skipped"),
    Column("reason", of=attrgetter("reason")),
    Column("text", of=lambda left: clipped(left.text, _LONGEST_TEXT)),
)
_OF_ADVICE = (
    Column("place", of=itemgetter(0)),
    Column("advice", title="what would help", of=itemgetter(1)),
)
_OF_ALIASES = (
    Column("role", of=attrgetter("role")),
    Column("spelling", title="also spelled", of=attrgetter("spelling")),
    Column("reason", of=attrgetter("reason")),
    Column("merged", "flag", of=attrgetter("merged")),
)
_OF_DISPUTES = (
    Column("source", of=attrgetter("source")),
    Column("destination", of=attrgetter("destination")),
    Column("none", title="no connection", of=attrgetter("none.place")),
    Column("services", of=attrgetter("services.place")),
)


def summary(found: Explained, language: str | None) -> str:
    """The document's path and account."""
    return f"{found.document.path}: {found.document.account}."


def reading(found: Explained, language: str | None) -> Iterator[Table]:
    """Tables, columns, roles, what was left alone and what would help, spellings, contradictions; no empty ones."""
    document, names = found.document, Names(found.document.matrix)
    yield _tables(found, names)
    for title, columns, rows in (
        ("Columns", _OF_COLUMNS, list(_columns(document.explanations))),
        ("Roles, and the zones their labels suggest", _roles(document, language), _cast(document)),
        ("Left alone", _OF_LEFT, _left(document)),
        ("What would help", _OF_ADVICE, _advice(document)),
        ("Spellings that may be one role", _OF_ALIASES, document.aliases),
        ("Said to connect and not to connect; the services stand", _OF_DISPUTES, document.contradictions),
    ):
        if rows:
            strong = frozenset(place for place, row in enumerate(rows) if getattr(row, "rejected", False))
            yield Table.of(columns, rows, names, title=title, strong=strong)


def _tables(found: Explained, names: Names) -> Table:
    columns = (
        Column("place", of=attrgetter("place")),
        Column("shape", of=attrgetter("shape")),
        Column("rows", "integer", of=attrgetter("rows")),
        Column("connecting", "integer", "connect", of=attrgetter("connecting")),
        Column("reason", of=attrgetter("reason")),
    )
    tables = found.document.explanations
    strong = frozenset(place for place, table in enumerate(tables) if table.rejected)
    notes = tuple(_notes(found.document))
    return Table.of(columns, tables, names, summary=summary(found, None), notes=notes, title="Tables", strong=strong)


def _notes(document: Document) -> Iterator[str]:
    if document.profile:
        yield f"Read with its profile, {document.profile}."
    if document.guessed_encoding:
        yield f"The encoding, {document.encoding}, is a guess: nothing in the file says it."
    if carried := sum(table.carried for table in document.explanations):
        yield f"{carried} rows have empty or missing cells that stand for the ones above."
    for table in document.explanations:
        yield from (f"{table.place}: {note}." for note in table.notes)


def _columns(explanations: Iterable[Explanation]) -> Iterator[tuple[str, str | None, str, str]]:
    """Place, header, meaning, reason of each column; tables of one make are told once, their place once."""
    alike: dict[tuple[tuple[str, str, str], ...], list[Explanation]] = {}
    for each in explanations:
        key = tuple((column.header, column.meaning, column.reason) for column in each.columns)
        alike.setdefault(key, []).append(each)
    for columns, tables in alike.items():
        place = tables[0].place if len(tables) == 1 else f"{tables[0].place} and {len(tables) - 1} more"
        for header, meaning, reason in columns:
            yield place, header or None, meaning or "not read", reason or "its header is not recognised"
            place = ""


def _cast(document: Document) -> tuple[Role, ...]:
    return () if document.cast is None else document.cast.roles


def _roles(document: Document, language: str | None) -> tuple[Column, ...]:
    guesses = {} if document.cast is None else document.cast.guesses
    return (
        Column("role", of=attrgetter("id")),
        Column("label", of=lambda role: role.label(language or "en")),
        Column("zone", of=attrgetter("zone")),
        Column("reason", of=lambda role: guesses[role.id].reason),
    )


def _left(document: Document) -> tuple[LeftAlone, ...]:
    return tuple(left for table in document.explanations for left in table.left)


def _advice(document: Document) -> tuple[tuple[str, str], ...]:
    """Each sentence once, with the first of its tables."""
    met: dict[str, str] = {}
    for each in document.explanations:
        for sentence in each.advice:
            met.setdefault(sentence, each.place)
    return tuple((place, sentence) for sentence, place in met.items())


WRITER = Writer(
    summary,
    reading,
    (
        Column("account", "mapping", of=lambda found: asdict(found.document.account), about="what became of every row"),
        Column("format", of=attrgetter("document.form"), about="the file format"),
        Column("encoding", of=attrgetter("document.encoding"), about="the characters' encoding"),
        TABLES,
        ALIASES,
        CONTRADICTIONS,
        UNPAIRED,
    ),
    matrix=attrgetter("document.matrix"),
)
