"""Why a table of a document is left alone."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "tables.empty": "it is empty",
    "tables.two-lines": "its rows run over two lines; --from text reads that",
    "tables.unknown-column": "the column {column!r} looks like ports, but its header is not recognised",
    "tables.no-ports": "no column is about ports",
    "tables.undecided": "two readings of it are as likely: {readings:, }; --column MEANING=HEADER settles it",
    "tables.either": "{column!r} {one} or {other}",
}
