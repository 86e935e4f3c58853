"""What was made of each table, and what was left alone, as values that can be shown."""

from __future__ import annotations

from dataclasses import dataclass

from exgraph.sources.grid import Unread
from exgraph.sources.shapes.told.given import Uses
from exgraph.sources.shapes.told.reason import Lack, Reason
from exgraph.sources.typed import quoted
from exgraph.values.origin import Origin
from exgraph.values.service import Service
from exgraph.wording.phrases import Phrase

#: How many columns are named that may hold an end.
_MOST_COLUMNS = 2
#: Why a row with roles makes no flow.
NO_PORT = "no port is stated"
#: Why a row makes no flow that states nothing.
ABOVE_HEADER = "it stands above the header"
EMPTY_CELL = "an empty cell: the document is silent"
ON_DIAGONAL = "the word that stands wherever a role meets itself"


def says_no_port(service: Service) -> bool:
    """Whether a service is all that is known of a row that names two ends and says nothing of ports."""
    return service.transport is None and (service.detail or "").startswith(NO_PORT)


@dataclass(frozen=True, slots=True)
class ColumnReading:
    """One column: its header, what it was taken for (empty: nothing), why (in other languages, too, if it is a phrase),
    and the code of what that rests on."""

    header: str
    meaning: str = ""
    because: str | Phrase = ""
    ground: str = ""

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
    is said to open the connection. `uses` tell what became of the ends that the user names. `guessed` are the headers
    of columns that are read for ports or transports by their cells alone. `unread`: it holds ports and gives no flow.
    `turning` is the header of a column that is not read and denies, `modal` that of one that may, in words that are
    not known, `answered` that of one of yes and no whose question is not known, `lettered` that of one whose letters
    are taken for permit and deny, `unread_end` that of one that names an end and is not read. `unsure` are the
    columns that might as well be something else. `unseen` is what of it is seen and not read: samples, rows below it,
    columns of ports. `proposed` is a title that may name an end and is not sure to. `notes` say what of the source is
    read otherwise than it would be shown, `advice` what is missing and which headers or options would tell it.
    `because` is the reason where it can be said in other languages, too, and `portless` what a table that is left
    alone lacks first of all. `weighed` are the reading that was taken and the second best, where the columns were a
    choice.
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
    #: Rows with as many ends as ports, each of which is read with the port in its place.
    in_turn: int = 0
    uses: tuple[Uses, ...] = ()
    guessed: tuple[str, ...] = ()
    unread: bool = False
    turning: str = ""
    modal: str = ""
    answered: str = ""
    lettered: str = ""
    unsure: tuple[Phrase, ...] = ()
    unread_end: str = ""
    unseen: tuple[Unread, ...] = ()
    proposed: str = ""
    left: tuple[LeftAlone, ...] = ()
    notes: tuple[str, ...] = ()
    advice: tuple[Reason, ...] = ()
    because: Phrase | None = None
    portless: Reason | None = None
    weighed: tuple[Weighed, ...] = ()

    def why(self, language: str | None) -> str:
        """The reason in a language, as far as it can be said in it."""
        return self.reason if self.because is None else self.because.said(language)

    def lacks(self, lack: Lack) -> Reason | None:
        """The reason that says this to be missing, if one does."""
        return next((reason for reason in self.advice if reason.lack is lack), None)

    @property
    def why_nothing(self) -> Phrase:
        """Why the table gives no flow: what is missing, what was seen, and the options that would settle it."""
        if self.unpaired:
            named = filter(None, (self.lacks(Lack.SOURCE), self.lacks(Lack.DESTINATION)))
            columns = tuple(option for reason in named for option in reason.of_columns[:_MOST_COLUMNS])
            if self.lacks(Lack.HOST) is not None:
                host = quoted(self.proposed) if self.proposed else "ROLE"
                return Phrase.of("missing.ends-of-host", option=f"--host {host}")
            ends = Phrase("missing.ends")
            return Phrase.of("missing.or-columns", what=ends, options=columns) if columns else ends
        what = self.reason if self.because is None else self.because
        seen = tuple(f'"{column.header}"' for column in self.columns if column.header)
        reasons = self.advice or tuple(filter(None, [self.portless]))
        parts = (Phrase.of("missing.seen", what=what, headers=seen) if seen else what, *(r.phrase for r in reasons))
        return Phrase.of("missing.parts", parts=parts)
