"""What the cells of one column hold, as shares of those that are filled; each is worked out when it is asked for."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cached_property

from exgraph.languages.cell_phrases import phrases
from exgraph.languages.known import remembered
from exgraph.languages.neutral import TRANSPORTS
from exgraph.notation import infer, read_cell
from exgraph.notation.application_rules import names_setting
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.cells.arrows import ARROW
from exgraph.sources.shapes.cells.asked_permissions import permission_under
from exgraph.sources.shapes.cells.cell_kinds import has_ports
from exgraph.sources.shapes.cells.directions import DIRECTION_BESIDE, is_direction
from exgraph.sources.shapes.cells.permissions import CLOSED, Permission, named_permission
from exgraph.sources.shapes.cells.protocol_cells import names_protocols, protocols_of
from exgraph.sources.shapes.cells.short_answers import application_of, is_no, is_yes
from exgraph.sources.shapes.cells.states import is_action, is_in_force, is_pending, is_state
from exgraph.sources.shapes.reading.weights import FEWEST_WHOLE, PROTOCOLS, SAMPLE_ROWS
from exgraph.sources.shapes.roles.role_labels import is_address, is_no_role, is_self
from exgraph.sources.shapes.titles.arrow_titles import arrow_pairs
from exgraph.sources.shapes.titles.between_ends import names_both, says_where
from exgraph.sources.shapes.titles.named_ways import named_way
from exgraph.sources.shapes.titles.title_names import names_role
from exgraph.sources.shapes.titles.worded_titles import between_pair, worded_pair
from exgraph.values.applications import find
from exgraph.values.end_labels import is_any

_ARROW_ALONE = re.compile(rf"(?:{ARROW.pattern})")
_WORD = re.compile(r"[^\W\d_][\w.+-]*")
_LONGEST_PROTOCOL, _LONGEST_NAME = 4, 5


#: In words: what stands before the two names.
_FROM_TO = 2
#: In, out, both ways.
MOST_DIRECTIONS = 3


class ColumnView:
    """One column of the sampled rows. `texts` are its filled cells, `whole` those of rows whose last cell is filled:

    a row that ends in empty cells may have lost some at its beginning.
    """

    def __init__(self, header: str, cells: Sequence[str], whole: Sequence[str]) -> None:
        self.header, self.cells = header, cells
        self.texts = [text for text in cells if text.strip()]
        self.whole = [text for text in whole if text.strip()] or self.texts
        self.empty = 1 - len(self.texts) / len(cells) if cells else 0.0

    def share(self, holds: Callable[[str], object]) -> float:
        """The share of filled cells of which something holds."""
        return _share(holds, self.texts)

    def every(self, holds: Callable[[str], object]) -> bool:
        """Whether something holds of all filled cells, and there are any."""
        return bool(self.texts) and all(holds(text) for text in self.texts)

    @cached_property
    def ports(self) -> float:
        """Of cells with ports, or with the name of a setting that has one."""
        return self.share(lambda text: has_ports(text) or names_setting(text))

    @cached_property
    def ports_stated(self) -> float:
        """Of cells with ports among those that do not say that there are none."""
        return _share(has_ports, [text for text in self.texts if not read_cell(text).none])

    @cached_property
    def clean(self) -> float:
        return self.share(holds_ports_alone)

    @cached_property
    def protocols(self) -> float:
        return _share(_is_protocol, self.whole)

    @cached_property
    def protocols_spelled(self) -> float:
        """As `protocols`, of cells with a letter: a number is a protocol's where the header says so."""
        return _share(lambda text: _is_protocol(text) and any(map(str.isalpha, text)), self.whole)

    @cached_property
    def transports(self) -> float:
        return _share(_says_how, self.whole)

    @cached_property
    def only_transports(self) -> bool:
        """Whether every cell is the name of a transport and nothing else, or empty, in several rows."""
        return len(self.texts) > 1 and self.every(lambda text: text.strip().casefold() in TRANSPORTS)

    @cached_property
    def every_protocol(self) -> float:
        """Of cells that say "any" as they would of protocols."""
        return _share(lambda text: protocols_of(text).every, self.whole)

    @cached_property
    def directions(self) -> float:
        """Of cells that are a direction and no application with one behind its name."""
        return self.share(_is_way)

    @cached_property
    def says_between(self) -> bool:
        """Whether each cell says in words between which two ends, and nothing else: "from A to B"."""
        return self.every(_says_between)

    @cached_property
    def labels_rows(self) -> bool:
        """Whether its cells are no directions: there are more of them than there are directions, and each is another.

        In a language that is not known, directions repeat.
        """
        said = {text.casefold().strip() for text in self.texts}
        return MOST_DIRECTIONS < len(self.texts) == len(said) and not (self.directions or self.arrows)

    @cached_property
    def names_ends(self) -> float:
        """Of cells that are no direction, and name two ends or say where they stand."""
        return self.share(lambda text: not _is_way(text) and (names_both(text) or says_where(text)))

    @cached_property
    def actions(self) -> float:
        return self.share(is_action)

    @cached_property
    def states(self) -> float:
        """The share of cells that are actions or states, "valid" and "cancelled", where one of them closes its row, or
        one opens it and another does not yet: "valid" and "planned"."""
        if self.denies:
            return self.share(is_state)
        pending = any(map(is_pending, self.texts)) and any(map(is_in_force, self.texts))
        return self.share(lambda text: is_in_force(text) or is_pending(text)) if pending else 0.0

    @cached_property
    def answers(self) -> float:
        return self.share(lambda text: permission_under(self.header, text) not in (None, Permission.OTHER))

    @cached_property
    def denies(self) -> bool:
        """Whether any cell denies, or wants its row removed."""
        return any(permission_under(self.header, text) in CLOSED for text in self.texts)

    @cached_property
    def permits(self) -> bool:
        """Whether any cell permits, in words."""
        return any(named_permission(text) is Permission.PERMITS for text in self.texts)

    @cached_property
    def lists_programs(self) -> bool:
        """Whether its cells are names, none of which is a protocol or has ports in it, nor names two ends."""
        return self.every(lambda text: not (is_protocol(text) or has_ports(text) or names_both(text)))

    @cached_property
    def lists_some_programs(self) -> bool:
        """Whether its cells are names, few of which are protocols or services known by their port."""
        if not self.texts or not self.every(lambda text: not (has_ports(text) or names_both(text))):
            return False
        return self.share(lambda text: is_protocol(text) or _is_known_service(text)) < PROTOCOLS

    @cached_property
    def yes_or_no(self) -> float:
        return self.share(lambda text: is_yes(text) or is_no(text))

    @cached_property
    def arrows(self) -> float:
        return self.share(arrow_pairs)

    @cached_property
    def pointed(self) -> float:
        """Of cells with ports and an arrow."""
        return self.share(lambda text: ARROW.search(text) and has_ports(text))

    @cached_property
    def no_roles(self) -> float:
        return _share(is_no_role, self.whole)

    @cached_property
    def applications(self) -> float:
        """Of cells that begin with a known application, or have one in brackets, and are no program."""
        return self.share(lambda text: application_of(text, named=False) and not _is_program(text))

    @cached_property
    def known_services(self) -> float:
        """Of cells that are the names of services with a registered port, or with none."""
        return self.share(_is_known_service)

    @cached_property
    def roles(self) -> float:
        """How much the cells look like names of roles: 1 where a noun says so, less for any short name."""
        return sum(map(_likes_role, self.texts)) / len(self.texts) if self.texts else 0.0


