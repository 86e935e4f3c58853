"""The parameters of a library function as those of its command: what its signature declares, told to Typer."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

import typer

from exgraph.relations.parameter import Another, Argument, Names, Option

#: The command line's name for the names that stand together.
NAMES = "names"


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a function: its name, how it is declared, its type, and its default (`empty`: required)."""

    name: str
    declared: Option | Argument | Names | Another
    kind: Any
    default: Any

    @property
    def described(self) -> bool:
        """Whether the command line has it for itself; of names that stand together, the first stands for all."""
        return not isinstance(self.declared, Names) or bool(self.declared.metavar)

    @property
    def repeated(self) -> bool:
        """Whether the command line gives it as a list of texts."""
        return any(inner is not str and issubclass(inner, Iterable) for inner in _classes(self.kind))

    def on_command_line(self) -> inspect.Parameter:
        """The parameter as Typer takes it."""
        known = self.declared
        if isinstance(known, Argument):
            told: Any = typer.Argument(metavar=known.metavar, help=known.help, show_default=False)
            return _parameter(self.name, Annotated[str, told], inspect.Parameter.empty)
        if isinstance(known, Another):
            told = typer.Option(known.spelling, metavar=known.metavar, help=known.help, show_default=False)
            return _parameter(self.name, Annotated[str | None, told], None)
        if isinstance(known, Names):
            required = known.form == "many"
            kind = list[str] if required else list[str] | None
            told = typer.Argument(metavar=known.metavar, help=known.help, show_default=False)
            return _parameter(NAMES, Annotated[kind, told], inspect.Parameter.empty if required else None)
        default = None if self.repeated else self.default
        spellings = [f"{known.spelling}/{known.off}" if known.off else known.spelling, *filter(None, [known.short])]
        shown = default not in (None, False)
        told = typer.Option(*spellings, metavar=known.metavar, help=known.help, min=known.least, show_default=shown)
        return _parameter(self.name, Annotated[self._scalar(), told], default)

    def value(self, given: Any) -> Any:
        """What the function gets for what the command line gave; a repeated option that is not given is its default."""
        if self.repeated and not given:
            return self.default
        read = self.declared.read if isinstance(self.declared, Option) else None
        return given if read is None or given is None else read(given)

    def _scalar(self) -> Any:
        """The type that Typer reads: a number or a flag where the parameter is one, else a text or several."""
        if self.repeated:
            return list[str] | None
        known = _classes(self.kind)
        plain: Any = str if str in known else next((each for each in known if each in (bool, int, float)), str)
        return plain | None if self.default is None else plain


def parameters_of(function: Callable[..., Any]) -> tuple[Parameter, ...]:
    """The parameters of a function that its signature declares for the command line, in their order."""
    return tuple(_declared(function))


def _declared(function: Callable[..., Any]) -> Iterator[Parameter]:
    hints = get_type_hints(function, include_extras=True)
    for name, parameter in inspect.signature(function).parameters.items():
        if get_origin(hints.get(name)) is not Annotated:
            continue
        kind, *told = get_args(hints[name])
        for each in told:
            if isinstance(each, Option | Argument | Names | Another):
                yield Parameter(name, each, kind, parameter.default)


def _classes(kind: Any) -> list[type]:
    """The classes that a union of types is made of; `None` apart."""
    if get_origin(kind) in (Union, UnionType):
        return [inner for part in get_args(kind) if part is not NoneType for inner in _classes(part)]
    origin = get_origin(kind)
    return [each for each in (origin, kind) if isinstance(each, type)][:1]


def _parameter(name: str, kind: Any, default: Any) -> inspect.Parameter:
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, annotation=kind, default=default)
