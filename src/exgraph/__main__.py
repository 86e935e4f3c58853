"""Where the command line begins and ends: exit codes, and one harmless line for every error."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from itertools import pairwise

DONE, UNUSABLE, BUG, INTERRUPTED = 0, 2, 70, 130
#: Commands that surely lay something out, and how much.
_LAYOUTS = {"draw": 1, "report": 2}


def main() -> None:
    """Run the command line and exit."""
    from exgraph.cli.stopping import stop_cleanly

    stop_cleanly()
    code = run(sys.argv[1:])
    if not _flushed():
        # What Python would try again to write at exit must not complain.
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if "matplotlib" not in sys.modules:
        # Nothing is left to do but to take the interpreter down, which takes 12 to 30 % of the time of `analyze` and
        # 7 % of that of `draw` (medians of 21 pairs); matplotlib alone may have a temporary folder to remove.
        with contextlib.suppress(OSError, AttributeError):
            sys.stderr.flush()
        os._exit(code)
    sys.exit(code)


def run(arguments: list[str]) -> int:
    """Run the command line; the answer is the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        return _answered(arguments)
    except KeyboardInterrupt:
        _say(arguments, "errors.interrupted")
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of the output has seen enough.
        return _completeness()
    except OSError as error:
        # A full disk, too many open files: what the system refuses is no bug.
        _tell(f"exgraph: {': '.join(filter(None, [str(error.filename or ''), error.strerror or str(error)]))}")
        return UNUSABLE
    except Exception as error:
        said = " ".join(str(error).split())
        _say(arguments, "errors.bug", kind=type(error).__name__, said=said)
        return BUG
    finally:
        if "exgraph.cli.incomplete" in sys.modules:
            sys.modules["exgraph.cli.incomplete"].forget()


def _answered(arguments: list[str]) -> int:
    from exgraph.errors import ExgraphError

    try:
        with _warming(arguments):
            code = _command(arguments)
    except ExgraphError as error:
        said = error.said(_language(arguments))
        _tell(said if error.placed else f"exgraph: {' '.join(said.split())}")
        return error.exit_code
    # A closed gate says more than an incomplete input does; both are told.
    incomplete = _completeness()
    return code or incomplete


@contextlib.contextmanager
def _warming(arguments: list[str]) -> Iterator[None]:
    """Graphviz loads in processes of its own while this one loads Typer and reads the document: one for a picture, one
    for each language of a report."""
    wanted = _LAYOUTS.get("".join(arguments[:1]), 0) if needs_layout(arguments) else 0
    with contextlib.ExitStack() as stack:
        if wanted:
            from exgraph.drawing.graphviz.render import warm

            for _ in range(wanted):
                stack.enter_context(warm())
        yield


def needs_layout(arguments: list[str]) -> bool:
    """Whether Graphviz has something to do, by a look at the arguments: not for help, nor for DOT, which it would
    read."""
    asked = {*arguments}
    if asked & {"-h", "--help", "-fdot", "--format=dot"} or any(text.endswith(".dot") for text in arguments):
        return False
    return not any(pair in {("-f", "dot"), ("--format", "dot")} for pair in pairwise(arguments))


def _completeness() -> int:
    """3 when rows of the document were rejected. A command that opened no document has not loaded the module."""
    outcome = sys.modules.get("exgraph.cli.incomplete")
    return DONE if outcome is None else int(outcome.finish())


def _command(arguments: list[str]) -> int:
    import typer

    from exgraph.cli.app import app
    from exgraph.cli.usage import CLICK_ERROR, usage_message

    # Not by calling the app: that answers a reader of the output who has seen enough, and Ctrl-C, in its own way.
    command = typer.main.get_command(app)
    try:
        with command.make_context("exgraph", list(arguments)) as context:
            command.invoke(context)
    except typer.Exit as done:
        return done.exit_code
    except CLICK_ERROR as error:
        message = usage_message(error, _language(arguments))
        _tell(message if "\n" in message else f"exgraph: {message}")
        return UNUSABLE
    return DONE


def _language(arguments: list[str]) -> str | None:
    """The language asked for, also where the rest of the arguments makes no sense."""
    from exgraph.cli.request import language_of

    return language_of(arguments)


def _say(arguments: list[str], name: str, **fields: str) -> None:
    from exgraph.wording.phrases import phrase

    _tell(f"exgraph: {phrase(_language(arguments), name, **fields)}")


def _tell(message: str) -> None:
    from exgraph.errors import printable

    with contextlib.suppress(OSError):
        if sys.stderr is not None:
            sys.stderr.write("\n".join(map(printable, message.split("\n"))) + "\n")


def _flushed() -> bool:
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError:
        return False
    return True


if __name__ == "__main__":
    main()
