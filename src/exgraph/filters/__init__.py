"""What firewalls let through: their configurations read, and what follows from them."""

from __future__ import annotations

from exgraph.filters.effective import Effective, Part, Passage, effective
from exgraph.filters.reading import filters_of, read_filters

__all__ = ["Effective", "Part", "Passage", "effective", "filters_of", "read_filters"]
