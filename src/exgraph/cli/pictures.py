"""`exgraph draw`, `heatmap`, `gallery` and `retire`: pictures to files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer

import exgraph
from exgraph.cli.declared import own_parameters
from exgraph.cli.request import Request
from exgraph.wording.phrases import Phrase

#: Lines from which a layout takes seconds, so that one is told.
MANY_LINES = 300

TimeLimit = Annotated[float, typer.Option("--time-limit", metavar="SECONDS", min=0.1, help="For the layout.")]
EachTimeLimit = Annotated[
    float, typer.Option("--time-limit", metavar="SECONDS", min=0.1, help="For the layout of each picture.")
]


def draw(request: Request, time_limit: TimeLimit = 60.0, **own: Any) -> None:
    """Draw the topology: who connects to whom, across which zones.

    Zones are frames, roles boxes, and bundled connections lines. The file's path is printed.
    """
    from exgraph.cli.opening import open_matrix
    from exgraph.cli.output import FOLDER, deliver, say
    from exgraph.drawing.fonts import missing_fonts
    from exgraph.drawing.graphviz.render import FORMATS
    from exgraph.files.writing import file_stem

    opened = open_matrix(request, zones=True)
    chosen = _format(request, (*FORMATS, "dot"))
    request, _, values = own_parameters(exgraph.draw, request, own)
    picture = exgraph.draw(opened, language=request.lang, **values)

    tell = _teller(request)
    for told in missing_fonts(opened, request.lang or opened.language):
        tell(told)
    if picture.why is not None:
        tell(picture.why)
    if picture.lines > MANY_LINES and chosen != "dot":
        tell(Phrase.of("pictures.many-seconds", lines=picture.lines, seconds=f"{time_limit:g}"))
    if request.output == "-":
        deliver(picture.render(chosen, time_limit, tell), request.output)
        return
    name = f"{file_stem(opened.name or 'topology', *_about(own))}.{chosen}"
    target = Path(request.output) if request.output else FOLDER / name
    say(str(picture.save(target, chosen, time_limit, tell)))


def heatmap(request: Request, **own: Any) -> None:
    """Draw a heatmap of connections, ports, asymmetry or zones.

    Role × role, port × role, pairs of roles, or zone × zone. The file's path is printed.
    """
    from exgraph.cli.opening import open_matrix
    from exgraph.cli.output import FOLDER, deliver
    from exgraph.drawing.graphviz.render import FORMATS
    from exgraph.files.writing import file_stem

    opened = open_matrix(request, zones=True)
    chosen = _format(request, FORMATS)
    request, _, values = own_parameters(exgraph.heatmap, request, own)
    picture = exgraph.heatmap(opened, language=request.lang or opened.language, **values)
    data = picture.render(chosen)
    name = f"{file_stem(opened.name, own['kind'], 'diff' if own['diff'] else '')}.{chosen}"
    deliver(data, request.output or str(FOLDER / name))


def gallery(request: Request, time_limit: EachTimeLimit = 60.0, **own: Any) -> None:
    """Draw every picture of a matrix, with a page that shows them.

    Topology, each zone highlighted, heatmaps; with --diff, what differs. The page's path is printed.
    """
    from exgraph.cli.opening import open_matrix
    from exgraph.cli.output import FOLDER, say
    from exgraph.errors import ExgraphError

    if request.output == "-":
        raise ExgraphError(Phrase.of("errors.gallery-folder"))
    opened = open_matrix(request, zones=True)
    request, _, values = own_parameters(exgraph.gallery, request, own)
    shown = exgraph.gallery(opened, language=request.lang, form=(request.form or "svg").lower(), **values)
    folder = Path(request.output) if request.output else FOLDER
    say(str(shown.save(folder, time_limit, _teller(request))))


def retire(request: Request, **own: Any) -> None:
    from exgraph.cli.opening import open_matrix
    from exgraph.cli.output import FOLDER, answer, deliver, table_format
    from exgraph.drawing.graphviz.render import FORMATS
    from exgraph.files.writing import file_stem

    chosen = table_format(request.form, request.output, {f".{form}": form for form in FORMATS})
    request, roles, values = own_parameters(exgraph.retire, request, own)
    matrix = open_matrix(request)
    found = exgraph.retire(matrix, *roles, **values)
    if chosen not in FORMATS:
        answer(found, chosen, request)
        return
    path = str(FOLDER / f"{file_stem(matrix.name, 'retire')}.{chosen}")
    deliver(exgraph.draw_stages(found, request.lang).render(chosen), request.output or path)


def _teller(request: Request) -> Callable[[Phrase], None]:
    """Says on the way what happens, in the language asked for; that a picture is not the one asked for, always."""
    from exgraph.cli.output import note

    return lambda message: note(message.said(request.lang), request.quiet and message.name != "pictures.late")


def _about(own: dict[str, Any]) -> tuple[str, str, str]:
    """What a topology shows, as parts of its file's name."""
    compromised = own["if_compromised"]
    shown = own["highlight"] or (f"if-{compromised}-compromised" if compromised else "diff" if own["diff"] else "")
    form = "zones" if own["zones_only"] else "collapsed" if own["collapse"] else ""
    return f"around-{own['focus']}" if own["focus"] else "", shown, form


def _format(request: Request, known: tuple[str, ...]) -> str:
    """The format asked for, or that of the file's suffix, or SVG. Raises `UnknownName`."""
    from exgraph.errors import UnknownName

    suffix = "" if request.output in (None, "-") else Path(str(request.output)).suffix.lstrip(".")
    chosen = (request.form or suffix or "svg").lower()
    if chosen not in known:
        raise UnknownName("picture format", chosen, known)
    return chosen
