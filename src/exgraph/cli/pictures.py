"""Pictures to files: `draw` and `heatmap`."""

from __future__ import annotations

from pathlib import Path

from exgraph.cli.output import FOLDER, deliver, file_stem, note, say
from exgraph.drawing.picture import draw
from exgraph.drawing.render import FORMATS, check_format
from exgraph.model.matrix import Matrix

#: Lines from which a layout takes seconds, so that one is told.
MANY_LINES = 300


def draw_picture(
    matrix: Matrix,
    highlight: str | None,
    output: str | None,
    form: str | None,
    language: str,
    seconds: float,
    quiet: bool,
) -> None:
    """Draw the topology to a file, print its path."""
    chosen = _format(output, form, (*FORMATS, "dot"))
    picture = draw(matrix, highlight, language)
    lines = len(picture.topology.bundles.lines)
    if lines > MANY_LINES and chosen != "dot":
        note(f"laying out {lines} lines; this is given {seconds:g} seconds", quiet)
    if output == "-":
        deliver(picture.render(chosen, seconds), output)
        return
    target = Path(output) if output else FOLDER / f"{file_stem(matrix.name or 'topology', highlight or '')}.{chosen}"
    say(str(picture.save(target, chosen, seconds)))


def draw_heatmap(matrix: Matrix, kind: str, output: str | None, form: str | None, language: str, quiet: bool) -> None:
    """Draw a heatmap to a file, print its path."""
    from exgraph.drawing.heatmap import heatmap

    chosen = _format(output, form, FORMATS)
    picture = heatmap(matrix, kind, language)
    data = picture.render(chosen)
    deliver(data, output or str(FOLDER / f"{file_stem(matrix.name, kind)}.{chosen}"))


def _format(output: str | None, form: str | None, known: tuple[str, ...]) -> str:
    """The format asked for, or that of the file's suffix, or SVG. Raises `ExgraphError` for one that is not known."""
    suffix = "" if output in (None, "-") else Path(str(output)).suffix.lstrip(".")
    chosen = (form or suffix or "svg").lower()
    return chosen if chosen in known else check_format(chosen)
