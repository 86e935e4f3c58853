"""Where the command line begins and ends: exit codes, and one harmless line for every error."""

from __future__ import annotations

import contextlib
import os
import sys

DONE, UNUSABLE, BUG, INTERRUPTED = 0, 2, 70, 130


def main() -> None:
    """Run the command line and exit."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run the command line; the answer is the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if arguments[:1] == ["draw"] and "--help" not in arguments:
        from exgraph.drawing.render import warm_up

        warm_up()
    try:
        return _command(arguments)
    except KeyboardInterrupt:
        _tell("exgraph: interrupted")
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of the output has gone; what Python would flush at exit must not complain.
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except Exception as error:
        _tell(f"exgraph: this is a bug in exgraph, please report it: {type(error).__name__}: {error}")
        return BUG


def _command(arguments: list[str]) -> int:
    import typer

    from exgraph.cli.app import app
    from exgraph.cli.usage import CLICK_ERROR, usage_message
    from exgraph.errors import ExgraphError

    try:
        code = app(arguments, prog_name="exgraph", standalone_mode=False)
    except CLICK_ERROR as error:
        message = usage_message(error)
        _tell(message if "\n" in message else f"exgraph: {message}")
        return UNUSABLE
    except typer.Abort:
        _tell("exgraph: interrupted")
        return INTERRUPTED
    except ExgraphError as error:
        _tell(str(error) if error.placed else f"exgraph: {error}")
        return error.exit_code
    return code if isinstance(code, int) else DONE


def _tell(message: str) -> None:
    from exgraph.errors import printable

    sys.stderr.write("\n".join(map(printable, message.split("\n"))) + "\n")


if __name__ == "__main__":
    main()
