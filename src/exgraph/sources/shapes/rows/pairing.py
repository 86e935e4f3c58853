"""The ordered pairs of roles that a row is about: from its cells, and from the titles above for what they leave out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

from exgraph.languages.meanings import Word
from exgraph.languages.words import words
from exgraph.sources.shapes.cells.arrows import arrow_direction
from exgraph.sources.shapes.cells.directions import Direction, direction_of, says_in_and_out
from exgraph.sources.shapes.cells.permissions import Permission, permission_of
from exgraph.sources.shapes.cells.short_answers import marks_of
from exgraph.sources.shapes.headers.labelled_ends import labelled_end
from exgraph.sources.shapes.roles.role_labels import (
    clean_label,
    is_each_other,
    is_no_role,
    is_this_host,
    self_named,
    spelling_key,
)
from exgraph.sources.shapes.titles.arrow_titles import arrow_pair, arrow_pairs, half_arrow, pair_in_header
from exgraph.sources.shapes.titles.between_ends import names_both, says_by_end_words, says_where
from exgraph.sources.shapes.titles.ends import Context
from exgraph.sources.shapes.titles.named_ways import NamedWay, named_way
from exgraph.sources.shapes.titles.paired_roles import (
    Pairs,
    combined,
    roles_named,
    roles_of_cell,
    roles_of_text,
    says_nobody,
    two_ends,
)
from exgraph.sources.shapes.titles.role_lists import Members, alone
from exgraph.sources.shapes.titles.titles import read_title
from exgraph.sources.shapes.titles.worded_titles import between_pair
from exgraph.sources.shapes.told.given import NOTHING, Given, Use, use, uses_of_pairs

#: The label of an end that the document does not state.
UNSTATED = ""

#: The words of a column of directions for the other way, and those that a remark would say it by.
_REVERSED = (Word.REVERSED, Word.REMARK_REVERSED)
#: In words. A longer text explains.
_LONGEST_DIRECTION = 4


@dataclass(frozen=True, slots=True)
class EndTexts:
    """The texts of a row's cells about ends; `None` where the table has no such column."""

    source: str | None = None
    destination: str | None = None
    host: str | None = None
    peer: str | None = None
    pair: str | None = None
    direction: str = ""
    #: The headers of the columns of ticks that say yes; `None` where there are no such columns.
    ticks: tuple[str, ...] | None = None


class Pairing(NamedTuple):
    """The pairs of a row, or none and the reason; `uses`: what became of the ends that the user names."""

    pairs: Pairs
    reason: str = ""
    uses: tuple[Use, ...] = ()


def pairs_of(row: EndTexts, context: Context, given: Given = NOTHING, members: Members = alone) -> Pairing:
    """The pairs, or none and the reason. `given` are ends that the user names: they stand where no cell states one.

    `members` are the roles that a label names.
    """
    found = _pairs_of(row, context, given, members)
    labels = (label for pair in found.pairs for label in pair)
    no_role = next((label for label in labels if is_no_role(label) and label not in given.roles), None)
    if no_role is not None:
        settles = f"; --in {no_role}=ZONE says that it is one" if no_role.isdecimal() else ""
        return Pairing([], f"{no_role!r} is no role: numbers, ports and transports are none{settles}")
    return found


def plain_role(text: str, given: Given = NOTHING, members: Members = alone) -> str:
    """The one role that a cell of either end names, whatever stands at the other; empty for any other cell.

    >>> plain_role("Web server"), plain_role("Web, database"), plain_role("self"), plain_role("443")
    ('Web server', '', '', '')
    """
    roles = () if labelled_end(text) or two_ends(text) else roles_of_cell(text, members) or ()
    role = roles[0] if len(roles) == 1 else ""
    if self_named(role) is not None or is_each_other(role) or (is_no_role(role) and role not in given.roles):
        return ""
    return role


