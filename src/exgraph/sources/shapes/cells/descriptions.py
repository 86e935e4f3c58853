"""Which descriptions say something of the services beside them.

Every row of a long table has its own description, and hardly any says more than what the ports are for. Those that do
not are set aside early, so that rows with the same ports are read once.
"""

from __future__ import annotations

import re

from exgraph.sources.shapes.cells.short_answers import may_be_mark
from exgraph.values.applications import find, longest_name

#: Words and plain punctuation: no bracket, line, slash or footnote mark, each of which may hold a name or a transport.
_PLAIN = re.compile(r"(?:[^\W²³¹\u2070-\u209f]|[ ,.;:'-])+\Z")
#: A description is read so far.
_READ = 300


def spoken_description(text: str) -> str:
    """The part of a description that may name an application, a transport or a mark; empty where none can be meant."""
    beginning = text[:_READ]
    line = beginning.strip(" ,.;:'-")
    if not _PLAIN.match(beginning) or line.partition(" ")[0].isupper() or may_be_mark(beginning):
        return beginning
    return beginning if len(line) <= longest_name() and find(line) else ""
