"""A retirement's row of diagrams as a matplotlib figure. The axes count inches from the top left corner of the page."""

from __future__ import annotations

import warnings

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch, Rectangle
from matplotlib.path import Path

from exgraph.drawing import palette
from exgraph.drawing.captions import plain
from exgraph.drawing.lettering import cut, font, height, width, wrap
from exgraph.drawing.stages.scene import Pair, Panel, Stages
from exgraph.wording.phrases import phrase

MARGIN, GAP = 0.25, 0.12
TITLE, HEADING, LABEL, SMALL = 14.0, 10.0, 7.5, 7.0
ROW, ZONE, ARCS, WIDEST = 0.22, 0.1, 0.85, 1.8
PANELS_A_LINE = 7
HATCH = "//////"


def paint(shown: Stages) -> Figure:
    """The figure, of the size it needs: panels from left to right, in lines of seven."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=r"Glyph .* missing from")
        return _Page(shown).figure


class _Page:
    def __init__(self, shown: Stages) -> None:
        self.shown = shown
        self.panels = shown.panels
        matrix, language = shown.retirement.before, shown.language
        self.texts = {role.id: cut(plain(role.label(language)) or role.id, LABEL, WIDEST) for role in shown.roles}
        self.label = max((width(text, LABEL) for text in self.texts.values()), default=0.0) + 2 * GAP
        self.places: dict[str, float] = {}
        below, zone = 0.0, ""
        for role in shown.roles:
            below += ROW + (ZONE if zone and role.zone != zone else 0.0)
            self.places[role.id], zone = below - ROW / 2, role.zone
        self.zones = {z.id: z for z in matrix.zones}
        panel = self.label + ARCS
        across = min(len(self.panels), PANELS_A_LINE)
        page = max(2 * MARGIN + across * panel + (across - 1) * GAP * 2, 6.0)
        self.notes = max((len(panel.notes) for panel in self.panels), default=0)
        self.head = height(HEADING) + height(SMALL, 2) + GAP
        tall = self.head + below + GAP + height(SMALL, self.notes) + 2 * GAP
        title = wrap(shown.title, TITLE, page - 2 * MARGIN, bold=True)
        top = MARGIN + height(TITLE, len(title)) + GAP
        lines = -(-len(self.panels) // PANELS_A_LINE)
        end = top + lines * tall + height(SMALL) + GAP
        self.figure = Figure(figsize=(page, end + MARGIN), facecolor="white")
        FigureCanvasAgg(self.figure)
        self.axes: Axes = self.figure.add_axes((0.0, 0.0, 1.0, 1.0))
        self.axes.set_axis_off()
        self.axes.set_xlim(0, page)
        self.axes.set_ylim(end + MARGIN, 0)
        for number, text in enumerate(title):
            self._write(MARGIN, MARGIN + height(TITLE) * (number + 0.5), text, TITLE, bold=True)
        for number, each in enumerate(self.panels):
            line, place = divmod(number, PANELS_A_LINE)
            self._panel(each, MARGIN + place * (panel + GAP * 2), top + line * tall, below)
        self._legend(end - height(SMALL) / 2)

    def _panel(self, panel: Panel, left: float, top: float, below: float) -> None:
        self._write(left, top + height(HEADING) / 2, panel.heading, HEADING, bold=True)
        names = ", ".join(self.texts[role] for role in panel.going)
        for number, line in enumerate(wrap(names, SMALL, self.label + ARCS, most=2) if names else ()):
            y = top + height(HEADING) + height(SMALL) * (number + 0.5)
            self._write(left, y, line, SMALL, palette.LOST.ink)
        start = top + self.head
        for role in self.shown.roles:
            if role.id in panel.roles:
                self._role(role.id, role.zone, role.id in panel.going, left, start)
        for pairs, closing in ((panel.staying, False), (panel.closing, True)):
            for pair in pairs:
                self._arc(pair, left + self.label, start, below, closing)
        for number, note in enumerate(panel.notes):
            y = start + below + GAP + height(SMALL) * (number + 0.5)
            self._write(left, y, cut(note, SMALL, self.label + ARCS), SMALL, palette.MUTED)

    def _role(self, role: str, zone: str, going: bool, left: float, start: float) -> None:
        place = list(self.zones).index(zone)
        fill, frame = palette.zone_colours(place)
        if self.zones[zone].exposed:
            fill, frame = palette.DMZ_FILL, palette.DMZ
        y = start + self.places[role]
        box = Rectangle(
            (left, y - ROW * 0.44),
            self.label,
            ROW * 0.88,
            facecolor=fill,
            edgecolor=palette.LOST.colour if going else frame,
            linewidth=1.3 if going else 0.7,
            linestyle="--" if going else "-",
            zorder=2,
        )
        self.axes.add_patch(box)
        if going:
            self.axes.add_patch(
                Rectangle(
                    (left, y - ROW * 0.44),
                    self.label,
                    ROW * 0.88,
                    facecolor="none",
                    edgecolor="#EBC3A8",
                    linewidth=0,
                    hatch=HATCH,
                    zorder=2.1,
                )
            )
        self._write(left + GAP, y, self.texts[role], LABEL)

    def _arc(self, pair: Pair, x: float, start: float, below: float, closing: bool) -> None:
        one, other = (start + self.places[role] for role in pair)
        depth = 0.12 + (ARCS - 0.15) * 1.9 * abs(other - one) / max(below, ROW) / 1.5
        depth = min(depth, (ARCS - 0.05) / 0.75)
        path = Path(
            [(x, one), (x + depth, one), (x + depth, other), (x, other)],
            [Path.MOVETO, Path.CURVE4, Path.CURVE4, Path.CURVE4],
        )
        self.axes.add_patch(
            PathPatch(
                path,
                facecolor="none",
                edgecolor=palette.LOST.colour if closing else palette.FADED_LINE,
                linewidth=1.3 if closing else 0.7,
                linestyle=(0, (4, 2)) if closing else "-",
                zorder=1.5 if closing else 1,
            )
        )

    def _legend(self, y: float) -> None:
        x = MARGIN
        for name, closing in (("pictures.stages-goes", True), ("pictures.stages-stays", False)):
            colour = palette.LOST.colour if closing else palette.FADED_LINE
            dashes = (0, (4, 2)) if closing else "-"
            self.axes.plot([x, x + 0.35], [y, y], color=colour, linewidth=1.3, linestyle=dashes)
            text = phrase(self.shown.language, name)
            self._write(x + 0.35 + GAP, y, text, SMALL)
            x += 0.35 + GAP + width(text, SMALL) + 3 * GAP

    def _write(
        self, x: float, y: float, text: str, size: float, colour: str = palette.INK, *, bold: bool = False
    ) -> None:
        self.axes.text(
            x,
            y,
            text,
            fontproperties=font(size, bold),
            color=colour,
            va="center",
            parse_math=False,
            usetex=False,
            zorder=3,
        )
