"""Usage errors in one line, with the nearest known name."""

from __future__ import annotations

from typing import Any

import typer

from exgraph.errors import UnknownName
from exgraph.wording.phrases import phrase

#: Typer's own base of all usage errors. Some versions carry a copy of click, so that click's would not be the same.
CLICK_ERROR: Any = typer.BadParameter.__mro__[2]


def usage_message(error: Any, language: str | None = None) -> str:
    """What a usage error says, on one line; the help text where nothing was asked. What Typer says is English."""
    kind = type(error).__name__
    context = getattr(error, "ctx", None)
    message = error.format_message()
    if kind == "NoArgsIsHelpError":
        return str(message)
    line = " ".join(str(message).split()).rstrip(".")
    line = f"{line[:1].lower()}{line[1:]}"
    if context is None:
        return line
    if kind == "NoSuchOption":
        known = [name for parameter in context.command.params for name in parameter.opts if name.startswith("--")]
        return UnknownName("option", error.option_name, known).said(language)
    commands = getattr(context.command, "commands", None)
    if commands and line.startswith("no such command"):
        wanted = line.split("'")[1]
        return UnknownName("command", wanted, commands).said(language)
    return phrase(language, "errors.usage", said=line, command=context.command_path)
