"""Nouns of roles that are headers beside the other end and a direction: `Server | Direction | Port | Remote system`.

The direction of each row says which end the server is.
"""

from __future__ import annotations

from exgraph.languages.meanings import Column, Word
from exgraph.languages.words import pattern
from exgraph.sources.shapes.headers.column_meanings import Fit, Meant, fold_header
from exgraph.sources.shapes.reading.options import Table
from exgraph.sources.shapes.roles.role_labels import is_address, roles_in, spelling_key

_ENDS = (Column.SOURCE, Column.DESTINATION)
_NAMES = pattern(r"(?:", Word.NAME_NOUN, r"\s*)+")
_SAYS_SO = (Fit.EXACT, Fit.PATTERN)


def hosts_beside_peers(table: Table) -> Table:
    """The table in which such a noun may be the host whose ports are listed, and no end by itself.

    Only where another header says the other end, and each row a direction.
    """
    said = [meant[0] if meant else None for meant in table.meant]
    peers = any(each is not None and each.meaning is Column.PEER and each.fit in _SAYS_SO for each in said)
    directed = any(
        (each is not None and each.meaning is Column.DIRECTION) or not meant
        for each, meant, view in zip(said, table.meant, table.views, strict=True)
        if view.directions == 1
    )
    if not (peers and directed):
        return table
    nouns = [place for place, each in enumerate(said) if _is_noun(each, table.headers[place])]
    nouns = nouns or [place for place, each in enumerate(said) if _names_peers(table, place, each)]
    # A name where there is one beside the addresses.
    hosts = any(each is not None and each.meaning is Column.HOST for each in said)
    named = [place for place in nouns if not table.views[place].every(is_address)] or ([] if hosts else nouns)
    meant = list(table.meant)
    for place in nouns:
        host = (Meant(Column.HOST, Fit.NOUN),) if place in named else ()
        meant[place] = (*host, *(other for other in meant[place] if other.meaning not in _ENDS))
    return table._replace(meant=tuple(meant))


def _names_peers(table: Table, place: int, said: Meant | None) -> bool:
    """Whether one of the names in a column of names is the other end in another row: `Name` beside `Peer group`."""
    if (
        said is None
        or said.meaning is not Column.PURPOSE
        or _NAMES().fullmatch(fold_header(table.headers[place])) is None
    ):
        return False
    peers = [
        view for meant, view in zip(table.meant, table.views, strict=True) if meant and meant[0].meaning is Column.PEER
    ]
    names = {spelling_key(role) for view in peers for text in view.texts for role in roles_in(text)}
    return any(spelling_key(text) in names for text in table.views[place].texts)


def _is_noun(said: Meant | None, header: str) -> bool:
    """Whether a header is the noun of a machine, or words for its name that mean nothing else: `サーバ名`."""
    if said is None:
        return _NAMES().fullmatch(fold_header(header)) is not None
    return said.meaning in _ENDS and said.fit is Fit.NOUN
