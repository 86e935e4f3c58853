"""What was made of a document, table by table, as an answer that prints itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from exgraph.errors import clipped
from exgraph.sources.document import Document
from exgraph.sources.shapes.explanation import Explanation
from exgraph.tables.answer import Answer
from exgraph.tables.column import Column
from exgraph.tables.table import Table

_COUNTS = ("rows", "connecting", "none", "rejected", "skipped", "unpaired", "carried")
_LONGEST_TEXT = 90


@dataclass(frozen=True)
class Explained(Answer):
    """Each table's shape with the reason, each column's meaning, what was left alone, and the account."""

    document: Document

    @property
    def summary(self) -> str:
        return f"{self.document.path}: {self.document.account}."

    def table(self, language: str | None = None) -> Table:
        """One row a table: place, title, shape, reason, and what became of its rows, counted."""
        columns = (*map(Column, ("place", "title", "shape", "reason")), *(Column(name, "integer") for name in _COUNTS))
        rows = tuple(
            (each.place, each.title or None, each.shape, each.reason, *(getattr(each, name) for name in _COUNTS))
            for each in self.document.explanations
        )
        return Table(columns, rows, self.summary, title="Tables")

    def tables(self, language: str | None = None) -> tuple[Table, ...]:
        """Tables, columns, roles, what was left alone and what would help, spellings, contradictions; no empty ones."""
        shown = (
            self._shapes(),
            self._columns(),
            self._roles(language),
            self._left(),
            self._advice(),
            self._aliases(),
            self._disputes(),
        )
        return (shown[0], *(table for table in shown[1:] if table.rows))

    def content(self) -> Mapping[str, Any]:
        document = self.document
        return {
            "account": asdict(document.account),
            "format": document.form,
            "encoding": document.encoding,
            "tables": [_object(each) for each in document.explanations],
            "aliases": [asdict(alias) for alias in document.aliases],
            "contradictions": [
                {"source": c.source, "destination": c.destination, "none": c.none.place, "services": c.services.place}
                for c in document.contradictions
            ],
            "unpaired": [
                {"service": flow.service.key, "place": flow.origin.place, "text": flow.origin.text}
                for flow in document.unpaired
            ],
        }

    def _shapes(self) -> Table:
        columns = (
            Column("place"),
            Column("shape"),
            Column("rows", "integer"),
            Column("connecting", "integer", "connect"),
            Column("reason"),
        )
        rows = tuple((t.place, t.shape, t.rows, t.connecting, t.reason) for t in self.document.explanations)
        strong = frozenset(n for n, t in enumerate(self.document.explanations) if t.rejected)
        return Table(columns, rows, self.summary, self._notes(), "Tables", strong)

    def _notes(self) -> tuple[str, ...]:
        document = self.document
        notes = []
        if document.profile:
            notes.append(f"Read with its profile, {document.profile}.")
        if document.guessed_encoding:
            notes.append(f"The encoding, {document.encoding}, is a guess: nothing in the file says it.")
        carried = sum(table.carried for table in document.explanations)
        if carried:
            notes.append(f"{carried} rows have empty or missing cells that stand for the ones above.")
        notes += [f"{each.place}: {note}." for each in document.explanations for note in each.notes]
        return tuple(notes)

    def _columns(self) -> Table:
        """Tables of one make are told once."""
        alike: dict[tuple[tuple[str, str, str], ...], list[Explanation]] = {}
        for each in self.document.explanations:
            key = tuple((column.header, column.meaning, column.reason) for column in each.columns)
            alike.setdefault(key, []).append(each)
        rows = []
        for columns, tables in alike.items():
            place = tables[0].place if len(tables) == 1 else f"{tables[0].place} and {len(tables) - 1} more"
            for header, meaning, reason in columns:
                rows.append((place, header or None, meaning or "not read", reason or "its header is not recognised"))
                place = ""
        headings = (Column("place"), Column("column"), Column("meaning"), Column("reason"))
        return Table(headings, tuple(rows), title="Columns")

    def _roles(self, language: str | None) -> Table:
        cast = self.document.cast
        if cast is None:
            return Table((Column("role"),), ())
        columns = (Column("role"), Column("label"), Column("zone"), Column("reason"))
        rows = tuple(
            (role.id, role.label(language or "en"), role.zone, cast.guesses[role.id].reason) for role in cast.roles
        )
        return Table(columns, rows, title="Roles, and the zones their labels suggest")

    def _left(self) -> Table:
        columns = (Column("place"), Column("outcome"), Column("reason"), Column("text"))
        rows = tuple(
            (left.place, "rejected" if left.rejected else "skipped", left.reason, clipped(left.text, _LONGEST_TEXT))
            for each in self.document.explanations
            for left in each.left
        )
        strong = frozenset(number for number, row in enumerate(rows) if row[1] == "rejected")
        return Table(columns, rows, title="Left alone", strong=strong)

    def _advice(self) -> Table:
        """Each sentence once, with the first of its tables."""
        met: dict[str, str] = {}
        for each in self.document.explanations:
            for sentence in each.advice:
                met.setdefault(sentence, each.place)
        rows = tuple((place, sentence) for sentence, place in met.items())
        return Table((Column("place"), Column("advice", title="what would help")), rows, title="What would help")

    def _aliases(self) -> Table:
        columns = (Column("role"), Column("spelling", title="also spelled"), Column("reason"), Column("merged"))
        rows = tuple((a.role, a.spelling, a.reason, "yes" if a.merged else "no") for a in self.document.aliases)
        return Table(columns, rows, title="Spellings that may be one role")

    def _disputes(self) -> Table:
        columns = (Column("source"), Column("destination"), Column("none", title="no connection"), Column("services"))
        rows = tuple((c.source, c.destination, c.none.place, c.services.place) for c in self.document.contradictions)
        return Table(columns, rows, title="Said to connect and not to connect; the services stand")


def explain_reading(document: Document) -> Explained:
    """What was made of a document that was read."""
    return Explained(document)


def _object(explanation: Explanation) -> dict[str, Any]:
    left = [
        {"place": each.place, "text": each.text, "reason": each.reason, "rejected": each.rejected}
        for each in explanation.left
    ]
    return {**asdict(explanation), "left": left}
