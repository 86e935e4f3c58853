"""Pictures to files: `draw` and `heatmap`."""

from __future__ import annotations

from pathlib import Path

from exgraph.cli.opening import open_matrix
from exgraph.cli.output import FOLDER, deliver, file_stem, note, say
from exgraph.cli.request import Request
from exgraph.drawing.picture import draw
from exgraph.drawing.render import FORMATS, TIME_LIMIT
from exgraph.errors import UnknownName

#: Lines from which a layout takes seconds, so that one is told.
MANY_LINES = 300


def draw_topology(
    request: Request,
    highlight: str | None = None,
    if_compromised: str | None = None,
    time_limit: float = TIME_LIMIT,
) -> None:
    """`exgraph draw`: draw the topology to a file, print its path."""
    opened = open_matrix(request)
    chosen = _format(request, (*FORMATS, "dot"))
    picture = draw(opened, highlight, request.lang, if_compromised)
    lines = len(picture.topology.bundles.lines)
    if lines > MANY_LINES and chosen != "dot":
        note(f"laying out {lines} lines; this is given {time_limit:g} seconds", request.quiet)
    if request.output == "-":
        deliver(picture.render(chosen, time_limit), request.output)
        return
    shown = highlight or (f"if-{if_compromised}-compromised" if if_compromised else "")
    name = f"{file_stem(opened.name or 'topology', shown)}.{chosen}"
    target = Path(request.output) if request.output else FOLDER / name
    say(str(picture.save(target, chosen, time_limit)))


def draw_heatmap(request: Request, kind: str) -> None:
    """`exgraph heatmap`: draw a heatmap to a file, print its path."""
    from exgraph.drawing.heatmap import heatmap

    opened = open_matrix(request)
    chosen = _format(request, FORMATS)
    picture = heatmap(opened, kind, request.lang or opened.language)
    data = picture.render(chosen)
    deliver(data, request.output or str(FOLDER / f"{file_stem(opened.name, kind)}.{chosen}"))


def _format(request: Request, known: tuple[str, ...]) -> str:
    """The format asked for, or that of the file's suffix, or SVG. Raises `UnknownName`."""
    suffix = "" if request.output in (None, "-") else Path(str(request.output)).suffix.lstrip(".")
    chosen = (request.form or suffix or "svg").lower()
    if chosen not in known:
        raise UnknownName("picture format", chosen, known)
    return chosen
