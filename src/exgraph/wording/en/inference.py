"""Why something that a service does not state is what it is; `cited` is a registered fact, or a custom's source."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "inference.one-port": "{application} has one registered port, {ports} ({cited})",
    "inference.one-port-over": "{application} over {means} has one registered port, {ports} ({cited})",
    "inference.runs-over": "{application} runs over {transport} ({cited})",
    "inference.usually-over": "{application} usually runs over {transport} ({cited})",
    "inference.runs-over-by": "{application} over {means} runs over {transport} ({cited})",
    "inference.usually-over-by": "{application} over {means} usually runs over {transport} ({cited})",
    "inference.custom-port": "{application} uses {ports} by custom, which is not registered ({cited})",
    "inference.custom-transport": "{application} runs over {transport} by custom, which is not registered ({cited})",
    "inference.one-transport": "port {ports} is registered for {transport} alone ({cited})",
    "inference.unfounded": "no registered fact that is known here says so",
    "inference.carried": "the same cell states {transport} for {application}",
}