def views_of(grid: Grid, body: int, headers: Sequence[str]) -> tuple[ColumnView, ...]:
    """The columns of a table over a sample of its whole rows: what lacks cells may belong further right."""
    rows = _sample(grid, body)
    whole = [row for row in rows if row[-1].text.strip()] if grid.spans else rows
    return tuple(
        ColumnView(header, [row[place].text for row in rows], [row[place].text for row in whole])
        for place, header in enumerate(headers)
    )


def _sample(grid: Grid, body: int) -> list[tuple[GridCell, ...]]:
    """Rows that lack no cell; none where nearly all do, so that the headers decide alone."""
    looked_at = grid.rows[body : body + SAMPLE_ROWS * 2]
    short = set(grid.short_rows)
    rows = [row for number, row in enumerate(looked_at, body) if number not in short]
    if len(rows) < FEWEST_WHOLE * len(looked_at):
        return []
    return [row for row in rows[:SAMPLE_ROWS] if not says_one_thing(row)]


def _share(holds: Callable[[str], object], texts: Sequence[str]) -> float:
    return sum(bool(holds(text)) for text in texts) / len(texts) if texts else 0.0


def says_one_thing(row: tuple[GridCell, ...]) -> bool:
    """A title inside the table."""
    first = row[0].text
    return len(row) > 1 and (all(cell.text == first for cell in row) or not any(cell.text for cell in row[1:]))


