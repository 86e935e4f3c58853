"""Usage errors in one line, with the nearest known name."""

from __future__ import annotations

import click

from exgraph.errors import suggestion


def usage_message(error: click.ClickException) -> str:
    """What a usage error says, on one line."""
    context = getattr(error, "ctx", None)
    if isinstance(error, click.NoSuchOption):
        known = (
            [name for option in context.command.params for name in option.opts if name[:2] == "--"] if context else []
        )
        return f"unknown option {error.option_name!r}{suggestion(error.option_name, known)}"
    message = " ".join(error.format_message().split())
    if isinstance(error, click.UsageError) and context is not None:
        if message.startswith("No such command") and isinstance(context.command, click.Group):
            wanted = message.split("'")[1] if "'" in message else ""
            return f"unknown command {wanted!r}{suggestion(wanted, context.command.commands)}"
        return f"{message[:1].lower()}{message[1:].rstrip('.')} (see {context.command_path} --help)"
    return message
