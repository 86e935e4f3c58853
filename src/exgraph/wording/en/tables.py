"""Why a table of a document is left alone, and what it lacks."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "tables.empty": "it is empty",
    "tables.two-lines": "its rows run over two lines; --from text reads that",
    "tables.unknown-column": "the column {column!r} looks like ports, but its header is not recognised",
    "tables.moves": (
        '"From" and "To" are those of a move that its title speaks of'
        "; --column source=HEADER and --column destination=HEADER read it"
    ),
    "tables.sockets": "its ports are the numbered sockets of a device; --column port=HEADER reads it",
    "tables.no-ports": "no column is about ports",
    "reason.or-say": "{what}; or say {options:or}",
    "missing.port": "port: recognised headers are {examples}",
    "missing.header-row": "its first row is one like the others, and none names the columns; under a first row of "
    "{headers:, } it is read, or with source and destination the other way round",
    "missing.column": "{meaning}: no header names it; recognised are {examples}",
    "missing.host": "the machine that the table is from: no column and no title names it",
    "missing.table": "no table was found in this {form} document",
    "missing.sentence": "ports in a sentence or a list, not read: {text}",
    "missing.sentences": "lines with ports, not read: {n} more",
    "missing.seen": "{what}; its columns are {headers}",
    "missing.parts": "{parts:; }",
    "missing.ends": "a service list, not a matrix: nothing says who connects to whom; name the ends with --source and "
    "--destination",
    "missing.ends-of-host": "ports and directions of a machine that nothing names; name it with {option}",
    "missing.or-columns": "{what}, or the column that does with {options:or}",
    "tables.undecided": "two readings of it are as likely: {readings:, }; --column MEANING=HEADER settles it",
    "tables.either": "{column!r} {one} or {other}",
}
