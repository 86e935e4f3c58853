"""The question what was made of a document."""

from __future__ import annotations

from exgraph.sources.document import Document
from exgraph.sources.explaining.answer import Explained
from exgraph.sources.explaining.tables import WRITER

Explained.writer = WRITER


def explain_reading(document: Document) -> Explained:
    """What was made of a document that was read.

    >>> from exgraph import read
    >>> list(explain_reading(read()).to_frame())[:4]
    ['place', 'title', 'shape', 'reason']
    """
    return Explained(document)
