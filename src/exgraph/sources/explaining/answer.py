"""What was made of a document, as an answer that prints itself."""

from __future__ import annotations

from dataclasses import dataclass

from exgraph.sources.document import Document
from exgraph.tables.answer import Answer


@dataclass(frozen=True)
class Explained(Answer):
    """Each table's shape with the reason, each column's meaning, what was left alone, and the account."""

    document: Document
