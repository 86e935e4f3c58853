"""What a table holds that is not read: ports that no flow has, and words that deny."""

from __future__ import annotations

from collections.abc import Iterator

from exgraph.languages.meanings import PORTS, WAYS, Column, Word
from exgraph.languages.words import pattern, whole, words
from exgraph.notation import read_cell
from exgraph.sources.grid import Grid, GridCell
from exgraph.sources.shapes.cells.asked_permissions import initials, permission_under
from exgraph.sources.shapes.cells.cell_kinds import ENDS, STATED_PORT, has_ports, is_clean_port
from exgraph.sources.shapes.cells.closing_remarks import closing_remark
from exgraph.sources.shapes.cells.first_denials import first_denial
from exgraph.sources.shapes.cells.permissions import CLOSED, Permission, foreign_closing, named_permission
from exgraph.sources.shapes.cells.short_answers import marks_of, short_answer
from exgraph.sources.shapes.headers.column_meanings import Fit, fold_header, meaning_of
from exgraph.sources.shapes.reading.choice import told_apart
from exgraph.sources.shapes.reading.weights import UNSURE
from exgraph.sources.shapes.roles.role_labels import clean_label
from exgraph.sources.shapes.shape import Decision, Shape
from exgraph.values.grounds import Ground
from exgraph.values.service import PORTED
from exgraph.wording.phrases import Phrase

_SAMPLE = 60
_MOST_WORDS = 3
#: So many different texts stand in a column that answers one question.
_MOST_ANSWERS = 6
#: This share of a column's cells are ports where it has ports.
_MOST = 0.6
_FURTHER = pattern(whole(Word.FURTHER))
_PORT_NUMBER = pattern(whole(Word.PORT_NOUN), r"\W{0,3}\d")
_ENDS = (Column.SOURCE, Column.DESTINATION)


def holds_ports(grid: Grid, decision: Decision) -> bool:
    """Whether a table has ports: in a column that means them, under a header that is not known, or by their looks."""
    if decision.unknown:
        return True
    if any(meaning in PORTS for meaning in decision.columns):
        places = [place for place, meaning in enumerate(decision.columns) if meaning in PORTS]
        rows = grid.rows[decision.body : decision.body + _SAMPLE]
        return any(has_ports(row[place].text) for row in rows for place in places if place < len(row))
    if _is_of_settings(decision):
        return False
    if _is_of_rules(decision) or _is_of_ends(grid, decision):
        return True
    if any(map(_has_port_beside_transport, grid.rows[:_SAMPLE])):
        return True
    cells = [cell.text for row in grid.rows[1:_SAMPLE] for cell in row if cell.text.strip()]
    return any(STATED_PORT.search(text) and len(text.split()) <= _MOST_WORDS for text in cells)


def _has_port_beside_transport(row: tuple[GridCell, ...]) -> bool:
    """Whether one cell of a row is a transport, and another a port: under whatever headers, or none."""
    texts = [cell.text.strip() for cell in row]
    numbers = any(len(text) > 1 and is_clean_port(text) for text in texts)
    return numbers and any(text.casefold() in PORTED for text in texts)


def _is_of_settings(decision: Decision) -> bool:
    """Whether a table says of one thing what it is set to, `Setting | Value`: its ports are among the rest."""
    headers = [fold_header(header) for header in decision.headers]
    return len(headers) == 2 and headers[0] in words(Word.KEY_HEADER) and headers[1] in words(Word.VALUE_HEADER)


def _is_of_rules(decision: Decision) -> bool:
    """Whether a table is one of rules: columns of both ends, and of what is permitted or by which protocol."""
    meant = {meaning_of(header) for header in decision.headers}
    return meant.issuperset(_ENDS) and not meant.isdisjoint((Column.ACTION, Column.TRANSPORT))


def _is_of_ends(grid: Grid, decision: Decision) -> bool:
    """Whether a table lists ends below a sentence that gives their ports: "all from A, on TCP port 22"."""
    meant = {meaning_of(header) for header in decision.headers}
    says_ports = STATED_PORT.search(grid.lead) or _PORT_NUMBER().search(grid.lead)
    return says_ports is not None and not meant.isdisjoint(_ENDS)


def turning_column(grid: Grid, decision: Decision) -> str:
    """The header of a column that is not read and has a cell that denies or a cross; empty where there is none.

    What denies beside a column of actions that denies the row as well, `DENY-ALL` in a name, says nothing new.
    """
    notes = _read_notes(decision)
    for place, (header, meaning) in enumerate(zip(decision.headers, decision.columns, strict=False)):
        unread = meaning is None or (meaning is Column.NOTES and place != notes)
        if unread and any(_denies(row[place].text) and not _is_closed(row, decision) for row in _rows(grid, decision)):
            return header or "?"
    return ""


def _read_notes(decision: Decision) -> int | None:
    """The column of notes that is read: the first."""
    return decision.columns.index(Column.NOTES) if Column.NOTES in decision.columns else None


def modal_column(grid: Grid, decision: Decision) -> str:
    """The header of a column that is not read, and says what becomes of each row in a few words that are not known.

    `Must` over "go" and "stay", `Status` over "A" and "B", whatever header over "allow" and "frozen"; empty where there
    is none, or a column of actions is read.
    """
    if decision.shape is Shape.OTHER or Column.ACTION in decision.columns:
        return ""
    notes = _read_notes(decision)
    for place, (header, meaning) in enumerate(_headed(decision)):
        if meaning not in (None, Column.NOTES, Column.APPROVER):
            continue
        texts = [clean_label(text).casefold() for text in _texts(grid, decision, place) if text.strip()]
        answers = set(texts)
        few = 1 < len(answers) <= min(_MOST_ANSWERS, len(texts) - 1)
        if not few or any(len(text.split()) > _MOST_WORDS for text in answers) or all(map(_says_else, answers)):
            continue
        asked = meaning is not Column.APPROVER and fold_header(header) in words(Word.MODAL, Word.MAY_BE_ACTION)
        if asked or (place != notes and _some_permit(answers)):
            return header
    return ""


