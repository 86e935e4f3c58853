"""What was made of each table, and what was left alone, as values that can be shown."""

from __future__ import annotations

from dataclasses import dataclass

from exgraph.values.origin import Origin
from exgraph.wording.phrases import Phrase

#: Why a row with roles makes no flow.
NO_PORT = "no port is stated"
#: Why a row makes no flow that states nothing.
ABOVE_HEADER = "it stands above the header"
EMPTY_CELL = "an empty cell: the document is silent"


@dataclass(frozen=True, slots=True)
class ColumnReading:
    """One column: its header, what it was taken for (empty: nothing), and why, in other languages if it is a phrase."""

    header: str
    meaning: str = ""
    because: str | Phrase = ""

    @property
    def reason(self) -> str:
        return str(self.because)

    def why(self, language: str | None) -> str:
        """The reason in a language, as far as it can be said in it."""
        return self.because if isinstance(self.because, str) else self.because.said(language)


@dataclass(frozen=True, slots=True)
class Weighed:
    """One of the readings of a table that were weighed: the one taken, or the best one that comes to something else.

    `columns` are those that it reads otherwise than the one taken, each with its header; `evidence` what speaks for it
    and against it, each kind with the sum of its weights.
    """

    taken: bool
    weight: float
    columns: tuple[ColumnReading, ...]
    evidence: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class LeftAlone:
    """A row or cell that made no flow, with its place and text, and the reason, in other languages too if `because`."""

    origin: Origin
    reason: str
    rejected: bool = False
    because: Phrase | None = None

    @property
    def place(self) -> str:
        return self.origin.place

    @property
    def text(self) -> str:
        return self.origin.text

    def why(self, language: str | None) -> str:
        """The reason in a language, as far as it can be said in it."""
        return self.reason if self.because is None else self.because.said(language)


@dataclass(frozen=True, slots=True)
class Explanation:
    """One table: where it is, what it was taken for and why, and what became of its rows.

    `rows == connecting + none + rejected + skipped`. `carried` rows took a cell from the row above. `unpaired` counts
    services that the table states without saying who connects to whom, `undirected` rows between two ends of which none
    is said to open the connection. `unread`: it holds ports and gives no flow. `turning` is the header of a column that
    is not read and denies, `unread_end` that of one that names an end and is not read, `ports_differ` that of one whose
    ports are not those that are read. `unsure` are the columns that might as well be something else. `proposed` is a
    title that may name an end and is not sure to. `notes` say what of the source is read otherwise than it would be
    shown, `advice` which headers or options would tell what is missing. `weighed` are the reading that was taken and
    the second best, where the columns were a choice.
    """

    place: str
    title: str
    shape: str
    reason: str
    columns: tuple[ColumnReading, ...] = ()
    rows: int = 0
    connecting: int = 0
    none: int = 0
    rejected: int = 0
    skipped: int = 0
    unpaired: int = 0
    carried: int = 0
    undirected: int = 0
    unread: bool = False
    turning: str = ""
    unsure: tuple[Phrase, ...] = ()
    unread_end: str = ""
    ports_differ: str = ""
    proposed: str = ""
    left: tuple[LeftAlone, ...] = ()
    notes: tuple[str, ...] = ()
    advice: tuple[str, ...] = ()
    weighed: tuple[Weighed, ...] = ()
