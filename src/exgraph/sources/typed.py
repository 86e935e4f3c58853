"""Options as they are typed in a shell."""

from __future__ import annotations


def option(meaning: str, header: str) -> str:
    """The option that says what a header means: `--column port="Ligne"`."""
    return f"--column {meaning}={quoted(header)}"


def quoted(text: str) -> str:
    """A text as one word of a POSIX shell, in double quotes.

    >>> print(quoted('A "b" $c'))
    "A \\"b\\" \\$c"
    """
    typed = "".join(f"\\{sign}" if sign in '"$`\\' else sign for sign in text)
    return f'"{typed}"'
