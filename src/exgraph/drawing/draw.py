"""The topology of a matrix as a picture."""

from __future__ import annotations

from typing import Annotated

from exgraph.drawing.graphviz.render import check_engine
from exgraph.drawing.languages import COMMA, in_languages
from exgraph.drawing.picture import Picture
from exgraph.drawing.simplification import choose
from exgraph.drawing.topology.question import LINES, ROWS, STYLES, Question
from exgraph.errors import UnknownName
from exgraph.model.matrix import Matrix
from exgraph.relations.parameter import DIFF, Option


def draw(
    matrix: Matrix,
    highlight: Annotated[
        str | None,
        Option(
            "--highlight",
            "-H",
            metavar="WHAT",
            help="Put a zone, role, application or port in the foreground: dmz, hub-2007, SMTP, 25, tcp/135, dynamic.",
        ),
    ] = None,
    language: str | None = None,
    if_compromised: Annotated[
        str | None,
        Option(
            "--if-compromised",
            metavar="ROLE|ZONE",
            help="What this role or zone reaches, each role with its distance in hops.",
        ),
    ] = None,
    diff: Annotated[Matrix | None, DIFF] = None,
    collapse: Annotated[
        bool | None,
        Option("--collapse", off="--no-collapse", help="Roles alike as one box; left out, if there are many."),
    ] = None,
    zones_only: Annotated[
        bool | None,
        Option(
            "--zones-only",
            off="--no-zones-only",
            help="Zones and their conduits; left out, if nothing else can be read.",
        ),
    ] = None,
    focus: Annotated[
        str | None,
        Option("--focus", metavar="ROLE|ZONE", help="Only what is within --depth hops, either way."),
    ] = None,
    depth: Annotated[int, Option("--depth", metavar="N", help="Hops for --focus.", least=0)] = 1,
    engine: Annotated[
        str | None,
        Option(
            "--engine",
            metavar="NAME",
            help="What lays it out: dot, neato, fdp, sfdp, circo or twopi; only dot frames zones.",
        ),
    ] = None,
    style: Annotated[
        str | None,
        Option(
            "--style",
            metavar="STYLE",
            help="rows: services stand in the boxes that accept them, and a border is a table; lines: on the lines.",
        ),
    ] = None,
) -> Picture:
    """The topology of a matrix, with a zone, role, application or port in the foreground.

    `if_compromised` is a role or zone: then every role shows how many hops it is away from there, and the lines that
    lead to it are in the foreground (`exgraph.reach`).

    With another matrix as `diff`, what became of each connection on the way there is in the foreground
    (`exgraph.diff`).

    `focus` is a role or zone: then only what is within `depth` hops of it, in either direction, is drawn.
    `collapse` draws roles alike (`exgraph.alike`) as one box, `zones_only` the zones with their conduits. Where these
    are left out, a matrix with too many roles or lines for a picture is drawn collapsed, else as zones, else as a table
    of what each role accepts, else by `sfdp` without frames for zones; `Picture.note` says so. `engine` is the program
    of Graphviz that lays the picture out.

    `style` is `rows` (services are rows in the boxes that accept them, and the border of a zone or role is a table of
    its openings) or `lines` (services stand at the lines). Left out, it is `rows` where that is drawn: not with an
    `engine`.

    Labels are in `language` (left out: `Matrix.language`), or in two (`en,ru`); in the style of lines a second one is
    always below, where there is one.
    Raises `UnknownName` when `highlight` or `focus` is nothing in the matrix, and for an unknown engine;
    `ExgraphError` for what cannot be drawn together.

    >>> from exgraph import load
    >>> draw(load(), highlight="dmz").topology.title
    'DMZ: 5 flows cross its border, 4 out and 1 in'
    """
    if engine is not None:
        check_engine(engine)
    if style not in (None, *STYLES):
        raise UnknownName("style", str(style), STYLES)
    wanted = language or matrix.language
    # Lines show a second label in any case.
    wanted = wanted.partition(COMMA)[0].strip() if style == LINES else wanted
    shown, spoken = in_languages(matrix, wanted)
    asked = Question(
        shown,
        highlight,
        spoken,
        if_compromised,
        None if diff is None else in_languages(diff, wanted)[0],
        collapse,
        zones_only,
        focus,
        depth,
        engine,
        style or ROWS,
    )
    chosen = choose(asked)
    return Picture(chosen.shown, chosen.why, asked, chosen.form)
