"""The JSON Schemas of docs/schema/: one of a matrix, one of the answers of each question."""

from __future__ import annotations

import json
from pathlib import Path

from exgraph.sources.json_schema import matrix_schema
from exgraph.tables.schema import schema_of
from exgraph.tables.writer import Writer

from .columns import DOCS, declared

FOLDER = DOCS / "schema"
#: Answers that are not called as their folder is: by the commands that give them.
COMMANDS = {"linting": "lint", "policy": "check", "explaining": "read-explain", "open-ports": "closing-open-ports"}


def schemas() -> dict[Path, str]:
    """The text of every file."""
    writers = {COMMANDS.get(name, name): known for name, known in declared().items() if isinstance(known, Writer)}
    answers = {name: schema_of(known, name) for name, known in writers.items()}
    return {
        FOLDER / f"{name}.json": json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
        for name, schema in {"matrix": matrix_schema(), **answers}.items()
    }
