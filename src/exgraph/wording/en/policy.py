"""What is said of a matrix that is checked against a policy."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "policy.finding": "{service}: {why}",
}
