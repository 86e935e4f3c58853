"""From the files of configurations to filters."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from exgraph.errors import Problem, UnknownName, UnusableInput
from exgraph.files.characters import bounded, read_bytes
from exgraph.files.encoding import decode
from exgraph.filters.formats import FORMATS, shown_formats
from exgraph.model.filter import Action, Filter, NotUnderstood
from exgraph.model.gc_pause import without_collection
from exgraph.values.origin import Origin
from exgraph.wording.phrases import Phrase

STANDARD_INPUT, STANDARD_INPUT_NAME = "-", "standard input"


def read_filters(paths: str | Path | Iterable[str | Path], from_: str | None = None) -> tuple[Filter, ...]:
    """The filters of one or several configurations, in the order of the files and of what packets meet in each.

    `from_` names the format of all of them; left out, each file shows its own. Origins have the paths as
    they are given; `-` is standard input. As `filters_of`; raises `ExgraphError` for a file that cannot be read.
    """
    some = [paths] if isinstance(paths, str | Path) else list(paths)
    return tuple(
        made
        for path in some
        for made in filters_of(_text(path), from_, STANDARD_INPUT_NAME if str(path) == STANDARD_INPUT else str(path))
    )


def _text(path: str | Path) -> str:
    if str(path) == STANDARD_INPUT:
        return decode(bounded(sys.stdin.buffer, STANDARD_INPUT_NAME), None, STANDARD_INPUT_NAME).text
    return decode(read_bytes(Path(path)), None, str(path)).text


def filters_of(text: str, from_: str | None = None, file: str = "") -> tuple[Filter, ...]:
    """The filters of a configuration's text.

    What is not understood stops nothing: it is a condition of its rule, or a filter of its own, and in
    `Filter.not_understood`; so is that there is no filter at all. Raises `UnknownName` for a format, `UnusableInput`
    where the text shows none or several, or is no text of its format.

    >>> made, = filters_of("*filter\\n:INPUT DROP [0:0]\\n-A INPUT -s 10.0.0.0/8 -p tcp --dport 22 -j ACCEPT\\n")
    >>> made.id, str(made.default), str(made.rules[0].sources), str(made.rules[0].ports)
    ('filter INPUT', 'deny', '10.0.0.0/8', '22')
    """
    name = _shown(text, file) if from_ is None else from_
    if name not in FORMATS:
        raise UnknownName("format", name, FORMATS)
    known = FORMATS[name]
    try:
        with without_collection():
            found = tuple(known.read(text, file))
    except UnusableInput as error:
        raise UnusableInput(replace(each, file=each.file or file) for each in error.problems) from error
    if not found:
        told = NotUnderstood(Origin(file), Phrase("filters.none"))
        return (Filter("nothing", (), Action.PERMIT, origin=Origin(file), not_understood=(told,)),)
    doubt = known.doubt(text) if from_ is None else None
    if doubt is None:
        return found
    told = NotUnderstood(Origin(file), doubt)
    return replace(found[0], not_understood=(told, *found[0].not_understood)), *found[1:]


def _shown(text: str, file: str) -> str:
    found = shown_formats(text)
    if len(found) != 1:
        said = Phrase.of("filters.several-formats" if found else "filters.no-format", formats=found or tuple(FORMATS))
        raise UnusableInput([Problem(str(said), file, phrase=said)])
    return found[0]
