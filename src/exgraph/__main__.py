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
        from exgraph.draw.render import warm_up

        warm_up()
    try:
        return _command(arguments)
    except KeyboardInterrupt:
        _tell("interrupted")
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of the output has gone; what Python would flush at exit must not complain.
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except Exception as error:
        _tell(f"this is a bug in exgraph, please report it: {type(error).__name__}: {error}")
        return BUG


def _command(arguments: list[str]) -> int:
    import click

    from exgraph.cli.app import app
    from exgraph.cli.usage import usage_message
    from exgraph.errors import ExgraphError

    try:
        code = app(arguments, prog_name="exgraph", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        sys.stderr.write(error.format_message() + "\n")
        return UNUSABLE
    except click.ClickException as error:
        _tell(usage_message(error))
        return UNUSABLE
    except click.Abort:
        _tell("interrupted")
        return INTERRUPTED
    except ExgraphError as error:
        for line in str(error).split("\n"):
            _tell(line)
        return error.exit_code
    return code if isinstance(code, int) else DONE


def _tell(line: str) -> None:
    from exgraph.errors import printable

    text = line if line.startswith("    ") else f"exgraph: {printable(line)}"
    sys.stderr.write(text + "\n")


if __name__ == "__main__":
    main()