@remembered(8192)
def holds_ports_alone(text: str) -> bool:
    """Whether a cell has ports and no word but transports, known names and what joins them; an address is no port."""
    if not has_ports(text) or is_address(text.strip()):
        return False
    known = phrases()
    return all(
        word.casefold().rstrip(".") in TRANSPORTS or word.casefold() in known or find(word) is not None
        for word in _WORD.findall(text)
    )


@remembered(8192)
def _is_protocol(text: str) -> bool:
    if len(text.split()) > _LONGEST_PROTOCOL or is_address(text.strip()):
        return False
    return names_protocols(text) and not _has_ports_beside(text)


@remembered(8192)
def _has_ports_beside(text: str) -> bool:
    """Whether a cell has ports, and is not a protocol without ports alone."""
    return has_ports(text) and any(map(str.isdigit, text)) and not (protocols_of(text).portless and _WORD.search(text))


@remembered(8192)
def _says_how(text: str) -> bool:
    """Whether a cell names a transport, or a protocol with its encryption (`SIP/TLS`)."""
    protocols = protocols_of(text)
    named = protocols.ported or protocols.portless
    return bool(named or (protocols.applications and protocols.encryption)) and not is_address(text.strip())


@remembered(8192)
def is_protocol(text: str) -> bool:
    """Whether a cell is what programs speak, and not one of them.

    >>> is_protocol("SMTP"), is_protocol("PostgreSQL"), is_protocol("SMTP server"), is_protocol("Core")
    (True, False, False, False)
    """
    known = find(text.strip())
    if known is not None:
        return not known.program
    return application_of(text, named=False) is not None and not names_role(text)


def _is_program(text: str) -> bool:
    known = find(text.strip())
    return known is not None and known.program


def _is_way(text: str) -> bool:
    if between_pair(text) or ((way := named_way(text)) and way.said) or _ARROW_ALONE.fullmatch(text.strip()):
        return True
    return is_direction(text) and not find(DIRECTION_BESIDE().sub("", text))


@remembered(4096)
def _says_between(text: str) -> bool:
    if between_pair(text):
        return True
    pair = worded_pair(" ".join(text.split()))
    if pair is None:
        return False
    named = len(pair.source.split()) + len(pair.destination.split())
    return len(text.split()) - named <= _FROM_TO


def _is_known_service(text: str) -> bool:
    if has_ports(text):
        # What states a port itself needs no registered one.
        return False
    services = read_cell(text).services
    return bool(services) and all(infer(each).ports or each.endpoint == each.transport for each in services)


@remembered(8192)
def _likes_role(text: str) -> float:
    label = " ".join(text.split())
    if is_any(label) or is_self(label) or is_address(label):
        return 1.0
    if is_yes(label) or is_no(label) or is_direction(label) or is_no_role(label):
        return -1.0
    if len(label.split()) > _LONGEST_NAME:
        return -0.5
    return 1.0 if names_role(label) else 0.5
