"""Why something that a service does not state is what it is; `cited` is a registered fact."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "inference.one-port": "{application} has one registered port, {ports} ({cited})",
    "inference.one-port-over": "{application} over {means} has one registered port, {ports} ({cited})",
    "inference.runs-over": "{application} runs over {transport} ({cited})",
    "inference.one-transport": "port {ports} is registered for {transport} alone ({cited})",
    "inference.unfounded": "no registered fact that is known here says so",
    "inference.carried": "the same cell states {transport} for {application}",
}
