"""The clauses that a check supports evidence for, and what the answers say that are the evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from exgraph.analysis.conduits.ask import conduits
from exgraph.linting.ask import lint
from exgraph.tables.column import Column
from exgraph.tables.table import Table

if TYPE_CHECKING:
    from exgraph.policy.answer import PolicyCheck

NOTE = (
    "This supports evidence for the clauses; whether they are complied with, only an assessor can say. It speaks of "
    "what the document needs, not of what a firewall lets through."
)
COMMANDS = {"check": "exgraph check", "conduits": "exgraph analyze conduits", "lint": "exgraph lint"}


def reading(found: PolicyCheck) -> list[Table]:
    """The clauses, then what each answer says of this matrix."""
    columns = (
        Column("standard"),
        Column("clause"),
        Column("title"),
        Column("answers", "list", "evidence"),
        Column("supports", title="what it shows"),
    )
    rows = tuple(
        (f"{one.standard} {one.version}", one.number, one.title, one.answers, one.supports) for one in found.clauses
    )
    said = tuple((COMMANDS[name], text) for name, text in _said(found).items())
    return [
        Table(columns, rows, title=f"Supports evidence for ({len(rows)} clauses)"),
        Table((Column("answer", title="evidence"), Column("says")), said, notes=(NOTE,)),
    ]


def content(found: PolicyCheck) -> dict[str, Any]:
    """The same as fields."""
    return {
        "note": NOTE,
        "clauses": [
            {
                "standard": one.standard,
                "version": one.version,
                "date": one.date,
                "number": one.number,
                "title": one.title,
                "answers": list(one.answers),
                "supports": one.supports,
            }
            for one in found.clauses
        ],
        "evidence": _said(found),
    }


def _said(found: PolicyCheck) -> dict[str, str]:
    return {
        "check": found.summary,
        "conduits": conduits(found.matrix).summary,
        "lint": lint(found.matrix).summary,
    }
