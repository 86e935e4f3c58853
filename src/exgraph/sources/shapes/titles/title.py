"""What a title says of the ends of connections, and what the parts of titles have in common."""

from __future__ import annotations

from dataclasses import dataclass

from exgraph.languages.meanings import Word
from exgraph.languages.words import pattern, whole
from exgraph.sources.shapes.cells.directions import Direction

LONGEST_TITLE = 200
PORTS_OF = (Word.RULES, r"(?:\s+", Word.USED, r")*")
#: A sentence that says something of rules, and where they are kept, is no name.
VERB = pattern(whole(Word.VERB))
#: How a sentence begins that only says what the table is for.
TABLE_SAYS = pattern(
    *("^(?:", Word.THIS_TABLE, r"\s*\S{0,2}?\s*", Word.TABLE_SHOWS, "|", Word.IN_THIS_TABLE, r"\s*)"),
)
INTRODUCTION = pattern(
    *(r"^(?:[\w/-]+\s+){0,3}?", *PORTS_OF, r"\s*(?:", Word.OF, r"\s+(?:", Word.RULES, r"\s+)?|:\s*)"),
)
#: In words.
LONGEST_NAME = 8
_CLAUSE = pattern(whole(Word.CLAUSE))


def has_clause(text: str) -> bool:
    """Whether a phrase has a word that makes it depend on what stands before; in capitals it is part of a name.

    >>> has_clause("server that you use"), has_clause("DAS Recorder")
    (True, False)
    """
    return any(len(word[0]) == 1 or not word[0].isupper() for word in _CLAUSE().finditer(text))


@dataclass(frozen=True, slots=True)
class Title:
    """What a title says of ends: a pair, or the one host the table is about (`own`), and a direction.

    Of a pair, one end alone may be named: "Inbound traffic from X" has the source. `bare`: the title is nothing but
    the name of the host, without a word about rules or ports. `transport` is the one that the title names. `sure`:
    its form says that it names an end, not that a name merely stands there. `undirected`: a pair of which neither
    is said to open the connection. `also` is what the title calls the host besides. `unclear`: it has a pair whose
    names are not sure, and speaks of the ends of the table all the same. `labelled`: the word for the end stands
    before its name. `listens`: the form says that ports are open on the host, without the word for a direction.
    `reaches`: the form says that the hosts which the table lists are those that the one it names connects to.
    """

    text: str = ""
    source: str = ""
    destination: str = ""
    both_ways: bool = False
    own: str = ""
    direction: Direction | None = None
    bare: bool = False
    transport: str = ""
    sure: bool = True
    undirected: bool = False
    also: str = ""
    unclear: bool = False
    labelled: bool = False
    listens: bool = False
    reaches: bool = False

    @property
    def is_pair(self) -> bool:
        return bool(self.source and self.destination)
