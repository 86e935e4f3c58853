"""What firewalls let through: their configurations read, and what follows from them."""

from __future__ import annotations

from exgraph.filters.effective import Effective, Part, Passage, effective

__all__ = ["Effective", "Part", "Passage", "effective"]
