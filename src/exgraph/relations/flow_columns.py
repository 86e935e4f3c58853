"""Columns about flows that several questions have: whose they are, what they open, and where the document says so.

What a row is about has `flows`, and `source` and `destination` where the columns of the ends are used.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from operator import attrgetter
from typing import Any

from exgraph.relations.bundling import bundled
from exgraph.relations.citation import Citations, places, words
from exgraph.tables.column import Column
from exgraph.tables.names import Names
from exgraph.values.grounds import PARTS, PLAIN, Grounds
from exgraph.values.request import Asked, Request, texts_of
from exgraph.wording.phrases import phrase

ENDS = (
    Column("source", "role", about="the role that opens the connection"),
    Column("destination", "role", about="the role that accepts it"),
)


def _ground_column(part: str) -> Column:
    return Column(
        f"{part}_ground",
        of=lambda flow: str(getattr(flow.grounds, part)) or None,
        about=f"the ground of its {part}: stated, user, carried, registry, custom, title, cells, unstated",
    )


*_OTHERS, _OF_ENCRYPTION = map(_ground_column, PARTS)
#: What each part of one flow rests on, by its code.
GROUNDS = (
    *_OTHERS,
    replace(
        _OF_ENCRYPTION,
        about="the ground of its encryption: stated, user, carried, cells; where nothing is stated, registry or "
        "specification",
    ),
)


def _said(kind: Asked) -> Callable[[Any], tuple[str, ...]]:
    return lambda flow: texts_of(flow.requests, kind)


#: What the sheet of a request says of one flow.
REQUESTS = (
    Column(str(Asked.OWNER), "list", of=_said(Asked.OWNER), about="who owns it"),
    Column(str(Asked.REQUESTER), "list", of=_said(Asked.REQUESTER), about="who asked for it"),
    Column(str(Asked.APPROVER), "list", of=_said(Asked.APPROVER), about="who approved it"),
    Column(str(Asked.TICKET), "list", of=_said(Asked.TICKET), about="the ticket or change that it was asked for with"),
    Column(str(Asked.RULE), "list", of=_said(Asked.RULE), about="the rule that it is or will be"),
    Column(str(Asked.ENVIRONMENT), "list", of=_said(Asked.ENVIRONMENT), about="production, test, …"),
    Column(str(Asked.VALID_UNTIL), "list", of=_said(Asked.VALID_UNTIL), about="until when, as stated"),
    Column(
        str(Asked.EXPIRES),
        "list",
        of=_said(Asked.EXPIRES),
        about="the day that this means, where that is sure",
    ),
    Column(str(Asked.JUSTIFICATION), "list", of=_said(Asked.JUSTIFICATION), about="why it is needed"),
    Column(str(Asked.COMMENT), "list", of=_said(Asked.COMMENT), about="what else is said of it"),
)
SERVICES = Column(
    "services", "list", of=lambda one: (flow.service.key for flow in one.flows), about="the services: canonical texts"
)
PLACES = Column(
    "places", "list", of=lambda one: places(one.flows), about="where the document states them: file:line, each once"
)
TEXT = Column(
    "text", of=lambda one: words(one.flows), about="the document's words; several texts are parted by line breaks"
)
#: Flows of one pair, with what they rest on.
CITED = (SERVICES, PLACES, TEXT)
ZONES = (
    Column("source_zone", "zone", about="the zone that flows leave"),
    Column("destination_zone", "zone", about="the zone that they enter"),
)
BOUNDARY = (
    Column("zone", "zone", of=attrgetter("boundary.zone"), about="at whose boundary, or from where; else everywhere"),
    Column("destination_zone", "zone", of=attrgetter("boundary.destination"), about="to where"),
)
ONLY = Column("only", about="the service that alone was followed", of=lambda found: found.only or None)
LEFT_OUT = Column("without", "list", about="what was left out, by id or canonical text")


def pair_column(names: Names) -> Column:
    """For people: `source → destination`."""
    return Column("pair", title=phrase(names.language, "heading.from-to"), of=lambda one: arrow(one, names))


def arrow(one: Any, names: Names) -> str:
    """`source → destination`."""
    return f"{names.role(one.source)} → {names.role(one.destination)}"


def zones_arrow(one: Any, names: Names) -> str:
    """`source_zone → destination_zone`."""
    return f"{names.zone(one.source_zone)} → {names.zone(one.destination_zone)}"


def bundle_column(title: str) -> Column:
    """For people: the services in few words."""
    return Column("services", title=title, of=lambda one: "; ".join(bundled(flow.service for flow in one.flows)))


def line_column(citations: Citations, language: str | None) -> Column:
    """For people: the lines of the document."""
    return Column("line", title=phrase(language, "heading.line"), of=lambda one: citations.lines(one.flows))


def asked_for(requests: Iterable[Request], language: str | None) -> str:
    """For people: what the rows of a flow say of its request, in one line; several requests apart."""
    return " | ".join(told for request in requests if (told := _asked(request, language)))


def _asked(request: Request, language: str | None) -> str:
    told = [
        phrase(language, f"asked.{kind}", text=text)
        for kind, text in request.entries
        if text and kind is not Asked.EXPIRES
    ]
    return "; ".join([phrase(language, "asked.no-owner")] * request.lacks_owner + told)


def rests_on(grounds: Grounds, language: str | None) -> str:
    """For people: the parts of a flow that do not stand in a cell of their own, and where they come from."""
    told = ((part, ground) for part, ground in grounds.items() if ground not in PLAIN)
    return "; ".join(
        phrase(
            language,
            "grounds.part",
            part=phrase(language, f"heading.{part}"),
            ground=phrase(language, f"grounds.{ground}"),
        )
        for part, ground in told
    )
