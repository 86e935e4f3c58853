"""Makes `iana.tsv`: what IANA's registry has of the ports that exgraph's tables are about.

    python -m tests.values.iana_extract REGISTRY.tsv > tests/values/iana.tsv

REGISTRY.tsv is the registry (https://www.iana.org/assignments/service-names-port-numbers/) as tab-separated columns
`name`, `port`, `transport`, `description` and `reference`; assignees and dates are not needed.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from pathlib import Path

from exgraph.values import customs, registry

EXTRACT = Path(__file__).with_name("iana.tsv")
COLUMNS = ("name", "port", "transport", "reference")
HEAD = (
    f"# An extract of the {registry.SOURCE},",
    f"# https://www.iana.org/assignments/service-names-port-numbers/, as of {registry.DATE}: all that it has of the",
    "# ports in registry.csv and customs.csv. Made by tests/values/iana_extract.py.",
)


def rows() -> Iterator[dict[str, str]]:
    """The lines of the extract by column."""
    lines = EXTRACT.read_text("utf-8").splitlines()
    yield from csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t")


def extract(path: Path) -> Iterator[str]:
    ports = {fact.port for fact in registry.registrations()} | {custom.port for custom in customs.customs()}
    yield from HEAD
    yield "\t".join(COLUMNS)
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            if row["port"].isdecimal() and int(row["port"]) in ports and row["transport"]:
                yield "\t".join(row[column] or "" for column in COLUMNS)


if __name__ == "__main__":
    sys.stdout.writelines(f"{line}\n" for line in extract(Path(sys.argv[1])))
