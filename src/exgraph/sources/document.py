"""What is asked of a document, and what was read of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from exgraph.errors import Problem
from exgraph.model.cell import Flow
from exgraph.model.evidence import Contradiction, Evidence, Omission, Repetition, SecondZone, Spelling
from exgraph.model.matrix import Matrix
from exgraph.sources.account import Account
from exgraph.sources.grid import Unread
from exgraph.sources.tellings import (
    guessed_columns,
    guessed_zones,
    open_questions,
    perhaps_one,
    unread_parts,
    unread_tables,
)
from exgraph.wording.phrases import Phrase

if TYPE_CHECKING:
    from exgraph.sources.shapes.roles.new_roles import Alias, Cast
    from exgraph.sources.shapes.told.explanation import Explanation


#: The form of a document that `exgraph export` wrote as CSV.
OWN_CSV = "exgraph csv"


@dataclass(frozen=True)
class Document:
    """What was read: the matrix, and the account of every row.

    `explanations` tell what was made of each table, `problems` the places that were rejected, `aliases` the spellings
    that may be one role, `unpaired` services without ends (source and destination empty), `contradictions` pairs said
    to connect and not to connect, `repetitions` flows that were stated again and merged, `spellings` those of roles
    that have several. `cast` are the roles of a document without a profile. `path` is the document's file, `profile`
    that of its profile, if it has one. `told` is what exgraph's own file says of itself: statements that were edited.
    `unseen` is what of the document is seen and not read, `second_zones` roles that it puts into two zones.

    >>> import exgraph as xg
    >>> document = xg.read("exchange-2003-2007")
    >>> document.account.rows, document.account.flows, document.problems
    (196, 367, ())
    """

    matrix: Matrix
    account: Account
    explanations: tuple[Explanation, ...] = ()
    problems: tuple[Problem, ...] = ()
    aliases: tuple[Alias, ...] = ()
    unpaired: tuple[Flow, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    repetitions: tuple[Repetition, ...] = ()
    spellings: tuple[Spelling, ...] = ()
    cast: Cast | None = field(default=None, compare=False)
    path: str = ""
    profile: str = ""
    form: str = ""
    encoding: str = ""
    guessed_encoding: bool = False
    told: tuple[Phrase, ...] = ()
    doubtful_encoding: bool = False
    unseen: tuple[Unread, ...] = ()
    second_zones: tuple[SecondZone, ...] = ()

    @property
    def evidence(self) -> Evidence:
        """What `exgraph.lint` judges beside the matrix."""
        return Evidence(
            problems=self.problems,
            repetitions=self.repetitions,
            contradictions=self.contradictions,
            spellings=self.spellings,
            unpaired=self.unpaired,
            guessed_encoding=self.encoding if self.guessed_encoding else "",
            zones=self.second_zones,
            **(self._omissions() if self.explanations else {}),
        )

    @property
    def open_questions(self) -> tuple[Phrase, ...]:
        """What the document leaves open, one sentence a kind; `told` first."""
        aside = (said for said, _ in unread_parts(each for each in self.unseen if not each.ports))
        encoding = (
            (Phrase.of("told.encoding", path=self.path, encoding=self.encoding),) if self.doubtful_encoding else ()
        )
        names = perhaps_one(self.aliases, self.path)
        questions = open_questions(self.matrix, self.explanations, bool(self.profile))
        return (*self.told, *questions, *names, *aside, *encoding)

    def guesses(self, zones: bool = True) -> tuple[Phrase, ...]:
        """What was concluded from looks alone, one sentence a kind with its count and what settles it.

        `zones`: the zones of roles, too, which matter to questions about zones.
        """
        return (*guessed_columns(self.explanations), *(guessed_zones(self.matrix, self.path) if zones else ()))

    @property
    def unread(self) -> tuple[tuple[Phrase, int], ...]:
        """The tables that hold ports and give no flow: what is said of them, and of how many."""
        return unread_tables(self.explanations)

    @property
    def unseen_ports(self) -> tuple[tuple[Phrase, int], ...]:
        """What has ports and is seen and not read: what is said of it, and how many pieces it is."""
        return unread_parts(each for each in self.unseen if each.ports)

    def _omissions(self) -> dict[str, tuple[Omission, ...]]:
        """The tables and rows that were left alone: `tables` without a flow, and rows without a port."""
        # Where no table was explained, the words of tables need not be loaded.
        from exgraph.sources.shapes.shape import Shape
        from exgraph.sources.shapes.told.explanation import NO_PORT, says_no_port

        left = [(table, each) for table in self.explanations for each in table.left if not each.rejected]
        return {
            "tables": tuple(
                Omission(each.origin, each.reason, each.because) for table, each in left if table.shape == Shape.OTHER
            ),
            "portless": (
                *(Omission(each.origin, each.reason) for _, each in left if each.reason == NO_PORT),
                *(Omission(flow.origin, NO_PORT) for flow in self.matrix.flows if says_no_port(flow.service)),
            ),
        }


@dataclass(frozen=True)
class Reading:
    """How to read a document; what is left out follows from the document itself.

    `form` is the file format and `encoding` its characters'. `columns` maps a meaning (`port`, `source`, …) to the
    header that has it. `source` and `destination` name ends that no cell states, `host` the machine that a table of
    directions or of other ends is from; they outweigh titles. `zones` maps roles to the zones that they stand in.
    `strict`: what would be guessed is refused. `merge_aliases` makes one role of spellings that differ in case,
    article, plural or look-alike letters. `profile`: look for one beside the document. `empty`: a document without any
    flow is no error. `include_hidden`: what a document hides is read, too.
    `budget`: so many times as much is read as usual before a document is refused as too large.

    >>> Reading(form="csv", columns={"port": "Anschluss"}, host="Database", zones={"Database": "inside"}).host
    'Database'
    """

    form: str | None = None
    encoding: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    source: str = ""
    destination: str = ""
    host: str = ""
    zones: Mapping[str, str] = field(default_factory=dict)
    strict: bool = False
    merge_aliases: bool = False
    profile: bool = True
    empty: bool = False
    include_hidden: bool = False
    budget: int = 1
