"""A document's tables as a matrix: with the roles of a profile, or with roles made from its labels."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import PurePath

from exgraph.errors import ExgraphError, Problem, UnknownName, UnusableInput, suggestion
from exgraph.files.budget import limit_of, over_limit
from exgraph.languages.known import read_also
from exgraph.languages.meanings import Column
from exgraph.languages.signs import languages_shown
from exgraph.model.evidence import Spelling
from exgraph.model.guesses import Guesses
from exgraph.model.matrix import Matrix
from exgraph.model.role import UNSTATED_ID, Product
from exgraph.sources.account import Account
from exgraph.sources.document import OWN_CSV, Document, Reading
from exgraph.sources.formats import Contents, read_contents
from exgraph.sources.formats.csv import records_of
from exgraph.sources.formats.limits import MAX_TABLES
from exgraph.sources.formats.own_header import begins_own
from exgraph.sources.grid import LIST, RULES, Grid
from exgraph.sources.own_cast import own_cast
from exgraph.sources.own_matrix import matrix_of_rows
from exgraph.sources.profile import Profile, fold
from exgraph.sources.shapes.cells.port_sentences import with_port_transports
from exgraph.sources.shapes.gathering import Cells, cells_of, labels_in, plainer, read_tables, spellings_in
from exgraph.sources.shapes.headers.column_meanings import fold_header, override
from exgraph.sources.shapes.headers.label_language import language_of_document
from exgraph.sources.shapes.own_csv import OwnTable, is_own, own_table, read_own
from exgraph.sources.shapes.plainer.blocks import tables_on
from exgraph.sources.shapes.plainer.legends import explained
from exgraph.sources.shapes.plainer.marked_sides import marked_sides
from exgraph.sources.shapes.plainer.port_aliases import with_aliases
from exgraph.sources.shapes.plainer.record_forms import record_form
from exgraph.sources.shapes.plainer.way_legends import ways_explained
from exgraph.sources.shapes.reading.header_rows import DEEPEST_HEADER
from exgraph.sources.shapes.roles.new_roles import ANY_ID, Cast, cast
from exgraph.sources.shapes.roles.zones import INSIDE
from exgraph.sources.shapes.rows.pairing import UNSTATED
from exgraph.sources.shapes.rows.row import Kind
from exgraph.sources.shapes.rows.statements import TableReading
from exgraph.sources.shapes.sections import spellings
from exgraph.sources.shapes.titles.group_names import named_below
from exgraph.sources.shapes.told.explanation import ABOVE_HEADER, EMPTY_CELL, NO_PORT, says_no_port
from exgraph.sources.shapes.told.given import Given
from exgraph.sources.shapes.told.ports_in_prose import unread_prose
from exgraph.sources.spoken import sample
from exgraph.sources.stated_ends import stated_ends, with_stated_zones
from exgraph.sources.tellings import unread_parts
from exgraph.sources.unseen import READ_ANYWAY, seen, together
from exgraph.values.end_labels import address_id, is_any
from exgraph.values.labels import Labels
from exgraph.wording.phrases import Phrase

#: Formats without a mark for where a table begins.
_SHEETS = ("csv", "xlsx")
#: Formats whose text is no prose.
_DATA = ("csv", "jsonl")
#: How the reasons begin why rows are left alone that state nothing.
_SAYS_NOTHING = (Kind.TITLE, Kind.HEADER, Kind.EMPTY, ABOVE_HEADER, EMPTY_CELL)


def undescribed(data: bytes, shown: str, how: Reading) -> Document:
    """A document without a profile: every label is a role, in a zone that its label suggests.

    Raises `UnusableInput` when no table states a flow.
    """
    overrides = override(how.columns)
    contents = _with_tables(_contents(data, shown, how), shown, how, overrides)
    del data
    own = _own_tables(contents)
    if (whole := _whole(own, contents, shown)) is not None:
        return whole
    _check_headers(contents, how)
    given = Given(how.source, how.destination, how.host, frozenset(how.zones))
    # Without tables it is small, and may have to be told of.
    contents = replace(contents, text="") if contents.grids else contents
    readings = tuple(map(read_own, own)) or read_tables(contents.grids, overrides, given)
    contents = _headers_alone(contents)
    headers = [column.header for reading in readings for column in reading.explanation.columns]
    labels = labels_in(readings)
    language = language_of_document(headers, labels)
    if own:
        people, zones, second = own_cast(labels, own, language)
    else:
        people = cast(labels, language, how.merge_aliases, spellings(readings))
        stated = stated_ends(readings, people.ids.__getitem__, lambda text: Labels.of({language: text}))
        people, zones = with_stated_zones(people, stated)
        second = stated.second
    found = cells_of(readings, people.ids.__getitem__)
    if not found.cells and not how.empty:
        raise _unusable(readings, contents, shown)
    heading = _title(contents)
    matrix = Matrix(
        people.roles,
        zones,
        found.cells,
        # What exgraph wrote says them at the ends of flows; what they are called, only `--all` tells.
        tuple(map(Product, dict.fromkeys(role.product for role in people.roles if role.product))),
        title=Labels.of({language: heading}) if heading else Labels(),
        name=PurePath(shown).stem,
        guesses=_guesses(people, readings),
    )
    spelled = spellings_in(readings, people.ids.__getitem__)
    document = _document(matrix, readings, found, spelled, contents, shown)
    return replace(document, aliases=people.aliases, cast=people, second_zones=second)


def described(profile: Profile, data: bytes, how: Reading) -> Document:
    """A document with a profile: a label that the profile does not know rejects its row.

    Raises `UnusableInput` when no table states a flow, and for a profile that wants the document whole when anything
    of it is not understood.
    """
    shown = str(profile.document)
    overrides = override({**profile.columns, **how.columns})
    contents = _with_tables(_contents(data, shown, how), shown, how, overrides)
    _check_headers(contents, how)
    names = _Names(profile)
    labels = (label for role in profile.roles for label in role.labels.as_dict().values())
    given = Given(
        how.source or profile.source,
        how.destination or profile.destination,
        how.host or profile.host,
        frozenset((*how.zones, *labels)),
    )
    readings = tuple(map(read_own, _own_tables(contents))) or read_tables(
        contents.grids, overrides, given, names.unknown
    )
    contents = _headers_alone(contents)
    if profile.whole and (problems := _not_understood(readings, contents, shown)):
        raise UnusableInput(problems)
    found = cells_of(readings, names.role)
    if not found.cells and not how.empty:
        raise _unusable(readings, contents, shown)
    guesses = Guesses(rows=_guessed_rows(readings))
    about = profile.products, profile.title, profile.name
    stated = stated_ends(readings, names.role, lambda text: Labels.of({profile.language: text}))
    matrix = Matrix(stated.known(profile.roles), profile.zones, found.cells, *about, guesses, profile.remarks)
    return _document(matrix, readings, found, spellings_in(readings, names.role), contents, shown)


def _check_headers(contents: Contents, how: Reading) -> None:
    """A column that is named has to be there, or to be what columns are read as. Raises `UnknownName`."""
    grids = (*contents.grids, *(plainer(grid, {}) for grid in contents.grids if how.columns))
    rows = [row for grid in grids for row in grid.rows[:DEEPEST_HEADER]]
    folded = {fold_header(cell.text) for row in rows for cell in row}
    for header in how.columns.values():
        if contents.grids and fold_header(header) not in folded:
            first = (" ".join(cell.text.split()) for grid in contents.grids for cell in grid.rows[0])
            raise UnknownName("header of a column", header, tuple(dict.fromkeys(filter(None, first))))


def _guesses(people: Cast, readings: Sequence[TableReading]) -> Guesses:
    guessed = {role: guess for role, guess in people.guesses.items() if not guess.sure}
    unknown = frozenset(role for role, guess in guessed.items() if guess.zone == INSIDE)
    return Guesses(frozenset(guessed), unknown, _guessed_rows(readings))


def _guessed_rows(readings: Sequence[TableReading]) -> int:
    return sum(reading.explanation.connecting for reading in readings if reading.explanation.guessed)


def _title(contents: Contents) -> str:
    """The outermost heading; that of one section is not the document's."""
    headings = [grid.headings[0] for grid in contents.grids if grid.headings]
    return "" if not headings or (contents.form == "text" and len(set(headings)) > 1) else headings[0]


