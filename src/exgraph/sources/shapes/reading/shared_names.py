"""A column of services that is one of roles: its names stand in the column of the one end that the table has, too."""

from __future__ import annotations

from collections.abc import Iterator

from exgraph.languages.meanings import Column
from exgraph.sources.shapes.headers.column_meanings import Fit
from exgraph.sources.shapes.reading.column_view import is_protocol
from exgraph.sources.shapes.reading.evidence import Evidence, Kind
from exgraph.sources.shapes.reading.options import Option, Table
from exgraph.sources.shapes.reading.weights import WEIGHTS
from exgraph.sources.shapes.roles.role_labels import roles_in, spelling_key

_ENDS = (Column.SOURCE, Column.DESTINATION)


def services_as_roles(table: Table) -> Iterator[tuple[int, Option]]:
    """The column of services in `Service | Port | Source`, where what is a service in one row is a source in another.

    None where a cell of it is a protocol: what listens by a protocol has another name.
    """
    said = [meant[0] if meant else None for meant in table.meant]
    ends = [place for place, each in enumerate(said) if each and each.meaning in _ENDS]
    listed = (Fit.EXACT, Fit.NOUN)
    services = [
        place for place, each in enumerate(said) if each and each.meaning is Column.SERVICE and each.fit in listed
    ]
    others = any(each and each.meaning in (Column.HOST, Column.PEER, Column.ENDPOINT) for each in said)
    if len(ends) != 1 or len(services) != 1 or others:
        return
    place = services[0]
    names = {spelling_key(role) for text in table.views[ends[0]].texts for role in roles_in(text)}
    texts = table.views[place].texts
    if not any(map(is_protocol, texts)) and any(spelling_key(text) in names for text in texts):
        yield place, Option(Column.HOST, Fit.ALSO, (Evidence(Kind.SAME_NAMES, WEIGHTS.same_names, place),))
