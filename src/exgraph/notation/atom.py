"""The unit of the grammar of a cell."""

from __future__ import annotations

from dataclasses import dataclass

from exgraph.languages.meanings import Meaning
from exgraph.values.ports import PortRange

#: Kinds of atoms that operators make: ports that one gives, ports that are denied, and text left unresolved.
GIVEN, DENIED, TURNED = "given", "denied", "turned"
#: The ports that a connection comes from, with the words that say so.
FROM_PORTS = "from-ports"
#: The kind of a number that marks a footnote, or counts the parts of a list.
FOOTNOTE = "footnote"
#: What else numbers are that are no ports: part of a remark about a port, or the number of an IP protocol.
NOTE, PROTOCOL = "note", "protocol"
#: What a problem was told of.
REJECTED = "rejected"

#: What may stand between an operator and its number.
BETWEEN = (Meaning.FILLER, Meaning.PROSE, Meaning.TRANSPORT, "colon", "slash")


@dataclass(slots=True)
class Atom:
    """A word, phrase, sign or number. `kind` is a `Meaning` or the kind of a token; `known` marks a known application.

    `value` is the number that digits stand for, the transport or encryption that a word names, or for a number that is
    no port what it is (`count`, `version`). `parts` are the names that one writing stands for: `HTTP(S)`.
    """

    kind: str
    start: int
    end: int
    text: str
    value: str = ""
    known: bool = False
    ports: tuple[PortRange, ...] = ()
    parts: tuple[str, ...] = ()
