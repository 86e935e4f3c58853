"""Lines of ports that name the other end, `TCP 443 to the API server`, beside the name of a component."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from exgraph.languages.known import remembered
from exgraph.languages.language import divided
from exgraph.languages.meanings import PORTS, Column, Word
from exgraph.languages.neutral import TRANSPORTS
from exgraph.languages.title_forms import folded_title, way_forms
from exgraph.languages.words import pattern
from exgraph.sources.grid import Grid, GridCell, with_rows_made
from exgraph.sources.shapes.cells.directions import direction_of
from exgraph.sources.shapes.headers.column_meanings import fold_header, meaning_of, meanings_of
from exgraph.sources.shapes.reading.column_view import holds_ports_alone, says_one_thing
from exgraph.sources.shapes.reading.header_rows import DEEPEST_HEADER
from exgraph.sources.shapes.roles.role_labels import clean_label, is_address, spelling_key
from exgraph.sources.shapes.titles.arrow_titles import half_arrow
from exgraph.sources.shapes.titles.title_names import is_activity, may_be_named, names_role
from exgraph.sources.shapes.titles.titles import read_title
from exgraph.values.end_labels import is_any

_BULLET = re.compile(r"^\s*[-–•·▪◦‣*]\s+")
#: What may stand between ports and words.
_BESIDE = " ,:;：，、(（"
_A_TO_B = pattern(r"(?P<a>\S.*?)\s+", Word.TO, r"\s+(?P<b>\S.*)")
#: A language whose infinitive is a bare word.
_VERBS_LOOK_ALIKE = "en"
_SENTENCE = pattern("^", Word.SENTENCE, r"\b")
_PORT_NOUN = pattern(Word.PORT_NOUN)
_ENDS = (Column.SOURCE, Column.DESTINATION, Column.PEER, Column.PAIR, Column.TICKS)
_HOSTS = (Column.HOST, Column.SERVICE)
#: Of the lines with ports, so many name the other end; and one alone shows nothing.
LEAST_WITH_ENDS = 0.5
FEWEST_WITH_ENDS = 2
#: In the place of the end that a line does not name: a dash states none.
_NAMED_NOWHERE = "—"
#: In signs and in words: more is a sentence.
_LONGEST, _LONGEST_WORDS = 160, 20


class PortsAndEnds(NamedTuple):
    """Ports, and the ends that stand beside them; an end that is not named is empty."""

    ports: str
    source: str
    destination: str


class _Columns(NamedTuple):
    host: int
    ports: int


def with_ends_apart(grid: Grid, overrides: Mapping[str, Column]) -> Grid:
    """The table in which each line of ports that names the other end is a row with both ends in columns of their own.

    The component that a row is about is the end that its line does not name. `overrides` are folded headers that a
    reader has said the meaning of: a table of such columns is left as it is.
    """
    for number in range(min(DEEPEST_HEADER, len(grid.rows))):
        headers = [cell.text for cell in grid.rows[number]]
        columns = _columns(headers)
        if columns is None:
            continue
        if not overrides.keys().isdisjoint(map(fold_header, headers)):
            return grid
        body = [row[columns.ports].text for row in grid.rows[number + 1 :] if not says_one_thing(row)]
        return _apart(grid, number, columns) if _name_ends(body) else grid
    return grid


@remembered(4096)
def ports_and_ends(line: str, host: str = "") -> PortsAndEnds | None:
    """The ports of a line and the ends beside them; `None` where it names no end.

    "A to B", without "from", are ends where one of them is `host`, whose ports these are.

    >>> ports_and_ends("TCP 443 to API server")
    PortsAndEnds(ports='TCP 443', source='', destination='API server')
    >>> ports_and_ends("TCP 5473 from Node to Store"), ports_and_ends("TCP 8000 to 8010")
    (PortsAndEnds(ports='TCP 5473', source='Node', destination='Store'), None)
    """
    spelled = _BULLET.sub("", line).split()
    if len(line) > _LONGEST or not 1 < len(spelled) <= _LONGEST_WORDS:
        return None
    cuts = range(1, len(spelled))
    for ports, rest in (
        *((spelled[:cut], spelled[cut:]) for cut in reversed(cuts)),
        *((spelled[cut:], spelled[:cut]) for cut in cuts),
    ):
        said = " ".join(ports).strip(_BESIDE)
        if not _is_of_ports(ports[0]) or not _is_of_ports(ports[-1]) or not holds_ports_alone(said):
            continue
        ends = ends_named(" ".join(rest).strip(_BESIDE + ")）"), host)
        if ends is not None:
            return PortsAndEnds(said, *ends)
    return None


def _is_of_ports(word: str) -> bool:
    """Whether a word may begin or end what is said of ports: a number, a transport, "port"."""
    word = word.strip(_BESIDE).casefold()
    return any(map(str.isdigit, word)) or word in TRANSPORTS or _PORT_NOUN().fullmatch(word) is not None


def ends_named(rest: str, host: str = "") -> tuple[str, str] | None:
    """The source and the destination that words beside ports name; an end that is not named is empty.

    >>> ends_named("from the proxy server"), ends_named("for the console")
    (('proxy server', ''), None)
    """
    if (half := half_arrow(rest)) is not None:
        return half
    title = read_title(rest)
    if title.is_pair:
        return None if title.both_ways else (title.source, title.destination)
    between = _A_TO_B().fullmatch(rest)
    if between and spelling_key(host) in (spelling_key(between["a"]), spelling_key(between["b"])):
        return between["a"], between["b"]
    for form in way_forms():
        if form.says not in (Word.WAY_FROM, Word.WAY_TO):
            continue
        ports = divided(form.language.words.get(Word.PORTS_SAID, ""))[0].strip("*")
        for text in (rest, f"{ports} {rest}", f"{rest} {ports}"):
            match = form.expression.fullmatch(text) if form.may_fit(folded_title(text)) else None
            name = clean_label(match["own"]) if match else ""
            if (
                match
                and _is_name(name)
                and ports not in name
                and not (form.says is Word.WAY_TO and _may_be_done(name, form.language.code))
            ):
                return (name, "") if form.says is Word.WAY_FROM else ("", name)
    return None


def _may_be_done(name: str, language: str) -> bool:
    """Whether a word behind "to" may say what is done, "to download updates": in English it looks like a name's."""
    return language == _VERBS_LOOK_ALIKE and name.islower() and not names_role(name)