def _contents(data: bytes, shown: str, how: Reading) -> Contents:
    """The file's tables; from here on, words of the languages that they show are read, too."""
    try:
        contents = read_contents(data, shown, how.form, how.encoding)
    except UnknownName as error:
        if how.form is not None or error.kind != "format":
            raise
        raise ExgraphError(Phrase.of("errors.no-format", path=shown, known=error.known)) from error
    if not (contents.form == "csv" and begins_own(contents.text)):
        read_also(languages_shown(sample(contents.grids, contents.text)))
    return contents


def _with_tables(contents: Contents, shown: str, how: Reading, overrides: Mapping[str, Column]) -> Contents:
    """The tables as they are seen; places in them name the file without its folder, so that they are the same
    everywhere."""
    name = PurePath(shown).name
    grids = tuple(replace(grid, file=name) for grid in contents.grids)
    tables = sum(grid.unseen not in (LIST, RULES) for grid in grids)
    if tables > limit_of(MAX_TABLES):
        raise over_limit("tables", limit_of(MAX_TABLES), name, n=tables)
    found = seen(grids, how.include_hidden, overrides)
    grids = found.grids
    if contents.form == "csv":
        grids = tuple(replace(grid, spans=False) for grid in grids)
    # What exgraph wrote says what it says: no legend explains it, and its other sheets say the same again.
    if own := tuple(grid for grid in grids if is_own(grid)):
        return replace(contents, grids=own, unseen=found.unread)
    if contents.form in _SHEETS:
        grids = tuple(table for grid in grids for table in _tables_of(grid, overrides))
    grids = marked_sides(grids, contents.text, overrides)
    grids = named_below(with_aliases(ways_explained(explained(grids, contents.text), contents.text)), contents.text)
    grids = with_port_transports(grids, "" if contents.form in _DATA else contents.text)
    return replace(contents, grids=grids, unseen=found.unread)