def undirected_pairs(
    row: EndTexts, context: Context, pairs: Pairs, members: Members = alone
) -> frozenset[tuple[str, str]]:
    """Those of a row's pairs that stand both ways because nothing says which end opens the connection."""
    named = _undirected_titles(row, context)
    if not named:
        return frozenset()
    ends = {
        frozenset((a, b))
        for source, destination in named
        for a in {source, *roles_of_text(source, members), *members(source)}
        for b in {destination, *roles_of_text(destination, members), *members(destination)}
    }
    there = set(pairs)
    return frozenset(pair for pair in pairs if pair[0] != pair[1] and pair[::-1] in there and frozenset(pair) in ends)


def _undirected_titles(row: EndTexts, context: Context) -> list[tuple[str, str]]:
    """The ends that a row's cells, or else the titles above, name without a direction."""
    if row.pair is None and context.undirected:
        return [(context.source, context.destination)]
    said = row.pair if row.pair is not None else row.direction
    lines = said.split("\n") if said else ()
    titles = [title for line in lines if (title := arrow_pair(line) or between_pair(line))]
    return [(title.source, title.destination) for title in titles if title.undirected]


def _pairs_of(row: EndTexts, context: Context, given: Given, members: Members) -> Pairing:
    if row.pair is not None:
        return _stated(*_arrows(row.pair, members), given)
    ends_of_columns = row.source is not None or row.destination is not None
    if not ends_of_columns and (arrow_pair(row.direction) or arrow_pairs(row.direction)):
        return _stated(*_arrows(row.direction, members), given)
    directed = not ends_of_columns and row == EndTexts(direction=row.direction)
    if directed and (half := half_arrow(row.direction)):
        named = given.host or context.own or UNSTATED
        left, right = (roles_of_text(end, members) or [named] for end in half)
        return _stated(combined(left, right), "", given)
    if directed and (between := between_pair(row.direction)):
        there = combined(roles_of_text(between.source, members), roles_of_text(between.destination, members))
        return _stated(list(dict.fromkeys((*there, *((b, a) for a, b in there)))), "", given)
    if directed and not context.is_pair and (pair := _worded(row.direction)):
        return _stated(combined(*(roles_of_text(end, members) for end in pair)), "", given)
    by_way = not ends_of_columns and row.peer is None and row.ticks is None and not context.is_pair
    if by_way and (way := named_way(row.direction)):
        return _stated(_with_way(way, row, context, given, members), "", given)
    if row.ticks is not None:
        return _stated([_ticked(header, given) for header in row.ticks], "none of the ends is ticked", given)
    # What cells state, and what titles name: the user's words stand between the two.
    source, destination = _said(row.source, given.source, members), _said(row.destination, given.destination, members)
    stated = row.source is not None and row.destination is not None
    if stated and (this_host := given.host or context.own):
        source, destination = _with_host(source, this_host), _with_host(destination, this_host)
    if two := two_ends(row.source) or two_ends(row.destination):
        return Pairing([], f"{two!r} names two ends in the place of one")
    titled_source: list[str] | None = None
    titled_destination: list[str] | None = None
    if source == [] and destination != [] and _is_blank(row.source):
        source = [UNSTATED]
    elif destination == [] and source != [] and _is_blank(row.destination):
        destination = [UNSTATED]
    if source is not None and not source:
        return Pairing([], "no source is stated")
    if destination is not None and not destination:
        return Pairing([], "no destination is stated")
    stated_direction = direction_of(row.direction) if row.direction else None
    both_named = (source is not None and destination is not None) or (context.is_pair and row.peer is row.host is None)
    # A direction decides between two ends, and which end a host is.
    decides = both_named or (row.host is not None and context.direction is None)
    unsaid = decides and row.direction and stated_direction is None
    if unsaid and (unknown := _unknown_direction(row.direction, in_columns=stated)):
        return Pairing([], unknown)
    if both_named and (turned := _names_against(row, source, destination)):
        return Pairing([], turned)
    both_ways = stated_direction is Direction.BOTH
    host = roles_of_cell(row.host, members)
    own = None if host else roles_named(given.host or context.own, members)
    asks_host = False
    if source is None and destination is None:
        if context.is_pair and row.peer is None and row.host is None:
            titled_source, titled_destination = (
                roles_named(context.source, members),
                roles_named(context.destination, members),
            )
            both_ways = context.both_ways
            if both_ways and stated_direction in (Direction.IN, Direction.OUT):
                # The column says which of the two opens the connection.
                both_ways = False
                if stated_direction is Direction.IN:
                    titled_source, titled_destination = titled_destination, titled_source
        else:
            peer = roles_of_cell(row.peer, members)
            direction = stated_direction or context.direction
            if row.peer is not None and not peer:
                return Pairing([], "no other end is stated")
            if row.peer is not None and direction is None and row.host is None:
                direction = _direction_given(given)
            if row.peer is not None and direction is None:
                return Pairing([], "no direction is stated")
            titled_way = context.host_way if row.peer is None and direction is None else None
            direction = direction or titled_way
            other: list[str] | None = None
            if peer is None and (not context.is_pair or context.source == context.destination or titled_way):
                other = roles_named(context.destination if direction is Direction.OUT else context.source, members)
            asks_host = peer is not None or other is not None or row.host is not None or direction is not None
            own = own if asks_host else None
            both_ways = direction is Direction.BOTH
            if both_ways and not (peer or other) and row.host is not None and not says_in_and_out(row.direction):
                # Both ways, and one name: between the hosts of that name.
                peer = host or own
            outward = direction is Direction.OUT
            if outward:
                source, titled_source, destination, titled_destination = host, own, peer, other
            else:
                source, titled_source, destination, titled_destination = peer, other, host, own
            if asks_host and given.host:
                # Of two that are given for one end, the one for the host says more.
                given = replace(given, source="") if outward else replace(given, destination="")
    elif destination is None:
        # What the user says of this very end says more than a host.
        asks_host = not given.destination
        destination, titled_destination = host, own or roles_named(context.destination, members)
    elif source is None:
        asks_host = not given.source
        source, titled_source = host, own or roles_named(context.source, members)
    if both_named and not both_ways and row.direction and _is_reversed(row.direction, source, destination):
        source, destination, titled_source, titled_destination = destination, source, titled_destination, titled_source
    uses = (
        *use("source", given.source, source or ()),
        *use("destination", given.destination, destination or ()),
        *(use("host", given.host, host or ()) if asks_host else ()),
    )
    pairs = combined(
        source or roles_named(given.source, members) or titled_source or [UNSTATED],
        destination or roles_named(given.destination, members) or titled_destination or [UNSTATED],
        stated=stated,
    )
    if both_ways:
        pairs += [(b, a) for a, b in pairs]
    return Pairing(list(dict.fromkeys(pairs)), "", uses)


