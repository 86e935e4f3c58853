"""Zones as nodes, what flows between them as conduits."""
