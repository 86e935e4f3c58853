"""What reading a document saw that its matrix cannot hold: what was said twice, denied, misspelt or left alone."""

from __future__ import annotations

from dataclasses import dataclass

from exgraph.errors import Problem
from exgraph.model.cell import Flow
from exgraph.values.origin import Origin
from exgraph.wording.phrases import Phrase


@dataclass(frozen=True, slots=True)
class Repetition:
    """A flow that another place states again: the matrix has `first` alone."""

    first: Flow
    again: Flow


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A pair of which one place says that there is no connection and another states services. The services stand."""

    source: str
    destination: str
    none: Origin
    services: Origin


@dataclass(frozen=True, slots=True)
class Spelling:
    """One of several ways in which the document writes the name of a role, and all places that do."""

    role: str
    text: str
    origins: tuple[Origin, ...]


@dataclass(frozen=True, slots=True)
class SecondZone:
    """A role that one place puts into another zone than the first place that states one; the first holds."""

    role: str
    zone: str
    other: str
    first: Origin
    again: Origin


@dataclass(frozen=True, slots=True)
class Omission:
    """A table or a row that states no flow, and why, in other languages too if `because`.

    The origin's text is what it says.
    """

    origin: Origin
    reason: str
    because: Phrase | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """What reading a document saw beside its matrix.

    `problems` are the places that were rejected, `spellings` those of roles that have several, `unpaired` services
    without ends (source and destination empty), `tables` the tables that state no flow, `portless` rows that name
    roles and no port, `zones` roles that are said to stand in two. `guessed_encoding` is empty where the
    encoding is known.
    """

    problems: tuple[Problem, ...] = ()
    repetitions: tuple[Repetition, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    spellings: tuple[Spelling, ...] = ()
    unpaired: tuple[Flow, ...] = ()
    tables: tuple[Omission, ...] = ()
    portless: tuple[Omission, ...] = ()
    zones: tuple[SecondZone, ...] = ()
    guessed_encoding: str = ""
