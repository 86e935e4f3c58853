"""Pictures to files: `draw` and `heatmap`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from exgraph.cli.opening import open_matrix
from exgraph.cli.output import FOLDER, deliver, note, say
from exgraph.cli.request import Request
from exgraph.drawing.draw import draw
from exgraph.drawing.graphviz.render import FORMATS, TIME_LIMIT
from exgraph.errors import ExgraphError, UnknownName
from exgraph.files.writing import file_stem
from exgraph.model.matrix import Matrix
from exgraph.wording.phrases import Phrase

#: Lines from which a layout takes seconds, so that one is told.
MANY_LINES = 300


def draw_topology(
    request: Request,
    highlight: str | None = None,
    if_compromised: str | None = None,
    diff: str | None = None,
    collapse: bool | None = None,
    zones_only: bool | None = None,
    focus: str | None = None,
    depth: int = 1,
    engine: str | None = None,
    time_limit: float = TIME_LIMIT,
) -> None:
    """`exgraph draw`: draw the topology to a file, print its path."""
    opened = open_matrix(request)
    chosen = _format(request, (*FORMATS, "dot"))
    picture = draw(
        opened,
        highlight,
        request.lang,
        if_compromised,
        _other(request, diff),
        collapse,
        zones_only,
        focus,
        depth,
        engine,
    )

    def tell(message: Phrase) -> None:
        note(message.said(request.lang), request.quiet)

    if picture.why is not None:
        tell(picture.why)
    lines = len(picture.topology.bundles.lines)
    if lines > MANY_LINES and chosen != "dot":
        tell(Phrase.of("pictures.many-seconds", lines=lines, seconds=f"{time_limit:g}"))
    if request.output == "-":
        deliver(picture.render(chosen, time_limit, tell), request.output)
        return
    shown = highlight or (f"if-{if_compromised}-compromised" if if_compromised else "diff" if diff else "")
    around = f"around-{focus}" if focus else ""
    form = "zones" if zones_only else "collapsed" if collapse else ""
    name = f"{file_stem(opened.name or 'topology', around, shown, form)}.{chosen}"
    target = Path(request.output) if request.output else FOLDER / name
    say(str(picture.save(target, chosen, time_limit, tell)))


def draw_heatmap(request: Request, kind: str, diff: str | None = None, order: str | None = None) -> None:
    """`exgraph heatmap`: draw a heatmap to a file, print its path."""
    from exgraph.drawing.heatmap.draw import heatmap

    opened = open_matrix(request)
    chosen = _format(request, FORMATS)
    picture = heatmap(opened, kind, request.lang or opened.language, _other(request, diff), order)
    data = picture.render(chosen)
    name = f"{file_stem(opened.name, kind, 'diff' if diff else '')}.{chosen}"
    deliver(data, request.output or str(FOLDER / name))


def draw_gallery(request: Request, diff: str | None = None, time_limit: float = TIME_LIMIT) -> None:
    """`exgraph gallery`: draw every picture into a folder, say how far that is, print the path of the page."""
    from exgraph.reporting.gallery import gallery

    if request.output == "-":
        raise ExgraphError("a gallery is a folder of files, which standard output cannot take; name one with -o")
    opened = open_matrix(request)
    shown = gallery(opened, request.lang, _other(request, diff), (request.form or "svg").lower())
    folder = Path(request.output) if request.output else FOLDER
    say(str(shown.save(folder, time_limit, lambda message: note(message.said(request.lang), request.quiet))))


def _other(request: Request, name: str | None) -> Matrix | None:
    """The matrix to compare with, read as the first one is."""
    return None if name is None else open_matrix(replace(request, matrix=name, option=None))


def _format(request: Request, known: tuple[str, ...]) -> str:
    """The format asked for, or that of the file's suffix, or SVG. Raises `UnknownName`."""
    suffix = "" if request.output in (None, "-") else Path(str(request.output)).suffix.lstrip(".")
    chosen = (request.form or suffix or "svg").lower()
    if chosen not in known:
        raise UnknownName("picture format", chosen, known)
    return chosen
