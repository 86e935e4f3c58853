"""What every command is asked, whichever it is: of which matrix, how to read it, where the answer goes."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

#: The environment's variable for --lang.
LANGUAGE = "EXGRAPH_LANG"


@dataclass(frozen=True)
class Request:
    """The parameters that commands share, by their names on the command line's side; `options.py` says what each means.

    `option` is MATRIX as an option, `form` is --format, and `file_format` --from. `column` holds MEANING=HEADER.
    `unstated_source` and `unstated_destination` are --source and --destination: a command's own arguments may have
    these names.
    """

    matrix: str | None = None
    output: str | None = None
    form: str | None = None
    lang: str | None = None
    stated: bool = False
    option: str | None = None
    quiet: bool = False
    verbose: bool = False
    file_format: str | None = None
    encoding: str | None = None
    column: tuple[str, ...] = ()
    unstated_source: str | None = None
    unstated_destination: str | None = None
    merge_aliases: bool = False
    no_profile: bool = False
    allow_rejected: int = 0


def split(given: Mapping[str, Any]) -> tuple[Request, dict[str, Any]]:
    """A command's parameters: those that are shared, and its own."""
    shared = {name: given[name] for name in Request.__dataclass_fields__ if name in given}
    if "lang" in shared:
        # What no language is asked for is said in English, and roles and zones by id.
        shared["lang"] = shared["lang"] or os.environ.get(LANGUAGE) or None
    if "column" in shared:
        shared["column"] = tuple(shared["column"] or ())
    return Request(**shared), {name: value for name, value in given.items() if name not in shared}
