"""The two ends of a connection: from columns, from the titles above, or not stated at all."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from exgraph.languages.meanings import Word
from exgraph.languages.words import pattern, whole, words
from exgraph.sources.grid import Grid
from exgraph.sources.shapes.cells.directions import Direction
from exgraph.sources.shapes.headers.column_meanings import meaning_of
from exgraph.sources.shapes.roles.role_labels import spelling_key
from exgraph.sources.shapes.titles.arrow_titles import dash_pair
from exgraph.sources.shapes.titles.group_names import is_group_below
from exgraph.sources.shapes.titles.listening_hosts import may_listen, says_outward
from exgraph.sources.shapes.titles.title import Title
from exgraph.sources.shapes.titles.title_names import is_stage, may_name
from exgraph.sources.shapes.titles.titles import leads_on, read_title, titles_above
from exgraph.sources.shapes.titles.worded_titles import perhaps_pair
from exgraph.values.end_labels import is_any


@dataclass(frozen=True, slots=True)
class Context:
    """What titles say: a pair of roles or one end of it, or the one host (`own`) and a direction seen from it.

    `transport` is the one that a title names ("UDP ports"). `undirected`: neither end of the pair is said to open the
    connection. `proposed` is a name without a sure ground, and `known` are the names that have one. `place` names the
    title it came from; `bare`: a heading that is the role's name and nothing else. `also` is another name of
    the host. `of_rows` is the host where it is what each row names, and no end beside them. `line` is what stands right
    above the table in a short line that ends in a colon, and has no sure ground by itself. `listens`: a list of ports
    under this title, without a direction, has those that the host listens on. `dash` and `route` are the two parts
    of `A – B` and `A to B`, which are ends where both are roles elsewhere. `reaches`: the hosts that the table lists
    are those that the one named connects to.
    """

    source: str = ""
    destination: str = ""
    both_ways: bool = False
    own: str = ""
    direction: Direction | None = None
    place: str = ""
    bare: bool = False
    dash: tuple[str, str] | None = None
    transport: str = ""
    undirected: bool = False
    proposed: str = ""
    known: frozenset[str] = frozenset()
    also: str = ""
    of_rows: str = ""
    line: str = ""
    listens: bool = False
    route: tuple[str, str] | None = None
    reaches: bool = False

    @property
    def is_pair(self) -> bool:
        return bool(self.source and self.destination)

    @property
    def host_way(self) -> Direction | None:
        """Which way the flows of a column of hosts go under a title like `X → internet`: they stand where X does.

        Of two ends that are places alike, nobody knows at which.
        """
        if not self.is_pair or self.both_ways:
            return None
        source, destination = (
            is_any(end) or end.casefold() in words(Word.INTERNET) for end in (self.source, self.destination)
        )
        return None if source == destination else Direction.OUT if destination else Direction.IN

    def with_title(self, text: str) -> Context | None:
        """The context under a title inside the table; `None` when the title says nothing of ends."""
        title, _ = _believed(read_title(text), self.known, sheet=False)
        if title.is_pair:
            return replace(_pair(title, "title inside the table"), known=self.known)
        if title.own and (title.direction is not None or not title.bare):
            return Context(own=title.own, direction=title.direction, place="title inside the table", known=self.known)
        if title.source or title.destination:
            source, destination = title.source or self.source, title.destination or self.destination
            return Context(source, destination, place="title inside the table", known=self.known)
        if title.direction is not None:
            return replace(self, source="", destination="", both_ways=False, direction=title.direction)
        return None


#: What a sentence has and no name.
_SAYS_MORE = pattern(whole(Word.VERB, Word.FOLLOWING))
_EVERY = pattern("^", whole(Word.EVERY), r"\s*")
#: How many headings are read where the nearest two say nothing but a direction.
_MOST_HEADINGS = 3

#: What a title says of its host behind the name: "alb-sg (load balancer)".
_REMARK = re.compile(r"(?P<name>[^()（）]*[^()（）\s])\s*[(（](?P<inside>[^()（）]*)[)）]")

NO_CONTEXT = Context()


def context_of(grid: Grid, known: frozenset[str] = frozenset()) -> Context:
    """What the titles of a table say, the nearest first. A heading counts as far as nearer ones leave room.

    A title names an end where its form says so, or where the name is one of those `known`, by `spelling_key`; one that
    is neither is proposed, and no heading above it is asked for an end instead.
    """
    found = replace(NO_CONTEXT, known=known)
    headings_read = 0
    for name, title in titles_above(grid.caption, grid.lead, grid.headings):
        if name == "heading":
            headings_read += 1
            if headings_read > 2 and (found.direction is None or title.bare or headings_read > _MOST_HEADINGS):
                break
        if name == "heading" and found.direction is not None and not (found.own or found.proposed):
            # Under a heading that names a host, "Incoming ports" are that host's.
            title = replace(title, sure=title.sure or may_name(title.own))
        if name == "heading" and title.labelled:
            # A paragraph may say so where its table is taken from.
            title = replace(title, sure=True)
        sheet = name == "caption" and grid.caption == grid.sheet
        above = grid.headings[:-1] if name == "heading" else grid.headings
        if title.own and not sheet and headings_read < 2 and is_group_below(title.own, above):
            # Under "Security groups", a line of its own is the name of one.
            title = replace(title, sure=True)
        title, proposed = _believed(title, known, sheet)
        if proposed and name == "paragraph above":
            if title.bare and leads_on(grid.lead) and not _SAYS_MORE().search(proposed):
                # "Ledger:" says more than a heading, so that none is asked; "Notes:" says nothing.
                found = replace(found, line=proposed, proposed=proposed if _may_lead(proposed) else "")
        elif proposed and not found.proposed:
            found = replace(found, proposed=proposed)
        open_ended = not (found.own or found.source or found.destination)
        if title.unclear and open_ended:
            # What stands above it says nothing of this table's ends.
            break
        if name == "paragraph above" and grid.headings and read_title(grid.headings[-1]).is_pair:
            # A heading that is a pair says it better than a sentence.
            continue
        if title.is_pair and (open_ended or _narrows(found, name, title)):
            return replace(_pair(title, name), transport=found.transport or title.transport)
        if name != "paragraph above" and found.dash is None and headings_read < 2 and open_ended:
            found = replace(found, dash=dash_pair(title.text), route=found.route or perhaps_pair(title.text))
        found = replace(
            found, direction=found.direction or title.direction, transport=found.transport or title.transport
        )
        if found.place == "paragraph above" and title.own and _is_same(title.own, found.own):
            # A title's spelling of a name is better than a sentence's.
            found = replace(found, own=title.own)
        if open_ended and not found.proposed and (title.own or title.source or title.destination):
            found = replace(found, own=title.own, source=title.source, destination=title.destination, also=title.also)
            found = replace(found, place=name, bare=title.bare, listens=title.listens or (title.bare and not sheet))
            found = replace(found, reaches=title.reaches)
    found = replace(found, proposed="") if found.own or found.source or found.destination else found
    listens = found.listens and may_listen(found.own) and not says_outward(grid)
    return replace(found, listens=listens)


def _may_lead(line: str) -> bool:
    """Whether a line that ends in a colon may be a name: no word of topics, and none that heads a column: "Notes:"."""
    return may_name(line) and meaning_of(line) is None and line.casefold() not in words(Word.LEGEND, Word.SAMPLE)


def _is_same(title: str, sentence: str) -> bool:
    """Whether a sentence has the name of a title, with "all" before it or other spaces: "all clients that you use"."""
    said = spelling_key(_EVERY().sub("", sentence))
    return spelling_key(title).replace(" ", "") == said.replace(" ", "")


def _believed(title: Title, known: frozenset[str], sheet: bool) -> tuple[Title, str]:
    """The title without a name that has no sure ground, and that name. A sheet's name says where, and seldom who; so
    does that of an environment."""
    name = title.own or title.source or title.destination
    if title.own and not title.is_pair and (known_as := _without_remark(title.own)) and spelling_key(known_as) in known:
        return replace(title, own=known_as, also=title.also or title.own), ""
    if title.also and spelling_key(title.also) in known and spelling_key(title.own) not in known:
        # Other tables know the host by what the title calls it besides.
        return replace(title, own=title.also, also=title.own), ""
    if (
        title.own
        and not title.is_pair
        and (match := _REMARK.fullmatch(title.own))
        and spelling_key(match["inside"]) in known
    ):
        # "Ticket machine (till-7)": the id in the bracket is a role elsewhere.
        return title, ""
    sure = title.sure and not (sheet and title.bare) and not is_stage(name)
    if title.is_pair or not name or spelling_key(name) in known or sure:
        return title, ""
    return replace(title, own="", source="", destination=""), name


def _without_remark(name: str) -> str:
    """A name without what stands in a bracket behind it; empty where there is none."""
    match = _REMARK.fullmatch(name)
    return match["name"] if match else ""


def _narrows(found: Context, name: str, title: Title) -> bool:
    """Whether a title (a version, a case) only narrows the pair that the one above it names."""
    if found.direction is not None or found.source or found.destination:
        return False
    if (found.place, name) == ("caption", "paragraph above"):
        same = spelling_key(found.own) in (spelling_key(title.source), spelling_key(title.destination))
        return found.bare or same
    return found.bare and found.place != "paragraph above" and name == "heading"


def _pair(title: Title, place: str) -> Context:
    return Context(
        title.source,
        title.destination,
        title.both_ways,
        place=place,
        transport=title.transport,
        undirected=title.undirected,
    )
