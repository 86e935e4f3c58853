"""Every picture of a matrix in one folder, with a page that shows them."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import quote

from exgraph.drawing.captions import title_of
from exgraph.drawing.draw import draw
from exgraph.drawing.graphviz.render import TIME_LIMIT
from exgraph.drawing.heatmap.draw import KINDS, heatmap
from exgraph.drawing.languages import in_languages
from exgraph.errors import ExgraphError, UnknownName
from exgraph.files.writing import file_stem, write_whole
from exgraph.model.matrix import Matrix
from exgraph.relations.parameter import DIFF
from exgraph.tables.html import html_text
from exgraph.wording.phrases import Phrase, phrase, spoken

FORMATS = ("svg", "png")
PAGE = "index.html"
STYLE = Path(__file__).with_name("gallery.css")


@dataclass(frozen=True)
class Drawn:
    """A picture's bytes, its title (one sentence: what to notice) and subtitle."""

    data: bytes
    title: str
    subtitle: str


@dataclass(frozen=True)
class Exhibit:
    """One picture to draw: its file's stem, its heading, and how it is drawn (format, seconds for the layout)."""

    name: str
    heading: str
    draw: Callable[[str, float], Drawn]


@dataclass(frozen=True)
class Gallery:
    """The pictures of a matrix, in the order in which they are shown. Nothing is drawn before `save`."""

    matrix: Matrix
    language: str
    form: str
    exhibits: tuple[Exhibit, ...]

    def save(
        self, folder: str | Path = "outputs", seconds: float = TIME_LIMIT, tell: Callable[[Phrase], None] | None = None
    ) -> Path:
        """Draw all pictures into a folder, which is made, and write the page; the answer is the page's path.

        `seconds` is for the layout of each. `tell` hears of each picture. One that cannot be drawn is told and said on
        the page; when none can, `ExgraphError` is raised.
        """
        target = Path(folder)
        say = tell or (lambda message: None)
        shown: list[tuple[Exhibit, Drawn | ExgraphError]] = []
        for number, exhibit in enumerate(self.exhibits, start=1):
            file = f"{exhibit.name}.{self.form}"
            place = {"number": number, "all": len(self.exhibits)}
            found: Drawn | ExgraphError
            try:
                found = exhibit.draw(self.form, seconds)
                write_whole(target / file, found.data)
                say(Phrase.of("gallery.drawn", **place, file=file))
            except ExgraphError as error:
                found = error
                say(Phrase.of("gallery.not-drawn", **place, file=file, reason=str(error)))
            shown.append((exhibit, found))
        failures = [found for _, found in shown if isinstance(found, ExgraphError)]
        if len(failures) == len(shown):
            raise failures[0]
        return write_whole(target / PAGE, self._page(shown).encode("utf-8", "replace"))

    def __repr__(self) -> str:
        return f"<Gallery: {', '.join(exhibit.name for exhibit in self.exhibits)}>"

    def _page(self, shown: list[tuple[Exhibit, Drawn | ExgraphError]]) -> str:
        style = STYLE.read_text(encoding="utf-8")
        digest = f"sha256-{b64encode(sha256(style.encode()).digest()).decode()}"
        # A page of a folder has no origin that 'self' could name in every browser.
        policy = f"default-src 'none'; img-src 'self' file:; style-src '{digest}'; base-uri 'none'"
        name = title_of(self.matrix.title, self.language, self.matrix.name)
        heading = html_text(
            f"{name} · {phrase(self.language, 'gallery.title')}" if name else phrase(self.language, "gallery.title")
        )
        links = "".join(f'<li><a href="#{quote(e.name)}">{html_text(e.heading)}</a></li>' for e, _ in shown)
        return "\n".join(
            [
                f'<!doctype html>\n<html lang="{html_text(spoken(self.language))}">\n<head>\n<meta charset="utf-8">',
                f'<meta http-equiv="Content-Security-Policy" content="{html_text(policy)}">',
                '<meta name="viewport" content="width=device-width, initial-scale=1">',
                f"<title>{heading}</title>\n<style>{style}</style>\n</head>\n<body>",
                f"<header><h1>{heading}</h1>\n<nav><ul>{links}</ul></nav></header>\n<main>",
                *(self._figure(exhibit, found) for exhibit, found in shown),
                "</main>\n</body>\n</html>\n",
            ]
        )

    def _figure(self, exhibit: Exhibit, found: Drawn | ExgraphError) -> str:
        heading = f"<h2>{html_text(exhibit.heading)}</h2>"
        if isinstance(found, ExgraphError):
            reason = html_text(phrase(self.language, "gallery.missing", reason=str(found)))
            return f'<figure id="{html_text(exhibit.name)}"><figcaption>{heading}<p>{reason}</p></figcaption></figure>'
        file, title = quote(f"{exhibit.name}.{self.form}"), html_text(found.title)
        return (
            f'<figure id="{html_text(exhibit.name)}"><figcaption>{heading}<p>{title}</p>'
            f'<p class="about">{html_text(found.subtitle)}</p></figcaption>\n'
            f'<div class="picture" tabindex="0" role="region" aria-label="{html_text(exhibit.heading)}">'
            f'<a href="{file}"><img src="{file}" alt="{title}"></a></div></figure>'
        )


