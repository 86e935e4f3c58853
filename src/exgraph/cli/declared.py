"""A command as it is declared: a function that runs it, and the library function whose parameters it takes.

Its parameters are made when it is first asked for; a list of commands needs none of them.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import typer
from typer.core import TyperCommand, TyperGroup

import exgraph
from exgraph.cli.options import (
    ANSWERING,
    MATRIX,
    READING,
    TABLES,
    TO_FILE,
    MatrixCommand,
    answer_options,
    shared_parameter,
)
from exgraph.cli.progress import working
from exgraph.cli.request import Request, split
from exgraph.cli.signature import NAMES, parameters_of
from exgraph.files.inputs import remembered_inputs
from exgraph.relations.parameter import Another, Names


@dataclass(frozen=True)
class Declared:
    """A command about a matrix. `run` takes a `Request`, then the own parameters of the command by name.

    `asks` is the public function of the library whose declared parameters are its own; what `run` declares beside them
    comes behind. `matrix` is its MATRIX argument, required where it is not the usual one; `formats` and `output` are
    what is said of --format and --output; `without` names shared parameters that make no sense here.
    """

    name: str
    run: Callable[..., None]
    help: str
    asks: str = ""
    matrix: Any = MATRIX
    formats: str = TABLES
    output: str = TO_FILE
    without: Collection[str] = ()

    def function(self) -> Callable[..., Any]:
        """The library's function."""
        found: Callable[..., Any] = getattr(exgraph, self.asks)
        return found

    def command(self) -> TyperCommand:
        """The command with its parameters."""
        app = typer.Typer(add_completion=False, rich_markup_mode=None)
        app.command(self.name, cls=MatrixCommand, help=self.help)(self._function())
        made = typer.main.get_command(app)
        assert isinstance(made, TyperCommand)
        return made

    def _function(self) -> Callable[..., None]:
        """A function with the signature that Typer reads: own arguments, MATRIX, own options, what commands share."""
        own = {each.name: each for each in (*self._asked(), *_behind(self.run))}
        shared = {**ANSWERING, **answer_options(self.formats, self.output), **READING}
        first = {} if "matrix" in self.without or NAMES in own else {"matrix": self.matrix}
        parameters = [
            *(each for each in own.values() if _is_argument(each)),
            *(shared_parameter(name, kind, required=kind is not MATRIX) for name, kind in first.items()),
            *(each for each in own.values() if not _is_argument(each)),
            *(shared_parameter(name, kind) for name, kind in shared.items() if name not in self.without),
        ]

        def command(**given: Any) -> None:
            request, values = split(given)
            with remembered_inputs(request.in_place), working(request.lang, request.quiet):
                self.run(request, **values)

        command.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
        return command

    def _asked(self) -> Iterator[inspect.Parameter]:
        known = parameters_of(self.function()) if self.asks else ()
        return (parameter.on_command_line() for parameter in known if parameter.described)


def own_parameters(
    function: Callable[..., Any], request: Request, given: Mapping[str, Any]
) -> tuple[Request, Any, Any]:
    """What a library function is called with behind its matrix: the request, as the names may have changed it, the
    positional arguments and those by name. Other matrices are opened as the first one is."""
    from exgraph.cli.gathered import FORMS
    from exgraph.cli.opening import open_another

    known = parameters_of(function)
    values: dict[str, Any] = {}
    rest: tuple[Any, ...] = ()
    named = [parameter for parameter in known if isinstance(parameter.declared, Names)]
    if named:
        declared = named[0].declared
        assert isinstance(declared, Names)
        names = [parameter.name for parameter in named]
        request, told = FORMS[declared.form](request, given.get(NAMES) or [], names, given)
        if declared.form in ("many", "files"):
            rest = told
        else:
            values |= zip(names, told, strict=True)
    for parameter in known:
        if isinstance(parameter.declared, Another):
            values[parameter.name] = open_another(request, given.get(parameter.name))
        elif parameter not in named and parameter.name in given:
            values[parameter.name] = parameter.value(given[parameter.name])
    return request, rest, values


class Made(Mapping[str, Any]):
    """Commands and groups by name, each made when it is asked for."""

    def __init__(self, declared: Mapping[str, Declared | typer.Typer]) -> None:
        self.declared = declared
        self.made: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        if name not in self.made:
            known = self.declared[name]
            self.made[name] = known.command() if isinstance(known, Declared) else typer.main.get_command(known)
        return self.made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.declared)

    def __len__(self) -> int:
        return len(self.declared)


class Commands(TyperGroup):
    """A group of declared commands. The list of them needs their names and help alone."""

    declared: ClassVar[Mapping[str, Declared | typer.Typer]] = {}

    def __init__(self, **given: Any) -> None:
        super().__init__(**{**given, "commands": Made(self.declared)})

    def list_commands(self, ctx: Any) -> list[str]:
        return list(self.declared)

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        width = formatter.width - 6 - max(map(len, self.declared))
        rows = [
            (name, TyperCommand(name, help=known.help if isinstance(known, Declared) else known.info.help))
            for name, known in self.declared.items()
        ]
        with formatter.section("Commands"):
            formatter.write_dl([(name, bare.get_short_help_str(width)) for name, bare in rows])


def _behind(run: Callable[..., None]) -> list[inspect.Parameter]:
    """What a command's own function declares beside the parameters of the library's."""
    _, *known = inspect.signature(run, eval_str=True).parameters.values()
    declared = (each for each in known if each.annotation is not Any and hasattr(each.annotation, "__metadata__"))
    return [each.replace(kind=inspect.Parameter.KEYWORD_ONLY) for each in declared]


def _is_argument(parameter: inspect.Parameter) -> bool:
    return isinstance(parameter.annotation.__metadata__[0], typer.models.ArgumentInfo)