def _tables_of(sheet: Grid, overrides: Mapping[str, Column]) -> Iterator[Grid]:
    """The tables of a sheet. One of forms is a table as a whole: what divides others stands inside each of them."""
    form = record_form(sheet, overrides)
    if form is sheet:
        yield from tables_on(sheet)
    else:
        yield form


def _headers_alone(contents: Contents) -> Contents:
    """What was read without the rows that have been: millions of cells make room for the flows."""
    return replace(contents, grids=tuple(replace(grid, rows=grid.rows[:DEEPEST_HEADER]) for grid in contents.grids))


class _Names:
    """Labels → the ids of a profile's roles."""

    def __init__(self, profile: Profile) -> None:
        self.spellings = profile.spellings
        self.ids = {role.id for role in profile.roles}

    def unknown(self, label: str) -> str:
        if self._find(label) is not None:
            return ""
        if label == UNSTATED:
            return f"one end is not stated, and the profile has no role {UNSTATED_ID!r}"
        return f"unknown role {label[:60]!r}{suggestion(fold(label), self.spellings)}"

    def role(self, label: str) -> str:
        found = self._find(label)
        assert found is not None, label
        return found

    def _find(self, label: str) -> str | None:
        if label == UNSTATED:
            return UNSTATED_ID if UNSTATED_ID in self.ids else None
        found = self.spellings.get(fold(label)) or self.spellings.get(fold(address_id(label)))
        return ANY_ID if found is None and is_any(label) and ANY_ID in self.ids else found