def _is_name(text: str) -> bool:
    """Whether what stands behind "to" or "from" is an end, and no purpose or number."""
    if is_any(text) or is_address(text):
        return True
    begins = text[:1].isdigit() or is_activity(text) or direction_of(text) is not None
    return not begins and _SENTENCE().match(text) is None and may_be_named(text)


def _columns(headers: Sequence[str]) -> _Columns | None:
    """The column of components and the one of ports, where no other column is of an end or a direction."""
    meant = [{each.meaning for each in meanings_of(header)} if header else set() for header in headers]
    first = [meaning_of(header) if header else None for header in headers]
    ports = [place for place, meaning in enumerate(first) if meaning in PORTS]
    hosts = [place for place, each in enumerate(meant) if not each.isdisjoint(_HOSTS) and place not in ports]
    if len(ports) != 1 or not hosts or any(meaning in (*_ENDS, Column.DIRECTION) for meaning in first):
        return None
    return _Columns(hosts[0], ports[0])


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


def _name_ends(texts: Sequence[str]) -> bool:
    lines = [line for text in texts for line in _lines(text) if any(map(str.isdigit, line))]
    found = sum(ports_and_ends(line) is not None for line in lines)
    return found >= FEWEST_WITH_ENDS and found >= LEAST_WITH_ENDS * len(lines)


def _apart(grid: Grid, number: int, columns: _Columns) -> Grid:
    """A line whose other end is not named has a dash for it: nothing says that it is the source."""
    return replace(with_rows_made(grid, lambda at, row: _rows_of(row, at - number, columns)), spans=False)


def _rows_of(row: tuple[GridCell, ...], below: int, columns: _Columns) -> Iterator[tuple[GridCell, ...]]:
    """The rows that a row makes, each with a source, a destination and ports; `below` the header by so many rows."""
    host, cell = row[columns.host], row[columns.ports]
    rest = tuple(each for place, each in enumerate(row) if place not in columns)
    if below <= 0 or says_one_thing(row):
        texts = ("Source", "Destination", cell.text) if below == 0 else (host.text, *[cell.text] * 2)
        yield (*(host._replace(text=text) for text in texts[:2]), cell._replace(text=texts[2]), *rest)
        return
    for line in _lines(cell.text) or [""]:
        found = ports_and_ends(line, host.text)
        ends = (found.source, found.destination) if found else (_NAMED_NOWHERE, host.text)
        source, destination = (host._replace(text=end or host.text if found else end) for end in ends)
        yield (source, destination, cell._replace(text=found.ports if found else line), *rest)
