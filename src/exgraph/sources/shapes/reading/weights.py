"""The weights of all evidence, and the numbers that decide. Change one only with a case that fails."""

from __future__ import annotations

from typing import NamedTuple

from exgraph.sources.shapes.headers.column_meanings import Fit


class Weights(NamedTuple):
    """Each piece of evidence has one; a share is of a column's filled cells, or of its rows where these are empty."""

    #: What a header says of its column, by how it says so.
    exact: float = 4.0
    pattern: float = 3.5
    noun: float = 2.5
    shared: float = 3.6
    also: float = 2.6
    user: float = 20.0
    #: Cells that hold ports, and those that hold nothing else.
    ports: float = 3.0
    clean: float = 2.0
    #: Cells that name protocols, and transports among them.
    protocols: float = 4.0
    transports: float = 2.0
    transports_left: float = -2.5
    #: Cells that say a direction, and those that do not.
    directions: float = 8.0
    no_direction: float = -2.0
    #: Cells that permit or deny.
    actions: float = 4.0
    #: Cells that name two ends with an arrow between them.
    arrows: float = 8.0
    #: Cells that look like the names of roles; that are empty; that can be no role, and under a header that says the
    #: end, where their rows are refused; that name applications.
    role_like: float = 1.5
    empty: float = -0.8
    impossible: float = -7.0
    refused: float = -3.5
    applications: float = -5.0
    used_by: float = 5.0
    #: What columns say together.
    other_end: float = 1.2
    host_beside: float = 2.0
    counterpart: float = 2.4
    no_counterpart: float = -5.0
    against_direction: float = -6.0
    no_direction_of_peer: float = -3.0
    title_says: float = -3.0
    alone: float = -6.0
    ticks: float = 4.0
    beside_arrows: float = 5.0
    next_to: float = 2.0
    same_names: float = 6.5
    components: float = 2.2
    #: Words of an end's header: how close it is to what the end is called.
    name: float = 2.5
    area: float = -3.2
    address: float = -2.0
    said_of_end: float = -3.0

    def of_header(self, fit: Fit) -> float:
        """What a header weighs by how it says what it says."""
        return {
            Fit.EXACT: self.exact,
            Fit.PATTERN: self.pattern,
            Fit.NOUN: self.noun,
            Fit.SHARED: self.shared,
            Fit.ALSO: self.also,
            Fit.ALTERNATIVE: 0.0,
            Fit.USER: self.user,
        }[fit]


WEIGHTS = Weights()

#: So many rows of a table are looked at.
SAMPLE_ROWS = 60
#: Where a smaller share of them lacks no cell, cells say nothing of columns.
FEWEST_WHOLE = 0.2
#: So many readings of the columns are kept while they are compared.
BEAM = 16
#: Where the best reading is less ahead of another one than this, the table is not read; or read, and told.
UNDECIDED, UNSURE = 0.5, 1.0
#: The share of cells that have to hold ports where a header only may name them.
PORTS_UNDER_OTHER_NAME = 0.6
#: So many of all cells do, where the share of those that do not say "none" decides.
PORTS_AMONG_DENIALS = 0.3
#: The share of cells that have to permit where a header may say anything and none denies.
ANSWERS_UNDER_OTHER_NAME = 0.5
#: The share of cells that permit or deny under a header that is not known, of which some do either.
ANSWERS_UNDER_NO_NAME = 0.6
#: The share of cells with an arrow that makes a column one of pairs, and an end of the columns beside its ports.
PAIRS, POINTED = 0.8, 0.6
#: Above this share of pairs, a column of directions names ends by itself.
MOST_PAIRS = 0.5
#: A column of which so large a share can be no role is no end.
NO_ENDS = 0.5
#: A table without a column of ports is one of rules where this share of cells permits and denies, or names protocols.
RULES = 0.8
#: Where a smaller share of the services of a list are known by their protocol, they are programs with their ports.
PROTOCOLS = 0.5
