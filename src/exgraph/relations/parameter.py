"""How a parameter of a library function is given on the command line: declared once, in the function's own signature.

    def ports(matrix: Matrix, by: Annotated[str, Option("--by", metavar="GROUPING", help="…")] = "port"): ...

The command of the function's name takes its arguments from there, so that neither has one that the other lacks. What a
text becomes follows from the type: `int`, `float`, `bool` (a flag), `Iterable[str]` (the option may be repeated), else
the text itself, or what `read` makes of it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal


@dataclass(frozen=True, slots=True)
class Option:
    """An option with its spelling, and a `short` one. `metavar` stands for its value in the help.

    `off` is the spelling that switches a flag off, where left out is neither; `least` the lowest number that it takes.
    `read` makes the value of the text, or of all texts where it may be repeated; it raises `ExgraphError`.
    """

    spelling: str
    short: str = ""
    metavar: str | None = None
    help: str = ""
    off: str = ""
    least: float | None = None
    read: Callable[[Any], Any] | None = None


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument in its place, before MATRIX."""

    metavar: str
    help: str = ""


@dataclass(frozen=True, slots=True)
class Names:
    """One of several names that stand together with MATRIX, which may be left out; the first of them describes all.

    `form` tells how they are told apart: `ends` - two, then MATRIX; an option that names a zone stands for one of them;
    `pair` - both or none, then MATRIX; `roles` - MATRIX, then up to as many as there are parameters; `many` - MATRIX,
    then any number; `ports` - any number that are ports, and MATRIX before or behind them; `files` - any number of
    files, and no MATRIX, which is an option.
    """

    metavar: str = ""
    help: str = ""
    form: Literal["", "ends", "pair", "roles", "many", "ports", "files"] = ""


@dataclass(frozen=True, slots=True)
class Another:
    """An option that names another matrix, as MATRIX does; the parameter is that matrix."""

    spelling: str
    metavar: str
    help: str = ""


WITHOUT = Option(
    "--without",
    metavar="WHAT",
    help="Leave out a role, zone, application, port, encrypted, cleartext or replies. May be repeated.",
)
INVENTORY = Option("--inventory", short="-i", metavar="INVENTORY", help="Who plays which role (.toml, .csv).")
ONLY = Option("--only", metavar="SERVICE", help="Follow this application or port alone.")
DIFF = Another("--diff", "B", "What differs from another matrix, named like MATRIX.")