def gallery(
    matrix: Matrix,
    language: str | None = None,
    diff: Annotated[Matrix | None, DIFF] = None,
    form: str = "svg",
) -> Gallery:
    """Every picture of a matrix: the topology, each zone highlighted, and the heatmaps. `form` is `svg` or `png`.

    With another matrix as `diff`, also what differs on the way there. `.save(folder)` draws them. Labels are in
    `language` (left out: `Matrix.language`). Raises `UnknownName` for another format.

    >>> from exgraph import load
    >>> [exhibit.name for exhibit in gallery(load()).exhibits][:3]
    ['topology', 'conduits', 'zone-dmz']
    """
    if form not in FORMATS:
        raise UnknownName("picture format", form, FORMATS)
    matrix, code = in_languages(matrix, language or matrix.language)
    diff = None if diff is None else in_languages(diff, language or matrix.language)[0]
    exhibits: dict[str, Exhibit] = {}
    for name, heading, drawing in _exhibits(matrix, code, diff):
        number, unique = 1, name
        while unique.casefold() in exhibits:
            number += 1
            unique = f"{name}-{number}"
        exhibits[unique.casefold()] = Exhibit(unique, heading, drawing)
    return Gallery(matrix, code, form, tuple(exhibits.values()))


def _exhibits(
    matrix: Matrix, language: str, diff: Matrix | None
) -> Iterator[tuple[str, str, Callable[[str, float], Drawn]]]:
    if diff is not None:
        yield "diff", phrase(language, "gallery.diff"), _topology(matrix, language, {"diff": diff})
        heading = phrase(language, "gallery.connections-diff")
        yield "connections-diff", heading, _heatmap(matrix, "connections", language, diff)
    yield "topology", phrase(language, "gallery.topology"), _topology(matrix, language, {})
    if sum(bool(matrix.roles_in(zone.id)) for zone in matrix.zones) > 1:
        yield "conduits", phrase(language, "gallery.conduits"), _topology(matrix, language, {"zones_only": True})
    for zone in matrix.zones:
        if matrix.roles_in(zone.id):
            heading = phrase(language, "gallery.zone", name=zone.label(language))
            yield file_stem("zone", zone.id), heading, _topology(matrix, language, {"highlight": zone.id})
    for kind in KINDS:
        yield kind, phrase(language, f"gallery.{kind}"), _heatmap(matrix, kind, language)


def _topology(matrix: Matrix, language: str, shown: Mapping[str, Any]) -> Callable[[str, float], Drawn]:
    def drawn(form: str, seconds: float) -> Drawn:
        picture = draw(matrix, language=language, **shown)
        return Drawn(picture.render(form, seconds), picture.topology.title, picture.topology.subtitle)

    return drawn


def _heatmap(matrix: Matrix, kind: str, language: str, diff: Matrix | None = None) -> Callable[[str, float], Drawn]:
    def drawn(form: str, seconds: float) -> Drawn:
        picture = heatmap(matrix, kind, language, diff)
        return Drawn(picture.render(form), picture.title, picture.subtitle)

    return drawn
