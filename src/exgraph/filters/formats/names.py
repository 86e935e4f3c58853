"""The names of the formats of configurations, known without their readers."""

from __future__ import annotations

#: As `--from` takes them, in the order in which they are told.
FORMAT_NAMES = ("nft-json", "nft", "iptables", "ip6tables", "rules-csv")