def _with_way(way: NamedWay, row: EndTexts, context: Context, given: Given, members: Members) -> Pairs:
    """The pairs of a row whose direction names an end: the other one is the host, unless that end is the host's own.

    "To X" alone, in the table of X, says nothing of the other end.
    """
    named = roles_of_text(way.name, members)
    hosts = roles_of_cell(row.host, members) or roles_named(given.host or context.own, members) or []
    if way.own or (not way.said and {*map(spelling_key, hosts)} & {*map(spelling_key, named)}):
        hosts = []
    other = given.destination if way.is_source else given.source
    beside = hosts or roles_named(other, members) or [UNSTATED]
    pairs = combined(named, beside) if way.is_source else combined(beside, named)
    return list(dict.fromkeys((*pairs, *((b, a) for a, b in pairs)))) if way.both_ways else pairs


def _worded(direction: str) -> tuple[str, str] | None:
    """The two ends of "from A to B"; `None` where a direction only says which of two ends opens the connection."""
    if direction.casefold().strip(" .()") in words(Word.ONE_WAY, *_REVERSED):
        return None
    title = read_title(direction)
    return (title.source, title.destination) if title.is_pair and not title.both_ways else None


def _said(text: str | None, given: str, members: Members) -> list[str] | None:
    """The roles of an end's cell; `None` where there is no such column, or its cell is empty and the user names it."""
    return None if text is not None and given and not text.strip() else roles_of_cell(text, members)


