"""The report: one page that holds everything, and asks nobody for anything."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from exgraph.files.writing import write_whole
from exgraph.linting.ask import ReadDocument
from exgraph.model.matrix import Matrix
from exgraph.policy.rule import Policy
from exgraph.relations.parameter import Option

if TYPE_CHECKING:
    from exgraph.reporting.page.content import Content


@dataclass(frozen=True)
class Report:
    """A report as HTML: one document without any reference to another file or host.

    >>> import exgraph as xg
    >>> xg.report(xg.load()).html[:15]
    '<!doctype html>'
    """

    matrix: Matrix = field(repr=False)
    content: Content = field(repr=False)

    @cached_property
    def html(self) -> str:
        from exgraph.reporting.page.html import page

        return page(self.content)

    def watching(self, version: int) -> str:
        """The page as a server gives it out: it asks that server for a newer version than this, and loads itself again.

        It asks for `changes?after=VERSION` beside its own address, to which the answer is the newest version's number,
        as soon as it is newer or after some time.
        """
        from exgraph.reporting.page.html import page

        return page(self.content, version)

    def save(self, path: str | Path) -> Path:
        """Write the page, whole or not at all; folders are made."""
        return write_whole(Path(path), self.html.encode("utf-8", "replace"))


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
) -> Report:
    """The report of a matrix, or of a document as `exgraph.read` answers it, which also says what was read.

    The page opens in `language` (left out: `Matrix.language`) and switches between English, Russian and the matrix's
    own. With a `policy`, or the TOML file of one, it has the result of `exgraph.check`; `retire` are roles, zones or
    products whose retirement is planned in it. Where the topology cannot be drawn, the page says why. Raises
    `UnknownName`, and `UnusableInput` for a policy that cannot be read.

    >>> import exgraph as xg
    >>> path = xg.report(xg.load(), retire=["exchange-2003"]).save("report.html")
    >>> path.name
    'report.html'
    """
    from exgraph.reporting.page.content import content

    found = content(matrix, language, policy, tuple(retire))
    return Report(found.matrix, found)
