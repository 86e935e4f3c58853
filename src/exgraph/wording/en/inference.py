"""What exgraph concluded where the document states nothing, and from which registered fact."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "inference.one-port": "{application} has one registered port, {port} ({citation})",
    "inference.runs-over": "{application} runs over {transport} ({citation})",
    "inference.one-transport": "port {port} is registered for {transport} alone ({citation})",
}
