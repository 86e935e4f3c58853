"""How paths are written: one line a hop, with what opens it and where the document says so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from exgraph.analysis.paths.answer import Paths
from exgraph.model.cell import Flow
from exgraph.relations.citation import Citations, words
from exgraph.relations.exclusion import and_left_out
from exgraph.relations.flow_columns import CITED, ENDS, LEFT_OUT, ONLY, bundle_column, line_column, pair_column
from exgraph.tables.column import Column
from exgraph.tables.names import Names, summary_names
from exgraph.tables.sheet import Sheet
from exgraph.tables.table import Table
from exgraph.tables.writer import Writer
from exgraph.wording.phrases import phrase

#: The document's words stand beside a hop as long as they are no longer than this.
SHORT = 120


@dataclass(frozen=True, slots=True)
class _Row:
    """A hop in its place: the numbers of its path and of itself from 1, and how many hops the path has."""

    path: int
    hops: int
    hop: int
    source: str
    destination: str
    flows: tuple[Flow, ...]


def _rows(found: Paths) -> Iterator[_Row]:
    for number, path in enumerate(found.paths, start=1):
        for place, hop in enumerate(path.hops, start=1):
            yield _Row(number, len(path.hops), place, hop.source, hop.destination, hop.flows)


HOPS = Sheet(
    "hops",
    "a hop of a path; the shortest paths first",
    _rows,
    (
        Column("path", "ordinal", about="the number of the path, from 1"),
        Column("hops", "integer", about="how many hops the path has"),
        Column("hop", "ordinal", about="the number of the hop in it, from 1"),
        *ENDS,
        *CITED,
    ),
    only="table",
)
_PATHS = Column(
    "paths",
    "rows",
    about="the shortest first",
    columns=(
        Column("roles", "roles", about="the roles on the way, both ends included"),
        Column("hops", "rows", about="its hops", columns=(*ENDS, *CITED)),
    ),
)


def summary(found: Paths, language: str | None) -> str:
    """One plain line: how many paths, and how long; or why none."""
    names = summary_names(found.matrix, language)
    say = partial(phrase, language, source=found.source.label(names), target=found.target.label(names))
    if not found.paths:
        reason = found.reason.said(language) if found.reason else ""
        return and_left_out(say("paths.none", reason=reason), found.without, language, found.only)
    least, most, number = len(found.paths[0].hops), len(found.paths[-1].hops), len(found.paths)
    span = phrase(language, "paths.span" if least == most else "paths.spans", least=least, most=most)
    within = "" if found.cutoff is None else phrase(language, "paths.within", cutoff=found.cutoff)
    if found.more:
        text = say("paths.more", n=number, within=within, span=span)
    else:
        form = "paths.found" if least == found.cutoff else "paths.found-of"
        text = say(form, paths=number, within=within, span=span)
    if found.doubtful:
        text += f" {phrase(language, 'paths.doubtful', n=len(found.doubtful))}"
    return and_left_out(text, found.without, language, found.only)


def reading(found: Paths, language: str | None) -> Iterator[Table]:
    """The hops of each path below one another; the document's words as long as they are short."""
    say, names, citations = partial(phrase, language), Names(found.matrix, language), Citations(found.matrix)
    columns = (
        Column("path", "ordinal", say("paths.path"), of=lambda row: row.path if row.hop == 1 else None),
        pair_column(names),
        bundle_column(say("heading.services")),
        line_column(citations, language),
        Column("says", title=say("paths.says"), of=lambda row: _short(words(row.flows))),
    )
    if not found.paths:
        yield Table((), (), summary(found, language))
        return
    notes = (say("paths.meaning"), *citations.notes(language))
    yield Table.of(columns, _rows(found), names, summary=summary(found, language), notes=notes)


def _short(said: str) -> str:
    return said if len(said) <= SHORT else "…"


WRITER = Writer(
    summary,
    reading,
    (
        Column("source", of=lambda found: found.source.name, about="the role or zone where the paths begin, by id"),
        Column("target", of=lambda found: found.target.name, about="the role or zone where they end, by id"),
        LEFT_OUT,
        Column("cutoff", "integer", about="the most hops that a path may have"),
        Column("more", "flag", about="whether there are other paths beyond these"),
        Column("reason", of=lambda found: str(found.reason or ""), about="why there is no path; else empty"),
        _PATHS,
        ONLY,
        Column(
            "doubtful", "list", about="numbers of the paths that nothing but what may be replies makes", items="integer"
        ),
        HOPS,
    ),
)
