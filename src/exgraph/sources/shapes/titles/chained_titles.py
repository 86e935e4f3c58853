"""Headings `A to B` and `B to C`: that one ends where the other begins says that they name the ends of connections."""

from __future__ import annotations

from collections.abc import Iterable

from exgraph.sources.shapes.roles.role_labels import spelling_key
from exgraph.sources.shapes.titles.title_names import is_activity

Route = tuple[str, str]


def routes_in_chain(routes: Iterable[Route | None]) -> frozenset[Route]:
    """Those of the routes in titles that begin where another one ends, or end where another one begins.

    >>> sorted(routes_in_chain([("Till", "Ledger"), ("Ledger", "Bank"), ("Guide", "Setup")]))
    [('Ledger', 'Bank'), ('Till', 'Ledger')]
    >>> routes_in_chain([("Changes", "Ledger"), ("Access", "Ledger"), None])
    frozenset()
    """
    named = {route for route in routes if route and not any(map(is_activity, route))}
    begin, end = ({spelling_key(route[place]) for route in named} for place in (0, 1))
    both = begin & end
    return frozenset(route for route in named if not both.isdisjoint(map(spelling_key, route)))
