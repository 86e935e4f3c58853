"""What a rule finds, and where the document says it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from exgraph.errors import UnknownName
from exgraph.model.cell import Flow
from exgraph.model.evidence import Evidence
from exgraph.model.matrix import Matrix
from exgraph.values.origin import Origin
from exgraph.wording.phrases import Phrase


class Severity(StrEnum):
    """Error: the document contradicts a registered fact or itself. Warning: something is missing or does not fit, so
    that somebody has to be asked. Note: good to know."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for the gravest."""
        return list(Severity).index(self)


def check_severity(name: str) -> str:
    """The name of a severity. Raises `UnknownName`."""
    known = [str(severity) for severity in Severity]
    if name not in known:
        raise UnknownName("severity", name, known)
    return name


@dataclass(frozen=True, slots=True)
class Place:
    """Where the document says it, and of which ordered pair. What is said of one role alone has no destination."""

    source: str
    destination: str = ""
    origin: Origin = Origin()


@dataclass(frozen=True, slots=True)
class Observation:
    """What a check saw, as one plain sentence, with every place it holds for and the canonical texts of services."""

    message: Phrase
    places: tuple[Place, ...] = ()
    services: tuple[str, ...] = ()


def _nothing(*of: object) -> Iterable[Observation]:
    return ()


@dataclass(frozen=True, slots=True)
class Rule:
    """One question to the document. `id` is stable, and the anchor of the rule's section in docs/lint.md.

    `check` looks at the matrix, `check_reading` at what reading the document saw beside it, `check_day` at the matrix
    as it is on a day. `guide` is the page of a rule that is not one of lint.
    """

    id: str
    severity: Severity
    description: str
    check: Callable[[Matrix], Iterable[Observation]] = _nothing
    check_reading: Callable[[Evidence], Iterable[Observation]] = _nothing
    check_day: Callable[[Matrix, date], Iterable[Observation]] = _nothing
    guide: str = ""

    @property
    def page(self) -> str:
        """Where the rule is explained, from the top of the project."""
        return self.guide or f"docs/lint.md#{self.id}"


@dataclass(frozen=True, slots=True)
class Finding:
    """An observation under the rule that made it. `places` share one finding when they say the same."""

    rule: Rule
    phrase: Phrase
    places: tuple[Place, ...] = ()
    services: tuple[str, ...] = ()

    @property
    def message(self) -> str:
        """What was found, in English."""
        return str(self.phrase)

    @property
    def severity(self) -> Severity:
        return self.rule.severity

    @property
    def roles(self) -> tuple[str, ...]:
        """The roles concerned, in the order of the places."""
        ends = (end for place in self.places for end in (place.source, place.destination))
        return tuple(dict.fromkeys(end for end in ends if end))

    @property
    def texts(self) -> tuple[str, ...]:
        """What the document says, verbatim, each text once."""
        return tuple(dict.fromkeys(place.origin.text for place in self.places if place.origin.text))


def places_of(flows: Iterable[Flow]) -> tuple[Place, ...]:
    """The places of flows in the document's order, each once: services of one cell are said in one place."""
    places = dict.fromkeys(Place(flow.source, flow.destination, flow.origin) for flow in flows)
    return tuple(sorted(places, key=lambda place: (place.origin.file, place.origin.sheet, place.origin.line or 0)))


def role_places(matrix: Matrix) -> Callable[..., Place]:
    """A function from a role's id, and a label of it, to the first line that speaks of the role.

    The label, or else the first there is, stands for the text: that is what is to be looked for there.
    """
    first: dict[str, Origin] = {}
    spoken = [] if matrix.bare else [cell for cell in matrix.cells if cell.origin is not None]
    for cell in sorted(spoken, key=lambda cell: (cell.origin and cell.origin.line) or 0):
        for end in (cell.source, cell.destination):
            first.setdefault(end, cell.origin or Origin())
    labels = {role.id: next(iter(role.labels.as_dict().values()), role.id) for role in matrix.roles}

    def place(role: str, label: str = "") -> Place:
        return Place(role, "", replace(first.get(role, Origin()), text=label or labels[role]))

    return place
