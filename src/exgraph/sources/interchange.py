"""exgraph's own JSON: a matrix as one object, and back without loss."""

from __future__ import annotations

from exgraph.files.json import load_json
from exgraph.model.matrix import Matrix
from exgraph.sources.json_reading import Read, read_object
from exgraph.sources.json_writing import json_lines


def to_json(matrix: Matrix) -> str:
    """One JSON object of version 2 (docs/readers/own.md), ending in a line break. Pairs of which nothing is said are
    left out.

    >>> import exgraph as xg
    >>> xg.from_json(xg.to_json(xg.load())) == xg.load()
    True
    """
    return "".join(json_lines(matrix))


def from_json(text: str, file: str = "") -> Matrix:
    """The matrix of what `to_json` gives or gave in an older version; `file` is its name in messages.

    A statement that was edited since it was written has the ground `user`. Raises `UnusableInput` with every bad place,
    named by its path in the object.

    >>> import exgraph as xg
    >>> xg.from_json(xg.export(xg.load(), "json")).name
    'exchange-2003-2007'
    """
    return read_json(text, file).matrix


def read_json(text: str, file: str = "") -> Read:
    """As `from_json`, with what is to be told of the file: statements that were edited, keys that are not known."""
    return read_object(load_json(text, file), file)
