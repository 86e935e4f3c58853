"""Usage errors in one line, with the nearest known name."""

from __future__ import annotations

from typing import Any

import typer

from exgraph.errors import suggestion

#: Typer's own base of all usage errors. Some versions carry a copy of click, so that click's would not be the same.
CLICK_ERROR: Any = typer.BadParameter.__mro__[2]


def usage_message(error: Any) -> str:
    """What a usage error says, on one line; the help text where nothing was asked."""
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
        return f"unknown option {error.option_name!r}{suggestion(error.option_name, known)}"
    commands = getattr(context.command, "commands", None)
    if commands and line.startswith("no such command"):
        wanted = line.split("'")[1]
        return f"unknown command {wanted!r}{suggestion(wanted, commands)}"
    return f"{line} (see {context.command_path} --help)"
