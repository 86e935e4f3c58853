"""Pictures to files: `draw` and `heatmap`."""

from __future__ import annotations

from pathlib import Path

from exgraph.cli.opening import open_matrix
from exgraph.cli.output import FOLDER, deliver, file_stem, note, say
from exgraph.drawing.picture import draw
from exgraph.drawing.render import FORMATS, TIME_LIMIT
from exgraph.errors import UnknownName
from exgraph.model.matrix import Matrix

#: Lines from which a layout takes seconds, so that one is told.
MANY_LINES = 300


def draw_topology(
    matrix: str | None = None,
    highlight: str | None = None,
    output: str | None = None,
    form: str | None = None,
    lang: str | None = None,
    stated: bool = False,
    time_limit: float = TIME_LIMIT,
    option: str | None = None,
    quiet: bool = False,
    verbose: bool = False,
) -> None:
    """`exgraph draw`: draw the topology to a file, print its path."""
    opened = open_matrix(matrix, option, stated, verbose, lang)
    chosen = _format(output, form, (*FORMATS, "dot"))
    picture = draw(opened, highlight, lang)
    lines = len(picture.topology.bundles.lines)
    if lines > MANY_LINES and chosen != "dot":
        note(f"laying out {lines} lines; this is given {time_limit:g} seconds", quiet)
    if output == "-":
        deliver(picture.render(chosen, time_limit), output)
        return
    target = Path(output) if output else FOLDER / f"{file_stem(opened.name or 'topology', highlight or '')}.{chosen}"
    say(str(picture.save(target, chosen, time_limit)))


def draw_heatmap(matrix: Matrix, kind: str, output: str | None, form: str | None, lang: str | None) -> None:
    """Draw a heatmap to a file, print its path."""
    from exgraph.drawing.heatmap import heatmap

    chosen = _format(output, form, FORMATS)
    picture = heatmap(matrix, kind, lang or matrix.language)
    data = picture.render(chosen)
    deliver(data, output or str(FOLDER / f"{file_stem(matrix.name, kind)}.{chosen}"))


def _format(output: str | None, form: str | None, known: tuple[str, ...]) -> str:
    """The format asked for, or that of the file's suffix, or SVG. Raises `UnknownName`."""
    suffix = "" if output in (None, "-") else Path(str(output)).suffix.lstrip(".")
    chosen = (form or suffix or "svg").lower()
    if chosen not in known:
        raise UnknownName("picture format", chosen, known)
    return chosen