def _problems(readings: Sequence[TableReading], shown: str) -> list[Problem]:
    """The rejected places; a user is told the whole path of the file."""
    return [replace(problem, file=shown) for reading in readings for problem in reading.problems]


def _not_understood(readings: Sequence[TableReading], contents: Contents, shown: str) -> list[Problem]:
    """What keeps a document from being read whole: rejected places, rows and tables that were left alone, and
    what is not seen."""
    left = [each for reading in readings for each in reading.explanation.left]
    portless = [
        said.origin
        for reading in readings
        for said in reading.statements
        if any(says_no_port(service) for service in said.services)
    ]
    return [
        *_problems(readings, shown),
        *_unseen(contents),
        *(
            Problem(each.reason, shown, each.origin.line, text=each.text, end=len(each.text), sheet=each.origin.sheet)
            for each in left
            if not each.rejected and not each.reason.startswith(_SAYS_NOTHING)
        ),
        *(Problem(NO_PORT, shown, at.line, text=at.text, end=len(at.text), sheet=at.sheet) for at in portless),
    ]


def _unseen(contents: Contents) -> list[Problem]:
    return [Problem(str(said), phrase=said) for said, _ in unread_parts(each for each in contents.unseen if each.ports)]


def _document(
    matrix: Matrix,
    readings: Sequence[TableReading],
    found: Cells,
    spelled: tuple[Spelling, ...],
    contents: Contents,
    shown: str,
) -> Document:
    unseen = together((*contents.unseen, *(each for reading in readings for each in reading.explanation.unseen)))
    own = bool(contents.grids) and all(is_own(grid) for grid in contents.grids)
    return Document(
        matrix,
        account=replace(
            found.account, unseen=sum(each.count for each in unseen if each.kind not in READ_ANYWAY.values())
        ),
        explanations=tuple(reading.explanation for reading in readings),
        problems=tuple(_problems(readings, shown)),
        unpaired=found.unpaired,
        contradictions=found.contradictions,
        repetitions=found.repetitions,
        spellings=spelled,
        path=shown,
        form=OWN_CSV if own else contents.form,
        encoding=contents.encoding,
        guessed_encoding=contents.guessed,
        told=tuple(said for reading in readings for said in reading.told),
        doubtful_encoding=contents.doubtful,
        unseen=unseen,
    )


def _own_tables(contents: Contents) -> tuple[OwnTable, ...]:
    """exgraph's own tables: all of a document's, or none."""
    if contents.form == "csv" and begins_own(contents.text):
        return (own_table(contents.grids[0], records_of(contents.text)),)
    return tuple(own_table(grid) for grid in contents.grids if is_own(grid))


def _whole(tables: Sequence[OwnTable], contents: Contents, shown: str) -> Document | None:
    """exgraph's own table of a whole matrix; `None` for every other document."""
    if len(tables) != 1 or not tables[0].is_whole:
        return None
    (table,) = tables
    matrix = matrix_of_rows(table, shown)
    named = replace(matrix, name=matrix.name or PurePath(shown).stem)
    return Document(
        named,
        Account.of(matrix.cells, 1),
        path=shown,
        form=OWN_CSV,
        encoding=contents.encoding,
        guessed_encoding=contents.guessed,
        told=table.told,
    )


def _unusable(readings: Sequence[TableReading], contents: Contents, shown: str) -> UnusableInput:
    """Why nothing could be read: the rejected places, else what was made of each table."""
    problems = [*_problems(readings, shown), *_unseen(contents)]
    if not readings:
        none = Problem.of(Phrase.of("missing.table", form=contents.form), "")
        problems.append(replace(none, file=shown))
        problems += unread_prose("" if contents.form in _DATA else contents.text, shown)
    for grid, reading in zip(contents.grids, readings, strict=True):
        if not reading.problems:
            missing = Problem.of(reading.explanation.why_nothing, "")
            problems.append(replace(missing, file=shown, line=grid.line, sheet=grid.sheet))
    return UnusableInput(problems)
