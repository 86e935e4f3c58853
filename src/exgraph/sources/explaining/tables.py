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
from exgraph.sources.shapes.told.explanation import Explanation, LeftAlone, Weighed
from exgraph.sources.tellings import unread_parts
from exgraph.tables.column import Column
from exgraph.tables.names import Names
from exgraph.tables.sheet import Sheet
from exgraph.tables.table import Table
from exgraph.tables.writer import Writer
from exgraph.wording.phrases import phrase

_LONGEST_TEXT = 90


def _field(name: str, about: str, kind: Any = "text") -> Column:
    return Column(name, kind, of=attrgetter(name), about=about)


def _advised(table: Explanation) -> tuple[str, ...]:
    return tuple(map(str, table.advice))


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
    _field("ground", "what that rests on: stated, user, cells; empty: nothing"),
)
_WEIGHED = (
    _field("taken", "whether it is the one taken", "flag"),
    _field("weight", "the sum of its evidence", "fraction"),
    Column("columns", "rows", about="columns that it reads otherwise", columns=_READ_COLUMNS[:2]),
    Column(
        "evidence",
        "mapping",
        of=lambda weighed: dict(weighed.evidence),
        about="its evidence, each kind with its weight",
    ),
)
TABLES = Sheet(
    "tables",
    "a table of the document",
    attrgetter("document.explanations"),
    (
        _field("place", "where it stands"),
        Column("title", of=lambda table: table.title or None, about="its title", only="table"),
        Column("title", about="its title", only="json"),
        _field("shape", "what it was taken for"),
        _field("reason", "why"),
        Column("columns", "rows", about="its columns", columns=_READ_COLUMNS),
        *(_field(name, about, "integer") for name, about in _COUNTS),
        Column("weighed", "rows", about="the reading taken, and the second best", columns=_WEIGHED),
        Column("left", "rows", about="rows and cells that make no flow", columns=_LEFT),
        Column("notes", "list", about="what is read otherwise than it is shown", only="json"),
        Column("advice", "list", of=_advised, about="what would tell what is missing", only="json"),
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

UNSEEN = Sheet(
    "unseen",
    "something that is seen and not read",
    attrgetter("document.unseen"),
    (
        _field("kind", "sample or below: rows; ports: columns; hidden or struck-out parts by what they are"),
        _field("count", "how many there are", "integer"),
        _field("place", "where the first stands"),
        _field("text", "what stands there"),
        _field("ports", "whether it surely has ports", "flag"),
    ),
)


def summary(found: Explained, language: str | None) -> str:
    """The document's path and account."""
    document = found.document
    return phrase(language, "input.read", path=document.path, account=document.account.said(language))


def reading(found: Explained, language: str | None) -> Iterator[Table]:
    """Tables, columns, roles, what was left alone and what would help, spellings, contradictions; no empty ones."""
    document, names = found.document, Names(found.document.matrix)
    yield _tables(found, names, language)
    for topic, columns, rows in (
        ("columns", _of_columns(language), list(_columns(document.explanations, language))),
        ("weighed", _of_weighed(language), list(_weighed(document.explanations, language))),
        ("roles", _of_roles(document, language), _cast(document)),
        ("left", _of_left(language), _left(document)),
        ("unseen", _of_unseen(language), [said.said(language) for said, _ in unread_parts(document.unseen)]),
        ("advice", _of_advice(language), _advice(document, language)),
        ("aliases", _of_aliases(language), document.aliases),
        ("disputes", _of_disputes(language), document.contradictions),
    ):
        if rows:
            strong = frozenset(place for place, row in enumerate(rows) if getattr(row, "rejected", False))
            title = phrase(language, f"reading.title-{topic}")
            yield Table.of(columns, rows, names, title=title, strong=strong)


def _head(language: str | None, name: str, of: Any, kind: Any = "text") -> Column:
    return Column(name, kind, phrase(language, f"reading.{name}"), of)


def _tables(found: Explained, names: Names, language: str | None) -> Table:
    columns = (
        _head(language, "place", attrgetter("place")),
        _head(language, "shape", attrgetter("shape")),
        _head(language, "rows", attrgetter("rows"), "integer"),
        _head(language, "connecting", attrgetter("connecting"), "integer"),
        _head(language, "reason", lambda table: table.why(language)),
    )
    tables = found.document.explanations
    strong = frozenset(place for place, table in enumerate(tables) if table.rejected)
    notes, title = tuple(_notes(found.document, language)), phrase(language, "reading.title-tables")
    return Table.of(columns, tables, names, summary=summary(found, language), notes=notes, title=title, strong=strong)


def _notes(document: Document, language: str | None) -> Iterator[str]:
    if document.profile:
        yield phrase(language, "reading.profile", profile=document.profile)
    if document.account.guesses:
        yield phrase(language, "reading.grounds", grounds=document.account.said_grounds(language))
    if document.guessed_encoding:
        yield phrase(language, "reading.encoding", encoding=document.encoding)
    if carried := sum(table.carried for table in document.explanations):
        yield phrase(language, "reading.carried", n=carried)
    for table in document.explanations:
        yield from (phrase(language, "reading.note", place=table.place, note=note) for note in table.notes)


def _of_columns(language: str | None) -> tuple[Column, ...]:
    named = ("place", "column", "meaning", "reason", "ground")
    return tuple(_head(language, name, itemgetter(place)) for place, name in enumerate(named))


def _columns(
    explanations: Iterable[Explanation], language: str | None
) -> Iterator[tuple[str, str | None, str, str, str]]:
    """Place, header, meaning, reason, ground of each column; tables of one make are told once, their place once."""
    alike: dict[tuple[tuple[str, str, str, str], ...], list[Explanation]] = {}
    for each in explanations:
        key = tuple((column.header, column.meaning, column.why(language), column.ground) for column in each.columns)
        alike.setdefault(key, []).append(each)
    unread, unknown = phrase(language, "reading.not-read"), phrase(language, "reading.not-recognised")
    for columns, tables in alike.items():
        place = tables[0].place
        if len(tables) > 1:
            place = phrase(language, "list.more", names=(place,), more=len(tables) - 1)
        for header, meaning, reason, ground in columns:
            rests_on = phrase(language, f"grounds.{ground}") if ground else ""
            yield place, header or None, meaning or unread, reason or unknown, rests_on
            place = ""


def _of_weighed(language: str | None) -> tuple[Column, ...]:
    named = ("place", "weighed", "weight", "evidence")
    return tuple(_head(language, name, itemgetter(place)) for place, name in enumerate(named))


def _weighed(explanations: Iterable[Explanation], language: str | None) -> Iterator[tuple[str, str, str, str]]:
    """Place, reading, weight and evidence of the reading taken and of the second; tables of one make once."""
    met: set[tuple[tuple[str, str, str], ...]] = set()
    for each in explanations:
        rows = tuple((_reading_of(w, language), f"{w.weight:g}", _evidence_of(w, language)) for w in each.weighed)
        place = each.place
        for row in rows if rows not in met else ():
            yield (place, *row)
            place = ""
        met.add(rows)


def _reading_of(weighed: Weighed, language: str | None) -> str:
    if weighed.taken:
        return phrase(language, "reading.taken")
    columns = [
        phrase(language, "reading.as" if each.meaning else "reading.as-none", header=each.header, meaning=each.meaning)
        for each in weighed.columns
    ]
    return phrase(language, "reading.second", columns=columns)


def _evidence_of(weighed: Weighed, language: str | None) -> str:
    return ", ".join(f"{phrase(language, f'weighed.{kind}')} {weight:+g}" for kind, weight in weighed.evidence)


def _cast(document: Document) -> tuple[Role, ...]:
    return () if document.cast is None else document.cast.roles


def _of_roles(document: Document, language: str | None) -> tuple[Column, ...]:
    guesses = {} if document.cast is None else document.cast.guesses
    return (
        _head(language, "role", attrgetter("id")),
        _head(language, "label", lambda role: role.label(language or "en")),
        _head(language, "zone", attrgetter("zone")),
        _head(language, "reason", lambda role: guesses[role.id].reason),
    )


def _of_left(language: str | None) -> tuple[Column, ...]:
    return (
        _head(language, "place", attrgetter("place")),
        _head(
            language,
            "outcome",
            lambda left: phrase(language, "reading.rejected" if left.rejected else "reading.skipped"),
        ),
        _head(language, "reason", lambda left: left.why(language)),
        _head(language, "text", lambda left: clipped(left.text, _LONGEST_TEXT)),
    )


def _of_unseen(language: str | None) -> tuple[Column, ...]:
    return (_head(language, "unseen", str),)


def _of_advice(language: str | None) -> tuple[Column, ...]:
    return (_head(language, "place", itemgetter(0)), _head(language, "advice", itemgetter(1)))


def _of_aliases(language: str | None) -> tuple[Column, ...]:
    return (
        _head(language, "role", attrgetter("role")),
        _head(language, "spelling", attrgetter("spelling")),
        _head(language, "reason", attrgetter("reason")),
        _head(language, "merged", lambda alias: phrase(language, "yes" if alias.merged else "no")),
    )


def _of_disputes(language: str | None) -> tuple[Column, ...]:
    return (
        _head(language, "source", attrgetter("source")),
        _head(language, "destination", attrgetter("destination")),
        _head(language, "none", attrgetter("none.place")),
        _head(language, "services", attrgetter("services.place")),
    )


def _left(document: Document) -> tuple[LeftAlone, ...]:
    return tuple(left for table in document.explanations for left in table.left)


def _advice(document: Document, language: str | None) -> tuple[tuple[str, str], ...]:
    """Each sentence once, with the first of its tables."""
    met: dict[str, str] = {}
    for each in document.explanations:
        for reason in each.advice:
            met.setdefault(reason.said(language), each.place)
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
        UNSEEN,
    ),
    matrix=attrgetter("document.matrix"),
)
