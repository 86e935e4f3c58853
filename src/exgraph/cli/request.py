"""What every command is asked, whichever it is: of which matrix, how to read it, where the answer goes."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

#: The environment's variable for --lang.
LANGUAGE = "EXGRAPH_LANG"
#: The parameters that may be given several times.
REPEATED = ("column", "zones_of_roles")


@dataclass(frozen=True)
class Request:
    """The parameters that commands share, by their names on the command line's side; `options.py` says what each means.

    `option` is MATRIX as an option, `form` is --format, and `file_format` --from. `column` holds MEANING=HEADER, and
    `zones_of_roles`, which is --in, ROLE=ZONE. `unstated_source`, `unstated_destination` and `own_host` are --source,
    --destination and --host: a command's own arguments may have these names.
    """

    matrix: str | None = None
    output: str | None = None
    in_place: bool = False
    form: str | None = None
    rows: str | None = None
    bom: bool = False
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
    own_host: str | None = None
    zones_of_roles: tuple[str, ...] = ()
    strict: bool = False
    merge_aliases: bool = False
    no_profile: bool = False
    include_hidden: bool = False
    budget: int = 1
    allow_rejected: int = 0
    allow_unread: int = 0


def language_of(arguments: Sequence[str]) -> str | None:
    """The language that a command line asks for, read without what it is a command line of."""
    asked = None
    for place, text in enumerate(arguments):
        if text in ("--lang", "-l"):
            asked = next(iter(arguments[place + 1 : place + 2]), None)
        elif text.startswith("--lang="):
            asked = text.partition("=")[2]
        elif text.startswith("-l"):
            asked = text[2:]
    return asked or _usual_language()


def _usual_language() -> str | None:
    return os.environ.get(LANGUAGE) or None


def split(given: Mapping[str, Any]) -> tuple[Request, dict[str, Any]]:
    """A command's parameters: those that are shared, and its own."""
    shared = {name: given[name] for name in Request.__dataclass_fields__ if name in given}
    if "lang" in shared:
        # What no language is asked for is said in English, and roles and zones by id.
        shared["lang"] = shared["lang"] or _usual_language()
    shared |= {name: tuple(shared[name] or ()) for name in REPEATED if name in shared}
    return Request(**shared), {name: value for name, value in given.items() if name not in shared}
