"""."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {}