def _some_permit(answers: set[str]) -> bool:
    """Whether some answers permit and others say neither that nor where a row holds."""
    others = [answer for answer in answers if not _permits(answer)]
    return 0 < len(others) < len(answers) and not all(map(_says_else, others))


def _permits(answer: str) -> bool:
    return answer in words(Word.IN_FORCE) or (" " not in answer and named_permission(answer) is Permission.PERMITS)


def lettered_column(decision: Decision) -> str:
    """The header of a column of actions whose letters are taken for permit and deny, `A/B`; empty for none."""
    if decision.shape is Shape.OTHER:
        return ""
    actions = (header for header, meaning in _headed(decision) if meaning is Column.ACTION)
    return next((header for header in actions if initials(header) is not None), "")


def _says_else(answer: str) -> bool:
    """Whether an answer says where a row holds, or that it is optional, and so nothing of its being open."""
    asked = meaning_of(answer) in (Column.REQUIRED, Column.OPTIONAL)
    return asked or bool(marks_of(answer)) or answer in words(Word.SCOPE, Word.PLACE_NAME)


def unsure_columns(decision: Decision) -> tuple[Phrase, ...]:
    """The columns that might as well be something else, in a table that is read."""
    choice = decision.choice
    unsure = choice is not None and decision.shape is not Shape.OTHER and choice.margin < UNSURE
    return told_apart(choice) if choice is not None and unsure else ()


def unread_end(decision: Decision) -> str:
    """The header of a column that names an end for sure, where no column is read for that end; empty where none is."""
    if decision.choice is None or decision.shape is Shape.OTHER:
        return ""
    read = set(decision.columns)
    if not read.isdisjoint((Column.PEER, Column.PAIR)):
        return ""
    for header, meant in zip(decision.headers, decision.choice.best.header.meant, strict=True):
        sure = meant and meant[0].meaning in _ENDS and meant[0].fit in (Fit.EXACT, Fit.PATTERN, Fit.USER)
        if sure and meant[0].meaning not in read:
            return header
    # Of two columns of one name, one is an end and the other, which may be the other end, is not read.
    read_ends = {fold_header(header) for header, meaning in _headed(decision) if meaning in ENDS}
    again = (header for header, meaning in _headed(decision) if meaning in (None, Column.NOTES))
    return next((header for header in again if header and fold_header(header) in read_ends), "")


def _headed(decision: Decision) -> Iterator[tuple[str, Column | None]]:
    return zip(decision.headers, decision.columns, strict=False)


def unread_ports(grid: Grid, decision: Decision) -> tuple[str, ...]:
    """The headers of columns that are not read and have ports, by their headers or beside transports."""
    if decision.shape not in (Shape.LIST, Shape.ONE_END, Shape.TITLE_PAIR):
        return ()
    if any(ground is Ground.USER and meaning in PORTS for meaning, ground in _grounds(decision)):
        # Who says where the ports stand leaves the other columns out.
        return ()
    columns = zip(decision.headers, decision.columns, strict=False)
    return tuple(
        header
        for place, (header, meaning) in enumerate(columns)
        if meaning in (None, Column.NOTES)
        and header
        and (texts := [text for text in _texts(grid, decision, place) if text.strip() and not read_cell(text).none])
        and _share_of_ports(texts, meaning_of(header) in PORTS or _is_further(header)) >= _MOST
    )


def _is_further(header: str) -> bool:
    """Whether a header says no more than that its column has another of what stands beside it: "Fallback"."""
    return " " not in fold_header(header) and _FURTHER().fullmatch(fold_header(header)) is not None


def unread_direction(decision: Decision) -> str:
    """The header of a column of directions that is not read, as no cell says one; empty where there is none."""
    if decision.shape is Shape.OTHER or not {*WAYS}.isdisjoint(decision.columns):
        return ""
    left = (header for header, meaning in _headed(decision) if meaning in (None, Column.NOTES))
    return next((header for header in left if meaning_of(header) is Column.DIRECTION), "")


def _grounds(decision: Decision) -> Iterator[tuple[Column | None, Ground]]:
    """What each column means, and what that rests on."""
    return zip(decision.columns, decision.grounds.columns if decision.grounds else (), strict=False)


def _share_of_ports(texts: list[str], named: bool) -> float:
    """The share of cells that are ports and nothing else; a number alone is one under a header that names ports."""
    return sum(is_clean_port(text) and (named or STATED_PORT.search(text) is not None) for text in texts) / len(texts)


def _is_closed(row: tuple[GridCell, ...], decision: Decision) -> bool:
    """Whether a column of actions denies a row."""
    return any(
        permission_under(header, row[place].text) in CLOSED
        for place, (header, meaning) in enumerate(_headed(decision))
        if meaning is Column.ACTION
    )


def _rows(grid: Grid, decision: Decision) -> tuple[tuple[GridCell, ...], ...]:
    return grid.rows[decision.body : decision.body + _SAMPLE]


def _texts(grid: Grid, decision: Decision, place: int) -> list[str]:
    return [row[place].text for row in _rows(grid, decision)]


def _denies(text: str) -> bool:
    if not 0 < len(text.split()) <= _MOST_WORDS:
        return bool(first_denial(text)) or closing_remark(text) is not None
    crossed = short_answer(text) in words(Word.UNTICKED) and not clean_label(text).isascii()
    return crossed or named_permission(text) in CLOSED or foreign_closing(text) is not None