def _with_host(roles: list[str] | None, host: str) -> list[str] | None:
    """The roles of a cell with the host that the user or a title names in the place of "this server"."""
    return None if roles is None else [host if is_this_host(role) else role for role in roles]


def _is_blank(text: str | None) -> bool:
    """Whether the cell of an end says nothing; a dash and words for nobody say that there is none."""
    return text is not None and not text.strip()


def _direction_given(given: Given) -> Direction | None:
    """Where neither a cell nor a title says it: the user names one end, and the row the other."""
    if bool(given.source) == bool(given.destination):
        return None
    return Direction.OUT if given.source else Direction.IN


def _stated(pairs: Pairs, reason: str, given: Given) -> Pairing:
    return Pairing(pairs, reason, uses_of_pairs(given, pairs))


def _is_reversed(direction: str, sources: list[str] | None, destinations: list[str] | None) -> bool:
    """Whether a cell says that the connection goes from the second end to the first."""
    if (said := says_by_end_words(direction)) is not None:
        # "Server → Client" between "Orchard server" and "Mobile client" names them as they stand.
        (a, b), (here, there) = map(spelling_key, said.names), map(_words_of, (sources, destinations))
        return said.back and not (a in here or b in there)
    return direction.casefold().strip(" .()") in words(*_REVERSED) or arrow_direction(direction) is Direction.IN


def _words_of(roles: list[str] | None) -> set[str]:
    return {word for role in roles or () for word in spelling_key(role).split()}


def _unknown_direction(text: str, in_columns: bool) -> str:
    """Why a direction between two named ends is not understood; empty where it is, or nothing is said.

    Between ends that have a column each (`in_columns`), words for where both stand turn nothing, nor do their names.
    """
    said = text.casefold().strip(" .()")
    asked = said.strip("?？") != said
    if not any(map(str.isalnum, said)) and not asked:
        return ""
    if (
        says_nobody(said)
        or (arrow_direction(text) and not asked)
        or says_by_end_words(text)
        or read_title(text).is_pair
    ):
        return ""
    if in_columns and (says_where(said) or names_both(said) or _is_name_with_mark(text)):
        return ""
    known = said in words(Word.ONE_WAY, *_REVERSED, Word.NO_ANSWER) or len(said.split()) > _LONGEST_DIRECTION
    return "" if known or permission_of(text) is Permission.DENIES else f"the direction {text.strip()!r} is not known"


def _is_name_with_mark(text: str) -> bool:
    """Whether a cell is what a row is called, with a remark on it in brackets: "(optional) Console"."""
    return "optional" in marks_of(text) and any(sign in text for sign in "([（") and direction_of(text) is None


def _names_against(row: EndTexts, sources: list[str] | None, destinations: list[str] | None) -> str:
    """Why a direction that names the very ends of its row the other way round contradicts them; empty otherwise."""
    named = names_both(row.direction)
    if named is None or not sources or not destinations:
        return ""
    here, there = ({*map(spelling_key, roles)} for roles in (sources, destinations))
    a, b = map(spelling_key, named)
    if a in there and b in here and not (a in here or b in there):
        return f"the direction {row.direction.strip()!r} goes the other way than the ends of its row"
    return ""


def _arrows(text: str, members: Members) -> tuple[Pairs, str]:
    """The pairs of a cell with arrows, a line each, or several between commas or slashes."""
    pairs: Pairs = []
    for title in arrow_pairs(text):
        there = combined(roles_of_text(title.source, members), roles_of_text(title.destination, members))
        pairs += there
        if title.both_ways:
            pairs += [(b, a) for a, b in there]
    return list(dict.fromkeys(pairs)), "" if pairs else "no pair of ends is stated"


def _ticked(header: str, given: Given) -> tuple[str, str]:
    """The pair that a ticked header names, or the role whose ports these are."""
    pair = pair_in_header(header)
    return pair or (given.source or UNSTATED, clean_label(header))
