"""The report as Markdown, for a wiki: the verdict, pictures as links, and every table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from exgraph.reporting.page.cell import Cell, PageTable, Piece
from exgraph.reporting.page.content import Content
from exgraph.tables.markdown import markdown_text


def markdown_of_report(found: Content, pictures: Mapping[str, str]) -> str:
    """The report in the language it opens in. `pictures`: name → the address of its PNG; what has none is left out."""
    return "\n\n".join(_Writer(found, pictures).blocks()) + "\n"


class _Writer:
    def __init__(self, found: Content, pictures: Mapping[str, str]) -> None:
        self.found, self.pictures = found, pictures
        self.words = found.words[found.language]

    def blocks(self) -> Iterator[str]:
        found, said = self.found, self._said
        yield f"# {said('title')}"
        yield f"{said('kind-told')} · {said('date-told')}"
        rows = [
            (
                "–" if number.value is None else f"**{number.value}**",
                said(f"verdict-{number.id}"),
                said(f"verdict-{number.id}-hint"),
            )
            for number in found.verdict.numbers
        ]
        yield _pipes(("", said("verdict"), ""), rows, frozenset({0}))
        if found.urgent:
            yield f"## {said('urgent')}"
            yield "\n".join(f"{number}. {said(name)}" for number, name in enumerate(found.urgent, start=1))
        yield from self._picture("zones")
        for section in found.sections:
            if section.medium == "screen" or section.id == "grid":
                continue
            yield f"## {said(section.id)}"
            yield said(f"reading-{section.id}")
            yield from self._picture(section.picture)
            for table in section.tables:
                if table.medium != "screen" and table.rows:
                    yield self._table(table)
            if section.id == "account":
                yield from self._account()

    def _account(self) -> Iterator[str]:
        told = [(self._said(word), markdown_text(value)) for word, value in self.found.source]
        told += [(self._said(word), str(number)) for word, number in self.found.account]
        yield "\n".join(f"- {word}: {value}" for word, value in told)
        if self.found.remarks:
            yield "\n".join(f"- {self._said(name)}" for name in self.found.remarks)

    def _picture(self, name: str) -> Iterator[str]:
        if name in self.pictures:
            title = self._said("overview" if name == "zones" else name)
            yield f"![{title}]({self.pictures[name]})"

    def _table(self, table: PageTable) -> str:
        rows = ([self._cell(cell) for cell in row.cells] for row in table.shown)
        written = _pipes([self._said(heading) for heading in table.headings], rows, table.numeric)
        if table.size <= len(table.shown):
            return written
        more = self.words["more-rows"].format(shown=len(table.shown), all=table.size)
        return f"{written}\n\n{markdown_text(more)}"

    def _cell(self, cell: Cell) -> str:
        return "<br>".join("".join(map(self._piece, line)) for line in cell.lines)

    def _piece(self, piece: Piece) -> str:
        language = self.found.language
        if piece.role is not None:
            return markdown_text(self.found.facts["roles"][piece.role]["labels"][language])
        if piece.zone is not None:
            return markdown_text(self.found.facts["zones"][piece.zone]["labels"][language])
        return self._said(piece.word) if piece.word else markdown_text(piece.text)

    def _said(self, word: str) -> str:
        return markdown_text(self.words[word])


def _pipes(headings: Sequence[str], rows: Iterable[Sequence[str]], numeric: frozenset[int]) -> str:
    rules = ["---:" if place in numeric else "---" for place in range(len(headings))]
    return "\n".join("| " + " | ".join(line) + " |" for line in (headings, rules, *rows))
