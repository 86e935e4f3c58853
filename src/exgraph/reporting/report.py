"""The report: one page that holds everything, and asks nobody for anything."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from urllib.parse import quote

from exgraph.errors import UnknownName, clipped, printable
from exgraph.files.writing import write_whole
from exgraph.linting.ask import ReadDocument
from exgraph.linting.choosing import DATE
from exgraph.model.matrix import Matrix
from exgraph.policy.rule import Policy
from exgraph.relations.parameter import DIFF, Option
from exgraph.tables.html import html_text

if TYPE_CHECKING:
    from exgraph.reporting.page.content import Content
    from exgraph.reporting.page.overview import Number


#: Characters of the options that it tells.
LONGEST_OPTIONS = 2000
#: What a report is written as, and the suffixes that say so.
FORMS = ("html", "pdf", "markdown")
FORMS_BY_SUFFIX = {".html": "html", ".htm": "html", ".pdf": "pdf", ".md": "markdown", ".markdown": "markdown"}


@dataclass(frozen=True, repr=False)
class Report:
    """A report as HTML: one document without any reference to another file or host.

    Of more flows than one page can hold, `save` writes a page a zone beside it, to which it refers.

    >>> import exgraph as xg
    >>> xg.report(xg.load()).html[:15]
    '<!doctype html>'
    """

    matrix: Matrix
    content: Content

    def __repr__(self) -> str:
        words = self.content.words["en"]
        numbers = [
            f"{'–' if number.value is None else number.value} {words[f'verdict-{number.id}']}"
            for number in self._numbers
        ]
        return f"<Report of {printable(words['title'])}: {'; '.join(numbers)}>"

    def _repr_html_(self) -> str:
        """The verdict: the page itself is a file of its own."""
        words = self.content.words[self.content.language]
        rows = "".join(
            f"<tr><td><b>{'–' if number.value is None else number.value}</b></td>"
            f"<td>{html_text(words[f'verdict-{number.id}'])}</td>"
            f"<td>{html_text(words[f'verdict-{number.id}-hint'])}</td></tr>"
            for number in self._numbers
        )
        return f"<p>{html_text(words['title'])}</p><table><tbody>{rows}</tbody></table>"

    @property
    def _numbers(self) -> tuple[Number, ...]:
        return self.content.verdict.numbers

    @cached_property
    def html(self) -> str:
        from exgraph.reporting.page.html import page

        return page(self.content)

    def read_with(self, options: str) -> Report:
        """The same report, which tells by which options its document was read; as it is, where there are none."""
        if not options:
            return self
        return Report(
            self.matrix,
            replace(
                self.content, source=(*self.content.source, ("options", clipped(printable(options), LONGEST_OPTIONS)))
            ),
        )

    def watching(self, version: int) -> str:
        """The page as a server gives it out: it asks that server for a newer version than this, and loads itself again.

        It asks for `changes?after=VERSION` beside its own address, to which the answer is the newest version's number,
        as soon as it is newer or after some time.
        """
        from exgraph.reporting.page.html import page

        return page(self.content, version)

    @cached_property
    def pdf(self) -> bytes:
        """The page on paper, in the language it opens in, printed by an installed Chromium.

        Raises `ExgraphError` where there is none.
        """
        from exgraph.reporting.printing import pdf_of

        return pdf_of(self.html, self.content.day)

    @cached_property
    def markdown(self) -> str:
        """The report as Markdown, without pictures: `save` writes them beside it."""
        from exgraph.reporting.page.markdown import markdown_of_report

        return markdown_of_report(self.content, {})

    def save(self, path: str | Path, form: str | None = None) -> Path:
        """Write the report, whole or not at all; folders are made. `form` is `html`, `pdf` or `markdown`, left out: as
        the path's suffix says, else HTML. Beside Markdown stand its pictures as PNG, under its name.

        Raises `UnknownName` for another form, `ExgraphError` as `pdf` does.
        """
        target = Path(path)
        form = form or FORMS_BY_SUFFIX.get(target.suffix.lower(), "html")
        if form not in FORMS:
            raise UnknownName("format", form, FORMS)
        if form == "markdown":
            return write_whole(target, self._with_pictures(target).encode("utf-8", "replace"))
        if form == "pdf":
            return write_whole(target, self.pdf)
        return write_whole(target, self._with_pages(target).encode("utf-8", "replace"))

    def _with_pages(self, target: Path) -> str:
        """The page that is to be written to a path, after those of its zones, where it has any."""
        if not self.content.parts:
            return self.html
        from exgraph.reporting.page.content import Wanted, content
        from exgraph.reporting.page.html import page
        from exgraph.reporting.page.parts import page_name, part_of

        for zone in self.content.parts:
            part = part_of(self.matrix, zone)
            found = content(part, self.content.language, Wanted(day=self.content.day.isoformat()))
            write_whole(target.with_name(page_name(target.stem, zone)), page(found).encode("utf-8", "replace"))
        return page(self.content, stem=target.stem)

    def _with_pictures(self, target: Path) -> str:
        """The Markdown that is to be written to a path, after its pictures."""
        from exgraph.reporting.page.markdown import markdown_of_report

        names = {}
        for (name, language), picture in self.content.drawn.pictures.items():
            if language == self.content.language:
                file = target.with_name(f"{target.stem}-{name}.png")
                names[name] = quote(write_whole(file, picture.render("png")).name)
        return markdown_of_report(self.content, names)


def report(
    matrix: Matrix | ReadDocument,
    language: str | None = None,
    policy: Annotated[
        Policy | str | Path | None, Option("--policy", metavar="POLICY", help="Check a policy (.toml) in it.")
    ] = None,
    retire: Annotated[
        Iterable[str],
        Option(
            "--retire",
            metavar="WHAT",
            help="Plan the retirement of a role, zone or product in it. May be repeated.",
        ),
    ] = (),
    if_compromised: Annotated[
        str | None,
        Option("--if-compromised", metavar="ROLE|ZONE", help="What this role or zone reaches, hop by hop, in it."),
    ] = None,
    diff: Annotated[Matrix | None, DIFF] = None,
    date: Annotated[str | None, DATE] = None,
) -> Report:
    """The report of a matrix, or of a document as `exgraph.read` answers it, which also says what was read.

    The page opens in `language` (left out: `Matrix.language`) and switches between English, Russian and the matrix's
    own. With a `policy`, or the TOML file of one, it has the result of `exgraph.check`; `retire` are roles, zones or
    products whose retirement is planned in it, `if_compromised` is a role or zone whose reach is drawn, and `diff`
    another matrix, with what becomes of each pair on the way there. `date` is the day that it is made for and judged
    on (left out: that of `SOURCE_DATE_EPOCH`, else today). Where a picture cannot be drawn, the page says why. Raises
    `UnknownName`, `ExgraphError` for a text that is no day, and `UnusableInput` for a policy that cannot be read.

    >>> import exgraph as xg
    >>> path = xg.report(xg.load(), retire=["exchange-2003"]).save("report.html")
    >>> path.name
    'report.html'
    """
    from exgraph.reporting.page.content import Wanted, content

    found = content(matrix, language, Wanted(policy, tuple(retire), if_compromised, diff, date))
    return Report(found.matrix, found)
