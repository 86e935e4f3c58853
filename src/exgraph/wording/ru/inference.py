"""What exgraph concluded where the document states nothing, and from which registered fact."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "inference.one-port": "для {application} зарегистрирован один порт, {port} ({citation})",
    "inference.runs-over": "{application} работает по {transport} ({citation})",
    "inference.one-transport": "порт {port} зарегистрирован только для {transport} ({citation})",
}
