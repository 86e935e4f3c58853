"""`ROLE=ZONE` of `--move`."""

from __future__ import annotations

from collections.abc import Iterable

from exgraph.errors import ExgraphError
from exgraph.wording.phrases import Phrase


def parse_moves(texts: Iterable[str]) -> dict[str, str] | None:
    """Role → zone; `None` when nothing moves. Raises `ExgraphError` for a text without `=`, or a role moved twice.

    >>> parse_moves(["hub-2007=dmz", "dc=dmz"])
    {'hub-2007': 'dmz', 'dc': 'dmz'}
    """
    moves: dict[str, str] = {}
    for text in texts:
        role, equals, zone = text.rpartition("=")
        if not equals or not role or not zone:
            raise ExgraphError(Phrase.of("errors.move-form", text=text))
        if moves.setdefault(role, zone) != zone:
            raise ExgraphError(Phrase.of("errors.move-twice", role=role, zone=moves[role], other=zone))
    return moves or None
